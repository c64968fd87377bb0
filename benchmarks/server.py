"""A minimal server: canned replies over HTTP/1.1, keep-alive. It runs in its own process and costs the client nothing.

`python -m benchmarks.server` prints its port. GET /helix/users returns 100 users; GET /helix/streams returns 100 pages of 100 streams.
Below /slow, users arrive after 50 ms.
"""

import asyncio
import re
import sys

from benchmarks.payloads import page

PAGES = 100
SLOW = 0.05
"""Seconds."""
_CURSOR = re.compile(rb"[?&]after=(\d+)")


def _reply(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Canned(asyncio.Protocol):
    users = _reply(page("get_users"))
    streams = tuple(
        _reply(page("get_streams", cursor=str(number + 1) if number + 1 < PAGES else "", start=1000 + 100 * number)) for number in range(PAGES)
    )

    def __init__(self) -> None:
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
            line = head.partition(b"\r\n")[0]
            if b"/helix/streams" in line:
                found = _CURSOR.search(line)
                self.transport.write(self.streams[int(found.group(1)) if found else 0])
            elif b" /slow/" in line:
                asyncio.get_running_loop().call_later(SLOW, self.transport.write, self.users)
            else:
                self.transport.write(self.users)


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Canned, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
