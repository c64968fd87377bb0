"""Which token a call gets, and how app tokens are fetched and replaced."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.live.support import APP, EXTERNAL, Caller, Canned, Got, Kind, Told
from twitchapi_gen import AsyncTwitch, BadRequest, Emulator, MissingScope, MissingToken, ParameterError, Twitch, Unauthorized

pytestmark = pytest.mark.takes_anything


def addresses(emulator: Emulator) -> dict[str, Any]:
    return {"helix_url": f"{emulator.url}/helix", "auth_url": f"{emulator.url}/oauth2"}


def fetches(emulator: Emulator) -> int:
    return sum(request["path"] == "/oauth2/token" for request in emulator.requests)


def bearers(emulator: Emulator, path: str = "/helix/users") -> list[str]:
    return [request["headers"]["Authorization"].removeprefix("Bearer ") for request in emulator.requests if request["path"] == path]


def in_threads(twitch: Twitch, count: int) -> list[str]:
    """So many threads that make a call at the same moment; the ids found."""
    barrier = threading.Barrier(count)

    def one(number: int) -> str:
        barrier.wait(10)
        return str(twitch.get_users(logins=[f"user_{number}"]).data[0].login)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


async def in_tasks(twitch: AsyncTwitch, count: int) -> list[str]:
    pages = await asyncio.gather(*(twitch.get_users(logins=[f"user_{number}"]) for number in range(count)))
    return [str(page.data[0].login) for page in pages]


def test_twenty_threads_fetch_one_app_token(fresh: Emulator) -> None:
    with Twitch(APP, "secret", **addresses(fresh)) as twitch:
        assert in_threads(twitch, 20) == [f"user_{number}" for number in range(20)]
    assert fetches(fresh) == 1
    assert (len(bearers(fresh)), len(set(bearers(fresh)))) == (20, 1)


def test_twenty_threads_that_meet_a_401_replace_the_app_token_once(fresh: Emulator) -> None:
    with Twitch(APP, "secret", **addresses(fresh)) as twitch:
        for rounds in range(1, 4):
            assert len(in_threads(twitch, 20)) == 20
            assert fetches(fresh) == rounds
            fresh.world.tokens.clear()


def test_fifty_tasks_fetch_one_app_token_and_replace_it_once(fresh: Emulator) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, "secret", **addresses(fresh)) as twitch:
            for rounds in range(1, 4):
                assert await in_tasks(twitch, 50) == [f"user_{number}" for number in range(50)]
                assert fetches(fresh) == rounds
                fresh.world.tokens.clear()

    asyncio.run(run())


def test_an_app_token_that_twitch_no_longer_takes_is_replaced_and_the_call_repeated(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        caller.call("get_users", ids=["1"])
        fresh.world.tokens.clear()
        assert caller.call("get_users", ids=["2"]).data[0].id == "2"
    seen = [(request["path"], request["status"]) for request in fresh.requests]
    token, users = "/oauth2/token", "/helix/users"
    assert seen == [(token, 200), (users, 200), (users, 401), (token, 200), (users, 200)]


def test_a_401_that_lasts_costs_two_calls(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        if got.target.endswith("/token"):
            return Told(200, b'{"access_token": "abc", "expires_in": 1, "token_type": "bearer"}')
        return Told(401, b'{"error": "Unauthorized", "status": 401, "message": "Invalid OAuth token"}')

    with Canned(answer) as server, Caller(kind, server.url, secret="secret") as caller:
        with pytest.raises(Unauthorized):
            caller.call("get_users", ids=["1"])
        assert [got.target for got in server.got].count("/helix/users?id=1") == 2


def test_a_given_app_token_is_used_and_none_is_fetched(kind: Kind, fresh: Emulator) -> None:
    token = fresh.token(login=None)["access_token"]
    with Caller(kind, fresh.url, secret="secret", app_token=token) as caller:
        caller.call("get_users", ids=["1"])
        assert bearers(fresh) == [token]
        fresh.world.tokens.clear()
        with pytest.raises(Unauthorized):
            caller.call("get_users", ids=["1"])
    assert fetches(fresh) == 0


def test_credentials_are_in_the_body_and_never_in_a_url(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="the secret/+&") as caller:
        caller.call("get_users", ids=["1"])
    first = fresh.requests[0]
    assert parse_qs(first["body"]) == {"client_id": [APP], "client_secret": ["the secret/+&"], "grant_type": ["client_credentials"]}
    assert (first["method"], first["query"]) == ("POST", [])
    assert not {"Authorization", "Client-Id"} & set(first["headers"])
    assert all(name == "id" for request in fresh.requests[1:] for name, _ in request["query"])


def test_the_users_token_is_used_where_it_fits_and_the_apps_elsewhere(kind: Kind, fresh: Emulator) -> None:
    user, app = fresh.token(["bits:read"])["access_token"], fresh.token(login=None)["access_token"]
    with Caller(kind, fresh.url, user_token=user, scopes=["bits:read"], app_token=app, jwt=EXTERNAL) as caller:
        caller.call("get_users", ids=["1"])
        caller.call("get_bits_leaderboard")
        caller.call("get_authorization_by_user", user_ids=["1"])
        caller.call("get_extension_secrets", extension_id="1")
    assert [request["headers"]["Authorization"] for request in fresh.requests] == [f"Bearer {one}" for one in (user, user, app, EXTERNAL)]
    assert all(request["headers"]["Client-Id"] == APP for request in fresh.requests)


def test_a_subscription_to_events_gets_the_token_that_its_transport_needs(kind: Kind, fresh: Emulator) -> None:
    fresh.world.state.strict = True
    user, app = fresh.token()["access_token"], fresh.token(login=None)["access_token"]
    with Caller(kind, fresh.url, user_token=user, app_token=app) as caller:
        conduit = caller.call("create_conduits", shard_count=1).data[0].id
        for transport in ({"method": "conduit", "conduit_id": conduit}, {"method": "websocket", "session_id": "none"}):
            condition = {"broadcaster_user_id": "1"}
            with suppress(BadRequest):  # there is no such session, which is said of the right token only
                caller.call("create_eventsub_subscription", type="stream.online", version="1", condition=condition, transport=transport)
    assert bearers(fresh, "/helix/eventsub/subscriptions") == [app, user]
    assert [request["status"] for request in fresh.requests[1:]] == [202, 400]


def test_a_subscription_whose_transport_needs_another_token_is_named_before_anything_is_sent(kind: Kind, fresh: Emulator) -> None:
    transport = {"method": "webhook", "callback": "https://example.com", "secret": "0123456789"}
    with Caller(kind, fresh.url, user_token=fresh.token()["access_token"]) as caller, pytest.raises(MissingToken, match="an app token"):
        caller.call("create_eventsub_subscription", type="stream.online", version="1", condition={"broadcaster_user_id": "1"}, transport=transport)
    assert fresh.requests == []


def test_the_apps_token_steps_in_only_where_it_is_asked_to(kind: Kind, fresh: Emulator) -> None:
    user, app = fresh.token()["access_token"], fresh.token(login=None)["access_token"]
    with Caller(kind, fresh.url, user_token=user, app_token=app) as caller:
        with pytest.raises(MissingScope, match="channel:read:subscriptions"):
            caller.call("get_broadcaster_subscriptions", broadcaster_id="1")
        caller.wait(caller.client.as_app().get_broadcaster_subscriptions("1"))
    assert bearers(fresh, "/helix/subscriptions") == [app]


def test_an_endpoint_without_a_token_gets_no_credential(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret", user_token="user", app_token="app", jwt=EXTERNAL) as caller:
        caller.call("get_channel_icalendar", broadcaster_id="1")
    assert not {"Authorization", "Client-Id"} & set(fresh.requests[0]["headers"])


def test_a_missing_scope_is_named_before_anything_is_sent(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, user_token="user", scopes=["bits:read"], secret="secret") as caller, pytest.raises(MissingScope) as raised:
        caller.call("create_clip", broadcaster_id="1")
    assert raised.value.missing == {"clips:edit"}
    assert "create_clip" in str(raised.value)
    assert "clips:edit" in str(raised.value)
    assert fresh.requests == []


@pytest.mark.parametrize(
    ("method", "arguments", "wanted"),
    [
        ("get_users", {"ids": ["1"]}, "app token"),
        ("create_clip", {"broadcaster_id": "1"}, "user token"),
        ("get_extension_secrets", {"extension_id": "1"}, "JWT"),
    ],
)
def test_a_missing_token_is_named_before_anything_is_sent(kind: Kind, fresh: Emulator, method: str, arguments: dict[str, Any], wanted: str) -> None:
    with Caller(kind, fresh.url) as caller, pytest.raises(MissingToken, match=f"{method}.*{wanted}"):
        caller.call(method, **arguments)
    assert fresh.requests == []


def test_a_netrc_changes_nothing(kind: Kind, fresh: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login someone password else\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with Caller(kind, fresh.url, secret="secret") as caller:
        caller.call("get_users", ids=["1"])
        caller.call("get_channel_icalendar", broadcaster_id="1")
    sent = [request["headers"].get("Authorization", "none").partition(" ")[0] for request in fresh.requests]
    assert sent == ["none", "Bearer", "none"]


@pytest.mark.parametrize("token", ["", "abc\n", "abc def", "a\r\nX-Evil: 1", "täglich", "\0"])
def test_a_token_that_no_header_can_carry_is_refused_and_not_shown(kind: Kind, token: str) -> None:
    with Caller(kind) as caller:
        for use in (caller.client.set_extension_authentication, lambda text: caller.call("set_user_authentication", token=text, scope=[])):
            with pytest.raises(ParameterError) as raised:
                use(token)
            assert not token or token not in str(raised.value)
        assert "none" in repr(caller.client)
    with pytest.raises(ParameterError, match="app_token"):
        Caller(kind, app_token=token)


def test_one_text_is_no_list_of_scopes(kind: Kind) -> None:
    with Caller(kind) as caller, pytest.raises(ParameterError, match="list"):
        caller.call("set_user_authentication", token="token", scope="bits:read")
