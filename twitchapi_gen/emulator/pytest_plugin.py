"""A pytest fixture, there wherever the package is installed: `twitch_emulator`, a running emulator that the clients of the test talk to."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from twitchapi_gen.emulator.running import Emulator


@pytest.fixture
def twitch_emulator(monkeypatch: pytest.MonkeyPatch) -> "Iterator[Emulator]":
    """A local Twitch for one test. Clients made in the test use it, since TWITCHAPI_EMULATOR names it.

    `twitch_emulator.client("ada_example")` is one that acts for a user, `twitch_emulator.async_client(…)` its twin.
    """
    from twitchapi_gen.emulator.running import Emulator

    emulator = Emulator()
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.start())
    try:
        yield emulator
    finally:
        emulator.stop()
