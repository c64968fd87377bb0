"""Predictions: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
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
)


class OutcomeColor(OpenEnum):
    """Colour of an outcome."""

    PINK = "pink"
    """Pink"""

    BLUE = "blue"
    """Blue"""


class PredictionStatus(OpenEnum):
    """The outcome of a prediction."""

    RESOLVED = "resolved"
    """An outcome won"""

    CANCELED = "canceled"
    """Called off; points were refunded"""


@define(eq=False, repr=False, kw_only=True)
class Predictor(Model):
    """One of those who bet the most."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("channel_points_won", Nullable(WHOLE)),
        Field("channel_points_used", WHOLE),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    channel_points_won: int | None = None
    """Channel points that the user won; 0 when the outcome lost, none before the end."""
    channel_points_used: int
    """Channel points that the user bet."""


@define(eq=False, repr=False, kw_only=True)
class Outcome(Model):
    """An outcome that viewers can bet on."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("color", Choice(OutcomeColor)),
        Field("users", WHOLE, absent=True),
        Field("channel_points", WHOLE, absent=True),
        Field("top_predictors", ListOf(Object(Predictor.TABLE)), absent=True),
    )

    id: str
    """Its id."""
    title: str
    """The outcome, as viewers see it."""
    color: OutcomeColor
    """Colour of the outcome."""
    users: int | None = None
    """Number of users who bet on it."""
    channel_points: int | None = None
    """Number of channel points."""
    top_predictors: list[Predictor] | None = None
    """Users who bet the most, ten at most."""


@define(eq=False, repr=False, kw_only=True)
class Prediction(Model):
    """A prediction that viewers can still bet on."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("title", TEXT),
        Field("outcomes", ListOf(Object(Outcome.TABLE))),
        Field("started_at", MOMENT),
        Field("locks_at", MOMENT),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """Outcomes that viewers bet on."""
    outcomes: list[Outcome]
    """Possible outcomes."""
    started_at: datetime
    """When it began."""
    locks_at: datetime
    """When it will take no more bets."""


@define(eq=False, repr=False, kw_only=True)
class PredictionLock(Model):
    """A prediction that is locked."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("title", TEXT),
        Field("outcomes", ListOf(Object(Outcome.TABLE))),
        Field("started_at", MOMENT),
        Field("locked_at", MOMENT),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """Outcomes that viewers bet on."""
    outcomes: list[Outcome]
    """Possible outcomes."""
    started_at: datetime
    """When it began."""
    locked_at: datetime
    """When it took no more bets."""


@define(eq=False, repr=False, kw_only=True)
class PredictionEnd(Model):
    """A prediction that ended."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("title", TEXT),
        Field("winning_outcome_id", TEXT),
        Field("outcomes", ListOf(Object(Outcome.TABLE))),
        Field("status", Choice(PredictionStatus)),
        Field("started_at", MOMENT),
        Field("ended_at", MOMENT),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """Outcomes that viewers bet on."""
    winning_outcome_id: str
    """Id of the outcome that won."""
    outcomes: list[Outcome]
    """Possible outcomes."""
    status: PredictionStatus
    """Result."""
    started_at: datetime
    """When it began."""
    ended_at: datetime
    """When it ended; none while it still runs."""
