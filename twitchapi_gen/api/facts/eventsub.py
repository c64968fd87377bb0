"""EventSub: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/eventsub.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.eventsub import (
        AsyncCreateEventsubSubscriptionPage,
        AsyncGetEventsubSubscriptionsPage,
        CreateEventsubSubscriptionPage,
        GetEventsubSubscriptionsPage,
    )

CREATE_EVENTSUB_SUBSCRIPTION: Endpoint[CreateEventsubSubscriptionPage, AsyncCreateEventsubSubscriptionPage] = Endpoint(
    name="create_eventsub_subscription",
    title="Create EventSub Subscription",
    group="EventSub",
    method="POST",
    path="/eventsub/subscriptions",
    docs_url="https://dev.twitch.tv/docs/api/reference/eventsub/#create-eventsub-subscription",
    module="eventsub",
    tokens=("app", "user"),
    token_place=("transport", "method"),
    token_by=(
        ("webhook", "app"),
        ("websocket", "user"),
        ("conduit", "app"),
    ),
    parameters=(
        Parameter(name="type", python="type", type="string", place="body", required=True),
        Parameter(name="version", python="version", type="string", place="body", required=True),
        Parameter(name="condition", python="condition", type="json", place="body", required=True),
        Parameter(name="transport", python="transport", type="EventSubTransportInput", place="body", required=True),
    ),
    reply="fields",
    codes=(202, 400, 401, 403, 409, 410, 429),
)

DELETE_EVENTSUB_SUBSCRIPTION: Endpoint[None, None] = Endpoint(
    name="delete_eventsub_subscription",
    title="Delete EventSub Subscription",
    group="EventSub",
    method="DELETE",
    path="/eventsub/subscriptions",
    docs_url="https://dev.twitch.tv/docs/api/reference/eventsub/#delete-eventsub-subscription",
    module="eventsub",
    tokens=("app", "user"),
    parameters=(Parameter(name="id", python="id", type="string", required=True),),
    reply="none",
    codes=(204, 400, 401, 404),
)

GET_EVENTSUB_SUBSCRIPTIONS: Endpoint[GetEventsubSubscriptionsPage, AsyncGetEventsubSubscriptionsPage] = Endpoint(
    name="get_eventsub_subscriptions",
    title="Get EventSub Subscriptions",
    group="EventSub",
    method="GET",
    path="/eventsub/subscriptions",
    docs_url="https://dev.twitch.tv/docs/api/reference/eventsub/#get-eventsub-subscriptions",
    module="eventsub",
    tokens=("app", "user"),
    parameters=(
        Parameter(
            name="status",
            python="status",
            type="string",
            values=(
                "enabled",
                "webhook_callback_verification_pending",
                "webhook_callback_verification_failed",
                "notification_failures_exceeded",
                "authorization_revoked",
                "moderator_removed",
                "user_removed",
                "chat_user_banned",
                "version_removed",
                "beta_maintenance",
                "conduit_deleted",
                "websocket_disconnected",
                "websocket_failed_ping_pong",
                "websocket_received_inbound_traffic",
                "websocket_connection_unused",
                "websocket_internal_error",
                "websocket_network_timeout",
                "websocket_network_error",
                "websocket_failed_to_reconnect",
            ),
        ),
        Parameter(name="type", python="type", type="string"),
        Parameter(name="user_id", python="user_id", type="string", who="anyone"),
        Parameter(name="subscription_id", python="subscription_id", type="string"),
        Parameter(name="conduit_id", python="conduit_id", type="string"),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(Rule("at_most_one_of", ("status", "type", "user_id", "subscription_id", "conduit_id")),),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)
