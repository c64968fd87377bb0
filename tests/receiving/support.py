"""A server with a handler that notes what came, and sockets to talk to it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer, Reply, text_reply

Request = tuple[str, str, str, Mapping[str, str], bytes]


class Noting:
    """Answers 200 and the body, and keeps the requests."""

    def __init__(self) -> None:
        self.got: list[Request] = []

    def __call__(self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Reply:
        self.got.append((method, path, query, headers, body))
        return text_reply(200, body.decode("latin-1"))


def with_server(test: Callable[[ReceivingServer, Noting], Awaitable[object]], handle: Any = None, **settings: Any) -> None:
    """Runs the test with a server that listens on this machine only."""

    async def main() -> None:
        noting = Noting()
        server = ReceivingServer(handle or noting, "127.0.0.1", 0, **settings)
        await server.start()
        try:
            await test(server, noting)
        finally:
            await server.stop(1.0)

    asyncio.run(main())


async def talk(server: ReceivingServer, sent: bytes, *, until_end: bool = True) -> bytes:
    """What comes back on one connection until the server closes it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    try:
        writer.write(sent)
        await writer.drain()
        return await asyncio.wait_for(reader.read(-1 if until_end else 65_536), 60)
    finally:
        writer.close()


def request(body: bytes = b"", *, method: str = "POST", target: str = "/cb?uuid=1", headers: str = "", close: bool = True) -> bytes:
    end = "Connection: close\r\n" if close else ""
    return f"{method} {target} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n{headers}{end}\r\n".encode("latin-1") + body
