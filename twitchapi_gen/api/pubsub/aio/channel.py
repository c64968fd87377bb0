"""Channel: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/channel.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.channel import (
        BroadcastSettingsUpdate,
        Commerce,
        Commercial,
        ExtensionBroadcast,
        Following,
        MomentActive,
        PinMessage,
        RaidUpdate,
        RaidUpdateV2,
        StreamDown,
        StreamUp,
        UnpinMessage,
        UpdateMessage,
        UserFollowed,
        UserUnfollowed,
        Viewcount,
        WatchpartyVod,
    )
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class ChannelMethods(AsyncListening):
    """Channel."""

    async def listen_video_playback_by_id(
        self,
        channel_id: str,
        callback_func: Callable[[UUID, StreamUp | StreamDown | Viewcount | Commercial | WatchpartyVod | UnknownMessage], Awaitable[object] | object],
    ) -> UUID:
        """The stream's beginning and end, its viewers, its commercial breaks.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's stream.online replaced it.

        `video-playback-by-id.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["video_playback_by_id"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_video_playback(
        self,
        channel_login: str,
        callback_func: Callable[[UUID, StreamUp | StreamDown | Viewcount | Commercial | WatchpartyVod | UnknownMessage], Awaitable[object] | object],
    ) -> UUID:
        """The same topic by the channel's login name.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's stream.online replaced it.

        `video-playback.{channel_login}`, which Twitch never documented.

        Args:
            channel_login: Login name of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["video_playback"],
            {
                "channel_login": channel_login,
            },
            callback_func,
        )

    async def listen_raid(
        self, channel_id: str, callback_func: Callable[[UUID, RaidUpdateV2 | RaidUpdate | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Raids from the channel.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.raid replaced it.

        `raid.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["raid"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_broadcast_settings_update(
        self, channel_id: str, callback_func: Callable[[UUID, BroadcastSettingsUpdate | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Changes of title and category.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.update replaced it.

        `broadcast-settings-update.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["broadcast_settings_update"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_following(self, channel_id: str, callback_func: Callable[[UUID, Following], Awaitable[object] | object]) -> UUID:
        """New followers of the channel.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.follow replaced it.

        `following.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["following"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_follows(
        self, user_id: str, callback_func: Callable[[UUID, UserFollowed | UserUnfollowed | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Channels that the user follows.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `follows.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["follows"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_community_moments(
        self, channel_id: str, callback_func: Callable[[UUID, MomentActive | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Moments that viewers can claim.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `community-moments-channel-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["community_moments"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_pinned_chat(
        self, channel_id: str, callback_func: Callable[[UUID, PinMessage | UpdateMessage | UnpinMessage | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Pinned chat messages.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `pinned-chat-updates-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["pinned_chat"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_commerce(self, channel_id: str, callback_func: Callable[[UUID, Commerce], Awaitable[object] | object]) -> UUID:
        """Purchases in the channel.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-commerce-events-v1.{channel_id}`.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["commerce"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_extension_broadcast(
        self, channel_id: str, extension_client_id: str, callback_func: Callable[[UUID, ExtensionBroadcast], Awaitable[object] | object]
    ) -> UUID:
        """Messages that an extension sends to all viewers.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-ext-v1.{channel_id}-{extension_client_id}-broadcast`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            extension_client_id: Client id of the extension.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["extension_broadcast"],
            {
                "channel_id": channel_id,
                "extension_client_id": extension_client_id,
            },
            callback_func,
        )
