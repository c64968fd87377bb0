"""Telling JSON's objects and arrays, and ids, from everything else, in a way that type checkers follow."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

from twitchapi_gen.runtime.errors import ParameterError


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Whether it is several values; text is one."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | memoryview)


def as_id(where: str, value: object) -> str:
    """The id as text. Raises ParameterError for what is neither text that can be sent nor a whole number."""
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= 64:
        return str(value)
    if not isinstance(value, str) or not value or not value.isprintable():
        shown = "a number of that size" if isinstance(value, int) and not isinstance(value, bool) else repr(value)[:60]
        raise ParameterError(f"{where} must be an id, as text or a whole number, not {shown}")
    return str.__str__(value)


def check_limit(where: str, limit: Any) -> None:
    """Raises ParameterError unless it is a number of items at most, or None for all."""
    if limit is None:
        return
    if not isinstance(limit, int) or isinstance(limit, bool):
        raise ParameterError(f"{where}: limit needs a whole number, not {type(limit).__name__}")
    if limit < 0:
        raise ParameterError(f"{where}: limit must be at least 0, not {limit}")
