"""What a socket tells of itself, and to whom."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from attrs import frozen

from twitchapi_gen.runtime.events.telling import Hook
from twitchapi_gen.runtime.eventsub.socket.actions import Drop, Session

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

    def named(self) -> dict[str, Hook | None]:
        return {
            "connected": self.connected, "disconnected": self.disconnected, "gave_up": self.gave_up, "revoked": self.revoked, "error": self.error,
        }  # fmt: skip


IN_TURN = ("connected", "disconnected", "gave_up")
"""Of these, one is told after the other."""
