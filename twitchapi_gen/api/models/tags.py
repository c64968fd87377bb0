"""Tags: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/tags.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    TEXT,
    Field,
    MapOf,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class StreamTag(Model):
    """A tag defined by Twitch, before tags became free text in 2023."""

    FIELDS = (
        Field("tag_id", TEXT),
        Field("is_auto", FLAG),
        Field("localization_names", MapOf(TEXT)),
        Field("localization_descriptions", MapOf(TEXT)),
    )

    tag_id: str
    """Id of the tag."""
    is_auto: bool
    """Whether Twitch alone sets this tag."""
    localization_names: dict[str, str]
    """Name by locale, such as en-us."""
    localization_descriptions: dict[str, str]
    """Description by locale, such as en-us."""


REPLIES: dict[str, Table[Any]] = {
    "get_all_stream_tags": page_of(Object(StreamTag.TABLE)),
    "get_stream_tags": page_of(Object(StreamTag.TABLE)),
}
"""The decoder for the reply of each operation."""
