"""Search: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    Field,
    ListOf,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class SearchCategory(Model):
    """A game or category found by its name."""

    FIELDS = (
        Field("box_art_url", TEXT),
        Field("name", TEXT),
        Field("id", TEXT),
    )

    box_art_url: str
    """Cover image, 52 × 72 pixels."""
    name: str
    """Its name."""
    id: str
    """Id of the game or category."""


@define(eq=False, repr=False, kw_only=True)
class SearchChannel(Model):
    """A channel found by its name or category, with what it streams or streamed last."""

    FIELDS = (
        Field("broadcaster_language", TEXT),
        Field("broadcaster_login", TEXT),
        Field("display_name", TEXT),
        Field("game_id", TEXT),
        Field("game_name", TEXT),
        Field("id", TEXT),
        Field("is_live", FLAG),
        Field("tag_ids", ListOf(TEXT)),
        Field("tags", ListOf(TEXT)),
        Field("thumbnail_url", TEXT),
        Field("title", TEXT),
        Field("started_at", MOMENT, empty=True),
    )

    broadcaster_language: str
    """ISO 639-1 code of the broadcaster's language, or `other`."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    game_id: str
    """Id of the current category; that of the last stream while offline."""
    game_name: str
    """Name of the current category; that of the last stream while offline."""
    id: str
    """Id of the broadcaster."""
    is_live: bool
    """Whether it is live right now."""
    tag_ids: list[str]
    """Always empty since Twitch replaced these tags in 2023.

    Deprecated: Always empty; use `tags`.
    """
    tags: list[str]
    """Tags set by the broadcaster."""
    thumbnail_url: str
    """The broadcaster's profile image."""
    title: str
    """Title of the stream; an empty text if none was set."""
    started_at: datetime | None = None
    """When the stream began; none while offline."""


REPLIES: dict[str, Table[Any]] = {
    "search_categories": page_of(Object(SearchCategory.TABLE)),
    "search_channels": page_of(Object(SearchChannel.TABLE)),
}
"""The decoder for the reply of each operation."""
