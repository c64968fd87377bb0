"""Enums and models, which every file of the spec has. The context knows all existing names and collects problems."""

import re

from attrs import define

from generator import names, reserved
from generator.crosschecks import unique
from generator.documents import EnumDocument, FieldDocument, ModelDocument
from generator.ir import Enum, EnumValue, Field, Model
from generator.load import Spec, suggest
from generator.rules import Fields
from generator.types import PRIMITIVES, UNITS, UNIX, UNKNOWN, BadType, Kind, Type, parse, timed
from generator.yaml_source import Place, Problem

_LENGTH = re.compile(r"(?!.*month)(?:.*_)?durations?")
"""Names of durations without a unit in the name."""


@define
class Context:
    """The context for building one file: its path, the existing names, and the list of problems."""

    spec: Spec
    file: str
    named: dict[str, Kind]
    problems: list[Problem]

    def at(self, *place: str | int) -> str:
        return self.spec.at(self.file, *place)

    def wrong(self, place: Place, message: str) -> None:
        self.problems.append(Problem(self.at(*place), message))

    def choose(self, place: Place, value: str, known: tuple[str, ...], what: str) -> None:
        if value not in known:
            self.wrong(place, f"{value!r} is not {what}{suggest(value, list(known))}; known: {', '.join(filter(None, known))}")

    def type(self, text: str, place: Place) -> Type:
        try:
            return parse(text, self.named)
        except BadType as error:
            core, known = text.strip().rstrip("?[]").removeprefix("map["), [*self.named, *PRIMITIVES]
            self.wrong(place, f"{error}{suggest(core, known) if core not in known else ''}")
            return UNKNOWN

    def measured(self, place: Place, unit: str, type_: Type, kinds: tuple[Kind, ...], units: tuple[str, ...] = UNITS) -> bool:
        """Return True if the type may have that unit."""
        self.choose((*place, "unit"), unit, units, "a unit")
        if type_.core.kind not in kinds:
            self.wrong(place, f"`unit` is for {' and '.join(kinds)}, which {type_} is not")
        return unit in units and type_.core.kind in kinds

    def fields_of(self, name: str) -> Fields:
        """A model's fields; nothing for any other name."""
        found: Fields = {}
        for group in self.spec.groups.values():
            for one, document in group.models[name].fields.items() if name in group.models else ():
                try:
                    type_ = parse(document.type, self.named)
                except BadType:  # reported at the field
                    type_ = UNKNOWN
                found[one] = (document.python or names.snake(one), type_)
        return found

    def describe(self, place: Place, own: str, name: str, what: str) -> str:
        text = own or self._nearer.get(name, "") or self.spec.glossary.get(name, "")
        if not text:
            self.wrong(place, f"{what} {name!r} has no description; give it one, or add {name!r} to glossary.yaml")
        return text

    @property
    def _nearer(self) -> dict[str, str]:
        """The glossary in the file's own folder."""
        spec = self.spec
        folders = ((spec.families, spec.retired_glossary), (spec.events, spec.event_glossary), (spec.chat, spec.chat_glossary))
        return next((glossary for files, glossary in folders if self.file in files), dict[str, str]())

    def dated(self, place: Place, since: str) -> str:
        """The day of a change, which twitch.yaml must list."""
        if since and since not in self.spec.twitch.changes:
            known = list(self.spec.twitch.changes)
            self.wrong(place, f"twitch.yaml has no change of {since}{suggest(since, known)}; add the change there, with its source")
        return since

    @staticmethod
    def docs_url(address: str, page: str, anchor: str) -> str:
        return address.replace("{page}", page).replace("{anchor}", anchor)

    def described(self, place: Place, text: str, what: str) -> str:
        if not text.strip():
            self.wrong(place, f"{what} has no description")
        return text

    def python(self, place: Place, own: str, name: str, reserved: frozenset[str]) -> str:
        python = own or names.snake(name)
        if not names.usable(python) or python in reserved:
            other = f"{python}_" if names.usable(f"{python}_") else "name"
            self.wrong(place, f"{name!r} would be {python!r} in Python, which can't be used there; set another with `python: {other}`")
        return python


def build_enum(context: Context, name: str, enum: EnumDocument) -> Enum:
    place: Place = ("enums", name)
    values = tuple(
        EnumValue(
            member=names.constant(value),
            value=value,
            description=one.description,
            since=context.dated((*place, "values", value), one.since),
            source=context.at(*place, "values", value),
        )
        for value, one in enum.values.items()
    )
    unique(context.problems, f"member of {name}", [(value.member, value.source) for value in values])
    if not values:
        context.wrong(place, f"{name} has no values")
    return Enum(name=name, description=enum.description, values=values, source=context.at(*place))


def build_model(context: Context, name: str, model: ModelDocument) -> Model:
    place: Place = ("models", name)
    about = context.described(place, model.description, name)
    return Model(name=name, description=about, fields=build_fields(context, (*place, "fields"), model.fields), source=context.at(*place))


def build_fields(context: Context, place: Place, fields: dict[str, FieldDocument]) -> tuple[Field, ...]:
    built = tuple(_field(context, (*place, name), name, document) for name, document in fields.items())
    unique(context.problems, "Python name", [(one.python, one.source) for one in built])
    if not built:
        context.wrong(place, "there are no fields")
    return built


def _field(context: Context, place: Place, name: str, document: FieldDocument) -> Field:
    type_ = context.type(document.type, place)
    if type_.core.kind == "input":
        context.wrong(place, f"{type_.core.name} is an input; use a model in replies")
    if document.empty and type_.kind == "list" and type_.nullable:
        context.wrong(place, f"{type_} with `empty` gives null two meanings: a separate value, and an empty list")
    if document.unit and context.measured(place, document.unit, type_, ("int",) if document.unit == UNIX else ("int", "float"), (*UNITS, UNIX)):
        type_ = timed(type_, document.unit)
    elif not document.unit and type_.core.kind in ("int", "float") and _LENGTH.fullmatch(name):
        context.wrong(place, f"{name!r} is a duration; set its `unit`, which makes it a timedelta")
    if document.empty and type_.kind != "datetime" and (type_.number or type_.kind) not in ("string", "duration", "enum", "list"):
        context.wrong(place, f"`empty` is for lists, times and values sent as text, and {type_} is not")
    return Field(
        name=name,
        python=context.python(place, document.python, name, reserved.FIELDS),
        type=type_,
        description=context.describe(place, document.description, name, "the field"),
        absent=document.absent,
        empty=document.empty,
        deprecated=document.deprecated,
        since=context.dated(place, document.since),
        source=context.at(*place),
    )
