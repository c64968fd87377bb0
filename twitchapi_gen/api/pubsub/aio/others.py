"""Others: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/others.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class OthersMethods(AsyncListening):
    """Others."""

    async def listen_ads(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `ads.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["ads"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_ads_manager(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `ads-manager.{user_id}.{channel_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["ads_manager"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_ad_property_refresh(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `ad-property-refresh.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["ad_property_refresh"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_automod_levels_modification(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `automod-levels-modification.{user_id}.{channel_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["automod_levels_modification"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_bounty_board_events_cta(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-bounty-board-events.cta.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_bounty_board_events_cta"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_dashboard_activity_feed(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `dashboard-activity-feed.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["dashboard_activity_feed"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_community_boost_events_v1(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `community-boost-events-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["community_boost_events_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_creator_goals_events_v1(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `creator-goals-events-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["creator_goals_events_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_crowd_chant_channel_v1(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `crowd-chant-channel-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["crowd_chant_channel_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_drop_events(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-drop-events.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_drop_events"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_leaderboard_events_v1_clips(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `leaderboard-events-v1.clips-{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["leaderboard_events_v1_clips"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_prime_gifting_status(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-prime-gifting-status.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_prime_gifting_status"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_shared_chat_channel_v1(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `shared-chat-channel-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["shared_chat_channel_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_squad_updates(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-squad-updates.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_squad_updates"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_unban_requests(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-unban-requests.{user_id}.{channel_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_unban_requests"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_user_unban_requests(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-unban-requests.{user_id}.{channel_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_unban_requests"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_charity_campaign_donation_events_v1(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `charity-campaign-donation-events-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["charity_campaign_donation_events_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_extension_control(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `extension-control.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["extension_control"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_celebration_events_v1(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `celebration-events-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["celebration_events_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_bit_events_public(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-bit-events-public.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_bit_events_public"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_channel_chat_highlights(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `channel-chat-highlights.{user_id}.{channel_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_chat_highlights"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_stream_change_by_channel(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `stream-change-by-channel.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["stream_change_by_channel"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_stream_change_v1(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `stream-change-v1.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["stream_change_v1"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_stream_chat_room_v1(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `stream-chat-room-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["stream_chat_room_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_chatrooms_channel_v1(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `chatrooms-channel-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["chatrooms_channel_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_user_bits_updates_v1(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-bits-updates-v1.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_bits_updates_v1"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_user_campaign_events(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-campaign-events.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_campaign_events"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_user_drop_events(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-drop-events.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_drop_events"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_user_properties_update(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-properties-update.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_properties_update"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_user_subscribe_events_v1(
        self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-subscribe-events-v1.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_subscribe_events_v1"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_user_image_update(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `user-image-update.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["user_image_update"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_friendship(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `friendship.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["friendship"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_onsite_notifications(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `onsite-notifications.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["onsite_notifications"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_presence(self, user_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `presence.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["presence"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    async def listen_radio_events_v1(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `radio-events-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["radio_events_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_shield_mode(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `shield-mode.{user_id}.{channel_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["shield_mode"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_shoutout(self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `shoutout.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["shoutout"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_pv_watch_party_events(
        self, channel_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The content of its messages is no longer known; messages arrive unchanged.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `pv-watch-party-events.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["pv_watch_party_events"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )
