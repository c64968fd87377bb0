"""An emulator inside a Python program: it runs in a thread of its own."""

import asyncio
import threading
from types import TracebackType
from typing import Any

from twitchapi_gen.emulator.server import Server
from twitchapi_gen.emulator.world import World


class Emulator:
    """A local Twitch. `with Emulator() as url:` runs it for the block; `start()` and `stop()` do the same by hand.

    seed: decides all made-up data. port: 0 for any free one. host: 127.0.0.1 or ::1.
    """

    def __init__(self, seed: int = 0, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self.world = World(seed)
        self.url = ""
        self._server = Server(self.world, host, port)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Starts serving and returns the URL. Raises OSError when the port is taken."""
        if self._thread is not None:
            raise RuntimeError("the emulator is running already")
        loop = self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever, name="twitchapi_gen emulator", daemon=True)
        self._thread.start()
        try:
            self.url = asyncio.run_coroutine_threadsafe(self._server.start(), loop).result(30)
        except BaseException:
            self._end()
            raise
        return self.url

    def stop(self) -> None:
        """Stops serving; returns when the thread has ended."""
        if self._loop is not None:
            asyncio.run_coroutine_threadsafe(self._server.stop(), self._loop).result(30)
            self._end()

    def _end(self) -> None:
        loop, thread = self._loop, self._thread
        self._loop = self._thread = None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(30)
            loop.close()

    def token(self, scopes: list[str] | tuple[str, ...] = (), *, login: str | None = "my_username", client_id: str = "my_app_id") -> dict[str, Any]:
        """Gives out a token: a user's, or an app's when `login` is None. Returns access_token, refresh_token, user_id and the like."""
        return self.world.grant(client_id, scopes, login).facts()

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The requests that came in, oldest first."""
        return list(self.world.requests)

    def __enter__(self) -> str:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
