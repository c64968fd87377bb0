"""Reading and writing what the tables of `remembered` name.

A list that nobody has written to is made up, and whatever is named is there. What was written comes first in its list, with its
newest values; what was deleted is gone. Once something was created in a list, only what is listed there can be named.
Settings are always there.
"""

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from attrs import define

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.remembered import BESIDE, RESOURCES, SHOWN
from twitchapi_gen.emulator.resources import Resource, Sent, put, values
from twitchapi_gen.emulator.shaping import echo, place
from twitchapi_gen.emulator.state import Collection, Id, Item
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_array
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Object, Shape

LISTED = 45
"""So many items has every list that isn't filtered; enough for three pages of the usual size."""
UNPAGED = 3
_BY_NAME = {one.name: one for one in RESOURCES}


@define
class Found:
    item: Item
    written: bool = False
    """Whether it is known from a write; else it was made up."""


class View:
    """A collection as one request sees it."""

    def __init__(self, world: World, resource: Resource, sent: Sent, token: Token | None) -> None:
        self.world, self.resource, self.sent, self.token = world, resource, sent, token
        self.key = resource.place(sent, token)
        self.keys = {name for choices in resource.key for name in choices.split("|")}
        self.collection: Collection = world.state.seen(self.key)
        self.operation = operations[resource.reads[0]] if resource.reads else None
        self.shape: Shape | None = place(self.operation)[1] if self.operation is not None else None
        self._maker = Maker(world)
        self._made: dict[Id, Item] | None = None
        self.holder = self._holder()

    def _holder(self) -> Found | None:
        """What it lies in. Raises Refusal when that isn't there."""
        if self.resource.within is None:
            return None
        name, parameter = self.resource.within
        view = View(self.world, _BY_NAME[name], self.sent, self.token)
        found = view.find((str(self.sent[parameter]),), lenient=not self.world.state.strict)
        if found is None:
            raise Refusal(404, f"There is no {name} of that id")
        return found

    @property
    def owned(self) -> bool:
        return self.collection.owned or (self.resource.alone and self.holder is not None and self.holder.written)

    def asked(self) -> list[Id]:
        """The ids that the request names."""
        resource, found = self.resource, list[Id]([()])
        for field in resource.id:
            given = next((self.sent[name] for name in (*_names(resource, field), field) if name in self.sent), None)
            ones = [str(one) for one in given] if is_array(given) else [] if given is None else [str(given)]
            if resource.own:
                ones = self._users(ones)
            if not ones and field == resource.id[0]:
                return []
            found = [(*id, one) for id in found for one in ones or [""]]
        return [*map(resource.canonical, found)]

    def _users(self, ids: list[str]) -> list[str]:
        """Users are looked up by their logins too, and are the token's where none is named."""
        found = [*ids, *(self.world.account(login=login).id for login in self.sent.get("login", []))]
        if found:
            return found
        if self.token is None or self.token.user is None:
            raise Refusal(400, "One of id or login is needed, unless a user token is used")
        return [self.token.user.id]

    def made(self) -> dict[Id, Item]:
        """The made-up items, by their ids."""
        if self._made is None:
            items = [self._item(self._known(), at) for at in range(self._count())]
            self._made = {}
            for at, item in enumerate(items):
                id = self.id_of(item)
                self._made[(*id, str(at)) if id in self._made else id] = item
        return self._made

    def _count(self) -> int:
        if self.operation is None or (self.resource.alone and self.owned):
            return 0
        return LISTED if self.operation.paging else UNPAGED if self.resource.key else 0

    def _known(self) -> Item:
        named = set(self.resource.id) - self.keys
        known = {**self.resource.made, **{name: value for name, value in echo(self.shape, self.sent).items() if name not in named}}
        if self.resource.holder and self.resource.within is not None:
            facts = self.holder.item if self.holder is not None and self.holder.written else {}
            known[self.resource.holder] = {**facts, "id": self.sent[self.resource.within[1]]}
        return known

    def _item(self, known: Item, at: int, *key: str) -> Item:
        if not isinstance(self.shape, Object) or self.operation is None:
            return {}
        people = [f"{name}={value}" for name, value in sorted(known.items()) if name in ("id", "user_id", "login")]
        return self._maker.item(self.shape.table, known, self.operation.path, at, *(key or people))

    def id_of(self, item: Item) -> Id:
        return self.resource.canonical(tuple(str(item.get(field, "")) for field in self.resource.id))

    def find(self, id: Id, *, lenient: bool = False) -> Found | None:
        """The item; None when it isn't there. `lenient`: whatever was deleted or never created is there."""
        written = self.collection.written.get(id)
        if written is not None:
            return Found(written, True)
        if id in self.collection.gone and not lenient:
            return None
        if self.resource.id and id in self.made():
            return Found(self.made()[id])
        if self.owned and self.resource.key and self.resource.id and self.world.state.strict:
            return None
        named = {field: value for field, value in zip(self.resource.id, id, strict=True) if value}
        key = [f"{field}={value}" for field, value in named.items()] or list(self.key)
        return Found(self._item({**self._known(), **named}, 0, *key))

    def every(self) -> list[Found]:
        """All items, the newest first."""
        if not self.resource.id:
            found = self.find(())
            return [found] if found is not None else []
        collection = self.collection
        written = [Found(item, True) for item in reversed(collection.written.values())]
        return written + [Found(item) for id, item in self.made().items() if id not in collection.written and id not in collection.gone]

    def chosen(self, found: Found) -> bool:
        """Whether the request's filters let it through; what is made up is made to fit."""
        for name, filter in self.resource.filters.items():
            wanted = self.sent.get(name)
            if wanted is None or not found.written:
                continue
            if not (filter(found.item, wanted) if callable(filter) else wanted in values(found.item, filter)):
                return False
        return True

    def create(self, known: Item, id: Id | None) -> Item:
        """A new item, from what is known of it."""
        for field, value in zip(self.resource.id, id or (), strict=False):
            known[field] = value
        if not isinstance(self.shape, Object):
            return known
        return self._maker.item(self.shape.table, known, self.key, self.world.state.writes, *(id or ()), optional=False)

    def change(self, item: Item, fields: Item, paths: Item) -> Item:
        """The item with new values."""
        shapes = {one.name: one.shape for one in self.shape.table.fields} if isinstance(self.shape, Object) else {}
        item = deepcopy(item)
        item.update({name: self._maker.merged(shapes[name], value, self.key, self.world.state.writes, name) for name, value in fields.items()})
        for path, value in paths.items():
            put(item, path, value)
        self._maker.people(item, {}, Random(self.world.number(self.key)))
        return item

    def tell(self, shape: Object, known: Item, path: str) -> Item:
        """An item of another shape."""
        return self._maker.item(shape.table, known, path, self.key, self.world.state.writes, optional=False)


def _names(resource: Resource, field: str) -> list[str]:
    return [name for name, meant in resource.named.items() if meant == field]


@define
class Rows:
    """What a reading or writing endpoint has to tell."""

    items: list[Any]
    top: dict[str, Any]


def read(world: World, operation: Operation, sent: Sent, token: Token | None) -> Rows | None:
    """What the endpoint lists; None when it isn't about anything that can be written. Raises Refusal."""
    resource = SHOWN.get(operation.name)
    if resource is None:
        return None
    view = View(world, resource, sent, token)
    asked = view.asked() if resource.id and not view.keys.issuperset(resource.id) else []
    if asked:
        found = [one for id in asked if (one := view.find(id, lenient=not world.state.strict)) is not None and view.chosen(one)]
        if not found and 404 in operation.codes:
            raise Refusal(404, f"There is no {resource.name} of that id")
    else:
        found = [one for one in view.every() if view.chosen(one)]
    return Rows([one.item for one in found], totals(view))


def totals(view: View) -> dict[str, Any]:
    tops: dict[str, Callable[[list[Item]], Any]] = {**view.resource.top}
    items = [one.item for one in view.every()] if tops else []
    return {name: top(items) for name, top in tops.items()}


def beside(world: World, operation: Operation, sent: Sent, token: Token | None) -> Item:
    """What was written of the fields beside the reply's list."""
    resource = BESIDE.get(operation.name)
    found = View(world, resource, sent, token).find(()) if resource is not None else None
    return found.item if found is not None else {}
