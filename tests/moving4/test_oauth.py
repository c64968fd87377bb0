"""Version 4's logins and token functions at the emulator."""

import asyncio
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.login.support import Visitor, free_port
from tests.moving4.support import APP, OLD, SECRET, run, running, tokens, user_client
from twitchapi_gen import Emulator
from twitchapi_gen.emulator.approving import approve
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.helper import first
from twitchapi_gen.v4.oauth import (
    CodeFlow,
    UserAuthenticationStorageHelper,
    UserAuthenticator,
    get_user_info,
    refresh_access_token,
    revoke_token,
    validate_token,
)
from twitchapi_gen.v4.twitch import Twitch
from twitchapi_gen.v4.type import AuthScope

__all__ = ["running"]


def test_tokens_are_validated_refreshed_and_revoked(running: Emulator) -> None:
    async def program() -> None:
        granted = tokens(running, ["bits:read", "user:manage:whispers", "channel:manage:guest_star"])
        found = await validate_token(granted["access_token"])
        assert found["scopes"] == [AuthScope.BITS_READ, None, AuthScope.USER_MANAGE_WHISPERS]  # the second came after version 4
        assert (found["login"], found["client_id"], type(found["expires_in"])) == ("my_username", APP, int)
        assert (await validate_token("nonsense"))["status"] == 401
        access, refresh = await refresh_access_token(granted["refresh_token"], APP, SECRET)
        assert refresh
        assert await revoke_token(APP, access) is True
        assert await revoke_token(APP, access) is False
        with pytest.raises(types.InvalidRefreshTokenException):
            await refresh_access_token("nonsense", APP, SECRET)

    run(program)


def test_the_users_claims(running: Emulator) -> None:
    async def program() -> None:
        granted = tokens(running, ["openid"])
        assert (await get_user_info(granted["access_token"]))["sub"] == granted["user_id"]

    run(program)


class Browser:
    """In the place of the one that the module webbrowser would open: it opens the page over a real socket, too."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor

    def open(self, url: str) -> bool:
        self._visitor(url)
        return True


def test_a_login_with_a_browser(running: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, shown, got = Visitor(), list[str](), list[tuple[str, str]]()
    monkeypatch.setattr("webbrowser.get", lambda _: Browser(visitor))

    async def program() -> None:
        async def told(url: str) -> None:
            shown.append(url)

        twitch, port = await Twitch(APP, SECRET), free_port()
        login = UserAuthenticator(twitch, [AuthScope.BITS_READ], url=f"http://localhost:{port}", host="127.0.0.1", port=port)
        found = await login.authenticate(auth_url_callback=told)
        assert found is not None
        await twitch.set_user_authentication(found[0], [AuthScope.BITS_READ], found[1])
        user = await first(twitch.get_users())
        assert user is not None
        assert user.login == "some_one"
        assert await login.authenticate(lambda *pair: got.append(pair)) is None
        await twitch.close()

    run(program)
    visitor.done()
    assert len(shown) == 1
    assert got[0][0]


def test_a_login_elsewhere(running: Emulator) -> None:
    async def program() -> None:
        twitch = await Twitch(APP, SECRET)
        login = UserAuthenticator(twitch, [AuthScope.BITS_READ], force_verify=True)
        asked = dict(parse_qsl(urlsplit(login.return_auth_url()).query))
        assert (asked["client_id"], asked["scope"], asked["force_verify"]) == (APP, "bits:read", "true")
        assert login.state == asked["state"]
        with pytest.raises(types.TwitchAPIException):
            await login.authenticate(user_token="nonsense")
        other = UserAuthenticator(twitch, [], url="http://localhost:17563", port=1)
        with pytest.raises(ValueError, match="port is 1"):
            await other.authenticate()
        await twitch.close()

    run(program)


def test_a_login_that_is_stopped_ends(running: Emulator) -> None:
    async def program() -> None:
        twitch, opened = await Twitch(APP, SECRET), asyncio.Event()
        login = UserAuthenticator(twitch, [], url=f"http://localhost:{free_port()}")

        async def shown(url: str) -> None:
            opened.set()

        waiting = asyncio.ensure_future(login.authenticate(use_browser=False, auth_url_callback=shown))
        await opened.wait()
        login.stop()
        with pytest.raises(types.TwitchAuthorizationException):
            await waiting
        await twitch.close()

    run(program)


def test_a_login_with_a_code(running: Emulator) -> None:
    async def program() -> None:
        twitch = await Twitch(APP, SECRET, authenticate_app=False)
        flow = CodeFlow(twitch, [AuthScope.BITS_READ])
        with pytest.raises(ValueError, match="get_code"):
            await flow.wait_for_auth_complete()
        code, url = await flow.get_code()
        assert code in url or url.startswith("http")
        waiting = asyncio.ensure_future(flow.wait_for_auth_complete())
        await asyncio.to_thread(approve, url, "my_username")
        access, refresh = await waiting
        await twitch.set_user_authentication(access, [AuthScope.BITS_READ], refresh)
        await twitch.close()

    run(program)


async def generated(emulator: Emulator, made: list[Any]) -> Any:
    async def generate(twitch: Twitch, scopes: list[AuthScope]) -> tuple[str, str]:
        granted = tokens(emulator)
        made.append((twitch, scopes))
        return granted["access_token"], granted["refresh_token"]

    return generate


def test_tokens_are_kept_in_a_file(running: Emulator, tmp_path: Path) -> None:
    path, made = tmp_path / "tokens.json", list[Any]()

    async def program() -> None:
        generate = await generated(running, made)
        twitch = await Twitch(APP, SECRET)
        await UserAuthenticationStorageHelper(twitch, OLD, path, generate).bind()
        assert made == [(twitch, OLD)]
        assert path.stat().st_mode & 0o777 == 0o600
        assert json.loads(path.read_text())["token"] == twitch.get_user_auth_token()
        await twitch.refresh_used_token()
        stored = json.loads(path.read_text())
        assert stored["token"] == twitch.get_user_auth_token()

        again = await Twitch(APP, SECRET)
        await UserAuthenticationStorageHelper(again, OLD, path, generate).bind()
        assert again.get_user_auth_token() == stored["token"]
        assert len(made) == 1

        for garbage in ("{", '{"token": 1}', '{"token": "nonsense", "refresh": "nonsense"}'):
            path.write_text(garbage)
            await UserAuthenticationStorageHelper(again, OLD, path, generate).bind()
            assert json.loads(path.read_text())["token"] == again.get_user_auth_token()
        assert len(made) == 4
        assert [one.name for one in tmp_path.iterdir()] == ["tokens.json"]
        await twitch.close()
        await again.close()

    run(program)


def test_a_users_token_is_refreshed_before_it_is_given(running: Emulator) -> None:
    async def program() -> None:
        twitch, _ = await user_client(running)
        assert await twitch.get_refreshed_user_auth_token() == twitch.get_user_auth_token()
        assert await twitch.get_refreshed_app_token() == twitch.get_app_token()
        await twitch.close()

    run(program)
