"""Users: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.users import UserAuthorizationGrant, UserAuthorizationRevoke, UserUpdate, WhisperMessage
    from twitchapi_gen.runtime.eventsub.event import Event
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription


class UsersMethods(AsyncListening):
    """Users."""

    async def listen_user_authorization_grant(
        self, client_id: str, callback: Callable[[Event[UserAuthorizationGrant]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[UserAuthorizationGrant]:
        """Tells when a user gives the app scopes.

        `user.authorization.grant` version 1. Webhooks and conduits only. App token.

        Args:
            client_id: Client id of the app.
            callback: Called with each event; its `data` is a UserAuthorizationGrant. Left out, the events can be iterated.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError where Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-authorization-grant
        """
        return await self._listen(
            subscription_types["user.authorization.grant", "1"],
            {
                "client_id": client_id,
            },
            callback,
        )

    async def listen_user_authorization_revoke(
        self, client_id: str, callback: Callable[[Event[UserAuthorizationRevoke]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[UserAuthorizationRevoke]:
        """Tells when a user takes back what the app was allowed. Data kept of that user may have to go.

        `user.authorization.revoke` version 1. Webhooks and conduits only. App token.

        Args:
            client_id: Client id of the app.
            callback: Called with each event; its `data` is a UserAuthorizationRevoke. Left out, the events can be iterated.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError where Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-authorization-revoke
        """
        return await self._listen(
            subscription_types["user.authorization.revoke", "1"],
            {
                "client_id": client_id,
            },
            callback,
        )

    async def listen_user_update(
        self, user_id: str, callback: Callable[[Event[UserUpdate]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[UserUpdate]:
        """Tells when a user changes name, description or e-mail address.

        `user.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; tells more with
        user:read:email.

        Args:
            user_id: Id of the user.
            callback: Called with each event; its `data` is a UserUpdate. Left out, the events can be iterated.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError where Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-update
        """
        return await self._listen(
            subscription_types["user.update", "1"],
            {
                "user_id": user_id,
            },
            callback,
        )

    async def listen_user_whisper_message(
        self, user_id: str, callback: Callable[[Event[WhisperMessage]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[WhisperMessage]:
        """Tells of each whisper that the user gets.

        `user.whisper.message` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        user:manage:whispers or user:read:whispers.

        Args:
            user_id: Id of the user who gets the whispers.
            callback: Called with each event; its `data` is a WhisperMessage. Left out, the events can be iterated.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError where Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/user/#user-whisper-message
        """
        return await self._listen(
            subscription_types["user.whisper.message", "1"],
            {
                "user_id": user_id,
            },
            callback,
        )
