"""API calls on behalf of a socket, made through its client: with the client's token, policies and errors."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, TypeVar

from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.dispatch.dispatcher import Workers
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Flow

R = TypeVar("R")
Make = Callable[[Core, Credential], Flow[R]]


class ClientRunner(ABC):
    """Runs flows on the socket's client."""

    @abstractmethod
    async def run(self, make: Make[R]) -> R: ...

    @abstractmethod
    def close(self) -> None:
        """Release this runner's own resources."""


class LoopClientRunner(ClientRunner):
    """Runs flows on an asynchronous client, in the socket's event loop."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def run(self, make: Make[R]) -> R:
        return await self._client.run_(make(self._client.core_, self._client.user_))

    def close(self) -> None:
        """Do nothing: the client stays open."""


class ThreadClientRunner(ClientRunner):
    """Runs flows on a synchronous client, in a few threads, so that the socket keeps running meanwhile."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._workers = Workers("twitchapi_gen calls", 4)

    async def run(self, make: Make[R]) -> R:
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[R] = loop.create_future()

        def work() -> None:
            try:
                result = self._client.run_(make(self._client.core_, self._client.user_))
            except BaseException as error:
                _hand_over(loop, outcome, error=error)
            else:
                _hand_over(loop, outcome, result)

        self._workers.submit(work)
        return await outcome

    def close(self) -> None:
        self._workers.stop(1.0)


def _hand_over(loop: asyncio.AbstractEventLoop, outcome: "asyncio.Future[Any]", result: Any = None, error: BaseException | None = None) -> None:
    def hand() -> None:
        if outcome.done():
            return
        if error is not None:
            outcome.set_exception(error)
        else:
            outcome.set_result(result)

    with contextlib.suppress(RuntimeError):  # the loop has ended, so no caller waits any more
        loop.call_soon_threadsafe(hand)
