"""Adapters for token stores with asynchronous methods.

The asynchronous client calls its store in a thread. An asynchronous store's coroutine runs in the client's event loop."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from twitchapi_gen.runtime.base.errors import TokenStoreError
from twitchapi_gen.runtime.http.credentials import StoredToken

R = TypeVar("R")


class AsyncStoreLock(Protocol):
    """The asynchronous counterpart of `StoreLock`."""

    async def acquire(self, blocking: bool = True) -> bool: ...

    async def release(self) -> None: ...


class AsyncTokenStore(Protocol):
    """The asynchronous counterpart of `TokenStore`, for `AsyncTwitch` only. `lock` is a plain method, since it only creates the lock."""

    async def load(self, key: str) -> StoredToken | None:
        """Return the key's token, or None if there is none."""
        ...

    async def save(self, key: str, token: StoredToken | None) -> None:
        """Replace the key's token; None deletes it."""
        ...

    def lock(self, key: str) -> AsyncStoreLock:
        """Return a new lock for the key. Another task than the acquiring one can release it."""
        ...


_asking = threading.local()
_left_behind: set["asyncio.Task[Any]"] = set()


def asked_from(loop: asyncio.AbstractEventLoop, function: Callable[[], R]) -> R:
    """Call the function in this thread on behalf of that event loop."""
    _asking.loop = loop
    try:
        return function()
    finally:
        _asking.loop = None


def _waited(asked: Coroutine[Any, Any, R]) -> R:
    loop: asyncio.AbstractEventLoop | None = getattr(_asking, "loop", None)
    if loop is not None:
        return asyncio.run_coroutine_threadsafe(asked, loop).result()
    asked.close()
    raise TokenStoreError("a token store with async methods was called outside of an event loop")


class Bridged:
    """A synchronous adapter for an asynchronous store."""

    def __init__(self, store: AsyncTokenStore) -> None:
        self._store: Any = store

    def load(self, key: str) -> Any:
        return _waited(self._store.load(key))

    def save(self, key: str, token: StoredToken | None) -> None:
        _waited(self._store.save(key, token))

    def lock(self, key: str) -> "_Lock":
        lock: Any = self._store.lock(key)
        return _Lock(_waited(lock) if asyncio.iscoroutine(lock) else lock)

    def users(self, app_id: str) -> list[str]:
        found: list[str] = _waited(self._store.users(app_id))
        return found


class _Lock:
    def __init__(self, lock: AsyncStoreLock) -> None:
        self._lock = lock

    def acquire(self, blocking: bool = True) -> bool:
        return _waited(self._lock.acquire(blocking))

    def release(self) -> None:
        """Release the lock. A cancelled call can't wait, so a background task releases its lock."""
        if getattr(_asking, "loop", None) is not None:
            _waited(self._lock.release())
            return
        task = asyncio.get_running_loop().create_task(self._lock.release())
        _left_behind.add(task)
        task.add_done_callback(_left_behind.discard)
