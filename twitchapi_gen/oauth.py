"""Getting, renewing, checking and revoking user tokens, synchronously.

Facts: https://dev.twitch.tv/docs/authentication/
"""

import threading
from collections.abc import Callable, Iterable

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
    exchange_code,
    open_browser,
    pair,
    poll_device_login,
    shown,
)
from twitchapi_gen.runtime.login.page import Outcome, Page
from twitchapi_gen.twitch import Twitch

__all__ = [
    "DeviceCodeAuthenticator", "DeviceLogin", "UserAuthenticator", "Validation", "implicit_auth_url", "refresh_access_token", "revoke_token",
    "validate_token",
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
            tokens = self._twitch.run_(exchange_code(outcome, self.url, self._core))
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
