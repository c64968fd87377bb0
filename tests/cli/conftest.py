"""A shell for each test, against the emulator that all share."""

from pathlib import Path

import pytest

from tests.cli.support import Shell
from twitchapi_gen import Emulator


@pytest.fixture
def shell(tmp_path: Path, emulator: Emulator) -> Shell:
    return Shell(tmp_path, emulator.url)
