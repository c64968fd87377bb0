"""Predictions: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import predictions as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_channel_points_won = key("channel_points_won")
k_channel_points_used = key("channel_points_used")
k_id = key("id")
k_title = key("title")
k_color = key("color")
k_users = key("users")
k_channel_points = key("channel_points")
k_top_predictors = key("top_predictors")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_outcomes = key("outcomes")
k_started_at = key("started_at")
k_locks_at = key("locks_at")
k_locked_at = key("locked_at")
k_winning_outcome_id = key("winning_outcome_id")
k_status = key("status")
k_ended_at = key("ended_at")

_OUTCOME_COLOR = choices(models.OutcomeColor)
_PREDICTION_STATUS = choices(models.PredictionStatus)


PREDICTOR = Table(
    models.Predictor,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("channel_points_won", "channel_points_won", Nullable(WHOLE)),
        Field("channel_points_used", "channel_points_used", WHOLE),
    ),
)


def read_predictor(value: dict[str, Any]) -> models.Predictor:
    """Reads Predictor."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_channel_points_won = value[k_channel_points_won]
        f_channel_points_used = value[k_channel_points_used]
        if (
            f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str
            and f_channel_points_used.__class__ is int
            and (f_channel_points_won is None or f_channel_points_won.__class__ is int)
        ):
            made = new(models.Predictor)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.channel_points_won = f_channel_points_won
            made.channel_points_used = f_channel_points_used
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTOR.read(value)


OUTCOME = Table(
    models.Outcome,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("color", "color", Choice(models.OutcomeColor)),
        Field("users", "users", WHOLE, absent=True),
        Field("channel_points", "channel_points", WHOLE, absent=True),
        Field("top_predictors", "top_predictors", ListOf(Object(PREDICTOR)), absent=True),
    ),
)


def read_outcome(value: dict[str, Any]) -> models.Outcome:
    """Reads Outcome."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_users = value.get(k_users)
        f_channel_points = value.get(k_channel_points)
        f_top_predictors = value.get(k_top_predictors)
        if (
            f_id.__class__ is f_title.__class__ is str
            and (f_users is None or f_users.__class__ is int)
            and (f_channel_points is None or f_channel_points.__class__ is int)
            and (f_top_predictors.__class__ is list if f_top_predictors is not None else k_top_predictors not in value)
        ):
            made = new(models.Outcome)
            made.id = f_id
            made.title = f_title
            made.color = _OUTCOME_COLOR[value[k_color]]
            made.users = f_users
            made.channel_points = f_channel_points
            made.top_predictors = None if f_top_predictors is None else [read_predictor(one) for one in f_top_predictors]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return OUTCOME.read(value)


PREDICTION = Table(
    models.Prediction,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("title", "title", TEXT),
        Field("outcomes", "outcomes", ListOf(Object(OUTCOME))),
        Field("started_at", "started_at", MOMENT),
        Field("locks_at", "locks_at", MOMENT),
    ),
)


def read_prediction(value: dict[str, Any]) -> models.Prediction:
    """Reads Prediction."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_title = value[k_title]
        f_outcomes = value[k_outcomes]
        f_started_at = when(value[k_started_at])
        f_locks_at = when(value[k_locks_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is str
            and f_outcomes.__class__ is list
            and f_started_at.tzinfo is not None
            and f_locks_at.tzinfo is not None
        ):
            made = new(models.Prediction)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.title = f_title
            made.outcomes = [read_outcome(one) for one in f_outcomes]
            made.started_at = f_started_at
            made.locks_at = f_locks_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION.read(value)


PREDICTION_LOCK = Table(
    models.PredictionLock,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("title", "title", TEXT),
        Field("outcomes", "outcomes", ListOf(Object(OUTCOME))),
        Field("started_at", "started_at", MOMENT),
        Field("locked_at", "locked_at", MOMENT),
    ),
)


def read_prediction_lock(value: dict[str, Any]) -> models.PredictionLock:
    """Reads PredictionLock."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_title = value[k_title]
        f_outcomes = value[k_outcomes]
        f_started_at = when(value[k_started_at])
        f_locked_at = when(value[k_locked_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is str
            and f_outcomes.__class__ is list
            and f_started_at.tzinfo is not None
            and f_locked_at.tzinfo is not None
        ):
            made = new(models.PredictionLock)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.title = f_title
            made.outcomes = [read_outcome(one) for one in f_outcomes]
            made.started_at = f_started_at
            made.locked_at = f_locked_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_LOCK.read(value)


PREDICTION_END = Table(
    models.PredictionEnd,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("title", "title", TEXT),
        Field("winning_outcome_id", "winning_outcome_id", TEXT),
        Field("outcomes", "outcomes", ListOf(Object(OUTCOME))),
        Field("status", "status", Choice(models.PredictionStatus)),
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", MOMENT),
    ),
)


def read_prediction_end(value: dict[str, Any]) -> models.PredictionEnd:
    """Reads PredictionEnd."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_title = value[k_title]
        f_winning_outcome_id = value[k_winning_outcome_id]
        f_outcomes = value[k_outcomes]
        f_started_at = when(value[k_started_at])
        f_ended_at = when(value[k_ended_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is f_winning_outcome_id.__class__
            is str
            and f_outcomes.__class__ is list
            and f_started_at.tzinfo is not None
            and f_ended_at.tzinfo is not None
        ):
            made = new(models.PredictionEnd)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.title = f_title
            made.winning_outcome_id = f_winning_outcome_id
            made.outcomes = [read_outcome(one) for one in f_outcomes]
            made.status = _PREDICTION_STATUS[value[k_status]]
            made.started_at = f_started_at
            made.ended_at = f_ended_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_END.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Prediction": (read_prediction, PREDICTION),
    "PredictionLock": (read_prediction_lock, PREDICTION_LOCK),
    "PredictionEnd": (read_prediction_end, PREDICTION_END),
}
"""Of each kind of event: the fast reader and the table."""
