"""Whatever drift.yaml says: departures that can be compared with what was found, or problems with their lines."""

import contextlib
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, strategies as st

from generator.docs.differences import Difference
from generator.docs.drift import apart, explain, load_drift
from generator.yaml_source import SpecError

UTF8 = st.text(st.characters(codec="utf-8"), max_size=6)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | UTF8,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(UTF8, inner, max_size=2),
    max_leaves=4,
)
FOUND = Difference(kind="type", where="get-users.query.id", spec="string", docs="integer", source="spec/helix/users.yaml:1", anchor="get-users")


@st.composite
def files(draw: st.DrawFn) -> Any:
    """Two entries, up to two parts of which are missing or anything; or anything."""
    place: dict[str, Any] = {"kind": FOUND.kind, "where": FOUND.where, "spec": FOUND.spec, "docs": FOUND.docs}
    entry: dict[str, Any] = {"why": "x", "evidence": "y", "at": [place, {"kind": "added", "where": "get-users.body"}]}
    whole: dict[str, Any] = {"drift": [entry, {"why": "x", "evidence": "y", "at": []}]}
    for _ in range(draw(st.integers(0, 2))):
        part = draw(st.sampled_from([whole, entry, place, place]))
        name = draw(st.sampled_from([*part, "more"]))
        if draw(st.booleans()):
            part[name] = draw(ANY)
        else:
            part.pop(name, None)
    return draw(st.sampled_from([whole] * 4) | ANY)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("drift")


@given(files())
@example({"drift": [{"why": "x", "evidence": "y", "at": [{"kind": ["type"], "where": "get-users"}]}]})
@example({"drift": [{"why": "x", "evidence": "y", "at": [{"kind": "type", "where": 5}]}]})
def test_departures_are_compared_or_it_is_told_what_is_wrong_with_them(folder: Path, value: Any) -> None:
    (folder / "drift.yaml").write_text(yaml.safe_dump(value), "utf-8")
    found = None
    with contextlib.suppress(SpecError):
        found = load_drift(folder)
    if found is not None:
        outcome = explain([FOUND], found)
        assert len(outcome.open) + len(outcome.explained) == 1
        assert len(outcome.explained) + len(outcome.idle) <= len(found)
        assert all(isinstance(place, str) for place in apart(found))
