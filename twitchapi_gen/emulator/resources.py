"""Kinds of objects of the emulator, as data: the endpoints that write and read them, and the parameter for each field."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, Protocol
from uuid import UUID

from attrs import define, field

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.shaping import place
from twitchapi_gen.emulator.state import Id, Item, timestamp
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.shapes import ListOf, Nullable, Object, Shape

Sent = Mapping[str, Any]
Nothing: Mapping[str, Any] = {}


@define
class Write:
    """A write in progress: a hook changes `item`, or raises Refusal."""

    item: Item
    sent: Sent
    earlier: Item
    """The item until now; empty for a new one."""
    written: bool
    """Whether the earlier one is known from a write, so that its state can be relied on."""
    token: Token | None
    world: World
    shape: Shape | None
    of: Item | None = None
    """The containing item, if it was written: the conduit of a shard, the reward of a redemption."""
    answer: Any = None
    """The content of the reply, if it isn't the item."""

    @property
    def before(self) -> Item | None:
        """The earlier item, if its state is reliable."""
        return self.earlier if self.written else None

    @property
    def now(self) -> datetime:
        return self.world.state.now

    @property
    def stamp(self) -> str:
        return timestamp(self.now)

    def new_id(self) -> str:
        return new_id(self.world)

    def game(self, id: str) -> str:
        """The name of that game, as the endpoint for games tells it."""
        if self.world.state.strict:
            return self.world.categories.get(id, "")
        _, shape = place(operations["get_games"])
        return str(Maker(self.world).item(shape.table, {"id": id}, "/games", 0, f"id={id}")["name"]) if isinstance(shape, Object) else ""

    def part(self, name: str, known: Sent) -> Item:
        """An object as the item's list of that name has them."""
        shape = self.shape
        for one in (*name.split("."), ""):
            shape = _inside(shape, one)
        return Maker(self.world).item(shape.table, known, name, *sorted(known.items()), optional=False) if isinstance(shape, Object) else {}


def _inside(shape: Shape | None, name: str) -> Shape | None:
    """The shape of a field, or, without a name, of a list's items."""
    if isinstance(shape, Nullable):
        shape = shape.of
    if isinstance(shape, ListOf):
        return _inside(shape.of, name) if name else shape.of
    return next((one.shape for one in shape.table.fields if one.name == name), None) if isinstance(shape, Object) and name else shape


Hook = Callable[[Write], None]


@define(frozen=True)
class Clash:
    """A new item isn't taken when `when(new, old)` holds for one that was written before."""

    status: int
    message: str
    when: Callable[[Item, Item], bool]


@define(frozen=True, kw_only=True)
class Act:
    """The action of a writing endpoint. `names`: parameters whose field has another name; `new`: initial fields of a new item.

    `each`: the parameter whose parts are one item each. `errors`: lists the refusals of parts; the other parts are done.
    `most`: the maximum of items in a collection; `full`: the status if it is exceeded.
    `missing`: the status when the item isn't there (by default 404, or 400 where the endpoint has none); 0 when that is fine.
    """

    operation: str
    does: Literal["create", "update", "delete"]
    names: Mapping[str, str] = field(factory=dict[str, str])
    new: Sent = Nothing
    then: Hook | None = None
    clash: Clash | None = None
    most: int = 0
    full: int = 400
    each: str = ""
    errors: str = ""
    missing: int | None = None
    reply: Mapping[str, str] = field(factory=dict[str, str])
    """Fields of the reply that the item calls otherwise."""
    answer: Callable[[list[Write]], list[Any]] | None = None


def _same(id: Id) -> Id:
    return id


class Looking(Protocol):
    """A look at one resource, from which others are in sight."""

    world: World
    sent: Sent
    token: Token | None

    def of(self, name: str, sent: Sent) -> list[Item]:
        """All items of that resource in the list that those parameters mean."""
        ...


Select = Callable[[World, list[Item], Sent], list[Item]]
Source = Callable[[Looking], list[Item]]
"""Returns the known fields of each item; the rest is generated."""


@define(frozen=True, kw_only=True)
class Resource:
    """A kind of thing.

    `key`: the parameters that tell which collection it is in ("a|b": whichever is given; "@user", "@client": of the token).
    `id`: the fields that tell items apart; none when a collection is one item that always exists, such as settings.
    `reads`: the endpoints that list it. `named`: parameters that mean the id but are called otherwise.
    `filters`: parameters of the lists by which items are chosen, with the path to their value in the item.
    `made`: fields of made-up items. `alone`: made-up items vanish as soon as something is created, since an app knows what it made.
    `envelope`: replies whose data has the item's fields beside the list.
    `top`: fields beside the data, from all items. `within`: the resource that it lies in, and the parameter with that one's id.
    """

    name: str
    key: tuple[str, ...] = ()
    id: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    named: Mapping[str, str] = field(factory=dict[str, str])
    filters: Mapping[str, str | Callable[[Item, str], bool]] = field(factory=dict[str, "str | Callable[[Item, str], bool]"])
    made: Sent = Nothing
    alone: bool = False
    own: bool = False
    """By default, the id is the token's user."""
    envelope: tuple[str, ...] = ()
    top: Mapping[str, Callable[[list[Item]], Any]] = field(factory=dict[str, Callable[[list[Item]], Any]])
    within: tuple[str, str] | None = None
    holder: str = ""
    """The field that tells of the resource that it lies in."""
    canonical: Callable[[Id], Id] = _same
    owner: str = ""
    """The field with the owner's id, if one list has the items of all users."""
    relation: tuple[str, Literal["people", "channels"]] | None = None
    """The relation between users of the default world, and whether the list has the users of a channel or a user's channels."""
    mirror: str = ""
    """The resource that says the same from the other side."""
    source: "Source | None" = None
    """Derives its items from others, instead of generating them."""
    everyone: Callable[[World, Id], bool] | None = None
    """Whether there is one for that id, where each user (say) has one."""
    rare: bool = False
    """Of a thing of which a channel has one or none: an added user has none."""
    also: Mapping[str, str] = field(factory=dict[str, str])
    """Parameters that name items by another field than the id."""
    overlay: Callable[[World, Item], Item] | None = None
    """The item's current fields that depend on other objects."""
    unwritten: bool = False
    """No endpoint writes it."""
    select: "Select | None" = None
    """Applies sort order, period and similar parameters to the items that pass the filters."""

    def place(self, sent: Sent, token: Token | None) -> tuple[str, ...]:
        """The collection that a request means."""
        return (self.name, *(_value(one, sent, token) for one in self.key))


def _value(choices: str, sent: Sent, token: Token | None) -> str:
    for name in choices.split("|"):
        if name == "@user" and token is not None and token.user is not None:
            return token.user.id
        if name == "@client" and token is not None:
            return token.client_id
        if isinstance(sent.get(name), str):
            return str(sent[name])
    return ""


def put(item: Item, path: str, value: Any) -> None:
    """Set a field, or one inside of objects: `reward.id`."""
    *inner, last = path.split(".")
    for name in inner:
        deeper = {**found} if is_object(found := item.get(name)) else {}
        item[name] = deeper
        item = deeper
    item[last] = value


def values(item: Any, path: str) -> list[Any]:
    """All values at a path, into lists as well."""
    if is_array(item):
        return [value for part in item for value in values(part, path)]
    if not path:
        return [item]
    name, _, rest = path.partition(".")
    return values(item[name], rest) if is_object(item) and name in item else []


def new_id(world: World) -> str:
    world.state.ids += 1
    return str(UUID(int=world.number("id", world.state.ids) << 64 | world.number("id", "low", world.state.ids), version=4))


def need(holds: object, status: int, message: str) -> None:
    if not holds:
        raise Refusal(status, message)
