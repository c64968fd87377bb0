"""Raids: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/raids.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.raids import Raid
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

START_A_RAID: Endpoint[Page[Raid], AsyncPage[Raid]] = Endpoint(
    name="start_a_raid",
    title="Start a raid",
    group="Raids",
    method="POST",
    path="/raids",
    docs_url="https://dev.twitch.tv/docs/api/reference/raids/#start-a-raid",
    module="raids",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_RAIDS,),
    scopes_any=(frozenset({"channel:manage:raids"}),),
    parameters=(
        Parameter(name="from_broadcaster_id", python="from_broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="to_broadcaster_id", python="to_broadcaster_id", type="string", required=True, who="anyone"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404, 409, 429),
)

CANCEL_A_RAID: Endpoint[None, None] = Endpoint(
    name="cancel_a_raid",
    title="Cancel a raid",
    group="Raids",
    method="DELETE",
    path="/raids",
    docs_url="https://dev.twitch.tv/docs/api/reference/raids/#cancel-a-raid",
    module="raids",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_RAIDS,),
    scopes_any=(frozenset({"channel:manage:raids"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="none",
    codes=(204, 400, 401, 404, 429),
)
