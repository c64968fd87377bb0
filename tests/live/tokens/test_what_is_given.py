"""What a client is given and can't use is refused as it is made, and not shown."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.live.support import APP, Caller, Canned, Kind, Told
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import AsyncTwitch, MemoryTokenStore, ParameterError, StoredToken, TokenStoreError, Twitch, async_oauth, oauth


def made(kind: Kind, **settings: Any) -> Twitch | AsyncTwitch:
    return Twitch("my_app_id", **settings) if kind == "sync" else AsyncTwitch("my_app_id", **settings)


@pytest.mark.parametrize("secret", ["the-secret\n", " the-secret", "the-secret\ud800"])
def test_a_secret_that_was_read_with_its_line_break(kind: Kind, secret: str) -> None:
    with pytest.raises(ParameterError, match="app_secret") as caught:
        made(kind, app_secret=secret)
    assert "the-" not in str(caught.value)


def test_no_secret_may_be_an_empty_one(kind: Kind) -> None:
    assert not made(kind, app_secret="").core_.can_fetch


@pytest.mark.parametrize("name", ["on_drift", "on_request", "on_response", "on_wait"])
def test_a_hook_that_nobody_would_await(kind: Kind, name: str) -> None:
    async def hook(event: object) -> None: ...

    with pytest.raises(ParameterError, match=f"{name} must be a plain function"):
        made(kind, **{name: hook})


GIVEN: dict[str, tuple[str, Callable[[Caller, Any, str], Any]]] = {
    "app_token": ("app_token", lambda caller, oauth, text: made(caller.kind, app_token=text)),
    "a user's token": ("token", lambda caller, oauth, text: caller.call("set_user_authentication", token=text, scope=[])),
    "a user's token, unchecked": ("token", lambda caller, oauth, text: caller.call("set_user_authentication", token=text, scope=[], validate=False)),
    "a refresh token": (
        "refresh_token",
        lambda caller, oauth, text: caller.call("set_user_authentication", token="access", scope=[], refresh_token=text),
    ),
    "an extension's": ("token", lambda caller, oauth, text: caller.client.set_extension_authentication(text)),
    "refresh_access_token": ("refresh_token", lambda caller, oauth, text: caller.wait(oauth.refresh_access_token(text, APP, SECRET))),
    "validate_token": ("access_token", lambda caller, oauth, text: caller.wait(oauth.validate_token(text))),
    "revoke_token": ("access_token", lambda caller, oauth, text: caller.wait(oauth.revoke_token(APP, text))),
}


@pytest.mark.parametrize("place", GIVEN)
@pytest.mark.parametrize("prefix", ["oauth:", "OAuth:", "Bearer ", "OAuth "])
def test_a_token_with_a_prefix_is_refused_by_name_and_not_called_expired(kind: Kind, place: str, prefix: str) -> None:
    name, use = GIVEN[place]
    with Canned() as server, Caller(kind, server.url, secret=SECRET) as caller, pytest.raises(ParameterError) as caught:
        use(caller, oauth if kind == "sync" else async_oauth, f"{prefix}abc123")
    assert str(caught.value) == f"{name} begins with {prefix!r}, which is not part of a token; remove this prefix"
    assert server.got == []


@pytest.mark.parametrize("place", GIVEN)
@pytest.mark.parametrize("given", [5, b"abc123", ["abc123"]])
def test_a_token_that_is_no_text_is_a_typed_error(kind: Kind, place: str, given: Any) -> None:
    name, use = GIVEN[place]
    with Canned() as server, Caller(kind, server.url, secret=SECRET) as caller, pytest.raises(ParameterError) as caught:
        use(caller, oauth if kind == "sync" else async_oauth, given)
    assert str(caught.value) == f"{name} must be text, not {type(given).__name__}"
    assert server.got == []


def test_a_prefix_in_a_store_of_ones_own_is_named(kind: Kind) -> None:
    stored: StoredToken = {"access_token": "oauth:abc123", "refresh_token": None, "scopes": [], "expires_at": None, "user_id": "1", "login": None}
    store = MemoryTokenStore()
    store.save(f"user:{APP}:1", stored)
    with (
        Canned() as server,
        Caller(kind, server.url, token_store=store) as caller,
        pytest.raises(TokenStoreError, match="begins with 'oauth:'") as caught,
    ):
        caller.wait(caller.client.as_user("1").get_users())
    assert "abc123" not in str(caught.value)
    assert server.got == []


@pytest.mark.parametrize("validate", [True, False])
def test_an_empty_refresh_token_is_none(kind: Kind, server: TokenServer, validate: bool) -> None:
    store = MemoryTokenStore()
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        access, _ = server.login()
        caller.call("set_user_authentication", token=access, scope=[], refresh_token="", validate=validate)
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"
        assert caller.client.user_.refresh is None
        found = store.load(f"user:{APP}:1")
        assert (found is not None and found["refresh_token"] is None) == validate


def test_an_empty_refresh_token_of_a_server_is_none(kind: Kind) -> None:
    """As Twitch's mock server gives it, for a code and for a refresh: where there is one already, that is kept."""
    reply = Told(200, b'{"access_token": "access", "refresh_token": "", "expires_in": 100, "scope": []}')
    functions: Any = oauth if kind == "sync" else async_oauth
    with Canned(lambda _: reply) as server, Caller(kind, server.url, secret=SECRET) as caller:
        authenticator: Any = (oauth.UserAuthenticator if kind == "sync" else async_oauth.AsyncUserAuthenticator)(caller.client, [])
        assert caller.wait(authenticator.authenticate(user_token="code")) == ("access", "")
        assert caller.wait(functions.refresh_access_token("refresh", APP, SECRET, auth_url=f"{server.url}/oauth2")) == ("access", "refresh")


def test_an_empty_refresh_token_in_a_store_is_none(kind: Kind, server: TokenServer) -> None:
    access, _ = server.login()
    store = MemoryTokenStore()
    stored: StoredToken = {"access_token": access, "refresh_token": "", "scopes": [], "expires_at": None, "user_id": "1", "login": None}
    store.save(f"user:{APP}:1", stored)
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        user = caller.client.as_user("1")
        assert caller.wait(user.get_users()).data[0].id == "1"
        assert user.user_.refresh is None
