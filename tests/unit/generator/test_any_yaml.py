"""Whatever stands in a file of the spec: values with their lines, or problems with theirs. A spec changed anywhere: a spec, or problems."""

import copy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, strategies as st

from generator.build import build
from generator.load import load_spec
from generator.render import render
from generator.yaml_source import Problem, SpecError, parse
from tests.examples import at_least
from tests.golden.golden import SPEC
from tests.unit.generator.support import tree

PIECES = [
    "a", "b:", ": ", "- ", "\n", "  ", "{", "}", "[", "]", ",", "&x ", "*x", "!!str ", "!a ", "|\n", ">-\n", '"', "'", "#", "%YAML 1.2\n", "---\n",
    "...\n", "? ", "\t", "~", "null", "yes", "0x1f", "0o7", "010", "1_000", "1:30", ".inf", "1e999", "-", "2020-01-01", "<<: ", "=", "\\", "\0",
    "\ufeff", "\u2028", "\x85", "\r", "\U0001f600", "9" * 5_000,
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=14).map("".join)
UTF8 = st.text(st.characters(codec="utf-8"), max_size=6)
SCALARS = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False) | UTF8
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(UTF8, inner, max_size=3), max_leaves=8
)  # fmt: skip


class Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def written(value: Any, **how: Any) -> str:
    text: str = yaml.dump(value, Dumper=Plain, sort_keys=False, **how)
    return text


@given(TEXTS)
@example("? [a]\n: b\n")
@example("a: 0x_\n")
@example("a: 0b_\nb: 1__0\n")
def test_any_text_is_values_or_problems_with_their_lines(text: str) -> None:
    problems: list[Problem] = []
    source = parse(text, "spec/x.yaml", problems)
    assert source is not None or problems
    last = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for problem in problems:
        path, _, line = problem.source.rpartition(":")
        assert path == "spec/x.yaml"
        assert 1 <= int(line) <= last
    if source is not None:
        assert all(1 <= line <= last for line in source.lines.values())


@given(VALUES, st.booleans())
def test_a_value_is_read_as_it_was_written(value: Any, flow: bool) -> None:
    problems: list[Problem] = []
    text = written(value, default_flow_style=flow)
    source = parse(text, "x.yaml", problems)
    assert problems == []
    assert source is not None
    assert repr(source.value) == repr(value)


@cache
def golden() -> dict[str, Any]:
    """The golden spec, which has each construct once: file → value."""
    return {path: yaml.safe_load(raw) for path, raw in tree(SPEC).items() if path.endswith(".yaml")}


def places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to each part."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, part in parts for place in ((*way, key), *places(part, (*way, key)))]


@cache
def golden_places() -> list[tuple[Any, ...]]:
    return places(golden())


@st.composite
def changes(draw: st.DrawFn) -> list[tuple[tuple[Any, ...], str, Any]]:
    """Up to three places of the golden spec, each with what becomes of it."""
    spots = st.sampled_from(golden_places())
    kinds = st.sampled_from(["gone", "other", "other", "as", "named", "more"])
    return [(draw(spots), draw(kinds), draw(VALUES | spots)) for _ in range(draw(st.integers(1, 3)))]


def changed(wanted: list[tuple[tuple[Any, ...], str, Any]]) -> dict[str, Any]:
    files = copy.deepcopy(golden())
    for place, kind, value in wanted:
        try:
            parent: Any = files
            for key in place[:-1]:
                parent = parent[key]
            old = parent[place[-1]]
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took it away
        match kind:
            case "gone":
                del parent[place[-1]]
            case "as" if isinstance(value, tuple):  # what stands elsewhere in the spec
                found: Any = golden()
                for key in value:
                    found = found[key]
                parent[place[-1]] = copy.deepcopy(found)
            case "named" if isinstance(parent, dict) and len(place) > 1:
                parent[str(value)[:8]] = parent.pop(place[-1])
            case "more" if isinstance(old, dict):
                old[str(value)[:8]] = copy.deepcopy(next(iter(old.values()), None))
            case _:
                parent[place[-1]] = list(value) if isinstance(value, tuple) else value
    return files


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("changed")


@at_least(60)
@given(changes())
def test_a_spec_that_was_changed_anywhere_is_a_spec_or_a_list_of_problems(folder: Path, wanted: list[tuple[tuple[Any, ...], str, Any]]) -> None:
    spec = folder / "spec"
    for path in golden():
        (spec / path).unlink(missing_ok=True)
    for path, value in changed(wanted).items():
        if path in golden():
            (spec / path).parent.mkdir(parents=True, exist_ok=True)
            (spec / path).write_text(written(value), "utf-8")
    try:
        files = render(build(load_spec(spec)))
    except SpecError as error:
        files, problems = {}, error.problems
    else:
        problems = []
    assert bool(files) != bool(problems)
    assert all(problem.message for problem in problems)
    for path, text in files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")
