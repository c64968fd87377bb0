"""Games: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/games.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Game(Model):
    """A game or another category, such as Music, that a stream can be filed under."""

    NAMES = {
        "id": "id",
        "name": "name",
        "box_art_url": "box_art_url",
        "igdb_id": "igdb_id",
    }

    id: str
    """Id of the category, as `game_id` and `category_id` elsewhere."""
    name: str
    """Its name."""
    box_art_url: str
    """Cover image; replace {width} and {height} by pixels."""
    igdb_id: str | None = None
    """Id of the game at IGDB; none where Twitch knows no match."""
