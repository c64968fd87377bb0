"""Games: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/games.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import games as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.games import Game
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_top_games(
    *,
    first: int | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
) -> Call[Page[Game], AsyncPage[Game]]:
    """`GET /helix/games/top`"""
    return make_call(
        facts.GET_TOP_GAMES,
        {
            "first": first,
            "after": after,
            "before": before,
        },
        limit,
    )


def get_games(
    *,
    ids: str | Iterable[str] | None = None,
    names: str | Iterable[str] | None = None,
    igdb_ids: str | Iterable[str] | None = None,
) -> Call[Page[Game], AsyncPage[Game]]:
    """`GET /helix/games`"""
    return make_call(
        facts.GET_GAMES,
        {
            "ids": ids,
            "names": names,
            "igdb_ids": igdb_ids,
        },
    )
