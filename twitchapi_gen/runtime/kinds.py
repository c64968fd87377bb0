"""Telling JSON's objects and arrays from everything else, in a way that type checkers follow."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Whether it is several values; text is one."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | memoryview)
