"""Both kinds of webhook, and an emulator for each test."""

from collections.abc import Iterator

import pytest

from tests.webhooks.support import Kind, certificates
from twitchapi_gen import Emulator


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def hub() -> Iterator[Emulator]:
    """An emulator whose hub sends again soon, and trusts our certificates."""
    emulator = Emulator(trust=certificates()[1])
    emulator.webhook_retries = (0.05, 0.1, 0.2)
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()
