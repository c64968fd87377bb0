"""The example that `make demo` runs."""

import pytest

from examples.pubsub import whisper_and_come_back
from tests.live.support import STEADY
from twitchapi_gen import Emulator, Twitch


def test_every_whisper_comes_once(fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", fresh.url)
    with Twitch("my_app_id", "my_app_secret", clock=STEADY) as twitch:
        assert whisper_and_come_back(twitch, fresh)
