"""Channels: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channels import (
        AsyncGetChannelFollowersPage,
        AsyncGetFollowedChannelsPage,
        Channel,
        ChannelEditor,
        ChannelFollower,
        ContentClassificationLabelInput,
        FollowedChannel,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage


class ChannelsMethods(AsyncClient):
    """Channels."""

    async def get_channel_information(
        self,
        broadcaster_ids: str | Iterable[str],
    ) -> AsyncPage[Channel]:
        """Shows title, category, language, tags and labels of channels, live or not.

        `GET /helix/channels`, app or user token.

        Args:
            broadcaster_ids: Ids of the channels; duplicates and unknown ids are passed over. More than 100 are split over several requests.

        Returns: The channels found; empty when none was.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, ServerError, and what every call may raise (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-channel-information
        """
        return await self._call(
            facts.channels.GET_CHANNEL_INFORMATION,
            {
                "broadcaster_ids": broadcaster_ids,
            },
        )

    async def modify_channel_information(
        self,
        broadcaster_id: str,
        *,
        game_id: str | Unset = UNSET,
        broadcaster_language: str | Unset = UNSET,
        title: str | Unset = UNSET,
        delay: int | timedelta | Unset = UNSET,
        tags: Iterable[str] | Unset = UNSET,
        content_classification_labels: Iterable[ContentClassificationLabelInput | Mapping[str, object]] | Unset = UNSET,
        is_branded_content: bool | Unset = UNSET,
    ) -> None:
        """Changes title, category, language, tags or labels of the token's own channel. Whatever is left out stays as it is.

        `PATCH /helix/channels`, user token; scope channel:manage:broadcast.

        Args:
            broadcaster_id: Id of the channel to change; must be the user of the token.
            game_id: Id of the game or category; "0" or \"\" takes it away.
            broadcaster_language: ISO 639-1 code, or `other`; a language that Twitch doesn't support changes nothing.
            title: New title of the stream; can't be empty. At least 1 character.
            delay: Stream delay, 15 minutes at most; for partners only. Seconds, or a timedelta. At most 900 seconds.
            tags: All tags the channel shall have; an empty list takes them all away. No spaces or special characters; upper and lower case
                are the same; AutoMod may refuse a tag. 1 to 25 characters. At most 10 values.
            content_classification_labels: Content labels to set or take off; those about games can't be set by hand.
            is_branded_content: Whether the stream is paid promotion; 409 comes when it is changed too often.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, ServerError, and what every call may raise (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#modify-channel-information
        """
        return await self._call(
            facts.channels.MODIFY_CHANNEL_INFORMATION,
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

    async def get_channel_editors(
        self,
        broadcaster_id: str,
    ) -> AsyncPage[ChannelEditor]:
        """Lists all editors of the token's own channel.

        `GET /helix/channels/editors`, user token; scope channel:read:editors.

        Args:
            broadcaster_id: Id of the channel; must be the user of the token.

        Returns: The editors; empty when there are none.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-channel-editors
        """
        return await self._call(
            facts.channels.GET_CHANNEL_EDITORS,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_followed_channels(
        self,
        user_id: str,
        *,
        broadcaster_id: str | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncGetFollowedChannelsPage, FollowedChannel]:
        """Lists the channels that the token's user follows, or tells whether one of them is followed.

        `GET /helix/channels/followed`, user token; scope user:read:follows.

        Args:
            user_id: Id of the user who follows; must be the user of the token.
            broadcaster_id: Only this channel; the reply's list is empty when the user doesn't follow it.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The channels, latest follow first; empty when there is none. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-followed-channels
        """
        return self._listing(
            facts.channels.GET_FOLLOWED_CHANNELS,
            {
                "user_id": user_id,
                "broadcaster_id": broadcaster_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    def get_channel_followers(
        self,
        broadcaster_id: str,
        *,
        user_id: str | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncGetChannelFollowersPage, ChannelFollower]:
        """Lists who follows a channel, or tells whether one user does. Only the broadcaster and the channel's moderators see users, and only
        with the scope; all others, and app tokens, get just the total.

        `GET /helix/channels/followers`, app or user token; scope moderator:read:followers (returns less without it).

        Args:
            broadcaster_id: Id of the channel that is followed. Must be the token's user, or a broadcaster whose channel that user
                moderates.
            user_id: Only this user; the reply's list is empty when they don't follow. Needs the scope, and a token of the broadcaster or of
                a moderator.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The followers, latest first; empty when there is none, or when the token may not see them. `async for` walks over all
        pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-channel-followers
        """
        return self._listing(
            facts.channels.GET_CHANNEL_FOLLOWERS,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
                "first": first,
                "after": after,
            },
            limit,
        )
