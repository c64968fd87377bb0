"""One client for several users: each call gets its own user's token, and what befalls one user leaves the others alone."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import SECRET, TokenServer, refusal, told
from twitchapi_gen import AsyncTwitch, FileTokenStore, InvalidToken, LoginRequired, MemoryTokenStore, TokenStoreError, Twitch, Unauthorized


def users_of(caller: Caller, server: TokenServer, count: int) -> list[Any]:
    views = [caller.client.as_user(str(number)) for number in range(1, count + 1)]
    for number, view in enumerate(views, 1):
        token, refresh = server.login(str(number))
        caller.wait(view.set_user_authentication(token, [], refresh))
    return views


def call(caller: Caller, client: Any) -> str:
    return str(caller.wait(client.get_users(ids=["1"])).data[0].id)


def test_each_call_gets_its_users_token(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        views = users_of(caller, server, 3)
        for view in [*views, *reversed(views)]:
            call(caller, view)
        call(caller, caller.client)  # which stands for nobody, and gets an app token
    assert [bearer.split("-")[1] for bearer in server.bearers()] == ["1", "2", "3", "3", "2", "1", "app"]


def test_one_users_renewal_touches_no_other(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        one, two = users_of(caller, server, 2)
        kept = two.get_user_auth_token()
        del server.alive[one.get_user_auth_token()]
        call(caller, one)
        call(caller, two)
        assert two.get_user_auth_token() == kept
        assert server.refreshed == 1
        del server.alive[one.get_user_auth_token()]
        server.fault = lambda got: refusal(400, "Invalid refresh token")
        with pytest.raises(LoginRequired):
            call(caller, one)
        assert call(caller, two) == "1"


def test_a_token_set_on_either_client_is_seen_by_both(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login("1")
    with Caller(kind, server.url, secret=SECRET) as caller:
        early = caller.client.as_user("1")
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
        late = caller.client.as_user("1")
        server.kill()
        call(caller, late)
        assert early.get_user_auth_token() == late.get_user_auth_token() == caller.client.get_user_auth_token() != token
    assert server.refreshed == 1


def test_another_users_token_is_refused_on_a_view(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login("6")
    with Caller(kind, server.url, secret=SECRET) as caller:
        view = caller.client.as_user("5")
        with pytest.raises(InvalidToken, match="user 6's, not user 5's"):
            caller.wait(view.set_user_authentication(token, [], refresh))
        assert view.get_user_auth_token() is None
        caller.wait(view.set_user_authentication(token, [], refresh, validate=False))
        caller.client._core.tokens.users["5"].due = 0.0  # the hour is over
        with pytest.raises(InvalidToken, match="user 6's, not user 5's"):
            call(caller, view)


def test_users_are_found_in_the_store(kind: Kind, server: TokenServer, tmp_path: Path) -> None:
    tokens = [server.login(str(number)) for number in (1, 2)]
    for token, refresh in tokens:
        with Caller(kind, server.url, secret=SECRET, token_store=FileTokenStore(tmp_path / "tokens.json")) as caller:
            caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
    del server.alive[tokens[1][0]]
    with Caller(kind, server.url, secret=SECRET, token_store=FileTokenStore(tmp_path / "tokens.json")) as caller:
        for number in (1, 2, 1):
            call(caller, caller.client.as_user(str(number)))
        assert caller.wait(caller.client.as_user("1").revoke_user_authentication()) is True
    assert [bearer.split("-")[1] for bearer in server.bearers()] == ["1", "2", "1"]
    assert server.refreshed == 1
    assert FileTokenStore(tmp_path / "tokens.json").load(f"user:{APP}:1") is None
    assert FileTokenStore(tmp_path / "tokens.json").load(f"user:{APP}:2") is not None


def test_a_user_of_the_store_that_was_never_called_is_renewed_and_revoked_all_the_same(kind: Kind, server: TokenServer) -> None:
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        users_of(caller, server, 1)
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        caller.wait(caller.client.as_user("1").refresh_used_token())
        assert server.refreshed == 1
        assert caller.client.get_app_token() is None
    saved = store.load(f"user:{APP}:1")
    assert saved is not None
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        assert caller.wait(caller.client.as_user("1").revoke_user_authentication()) is True
    assert server.got[-1].body.decode() == f"client_id={APP}&token={saved['access_token']}"


def test_tokens_that_are_set_or_appear_in_the_store_end_a_required_login(kind: Kind, server: TokenServer) -> None:
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        (view,) = users_of(caller, server, 1)
        server.kill()
        server.refreshes.clear()
        for _ in range(3):
            with pytest.raises(LoginRequired, match="Invalid refresh token"):
                call(caller, view)
        assert (server.refreshed, len(server.bearers())) == (1, 1)
        token, refresh = server.login("1")
        caller.wait(view.set_user_authentication(token, [], refresh))
        assert call(caller, view) == "1"
        server.kill()
        server.refreshes.clear()
        with pytest.raises(LoginRequired):
            call(caller, view)
        token, refresh = server.login("1")
        saved = store.load(f"user:{APP}:1")
        assert saved is not None
        store.save(f"user:{APP}:1", {**saved, "access_token": token, "refresh_token": refresh})
        assert call(caller, view) == "1"


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_refresh_token_needs_a_login_at_once_until_new_tokens_are_set(kind: Kind, server: TokenServer, status: int) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        token, refresh = server.login(dead=True)
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh, validate=False)
        server.fault = lambda got: refusal(status, "Invalid refresh token")
        for _ in range(3):
            with pytest.raises(LoginRequired, match=f"{status}: Invalid refresh token"):
                caller.call("get_users", ids=["1"])
        assert server.paths() == ["/helix/users", "/oauth2/token"]
        caller.client._user.due = 0.0  # not even an hour later is anything sent
        with pytest.raises(LoginRequired):
            caller.call("get_users", ids=["1"])
        assert len(server.paths()) == 2
        caller.call("set_user_authentication", token=server.login()[0], scope=[])
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"


def test_20_threads_that_name_the_same_new_user_share_one_token(server: TokenServer) -> None:
    store = MemoryTokenStore()
    with Caller("sync", server.url, secret=SECRET, token_store=store) as caller:
        users_of(caller, server, 1)
    server.kill()
    for _ in range(10):
        with Twitch(APP, SECRET, token_store=store, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2") as twitch:
            barrier = threading.Barrier(20)

            def one(twitch: Twitch = twitch, barrier: threading.Barrier = barrier) -> Any:
                barrier.wait(10)
                view = twitch.as_user("1")
                view.get_users(ids=["1"])
                return view._user

            with ThreadPoolExecutor(20) as pool:
                found = [future.result(20) for future in [pool.submit(one) for _ in range(20)]]
            assert len(set(found)) == 1
        server.kill()
    assert server.refreshed == 10


class Failing(MemoryTokenStore):
    """Saves nothing while it fails."""

    failing = False

    def save(self, key: str, token: Any) -> None:
        if self.failing:
            raise OSError("no space left")
        super().save(key, token)


def test_tokens_that_cant_be_stored_arent_lost_and_are_stored_before_the_next_call(kind: Kind, server: TokenServer) -> None:
    store, heard = Failing(), []
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        (view,) = users_of(caller, server, 1)
        caller.client.user_auth_refresh_callback = lambda token, refresh: heard.append(token)
        server.kill()
        store.failing = True
        for _ in range(3):
            with pytest.raises(TokenStoreError, match="OSError"):
                call(caller, view)
            with pytest.raises(TokenStoreError, match="OSError"):
                caller.wait(view.refresh_used_token())
        new = view.get_user_auth_token()
        assert (heard, server.refreshed, len(server.bearers())) == ([new], 1, 1)  # the new token isn't used before it is stored
        store.failing = False
        assert call(caller, view) == "1"
        saved = store.load(f"user:{APP}:1")
        assert saved is not None
        assert saved["access_token"] == new
        assert (server.bearers()[-1], server.refreshed) == (new, 1)


def test_a_store_that_fails_when_a_user_is_set_is_told_and_made_good_later(kind: Kind, server: TokenServer) -> None:
    store = Failing()
    store.failing = True
    token, refresh = server.login(dead=True)
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        with pytest.raises(TokenStoreError):
            caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
        store.failing = False
        caller.call("get_users", ids=["1"])
    saved = store.load(f"user:{APP}:1")
    assert saved is not None
    assert [saved["access_token"]] == server.bearers()


def test_an_app_token_that_cant_be_stored_is_stored_later_and_then_left_alone(kind: Kind, server: TokenServer) -> None:
    store = Failing()
    store.failing = True
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        with pytest.raises(TokenStoreError):
            caller.call("get_users", ids=["1"])
        store.failing = False
        for _ in range(3):
            caller.call("get_users", ids=["1"])
        assert server.refreshed == 1
        assert caller.client._core.tokens.app.due == float("inf")


def test_without_auto_refresh_a_dead_token_stays_dead(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login()
    with Caller(kind, server.url, secret=SECRET) as caller:
        caller.client.auto_refresh_auth = False
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
        server.kill()
        with pytest.raises(Unauthorized):
            caller.call("get_users", ids=["1"])
        assert server.refreshed == 0
        caller.call("refresh_used_token")  # by hand it is renewed all the same
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"


def test_a_401_for_a_missing_scope_isnt_renewed(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login()
    server.forbids = True
    server._answer = lambda got: told({"error": "Unauthorized", "status": 401, "message": "Missing scope: bits:read"}, 401)  # type: ignore[method-assign]  # the server's next answer
    server._canned.answer = server._answer
    with Caller(kind, server.url, secret=SECRET) as caller:
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh, validate=False)
        with pytest.raises(Unauthorized, match="Missing scope"):
            caller.call("get_users", ids=["1"])
    assert server.paths() == ["/helix/users"]


def test_two_loops_in_a_row_use_one_client_and_one_store(server: TokenServer) -> None:
    store = MemoryTokenStore()
    twitch = AsyncTwitch(APP, SECRET, token_store=store, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2")

    async def first() -> None:
        token, refresh = server.login()
        await twitch.set_user_authentication(token, [], refresh)
        await twitch.get_users(ids=["1"])

    async def second() -> None:
        server.kill()
        assert [page.data[0].id for page in await asyncio.gather(*(twitch.get_users(ids=["1"]) for _ in range(20)))] == ["1"] * 20
        await twitch.close()

    asyncio.run(first())
    asyncio.run(second())
    asyncio.run(second())
    assert server.refreshed == 2
