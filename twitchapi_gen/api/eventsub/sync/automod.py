"""Automod: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/automod.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.automod import (
        AutomodMessageHold,
        AutomodMessageHoldV1,
        AutomodMessageUpdate,
        AutomodMessageUpdateV1,
        AutomodSettingsUpdate,
        AutomodTermsUpdate,
    )
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class AutomodMethods(SyncListening):
    """Automod."""

    def listen_automod_message_hold_v1(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[AutomodMessageHoldV1]], object] | None = None
    ) -> SyncSubscription[AutomodMessageHoldV1]:
        """Notifies when AutoMod holds a message.

        `automod.message.hold` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:automod.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a AutomodMessageHoldV1. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/automod/#automod-message-hold
        """
        return self._listen(
            subscription_types["automod.message.hold", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_automod_message_hold(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[AutomodMessageHold]], object] | None = None
    ) -> SyncSubscription[AutomodMessageHold]:
        """Notifies when AutoMod or a public blocked term holds a message, with the reason.

        `automod.message.hold` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:automod.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a AutomodMessageHold. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/automod/#automod-message-hold-v2
        """
        return self._listen(
            subscription_types["automod.message.hold", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    listen_automod_message_hold_v2 = listen_automod_message_hold

    def listen_automod_message_update_v1(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[AutomodMessageUpdateV1]], object] | None = None
    ) -> SyncSubscription[AutomodMessageUpdateV1]:
        """Reports the decision about a message that AutoMod held.

        `automod.message.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:automod.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a AutomodMessageUpdateV1. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/automod/#automod-message-update
        """
        return self._listen(
            subscription_types["automod.message.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_automod_message_update(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[AutomodMessageUpdate]], object] | None = None
    ) -> SyncSubscription[AutomodMessageUpdate]:
        """Reports the decision about a message that AutoMod or a public blocked term held.

        `automod.message.update` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:automod.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a AutomodMessageUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/automod/#automod-message-update-v2
        """
        return self._listen(
            subscription_types["automod.message.update", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    listen_automod_message_update_v2 = listen_automod_message_update

    def listen_automod_settings_update(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[AutomodSettingsUpdate]], object] | None = None
    ) -> SyncSubscription[AutomodSettingsUpdate]:
        """Notifies when the AutoMod levels of a channel are changed.

        `automod.settings.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:read:automod_settings.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a AutomodSettingsUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/automod/#automod-settings-update
        """
        return self._listen(
            subscription_types["automod.settings.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    def listen_automod_terms_update(
        self, broadcaster_user_id: str, moderator_user_id: str, callback: Callable[[Event[AutomodTermsUpdate]], object] | None = None
    ) -> SyncSubscription[AutomodTermsUpdate]:
        """Notifies when public allowed or blocked terms are added or removed.

        `automod.terms.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        moderator:manage:automod.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a AutomodTermsUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/automod/#automod-terms-update
        """
        return self._listen(
            subscription_types["automod.terms.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )
