"""Items that were written to an emulator through Helix, by collection, bounded. No rules here."""

from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import define, field

from twitchapi_gen.emulator.bounded import put

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
KEPT = 20_000
"""So many written and deleted items are known at a time; then the collections not written to for the longest time are made up again."""
KEPT_IN_ONE = 1_000
KEPT_ADDED = 1_000_000

Id = tuple[str, ...]
Key = tuple[str, ...]
Item = dict[str, Any]


def timestamp(when: datetime) -> str:
    return when.isoformat().replace("+00:00", "Z")


@define
class Collection:
    """The items of one list, oldest first. `owned`: something was created in it, so nothing else comes into being by being named."""

    written: dict[Id, Item] = field(factory=dict[Id, Item])
    gone: dict[Id, None] = field(factory=dict[Id, None])
    owned: bool = False
    added: bool = False
    """Somebody has put things into it that belong to the world, so all of it is kept."""

    def put(self, id: Id, item: Item) -> None:
        self.gone.pop(id, None)
        put(self.written, id, item, KEPT_ADDED if self.added else KEPT_IN_ONE)

    def remove(self, id: Id) -> None:
        self.written.pop(id, None)
        put(self.gone, id, None, KEPT_IN_ONE)

    def __len__(self) -> int:
        return len(self.written) + len(self.gone)


@define
class State:
    """All that was written. `strict`: refuse what the state forbids, as Twitch does; without it any request is taken, in any order."""

    strict: bool = True
    writes: int = 0
    ids: int = 0
    _collections: dict[Key, Collection] = field(factory=dict[Key, Collection])
    _touched: int = 0

    @property
    def now(self) -> datetime:
        """The emulator's time moves by a second with each write and stands still otherwise, so that a seed reproduces every reply."""
        return EPOCH + timedelta(seconds=self.writes)

    def seen(self, key: Key) -> Collection:
        """For reading: an empty one for what nobody has written to."""
        return self._collections.get(key) or Collection()

    def touched(self, key: Key) -> Collection:
        """For writing."""
        earlier = self._collections.pop(key, None)
        found = self._collections[key] = earlier if earlier is not None else Collection()
        self._touched += 1
        if self._touched % 100 == 0 or (earlier is None and len(self._collections) < 1_000):  # each look costs a step for each list
            self._forget(found)
        return found

    def _forget(self, latest: Collection) -> None:
        """Let the oldest collections go, beyond the bound; those of a world of one's own stay."""
        kept = {key: len(one) for key, one in self._collections.items() if not one.added and one is not latest}
        beyond = sum(kept.values()) + len(latest) - KEPT + 1
        for key, count in kept.items():
            if beyond <= 0:
                return
            del self._collections[key]
            beyond -= count

    def all(self) -> list[tuple[Key, Collection]]:
        """All lists that somebody has written to."""
        return list(self._collections.items())

    def sizes(self) -> list[tuple[Key, int]]:
        """How many written items each list has."""
        return [(key, len(one.written)) for key, one in self._collections.items()]
