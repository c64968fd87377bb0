"""A command and all that it starts: whatever a hanging mutant has left behind ends with it."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str], seconds: float | None = None) -> tuple[int | None, str]:
    """Its exit code, None where it took longer than that, and what it wrote."""
    log = folder / "output.log"
    with log.open("wb") as output:  # not a pipe, which a server that was left would hold open
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            code = None
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    return code, log.read_text(encoding="utf-8", errors="replace")
