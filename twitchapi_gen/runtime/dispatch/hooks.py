"""What a socket tells of itself, beside what it receives: to hooks, which disturb neither that nor each other."""

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.dispatch.dispatcher import CallbackQueue, Dispatcher, is_async

Hook: TypeAlias = Callable[..., object]


class HookDispatcher:
    """Calls the hooks that were given. Without one for `error`, errors are logged.

    Those named in `in_turn` share a lane: whoever keeps book of a connection hears of its end after its beginning, however long that takes.
    Each other has a lane of its own.
    """

    def __init__(self, hooks: Mapping[str, Hook | None], dispatcher: Dispatcher, in_turn: Collection[str]) -> None:
        given = {name: hook for name, hook in hooks.items() if hook is not None}
        shared = _Turns({name: given[name] for name in in_turn if name in given})
        self._dispatcher = dispatcher
        self._hooks = {name: shared if name in in_turn else CallbackQueue(hook, f"on_{name}") for name, hook in given.items()}

    def callback_queue(self, name: str) -> CallbackQueue | None:
        """That of a hook which isn't told in turn with others; None where there is no such hook."""
        return self._hooks.get(name)

    def tell(self, name: str, *arguments: object) -> None:
        """Calls that hook soon, if there is one. In any thread."""
        callback_queue = self._hooks.get(name)
        if callback_queue is None:
            return
        handed = (name, *arguments) if isinstance(callback_queue, _Turns) else arguments
        if not self._dispatcher.put(callback_queue, *handed) and self._dispatcher.open:
            log.warning("on_%s was not called: too many callbacks wait already", name)

    def error(self, error: Exception, where: str) -> None:
        """Something that nobody waits for went wrong. In any thread."""
        callback_queue = self._hooks.get("error")
        if callback_queue is None or where == callback_queue.name or not self._dispatcher.put(callback_queue, error, where):
            log.warning("%s: %s: %s", where, type(error).__name__, error)

    def callback_failed(self, error: Exception, where: str) -> None:
        """A callback or a hook has raised."""
        if "error" in self._hooks and where != "on_error":
            self.error(error, where)
        else:
            log.error("the callback of %s failed", where, exc_info=error)


class _Turns(CallbackQueue):
    """Several hooks in one lane, which has the name of the one that runs. What comes in is a hook's name, and what it is called with."""

    __slots__ = ("_hooks",)

    def __init__(self, hooks: Mapping[str, Hook]) -> None:
        self._hooks = hooks
        # where one is a plain function, all are called in a thread: it may block, and what an async one returns is awaited in the loop all the same
        super().__init__(self._call_async if all(map(is_async, hooks.values())) else self._call, "hooks")

    def _call(self, name: str, *arguments: object) -> object:
        self.name = f"on_{name}"
        return self._hooks[name](*arguments)

    async def _call_async(self, name: str, *arguments: object) -> None:
        self.name = f"on_{name}"
        await self._hooks[name](*arguments)  # type: ignore[misc]  # an async one returns an awaitable
