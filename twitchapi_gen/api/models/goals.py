"""Goals: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    Object,
    Table,
)


class CreatorGoalType(OpenEnum):
    """Unit that a creator goal counts."""

    FOLLOWER = "follower"
    """Followers; unfollows count against it"""

    SUBSCRIPTION = "subscription"
    """Tier points of subscriptions, won less lost"""

    SUBSCRIPTION_COUNT = "subscription_count"
    """Number of subscriptions, won less lost"""

    NEW_SUBSCRIPTION = "new_subscription"
    """Tier points of new subscriptions; losses don't count"""

    NEW_SUBSCRIPTION_COUNT = "new_subscription_count"
    """Number of new subscriptions; losses don't count"""


@define(eq=False, repr=False, kw_only=True)
class CreatorGoal(Model):
    """A goal that a broadcaster has set for the channel, with its progress."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_name", TEXT),
        Field("broadcaster_login", TEXT),
        Field("type", Choice(CreatorGoalType)),
        Field("description", TEXT),
        Field("current_amount", WHOLE),
        Field("target_amount", WHOLE),
        Field("created_at", MOMENT),
    )

    id: str
    """Its id."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_name: str
    """Display name of the channel."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    type: CreatorGoalType
    """Unit that the goal and its amounts count."""
    description: str
    """The broadcaster's words for it; may be empty."""
    current_amount: int
    """Current amount: all the channel's followers, or the subscriptions or tier points counted (tier 2 is worth 2 points)."""
    target_amount: int
    """Value of current_amount that reaches the goal; a total, not an increase."""
    created_at: datetime
    """When it was created."""


REPLIES: dict[str, Table[Any]] = {
    "get_creator_goals": page_of(Object(CreatorGoal.TABLE)),
}
"""The decoder for the reply of each operation."""
