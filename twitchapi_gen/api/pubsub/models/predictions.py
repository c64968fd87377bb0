"""Predictions: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    OBJECT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class PredictionCreatedBy(Model):
    """Contents of `created_by` in Prediction."""

    FIELDS = (
        Field("type", TEXT),
        Field("user_id", TEXT),
        Field("user_display_name", TEXT),
        Field("extension_client_id", Nullable(TEXT)),
    )

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
    """Contents of `prediction` in PredictionMadeData."""

    FIELDS = (
        Field("id", TEXT),
        Field("event_id", TEXT),
        Field("outcome_id", TEXT),
        Field("channel_id", TEXT),
        Field("points", WHOLE),
        Field("predicted_at", MOMENT),
        Field("updated_at", MOMENT),
        Field("user_id", TEXT),
        Field("result", Nullable(TEXT)),
        Field("user_display_name", TEXT),
    )

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
    """Result."""
    user_display_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class PredictionOutcome(Model):
    """Contents of `outcomes` in Prediction."""

    FIELDS = (
        Field("id", TEXT),
        Field("color", TEXT),
        Field("title", TEXT),
        Field("total_points", WHOLE),
        Field("total_users", WHOLE),
        Field("top_predictors", ListOf(Object(PredictionOutcomeTopPredictor.TABLE))),
    )

    id: str
    """Its id."""
    color: str
    """Colour as"""
    title: str
    """Title as viewers see it."""
    total_points: int
    """Points staked in all."""
    total_users: int
    """Number of users who predicted."""
    top_predictors: list[PredictionOutcomeTopPredictor]
    """Users who staked the most."""


@define(eq=False, repr=False, kw_only=True)
class Prediction(Model):
    """Contents of `event` in EventCreatedData."""

    FIELDS = (
        Field("id", TEXT),
        Field("channel_id", TEXT),
        Field("created_at", TEXT),
        Field("created_by", Object(PredictionCreatedBy.TABLE)),
        Field("ended_at", Nullable(TEXT)),
        Field("ended_by", Nullable(OBJECT)),
        Field("locked_at", Nullable(TEXT)),
        Field("locked_by", Nullable(OBJECT)),
        Field("outcomes", ListOf(Object(PredictionOutcome.TABLE))),
        Field("prediction_window_seconds", WHOLE),
        Field("status", TEXT),
        Field("title", TEXT),
        Field("winning_outcome_id", Nullable(TEXT)),
    )

    id: str
    """Its id."""
    channel_id: str
    """Id of the channel."""
    created_at: str
    """When it was created."""
    created_by: PredictionCreatedBy
    """User who created it."""
    ended_at: str | None = None
    """When it ended; none while it still runs."""
    ended_by: dict[str, Json] | None = None
    """User who ended it."""
    locked_at: str | None = None
    """When it was locked; none if it was not locked."""
    locked_by: dict[str, Json] | None = None
    """User who locked it."""
    outcomes: list[PredictionOutcome]
    """Outcomes that users can predict."""
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
    """Contents of `data` in EventCreated."""

    FIELDS = (
        Field("timestamp", MOMENT),
        Field("event", Object(Prediction.TABLE)),
    )

    timestamp: datetime
    """When it happened."""
    event: Prediction
    """Kind of event."""


@define(eq=False, repr=False, kw_only=True)
class EventCreated(Model):
    """A prediction began or changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(EventCreatedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: EventCreatedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class PredictionMadeData(Model):
    """Contents of `data` in PredictionMade."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("prediction", Object(PredictionOutcomeTopPredictor.TABLE)),
    )

    timestamp: str
    """When it happened."""
    prediction: PredictionOutcomeTopPredictor
    """The prediction."""


@define(eq=False, repr=False, kw_only=True)
class PredictionMade(Model):
    """The user predicted something."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(PredictionMadeData.TABLE)),
    )

    type: str
    """Its kind."""
    data: PredictionMadeData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class UserPredictionResult(Model):
    """Contents of `result` in UserPrediction."""

    FIELDS = (
        Field("type", TEXT),
        Field("points_won", WHOLE),
        Field("is_acknowledged", FLAG),
    )

    type: str
    """Its kind."""
    points_won: int
    """Points won."""
    is_acknowledged: bool
    """Whether the viewer has seen it."""


@define(eq=False, repr=False, kw_only=True)
class UserPrediction(Model):
    """Contents of `prediction` in PredictionResultData."""

    FIELDS = (
        Field("id", TEXT),
        Field("event_id", TEXT),
        Field("outcome_id", TEXT),
        Field("channel_id", TEXT),
        Field("points", WHOLE),
        Field("predicted_at", MOMENT),
        Field("updated_at", MOMENT),
        Field("user_id", TEXT),
        Field("result", Object(UserPredictionResult.TABLE)),
        Field("user_display_name", TEXT),
    )

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
    """Result."""
    user_display_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class PredictionResultData(Model):
    """Contents of `data` in PredictionResult."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("prediction", Object(UserPrediction.TABLE)),
    )

    timestamp: str
    """When it happened."""
    prediction: UserPrediction
    """The prediction."""


@define(eq=False, repr=False, kw_only=True)
class PredictionResult(Model):
    """The user's prediction ended."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(PredictionResultData.TABLE)),
    )

    type: str
    """Its kind."""
    data: PredictionResultData
    """The requested items."""
