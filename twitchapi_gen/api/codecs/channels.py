"""Channels: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import channels as models
from twitchapi_gen.runtime.reading.codec import (
    PAGINATION,
    UNLIKE,
    Codec,
    join,
    key,
    page_reader,
    page_table,
    read_pagination,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_broadcaster_language = key("broadcaster_language")
k_game_name = key("game_name")
k_game_id = key("game_id")
k_title = key("title")
k_delay = key("delay")
k_tags = key("tags")
k_content_classification_labels = key("content_classification_labels")
k_is_branded_content = key("is_branded_content")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_created_at = key("created_at")
k_followed_at = key("followed_at")
k_user_login = key("user_login")
k_data = key("data")
k_pagination = key("pagination")
k_total = key("total")


CHANNEL = Table(
    models.Channel,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("broadcaster_language", "broadcaster_language", TEXT),
        Field("game_name", "game_name", TEXT, empty=True),
        Field("game_id", "game_id", TEXT, empty=True),
        Field("title", "title", TEXT, empty=True),
        Field("delay", "delay", WHOLE),
        Field("tags", "tags", ListOf(TEXT)),
        Field("content_classification_labels", "content_classification_labels", ListOf(TEXT)),
        Field("is_branded_content", "is_branded_content", FLAG),
    ),
)


def read_channel(value: dict[str, Any]) -> models.Channel:
    """Reads Channel."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_broadcaster_language = value[k_broadcaster_language]
        f_game_name = value[k_game_name]
        f_game_id = value[k_game_id]
        f_title = value[k_title]
        f_delay = value[k_delay]
        f_tags = value[k_tags]
        f_content_classification_labels = value[k_content_classification_labels]
        f_is_branded_content = value[k_is_branded_content]
        if (
            f_broadcaster_id.__class__ is f_broadcaster_login.__class__ is f_broadcaster_name.__class__ is f_broadcaster_language.__class__ is str
            and f_delay.__class__ is int
            and f_is_branded_content.__class__ is bool
            and (f_game_name is None or f_game_name.__class__ is str)
            and (f_game_id is None or f_game_id.__class__ is str)
            and (f_title is None or f_title.__class__ is str)
            and f_tags.__class__ is list
            and join(f_tags).__class__ is str
            and f_content_classification_labels.__class__ is list
            and join(f_content_classification_labels).__class__ is str
        ):
            made = new(models.Channel)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.broadcaster_language = f_broadcaster_language
            made.game_name = f_game_name or None
            made.game_id = f_game_id or None
            made.title = f_title or None
            made.delay = f_delay
            made.tags = f_tags
            made.content_classification_labels = f_content_classification_labels
            made.is_branded_content = f_is_branded_content
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL.read(value)


CHANNEL_EDITOR = Table(
    models.ChannelEditor,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("created_at", "created_at", MOMENT),
    ),
)


def read_channel_editor(value: dict[str, Any]) -> models.ChannelEditor:
    """Reads ChannelEditor."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_created_at = when(value[k_created_at])
        if f_user_id.__class__ is f_user_name.__class__ is str and f_created_at.tzinfo is not None:
            made = new(models.ChannelEditor)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.created_at = f_created_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_EDITOR.read(value)


FOLLOWED_CHANNEL = Table(
    models.FollowedChannel,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("followed_at", "followed_at", MOMENT),
    ),
)


def read_followed_channel(value: dict[str, Any]) -> models.FollowedChannel:
    """Reads FollowedChannel."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_followed_at = when(value[k_followed_at])
        if f_broadcaster_id.__class__ is f_broadcaster_login.__class__ is f_broadcaster_name.__class__ is str and f_followed_at.tzinfo is not None:
            made = new(models.FollowedChannel)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.followed_at = f_followed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FOLLOWED_CHANNEL.read(value)


CHANNEL_FOLLOWER = Table(
    models.ChannelFollower,
    (
        Field("followed_at", "followed_at", MOMENT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_channel_follower(value: dict[str, Any]) -> models.ChannelFollower:
    """Reads ChannelFollower."""
    try:
        f_followed_at = when(value[k_followed_at])
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and f_followed_at.tzinfo is not None:
            made = new(models.ChannelFollower)
            made.followed_at = f_followed_at
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_FOLLOWER.read(value)


GET_CHANNEL_INFORMATION = Codec(
    "get_channel_information",
    page_reader(read_channel),
    page_table(Object(CHANNEL)),
)

GET_CHANNEL_EDITORS = Codec(
    "get_channel_editors",
    page_reader(read_channel_editor),
    page_table(Object(CHANNEL_EDITOR)),
)

GET_FOLLOWED_CHANNELS_PAGE = Table(
    models.GetFollowedChannelsPage,
    (
        Field("data", "data", ListOf(Object(FOLLOWED_CHANNEL))),
        Field("pagination", "pagination", Object(PAGINATION)),
        Field("total", "total", WHOLE),
    ),
)


def read_get_followed_channels_page(value: dict[str, Any]) -> models.GetFollowedChannelsPage:
    """Reads GetFollowedChannelsPage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        f_total = value[k_total]
        if f_total.__class__ is int and f_data.__class__ is list:
            made = new(models.GetFollowedChannelsPage)
            made.data = [read_followed_channel(one) for one in f_data]
            made.pagination = read_pagination(f_pagination)
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_FOLLOWED_CHANNELS_PAGE.read(value)


GET_FOLLOWED_CHANNELS = Codec(
    "get_followed_channels",
    read_get_followed_channels_page,
    GET_FOLLOWED_CHANNELS_PAGE,
)

GET_CHANNEL_FOLLOWERS_PAGE = Table(
    models.GetChannelFollowersPage,
    (
        Field("data", "data", ListOf(Object(CHANNEL_FOLLOWER))),
        Field("pagination", "pagination", Object(PAGINATION)),
        Field("total", "total", WHOLE),
    ),
)


def read_get_channel_followers_page(value: dict[str, Any]) -> models.GetChannelFollowersPage:
    """Reads GetChannelFollowersPage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        f_total = value[k_total]
        if f_total.__class__ is int and f_data.__class__ is list:
            made = new(models.GetChannelFollowersPage)
            made.data = [read_channel_follower(one) for one in f_data]
            made.pagination = read_pagination(f_pagination)
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_CHANNEL_FOLLOWERS_PAGE.read(value)


GET_CHANNEL_FOLLOWERS = Codec(
    "get_channel_followers",
    read_get_channel_followers_page,
    GET_CHANNEL_FOLLOWERS_PAGE,
)
