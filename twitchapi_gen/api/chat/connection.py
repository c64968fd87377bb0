"""Connection: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/connection.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.chat.tags import (
    SPACES,
)
from twitchapi_gen.runtime.models.shapes import TEXT, Field


@define(eq=False, repr=False, kw_only=True)
class Ping(IrcMessage):
    """Checks that the other side is still there; answer with `PONG` and the same text. Twitch sends one about every 5 minutes.

    `PING :<text>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "PING"
    PARTS = (("text", -1),)
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("text", TEXT, absent=True),)

    text: str | None = None
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class Pong(IrcMessage):
    """The answer to a `PING`.

    `:tmi.twitch.tv PONG tmi.twitch.tv :<text>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "PONG"
    PARTS = (("text", -1),)
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("text", TEXT, absent=True),)

    text: str | None = None
    """The text of the `PING`."""


@define(eq=False, repr=False, kw_only=True)
class Reconnect(IrcMessage):
    """The server is about to shut down. Open a new connection and join again.

    `:tmi.twitch.tv RECONNECT`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "RECONNECT"


@define(eq=False, repr=False, kw_only=True)
class Capabilities(IrcMessage):
    """The answer to a request for capabilities. Twitch grants all that one line requests (`ACK`), or none (`NAK`).

    `:tmi.twitch.tv CAP * ACK|NAK|LS :<name> <name>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "CAP"
    PARTS = (
        ("nick", 0),
        ("answer", 1),
        ("names", -1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("answer", TEXT),
        Field("names", SPACES),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    answer: str
    """`ACK`, `NAK` or `LS`."""

    names: list[str]
    """Names of the capabilities."""


@define(eq=False, repr=False, kw_only=True)
class Welcome(IrcMessage):
    """The login succeeded; the greeting begins.

    `:tmi.twitch.tv 001 <nick> :Welcome, GLHF!`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "001"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class YourHost(IrcMessage):
    """Second line of the greeting.

    `:tmi.twitch.tv 002 <nick> :Your host is tmi.twitch.tv`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "002"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class ServerCreated(IrcMessage):
    """Third line of the greeting.

    `:tmi.twitch.tv 003 <nick> :This server is rather new`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "003"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class ServerInfo(IrcMessage):
    """Fourth line of the greeting.

    `:tmi.twitch.tv 004 <nick> :-`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "004"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class MotdStart(IrcMessage):
    """The message of the day begins.

    `:tmi.twitch.tv 375 <nick> :-`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "375"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class Motd(IrcMessage):
    """A line of the message of the day.

    `:tmi.twitch.tv 372 <nick> :<text>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "372"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class MotdEnd(IrcMessage):
    """The message of the day ends, and with it the greeting.

    `:tmi.twitch.tv 376 <nick> :>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "376"
    PARTS = (
        ("nick", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class Names(IrcMessage):
    """Users in a chat, after a join. Without `twitch.tv/membership`, only you.

    `:<nick>.tmi.twitch.tv 353 <nick> = #<channel> :<login> <login>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "353"
    PARTS = (
        ("nick", 0),
        ("channel", 2),
        ("names", 3),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("channel", TEXT),
        Field("names", SPACES),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    channel: str
    """Login name of the channel, without the `#`."""

    names: list[str]
    """Login names."""


@define(eq=False, repr=False, kw_only=True)
class NamesEnd(IrcMessage):
    """All names have been listed.

    `:<nick>.tmi.twitch.tv 366 <nick> #<channel> :End of /NAMES list`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "366"
    PARTS = (
        ("nick", 0),
        ("channel", 1),
        ("text", 2),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("channel", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    channel: str
    """Login name of the channel, without the `#`."""

    text: str
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class UnknownCommand(IrcMessage):
    """Twitch doesn't know a command that was sent.

    `:tmi.twitch.tv 421 <nick> <command> :Unknown command`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "421"
    PARTS = (
        ("nick", 0),
        ("unknown", 1),
        ("text", 2),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("nick", TEXT),
        Field("unknown", TEXT),
        Field("text", TEXT),
    )

    nick: str
    """Login name of the connected user; `justinfan` and digits if anonymous, `*` before the login."""

    unknown: str
    """The command."""

    text: str
    """The text."""
