"""All subscriptions of an emulator. No rules here."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from attrs import Attribute, define, field

from twitchapi_gen.emulator.bounded import put

ENABLED = "enabled"
PENDING = "webhook_callback_verification_pending"
VERIFICATION_FAILED = "webhook_callback_verification_failed"
TOO_MANY_FAILURES = "notification_failures_exceeded"
_LIVE = (ENABLED, PENDING)
_KEPT = 100_000
_KEPT_LISTS = 8

Item = dict[str, Any]


def _moved(one: "Subscription", _: "Attribute[str]", status: str) -> str:
    """Update the sum of the costs after any change of a status."""
    book = one.book
    if book is not None:
        book.changed()
        if one.live != (status in _LIVE):
            book.count(one, 1 if status in _LIVE else -1)
    return status


@define(eq=False)
class Subscription:
    """A subscription.

    user_id: the user whose token created it, "" for an app's. condition: the given ids; `names` are all ids of its type, and Twitch sends the others
    as "". transport: as replies show it. failures: consecutive failed deliveries.
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
    status: str = field(default=ENABLED, on_setattr=_moved)
    batching: bool = False
    secret: str = field(default="", repr=False)
    failures: int = 0
    names: tuple[str, ...] = ()
    book: "Book | None" = field(default=None, repr=False)
    """Where it is kept."""

    @property
    def method(self) -> str:
        return str(self.transport["method"])

    @property
    def live(self) -> bool:
        """Whether it counts towards limits."""
        return self.status in _LIVE

    def told(self) -> Item:
        """The representation in Helix and in notifications."""
        condition = {**dict.fromkeys(self.names, ""), **self.condition}
        return {
            "id": self.id, "status": self.status, "type": self.type, "version": self.version, "condition": condition, "cost": self.cost,
            "transport": self.transport, "created_at": self.created_at,
        }  # fmt: skip


@define
class Book:
    """Oldest first. Beyond a bound, the oldest goes. Indexes keep the work for one subscription the same, however many there are."""

    _by_id: dict[str, Subscription] = field(factory=dict[str, Subscription])
    _index: dict[tuple[str, ...], dict[str, Subscription]] = field(factory=dict[tuple[str, ...], dict[str, Subscription]])
    _costs: dict[tuple[str, str], int] = field(factory=dict[tuple[str, str], int])
    _added: dict[str, int] = field(factory=dict[str, int])
    """The order in which they came, by id."""
    _versions: dict[str, dict[str, int]] = field(factory=dict[str, dict[str, int]])
    """How many there are of each version of a type."""
    _count: int = 0
    _lists: dict[tuple[object, ...], list[Subscription]] = field(factory=dict[tuple[object, ...], list[Subscription]])
    """Lists read since the last change, for the following pages."""

    def changed(self) -> None:
        """Discard the cached lists after a subscription was added, removed or changed."""
        self._lists.clear()

    def add(self, made: Subscription) -> None:
        self.changed()
        self._count += 1
        self._by_id[made.id], self._added[made.id] = made, self._count
        for place in _places(made):
            self._index.setdefault(place, {})[made.id] = made
        versions = self._versions.setdefault(made.type, {})
        versions[made.version] = versions.get(made.version, 0) + 1
        made.book = self
        if made.live:
            self.count(made, 1)
        if len(self._by_id) > _KEPT:
            self.remove(next(iter(self._by_id.values())))

    def remove(self, one: Subscription) -> None:
        if self._by_id.pop(one.id, None) is None:
            return
        self.changed()
        del self._added[one.id]
        for place in _places(one):
            found = self._index[place]
            del found[one.id]
            if not found:
                del self._index[place]
        versions = self._versions[one.type]
        versions[one.version] -= 1
        if not versions[one.version]:
            del versions[one.version]
        if one.live:
            self.count(one, -1)
        one.book = None

    def count(self, one: Subscription, times: int) -> None:
        """Adds its cost to that of its owner's, or takes it away."""
        owner = (one.client_id, one.user_id)
        self._costs[owner] = self._costs.get(owner, 0) + times * one.cost

    def cost(self, client_id: str, user_id: str) -> int:
        """The total cost of an app's (without a user) or a user's live subscriptions."""
        return self._costs.get((client_id, user_id), 0)

    def alike(self, new: Subscription) -> list[Subscription]:
        """Those of the same app, type and condition."""
        return list(self._index.get(("condition", new.client_id, new.type, _text(new.condition)), {}).values())

    def about(self, type: str, version: str, wanted: Mapping[str, str]) -> list[Subscription]:
        """Those of the type that one of the wanted ids leads to: they name it in their condition, or leave that part of it open."""
        kept = self._index.get(("type", type, version), {})
        if not wanted or any(not one.names for one in islice(kept.values(), 1)):
            return self.of_type(type, version)
        index, none = self._index, dict[str, Subscription]()
        ways = [(index.get(("names", type, version, name, id), none), index.get(("open", type, version, name), none)) for name, id in wanted.items()]
        naming, leaving_open = min(ways, key=lambda way: len(way[0]) + len(way[1]))
        return sorted({**naming, **leaving_open}.values(), key=lambda one: self._added[one.id])

    def get(self, id: str) -> Subscription | None:
        return self._by_id.get(id)

    def of_type(self, type: str, version: str) -> list[Subscription]:
        return list(self._index.get(("type", type, version), {}).values())

    def versions(self, type: str) -> list[str]:
        """The subscribed types."""
        return list(self._versions.get(type, {}))

    def where(self, holds: Callable[[Subscription], bool]) -> list[Subscription]:
        return [one for one in self._by_id.values() if holds(one)]

    def on_session(self, id: str) -> list[Subscription]:
        return list(self._index.get(("session", id), {}).values())

    def visible(self, client_id: str, user_id: str) -> list[Subscription]:
        """The subscriptions visible to a token: over WebSockets for a user's token, all others for an app's."""
        return list(self._index.get(("owner", client_id, user_id), {}).values())

    def listed(
        self, client_id: str, user_id: str, wanted: tuple[tuple[str, str], ...], holds: Callable[[Subscription, str, str], bool]
    ) -> list[Subscription]:
        """Return the visible subscriptions that match the filters. `holds` tests a name and value; the list is cached until the next change."""
        id = dict(wanted).get("subscription_id")
        if id is not None:
            one = self._by_id.get(id)
            found = [one] if one is not None and (one.client_id, one.user_id) == (client_id, user_id) else []
            return [one for one in found if all(holds(one, name, value) for name, value in wanted)]
        key = (client_id, user_id, *wanted)
        kept = self._lists.get(key)
        if kept is None:
            kept = [one for one in self.visible(client_id, user_id) if all(holds(one, name, value) for name, value in wanted)]
            put(self._lists, key, kept, _KEPT_LISTS)
        return kept

    def count_of(self, client_id: str, user_id: str) -> int:
        return len(self._index.get(("owner", client_id, user_id), {}))

    def newest(self, count: int) -> list[Subscription]:
        """So many, the newest first."""
        return list(islice(reversed(self._by_id.values()), count))

    def __iter__(self) -> Iterator[Subscription]:
        return iter(list(self._by_id.values()))

    def __len__(self) -> int:
        return len(self._by_id)


def _places(one: Subscription) -> Iterator[tuple[str, ...]]:
    """Its keys in the indexes."""
    yield "type", one.type, one.version
    yield "owner", one.client_id, one.user_id
    yield "condition", one.client_id, one.type, _text(one.condition)
    if "session_id" in one.transport:
        yield "session", str(one.transport["session_id"])
    for name in one.names:
        if name in one.condition:
            yield "names", one.type, one.version, name, one.condition[name]
        else:
            yield "open", one.type, one.version, name


def _text(condition: Mapping[str, str]) -> str:
    return repr(sorted(condition.items()))


def agrees(condition: Mapping[str, str], wanted: Mapping[str, str], open_ended: Callable[[str], bool]) -> bool:
    """Whether a subscription with this condition is meant by `wanted`. `open_ended`: ids that a condition may omit, to match any."""
    return all(condition[name] == value if name in condition else open_ended(name) for name, value in wanted.items())
