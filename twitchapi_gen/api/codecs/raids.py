"""Raids: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/raids.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import raids as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_created_at = key("created_at")
k_is_mature = key("is_mature")


RAID = Table(
    models.Raid,
    (
        Field("created_at", "created_at", MOMENT),
        Field("is_mature", "is_mature", FLAG),
    ),
)


def read_raid(value: dict[str, Any]) -> models.Raid:
    """Reads Raid."""
    try:
        f_created_at = when(value[k_created_at])
        f_is_mature = value[k_is_mature]
        if f_is_mature.__class__ is bool and f_created_at.tzinfo is not None:
            made = new(models.Raid)
            made.created_at = f_created_at
            made.is_mature = f_is_mature
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RAID.read(value)


START_A_RAID = Codec(
    "start_a_raid",
    page_reader(read_raid),
    page_table(Object(RAID)),
)
