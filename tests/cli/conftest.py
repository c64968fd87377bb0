"""A shell for each test, against the emulator that all share."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.support import Shell
from twitchapi_gen import Emulator


@pytest.fixture(autouse=True)
def logger() -> Iterator[None]:
    """Give the log back as it was: a program that runs in this process takes it for its own."""
    log = logging.getLogger("twitchapi_gen")
    handlers, propagate = list(log.handlers), log.propagate
    yield
    log.handlers, log.propagate = handlers, propagate


@pytest.fixture
def shell(tmp_path: Path, emulator: Emulator) -> Shell:
    return Shell(tmp_path, emulator.url)
