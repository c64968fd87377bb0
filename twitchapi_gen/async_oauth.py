"""Asynchronous functions to get, refresh, validate and revoke user tokens. The names are those of `twitchapi_gen.oauth`.

Facts: https://dev.twitch.tv/docs/authentication/
"""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterable
from inspect import iscoroutinefunction

from twitchapi_gen.async_twitch import AsyncTwitch
from twitchapi_gen.oauth import authorization_url, received_code
from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.auth.oauth import Validation
from twitchapi_gen.runtime.auth.refresh import refreshed
from twitchapi_gen.runtime.base.errors import LoginFailed
from twitchapi_gen.runtime.base.secret import Secret, checked, hidden, unprefixed
from twitchapi_gen.runtime.client.client import AsyncClient, fitting
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.login.login import (
    TIMEOUT,
    Browser,
    DeviceLogin,
    LoginPrompt,
    begin_device_login,
    exchange_redirect,
    open_browser,
    pair,
    poll_device_login,
    shown,
)
from twitchapi_gen.runtime.login.page import Outcome, Page
from twitchapi_gen.services.openid import IdToken, read_id_token
from twitchapi_gen.services.web_login import AuthorizationUrl, Login, exchange

__all__ = [
    "AsyncDeviceCodeAuthenticator",
    "AsyncUserAuthenticator",
    "AuthorizationUrl",
    "DeviceLogin",
    "IdToken",
    "Login",
    "Validation",
    "authorization_url",
    "exchange_code",
    "received_code",
    "refresh_access_token",
    "revoke_token",
    "validate_token",
    "verify_id_token",
]


class AsyncUserAuthenticator(LoginPrompt[AsyncTwitch]):
    """A login in a browser on this machine, with a local redirect URL.

    Args:
        twitch: The client, with the app's secret.
        scopes: The scopes to request from the user.
        force_verify: Ask again, even if the user has already granted this app access.
        url: The redirect URL: http, on localhost, 127.0.0.1 or ::1. It must be registered for the app in Twitch's developer console.
        browser: A name known to the module webbrowser, or a function that gets the URL to open, async or plain (called in a thread). By default,
            the default browser.

    Raises LoginFailed for a client without a secret.
    """

    def __init__(
        self,
        twitch: AsyncTwitch,
        scopes: Iterable[str],
        force_verify: bool = False,
        url: str = "http://localhost:17563",
        *,
        browser: Browser | None = None,
    ) -> None:
        super().__init__(twitch, fitting(twitch, AsyncClient, self).core_, scopes, force_verify, url, browser)
        self._waiting: Callable[[], object] | None = None
        self._busy = False

    async def authenticate(
        self,
        callback_func: Callable[[str, str], Awaitable[object] | object] | None = None,
        user_token: str | None = None,
        *,
        timeout: float = TIMEOUT,
    ) -> tuple[str, str]:
        """Open the browser, wait for the user, and return the access and refresh token for `set_user_authentication`.

        callback_func: Called with both tokens as well, plain or async. user_token: Without a local browser, open the URL from `return_auth_url()` on
        another device, and pass the code or the final redirect URL. timeout: Seconds that the user has.
        Raises LoginDenied, LoginTimeout, LoginFailed (for example, the port is in use or Twitch refuses the code), NetworkError.
        """
        given = None if user_token is None else Secret(user_token)
        del user_token  # plain text in a local variable would appear in tracebacks
        if self._busy:
            raise LoginFailed("this authenticator is already waiting for a login")
        self._busy = True
        try:
            outcome = await self._received(self._page(), timeout) if given is None else self._pasted(given)
            tokens = await self._twitch.run_(exchange_redirect(outcome, self.url, self._core))
        finally:
            self._over()
            self._busy = False
        if callback_func is not None:
            called = callback_func(*tokens.reveal())
            if inspect.isawaitable(called):
                await called
        return tokens.reveal()

    async def _received(self, page: Page, timeout: float) -> Outcome:
        from twitchapi_gen.runtime.login.login import serve_login  # aiohttp is imported with the first login

        async with serve_login(page) as waiting:
            self._waiting = waiting.stop
            try:
                await self._open(self.return_auth_url())
                return await waiting.outcome(timeout)
            finally:
                self._waiting = None

    async def _open(self, url: str) -> None:
        if callable(self._browser) and iscoroutinefunction(self._browser):
            await self._browser(url)
        elif callable(self._browser):
            await asyncio.to_thread(self._browser, url)
        else:
            await asyncio.to_thread(open_browser, self._browser, url)

    def stop(self) -> None:
        """Stop an `authenticate` that waits in another task, which then raises LoginFailed."""
        if (stop := self._waiting) is not None:
            stop()


class AsyncDeviceCodeAuthenticator:
    """A login with a code that this program displays, and that the user confirms in any browser. It needs no client secret and no redirect URL.

    Args:
        twitch: The client. If it has a secret, refreshing the token also requires the secret.
        scopes: The scopes to request from the user.
        show: Called with a DeviceLogin, plain or async; by default, it prints the URL and the code.
    """

    def __init__(self, twitch: AsyncTwitch, scopes: Iterable[str], *, show: Callable[[DeviceLogin], Awaitable[object] | object] = shown) -> None:
        self._twitch, self.scopes, self._show = fitting(twitch, AsyncClient, self), list(scopes), show

    def __repr__(self) -> str:
        return f"{type(self).__name__}(scopes: {' '.join(map(str, self.scopes)) or 'none'})"

    async def authenticate(self) -> tuple[str, str]:
        """Show the code, wait for the user, and return the access and refresh token.

        Raises LoginTimeout when the code expires (at Twitch after half an hour), LoginDenied, LoginFailed, ApiError, NetworkError.
        """
        device = await self._twitch.run_(begin_device_login(self.scopes, self._twitch.core_))
        called = self._show(device.shown)
        if inspect.isawaitable(called):
            await called
        return (await self._twitch.run_(poll_device_login(device, self.scopes, self._twitch.core_))).reveal()


async def exchange_code(
    code: str, app_id: str, app_secret: str, redirect_uri: str, *, nonce: str | None = None, auth_url: str | None = None
) -> Login:
    """Exchange a login's code for the user's tokens, and validate them.

        login = await exchange_code(code, app_id, app_secret, redirect_uri)
        await twitch.as_user(login.user_id).set_user_authentication(login.access_token, login.scopes, login.refresh_token)

    Args:
        code: The code from `received_code`, valid once.
        app_id, app_secret: The app's client id and secret.
        redirect_uri: The same as for `authorization_url`.
        nonce: The same as for `authorization_url`. With it, `login.id_token` is the verified ID token. Needs `pip install twitchapi-gen[openid]`.

    Raises LoginFailed if Twitch refuses the code, InvalidJwt or a subclass for an invalid ID token, ApiError, NetworkError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#use-the-authorization-code-to-get-a-token
    """
    given, secret = Secret(code), Secret(app_secret)
    del code, app_secret  # plain text in a local variable would appear in tracebacks
    async with AsyncTwitch(app_id, secret.reveal(), auth_url=auth_url) as twitch:
        return await twitch.run_(exchange(given, redirect_uri, nonce, twitch.core_))


async def verify_id_token(id_token: str, app_id: str, *, nonce: str | None = None, auth_url: str | None = None) -> IdToken:
    """Verify an ID token with Twitch's public keys: its signature, issuer, audience, expiry and, if you pass one, its nonce.

    The process caches the keys and fetches them again if a token names an unknown one. Needs `pip install twitchapi-gen[openid]`.
    Raises ForgedJwt, ExpiredJwt (more than a minute after expiry), WrongAudience, WrongNonce, InvalidJwt; ApiError, NetworkError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/
    """
    given = Secret(id_token)
    del id_token
    async with AsyncTwitch(app_id, auth_url=auth_url) as twitch:
        core = twitch.core_
        return await twitch.run_(read_id_token(given, nonce, core, core.deadline()))


async def refresh_access_token(refresh_token: str, app_id: str, app_secret: str | None = None, *, auth_url: str | None = None) -> tuple[str, str]:
    """Return a new access token, and the refresh token to use next. A public app has no secret.

    Raises LoginRequired if the refresh token is refused for good, ApiError, NetworkError.
    """
    given, secret = Secret(refresh_token), hidden(app_secret)
    del refresh_token, app_secret  # plain text in a local variable would appear in tracebacks
    async with AsyncTwitch(app_id, secret.reveal() if secret is not None else None, auth_url=auth_url) as twitch:
        core = twitch.core_
        grant = await twitch.run_(refreshed(Credential("user"), unprefixed("refresh_token", given), core, core.deadline()))
        return pair(grant).reveal()


async def validate_token(access_token: str, *, auth_url: str | None = None) -> Validation | None:
    """Return the token's `client_id`, `user_id`, `login`, `scopes` and `expires_in` (seconds), or None if it is invalid.

    Raises ParameterError for text that can't be a token, ApiError, NetworkError.
    """
    given = Secret(access_token)
    del access_token
    async with AsyncTwitch("-", auth_url=auth_url) as twitch:
        core = twitch.core_
        return await twitch.run_(oauth.validate(checked("access_token", given), core, core.deadline()))


async def revoke_token(client_id: str, access_token: str, *, auth_url: str | None = None) -> bool:
    """Revoke the token. Return False if it was already invalid. Raises ApiError for an unknown client id, NetworkError."""
    given = Secret(access_token)
    del access_token
    async with AsyncTwitch(client_id, auth_url=auth_url) as twitch:
        core = twitch.core_
        return await twitch.run_(oauth.revoke(unprefixed("access_token", given), core, core.deadline()))
