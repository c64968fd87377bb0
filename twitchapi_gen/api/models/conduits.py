"""Conduits: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/conduits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import UNSET, OpenEnum, Unset
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


class ConduitShardStatus(OpenEnum):
    """State of a shard; only an enabled one receives events."""

    ENABLED = "enabled"
    """Receiving events"""

    WEBHOOK_CALLBACK_VERIFICATION_PENDING = "webhook_callback_verification_pending"
    """The callback has yet to answer its challenge"""

    WEBHOOK_CALLBACK_VERIFICATION_FAILED = "webhook_callback_verification_failed"
    """The callback didn't answer its challenge rightly"""

    NOTIFICATION_FAILURES_EXCEEDED = "notification_failures_exceeded"
    """Too many deliveries failed"""

    WEBSOCKET_DISCONNECTED = "websocket_disconnected"
    """The client hung up"""

    WEBSOCKET_FAILED_PING_PONG = "websocket_failed_ping_pong"
    """The client left a ping unanswered"""

    WEBSOCKET_RECEIVED_INBOUND_TRAFFIC = "websocket_received_inbound_traffic"
    """The client sent something other than a pong"""

    WEBSOCKET_INTERNAL_ERROR = "websocket_internal_error"
    """Twitch's WebSocket server failed"""

    WEBSOCKET_NETWORK_TIMEOUT = "websocket_network_timeout"
    """Sending to the client took too long"""

    WEBSOCKET_NETWORK_ERROR = "websocket_network_error"
    """Sending to the client failed in the network"""

    WEBSOCKET_FAILED_TO_RECONNECT = "websocket_failed_to_reconnect"
    """The client didn't follow a reconnect message in time"""


class ConduitShardTransportMethod(OpenEnum):
    """The transport of a shard."""

    WEBHOOK = "webhook"
    """HTTPS requests to a callback"""

    WEBSOCKET = "websocket"
    """Messages on a WebSocket session"""


@define(eq=False, repr=False, kw_only=True)
class Conduit(Model):
    """A durable transport of an app that distributes events over its shards."""

    FIELDS = (
        Field("id", TEXT),
        Field("shard_count", WHOLE),
    )

    id: str
    """Its id."""
    shard_count: int
    """Number of shards of the conduit."""


@define(eq=False, repr=False, kw_only=True)
class ConduitShardTransport(Model):
    """Transport of a shard's events; its fields depend on the method."""

    FIELDS = (
        Field("method", Choice(ConduitShardTransportMethod)),
        Field("callback", TEXT, absent=True),
        Field("session_id", TEXT, absent=True),
        Field("connected_at", MOMENT, absent=True),
        Field("disconnected_at", MOMENT, absent=True),
    )

    method: ConduitShardTransportMethod
    """Kind of transport."""
    callback: str | None = None
    """URL that receives the events; webhook transport only."""
    session_id: str | None = None
    """Id of the WebSocket session; WebSocket transport only."""
    connected_at: datetime | None = None
    """When the WebSocket connection was made; WebSocket transport only."""
    disconnected_at: datetime | None = None
    """When the WebSocket connection was lost; WebSocket transport only."""


@define(eq=False, repr=False, kw_only=True)
class ConduitShard(Model):
    """One of a conduit's shards, which delivers to a webhook or a WebSocket session."""

    FIELDS = (
        Field("id", TEXT),
        Field("status", Choice(ConduitShardStatus)),
        Field("transport", Object(ConduitShardTransport.TABLE)),
    )

    id: str
    """Its number as text, from `0` to one less than the conduit's shard count."""
    status: ConduitShardStatus
    """Its state."""
    transport: ConduitShardTransport
    """Transport that delivers the events."""


@define(eq=False, repr=False, kw_only=True)
class ConduitShardError(Model):
    """A shard that could not be updated."""

    FIELDS = (
        Field("id", TEXT),
        Field("message", TEXT),
        Field("code", TEXT),
    )

    id: str
    """Id of the shard as given."""
    message: str
    """Error message."""
    code: str
    """Error code, such as `invalid_parameter`."""


@define(kw_only=True, repr=False)
class ConduitShardTransportInput(Input):
    """Transport for the shard's events; its method determines the other required fields."""

    PARAMETERS = (
        Parameter(name="method", python="method", type="string", place="body", values=("webhook", "websocket")),
        Parameter(name="callback", python="callback", type="string", place="body"),
        Parameter(name="secret", python="secret", type="string", place="body", min_length=10, max_length=100),
        Parameter(name="session_id", python="session_id", type="string", place="body"),
    )

    method: ConduitShardTransportMethod | str | Unset = UNSET
    """Kind of transport."""
    callback: str | Unset = UNSET
    """URL that receives the events, https on port 443; Twitch doesn't follow redirects. For webhooks only."""
    secret: str | Unset = UNSET
    """Key that Twitch signs the events with, ASCII. For webhooks only. 10 to 100 characters."""
    session_id: str | Unset = UNSET
    """Id from the welcome message of a WebSocket that is still connected. For WebSockets only."""


@define(kw_only=True, repr=False)
class ConduitShardInput(Input):
    """A shard and its new transport."""

    PARAMETERS = (
        Parameter(name="id", python="id", type="string", place="body", required=True),
        Parameter(name="transport", python="transport", type="ConduitShardTransportInput", place="body", required=True),
    )

    id: str
    """Number of the shard as text, from `0` to one less than the conduit's shard count."""
    transport: ConduitShardTransportInput | Mapping[str, object]
    """Transport that delivers the events."""


@define(eq=False, repr=False, kw_only=True)
class UpdateConduitShardsPage(Paged[ConduitShard]):
    """Reply of `update_conduit_shards`."""

    FIELDS = (
        Field("data", ListOf(Object(ConduitShard.TABLE))),
        Field("errors", ListOf(Object(ConduitShardError.TABLE))),
    )

    data: list[ConduitShard]
    """The shards that were updated."""
    errors: list[ConduitShardError]
    """The shards that were not."""


class AsyncUpdateConduitShardsPage(AsyncPaged[ConduitShard], UpdateConduitShardsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_conduits": page_of(Object(Conduit.TABLE)),
    "create_conduits": page_of(Object(Conduit.TABLE)),
    "update_conduits": page_of(Object(Conduit.TABLE)),
    "get_conduit_shards": page_of(Object(ConduitShard.TABLE)),
    "update_conduit_shards": UpdateConduitShardsPage.TABLE,
}
"""The decoder for the reply of each operation."""
