"""Enums that know today's values and can hold tomorrow's."""

import re
from enum import StrEnum
from typing import Self

_NOT_NAME = re.compile(r"[^A-Za-z0-9]+")


class OpenEnum(StrEnum):
    """A string enum that takes any string. Values that the spec doesn't list make members too, with `known` false; all compare as their text."""

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
        """Whether the value is one that the spec lists."""
        return self._value_ in type(self)._value2member_map_
