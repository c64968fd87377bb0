"""A tiny spec with every construct, and all that is made from it. After an intended change: `python -m tests.golden.refresh`, and read the diff."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest
import yaml

from generator import documents
from generator.build import METHODS, STATUSES, TOKENS, USES
from generator.ir import Rule
from generator.types import Kind
from tests.golden.golden import EXPECTED, PROGRAM, ROOT, SPEC, generated, golden_api

PACKAGE = ROOT / "twitchapi_gen"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package `twitchapi_gen` that is the expected files on the real runtime, and the user's program beside it."""
    folder = tmp_path_factory.mktemp("golden")
    shutil.copytree(EXPECTED / "twitchapi_gen", folder / "twitchapi_gen")
    shutil.copytree(PACKAGE / "runtime", folder / "twitchapi_gen" / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PACKAGE / "py.typed", folder / "twitchapi_gen")
    (folder / "twitchapi_gen" / "__init__.py").touch()
    shutil.copy(PROGRAM, folder / "program.py")
    (folder / "pyrightconfig.json").write_text(
        f'{{"include": ["twitchapi_gen/api", "program.py"], "typeCheckingMode": "strict", "venvPath": "{ROOT}", "venv": ".venv"}}'
    )
    return folder


def run(folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TWITCHAPI"))}
    environment["PYTHONPATH"] = str(folder)
    return subprocess.run([sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=900)


def test_every_file_is_the_expected_one() -> None:
    expected = {path.relative_to(EXPECTED).as_posix(): path.read_text("utf-8") for path in EXPECTED.rglob("*") if path.is_file()}
    assert generated() == expected


def test_the_program_works_on_what_is_generated(installed: Path) -> None:
    done = run(installed, "-W", "error", "program.py")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == PROGRAM.read_text().count("\ndef ") - 3  # each function but the helpers said its name


def test_mypy_finds_nothing_in_what_is_generated(installed: Path) -> None:
    done = run(installed, "-m", "mypy", "--strict", "--warn-unreachable", "--cache-dir", "cache", "-p", "twitchapi_gen", "-m", "program")
    assert done.stdout.startswith("Success: no issues found in ")
    assert done.returncode == 0


def test_pyright_finds_nothing_in_what_is_generated(installed: Path) -> None:
    done = run(installed, "-m", "pyright", "--stats")
    assert "0 errors, 0 warnings, 0 informations" in done.stdout, done.stdout
    assert f"Total files checked: {len([*(installed / 'twitchapi_gen' / 'api').rglob('*.py')]) + 1}" in done.stdout
    assert done.returncode == 0


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield str(key)
            yield from _keys(part)
    if isinstance(value, list):
        for part in value:
            yield from _keys(part)


def test_the_tiny_spec_uses_every_key() -> None:
    """Only then do the tests above say something about each."""
    used = {key for path in SPEC.rglob("*.yaml") for key in _keys(yaml.safe_load(path.read_text("utf-8")))}
    kinds = [kind for kind in vars(documents).values() if attrs.has(kind)]
    known = {field.name for kind in kinds for field in attrs.fields(kind)}
    assert len(kinds) == 29
    assert known - used == set()


def test_the_tiny_spec_uses_every_word() -> None:
    api = golden_api()
    types = [one.type for group in api.groups for model in group.models for one in model.fields]
    types += [one.type for group in api.groups for given in group.inputs for one in given.fields]
    types += [one.type for operation in api.operations for one in operation.parameters]
    assert {one.kind for one in types} == set(get_args(Kind))
    assert {one.method for one in api.operations} == set(METHODS)
    assert {one.status for one in api.operations} == set(STATUSES)
    assert {token for one in api.operations for token in one.tokens} == set(TOKENS)
    assert {rule.kind for one in api.operations for rule in one.rules} == set(get_args(Rule.__annotations__["kind"]))
    assert {one.reply for one in api.operations} == {"none", "calendar", "fields"}
    assert {one.use for one in api.scopes} == set(USES)
