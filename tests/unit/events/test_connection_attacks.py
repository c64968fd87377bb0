"""Frames that no true server sends: each ends the connection with its code, at once, and costs little memory."""

import asyncio
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import repeat

import pytest

from tests.unit.events.hostile import BINARY, CLOSE, MORE, PING, PONG, TEXT, frame, goodbye, hostile
from twitchapi_gen.runtime.dispatch.websocket import Closed, Connector

MIB = 1024 * 1024
PART = b"a" * MIB
Bytes = Callable[[], Iterable[bytes]]


def bomb() -> bytes:
    """100 MiB in 100 KiB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return (b"".join(packer.compress(PART) for _ in range(100)) + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]


def declared(size: int) -> Bytes:
    """A frame that says it has so much, of which 100 MiB come."""
    return lambda: (frame(TEXT, length=size), *repeat(PART, 100))


def pieces() -> Iterator[bytes]:
    """A message in fragments without end."""
    yield frame(TEXT, b"a" * 65_536, last=False)
    yield from repeat(frame(MORE, b"a" * 65_536, last=False), 1_600)


ENDS: dict[str, tuple[Bytes, int]] = {
    "packed, which nobody asked for": (lambda: [frame(TEXT, b"x", bits=4)], 1002),
    "a bomb": (lambda: [frame(TEXT, bomb(), bits=4)], 1002),
    "a gibibyte": (declared(1 << 30), 1009),
    "as long as can be": (declared((1 << 63) - 1), 1009),
    "longer than can be": (declared((1 << 64) - 1), 1009),
    "fragments without end": (pieces, 1009),
    "a ping too long": (lambda: [frame(PING, b"p" * 126)], 1002),
    "a ping in fragments": (lambda: [frame(PING, b"p", last=False)], 1002),
    "an unknown kind": (lambda: [frame(3, b"x")], 1002),
    "a fragment of nothing": (lambda: [frame(MORE, b"x")], 1002),
    "a message within another": (lambda: [frame(TEXT, b"x", last=False), frame(TEXT, b"y")], 1002),
    "no UTF-8": (lambda: [frame(TEXT, b"\xff\xfe")], 1007),
    "HTTP": (lambda: [b"HTTP/1.1 200 OK\r\n\r\n"], 1002),
    "a goodbye without code": (lambda: [frame(CLOSE)], 1005),
    "a goodbye with half a code": (lambda: [frame(CLOSE, b"\x03")], 1002),
    "a goodbye that can't be": (lambda: [goodbye(0)], 1002),
    "a goodbye that nobody may send": (lambda: [goodbye(1005)], 1002),
    "a goodbye of Twitch's, with a reason that is no text": (lambda: [goodbye(4000, b"\xff")], 1007),
    "a goodbye beyond all codes": (lambda: [goodbye(65_535)], 65_535),
    "a goodbye, and more": (lambda: [goodbye(4004), frame(TEXT, b"more")], 4004),
}


def resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize("extension", ["", "Sec-WebSocket-Extensions: permessage-deflate\r\n"], ids=["plain", "forced to pack"])
@pytest.mark.parametrize("what", ENDS)
def test_it_ends_with_its_code_and_takes_no_memory(what: str, extension: str) -> None:
    sent, code = ENDS[what]

    async def main() -> None:
        connector = Connector()
        async with hostile(lambda _: sent(), extension) as url:
            wire = await connector.dial(url)
            before = resident() if os.path.exists("/proc/self/statm") else 0
            with pytest.raises(Closed) as caught:
                await asyncio.wait_for(wire.receive(), 30)
            assert caught.value.code == code
            await asyncio.wait_for(wire.close(), 30)
            if before:
                assert resident() - before < 48 * MIB
        await connector.close()

    asyncio.run(main())


@pytest.mark.parametrize(
    ("sent", "heard"),
    [
        (lambda: [frame(TEXT, b"", last=False), *repeat(frame(MORE, b"", last=False) * 1_000, 100), frame(MORE, b"end")], "end"),
        (lambda: [frame(TEXT, b"", last=False), *repeat(frame(MORE, b"x", last=False) * 1_000, 100), frame(MORE)], "x" * 100_000),
        (lambda: [frame(TEXT, b"o", last=False), frame(PING, b"?"), frame(MORE, b"k")], "ok"),
        (lambda: [*repeat(frame(PING, b"p" * 100) * 100, 100), frame(TEXT, b"after pings")], "after pings"),
        (lambda: [*repeat(frame(PONG, b"p" * 100) * 100, 100), frame(TEXT, b"after pongs")], "after pongs"),
        (lambda: [frame(BINARY, b"\xff{}")], "\ufffd{}"),
    ],
    ids=["empty fragments", "fragments of a letter", "a ping between fragments", "pings", "pongs", "bytes"],
)
def test_what_is_only_odd_is_read(sent: Bytes, heard: str) -> None:
    async def main() -> None:
        connector = Connector()
        async with hostile(lambda _: sent()) as url:
            wire = await connector.dial(url)
            assert await asyncio.wait_for(wire.receive(), 30) == heard
            await wire.close()
        await connector.close()

    asyncio.run(main())


def test_pings_without_end_of_one_who_reads_no_answer_hold_up_no_goodbye() -> None:
    async def main() -> None:
        connector = Connector()
        async with hostile(lambda _: repeat(frame(PING, b"p" * 100) * 1_000), reads=False) as url:
            wire = await connector.dial(url)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(wire.receive(), 1)
            await asyncio.wait_for(wire.close(), 30)
            assert wire.gone  # what they had no room for doesn't keep the connection open
        await asyncio.wait_for(connector.close(), 30)

    asyncio.run(main())
