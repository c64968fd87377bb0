"""Hype Train: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import PARTICIPANT, read_participant
from twitchapi_gen.api.eventsub.models import hype_train as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_type = key("type")
k_total = key("total")
k_id = key("id")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_progress = key("progress")
k_goal = key("goal")
k_top_contributions = key("top_contributions")
k_level = key("level")
k_all_time_high_level = key("all_time_high_level")
k_all_time_high_total = key("all_time_high_total")
k_shared_train_participants = key("shared_train_participants")
k_started_at = key("started_at")
k_expires_at = key("expires_at")
k_is_shared_train = key("is_shared_train")
k_cooldown_ends_at = key("cooldown_ends_at")
k_ended_at = key("ended_at")

_CONTRIBUTION_TYPE = choices(models.ContributionType)
_HYPE_TRAIN_TYPE = choices(models.HypeTrainType)


CONTRIBUTION = Table(
    models.Contribution,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("type", "type", Choice(models.ContributionType)),
        Field("total", "total", WHOLE),
    ),
)


def read_contribution(value: dict[str, Any]) -> models.Contribution:
    """Reads Contribution."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_total = value[k_total]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and f_total.__class__ is int:
            made = new(models.Contribution)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.type = _CONTRIBUTION_TYPE[value[k_type]]
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONTRIBUTION.read(value)


HYPE_TRAIN_BEGIN = Table(
    models.HypeTrainBegin,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("total", "total", WHOLE),
        Field("progress", "progress", WHOLE),
        Field("goal", "goal", WHOLE),
        Field("top_contributions", "top_contributions", ListOf(Object(CONTRIBUTION))),
        Field("level", "level", WHOLE),
        Field("all_time_high_level", "all_time_high_level", WHOLE),
        Field("all_time_high_total", "all_time_high_total", WHOLE),
        Field("shared_train_participants", "shared_train_participants", ListOf(Object(PARTICIPANT)), absent=True, empty=True),
        Field("started_at", "started_at", MOMENT),
        Field("expires_at", "expires_at", MOMENT),
        Field("type", "type", Choice(models.HypeTrainType)),
        Field("is_shared_train", "is_shared_train", FLAG),
    ),
)


def read_hype_train_begin(value: dict[str, Any]) -> models.HypeTrainBegin:
    """Reads HypeTrainBegin."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_total = value[k_total]
        f_progress = value[k_progress]
        f_goal = value[k_goal]
        f_top_contributions = value[k_top_contributions]
        f_level = value[k_level]
        f_all_time_high_level = value[k_all_time_high_level]
        f_all_time_high_total = value[k_all_time_high_total]
        f_shared_train_participants = value.get(k_shared_train_participants)
        f_started_at = when(value[k_started_at])
        f_expires_at = when(value[k_expires_at])
        f_is_shared_train = value[k_is_shared_train]
        if (
            f_id.__class__ is f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_total.__class__
            is f_progress.__class__
            is f_goal.__class__
            is f_level.__class__
            is f_all_time_high_level.__class__
            is f_all_time_high_total.__class__
            is int
            and f_is_shared_train.__class__ is bool
            and f_top_contributions.__class__ is list
            and (
                f_shared_train_participants.__class__ is list if f_shared_train_participants is not None else k_shared_train_participants not in value
            )
            and f_started_at.tzinfo is not None
            and f_expires_at.tzinfo is not None
        ):
            made = new(models.HypeTrainBegin)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.total = f_total
            made.progress = f_progress
            made.goal = f_goal
            made.top_contributions = [read_contribution(one) for one in f_top_contributions]
            made.level = f_level
            made.all_time_high_level = f_all_time_high_level
            made.all_time_high_total = f_all_time_high_total
            made.shared_train_participants = (
                None if f_shared_train_participants is None else [read_participant(one) for one in f_shared_train_participants]
            )
            made.started_at = f_started_at
            made.expires_at = f_expires_at
            made.type = _HYPE_TRAIN_TYPE[value[k_type]]
            made.is_shared_train = f_is_shared_train
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_BEGIN.read(value)


HYPE_TRAIN_PROGRESS = Table(
    models.HypeTrainProgress,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("total", "total", WHOLE),
        Field("progress", "progress", WHOLE),
        Field("goal", "goal", WHOLE),
        Field("top_contributions", "top_contributions", ListOf(Object(CONTRIBUTION))),
        Field("level", "level", WHOLE),
        Field("shared_train_participants", "shared_train_participants", ListOf(Object(PARTICIPANT)), absent=True, empty=True),
        Field("started_at", "started_at", MOMENT),
        Field("expires_at", "expires_at", MOMENT),
        Field("type", "type", Choice(models.HypeTrainType)),
        Field("is_shared_train", "is_shared_train", FLAG),
    ),
)


def read_hype_train_progress(value: dict[str, Any]) -> models.HypeTrainProgress:
    """Reads HypeTrainProgress."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_total = value[k_total]
        f_progress = value[k_progress]
        f_goal = value[k_goal]
        f_top_contributions = value[k_top_contributions]
        f_level = value[k_level]
        f_shared_train_participants = value.get(k_shared_train_participants)
        f_started_at = when(value[k_started_at])
        f_expires_at = when(value[k_expires_at])
        f_is_shared_train = value[k_is_shared_train]
        if (
            f_id.__class__ is f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_total.__class__ is f_progress.__class__ is f_goal.__class__ is f_level.__class__ is int
            and f_is_shared_train.__class__ is bool
            and f_top_contributions.__class__ is list
            and (
                f_shared_train_participants.__class__ is list if f_shared_train_participants is not None else k_shared_train_participants not in value
            )
            and f_started_at.tzinfo is not None
            and f_expires_at.tzinfo is not None
        ):
            made = new(models.HypeTrainProgress)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.total = f_total
            made.progress = f_progress
            made.goal = f_goal
            made.top_contributions = [read_contribution(one) for one in f_top_contributions]
            made.level = f_level
            made.shared_train_participants = (
                None if f_shared_train_participants is None else [read_participant(one) for one in f_shared_train_participants]
            )
            made.started_at = f_started_at
            made.expires_at = f_expires_at
            made.type = _HYPE_TRAIN_TYPE[value[k_type]]
            made.is_shared_train = f_is_shared_train
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_PROGRESS.read(value)


HYPE_TRAIN_END = Table(
    models.HypeTrainEnd,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("total", "total", WHOLE),
        Field("top_contributions", "top_contributions", ListOf(Object(CONTRIBUTION))),
        Field("level", "level", WHOLE),
        Field("shared_train_participants", "shared_train_participants", ListOf(Object(PARTICIPANT)), absent=True, empty=True),
        Field("started_at", "started_at", MOMENT),
        Field("cooldown_ends_at", "cooldown_ends_at", MOMENT),
        Field("ended_at", "ended_at", MOMENT),
        Field("type", "type", Choice(models.HypeTrainType)),
        Field("is_shared_train", "is_shared_train", FLAG),
    ),
)


def read_hype_train_end(value: dict[str, Any]) -> models.HypeTrainEnd:
    """Reads HypeTrainEnd."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_total = value[k_total]
        f_top_contributions = value[k_top_contributions]
        f_level = value[k_level]
        f_shared_train_participants = value.get(k_shared_train_participants)
        f_started_at = when(value[k_started_at])
        f_cooldown_ends_at = when(value[k_cooldown_ends_at])
        f_ended_at = when(value[k_ended_at])
        f_is_shared_train = value[k_is_shared_train]
        if (
            f_id.__class__ is f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_total.__class__ is f_level.__class__ is int
            and f_is_shared_train.__class__ is bool
            and f_top_contributions.__class__ is list
            and (
                f_shared_train_participants.__class__ is list if f_shared_train_participants is not None else k_shared_train_participants not in value
            )
            and f_started_at.tzinfo is not None
            and f_cooldown_ends_at.tzinfo is not None
            and f_ended_at.tzinfo is not None
        ):
            made = new(models.HypeTrainEnd)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.total = f_total
            made.top_contributions = [read_contribution(one) for one in f_top_contributions]
            made.level = f_level
            made.shared_train_participants = (
                None if f_shared_train_participants is None else [read_participant(one) for one in f_shared_train_participants]
            )
            made.started_at = f_started_at
            made.cooldown_ends_at = f_cooldown_ends_at
            made.ended_at = f_ended_at
            made.type = _HYPE_TRAIN_TYPE[value[k_type]]
            made.is_shared_train = f_is_shared_train
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_END.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "HypeTrainBegin": (read_hype_train_begin, HYPE_TRAIN_BEGIN),
    "HypeTrainProgress": (read_hype_train_progress, HYPE_TRAIN_PROGRESS),
    "HypeTrainEnd": (read_hype_train_end, HYPE_TRAIN_END),
}
"""Of each kind of event: the fast reader and the table."""
