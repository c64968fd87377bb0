"""Tags: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/tags.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.tags import StreamTag
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_ALL_STREAM_TAGS: Endpoint[Page[StreamTag], AsyncPage[StreamTag]] = Endpoint(
    name="get_all_stream_tags",
    title="Get All Stream Tags",
    group="Tags",
    method="GET",
    path="/tags/streams",
    docs_url="https://dev.twitch.tv/docs/api/reference/tags/#get-all-stream-tags",
    module="tags",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="tag_id", python="tag_ids", type="string", many=100),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 410),
    status="gone",
)

GET_STREAM_TAGS: Endpoint[Page[StreamTag], AsyncPage[StreamTag]] = Endpoint(
    name="get_stream_tags",
    title="Get Stream Tags",
    group="Tags",
    method="GET",
    path="/streams/tags",
    docs_url="https://dev.twitch.tv/docs/api/reference/tags/#get-stream-tags",
    module="tags",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401, 410),
    status="gone",
)
