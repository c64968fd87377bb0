"""Apps: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/apps.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import apps as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    moment,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_method = key("method")
k_callback = key("callback")
k_session_id = key("session_id")
k_connected_at = key("connected_at")
k_disconnected_at = key("disconnected_at")
k_conduit_id = key("conduit_id")
k_shard_id = key("shard_id")
k_status = key("status")
k_transport = key("transport")
k_organization_id = key("organization_id")
k_category_id = key("category_id")
k_category_name = key("category_name")
k_campaign_id = key("campaign_id")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_user_login = key("user_login")
k_entitlement_id = key("entitlement_id")
k_benefit_id = key("benefit_id")
k_created_at = key("created_at")
k_id = key("id")
k_data = key("data")
k_name = key("name")
k_bits = key("bits")
k_sku = key("sku")
k_in_development = key("in_development")
k_extension_client_id = key("extension_client_id")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_product = key("product")

_SHARD_TRANSPORT_METHOD = choices(models.ShardTransportMethod)


CONDUIT_SHARD_TRANSPORT = Table(
    models.ConduitShardTransport,
    (
        Field("method", "method", Choice(models.ShardTransportMethod)),
        Field("callback", "callback", Nullable(TEXT), absent=True),
        Field("session_id", "session_id", Nullable(TEXT)),
        Field("connected_at", "connected_at", Nullable(MOMENT)),
        Field("disconnected_at", "disconnected_at", Nullable(MOMENT)),
    ),
)


def read_conduit_shard_transport(value: dict[str, Any]) -> models.ConduitShardTransport:
    """Reads ConduitShardTransport."""
    try:
        f_callback = value.get(k_callback)
        f_session_id = value[k_session_id]
        f_connected_at = value[k_connected_at]
        f_disconnected_at = value[k_disconnected_at]
        if (f_callback is None or f_callback.__class__ is str) and (f_session_id is None or f_session_id.__class__ is str):
            made = new(models.ConduitShardTransport)
            made.method = _SHARD_TRANSPORT_METHOD[value[k_method]]
            made.callback = f_callback
            made.session_id = f_session_id
            made.connected_at = None if f_connected_at is None else moment(f_connected_at)
            made.disconnected_at = None if f_disconnected_at is None else moment(f_disconnected_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONDUIT_SHARD_TRANSPORT.read(value)


CONDUIT_SHARD_DISABLED = Table(
    models.ConduitShardDisabled,
    (
        Field("conduit_id", "conduit_id", TEXT),
        Field("shard_id", "shard_id", TEXT),
        Field("status", "status", TEXT),
        Field("transport", "transport", Object(CONDUIT_SHARD_TRANSPORT)),
    ),
)


def read_conduit_shard_disabled(value: dict[str, Any]) -> models.ConduitShardDisabled:
    """Reads ConduitShardDisabled."""
    try:
        f_conduit_id = value[k_conduit_id]
        f_shard_id = value[k_shard_id]
        f_status = value[k_status]
        f_transport = value[k_transport]
        if f_conduit_id.__class__ is f_shard_id.__class__ is f_status.__class__ is str:
            made = new(models.ConduitShardDisabled)
            made.conduit_id = f_conduit_id
            made.shard_id = f_shard_id
            made.status = f_status
            made.transport = read_conduit_shard_transport(f_transport)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONDUIT_SHARD_DISABLED.read(value)


DROP_ENTITLEMENT = Table(
    models.DropEntitlement,
    (
        Field("organization_id", "organization_id", TEXT),
        Field("category_id", "category_id", TEXT),
        Field("category_name", "category_name", TEXT),
        Field("campaign_id", "campaign_id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("entitlement_id", "entitlement_id", TEXT),
        Field("benefit_id", "benefit_id", TEXT),
        Field("created_at", "created_at", MOMENT),
    ),
)


def read_drop_entitlement(value: dict[str, Any]) -> models.DropEntitlement:
    """Reads DropEntitlement."""
    try:
        f_organization_id = value[k_organization_id]
        f_category_id = value[k_category_id]
        f_category_name = value[k_category_name]
        f_campaign_id = value[k_campaign_id]
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        f_entitlement_id = value[k_entitlement_id]
        f_benefit_id = value[k_benefit_id]
        f_created_at = when(value[k_created_at])
        if (
            f_organization_id.__class__
            is f_category_id.__class__
            is f_category_name.__class__
            is f_campaign_id.__class__
            is f_user_id.__class__
            is f_user_name.__class__
            is f_user_login.__class__
            is f_entitlement_id.__class__
            is f_benefit_id.__class__
            is str
            and f_created_at.tzinfo is not None
        ):
            made = new(models.DropEntitlement)
            made.organization_id = f_organization_id
            made.category_id = f_category_id
            made.category_name = f_category_name
            made.campaign_id = f_campaign_id
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.entitlement_id = f_entitlement_id
            made.benefit_id = f_benefit_id
            made.created_at = f_created_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return DROP_ENTITLEMENT.read(value)


DROP_ENTITLEMENT_GRANT = Table(
    models.DropEntitlementGrant,
    (
        Field("id", "id", TEXT),
        Field("data", "data", Object(DROP_ENTITLEMENT)),
    ),
)


def read_drop_entitlement_grant(value: dict[str, Any]) -> models.DropEntitlementGrant:
    """Reads DropEntitlementGrant."""
    try:
        f_id = value[k_id]
        f_data = value[k_data]
        if f_id.__class__ is str:
            made = new(models.DropEntitlementGrant)
            made.id = f_id
            made.data = read_drop_entitlement(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return DROP_ENTITLEMENT_GRANT.read(value)


PRODUCT = Table(
    models.Product,
    (
        Field("name", "name", TEXT),
        Field("bits", "bits", WHOLE),
        Field("sku", "sku", TEXT),
        Field("in_development", "in_development", FLAG),
    ),
)


def read_product(value: dict[str, Any]) -> models.Product:
    """Reads Product."""
    try:
        f_name = value[k_name]
        f_bits = value[k_bits]
        f_sku = value[k_sku]
        f_in_development = value[k_in_development]
        if f_name.__class__ is f_sku.__class__ is str and f_bits.__class__ is int and f_in_development.__class__ is bool:
            made = new(models.Product)
            made.name = f_name
            made.bits = f_bits
            made.sku = f_sku
            made.in_development = f_in_development
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PRODUCT.read(value)


EXTENSION_BITS_TRANSACTION_CREATE = Table(
    models.ExtensionBitsTransactionCreate,
    (
        Field("extension_client_id", "extension_client_id", TEXT),
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("product", "product", Object(PRODUCT)),
    ),
)


def read_extension_bits_transaction_create(value: dict[str, Any]) -> models.ExtensionBitsTransactionCreate:
    """Reads ExtensionBitsTransactionCreate."""
    try:
        f_extension_client_id = value[k_extension_client_id]
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_product = value[k_product]
        if (
            f_extension_client_id.__class__
            is f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
        ):
            made = new(models.ExtensionBitsTransactionCreate)
            made.extension_client_id = f_extension_client_id
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.product = read_product(f_product)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_BITS_TRANSACTION_CREATE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ConduitShardDisabled": (read_conduit_shard_disabled, CONDUIT_SHARD_DISABLED),
    "DropEntitlementGrant": (read_drop_entitlement_grant, DROP_ENTITLEMENT_GRANT),
    "ExtensionBitsTransactionCreate": (read_extension_bits_transaction_create, EXTENSION_BITS_TRANSACTION_CREATE),
}
"""Of each kind of event: the fast reader and the table."""
