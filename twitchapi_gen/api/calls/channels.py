"""Channels: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import channels as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channels import (
        AsyncGetChannelFollowersPage,
        AsyncGetFollowedChannelsPage,
        Channel,
        ChannelEditor,
        ContentClassificationLabelInput,
        GetChannelFollowersPage,
        GetFollowedChannelsPage,
    )
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_channel_information(
    broadcaster_ids: str | Iterable[str],
) -> Call[Page[Channel], AsyncPage[Channel]]:
    """`GET /helix/channels`"""
    return make_call(
        facts.GET_CHANNEL_INFORMATION,
        {
            "broadcaster_ids": broadcaster_ids,
        },
    )


def modify_channel_information(
    broadcaster_id: str,
    *,
    game_id: str | Unset = UNSET,
    broadcaster_language: str | Unset = UNSET,
    title: str | Unset = UNSET,
    delay: int | timedelta | Unset = UNSET,
    tags: Iterable[str] | Unset = UNSET,
    content_classification_labels: Iterable[ContentClassificationLabelInput | Mapping[str, object]] | Unset = UNSET,
    is_branded_content: bool | Unset = UNSET,
) -> Call[None, None]:
    """`PATCH /helix/channels`"""
    return make_call(
        facts.MODIFY_CHANNEL_INFORMATION,
        {
            "broadcaster_id": broadcaster_id,
            "game_id": game_id,
            "broadcaster_language": broadcaster_language,
            "title": title,
            "delay": delay,
            "tags": tags,
            "content_classification_labels": content_classification_labels,
            "is_branded_content": is_branded_content,
        },
    )


def get_channel_editors(
    broadcaster_id: str,
) -> Call[Page[ChannelEditor], AsyncPage[ChannelEditor]]:
    """`GET /helix/channels/editors`"""
    return make_call(
        facts.GET_CHANNEL_EDITORS,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_followed_channels(
    user_id: str,
    *,
    broadcaster_id: str | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetFollowedChannelsPage, AsyncGetFollowedChannelsPage]:
    """`GET /helix/channels/followed`"""
    return make_call(
        facts.GET_FOLLOWED_CHANNELS,
        {
            "user_id": user_id,
            "broadcaster_id": broadcaster_id,
            "first": first,
            "after": after,
        },
        limit,
    )


def get_channel_followers(
    broadcaster_id: str,
    *,
    user_id: str | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetChannelFollowersPage, AsyncGetChannelFollowersPage]:
    """`GET /helix/channels/followers`"""
    return make_call(
        facts.GET_CHANNEL_FOLLOWERS,
        {
            "broadcaster_id": broadcaster_id,
            "user_id": user_id,
            "first": first,
            "after": after,
        },
        limit,
    )
