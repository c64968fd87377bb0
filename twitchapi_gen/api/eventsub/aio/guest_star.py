"""Guest Star: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.guest_star import GuestStarGuestUpdate, GuestStarSessionBegin, GuestStarSessionEnd, GuestStarSettingsUpdate
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class GuestStarMethods(AsyncListening):
    """Guest Star."""

    async def listen_channel_guest_star_session_begin(
        self,
        broadcaster_user_id: str,
        moderator_user_id: str,
        callback: Callable[[Event[GuestStarSessionBegin]], Awaitable[object] | object] | None = None,
    ) -> AsyncSubscription[GuestStarSessionBegin]:
        """Notifies when the host begins a Guest Star session.

        In beta: Twitch may change it without notice.

        `channel.guest_star_session.begin` version beta. Over WebSockets with a user token, over webhooks and conduits with an app token;
        scope channel:manage:guest_star or channel:read:guest_star or moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a GuestStarSessionBegin. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/guest-star/#channel-guest-star-session-begin
        """
        return await self._listen(
            subscription_types["channel.guest_star_session.begin", "beta"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    async def listen_channel_guest_star_session_end(
        self,
        broadcaster_user_id: str,
        moderator_user_id: str,
        callback: Callable[[Event[GuestStarSessionEnd]], Awaitable[object] | object] | None = None,
    ) -> AsyncSubscription[GuestStarSessionEnd]:
        """Notifies when a Guest Star session ends.

        In beta: Twitch may change it without notice.

        `channel.guest_star_session.end` version beta. Over WebSockets with a user token, over webhooks and conduits with an app token;
        scope channel:manage:guest_star or channel:read:guest_star or moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a GuestStarSessionEnd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/guest-star/#channel-guest-star-session-end
        """
        return await self._listen(
            subscription_types["channel.guest_star_session.end", "beta"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    async def listen_channel_guest_star_guest_update(
        self,
        broadcaster_user_id: str,
        moderator_user_id: str,
        callback: Callable[[Event[GuestStarGuestUpdate]], Awaitable[object] | object] | None = None,
    ) -> AsyncSubscription[GuestStarGuestUpdate]:
        """Notifies when a guest or a slot of a Guest Star session changes.

        In beta: Twitch may change it without notice.

        `channel.guest_star_guest.update` version beta. Over WebSockets with a user token, over webhooks and conduits with an app token;
        scope channel:manage:guest_star or channel:read:guest_star or moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a GuestStarGuestUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/guest-star/#channel-guest-star-guest-update
        """
        return await self._listen(
            subscription_types["channel.guest_star_guest.update", "beta"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )

    async def listen_channel_guest_star_settings_update(
        self,
        broadcaster_user_id: str,
        moderator_user_id: str,
        callback: Callable[[Event[GuestStarSettingsUpdate]], Awaitable[object] | object] | None = None,
    ) -> AsyncSubscription[GuestStarSettingsUpdate]:
        """Notifies when the Guest Star settings are changed.

        In beta: Twitch may change it without notice.

        `channel.guest_star_settings.update` version beta. Over WebSockets with a user token, over webhooks and conduits with an app token;
        scope channel:manage:guest_star or channel:read:guest_star or moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            moderator_user_id: Id of the moderator, or of the broadcaster.
            callback: Called with each event; its `data` is a GuestStarSettingsUpdate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/guest-star/#channel-guest-star-settings-update
        """
        return await self._listen(
            subscription_types["channel.guest_star_settings.update", "beta"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
        )
