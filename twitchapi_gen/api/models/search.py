"""Search: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class SearchCategory(Model):
    """A game or category found by its name."""

    NAMES = {
        "box_art_url": "box_art_url",
        "name": "name",
        "id": "id",
    }

    box_art_url: str
    """Cover image, 52 × 72 pixels."""
    name: str
    """Its name."""
    id: str
    """Id of the game or category."""


@define(eq=False, repr=False, kw_only=True)
class SearchChannel(Model):
    """A channel found by its name or category, with what it streams or streamed last."""

    NAMES = {
        "broadcaster_language": "broadcaster_language",
        "broadcaster_login": "broadcaster_login",
        "display_name": "display_name",
        "game_id": "game_id",
        "game_name": "game_name",
        "id": "id",
        "is_live": "is_live",
        "tag_ids": "tag_ids",
        "tags": "tags",
        "thumbnail_url": "thumbnail_url",
        "title": "title",
        "started_at": "started_at",
    }

    broadcaster_language: str
    """ISO 639-1 code of the broadcaster's language, or `other`."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""
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
