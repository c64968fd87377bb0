"""Every test that asks for `kind` runs once with each client; `fresh` is an emulator that no other test talks to."""

from collections.abc import Iterator

import pytest

from tests.live.support import Kind
from twitchapi_gen import Emulator


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def fresh(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """An emulator of the test's own, so that its requests can be counted. With the mark `takes_anything` everybody exists: for tests of a client."""
    emulator = Emulator(strict=request.node.get_closest_marker("takes_anything") is None)
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()
