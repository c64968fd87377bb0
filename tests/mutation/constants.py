"""What stands outside functions, which mutmut leaves alone: limits, names, patterns. Each change gets a pytest of its own."""

import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.groups import QUICK, Group
from tests.mutation.mutants import KILLED, SURVIVED, TIMEOUT, Mutant
from tests.mutation.processes import run

_LONGEST = 120
_PIECES = re.compile(r"\(\?[!=][^)]*\)|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[dws.])|(?P<many>(?<!\()[?*+]|\{\d+(?:,\d*)?\})")
"""Of a pattern: what looks ahead, what matches one character, how often something comes."""


def changed(group: Group, copy: Path) -> Iterator[Mutant]:
    """The mutants of all constants of the group. Every file is as it was afterwards."""
    for path in group.paths:
        file = copy / path
        source = file.read_text(encoding="utf-8")
        for owner, where, node, texts in constants(ast.parse(source)):
            if not group.holds(path, owner or where):
                continue
            start, end = _place(source, node)
            for becomes in texts:
                file.write_text(source[:start] + becomes + source[end:], encoding="utf-8")
                yield Mutant(path, where, source[start:end], becomes, _outcome(group.tests, copy))
        file.write_text(source, encoding="utf-8")


def constants(tree: ast.Module) -> Iterator[tuple[str, str, ast.Constant, list[str]]]:
    """Each literal that is given a name: its class, if it is in one, its name, and what may stand in its place."""
    for owner, body in (("", tree.body), *((node.name, node.body) for node in tree.body if isinstance(node, ast.ClassDef))):
        for statement in body:
            if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
                continue
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            where = ast.unparse(target)
            if where == "__slots__" or "TypeVar" in ast.unparse(statement.value):
                continue
            declared = {id(inner) for node in ast.walk(statement.value) if isinstance(node, ast.Subscript) for inner in ast.walk(node.slice)}
            declared |= {id(node.value) for node in ast.walk(statement.value) if isinstance(node, ast.keyword) and node.arg == "init"}
            for node in ast.walk(statement.value):
                if id(node) in declared:  # types, and what a constructor takes
                    continue
                if isinstance(node, ast.Constant) and (texts := list(_instead(node, statement.value))):
                    yield owner, where, node, texts


def _instead(node: ast.Constant, whole: ast.expr) -> Iterator[str]:
    value = node.value
    if isinstance(value, bool):
        yield repr(not value)
    elif isinstance(value, int | float):
        yield repr(value + 1)
        if value:
            yield repr(value * 0.9 if isinstance(value, float) else value - 1)
    elif isinstance(value, str) and ast.unparse(whole).startswith("re.compile"):
        for piece in _PIECES.finditer(value):
            yield repr(value[: piece.start()] + ("." if piece["class"] else "") + value[piece.end() :])
    elif isinstance(value, str) and value and " " not in value:
        yield repr(f"XX{value}")


def _place(source: str, node: ast.Constant) -> tuple[int, int]:
    lines = source.splitlines(keepends=True)

    def offset(line: int, column: int) -> int:
        return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())

    return offset(node.lineno, node.col_offset), offset(node.end_lineno or node.lineno, node.end_col_offset or 0)


def _outcome(tests: list[str], copy: Path) -> str:
    code, _ = run([sys.executable, "-B", "-m", "pytest", "-x", "-q", "-k", QUICK, *tests], copy, os.environ, _LONGEST)
    return TIMEOUT if code is None else KILLED if code else SURVIVED
