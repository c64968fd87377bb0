"""Shelves: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/shelves.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from attrs import define

from twitchapi_gen.api.chat.moods import ShelfMood
from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.chat.tags import (
    BADGES,
    BOOL,
    COMMAS,
    INT,
    MILLISECONDS,
    SECONDS,
    SPACES,
    Badge,
)
from twitchapi_gen.runtime.models.shapes import TEXT, Choice, Field


@define(eq=False, repr=False, kw_only=True)
class Talk(IrcMessage):
    """Somebody talks.

    The library ended it.

    `:<login>!<login>@<login> TALK <shelf> :<words>`. Twitch sends it to connections with `books.example/talk`.

    https://books.example/chat/
    """

    COMMAND = "TALK"
    PARTS = (
        ("login", None),
        ("shelf", 0),
        ("words", -1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("login", TEXT),
        Field("shelf", TEXT),
        Field("words", SPACES, absent=True),
        Field("mood", Choice(ShelfMood), empty=True),
        Field("loud", BOOL),
        Field("badges", BADGES),
        Field("books", COMMAS, absent=True),
        Field("msg-id", TEXT, "msg_id", absent=True),
        Field("said-at", MILLISECONDS, "said_at"),
        Field("talk-length", SECONDS, "length"),
    )

    login: str
    """Who talks."""

    shelf: str
    """The shelf at which they talk."""

    words: list[str] | None = None
    """What is said."""

    mood: ShelfMood | None = None
    """How the talk is."""

    loud: bool
    """Whether it is loud."""

    badges: list[Badge]
    """What the speaker wears."""

    books: list[str] | None = None
    """The books. Twitch sends it in a lesson.

    Deprecated: Nobody reads.
    """

    msg_id: str | None = None
    """Kind of talk. Twitch sends it sometimes."""

    said_at: datetime
    """When it was said."""

    length: timedelta
    """How long it was."""


@define(eq=False, repr=False, kw_only=True)
class Lecture(Talk):
    """Somebody talks for long.

    `TALK` with the `msg-id` `lecture` or `sermon`.

    https://books.example/chat/
    """

    KINDS = ("lecture", "sermon")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *Talk.FIELDS,
        Field("msg-param-pages", INT, "page_count"),
    )

    page_count: int
    """Number of pages."""


@define(eq=False, repr=False, kw_only=True)
class Silence(IrcMessage):
    """Nobody talks.

    `123`

    https://books.example/chat/
    """

    COMMAND = "123"
