"""Bits: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Field,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class BitsEventBadgeEntitlement(Model):
    """Contents of `badge_entitlement` in BitsEventData."""

    FIELDS = (
        Field("new_version", WHOLE),
        Field("previous_version", WHOLE),
    )

    new_version: int
    """The new badge."""
    previous_version: int
    """The badge before."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventData(Model):
    """Contents of `data` in BitsEvent."""

    FIELDS = (
        Field("user_name", Nullable(TEXT), absent=True),
        Field("channel_name", TEXT),
        Field("user_id", Nullable(TEXT), absent=True),
        Field("channel_id", TEXT),
        Field("time", MOMENT),
        Field("chat_message", TEXT),
        Field("bits_used", WHOLE),
        Field("total_bits_used", WHOLE),
        Field("context", TEXT),
        Field("badge_entitlement", Nullable(Object(BitsEventBadgeEntitlement.TABLE))),
    )

    user_name: str | None = None
    """Display name of the user."""
    channel_name: str
    """Login name of the channel."""
    user_id: str | None = None
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    time: datetime
    """When it happened."""
    chat_message: str
    """Text of the chat message."""
    bits_used: int
    """Bits in this message."""
    total_bits_used: int
    """Bits that the user has given to the channel in all."""
    context: str
    """Kind of event."""
    badge_entitlement: BitsEventBadgeEntitlement | None = None
    """Badge won with it; none for most messages."""


@define(eq=False, repr=False, kw_only=True)
class BitsEvent(Model):
    """A viewer cheered."""

    FIELDS = (
        Field("data", Object(BitsEventData.TABLE)),
        Field("version", TEXT),
        Field("message_type", TEXT),
        Field("message_id", TEXT),
    )

    data: BitsEventData
    """The requested items."""
    version: str
    """Its version."""
    message_type: str
    """Kind of message."""
    message_id: str
    """Id of the message."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventV2BadgeEntitlement(Model):
    """Contents of `badge_entitlement` in BitsEventV2Data."""

    FIELDS = (
        Field("new_version", TEXT),
        Field("previous_version", TEXT),
    )

    new_version: str
    """The new badge."""
    previous_version: str
    """The badge before."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventV2Data(Model):
    """Contents of `data` in BitsEventV2."""

    FIELDS = (
        Field("user_name", Nullable(TEXT), absent=True),
        Field("channel_name", TEXT),
        Field("user_id", Nullable(TEXT), absent=True),
        Field("channel_id", TEXT),
        Field("time", MOMENT),
        Field("chat_message", TEXT),
        Field("bits_used", WHOLE),
        Field("total_bits_used", WHOLE),
        Field("context", TEXT),
        Field("badge_entitlement", Nullable(Object(BitsEventV2BadgeEntitlement.TABLE))),
        Field("is_anonymous", FLAG, absent=True),
    )

    user_name: str | None = None
    """Display name of the user."""
    channel_name: str
    """Login name of the channel."""
    user_id: str | None = None
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    time: datetime
    """When it happened."""
    chat_message: str
    """Text of the chat message."""
    bits_used: int
    """Bits in this message."""
    total_bits_used: int
    """Bits that the user has given to the channel in all."""
    context: str
    """Kind of event."""
    badge_entitlement: BitsEventV2BadgeEntitlement | None = None
    """Badge won with it; none for most messages."""
    is_anonymous: bool | None = None
    """Whether the user is hidden."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventV2(Model):
    """A viewer cheered."""

    FIELDS = (
        Field("data", Object(BitsEventV2Data.TABLE)),
        Field("version", TEXT),
        Field("message_type", TEXT),
        Field("message_id", TEXT),
        Field("is_anonymous", FLAG, absent=True),
    )

    data: BitsEventV2Data
    """The requested items."""
    version: str
    """Its version."""
    message_type: str
    """Kind of message."""
    message_id: str
    """Id of the message."""
    is_anonymous: bool | None = None
    """Whether the user is hidden."""


@define(eq=False, repr=False, kw_only=True)
class BitsBadge(Model):
    """A viewer won a new badge for Bits."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("channel_id", TEXT),
        Field("channel_name", TEXT),
        Field("badge_tier", WHOLE),
        Field("chat_message", TEXT, absent=True, empty=True),
        Field("time", MOMENT),
    )

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    channel_id: str
    """Id of the channel."""
    channel_name: str
    """Login name of the channel."""
    badge_tier: int
    """Bits needed for the badge."""
    chat_message: str | None = None
    """Text of the chat message."""
    time: datetime
    """When it happened."""


@define(eq=False, repr=False, kw_only=True)
class CheerbombData(Model):
    """Contents of `data` in Cheerbomb."""

    FIELDS = (
        Field("userID", TEXT, "user_id"),
        Field("displayName", TEXT, "display_name"),
        Field("userLogin", TEXT, "user_login"),
        Field("selectedCount", WHOLE, "selected_count"),
        Field("triggerType", TEXT, "trigger_type"),
        Field("triggerAmount", WHOLE, "trigger_amount"),
        Field("totalRewardCount", WHOLE, "total_reward_count"),
        Field("domain", TEXT),
    )

    user_id: str
    """Id of the user."""
    display_name: str
    """User's display name."""
    user_login: str
    """Login name of the user."""
    selected_count: int
    """Number of chosen items."""
    trigger_type: str
    """Trigger of the train."""
    trigger_amount: int
    """Amount that started it."""
    total_reward_count: int
    """Number of rewards won."""
    domain: str
    """Unit that the leaderboard counts."""


@define(eq=False, repr=False, kw_only=True)
class Cheerbomb(Model):
    """Several users cheered together."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(CheerbombData.TABLE)),
    )

    type: str
    """Its kind."""
    data: CheerbombData
    """The requested items."""
