"""Reports at a spot of the spec → the draft of a change, or the reason why there is none."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from attrs import define, evolve, field, frozen

from generator import names, reserved
from generator.docs.draft import quoted
from generator.field.logs import Report
from generator.field.places import Index, NotInSpec, Spot
from generator.ir import Api
from generator.kinds import is_object
from generator.load import Spec
from generator.types import BadType, Kind, Type, parse
from generator.yaml_source import Place

_LENGTH = re.compile(r"(?!.*month)(?:.*_)?durations?")
_EMPTIABLE = ("string", "datetime", "duration", "enum", "list")
_NUMBERS = ("int", "float")
_TYPES = {"object": "json"}
_NO_NAME = "?"
_ITEMS = "the array was empty or mixed, so the type of its items is a guess"
_SEVERAL = "types of several kinds were seen; the draft has the most frequent one"
_WIDER: dict[frozenset[Kind], Kind] = {
    frozenset({"datetime", "string"}): "string",
    frozenset({"duration", "string"}): "string",
    frozenset({"int", "float"}): "float",
}
_NULL = "only null was seen, so the type is a guess"


@define
class Finding:
    """The change that reports require at one line of the spec. what: `User.email`. draft: YAML to merge into the file, "" if none can be drafted."""

    source: str
    file: str
    what: str
    reports: list[Report] = field(factory=list[Report])
    draft: str = ""
    notes: list[str] = field(factory=list[str])

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


@frozen
class Outcome:
    """settled: reports that the spec already covers. foreign: reports without a place in the spec, with the reason."""

    findings: tuple[Finding, ...]
    settled: tuple[Report, ...]
    foreign: tuple[tuple[Report, str], ...]


def changes(api: Api, spec: Spec, reports: Iterable[Report]) -> Outcome:
    """Group the reports by the affected lines, and draft a change for each line."""
    index, todo = Index.of(api), dict[tuple[str, Place], _Edit]()
    settled, foreign = list[Report](), list[tuple[Report, str]]()
    for report in sorted(reports, key=lambda one: (one.seen != "null", -one.count)):  # null first, then the most frequent type
        try:
            wanted, reasons, is_settled = _places(index, index.spots(report.operation, report.path), report)
        except NotInSpec as reason:
            foreign.append((report, str(reason)))
            continue
        if not wanted and is_settled:
            settled.append(report)
        elif not wanted:
            foreign.append((report, reasons[0]))
        for edit in wanted:
            known = todo.setdefault((edit.file, edit.place), edit)
            known.finding(spec).reports.append(report)
            if len(wanted) > 1:
                known.finding(spec).note(f"one of {len(wanted)} places that the report may mean, since the topic has several kinds of messages")
            known.change(report)
    for edit in todo.values():
        edit.finish(spec)
    found = sorted((edit.finding(spec) for edit in todo.values()), key=lambda one: (one.file, int(one.source.rpartition(":")[2])))
    return Outcome(tuple(found), tuple(settled), tuple(foreign))


@define
class _Edit:
    """An unfinished change of the mapping at `place`, which gets `lines`."""

    file: str
    place: Place
    what: str
    _finding: Finding | None = None

    def finding(self, spec: Spec) -> Finding:
        if self._finding is None:
            self._finding = Finding(spec.at(self.file, *self.place), spec.at(self.file).partition(":")[0], self.what)
        return self._finding

    def note(self, text: str) -> None:
        if self._finding is not None:
            self._finding.note(text)

    def change(self, report: Report) -> None:
        raise NotImplementedError

    def finish(self, spec: Spec) -> None:
        raise NotImplementedError


@define
class _EnumEdit(_Edit):
    values: list[str] = field(factory=list[str])

    def change(self, report: Report) -> None:
        if report.detail and report.detail not in self.values:
            self.values.append(report.detail)
        elif not report.detail:
            self.note("a new value looked like data, so it wasn't kept; where such values are usual, the field is a string")

    def finish(self, spec: Spec) -> None:
        if self.values:
            self.note("say what each new value means")
            self.finding(spec).draft = _nested(self.place, [f"{quoted(value)}:" for value in sorted(self.values)])


@define
class _FieldEdit(_Edit):
    """type: the field's current type; None for a new field until its type is known."""

    spot: Spot = field(kw_only=True)
    type: Type | None = field(kw_only=True)
    absent: bool = field(kw_only=True)
    empty: bool = field(kw_only=True)
    drafted: bool = False
    asked: dict[tuple[str, bool], str] = field(factory=dict[tuple[str, bool], str])
    """The expected type, and whether null was seen → the type that was seen instead."""

    def change(self, report: Report) -> None:
        if self.spot.name == _NO_NAME:
            self.note("the name looked like data, so it wasn't kept; where such names are usual, what holds them is a map")
            return
        self.drafted = True
        match report.seen:
            case "missing":
                self.absent = True
            case "new field":
                self._widen(report.detail or "")
            case "new value":
                self.empty = True
            case "null" if self.type is not None and self.type.kind == "list" and report.expected == "array" and not self.spot.stars:
                self.empty = True
            case "null":
                self._at(report, "null", lambda one: evolve(one, nullable=True))
            case _ if report.detail == "" and self.type is not None and self.type.kind in _EMPTIABLE:
                self.empty = True
            case _:
                seen = report.detail or _TYPES.get(report.seen, report.seen)
                self._at(report, seen, lambda one: evolve(other := self._guess(seen), nullable=one.nullable or other.nullable))

    def _at(self, report: Report, seen: str, change: Callable[[Type], Type]) -> None:
        """Change the type once for each expectation, even if several operations report it."""
        key = (report.expected, seen == "null")
        if key not in self.asked and self.type is not None:
            self.asked[key] = seen
            self.type = retyped(self.type, self.spot.stars, report.expected, change) or self.type
        elif self.asked.get(key) != seen:
            self.note(_SEVERAL)

    def _widen(self, detail: str) -> None:
        """A new field may have several kinds of values; null among them makes it nullable."""
        known = self.type
        if known is not None and detail == "null":
            self.type = evolve(known, nullable=True)
            return
        guess = self._guess(detail)
        if known is None:
            self.type = guess
        elif _NULL in self._notes:
            self._notes.remove(_NULL)
            self.type = evolve(guess, nullable=True)
        elif wider := _WIDER.get(frozenset({known.kind, guess.kind})):
            self.type = Type(kind=wider, nullable=known.nullable)
        elif known.kind != guess.kind:
            self.note(_SEVERAL)

    @property
    def _notes(self) -> list[str]:
        return self._finding.notes if self._finding is not None else []

    def _guess(self, detail: str) -> Type:
        """The type that the report guessed."""
        try:
            return parse(detail, {})
        except BadType:
            self.note(_ITEMS if detail == "array" else _NULL)
            text = Type(kind="string", nullable=detail == "null")
            return Type(kind="list", of=text) if detail == "array" else text

    def finish(self, spec: Spec) -> None:
        if self.drafted and self.type is not None:
            marks = self._marks(spec, self.type)
            lines = [f"{key}: {_scalar(value)}".rstrip() for key, value in marks.items()]
            name = quoted(self.spot.name)
            short = [f"{name}: {_scalar(marks['type'])}"] if marks.keys() == {"type"} else [f"{name}:", *(f"  {line}" for line in lines)]
            self.finding(spec).draft = _nested(self.spot.fields.place, short)

    def _marks(self, spec: Spec, type_: Type) -> dict[str, Any]:
        """All keys of the field, with the changes."""
        name = self.spot.name
        old = _value(spec, self.file, (*self.spot.fields.place, name))
        marks: dict[str, Any] = dict(old) if is_object(old) else {}
        is_length = _LENGTH.fullmatch(name) is not None
        marks["type"] = str(type_)
        if "unit" in marks and type_.core.kind not in _NUMBERS and not type_.core.number:
            del marks["unit"]
        elif "unit" not in marks and is_length and type_.core.kind in _NUMBERS:
            marks["unit"] = "seconds"
            self.note("say whether it counts seconds or minutes")
        for key, is_set in (("absent", self.absent), ("empty", self.empty and type_.kind in _EMPTIABLE)):
            if is_set:
                marks[key] = True
            else:
                marks.pop(key, None)
        if self.spot.field is None:
            python = names.snake(name)
            if not names.usable(python) or python in reserved.FIELDS:
                marks["python"] = f"{python}_" if names.usable(f"{python}_") else "name"
            if not _described(spec, self.spot.fields.section, name):
                marks["description"] = None
                self.note("describe the new field")
        return {"type": marks.pop("type"), **marks}


def _places(index: Index, spots: Iterable[Spot], report: Report) -> tuple[list[_Edit], list[str], bool]:
    """The changes for the report, the reasons against other spots, and whether the spec already covers it somewhere."""
    found, reasons, is_settled = list[_Edit](), list[str](), False
    for spot in spots:
        try:
            edit = _place(index, spot, report)
        except NotInSpec as reason:
            reasons.append(str(reason))
            continue
        if edit is None:
            is_settled = True
        else:
            found.append(edit)
    return found, reasons, is_settled


def _place(index: Index, spot: Spot, report: Report) -> _Edit | None:
    """The change for the report; None if the spec already covers it. Raises NotInSpec if the spec differs from the expectation."""
    found, fields = spot.field, spot.fields
    place, what = (*fields.place, spot.name), f"{fields.title}.{spot.name}"
    edit = _FieldEdit(
        fields.file, place, what, spot=spot, type=found.type if found else None,
        absent=found is not None and found.absent, empty=found is not None and found.empty,
    )  # fmt: skip
    if report.seen == "new field":
        return edit if found is None else None
    if found is None:
        raise NotInSpec(f"{fields.title} has no field {spot.name}")
    if report.seen == "missing":
        return None if found.absent else edit
    reached = next((one for one in _levels(found.type, spot.stars) if label(one) == report.expected), None)
    if reached is None:
        raise NotInSpec(f"{what} is {found.type} by now, not {report.expected}")
    if report.seen == "null":
        is_list = found.type.kind == "list" and report.expected == "array" and not spot.stars
        return None if reached.nullable or (is_list and found.empty) else edit
    if report.detail == "" and found.empty:
        return None
    if report.seen != "new value":
        return edit
    if reached.kind != "enum":
        raise NotInSpec(f"{what} is {found.type}, which is no enum")
    file, enum = index.enums[fields.section, reached.name]
    if report.detail == "" and found.type.kind == "enum":
        return edit
    is_known = any(one.value == report.detail for one in enum.values)
    return None if is_known else _EnumEdit(file, ("enums", enum.name, "values"), enum.name)


def _levels(type_: Type, stars: int) -> Iterator[Type]:
    """The possible types of a value at the spot: a path omits lists, and each map is a star."""
    if type_.kind == "map" and stars and type_.of is not None:
        yield from _levels(type_.of, stars - 1)
        return
    if not stars:
        yield type_
    if type_.kind == "list" and type_.of is not None:
        yield from _levels(type_.of, stars)


def retyped(type_: Type, stars: int, expected: str, change: Callable[[Type], Type]) -> Type | None:
    """The type with the expected part changed; None if the spot doesn't expect it."""
    if type_.kind == "map" and stars:
        inner = retyped(type_.of, stars - 1, expected, change) if type_.of is not None else None
    elif not stars and label(type_) == expected:
        return change(type_)
    else:
        inner = retyped(type_.of, stars, expected, change) if type_.kind == "list" and type_.of is not None else None
    return evolve(type_, of=inner) if inner is not None else None


def label(type_: Type) -> str:
    """The name of the type in reports."""
    kinds: dict[str, str] = {"list": "array", "map": "object", "json": "object", "model": "object", "enum": type_.name}
    return kinds.get(type_.kind) or type_.number or type_.kind


def _described(spec: Spec, section: str, name: str) -> bool:
    nearer = {"eventsub": spec.event_glossary, "pubsub": spec.retired_glossary}.get(section, {})
    return bool(nearer.get(name) or spec.glossary.get(name))


def _value(spec: Spec, file: str, place: Place) -> object:
    """The file's text at this place."""
    found: object = spec.sources[file].value
    for step in place:
        found = cast(Any, found).get(step) if isinstance(step, str) and is_object(found) else None
    return found


def _nested(place: Place, lines: Iterable[str]) -> str:
    """The lines below the keys of the place."""
    out = [f"{'  ' * depth}{quoted(str(key))}:" for depth, key in enumerate(place)]
    return "\n".join([*out, *(f"{'  ' * len(place)}{line}" for line in lines)]) + "\n"


def _scalar(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else quoted(str(value))
