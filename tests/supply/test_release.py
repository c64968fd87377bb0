"""What `make release-check` looks at, and that it can fail."""

import sys
from pathlib import Path

import pytest

from tests.supply.release import PYTHONS, changelog_problems, found_pythons, typed, version_of


def test_the_python_of_the_tests_is_found() -> None:
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert version_of(sys.executable) == here
    assert here in PYTHONS
    found = found_pythons()
    assert here in found
    assert all(version_of(str(path)) == version for version, path in found.items())


def test_what_does_not_start_is_no_python(tmp_path: Path) -> None:
    (tmp_path / "python").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python").chmod(0o755)
    assert version_of(str(tmp_path / "python")) == version_of(str(tmp_path / "none")) == ""


@pytest.mark.parametrize(("text", "version", "problems"), [
    ("# Changes\n\n## Unreleased\n", "1.2.3", 0), ("# Changes\n\n## 1.2.3 (2026-11-30)\n", "1.2.3", 0), ("## Unreleased\n", "1.2.0rc1", 0),
    ("# Changes\n\n## 1.2.2\n", "1.2.3", 1), ("# Changes\n\n## Unreleased\n", "1.2", 1), ("", "", 2),
])  # fmt: skip
def test_a_release_has_a_version_and_its_changes(text: str, version: str, problems: int) -> None:
    assert len(changelog_problems(text, version)) == problems


def test_a_program_with_a_mistake_is_noticed_and_one_without_types_too(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("def one() -> int:\n    return 'x'\n")
    problems = typed(Path(sys.executable), tmp_path)
    assert any(problem.startswith("mypy: program.py:2: error: ") for problem in problems)
