"""Goals: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import goals as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, WHOLE, Choice, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_name = key("broadcaster_name")
k_broadcaster_login = key("broadcaster_login")
k_type = key("type")
k_description = key("description")
k_current_amount = key("current_amount")
k_target_amount = key("target_amount")
k_created_at = key("created_at")

_CREATOR_GOAL_TYPE = choices(models.CreatorGoalType)


CREATOR_GOAL = Table(
    models.CreatorGoal,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("type", "type", Choice(models.CreatorGoalType)),
        Field("description", "description", TEXT),
        Field("current_amount", "current_amount", WHOLE),
        Field("target_amount", "target_amount", WHOLE),
        Field("created_at", "created_at", MOMENT),
    ),
)


def read_creator_goal(value: dict[str, Any]) -> models.CreatorGoal:
    """Reads CreatorGoal."""
    try:
        f_id = value[k_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_name = value[k_broadcaster_name]
        f_broadcaster_login = value[k_broadcaster_login]
        f_description = value[k_description]
        f_current_amount = value[k_current_amount]
        f_target_amount = value[k_target_amount]
        f_created_at = when(value[k_created_at])
        if (
            f_id.__class__
            is f_broadcaster_id.__class__
            is f_broadcaster_name.__class__
            is f_broadcaster_login.__class__
            is f_description.__class__
            is str
            and f_current_amount.__class__ is f_target_amount.__class__ is int
            and f_created_at.tzinfo is not None
        ):
            made = new(models.CreatorGoal)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_name = f_broadcaster_name
            made.broadcaster_login = f_broadcaster_login
            made.type = _CREATOR_GOAL_TYPE[value[k_type]]
            made.description = f_description
            made.current_amount = f_current_amount
            made.target_amount = f_target_amount
            made.created_at = f_created_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CREATOR_GOAL.read(value)


GET_CREATOR_GOALS = Codec(
    "get_creator_goals",
    page_reader(read_creator_goal),
    page_table(Object(CREATOR_GOAL)),
)
