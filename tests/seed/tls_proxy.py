"""A reverse proxy of the tests' own that speaks TLS for localhost, and plainly to what is behind it."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from tests.webhooks.support import certificates


@asynccontextmanager
async def proxy(port: int) -> AsyncGenerator[int, None]:
    """In front of that port of this machine. Gives its own."""

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while part := await reader.read(65_536):
                writer.write(part)
                await writer.drain()
        with contextlib.suppress(OSError):
            writer.close()
            await writer.wait_closed()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            theirs, ours = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(pass_on(reader, ours), pass_on(theirs, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=certificates()[0])
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
