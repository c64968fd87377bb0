"""A user's token is looked at before it is taken: the app's, the user's, the scopes, and whether it still lives."""

from typing import Any

import pytest

from tests.live.support import APP, Caller, Canned, Got, Kind, Told
from tests.live.tokens.support import HTML, SECRET, TokenServer, cut, refusal, told
from twitchapi_gen import (
    Forbidden,
    InvalidToken,
    LoginRequired,
    MemoryTokenStore,
    MissingScope,
    MissingToken,
    ParameterError,
    ServerError,
    TwitchError,
    UnexpectedReply,
)

VALIDATE, TOKEN, USERS = "/oauth2/validate", "/oauth2/token", "/helix/users"


def introduce(caller: Caller, token: str, refresh: str | None = None, scope: list[str] | None = None, **settings: Any) -> None:
    caller.call("set_user_authentication", token=token, scope=scope or [], refresh_token=refresh, **settings)


def state(caller: Caller) -> tuple[Any, ...]:
    client = caller.client
    return client.get_user_auth_token(), client.get_user_auth_scope(), client.get_used_token(), repr(client)


def test_a_good_token_is_validated_taken_and_used(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login(scopes=["bits:read", "new:scope"])
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        introduce(caller, token, refresh, ["bits:read"])
        assert caller.client.get_user_auth_scope() == ["bits:read", "new:scope"]
        caller.call("get_users", ids=["1"])
    assert server.paths() == [VALIDATE, USERS]
    assert server.bearers() == [token]
    saved = store.load(f"user:{APP}:1")
    assert saved is not None
    assert (saved["access_token"], saved["refresh_token"], saved["scopes"], saved["user_id"], saved["login"]) == (
        token, refresh, ["bits:read", "new:scope"], "1", "user_1",
    )  # fmt: skip


def test_an_expired_token_is_renewed_before_it_is_taken(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login(scopes=["bits:read"], dead=True)
    heard: list[tuple[str, str]] = []
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        caller.client.user_auth_refresh_callback = lambda *tokens: heard.append(tokens)
        introduce(caller, token, refresh, ["bits:read"])
        new = caller.client.get_user_auth_token()
        saved = store.load(f"user:{APP}:1")
        assert new in server.alive
        assert saved is not None
        assert heard == [(new, saved["refresh_token"])]
        assert saved["access_token"] == new
    assert server.paths() == [VALIDATE, TOKEN, VALIDATE]


def test_a_refresh_token_that_worked_once_isnt_lost_when_what_follows_fails(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login(dead=True)
    good = server._validation
    with Caller(kind, server.url, secret=SECRET) as caller:
        server._validation = lambda given: refusal(503, "down")  # type: ignore[method-assign]  # only the new token gets this far
        before = state(caller)
        with pytest.raises(ServerError):
            introduce(caller, token, refresh)
        assert state(caller) == before
        server._validation = good  # type: ignore[method-assign]  # the server's next answers
        introduce(caller, token, refresh)
        caller.call("get_users", ids=["1"])
    assert server.refreshed == 1


def foreign(server: TokenServer, **facts: Any) -> None:
    """Validation answers with these facts."""
    server._validation = lambda given: told({"client_id": APP, "login": "one", "user_id": "1", "scopes": [], "expires_in": 9, **facts})  # type: ignore[method-assign]  # the server's next answers


@pytest.mark.parametrize(
    ("facts", "expected", "words"),
    [
        ({"client_id": "another_app"}, InvalidToken, "another_app"),
        ({"user_id": None, "login": None}, InvalidToken, "app token"),
        ({"client_id": None}, UnexpectedReply, "client_id"),
        ({"scopes": ["chat:read"]}, MissingScope, "bits:read"),
        ({"scopes": None}, MissingScope, "bits:read"),
    ],
)
def test_a_token_that_wont_do_is_refused_and_nothing_is_changed(
    kind: Kind, server: TokenServer, facts: dict[str, Any], expected: type[TwitchError], words: str
) -> None:
    token, refresh = server.login("2")
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        introduce(caller, token, refresh)
        before, saved = state(caller), store.load(f"user:{APP}:2")
        foreign(server, **facts)
        with pytest.raises(expected, match=words):
            introduce(caller, server.login()[0], "refresh", ["bits:read"])
        assert (state(caller), store.load(f"user:{APP}:2"), store.load(f"user:{APP}:1")) == (before, saved, None)


def test_an_expired_token_without_a_refresh_token_is_refused(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        before = state(caller)
        with pytest.raises(InvalidToken, match="log in again"):
            introduce(caller, "dead")
        assert state(caller) == before
    assert server.paths() == [VALIDATE]


def test_an_expired_token_whose_refresh_token_is_refused_needs_a_login(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        before = state(caller)
        with pytest.raises(LoginRequired, match="Invalid refresh token"):
            introduce(caller, "dead", "dead-too")
        assert state(caller) == before


@pytest.mark.parametrize("scopes", [["a:read", "b:read"], "a:read b:read"])
def test_scopes_are_read_as_a_list_and_as_a_text(kind: Kind, server: TokenServer, scopes: Any) -> None:
    foreign(server, scopes=scopes)
    with Caller(kind, server.url, secret=SECRET) as caller:
        introduce(caller, server.login()[0], None, ["a:read"])
        assert caller.client.get_user_auth_scope() == ["a:read", "b:read"]


@pytest.mark.parametrize(("scope", "kept"), [(["b:read"], ["b:read"]), ("b:read c:read", ["b:read", "c:read"]), (None, ["a:read"])])
def test_a_refreshs_scopes_take_the_old_ones_place(kind: Kind, server: TokenServer, scope: Any, kept: list[str]) -> None:
    token, refresh = server.login(dead=True)
    with Caller(kind, server.url, secret=SECRET) as caller:
        introduce(caller, token, refresh, ["a:read"], validate=False)
        new, _ = server.login()
        server.fault = lambda got: told({"access_token": new, "scope": scope} if scope else {"access_token": new})
        caller.call("get_users", ids=["1"])
        assert caller.client.get_user_auth_scope() == kept


def test_without_validation_nothing_is_sent_and_the_token_taken_as_given(kind: Kind, server: TokenServer) -> None:
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        introduce(caller, "any", "thing", ["new:scope"], validate=False)
        assert state(caller)[:3] == ("any", ["new:scope"], "any")
    assert server.paths() == []
    assert repr(store) == "MemoryTokenStore(0 tokens)"


@pytest.mark.parametrize("fault", [lambda got: refusal(503, "down"), cut, lambda got: HTML])
def test_a_validation_that_fails_is_a_typed_error_and_nothing_is_changed(kind: Kind, server: TokenServer, fault: Any) -> None:
    token, refresh = server.login()
    with Caller(kind, server.url, secret=SECRET) as caller:
        before = state(caller)
        server._validation = lambda given: fault(None)  # type: ignore[method-assign]  # the server's next answers
        with pytest.raises(TwitchError):
            introduce(caller, token, refresh)
        assert state(caller) == before


def test_a_wrong_client_secret_is_an_error_of_its_own(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login(dead=True)
    with Caller(kind, server.url, secret="not-the-secret") as caller:
        introduce(caller, token, refresh, validate=False)
        for number in range(1, 3):
            with pytest.raises(Forbidden, match="invalid client secret"):
                caller.call("get_users", ids=["1"])
            assert server.refreshed == number  # the refresh token may still be good


@pytest.mark.parametrize("message", ["invalid client", "missing client secret"])
def test_an_unknown_app_isnt_a_refused_refresh_token(kind: Kind, server: TokenServer, message: str) -> None:
    token, refresh = server.login(dead=True)
    with Caller(kind, server.url, secret=SECRET) as caller:
        introduce(caller, token, refresh, validate=False)
        server.fault = lambda got: refusal(400, message)
        with pytest.raises(TwitchError, match=message) as raised:
            caller.call("get_users", ids=["1"])
        assert not isinstance(raised.value, LoginRequired)
        server.fault = None
        caller.call("get_users", ids=["1"])


@pytest.mark.parametrize("odd", ["", "a b", "a\r\nX-Evil: 1", "täglich", "a\0", 5, None, ["a"]])
@pytest.mark.parametrize("field", ["access_token", "refresh_token"])
def test_tokens_that_no_header_can_carry_are_refused_by_both_clients(kind: Kind, odd: Any, field: str) -> None:
    def answer(got: Got) -> Told:
        if got.target.endswith("/token"):
            return told({"access_token": "good", "refresh_token": "good-too", field: odd})
        return Told(200, b'{"data": []}') if "good" in got.headers["Authorization"] else refusal(401, "Invalid OAuth token")

    with Canned(answer) as server, Caller(kind, server.url, secret=SECRET) as caller:
        introduce(caller, "dead", "refresh", validate=False)
        if field == "refresh_token" and not odd:
            caller.call("get_users", ids=["1"])  # the old one goes on being good
            return
        with pytest.raises(UnexpectedReply, match=field):
            caller.call("get_users", ids=["1"])
        assert caller.client.get_user_auth_token() == "dead"


def test_a_user_that_nobody_knows_is_named(kind: Kind, server: TokenServer) -> None:
    for store in (None, MemoryTokenStore()):
        with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
            user = caller.client.as_user("4711")
            with pytest.raises(LoginRequired, match="there is no token of user 4711"):
                caller.wait(user.get_user_block_list(broadcaster_id="1"))
            with pytest.raises(MissingToken, match="4711"):
                caller.wait(user.refresh_used_token())
            assert caller.wait(user.revoke_user_authentication()) is False
            with pytest.raises(ParameterError):
                caller.client.as_user("")
    assert server.paths() == []
