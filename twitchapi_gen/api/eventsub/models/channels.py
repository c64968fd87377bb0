"""Channels: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/channels.yaml. Edits here are lost.
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
    ListOf,
)


@define(eq=False, repr=False, kw_only=True)
class ChannelUpdate(Model):
    """A channel's current title, category and other properties."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("title", TEXT),
        Field("language", TEXT),
        Field("category_id", TEXT),
        Field("category_name", TEXT),
        Field("content_classification_labels", ListOf(TEXT)),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """Title of the stream."""
    language: str
    """ISO 639-1 code of the language, or `other`."""
    category_id: str
    """Id of the game or category."""
    category_name: str
    """Name of the game or category."""
    content_classification_labels: list[str]
    """Ids of the content labels that apply."""


@define(eq=False, repr=False, kw_only=True)
class ChannelFollow(Model):
    """A user followed the channel."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("followed_at", MOMENT),
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
    followed_at: datetime
    """When the follow happened."""


@define(eq=False, repr=False, kw_only=True)
class ChannelAdBreakBegin(Model):
    """A commercial break began."""

    FIELDS = (
        Field("duration_seconds", WHOLE),
        Field("started_at", MOMENT),
        Field("is_automatic", FLAG),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("requester_user_id", TEXT),
        Field("requester_user_login", TEXT),
        Field("requester_user_name", TEXT),
    )

    duration_seconds: int
    """Length, in seconds."""
    started_at: datetime
    """When it began."""
    is_automatic: bool
    """Whether it was scheduled."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    requester_user_id: str
    """Id of the user who started it; otherwise the broadcaster's."""
    requester_user_login: str
    """Login name of the user who began it."""
    requester_user_name: str
    """Display name of the user who began it."""


@define(eq=False, repr=False, kw_only=True)
class ChannelRaid(Model):
    """A raid from one channel to another."""

    FIELDS = (
        Field("from_broadcaster_user_id", TEXT),
        Field("from_broadcaster_user_login", TEXT),
        Field("from_broadcaster_user_name", TEXT),
        Field("to_broadcaster_user_id", TEXT),
        Field("to_broadcaster_user_login", TEXT),
        Field("to_broadcaster_user_name", TEXT),
        Field("viewers", WHOLE),
    )

    from_broadcaster_user_id: str
    """Id of the channel that it comes from."""
    from_broadcaster_user_login: str
    """Login name of the channel that it comes from."""
    from_broadcaster_user_name: str
    """Display name of the channel that it comes from."""
    to_broadcaster_user_id: str
    """Id of the channel that it goes to."""
    to_broadcaster_user_login: str
    """Login name of the channel that it goes to."""
    to_broadcaster_user_name: str
    """Display name of the channel that it goes to."""
    viewers: int
    """Number of viewers in the raid."""


@define(eq=False, repr=False, kw_only=True)
class ShoutoutCreate(Model):
    """The channel gave a shoutout."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("to_broadcaster_user_id", TEXT),
        Field("to_broadcaster_user_login", TEXT),
        Field("to_broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("viewer_count", WHOLE),
        Field("started_at", MOMENT),
        Field("cooldown_ends_at", MOMENT),
        Field("target_cooldown_ends_at", MOMENT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    to_broadcaster_user_id: str
    """Id of the channel that it goes to."""
    to_broadcaster_user_login: str
    """Login name of the channel that it goes to."""
    to_broadcaster_user_name: str
    """Display name of the channel that it goes to."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    viewer_count: int
    """Number of viewers of the channel that gave it."""
    started_at: datetime
    """When it was given."""
    cooldown_ends_at: datetime
    """When the next one is possible."""
    target_cooldown_ends_at: datetime
    """When the same channel can be given another."""


@define(eq=False, repr=False, kw_only=True)
class ShoutoutReceive(Model):
    """The channel received a shoutout."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("from_broadcaster_user_id", TEXT),
        Field("from_broadcaster_user_login", TEXT),
        Field("from_broadcaster_user_name", TEXT),
        Field("viewer_count", WHOLE),
        Field("started_at", MOMENT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    from_broadcaster_user_id: str
    """Id of the channel that it comes from."""
    from_broadcaster_user_login: str
    """Login name of the channel that it comes from."""
    from_broadcaster_user_name: str
    """Display name of the channel that it comes from."""
    viewer_count: int
    """Number of viewers of the channel that gave it."""
    started_at: datetime
    """When it was given."""
