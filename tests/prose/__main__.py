"""Finds the habits of habits.yaml in documents, docstrings, comments and messages. Exits 1 where there are any."""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import yaml
from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/*.md", "spec/FORMAT.md")
PROGRAMS = ("twitchapi_gen", "generator", "examples", "benchmarks", "website")
GENERATED = ("twitchapi_gen/api/", "twitchapi_gen/v2/", "docs/api.md")
_FENCE = re.compile(r"^(```|~~~).*?^\1", re.S | re.M)
_CODE = re.compile(r"`[^`\n]*`")


@frozen
class Habit:
    """pattern: of the words to avoid. write: the remedy. where: `all` texts, or only `docs` and docstrings. but: places that may keep it."""

    pattern: re.Pattern[str]
    write: str
    where: str
    but: tuple[str, ...]


@frozen
class Found:
    """A habit at a line of a file."""

    path: str
    line: int
    words: str
    write: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: “{self.words}”; {self.write}"


def habits() -> list[Habit]:
    """Those of habits.yaml."""
    listed = yaml.safe_load((Path(__file__).parent / "habits.yaml").read_text("utf-8"))
    return [Habit(re.compile(one["pattern"]), one["write"], one.get("where", "all"), tuple(one.get("but", ()))) for one in listed]


def in_markdown(text: str) -> Iterator[tuple[int, str, str]]:
    """Line, kind and text of each paragraph's lines, without code."""
    blank = _FENCE.sub(lambda found: "\n" * found[0].count("\n"), text)
    for number, line in enumerate(blank.splitlines(), 1):
        yield number, "docs", _CODE.sub("`…`", line.lstrip("#>-*| 0123456789.").strip())


def in_python(text: str) -> Iterator[tuple[int, str, str]]:
    """Line, kind and text of docstrings, comments and other texts that hold several words."""
    docstrings = {
        node.body[0].value.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
        and isinstance(node.body[0].value, ast.Constant)
        and isinstance(node.body[0].value.value, str)
    }
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], "all", token.string.lstrip("# ")
        elif token.type == tokenize.STRING and token.string.count(" ") > 1:
            kind = "docs" if token.start[0] in docstrings or token.string.startswith('"""') else "all"
            for offset, line in enumerate(token.string.splitlines()):
                yield token.start[0] + offset, kind, _CODE.sub("`…`", line.strip().strip("\"'"))


def search(path: str, text: str, known: list[Habit]) -> Iterator[Found]:
    """The habits in one file."""
    for line, kind, words in in_markdown(text) if path.endswith(".md") else in_python(text):
        for habit in known:
            if habit.where in ("all", kind) and (found := habit.pattern.search(words)) and not any(one in words for one in habit.but):
                yield Found(path, line, found[0].strip(), habit.write)


def texts() -> Iterator[tuple[str, str]]:
    """Path and text of all files that people read or whose messages they see."""
    paths = [path for pattern in DOCUMENTS for path in ROOT.glob(pattern)]
    paths += [path for folder in PROGRAMS for path in (ROOT / folder).rglob("*.py")]
    for path in sorted(paths):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(GENERATED):
            yield name, path.read_text("utf-8")


def main() -> int:
    known = habits()
    found = [one for path, text in texts() for one in search(path, text, known)]
    for one in found:
        print(one)
    print(f"{len(found)} habits to mend" if found else f"✓ none of {len(known)} habits in the project's texts")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
