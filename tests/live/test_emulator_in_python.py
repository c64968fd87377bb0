"""`Emulator` inside a program, and the pytest fixture."""

import asyncio
import inspect
import os
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.live.asking import ask
from tests.live.support import Caller, Kind
from twitchapi_gen import AsyncTwitch, AuthScope, Conduit, Emulator, EventSubSocket, MissingScope, NotRunning, ParameterError, PubSub, Twitch
from twitchapi_gen.runtime.client.base import AsyncSettings, Settings, SyncSettings

pytest_plugins = ["pytester"]


def listens(url: str) -> bool:
    try:
        return ask(url, "GET", "/emulator").status == 200
    except ConnectionError:
        return False


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if "emulator" in thread.name]


def test_with_runs_it_for_the_block() -> None:
    before = threads()
    with Emulator() as url:
        assert listens(url)
    assert not listens(url)
    assert threads() == before


def test_it_can_be_started_and_stopped_by_hand_and_again() -> None:
    emulator = Emulator()
    for _ in range(2):
        url = emulator.start()
        assert (url, listens(url)) == (emulator.url, True)
        emulator.stop()
        emulator.stop()
        assert not listens(url)


def test_it_cant_be_started_twice(fresh: Emulator) -> None:
    with pytest.raises(RuntimeError, match="running"):
        fresh.start()
    assert listens(fresh.url)


def test_a_busy_port_is_an_error_and_leaves_nothing_behind(fresh: Emulator) -> None:
    port, before = int(fresh.url.rpartition(":")[2]), threads()
    other = Emulator(port=port)
    with pytest.raises(OSError, match=f"{port}"):
        other.start()
    other.stop()
    assert threads() == before
    assert listens(fresh.url)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "192.168.0.1", "8.8.8.8", "localhost.evil.example", "", "169.254.1.1"])
def test_it_listens_on_this_machine_only(host: str) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        Emulator(host=host)


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def test_it_listens_on_ipv6_where_there_is_any(kind: Kind) -> None:
    if not has_ipv6():
        with pytest.raises(OSError, match="::1"):
            Emulator(host="::1").start()
        return
    with Emulator(host="::1") as url, Caller(kind, url, secret="secret") as caller:
        assert url.startswith("http://[::1]:")
        assert caller.call("get_users", ids=["100000000"]).data[0].id == "100000000"


def test_several_run_side_by_side_and_know_nothing_of_one_another() -> None:
    first, second = Emulator(), Emulator()
    with first as one, second as two:
        assert one != two
        token = first.token()["access_token"]
        with Caller("sync", two, user_token=token) as caller, pytest.raises(Exception, match="401"):
            caller.call("get_users")
        assert (len(first.requests), len(second.requests)) == (0, 1)


def test_it_works_inside_of_an_event_loop(fresh: Emulator) -> None:
    async def run() -> str:
        with Emulator() as url:
            async with AsyncTwitch("my_app_id", "secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
                return str((await twitch.get_users(ids=["100000000"])).data[0].id)

    assert asyncio.run(run()) == "100000000"


def test_the_fixture_gives_a_running_emulator_that_clients_find(kind: Kind, twitch_emulator: Emulator) -> None:
    assert os.environ["TWITCHAPI_EMULATOR"] == twitch_emulator.url
    with Caller(kind, secret="secret") as caller:
        assert caller.call("get_users", logins=["my_username"])["data"][0]["login"] == "my_username"
    assert [request["path"] for request in twitch_emulator.requests] == ["/oauth2/token", "/helix/users"]


def test_the_fixture_is_new_for_each_test(twitch_emulator: Emulator) -> None:
    assert twitch_emulator.requests == []


def test_the_fixture_ends_with_its_test(pytester: pytest.Pytester, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a project of somebody else's, which has nothing but the package installed."""
    monkeypatch.delenv("TWITCHAPI_EMULATOR", raising=False)
    pytester.makepyfile(
        """
        import os
        import urllib.error, urllib.request
        import pytest
        from twitchapi_gen import Twitch

        seen = []

        def test_uses_it(twitch_emulator):
            with Twitch("my_app_id", "secret") as twitch:
                assert twitch.get_users(logins=["my_username"])["data"][0]["login"] == "my_username"
            seen.append(twitch_emulator.url)

        def test_after_it():
            assert "TWITCHAPI_EMULATOR" not in os.environ
            with pytest.raises(urllib.error.URLError):
                urllib.request.urlopen(seen[0] + "/emulator")
        """
    )
    pytester.runpytest_subprocess("-q", "-W", "error").assert_outcomes(passed=2)


def test_a_synchronous_client_made_before_the_variable_is_set_isnt_changed_by_it(fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    twitch = Twitch("my_app_id", helix_url=f"{fresh.url}/helix", auth_url=f"{fresh.url}/oauth2", app_token=fresh.token(login=None)["access_token"])
    monkeypatch.setenv("TWITCHAPI_EMULATOR", "http://127.0.0.1:1")
    with twitch:
        assert twitch.get_users(ids=["100000000"]).data[0].id == "100000000"


def clients(emulator: Emulator, kind: Kind, *arguments: Any, **settings: Any) -> Any:
    return (emulator.client if kind == "sync" else emulator.async_client)(*arguments, **settings)


def called(kind: Kind, twitch: Any, method: str, **arguments: Any) -> Any:
    """What the method returns; the client is closed then."""

    async def use() -> Any:
        async with twitch:
            return await getattr(twitch, method)(**arguments)

    if kind == "async":
        return asyncio.run(use())
    with twitch:
        return getattr(twitch, method)(**arguments)


def test_a_client_acts_for_the_user_with_all_scopes_and_no_request_was_needed_for_it(fresh: Emulator, kind: Kind) -> None:
    twitch = clients(fresh, kind, "ada_example")
    assert (type(twitch), fresh.requests) == (Twitch if kind == "sync" else AsyncTwitch, [])
    assert twitch.get_user_auth_scope() == sorted(AuthScope)
    assert called(kind, twitch, "get_users").data[0].login == "ada_example"
    assert [one["path"] for one in fresh.requests] == ["/helix/users"]


def test_a_clients_token_has_the_scopes_that_were_listed(fresh: Emulator, kind: Kind) -> None:
    twitch = clients(fresh, kind, "ada_example", [AuthScope.USER_READ_CHAT, "bits:read"])
    assert twitch.get_user_auth_scope() == ["bits:read", "user:read:chat"]
    with pytest.raises(MissingScope, match="channel:read:polls"):
        called(kind, twitch, "get_polls", broadcaster_id="1")
    assert fresh.requests == []


@pytest.mark.parametrize("secret", ["my_app_secret", None])
def test_a_clients_token_refreshes(kind: Kind, secret: str | None) -> None:
    emulator = Emulator(rotate=True)
    with emulator:
        twitch = clients(emulator, kind, "ada_example", app_id="another_app", app_secret=secret)
        emulator.forward(5 * 3600)
        assert called(kind, twitch, "get_users").data[0].login == "ada_example"
        assert [one["path"] for one in emulator.requests].count("/oauth2/token") == 1


def test_a_client_without_a_login_acts_for_the_app(fresh: Emulator, kind: Kind) -> None:
    twitch = clients(fresh, kind)
    assert called(kind, twitch, "get_users", logins=["amber_plays"]).data[0].login == "amber_plays"
    assert (twitch.get_user_auth_token(), twitch.get_app_token() is None) == (None, False)


def test_a_client_calls_the_emulator_that_made_it_whatever_the_environment_says(
    fresh: Emulator, emulator: Emulator, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.url)
    twitch = clients(fresh, kind, "ada_example")
    assert fresh.url in repr(twitch)
    called(kind, twitch, "get_users")
    assert len(fresh.requests) == 1


def test_a_socket_and_pubsub_of_a_client_use_its_emulator_too(fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWITCHAPI_EMULATOR", raising=False)
    ada = fresh.client("ada_example")
    me = ada.get_users().data[0].id
    with ada, EventSubSocket(ada) as socket:
        subscription = socket.listen_channel_chat_message(me, me)
        fresh.fire("channel.chat.message", event={"message": {"text": "hello"}})
        assert next(iter(subscription)).data.message.text == "hello"
        with PubSub(ada) as pubsub:
            assert pubsub.is_connected()
        with Conduit(ada).create(1) as conduit:
            conduit.take(0)
            assert conduit.taken == {"0": True}


def test_there_is_a_client_only_while_the_emulator_runs(kind: Kind) -> None:
    emulator = Emulator()
    for _ in range(2):
        with pytest.raises(NotRunning, match=r"the emulator isn't running.*: call start\(\) first, or use it in a `with` block"):
            clients(emulator, kind, "ada_example")
        with pytest.raises(NotRunning, match=r"call start\(\) first"):
            emulator.fire("stream.online")
        with emulator:
            called(kind, clients(emulator, kind), "get_top_games")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"login": 5}, "login must be a user's name, such as 'my_username', not 5"),
        ({"login": ""}, "login must be a user's name"),
        ({"login": "a", "scopes": "bits:read"}, r"scopes must be a list of scopes, not a string: \['bits:read'\]"),
        ({"scopes": ["bits:read"]}, "scopes are granted by a user: say which one"),
        ({"login": "a", "helix_url": "https://example.com"}, "helix_url is set by this emulator: omit it"),
        ({"app_id": ""}, "app_id is empty"),
        ({"clock": 5}, "clock must be a twitchapi_gen.Clock"),
    ],
)
def test_what_no_client_can_be_made_of_is_said(fresh: Emulator, kind: Kind, arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(ParameterError, match=says):
        clients(fresh, kind, **arguments)


@pytest.mark.parametrize(("made", "settings"), [(Twitch, SyncSettings), (AsyncTwitch, AsyncSettings)])
def test_a_clients_settings_are_those_of_the_class(made: type, settings: Any) -> None:
    addresses = {"helix_url", "auth_url", "eventsub_url", "eventsub_subscriptions_url", "pubsub_url"}
    known = set(inspect.signature(made).parameters) - {"app_id", "app_secret"} - addresses
    assert settings.__annotations__.keys() | Settings.__annotations__.keys() == known
