"""An emulator for each test, and both kinds of client."""

from collections.abc import Iterator

import pytest

from tests.login.support import Kind
from twitchapi_gen import Emulator


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def fresh() -> Iterator[Emulator]:
    emulator = Emulator(device_interval=0.1)
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()
