"""EventSub: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/eventsub.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.secret import masked
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.eventsub import (
        CreateEventsubSubscriptionPage,
        EventSubSubscriptionStatus,
        EventSubTransportInput,
        GetEventsubSubscriptionsPage,
    )


class EventsubMethods(SyncClient):
    """EventSub."""

    def create_eventsub_subscription(
        self,
        type: str,
        version: str,
        condition: Mapping[str, object],
        transport: EventSubTransportInput | Mapping[str, object],
    ) -> CreateEventsubSubscriptionPage:
        """Subscribe to one type of event; at most three times with the same condition. Webhooks and conduits need an app token, WebSockets a
        user token. Many types need a scope as well: on the user token, or granted to the app by the user beforehand.

        `POST /helix/eventsub/subscriptions`, app or user token.

        Args:
            type: Name of the event type, such as `channel.follow`.
            version: Version of the event type, such as `1`.
            condition: Condition that selects the events; its keys depend on the type.
            transport: Transport that delivers the events.

        Returns: The new subscription alone.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, Gone, RateLimited, and the errors of every call
        (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/eventsub/#create-eventsub-subscription
        """
        transport = masked(transport)
        return self._call(
            facts.eventsub.CREATE_EVENTSUB_SUBSCRIPTION,
            {
                "type": type,
                "version": version,
                "condition": condition,
                "transport": transport,
            },
        )

    def delete_eventsub_subscription(
        self,
        id: str,
    ) -> None:
        """Delete a subscription. A subscription over a webhook or conduit needs an app token, one over a WebSocket a user token.

        `DELETE /helix/eventsub/subscriptions`, app or user token.

        Args:
            id: Id of the subscription.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/eventsub/#delete-eventsub-subscription
        """
        return self._call(
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
    ) -> GetEventsubSubscriptionsPage:
        """List the app's subscriptions, oldest first, including failed and revoked ones. Pass at most one filter. An app token lists
        subscriptions over webhooks and conduits, a user token those over WebSockets. Twitch determines the page size.

        `GET /helix/eventsub/subscriptions`, app or user token.

        Args:
            status: Only subscriptions in this state.
            type: Only subscriptions to this type of event, such as `channel.follow`.
            user_id: Only subscriptions with this user in their condition.
            subscription_id: Only this subscription; the list is empty if the app has none with this id.
            conduit_id: Only subscriptions over this conduit; takes an app token. Added to Twitch's API on 2026-04-17.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/eventsub/#get-eventsub-subscriptions
        """
        return self._call(
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
