"""What is said of the tools' reports: found, clean, or unknown, which is neither."""

import re

import pytest

from tests.supply.audit import Verdict, advisories, ignored, weaknesses
from tests.supply.venvs import ROOT

LOCKED = {"attrs": "26.1.0", "requests": "2.34.2"}
ATTRS = {"name": "attrs", "version": "26.1.0", "vulns": []}
REQUESTS = {"name": "requests", "version": "2.34.2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.35"]}, {"id": "GHSA-2", "fix_versions": []}]}
SKIPPED = {"name": "requests", "skip_reason": "Dependency not found on PyPI"}
RESULT = {"filename": "./twitchapi_gen/emulator/oauth.py", "line_number": 92, "test_id": "B105", "issue_text": "Possible hardcoded password"}


def nothing(name: str) -> None:
    return None


def test_clean_is_what_was_looked_at_and_has_nothing() -> None:
    verdict = advisories({"dependencies": [ATTRS]}, {"attrs": "26.1.0"}, nothing)
    assert (verdict, verdict.status) == (Verdict(looked_at=1), 0)


def test_what_is_found_is_told_with_its_remedy() -> None:
    verdict = advisories({"dependencies": [ATTRS, REQUESTS]}, LOCKED, nothing)
    assert verdict.found == ["requests 2.34.2: PYSEC-1 (fixed in 2.35)", "requests 2.34.2: GHSA-2 (fixed in no version yet)"]
    assert verdict.status == 1


@pytest.mark.parametrize("page", [None, ("2.35.0", []), ("2.35.0", ["PYSEC-1"])])
def test_a_package_that_was_skipped_is_not_clean(page: tuple[str, list[str]] | None) -> None:
    verdict = advisories({"dependencies": [ATTRS, SKIPPED]}, LOCKED, lambda _: page)
    assert (verdict, verdict.status) == (Verdict(unknown=["requests 2.34.2"], looked_at=1), 2)


@pytest.mark.parametrize(("ids", "status"), [([], 0), (["PYSEC-1"], 1)])
def test_the_newest_versions_page_tells_of_the_newest_version(ids: list[str], status: int) -> None:
    verdict = advisories({"dependencies": [ATTRS, SKIPPED]}, LOCKED, lambda _: ("2.34.2", ids))
    assert (verdict.found, verdict.unknown, verdict.looked_at) == ([f"requests 2.34.2: {id}" for id in ids], [], 2)
    assert verdict.status == status


def test_a_package_that_the_report_leaves_out_is_not_clean() -> None:
    assert advisories({"dependencies": [ATTRS]}, LOCKED, nothing).unknown == ["requests 2.34.2"]


def test_what_bandit_finds_counts_unless_it_is_ignored_there() -> None:
    assert weaknesses([RESULT], {}).found == ["twitchapi_gen/emulator/oauth.py:92: B105 Possible hardcoded password"]
    assert weaknesses([RESULT], {"twitchapi_gen/emulator/*": ["B105"]}).status == 0
    elsewhere = weaknesses([RESULT], {"twitchapi_gen/runtime/*": ["B105"], "twitchapi_gen/emulator/*": ["B104"]})
    assert len(elsewhere.found) == 3  # itself, and two ignores that ignore nothing


def test_each_ignore_has_its_reason_beside_it() -> None:
    section = (ROOT / "pyproject.toml").read_text("utf-8").partition("[tool.audit.bandit-per-file-ignores]")[2].partition("\n[")[0]
    lines = section.strip().splitlines()[1:]
    assert len(lines) == len(ignored()) > 5
    for line in lines:
        assert re.fullmatch(r'"[^"]+" = \[("B\d{3}"(, )?)+\] # .{15,}', line), line
