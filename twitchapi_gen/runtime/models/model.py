"""The base of all models: access by Twitch's names, conversion back to JSON, and display: a short `repr`, a table in notebooks."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, ClassVar, Self

from attrs import define, field

from twitchapi_gen.runtime.base.datetimes import stands_for, write_span, write_time, write_unix
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.http_info import HttpInfo
from twitchapi_gen.runtime.base.values import is_array, is_mapping, is_object
from twitchapi_gen.runtime.models.shapes import Field, Table, unit_of
from twitchapi_gen.runtime.models.templates import fill_template

WHOLE, PAGE = 1_000, 300
"""Maximum characters of a model's and of a page's `repr`."""
_TEXT, _FEW, _LEAST = 80, 3, 16
_ROWS, _COLUMNS = 20, 24
_SECRET = frozenset({"stream_key", "browser_source_token", "secret", "secrets", "ExtensionSecret.content"})
"""Fields whose values appear only on access and in `to_dict()`."""
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


class Shown:
    """An object with fields."""

    __slots__ = ()

    def shown_(self) -> Iterable[tuple[str, Any]]:
        """Yield the name and value of each field to display."""
        raise NotImplementedError

    def visible_(self) -> list[tuple[str, Any]]:
        kind = type(self).__name__
        return [(name, _HIDDEN if name in _SECRET or f"{kind}.{name}" in _SECRET else value) for name, value in self.shown_()]

    def __repr__(self) -> str:
        return shown(self)

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        return self.shown_()

    def _repr_html_(self) -> str:
        """Return a table of the fields, for notebooks."""
        fields = self.visible_()
        rows = [f"<tr><th>{_escaped(name)}</th><td>{_cell(value)}</td></tr>" for name, value in fields[:_COLUMNS]]
        told = _counted("fields", _COLUMNS, len(fields)) + _cut(value for _, value in fields[:_COLUMNS])
        return _table(f'<tr><th colspan="2">{_escaped(type(self).__name__)}</th></tr>', rows, told)


class _Hidden:
    def __repr__(self) -> str:
        return "<hidden>"


_HIDDEN = _Hidden()


def shown(value: Any, room: int = WHOLE) -> str:
    """Display the value in about `room` characters: long texts are truncated, and the rest is counted."""
    if isinstance(value, Shown):
        fields = value.visible_()
        return _joined(f"{type(value).__name__}(", [(f"{name}=", one) for name, one in fields], ")", room, len(fields))
    if is_array(value):
        return _joined("[", [("", one) for one in value[: _FEW + 1]], "]", room, _FEW, len(value))
    if is_object(value):
        few = [(f"{shown(name, _LEAST)}: ", value[name]) for name, _ in zip(value, range(_FEW + 1), strict=False)]
        return _joined("{", few, "}", room, _FEW, len(value))
    most = max(_LEAST, min(room, _TEXT))
    if isinstance(value, str) and not isinstance(value, Enum):
        return _shortened(repr(value[:most]), most, whole=len(value) <= most, end="…'")
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    try:
        text = repr(value)
    except Exception:  # the value may be anything, and displaying it must not fail
        return f"<{type(value).__name__}>"
    return _shortened(text, most, whole=True, end="…")


def _joined(start: str, parts: list[tuple[str, Any]], end: str, room: int, most: int, count: int | None = None) -> str:
    count = len(parts) if count is None else count
    if count and room < _LEAST:
        return f"{start}…{end}"
    found: list[str] = []
    left = room - len(start) - len(end) - 12  # for the count of the rest
    for label, value in parts[:most]:
        text = label + shown(value, min(left, room // min(_FEW, len(parts) + 1)))
        left -= len(text) + 2
        if left < 0:
            break
        found.append(text)
    if len(found) < count:
        found.append(f"… {count - len(found)} more")
    return f"{start}{', '.join(found)}{end}"


def _shortened(text: str, most: int, *, whole: bool, end: str) -> str:
    return text if whole and len(text) <= most + 2 else text[:most] + end


def page_repr(page: Shown, items: list[Any], follows: bool) -> str:
    """Display a page: its number of items, the first ones, and whether another page follows."""
    head = f"{type(page).__name__}({len(items)} item{'s' * (len(items) != 1)}"
    for name, value in page.visible_():
        if isinstance(value, int | str) and len(head) < PAGE // 3:
            head += f", {name}={shown(value, _LEAST)}"
    head += ", another page follows" * follows
    if not items:
        return f"{head})"
    return _joined(f"{head}: [", [("", one) for one in items[:_FEW]], "])", PAGE, _FEW if len(items) <= _FEW else _FEW - 1, len(items))


def page_html(page: Shown, items: list[Any], follows: bool) -> str:
    """Display a page's items as a table for notebooks, with a column for each field that an item has. Sends no request."""
    rows = [dict(one.visible_()) if isinstance(one, Shown) else {"item": one} for one in items[:_ROWS]]
    names = list(dict.fromkeys(name for row in rows for name in row))
    columns = names[:_COLUMNS]
    head = "".join(f"<th>{_escaped(name)}</th>" for name in columns)
    body = ["<tr>" + "".join(f"<td>{_cell(row[name]) if name in row else ''}</td>" for name in columns) + "</tr>" for row in rows]
    told = [f"{type(page).__name__}: {len(items)} item{'s' * (len(items) != 1)}{', another page follows' * follows}."]
    told += _counted("items", _ROWS, len(items)) + _counted("columns", _COLUMNS, len(names))
    return _table(f"<tr>{head}</tr>", body, told + _cut(row.get(name) for row in rows for name in columns))


def _counted(what: str, most: int, count: int) -> list[str]:
    return [f"The first {most} of {count} {what} are shown."] if count > most else []


def _cut(values: Iterable[Any]) -> list[str]:
    return ["Long values are cut."] if any("…" in _plain(value) for value in values) else []


def _table(head: str, rows: list[str], told: list[str]) -> str:
    below = f"<p>{_escaped(' '.join(told))}</p>" if told else ""
    return f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>{below}"


def _plain(value: Any) -> str:
    """Return a cell's text: plain text unchanged, everything else displayed."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value if len(value) <= _TEXT else f"{value[:_TEXT]}…"
    return shown(value, _TEXT)


def _cell(value: Any) -> str:
    return _escaped(_plain(value))


def _escaped(text: str) -> str:
    """Escape markup, and replace lone surrogates, which can't be encoded."""
    return text.encode("utf-8", "replace").decode("utf-8").translate(_ESCAPED)


_NOTHING: Mapping[str, Any] = {}


class Sent(dict[str, Any]):
    """A whole reply's object, with what HTTP said beside it. An attribute of the models would make every item of a page larger.

    Its copies, also those by pickle, are plain dicts.
    """

    __slots__ = ("http",)

    def __init__(self, value: Mapping[str, Any], http: HttpInfo) -> None:
        super().__init__(value)
        self.http = http

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return dict, (dict(self),)


@define(eq=False, repr=False, init=False)
class Model(Shown):
    """An object in a reply. Its attributes have Python names; `obj["field"]`, `in`, `get`, `keys` and `items` take Twitch's names.

    A field that Twitch omitted is None. `json_` is the original object, including fields outside the spec.
    """

    json_: dict[str, Any] = field(init=False)
    FIELDS: ClassVar[tuple[Field, ...]] = ()
    NAMES: ClassVar[Mapping[str, str]] = {}
    """Maps each of Twitch's field names to its attribute."""
    UNITS: ClassVar[Mapping[str, str]] = {}
    """The unit of each field, by Twitch's name, that is a duration or time sent as a number."""
    TABLE: ClassVar[Table[Any]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.FIELDS:
            cls.NAMES = {one.name: one.attribute for one in cls.FIELDS}
            cls.UNITS = {one.name: unit for one in cls.FIELDS if (unit := unit_of(one.shape))}
            cls.TABLE = Table(cls, cls.FIELDS)

    @property
    def http(self) -> HttpInfo:
        """Status, headers, request id and rate limit of the HTTP reply that this came in. Of several requests (a call that was split, a walk over
        pages), it is the latest one's.

        Only what a call returned has it. Raises AttributeError for an item inside a reply, for a model read by hand, and where nothing was sent.
        """
        found = getattr(self, "json_", None)
        if isinstance(found, Sent):
            return found.http
        raise AttributeError(f"this {type(self).__name__} has no http: only what a call returned has, and only if something was sent")

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Read a JSON object. Missing, new or mistyped fields raise nothing: everything readable is read."""
        if not cls.FIELDS:
            raise TypeError(f"{cls.__name__} can't be read on its own")
        if not is_mapping(value):
            raise TypeError(f"{cls.__name__} is read from an object, not from {type(value).__name__}")
        made: Self = cls.TABLE.read(dict(value))
        return made

    def _source(self) -> Mapping[str, Any]:
        try:
            return self.json_
        except AttributeError:
            return _NOTHING

    def __getitem__(self, name: str) -> Any:
        attribute = self.NAMES.get(name)
        if attribute is not None:
            return getattr(self, attribute)
        try:
            return self._source()[name]
        except KeyError:
            raise KeyError(f"{type(self).__name__} has no field {name!r}; it has {', '.join(self.NAMES)}") from None

    def __contains__(self, name: object) -> bool:
        return name in self._source() or (isinstance(name, str) and getattr(self, self.NAMES.get(name, ""), None) is not None)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field with this name (Twitch's), or `default` if it is None or there is no such field."""
        value = self[name] if name in self else None
        return default if value is None else value

    def keys(self) -> list[str]:
        """List Twitch's names of the present fields: those with a value, those sent as null, and new ones."""
        source = self._source()
        known = [name for name, attribute in self.NAMES.items() if name in source or getattr(self, attribute) is not None]
        return [*known, *(name for name in source if name not in self.NAMES)]

    def items(self) -> list[tuple[str, Any]]:
        """List Twitch's name and the value of each present field."""
        return [(name, self[name]) for name in self.keys()]

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object, with your changes. Times, durations and enums have Twitch's format.

        Raises ParameterError if a field was set to a naive datetime.
        """
        source = self._source()
        found: dict[str, Any] = {}
        for name in self.keys():
            value = self[name]
            sent = source.get(name)
            if value is None:
                found[name] = sent if sent in ("", 0) and self._blank(name) else None
            elif value == [] and name in source and sent is None:
                found[name] = None  # a list that was sent as null stays null while it is empty
            else:
                try:
                    found[name] = to_json(value, sent, self.UNITS.get(name, ""))
                except ParameterError as error:
                    raise ParameterError(f"{type(self).__name__}.{self.NAMES.get(name, name)}: {error}") from None
        return found

    def fill_template(self, field: str, **values: str | int) -> str:
        """The address in that field with its placeholders filled in: `stream.fill_template("thumbnail_url", width=320, height=180)`.

        Raises ParameterError as `helpers.fill_template` does, and for a field that holds no text.
        """
        template = getattr(self, self.NAMES.get(field, field), None)
        if not isinstance(template, str):
            raise ParameterError(f"{type(self).__name__}.{field} holds no text that could be a template")
        return fill_template(template, **values)

    def _blank(self, name: str) -> bool:
        """Whether "" and 0 mean None in this field."""
        return not self.FIELDS or self.TABLE.empty(name)

    def __eq__(self, other: object) -> bool:
        return NotImplemented if type(other) is not type(self) else all(getattr(self, name) == getattr(other, name) for name in self.NAMES.values())

    __hash__ = None  # type: ignore[assignment]  # objects with value equality are unhashable

    def shown_(self) -> Iterable[tuple[str, Any]]:
        if not self.NAMES:
            return self.items()
        return [(name, value) for name in self.NAMES.values() if (value := getattr(self, name)) is not None]

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return _restore, (type(self), {name: getattr(self, name) for name in self.NAMES.values()}, dict(self._source()))

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())


def _restore(kind: type[Model], values: dict[str, Any], source: dict[str, Any]) -> Model:
    made = object.__new__(kind)
    for name, value in values.items():
        setattr(made, name, value)
    made.json_ = source
    return made


def to_json(value: Any, sent: Any = None, unit: str = "") -> Any:
    """Return the value in a form for orjson and json. `sent`: the original; times and durations that still equal it keep its form.
    `unit`: of durations and times that are sent as numbers.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if is_array(value):
        return [to_json(part, sent[at] if is_array(sent) and at < len(sent) else None, unit) for at, part in enumerate(value)]
    if is_object(value):
        return {key: to_json(part, sent.get(key) if is_object(sent) else None, unit) for key, part in value.items()}
    if isinstance(value, datetime | timedelta) and sent is not None and stands_for(sent, value, unit):
        return sent
    if isinstance(value, datetime):
        return write_unix(value) if unit else write_time(value)
    if isinstance(value, timedelta):
        return write_span(value, unit)
    return str(value) if isinstance(value, str) else value
