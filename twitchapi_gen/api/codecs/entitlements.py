"""Entitlements: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/entitlements.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import entitlements as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    join,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_benefit_id = key("benefit_id")
k_timestamp = key("timestamp")
k_user_id = key("user_id")
k_game_id = key("game_id")
k_fulfillment_status = key("fulfillment_status")
k_last_updated = key("last_updated")
k_status = key("status")
k_ids = key("ids")

_DROPS_ENTITLEMENT_STATUS = choices(models.DropsEntitlementStatus)
_DROPS_ENTITLEMENT_UPDATE_STATUS = choices(models.DropsEntitlementUpdateStatus)


DROPS_ENTITLEMENT = Table(
    models.DropsEntitlement,
    (
        Field("id", "id", TEXT),
        Field("benefit_id", "benefit_id", TEXT),
        Field("timestamp", "timestamp", MOMENT),
        Field("user_id", "user_id", TEXT),
        Field("game_id", "game_id", TEXT),
        Field("fulfillment_status", "fulfillment_status", Choice(models.DropsEntitlementStatus)),
        Field("last_updated", "last_updated", MOMENT),
    ),
)


def read_drops_entitlement(value: dict[str, Any]) -> models.DropsEntitlement:
    """Reads DropsEntitlement."""
    try:
        f_id = value[k_id]
        f_benefit_id = value[k_benefit_id]
        f_timestamp = when(value[k_timestamp])
        f_user_id = value[k_user_id]
        f_game_id = value[k_game_id]
        f_last_updated = when(value[k_last_updated])
        if (
            f_id.__class__ is f_benefit_id.__class__ is f_user_id.__class__ is f_game_id.__class__ is str
            and f_timestamp.tzinfo is not None
            and f_last_updated.tzinfo is not None
        ):
            made = new(models.DropsEntitlement)
            made.id = f_id
            made.benefit_id = f_benefit_id
            made.timestamp = f_timestamp
            made.user_id = f_user_id
            made.game_id = f_game_id
            made.fulfillment_status = _DROPS_ENTITLEMENT_STATUS[value[k_fulfillment_status]]
            made.last_updated = f_last_updated
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return DROPS_ENTITLEMENT.read(value)


DROPS_ENTITLEMENT_UPDATE = Table(
    models.DropsEntitlementUpdate,
    (
        Field("status", "status", Choice(models.DropsEntitlementUpdateStatus)),
        Field("ids", "ids", ListOf(TEXT)),
    ),
)


def read_drops_entitlement_update(value: dict[str, Any]) -> models.DropsEntitlementUpdate:
    """Reads DropsEntitlementUpdate."""
    try:
        f_ids = value[k_ids]
        if f_ids.__class__ is list and join(f_ids).__class__ is str:
            made = new(models.DropsEntitlementUpdate)
            made.status = _DROPS_ENTITLEMENT_UPDATE_STATUS[value[k_status]]
            made.ids = f_ids
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return DROPS_ENTITLEMENT_UPDATE.read(value)


GET_DROPS_ENTITLEMENTS = Codec(
    "get_drops_entitlements",
    page_reader(read_drops_entitlement),
    page_table(Object(DROPS_ENTITLEMENT)),
)

UPDATE_DROPS_ENTITLEMENTS = Codec(
    "update_drops_entitlements",
    page_reader(read_drops_entitlement_update),
    page_table(Object(DROPS_ENTITLEMENT_UPDATE)),
)
