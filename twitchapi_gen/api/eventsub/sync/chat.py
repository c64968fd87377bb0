"""Chat: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.chat import (
        ChannelChatClear,
        ChannelChatClearUserMessages,
        ChannelChatMessage,
        ChannelChatMessageDelete,
        ChannelChatNotification,
        ChannelChatSettingsUpdate,
        ChannelChatUserMessageHold,
        ChannelChatUserMessageUpdate,
        SharedChatSession,
        SharedChatSessionEnd,
    )
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class ChatMethods(SyncListening):
    """Chat."""

    def listen_channel_chat_clear(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatClear]], object] | None = None
    ) -> SyncSubscription[ChannelChatClear]:
        """Notifies when the whole chat is cleared.

        `channel.chat.clear` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat, perhaps channel:bot as well.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user who reads the chat; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatClear. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-clear
        """
        return self._listen(
            subscription_types["channel.chat.clear", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_clear_user_messages(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatClearUserMessages]], object] | None = None
    ) -> SyncSubscription[ChannelChatClearUserMessages]:
        """Notifies when all messages of one user are removed, as a ban or timeout does.

        `channel.chat.clear_user_messages` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat, perhaps channel:bot as well.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user who reads the chat; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatClearUserMessages. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-clear-user-messages
        """
        return self._listen(
            subscription_types["channel.chat.clear_user_messages", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_message(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatMessage]], object] | None = None
    ) -> SyncSubscription[ChannelChatMessage]:
        """Reports each message in chat.

        `channel.chat.message` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat, perhaps channel:bot as well.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user who reads the chat; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatMessage. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-message
        """
        return self._listen(
            subscription_types["channel.chat.message", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_message_delete(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatMessageDelete]], object] | None = None
    ) -> SyncSubscription[ChannelChatMessageDelete]:
        """Notifies when a single message is removed.

        `channel.chat.message_delete` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat, perhaps channel:bot as well.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user who reads the chat; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatMessageDelete. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-message-delete
        """
        return self._listen(
            subscription_types["channel.chat.message_delete", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_notification(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatNotification]], object] | None = None
    ) -> SyncSubscription[ChannelChatNotification]:
        """Reports notices in chat: subscriptions, gifts, raids, announcements and more.

        `channel.chat.notification` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat, perhaps channel:bot as well.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user who reads the chat; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatNotification. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-notification
        """
        return self._listen(
            subscription_types["channel.chat.notification", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_settings_update(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatSettingsUpdate]], object] | None = None
    ) -> SyncSubscription[ChannelChatSettingsUpdate]:
        """Notifies when chat settings change, such as slow mode or emote-only mode.

        `channel.chat_settings.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat, perhaps channel:bot as well.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user who reads the chat; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatSettingsUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-settings-update
        """
        return self._listen(
            subscription_types["channel.chat_settings.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_user_message_hold(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatUserMessageHold]], object] | None = None
    ) -> SyncSubscription[ChannelChatUserMessageHold]:
        """Notifies when a message of the user is held.

        `channel.chat.user_message_hold` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user whose messages to receive; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatUserMessageHold. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-user-message-hold
        """
        return self._listen(
            subscription_types["channel.chat.user_message_hold", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_chat_user_message_update(
        self, broadcaster_user_id: str, user_id: str, callback: Callable[[Event[ChannelChatUserMessageUpdate]], object] | None = None
    ) -> SyncSubscription[ChannelChatUserMessageUpdate]:
        """Reports the decision about a held message of the user.

        `channel.chat.user_message_update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:read:chat; with an app token, users must have granted the app user:bot and user:read:chat.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            user_id: Id of the user whose messages to receive; with a user token, the token's user.
            callback: Called with each event; its `data` is a ChannelChatUserMessageUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-chat-user-message-update
        """
        return self._listen(
            subscription_types["channel.chat.user_message_update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
        )

    def listen_channel_shared_chat_begin(
        self, broadcaster_user_id: str, callback: Callable[[Event[SharedChatSession]], object] | None = None
    ) -> SyncSubscription[SharedChatSession]:
        """Notifies when the channel enters a shared chat.

        `channel.shared_chat.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a SharedChatSession. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-shared-chat-begin
        """
        return self._listen(
            subscription_types["channel.shared_chat.begin", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_shared_chat_update(
        self, broadcaster_user_id: str, callback: Callable[[Event[SharedChatSession]], object] | None = None
    ) -> SyncSubscription[SharedChatSession]:
        """Notifies when others join or leave the shared chat that the channel is in.

        `channel.shared_chat.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a SharedChatSession. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-shared-chat-update
        """
        return self._listen(
            subscription_types["channel.shared_chat.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_shared_chat_end(
        self, broadcaster_user_id: str, callback: Callable[[Event[SharedChatSessionEnd]], object] | None = None
    ) -> SyncSubscription[SharedChatSessionEnd]:
        """Notifies when the channel leaves a shared chat, or it ends.

        `channel.shared_chat.end` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a SharedChatSessionEnd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/chat/#channel-shared-chat-end
        """
        return self._listen(
            subscription_types["channel.shared_chat.end", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
