"""Search: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.search import SearchCategory, SearchChannel
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

SEARCH_CATEGORIES: Endpoint[Page[SearchCategory], AsyncPage[SearchCategory]] = Endpoint(
    name="search_categories",
    title="Search Categories",
    group="Search",
    method="GET",
    path="/search/categories",
    docs_url="https://dev.twitch.tv/docs/api/reference/search/#search-categories",
    module="search",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="query", python="query", type="string", required=True),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

SEARCH_CHANNELS: Endpoint[Page[SearchChannel], AsyncPage[SearchChannel]] = Endpoint(
    name="search_channels",
    title="Search Channels",
    group="Search",
    method="GET",
    path="/search/channels",
    docs_url="https://dev.twitch.tv/docs/api/reference/search/#search-channels",
    module="search",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="query", python="query", type="string", required=True),
        Parameter(name="live_only", python="live_only", type="bool"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)
