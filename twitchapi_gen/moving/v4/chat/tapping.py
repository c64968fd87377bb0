"""The modern chat on IRC, which also hands on each line that it reads, since version 4's handlers get more than chat's events."""

from collections.abc import Callable, Iterator
from typing import Any

from twitchapi_gen import AsyncTwitch
from twitchapi_gen.api.chat import parse
from twitchapi_gen.chat import AsyncChat, Presence
from twitchapi_gen.runtime.base.errors import NotRunning
from twitchapi_gen.runtime.chat.irc_machine import Say
from twitchapi_gen.runtime.chat.line import parse_line
from twitchapi_gen.runtime.chat.received import IrcMessage, Parser
from twitchapi_gen.runtime.models.shapes import Report


class _Tap(Parser):
    """Reads lines as the generated parser does, and hands each of them on."""

    def __init__(self, heard: Callable[[str, str], None]) -> None:
        self._heard = heard

    def __call__(self, text: str, report: Report | None = None) -> IrcMessage:
        return parse(text, report)

    def frame(self, text: str, report: Report | None = None) -> Iterator[IrcMessage]:
        for message in parse.frame(text, report):
            self._heard(message.COMMAND, message.raw)
            yield message

    def original(self, message: IrcMessage) -> IrcMessage:
        return parse.original(message)


def tapped(heard: Callable[[str, str], None], twitch: AsyncTwitch, **settings: Any) -> AsyncChat:
    """Return a chat on IRC. heard: called with the command and the text of each line, before chat's own events."""
    kind: type[AsyncChat] = type("AsyncChat", (AsyncChat,), {"_parser": staticmethod(lambda: _Tap(heard))})
    chat = kind(twitch, transport="irc", **settings)
    chat.on(Presence)(_nothing)  # has IRC send who joins and leaves
    return chat


async def _nothing(_: Presence) -> None:
    """The line itself is what counts."""


async def raw_line(chat: AsyncChat, text: str) -> None:
    """Send a line as it is. Raises ParameterError for one that isn't IRC, NotRunning without a connection."""
    transport: Any = vars(chat)["_core"].transport
    line = parse_line(text)
    line.to_text()
    if not transport._machine.speaker:  # noqa: SLF001  # version 4 could send any line, which the modern chat has no use for
        raise NotRunning("chat isn't connected")
    transport._act([Say(transport._machine.speaker, line)])  # noqa: SLF001
