"""Tags: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/tags.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import tags as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.tags import StreamTag
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_all_stream_tags(
    *,
    tag_ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[StreamTag], AsyncPage[StreamTag]]:
    """`GET /helix/tags/streams`"""
    return make_call(
        facts.GET_ALL_STREAM_TAGS,
        {
            "tag_ids": tag_ids,
            "first": first,
            "after": after,
        },
        limit,
    )


def get_stream_tags(
    broadcaster_id: str,
) -> Call[Page[StreamTag], AsyncPage[StreamTag]]:
    """`GET /helix/streams/tags`"""
    return make_call(
        facts.GET_STREAM_TAGS,
        {
            "broadcaster_id": broadcaster_id,
        },
    )
