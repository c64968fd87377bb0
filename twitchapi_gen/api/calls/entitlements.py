"""Entitlements: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/entitlements.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import entitlements as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.entitlements import DropsEntitlement, DropsEntitlementStatus, DropsEntitlementUpdate
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_drops_entitlements(
    *,
    ids: str | Iterable[str] | None = None,
    user_id: str | None = None,
    game_id: str | None = None,
    fulfillment_status: DropsEntitlementStatus | str | None = None,
    after: str | None = None,
    first: int | None = None,
    limit: int | None = None,
) -> Call[Page[DropsEntitlement], AsyncPage[DropsEntitlement]]:
    """`GET /helix/entitlements/drops`"""
    return make_call(
        facts.GET_DROPS_ENTITLEMENTS,
        {
            "ids": ids,
            "user_id": user_id,
            "game_id": game_id,
            "fulfillment_status": fulfillment_status,
            "after": after,
            "first": first,
        },
        limit,
    )


def update_drops_entitlements(
    *,
    entitlement_ids: Iterable[str] | Unset = UNSET,
    fulfillment_status: DropsEntitlementStatus | str | Unset = UNSET,
) -> Call[Page[DropsEntitlementUpdate], AsyncPage[DropsEntitlementUpdate]]:
    """`PATCH /helix/entitlements/drops`"""
    return make_call(
        facts.UPDATE_DROPS_ENTITLEMENTS,
        {
            "entitlement_ids": entitlement_ids,
            "fulfillment_status": fulfillment_status,
        },
    )
