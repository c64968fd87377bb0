"""Texts → files: formatted, compared with what is there, written all or none, orphans removed."""

import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import define, field

OWNED = ("twitchapi_gen/api",)
"""Folders in which every file is generated; others there are orphans."""


class WriteError(Exception):
    """The output can't be written; the message says what and where."""


@define
class Changes:
    """What would change, by path."""

    written: dict[str, str] = field(factory=dict[str, str])
    orphans: list[str] = field(factory=list[str])
    diffs: dict[str, str] = field(factory=dict[str, str])

    def __bool__(self) -> bool:
        return bool(self.written or self.orphans)


def formatted(files: dict[str, str], config: Path) -> dict[str, str]:
    """The files as ruff formats them, unused imports dropped and the others sorted."""
    with tempfile.TemporaryDirectory(prefix="twitchapi-") as name:
        folder = Path(name)
        for path, text in files.items():
            target = _inside(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        options = ["--config", str(config), "--no-cache", "--quiet"]
        for command in (["check", "--select", "F401,I001,F811", "--fix", "--unsafe-fixes"], ["format"]):
            done = subprocess.run([*ruff, *command, *options, name], capture_output=True, text=True, check=False)  # noqa: S603  # our own command
            if done.returncode:
                raise WriteError(f"ruff {command[0]} failed on the generated code:\n{done.stdout}{done.stderr}".replace(name + os.sep, ""))
        return {path: (folder / path).read_text(encoding="utf-8") for path in files}


def _inside(root: Path, path: str) -> Path:
    target = (root / path).resolve()
    if not target.is_relative_to(root.resolve()) or "\0" in path:
        raise WriteError(f"{path!r} would be written outside of {root}")
    return target


def compare(files: dict[str, str], root: Path) -> Changes:
    """What is different on disk."""
    changes = Changes()
    for path, text in files.items():
        target = _inside(root, path)
        old = target.read_text(encoding="utf-8") if target.is_file() else None
        if old != text:
            changes.written[path] = text
            lines = difflib.unified_diff(
                (old or "").splitlines(), text.splitlines(), f"{path} (on disk)", f"{path} (from the spec)", lineterm="", n=1
            )
            changes.diffs[path] = "\n".join(lines)
    for owned in OWNED:
        for target in sorted((root / owned).rglob("*")):
            path = target.relative_to(root).as_posix()
            if target.is_file() and path not in files and "__pycache__" not in target.parts:
                changes.orphans.append(path)
    return changes


def apply(changes: Changes, root: Path) -> None:
    """Makes the changes. Each file is replaced in one step, so that a reader sees the old or the new, whole."""
    for path, text in changes.written.items():
        target = _inside(root, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.chmod(temporary, 0o644)
            os.replace(temporary, target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    for path in changes.orphans:
        _inside(root, path).unlink()
    for owned in OWNED:
        for folder in sorted((root / owned).rglob("*"), reverse=True):
            if folder.is_dir() and folder.name != "__pycache__" and not [one for one in folder.iterdir() if one.name != "__pycache__"]:
                shutil.rmtree(folder)
