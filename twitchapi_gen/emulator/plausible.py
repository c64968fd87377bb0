"""Made-up data in the shape of the models: seeded, so that the same question gets the same answer."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from random import Random
from typing import Any

from attrs import define

from twitchapi_gen.api.samples import BELOW, BOUNDS, CONDITION, PEOPLE, SMALL, TEXTS, WORDS
from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.default_world import CATEGORIES
from twitchapi_gen.emulator.state import EPOCH, timestamp
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, Field, ListOf, MapOf, Moment, Nullable, Object, Shape, Span, Table

CATEGORY = (("game_id", "game_name"), ("category_id", "category_name"))


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
        if self.world.state.strict:
            self._category(made, known, random)
        return made

    def _field(self, field: Field, random: Random, *key: object) -> Any:
        if field.empty and random.random() < 0.15:
            return _nothing(field.shape)
        return self.value(field.name, field.shape, random, *key, field.name)

    def merged(self, shape: Shape, given: Any, *key: object) -> Any:
        """Return the given value, with objects completed as Twitch would return them."""
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
        for id, login, name in PEOPLE:
            if id not in made or (login not in made and name not in made):
                continue
            account = self.world.account(login=known[login]) if known.get(login) else self._person(known.get(id) or "", made[id] or "", random)
            for part, value in ((id, account.id), (login, account.login), (name, account.display_name)):
                if part in made:
                    made[part] = value

    def _person(self, known: str, made: Any, random: Random) -> Account:
        """The user of the id that is known; or anybody: one of the default world, unless everybody is there."""
        number = random.randrange(10**6, 10**8)
        if known or not self.world.state.strict or not isinstance(made, str):  # some old messages have numbers
            return self.world.account(id=known or made or str(number))
        cast = self.world.accounts.cast
        return cast[number % len(cast)]

    def _category(self, made: dict[str, Any], known: Mapping[str, Any], random: Random) -> None:
        """Ids and names of the same category belong together, and are those of the world."""
        for id, name in CATEGORY:
            if isinstance(made.get(id), str) and made[id]:
                if not known.get(id):  # never an added one: nobody else streams that
                    made[id] = CATEGORIES[random.randrange(len(CATEGORIES))][0]
                if name in made:
                    made[name] = known.get(name) or self.world.categories.get(made[id], made[name])

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
            case Moment(label):
                when = EPOCH - timedelta(seconds=random.randrange(10**8))
                return int(when.timestamp()) if label == "int" else timestamp(when)
            case Span(label) if label in _EXACT:
                return _EXACT[label](name, random)
            case Span():
                return f"{random.randint(1, 9)}h{random.randint(0, 59)}m{random.randint(0, 59)}s"
            case Exactly(label):
                made = _EXACT[label](name, random)
                return _bounded(name, made) if label == "int" else made
            case _:
                return {}


def _nothing(shape: Shape) -> Any:
    """The value that Twitch sends for "none" in such a field."""
    match shape:
        case ListOf():
            return None
        case Moment("int"):
            return 0
        case _:
            return ""


def _bounded(name: str, number: int) -> int:
    """A number as Twitch takes it, since what a reply says can be given back."""
    low, high = BOUNDS.get(name, (number, number))
    return number if low <= number <= high else low + number % (high - low + 1)


def title(random: Random) -> str:
    return " ".join(random.sample(WORDS, 3))


def _text(name: str, random: Random) -> str:
    number = str(random.randrange(10**6, 10**8))
    for ending, options in TEXTS.items():
        if name == ending or name.endswith(f"_{ending}"):
            return _filled(options[0] if len(options) == 1 else random.choice(options), number, random)
    return title(random)


def _filled(text: str, number: str, random: Random) -> str:
    text = text.replace("$number", number).replace("$color", f"{int(number) % 0xFFFFFF:06X}")
    return text.replace("$title", title(random)) if "$title" in text else text


_EXACT: Mapping[str, Callable[[str, Random], Any]] = {
    "string": _text,
    "int": lambda name, random: random.randint(1, 5) if name.endswith(SMALL) else random.randrange(BELOW),
    "float": lambda _, random: round(random.uniform(5, 60), 1),
    "bool": lambda _, random: random.random() < 0.5,
    "object": lambda _, random: {CONDITION: str(random.randrange(10**6, 10**8))},
}
