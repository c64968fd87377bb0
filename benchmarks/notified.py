"""Servers that receive notifications, each in its own process, and the load generator.

`python -m benchmarks.notified ours` (or `plain`: only aiohttp, HMAC and JSON) prints its address as JSON. For each line on its
standard input it prints its CPU seconds and the number of notifications that have reached the callback.
"""

import asyncio
import hmac
import json
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from aiohttp import web
from attrs import define, field

from twitchapi_gen import Emulator
from twitchapi_gen.async_webhook import AsyncTwitchWebHook

SECRET = "the-secret-of-the-benchmark"
ITEM = {
    "id": "1234", "login": "alice", "display_name": "Alice", "type": "", "broadcaster_type": "partner", "description": "Plays chess at night.",
    "profile_image_url": "https://twitch.example/1.png", "offline_image_url": "", "view_count": 5, "created_at": "2016-12-14T20:32:28Z",
}  # fmt: skip
BODY = json.dumps({"data": [ITEM]}).encode()
Told = tuple[float, int]


async def _answer(told: Callable[[], int], where: dict[str, Any]) -> None:
    print(json.dumps(where), flush=True)
    while await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline):
        print(json.dumps([time.process_time(), told()]), flush=True)


async def ours() -> None:
    """The webhook in normal use: signature, age, deduplication, typed item, callback."""
    emulator, count = Emulator(), 0
    url = await asyncio.to_thread(emulator.start)

    async def callback(_: UUID, data: Any) -> None:
        nonlocal count
        count += data.created_at.year == 2016

    hook = AsyncTwitchWebHook("http://127.0.0.1:1", "my_app_id", 0, host="127.0.0.1", helix_url=f"{url}/helix")
    hook.secret = SECRET
    async with hook:
        hook.callback_url = f"http://127.0.0.1:{hook.port}/hooks"
        _, uuid = await hook.subscribe_user_changed("1234", callback)
        await _answer(lambda: count, {"port": hook.port, "target": f"/hooks?uuid={uuid}"})
    await asyncio.to_thread(emulator.stop)


async def plain() -> None:
    """A handwritten webhook: no check of the age, no deduplication, no separate callback."""
    count = 0

    async def handle(request: web.Request) -> web.Response:
        nonlocal count
        body = await request.read()
        signature = "sha256=" + hmac.new(SECRET.encode(), body, "sha256").hexdigest()
        if not hmac.compare_digest(signature, request.headers.get("X-Hub-Signature", "")):
            return web.Response(status=403)
        data = json.loads(body)["data"][0]
        count += data["created_at"].startswith("2016")
        return web.Response(status=200)

    app = web.Application()
    app.router.add_post("/hooks", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await _answer(lambda: count, {"port": runner.addresses[0][1], "target": "/hooks?uuid=1"})
    await runner.cleanup()


@define
class Load:
    """Send notifications over several connections, each as soon as the previous one was answered."""

    port: int
    target: str
    prefix: str
    latencies: list[float] = field(factory=list[float], init=False)
    errors: int = field(default=0, init=False)
    _next: int = field(default=0, init=False)

    async def run(self, count: int, connections: int) -> float:
        """Duration in seconds."""
        signature = "sha256=" + hmac.digest(SECRET.encode(), BODY, "sha256").hex()
        when = datetime.now(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
        head = (
            f"POST {self.target} HTTP/1.1\r\nHost: bot.example\r\nContent-Type: application/json; charset=utf-8\r\nUser-Agent: Go-http-client/1.1\r\n"
            f"Accept-Encoding: gzip\r\nContent-Length: {len(BODY)}\r\nTwitch-Notification-Timestamp: {when}\r\nTwitch-Notification-Retry: 0\r\n"
            f"X-Hub-Signature: {signature}\r\nTwitch-Notification-Id: {self.prefix}"
        ).encode()
        began = time.perf_counter()
        await asyncio.gather(*(self._one(head, count) for _ in range(connections)))
        return time.perf_counter() - began

    async def _one(self, head: bytes, count: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        while self._next < count:
            self._next += 1
            began = time.perf_counter()
            writer.write(b"%b%d\r\n\r\n%b" % (head, self._next, BODY))
            answer = await reader.readuntil(b"\r\n\r\n")
            self.latencies.append(time.perf_counter() - began)
            self.errors += not answer.startswith(b"HTTP/1.1 200 ")
        writer.close()

    def percentile(self, part: float) -> float:
        """Milliseconds."""
        return sorted(self.latencies)[int(len(self.latencies) * part) - 1] * 1000


class Notified:
    """One of the servers, running."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    async def __aenter__(self) -> "Notified":
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(sys.executable, "-m", "benchmarks.notified", self._kind, stdin=pipe, stdout=pipe)
        assert self._process.stdout
        self.where: dict[str, Any] = json.loads(await self._process.stdout.readline())
        return self

    async def told(self) -> Told:
        """CPU seconds, and the number of received notifications."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(b"\n")
        cpu, count = json.loads(await self._process.stdout.readline())
        return cpu, count

    async def loaded(self, count: int, connections: int, prefix: str) -> tuple[Load, float, float, int]:
        """Run the load. Returns its duration, the server's CPU seconds, and the number of callbacks called."""
        load, before = Load(self.where["port"], self.where["target"], prefix), await self.told()
        seconds = await load.run(count, connections)
        cpu, came = await self.told()
        for _ in range(500):
            if came - before[1] >= count - load.errors:
                break
            await asyncio.sleep(0.02)
            cpu, came = await self.told()
        return load, seconds, cpu - before[0], came - before[1]

    async def __aexit__(self, *_: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        await asyncio.wait_for(self._process.wait(), 30)


if __name__ == "__main__":
    SERVERS: dict[str, Callable[[], Awaitable[None]]] = {"ours": ours, "plain": plain}
    asyncio.run(SERVERS[sys.argv[1]]())  # type: ignore[arg-type]  # what the table holds are coroutine functions
