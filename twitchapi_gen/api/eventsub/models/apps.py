"""Apps: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/apps.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    Nullable,
    Object,
)


class ShardTransportMethod(OpenEnum):
    """The transport of a shard."""

    WEBSOCKET = "websocket"
    """WebSocket"""

    WEBHOOK = "webhook"
    """Webhook"""


@define(eq=False, repr=False, kw_only=True)
class ConduitShardTransport(Model):
    """Transport of the disabled shard."""

    FIELDS = (
        Field("method", Choice(ShardTransportMethod)),
        Field("callback", Nullable(TEXT), absent=True),
        Field("session_id", Nullable(TEXT)),
        Field("connected_at", Nullable(MOMENT)),
        Field("disconnected_at", Nullable(MOMENT)),
    )

    method: ShardTransportMethod
    """Kind of transport."""
    callback: str | None = None
    """URL that receives the events; webhook transport only."""
    session_id: str | None = None
    """Id of the session of the WebSocket; none for webhooks."""
    connected_at: datetime | None = None
    """When the WebSocket connection was made; WebSocket transport only."""
    disconnected_at: datetime | None = None
    """When the WebSocket connection was lost; WebSocket transport only."""


@define(eq=False, repr=False, kw_only=True)
class ConduitShardDisabled(Model):
    """A shard of a conduit was switched off."""

    FIELDS = (
        Field("conduit_id", TEXT),
        Field("shard_id", TEXT),
        Field("status", TEXT),
        Field("transport", Object(ConduitShardTransport.TABLE)),
    )

    conduit_id: str
    """Id of the conduit."""
    shard_id: str
    """Id of the shard."""
    status: str
    """Reason why the shard is disabled: a status such as websocket_disconnected."""
    transport: ConduitShardTransport
    """Transport that it received events through."""


@define(eq=False, repr=False, kw_only=True)
class DropEntitlement(Model):
    """A Drop that a user has won."""

    FIELDS = (
        Field("organization_id", TEXT),
        Field("category_id", TEXT),
        Field("category_name", TEXT),
        Field("campaign_id", TEXT),
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("entitlement_id", TEXT),
        Field("benefit_id", TEXT),
        Field("created_at", MOMENT),
    )

    organization_id: str
    """Id of the organization whose game it is."""
    category_id: str
    """Id of the game or category."""
    category_name: str
    """Name of the game or category."""
    campaign_id: str
    """Id of the campaign."""
    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    entitlement_id: str
    """Id of the entitlement; the same if the event arrives twice."""
    benefit_id: str
    """Id of the benefit."""
    created_at: datetime
    """When it was created."""


@define(eq=False, repr=False, kw_only=True)
class DropEntitlementGrant(Model):
    """A user won a Drop. Twitch sends these events in batches."""

    FIELDS = (
        Field("id", TEXT),
        Field("data", Object(DropEntitlement.TABLE)),
    )

    id: str
    """Its id."""
    data: DropEntitlement
    """The Drop."""


@define(eq=False, repr=False, kw_only=True)
class Product(Model):
    """Product bought."""

    FIELDS = (
        Field("name", TEXT),
        Field("bits", WHOLE),
        Field("sku", TEXT),
        Field("in_development", FLAG),
    )

    name: str
    """Name of the product."""
    bits: int
    """Number of Bits."""
    sku: str
    """Id of the product."""
    in_development: bool
    """Whether the product is only being tested."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionBitsTransactionCreate(Model):
    """A user bought something in an extension."""

    FIELDS = (
        Field("extension_client_id", TEXT),
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("product", Object(Product.TABLE)),
    )

    extension_client_id: str
    """Client id of the extension."""
    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    product: Product
    """Product bought."""
