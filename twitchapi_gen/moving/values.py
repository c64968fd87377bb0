"""Conversion of old programs' arguments for the modern client. None stays None, which means "not passed" throughout version 2."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, TypeAlias, TypeGuard

Reply: TypeAlias = dict[str, Any]
"""A reply as Twitch sent it. It is a dict, as it was: programs index it, change it and write it as JSON, and its values are whatever JSON holds."""
Id: TypeAlias = str | int
"""An id. Numbers were welcome, since they went into a URL."""
Ids: TypeAlias = Id | Iterable[Id]
Texts: TypeAlias = str | Iterable[str]


def text(value: object) -> str | None:
    """Return an id or a text; numbers become digits, enum members their values."""
    return None if value is None else str(plain(value))


def texts(value: object) -> list[str] | None:
    """One or many of them."""
    if value is None:
        return None
    return [str(plain(one)) for one in value] if is_many(value) else [str(plain(value))]


def plain(value: object) -> object:
    """Return an enum member's value; other values unchanged."""
    return value.value if isinstance(value, Enum) else value


def moment(value: datetime | None) -> datetime | None:
    """Return an aware time. As in version 2, a naive one is in the machine's time zone."""
    return value.astimezone() if value is not None and value.tzinfo is None else value


def titles(value: Iterable[object]) -> list[dict[str, str]]:
    """Convert plain texts to the choices of a poll or the outcomes of a prediction."""
    return [{"title": str(one)} for one in value]


def entries(value: Iterable[Mapping[str, object]], keys: Iterable[str]) -> list[dict[str, object]]:
    """Return dicts with only the keys that Twitch still accepts."""
    wanted = tuple(keys)
    return [{key: plain(one[key]) for key in wanted if key in one} for one in value]


def spread(value: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """The members of a body that was passed as one dict, under `data` or by themselves."""
    inner = value.get("data", value)
    return {name: inner[name] for name in names if name in inner}


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_many(value: object) -> TypeGuard[Iterable[object]]:
    """Return True if it is several values, and not a text, which is one."""
    return isinstance(value, Iterable) and not isinstance(value, str)


def plain_dict(value: Any) -> dict[str, Any]:
    """Return the dict of an object of a reply, or the dict itself. None stays an empty one."""
    if value is None:
        return {}
    return value if is_object(value) else dict(value.to_dict())
