"""A login from start to tokens: the authorization URL, the server for the redirect page, and the requests to Twitch.

Facts: https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/"""

import asyncio
import contextlib
import errno
import secrets
import socket
import sys
import webbrowser
from collections.abc import AsyncGenerator, Callable, Iterable
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from aiohttp import web
from attrs import define

from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.base.errors import ApiError, LoginDenied, LoginFailed, LoginTimeout, NetworkError, ServerError, UnexpectedReply
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.dispatch.http_server import Connections, accept_no_more
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Grant
from twitchapi_gen.runtime.http.message import Flow, Response, Sleep
from twitchapi_gen.runtime.http.response import UNEXPLAINED, brief, explanation, is_html, object_in, raise_for
from twitchapi_gen.runtime.login.page import Code, Outcome, Page, read_answer, read_redirect

_PENDING = "authorization_pending"
Pair = Secret[tuple[str, str]]
"""Access and refresh token, as plain text for the user."""


def auth_url(core: Core, scopes: Iterable[str], redirect: str, state: str | None, *, force_verify: bool, kind: str = "code") -> str:
    """Return the authorization URL for the user."""
    query = {
        "client_id": core.app_id, "redirect_uri": redirect, "response_type": kind, "scope": " ".join(map(str, scopes)),
        "force_verify": str(force_verify).lower(), **({} if state is None else {"state": state}),
    }  # fmt: skip
    return f"{core.addresses.auth}/authorize?{urlencode(query)}"


def read_pasted_url(text: Secret[str], state: str) -> Outcome:
    """Read the user's pasted text: the code, or the final redirect URL. Raises LoginFailed for anything else."""
    outcome = _outcome(text.reveal().strip(), state)
    if outcome is None:
        raise LoginFailed("the pasted text is neither a code nor this login's redirect URL; open return_auth_url() again")
    return outcome


def _outcome(text: str, state: str) -> Outcome | None:
    if "=" not in text and "/" not in text:
        return read_answer([("state", state), ("code", text)], state)
    try:
        return read_answer(parse_qsl(urlsplit(text).query, keep_blank_values=True, max_num_fields=20), state)
    except ValueError:
        return None


def exchange_redirect(outcome: Outcome, redirect: str, core: Core) -> Flow[Pair]:
    """Exchange the code for the user's tokens. Raises LoginDenied, and LoginFailed if Twitch refuses the code."""
    if not isinstance(outcome, Code):
        if outcome.denied:
            raise LoginDenied("the user denied access")
        raise LoginFailed(f"Twitch refused the login: {brief(outcome.reason)}")
    try:
        grant = yield from oauth.obtain(oauth.code_form(core, outcome.text, redirect), "login", core, core.deadline())
    except ServerError:
        raise
    except ApiError as error:
        refusal = f"Twitch refused the code ({error.status}: {error.message}); log in again"
    else:
        return pair(grant)
    raise LoginFailed(refusal)


def pair(grant: Grant) -> Pair:
    """Return access and refresh token. The latter is empty if the server sends none, as Twitch's mock server does."""
    return Secret((grant.access.reveal(), grant.refresh.reveal() if grant.refresh is not None else ""))


@define
class DeviceLogin:
    """Instructions for the user: open `verification_uri`, and check or type `user_code`. Both are valid for `expires_in` seconds."""

    user_code: str
    verification_uri: str
    expires_in: float


@define(repr=False)
class Device:
    """A device login in progress."""

    shown: DeviceLogin
    code: Secret[str]
    interval: float


def begin_device_login(scopes: Iterable[str], core: Core) -> Flow[Device]:
    """Request a code for the user."""
    form = {"client_id": core.app_id, "scopes": " ".join(map(str, scopes))}
    response = yield from oauth.post("device", form, "device login", core, core.deadline())
    raise_for(response, "device login", core)
    device = _device(response)
    if device is None:
        raise UnexpectedReply("device login: the reply lacks the user's code or URL", response.status)
    return device


def _device(response: Response) -> Device | None:
    """Read the reply. Nothing is raised while the code is in a plain variable."""
    value = object_in(response)
    code, user_code, uri = (value.get(name) for name in ("device_code", "user_code", "verification_uri"))
    if not isinstance(code, str) or not isinstance(user_code, str) or not isinstance(uri, str) or not code:
        return None
    return Device(DeviceLogin(user_code, uri, _seconds(value.get("expires_in"), 1800)), Secret(code), _seconds(value.get("interval"), 5))


def poll_device_login(device: Device, scopes: Iterable[str], core: Core) -> Flow[Pair]:
    """Poll until the user has answered. Temporary failures (no connection, a 5xx, a proxy's HTML) are retried. Raises LoginTimeout, LoginFailed."""
    end, interval = core.clock.monotonic() + device.shown.expires_in, device.interval
    form = oauth.device_form(core, device.code, map(str, scopes))
    while True:
        yield Sleep(interval)
        if core.clock.monotonic() >= end:
            raise LoginTimeout(f"the user did not confirm the code within {device.shown.expires_in:g} seconds")
        try:
            response = yield from oauth.post("token", form, "device login", core, core.deadline())
        except NetworkError as error:
            if not error.passing:
                raise
            log.warning("polling a device login failed, and continues: %s", error)
            continue
        if response.status < 300:
            return pair(oauth.read_grant(response, "device login", core))
        answer = _answer(response, core)
        if response.status == 400 and answer == "slow_down":
            interval += 5
        elif answer == "access_denied":
            raise LoginDenied("the user denied access")
        elif response.status < 500 and response.status != 429 and answer != _PENDING and not is_html(response):
            words = explanation(response, core)[1] or UNEXPLAINED
            raise LoginFailed(f"the device code was denied, already used, or has expired ({response.status}: {words}); start a new login")


def _answer(response: Response, core: Core) -> str:
    """Return the standard answer to a device's poll that this reply contains; empty for any other."""
    message = " ".join(explanation(response, core)).lower()  # Twitch uses one field, the standard the other
    return next((one for one in ("slow_down", "access_denied", _PENDING) if one in message), "")


def _seconds(told: Any, usual: float) -> float:
    return float(told) if isinstance(told, int | float) and not isinstance(told, bool) and 0 < told < 1e6 else usual


def shown(login: DeviceLogin) -> None:
    """Print the URL and the code."""
    sys.stdout.write(f"Open {login.verification_uri} in a browser, and check that it shows the code {login.user_code}.\n")
    sys.stdout.flush()


_NO_SUCH_ADDRESS = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


class LoginServer:
    """A running server for the redirect page."""

    def __init__(self, page: Page) -> None:
        self._page, self._over, self._stopped = page, asyncio.Event(), False

    async def outcome(self, timeout: float) -> Outcome:
        """Wait for the login's outcome. Raises LoginTimeout after `timeout` seconds, LoginFailed after `stop`."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._over.wait()
        if self._page.outcome is not None:
            return self._page.outcome
        if self._stopped:
            raise LoginFailed("the login was stopped while waiting for the user")
        raise LoginTimeout(f"the user did not log in within {timeout:g} seconds")

    def stop(self) -> None:
        """Stop waiting."""
        self._stopped = True
        self._over.set()

    async def answer(self, request: web.BaseRequest) -> web.Response:
        reply = self._page.handle(request.method, request.raw_path, request.headers)
        if self._page.outcome is not None:
            self._over.set()
        return web.Response(status=reply.status, body=reply.body, headers={**reply.headers, "Connection": "close"})


@contextlib.asynccontextmanager
async def serve_login(page: Page) -> AsyncGenerator[LoginServer, None]:
    """Serve the page within the block. Raises LoginFailed if the port is in use: the program there would receive the user's code."""
    waiting = LoginServer(page)
    connections = Connections(waiting.answer, access_log=None)
    runner = web.ServerRunner(connections, shutdown_timeout=2.0, handle_signals=False)
    await runner.setup()
    sockets: list[socket.socket] = []
    try:
        for address in page.redirect.binds:
            _listen(address, page.redirect.port, sockets)
        for listening in sockets:
            await web.SockSite(runner, listening).start()
        yield waiting
    finally:
        await accept_no_more(sockets)
        await runner.cleanup()
        await connections.closed(1.0)
        for listening in sockets:
            listening.close()


_ALONE: int = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
"""On Windows, SO_REUSEADDR would let another program share the port, and receive the login."""


def _listen(address: str, port: int, sockets: list[socket.socket]) -> None:
    made = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        made.setsockopt(socket.SOL_SOCKET, _ALONE, 1)
        if ":" in address:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((address, port))
        made.listen()
    except OSError as error:
        made.close()
        if error.errno in _NO_SUCH_ADDRESS and sockets:
            return  # without IPv6, the machine's browsers use IPv4
        raise LoginFailed(
            f"can't listen for the login at {address} port {port}: {error.strerror}; stop the program on that port, or use another url "
            "that is registered for your app, such as UserAuthenticator(..., url='http://localhost:17564')"
        ) from None
    sockets.append(made)


Browser = str | Callable[[str], object]
C = TypeVar("C")
TIMEOUT = 300.0
"""Seconds that a user has for logging in by default."""


class LoginPrompt(Generic[C]):
    """The authorization URL, and the login's state. `url` must exactly match a redirect URL that you registered in Twitch's developer console."""

    def __init__(self, twitch: C, core: Core, scopes: Iterable[str], force_verify: bool, url: str, browser: Browser | None) -> None:
        if not core.app_secret:
            raise LoginFailed("this login requires the app's secret: Twitch(app_id, app_secret); without a secret, use DeviceCodeAuthenticator")
        self._twitch, self._core, self._browser = twitch, core, browser
        self.scopes, self.force_verify, self.url = list(scopes), force_verify, url
        self._state = secrets.token_urlsafe(32)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r}, scopes: {' '.join(map(str, self.scopes)) or 'none'})"

    def return_auth_url(self) -> str:
        """Return the URL to open in a browser. It is valid for one login."""
        return auth_url(self._core, self.scopes, self.url, self._state, force_verify=self.force_verify)

    def _page(self) -> Page:
        return Page(read_redirect(self.url), self._state)

    def _pasted(self, text: Secret[str]) -> Outcome:
        return read_pasted_url(text, self._state)

    def _over(self) -> None:
        """End a login, and invalidate its state."""
        self._state = secrets.token_urlsafe(32)


def open_browser(browser: str | None, url: str) -> None:
    """Open the URL in a browser, or print it if there is none, so that the user can open it manually."""
    try:
        opened = webbrowser.get(browser).open(url)
    except webbrowser.Error as error:
        if browser is not None:
            raise LoginFailed(f"the browser {browser!r} can't be opened: {error}") from None
        opened = False
    if not opened:
        sys.stderr.write(f"Could not open a browser. Open this URL in a browser on this machine:\n{url}\n")
        sys.stderr.flush()
