"""mutmut: installed beside the project, run on a copy of it, and its results read."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path

from tests.conftest import ROOT
from tests.mutation.groups import QUICK, Group
from tests.mutation.mutants import Mutant, without_prose
from tests.mutation.processes import run

HERE = Path(__file__).resolve().parent
CACHE = ROOT / ".cache" / "mutation"
_KILLED = {1, 3}  # as pytest exits: a test failed, or pytest itself
_TIMEOUT = {36, -24, 24, 152, 255, -9}
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_SETTINGS = """[mutmut]
source_paths=twitchapi_gen
only_mutate={files}
also_copy={beside}
pytest_add_cli_args_test_selection={tests}
pytest_add_cli_args=
    -k
    {quick}
timeout_multiplier=4
timeout_constant=5
"""


def installed() -> Path:
    """The folder that has mutmut; filled when the pins have changed."""
    pins, folder = HERE / "requirements.lock", CACHE / "tool"
    ready = folder / ".pins"
    if not ready.exists() or ready.read_text() != pins.read_text():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "--upgrade"]
        subprocess.run([*pip, "--target", str(folder), "-r", str(pins)], check=True)
        ready.write_text(pins.read_text())
    return folder


def mutated(group: Group, copy: Path) -> list[Mutant]:
    """All mutants of functions, and what became of them. Raises RuntimeError, with what mutmut said, when the tests fail without any."""
    beside = [path.name for path in copy.iterdir() if path.name not in ("twitchapi_gen", "tests")]
    (copy / "setup.cfg").write_text(_SETTINGS.format(files=_lines(group.paths), beside=_lines(beside), tests=_lines(group.tests), quick=QUICK))
    tool = installed()
    environment = {**os.environ, "PYTHONPATH": f"{tool}{os.pathsep}{copy / 'mutants'}"}
    command = [sys.executable, str(tool / "bin" / "mutmut"), "run", "--max-children", "1", *_patterns(group)]
    (copy / "mutants").mkdir()  # Python never looks again into a folder of its path that wasn't there when it began
    code, said = run(command, copy, environment)
    if code != 0:
        raise RuntimeError(f"{group.name}: mutmut failed:\n{said[-5000:]}")
    return [mutant for path in group.paths for mutant in _results(copy / "mutants" / path, path) if group.holds(path, mutant.where)]


def _patterns(group: Group) -> Iterator[str]:
    """The mutants that are the group's, as mutmut names them."""
    for path, names in group.names.items():
        module = path.removesuffix(".py").replace("/", ".")
        yield from (f"{module}.{form}" for name in names for form in ([name] if name == "*" else [f"x_{name}__mutmut_*", f"xǁ{name}ǁ*"]))


def _lines(names: list[str]) -> str:
    return "".join(f"\n    {name}" for name in names)


def _results(mutated: Path, path: str) -> Iterator[Mutant]:
    found: dict[str, int | None] = json.loads(mutated.with_name(f"{mutated.name}.meta").read_text())["exit_code_by_key"]
    functions = {node.name: node for node in ast.walk(ast.parse(mutated.read_text())) if isinstance(node, _Function)}
    for key, code in found.items():
        name = key.rpartition(".")[2]
        original, mutant = functions[f"{name.rpartition('__mutmut_')[0]}__mutmut_orig"], functions[name]
        where = _readable(name)
        if without_prose(original) != without_prose(mutant):
            original.name = mutant.name = where.rpartition(".")[2]
            yield Mutant(path, where, *_change(original, mutant), _outcome(code))


def _readable(name: str) -> str:
    """`xǁBucketǁwait__mutmut_3` → `Bucket.wait`, `x_backoff__mutmut_1` → `backoff`."""
    plain = name.rpartition("__mutmut_")[0]
    return ".".join(plain.split("ǁ")[1:]) if "ǁ" in plain else plain.removeprefix("x_")


def _change(original: ast.AST, mutant: ast.AST) -> tuple[str, str]:
    """What was there, and what is there instead."""
    before, after = (ast.unparse(function).splitlines() for function in (original, mutant))
    lines = list(ndiff(before, after))
    was, becomes = ("\n".join(line[2:].strip() for line in lines if line.startswith(sign)) for sign in ("- ", "+ "))
    return was, becomes


def _outcome(code: int | None) -> str:
    if code in _KILLED:
        return "killed"
    return "timeout" if code in _TIMEOUT else "survived"
