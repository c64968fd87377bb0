"""Renewing, checking and revoking tokens by hand."""

import asyncio

import pytest

from tests.login.support import APP, SECRET, Kind
from twitchapi_gen import ApiError, Emulator, LoginFailed, LoginRequired, NetworkError, ParameterError, ServerError, async_oauth, oauth
from twitchapi_gen.runtime.base.secret import Secret


def refresh(kind: Kind, emulator: Emulator, token: str, app: str = APP, secret: str | None = SECRET) -> tuple[str, str]:
    url = f"{emulator.url}/oauth2"
    if kind == "sync":
        return oauth.refresh_access_token(token, app, secret, auth_url=url)
    return asyncio.run(async_oauth.refresh_access_token(token, app, secret, auth_url=url))


def validate(kind: Kind, emulator: Emulator, token: str) -> oauth.Validation | None:
    url = f"{emulator.url}/oauth2"
    return oauth.validate_token(token, auth_url=url) if kind == "sync" else asyncio.run(async_oauth.validate_token(token, auth_url=url))


def revoke(kind: Kind, emulator: Emulator, token: str, app: str = APP) -> bool:
    url = f"{emulator.url}/oauth2"
    return oauth.revoke_token(app, token, auth_url=url) if kind == "sync" else asyncio.run(async_oauth.revoke_token(app, token, auth_url=url))


def test_a_refresh_token_brings_new_tokens(kind: Kind, fresh: Emulator) -> None:
    old = fresh.token(["bits:read"])
    token, kept = refresh(kind, fresh, old["refresh_token"])
    assert (token != old["access_token"], kept) == (True, old["refresh_token"])
    found = validate(kind, fresh, token)
    assert found is not None
    assert (found.client_id, found.login, found.user_id, set(found.scopes)) == (APP, "my_username", old["user_id"], {"bits:read"})
    assert found.expires_in is not None
    assert 0 < found.expires_in <= 4 * 3600


def test_a_refused_refresh_token_means_to_log_in_again(kind: Kind, fresh: Emulator) -> None:
    for app in (APP, "other"):
        with pytest.raises(LoginRequired, match="log in again"):
            refresh(kind, fresh, "no such token" if app == APP else fresh.token()["refresh_token"], app)


def test_a_secret_that_is_missing_is_the_apps_fault_and_not_the_users(kind: Kind, fresh: Emulator) -> None:
    with pytest.raises(ApiError, match="client secret"):
        refresh(kind, fresh, fresh.token()["refresh_token"], secret=None)


def test_a_failure_that_may_pass_is_told_apart(kind: Kind, fresh: Emulator) -> None:
    token = fresh.token()["refresh_token"]
    fresh.fault("status", path="/oauth2/token", status=503)
    with pytest.raises(ServerError):
        refresh(kind, fresh, token)
    fresh.fault("reset", path="/oauth2/token")
    with pytest.raises(NetworkError):
        refresh(kind, fresh, token)
    assert refresh(kind, fresh, token)


def test_a_token_that_isnt_valid_is_none(kind: Kind, fresh: Emulator) -> None:
    assert validate(kind, fresh, "no-such-token") is None
    app = validate(kind, fresh, fresh.token(login=None)["access_token"])
    assert app is not None
    assert (app.user_id, app.login) == (None, None)


def test_a_revoked_token_is_gone(kind: Kind, fresh: Emulator) -> None:
    token = fresh.token()["access_token"]
    assert revoke(kind, fresh, token)
    assert not revoke(kind, fresh, token)
    assert validate(kind, fresh, token) is None
    with pytest.raises(ApiError, match="client does not exist"):
        revoke(kind, fresh, fresh.token()["access_token"], "other")


CANARIES = ("canary-code-0123456789", "canary-secret-0123456789", "canary-refresh-0123456789")


@pytest.mark.parametrize("fault", ["status", "reset", "truncate", "garbage", "refused"])
def test_no_failure_shows_a_secret(kind: Kind, fresh: Emulator, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    from tests.login.support import Login

    caplog.set_level("DEBUG")
    code, secret, token = CANARIES
    with Login(kind, fresh) as login:
        login.client.core_.app_secret = Secret(secret)
        if fault != "refused":
            fresh.fault(fault, path="/oauth2/token", times=None)
        with pytest.raises((ApiError, NetworkError, LoginFailed)) as first:
            login.authenticate(user_token=code)
        with pytest.raises((ApiError, NetworkError, LoginRequired)) as second:
            refresh(kind, fresh, token, secret=secret)
        errors = (first.value, second.value)
        shown = "".join(_everything(error) for error in errors) + caplog.text + repr(login.authenticator) + repr(login.client)
    for canary in CANARIES:
        assert canary not in shown


def _everything(error: BaseException) -> str:
    """All that a log of the error might show, but the frames of this test, which hold the secrets."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        parts += [repr(seen), str(seen), repr(vars(seen)), repr(seen.args)]
        seen = seen.__cause__ or seen.__context__
    return "".join(parts)


@pytest.mark.parametrize("text", ["secret-token\n", "secret-\ud800", "secret-\N{EURO SIGN}"])
def test_what_no_header_can_carry_is_told_and_not_shown(kind: Kind, fresh: Emulator, text: str) -> None:
    with pytest.raises(ParameterError, match="invalid character") as caught:
        validate(kind, fresh, text)
    assert "secret" not in str(caught.value)
    assert fresh.requests == []


@pytest.mark.parametrize("text", ["", "a b", "secret-token\n", "secret-\ud800", "secret-\N{EURO SIGN}"])
def test_whatever_text_is_no_refresh_token_means_to_log_in_again(kind: Kind, fresh: Emulator, text: str) -> None:
    with pytest.raises(LoginRequired) as caught:
        refresh(kind, fresh, text)
    assert "secret" not in str(caught.value)
    assert not revoke(kind, fresh, text or "x")
