"""Every field of the whole spec × what may happen to it is reported, saved, read and drafted. With the drafts in the spec, nothing is reported."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.field.support import NOW, Readers, apply, copied, logging
from tests.unit.runtime.payloads import full
from twitchapi_gen.runtime.models.page import Pagination
from twitchapi_gen.runtime.models.shapes import Choice, Field, ListOf, MapOf, Nullable, Object, Shape, Table

Mutation = Callable[[dict[str, Any], Field], None]


def objects(shape: Shape, value: Any) -> Iterator[tuple[Table[Any], dict[str, Any]]]:
    """Every object inside the value, with its table."""
    match shape:
        case Nullable(of):
            yield from objects(of, value)
        case ListOf(of):
            for part in value:
                yield from objects(of, part)
        case MapOf(of):
            for part in value.values():
                yield from objects(of, part)
        case Object(table):
            yield table, value
            for field in table.fields:
                yield from objects(field.shape, value[field.name])
        case _:
            pass


def inner(shape: Shape) -> Shape:
    return inner(shape.of) if isinstance(shape, ListOf | Nullable) else shape


def drop(item: dict[str, Any], field: Field) -> None:
    del item[field.name]


def null(item: dict[str, Any], field: Field) -> None:
    item[field.name] = None


def value(item: dict[str, Any], field: Field) -> None:
    if isinstance(inner(field.shape), Choice):
        item[field.name] = ["BRAND_new-value"] if isinstance(item[field.name], list) else "BRAND_new-value"


def extra(item: dict[str, Any], field: Field) -> None:
    item["brand_new"] = [{"a": 1}]
    item["duration"] = item.get("duration", 5)
    item["items"] = item.get("items", "2026-01-02T03:04:05Z")


def text(item: dict[str, Any], field: Field) -> None:
    if not isinstance(item[field.name], str | list | dict):
        item[field.name] = "a text"


def number(item: dict[str, Any], field: Field) -> None:
    if isinstance(item[field.name], str | bool):
        item[field.name] = 7


def texts(item: dict[str, Any], field: Field) -> None:
    if isinstance(item[field.name], str | int):
        item[field.name] = ["a text"]


def changed(table: Table[Any], mutation: Mutation) -> Iterator[Any]:
    """A payload for each field in it, with that field mutated; for other types and new fields one payload, in which all are."""
    if mutation in TOGETHER:
        payload = full(Object(table))
        for inside, item in list(objects(Object(table), payload)):
            for field in inside.fields:
                if field.name != "pagination" and inside is not Pagination.TABLE:
                    mutation(item, field)
        yield payload
        return
    for index, (one, _) in enumerate(objects(Object(table), full(Object(table)))):
        for field in one.fields:
            payload = full(Object(table))
            mutation(list(objects(Object(table), payload))[index][1], field)
            yield payload


ALONE: tuple[Mutation, ...] = (drop, null, value)
TOGETHER: tuple[Mutation, ...] = (extra, text, number, texts)
MOST = {"drop": 3_500, "null": 3_200, "value": 150, "extra": 2_300, "text": 800, "number": 2_600, "texts": 3_100}
"""At least so many different reports."""


@pytest.mark.parametrize("mutation", [*ALONE, *TOGETHER], ids=lambda one: one.__name__)
def test_what_is_drafted_makes_the_reports_vanish(mutation: Mutation, tmp_path: Path) -> None:
    reporter, payloads = logging(tmp_path / "drift.jsonl"), list[tuple[str, int, Any]]()
    for name, tables in NOW.all.items():
        report = reporter(name)
        for index, table in enumerate(tables):
            for payload in changed(table, mutation):
                payloads.append((name, index, payload))
                table.read(payload, report)
    outcome = NOW.changes(tmp_path / "drift.jsonl")
    assert (outcome.settled, [reason for _, reason in outcome.foreign if "built in" not in reason]) == ((), [])
    reports = {report for one in outcome.findings for report in one.reports}
    assert len(reports) >= MOST[mutation.__name__]
    for one in outcome.findings:
        file, _, line = one.source.rpartition(":")
        said = (ROOT / file).read_text("utf-8").splitlines()[int(line) - 1]
        wanted = one.what.split(".")[-1] if mutation in (drop, null, text, number, texts) else "fields|response|values"
        assert re.search(rf"\b({wanted})\b", said), f"{one.source} is {said!r}, not {one.what}"
        assert one.draft, one
    spec = copied(tmp_path)
    apply(spec, [(one.file, one.draft) for one in outcome.findings])
    after, left = Readers(spec), list[str]()
    for name, index, payload in payloads:
        after.all[name][index].read(payload, lambda path, expected, seen, name=name: left.append(f"{name} {path} {expected} {seen}"))  # type: ignore[misc]
    assert sorted(set(left))[:20] == []
