"""Facts in descriptions: bounds, enum values, null, deprecation.

Twitch states these in sentences. Each rule below recognises one phrase; text without a rule is ignored.
"""

import re
from typing import Protocol

from generator.surface import Bounds, Who


class Said(Protocol):
    """A description: its text on one line, and the items of its lists."""

    @property
    def text(self) -> str: ...
    @property
    def items(self) -> tuple[str, ...]: ...


_NUMBER = r"(\d[\d,]{0,14}(?:\.\d{1,15})?(?!\d))"
_QUOTES = "“”\"'‘’"
_COUNTED = r"(?:IDs|names|login names|language codes|subscribers|videos|clips|tags|messages|choices|users)"

_RANGES = (
    re.compile(rf"(?:range from|in the range|between) {_NUMBER} (?:to|through|and) {_NUMBER}", re.I),
    re.compile(rf"possible values are: {_NUMBER}(?: \([^)]{{0,200}}\))? through {_NUMBER}", re.I),
    re.compile(rf"value from {_NUMBER}-{_NUMBER}", re.I),
    re.compile(rf"min: {_NUMBER}[^,]{{0,200}}, max: {_NUMBER}", re.I),
)
_MAXIMUM = re.compile(rf"(?:the|and|) ?maximum(?: value| length you should request| count| delay| timeout| page size)? is {_NUMBER}", re.I)
_MINIMUM = re.compile(rf"minimum(?: page size| value| count| delay| timeout)? is {_NUMBER}", re.I)
_LEAST_VALUE = re.compile(rf"minimum value is {_NUMBER}", re.I)
_MOST_VALUE = re.compile(rf"maximum value is {_NUMBER}", re.I)
_MAX_ITEMS = (
    re.compile(rf"(?:specify|up to|contain up to|delete|may contain)(?: up to)? a maximum of {_NUMBER} {_COUNTED}", re.I),
    re.compile(rf"maximum number of (?:login names|[A-Za-z]+) (?:that )?you may specify is {_NUMBER}", re.I),
)
_MIN_ITEMS = re.compile(rf"must contain (?:a minimum of|at least) (?:{_NUMBER}|one) (?:messages?|choices|outcomes)", re.I)
_MAX_LENGTH = re.compile(rf"(?:maximum(?: length)?(?: of the \w+)?(?: of| is)|\bmax) {_NUMBER} char", re.I)
_MIN_LENGTH = re.compile(rf"minimum of {_NUMBER} characters", re.I)
_NOT_EMPTY = re.compile(r"may not (?:set this field to|be) an empty string|must not be empty", re.I)
_TRUNCATED = re.compile(r"truncate", re.I)
_DEFAULT = re.compile(r"[Dd]efault(?:s to|(?: value)? is|:) [“\"']{0,3}(true|false|[\w-]+)")
_DEFAULT_ITEM = re.compile(rf"^[{_QUOTES}]?([\w-]+)[{_QUOTES}]?(?: \(default\)| [—–-] Default\b)")
_ENUM_LEAD = re.compile(
    r"possible(?: case-sensitive)? \w+ (?:are|is)|possible values|valid values|supported locales"
    r"|may be (?:set to )?one of|one of(?: the following|:)",
    re.I,
)
_VALUE = re.compile(rf"^(?:[{_QUOTES}]{{2}}(?=\s|$)|[{_QUOTES}]?([\w:.-]+)[{_QUOTES}]?)(?=$|\s*[—–:(-]|\s+\(|\s*,|\s*\.)")
_BARE_VALUE = re.compile(r"^([\w.]+)(?: [—–] .*)?$")
_INLINE = re.compile(r"possible values are: ((?:[A-Z_]{3,}, )*[A-Z_]{3,})\s*$", re.I)
_NULL = re.compile(r"\bnull\b", re.I)
_NOT_NULL = re.compile(r"cannot be null|not be null", re.I)
_DEPRECATED = re.compile(r"\bdeprecated\b|^(?:Not supported|Deprecated)\b|\bDEPRECATED\b")

_GONE = re.compile(r"removed this endpoint|shut ?down|decommission|\b410\b", re.I)
_OUTDATED = re.compile(r"\bdeprecated\b", re.I)
_BETA = re.compile(r"\bBETA\b")


_OWN = r"match(?:es)? the user[ _]id (?:found )?in (?:the|a) (?:request’s |request's )?(?:user[ -])?(?:OAuth |access |auth )*token"
_ITS_OWN = re.compile(rf"\b(?:This(?: ID)?|this ID|The ID|Provided \w+) must {_OWN}(?=(.{{0,120}}))", re.I)
_OWN_BY_NAME = re.compile(rf"\b(?:ID in |parameter )(?:the )?(\w+_id)(?: query parameter)? must {_OWN}(?=(.{{0,120}}))", re.I)
_OR_EDITED = re.compile(r"^ or the user in the access token must be one of the broadcaster.s editors", re.I)
_OR_MODERATED = re.compile(r"^ or the user(?: ID in the access token)? must be a moderator", re.I)


def who(text: str) -> Who:
    """The users that an id may name, by its own description; "" if that doesn't tell."""
    found = _ITS_OWN.search(text)
    return _or_others(found.group(1)) if found else ""


def who_by_name(text: str) -> dict[str, Who]:
    """The same from a text about several parameters, by their names."""
    return {found.group(1): _or_others(found.group(2)) for found in _OWN_BY_NAME.finditer(text)}


def _or_others(rest: str) -> Who:
    return "own_or_edited" if _OR_EDITED.match(rest) else "own_or_moderated" if _OR_MODERATED.match(rest) else "token"


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def bounds(said: Said, kind: str) -> Bounds:
    """The limits in the text that apply to a value of this kind (`string`, `integer` …)."""
    text = said.text
    items = next((found for rule in _MAX_ITEMS if (found := rule.search(text))), None)
    least_items = _MIN_ITEMS.search(text)
    length = _MAX_LENGTH.search(text) if kind == "string" and not _TRUNCATED.search(text) else None
    least_length = _MIN_LENGTH.search(text) if kind == "string" else None
    low, high = _numeric(text) if kind in ("integer", "float") else _numeric_text(text) if kind == "string" else (None, None)
    return Bounds(
        minimum=low,
        maximum=high,
        max_items=int(_number(items.group(1))) if items else None,
        min_items=int(_number(least_items.group(1) or "1")) if least_items else None,
        max_length=int(_number(length.group(1))) if length else None,
        min_length=int(_number(least_length.group(1))) if least_length else 1 if kind == "string" and _NOT_EMPTY.search(text) else None,
        default=_default(said),
    )


def _default(said: Said) -> str | None:
    if found := _DEFAULT.search(said.text):
        return found.group(1)
    return next((found.group(1) for item in said.items if (found := _DEFAULT_ITEM.search(item))), None)


def _numeric(text: str) -> tuple[float | None, float | None]:
    for rule in _RANGES:
        if span := rule.search(text):
            return _number(span.group(1)), _number(span.group(2))
    low, high = _MINIMUM.search(text), _MAXIMUM.search(text)
    return (_number(low.group(1)) if low else None), (_number(high.group(1)) if high else None)


def _numeric_text(text: str) -> tuple[float | None, float | None]:
    """The limits of a number that is sent as text. Only explicit statements count, since texts have lengths."""
    low, high = _LEAST_VALUE.search(text), _MOST_VALUE.search(text)
    return (_number(low.group(1)) if low else None), (_number(high.group(1)) if high else None)


def enum(said: Said) -> tuple[str, ...]:
    """The values that it lists, in its order; "" stays "". A list counts if the text announces it, or if it consists of values only."""
    if not said.items:
        inline = _INLINE.search(said.text)
        return tuple(inline.group(1).split(", ")) if inline else ()
    rule = _VALUE if _ENUM_LEAD.search(said.text) else _BARE_VALUE
    values: list[str] = []
    for item in said.items:
        found = rule.match(item)
        if not found:
            return ()
        value = found.group(1) or ""
        if value not in values:
            values.append(value)
    return tuple(values)


def status(text: str) -> str:
    """The state of an endpoint according to its introduction, or ""."""
    if _GONE.search(text):
        return "gone"
    return "deprecated" if _OUTDATED.search(text) else "beta" if _BETA.search(text) else ""


def nullable(text: str) -> bool:
    return bool(_NULL.search(text)) and not _NOT_NULL.search(text)


def deprecated(text: str) -> bool:
    return bool(_DEPRECATED.search(text))
