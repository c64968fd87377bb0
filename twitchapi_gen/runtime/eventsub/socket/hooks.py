"""What a socket tells of itself: each hook in a lane of its own, so that none disturbs the events or another hook."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from attrs import frozen

from twitchapi_gen.runtime.events.lanes import Lane, Lanes
from twitchapi_gen.runtime.eventsub.socket.actions import Drop, Session
from twitchapi_gen.runtime.watching import log

Outcome: TypeAlias = Awaitable[object] | object
OnConnected: TypeAlias = Callable[[Session], Outcome]
OnDisconnected: TypeAlias = Callable[[Drop], Outcome]
OnGaveUp: TypeAlias = Callable[[Exception], Outcome]
OnError: TypeAlias = Callable[[Exception, str], Outcome]


@frozen(kw_only=True)
class Hooks:
    """The callbacks that were given."""

    connected: OnConnected | None = None
    disconnected: OnDisconnected | None = None
    gave_up: OnGaveUp | None = None
    revoked: Callable[[Any], Outcome] | None = None
    error: OnError | None = None


class Teller:
    """Calls them. Without an on_error, errors are logged."""

    def __init__(self, hooks: Hooks, lanes: Lanes) -> None:
        self._lanes = lanes
        given: dict[str, Callable[..., object] | None] = {
            "connected": hooks.connected,
            "disconnected": hooks.disconnected,
            "gave_up": hooks.gave_up,
            "revoked": hooks.revoked,
            "error": hooks.error,
        }
        self._hooks = {name: Lane(hook, f"on_{name}") for name, hook in given.items() if hook is not None}

    def tell(self, name: str, *arguments: object) -> None:
        if (lane := self._hooks.get(name)) is not None:
            self._lanes.put(lane, *arguments)

    def error(self, error: Exception, where: str) -> None:
        """Something that nobody waits for went wrong. In any thread."""
        lane = self._hooks.get("error")
        if lane is None or where == lane.name or not self._lanes.put(lane, error, where):
            log.warning("%s: %s: %s", where, type(error).__name__, error)

    def callback_failed(self, error: Exception, where: str) -> None:
        if "error" in self._hooks and where != "on_error":
            self.error(error, where)
        else:
            log.error("the callback of %s failed", where, exc_info=error)
