"""Hooks for a socket's own events, isolated from its event callbacks and from each other."""

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue, is_async

Hook: TypeAlias = Callable[..., object]


class HookDispatcher:
    """Calls the user's hooks. Without an `error` hook, errors are logged.

    The hooks in `in_turn` share a queue, so that a connection's end is reported after its beginning, however long that takes. Each other hook has
    its own queue.
    """

    def __init__(self, hooks: Mapping[str, Hook | None], dispatcher: Dispatcher, in_turn: Collection[str]) -> None:
        given = {name: hook for name, hook in hooks.items() if hook is not None}
        shared = _Turns({name: given[name] for name in in_turn if name in given})
        self._dispatcher = dispatcher
        self._hooks = {name: shared if name in in_turn else CallbackQueue(hook, f"on_{name}") for name, hook in given.items()}

    def callback_queue(self, name: str) -> CallbackQueue | None:
        """Return the queue of a hook outside `in_turn`; None if there is no such hook."""
        return self._hooks.get(name)

    def tell(self, name: str, *arguments: object) -> None:
        """Call the hook soon, if there is one. From any thread."""
        callback_queue = self._hooks.get(name)
        if callback_queue is None:
            return
        handed = (name, *arguments) if isinstance(callback_queue, _Turns) else arguments
        if not self._dispatcher.put(callback_queue, *handed) and self._dispatcher.open:
            log.warning("on_%s was not called, because too many callbacks are waiting", name)

    def error(self, error: Exception, where: str) -> None:
        """Report an error that no caller awaits. From any thread."""
        callback_queue = self._hooks.get("error")
        if callback_queue is None or where == callback_queue.name or not self._dispatcher.put(callback_queue, error, where):
            log.warning("%s: %s: %s", where, type(error).__name__, error)

    def callback_failed(self, error: Exception, where: str) -> None:
        """Report an exception from a callback or hook."""
        if "error" in self._hooks and where != "on_error":
            self.error(error, where)
        else:
            log.error("the callback of %s failed", where, exc_info=error)


class _Turns(CallbackQueue):
    """One queue for several hooks, named after the one that runs. An entry is a hook's name and its arguments."""

    __slots__ = ("_hooks",)

    def __init__(self, hooks: Mapping[str, Hook]) -> None:
        self._hooks = hooks
        # if one is a plain function, which may block, all are called in a thread; awaitables are still awaited in the loop
        super().__init__(self._call_async if all(map(is_async, hooks.values())) else self._call, "hooks")

    def _call(self, name: str, *arguments: object) -> object:
        self.name = f"on_{name}"
        return self._hooks[name](*arguments)

    async def _call_async(self, name: str, *arguments: object) -> None:
        self.name = f"on_{name}"
        await self._hooks[name](*arguments)  # type: ignore[misc]  # async hooks return an awaitable
