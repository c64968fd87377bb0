"""Webhooks: what its messages are made of.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    Field,
)


@define(eq=False, repr=False, kw_only=True)
class Arrival(Model):
    """A book came."""

    FIELDS = (Field("id", TEXT),)

    id: str
    """A book's id."""
