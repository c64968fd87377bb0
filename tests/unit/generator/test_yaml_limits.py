"""Hostile files end in an error at once, and cost next to no memory."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.yaml_source import Problem, parse
from tests.unit.generator.support import GLOSSARY, ROOT, SCOPES

MEBIBYTE = 1024 * 1024
MANY = "the file has more than the 100,000 values that a spec file may have"
HUGE = "the file has more than the 4,000,000 bytes that a spec file may have"
DEEP = "is nested more than 60 levels deep"
ANCHORS = "YAML anchors and aliases are not allowed; write the value out, or name a model"
_PROGRAM = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
from generator.load import load_spec
from generator.yaml_source import SpecError
try:
    load_spec(Path(sys.argv[1]))
except SpecError as error:
    print(error)
print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])
"""


def _billion_laughs() -> str:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 30)]
    return "\n".join(lines) + "\n"


HOSTILE: dict[str, tuple[str, Iterable[str]]] = {
    "aliases": (ANCHORS, [_billion_laughs()]),
    "block_depth": (DEEP, ["group: x\na:\n", "- " * 50_000, "b\n"]),
    "circle": (ANCHORS, ["group: x\na: &a [*a, *a]\n"]),
    "flow_depth": (DEEP, ["group: x\na: ", "[" * 50_000, "]" * 50_000, "\n"]),
    "huge": (HUGE, ["x" * MEBIBYTE] * 8),
    "map_depth": (DEEP, ["group: x\na: ", "{a: " * 50_000, "b", "}" * 50_000, "\n"]),
    "many": (MANY, ["group: x\na: [", "b, " * 1_000_000, "]\n"]),
}


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A spec folder of hostile files; one of them never ends."""
    (tmp_path / "helix").mkdir()
    for name, (_, parts) in HOSTILE.items():
        with (tmp_path / "helix" / f"{name}.yaml").open("w") as file:
            file.writelines(parts)
    (tmp_path / "helix" / "zeros.yaml").symlink_to("/dev/zero")
    (tmp_path / "scopes.yaml").write_text(SCOPES)
    (tmp_path / "glossary.yaml").write_text(GLOSSARY)
    return tmp_path


def test_hostile_files_end_in_errors_within_seconds_of_work_and_little_memory(hostile: Path) -> None:
    """In a process of its own, which the system ends after 5 seconds of work."""
    command = [sys.executable, "-c", _PROGRAM, str(hostile)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    *lines, memory = done.stdout.splitlines()
    due = {name: message for name, (message, _) in HOSTILE.items()} | {"zeros": HUGE}
    assert {name: {line.partition(": ")[2] for line in lines if f"/{name}.yaml:" in line} for name in due} == {
        name: {message} for name, message in due.items()
    }
    assert int(memory) * 1024 < 256 * MEBIBYTE


def _told(text: str) -> list[str]:
    problems: list[Problem] = []
    assert parse(text, "x", problems) is None
    return list(map(str, problems))


def test_the_line_is_the_one_where_it_gets_too_deep() -> None:
    assert _told("a:\n" + "".join(f"{'  ' * depth}- \n" for depth in range(100))) == ["x:61: is nested more than 60 levels deep"]


def test_the_line_is_the_one_where_there_is_too_much() -> None:
    assert _told("".join(f"k{number}: v\n" for number in range(60_000))) == [f"x:50000: {MANY}"]


def test_sixty_levels_and_a_long_text_are_not_too_much() -> None:
    problems: list[Problem] = []
    found = parse("a: " + "[" * 59 + "]" * 59 + "\nb: " + "x" * 3_000_000 + "\n", "x", problems)
    assert problems == []
    assert found is not None
