"""All subscriptions of an emulator. No rules here."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, field

ENABLED = "enabled"
PENDING = "webhook_callback_verification_pending"
VERIFICATION_FAILED = "webhook_callback_verification_failed"
TOO_MANY_FAILURES = "notification_failures_exceeded"
_KEPT = 50_000

Item = dict[str, Any]


@define(eq=False)
class Subscription:
    """A standing order.

    user_id: whose token made it, "" for an app's. condition: what was given; `names` are all that its type has, and Twitch tells the others as "".
    transport: as it is told. failures: deliveries in a row that were given up.
    """

    id: str
    client_id: str
    user_id: str
    type: str
    version: str
    condition: dict[str, str]
    transport: Item
    cost: int
    created_at: str
    status: str = ENABLED
    batching: bool = False
    secret: str = field(default="", repr=False)
    failures: int = 0
    names: tuple[str, ...] = ()

    @property
    def method(self) -> str:
        return str(self.transport["method"])

    @property
    def live(self) -> bool:
        """Whether it counts towards limits."""
        return self.status in (ENABLED, PENDING)

    def told(self) -> Item:
        """As Helix and the notifications say it."""
        condition = {**dict.fromkeys(self.names, ""), **self.condition}
        return {
            "id": self.id, "status": self.status, "type": self.type, "version": self.version, "condition": condition, "cost": self.cost,
            "transport": self.transport, "created_at": self.created_at,
        }  # fmt: skip


@define
class Book:
    """Oldest first. Beyond a bound, the oldest goes."""

    _by_id: dict[str, Subscription] = field(factory=dict[str, Subscription])
    _by_type: dict[tuple[str, str], dict[str, Subscription]] = field(factory=dict[tuple[str, str], dict[str, Subscription]])

    def add(self, made: Subscription) -> None:
        self._by_id[made.id] = made
        self._by_type.setdefault((made.type, made.version), {})[made.id] = made
        if len(self._by_id) > _KEPT:
            self.remove(next(iter(self._by_id.values())))

    def remove(self, one: Subscription) -> None:
        self._by_id.pop(one.id, None)
        self._by_type.get((one.type, one.version), {}).pop(one.id, None)

    def get(self, id: str) -> Subscription | None:
        return self._by_id.get(id)

    def of_type(self, type: str, version: str) -> list[Subscription]:
        return list(self._by_type.get((type, version), {}).values())

    def versions(self, type: str) -> list[str]:
        """Those that somebody subscribes to."""
        return [version for (known, version), found in self._by_type.items() if known == type and found]

    def where(self, holds: Callable[[Subscription], bool]) -> list[Subscription]:
        return [one for one in self._by_id.values() if holds(one)]

    def on_session(self, id: str) -> list[Subscription]:
        return self.where(lambda one: one.transport.get("session_id") == id)

    def visible(self, client_id: str, user_id: str) -> list[Subscription]:
        """What a token sees: a user's the ones over WebSockets, an app's all others."""
        return self.where(lambda one: one.client_id == client_id and one.user_id == user_id)

    def __iter__(self) -> Iterator[Subscription]:
        return iter(list(self._by_id.values()))

    def __len__(self) -> int:
        return len(self._by_id)


def agrees(condition: Mapping[str, str], wanted: Mapping[str, str], open_ended: Callable[[str], bool]) -> bool:
    """Whether a subscription with this condition is meant by `wanted`. `open_ended`: what may be left out of a condition and then means any."""
    return all(condition[name] == value if name in condition else open_ended(name) for name, value in wanted.items())
