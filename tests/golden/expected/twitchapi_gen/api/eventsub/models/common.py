"""Common: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/common.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    Choice,
    Field,
)


class Tone(OpenEnum):
    """How somebody speaks."""

    WHISPERED = "whispered"
    """Nearly unheard"""


@define(eq=False, repr=False, kw_only=True)
class Reader(Model):
    """Who reads."""

    FIELDS = (
        Field("id", TEXT),
        Field("tone", Choice(Tone)),
    )

    id: str
    """A book's id."""
    tone: Tone
    """How they speak."""
