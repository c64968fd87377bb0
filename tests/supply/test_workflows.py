"""The workflows: actionlint finds nothing in them, and they do what the project promises. The forms ask for what is needed."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tests.supply.venvs import Unavailable
from tests.supply.workflows import findings

GITHUB = ROOT / ".github"


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return found


def jobs(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read(GITHUB / "workflows" / f"{name}.yml")["jobs"]
    return found


def commands(job: dict[str, Any]) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_actionlint_is_clean() -> None:
    try:
        assert findings(GITHUB / "workflows") == []
    except Unavailable as error:
        pytest.skip(str(error))


def test_actionlint_can_find_something(tmp_path: Path) -> None:
    (tmp_path / "bad.yml").write_text("on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrix.nothing }}\n")
    try:
        (found,) = findings(tmp_path)
    except Unavailable as error:
        pytest.skip(str(error))
    assert "bad.yml:6:" in found
    assert "nothing" in found


def test_every_python_is_tested_on_every_system() -> None:
    matrix = jobs("tests")["tests"]["strategy"]["matrix"]
    assert matrix == {"os": ["ubuntu-latest", "windows-latest", "macos-latest"], "python": ["3.11", "3.12", "3.13", "3.14"]}
    classifiers = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text("utf-8"))
    assert classifiers == matrix["python"]
    assert "tests.uvloop" in commands(jobs("tests")["uvloop"])


def test_the_night_compares_fuzzes_and_mutates() -> None:
    night = jobs("nightly")
    assert "generator diff" in commands(night["drift"])
    assert "gh issue create" in commands(night["drift"])
    assert {"make fuzz", "make mutate"} <= {commands(job).strip() for job in night.values()}


def test_every_make_target_that_a_workflow_calls_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    called = set[str]()
    for path in [*(GITHUB / "workflows").glob("*.yml"), ROOT / ".ci" / "run"]:
        called |= set(re.findall(r"\bmake ([a-z-]+)", path.read_text("utf-8")))
    assert {"docs", "docs-check", "release-check", "fuzz", "mutate"} <= called
    assert [one for one in called if f"\n{one}:" not in makefile] == []


def test_workflows_have_few_rights_and_a_limit() -> None:
    for path in (GITHUB / "workflows").glob("*.yml"):
        workflow = read(path)
        assert workflow["permissions"] == {"contents": "read"}, path
        for name, job in workflow["jobs"].items():
            assert job.get("timeout-minutes", 0) > 0 or name == "publish", (path, name)


def test_one_form_asks_for_a_drift_log() -> None:
    forms = {path.stem: read(path) for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config"}
    assert forms.keys() == {"bug", "drift", "feature"}
    (log,) = [one for one in forms["drift"]["body"] if one.get("id") == "log"]
    assert log["validations"]["required"] is True
    for form in forms.values():
        ids = [one["id"] for one in form["body"] if "id" in one]
        assert len(ids) == len(set(ids)) >= 2
        assert {"name", "description", "body"} <= form.keys()


def test_pre_commit_runs_programs_that_are_there() -> None:
    (repository,) = read(ROOT / ".pre-commit-config.yaml")["repos"]
    assert repository["repo"] == "local"
    for hook in repository["hooks"]:
        words = hook["entry"].split()
        module = words[words.index("-m") + 1] if "-m" in words else ""
        at = ROOT / module.replace(".", "/")
        assert not module or at.with_suffix(".py").is_file() or (at / "__main__.py").is_file(), hook
        assert words[0] in (".venv/bin/python", ".venv/bin/ruff")
