"""Webhooks: what its messages are made of.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Arrival(Model):
    """A book came."""

    NAMES = {
        "id": "id",
    }

    id: str
    """A book's id."""
