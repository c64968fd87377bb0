"""YAML text → plain values, remembering the line of each.

Accepts only mappings, lists and scalars. Refuses anchors and aliases (with which a YAML file of a few lines
becomes gigabytes), tags, and duplicate and non-string keys.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

import yaml
from attrs import define, field, frozen

Value: TypeAlias = str | int | float | bool | None | list["Value"] | dict[str, "Value"]
Place: TypeAlias = tuple[str | int, ...]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 60
_DEEP = f"is nested more than {_MAX_DEPTH} levels deep"
_MAX_BYTES = 4_000_000
_MAX_VALUES = 100_000
_LINE_END = re.compile("\r\n?|\n")


@frozen
class Problem:
    """A problem in the spec: the place (`spec/helix/users.yaml:41`), the problem and the remedy."""

    source: str
    message: str

    def __str__(self) -> str:
        return f"{self.source}: {self.message}"


class SpecError(Exception):
    """The spec has problems; all of them are in `problems`."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(set(problems), key=lambda problem: (_sortable(problem.source), problem.message))
        super().__init__("\n".join(map(str, self.problems)))


def _sortable(source: str) -> tuple[str, int]:
    file, _, line = source.rpartition(":")
    return (file, int(line)) if line.isdigit() else (source, 0)


@define
class Source:
    """A loaded file: its value, and the line of every place in it."""

    path: str
    value: Value = None
    lines: dict[Place, int] = field(factory=dict[Place, int])

    def at(self, place: Place) -> str:
        """`path:line` of the place, or of the nearest enclosing one."""
        while place and place not in self.lines:
            place = place[:-1]
        return f"{self.path}:{self.lines.get(place, 1)}"


class _Lines:
    """Lines as editors count them. YAML counts differently: there, U+0085, U+2028 and U+2029 also end a line."""

    def __init__(self, text: str) -> None:
        self._ends = [found.end() for found in _LINE_END.finditer(text)]

    def at(self, index: int) -> int:
        return bisect_right(self._ends, index) + 1


def load(path: Path, shown: str, problems: list[Problem]) -> Source | None:
    """Read one file. Errors are added to `problems`; None if nothing could be read."""
    data = b""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            problems.append(Problem(f"{shown}:1", f"the file has more than the {_MAX_BYTES:,} bytes that a spec file may have"))
            return None
        text = data.decode("utf-8")
    except OSError as error:
        problems.append(Problem(f"{shown}:1", f"can't be read: {error.strerror}"))
        return None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.append(Problem(f"{shown}:{line}", "is not UTF-8 text"))
        return None
    return parse(text, shown, problems)


def parse(text: str, shown: str, problems: list[Problem]) -> Source | None:
    """Like `load`, for a given text."""
    text = text.removeprefix("\ufeff")
    lines = _Lines(text)
    try:
        if not _allowed(yaml.parse(text, Loader=_LOADER), shown, lines, problems):
            return None
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        problems.append(Problem(f"{shown}:{_line(error, text, lines)}", _DEEP if _is_depth(error) else f"is not valid YAML: {_reason(error)}"))
        return None
    source = Source(shown)
    source.value = _value(node, (), source, lines, problems) if node is not None else None
    return source


def _line(error: yaml.YAMLError, text: str, lines: _Lines) -> int:
    """The place of the error; at the end of the file, the beginning of the element that is still open."""
    if isinstance(error, yaml.reader.ReaderError):
        return lines.at(len(text.encode()[: error.position].decode("utf-8", "ignore")))
    mark, opened = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    at_end = mark is None or lines.at(mark.index) > lines.at(len(text.rstrip()))
    found = opened if at_end and opened is not None else mark
    return lines.at(found.index) if found is not None else 1


def _reason(error: yaml.YAMLError) -> str:
    parts = (getattr(error, "context", None), getattr(error, "problem", None))
    return ", ".join(part for part in parts if part) or str(error).splitlines()[0]


def _is_depth(error: yaml.YAMLError) -> bool:
    """Whether the parser has its own limit (since PyYAML 6.0.4) and has reached it before the first event."""
    return "nesting depth" in str(getattr(error, "problem", ""))


def _allowed(events: Iterable[yaml.Event], shown: str, lines: _Lines, problems: list[Problem]) -> bool:
    """Report anchors, aliases, tags, too many values and too deep nesting before anything is built from them."""
    before = len(problems)
    depth = 0
    for count, event in enumerate(events):
        at = f"{shown}:{lines.at(event.start_mark.index) if event.start_mark else 1}"
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            problems.append(Problem(at, "YAML anchors and aliases are not allowed; write the value out, or name a model"))
        if getattr(event, "tag", None):
            problems.append(Problem(at, "YAML tags are not allowed; quote the value if you mean text"))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            problems.append(Problem(at, _DEEP))
            break
        if count > _MAX_VALUES:
            problems.append(Problem(at, f"the file has more than the {_MAX_VALUES:,} values that a spec file may have"))
            break
    return len(problems) == before


def _value(node: yaml.Node, place: Place, source: Source, lines: _Lines, problems: list[Problem]) -> Value:
    source.lines.setdefault(place, lines.at(node.start_mark.index))
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            key, line = key_node.value, lines.at(key_node.start_mark.index)
            at = (*place, str(key))
            if not isinstance(key_node, yaml.ScalarNode):
                problems.append(Problem(f"{source.path}:{line}", "a key must be plain text"))
                continue
            if key in found:
                first = source.lines.get(at, 0)
                problems.append(Problem(f"{source.path}:{line}", f"{key!r} is there twice (first in line {first})"))
                continue
            source.lines[at] = line
            found[key] = _value(value_node, at, source, lines, problems)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*place, index), source, lines, problems) for index, child in enumerate(node.value)]
    return _scalar(node, source, lines, problems)


def _scalar(node: yaml.Node, source: Source, lines: _Lines, problems: list[Problem]) -> Value:
    text = str(node.value)
    match node.tag:
        case "tag:yaml.org,2002:null":
            return None
        case "tag:yaml.org,2002:bool":
            return text.lower() in ("true", "yes", "on")
        case "tag:yaml.org,2002:int" | "tag:yaml.org,2002:float":
            number = _number(text, node.tag.endswith("int"))
            if number is None:
                at = f"{source.path}:{lines.at(node.start_mark.index)}"
                problems.append(Problem(at, f"{text[:40]!r} is no plain number; quote it when it is meant as text"))
            return number
        case _:  # also values that YAML treats as a date or a merge key
            return text


def _number(text: str, whole: bool) -> int | float | None:
    """None for numbers that only YAML has (`010`, `1:30`, `.inf`), and for those that are too long or too large."""
    try:
        number = int(text.replace("_", ""), 0) if whole else float(text)
        return number if math.isfinite(number) else None
    except (ValueError, OverflowError):
        return None
