"""Version 2's login and token functions at the emulator."""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.login.support import Visitor, free_port
from tests.moving.support import APP, SECRET, running, tokens
from twitchapi_gen import Emulator
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.oauth import UserAuthenticator, refresh_access_token, revoke_token, validate_token
from twitchapi_gen.v2.twitch import Twitch
from twitchapi_gen.v2.types import AuthScope

__all__ = ["running"]


def test_a_token_is_validated_as_a_dict(running: Emulator) -> None:
    granted = tokens(running, ["bits:read", "user:read:chat"])
    found = validate_token(granted["access_token"])
    assert type(found) is dict
    assert found["scopes"] == [AuthScope.BITS_READ, None]  # the second came after version 2
    assert (found["login"], found["client_id"], type(found["expires_in"])) == ("my_username", APP, int)
    assert validate_token("nonsense") == {"status": 401, "message": "invalid access token"}
    app = Twitch(APP, SECRET).get_app_token()
    assert app is not None
    assert "login" not in validate_token(app)


def test_a_token_is_refreshed_and_revoked(running: Emulator) -> None:
    granted = tokens(running)
    access, refresh = refresh_access_token(granted["refresh_token"], APP, SECRET)
    assert access in running.world.tokens
    assert refresh
    assert revoke_token(APP, access) is True
    assert revoke_token(APP, access) is False
    with pytest.raises(types.InvalidRefreshTokenException):
        refresh_access_token("nonsense", APP, SECRET)


def test_a_login_with_a_browser(running: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor()
    monkeypatch.setattr("webbrowser.get", lambda _: Browser(visitor))
    twitch = Twitch(APP, SECRET)
    authenticator = UserAuthenticator(twitch, [AuthScope.BITS_READ], url=f"http://localhost:{free_port()}")
    tokens = authenticator.authenticate()
    visitor.done()
    assert tokens is not None
    twitch.set_user_authentication(tokens[0], [AuthScope.BITS_READ], tokens[1])
    assert twitch.get_users()["data"][0]["login"] == "some_one"


class Browser:
    """In the place of the one that the module webbrowser would open: it opens the page over a real socket, too."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor

    def open(self, url: str) -> bool:
        self._visitor(url)
        return True


def test_a_login_that_was_opened_elsewhere(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET)
    authenticator = UserAuthenticator(twitch, [AuthScope.BITS_READ, AuthScope.USER_EDIT_FOLLOWS], True)
    authenticator.url = "https://example.com/login/confirm"
    address = authenticator.return_auth_url()
    asked = dict(parse_qsl(urlsplit(address).query))
    assert asked["redirect_uri"] == "https://example.com/login/confirm"
    assert (asked["scope"], asked["force_verify"]) == ("bits:read", "true")
    assert authenticator.return_auth_url() == address
    with pytest.raises(types.TwitchAPIException):
        authenticator.authenticate(user_token="nonsense")
    code = approved(address)
    got: list[str] = []
    assert authenticator.authenticate(got.append, code) is None
    assert got[0] in running.world.tokens


def approved(address: str) -> str:
    """The code with which the user's browser would end at an address that isn't this machine's."""
    import re
    from urllib.error import HTTPError
    from urllib.request import HTTPRedirectHandler, ProxyHandler, build_opener

    class Stay(HTTPRedirectHandler):
        def redirect_request(self, *_: Any) -> None:
            return None

    opener = build_opener(ProxyHandler({}), Stay())
    with opener.open(address) as page:
        form = re.search(r'name="form" value="([^"]+)"', page.read().decode())
    assert form is not None
    try:
        opener.open(address.partition("?")[0], f"form={form[1]}&decision=authorize&login=some_one".encode())
    except HTTPError as error:
        with error:
            return dict(parse_qsl(urlsplit(error.headers["Location"]).query))["code"]
    raise AssertionError("the page leads nowhere")


def test_the_attributes_are_version_2s(running: Emulator) -> None:
    authenticator = UserAuthenticator(Twitch(APP, SECRET), [AuthScope.BITS_READ])
    assert (authenticator.port, authenticator.url, authenticator.host) == (17563, "http://localhost:17563", "0.0.0.0")
    authenticator.port = 1234
    with pytest.raises(ValueError, match="set url"):
        authenticator.authenticate()
    authenticator.stop()
