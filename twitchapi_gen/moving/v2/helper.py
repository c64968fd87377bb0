"""Version 2's helper functions, which programs use for themselves."""

import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar
from urllib.parse import parse_qs, quote, urlsplit

from twitchapi_gen.moving.values import is_array, is_object, plain

D = TypeVar("D")
E = TypeVar("E", bound=Enum)


def extract_uuid_str_from_url(url: str) -> str | None:
    """Return the value of `uuid` in a URL, or None."""
    return parse_qs(urlsplit(url).query).get("uuid", [None])[0]


def build_url(url: str, params: dict[str, Any], remove_none: bool = False, split_lists: bool = False, enum_value: bool = True) -> str:
    """Return the URL with a query.

    remove_none: omit None; otherwise, None gives a name without a value. split_lists: repeat a name for each item of a list.
    enum_value: replace enum members by their values.
    """
    pairs: list[tuple[str, object]] = []
    for name, value in params.items():
        if split_lists and is_array(value):
            pairs += [(name, one) for one in value]
        elif value is not None or not remove_none:
            pairs.append((name, value))
    query = "&".join(name if value is None else f"{name}={quote(str(plain(value) if enum_value else value))}" for name, value in pairs)
    return f"{url}?{query}" if query else url


def get_uuid() -> uuid.UUID:
    """Return a new random UUID."""
    return uuid.uuid4()


async def get_json(request: Any) -> Any:
    """Return the JSON of an aiohttp request, or None if it has no body or invalid JSON."""
    if not request.can_read_body:
        return None
    try:
        return await request.json()
    except ValueError:
        return None


def make_fields_datetime(data: D, fields: list[str]) -> D:  # noqa: ARG001  # version 2's parameters
    """Return the data unchanged: version 2 intended to convert some fields to times but never did, so programs rely on text."""
    return data


def build_scope(scopes: Iterable[object]) -> str:
    """Return the scopes as one text, separated by spaces."""
    return " ".join(str(plain(scope)) for scope in scopes)


def fields_to_enum(data: Any, fields: list[str], _enum: type[Enum], default: Enum | None) -> Any:
    """Makes members of the enum of these fields' texts, in all dicts inside, and gives the data back, changed.

    A text in a list becomes a member, too. default: for texts that the enum doesn't have.
    """
    if is_array(data):
        return [_item(one, fields, _enum, default) for one in data]
    return _item(data, fields, _enum, default)


def _item(data: Any, fields: list[str], enum: type[Enum], default: Enum | None) -> Any:
    if isinstance(data, str):
        return _member(data, enum, default)
    if not is_object(data):
        return data
    for name, value in data.items():
        if isinstance(value, str):
            if name in fields:
                data[name] = _member(value, enum, default)
        elif is_object(value) or (is_array(value) and (name in fields or not any(isinstance(one, str) for one in value))):
            data[name] = fields_to_enum(value, fields, enum, default)
    return data


def _member(text: str, enum: type[E], default: E | None) -> E | None:
    return next((one for one in enum if one.value == text), default)


def make_enum(data: str, _enum: type[E], default: E) -> E:
    """Return the member with that value, or `default`."""
    return next((one for one in _enum if one.value == data), default)


def enum_value_or_none(enum: Enum | None) -> Any:
    """Return the member's value; None for None."""
    return None if enum is None else enum.value


def datetime_to_str(dt: datetime | None) -> str | None:
    """Return the time in the machine's time zone as ISO 8601; None for None."""
    return None if dt is None else dt.astimezone().isoformat()


def remove_none_values(d: Mapping[str, Any]) -> dict[str, Any]:
    """Return a new dict without values that are None."""
    return {key: value for key, value in d.items() if value is not None}
