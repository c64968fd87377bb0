"""Programs whose reader closes the pipe, as `| head` does: they end, without a traceback."""

import os
import sys
from collections.abc import Callable


def until_closed(program: Callable[[], int]) -> int:
    """Run the program until it ends, or until its reader has left. Return its exit code, or 0."""
    try:
        code = program()
        sys.stdout.flush()
    except BrokenPipeError:
        abandon_output()
        return 0
    return code


def abandon_output() -> None:
    """Discard all further output, even what is written at the program's end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
