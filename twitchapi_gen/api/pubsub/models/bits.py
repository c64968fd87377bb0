"""Bits: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class BitsEventBadgeEntitlement(Model):
    """What `badge_entitlement` holds in BitsEventData."""

    NAMES = {
        "new_version": "new_version",
        "previous_version": "previous_version",
    }

    new_version: int
    """The new badge."""
    previous_version: int
    """The badge before."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventData(Model):
    """What `data` holds in BitsEvent."""

    NAMES = {
        "user_name": "user_name",
        "channel_name": "channel_name",
        "user_id": "user_id",
        "channel_id": "channel_id",
        "time": "time",
        "chat_message": "chat_message",
        "bits_used": "bits_used",
        "total_bits_used": "total_bits_used",
        "context": "context",
        "badge_entitlement": "badge_entitlement",
    }

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
    """What kind of event it is."""
    badge_entitlement: BitsEventBadgeEntitlement | None = None
    """Badge won with it; none for most messages."""


@define(eq=False, repr=False, kw_only=True)
class BitsEvent(Model):
    """A viewer cheered."""

    NAMES = {
        "data": "data",
        "version": "version",
        "message_type": "message_type",
        "message_id": "message_id",
    }

    data: BitsEventData
    """What was asked for."""
    version: str
    """Its version."""
    message_type: str
    """Kind of message."""
    message_id: str
    """Id of the message."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventV2BadgeEntitlement(Model):
    """What `badge_entitlement` holds in BitsEventV2Data."""

    NAMES = {
        "new_version": "new_version",
        "previous_version": "previous_version",
    }

    new_version: str
    """The new badge."""
    previous_version: str
    """The badge before."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventV2Data(Model):
    """What `data` holds in BitsEventV2."""

    NAMES = {
        "user_name": "user_name",
        "channel_name": "channel_name",
        "user_id": "user_id",
        "channel_id": "channel_id",
        "time": "time",
        "chat_message": "chat_message",
        "bits_used": "bits_used",
        "total_bits_used": "total_bits_used",
        "context": "context",
        "badge_entitlement": "badge_entitlement",
        "is_anonymous": "is_anonymous",
    }

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
    """What kind of event it is."""
    badge_entitlement: BitsEventV2BadgeEntitlement | None = None
    """Badge won with it; none for most messages."""
    is_anonymous: bool | None = None
    """Whether the user is hidden."""


@define(eq=False, repr=False, kw_only=True)
class BitsEventV2(Model):
    """A viewer cheered."""

    NAMES = {
        "data": "data",
        "version": "version",
        "message_type": "message_type",
        "message_id": "message_id",
        "is_anonymous": "is_anonymous",
    }

    data: BitsEventV2Data
    """What was asked for."""
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

    NAMES = {
        "user_id": "user_id",
        "user_name": "user_name",
        "channel_id": "channel_id",
        "channel_name": "channel_name",
        "badge_tier": "badge_tier",
        "chat_message": "chat_message",
        "time": "time",
    }

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
    """What `data` holds in Cheerbomb."""

    NAMES = {
        "userID": "user_id",
        "displayName": "display_name",
        "userLogin": "user_login",
        "selectedCount": "selected_count",
        "triggerType": "trigger_type",
        "triggerAmount": "trigger_amount",
        "totalRewardCount": "total_reward_count",
        "domain": "domain",
    }

    user_id: str
    """Id of the user."""
    display_name: str
    """User's display name."""
    user_login: str
    """Login name of the user."""
    selected_count: int
    """How many were chosen."""
    trigger_type: str
    """What started it."""
    trigger_amount: int
    """How much started it."""
    total_reward_count: int
    """How many rewards were won."""
    domain: str
    """What the leaderboard counts."""


@define(eq=False, repr=False, kw_only=True)
class Cheerbomb(Model):
    """Many cheered together."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: CheerbombData
    """What was asked for."""
