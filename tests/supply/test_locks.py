"""Everything that is installed is pinned with hashes, and the oldest versions that are allowed are those that are tested."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.supply.audit import LOCKED, pins
from tests.supply.lowest import bounds, stale
from tests.supply.venvs import ROOT, Unavailable, python_of

every_lock = pytest.mark.parametrize("lock", LOCKED, ids=lambda lock: lock.name)


@every_lock
def test_every_package_has_one_version_and_hashes(lock: Path) -> None:
    text = lock.read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) > 20
    for entry in entries:
        assert re.fullmatch(r"[a-z0-9._-]+==\S+( ; [^\\\n]+)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\\n|\n?))+", entry), entry[:200]
    assert len(pins(lock)) == len(entries)


def test_what_pyproject_wants_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[\[<>=]", one)[0] for one in wanted}
    assert len(names) == len(wanted)
    assert names <= set(pins(LOCKED[0]))


def test_the_oldest_versions_that_are_tested_are_those_that_are_allowed() -> None:
    assert set(bounds()) == {"aiohttp", "attrs", "cattrs", "click", "orjson", "pyjwt", "pyyaml", "redis", "requests", "rich"}
    assert bounds()["aiohttp"] == "3.14.4"
    assert stale() == {}


def test_a_bound_that_moved_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    moved = {**bounds(), "attrs": "25.2", "redis": "6.0"}
    monkeypatch.setattr("tests.supply.lowest.bounds", lambda: moved)
    assert stale() == {"attrs": "25.2"}


def test_what_cant_be_installed_is_said_and_not_taken_for_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setattr("tests.supply.venvs.ROOT", tmp_path)
    lock = tmp_path / "some.lock"
    lock.write_text("attrs==25.1.0 --hash=sha256:" + "0" * 64)
    for _ in range(2):
        with pytest.raises(Unavailable, match=r"some\.lock can't be installed; is PyPI in reach\?"):
            python_of("some", lock)
