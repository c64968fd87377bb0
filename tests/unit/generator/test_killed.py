"""A generator that is killed at whatever moment leaves every file old or new, whole; and the next run makes it right."""

import subprocess
import sys
from pathlib import Path

from tests.unit.generator.support import ROOT


def test_a_kill_at_any_step_leaves_whole_files_and_the_next_run_makes_it_right(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.unit.generator.kill_points", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    in_a_write, *at_steps, finished, disk_full = done.stdout.splitlines()
    assert in_a_write == "-25 whole 0 right"
    assert len(at_steps) >= 20
    replaced = [int(line.split()[2]) for line in at_steps]
    assert at_steps == [f"-9 whole {count} right" for count in replaced]
    assert replaced == sorted(replaced)
    assert set(replaced) == {0, 1, 2, 3, 4, 5}
    assert finished == "0 whole 5 right"
    assert disk_full == "File too large a.py api.md b.py c.py d.py"
