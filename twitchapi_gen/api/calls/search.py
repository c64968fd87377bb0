"""Search: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import search as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.search import SearchCategory, SearchChannel
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def search_categories(
    query: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[SearchCategory], AsyncPage[SearchCategory]]:
    """`GET /helix/search/categories`"""
    return make_call(
        facts.SEARCH_CATEGORIES,
        {
            "query": query,
            "first": first,
            "after": after,
        },
        limit,
    )


def search_channels(
    query: str,
    *,
    live_only: bool | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[SearchChannel], AsyncPage[SearchChannel]]:
    """`GET /helix/search/channels`"""
    return make_call(
        facts.SEARCH_CHANNELS,
        {
            "query": query,
            "live_only": live_only,
            "first": first,
            "after": after,
        },
        limit,
    )
