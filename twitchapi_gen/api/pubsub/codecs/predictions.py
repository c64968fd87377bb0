"""Predictions: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import predictions as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, OBJECT, TEXT, WHOLE, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_data = key("data")
k_timestamp = key("timestamp")
k_event = key("event")
k_prediction = key("prediction")
k_id = key("id")
k_channel_id = key("channel_id")
k_created_at = key("created_at")
k_created_by = key("created_by")
k_ended_at = key("ended_at")
k_ended_by = key("ended_by")
k_locked_at = key("locked_at")
k_locked_by = key("locked_by")
k_outcomes = key("outcomes")
k_prediction_window_seconds = key("prediction_window_seconds")
k_status = key("status")
k_title = key("title")
k_winning_outcome_id = key("winning_outcome_id")
k_event_id = key("event_id")
k_outcome_id = key("outcome_id")
k_points = key("points")
k_predicted_at = key("predicted_at")
k_updated_at = key("updated_at")
k_user_id = key("user_id")
k_result = key("result")
k_user_display_name = key("user_display_name")
k_extension_client_id = key("extension_client_id")
k_color = key("color")
k_total_points = key("total_points")
k_total_users = key("total_users")
k_top_predictors = key("top_predictors")
k_points_won = key("points_won")
k_is_acknowledged = key("is_acknowledged")


PREDICTION_CREATED_BY = Table(
    models.PredictionCreatedBy,
    (
        Field("type", "type", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_display_name", "user_display_name", TEXT),
        Field("extension_client_id", "extension_client_id", Nullable(TEXT)),
    ),
)


def read_prediction_created_by(value: dict[str, Any]) -> models.PredictionCreatedBy:
    """Reads PredictionCreatedBy."""
    try:
        f_type = value[k_type]
        f_user_id = value[k_user_id]
        f_user_display_name = value[k_user_display_name]
        f_extension_client_id = value[k_extension_client_id]
        if f_type.__class__ is f_user_id.__class__ is f_user_display_name.__class__ is str and (
            f_extension_client_id is None or f_extension_client_id.__class__ is str
        ):
            made = new(models.PredictionCreatedBy)
            made.type = f_type
            made.user_id = f_user_id
            made.user_display_name = f_user_display_name
            made.extension_client_id = f_extension_client_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_CREATED_BY.read(value)


PREDICTION_OUTCOME_TOP_PREDICTOR = Table(
    models.PredictionOutcomeTopPredictor,
    (
        Field("id", "id", TEXT),
        Field("event_id", "event_id", TEXT),
        Field("outcome_id", "outcome_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("points", "points", WHOLE),
        Field("predicted_at", "predicted_at", MOMENT),
        Field("updated_at", "updated_at", MOMENT),
        Field("user_id", "user_id", TEXT),
        Field("result", "result", Nullable(TEXT)),
        Field("user_display_name", "user_display_name", TEXT),
    ),
)


def read_prediction_outcome_top_predictor(value: dict[str, Any]) -> models.PredictionOutcomeTopPredictor:
    """Reads PredictionOutcomeTopPredictor."""
    try:
        f_id = value[k_id]
        f_event_id = value[k_event_id]
        f_outcome_id = value[k_outcome_id]
        f_channel_id = value[k_channel_id]
        f_points = value[k_points]
        f_predicted_at = when(value[k_predicted_at])
        f_updated_at = when(value[k_updated_at])
        f_user_id = value[k_user_id]
        f_result = value[k_result]
        f_user_display_name = value[k_user_display_name]
        if (
            f_id.__class__
            is f_event_id.__class__
            is f_outcome_id.__class__
            is f_channel_id.__class__
            is f_user_id.__class__
            is f_user_display_name.__class__
            is str
            and f_points.__class__ is int
            and f_predicted_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
            and (f_result is None or f_result.__class__ is str)
        ):
            made = new(models.PredictionOutcomeTopPredictor)
            made.id = f_id
            made.event_id = f_event_id
            made.outcome_id = f_outcome_id
            made.channel_id = f_channel_id
            made.points = f_points
            made.predicted_at = f_predicted_at
            made.updated_at = f_updated_at
            made.user_id = f_user_id
            made.result = f_result
            made.user_display_name = f_user_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_OUTCOME_TOP_PREDICTOR.read(value)


PREDICTION_OUTCOME = Table(
    models.PredictionOutcome,
    (
        Field("id", "id", TEXT),
        Field("color", "color", TEXT),
        Field("title", "title", TEXT),
        Field("total_points", "total_points", WHOLE),
        Field("total_users", "total_users", WHOLE),
        Field("top_predictors", "top_predictors", ListOf(Object(PREDICTION_OUTCOME_TOP_PREDICTOR))),
    ),
)


def read_prediction_outcome(value: dict[str, Any]) -> models.PredictionOutcome:
    """Reads PredictionOutcome."""
    try:
        f_id = value[k_id]
        f_color = value[k_color]
        f_title = value[k_title]
        f_total_points = value[k_total_points]
        f_total_users = value[k_total_users]
        f_top_predictors = value[k_top_predictors]
        if (
            f_id.__class__ is f_color.__class__ is f_title.__class__ is str
            and f_total_points.__class__ is f_total_users.__class__ is int
            and f_top_predictors.__class__ is list
        ):
            made = new(models.PredictionOutcome)
            made.id = f_id
            made.color = f_color
            made.title = f_title
            made.total_points = f_total_points
            made.total_users = f_total_users
            made.top_predictors = [read_prediction_outcome_top_predictor(one) for one in f_top_predictors]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_OUTCOME.read(value)


PREDICTION = Table(
    models.Prediction,
    (
        Field("id", "id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("created_at", "created_at", TEXT),
        Field("created_by", "created_by", Object(PREDICTION_CREATED_BY)),
        Field("ended_at", "ended_at", Nullable(TEXT)),
        Field("ended_by", "ended_by", Nullable(OBJECT)),
        Field("locked_at", "locked_at", Nullable(TEXT)),
        Field("locked_by", "locked_by", Nullable(OBJECT)),
        Field("outcomes", "outcomes", ListOf(Object(PREDICTION_OUTCOME))),
        Field("prediction_window_seconds", "prediction_window_seconds", WHOLE),
        Field("status", "status", TEXT),
        Field("title", "title", TEXT),
        Field("winning_outcome_id", "winning_outcome_id", Nullable(TEXT)),
    ),
)


def read_prediction(value: dict[str, Any]) -> models.Prediction:
    """Reads Prediction."""
    try:
        f_id = value[k_id]
        f_channel_id = value[k_channel_id]
        f_created_at = value[k_created_at]
        f_created_by = value[k_created_by]
        f_ended_at = value[k_ended_at]
        f_ended_by = value[k_ended_by]
        f_locked_at = value[k_locked_at]
        f_locked_by = value[k_locked_by]
        f_outcomes = value[k_outcomes]
        f_prediction_window_seconds = value[k_prediction_window_seconds]
        f_status = value[k_status]
        f_title = value[k_title]
        f_winning_outcome_id = value[k_winning_outcome_id]
        if (
            f_id.__class__ is f_channel_id.__class__ is f_created_at.__class__ is f_status.__class__ is f_title.__class__ is str
            and f_prediction_window_seconds.__class__ is int
            and (f_ended_at is None or f_ended_at.__class__ is str)
            and (f_ended_by is None or f_ended_by.__class__ is dict)
            and (f_locked_at is None or f_locked_at.__class__ is str)
            and (f_locked_by is None or f_locked_by.__class__ is dict)
            and f_outcomes.__class__ is list
            and (f_winning_outcome_id is None or f_winning_outcome_id.__class__ is str)
        ):
            made = new(models.Prediction)
            made.id = f_id
            made.channel_id = f_channel_id
            made.created_at = f_created_at
            made.created_by = read_prediction_created_by(f_created_by)
            made.ended_at = f_ended_at
            made.ended_by = f_ended_by
            made.locked_at = f_locked_at
            made.locked_by = f_locked_by
            made.outcomes = [read_prediction_outcome(one) for one in f_outcomes]
            made.prediction_window_seconds = f_prediction_window_seconds
            made.status = f_status
            made.title = f_title
            made.winning_outcome_id = f_winning_outcome_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION.read(value)


EVENT_CREATED_DATA = Table(
    models.EventCreatedData,
    (
        Field("timestamp", "timestamp", MOMENT),
        Field("event", "event", Object(PREDICTION)),
    ),
)


def read_event_created_data(value: dict[str, Any]) -> models.EventCreatedData:
    """Reads EventCreatedData."""
    try:
        f_timestamp = when(value[k_timestamp])
        f_event = value[k_event]
        if f_timestamp.tzinfo is not None:
            made = new(models.EventCreatedData)
            made.timestamp = f_timestamp
            made.event = read_prediction(f_event)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EVENT_CREATED_DATA.read(value)


EVENT_CREATED = Table(
    models.EventCreated,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(EVENT_CREATED_DATA)),
    ),
)


def read_event_created(value: dict[str, Any]) -> models.EventCreated:
    """Reads EventCreated."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.EventCreated)
            made.type = f_type
            made.data = read_event_created_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EVENT_CREATED.read(value)


PREDICTION_MADE_DATA = Table(
    models.PredictionMadeData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("prediction", "prediction", Object(PREDICTION_OUTCOME_TOP_PREDICTOR)),
    ),
)


def read_prediction_made_data(value: dict[str, Any]) -> models.PredictionMadeData:
    """Reads PredictionMadeData."""
    try:
        f_timestamp = value[k_timestamp]
        f_prediction = value[k_prediction]
        if f_timestamp.__class__ is str:
            made = new(models.PredictionMadeData)
            made.timestamp = f_timestamp
            made.prediction = read_prediction_outcome_top_predictor(f_prediction)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_MADE_DATA.read(value)


PREDICTION_MADE = Table(
    models.PredictionMade,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(PREDICTION_MADE_DATA)),
    ),
)


def read_prediction_made(value: dict[str, Any]) -> models.PredictionMade:
    """Reads PredictionMade."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.PredictionMade)
            made.type = f_type
            made.data = read_prediction_made_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_MADE.read(value)


USER_PREDICTION_RESULT = Table(
    models.UserPredictionResult,
    (
        Field("type", "type", TEXT),
        Field("points_won", "points_won", WHOLE),
        Field("is_acknowledged", "is_acknowledged", FLAG),
    ),
)


def read_user_prediction_result(value: dict[str, Any]) -> models.UserPredictionResult:
    """Reads UserPredictionResult."""
    try:
        f_type = value[k_type]
        f_points_won = value[k_points_won]
        f_is_acknowledged = value[k_is_acknowledged]
        if f_type.__class__ is str and f_points_won.__class__ is int and f_is_acknowledged.__class__ is bool:
            made = new(models.UserPredictionResult)
            made.type = f_type
            made.points_won = f_points_won
            made.is_acknowledged = f_is_acknowledged
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_PREDICTION_RESULT.read(value)


USER_PREDICTION = Table(
    models.UserPrediction,
    (
        Field("id", "id", TEXT),
        Field("event_id", "event_id", TEXT),
        Field("outcome_id", "outcome_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("points", "points", WHOLE),
        Field("predicted_at", "predicted_at", MOMENT),
        Field("updated_at", "updated_at", MOMENT),
        Field("user_id", "user_id", TEXT),
        Field("result", "result", Object(USER_PREDICTION_RESULT)),
        Field("user_display_name", "user_display_name", TEXT),
    ),
)


def read_user_prediction(value: dict[str, Any]) -> models.UserPrediction:
    """Reads UserPrediction."""
    try:
        f_id = value[k_id]
        f_event_id = value[k_event_id]
        f_outcome_id = value[k_outcome_id]
        f_channel_id = value[k_channel_id]
        f_points = value[k_points]
        f_predicted_at = when(value[k_predicted_at])
        f_updated_at = when(value[k_updated_at])
        f_user_id = value[k_user_id]
        f_result = value[k_result]
        f_user_display_name = value[k_user_display_name]
        if (
            f_id.__class__
            is f_event_id.__class__
            is f_outcome_id.__class__
            is f_channel_id.__class__
            is f_user_id.__class__
            is f_user_display_name.__class__
            is str
            and f_points.__class__ is int
            and f_predicted_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
        ):
            made = new(models.UserPrediction)
            made.id = f_id
            made.event_id = f_event_id
            made.outcome_id = f_outcome_id
            made.channel_id = f_channel_id
            made.points = f_points
            made.predicted_at = f_predicted_at
            made.updated_at = f_updated_at
            made.user_id = f_user_id
            made.result = read_user_prediction_result(f_result)
            made.user_display_name = f_user_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_PREDICTION.read(value)


PREDICTION_RESULT_DATA = Table(
    models.PredictionResultData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("prediction", "prediction", Object(USER_PREDICTION)),
    ),
)


def read_prediction_result_data(value: dict[str, Any]) -> models.PredictionResultData:
    """Reads PredictionResultData."""
    try:
        f_timestamp = value[k_timestamp]
        f_prediction = value[k_prediction]
        if f_timestamp.__class__ is str:
            made = new(models.PredictionResultData)
            made.timestamp = f_timestamp
            made.prediction = read_user_prediction(f_prediction)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_RESULT_DATA.read(value)


PREDICTION_RESULT = Table(
    models.PredictionResult,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(PREDICTION_RESULT_DATA)),
    ),
)


def read_prediction_result(value: dict[str, Any]) -> models.PredictionResult:
    """Reads PredictionResult."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.PredictionResult)
            made.type = f_type
            made.data = read_prediction_result_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PREDICTION_RESULT.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "EventCreated": (read_event_created, EVENT_CREATED),
    "PredictionMade": (read_prediction_made, PREDICTION_MADE),
    "PredictionResult": (read_prediction_result, PREDICTION_RESULT),
}
"""Of each kind of message: the fast reader and the table."""
