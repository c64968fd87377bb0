"""Texts → files: formats them, compares them with the existing files, writes them atomically and removes orphans."""

import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from attrs import define, field

OWNED = ("twitchapi_gen/api", "twitchapi_gen/v2", "twitchapi_gen/v4")
"""Folders in which every file is generated; others there are orphans."""


class WriteError(Exception):
    """The output can't be written; the message names the problem and the path."""


@define
class Changes:
    """The changes by path. replaced: the existing content of files that will change."""

    written: dict[str, str] = field(factory=dict[str, str])
    orphans: list[str] = field(factory=list[str])
    replaced: dict[str, str] = field(factory=dict[str, str])

    @property
    def diffs(self) -> dict[str, str]:
        """Each change as lines; computed on demand, since it takes longer than writing the files."""
        return {path: _diff(path, self.replaced.get(path, ""), text) for path, text in self.written.items()}

    def __bool__(self) -> bool:
        return bool(self.written or self.orphans)


def formatted(files: dict[str, str], config: Path) -> dict[str, str]:
    """The files formatted by ruff, without unused imports and with the others sorted."""
    with tempfile.TemporaryDirectory(prefix="twitchapi-") as name:
        folder = Path(name)
        ruffs = {path: text for path, text in files.items() if not path.endswith(".json")}
        for path, text in ruffs.items():
            target = _inside(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        options = ["--config", str(config), "--no-cache", "--quiet"]
        for command in (["check", "--select", "F401,I001,F811", "--fix", "--unsafe-fixes"], ["format"]):
            done = subprocess.run([*_ruff(), *command, *options, name], capture_output=True, text=True, check=False)  # noqa: S603  # our own command
            if done.returncode:
                raise WriteError(f"ruff {command[0]} failed on the generated code:\n{done.stdout}{done.stderr}".replace(name + os.sep, ""))
        return {path: (folder / path).read_text(encoding="utf-8") if path in ruffs else text for path, text in files.items()}


def _ruff() -> list[str]:
    """The command itself if it is beside this Python, since starting another Python takes longer than the command's work."""
    beside = Path(sys.executable).with_name("ruff")
    return [str(beside)] if beside.is_file() else [sys.executable, "-m", "ruff"]


def _inside(root: Path, path: str) -> Path:
    """The file at that path. Raises if `..`, an absolute path or a link would lead elsewhere."""
    refused = WriteError(f"{path!r} would be written outside of {root}")
    wanted = root.resolve() / path
    try:
        target = wanted.resolve()
    except (OSError, ValueError, RuntimeError):  # a NUL, a lone surrogate, too long a name; links in a circle
        raise refused from None
    if target != wanted or root.resolve() not in target.parents:
        raise refused
    return target


@contextmanager
def _explained() -> Generator[None]:
    """Turn the file system's error into ours."""
    try:
        yield
    except OSError as error:
        raise WriteError(f"{error.filename2 or error.filename or 'the output'}: {error.strerror}") from None


def compare(files: dict[str, str], root: Path) -> Changes:
    """The differences on disk."""
    changes = Changes()
    with _explained():
        for path, text in files.items():
            target = _inside(root, path)
            old = target.read_bytes().decode("utf-8", "replace") if target.exists() else None
            if old != text:
                changes.written[path] = text
                changes.replaced[path] = old or ""
        for owned in OWNED:
            for target in sorted(_inside(root, owned).rglob("*")):
                path = target.relative_to(root.resolve()).as_posix()
                if (target.is_symlink() or not target.is_dir()) and path not in files and "__pycache__" not in path.split("/"):
                    changes.orphans.append(path)
    return changes


def _diff(path: str, old: str, new: str) -> str:
    names = (f"{path} (on disk)", f"{path} (from the spec)")
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), *names, lineterm="", n=1)
    return "\n".join(lines) or f"{path}: the ends of its lines differ"


def apply(changes: Changes, root: Path) -> None:
    """Apply the changes. If the process is killed, its temporary files are in an owned folder, and the next run removes them as orphans."""
    with _explained():
        if changes.written:
            replace({_inside(root, path): text for path, text in changes.written.items()}, _inside(root, OWNED[0]))
        for path in changes.orphans:
            (root / path).unlink()
        for owned in OWNED:
            for folder in sorted((root / owned).rglob("*"), reverse=True):
                if folder.is_dir() and folder.name != "__pycache__" and not [one for one in folder.iterdir() if one.name != "__pycache__"]:
                    shutil.rmtree(folder)


@_explained()
def replace(texts: dict[Path, str], beside: Path) -> None:
    """Write the files. All are first written to a folder in `beside`. Then each replaces its target in one step, so that readers see either the old
    or the new file."""
    beside.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=beside, prefix=".new-") as folder:
        fresh = {target: Path(folder) / str(number) for number, target in enumerate(texts)}
        for target, new in fresh.items():
            new.write_bytes(texts[target].encode())
            new.chmod(target.stat().st_mode if target.exists() else 0o644)
            target.parent.mkdir(parents=True, exist_ok=True)
        for target, new in fresh.items():
            os.replace(new, target)
