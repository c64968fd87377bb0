"""Version 3's names over version 4's face."""

import asyncio
import inspect
import subprocess
import sys
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.moving4.support import APP, PATIENCE, SECRET, client_of, run, running
from tests.webhooks.support import certificates, free_port
from twitchapi_gen import Emulator, v3
from twitchapi_gen.v3 import types
from twitchapi_gen.v3.eventsub import EventSub
from twitchapi_gen.v3.helper import first
from twitchapi_gen.v3.oauth import UserAuthenticator
from twitchapi_gen.v3.object import TwitchObject, TwitchUser
from twitchapi_gen.v3.pubsub import PubSub
from twitchapi_gen.v3.twitch import Twitch
from twitchapi_gen.v4.twitch import Twitch as Twitch4

__all__ = ["running"]


def test_the_names_are_version_3s() -> None:
    assert v3.VERSION == (3, 11, 0)
    for name in v3.__all__:
        assert getattr(v3, name) is not None
    assert (v3.Twitch, v3.EventSub, v3.UserAuthenticator) == (Twitch, EventSub, UserAuthenticator)
    assert list(inspect.signature(v3.Chat).parameters) == ["twitch", "connection_url", "is_verified_bot", "initial_channel"]
    assert issubclass(TwitchUser, TwitchObject)
    assert issubclass(types.PubSubListenTimeoutException, types.TwitchAPIException)
    assert types.PubSubResponseError.BAD_TOPIC.value == "ERR_BADTOPIC"
    with pytest.raises(ModuleNotFoundError, match="did you mean 'types'"):
        import twitchapi_gen.v3.typez  # type: ignore[import-not-found]  # noqa: F401
    with pytest.raises(AttributeError):
        v3.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_parameters_are_in_version_3s_order() -> None:
    assert list(inspect.signature(Twitch).parameters)[4:] == ["base_url", "session_timeout"]
    assert list(inspect.signature(Twitch.get_clips).parameters)[4:6] == ["after", "before"]
    assert list(inspect.signature(EventSub).parameters) == ["callback_url", "api_client_id", "port", "twitch", "ssl_context"]


def test_a_program_of_version_3(running: Emulator) -> None:
    async def program() -> None:
        twitch, user = await client_of(running, Twitch)
        found = await first(twitch.get_users(user_ids=[user]))
        assert isinstance(found, TwitchUser)
        assert len([one async for one in twitch.get_clips(user, None, None, None, None, first=5)]) > 5
        with pytest.raises(types.DeprecatedError, match="get_channel_followers"):
            await twitch.get_users_follows(from_id=user)
        with pytest.raises(types.DeprecatedError, match="Soundtrack"):
            await twitch.get_soundtrack_current_track(user)
        for walk in (twitch.get_soundtrack_playlists(), twitch.get_soundtrack_playlist(user)):
            with pytest.raises(types.DeprecatedError, match="Soundtrack"):
                await first(walk)
        with pytest.raises(types.DeprecatedError, match="14 April 2025"):
            PubSub(twitch)
        await twitch.close()

    run(program)


def test_callbacks_get_dicts(running: Emulator) -> None:
    got: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def program() -> None:
        loop = asyncio.get_running_loop()

        async def callback(told: dict[str, Any]) -> None:
            loop.call_soon_threadsafe(got.put_nowait, told)

        twitch, user = await client_of(running, Twitch)
        port = free_port()
        hook = EventSub(f"https://localhost:{port}", APP, port, twitch, certificates()[0])
        hook._host = "127.0.0.1"
        hook.start()
        id = await hook.listen_channel_follow(user, callback)
        await asyncio.to_thread(lambda: running.fire("channel.follow", condition={"broadcaster_user_id": user, "moderator_user_id": user}))
        told = await asyncio.wait_for(got.get(), PATIENCE)
        assert set(told) == {"subscription", "event"}
        assert told["subscription"]["id"] == id
        assert isinstance(told["event"]["followed_at"], str)
        await hook.stop()
        await twitch.close()

    run(program)


def test_it_is_loaded_lazily() -> None:
    said = "import sys, twitchapi_gen.v3; print([name for name in sys.modules if name.startswith(('twitchapi_gen.v3.', 'twitchapi_gen.v4'))])"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == "[]\n"
    assert issubclass(Twitch, Twitch4)
    assert SECRET
