"""EventSub: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/eventsub.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import eventsub as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.eventsub import (
        AsyncCreateEventsubSubscriptionPage,
        AsyncGetEventsubSubscriptionsPage,
        CreateEventsubSubscriptionPage,
        EventSubSubscriptionStatus,
        EventSubTransportInput,
        GetEventsubSubscriptionsPage,
    )


def create_eventsub_subscription(
    type: str,
    version: str,
    condition: Mapping[str, object],
    transport: EventSubTransportInput | Mapping[str, object],
) -> Call[CreateEventsubSubscriptionPage, AsyncCreateEventsubSubscriptionPage]:
    """`POST /helix/eventsub/subscriptions`"""
    return make_call(
        facts.CREATE_EVENTSUB_SUBSCRIPTION,
        {
            "type": type,
            "version": version,
            "condition": condition,
            "transport": transport,
        },
    )


def delete_eventsub_subscription(
    id: str,
) -> Call[None, None]:
    """`DELETE /helix/eventsub/subscriptions`"""
    return make_call(
        facts.DELETE_EVENTSUB_SUBSCRIPTION,
        {
            "id": id,
        },
    )


def get_eventsub_subscriptions(
    *,
    status: EventSubSubscriptionStatus | str | None = None,
    type: str | None = None,
    user_id: str | None = None,
    subscription_id: str | None = None,
    conduit_id: str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetEventsubSubscriptionsPage, AsyncGetEventsubSubscriptionsPage]:
    """`GET /helix/eventsub/subscriptions`"""
    return make_call(
        facts.GET_EVENTSUB_SUBSCRIPTIONS,
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
