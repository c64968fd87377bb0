"""What tests of the face need: an emulator that TWITCHAPI_EMULATOR names, and a client of version 2 with a user."""

from collections.abc import Iterator
from typing import Any

import pytest

from twitchapi_gen import AuthScope as TodaysScope, Emulator
from twitchapi_gen.v2.twitch import Twitch
from twitchapi_gen.v2.types import AuthScope

APP, SECRET = "my_app_id", "my_app_secret"
OLD = [one for one in AuthScope if one not in (AuthScope.USER_EDIT_FOLLOWS, AuthScope.CHANNEL_SUBSCRIPTIONS)]


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator of the test's own, which the face finds by the variable."""
    emulator = Emulator(seed=3, strict=False)
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.start())
    try:
        yield emulator
    finally:
        emulator.stop()


def tokens(emulator: Emulator, scopes: list[str] | None = None) -> dict[str, Any]:
    """A user's tokens, with all scopes of today unless told."""
    granted: dict[str, Any] = emulator.token([str(one) for one in TodaysScope] if scopes is None else scopes, login="my_username")
    return granted


def user_client(emulator: Emulator) -> tuple[Twitch, str]:
    """A client with a user's token, and the user's id."""
    twitch, granted = Twitch(APP, SECRET), tokens(emulator)
    twitch.set_user_authentication(granted["access_token"], OLD, granted["refresh_token"])
    return twitch, str(granted["user_id"])
