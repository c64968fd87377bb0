"""From altered payloads to a log, from the log to drafts, and from the spec with the drafts in it to readers."""

import json
import shutil
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from attrs import define

from generator.build import build
from generator.field.changes import Outcome, changes
from generator.field.logs import read_logs
from generator.ir import Api, Field as SpecField
from generator.load import Spec, load_spec
from generator.types import Type
from tests.conftest import ROOT
from tests.unit.generator.support import generator
from tests.unit.runtime.support import core
from twitchapi_gen import Drift, DriftLog
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import Pagination
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    NUMBER,
    OBJECT,
    TEXT,
    UNIX,
    WHOLE,
    Choice,
    Field,
    ListOf,
    MapOf,
    Nullable,
    Object,
    Report,
    Shape,
    Span,
    Table,
)

SPEC = ROOT / "spec"
_PLAIN: dict[str, Shape] = {"string": TEXT, "int": WHOLE, "float": NUMBER, "bool": FLAG, "datetime": MOMENT, "json": OBJECT}


class Anything(Model):
    """In place of every model."""


@define
class Readers:
    """The careful readers of a spec, made from its picture without generated code."""

    folder: Path

    @cached_property
    def spec(self) -> Spec:
        return load_spec(self.folder)

    @cached_property
    def api(self) -> Api:
        return build(self.spec)

    @cached_property
    def _named(self) -> dict[tuple[str, str], Shape]:
        return {}

    @cached_property
    def all(self) -> dict[str, list[Table[Any]]]:
        """By the names that reports use, the tables of what may come. A topic has several."""
        found = {one.name: [self._table("", one.response)] for one in self.api.operations if one.reply == "fields"}
        for section in self.api.sections:
            for family in section.families:
                models = {model.name: model for model in family.models}
                found |= {one.key: [self._table(section.name, models[one.model].fields)] for one in family.types}
                if section.name == "pubsub":
                    found |= {f"pubsub {one.name}": [self._table("pubsub", models[name].fields) for name in one.models] for one in family.topics}
        return found

    def _table(self, section: str, fields: Iterable[SpecField]) -> Table[Any]:
        return Table(
            Anything,
            tuple(Field(one.name, self._shape(section, one.type), f"{one.python}_", absent=one.absent, empty=one.empty) for one in fields),
        )

    def _shape(self, section: str, type_: Type) -> Shape:
        if type_.of is not None:
            shape: Shape = (ListOf if type_.kind == "list" else MapOf)(self._shape(section, type_.of))
        elif type_.kind == "datetime" and type_.unit:
            shape = UNIX
        elif type_.kind == "duration":
            shape = Span(type_.number or "duration", type_.unit)
        else:
            shape = _PLAIN.get(type_.kind) or self._of_name(section, type_.name)
        return Nullable(shape) if type_.nullable else shape

    def _of_name(self, section: str, name: str) -> Shape:
        if name == "Pagination":
            return Object(Pagination.TABLE)
        if (section, name) not in self._named:
            families = self.api.groups if not section else next(one.families for one in self.api.sections if one.name == section)
            for family in families:
                for enum in family.enums:
                    if enum.name == name:
                        kinds: Any = OpenEnum
                        self._named[section, name] = Choice(kinds(name, {one.member: one.value for one in enum.values}))
                for model in family.models:
                    if model.name == name:
                        self._named[section, name] = Object(self._table(section, model.fields))
        return self._named[section, name]

    def changes(self, *logs: Path) -> Outcome:
        return changes(self.api, self.spec, read_logs(logs).reports)


NOW = Readers(SPEC)
"""Those of the spec as it is."""


def logging(path: Path) -> Callable[[str], Report]:
    """Reporters of a client whose `on_drift` is a log, by operation."""
    return core(on_drift=DriftLog(path)).reporter


def log_of(path: Path, *drifts: Drift) -> Path:
    log = DriftLog(path)
    for drift in drifts:
        log(drift)
    return path


def drift(*arguments: object) -> Any:
    """What `python -m generator drift … --format json` says. It must have found something."""
    done = generator("drift", *map(str, arguments), "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    return json.loads(done.stdout)


def copied(folder: Path) -> Path:
    """A copy of the spec."""
    return Path(shutil.copytree(SPEC, folder / "spec"))


def apply(spec: Path, drafts: Iterable[tuple[str, str]]) -> None:
    """Merges drafts, each with the file that it is for, into the spec. What a person has to say is said."""
    by_file: dict[str, list[str]] = {}
    for file, draft in drafts:
        by_file.setdefault(file, []).append(draft)
    for file, texts in by_file.items():
        path = spec.parent / file
        value = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        for text in texts:
            _merge(value, yaml.load(text, yaml.CSafeLoader))
        path.write_text(yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), "utf-8")


def _merge(into: dict[str, Any], draft: dict[str, Any]) -> None:
    """A draft has three keys, such as models, User and fields, above what is new or replaced."""
    for kind, named in draft.items():
        for name, parts in named.items():
            for part, new in parts.items():
                for key, value in new.items():
                    into[kind][name][part][key] = "Said by a person." if value is None else _described(value)


def _described(value: Any) -> Any:
    return {**value, "description": value["description"] or "Said by a person."} if isinstance(value, dict) and "description" in value else value
