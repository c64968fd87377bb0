"""Talk: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/talk.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    Choice,
    Field,
    Object,
)


class Mood(OpenEnum):
    """How a talk is."""

    CALM = "calm"
    """Nobody shouts."""


@define(eq=False, repr=False, kw_only=True)
class Speaker(Model):
    """Who speaks."""

    FIELDS = (
        Field("id", TEXT),
        Field("nickname", TEXT, empty=True),
    )

    id: str
    """A book's id."""
    nickname: str | None = None
    """What others call the speaker."""


@define(eq=False, repr=False, kw_only=True)
class Said(Model):
    """Somebody said something."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(Speaker.TABLE)),
        Field("mood", Choice(Mood), absent=True),
    )

    type: str
    """Kind of message."""
    data: Speaker
    """What was found."""
    mood: Mood | None = None
    """How it is."""


@define(eq=False, repr=False, kw_only=True)
class Silence(Model):
    """Nobody says anything."""

    FIELDS = (Field("type", TEXT),)

    type: str
    """Kind of message."""
