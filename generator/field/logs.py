"""Files that `DriftLog` wrote → reports. docs/drift.md describes the format; this parser validates everything."""

import json
import os
import re
import stat
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from attrs import evolve, field, frozen

from generator.kinds import is_object
from generator.yaml_source import Problem

FORMAT = 1
_MAX_BYTES = 16 * 1024 * 1024
_MAX_LINE = 4_096
_MAX_KINDS = 20_000
_MOST_TOLD = 20
"""Number of damaged lines of a file that are reported individually."""
_LONGEST = {"operation": 200, "path": 400, "expected": 100, "seen": 100, "package": 50, "first": 40, "last": 40}
_KEYS = {*_LONGEST, "drift", "detail", "count"}
_SEEN = frozenset({"new field", "missing", "new value", "null", "string", "int", "float", "bool", "array", "object"})
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


class Unreadable(Exception):
    """A file can't be read, or is no drift log; the message names the file and the reason."""


@frozen
class Report:
    """A kind of difference that clients met. `count` is the number of reports, `package` the version that sent the last one."""

    operation: str
    path: str
    expected: str
    seen: str
    detail: str | None
    count: int = field(eq=False)
    first: str = field(eq=False)
    last: str = field(eq=False)
    package: str = field(eq=False)

    def __str__(self) -> str:
        more = f" {self.detail!r}" if self.detail is not None and self.detail != self.seen else ""
        return f"{self.operation} {self.path}: expected {self.expected}, seen {self.seen}{more}"


@frozen
class Logs:
    """The merged content of all files, and their unreadable lines."""

    reports: tuple[Report, ...]
    damaged: tuple[Problem, ...]


def read_logs(paths: Iterable[Path]) -> Logs:
    """Read and merge the files; a file that is passed twice counts once. Raises Unreadable."""
    found: dict[Report, Report] = {}
    damaged: list[Problem] = []
    for path in dict.fromkeys(Path(os.path.realpath(path)) for path in paths):
        _read(path, found, damaged)
    return Logs(tuple(sorted(found.values(), key=lambda one: (one.operation, one.path, one.seen, one.detail or ""))), tuple(damaged))


def _read(path: Path, found: dict[Report, Report], damaged: list[Problem]) -> None:
    lines = [(number, line) for number, line in enumerate(_content(path).split(b"\n"), 1) if line.strip()]
    wrong: list[Problem] = []
    for number, line in lines:
        try:
            report = _report(line)
        except ValueError as error:
            wrong.append(Problem(f"{path}:{number}", str(error)))
            continue
        known = found.get(report)
        if known is None and len(found) >= _MAX_KINDS:
            raise Unreadable(f"{path}:{number}: there are more than {_MAX_KINDS:,} kinds of difference; read fewer files at once")
        found.pop(report, None)
        found[report] = report if known is None else _joined(known, report)
    if lines and len(wrong) == len(lines):
        raise Unreadable(f"{wrong[0]}; no line of the file is a report, so it is no drift log")
    damaged += wrong[:_MOST_TOLD]
    if len(wrong) > _MOST_TOLD:
        damaged.append(Problem(str(path), f"{len(wrong) - _MOST_TOLD} more lines are damaged"))


def _content(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable(f"{path} is not a plain file")
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise Unreadable(f"{path} can't be read: {error.strerror}") from None
    except ValueError:
        raise Unreadable(f"{str(path)!r} can't be the name of a file") from None
    if len(data) > _MAX_BYTES:
        raise Unreadable(f"{path} has more than the {_MAX_BYTES:,} bytes that a drift log may have")
    return data


def _joined(one: Report, other: Report) -> Report:
    newest = max(one, other, key=lambda report: report.last)
    return evolve(newest, count=one.count + other.count, first=min(one.first, other.first))


def _report(line: bytes) -> Report:
    """Raise ValueError, with the reason."""
    if len(line) > _MAX_LINE:
        raise ValueError(f"the line has more than {_MAX_LINE:,} bytes")
    try:
        value: Any = json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise ValueError("the line is not UTF-8 text") from None
    except RecursionError:
        raise ValueError("the line is nested too deeply") from None
    except ValueError:
        raise ValueError("the line is not JSON") from None
    if not is_object(value) or "drift" not in value:
        raise ValueError("the line is not a report")
    if type(value["drift"]) is not int or value["drift"] != FORMAT:
        raise ValueError(f"the line is of another format than {FORMAT}; update the generator, or the package that wrote it")
    if value.keys() != _KEYS:
        raise ValueError(f"a report has the keys {', '.join(sorted(_KEYS))}")
    for name, most in _LONGEST.items():
        if not isinstance(value[name], str) or len(value[name]) > most or not value[name].isprintable() or not value[name]:
            raise ValueError(f"`{name}` is not a text of 1 to {most} printable characters")
    if value["seen"] not in _SEEN:
        raise ValueError(f"`seen` is none of {', '.join(sorted(_SEEN))}")
    detail, count = value["detail"], value["count"]
    if not isinstance(detail, str | None) or (detail and (len(detail) > 100 or not detail.isprintable())):
        raise ValueError("`detail` is neither null nor a short text")
    if type(count) is not int or not 0 < count <= 2**53:
        raise ValueError("`count` is not a whole number from 1 to 2⁵³")
    for name in ("first", "last"):
        _moment(name, value[name])
    operation = value["operation"].removeprefix("eventsub ")  # only webhooks use this prefix
    return Report(operation, value["path"], value["expected"], value["seen"], detail, count, value["first"], value["last"], value["package"])


def _moment(name: str, text: str) -> None:
    try:
        if _TIME.fullmatch(text) is not None:
            datetime.fromisoformat(text)
            return
    except ValueError:
        pass
    raise ValueError(f"`{name}` is not a time such as 2026-11-29T12:00:00Z")


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)
