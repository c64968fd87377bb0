"""Common: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/common.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import common as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import TEXT, Choice, Field
from twitchapi_gen.runtime.reading.tables import Table, new

k_id = key("id")
k_tone = key("tone")

_TONE = choices(models.Tone)


READER = Table(
    models.Reader,
    (
        Field("id", "id", TEXT),
        Field("tone", "tone", Choice(models.Tone)),
    ),
)


def read_reader(value: dict[str, Any]) -> models.Reader:
    """Reads Reader."""
    try:
        f_id = value[k_id]
        if f_id.__class__ is str:
            made = new(models.Reader)
            made.id = f_id
            made.tone = _TONE[value[k_tone]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return READER.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {}
"""Of each kind of message: the fast reader and the table."""
