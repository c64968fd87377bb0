"""Predictions: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.inputs import Input
from twitchapi_gen.runtime.facts import Parameter
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class PredictionOutcomeColor(OpenEnum):
    """Colour in which Twitch shows an outcome."""

    BLUE = "BLUE"
    """Blue: the first of two outcomes, or any of three or more"""

    PINK = "PINK"
    """Pink: the second of two outcomes"""


class PredictionStatus(OpenEnum):
    """How far a prediction has come."""

    ACTIVE = "ACTIVE"
    """Viewers can bet"""

    CANCELED = "CANCELED"
    """Called off, all points given back"""

    LOCKED = "LOCKED"
    """Betting is closed, the outcome is still open"""

    RESOLVED = "RESOLVED"
    """Decided, the points are paid out"""


class PredictionEndStatus(OpenEnum):
    """What to do with a prediction."""

    RESOLVED = "RESOLVED"
    """Decide it and pay out the points"""

    CANCELED = "CANCELED"
    """Call it off and give the points back"""

    LOCKED = "LOCKED"
    """Close the betting and decide later"""


@define(eq=False, repr=False, kw_only=True)
class TopPredictor(Model):
    """One of the viewers who staked most on an outcome."""

    NAMES = {
        "user_id": "user_id",
        "user_name": "user_name",
        "user_login": "user_login",
        "channel_points_used": "channel_points_used",
        "channel_points_won": "channel_points_won",
    }

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    channel_points_used: int
    """Channel points staked."""
    channel_points_won: int
    """Channel points paid out to the viewer."""


@define(eq=False, repr=False, kw_only=True)
class PredictionOutcome(Model):
    """One outcome that viewers can bet on."""

    NAMES = {
        "id": "id",
        "title": "title",
        "users": "users",
        "channel_points": "channel_points",
        "top_predictors": "top_predictors",
        "color": "color",
    }

    id: str
    """Its id."""
    title: str
    """What it says."""
    users: int
    """How many viewers bet on it."""
    channel_points: int
    """Channel points staked on it in all."""
    top_predictors: list[TopPredictor]
    """The users with the highest stakes on this outcome."""
    color: PredictionOutcomeColor
    """Its colour; tells outcomes apart only when there are two."""


@define(eq=False, repr=False, kw_only=True)
class Prediction(Model):
    """A question on whose outcome viewers bet channel points."""

    NAMES = {
        "id": "id",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_name": "broadcaster_name",
        "broadcaster_login": "broadcaster_login",
        "title": "title",
        "winning_outcome_id": "winning_outcome_id",
        "outcomes": "outcomes",
        "prediction_window": "prediction_window",
        "status": "status",
        "created_at": "created_at",
        "ended_at": "ended_at",
        "locked_at": "locked_at",
    }

    id: str
    """Its id."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_name: str
    """Display name of the channel."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    title: str
    """The question."""
    winning_outcome_id: str | None = None
    """Id of the outcome that won; none until the prediction is resolved."""
    outcomes: list[PredictionOutcome]
    """The outcomes to bet on."""
    prediction_window: int
    """How long viewers can bet, in seconds."""
    status: PredictionStatus
    """Its state."""
    created_at: datetime
    """When betting opened."""
    ended_at: datetime | None = None
    """When it was resolved or cancelled; none before."""
    locked_at: datetime | None = None
    """When betting closed; none while it is open."""


@define(kw_only=True, repr=False)
class PredictionOutcomeInput(Input):
    """One outcome to offer in a new prediction."""

    PARAMETERS = (Parameter(name="title", python="title", type="string", place="body", required=True, max_length=25),)

    title: str
    """What it says; refused when AutoMod rejects it. At most 25 characters."""
