"""Analytics: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/analytics.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.analytics import ExtensionAnalyticsReport, GameAnalyticsReport
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_EXTENSION_ANALYTICS: Endpoint[Page[ExtensionAnalyticsReport], AsyncPage[ExtensionAnalyticsReport]] = Endpoint(
    name="get_extension_analytics",
    title="Get Extension Analytics",
    group="Analytics",
    method="GET",
    path="/analytics/extensions",
    docs_url="https://dev.twitch.tv/docs/api/reference/analytics/#get-extension-analytics",
    module="analytics",
    tokens=("user",),
    scopes=(AuthScope.ANALYTICS_READ_EXTENSIONS,),
    scopes_any=(frozenset({"analytics:read:extensions"}),),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string"),
        Parameter(name="type", python="type", type="string", values=("overview_v2",)),
        Parameter(name="started_at", python="started_at", type="datetime"),
        Parameter(name="ended_at", python="ended_at", type="datetime"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(
        Rule("needs", ("started_at", "ended_at")),
        Rule("needs", ("ended_at", "started_at")),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)

GET_GAME_ANALYTICS: Endpoint[Page[GameAnalyticsReport], AsyncPage[GameAnalyticsReport]] = Endpoint(
    name="get_game_analytics",
    title="Get Game Analytics",
    group="Analytics",
    method="GET",
    path="/analytics/games",
    docs_url="https://dev.twitch.tv/docs/api/reference/analytics/#get-game-analytics",
    module="analytics",
    tokens=("user",),
    scopes=(AuthScope.ANALYTICS_READ_GAMES,),
    scopes_any=(frozenset({"analytics:read:games"}),),
    parameters=(
        Parameter(name="game_id", python="game_id", type="string"),
        Parameter(name="type", python="type", type="string", values=("overview_v2",)),
        Parameter(name="started_at", python="started_at", type="datetime"),
        Parameter(name="ended_at", python="ended_at", type="datetime"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(
        Rule("needs", ("started_at", "ended_at")),
        Rule("needs", ("ended_at", "started_at")),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)
