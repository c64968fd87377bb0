"""Snapshots of an emulator's state as values, and the differences between two of them."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from attrs import field, frozen

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.asserting import parameters_of
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import World
from twitchapi_gen.emulator.world_kinds import KINDS
from twitchapi_gen.runtime.http.operation import Operation

Place = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Kind, whose list, and id in it."""
_MISSING = "(nothing)"


@frozen
class Call:
    """A request that came in. operation: as the client's method is called; empty for OAuth and what is no endpoint. status: of the answer."""

    operation: str
    method: str
    path: str
    parameters: Mapping[str, Any]
    status: int

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.operation}({told}) → {self.status}" if self.operation else f"{self.method} {self.path} → {self.status}"


@frozen
class Change:
    """Something in the world that isn't as it was. kind: as in `Emulator.add`. before, after: None where it wasn't there, or isn't any more."""

    kind: str
    before: Item | None
    after: Item | None

    @property
    def fields(self) -> dict[str, tuple[Any, Any]]:
        """The fields that differ, before and after."""
        before, after = self.before or {}, self.after or {}
        names = [*before, *(name for name in after if name not in before)]
        return {name: (before.get(name), after.get(name)) for name in names if before.get(name, _MISSING) != after.get(name, _MISSING)}

    def __str__(self) -> str:
        item = self.after or self.before or {}
        name = next((str(item[one]) for one in ("title", "login", "user_login", "name", "text", "id") if item.get(one)), "")
        if self.before is None or self.after is None:
            return f"{'+' if self.before is None else '-'} {self.kind} {name}"
        return f"~ {self.kind} {name}: " + ", ".join(f"{field} {old!r} → {new!r}" for field, (old, new) in self.fields.items())


@frozen
class Difference:
    """Between two snapshots: what was added, removed, changed in the world, and the calls that came in between. False where nothing changed."""

    added: list[Change]
    removed: list[Change]
    changed: list[Change]
    calls: list[Call]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def __str__(self) -> str:
        return "\n".join(map(str, (*self.added, *self.removed, *self.changed, *self.calls))) or "nothing changed"


@frozen
class Snapshot:
    """The world's items without the default world's generated lists, the users, the subscriptions and the received calls."""

    calls: tuple[Call, ...]
    items: Mapping[Place, Item] = field(repr=False)
    gone: Mapping[Place, Item] = field(repr=False)
    """Deleted items of the default world's lists; only their ids are known."""

    def diff(self, later: "Snapshot") -> Difference:
        """Return the changes from this snapshot to a later one of the same emulator."""
        old, new = self.items, later.items
        gone = {place: item for place, item in later.gone.items() if place not in self.gone and place not in old}
        return Difference(
            [Change(place[0], None, item) for place, item in new.items() if place not in old],
            [Change(place[0], item, None) for place, item in ({**gone, **{place: old[place] for place in old if place not in new}}).items()],
            [Change(place[0], old[place], item) for place, item in new.items() if place in old and old[place] != item],
            _calls_after(self.calls, later.calls),
        )


def snapshot(world: World, subscriptions: Iterable[Item]) -> Snapshot:
    """Of all of it, now. subscriptions: as Helix tells them."""
    names = {kind.resource.name: name for name, kind in KINDS.items()}
    ids = {kind.resource.name: kind.resource.id for kind in KINDS.values()}
    items: dict[Place, Item] = {("users", (), (one.id,)): _account(one.id, one.login, one.display_name) for one in world.accounts.everybody()}
    gone: dict[Place, Item] = {}
    for key, collection in world.state.all():
        kind = names.get(key[0], key[0])
        for id, item in collection.written.items():
            items[kind, key[1:], id] = deepcopy(item)
        for id in collection.gone:
            gone[kind, key[1:], id] = dict(zip(ids.get(key[0], ()), id, strict=False))
    items |= {("eventsub_subscriptions", (), (str(one["id"]),)): deepcopy(one) for one in subscriptions}
    return Snapshot(calls(world), items, gone)


def calls(world: World) -> tuple[Call, ...]:
    """The requests that came in, oldest first."""
    return tuple(map(_call, list(world.requests)))


def _account(id: str, login: str, name: str) -> Item:
    return {"id": id, "login": login, "display_name": name}


_PLACES: Mapping[tuple[str, str], Operation] = {(one.method, f"/helix{one.path}"): one for one in operations.values()}


def _call(request: Mapping[str, Any]) -> Call:
    found = _PLACES.get((request["method"], request["path"]))
    parameters = parameters_of(request, found.body_in) if found is not None else {}
    return Call(found.name if found is not None else "", request["method"], request["path"], parameters, request["status"])


def _calls_after(earlier: tuple[Call, ...], later: tuple[Call, ...]) -> list[Call]:
    """Those that came since; all that are kept, where the earlier ones were forgotten meanwhile."""
    return list(later[len(earlier) :] if later[: len(earlier)] == earlier else later)
