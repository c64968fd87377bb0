"""What is wanted, found by Twitch's id of the subscription where that is known here, else by type, version and condition."""

import threading
from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.events.seen import Seen
from twitchapi_gen.runtime.eventsub.event import Key, SubscriptionInfo
from twitchapi_gen.runtime.forks import mind_forks


class Entry(Protocol):
    """One subscription that is wanted. id: Twitch's; empty where there is none."""

    id: str

    @property
    def key(self) -> Key: ...


W = TypeVar("W", bound=Entry)


@define(eq=False)
class Registry(Generic[W]):
    """Safe for several threads. former: ids of subscriptions that were had here and are over, whose last events may still be on their way."""

    former: Seen = field(factory=lambda: Seen(600.0))
    _by_key: dict[Key, W] = field(factory=dict[Key, W], init=False)
    _by_id: dict[str, W] = field(factory=dict[str, W], init=False)
    _guard: threading.RLock = field(factory=threading.RLock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._guard = threading.RLock()

    def put(self, key: Key, make: Callable[[], W]) -> W:
        """The entry with this key; a new one, where there is none."""
        with self._guard:
            return self._by_key.get(key) or self._by_key.setdefault(key, make())

    def remove(self, one: W) -> None:
        """It isn't wanted any more."""
        with self._guard:
            self.forget_id(one)
            if self._by_key.get(one.key) is one:
                del self._by_key[one.key]

    def know_id(self, one: W, id: str) -> None:
        """Twitch has it under this id from now on."""
        with self._guard:
            if one.id != id:
                self.forget_id(one)
            one.id = id
            if self._by_key.get(one.key) is one:
                self._by_id[id.casefold()] = one

    def forget_id(self, one: W) -> None:
        """Twitch doesn't have it under its id any more."""
        with self._guard:
            if one.id and self._by_id.get(one.id.casefold()) is one:
                del self._by_id[one.id.casefold()]
                self.end_id(one.id)

    def end_id(self, id: str) -> None:
        """Subscription of that id is over."""
        self.former.add(id.casefold())

    def had(self, id: str) -> bool:
        """Whether a subscription of that id is over, which was had here."""
        return id.casefold() not in self._by_id and self.former.holds(id.casefold())

    def find(self, info: SubscriptionInfo) -> W | None:
        """What an event is for, by what it says of its subscription: by the id, whatever condition it tells; by type, version and condition where the
        id is unknown here. The first event may come before the reply that names the id, and tools that play Twitch make ids up.
        """
        found = self._by_id.get(info.id.casefold())
        if found is None:
            return self._by_key.get(info.key)
        return found if found.key[:2] == info.key[:2] else None

    def __iter__(self) -> Iterator[W]:
        with self._guard:
            return iter(list(self._by_key.values()))

    def __len__(self) -> int:
        return len(self._by_key)
