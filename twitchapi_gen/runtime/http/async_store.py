"""Token stores with asynchronous methods, in the place of plain ones.

The asynchronous client asks its store in a thread, and such a store's coroutine runs in the event loop that the question came from."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from twitchapi_gen.runtime.base.errors import TokenStoreError
from twitchapi_gen.runtime.http.credentials import StoredToken

R = TypeVar("R")


class AsyncStoreLock(Protocol):
    """As `StoreLock`, asynchronously."""

    async def acquire(self, blocking: bool = True) -> bool: ...

    async def release(self) -> None: ...


class AsyncTokenStore(Protocol):
    """As `TokenStore`, asynchronously; for `AsyncTwitch` only. `lock` itself is a plain method, as it only makes the lock."""

    async def load(self, key: str) -> StoredToken | None:
        """The token of that key; None when there is none."""
        ...

    async def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token in place of the one before; None forgets it."""
        ...

    def lock(self, key: str) -> AsyncStoreLock:
        """A lock for the key, a new one each time. It may be released by another task than the one that acquired it."""
        ...


_asking = threading.local()
_left_behind: set["asyncio.Task[Any]"] = set()


def asked_from(loop: asyncio.AbstractEventLoop, function: Callable[[], R]) -> R:
    """Calls the function in this thread, for somebody in that event loop."""
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
    raise TokenStoreError("a token store with async methods was asked outside of an event loop")


class Bridged:
    """A plain store in front of an asynchronous one."""

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
        """A call that is cancelled can't wait: its lock is released by a task that it leaves behind."""
        if getattr(_asking, "loop", None) is not None:
            _waited(self._lock.release())
            return
        task = asyncio.get_running_loop().create_task(self._lock.release())
        _left_behind.add(task)
        task.add_done_callback(_left_behind.discard)
