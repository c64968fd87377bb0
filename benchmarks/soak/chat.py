"""A bot under load, over both transports: no command is lost or runs twice, however often Twitch moves the connection; joins keep to the limit."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from benchmarks.soak.figures import Figure
from twitchapi_gen import Clock, Emulator
from twitchapi_gen.bot import AsyncBot, AsyncContext
from twitchapi_gen.runtime.chat.settings import TransportName

_PIECE = 250
"""Messages that are under way at the same time."""
_GUARD = 60.0
CHANNELS = 10


def run() -> list[Figure]:
    return [*soak("eventsub", 100_000, 20), *soak("irc", 100_000, 20), *joining(100)]


def soak(transport: TransportName, messages: int, moves: int) -> list[Figure]:
    """Say this many commands in ten channels, while Twitch moves the connection."""
    emulator = Emulator()
    names = [f"channel_{number}" for number in range(CHANNELS)]
    for name in (*names, "the_bot", "viewer"):
        emulator.add_user(name)
    with emulator:
        return asyncio.run(_soak(emulator, transport, names, messages, moves))


async def _soak(emulator: Emulator, transport: TransportName, names: list[str], messages: int, moves: int) -> list[Figure]:
    ran, said, made, errors = Counter[str](), 0, 0, list[str]()
    pieces, moved = max(1, messages // _PIECE), list[bool]()
    async with emulator.async_client("the_bot") as twitch:
        bot = AsyncBot(
            twitch, channels=names, transport=transport, on_error=lambda error, where: errors.append(f"{where}: {error}"),
            on_connected=lambda session: moved.append(session.resumed),
            on_disconnected=lambda drop: errors.append(f"disconnected: {drop.code} {drop.reason}"),
        )  # fmt: skip

        @bot.command
        async def count(context: AsyncContext, number: int) -> None:
            await asyncio.sleep(0)
            ran[context.message.id + context.text] += number >= 0

        start = time.perf_counter()
        async with bot:
            for piece in range(pieces):
                move = moves * (piece + 1) // pieces > moves * piece // pieces
                said += await asyncio.to_thread(_say, emulator, names, said, min(_PIECE, messages - said), move, transport)
                made += move
                if not await _until(lambda: (len(ran) >= said and len(moved) > made) or bool(errors)) or errors:  # noqa: B023  # it is called at once
                    break  # the figures say what is missing
            problems = list(errors)  # before it is stopped, which is a disconnection, too
        seconds = time.perf_counter() - start
    where = f", {transport}"
    return [
        Figure(f"commands said{where}", said, "=", messages),
        Figure(f"reconnects{where}", len(moved) - 1, "≥", moves),
        Figure(f"commands lost{where}", said - len(ran), "=", 0),
        Figure(f"commands that ran twice{where}", sum(times > 1 for times in ran.values()), "=", 0),
        Figure(f"errors{where}{', the first: ' + problems[0] if problems else ''}", len(problems), "=", 0),
        Figure(f"commands a second, with the emulator in the same process{where}", said / seconds, unit="1/s"),
    ]


def _say(emulator: Emulator, names: list[str], first: int, count: int, move: bool, transport: str) -> int:
    for number in range(first, first + count):
        if move and number == first + count // 2:
            if transport == "irc":
                while len(emulator.chat_connections) > 1:  # the last move isn't over before the old connection is
                    time.sleep(0.01)
                emulator.disturb_chat("reconnect")
            else:
                emulator.disturb("reconnect")
        emulator.say("viewer", f"!count {number}", channel=names[number % len(names)])
    return count


async def _until(condition: Callable[[], bool]) -> bool:
    """Wait for it. Return whether it came."""
    end = time.monotonic() + _GUARD
    while not condition():
        if time.monotonic() >= end:
            return False
        await asyncio.sleep(0.002)
    return True


def joining(channels: int) -> list[Figure]:
    """Join this many channels by a clock that advances when nothing else happens."""
    now, joins = 1_000.0, list[float]()
    clock = Clock(monotonic=lambda: now, time=lambda: now)
    emulator = Emulator()
    names = [f"channel_{number}" for number in range(channels)]
    for name in (*names, "the_bot"):
        emulator.add_user(name)

    async def turn(bot: AsyncBot) -> None:
        nonlocal now
        starting = asyncio.get_running_loop().create_task(bot.start())
        while not starting.done():
            before = len(joins)
            await asyncio.sleep(0.05)
            if len(joins) == before and len(bot.channels) >= before:  # all that were allowed are joined, and the others wait for the clock
                now += 0.5
        await starting
        await bot.stop()

    def counted(may_join: Callable[[], Any]) -> Callable[[], Any]:
        async def wait() -> None:
            await may_join()
            joins.append(now)

        return wait

    async def join() -> int:
        async with emulator.async_client("the_bot") as twitch:
            bot = AsyncBot(twitch, channels=names)
            bot._core.clock = clock  # of the limits only: the connection lives in real time
            joined: list[int] = []
            bot._core.may_join = counted(bot._core.may_join)  # type: ignore[method-assign]
            bot._core.started = _noting(bot, joined)  # type: ignore[method-assign]
            await turn(bot)
            return joined[0]

    with emulator:
        joined = asyncio.run(join())
    window = max(sum(start <= one < start + 10 for one in joins) for start in joins)
    return [
        Figure("channels joined", joined, "=", channels),
        Figure("joins in the fullest 10 seconds", window, "≤", 20),
        Figure("seconds to join them, by the clock", joins[-1] - joins[0], "≤", 10 * (-(-channels // 20) - 1) + 1, "s"),
    ]


def _noting(bot: AsyncBot, joined: list[int]) -> Callable[[], Any]:
    async def started() -> None:
        joined.append(len(bot.channels))

    return started
