"""EventSub: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/eventsub.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import UNSET, OpenEnum, Unset
from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    OBJECT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


class EventSubTransportMethod(OpenEnum):
    """Transport of a subscription."""

    WEBHOOK = "webhook"
    """HTTPS requests to a callback"""

    WEBSOCKET = "websocket"
    """Messages on a WebSocket session"""

    CONDUIT = "conduit"
    """Spread over the shards of a conduit"""


class EventSubSubscriptionStatus(OpenEnum):
    """State of a subscription; only an enabled one delivers events."""

    ENABLED = "enabled"
    """Delivering events"""

    WEBHOOK_CALLBACK_VERIFICATION_PENDING = "webhook_callback_verification_pending"
    """The callback has yet to answer its challenge"""

    WEBHOOK_CALLBACK_VERIFICATION_FAILED = "webhook_callback_verification_failed"
    """The callback didn't answer its challenge rightly"""

    NOTIFICATION_FAILURES_EXCEEDED = "notification_failures_exceeded"
    """Too many deliveries failed"""

    AUTHORIZATION_REVOKED = "authorization_revoked"
    """A user in the condition withdrew the authorisation"""

    MODERATOR_REMOVED = "moderator_removed"
    """The moderator who authorised it no longer moderates the channel"""

    USER_REMOVED = "user_removed"
    """A user in the condition no longer exists"""

    CHAT_USER_BANNED = "chat_user_banned"
    """The user in the condition is banned from the chat"""

    VERSION_REMOVED = "version_removed"
    """Twitch has retired this version of the type"""

    BETA_MAINTENANCE = "beta_maintenance"
    """Twitch removed a beta type for maintenance"""

    CONDUIT_DELETED = "conduit_deleted"
    """Its conduit was deleted"""

    WEBSOCKET_DISCONNECTED = "websocket_disconnected"
    """The client hung up"""

    WEBSOCKET_FAILED_PING_PONG = "websocket_failed_ping_pong"
    """The client left a ping unanswered"""

    WEBSOCKET_RECEIVED_INBOUND_TRAFFIC = "websocket_received_inbound_traffic"
    """The client sent something other than a pong"""

    WEBSOCKET_CONNECTION_UNUSED = "websocket_connection_unused"
    """The client didn't subscribe in time"""

    WEBSOCKET_INTERNAL_ERROR = "websocket_internal_error"
    """Twitch's WebSocket server failed"""

    WEBSOCKET_NETWORK_TIMEOUT = "websocket_network_timeout"
    """Sending to the client took too long"""

    WEBSOCKET_NETWORK_ERROR = "websocket_network_error"
    """Sending to the client failed in the network"""

    WEBSOCKET_FAILED_TO_RECONNECT = "websocket_failed_to_reconnect"
    """The client didn't follow a reconnect message in time"""


@define(eq=False, repr=False, kw_only=True)
class EventSubTransport(Model):
    """Transport of a subscription's events; its fields depend on the method."""

    FIELDS = (
        Field("method", Choice(EventSubTransportMethod)),
        Field("callback", TEXT, absent=True),
        Field("session_id", TEXT, absent=True),
        Field("connected_at", MOMENT, absent=True),
        Field("disconnected_at", MOMENT, absent=True),
        Field("conduit_id", TEXT, absent=True),
    )

    method: EventSubTransportMethod
    """Kind of transport."""
    callback: str | None = None
    """URL that receives the events; webhook transport only."""
    session_id: str | None = None
    """Id of the WebSocket session; WebSocket transport only."""
    connected_at: datetime | None = None
    """When the WebSocket connection was made; WebSocket transport only."""
    disconnected_at: datetime | None = None
    """When the WebSocket connection was lost; WebSocket transport only."""
    conduit_id: str | None = None
    """Id of the conduit; conduit transport only."""


@define(eq=False, repr=False, kw_only=True)
class EventSubSubscription(Model):
    """A subscription to one type of event under one condition."""

    FIELDS = (
        Field("id", TEXT),
        Field("status", Choice(EventSubSubscriptionStatus)),
        Field("type", TEXT),
        Field("version", TEXT),
        Field("condition", OBJECT),
        Field("created_at", MOMENT),
        Field("transport", Object(EventSubTransport.TABLE)),
        Field("cost", WHOLE),
    )

    id: str
    """Its id."""
    status: EventSubSubscriptionStatus
    """Its state."""
    type: str
    """Name of the event type, such as `channel.follow`."""
    version: str
    """Version of the event type, such as `1`."""
    condition: dict[str, Json]
    """Condition that selects the events; its keys depend on the type."""
    created_at: datetime
    """When it was created."""
    transport: EventSubTransport
    """Transport that delivers the events."""
    cost: int
    """Its share of `total_cost`; 0 if the user has authorised the app."""


@define(kw_only=True, repr=False)
class EventSubTransportInput(Input):
    """Transport for the events; its method determines the other required fields."""

    PARAMETERS = (
        Parameter(name="method", python="method", type="string", place="body", required=True, values=("webhook", "websocket", "conduit")),
        Parameter(name="callback", python="callback", type="string", place="body"),
        Parameter(name="secret", python="secret", type="string", place="body", min_length=10, max_length=100),
        Parameter(name="session_id", python="session_id", type="string", place="body"),
        Parameter(name="conduit_id", python="conduit_id", type="string", place="body"),
    )

    method: EventSubTransportMethod | str
    """Kind of transport."""
    callback: str | Unset = UNSET
    """URL that receives the events, https on port 443; Twitch doesn't follow redirects. For webhooks only."""
    secret: str | Unset = UNSET
    """Key that Twitch signs the events with, ASCII. For webhooks only. 10 to 100 characters."""
    session_id: str | Unset = UNSET
    """Id from the WebSocket's welcome message. For WebSockets only."""
    conduit_id: str | Unset = UNSET
    """Id of one of the app's conduits. For conduits only."""


@define(eq=False, repr=False, kw_only=True)
class CreateEventsubSubscriptionPage(Paged[EventSubSubscription]):
    """Reply of `create_eventsub_subscription`."""

    FIELDS = (
        Field("data", ListOf(Object(EventSubSubscription.TABLE))),
        Field("total", WHOLE),
        Field("total_cost", WHOLE),
        Field("max_total_cost", WHOLE),
    )

    data: list[EventSubSubscription]
    """The new subscription alone."""
    total: int
    """Current number of the app's subscriptions."""
    total_cost: int
    """Sum of the costs of all subscriptions."""
    max_total_cost: int
    """Highest sum of costs allowed."""


class AsyncCreateEventsubSubscriptionPage(AsyncPaged[EventSubSubscription], CreateEventsubSubscriptionPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class GetEventsubSubscriptionsPage(Paged[EventSubSubscription]):
    """Reply of `get_eventsub_subscriptions`."""

    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", ListOf(Object(EventSubSubscription.TABLE))),
        Field("total", WHOLE),
        Field("total_cost", WHOLE),
        Field("max_total_cost", WHOLE),
        Field("pagination", Object(Pagination.TABLE)),
    )

    data: list[EventSubSubscription]
    """The requested items."""
    total: int
    """Number of the app's subscriptions."""
    total_cost: int
    """Sum of the costs of all subscriptions."""
    max_total_cost: int
    """Highest sum of costs allowed."""
    pagination: Pagination
    """Cursor of the next page."""


class AsyncGetEventsubSubscriptionsPage(AsyncPaged[EventSubSubscription], GetEventsubSubscriptionsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "create_eventsub_subscription": CreateEventsubSubscriptionPage.TABLE,
    "get_eventsub_subscriptions": GetEventsubSubscriptionsPage.TABLE,
}
"""The decoder for the reply of each operation."""
