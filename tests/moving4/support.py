"""What tests of version 4's face need: emulators that TWITCHAPI_EMULATOR names, and a client with a user."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest

from tests.webhooks.support import certificates
from twitchapi_gen import AuthScope as TodaysScope, Emulator
from twitchapi_gen.v4.twitch import Twitch
from twitchapi_gen.v4.type import AuthScope

R = TypeVar("R")
C = TypeVar("C", bound=Twitch)
APP, SECRET = "my_app_id", "my_app_secret"
PATIENCE = 30
OLD = [one for one in AuthScope if one not in (AuthScope.USER_EDIT_FOLLOWS, AuthScope.CHANNEL_SUBSCRIPTIONS, AuthScope.WHISPERS_EDIT)]


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator of the test's own, which calls https addresses of this machine."""
    emulator = Emulator(seed=3, trust=certificates()[1])
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.start())
    try:
        yield emulator
    finally:
        emulator.stop()


def tokens(emulator: Emulator, scopes: list[str] | None = None) -> dict[str, Any]:
    """A user's tokens, with all scopes of today unless told."""
    granted: dict[str, Any] = emulator.token([str(one) for one in TodaysScope] if scopes is None else scopes, login="my_username")
    return granted


async def user_client(emulator: Emulator) -> tuple[Twitch, str]:
    """A client with a user's token, and the user's id."""
    return await client_of(emulator, Twitch)


async def client_of(emulator: Emulator, kind: type[C]) -> tuple[C, str]:
    """The same, of version 3 or 4."""
    twitch, granted = await kind(APP, SECRET), tokens(emulator)
    await twitch.set_user_authentication(granted["access_token"], OLD, granted["refresh_token"])
    return twitch, str(granted["user_id"])


def run(program: Callable[[], Coroutine[Any, Any, R]]) -> R:
    """Run a test's program in an event loop of its own, with a limit far beyond what it needs."""

    async def limited() -> R:
        return await asyncio.wait_for(program(), 2 * PATIENCE)

    return asyncio.run(limited())
