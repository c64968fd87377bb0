"""Kinds of values: JSON objects and arrays, ids, omitted parameters, and enums that accept future values."""

import enum
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final, Self, TypeGuard

from twitchapi_gen.runtime.base.errors import ParameterError


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Return True if it is a collection of values; text counts as one value."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | memoryview)


def as_id(where: str, value: object) -> str:
    """Return the id as text. Raises ParameterError unless it is valid text or an integer."""
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= 64:
        return str(value)
    if not isinstance(value, str) or not value or not value.isprintable():
        shown = "a number of that size" if isinstance(value, int) and not isinstance(value, bool) else repr(value)[:60]
        raise ParameterError(f"{where} must be an id, as text or a whole number, not {shown}")
    return str.__str__(value)


def check_limit(where: str, limit: Any) -> None:
    """Raise ParameterError unless it is a maximum number of items, or None for all."""
    if limit is None:
        return
    if not isinstance(limit, int) or isinstance(limit, bool):
        raise ParameterError(f"{where}: limit needs a whole number, not {type(limit).__name__}")
    if limit < 0:
        raise ParameterError(f"{where}: limit must be at least 0, not {limit}")


class Unset(enum.Enum):
    """A type with one value, so that type checkers can distinguish it."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET


_NOT_NAME = re.compile(r"[^A-Za-z0-9]+")


class OpenEnum(StrEnum):
    """A string enum that accepts any string. Values outside the spec also become members, with `known` false; all compare as their text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = _NOT_NAME.sub("_", value).strip("_").upper() or "EMPTY"
        member._value_ = str(value)
        return member

    @property
    def known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_
