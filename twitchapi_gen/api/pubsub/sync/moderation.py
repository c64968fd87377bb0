"""Moderation: listening to its topics, synchronously.

Made by `python -m generator generate` from spec/pubsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.moderation import (
        ApproveUnbanRequest,
        AutomodCaughtMessage,
        BansSharingSettingsUpdate,
        ChannelBannedAliasRestrictionUpdate,
        ChannelTermsAction,
        LowTrustUserNewMessage,
        LowTrustUserTreatmentUpdate,
        ModerationAction,
        ModeratorAdded,
        OwnMessageCaught,
        UserModerationAction,
    )
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class ModerationMethods(SyncListening):
    """Moderation."""

    def listen_chat_moderator_actions(
        self,
        user_id: str,
        channel_id: str,
        callback_func: Callable[[UUID, ModerationAction | ModeratorAdded | ApproveUnbanRequest | ChannelTermsAction | UnknownMessage], object],
    ) -> UUID:
        """Actions of moderators.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.moderate replaced it.

        `chat_moderator_actions.{user_id}.{channel_id}`; scope channel:moderate.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["chat_moderator_actions"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    def listen_automod_queue(
        self, moderator_id: str, channel_id: str, callback_func: Callable[[UUID, AutomodCaughtMessage | UnknownMessage], object]
    ) -> UUID:
        """Messages held by AutoMod.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's automod.message.hold replaced it.

        `automod-queue.{moderator_id}.{channel_id}`; scope channel:moderate.

        Args:
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["automod_queue"],
            {
                "moderator_id": moderator_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    def listen_user_moderation_notifications(
        self, user_id: str, channel_id: str, callback_func: Callable[[UUID, OwnMessageCaught | UnknownMessage], object]
    ) -> UUID:
        """The user's own messages held by AutoMod.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.chat.user_message_hold replaced it.

        `user-moderation-notifications.{user_id}.{channel_id}`; scope chat:read.

        Args:
            user_id: Id of the user.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["user_moderation_notifications"],
            {
                "user_id": user_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    def listen_low_trust_users(
        self,
        moderator_id: str,
        channel_id: str,
        callback_func: Callable[[UUID, LowTrustUserTreatmentUpdate | LowTrustUserNewMessage | BansSharingSettingsUpdate | UnknownMessage], object],
    ) -> UUID:
        """Suspicious users and their messages.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.suspicious_user.message replaced it.

        `low-trust-users.{moderator_id}.{channel_id}`; scope channel:moderate.

        Args:
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["low_trust_users"],
            {
                "moderator_id": moderator_id,
                "channel_id": channel_id,
            },
            callback_func,
        )

    def listen_chatrooms_user(
        self, user_id: str, callback_func: Callable[[UUID, UserModerationAction | ChannelBannedAliasRestrictionUpdate | UnknownMessage], object]
    ) -> UUID:
        """Bans and timeouts of the user.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.ban replaced it.

        `chatrooms-user-v1.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["chatrooms_user"],
            {
                "user_id": user_id,
            },
            callback_func,
        )
