"""Subscriptions: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.api.eventsub.models.common import EmotedMessage, SubTier
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    TEXT,
    WHOLE,
    Choice,
    Field,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscribe(Model):
    """A new subscription, not a renewed one."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("tier", Choice(SubTier)),
        Field("is_gift", FLAG),
    )

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
    """Whether another user paid for it."""


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscriptionEnd(Model):
    """A subscription ended."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("tier", Choice(SubTier)),
        Field("is_gift", FLAG),
    )

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
    """Whether another user paid for it."""


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscriptionGift(Model):
    """A user gave subscriptions away."""

    FIELDS = (
        Field("user_id", Nullable(TEXT)),
        Field("user_login", Nullable(TEXT)),
        Field("user_name", Nullable(TEXT)),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("total", WHOLE),
        Field("tier", Choice(SubTier)),
        Field("cumulative_total", Nullable(WHOLE)),
        Field("is_anonymous", FLAG),
    )

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
    """Number of gift subscriptions."""
    tier: SubTier
    """The tier."""
    cumulative_total: int | None = None
    """Total number of gift subscriptions from the giver in this channel; none if anonymous or not shared."""
    is_anonymous: bool
    """Whether the user stays anonymous."""


@define(eq=False, repr=False, kw_only=True)
class ChannelSubscriptionMessage(Model):
    """A subscriber announced the renewal in chat."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("tier", Choice(SubTier)),
        Field("message", Object(EmotedMessage.TABLE)),
        Field("cumulative_months", WHOLE),
        Field("streak_months", Nullable(WHOLE)),
        Field("duration_months", WHOLE),
    )

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
    """Months of subscription without a gap; none if not shared."""
    duration_months: int
    """Months that it was paid for at once."""
