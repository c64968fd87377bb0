"""The emulator's costs: starting one, against importing aiohttp; and calls to it, against a bare aiohttp server.

`python -m benchmarks.emulating` is that bare server: it prints its URL, and answers each request as one would by hand.
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from benchmarks.measuring import Ratio, ratio
from benchmarks.notified import ITEM

ROOT = Path(__file__).resolve().parent.parent
_PATH = "/helix/users?login=my_username"
_IMPORT = "import aiohttp, aiohttp.web"
_START = "from twitchapi_gen import Emulator\nwith Emulator(): pass"
_TIMED = "import time; start = time.process_time()\n{}\nprint(time.process_time() - start)"
_AGAIN = f"{_START}\n{_TIMED.format(chr(10).join(['for _ in range(10):', ' with Emulator(): pass']))}"


def starting() -> tuple[Ratio, Ratio]:
    """Starting and stopping one: the first in a process, with all that is imported for it, and each further one."""
    spent: dict[str, list[float]] = {code: [] for code in (_TIMED.format(_IMPORT), _TIMED.format(_START), _AGAIN)}
    for _ in range(6):
        for code, times in spent.items():
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
            times.append(float(done.stdout))
    imported, cold, ten = spent.values()
    return ratio(cold, imported, 1), ratio([one / 10 for one in ten], imported, 1)


def calling(rounds: int = 12, count: int = 1_000) -> Ratio:
    """The server's CPU for a call that finds a user."""
    spent: tuple[list[float], list[float]] = [], []
    with _served("twitchapi_gen.emulator", "--port", "0") as ours, _served("benchmarks.emulating") as plain:
        for _ in range(rounds):
            for server, times in ((ours, spent[0]), (plain, spent[1])):
                times.append(server.load(count))
    return ratio(*spent, count)


class _Server:
    """A server in a process of its own, and a connection to it."""

    def __init__(self, process: "subprocess.Popen[str]", url: str) -> None:
        self._process, self._connection = process, HTTPConnection(urlsplit(url).netloc, timeout=60)
        self._headers = {"Client-Id": "my_app_id"}
        self._connection.request("POST", "/emulator/tokens", b'{"client_id": "my_app_id"}')
        text = self._connection.getresponse().read().decode()
        self._headers["Authorization"] = f"Bearer {text.partition('access_token')[2][3:33]}"

    def load(self, count: int) -> float:
        """Return the process's CPU seconds for `count` calls, measured by Linux's process clock."""
        clock = (~self._process.pid << 3) | 2
        before = time.clock_gettime(clock)
        for _ in range(count):
            self._connection.request("GET", _PATH, headers=self._headers)
            reply = self._connection.getresponse()
            found = b'"my_username"' in reply.read()
            assert reply.status == 200
            assert found
        return time.clock_gettime(clock) - before


@contextmanager
def _served(*module: str) -> Generator[_Server]:
    process = subprocess.Popen([sys.executable, "-m", *module], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    try:
        yield _Server(process, process.stdout.readline().split()[-1])
    finally:
        process.terminate()
        process.communicate()


async def _bare() -> None:
    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.json_response({"data": [{**ITEM, "login": "my_username"}], "access_token": "x" * 30})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_bare())
