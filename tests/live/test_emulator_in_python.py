"""`Emulator` inside a program, and the pytest fixture."""

import asyncio
import os
import socket
import threading
from pathlib import Path

import pytest

from tests.live.asking import ask
from tests.live.support import Caller, Kind
from twitchapi_gen import AsyncTwitch, Emulator, Twitch

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
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"


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
                return str((await twitch.get_users(ids=["1"])).data[0].id)

    assert asyncio.run(run()) == "1"


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
        assert twitch.get_users(ids=["1"]).data[0].id == "1"
