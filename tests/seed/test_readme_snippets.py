"""Every snippet of the seed's readme runs against the emulator, in a fresh process, through the modern client and through version 2's face; what it
should bring about is looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.seed.readme import snippets, the
from tests.seed.running import Program
from tests.seed.tls_proxy import proxy
from tests.webhooks.support import certificates, free_port
from twitchapi_gen import Emulator
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

NO_THREAD_IS_LEFT = """
import threading
assert threading.enumerate() == [threading.main_thread()], threading.enumerate()
"""
REFRESHED = """
twitch.authenticate_app([])
twitch.refresh_used_token()
from {package}.types import AuthScope
twitch.set_user_authentication('my_user_auth_token', [AuthScope.WHISPERS_READ], 'my_user_auth_refresh_token')
twitch.refresh_used_token()
"""
SCOPES = {"twitchapi_gen": "['bits:read']", "twitchapi_gen.v2": "[<AuthScope.BITS_READ: 'bits:read'>]"}
FIRED = "print('fire now', flush=True)\ninput()\n"


@pytest.fixture(params=["twitchapi_gen", "twitchapi_gen.v2"])
def package(request: pytest.FixtureRequest) -> str:
    """What stands in the place of the seed's library."""
    name: str = request.param
    return name


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """With the readme's made-up tokens in it."""
    made = Emulator(trust=certificates()[1])
    made.start()
    world = made.world
    world.grant("my_app_id", ["whispers:read"], "my_username", "my_user_auth_token", "my_user_auth_refresh_token")
    world.grant("client_id", ["bits:read"], "my_username", None, "refresh_token")
    try:
        yield made
    finally:
        made.stop()


def test_these_are_all_snippets(package: str) -> None:
    found = snippets(package)
    assert len(found) == 11
    for one in found:
        compile(one, "snippet", "exec")


def test_basic_calls(emulator: Emulator, tmp_path: Path, package: str) -> None:
    with Program(the("get ID of user", package=package) + "print('the id is', user_id)", emulator, tmp_path) as program:
        program.wait_for(f"the id is {emulator.world.account(login='my_username').id}")


def test_app_authentication(emulator: Emulator, tmp_path: Path, package: str) -> None:
    (source,) = [one for one in snippets(package) if one.count("\n") == 2 and "Twitch('my_app_id'" in one]
    with Program(source + "twitch.authenticate_app([])\nprint('a token:', bool(twitch.get_app_token()))", emulator, tmp_path) as program:
        program.wait_for("a token: True")


def test_user_authentication(emulator: Emulator, tmp_path: Path, package: str) -> None:
    with Program(
        the("UserAuthenticator", package=package) + "print('scopes', twitch.get_user_auth_scope(), token != refresh_token)", emulator, tmp_path
    ) as program:
        program.wait_for(f"scopes {SCOPES[package]} True")
    asked = [one["status"] for one in emulator.requests if one["path"] == "/oauth2/token"]
    assert asked == [200] * (2 if package.endswith(".v2") else 1)  # version 2's constructor fetches an app token as well


def test_refresh_access_token(emulator: Emulator, tmp_path: Path, package: str) -> None:
    with Program(the("refresh_access_token", package=package) + "print('new:', new_token)", emulator, tmp_path) as program:
        program.wait_for("new: ")
    assert program.said.split("new: ")[1].strip() in emulator.world.tokens


def test_refresh_callbacks(emulator: Emulator, tmp_path: Path, package: str) -> None:
    with Program(the("user_auth_refresh_callback", package=package) + REFRESHED.replace("{package}", package), emulator, tmp_path) as program:
        program.wait_for("my new app token is: ")
        program.wait_for("my new user token is: ")


def test_webhooks(emulator: Emulator, tmp_path: Path, package: str) -> None:
    port = free_port()
    with LoopThread("proxy") as background:
        serving = proxy(port)
        front = background.run(serving.__aenter__())
        steps = [
            the("get ID of user", package=package), the("TwitchWebHook(", package=package),
            the("hook.subscribe_user_changed", package=package), "print('subscribed:', success)\n", FIRED,
            the("hook.unsubscribe_user_changed", package=package), "print('ended:', success)\n", FIRED,
            "hook.subscribe_stream_changed(user_id, callback_user_changed)\n", "hook.unsubscribe_on_stop = False\n", FIRED,
            the("hook.stop()", package=package), NO_THREAD_IS_LEFT, FIRED,
            the("unsubscribe_all", package=package), NO_THREAD_IS_LEFT,
        ]  # fmt: skip
        source = "".join(steps).replace("https://my.cool.ip:8080", f"https://localhost:{front}").replace(", 8080)", f", {port})")
        assert "8080" not in source
        try:
            with Program(source, emulator, tmp_path) as program:
                program.wait_for("subscribed: True\nfire now\n")
                assert [one["callback"].partition("?")[0] for one in emulator.webhooks] == [f"https://localhost:{front}"]
                emulator.fire_webhook("user_changed", [{"description": "what changed"}])
                program.wait_for("Callback for UUID ")
                program.wait_for("what changed")
                program.answer("\n")
                program.wait_for("ended: True\nfire now\n")
                assert emulator.webhooks == []
                program.answer("\n")
                program.wait_for("ended: True\nfire now\nfire now\n")
                program.answer("\n")
                program.wait_for("fire now\nfire now\nfire now\n")
                assert len(emulator.webhooks) == 1  # as after a crash
                program.answer("\n")
            assert emulator.webhooks == []
        finally:
            background.run(serving.__aexit__(None, None, None))
    asked = [one for one in emulator.requests if one["path"] == "/helix/webhooks/hub"]
    assert len(asked) == 4
    assert all("Bearer " in one["headers"]["Authorization"] for one in asked)


def test_pubsub(emulator: Emulator, tmp_path: Path, package: str) -> None:
    with Program(the("PubSub(twitch)", package=package) + NO_THREAD_IS_LEFT, emulator, tmp_path) as program:
        program.wait_for("press ENTER to close...")
        fired = emulator.fire_pubsub("whispers", data={"body": "hello there"})
        assert fired["listeners"] == 1
        program.wait_for("got callback for UUID ")
        program.wait_for("hello there")
        program.answer("\n")
