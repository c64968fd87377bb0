"""Raids: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/raids.yaml. Edits here are lost.
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
    Field,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class Raid(Model):
    """A raid that waits for the broadcaster's confirmation or the end of its countdown."""

    FIELDS = (
        Field("created_at", MOMENT),
        Field("is_mature", FLAG),
    )

    created_at: datetime
    """When the raid was asked for."""
    is_mature: bool
    """Whether the channel is marked as meant for a mature audience.

    Deprecated: Always false.
    """


REPLIES: dict[str, Table[Any]] = {
    "start_a_raid": page_of(Object(Raid.TABLE)),
}
"""The decoder for the reply of each operation."""
