"""EventSub: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/eventsub.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.secret import masked
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.eventsub import (
        AsyncCreateEventsubSubscriptionPage,
        AsyncGetEventsubSubscriptionsPage,
        EventSubSubscription,
        EventSubSubscriptionStatus,
        EventSubTransportInput,
    )


class EventsubMethods(AsyncClient):
    """EventSub."""

    async def create_eventsub_subscription(
        self,
        type: str,
        version: str,
        condition: Mapping[str, object],
        transport: EventSubTransportInput | Mapping[str, object],
    ) -> AsyncCreateEventsubSubscriptionPage:
        """Subscribes to one type of event; at most three times with the same condition. Webhooks and conduits need an app token, WebSockets a
        user token. Many types need a scope as well: on the user token, or granted to the app by the user beforehand.

        `POST /helix/eventsub/subscriptions`, app or user token.

        Args:
            type: Name of the event type, such as `channel.follow`.
            version: Version of the event type, such as `1`.
            condition: Which events are meant; its keys depend on the type.
            transport: How events are delivered.

        Returns: The new subscription alone.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, Gone, RateLimited, and what every call may raise
        (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/eventsub/#create-eventsub-subscription
        """
        transport = masked(transport)
        return await self._call(
            facts.eventsub.CREATE_EVENTSUB_SUBSCRIPTION,
            {
                "type": type,
                "version": version,
                "condition": condition,
                "transport": transport,
            },
        )

    async def delete_eventsub_subscription(
        self,
        id: str,
    ) -> None:
        """Ends a subscription. One over a webhook or conduit needs an app token, one over a WebSocket a user token.

        `DELETE /helix/eventsub/subscriptions`, app or user token.

        Args:
            id: Id of the subscription.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/eventsub/#delete-eventsub-subscription
        """
        return await self._call(
            facts.eventsub.DELETE_EVENTSUB_SUBSCRIPTION,
            {
                "id": id,
            },
        )

    def get_eventsub_subscriptions(
        self,
        *,
        status: EventSubSubscriptionStatus | str | None = None,
        type: str | None = None,
        user_id: str | None = None,
        subscription_id: str | None = None,
        conduit_id: str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncGetEventsubSubscriptionsPage, EventSubSubscription]:
        """Lists the app's subscriptions, oldest first, including those that have failed or been revoked; one filter at most may be given. An
        app token shows those over webhooks and conduits, a user token those over WebSockets. Twitch decides how many come on a page.

        `GET /helix/eventsub/subscriptions`, app or user token.

        Args:
            status: Only subscriptions in this state.
            type: Only subscriptions to this type of event, such as `channel.follow`.
            user_id: Only subscriptions with this user in their condition.
            subscription_id: Only this one; nothing comes back when the app has none with this id.
            conduit_id: Only subscriptions over this conduit; takes an app token. Added to Twitch's API on 2026-04-17.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/eventsub/#get-eventsub-subscriptions
        """
        return self._listing(
            facts.eventsub.GET_EVENTSUB_SUBSCRIPTIONS,
            {
                "status": status,
                "type": type,
                "user_id": user_id,
                "subscription_id": subscription_id,
                "conduit_id": conduit_id,
                "after": after,
            },
            limit,
        )
