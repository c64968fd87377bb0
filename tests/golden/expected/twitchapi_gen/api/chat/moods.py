"""Moods: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/moods.yaml. Edits here are lost.
"""

from __future__ import annotations

from twitchapi_gen.runtime.base.values import OpenEnum


class ShelfMood(OpenEnum):
    """How a talk is."""

    CALM = "calm"
    """Nobody shouts."""
