"""Games: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/games.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    Field,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class Game(Model):
    """A game or another category, such as Music, that a stream can be filed under."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
        Field("box_art_url", TEXT),
        Field("igdb_id", TEXT, empty=True),
    )

    id: str
    """Id of the category, as `game_id` and `category_id` elsewhere."""
    name: str
    """Its name."""
    box_art_url: str
    """Cover image; replace {width} and {height} by pixels."""
    igdb_id: str | None = None
    """Id of the game at IGDB; none if Twitch knows no match."""


REPLIES: dict[str, Table[Any]] = {
    "get_top_games": page_of(Object(Game.TABLE)),
    "get_games": page_of(Object(Game.TABLE)),
}
"""The decoder for the reply of each operation."""
