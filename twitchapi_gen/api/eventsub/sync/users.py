"""Users: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.users import UserAuthorizationGrant, UserAuthorizationRevoke, UserUpdate, WhisperMessage
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class UsersMethods(SyncListening):
    """Users."""

    def listen_user_authorization_grant(
        self, client_id: str, callback: Callable[[Event[UserAuthorizationGrant]], object] | None = None
    ) -> SyncSubscription[UserAuthorizationGrant]:
        """Notifies when a user grants scopes to the app.

        `user.authorization.grant` version 1. Webhooks and conduits only. App token.

        Args:
            client_id: Client id of the app.
            callback: Called with each event; its `data` is a UserAuthorizationGrant. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-authorization-grant
        """
        return self._listen(
            subscription_types["user.authorization.grant", "1"],
            {
                "client_id": client_id,
            },
            callback,
        )

    def listen_user_authorization_revoke(
        self, client_id: str, callback: Callable[[Event[UserAuthorizationRevoke]], object] | None = None
    ) -> SyncSubscription[UserAuthorizationRevoke]:
        """Notifies when a user revokes the app's authorisation. The app may have to delete its data about that user.

        `user.authorization.revoke` version 1. Webhooks and conduits only. App token.

        Args:
            client_id: Client id of the app.
            callback: Called with each event; its `data` is a UserAuthorizationRevoke. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-authorization-revoke
        """
        return self._listen(
            subscription_types["user.authorization.revoke", "1"],
            {
                "client_id": client_id,
            },
            callback,
        )

    def listen_user_update(self, user_id: str, callback: Callable[[Event[UserUpdate]], object] | None = None) -> SyncSubscription[UserUpdate]:
        """Notifies when a user changes name, description or e-mail address.

        `user.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; events have more fields
        with user:read:email.

        Args:
            user_id: Id of the user.
            callback: Called with each event; its `data` is a UserUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-update
        """
        return self._listen(
            subscription_types["user.update", "1"],
            {
                "user_id": user_id,
            },
            callback,
        )

    def listen_user_whisper_message(
        self, user_id: str, callback: Callable[[Event[WhisperMessage]], object] | None = None
    ) -> SyncSubscription[WhisperMessage]:
        """Reports each whisper that the user receives.

        `user.whisper.message` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:manage:whispers or user:read:whispers.

        Args:
            user_id: Id of the recipient of the whispers.
            callback: Called with each event; its `data` is a WhisperMessage. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-whisper-message
        """
        return self._listen(
            subscription_types["user.whisper.message", "1"],
            {
                "user_id": user_id,
            },
            callback,
        )
