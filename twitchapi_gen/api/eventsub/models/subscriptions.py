"""Subscriptions: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.api.eventsub.models.common import EmotedMessage, SubTier
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscribe(Model):
    """A new subscription, not a renewed one."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "tier": "tier",
        "is_gift": "is_gift",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    tier: SubTier
    """The tier."""
    is_gift: bool
    """Whether someone else paid for it."""


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscriptionEnd(Model):
    """A subscription ended."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "tier": "tier",
        "is_gift": "is_gift",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    tier: SubTier
    """The tier."""
    is_gift: bool
    """Whether someone else paid for it."""


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscriptionGift(Model):
    """Somebody gave subscriptions away."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "total": "total",
        "tier": "tier",
        "cumulative_total": "cumulative_total",
        "is_anonymous": "is_anonymous",
    }

    user_id: str | None = None
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str | None = None
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    total: int
    """How many subscriptions were given."""
    tier: SubTier
    """The tier."""
    cumulative_total: int | None = None
    """Subscriptions that the giver has given in this channel in all; none when anonymous or not shared."""
    is_anonymous: bool
    """Whether the user stays anonymous."""


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscriptionMessage(Model):
    """A subscriber renewed and told the chat."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "tier": "tier",
        "message": "message",
        "cumulative_months": "cumulative_months",
        "streak_months": "streak_months",
        "duration_months": "duration_months",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    tier: SubTier
    """The tier."""
    message: EmotedMessage
    """The message."""
    cumulative_months: int
    """Months of subscription in all."""
    streak_months: int | None = None
    """Months of subscription without a gap; none where not shared."""
    duration_months: int
    """Months that it was paid for at once."""
