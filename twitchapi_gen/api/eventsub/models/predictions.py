"""Predictions: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class OutcomeColor(OpenEnum):
    """Colour of an outcome."""

    PINK = "pink"
    """Pink"""

    BLUE = "blue"
    """Blue"""


class PredictionStatus(OpenEnum):
    """How a prediction ended."""

    RESOLVED = "resolved"
    """An outcome won"""

    CANCELED = "canceled"
    """Called off; points were refunded"""


@define(eq=False, repr=False, kw_only=True)
class Predictor(Model):
    """One of those who bet the most."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "channel_points_won": "channel_points_won",
        "channel_points_used": "channel_points_used",
    }

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

    NAMES = {
        "id": "id",
        "title": "title",
        "color": "color",
        "users": "users",
        "channel_points": "channel_points",
        "top_predictors": "top_predictors",
    }

    id: str
    """Its id."""
    title: str
    """The outcome, as viewers see it."""
    color: OutcomeColor
    """Colour of the outcome."""
    users: int | None = None
    """How many bet on it."""
    channel_points: int | None = None
    """Number of channel points."""
    top_predictors: list[Predictor] | None = None
    """Who bet the most, ten at most."""


@define(eq=False, repr=False, kw_only=True)
class Prediction(Model):
    """A prediction that viewers can still bet on."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "title": "title",
        "outcomes": "outcomes",
        "started_at": "started_at",
        "locks_at": "locks_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """What viewers bet on."""
    outcomes: list[Outcome]
    """What may come of it."""
    started_at: datetime
    """When it began."""
    locks_at: datetime
    """When it will take no more bets."""


@define(eq=False, repr=False, kw_only=True)
class PredictionLock(Model):
    """A prediction that nobody can bet on any more."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "title": "title",
        "outcomes": "outcomes",
        "started_at": "started_at",
        "locked_at": "locked_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """What viewers bet on."""
    outcomes: list[Outcome]
    """What may come of it."""
    started_at: datetime
    """When it began."""
    locked_at: datetime
    """When it took no more bets."""


@define(eq=False, repr=False, kw_only=True)
class PredictionEnd(Model):
    """A prediction that ended."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "title": "title",
        "winning_outcome_id": "winning_outcome_id",
        "outcomes": "outcomes",
        "status": "status",
        "started_at": "started_at",
        "ended_at": "ended_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """What viewers bet on."""
    winning_outcome_id: str
    """Id of the outcome that won."""
    outcomes: list[Outcome]
    """What may come of it."""
    status: PredictionStatus
    """What became of it."""
    started_at: datetime
    """When it began."""
    ended_at: datetime
    """When it ended; none while it still runs."""
