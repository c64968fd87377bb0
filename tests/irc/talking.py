"""A connection to the emulator's chat server, line by line."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp

from twitchapi_gen.emulator import Emulator
from twitchapi_gen.irc import IrcMessage, parse

PATIENCE = 20.0
CAPS = "twitch.tv/tags twitch.tv/commands twitch.tv/membership"


class Talker:
    """Sends lines, and waits for messages."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket, self._waiting = socket, list[IrcMessage]()

    async def say(self, *lines: str) -> None:
        await self.socket.send_str("".join(f"{line}\r\n" for line in lines))

    async def until(self, fits: Callable[[IrcMessage], object] | str) -> IrcMessage:
        """The first message that fits, or has that command. Those before it are dropped."""
        while True:
            while self._waiting:
                message = self._waiting.pop(0)
                if message.line.command == fits if isinstance(fits, str) else fits(message):
                    return message
            received = await self.socket.receive(PATIENCE)
            if not isinstance(received.data, str):
                raise ConnectionError(f"closed with {received.data or self.socket.close_code}")
            self._waiting += parse.frame(received.data)

    async def heard(self) -> list[IrcMessage]:
        """All messages until the answer to a PING."""
        await self.say("PING :all of it")
        found: list[IrcMessage] = []
        while True:
            message = await self.until(lambda _: True)
            if message.line.command == "PONG":
                return found
            found.append(message)


@asynccontextmanager
async def connected(emulator: Emulator) -> AsyncIterator[Talker]:
    url = f"ws{emulator.url.removeprefix('http')}/irc"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        yield Talker(socket)


@asynccontextmanager
async def talking(
    emulator: Emulator, login: str, *channels: str, caps: str = CAPS, scopes: tuple[str, ...] = ("chat:read", "chat:edit")
) -> AsyncIterator[Talker]:
    """A user's connection that has joined the channels. A login such as justinfan1 is anonymous."""
    async with connected(emulator) as talker:
        if caps:
            await talker.say(f"CAP REQ :{caps}")
        if not login.startswith("justinfan"):
            await talker.say(f"PASS oauth:{emulator.token(scopes, login=login)['access_token']}")
        await talker.say(f"NICK {login}", *(f"JOIN #{channel}" for channel in channels))
        await talker.until("376")
        for _ in channels:
            await talker.until("366")
        yield talker
