"""Output: results to standard output, everything else to standard error. It works with any terminal and survives closed streams."""

import contextlib
import json
import logging
import os
import re
import shutil
import sys
from collections.abc import Callable
from typing import Self, TextIO

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that change the text's direction. Titles and chat messages can contain any of them."""
_ALSO_CONTROL = re.compile(r"[\x7f-\x9f]")
WIDEST = 100_000
"""The width of an output that isn't a terminal."""


def prepare() -> None:
    """Make both streams accept any character in any locale, and show the library's warnings as notes."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the parent process
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for as long as the program runs
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if not any(isinstance(one, _Notes) for one in _LOG.handlers):
        _LOG.addHandler(_Notes(logging.WARNING))
        _LOG.propagate = False


class _Notes(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        note(record.getMessage())


_LOG = logging.getLogger("twitchapi_gen")


def clean(text: str) -> str:
    """Return the text with control characters escaped."""
    return _CONTROL.sub(lambda found: " " if found[0] in "\t\n\r" else f"\\x{ord(found[0]):02x}", text)


def note(text: str) -> None:
    """Write a line to standard error."""
    with contextlib.suppress(OSError, ValueError):  # the stream is closed
        sys.stderr.write(clean(text) + "\n")
        sys.stderr.flush()


def emit(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")


def is_unicode() -> bool:
    """Return True if standard output accepts any character."""
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


def as_json(value: object, *, indent: int | None = None) -> str:
    """Return JSON that any output accepts, without control characters."""
    text = json.dumps(value, ensure_ascii=not is_unicode(), indent=indent, default=str)
    return _ALSO_CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def is_terminal(stream: TextIO) -> bool:
    """Return True if the stream is a terminal."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def coloured(stream: TextIO) -> bool:
    """Return True if the stream shows colours and the user wants them."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def columns(stream: TextIO) -> int:
    """Return the output's width: the terminal's or COLUMNS, else a very large one."""
    if is_terminal(stream) or os.environ.get("COLUMNS", "").isdecimal():
        return max(20, shutil.get_terminal_size().columns)
    return WIDEST


def help_width() -> int:
    """Return the width of help texts: at most 80 columns."""
    return max(20, min(80, shutil.get_terminal_size().columns))


class Progress:
    """The progress of a long call in pages and items, shown on standard error if that is a terminal."""

    def __init__(self, *, shown: bool) -> None:
        self.items = self.pages = 0
        self._show: Callable[[str], object] | None = None
        self._end: Callable[[], object] | None = None
        if shown and is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb":
            from rich.console import Console  # loaded only where something is shown
            from rich.status import Status

            status = Status(
                "fetching", console=Console(file=sys.stderr, highlight=False, emoji=False, no_color=not coloured(sys.stderr)), spinner="line"
            )
            status.start()
            self._show, self._end = status.update, status.stop

    def add(self, items: int) -> None:
        """Count a page."""
        self.items, self.pages = self.items + items, self.pages + 1
        if self._show is not None:
            self._show(f"{self.items:,} items, {self.pages:,} page{'s' * (self.pages != 1)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._end is not None:
            self._end()
