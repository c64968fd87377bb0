"""Moderation: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.moderation import (
        ChannelBan,
        ChannelModerate,
        ChannelModerateV1,
        ChannelModeratorAdd,
        ChannelModeratorRemove,
        ChannelUnban,
        ChannelUnbanRequestCreate,
        ChannelUnbanRequestResolve,
        ChannelVipAdd,
        ChannelVipRemove,
        ChannelWarningAcknowledge,
        ChannelWarningSend,
        ShieldMode,
        SuspiciousUserMessage,
        SuspiciousUserUpdate,
    )
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class ModerationMethods(SyncListening):
    """Moderation."""

    def listen_channel_ban(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelBan]], object] | None = None
    ) -> SyncSubscription[ChannelBan]:
        """Notifies when a user is banned or timed out.

        `channel.ban` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope channel:moderate.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelBan. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-ban
        """
        return self._listen(
            subscription_types["channel.ban", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_unban(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelUnban]], object] | None = None
    ) -> SyncSubscription[ChannelUnban]:
        """Notifies when a ban or timeout is lifted.

        `channel.unban` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope channel:moderate.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelUnban. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-unban
        """
        return self._listen(
            subscription_types["channel.unban", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_unban_request_create(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelUnbanRequestCreate]], object] | None = None
    ) -> SyncSubscription[ChannelUnbanRequestCreate]:
        """Notifies when a user requests to be unbanned.

        `channel.unban_request.create` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:unban_requests or moderator:read:unban_requests.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelUnbanRequestCreate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-unban-request-create
        """
        return self._listen(
            subscription_types["channel.unban_request.create", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_unban_request_resolve(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelUnbanRequestResolve]], object] | None = None
    ) -> SyncSubscription[ChannelUnbanRequestResolve]:
        """Notifies when an unban request is granted, refused or withdrawn.

        `channel.unban_request.resolve` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:unban_requests or moderator:read:unban_requests.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelUnbanRequestResolve. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-unban-request-resolve
        """
        return self._listen(
            subscription_types["channel.unban_request.resolve", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_moderate_v1(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelModerateV1]], object] | None = None
    ) -> SyncSubscription[ChannelModerateV1]:
        """Reports all actions of moderators except warnings.

        `channel.moderate` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:banned_users or moderator:read:banned_users, and moderator:manage:blocked_terms or moderator:read:blocked_terms,
        and moderator:manage:chat_messages or moderator:read:chat_messages, and moderator:manage:chat_settings or
        moderator:read:chat_settings, and moderator:manage:unban_requests or moderator:read:unban_requests, and moderator:read:moderators,
        and moderator:read:vips.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelModerateV1. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-moderate
        """
        return self._listen(
            subscription_types["channel.moderate", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_moderate(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelModerate]], object] | None = None
    ) -> SyncSubscription[ChannelModerate]:
        """Reports all actions of moderators, including warnings.

        `channel.moderate` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:banned_users or moderator:read:banned_users, and moderator:manage:blocked_terms or moderator:read:blocked_terms,
        and moderator:manage:chat_messages or moderator:read:chat_messages, and moderator:manage:chat_settings or
        moderator:read:chat_settings, and moderator:manage:unban_requests or moderator:read:unban_requests, and moderator:manage:warnings or
        moderator:read:warnings, and moderator:read:moderators, and moderator:read:vips.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelModerate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-moderate-v2
        """
        return self._listen(
            subscription_types["channel.moderate", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    listen_channel_moderate_v2 = listen_channel_moderate

    def listen_channel_moderator_add(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelModeratorAdd]], object] | None = None
    ) -> SyncSubscription[ChannelModeratorAdd]:
        """Notifies when a user becomes a moderator.

        `channel.moderator.add` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderation:read.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelModeratorAdd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-moderator-add
        """
        return self._listen(
            subscription_types["channel.moderator.add", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_moderator_remove(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelModeratorRemove]], object] | None = None
    ) -> SyncSubscription[ChannelModeratorRemove]:
        """Notifies when a user loses the moderator role.

        `channel.moderator.remove` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderation:read.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelModeratorRemove. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-moderator-remove
        """
        return self._listen(
            subscription_types["channel.moderator.remove", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_suspicious_user_update(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[SuspiciousUserUpdate]], object] | None = None
    ) -> SyncSubscription[SuspiciousUserUpdate]:
        """Notifies when the treatment of a suspicious user changes.

        `channel.suspicious_user.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:read:suspicious_users.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a SuspiciousUserUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-suspicious-user-update
        """
        return self._listen(
            subscription_types["channel.suspicious_user.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_suspicious_user_message(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[SuspiciousUserMessage]], object] | None = None
    ) -> SyncSubscription[SuspiciousUserMessage]:
        """Notifies when a suspicious user writes in chat.

        `channel.suspicious_user.message` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:read:suspicious_users.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a SuspiciousUserMessage. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-suspicious-user-message
        """
        return self._listen(
            subscription_types["channel.suspicious_user.message", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_vip_add(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelVipAdd]], object] | None = None
    ) -> SyncSubscription[ChannelVipAdd]:
        """Notifies when a user becomes a VIP.

        `channel.vip.add` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:vips or channel:read:vips.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelVipAdd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-vip-add
        """
        return self._listen(
            subscription_types["channel.vip.add", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_vip_remove(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelVipRemove]], object] | None = None
    ) -> SyncSubscription[ChannelVipRemove]:
        """Notifies when a user loses the VIP role.

        `channel.vip.remove` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:vips or channel:read:vips.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelVipRemove. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-vip-remove
        """
        return self._listen(
            subscription_types["channel.vip.remove", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_warning_acknowledge(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelWarningAcknowledge]], object] | None = None
    ) -> SyncSubscription[ChannelWarningAcknowledge]:
        """Notifies when a user acknowledges a warning.

        `channel.warning.acknowledge` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:warnings or moderator:read:warnings.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelWarningAcknowledge. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-warning-acknowledge
        """
        return self._listen(
            subscription_types["channel.warning.acknowledge", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_warning_send(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ChannelWarningSend]], object] | None = None
    ) -> SyncSubscription[ChannelWarningSend]:
        """Notifies when a user is warned.

        `channel.warning.send` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:warnings or moderator:read:warnings.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ChannelWarningSend. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-warning-send
        """
        return self._listen(
            subscription_types["channel.warning.send", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_shield_mode_begin(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ShieldMode]], object] | None = None
    ) -> SyncSubscription[ShieldMode]:
        """Notifies when Shield Mode is switched on.

        `channel.shield_mode.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:shield_mode or moderator:read:shield_mode.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ShieldMode. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-shield-mode-begin
        """
        return self._listen(
            subscription_types["channel.shield_mode.begin", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_channel_shield_mode_end(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[ShieldMode]], object] | None = None
    ) -> SyncSubscription[ShieldMode]:
        """Notifies when Shield Mode is switched off.

        `channel.shield_mode.end` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:shield_mode or moderator:read:shield_mode.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a ShieldMode. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-moderation/#channel-shield-mode-end
        """
        return self._listen(
            subscription_types["channel.shield_mode.end", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )
