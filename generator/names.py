"""Twitch's names → Python's names."""

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|\d+")
_PLAIN = re.compile(r"[^A-Za-z0-9]+")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")


def snake(text: str) -> str:
    """`inDevelopment` → `in_development`, `Get Channel iCalendar` → `get_channel_icalendar`, `URL` → `url`."""
    if " " in text:
        return _PLAIN.sub("_", text).strip("_").lower()
    return "_".join(word.lower() for part in _PLAIN.split(text) for word in _WORD.findall(part))


def module(group: str) -> str:
    """The file name of a group: `Channel Points` → `channel_points`, `EventSub` → `eventsub`."""
    return _PLAIN.sub("_", group).strip("_").lower()


def camel(text: str) -> str:
    """`hype_train` → `HypeTrain`."""
    return "".join(word[:1].upper() + word[1:] for word in _PLAIN.split(text.replace("_", " ")) if word)


def singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is", "settings", "Settings")) else word


def plural(word: str) -> str:
    """The name of a repeated parameter: `id` → `ids`, `locale` → `locales`, `status` → `statuses`."""
    if word.endswith("y") and not word.endswith(("ay", "ey", "oy")):
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "ch")):
        return word + "es"
    return word + "s"


def constant(value: str) -> str:
    """The member name of an enum value: `bits:read` → `BITS_READ`, `1000` → `VALUE_1000`, `` → `NONE`."""
    name = "_".join(part for part in _PLAIN.split(value) if part).upper()
    if not name:
        return "NONE"
    return f"VALUE_{name}" if name[0].isdigit() else name


def usable(name: str) -> bool:
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and not name.startswith("_")


def usable_class(name: str) -> bool:
    return _CLASS.fullmatch(name) is not None and not keyword.iskeyword(name)
