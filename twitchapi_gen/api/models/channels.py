"""Channels: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Object,
    Table,
)


class ContentClassificationLabelId(OpenEnum):
    """Content labels that a broadcaster can set; Twitch adds others, such as MatureGame, by itself."""

    DEBATEDSOCIALISSUESANDPOLITICS = "DebatedSocialIssuesAndPolitics"
    """Debate about politics or sensitive social issues"""

    DRUGSINTOXICATION = "DrugsIntoxication"
    """Drugs, alcohol or tobacco in excess"""

    SEXUALTHEMES = "SexualThemes"
    """Sexual topics or suggestive content"""

    VIOLENTGRAPHIC = "ViolentGraphic"
    """Realistic violence, blood or injuries"""

    GAMBLING = "Gambling"
    """Gambling for money or the like"""

    PROFANITYVULGARITY = "ProfanityVulgarity"
    """Much vulgar language"""


@define(eq=False, repr=False, kw_only=True)
class Channel(Model):
    """A channel's title, category and other properties, live or offline."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("broadcaster_language", TEXT),
        Field("game_name", TEXT, empty=True),
        Field("game_id", TEXT, empty=True),
        Field("title", TEXT, empty=True),
        Field("delay", WHOLE),
        Field("tags", ListOf(TEXT)),
        Field("content_classification_labels", ListOf(TEXT)),
        Field("is_branded_content", FLAG),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    broadcaster_language: str
    """ISO 639-1 code of the broadcaster's language, or `other`."""
    game_name: str | None = None
    """Name of the game or category, the last one when offline; none if there never was one."""
    game_id: str | None = None
    """Id of the game or category, the last one when offline; none if there never was one."""
    title: str | None = None
    """Title of the stream, the last one when offline; none if the channel has never streamed."""
    delay: int
    """Stream delay in seconds; 0 unless the channel is the token's own, a partner's, and has a delay set."""
    tags: list[str]
    """Tags set by the broadcaster."""
    content_classification_labels: list[str]
    """Ids of the content labels that apply."""
    is_branded_content: bool
    """Whether the stream is marked as paid promotion."""


@define(eq=False, repr=False, kw_only=True)
class ChannelEditor(Model):
    """A user who may edit a channel."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("created_at", MOMENT),
    )

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    created_at: datetime
    """When the user was made an editor."""


@define(eq=False, repr=False, kw_only=True)
class FollowedChannel(Model):
    """A channel that a user follows."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("followed_at", MOMENT),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    followed_at: datetime
    """When the follow happened."""


@define(eq=False, repr=False, kw_only=True)
class ChannelFollower(Model):
    """A user who follows a channel."""

    FIELDS = (
        Field("followed_at", MOMENT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

    followed_at: datetime
    """When the follow happened."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(kw_only=True, repr=False)
class ContentClassificationLabelInput(Input):
    """A content label to set or to take off; labels not named stay as they are."""

    PARAMETERS = (
        Parameter(
            name="id",
            python="id",
            type="string",
            place="body",
            required=True,
            values=("DebatedSocialIssuesAndPolitics", "DrugsIntoxication", "SexualThemes", "ViolentGraphic", "Gambling", "ProfanityVulgarity"),
        ),
        Parameter(name="is_enabled", python="is_enabled", type="bool", place="body", required=True),
    )

    id: ContentClassificationLabelId | str
    """The label."""
    is_enabled: bool
    """True sets the label, false takes it off."""


@define(eq=False, repr=False, kw_only=True)
class GetFollowedChannelsPage(Paged[FollowedChannel]):
    """Reply of `get_followed_channels`."""

    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", ListOf(Object(FollowedChannel.TABLE))),
        Field("pagination", Object(Pagination.TABLE)),
        Field("total", WHOLE),
    )

    data: list[FollowedChannel]
    """The channels, latest follow first; empty if there is none."""
    pagination: Pagination
    """Cursor of the next page."""
    total: int
    """Total number of channels that the user follows, even with `broadcaster_id`; may change between pages."""


class AsyncGetFollowedChannelsPage(AsyncPaged[FollowedChannel], GetFollowedChannelsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class GetChannelFollowersPage(Paged[ChannelFollower]):
    """Reply of `get_channel_followers`."""

    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", ListOf(Object(ChannelFollower.TABLE))),
        Field("pagination", Object(Pagination.TABLE)),
        Field("total", WHOLE),
    )

    data: list[ChannelFollower]
    """The followers, latest first; empty if there are none, or if the token may not see them."""
    pagination: Pagination
    """Cursor of the next page."""
    total: int
    """Total number of followers of the channel, even with `user_id`; may change between pages."""


class AsyncGetChannelFollowersPage(AsyncPaged[ChannelFollower], GetChannelFollowersPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_channel_information": page_of(Object(Channel.TABLE)),
    "get_channel_editors": page_of(Object(ChannelEditor.TABLE)),
    "get_followed_channels": GetFollowedChannelsPage.TABLE,
    "get_channel_followers": GetChannelFollowersPage.TABLE,
}
"""The decoder for the reply of each operation."""
