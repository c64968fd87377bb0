"""`python -m twitchapi_gen.moving PATH…`: what programs of the seed's library use, and whether a new import is enough."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from twitchapi_gen.moving.moves import Moves
from twitchapi_gen.moving.reading import Edit, Reading, read
from twitchapi_gen.moving.reporting import Program, as_json, as_markdown, as_text
from twitchapi_gen.runtime.base.closed_pipe import until_closed

VERSIONS = ("v2", "v3", "v4", "twitchio")
_MOVES = {"twitchio": "twitchapi_gen.moving.twitchio"}
_SKIPPED = frozenset({"__pycache__", "site-packages", "node_modules", "build", "dist"})
_ABOUT = """Analyzes programs that use pyTwitchAPI or TwitchIO. Lists each use with its line: whether the new import is enough, whether Twitch has
withdrawn it, and the modern call. Changes nothing without --write, which changes imports only."""
_EXITS = """exit status: 0 the new import is enough (or nothing uses the library), 1 lines must be changed by hand or use what Twitch has withdrawn,
2 a path or file could not be read or written"""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m twitchapi_gen.moving", description=_ABOUT, epilog=_EXITS)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a program, or a folder of programs")
    parser.add_argument("--from", dest="version", choices=VERSIONS, default="v2", help="the library: pyTwitchAPI 2 (default), 3, 4; TwitchIO")
    parser.add_argument("--write", action="store_true", help="change the imports")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="markdown can be pasted into an issue")
    given = parser.parse_args(arguments)
    moves: Moves = import_module(_MOVES.get(given.version, f"twitchapi_gen.{given.version}.moves")).MOVES
    programs = [_program(path, moves, given.write) for path in _paths(given.paths)]
    if given.format == "json":
        json.dump(as_json(programs), sys.stdout, indent=2)
        sys.stdout.write("\n")
    else:
        sys.stdout.write((as_markdown if given.format == "markdown" else as_text)(programs, moves))
    if any(one.problem for one in programs):
        return 2
    return int(any(one.reading is not None and one.reading.verdict in ("edits", "withdrawn") for one in programs))


def _paths(given: list[Path]) -> Iterator[Path]:
    """Yield the files, and the programs in folders without installed packages and build output."""
    for path in given:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(
                name for name in folders if name not in _SKIPPED and not name.startswith(".") and not Path(folder, name, "pyvenv.cfg").exists()
            )
            yield from (Path(folder, name) for name in sorted(files) if name.endswith(".py"))


def _program(path: Path, moves: Moves, write: bool) -> Program:
    try:
        source = path.read_bytes()
        reading = read(source, moves)
    except SyntaxError as error:
        return Program(str(path), None, problem=f"line {error.lineno or 1} is no Python: {error.msg}")
    except (OSError, ValueError, RecursionError) as error:
        return Program(str(path), None, problem=str(getattr(error, "strerror", None) or error))
    if not (write and reading.edits):
        return Program(str(path), reading)
    try:
        _replace(path, changed(source, reading))
    except OSError as error:
        return Program(str(path), reading, problem=f"can't be written: {error.strerror}")
    return Program(str(path), reading, written=True)


def changed(source: bytes, reading: Reading) -> bytes:
    """Return the source with only its imports changed."""
    lines = source.splitlines(keepends=True)
    for edit in sorted(reading.edits, key=_place, reverse=True):
        line = lines[edit.line - 1]
        lines[edit.line - 1] = line[: edit.start] + edit.text.encode() + line[edit.end :]
    return b"".join(lines)


def _place(edit: Edit) -> tuple[int, int]:
    return edit.line, edit.start


def _replace(path: Path, source: bytes) -> None:
    """Write the file atomically, and keep its permissions."""
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(source)
        os.chmod(name, target.stat().st_mode & 0o7777)
        os.replace(name, target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    sys.exit(until_closed(main))
