"""Made-up data in the shape of the models: seeded, so that the same question gets the same answer."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from random import Random
from typing import Any

from attrs import define

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.state import EPOCH, timestamp
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.reading.shapes import Choice, Exactly, Field, ListOf, MapOf, Moment, Nullable, Shape, Span
from twitchapi_gen.runtime.reading.tables import Object, Table

_WORDS = [
    "Quiet",
    "Harbour",
    "Painting",
    "Marathon",
    "Cooking",
    "Retro",
    "Speedrun",
    "Garden",
    "Story",
    "Puzzle",
    "Night",
    "Music",
    "Sketch",
    "Evening",
    "Bridge",
    "Railway",
    "Chess",
    "Forest",
]
_WHO = (
    "user", "broadcaster", "moderator", "gifter", "creator", "broadcaster_user", "host_broadcaster", "owner", "moderator_user", "chatter_user",
    "from_user", "to_user", "from_broadcaster_user", "to_broadcaster_user", "source_broadcaster_user", "requester_user", "target_user",
    "from", "to", "guest_user", "host_user", "host_broadcaster_user", "parent_user", "thread_user", "sender_user", "pinned_by_user",
)  # fmt: skip
_PEOPLE = (
    {"id": "id", "login": "login", "name": "display_name"},
    {"id": "user_id", "login": "user_login", "name": "display_name"},
    {"id": "user_id", "login": "user_login", "name": "user_display_name"},
    *({part: f"{who}_{part}" for part in ("id", "login", "name")} for who in _WHO),
)


@define
class Maker:
    """Makes values for one world."""

    world: World

    def item(self, table: Table[Any], known: Mapping[str, Any], *key: object, optional: bool = True) -> dict[str, Any]:
        """An object of the table's model; `known` fields have the given values, people are consistent. Without `optional`, what may be missing is."""
        random = Random(self.world.number("item", table.model.__name__, *key))
        made: dict[str, Any] = {}
        for field in table.fields:
            if field.name in known:
                made[field.name] = self.merged(field.shape, known[field.name], *key, field.name)
            elif not field.absent or (optional and random.random() >= 0.15):
                made[field.name] = self._field(field, random, *key)
        self.people(made, known, random)
        return made

    def _field(self, field: Field, random: Random, *key: object) -> Any:
        if field.empty and random.random() < 0.15:
            return None if isinstance(field.shape, ListOf) else ""
        return self.value(field.name, field.shape, random, *key, field.name)

    def merged(self, shape: Shape, given: Any, *key: object) -> Any:
        """What was given, with objects completed to what Twitch would return of them."""
        if given is None:
            return None
        inner = shape.of if isinstance(shape, Nullable) else shape
        if isinstance(inner, ListOf) and isinstance(inner.of, Object) and is_array(given):
            table = inner.of.table
            return [self.item(table, part, *key, at, optional=False) if is_object(part) else part for at, part in enumerate(given)]
        if isinstance(inner, MapOf) and isinstance(inner.of, Object) and is_object(given):
            table = inner.of.table
            return {name: self.item(table, part, *key, name, optional=False) if is_object(part) else part for name, part in given.items()}
        if isinstance(inner, Object):
            return self.item(inner.table, given if is_object(given) else {}, *key, optional=False)
        return given

    def people(self, made: dict[str, Any], known: Mapping[str, Any], random: Random) -> None:
        """Ids, logins and names of the same person belong together."""
        for names in _PEOPLE:
            if names["id"] not in made or not any(name in made for name in list(names.values())[1:]):
                continue
            if known.get(names["login"]):
                account = self.world.account(login=known[names["login"]])
            else:
                account = self.world.account(id=made[names["id"]] or str(random.randrange(10**6, 10**8)))
            for part, value in (("id", account.id), ("login", account.login), ("name", account.display_name)):
                if names[part] in made:
                    made[names[part]] = value

    def value(self, name: str, shape: Shape, random: Random, *key: object) -> Any:
        """A value of the shape, as the field's name suggests it."""
        match shape:
            case Nullable(of):
                return None if random.random() < 0.15 else self.value(name, of, random, *key)
            case Object(table):
                return self.item(table, {}, *key)
            case ListOf(of):
                return [self.value(name, of, random, *key, at) for at in range(random.randint(1, 3))]
            case MapOf(of):
                return {str(at): self.value(name, of, random, *key, at) for at in range(1, 3)}
            case Choice(enum):
                return random.choice(list(enum)).value
            case Moment():
                return timestamp(EPOCH - timedelta(seconds=random.randrange(10**8)))
            case Span(label) if label in _EXACT:
                return _EXACT[label](name, random)
            case Span():
                return f"{random.randint(1, 9)}h{random.randint(0, 59)}m{random.randint(0, 59)}s"
            case Exactly(label):
                made = _EXACT[label](name, random)
                return _bounded(name, made) if label == "int" else made
            case _:
                return {}


def _bounded(name: str, number: int) -> int:
    """A number as Twitch takes it, since what a reply says can be given back."""
    low, high = _bounds().get(name, (number, number))
    return number if low <= number <= high else low + number % (high - low + 1)


@cache
def _bounds() -> Mapping[str, tuple[int, int]]:
    """The bounds of the numbers that are sent, by name; where several have one name, what all of them take."""
    found: dict[str, tuple[int, int]] = {}
    for one in (part for operation in operations.values() for part in operation.parameters):
        if one.name != "first" and one.type == "int" and one.maximum is not None:
            low, high = found.get(one.name, (0, 1 << 31))
            found[one.name] = max(low, int(one.minimum or 0)), min(high, int(one.maximum))
    return found


def title(random: Random) -> str:
    return " ".join(random.sample(_WORDS, 3))


def _text(name: str, random: Random) -> str:
    number = str(random.randrange(10**6, 10**8))
    for ending, make in _BY_NAME:
        if name == ending or name.endswith(f"_{ending}"):
            return make(number, random)
    return title(random)


_BY_NAME: tuple[tuple[str, Callable[[str, Random], str]], ...] = (
    ("id", lambda number, _: number),
    ("ids", lambda number, _: number),
    ("login", lambda number, _: f"user_{number}"),
    ("name", lambda _, random: title(random)),
    ("url", lambda number, _: f"https://twitch.example/{number}.png"),
    ("urls", lambda number, _: f"https://twitch.example/{number}.png"),
    ("URL", lambda number, _: f"https://twitch.example/{number}.csv"),
    ("url_1x", lambda number, _: f"https://twitch.example/{number}-1x.png"),
    ("url_2x", lambda number, _: f"https://twitch.example/{number}-2x.png"),
    ("url_4x", lambda number, _: f"https://twitch.example/{number}-4x.png"),
    ("color", lambda number, _: f"#{int(number) % 0xFFFFFF:06X}"),
    ("email", lambda number, _: f"user_{number}@twitch.example"),
    ("language", lambda _, random: random.choice(("en", "de", "fr", "es"))),
    ("version", lambda _, random: f"{random.randint(0, 3)}.{random.randint(0, 9)}.{random.randint(0, 9)}"),
    ("currency", lambda _, random: random.choice(("USD", "EUR"))),
    ("callback", lambda number, _: f"https://bot.example/{number}"),
    ("scopes", lambda _, random: random.choice(("bits:read", "user:read:email"))),
    ("template", lambda _, __: "https://twitch.example/emotes/{{id}}/{{format}}/{{theme_mode}}/{{scale}}"),
)
_EXACT: Mapping[str, Callable[[str, Random], Any]] = {
    "string": _text,
    "int": lambda name, random: random.randint(1, 5) if name.endswith(("level", "count", "places")) else random.randrange(5000),
    "float": lambda _, random: round(random.uniform(5, 60), 1),
    "bool": lambda _, random: random.random() < 0.5,
    "object": lambda _, random: {"broadcaster_user_id": str(random.randrange(10**6, 10**8))},
}
