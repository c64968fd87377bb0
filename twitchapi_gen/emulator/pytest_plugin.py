"""Fixtures of pytest, there wherever the package is installed: `twitch_emulator` runs an emulator for the test, `twitch_user` is a client there."""

from collections.abc import Iterator, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from twitchapi_gen.async_twitch import AsyncTwitch
    from twitchapi_gen.emulator.running import Emulator
    from twitchapi_gen.twitch import Twitch


@pytest.fixture
def twitch_world() -> "str | PathLike[str] | Mapping[str, Any] | None":
    """Additions to the emulator's default world. Override it to return the path of a YAML or JSON file, or a dict; None for no additions."""
    return None


@pytest.fixture
def twitch_emulator(monkeypatch: pytest.MonkeyPatch, twitch_world: "str | PathLike[str] | Mapping[str, Any] | None") -> "Iterator[Emulator]":
    """A local Twitch for one test, with what `twitch_world` says. Clients made in the test use it, since TWITCHAPI_EMULATOR names it.

    `twitch_emulator.client("ada_example")` is one that acts for a user, `twitch_emulator.async_client(…)` its twin.
    """
    from twitchapi_gen.emulator.running import Emulator

    emulator = Emulator(world=twitch_world)
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.start())
    try:
        yield emulator
    finally:
        emulator.stop()


@pytest.fixture
def twitch_user(twitch_emulator: "Emulator") -> "Iterator[Twitch]":
    """A client that acts for `my_username`, who has granted everything. `twitch_emulator.client(login)` is another user's."""
    with twitch_emulator.client("my_username") as twitch:
        yield twitch


@pytest.fixture
def async_twitch_user(twitch_emulator: "Emulator") -> "AsyncTwitch":
    """As `twitch_user`, for asyncio: an `AsyncTwitch`, which the test closes (`async with async_twitch_user:`)."""
    return twitch_emulator.async_client("my_username")
