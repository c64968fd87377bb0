"""A small spec that is right, made wrong in one place at a time; and what the generator then says."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from generator.build import build
from generator.ir import Api
from generator.load import load_spec
from generator.yaml_source import SpecError
from tests import programs

ROOT = Path(__file__).resolve().parents[3]
_MARK = "#!"
SCOPES = "scopes:\n  bits:read: See Bits.\n  user:edit: Change the account.\n"
GLOSSARY = "names:\n  id: A user's id.\n  data: What was found.\n"
_OPERATION = {
    "title": "title: Get Users",
    "method": "method: GET",
    "path": "path: /users",
    "description": "description: Looks users up.",
    "tokens": "tokens: [app, user]",
    "response": "response: {data: 'User[]'}",
    "codes": "codes: [200, 400]",
}
_SECTIONS = {
    "group": "group: Users",
    "models": "models:\n  User: {description: A user., fields: {id: string}}",
}


def operation(head: str = "get-users:", **changed: str) -> str:
    """An operation that is right but for the given keys. "" leaves a key out; `#!` marks a line where a problem is due, with what it says."""
    lines = {**_OPERATION, **changed}
    body = "\n".join(text for text in lines.values() if text)
    return f"{head}\n{_indented(body, 2)}"


def group(*operations: str, **changed: str) -> str:
    """A group's file that is right but for the given sections; without an operation, it has the one of `operation()`."""
    sections = {**_SECTIONS, **changed}
    listed = "\n".join(_indented(one, 2) for one in operations or (operation(),))
    return "\n\n".join([*(text for text in sections.values() if text), f"operations:\n{listed}"]) + "\n"


def spec_files(users: str | None = None, **others: str) -> dict[str, str]:
    """File → text of a whole spec. `others` are further files: `scopes`, `glossary`, and groups by their module's name."""
    texts = {"helix/users.yaml": group() if users is None else users, "scopes.yaml": SCOPES, "glossary.yaml": GLOSSARY}
    for name, text in others.items():
        texts[f"{name}.yaml" if name in ("scopes", "glossary") else f"helix/{name}.yaml"] = text
    return texts


def write_spec(root: Path, files: Mapping[str, str] | None = None) -> Path:
    """Writes the files below `root/spec`, and returns that folder."""
    for name, text in (spec_files() if files is None else files).items():
        path = root / "spec" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root / "spec"


def api_of(root: Path, files: Mapping[str, str] | None = None) -> Api:
    """The picture of a spec that is right."""
    return build(load_spec(write_spec(root, files)))


def problems(root: Path, files: Mapping[str, str]) -> list[str]:
    """What is wrong with the spec, as people see it."""
    folder = write_spec(root, files)
    try:
        build(load_spec(folder))
    except SpecError as error:
        return [str(problem) for problem in error.problems]
    return []


def marked(files: Mapping[str, str]) -> list[str]:
    """The problems that the marks in the files say: `id: strng  #! unknown type 'strng'`; several are parted by another mark."""
    found: list[str] = []
    for name in sorted(files):
        for number, line in enumerate(files[name].splitlines(), 1):
            for message in sorted(line.split(_MARK)[1:]):
                found.append(f"spec/{name}:{number}: {message.strip()}")
    return found


def assert_problems(root: Path, files: Mapping[str, str]) -> None:
    """Each mark is reported, word for word and with its line; nothing else is."""
    due = marked(files)
    assert due, "mark at least one line"
    assert problems(root, files) == due


def generator(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> "subprocess.CompletedProcess[str]":
    """`python -m generator …`, as a user starts it. It is really started where its own environment needs that."""
    plain = {"NO_COLOR": "1", "TERM": "dumb", "PYTHONPATH": str(ROOT), **environment}
    if not {name for name in environment if name.startswith("PYTHON")}:
        begun = f"import runpy, sys\nsys.argv = {['generator', *map(str, arguments)]!r}\n"
        source = begun + "runpy.run_module('generator', run_name='__main__', alter_sys=True)"
        return programs.run(source, cwd, {**os.environ, **plain})
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env={**os.environ, **plain}, capture_output=True, text=True, check=False, timeout=120)


def tree(root: Path) -> dict[str, bytes]:
    """Path → content of every file below."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def _indented(text: str, by: int) -> str:
    return "\n".join(" " * by + line if line else line for line in text.split("\n"))
