"""The kinds of things that can be put into a world: each is called after the endpoint that returns it, `get_clips` → `clips`."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import partial
from typing import Any

from attrs import define

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.remembered import SHOWN
from twitchapi_gen.emulator.resources import Resource
from twitchapi_gen.emulator.shaping import place
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, ListOf, MapOf, Moment, Nullable, Object, Shape, Span, Unlike

_MADE_OTHERWISE = {
    "followed_streams": "add channel_followers and streams", "clips_download": "add clips", "authorization_by_user": "give out tokens",
    "eventsub_subscriptions": "create one through Helix", "conduits": "create one through Helix", "conduit_shards": "assign one through Helix",
}  # fmt: skip
"""Derived kinds, with the way to create them."""
_ALSO = {"top_games": "games"}


@define(frozen=True)
class Kind:
    """A kind. `people`: ids of users that an item may name by login, as `broadcaster` for `broadcaster_id`."""

    name: str
    resource: Resource
    shape: Object
    keys: tuple[str, ...]
    """Ids of the list that the item is in; an item needs these, even where no endpoint shows them in it."""

    @property
    def fields(self) -> dict[str, Shape]:
        return {one.name: one.shape for one in self.shape.table.fields}

    @property
    def people(self) -> dict[str, str]:
        names = {*self.fields, *self.keys, *self.resource.id}
        found = {name.removesuffix("_id"): name for name in names if name.endswith("_id") and name.removesuffix("_id") in _PEOPLE}
        return {short: name for short, name in found.items() if short not in self.fields}

    @property
    def told(self) -> tuple[str, ...]:
        """Parts of its id that can't be made up: people, and values of an enum."""
        return tuple(one for one in self.resource.id if one in self.people.values() or isinstance(self.fields.get(one), Choice))


_PEOPLE = ("broadcaster", "user", "moderator", "creator", "gifter", "owner", "requester")


def _kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for name, operation in operations.items():
        kind = name.removeprefix("get_")
        if not name.startswith("get_") or operation.status == "gone" or kind in _MADE_OTHERWISE or kind in _ALSO or name not in SHOWN:
            continue
        resource, shape = SHOWN[name], place(operation)[1]
        if isinstance(shape, Object):
            found[kind] = Kind(kind, resource, shape, tuple(map(_key, resource.key)))
    return found


def _key(choices: str) -> str:
    """Of the parameters that tell which list it is, the one that an item has."""
    return {"@user": "user_id", "@client": "client_id"}.get(choices.split("|")[0], choices.split("|")[0])


KINDS: Mapping[str, Kind] = _kinds()


def kind_of(name: str) -> Kind:
    """Raise ValueError for what can't be added, with the nearest that can."""
    if name in _MADE_OTHERWISE:
        raise ValueError(f"{name} can't be added, since they follow from others: {_MADE_OTHERWISE[name]}")
    found = KINDS.get(_ALSO.get(name, name))
    if found is None:
        raise ValueError(f"there is no kind {name!r}{nearest(name, KINDS)}; a kind is called after its endpoint, as clips after get_clips")
    return found


def nearest(name: str, names: Iterable[str]) -> str:
    """A hint at what was probably meant, or at all that there is."""
    known = sorted(names)
    close = get_close_matches(name, known, 1, 0.6)
    return f"; did you mean {close[0]!r}?" if close else f"; there are {', '.join(known)}" if len(known) <= 30 else ""


def unlike(shape: Shape, value: Any, where: str, *, null_lists: bool = False) -> str:
    """Return the error of a value that should have that shape, or an empty text. null_lists: null can replace an empty list, as in events."""
    inner = partial(unlike, null_lists=null_lists)
    match shape:
        case Nullable(of):
            return "" if value is None else inner(of, value, where)
        case Object(table):
            if not is_object(value):
                return f"{where} must be an object, not {value!r}"
            fields = {one.name: one.shape for one in table.fields}
            for name, part in value.items():
                if name not in fields:
                    return f"{where} has no field {name!r}{nearest(name, fields)}"
                if wrong := inner(fields[name], part, f"{where}.{name}"):
                    return wrong
            return ""
        case ListOf(of):
            if value is None and null_lists:
                return ""
            if not is_array(value):
                return f"{where} must be a list, not {value!r}"
            return next((wrong for at, part in enumerate(value) if (wrong := inner(of, part, f"{where}[{at}]"))), "")
        case MapOf(of):
            if not is_object(value):
                return f"{where} must be an object, not {value!r}"
            return next((wrong for name, part in value.items() if (wrong := inner(of, part, f"{where}.{name}"))), "")
        case Choice(enum):
            values = [str(one.value) for one in enum]
            good = isinstance(value, str) and value in values
            return "" if good else f"{where} can't be {value!r}{nearest(str(value), values)}"
        case _:
            return _unlike_value(shape, value, where)


def _unlike_value(shape: Shape, value: Any, where: str) -> str:
    try:
        if isinstance(shape, Moment | Span) and value == "":
            return ""
        shape.read(value, None, where)
    except Unlike:
        label = shape.label if isinstance(shape, Exactly | Moment | Span) else "of another type"
        return f"{where} must be {label}, not {value!r}"
    return ""
