"""Version 4's logins and token functions over the modern ones."""

import asyncio
import json
import logging
import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import urlsplit

from twitchapi_gen import ApiError, AsyncTwitch, AsyncUserAuthenticator, LoginRequired, Unauthorized, async_oauth
from twitchapi_gen.moving.v4.client import AUTH_URL, Client, Scopes, other_than, today
from twitchapi_gen.moving.v4.errors import translated, translating
from twitchapi_gen.moving.values import Reply, is_object
from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.base.secret import Secret, checked
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Grant
from twitchapi_gen.runtime.http.message import Flow, Request
from twitchapi_gen.runtime.http.response import object_in
from twitchapi_gen.runtime.http.send import deliver, greet
from twitchapi_gen.runtime.login.login import Device, begin_device_login, open_browser, pair, poll_device_login
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.type import AuthScope

log = logging.getLogger("twitchapi_gen")
_PORT = 17563
_URL = f"http://localhost:{_PORT}"
Tokens = tuple[str, str]
Generator = Callable[[Any, list[Any]], Awaitable[Tokens]]


async def refresh_access_token(refresh_token: str, app_id: str, app_secret: str, session: Any = None, auth_base_url: str = AUTH_URL) -> Tokens:
    """A new access token and refresh token. `session` has no effect. Raises InvalidRefreshTokenException, UnauthorizedException."""
    try:
        with translating():
            return await async_oauth.refresh_access_token(refresh_token, app_id, app_secret, auth_url=other_than(AUTH_URL, auth_base_url))
    except types.InvalidRefreshTokenException as error:
        if isinstance(error.__cause__, LoginRequired) and isinstance(error.__cause__.__cause__, Unauthorized):
            raise types.UnauthorizedException(str(error)) from error.__cause__
        raise


async def validate_token(access_token: str, session: Any = None, auth_base_url: str = AUTH_URL) -> Reply:
    """Validate the token and return Twitch's dict; `scopes` are members of AuthScope, None for those that version 4 didn't know.

    For an invalid token, returns a dict with `status` 401. `session` has no effect.
    """
    with translating():
        found = await async_oauth.validate_token(access_token, auth_url=other_than(AUTH_URL, auth_base_url))
    if found is None:
        return {"status": 401, "message": "invalid access token"}
    scopes = [next((one for one in AuthScope if one.value == scope), None) for scope in sorted(found.scopes)]
    user = {} if found.user_id is None else {"login": found.login, "user_id": found.user_id}
    return {"client_id": found.client_id, "scopes": scopes, "expires_in": int(found.expires_in or 0), **user}


async def get_user_info(access_token: str, session: Any = None, auth_base_url: str = AUTH_URL) -> Reply:
    """Return OpenID's claims of the token's user, for a token with the scope `openid`. `session` has no effect. Raises the errors of every call."""
    given = Secret(access_token)
    del access_token
    with translating():
        async with AsyncTwitch("-", auth_url=other_than(AUTH_URL, auth_base_url)) as twitch:
            return await twitch.run_(_user_info(checked("access_token", given), twitch.core_, twitch.core_.deadline()))


def _user_info(token: Secret[str], core: Core, deadline: float) -> Flow[Reply]:
    yield from greet(core, deadline)
    request = Request("GET", f"{core.addresses.auth}/userinfo", {"Accept": "application/json"}, token=token, scheme="Bearer")
    return dict(object_in((yield from deliver(request, "user info", core, deadline))))


async def revoke_token(client_id: str, access_token: str, session: Any = None, auth_base_url: str = AUTH_URL) -> bool:
    """Revoke the token. Return False if Twitch refuses. `session` has no effect."""
    try:
        return await async_oauth.revoke_token(client_id, access_token, auth_url=other_than(AUTH_URL, auth_base_url))
    except ApiError as error:
        if error.status >= 500:
            raise translated(error) from error
        return False


class CodeFlow:
    """A login with a code that this program displays, and that the user confirms in any browser.

    Args:
        twitch: The client; it needs no secret.
        scopes: The scopes to request from the user.
        auth_base_url: Has no effect; the client's applies.
    """

    def __init__(self, twitch: Client, scopes: Scopes, auth_base_url: str = AUTH_URL) -> None:
        self.logger, self.auth_base_url = log, auth_base_url
        self._twitch, self._scopes = twitch, scopes
        self._device: Device | None = None

    async def get_code(self) -> tuple[str, str]:
        """Return the user's code, and the URL to open."""
        core = self._twitch.client.core_
        with translating():
            self._device = await self._twitch.client.run_(begin_device_login(today(self._scopes), core))
        return self._device.shown.user_code, self._device.shown.verification_uri

    async def wait_for_auth_complete(self) -> Tokens:
        """Wait for the user, and return the access and refresh token. Raises ValueError before `get_code`, and TwitchAPIException."""
        if self._device is None:
            raise ValueError("there is no code to wait for: call get_code first")
        device, self._device = self._device, None
        core = self._twitch.client.core_
        with translating():
            return (await self._twitch.client.run_(poll_device_login(device, today(self._scopes), core))).reveal()


class UserAuthenticator:
    """A login with a browser on this machine.

    Args:
        twitch: The client, with the app's secret.
        scopes: The scopes to request from the user.
        force_verify: Ask again, even if the user has already granted this app access.
        url: The redirect URL. Waiting needs one on this machine; with any other, open `return_auth_url()`, and pass the code to
            `authenticate(user_token=…)`.
        host: Has no effect; the server listens on this machine only.
        port: The port of `url`.
        auth_base_url: Has no effect; the client's applies.
    """

    def __init__(
        self,
        twitch: Client,
        scopes: Scopes,
        force_verify: bool = False,
        url: str = _URL,
        host: str = "0.0.0.0",  # noqa: S104  # a fact of version 4; nothing listens there
        port: int = _PORT,
        auth_base_url: str = AUTH_URL,
    ) -> None:
        self.scopes, self.force_verify, self.url, self.host, self.port = scopes, force_verify, url, host, port
        self.auth_base_url, self.logger = auth_base_url, log
        self.document = ""
        """Has no effect: the page that the browser ends at is ours."""
        self._twitch = twitch
        self._browser: str | None = None
        self._opens = True
        self._told: Callable[[str], Awaitable[None]] | None = None
        self._made: tuple[tuple[Any, ...], AsyncUserAuthenticator] | None = None

    def _modern(self) -> AsyncUserAuthenticator:
        """Made when first needed, and anew where something was set since."""
        wanted = (tuple(today(self.scopes)), self.force_verify, self.url)
        if self._made is None or self._made[0] != wanted:
            with translating():
                self._made = wanted, AsyncUserAuthenticator(self._twitch.client, *wanted, browser=self._shown)
        return self._made[1]

    async def _shown(self, url: str) -> None:
        if self._told is not None:
            await self._told(url)
        if self._opens:
            await asyncio.to_thread(open_browser, self._browser, url)

    @property
    def state(self) -> str:
        """The random text that the browser must bring back."""
        return self.return_auth_url().rpartition("state=")[2].partition("&")[0]

    def return_auth_url(self) -> str:
        """Return the login URL."""
        return self._modern().return_auth_url()

    async def authenticate(
        self,
        callback_func: Callable[[str, str], None] | None = None,
        user_token: str | None = None,
        browser_name: str | None = None,
        browser_new: int = 2,
        use_browser: bool = True,
        auth_url_callback: Callable[[str], Awaitable[None]] | None = None,
    ) -> Tokens | None:
        """Open the browser, wait for the user, and return the access and refresh token.

        callback_func: Called with both tokens; None is returned then. user_token: The code that a browser came back with, or the whole address, for a
        login that was opened elsewhere. browser_name: As for the module webbrowser. browser_new: Has no effect. use_browser: False opens none.
        auth_url_callback: A coroutine function, called with the login URL. Raises ValueError where `port` isn't that of `url`, TwitchAPIException.
        """
        if user_token is None and self.port not in (_PORT, urlsplit(self.url).port):
            raise ValueError(f"port is {self.port}, but the browser comes back to {self.url}: set url, from which the port follows")
        self._browser, self._opens, self._told = browser_name, use_browser, auth_url_callback
        with translating():
            tokens = await self._modern().authenticate(user_token=user_token)
        if callback_func is None:
            return tokens
        callback_func(*tokens)
        return None

    async def mock_authenticate(self, user_id: str) -> str:
        """Return a token of a user of the mock server of Twitch's command line, which `Twitch(base_url=…, auth_base_url=…)` must name."""
        client = self._twitch.client
        core, scopes = client.core_, " ".join(today(self.scopes))
        form = {"client_id": core.app_id, "client_secret": core.app_secret or "", "user_id": user_id, "scope": scopes, "grant_type": "user_token"}
        with translating():
            return pair(await client.run_(_mock_login(form, core))).reveal()[0]

    def stop(self) -> None:
        """Stop a login that waits in another task."""
        if self._made is not None:
            self._made[1].stop()


def _mock_login(form: oauth.Form, core: Core) -> Flow[Grant]:
    response = yield from oauth.post("authorize", form, "mock login", core, core.deadline())
    return oauth.read_grant(response, "mock login", core)


class UserAuthenticationStorageHelper:
    """Keeps the user's tokens in a file, `{"token": …, "refresh": …}`, and logs the user in when there are none, or when they no longer work.

    Args:
        twitch: The client.
        scopes: The scopes to request from the user.
        storage_path: The file; by default user_token.json in the current folder. Only its owner can read it.
        auth_generator_func: A coroutine function that gets the client and the scopes, and returns access and refresh token; a browser otherwise.
        auth_base_url: Has no effect; the client's applies.
    """

    def __init__(
        self,
        twitch: Client,
        scopes: Scopes,
        storage_path: PurePath | None = None,
        auth_generator_func: Generator | None = None,
        auth_base_url: str = AUTH_URL,
    ) -> None:
        self.twitch, self.logger, self.auth_base_url = twitch, log, auth_base_url
        self.storage_path = storage_path if storage_path is not None else PurePath("user_token.json")
        self.auth_generator: Generator = auth_generator_func if auth_generator_func is not None else self._by_browser
        self._scopes = scopes

    async def bind(self) -> None:
        """Set the user's tokens on the client, from the file or a login, and store each refreshed one. Raises what logging in raises."""
        self.twitch.user_auth_refresh_callback = self._store
        stored = self._stored()
        if stored is not None:
            try:
                await self.twitch.set_user_authentication(stored[0], self._scopes, stored[1])
            except (types.InvalidTokenException, types.InvalidRefreshTokenException, types.MissingScopeException) as error:
                self.logger.warning("the tokens of %s can't be used any more (%s); logging in", self.storage_path, error)
            else:
                return
        tokens = await self.auth_generator(self.twitch, list(self._scopes))
        await self._store(*tokens)
        await self.twitch.set_user_authentication(tokens[0], self._scopes, tokens[1])

    async def _by_browser(self, twitch: Client, scopes: Scopes) -> Tokens:
        tokens = await UserAuthenticator(twitch, scopes).authenticate()
        if tokens is None:
            raise types.TwitchAPIException("the login gave no tokens")
        return tokens

    def _stored(self) -> Tokens | None:
        path = Path(self.storage_path)
        try:
            found: Any = json.loads(path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            found = None
        if is_object(found) and isinstance(token := found.get("token"), str) and isinstance(refresh := found.get("refresh"), str):
            return token, refresh
        self.logger.warning("%s holds no tokens; logging in", path)
        return None

    async def _store(self, token: str, refresh_token: str) -> None:
        """Replace the file as a whole, so that it is never half written."""
        path = Path(self.storage_path)
        handle, name = tempfile.mkstemp(dir=path.resolve().parent, prefix=f".{path.name}.")  # only its owner can read it
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"token": token, "refresh": refresh_token}, file)
            os.replace(name, path.resolve())
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
