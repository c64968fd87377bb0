"""Goals: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import goals as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    moment,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field
from twitchapi_gen.runtime.reading.tables import Table, new

k_id = key("id")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_name = key("broadcaster_user_name")
k_broadcaster_user_login = key("broadcaster_user_login")
k_type = key("type")
k_description = key("description")
k_is_achieved = key("is_achieved")
k_current_amount = key("current_amount")
k_target_amount = key("target_amount")
k_started_at = key("started_at")
k_ended_at = key("ended_at")

_GOAL_TYPE = choices(models.GoalType)


GOAL = Table(
    models.Goal,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("type", "type", Choice(models.GoalType)),
        Field("description", "description", TEXT),
        Field("is_achieved", "is_achieved", FLAG, absent=True),
        Field("current_amount", "current_amount", WHOLE),
        Field("target_amount", "target_amount", WHOLE),
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", MOMENT, absent=True),
    ),
)


def read_goal(value: dict[str, Any]) -> models.Goal:
    """Reads Goal."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_description = value[k_description]
        f_is_achieved = value.get(k_is_achieved)
        f_current_amount = value[k_current_amount]
        f_target_amount = value[k_target_amount]
        f_started_at = when(value[k_started_at])
        f_ended_at = value.get(k_ended_at)
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_description.__class__
            is str
            and f_current_amount.__class__ is f_target_amount.__class__ is int
            and (f_is_achieved is None or f_is_achieved.__class__ is bool)
            and f_started_at.tzinfo is not None
        ):
            made = new(models.Goal)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.type = _GOAL_TYPE[value[k_type]]
            made.description = f_description
            made.is_achieved = f_is_achieved
            made.current_amount = f_current_amount
            made.target_amount = f_target_amount
            made.started_at = f_started_at
            made.ended_at = None if f_ended_at is None else moment(f_ended_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GOAL.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Goal": (read_goal, GOAL),
}
"""Of each kind of event: the fast reader and the table."""
