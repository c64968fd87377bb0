"""Predictions: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Nullable,
    Object,
    Table,
)


class PredictionOutcomeColor(OpenEnum):
    """Colour in which Twitch shows an outcome."""

    BLUE = "BLUE"
    """Blue: the first of two outcomes, or any of three or more"""

    PINK = "PINK"
    """Pink: the second of two outcomes"""


class PredictionStatus(OpenEnum):
    """Status of a prediction."""

    ACTIVE = "ACTIVE"
    """Viewers can bet"""

    CANCELED = "CANCELED"
    """Called off, all points given back"""

    LOCKED = "LOCKED"
    """Betting is closed, the outcome is still open"""

    RESOLVED = "RESOLVED"
    """Decided, the points are paid out"""


class PredictionEndStatus(OpenEnum):
    """New status of a prediction."""

    RESOLVED = "RESOLVED"
    """Decide it and pay out the points"""

    CANCELED = "CANCELED"
    """Call it off and give the points back"""

    LOCKED = "LOCKED"
    """Close the betting and decide later"""


@define(eq=False, repr=False, kw_only=True)
class TopPredictor(Model):
    """One of the viewers who staked most on an outcome."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("channel_points_used", WHOLE),
        Field("channel_points_won", WHOLE),
    )

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

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("users", WHOLE),
        Field("channel_points", WHOLE),
        Field("top_predictors", ListOf(Object(TopPredictor.TABLE)), empty=True),
        Field("color", Choice(PredictionOutcomeColor)),
    )

    id: str
    """Its id."""
    title: str
    """Text."""
    users: int
    """Number of viewers who bet on it."""
    channel_points: int
    """Channel points staked on it in all."""
    top_predictors: list[TopPredictor]
    """The users with the highest stakes on this outcome."""
    color: PredictionOutcomeColor
    """Colour; it distinguishes outcomes only if there are two."""


@define(eq=False, repr=False, kw_only=True)
class Prediction(Model):
    """A question on whose outcome viewers bet channel points."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_name", TEXT),
        Field("broadcaster_login", TEXT),
        Field("title", TEXT),
        Field("winning_outcome_id", Nullable(TEXT)),
        Field("outcomes", ListOf(Object(PredictionOutcome.TABLE))),
        Field("prediction_window", WHOLE),
        Field("status", Choice(PredictionStatus)),
        Field("created_at", MOMENT),
        Field("ended_at", Nullable(MOMENT)),
        Field("locked_at", Nullable(MOMENT)),
    )

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
    """Time in which viewers can bet, in seconds."""
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
    """Text; Twitch refuses it if AutoMod rejects it. At most 25 characters."""


REPLIES: dict[str, Table[Any]] = {
    "get_predictions": page_of(Object(Prediction.TABLE)),
    "create_prediction": page_of(Object(Prediction.TABLE)),
    "end_prediction": page_of(Object(Prediction.TABLE)),
}
"""The decoder for the reply of each operation."""
