"""Videos: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/videos.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.videos import Video
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_VIDEOS: Endpoint[Page[Video], AsyncPage[Video]] = Endpoint(
    name="get_videos",
    title="Get Videos",
    group="Videos",
    method="GET",
    path="/videos",
    docs_url="https://dev.twitch.tv/docs/api/reference/videos/#get-videos",
    module="videos",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="user_id", python="user_id", type="string", who="anyone"),
        Parameter(name="game_id", python="game_id", type="string"),
        Parameter(name="language", python="language", type="string"),
        Parameter(name="period", python="period", type="string", values=("all", "day", "month", "week")),
        Parameter(name="sort", python="sort", type="string", values=("time", "trending", "views")),
        Parameter(name="type", python="type", type="string", values=("all", "archive", "highlight", "upload")),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="before", python="before", type="string"),
    ),
    rules=(Rule("exactly_one_of", ("ids", "user_id", "game_id")),),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)

DELETE_VIDEOS: Endpoint[Page[str], AsyncPage[str]] = Endpoint(
    name="delete_videos",
    title="Delete Videos",
    group="Videos",
    method="DELETE",
    path="/videos",
    docs_url="https://dev.twitch.tv/docs/api/reference/videos/#delete-videos",
    module="videos",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_VIDEOS,),
    scopes_any=(frozenset({"channel:manage:videos"}),),
    parameters=(Parameter(name="id", python="ids", type="string", required=True, many=5),),
    reply="fields",
    codes=(200, 400, 401),
)
