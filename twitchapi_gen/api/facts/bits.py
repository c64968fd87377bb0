"""Bits: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.bits import (
        AsyncGetBitsLeaderboardPage,
        Cheermote,
        CustomPowerUp,
        ExtensionTransaction,
        GetBitsLeaderboardPage,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_BITS_LEADERBOARD: Endpoint[GetBitsLeaderboardPage, AsyncGetBitsLeaderboardPage] = Endpoint(
    name="get_bits_leaderboard",
    title="Get Bits Leaderboard",
    group="Bits",
    method="GET",
    path="/bits/leaderboard",
    docs_url="https://dev.twitch.tv/docs/api/reference/bits/#get-bits-leaderboard",
    module="bits",
    tokens=("user",),
    scopes=(AuthScope.BITS_READ,),
    scopes_any=(frozenset({"bits:read"}),),
    parameters=(
        Parameter(name="count", python="count", type="int", minimum=1, maximum=100),
        Parameter(name="period", python="period", type="string", values=("day", "week", "month", "year", "all")),
        Parameter(name="started_at", python="started_at", type="datetime"),
        Parameter(name="user_id", python="user_id", type="string", who="anyone"),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

GET_CHEERMOTES: Endpoint[Page[Cheermote], AsyncPage[Cheermote]] = Endpoint(
    name="get_cheermotes",
    title="Get Cheermotes",
    group="Bits",
    method="GET",
    path="/bits/cheermotes",
    docs_url="https://dev.twitch.tv/docs/api/reference/bits/#get-cheermotes",
    module="bits",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", who="anyone"),),
    reply="fields",
    codes=(200, 401),
)

GET_CUSTOM_POWER_UP: Endpoint[Page[CustomPowerUp], AsyncPage[CustomPowerUp]] = Endpoint(
    name="get_custom_power_up",
    title="Get Custom Power-up",
    group="Bits",
    method="GET",
    path="/bits/custom_power_ups",
    docs_url="https://dev.twitch.tv/docs/api/reference/bits/#get-custom-power-up",
    module="bits",
    tokens=("user",),
    scopes=(AuthScope.BITS_READ,),
    scopes_any=(frozenset({"bits:read"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="ids", type="string", many=50),
    ),
    reply="fields",
    codes=(200, 400, 401),
)

GET_EXTENSION_TRANSACTIONS: Endpoint[Page[ExtensionTransaction], AsyncPage[ExtensionTransaction]] = Endpoint(
    name="get_extension_transactions",
    title="Get Extension Transactions",
    group="Bits",
    method="GET",
    path="/extensions/transactions",
    docs_url="https://dev.twitch.tv/docs/api/reference/bits/#get-extension-transactions",
    module="bits",
    tokens=("app",),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string", required=True),
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)
