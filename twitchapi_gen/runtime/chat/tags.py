"""Values of tags in chat: text → Python values and back, as shapes of the models."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any, NamedTuple, cast

from twitchapi_gen.runtime.base.datetimes import START
from twitchapi_gen.runtime.models.shapes import Written


class Badge(NamedTuple):
    """A badge beside a name, such as `subscriber/6`. version: in `badge_info`, a detail, such as the exact number of months."""

    name: str
    version: str


class EmoteRange(NamedTuple):
    """An emote in a text: `text[first : last + 1]` is its name."""

    id: str
    first: int
    last: int


class MarkedRange(NamedTuple):
    """A passage that AutoMod marked: `text[first : last + 1]`. marks: kind and level, such as `P.6`."""

    first: int
    last: int
    marks: tuple[str, ...]


_new = cast(Any, tuple).__new__
"""A third faster than calling the class."""
_FLAGS = {"0": False, "1": True, "false": False, "true": True}


def read_badges(text: str) -> list[Badge]:
    """Read badges, such as `subscriber/6,vip/1`. A badge without a version has an empty one."""
    if not text:
        return []
    return [_new(Badge, one.partition("/")[::2]) for one in text.split(",")]


def write_badges(badges: Iterable[Badge]) -> str:
    return ",".join(f"{name}/{version}" for name, version in badges)


def read_emotes(text: str) -> list[EmoteRange]:
    """Read the emotes of a text, such as `25:0-4,6-10/1902:12-16`, in the order of the text. Raises ValueError."""
    if not text:
        return []
    found: list[EmoteRange] = []
    for one in text.split("/"):
        id_, colon, places = one.rpartition(":")
        if not colon:
            raise ValueError(one)
        for place in places.split(","):
            first, _, last = place.partition("-")
            found.append(_new(EmoteRange, (id_, int(first), int(last))))
    if len(found) > 1:
        found.sort(key=itemgetter(1))
    return found


def write_emotes(emotes: Iterable[EmoteRange]) -> str:
    places: dict[str, list[str]] = {}
    for id_, first, last in emotes:
        places.setdefault(id_, []).append(f"{first}-{last}")
    return "/".join(f"{id_}:{','.join(found)}" for id_, found in places.items())


def read_marks(text: str) -> list[MarkedRange]:
    """Read AutoMod's marks, such as `0-4:P.6/I.5,7-9:A.3`. Raises ValueError."""
    if not text:
        return []
    found: list[MarkedRange] = []
    for one in text.split(","):
        place, _, marks = one.partition(":")
        first, _, last = place.partition("-")
        found.append(MarkedRange(int(first), int(last), tuple(marks.split("/")) if marks else ()))
    return found


def write_marks(marks: Iterable[MarkedRange]) -> str:
    return ",".join(f"{first}-{last}:{'/'.join(kinds)}" for first, last, kinds in marks)


def read_milliseconds(text: str) -> datetime:
    """Read a time, in milliseconds since the beginning of 1970. Raises ValueError or OverflowError."""
    return START + timedelta(0, 0, 0, int(text))


def _span(unit: str) -> Written:
    size = timedelta(**{unit: 1})
    return Written("int", lambda text: int(text) * size, lambda span: str(span // size))


def _list(mark: str) -> Written:
    return Written("list", lambda text: text.split(mark) if text else [], mark.join)


def _written(label: str, parse: Callable[[str], Any], write: Callable[[Any], str]) -> Written:
    return Written(label, parse, write)


INT = _written("int", int, str)
BOOL = _written("bool", _FLAGS.__getitem__, lambda flag: "1" if flag else "0")
MILLISECONDS = _written("milliseconds", read_milliseconds, lambda when: str((when - START) // timedelta(milliseconds=1)))
SECONDS, MINUTES = _span("seconds"), _span("minutes")
COMMAS, SPACES = _list(","), _list(" ")
BADGES = _written("badges", read_badges, write_badges)
EMOTES = _written("emotes", read_emotes, write_emotes)
MARKS = _written("marks", read_marks, write_marks)
