"""Webhooks: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.webhooks.models import webhooks as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import TEXT, Field
from twitchapi_gen.runtime.reading.tables import Table, new

k_id = key("id")


ARRIVAL = Table(models.Arrival, (Field("id", "id", TEXT),))


def read_arrival(value: dict[str, Any]) -> models.Arrival:
    """Reads Arrival."""
    try:
        f_id = value[k_id]
        if f_id.__class__ is str:
            made = new(models.Arrival)
            made.id = f_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ARRIVAL.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Arrival": (read_arrival, ARRIVAL),
}
"""Of each kind of message: the fast reader and the table."""
