"""Games: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/games.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.games import Game
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_TOP_GAMES: Endpoint[Page[Game], AsyncPage[Game]] = Endpoint(
    name="get_top_games",
    title="Get Top Games",
    group="Games",
    method="GET",
    path="/games/top",
    docs_url="https://dev.twitch.tv/docs/api/reference/games/#get-top-games",
    module="games",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="before", python="before", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

GET_GAMES: Endpoint[Page[Game], AsyncPage[Game]] = Endpoint(
    name="get_games",
    title="Get Games",
    group="Games",
    method="GET",
    path="/games",
    docs_url="https://dev.twitch.tv/docs/api/reference/games/#get-games",
    module="games",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="name", python="names", type="string", many=100),
        Parameter(name="igdb_id", python="igdb_ids", type="string", many=100),
    ),
    rules=(
        Rule("at_least_one_of", ("ids", "names", "igdb_ids")),
        Rule("at_most", ("ids", "names", "igdb_ids"), 100),
        Rule("alternatives", ("ids", "names", "igdb_ids")),
    ),
    reply="fields",
    codes=(200, 400, 401),
)
