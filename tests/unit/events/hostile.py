"""A WebSocket server that shakes hands properly and then sends whatever bytes a test wants."""

import asyncio
import base64
import contextlib
import hashlib
import struct
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

TEXT, BINARY, CLOSE, PING, PONG, MORE = 1, 2, 8, 9, 10, 0
_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
Script = Callable[[int], Iterable[bytes]]
"""The bytes for the connection of that number, counted from 1."""


def frame(kind: int, data: bytes = b"", *, last: bool = True, bits: int = 0, length: int | None = None) -> bytes:
    """bits: the reserved ones. length: what it says that it has."""
    size = len(data) if length is None else length
    told = bytes([size]) if size < 126 else struct.pack(">BH", 126, size) if size < 65_536 else struct.pack(">BQ", 127, size)
    return bytes([last << 7 | bits << 4 | kind]) + told + data


def goodbye(code: int, reason: bytes = b"") -> bytes:
    return frame(CLOSE, struct.pack(">H", code) + reason)


async def _until_goodbye(reader: asyncio.StreamReader) -> None:
    """Until a client's, whose code has two bytes."""
    while part := await reader.read(65_536):
        if part[-8:-6] == b"\x88\x82":
            return


async def _handed_on(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    there, back = await asyncio.open_connection("127.0.0.1", port)

    async def pipe(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while part := await source.read(65_536):
            target.write(part)
            await target.drain()
        target.close()

    back.write(head)
    try:
        await asyncio.gather(pipe(reader, back), pipe(there, writer))
    finally:
        back.transport.abort()


@asynccontextmanager
async def hostile(script: Script, extension: str = "", *, reads: bool = True, onward: int = 0) -> AsyncIterator[str]:
    """Its address. reads: whether it reads what it is sent. onward: the port of a better server, which gets all connections but the first."""
    tasks, count = set[asyncio.Task[None]](), 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal count
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            if onward and count:
                await _handed_on(head, reader, writer, onward)
                return
            key = next(line.partition(b": ")[2] for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
            accept = base64.b64encode(hashlib.sha1(key + _MAGIC, usedforsecurity=False).digest()).decode()
            lines = (
                f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n{extension}\r\n"
            )
            writer.write(lines.encode())
            count += 1
            reading = asyncio.create_task(_until_goodbye(reader)) if reads else None
            for part in script(count):
                writer.write(part)
                await writer.drain()
            await (reading if reading is not None else asyncio.Event().wait())
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            if writer.transport is not None:
                writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ws"
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        with contextlib.suppress(ValueError):
            await asyncio.wait(tasks)
