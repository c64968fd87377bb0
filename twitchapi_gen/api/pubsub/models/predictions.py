"""Predictions: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.message import Json
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class PredictionCreatedBy(Model):
    """What `created_by` holds in Prediction."""

    NAMES = {
        "type": "type",
        "user_id": "user_id",
        "user_display_name": "user_display_name",
        "extension_client_id": "extension_client_id",
    }

    type: str
    """Its kind."""
    user_id: str
    """Id of the user."""
    user_display_name: str
    """Display name of the user."""
    extension_client_id: str | None = None
    """Client id of the extension."""


@define(eq=False, repr=False, kw_only=True)
class PredictionOutcomeTopPredictor(Model):
    """What `prediction` holds in PredictionMadeData."""

    NAMES = {
        "id": "id",
        "event_id": "event_id",
        "outcome_id": "outcome_id",
        "channel_id": "channel_id",
        "points": "points",
        "predicted_at": "predicted_at",
        "updated_at": "updated_at",
        "user_id": "user_id",
        "result": "result",
        "user_display_name": "user_display_name",
    }

    id: str
    """Its id."""
    event_id: str
    """Id of the event."""
    outcome_id: str
    """Id of the outcome."""
    channel_id: str
    """Id of the channel."""
    points: int
    """Points staked."""
    predicted_at: datetime
    """When it was predicted."""
    updated_at: datetime
    """When it was last changed."""
    user_id: str
    """Id of the user."""
    result: str | None = None
    """What came of it."""
    user_display_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class PredictionOutcome(Model):
    """What `outcomes` holds in Prediction."""

    NAMES = {
        "id": "id",
        "color": "color",
        "title": "title",
        "total_points": "total_points",
        "total_users": "total_users",
        "top_predictors": "top_predictors",
    }

    id: str
    """Its id."""
    color: str
    """Colour as"""
    title: str
    """Title as viewers see it."""
    total_points: int
    """Points staked in all."""
    total_users: int
    """How many predicted."""
    top_predictors: list[PredictionOutcomeTopPredictor]
    """Who staked the most."""


@define(eq=False, repr=False, kw_only=True)
class Prediction(Model):
    """What `event` holds in EventCreatedData."""

    NAMES = {
        "id": "id",
        "channel_id": "channel_id",
        "created_at": "created_at",
        "created_by": "created_by",
        "ended_at": "ended_at",
        "ended_by": "ended_by",
        "locked_at": "locked_at",
        "locked_by": "locked_by",
        "outcomes": "outcomes",
        "prediction_window_seconds": "prediction_window_seconds",
        "status": "status",
        "title": "title",
        "winning_outcome_id": "winning_outcome_id",
    }

    id: str
    """Its id."""
    channel_id: str
    """Id of the channel."""
    created_at: str
    """When it was created."""
    created_by: PredictionCreatedBy
    """Who created it."""
    ended_at: str | None = None
    """When it ended; none while it still runs."""
    ended_by: dict[str, Json] | None = None
    """Who ended it."""
    locked_at: str | None = None
    """When it was locked; none if it wasn't."""
    locked_by: dict[str, Json] | None = None
    """Who locked it."""
    outcomes: list[PredictionOutcome]
    """What can be predicted."""
    prediction_window_seconds: int
    """Seconds in which predictions can be made."""
    status: str
    """Its state."""
    title: str
    """Title as viewers see it."""
    winning_outcome_id: str | None = None
    """Id of the outcome that came true."""


@define(eq=False, repr=False, kw_only=True)
class EventCreatedData(Model):
    """What `data` holds in EventCreated."""

    NAMES = {
        "timestamp": "timestamp",
        "event": "event",
    }

    timestamp: datetime
    """When it happened."""
    event: Prediction
    """What happened."""


@define(eq=False, repr=False, kw_only=True)
class EventCreated(Model):
    """A prediction began or changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: EventCreatedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class PredictionMadeData(Model):
    """What `data` holds in PredictionMade."""

    NAMES = {
        "timestamp": "timestamp",
        "prediction": "prediction",
    }

    timestamp: str
    """When it happened."""
    prediction: PredictionOutcomeTopPredictor
    """The prediction."""


@define(eq=False, repr=False, kw_only=True)
class PredictionMade(Model):
    """The user predicted something."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: PredictionMadeData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UserPredictionResult(Model):
    """What `result` holds in UserPrediction."""

    NAMES = {
        "type": "type",
        "points_won": "points_won",
        "is_acknowledged": "is_acknowledged",
    }

    type: str
    """Its kind."""
    points_won: int
    """Points won."""
    is_acknowledged: bool
    """Whether the viewer has seen it."""


@define(eq=False, repr=False, kw_only=True)
class UserPrediction(Model):
    """What `prediction` holds in PredictionResultData."""

    NAMES = {
        "id": "id",
        "event_id": "event_id",
        "outcome_id": "outcome_id",
        "channel_id": "channel_id",
        "points": "points",
        "predicted_at": "predicted_at",
        "updated_at": "updated_at",
        "user_id": "user_id",
        "result": "result",
        "user_display_name": "user_display_name",
    }

    id: str
    """Its id."""
    event_id: str
    """Id of the event."""
    outcome_id: str
    """Id of the outcome."""
    channel_id: str
    """Id of the channel."""
    points: int
    """Points staked."""
    predicted_at: datetime
    """When it was predicted."""
    updated_at: datetime
    """When it was last changed."""
    user_id: str
    """Id of the user."""
    result: UserPredictionResult
    """What came of it."""
    user_display_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class PredictionResultData(Model):
    """What `data` holds in PredictionResult."""

    NAMES = {
        "timestamp": "timestamp",
        "prediction": "prediction",
    }

    timestamp: str
    """When it happened."""
    prediction: UserPrediction
    """The prediction."""


@define(eq=False, repr=False, kw_only=True)
class PredictionResult(Model):
    """The user's prediction ended."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: PredictionResultData
    """What was asked for."""
