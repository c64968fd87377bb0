"""Channels: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channels import (
        Channel,
        ChannelEditor,
        ContentClassificationLabelInput,
        GetChannelFollowersPage,
        GetFollowedChannelsPage,
    )
    from twitchapi_gen.runtime.models.page import Page


class ChannelsMethods(SyncClient):
    """Channels."""

    def get_channel_information(
        self,
        broadcaster_ids: str | Iterable[str],
    ) -> Page[Channel]:
        """Get title, category, language, tags and labels of channels, live or not.

        `GET /helix/channels`, app or user token.

        Args:
            broadcaster_ids: Ids of the channels; duplicates and unknown ids are ignored. The client splits more than 100 over several
                requests.

        Returns: The channels found; empty if none was.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-channel-information
        """
        return self._call(
            facts.channels.GET_CHANNEL_INFORMATION,
            {
                "broadcaster_ids": broadcaster_ids,
            },
        )

    def modify_channel_information(
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
        """Change title, category, language, tags or labels of the token's own channel. Omitted parameters stay unchanged.

        `PATCH /helix/channels`, user token; scope channel:manage:broadcast.

        Args:
            broadcaster_id: Id of the channel to change; must be the user of the token.
            game_id: Id of the game or category; "0" or \"\" takes it away.
            broadcaster_language: ISO 639-1 code, or `other`; a language that Twitch doesn't support changes nothing.
            title: New title of the stream; can't be empty. At least 1 character.
            delay: Stream delay, 15 minutes at most; for partners only. Seconds, or a timedelta. At most 900 seconds.
            tags: The channel's new tags; an empty list removes all of them. A tag contains no spaces or special characters and ignores
                case; AutoMod may refuse it. 1 to 25 characters. At most 10 values.
            content_classification_labels: Content labels to set or take off; those about games can't be set by hand.
            is_branded_content: Whether the stream is paid promotion; after too many changes, Twitch replies 409.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, ServerError, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#modify-channel-information
        """
        return self._call(
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

    def get_channel_editors(
        self,
        broadcaster_id: str,
    ) -> Page[ChannelEditor]:
        """List all editors of the token's own channel.

        `GET /helix/channels/editors`, user token; scope channel:read:editors.

        Args:
            broadcaster_id: Id of the channel; must be the user of the token.

        Returns: The editors; empty if there are none.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-channel-editors
        """
        return self._call(
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
    ) -> GetFollowedChannelsPage:
        """List the channels that the token's user follows, or check whether the user follows one channel.

        `GET /helix/channels/followed`, user token; scope user:read:follows.

        Args:
            user_id: Id of the user who follows; must be the user of the token.
            broadcaster_id: Only this channel; the reply's list is empty when the user doesn't follow it.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The channels, latest follow first; empty if there is none. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-followed-channels
        """
        return self._call(
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
    ) -> GetChannelFollowersPage:
        """List the followers of a channel, or check whether one user follows it. Only the broadcaster and the channel's moderators see users,
        and only with the scope. All other users, and app tokens, see only the total.

        `GET /helix/channels/followers`, app or user token; scope moderator:read:followers (returns less without it).

        Args:
            broadcaster_id: Id of the channel that is followed. Must be the token's user, or a broadcaster whose channel that user
                moderates.
            user_id: Only this user; without a follow, the list is empty. Needs the scope, and a token of the broadcaster or a moderator.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The followers, latest first; empty if there are none, or if the token may not see them. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channels/#get-channel-followers
        """
        return self._call(
            facts.channels.GET_CHANNEL_FOLLOWERS,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
                "first": first,
                "after": after,
            },
            limit,
        )
