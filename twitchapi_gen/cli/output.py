"""Replies as JSON, a table, CSV, or one item per line."""

import csv
import itertools
import json
import sys
import textwrap
from collections.abc import Container, Iterable, Mapping
from typing import Any, Literal, TypeGuard

from rich.cells import cell_len, set_cell_size

from twitchapi_gen.cli.screen import WIDEST, as_json, clean, coloured, columns, emit, is_terminal, is_unicode, note
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import Paged

Format = Literal["json", "table", "csv", "jsonl"]
FORMATS: tuple[Format, ...] = ("json", "table", "csv", "jsonl")
Record = Mapping[str, Any]
_NAMES = ("title", "name", "user_name", "login", "id")
"""Fields that represent an object in a list, the best first."""
_CELL = 40
"""The maximum width of a table cell while other columns need room."""


def chosen(format: Format | None) -> Format:
    """Return the output format. By default, a table on a terminal and JSON elsewhere."""
    return format or ("table" if is_terminal(sys.stdout) else "json")


def paged(reply: object) -> Paged[Any] | None:
    """Return the reply if it is a list."""
    return reply if _is_paged(reply) else None


def _is_paged(value: object) -> TypeGuard[Paged[Any]]:
    return isinstance(value, Paged)


def records_of(reply: object) -> list[Record]:
    """Return the items of a reply, or its single object."""
    if (page := paged(reply)) is not None:
        return [*page.to_dicts()]
    whole = reply.to_dict() if isinstance(reply, Model) else {"text": reply}
    data: Any = whole.get("data", whole)
    return [one if is_object(one) else {"value": one} for one in (data if is_array(data) else [data])]


def write_reply(reply: object, format: Format) -> None:
    """Write one reply."""
    if reply is None:
        if is_terminal(sys.stderr):
            note("done")
    elif isinstance(reply, str):
        emit(as_json(reply)) if format.startswith("json") else sys.stdout.write(reply if not is_terminal(sys.stdout) else _lines(reply))
    elif format == "json":
        emit(as_json(reply.to_dict() if isinstance(reply, Model) else reply, indent=2))
    else:
        write_records(records_of(reply), format, names_in(reply))
        if format == "table":
            _note_rest(reply)


def _note_rest(reply: object) -> None:
    """Write a note of the reply's other fields, such as a total."""
    page = paged(reply)
    if page is not None:
        for name, value in page.to_dict().items():
            if name not in (page.ITEMS[0], "pagination") and value not in (None, "", [], {}):
                note(f"{name}: {_cell(value)}")


def _lines(text: str) -> str:
    return "".join(f"{clean(line)}\n" for line in text.splitlines())


def write_walk(first: Paged[Any], items: list[Any]) -> None:
    """Write all pages as one JSON reply: the first page with all items."""
    whole: Any = first.to_dict()
    whole.pop("pagination", None)
    inner = whole
    for name in first.ITEMS[:-1]:
        inner = inner[name]
    inner[first.ITEMS[-1]] = items
    emit(as_json(whole, indent=2))


def names_in(reply: object) -> list[str]:
    """Return the fields of a reply's items in the order of the spec."""
    page = paged(reply)
    one: object = page.first() if page is not None else None
    return [field.name for field in type(one).FIELDS] if isinstance(one, Model) else []


def write_records(records: Iterable[Record], format: Format, names: list[str] | None = None) -> None:
    """Write items, one per line as JSON or CSV, or all as a table. names: the possible fields."""
    if format in ("json", "jsonl"):
        for record in records:
            emit(as_json(record))
    elif format == "csv":
        _write_csv(records, names or [])
    else:
        write_table(list(records), names or [])


def _write_csv(records: Iterable[Record], names: list[str]) -> None:
    """Write CSV. The header has the spec's fields that occur and the first items' other fields. A note lists later fields, which are omitted."""
    rest = iter(records)
    begun = list(itertools.islice(rest, 100))
    if not begun and not names:
        return
    fields = _fields(begun, names)
    unknown = set[str]()
    write = csv.writer(sys.stdout, lineterminator="\n").writerow
    write(fields)
    for record in itertools.chain(begun, rest):
        unknown |= record.keys() - set(fields)
        write([_cell(record.get(name)) for name in fields])
    if unknown:
        note(f"omitted, since the first {len(begun)} items lack it: {', '.join(sorted(unknown))}; --jsonl writes all fields")


def _fields(records: list[Record], names: list[str]) -> list[str]:
    """Return the spec's fields and any others of the items."""
    return list(dict.fromkeys([*names, *(name for record in records for name in record)]))


def _cell(value: object) -> str:
    """Return a value as plain text; nested values as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _words(value: object) -> str:
    """Return a value for a table: for a list, its texts or the names of its objects."""
    if not is_array(value):
        return _cell(value)
    return ", ".join(str(next((one[name] for name in _NAMES if one.get(name)), _cell(one))) if is_object(one) else _cell(one) for one in value)


def write_table(records: list[Record], names: list[str]) -> None:
    """Write a table as wide as the terminal. A single item is written vertically; a note names the columns without room."""
    if not records:
        note("nothing found")
        return
    shown = [name for name in _fields(records, names) if any(record.get(name) not in (None, "", []) for record in records)]
    cells = {name: [clean(_words(record.get(name))) for record in records] for name in shown}
    width = columns(sys.stdout)
    if len(records) == 1:
        _write_downwards([(name, cells[name][0]) for name in shown], width)
        return
    widths = _widths(cells, width)
    emit(_bold(_line([(name, room) for name, room in widths.items()])))
    for row in range(len(records)):
        emit(_line([(cells[name][row], room) for name, room in widths.items()]))
    if left := [name for name in shown if name not in widths]:
        note(f"{len(records)} items; no room for {', '.join(left)}: --json has all")


def _widths(cells: Mapping[str, list[str]], width: int) -> dict[str, int]:
    """Return the columns that fit and their widths. The most informative columns get room first; the original order is kept."""
    wanted = sorted(cells, key=lambda name: _rank(name, cells))
    found, used, most = dict[str, int](), 0, WIDEST if width == WIDEST else _CELL
    for name in wanted:
        room = min(max(map(cell_len, (name, *cells[name]))), most)
        if used + room <= width or not found:
            found[name] = min(room, width)
            used += room + 2
    return {name: found[name] for name in cells if name in found}


def _rank(name: str, names: Container[str]) -> int:
    """Return a column's rank for room: names first, then ids, URLs last."""
    base, _, kind = name.rpartition("_")
    if name in ("id", "login", "title") or kind == "name":
        return 0
    if kind == "url":
        return 3
    return 2 if kind in ("id", "login") and f"{base}_name" in names else 1


def _line(cells: Iterable[tuple[str, int]]) -> str:
    return "  ".join(_fitted(text, room) for text, room in cells).rstrip()


def _fitted(text: str, room: int) -> str:
    """Return the text padded or truncated to exactly this width."""
    if cell_len(text) <= room:
        return text + " " * (room - cell_len(text))
    dots = "…" if is_unicode() else "..."
    return set_cell_size(text, max(0, room - len(dots))) + dots


def _write_downwards(fields: list[tuple[str, str]], width: int) -> None:
    first = max((len(name) for name, _ in fields), default=0)
    for name, text in fields:
        for number, part in enumerate(textwrap.wrap(text, max(10, width - first - 2), break_on_hyphens=False) or [""]):
            emit(f"{_bold(name.ljust(first)) if number == 0 else ' ' * first}  {part}".rstrip())


def _bold(text: str) -> str:
    return f"\x1b[1m{text}\x1b[0m" if coloured(sys.stdout) else text
