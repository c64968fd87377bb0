"""Hype Train: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import hype_train as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_type = key("type")
k_total = key("total")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_id = key("id")
k_level = key("level")
k_progress = key("progress")
k_goal = key("goal")
k_top_contributions = key("top_contributions")
k_shared_train_participants = key("shared_train_participants")
k_started_at = key("started_at")
k_expires_at = key("expires_at")
k_is_shared_train = key("is_shared_train")
k_achieved_at = key("achieved_at")
k_current = key("current")
k_all_time_high = key("all_time_high")
k_shared_all_time_high = key("shared_all_time_high")

_HYPE_TRAIN_CONTRIBUTION_TYPE = choices(models.HypeTrainContributionType)
_HYPE_TRAIN_TYPE = choices(models.HypeTrainType)


HYPE_TRAIN_CONTRIBUTION = Table(
    models.HypeTrainContribution,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("type", "type", Choice(models.HypeTrainContributionType)),
        Field("total", "total", WHOLE),
    ),
)


def read_hype_train_contribution(value: dict[str, Any]) -> models.HypeTrainContribution:
    """Reads HypeTrainContribution."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_total = value[k_total]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and f_total.__class__ is int:
            made = new(models.HypeTrainContribution)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.type = _HYPE_TRAIN_CONTRIBUTION_TYPE[value[k_type]]
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONTRIBUTION.read(value)


SHARED_HYPE_TRAIN_PARTICIPANT = Table(
    models.SharedHypeTrainParticipant,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
    ),
)


def read_shared_hype_train_participant(value: dict[str, Any]) -> models.SharedHypeTrainParticipant:
    """Reads SharedHypeTrainParticipant."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        if f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str:
            made = new(models.SharedHypeTrainParticipant)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHARED_HYPE_TRAIN_PARTICIPANT.read(value)


HYPE_TRAIN = Table(
    models.HypeTrain,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("level", "level", WHOLE),
        Field("total", "total", WHOLE),
        Field("progress", "progress", WHOLE),
        Field("goal", "goal", WHOLE),
        Field("top_contributions", "top_contributions", ListOf(Object(HYPE_TRAIN_CONTRIBUTION))),
        Field("shared_train_participants", "shared_train_participants", ListOf(Object(SHARED_HYPE_TRAIN_PARTICIPANT)), absent=True, empty=True),
        Field("started_at", "started_at", MOMENT),
        Field("expires_at", "expires_at", MOMENT),
        Field("type", "type", Choice(models.HypeTrainType)),
        Field("is_shared_train", "is_shared_train", FLAG, absent=True),
    ),
)


def read_hype_train(value: dict[str, Any]) -> models.HypeTrain:
    """Reads HypeTrain."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_level = value[k_level]
        f_total = value[k_total]
        f_progress = value[k_progress]
        f_goal = value[k_goal]
        f_top_contributions = value[k_top_contributions]
        f_shared_train_participants = value.get(k_shared_train_participants)
        f_started_at = when(value[k_started_at])
        f_expires_at = when(value[k_expires_at])
        f_is_shared_train = value.get(k_is_shared_train)
        if (
            f_id.__class__ is f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_level.__class__ is f_total.__class__ is f_progress.__class__ is f_goal.__class__ is int
            and f_top_contributions.__class__ is list
            and (
                f_shared_train_participants.__class__ is list if f_shared_train_participants is not None else k_shared_train_participants not in value
            )
            and f_started_at.tzinfo is not None
            and f_expires_at.tzinfo is not None
            and (f_is_shared_train is None or f_is_shared_train.__class__ is bool)
        ):
            made = new(models.HypeTrain)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.level = f_level
            made.total = f_total
            made.progress = f_progress
            made.goal = f_goal
            made.top_contributions = [read_hype_train_contribution(one) for one in f_top_contributions]
            made.shared_train_participants = (
                None if f_shared_train_participants is None else [read_shared_hype_train_participant(one) for one in f_shared_train_participants]
            )
            made.started_at = f_started_at
            made.expires_at = f_expires_at
            made.type = _HYPE_TRAIN_TYPE[value[k_type]]
            made.is_shared_train = f_is_shared_train
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN.read(value)


HYPE_TRAIN_RECORD = Table(
    models.HypeTrainRecord,
    (
        Field("level", "level", WHOLE),
        Field("total", "total", WHOLE),
        Field("achieved_at", "achieved_at", MOMENT),
    ),
)


def read_hype_train_record(value: dict[str, Any]) -> models.HypeTrainRecord:
    """Reads HypeTrainRecord."""
    try:
        f_level = value[k_level]
        f_total = value[k_total]
        f_achieved_at = when(value[k_achieved_at])
        if f_level.__class__ is f_total.__class__ is int and f_achieved_at.tzinfo is not None:
            made = new(models.HypeTrainRecord)
            made.level = f_level
            made.total = f_total
            made.achieved_at = f_achieved_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_RECORD.read(value)


HYPE_TRAIN_STATUS = Table(
    models.HypeTrainStatus,
    (
        Field("current", "current", Nullable(Object(HYPE_TRAIN))),
        Field("all_time_high", "all_time_high", Nullable(Object(HYPE_TRAIN_RECORD))),
        Field("shared_all_time_high", "shared_all_time_high", Nullable(Object(HYPE_TRAIN_RECORD))),
    ),
)


def read_hype_train_status(value: dict[str, Any]) -> models.HypeTrainStatus:
    """Reads HypeTrainStatus."""
    try:
        f_current = value[k_current]
        f_all_time_high = value[k_all_time_high]
        f_shared_all_time_high = value[k_shared_all_time_high]
        if value.__class__ is dict:
            made = new(models.HypeTrainStatus)
            made.current = None if f_current is None else read_hype_train(f_current)
            made.all_time_high = None if f_all_time_high is None else read_hype_train_record(f_all_time_high)
            made.shared_all_time_high = None if f_shared_all_time_high is None else read_hype_train_record(f_shared_all_time_high)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_STATUS.read(value)


GET_HYPE_TRAIN_STATUS = Codec(
    "get_hype_train_status",
    page_reader(read_hype_train_status),
    page_table(Object(HYPE_TRAIN_STATUS)),
)
