"""Goals: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
)


class GoalType(OpenEnum):
    """Unit that a creator goal counts."""

    FOLLOW = "follow"
    """Followers; unfollows count against it"""

    SUBSCRIPTION = "subscription"
    """Tier points of subscriptions, won less lost"""

    SUBSCRIPTION_COUNT = "subscription_count"
    """Number of subscriptions, won less lost"""

    NEW_SUBSCRIPTION = "new_subscription"
    """Tier points of new subscriptions; losses don't count"""

    NEW_SUBSCRIPTION_COUNT = "new_subscription_count"
    """Number of new subscriptions; losses don't count"""

    NEW_BIT = "new_bit"
    """Bits"""

    NEW_CHEERER = "new_cheerer"
    """Viewers who cheered"""


@define(eq=False, repr=False, kw_only=True)
class Goal(Model):
    """A creator goal."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("type", Choice(GoalType)),
        Field("description", TEXT),
        Field("is_achieved", FLAG, absent=True),
        Field("current_amount", WHOLE),
        Field("target_amount", WHOLE),
        Field("started_at", MOMENT),
        Field("ended_at", MOMENT, absent=True),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    type: GoalType
    """Its kind."""
    description: str
    """Broadcaster's description of the goal, 40 characters at most."""
    is_achieved: bool | None = None
    """Whether the goal was reached; in the event of its end only."""
    current_amount: int
    """Current amount of the goal, in the unit of its type."""
    target_amount: int
    """Target amount of the goal."""
    started_at: datetime
    """When it began."""
    ended_at: datetime | None = None
    """When it ended; none while it still runs."""
