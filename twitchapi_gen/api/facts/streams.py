"""Streams: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.streams import CreatedStreamMarker, Stream, StreamKey, UserStreamMarkers
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_STREAM_KEY: Endpoint[Page[StreamKey], AsyncPage[StreamKey]] = Endpoint(
    name="get_stream_key",
    title="Get Stream Key",
    group="Streams",
    method="GET",
    path="/streams/key",
    docs_url="https://dev.twitch.tv/docs/api/reference/streams/#get-stream-key",
    module="streams",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_READ_STREAM_KEY,),
    scopes_any=(frozenset({"channel:read:stream_key"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 401, 403),
)

GET_STREAMS: Endpoint[Page[Stream], AsyncPage[Stream]] = Endpoint(
    name="get_streams",
    title="Get Streams",
    group="Streams",
    method="GET",
    path="/streams",
    docs_url="https://dev.twitch.tv/docs/api/reference/streams/#get-streams",
    module="streams",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="user_id", python="user_ids", type="string", many=100, who="anyone"),
        Parameter(name="user_login", python="user_logins", type="string", many=100),
        Parameter(name="game_id", python="game_ids", type="string", many=100),
        Parameter(name="type", python="type", type="string", values=("all", "live")),
        Parameter(name="language", python="languages", type="string", many=100),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="before", python="before", type="string"),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(Rule("alternatives", ("user_ids", "user_logins")),),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

GET_FOLLOWED_STREAMS: Endpoint[Page[Stream], AsyncPage[Stream]] = Endpoint(
    name="get_followed_streams",
    title="Get Followed Streams",
    group="Streams",
    method="GET",
    path="/streams/followed",
    docs_url="https://dev.twitch.tv/docs/api/reference/streams/#get-followed-streams",
    module="streams",
    tokens=("user",),
    scopes=(AuthScope.USER_READ_FOLLOWS,),
    scopes_any=(frozenset({"user:read:follows"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="token"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

CREATE_STREAM_MARKER: Endpoint[Page[CreatedStreamMarker], AsyncPage[CreatedStreamMarker]] = Endpoint(
    name="create_stream_marker",
    title="Create Stream Marker",
    group="Streams",
    method="POST",
    path="/streams/markers",
    docs_url="https://dev.twitch.tv/docs/api/reference/streams/#create-stream-marker",
    module="streams",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_BROADCAST,),
    scopes_any=(frozenset({"channel:manage:broadcast"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", place="body", required=True, who="own_or_edited"),
        Parameter(name="description", python="description", type="string", place="body", max_length=140),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 404),
)

GET_STREAM_MARKERS: Endpoint[Page[UserStreamMarkers], AsyncPage[UserStreamMarkers]] = Endpoint(
    name="get_stream_markers",
    title="Get Stream Markers",
    group="Streams",
    method="GET",
    path="/streams/markers",
    docs_url="https://dev.twitch.tv/docs/api/reference/streams/#get-stream-markers",
    module="streams",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_BROADCAST,
        AuthScope.USER_READ_BROADCAST,
    ),
    scopes_any=(
        frozenset({"user:read:broadcast"}),
        frozenset({"channel:manage:broadcast"}),
    ),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", who="own_or_edited"),
        Parameter(name="video_id", python="video_id", type="string"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="before", python="before", type="string"),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(Rule("exactly_one_of", ("user_id", "video_id")),),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403, 404),
)
