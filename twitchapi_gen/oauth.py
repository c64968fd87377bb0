"""Getting, renewing, checking and revoking user tokens, synchronously.

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
from twitchapi_gen.runtime.login.openid import IdToken, read_id_token
from twitchapi_gen.runtime.login.page import Outcome, Page
from twitchapi_gen.runtime.login.web_login import AuthorizationUrl, Login, code_in, exchange, url_for
from twitchapi_gen.twitch import Twitch

__all__ = [
    "AuthorizationUrl", "DeviceCodeAuthenticator", "DeviceLogin", "IdToken", "Login", "UserAuthenticator", "Validation", "authorization_url",
    "exchange_code", "implicit_auth_url", "received_code", "refresh_access_token", "revoke_token", "validate_token", "verify_id_token",
]  # fmt: skip


class UserAuthenticator(LoginPrompt[Twitch]):
    """Logs a user in with a browser on this machine, and waits at a local address for it to come back.

    Args:
        twitch: The client, with the app's secret.
        scopes: What the user is asked for.
        force_verify: Ask again, even if the user has let this app in before.
        url: Where the browser comes back to: http, on localhost, 127.0.0.1 or ::1. It must be registered for the app in Twitch's developer console.
        browser: The name of one that the module webbrowser knows, or a function that gets the address to open; the default browser when left out.

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
        """Opens the browser, waits for the user, and returns the access token and the refresh token. `set_user_authentication` takes them.

        callback_func: Called with both as well. user_token: For machines without a browser: the code, or the whole address, at which a browser ended
        that opened `return_auth_url()` elsewhere. timeout: Seconds that the user has.
        Raises LoginDenied, LoginTimeout, LoginFailed (a port that is taken, a code that Twitch doesn't take), NetworkError.
        """
        given = None if user_token is None else Secret(user_token)
        del user_token  # plain text in a variable would show in tracebacks
        if not self._lock.acquire(blocking=False):
            raise LoginFailed("this authenticator is waiting for a login already")
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
        from twitchapi_gen.runtime.login.login import serve_login  # aiohttp is loaded with the first login

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
        """Ends an `authenticate` that waits in another thread; it raises LoginFailed."""
        if (stop := self._waiting) is not None:
            stop()


class DeviceCodeAuthenticator:
    """Logs a user in with a code that is shown here and confirmed in a browser anywhere. Needs no secret and no address of its own.

    Args:
        twitch: The client; with a secret, the refresh token needs it as well.
        scopes: What the user is asked for.
        show: Called with a DeviceLogin; prints the address and the code when left out.
    """

    def __init__(self, twitch: Twitch, scopes: Iterable[str], *, show: Callable[[DeviceLogin], object] = shown) -> None:
        self._twitch, self.scopes, self._show = fitting(twitch, SyncClient, self), list(scopes), show

    def __repr__(self) -> str:
        return f"{type(self).__name__}(scopes: {' '.join(map(str, self.scopes)) or 'none'})"

    def authenticate(self) -> tuple[str, str]:
        """Shows the code, waits for the user, and returns the access token and the refresh token.

        Raises LoginTimeout when the code's time is over (Twitch gives half an hour), LoginDenied or LoginFailed, ApiError, NetworkError.
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
    """Where your web application sends its user to log in, and the state to keep in the user's session until the browser comes back.

    Args:
        app_id: The client id.
        scopes: What the user is asked for. With `openid`, the login also says who the user is, in a signed ID token.
        redirect_uri: Where the browser comes back to: registered for the app in Twitch's developer console, letter by letter.
        state: At least 16 characters that nobody can guess; made here when left out.
        nonce: For the scope `openid`: `secrets.token_urlsafe()`, kept in the session as well, and passed to `exchange_code`.
        claims: For the scope `openid`: which further claims the ID token shall have, such as `{"id_token": {"email": None, "picture": None}}`.
        force_verify: Ask again, even if the user has let this app in before.

    Sends nothing. Raises ParameterError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#authorization-code-grant-flow
    """
    return url_for(app_id, scopes, redirect_uri, state, nonce, claims, force_verify, auth_url)


def received_code(redirected: str | Mapping[str, str], state: str) -> str:
    """The code in the address that the browser came back to: the whole address, or its query as a mapping. `exchange_code` takes it.

    state: the one that `authorization_url` gave, from the user's session; each is good for one login, so remove it there.
    Raises LoginDenied when the user said no, LoginFailed for a wrong state and for anything else that Twitch doesn't send.
    """
    return code_in(redirected, state)


def exchange_code(code: str, app_id: str, app_secret: str, redirect_uri: str, *, nonce: str | None = None, auth_url: str | None = None) -> Login:
    """Exchanges the code of a login for the user's tokens, and asks Twitch whose they are.

        login = exchange_code(code, app_id, app_secret, redirect_uri)
        twitch.as_user(login.user_id).set_user_authentication(login.access_token, login.scopes, login.refresh_token)

    Args:
        code: What `received_code` gave; good once.
        app_id, app_secret: The app's client id and secret.
        redirect_uri: The same as for `authorization_url`.
        nonce: The same as for `authorization_url`. With it, the ID token is verified: `login.id_token`. Needs `pip install twitchapi-gen[openid]`.

    Raises LoginFailed when Twitch doesn't take the code, InvalidJwt and its kinds for an ID token that isn't right, ApiError, NetworkError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#use-the-authorization-code-to-get-a-token
    """
    given, secret = Secret(code), Secret(app_secret)
    del code, app_secret  # plain text in a variable would show in tracebacks
    with Twitch(app_id, secret.reveal(), auth_url=auth_url) as twitch:
        return twitch.run_(exchange(given, redirect_uri, nonce, twitch.core_))


def verify_id_token(id_token: str, app_id: str, *, nonce: str | None = None, auth_url: str | None = None) -> IdToken:
    """Verifies an ID token with Twitch's public keys: signature, issuer, audience, end, and the nonce where one is given.

    The process keeps the keys, and fetches them again when a token names one that is new. Needs `pip install twitchapi-gen[openid]`.
    Raises ForgedJwt, ExpiredJwt (a minute late is forgiven), WrongAudience, WrongNonce, InvalidJwt; ApiError, NetworkError.
    https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/
    """
    given = Secret(id_token)
    del id_token
    with Twitch(app_id, auth_url=auth_url) as twitch:
        core = twitch.core_
        return twitch.run_(read_id_token(given, nonce, core, core.deadline()))


def implicit_auth_url(twitch: Twitch, scopes: Iterable[str], url: str, state: str, *, force_verify: bool = False) -> str:
    """Where an app without a server sends its user. The token comes back in the fragment of `url`, beside `state`, which the app must compare."""
    return auth_url(twitch.core_, scopes, url, state, force_verify=force_verify, kind="token")


def refresh_access_token(refresh_token: str, app_id: str, app_secret: str | None = None, *, auth_url: str | None = None) -> tuple[str, str]:
    """A new access token, and the refresh token to use from now on. A public app has no secret.

    Raises LoginRequired when the refresh token is refused for good, ApiError, NetworkError.
    """
    given, secret = Secret(refresh_token), hidden(app_secret)
    del refresh_token, app_secret  # plain text in a variable would show in tracebacks
    with Twitch(app_id, secret.reveal() if secret is not None else None, auth_url=auth_url) as twitch:
        core = twitch.core_
        grant = twitch.run_(refreshed(Credential("user"), unprefixed("refresh_token", given), core, core.deadline()))
        return pair(grant).reveal()


def validate_token(access_token: str, *, auth_url: str | None = None) -> Validation | None:
    """What the token is good for: `client_id`, `user_id`, `login`, `scopes`, `expires_in` (seconds). None when it isn't valid.

    Raises ParameterError for what can be none, ApiError, NetworkError.
    """
    given = Secret(access_token)
    del access_token
    with Twitch("-", auth_url=auth_url) as twitch:
        core = twitch.core_
        return twitch.run_(oauth.validate(checked("access_token", given), core, core.deadline()))


def revoke_token(client_id: str, access_token: str, *, auth_url: str | None = None) -> bool:
    """Makes the token invalid. False when it was so before. Raises ApiError for a client id that doesn't exist, NetworkError."""
    given = Secret(access_token)
    del access_token
    with Twitch(client_id, auth_url=auth_url) as twitch:
        core = twitch.core_
        return twitch.run_(oauth.revoke(unprefixed("access_token", given), core, core.deadline()))
