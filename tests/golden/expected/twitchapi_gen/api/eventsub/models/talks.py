"""Talks: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/talks.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.api.eventsub.models.common import Reader, Tone
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    Choice,
    Field,
    ListOf,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class TalkBegin(Model):
    """A talk began."""

    FIELDS = (
        Field("id", TEXT),
        Field("reader", Object(Reader.TABLE)),
        Field("tones", ListOf(Choice(Tone)), absent=True),
    )

    id: str
    """A book's id."""
    reader: Reader
    """Who talks."""
    tones: list[Tone] | None = None
    """How they talk."""


@define(eq=False, repr=False, kw_only=True)
class TalkBeginV1(Model):
    """A talk began (version 1)."""

    FIELDS = (Field("id", TEXT),)

    id: str
    """A book's id."""


@define(eq=False, repr=False, kw_only=True)
class BookReturned(Model):
    """A book came back."""

    FIELDS = (
        Field("id", TEXT),
        Field("data", Object(Reader.TABLE)),
    )

    id: str
    """A book's id."""
    data: Reader
    """Who had it."""
