"""`python -m tests.unit.generator.kill_points FOLDER`: changes the files in the folder again and again, and is killed at each step of it in turn.

Prints a line for each death: what the files were then, and what the next run made of them. A process of its own, because it forks.
"""

import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from generator.write import OWNED, WriteError, apply, compare

API = OWNED[0]
OLD = {f"{API}/{name}": f"{name}: old\n" * 1_000 for name in ("a.py", "group/b.py", "c.py", "orphan.py")} | {"docs/api.md": "old\n"}
NEW = {f"{API}/{name}": f"{name}: new\n" * 2_000 for name in ("a.py", "group/b.py", "added/d.py", "c.py")} | {"docs/api.md": "new\n"}


def change(files: dict[str, str], root: Path) -> None:
    apply(compare(files, root), root)


def die_at(step: int) -> None:
    """Kills this process at so manieth thing that it asks of the file system: audit hooks are told of each beforehand."""
    count = 0

    def hook(event: str, _: object) -> None:
        nonlocal count
        if event in ("open", "os.mkdir", "os.chmod", "os.rename", "os.remove", "os.rmdir", "tempfile.mkdtemp"):
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def die_in_a_write() -> None:
    """The system kills this process when it has written so many bytes of a file."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))


def run(root: Path, prepare: Callable[[], None]) -> str:
    """How the child ended, what it left, and whether the next run makes it right."""
    change(OLD, root)
    child = os.fork()
    if child == 0:
        prepare()
        change(NEW, root)
        os._exit(0)
    ending = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    found = {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}
    beside = {path for path in found if f"{API}/.new-" in path}
    whole = all(text in (OLD.get(path), NEW.get(path)) for path, text in found.items() if path not in beside)
    replaced = sum(found.get(path) == text for path, text in NEW.items())
    change(NEW, root)
    left = {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}
    return f"{ending} {'whole' if whole else 'TORN'} {replaced} {'right' if left == NEW else 'WRONG'}"


def main() -> None:
    root = Path(sys.argv[1])
    print(run(root, die_in_a_write))
    step = 0
    ended = ""
    while not ended.startswith("0 "):
        step += 1
        ended = run(root, lambda: die_at(step))  # noqa: B023  # called at once
        print(ended)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))
    try:
        change(OLD, root)
    except WriteError as error:
        print(str(error).rpartition(": ")[2], *sorted(path.name for path in root.rglob("*") if path.is_file()))


if __name__ == "__main__":
    main()
