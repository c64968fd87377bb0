"""How data looks: short as a `repr`, a table in notebooks. Everything is in `to_dict()`, and in what rich prints."""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from typing import Any

from twitchapi_gen.runtime.kinds import is_array, is_object

WHOLE, PAGE = 1_000, 300
"""Characters of a `repr`: of a model, of a page."""
_TEXT, _FEW, _LEAST = 80, 3, 16
_ROWS, _COLUMNS = 20, 24
_SECRET = frozenset({"stream_key", "browser_source_token", "secret", "secrets", "ExtensionSecret.content"})
"""Fields whose values are shown to nobody but those who ask for them, and in `to_dict()`."""
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


class Shown:
    """An object of fields."""

    __slots__ = ()

    def shown_(self) -> Iterable[tuple[str, Any]]:
        """Name and value of each field that is worth showing."""
        raise NotImplementedError

    def visible_(self) -> list[tuple[str, Any]]:
        kind = type(self).__name__
        return [(name, _HIDDEN if name in _SECRET or f"{kind}.{name}" in _SECRET else value) for name, value in self.shown_()]

    def __repr__(self) -> str:
        return shown(self)

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        return self.shown_()

    def _repr_html_(self) -> str:
        """A table of fields, for notebooks."""
        fields = self.visible_()
        rows = [f"<tr><th>{_escaped(name)}</th><td>{_cell(value)}</td></tr>" for name, value in fields[:_COLUMNS]]
        told = _counted("fields", _COLUMNS, len(fields)) + _cut(value for _, value in fields[:_COLUMNS])
        return _table(f'<tr><th colspan="2">{_escaped(type(self).__name__)}</th></tr>', rows, told)


class _Hidden:
    def __repr__(self) -> str:
        return "<hidden>"


_HIDDEN = _Hidden()


def shown(value: Any, room: int = WHOLE) -> str:
    """The value in about so many characters at most: long texts are cut, and what doesn't fit is counted."""
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
    except Exception:  # whatever somebody put there: showing it must not fail
        return f"<{type(value).__name__}>"
    return _shortened(text, most, whole=True, end="…")


def _joined(start: str, parts: list[tuple[str, Any]], end: str, room: int, most: int, count: int | None = None) -> str:
    count = len(parts) if count is None else count
    if count and room < _LEAST:
        return f"{start}…{end}"
    found: list[str] = []
    left = room - len(start) - len(end) - 12  # for how many there are more
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
    """A page: how many items it has, the first ones, and whether another page follows."""
    head = f"{type(page).__name__}({len(items)} item{'s' * (len(items) != 1)}"
    for name, value in page.visible_():
        if isinstance(value, int | str) and len(head) < PAGE // 3:
            head += f", {name}={shown(value, _LEAST)}"
    head += ", another page follows" * follows
    if not items:
        return f"{head})"
    return _joined(f"{head}: [", [("", one) for one in items[:_FEW]], "])", PAGE, _FEW if len(items) <= _FEW else _FEW - 1, len(items))


def page_html(page: Shown, items: list[Any], follows: bool) -> str:
    """A page's items as a table, for notebooks: a column for each field that one of them has. Causes no request."""
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
    """A cell's text: a plain one as it is, everything else as it is shown."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value if len(value) <= _TEXT else f"{value[:_TEXT]}…"
    return shown(value, _TEXT)


def _cell(value: Any) -> str:
    return _escaped(_plain(value))


def _escaped(text: str) -> str:
    """Text that no browser takes for markup, and that can be sent: half a surrogate pair can't."""
    return text.encode("utf-8", "replace").decode("utf-8").translate(_ESCAPED)
