"""Games: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/games.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import games as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
)
from twitchapi_gen.runtime.reading.shapes import TEXT, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_name = key("name")
k_box_art_url = key("box_art_url")
k_igdb_id = key("igdb_id")


GAME = Table(
    models.Game,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
        Field("box_art_url", "box_art_url", TEXT),
        Field("igdb_id", "igdb_id", TEXT, empty=True),
    ),
)


def read_game(value: dict[str, Any]) -> models.Game:
    """Reads Game."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        f_box_art_url = value[k_box_art_url]
        f_igdb_id = value[k_igdb_id]
        if f_id.__class__ is f_name.__class__ is f_box_art_url.__class__ is str and (f_igdb_id is None or f_igdb_id.__class__ is str):
            made = new(models.Game)
            made.id = f_id
            made.name = f_name
            made.box_art_url = f_box_art_url
            made.igdb_id = f_igdb_id or None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GAME.read(value)


GET_TOP_GAMES = Codec(
    "get_top_games",
    page_reader(read_game),
    page_table(Object(GAME)),
)

GET_GAMES = Codec(
    "get_games",
    page_reader(read_game),
    page_table(Object(GAME)),
)
