"""EventSub from Python: the interface for a program that runs an emulator."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from twitchapi_gen.emulator.eventsub import orders
from twitchapi_gen.emulator.eventsub.disturbing import disturb
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.eventsub.timing import Timing

R = TypeVar("R")


class EventSubPlay(ABC):
    """The EventSub methods of `Emulator`. Call them from any thread while the emulator runs; otherwise they raise RuntimeError."""

    @property
    @abstractmethod
    def _eventsub(self) -> EventSub: ...

    @abstractmethod
    def _in_loop(self, work: Callable[[], R]) -> R:
        """Run it in the server's loop."""

    def fire(
        self,
        type: str,
        *,
        version: str = "",
        condition: Mapping[str, str] | None = None,
        event: Mapping[str, Any] | None = None,
        times: int = 1,
        batch: int = 1,
        message_id: str = "",
        subscription_id: str = "",
        copies: int = 1,
        age: float = 0.0,
        forged: bool = False,
        check: bool = True,
    ) -> list[dict[str, Any]]:
        """Fire an event: each matching enabled subscription receives a generated event of the type, over its transport.

        type: such as "channel.follow". version: by default, the newest. condition: only for subscriptions with these ids; for all of the
        type without it. event: fields of the event; the rest is generated to match the condition. times: number of events.
        batch: events in a message, if the type has batches. message_id: the message's id. subscription_id: replaces the
        subscription's own id, as in events of Twitch's command line tool. copies: number of times to send each message.
        age: age of its timestamp in seconds. forged: sign it wrongly for callbacks.
        check: False also fires fields that the spec lacks, and values of other types.

        Returns for each message `event` (or `events`), `message_id`, `subscription_id`, `transport`, `delivered` (over a webhook: that it is
        on its way) and, over a conduit, `shard`; without a subscription, the event with `delivered` False and `why`.
        Raises ValueError, with the nearest name, for an unknown type, condition or field, and for a value of another type.
        """
        told = {
            "type": type, "version": version, "condition": dict(condition or {}), "event": dict(event or {}), "times": times, "batch": batch,
            "message_id": message_id, "subscription_id": subscription_id, "copies": copies, "age": age, "forged": forged,
            "check": check,
        }  # fmt: skip
        return self._in_loop(lambda: orders.fire(self._eventsub, told))

    def revoke_subscriptions(self, status: str, *, subscription_id: str | None = None, type: str | None = None) -> list[dict[str, Any]]:
        """Revoke subscriptions with a message, as Twitch does: the one with that id, those of that type, or all. Returns them.

        status: user_removed, authorization_revoked, version_removed, moderator_removed or any other text.
        """
        told = {"revoke": status, "subscription_id": subscription_id, "type": type}
        return self._in_loop(lambda: orders.revoke(self._eventsub, told))

    def disturb(
        self, kind: str, *, session_id: str | None = None, code: int = 4000, seconds: float | None = None, url: str | None = None, times: int = 1
    ) -> list[str]:
        """Disturb EventSub's WebSocket of that session, or all. Returns the sessions' ids.

        kind: reconnect (to `url`, by default to here; `seconds` to do it), reset, close (with `code`), malformed (JSON that breaks off),
        garbage (bytes that are no frame), big (2 MiB), duplicate (the last notification again), twice (the next `times` notifications),
        swap (the next two come in the wrong order), silence (nothing more is said), latency (`seconds` before each message), ping.
        Raises ValueError for invalid arguments.
        """
        told = {"kind": kind, "session_id": session_id, "code": code, "times": times, "seconds": seconds, "url": url}
        return self._in_loop(lambda: disturb(self._eventsub, {name: value for name, value in told.items() if value is not None}))

    @property
    def sessions(self) -> list[dict[str, Any]]:
        """The sessions of EventSub's WebSocket: id, connected_at, keepalive_timeout_seconds, used (it has had a subscription) and up."""
        return self._in_loop(lambda: self._eventsub.sessions.summary())

    @property
    def subscriptions(self) -> list[dict[str, Any]]:
        """All EventSub subscriptions of all apps, oldest first, as Helix returns them."""
        return self._in_loop(lambda: [one.told() for one in self._eventsub.book])

    def allow_type(self, type: str, version: str = "1") -> None:
        """Add this subscription type, with any condition."""
        self._in_loop(lambda: self._eventsub.allow(type, version))

    @property
    def timing(self) -> Timing:
        """EventSub's timing; set a field to change it."""
        return self._eventsub.timing
