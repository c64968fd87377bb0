"""An emulator with a few people, for each test."""

from collections.abc import Iterator

import pytest

from tests.chat.support import FACES, ME, Face
from twitchapi_gen import Emulator

PEOPLE = ("streamer_a", "streamer_b", "streamer_c", "bob", "mia", "sue", "max", "watcher", "other_bot", ME)


@pytest.fixture
def twitch() -> Iterator[Emulator]:
    emulator = Emulator()
    for login in PEOPLE:
        emulator.add_user(login)
    with emulator:
        yield emulator


@pytest.fixture(params=FACES)
def face(request: pytest.FixtureRequest) -> Face:
    found: Face = request.param
    return found
