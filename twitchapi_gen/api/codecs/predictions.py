"""Predictions: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import predictions as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    moment,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_name = key("user_name")
k_user_login = key("user_login")
k_channel_points_used = key("channel_points_used")
k_channel_points_won = key("channel_points_won")
k_id = key("id")
k_title = key("title")
k_users = key("users")
k_channel_points = key("channel_points")
k_top_predictors = key("top_predictors")
k_color = key("color")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_name = key("broadcaster_name")
k_broadcaster_login = key("broadcaster_login")
k_winning_outcome_id = key("winning_outcome_id")
k_outcomes = key("outcomes")
k_prediction_window = key("prediction_window")
k_status = key("status")
k_created_at = key("created_at")
k_ended_at = key("ended_at")
k_locked_at = key("locked_at")

_PREDICTION_OUTCOME_COLOR = choices(models.PredictionOutcomeColor)
_PREDICTION_STATUS = choices(models.PredictionStatus)


TOP_PREDICTOR = Table(
    models.TopPredictor,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("channel_points_used", "channel_points_used", WHOLE),
        Field("channel_points_won", "channel_points_won", WHOLE),
    ),
)


def read_top_predictor(value: dict[str, Any]) -> models.TopPredictor:
    """Reads TopPredictor."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        f_channel_points_used = value[k_channel_points_used]
        f_channel_points_won = value[k_channel_points_won]
        if (
            f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is str
            and f_channel_points_used.__class__ is f_channel_points_won.__class__ is int
        ):
            made = new(models.TopPredictor)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.channel_points_used = f_channel_points_used
            made.channel_points_won = f_channel_points_won
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return TOP_PREDICTOR.read(value)


PREDICTION_OUTCOME = Table(
    models.PredictionOutcome,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("users", "users", WHOLE),
        Field("channel_points", "channel_points", WHOLE),
        Field("top_predictors", "top_predictors", ListOf(Object(TOP_PREDICTOR)), empty=True),
        Field("color", "color", Choice(models.PredictionOutcomeColor)),
    ),
)


def read_prediction_outcome(value: dict[str, Any]) -> models.PredictionOutcome:
    """Reads PredictionOutcome."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_users = value[k_users]
        f_channel_points = value[k_channel_points]
        f_top_predictors = value[k_top_predictors]
        if (
            f_id.__class__ is f_title.__class__ is str
            and f_users.__class__ is f_channel_points.__class__ is int
            and (f_top_predictors is None or f_top_predictors.__class__ is list)
        ):
            made = new(models.PredictionOutcome)
            made.id = f_id
            made.title = f_title
            made.users = f_users
            made.channel_points = f_channel_points
            made.top_predictors = [] if f_top_predictors is None else [read_top_predictor(one) for one in f_top_predictors]
            made.color = _PREDICTION_OUTCOME_COLOR[value[k_color]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_OUTCOME.read(value)


PREDICTION = Table(
    models.Prediction,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("title", "title", TEXT),
        Field("winning_outcome_id", "winning_outcome_id", Nullable(TEXT)),
        Field("outcomes", "outcomes", ListOf(Object(PREDICTION_OUTCOME))),
        Field("prediction_window", "prediction_window", WHOLE),
        Field("status", "status", Choice(models.PredictionStatus)),
        Field("created_at", "created_at", MOMENT),
        Field("ended_at", "ended_at", Nullable(MOMENT)),
        Field("locked_at", "locked_at", Nullable(MOMENT)),
    ),
)


def read_prediction(value: dict[str, Any]) -> models.Prediction:
    """Reads Prediction."""
    try:
        f_id = value[k_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_name = value[k_broadcaster_name]
        f_broadcaster_login = value[k_broadcaster_login]
        f_title = value[k_title]
        f_winning_outcome_id = value[k_winning_outcome_id]
        f_outcomes = value[k_outcomes]
        f_prediction_window = value[k_prediction_window]
        f_created_at = when(value[k_created_at])
        f_ended_at = value[k_ended_at]
        f_locked_at = value[k_locked_at]
        if (
            f_id.__class__ is f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_broadcaster_login.__class__ is f_title.__class__ is str
            and f_prediction_window.__class__ is int
            and (f_winning_outcome_id is None or f_winning_outcome_id.__class__ is str)
            and f_outcomes.__class__ is list
            and f_created_at.tzinfo is not None
        ):
            made = new(models.Prediction)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_name = f_broadcaster_name
            made.broadcaster_login = f_broadcaster_login
            made.title = f_title
            made.winning_outcome_id = f_winning_outcome_id
            made.outcomes = [read_prediction_outcome(one) for one in f_outcomes]
            made.prediction_window = f_prediction_window
            made.status = _PREDICTION_STATUS[value[k_status]]
            made.created_at = f_created_at
            made.ended_at = None if f_ended_at is None else moment(f_ended_at)
            made.locked_at = None if f_locked_at is None else moment(f_locked_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION.read(value)


GET_PREDICTIONS = Codec(
    "get_predictions",
    page_reader(read_prediction),
    page_table(Object(PREDICTION)),
)

CREATE_PREDICTION = Codec(
    "create_prediction",
    page_reader(read_prediction),
    page_table(Object(PREDICTION)),
)

END_PREDICTION = Codec(
    "end_prediction",
    page_reader(read_prediction),
    page_table(Object(PREDICTION)),
)
