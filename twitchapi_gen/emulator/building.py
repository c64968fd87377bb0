"""Putting things into a world: users, streams, and every kind that an endpoint returns. All of what is given goes in, or nothing does."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from attrs import define, evolve, field

from twitchapi_gen.emulator.accounts import Account, shown
from twitchapi_gen.emulator.memory import View
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.remembered import RESOURCES
from twitchapi_gen.emulator.resources import Resource, new_id
from twitchapi_gen.emulator.state import Id, Item, timestamp
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.emulator.world_kinds import Kind, kind_of, nearest, unlike
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.shapes import Object

Tell = Callable[[str, Item], object]
"""Told of each thing that came into the world: its kind, and what is known of it."""
Given = Mapping[str, Any]
APP_ID = "my_app_id"
_FLAGS = ("banned", "channel")
_BY_NAME = {one.name: one for one in RESOURCES}
_OTHER_WRITES = {"end_streams"}


@define
class Builder:
    """Builds on one world. The methods raise ValueError, and have then changed nothing."""

    world: World
    tell: Tell = lambda _, __: None
    _coming: dict[str, Account] = field(factory=dict[str, Account], init=False)
    """Users who are about to be added, by their logins."""
    _coming_users: dict[str, Account] = field(factory=dict[str, Account], init=False)
    """The same by their ids."""
    _coming_ids: set[str] = field(factory=set[str], init=False)
    """Ids of things that are about to be added."""

    def add_all(self, told: Given) -> dict[str, list[Item]]:
        """Kind → what to add of it; returns the same as it was added. `end_streams` lists logins."""
        for kind, items in told.items():
            if not is_array(items) or not (kind == "end_streams" or all(map(is_object, items))):
                raise ValueError(f"{kind} must be a list of {'logins' if kind == 'end_streams' else 'objects'}")
        users = [self._user(one) for one in told.get("users", [])]
        self._coming = {one.login: one for one, _ in users}
        self._coming_users = {one.id: one for one, _ in users}
        self._coming_ids = {str(one["id"]) for items in told.values() for one in items if is_object(one) and "id" in one}
        try:
            things = {kind: [self._thing(kind, one) for one in items] for kind, items in told.items() if kind not in ("users", *_OTHER_WRITES)}
            ending = [self._live(str(login)) for login in told.get("end_streams", [])]
        finally:
            self._coming, self._coming_users, self._coming_ids = {}, {}, set()
        added = {"users": [self._put_user(*one) for one in users]} if users else {}
        added |= {kind: [self._put(one) for one in found] for kind, found in things.items()}
        return added | ({"end_streams": [self._end(one) for one in ending]} if ending else {})

    def add_user(self, given: Given) -> Item:
        return self._put_user(*self._user(given))

    def add(self, kind: str, items: Iterable[Given]) -> list[Item]:
        if kind == "users":
            return self.add_all({kind: list(items)})["users"]
        return [self._put(one) for one in [self._thing(kind, one) for one in items]]

    def end_stream(self, login: str) -> Item:
        return self._end(self._live(login))

    def _user(self, given: Given) -> tuple[Account, Item]:
        """Return the new or changed account, and the fields for it."""
        kind = kind_of("users")
        login = given.get("login")
        if not isinstance(login, str) or not login or not login.isascii() or not login.replace("_", "").isalnum():
            raise ValueError(f"a user needs a login of letters, digits and underscores, not {login!r}")
        flags = {name: given[name] for name in _FLAGS if name in given}
        if wrong := next((name for name, value in flags.items() if not isinstance(value, bool)), ""):
            raise ValueError(f"users.{wrong} must be true or false, not {flags[wrong]!r}")
        known = _as_json({name: value for name, value in given.items() if name not in _FLAGS})
        self._check(kind, known, {*kind.fields, *_FLAGS})
        account = self.world.account(login=login)
        id = known.get("id", account.id)
        holder = self.world.accounts.known(id=id)
        if not str(id).isdecimal() or (holder is not None and holder.login != login.lower()):
            raise ValueError(f"users.id can't be {id!r}: " + (f"{holder.login} has it" if holder is not None else "ids are numbers, as text"))
        cast = account.cast and id == account.id
        return evolve(account, id=id, display_name=known.get("display_name") or account.display_name or shown(login), cast=cast, **flags), known

    def _put_user(self, account: Account, known: Item) -> Item:
        self.world.accounts.put(account)
        kind = kind_of("users")
        view = View(self.world, kind.resource, {}, None)
        earlier = view.find((account.id,), lenient=True)
        facts = {
            **(earlier.item if earlier is not None else {}),
            **known,
            "id": account.id,
            "login": account.login,
            "display_name": account.display_name,
        }
        return self._keep(view, (account.id,), view.create(facts, (account.id,)))

    def _thing(self, name: str, given: Given) -> "_Thing":
        if name == "streams":
            given = self._with_category(given)
        kind = kind_of(name)
        if kind.name == "users":
            raise ValueError("users go in one by one: add_user(login, …)")
        known = _as_json(dict(given))
        names = {*kind.fields, *kind.keys, *kind.people}
        self._check(kind, {one: value for one, value in known.items() if one not in kind.people}, names)
        for short, id in kind.people.items():
            if short in known:
                known[id] = self._person(f"{name}.{short}", known.pop(short))
        for one in (*kind.keys, *kind.told):
            if not known.get(one) and one != "client_id":
                by_login = f", or {one.removesuffix('_id')} with a login" if one in kind.people.values() else ""
                raise ValueError(f"{name} needs {one}{by_login}")
        for id in kind.people.values():
            if known.get(id) and self._account(known[id]) is None:
                raise ValueError(f"{name}.{id}: there is no user of the id {known[id]!r}; add the user first")
        if name == "streams" and (channel := self._account(known["user_id"])) is not None and not channel.channel:
            raise ValueError(f"streams: the user {channel.login} has no channel")
        self._check_holder(kind, known)
        return _Thing(kind, known)

    def _check_holder(self, kind: Kind, known: Item) -> None:
        """A redemption's reward must be there, or come with it."""
        within = kind.resource.within
        if within is None or known[within[1]] in self._coming_ids:
            return
        try:
            self._view(kind.resource, known)
        except Refusal:
            raise ValueError(f"{kind.name}.{within[1]}: there is no {within[0]} of the id {known[within[1]]!r} in that channel") from None

    def _check(self, kind: Kind, known: Item, names: set[str]) -> None:
        for name, value in known.items():
            if name not in names:
                raise ValueError(f"{kind.name} has no field {name!r}{nearest(name, names)}")
            shape = kind.fields.get(name)
            if wrong := unlike(shape, value, f"{kind.name}.{name}") if shape is not None else "":
                raise ValueError(wrong)
            if shape is None and not isinstance(value, str):
                raise ValueError(f"{kind.name}.{name} must be text, not {value!r}")

    def _person(self, where: str, login: Any) -> str:
        found = self._coming.get(login.lower()) or self.world.accounts.find(login=login) if isinstance(login, str) else None
        if found is None:
            logins = [one.login for one in (*self.world.accounts.everybody(), *self._coming.values())]
            raise ValueError(f"{where}: there is no user {login!r}{nearest(str(login), logins)}; add_user makes one")
        return found.id

    def _account(self, id: str) -> Account | None:
        return self._coming_users.get(id) or self.world.accounts.known(id=id)

    def _view(self, resource: Resource, known: Item) -> View:
        user = self.world.account(id=known["user_id"]) if "@user" in resource.key and "user_id" in known else None
        token = Token("", str(known.get("client_id", APP_ID)), frozenset(), user, None, 0)
        return View(self.world, resource, {choices.split("|")[0]: known.get(choices.split("|")[0]) for choices in resource.key}, token)

    def _with_category(self, given: Given) -> Item:
        """Replace the name of a stream's category, `game`, by its id."""
        known = dict(given)
        if "game" in known:
            game = known.pop("game")
            ids = {name.lower(): id for id, name in self.world.categories.items()}
            if not isinstance(game, str) or game.lower() not in ids:
                raise ValueError(
                    f"streams.game: there is no category {game!r}{nearest(str(game), self.world.categories.values())}; add games has it made"
                )
            known["game_id"] = ids[game.lower()]
        if "game_id" in known and isinstance(known["game_id"], str):
            known.setdefault("game_name", self.world.categories.get(known["game_id"], ""))
        return known

    def _put(self, thing: "_Thing") -> Item:
        kind, known, view = thing.kind, thing.known, self._view(thing.kind.resource, thing.known)
        if kind.name == "streams":
            self._begin(known)
        stamped = {name: timestamp(self.world.state.now) for name in _STAMPS if name in kind.fields and name not in known}
        id = self._id(kind.resource, known)
        facts = {**view.holding(), **(_ON_AIR if kind.name == "streams" else {}), **stamped, **known}
        made = self._keep(view, id, view.create({name: value for name, value in facts.items() if name in kind.fields}, id))
        if kind.name == "games":
            self.world.categories[made["id"]] = made["name"]
        if kind.resource.mirror:
            self._mirror(kind.resource, {**known, **made})
        self.tell(kind.name, {**known, **made})
        return made

    def _id(self, resource: Resource, known: Item) -> Id:
        return resource.canonical(tuple(str(known.get(one) or new_id(self.world)) for one in resource.id))

    def _keep(self, view: View, id: Id, item: Item) -> Item:
        self.world.state.writes += 1
        collection = self.world.state.touched(view.key)
        collection.added = True
        collection.put(id, item)
        return item

    def _mirror(self, resource: Resource, known: Item) -> None:
        other = _BY_NAME[resource.mirror]
        view = self._view(other, known)
        id = self._id(other, known)
        fields = {one.name for one in view.shape.table.fields} if isinstance(view.shape, Object) else set(known)
        self._keep(view, id, view.create({name: value for name, value in known.items() if name in fields}, id))

    def _begin(self, known: Item) -> None:
        """A stream has its channel's title, category and language, and the channel those of the stream."""
        view = View(self.world, _BY_NAME["channel"], {}, None)
        found = view.find((known["user_id"],))
        if found is None:
            return
        said = {"title": "title", "game_id": "game_id", "game_name": "game_name", "broadcaster_language": "language", "tags": "tags"}
        channel = {**found.item, **{theirs: known[ours] for theirs, ours in said.items() if ours in known}}
        for theirs, ours in said.items():
            known.setdefault(ours, channel[theirs])
        self._keep(view, (known["user_id"],), channel)

    def _live(self, login: str) -> Item:
        user = self._person("end_stream", login)
        found = View(self.world, _BY_NAME["stream"], {}, None).find((user,))
        if found is None:
            raise ValueError(f"end_stream: {login} isn't live")
        return found.item

    def _end(self, stream: Item) -> Item:
        self.world.state.writes += 1
        self.world.state.touched(("stream",)).remove((stream["user_id"],))
        self.tell("end_streams", stream)
        return stream


_ON_AIR: Mapping[str, Any] = {"type": "live", "is_mature": False}
_STAMPS = ("created_at", "followed_at", "started_at", "redeemed_at", "timestamp", "published_at")


@define
class _Thing:
    """A validated item, and its place."""

    kind: Kind
    known: Item


def _as_json(value: Any) -> Any:
    """Convert times of Python and YAML to JSON's text."""
    if is_object(value):
        return {name: _as_json(part) for name, part in value.items()}
    if is_array(value):
        return [_as_json(part) for part in value]
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value
