"""The parts of a value that a report may contain: its kind, its type in the spec's terms, and a new enum value that looks like one."""

import re
from collections.abc import Mapping
from typing import Self

from twitchapi_gen.runtime.base.values import is_array

_KINDS: Mapping[type, str] = {str: "string", int: "int", float: "float", bool: "bool", list: "array", dict: "object"}
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
NEW_VALUE = "new value"
_SPAN = re.compile(r"(?=\d)(\d+d)?(\d+h)?(\d+m)?(\d+s)?")
_LONGEST, _MOST_DIGITS, _LOOKED_AT, _DEEPEST = 64, 4, 20, 3
_RUN = r"(?:[A-Za-z]{1,40}|[A-Za-z0-9]{1,24})"
"""Consecutive letters and digits. A Twitch token has 30, a fifth of them digits."""
_WORD = re.compile(rf"_{{0,2}}(?=[A-Za-z]){_RUN}(?:[_.:/-]{{1,2}}{_RUN})*")
_NUMBER = re.compile(r"\d{1,4}|\d{1,4}000|\d\.\d")
_NAME = re.compile(rf"_{{0,2}}(?=[A-Za-z]){_RUN}(?:[_-]{{1,2}}{_RUN})*|[*]")


class Seen(str):
    """The kind of a value, as text. detail: more that may be reported, or None."""

    detail: str | None

    def __new__(cls, kind: str, detail: str | None = None) -> Self:
        made = super().__new__(cls, kind)
        made.detail = detail
        return made


def seen(value: object) -> Seen:
    """Return the kind of a JSON value for reports, never the value. Its detail is the type in the spec's notation, as far as one value shows
    it, and "" for empty text.
    """
    if value is None:
        return Seen("null")
    return Seen(_KINDS.get(type(value), type(value).__name__), "" if value == "" else type_of(value))


def new_field(value: object) -> Seen:
    """Return the kind of a field outside the spec. Its detail is the type for the spec; `null` or `array` if the value doesn't show more."""
    return Seen("new field", type_of(value))


def new_value(value: str) -> Seen:
    """Return the kind of a value outside the enum. Its detail is the value, unless it looks like user data: an id, a token, a text."""
    return Seen(NEW_VALUE, value if value == "" or is_value(value) else None)


def type_of(value: object, depth: int = 0) -> str:
    """Return the spec's type of a value: `string`, `datetime`, `int[]`, `json` for any object. `null` and `array` remain open."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return "datetime" if _TIME.fullmatch(value) else "duration" if _SPAN.fullmatch(value) else "string"
    if not is_array(value):
        return _KINDS.get(type(value), "json").replace("object", "json")
    kinds = {type_of(part, depth + 1) for part in value[:_LOOKED_AT]} if depth < _DEEPEST else set[str]()
    null = "?" * ("null" in kinds)
    kinds.discard("null")
    for wider, narrower in (("float", "int"), ("string", "datetime"), ("string", "duration")):
        if wider in kinds:
            kinds.discard(narrower)
    return f"{kinds.pop()}{null}[]" if len(kinds) == 1 and "array" not in kinds else "array"


def is_value(text: str) -> bool:
    """Return True if the text looks like an enum's value: words, or a round or small number."""
    return _NUMBER.fullmatch(text) is not None or (_fits(text) and _WORD.fullmatch(text) is not None)


def is_name(text: str) -> bool:
    """Return True if the text looks like a field's name, rather than a key that is data."""
    return _fits(text) and _NAME.fullmatch(text) is not None


def _fits(text: str) -> bool:
    return len(text) <= _LONGEST and sum(map(str.isdigit, text)) <= _MOST_DIGITS
