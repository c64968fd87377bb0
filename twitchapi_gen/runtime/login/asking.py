"""What the authenticators of both clients share: where the user is sent, and how the browser gets there."""

import secrets
import sys
import webbrowser
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import LoginFailed
from twitchapi_gen.runtime.login.codes import auth_url, pasted
from twitchapi_gen.runtime.login.page import Outcome, Page
from twitchapi_gen.runtime.login.redirect import read_redirect
from twitchapi_gen.runtime.secret import Secret

Browser = str | Callable[[str], object]
C = TypeVar("C")
TIMEOUT = 300.0
"""Seconds that a user has for logging in, unless told otherwise."""


class Asking(Generic[C]):
    """Where the user is sent. `url` must be registered for the app in Twitch's developer console, letter by letter."""

    def __init__(self, twitch: C, core: Core, scopes: Iterable[str], force_verify: bool, url: str, browser: Browser | None) -> None:
        if not core.app_secret:
            raise LoginFailed("this login needs the app's secret: Twitch(app_id, app_secret); an app without one uses DeviceCodeAuthenticator")
        self._twitch, self._core, self._browser = twitch, core, browser
        self.scopes, self.force_verify, self.url = list(scopes), force_verify, url
        self._state = secrets.token_urlsafe(32)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r}, scopes: {' '.join(map(str, self.scopes)) or 'none'})"

    def return_auth_url(self) -> str:
        """The address to open in a browser. It is good for one login."""
        return auth_url(self._core, self.scopes, self.url, self._state, force_verify=self.force_verify)

    def _page(self) -> Page:
        return Page(read_redirect(self.url), self._state)

    def _pasted(self, text: Secret[str]) -> Outcome:
        return pasted(text, self._state)

    def _over(self) -> None:
        """A login has ended: its state is good for nothing any more."""
        self._state = secrets.token_urlsafe(32)


def open_browser(browser: str | None, url: str) -> None:
    """Opens the address, or prints it where there is no browser: somebody may open it by hand."""
    try:
        opened = webbrowser.get(browser).open(url)
    except webbrowser.Error as error:
        if browser is not None:
            raise LoginFailed(f"the browser {browser!r} can't be opened: {error}") from None
        opened = False
    if not opened:
        sys.stderr.write(f"No browser could be opened. Open this address in one on this machine:\n{url}\n")
        sys.stderr.flush()
