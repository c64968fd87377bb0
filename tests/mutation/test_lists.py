"""What `make mutate` goes by is true of the code as it is, and what it makes are mutants. The run itself takes too long for here."""

import ast
import contextlib
import os
import re
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.mutation.constants import constants
from tests.mutation.groups import groups, reasons
from tests.mutation.mutants import without_prose
from tests.mutation.processes import run

SOURCE = """
import re
LIMIT = 2
WAIT, OPEN = 1.5, False
_URL = re.compile(r"(?!x)[a-z]+\\d{1,2}\\.tv?")
WORDS = "said to people"

class Kept:
    __slots__ = ("a",)
    NAMES = frozenset({"POST"})
    until: dict[str, int] = field(factory=dict["str", int], init=False)

def outside() -> int:
    return 7
"""


def test_every_group_has_files_and_tests_that_exist() -> None:
    found = groups()
    assert set(found) == {"tokens", "signature", "retry", "dedupe", "guard", "machine", "sessions", "dispatcher"}
    for group in found.values():
        assert group.paths
        assert group.tests
        assert [name for name in (*group.paths, *group.tests) if not (ROOT / name).exists()] == []


def test_what_is_listed_as_a_survivor_is_in_the_code_and_has_a_reason() -> None:
    mutated = {path for group in groups().values() for path in group.paths}
    for (file, where, was, becomes), reason in reasons().items():
        assert file in mutated
        assert len(reason.split()) > 3
        assert was != becomes
        assert was in _texts(file, where), f"{file}, {where}: {was}"


def _texts(file: str, where: str) -> str:
    """The function as it is written by `ast`, without indentation; for a constant, the file's source."""
    source = (ROOT / file).read_text(encoding="utf-8")
    tree: ast.AST = ast.parse(source)
    for name in where.split("."):
        found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name == name]
        if not found:
            return source
        tree = found[0]
    return "\n".join(line.strip() for line in ast.unparse(tree).splitlines())


def test_constants_become_others() -> None:
    found = {(where, ast.unparse(node)): texts for _, where, node, texts in constants(ast.parse(SOURCE))}
    pattern = ("_URL", repr(r"(?!x)[a-z]+\d{1,2}\.tv?"))
    assert [*map(ast.literal_eval, found.pop(pattern))] == [
        r"[a-z]+\d{1,2}\.tv?",
        r"(?!x).+\d{1,2}\.tv?",
        r"(?!x)[a-z]\d{1,2}\.tv?",
        r"(?!x)[a-z]+.{1,2}\.tv?",
        r"(?!x)[a-z]+\d\.tv?",
        r"(?!x)[a-z]+\d{1,2}.tv?",
        r"(?!x)[a-z]+\d{1,2}\.tv",
    ]
    assert found == {
        ("LIMIT", "2"): ["3", "1"],
        ("(WAIT, OPEN)", "1.5"): ["2.5", "1.35"],
        ("(WAIT, OPEN)", "False"): ["True"],
        ("NAMES", "'POST'"): ["'XXPOST'"],
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("def a(): raise E('it went wrong')", "def b(): raise E('IT WENT WRONG')", True),
        ("async def a(): raise E('it went wrong')", "async def b(): raise E('IT WENT WRONG')", True),
        ("def a(): raise E('it went wrong')", "def b(): raise E(None)", False),
        ("def a(): return 'POST'", "def a(): return 'post'", False),
        ("def a(x=''): return x", "def a(x='XXXX'): return x", False),
    ],
)
def test_another_wording_is_no_mutant(one: str, other: str, same: bool) -> None:
    assert (without_prose(ast.parse(one)) == without_prose(ast.parse(other))) is same


def test_the_pins_have_hashes() -> None:
    pins = (Path(__file__).parent / "requirements.lock").read_text(encoding="utf-8")
    assert len(re.findall(r"^[a-z-]+==", pins, re.M)) == 5
    assert pins.count("--hash=sha256:") > 50


def test_what_a_command_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    leaves = (
        "import os, subprocess, sys; left = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "print(left.pid, flush=True); os._exit(0)"
    )
    code, said = run([sys.executable, "-c", leaves], tmp_path, os.environ)
    assert code == 0
    for _ in range(1_000):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            if Path(f"/proc/{int(said)}/stat").read_text().rpartition(")")[2].split()[0] != "Z":  # nobody may be there to collect it
                time.sleep(0.01)
                continue
        return
    pytest.fail("it is still there")


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    assert run([sys.executable, "-c", "import time; time.sleep(600)"], tmp_path, os.environ, 0.5)[0] is None
