"""Channels: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.channels import (
        ChannelAdBreakBegin,
        ChannelFollow,
        ChannelRaid,
        ChannelUpdate,
        ShoutoutCreate,
        ShoutoutReceive,
    )
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class ChannelsMethods(SyncListening):
    """Channels."""

    def listen_channel_update(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelUpdate]], object] | None = None
    ) -> SyncSubscription[ChannelUpdate]:
        """Notifies when title, category, language or content labels are changed.

        `channel.update` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-update
        """
        return self._listen(
            subscription_types["channel.update", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_follow(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelFollow]], object] | None = None
    ) -> SyncSubscription[ChannelFollow]:
        """Notifies when a user follows the channel.

        `channel.follow` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:read:followers.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelFollow. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-follow
        """
        return self._listen(
            subscription_types["channel.follow", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_ad_break_begin(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelAdBreakBegin]], object] | None = None
    ) -> SyncSubscription[ChannelAdBreakBegin]:
        """Notifies when a commercial break begins, by hand or by schedule.

        `channel.ad_break.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:ads.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelAdBreakBegin. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-ad-break-begin
        """
        return self._listen(
            subscription_types["channel.ad_break.begin", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_raid(
        self,
        callback: Callable[[Event[ChannelRaid]], object] | None = None,
        *,
        from_broadcaster_user_id: str | None = None,
        to_broadcaster_user_id: str | None = None,
    ) -> SyncSubscription[ChannelRaid]:
        """Reports raids from a channel, or to it.

        `channel.raid` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            callback: Called with each event; its `data` is a ChannelRaid. Without it, iterate over the subscription.
            from_broadcaster_user_id: Id of the raiding channel.
            to_broadcaster_user_id: Id of the channel that is raided.

        Pass exactly one of from_broadcaster_user_id and to_broadcaster_user_id.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-raid
        """
        return self._listen(
            subscription_types["channel.raid", "1"],
            {
                "from_broadcaster_user_id": from_broadcaster_user_id,
                "to_broadcaster_user_id": to_broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_shoutout_create(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ShoutoutCreate]], object] | None = None
    ) -> SyncSubscription[ShoutoutCreate]:
        """Notifies when the channel gives a shoutout.

        `channel.shoutout.create` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:shoutouts or moderator:read:shoutouts.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ShoutoutCreate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-shoutout-create
        """
        return self._listen(
            subscription_types["channel.shoutout.create", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_shoutout_receive(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ShoutoutReceive]], object] | None = None
    ) -> SyncSubscription[ShoutoutReceive]:
        """Notifies when the channel receives a shoutout that Twitch shows in its activity feed.

        `channel.shoutout.receive` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:shoutouts or moderator:read:shoutouts.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ShoutoutReceive. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-shoutout-receive
        """
        return self._listen(
            subscription_types["channel.shoutout.receive", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )
