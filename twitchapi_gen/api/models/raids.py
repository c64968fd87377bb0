"""Raids: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/raids.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Raid(Model):
    """A raid that waits for the broadcaster's confirmation or the end of its countdown."""

    NAMES = {
        "created_at": "created_at",
        "is_mature": "is_mature",
    }

    created_at: datetime
    """When the raid was asked for."""
    is_mature: bool
    """Whether the channel is marked as meant for a mature audience.

    Deprecated: Always false.
    """
