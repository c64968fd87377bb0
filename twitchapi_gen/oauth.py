"""Synchronous functions to get, refresh, validate and revoke user tokens.

Facts: https://dev.twitch.tv/docs/authentication/
"""

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.auth.oauth import Validation
from twitchapi_gen.runtime.auth.refresh import refreshed
from twitchapi_gen.runtime.base.errors import LoginFailed
from twitchapi_gen.runtime.base.secret import Secret, checked, hidden, unprefixed
from twitchapi_gen.runtime.client.client import SyncClient, fitting
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.login.login import (
    TIMEOUT,
    Browser,
    DeviceLogin,
    LoginPrompt,
    auth_url,
    begin_device_login,
    exchange_redirect,
    open_browser,
    pair,
    poll_device_login,
    shown,
)
from twitchapi_gen.runtime.login.page import Outcome, Page
from twitchapi_gen.services.openid import IdToken, read_id_token
from twitchapi_gen.services.web_login import AuthorizationUrl, Login, code_in, exchange, url_for
from twitchapi_gen.twitch import Twitch

__all__ = [
    "AuthorizationUrl", "DeviceCodeAuthenticator", "DeviceLogin", "IdToken", "Login", "UserAuthenticator", "Validation", "authorization_url",
    "exchange_code", "implicit_auth_url", "received_code", "refresh_access_token", "revoke_token", "validate_token", "verify_id_token",
]  # fmt: skip


class UserAuthenticator(LoginPrompt[Twitch]):
    """A login in a browser on this machine, with a local redirect URL.

    Args:
        twitch: The client, with the app's secret.
        scopes: The scopes to request from the user.
        force_verify: Ask again, even if the user has already granted this app access.
        url: The redirect URL: http, on localhost, 127.0.0.1 or ::1. It must be registered for the app in Twitch's developer console.
        browser: A name known to the module webbrowser, or a function that gets the URL to open. By default, the default browser.

    Raises LoginFailed for a client without a secret.
    """

    def __init__(
        self,
        twitch: Twitch,
        scopes: Iterable[str],
        force_verify: bool = False,
        url: str = "http://localhost:17563",
        *,
        browser: Browser | None = None,
    ) -> None:
        super().__init__(twitch, fitting(twitch, SyncClient, self).core_, scopes, force_verify, url, browser)
        self._waiting: Callable[[], object] | None = None
        self._lock = threading.Lock()

    def authenticate(
        self, callback_func: Callable[[str, str], object] | None = None, user_token: str | None = None, *, timeout: float = TIMEOUT
    ) -> tuple[str, str]:
        """Open the browser, wait for the user, and return the access and refresh token for `set_user_authentication`.

        callback_func: Called with both tokens as well. user_token: Without a local browser, open the URL from `return_auth_url()` on another device,
        and pass the code or the final redirect URL. timeout: Seconds that the user has.
        Raises LoginDenied, LoginTimeout, LoginFailed (for example, the port is in use or Twitch refuses the code), NetworkError.
        """
        given = None if user_token is None else Secret(user_token)
        del user_token  # plain text in a local variable would appear in tracebacks
        if not self._lock.acquire(blocking=False):
            raise LoginFailed("this authenticator is already waiting for a login")
        try:
            outcome = self._received(self._page(), timeout) if given is None else self._pasted(given)
            tokens = self._twitch.run_(exchange_redirect(outcome, self.url, self._core))
        finally:
            self._over()
            self._lock.release()
        if callback_func is not None:
            callback_func(*tokens.reveal())
        return tokens.reveal()

    def _received(self, page: Page, timeout: float) -> Outcome:
        from twitchapi_gen.runtime.login.login import serve_login  # aiohttp is imported with the first login

        with LoopThread("twitchapi_gen login") as background:
            served = serve_login(page)
            waiting = background.run(served.__aenter__())
            self._waiting = lambda: background.loop.call_soon_threadsafe(waiting.stop)
            try:
                if callable(self._browser):
                    self._browser(self.return_auth_url())
                else:
                    open_browser(self._browser, self.return_auth_url())
                return background.run(waiting.outcome(timeout))
            finally:
                self._waiting = None
                background.run(served.__aexit__(None, None, None))

    def stop(self) -> None:
        """Stop an `authenticate` that waits in another thread, which then raises LoginFailed."""
        if (stop := self._waiting) is not None:
            stop()


class DeviceCodeAuthenticator:
    """A login with a code that this program displays, and that the user confirms in any browser. It needs no client secret and no redirect URL.

    Args:
        twitch: The client. If it has a secret, refreshing the token also requires the secret.
        scopes: The scopes to request from the user.
        show: Called with a DeviceLogin; by default, it prints the URL and the code.
    """

    def __init__(self, twitch: Twitch, scopes: Iterable[str], *, show: Callable[[DeviceLogin], object] = shown) -> None:
        self._twitch, self.scopes, self._show = fitting(twitch, SyncClient, self), list(scopes), show

    def __repr__(self) -> str:
        return f"{type(self).__name__}(scopes: {' '.join(map(str, self.scopes)) or 'none'})"

    def authenticate(self) -> tuple[str, str]:
        """Show the code, wait for the user, and return the access and refresh token.

        Raises LoginTimeout when the code expires (at Twitch after half an hour), LoginDenied, LoginFailed, ApiError, NetworkError.
        """
        device = self._twitch.run_(begin_device_login(self.scopes, self._twitch.core_))
        self._show(device.shown)
        return (self._twitch.run_(poll_device_login(device, self.scopes, self._twitch.core_))).reveal()


def authorization_url(
    app_id: str,
    scopes: Iterable[str],
    redirect_uri: str,
    *,
    state: str | None = None,
    nonce: str | None = None,
    claims: Mapping[str, Any] | None = None,
    force_verify: bool = False,
    auth_url: str | None = None,
) -> AuthorizationUrl:
    """Return the login URL for a user of your web application, and the state to keep in the user's session until the browser returns.

    Args:
        app_id: The client id.
        scopes: The scopes to request from the user. With `openid`, Twitch also returns a signed ID token with the user's identity.
        redirect_uri: The redirect URL, exactly as registered for the app in Twitch's developer console.
        state: At least 16 unguessable characters; random by default.
        nonce: For the scope `openid`: `secrets.token_urlsafe()`. Keep it in the session, too, and pass it to `exchange_code`.
        claims: For the scope `openid`: further claims to request, such as `{"id_token": {"email": None, "picture": None}}`.
        force_verify: Ask again, even if the user has already granted this app access.

    Sends no request. Raises ParameterError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#authorization-code-grant-flow
    """
    return url_for(app_id, scopes, redirect_uri, state, nonce, claims, force_verify, auth_url)


def received_code(redirected: str | Mapping[str, str], state: str) -> str:
    """Return the code for `exchange_code` from the final redirect URL.

    redirected: the whole URL, or its query as a mapping. state: the state from `authorization_url`, kept in the user's session. Each state is valid
    for one login, so remove it from the session.
    Raises LoginDenied if the user denied access, LoginFailed for a wrong state or an invalid redirect.
    """
    return code_in(redirected, state)


def exchange_code(code: str, app_id: str, app_secret: str, redirect_uri: str, *, nonce: str | None = None, auth_url: str | None = None) -> Login:
    """Exchange a login's code for the user's tokens, and validate them.

        login = exchange_code(code, app_id, app_secret, redirect_uri)
        twitch.as_user(login.user_id).set_user_authentication(login.access_token, login.scopes, login.refresh_token)

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
    with Twitch(app_id, secret.reveal(), auth_url=auth_url) as twitch:
        return twitch.run_(exchange(given, redirect_uri, nonce, twitch.core_))


def verify_id_token(id_token: str, app_id: str, *, nonce: str | None = None, auth_url: str | None = None) -> IdToken:
    """Verify an ID token with Twitch's public keys: its signature, issuer, audience, expiry and, if you pass one, its nonce.

    The process caches the keys and fetches them again if a token names an unknown one. Needs `pip install twitchapi-gen[openid]`.
    Raises ForgedJwt, ExpiredJwt (more than a minute after expiry), WrongAudience, WrongNonce, InvalidJwt; ApiError, NetworkError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/
    """
    given = Secret(id_token)
    del id_token
    with Twitch(app_id, auth_url=auth_url) as twitch:
        core = twitch.core_
        return twitch.run_(read_id_token(given, nonce, core, core.deadline()))


def implicit_auth_url(twitch: Twitch, scopes: Iterable[str], url: str, state: str, *, force_verify: bool = False) -> str:
    """Return the login URL for an app without a server. The token arrives in the fragment of `url`, with `state`, which the app must compare."""
    return auth_url(twitch.core_, scopes, url, state, force_verify=force_verify, kind="token")


def refresh_access_token(refresh_token: str, app_id: str, app_secret: str | None = None, *, auth_url: str | None = None) -> tuple[str, str]:
    """Return a new access token, and the refresh token to use next. A public app has no secret.

    Raises LoginRequired if the refresh token is refused for good, ApiError, NetworkError.
    """
    given, secret = Secret(refresh_token), hidden(app_secret)
    del refresh_token, app_secret  # plain text in a local variable would appear in tracebacks
    with Twitch(app_id, secret.reveal() if secret is not None else None, auth_url=auth_url) as twitch:
        core = twitch.core_
        grant = twitch.run_(refreshed(Credential("user"), unprefixed("refresh_token", given), core, core.deadline()))
        return pair(grant).reveal()


def validate_token(access_token: str, *, auth_url: str | None = None) -> Validation | None:
    """Return the token's `client_id`, `user_id`, `login`, `scopes` and `expires_in` (seconds), or None if it is invalid.

    Raises ParameterError for text that can't be a token, ApiError, NetworkError.
    """
    given = Secret(access_token)
    del access_token
    with Twitch("-", auth_url=auth_url) as twitch:
        core = twitch.core_
        return twitch.run_(oauth.validate(checked("access_token", given), core, core.deadline()))


def revoke_token(client_id: str, access_token: str, *, auth_url: str | None = None) -> bool:
    """Revoke the token. Return False if it was already invalid. Raises ApiError for an unknown client id, NetworkError."""
    given = Secret(access_token)
    del access_token
    with Twitch(client_id, auth_url=auth_url) as twitch:
        core = twitch.core_
        return twitch.run_(oauth.revoke(unprefixed("access_token", given), core, core.deadline()))
