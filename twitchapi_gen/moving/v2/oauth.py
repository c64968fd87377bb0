"""Version 2's login and token functions over the modern ones."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from twitchapi_gen import ApiError, LoginRequired, Unauthorized, oauth
from twitchapi_gen.moving.v2.client import Client, Scopes
from twitchapi_gen.moving.v2.errors import translated, translating
from twitchapi_gen.moving.v2.scopes import today
from twitchapi_gen.moving.values import Reply
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.types import AuthScope

_PORT = 17563


def refresh_access_token(refresh_token: str, app_id: str, app_secret: str) -> tuple[str, str]:
    """A new access token and refresh token. Raises InvalidRefreshTokenException, UnauthorizedException."""
    try:
        with translating():
            return oauth.refresh_access_token(refresh_token, app_id, app_secret)
    except types.InvalidRefreshTokenException as error:
        if isinstance(error.__cause__, LoginRequired) and isinstance(error.__cause__.__cause__, Unauthorized):
            raise types.UnauthorizedException(str(error)) from error.__cause__
        raise


def validate_token(access_token: str) -> Reply:
    """Validate the token and return Twitch's dict; `scopes` are members of AuthScope, None for those that version 2 didn't know.

    For an invalid token, returns a dict with `status` 401.
    """
    with translating():
        found = oauth.validate_token(access_token)
    if found is None:
        return {"status": 401, "message": "invalid access token"}
    scopes = [next((one for one in AuthScope if one.value == scope), None) for scope in sorted(found.scopes)]
    user = {} if found.user_id is None else {"login": found.login, "user_id": found.user_id}
    return {"client_id": found.client_id, "scopes": scopes, "expires_in": int(found.expires_in or 0), **user}


def revoke_token(client_id: str, access_token: str) -> bool:
    """Revoke the token. Return False if Twitch refuses."""
    try:
        return oauth.revoke_token(client_id, access_token)
    except ApiError as error:
        if error.status >= 500:
            raise translated(error) from error
        return False


class UserAuthenticator:
    """A login with a browser on this machine.

    Args:
        twitch: The client, with the app's secret.
        scopes: The scopes to request from the user.
        force_verify: Ask again, even if the user has already granted this app access.
        url: The redirect URL. Waiting needs one on this machine; with any other, open `return_auth_url()`, and pass the code to
            `authenticate(user_token=…)`.
    """

    port: int = _PORT
    url: str = f"http://localhost:{_PORT}"
    host: str = "0.0.0.0"  # noqa: S104  # a fact of version 2; nothing listens there
    scopes: Scopes = []
    force_verify: bool = False

    def __init__(self, twitch: Client, scopes: Scopes, force_verify: bool = False, url: str = f"http://localhost:{_PORT}") -> None:
        self._twitch = twitch
        self.scopes, self.force_verify, self.url = scopes, force_verify, url
        self._made: tuple[tuple[Any, ...], oauth.UserAuthenticator] | None = None

    def _modern(self) -> oauth.UserAuthenticator:
        """Made when first needed, and anew where something was set since."""
        wanted = (tuple(today(self.scopes)), self.force_verify, self.url)
        if self._made is None or self._made[0] != wanted:
            with translating():
                self._made = wanted, oauth.UserAuthenticator(self._twitch.client, *wanted)
        return self._made[1]

    def return_auth_url(self) -> str:
        """Return the login URL."""
        return self._modern().return_auth_url()

    def authenticate(self, callback_func: Callable[[str], object] | None = None, user_token: str | None = None) -> tuple[str, str] | None:
        """Open the browser, wait for the user, and return the access and refresh token.

        callback_func: Called with the access token; None is returned then. user_token: The code that a browser came back with, or the whole
        address, for a login that was opened elsewhere. Raises ValueError where `port` isn't that of `url`, TwitchAPIException.
        """
        if user_token is None and self.port != _PORT and self.port != urlsplit(self.url).port:
            raise ValueError(f"port is {self.port}, but the browser comes back to {self.url}: set url, from which the port follows")
        with translating():
            tokens = self._modern().authenticate(user_token=user_token)
        if callback_func is None:
            return tokens
        callback_func(tokens[0])
        return None

    def stop(self) -> None:
        """Stop a login that waits in another thread."""
        if self._made is not None:
            self._made[1].stop()
