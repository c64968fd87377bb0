"""Entitlements: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/entitlements.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.entitlements import DropsEntitlement, DropsEntitlementUpdate
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_DROPS_ENTITLEMENTS: Endpoint[Page[DropsEntitlement], AsyncPage[DropsEntitlement]] = Endpoint(
    name="get_drops_entitlements",
    title="Get Drops Entitlements",
    group="Entitlements",
    method="GET",
    path="/entitlements/drops",
    docs_url="https://dev.twitch.tv/docs/api/reference/entitlements/#get-drops-entitlements",
    module="entitlements",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="user_id", python="user_id", type="string", who="token"),
        Parameter(name="game_id", python="game_id", type="string"),
        Parameter(name="fulfillment_status", python="fulfillment_status", type="string", values=("CLAIMED", "FULFILLED")),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=1000),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403, 500),
)

UPDATE_DROPS_ENTITLEMENTS: Endpoint[Page[DropsEntitlementUpdate], AsyncPage[DropsEntitlementUpdate]] = Endpoint(
    name="update_drops_entitlements",
    title="Update Drops Entitlements",
    group="Entitlements",
    method="PATCH",
    path="/entitlements/drops",
    docs_url="https://dev.twitch.tv/docs/api/reference/entitlements/#update-drops-entitlements",
    module="entitlements",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="entitlement_ids", python="entitlement_ids", type="string[]", place="body", max_items=100),
        Parameter(name="fulfillment_status", python="fulfillment_status", type="string", place="body", values=("CLAIMED", "FULFILLED")),
    ),
    reply="fields",
    codes=(200, 400, 401, 500),
)
