"""Apps: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/apps.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class ShardTransportMethod(OpenEnum):
    """How a shard receives events."""

    WEBSOCKET = "websocket"
    """WebSocket"""

    WEBHOOK = "webhook"
    """Webhook"""


@define(eq=False, repr=False, kw_only=True)
class ConduitShardTransport(Model):
    """What a shard received its events through."""

    NAMES = {
        "method": "method",
        "callback": "callback",
        "session_id": "session_id",
        "connected_at": "connected_at",
        "disconnected_at": "disconnected_at",
    }

    method: ShardTransportMethod
    """Kind of transport."""
    callback: str | None = None
    """Address that receives the events; webhook transport only."""
    session_id: str | None = None
    """Id of the session of the WebSocket; none for webhooks."""
    connected_at: datetime | None = None
    """When the WebSocket connection was made; WebSocket transport only."""
    disconnected_at: datetime | None = None
    """When the WebSocket connection was lost; WebSocket transport only."""


@define(eq=False, repr=False, kw_only=True)
class ConduitShardDisabled(Model):
    """A shard of a conduit was switched off."""

    NAMES = {
        "conduit_id": "conduit_id",
        "shard_id": "shard_id",
        "status": "status",
        "transport": "transport",
    }

    conduit_id: str
    """Id of the conduit."""
    shard_id: str
    """Id of the shard."""
    status: str
    """Why the shard is off: a status such as websocket_disconnected."""
    transport: ConduitShardTransport
    """What it received events through."""


@define(eq=False, repr=False, kw_only=True)
class DropEntitlement(Model):
    """A Drop that a user has won."""

    NAMES = {
        "organization_id": "organization_id",
        "category_id": "category_id",
        "category_name": "category_name",
        "campaign_id": "campaign_id",
        "user_id": "user_id",
        "user_name": "user_name",
        "user_login": "user_login",
        "entitlement_id": "entitlement_id",
        "benefit_id": "benefit_id",
        "created_at": "created_at",
    }

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
    """Id of the entitlement; the same when it is told twice."""
    benefit_id: str
    """Id of the benefit."""
    created_at: datetime
    """When it was created."""


@define(eq=False, repr=False, kw_only=True)
class DropEntitlementGrant(Model):
    """A user won a Drop. Such events come in batches."""

    NAMES = {
        "id": "id",
        "data": "data",
    }

    id: str
    """Its id."""
    data: DropEntitlement
    """The Drop."""


@define(eq=False, repr=False, kw_only=True)
class Product(Model):
    """What was bought."""

    NAMES = {
        "name": "name",
        "bits": "bits",
        "sku": "sku",
        "in_development": "in_development",
    }

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
    """Somebody bought something in an extension."""

    NAMES = {
        "extension_client_id": "extension_client_id",
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "product": "product",
    }

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
    """What was bought."""
