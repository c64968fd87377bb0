"""YAML text → plain values, remembering the line of each.

Only what the spec language needs is let through: mappings, lists, scalars. Anchors and aliases are refused (they are how a YAML file of a few
lines becomes gigabytes), and so are duplicate and non-string keys.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import yaml
from attrs import define, field, frozen

Value: TypeAlias = str | int | float | bool | None | list["Value"] | dict[str, "Value"]
Place: TypeAlias = tuple[str | int, ...]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 60
_MAX_BYTES = 4_000_000


@frozen
class Problem:
    """Something wrong in the spec: where (`spec/helix/users.yaml:41`) and what, with the remedy."""

    source: str
    message: str

    def __str__(self) -> str:
        return f"{self.source}: {self.message}"


class SpecError(Exception):
    """The spec has problems; all of them are in `problems`."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(set(problems), key=lambda problem: _sortable(problem.source))
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
        """`path:line` of the place, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return f"{self.path}:{self.lines.get(place, 1)}"


def load(path: Path, shown: str, problems: list[Problem]) -> Source | None:
    """Reads one file. What is wrong with it is added to `problems`; None when nothing could be read at all."""
    data = b""
    try:
        data = path.read_bytes()
        if len(data) > _MAX_BYTES:
            problems.append(Problem(f"{shown}:1", f"the file has {len(data):,} bytes, more than the {_MAX_BYTES:,} that a spec file may have"))
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
    """As `load`, for text that is at hand."""
    try:
        for event in _checked(yaml.parse(text, Loader=_LOADER), shown, problems):
            del event
        if any(problem.source.startswith(f"{shown}:") for problem in problems):
            return None
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        problems.append(Problem(f"{shown}:{mark.line + 1 if mark else 1}", f"is not valid YAML: {what}"))
        return None
    source = Source(shown)
    source.value = _value(node, (), source, problems) if node is not None else None
    return source


def _checked(events: Iterator[object], shown: str, problems: list[Problem]) -> Iterator[object]:
    """Passes the events on; notes anchors, aliases and too deep nesting before anything is built from them."""
    depth = 0
    for event in events:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            line = event.start_mark.line + 1  # type: ignore[attr-defined]
            problems.append(Problem(f"{shown}:{line}", "YAML anchors and aliases are not allowed; write the value out, or name a model"))
            return
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            problems.append(Problem(f"{shown}:1", f"is nested more than {_MAX_DEPTH} levels deep"))
            return
        yield event


def _value(node: yaml.Node, place: Place, source: Source, problems: list[Problem]) -> Value:
    line = node.start_mark.line + 1
    source.lines.setdefault(place, line)
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            at = (*place, str(key))
            if not isinstance(key_node, yaml.ScalarNode):
                problems.append(Problem(f"{source.path}:{key_node.start_mark.line + 1}", "a key must be plain text"))
                continue
            if key in found:
                first = source.lines.get(at, 0)
                problems.append(Problem(f"{source.path}:{key_node.start_mark.line + 1}", f"{key!r} is there twice (first in line {first})"))
                continue
            source.lines[at] = key_node.start_mark.line + 1
            found[key] = _value(value_node, at, source, problems)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*place, index), source, problems) for index, child in enumerate(node.value)]
    return _scalar(node, source, problems)


def _scalar(node: yaml.Node, source: Source, problems: list[Problem]) -> Value:
    text = str(node.value)
    match node.tag:
        case "tag:yaml.org,2002:str" | "tag:yaml.org,2002:timestamp":
            return text
        case "tag:yaml.org,2002:null":
            return None
        case "tag:yaml.org,2002:bool":
            return text.lower() in ("true", "yes", "on")
        case "tag:yaml.org,2002:int":
            return int(text.replace("_", ""), 0) if not text.lstrip("+-0").startswith("o") else int(text, 8)
        case "tag:yaml.org,2002:float":
            return float(text)
        case other:
            problems.append(Problem(f"{source.path}:{node.start_mark.line + 1}", f"the tag {other!r} is not allowed"))
            return None
