"""Reads and writes the items that the tables of `remembered` name.

The default world's lists are generated on first read, and then stay the same; all other lists begin empty. Written items come
first in their list, with their newest values. Deleted items are gone, and unlisted items aren't found. Settings always exist.

If the emulator accepts any request (`State.strict` is off), it generates every list, and every named item exists.
"""

from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cached_property
from random import Random
from typing import Any

from attrs import define

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.accounts import FIRST_ID, Account
from twitchapi_gen.emulator.bounded import put as keep
from twitchapi_gen.emulator.default_world import FEW, LISTED, related
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

UNPAGED = 3
_KEPT_LISTS = 5_000
_PAGING = frozenset({"first", "after", "before"})
_BY_NAME = {one.name: one for one in RESOURCES}


@define
class Found:
    item: Item
    written: bool = False
    """Whether it is known from a write; otherwise it was generated."""


class View:
    """A collection as one request sees it."""

    def __init__(self, world: World, resource: Resource, sent: Sent, token: Token | None, reading: Operation | None = None) -> None:
        self.world, self.resource, self.sent, self.token, self.reading = world, resource, sent, token, reading
        self.key = resource.place(sent, token)
        self.keys = {name for choices in resource.key for name in choices.split("|")}
        self.collection: Collection = world.state.seen(self.key)
        self.operation = operations[resource.reads[0]] if resource.reads else None
        self.shape: Shape | None = place(self.operation)[1] if self.operation is not None else None
        self._maker = Maker(world)
        self._made: dict[Id, Item] | None = None
        self.holder = self._holder()

    def _holder(self) -> Found | None:
        """The enclosing item. Raises Refusal if it doesn't exist."""
        if self.resource.within is None:
            return None
        name, parameter = self.resource.within
        view = View(self.world, _BY_NAME[name], self.sent, self.token)
        found = view.find((str(self.sent[parameter]),), lenient=not self.world.state.strict)
        if found is None:
            raise Refusal(404, f"There is no {name} of that id")
        return found

    def asked_for(self) -> list[Found] | None:
        """The existing items among those that the request names; None if it names none."""
        asked = self.asked() if self.resource.id and not self.keys.issuperset(self.resource.id) else []
        if not asked and not any(name in self.sent for name in self.resource.also):
            return None
        lenient = not self.world.state.strict
        found = [one for id in asked if (one := self.find(id, lenient=lenient)) is not None]
        return found + [one for one in self.named() if one not in found]

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
        return [*dict.fromkeys(map(resource.canonical, found))]

    def named(self) -> list[Found]:
        """The items that the request names by other fields than ids."""
        sent = {field: self.sent[name] for name, field in self.resource.also.items() if name in self.sent}
        wanted = {field: {str(one).lower() for one in (given if is_array(given) else [given])} for field, given in sent.items()}
        if not wanted:
            return []
        return [one for one in self.every() if any(str(one.item[field]).lower() in names for field, names in wanted.items())]

    def of(self, name: str, sent: Sent) -> list[Item]:
        """The items of another resource that those parameters select."""
        return [one.item for one in listed(View(self.world, _BY_NAME[name], sent, self.token))]

    def _users(self, ids: list[str]) -> list[str]:
        """Users can also be looked up by login; by default it is the token's user."""
        found = [*ids, *(self.world.account(login=login).id for login in self.sent.get("login", []))]
        if found:
            return found
        if self.token is None or self.token.user is None:
            raise Refusal(400, "One of id or login is needed, unless a user token is used")
        return [self.token.user.id]

    def made(self) -> dict[Id, Item]:
        """The generated items, by their ids."""
        if self._made is None:
            self._made = (
                self._of_the_world() if self.world.state.strict else self._by_ids([self._item(self._known(), at) for at in range(self._count())])
            )
        return self._made

    def _by_ids(self, items: list[Item]) -> dict[Id, Item]:
        found: dict[Id, Item] = {}
        for at, item in enumerate(items):
            id = self.id_of(item)
            found[(*id, str(at)) if id in found else id] = item
        return found

    def _count(self) -> int:
        if self.operation is None or (self.resource.alone and self.owned):
            return 0
        return LISTED if self.operation.paging else UNPAGED if self.resource.key else 0

    def _of_the_world(self) -> dict[Id, Item]:
        """The items that the default world has in this list."""
        if self.operation is None or (self.resource.alone and self.owned) or (self.holder is not None and self.holder.written):
            return {}
        source = self.resource.source
        if source is not None and self.resource.name not in ("stream", "category"):
            return self._by_ids([self._item({**self._known(), **facts}, at) for at, facts in enumerate(source(self))])
        found = self.world.made_up.get(self.key)
        if found is None:
            seeds = source(self) if source is not None else self._seeds()
            found = self._by_ids([self._item({**self._known(), **facts}, at, *self.key, at) for at, facts in enumerate(seeds)])
            keep(self.world.made_up, self.key, found, _KEPT_LISTS)
        return found

    def _seeds(self) -> list[Item]:
        """The known fields of each item of the default world in this list."""
        resource, cast = self.resource, self.world.accounts.cast
        if not resource.id or resource.everyone is not None:
            return []
        if resource.owner:
            return [{resource.owner: one.id} for at, one in enumerate(cast) for _ in range(LISTED if at == 0 else FEW)]
        owner = self.owner()
        if owner is None and resource.key:
            return [{}] * UNPAGED if self._no_person() else []
        if owner is not None and not owner.cast:
            return []
        if resource.relation is not None and owner is not None:
            kind, side = resource.relation
            mine = _place(owner)
            others = [(one, _place(one)) for one in cast]
            return [
                {resource.id[0]: one.id} for one, place in others if (related(kind, place, mine) if side == "people" else related(kind, mine, place))
            ]
        paged = self.operation is not None and self.operation.paging
        return [{}] * (UNPAGED if not paged else LISTED if owner is None or _place(owner) == 0 else FEW)

    def owner(self) -> Account | None:
        """Return the owner of the list, or None."""
        return self.world.accounts.known(id=self.key[1]) if len(self.key) > 1 and not self._no_person() else None

    def _no_person(self) -> bool:
        """Whether the list is an app's, an extension's or the like."""
        first = self.resource.key[0] if self.resource.key else ""
        return first not in ("broadcaster_id", "user_id", "@user") and "@user" not in first and "user_id" not in first

    def there(self) -> bool:
        """Whether the single item of a list without ids exists: every user has settings, few have a campaign."""
        if not self.world.state.strict or self._no_person():
            return True
        owner = self.world.accounts.find(id=self.key[1])
        return owner is not None and (owner.cast or not self.resource.rare)

    def _known(self) -> Item:
        if self.world.state.strict:
            return {**self.resource.made, **echo(self.shape, {name: self.sent[name] for name in self.keys if name in self.sent}), **self.holding()}
        named = set(self.resource.id) - self.keys
        return {**self.resource.made, **{name: value for name, value in echo(self.shape, self.sent).items() if name not in named}, **self.holding()}

    def holding(self) -> Item:
        """The fields of the enclosing item that the items repeat."""
        if not self.resource.holder or self.resource.within is None:
            return {}
        facts = self.holder.item if self.holder is not None and (self.holder.written or self.world.state.strict) else {}
        return {self.resource.holder: {**facts, "id": self.sent[self.resource.within[1]]}}

    def _item(self, known: Item, at: int, *key: object) -> Item:
        if not isinstance(self.shape, Object) or self.operation is None:
            return {}
        people = [f"{name}={value}" for name, value in sorted(known.items()) if name in ("id", "user_id", "login")]
        return self._maker.item(self.shape.table, known, self.operation.path, at, *(key or people))

    def id_of(self, item: Item) -> Id:
        return self.resource.canonical(tuple(str(item.get(field, "")) for field in self.resource.id))

    def find(self, id: Id, *, lenient: bool = False) -> Found | None:
        """The item; None if it doesn't exist. `lenient`: deleted and never created items exist."""
        written = self.collection.written.get(id)
        if written is not None:
            return Found(written, True)
        if id in self.collection.gone and not lenient:
            return None
        if self.resource.id and id in self.made():
            return Found(self.made()[id])
        if self.world.state.strict and not lenient and not (self.resource.everyone(self.world, id) if self.resource.everyone else self._only()):
            return None
        if self.owned and self.resource.key and self.resource.id and self.world.state.strict:
            return None
        named = {field: value for field, value in zip(self.resource.id, id, strict=True) if value}
        key = [f"{field}={value}" for field, value in named.items()] or list(self.key)
        return Found(self._item({**self._known(), **named}, 0, *key))

    def _only(self) -> bool:
        return not self.resource.id and self.there()

    def listed(self) -> dict[Id, Found]:
        """All known items of the list; generated items only if they belong to the world."""
        written = {id: Found(item, True) for id, item in self.collection.written.items()}
        if not self.world.state.strict or not self.resource.id:
            return written
        return {**{id: Found(item) for id, item in self.made().items() if id not in self.collection.gone}, **written}

    def every(self) -> list[Found]:
        """All items, the newest first."""
        if not self.resource.id:
            found = self.find(())
            return [found] if found is not None else []
        collection = self.collection
        written = [Found(item, True) for item in reversed(collection.written.values())]
        return written + [Found(item) for id, item in self.made().items() if id not in collection.written and id not in collection.gone]

    def chosen(self, found: Found) -> bool:
        """Whether the item matches the request's filters; generated items are made to match."""
        if not found.written and not self.world.state.strict:
            return True
        for name, filter in self._filters.items():
            wanted = self.sent.get(name)
            if wanted is None:
                continue
            if callable(filter):
                if not filter(found.item, wanted):
                    return False
            elif not {*map(_plain, wanted if is_array(wanted) else [wanted])} & {*map(_plain, values(found.item, filter))}:
                return False
        return True

    @cached_property
    def _filters(self) -> dict[str, str | Callable[[Item, Any], bool]]:
        """The table's, and each other parameter of the endpoint that its items have as a field."""
        found: dict[str, str | Callable[[Item, Any], bool]] = {}
        if self.world.state.strict and self.reading is not None and isinstance(self.shape, Object):
            fields = {one.name for one in self.shape.table.fields}
            asked = {*self.keys, *self.resource.id, *self.resource.named, *self.resource.also, *_PAGING}
            alternatives = {name for rule in self.reading.rules if rule.kind == "alternatives" for name in rule.names}  # each names items
            parameters = [one for one in self.reading.parameters if one.python not in alternatives]
            names = [one.name for one in parameters if one.place == "query" and one.who in ("", "anyone")]
            found = {name: name for name in names if name in fields and name not in asked}
        return {**found, **self.resource.filters}

    def create(self, known: Item, id: Id | None) -> Item:
        """A new item, from its known fields."""
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
        ids = {name: value for name, value in item.items() if name.endswith("id")}
        self._maker.people(item, ids, Random(self.world.number(self.key)))
        return item

    def tell(self, shape: Object, known: Item, path: str) -> Item:
        """An item of another shape."""
        return self._maker.item(shape.table, known, path, self.key, self.world.state.writes, optional=False)


def _place(one: Account) -> int:
    """The position of a user of the default world in the list."""
    return int(one.id) - FIRST_ID


def _plain(value: Any) -> Any:
    """The key for comparing a value."""
    return value.lower() if isinstance(value, str) else value


def _names(resource: Resource, field: str) -> list[str]:
    return [name for name, meant in resource.named.items() if meant == field]


@define
class Rows:
    """The result of a reading or writing endpoint."""

    items: Sequence[Any]
    top: dict[str, Any]


def read(world: World, operation: Operation, sent: Sent, token: Token | None) -> Rows | None:
    """The items of the endpoint; None if nothing of it can be written. Raises Refusal."""
    resource = SHOWN.get(operation.name)
    if resource is None:
        return None
    view = View(world, resource, sent, token, operation)
    if resource.unwritten and not world.state.strict and not view.collection.written:
        return None  # made up to fit
    found = listed(view)
    if not found and 404 in operation.codes and (view.asked_for() is not None or resource.name == "subscription of a user"):
        raise Refusal(404, f"There is no {resource.name} of that id")
    items = [one.item for one in found]
    select = resource.select if world.state.strict else None
    return Rows(select(world, items, sent) if select is not None else items, totals(view))


def listed(view: View) -> list[Found]:
    """The items that the request names by id or another field, otherwise all items that match the filters."""
    found = view.asked_for()
    if found is None:
        found = view.every()
    overlay = view.resource.overlay
    return [Found(overlay(view.world, one.item), one.written) if overlay is not None else one for one in found if view.chosen(one)]


def totals(view: View) -> dict[str, Any]:
    tops: dict[str, Callable[[list[Item]], Any]] = {**view.resource.top}
    items = [one.item for one in view.every()] if tops else []
    return {name: top(items) for name, top in tops.items()}


def beside(world: World, operation: Operation, sent: Sent, token: Token | None) -> Item:
    """The written values of the fields beside the reply's list."""
    resource = BESIDE.get(operation.name)
    found = View(world, resource, sent, token).find(()) if resource is not None else None
    return found.item if found is not None else {}
