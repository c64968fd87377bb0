"""What type checkers say of a user's program."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CHECKERS = {
    "mypy": ["mypy", "--strict", "--no-error-summary", "--hide-error-context"],
    "pyright": ["pyright"],
}


def complaints(checker: str, *files: str) -> set[tuple[str, int]]:
    """Of each file the lines that the checker refuses."""
    command, *options = CHECKERS[checker]
    given: list[str | Path] = [Path(sys.executable).with_name(command), *options, *(HERE / file for file in files)]
    done = subprocess.run(given, capture_output=True, text=True, cwd=ROOT, timeout=300, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return {(name, int(line)) for name, line in re.findall(r"(\w+\.py):(\d+)(?::\d+)?:? (?:- )?error", done.stdout)}


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_use_is_accepted_and_every_wrong_line_refused(checker: str) -> None:
    wrong = {
        ("wrong.py", number)
        for number, line in enumerate((HERE / "wrong.py").read_text().splitlines(), 1)
        if "# wrong" in line and line.startswith("    ")
    }
    assert len(wrong) == 71
    assert complaints(checker, "user.py", "webhook_user.py", "conduit_user.py", "names_user.py", "chat_user.py", "wrong.py") == wrong
