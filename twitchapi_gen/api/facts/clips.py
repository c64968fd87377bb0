"""Clips: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/clips.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.clips import Clip, ClipDownload, CreatedClip
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

CREATE_CLIP: Endpoint[Page[CreatedClip], AsyncPage[CreatedClip]] = Endpoint(
    name="create_clip",
    title="Create Clip",
    group="Clips",
    method="POST",
    path="/clips",
    docs_url="https://dev.twitch.tv/docs/api/reference/clips/#create-clip",
    module="clips",
    tokens=("user",),
    scopes=(AuthScope.CLIPS_EDIT,),
    scopes_any=(frozenset({"clips:edit"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="title", python="title", type="string"),
        Parameter(name="duration", python="duration", type="float", unit="seconds", minimum=5, maximum=60),
    ),
    reply="fields",
    codes=(202, 400, 401, 403, 404),
)

CREATE_CLIP_FROM_VOD: Endpoint[Page[CreatedClip], AsyncPage[CreatedClip]] = Endpoint(
    name="create_clip_from_vod",
    title="Create Clip From VOD",
    group="Clips",
    method="POST",
    path="/videos/clips",
    docs_url="https://dev.twitch.tv/docs/api/reference/clips/#create-clip-from-vod",
    module="clips",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_MANAGE_CLIPS,
        AuthScope.EDITOR_MANAGE_CLIPS,
    ),
    scopes_any=(
        frozenset({"channel:manage:clips"}),
        frozenset({"editor:manage:clips"}),
    ),
    grants=(
        (
            "",
            (
                frozenset({"channel:manage:clips"}),
                frozenset({"editor:manage:clips"}),
            ),
        ),
    ),
    parameters=(
        Parameter(name="editor_id", python="editor_id", type="string", required=True, who="editor"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="vod_id", python="vod_id", type="string", required=True),
        Parameter(name="vod_offset", python="vod_offset", type="int", required=True, unit="seconds"),
        Parameter(name="duration", python="duration", type="float", unit="seconds", minimum=5, maximum=60),
        Parameter(name="title", python="title", type="string", required=True),
    ),
    reply="fields",
    codes=(202, 400, 401, 403, 404),
)

GET_CLIPS: Endpoint[Page[Clip], AsyncPage[Clip]] = Endpoint(
    name="get_clips",
    title="Get Clips",
    group="Clips",
    method="GET",
    path="/clips",
    docs_url="https://dev.twitch.tv/docs/api/reference/clips/#get-clips",
    module="clips",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", who="anyone"),
        Parameter(name="game_id", python="game_id", type="string"),
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="started_at", python="started_at", type="datetime"),
        Parameter(name="ended_at", python="ended_at", type="datetime"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="before", python="before", type="string"),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="is_featured", python="is_featured", type="bool"),
    ),
    rules=(Rule("exactly_one_of", ("broadcaster_id", "game_id", "ids")),),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)

GET_CLIPS_DOWNLOAD: Endpoint[Page[ClipDownload], AsyncPage[ClipDownload]] = Endpoint(
    name="get_clips_download",
    title="Get Clips Download",
    group="Clips",
    method="GET",
    path="/clips/downloads",
    docs_url="https://dev.twitch.tv/docs/api/reference/clips/#get-clips-download",
    module="clips",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_MANAGE_CLIPS,
        AuthScope.EDITOR_MANAGE_CLIPS,
    ),
    scopes_any=(
        frozenset({"channel:manage:clips"}),
        frozenset({"editor:manage:clips"}),
    ),
    grants=(
        (
            "",
            (
                frozenset({"channel:manage:clips"}),
                frozenset({"editor:manage:clips"}),
            ),
        ),
    ),
    parameters=(
        Parameter(name="editor_id", python="editor_id", type="string", required=True, who="editor"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="clip_id", python="clip_ids", type="string", required=True, many=10),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 500),
)
