"""What is said to Twitch during a login, without I/O.

Facts: https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from attrs import define

from twitchapi_gen.runtime.calls.effects import Flow, Sleep
from twitchapi_gen.runtime.calls.explanations import UNEXPLAINED, brief, explanation
from twitchapi_gen.runtime.calls.message import Response
from twitchapi_gen.runtime.calls.replies import is_html, object_in, raise_for
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import ApiError, LoginDenied, LoginFailed, LoginTimeout, NetworkError, ServerError, UnexpectedReply
from twitchapi_gen.runtime.login.page import Code, Outcome, read_answer
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens import grants
from twitchapi_gen.runtime.tokens.credentials import Grant
from twitchapi_gen.runtime.watching import log

_PENDING = "authorization_pending"
Pair = Secret[tuple[str, str]]
"""Access and refresh token, as the user gets them."""


def auth_url(core: Core, scopes: Iterable[str], redirect: str, state: str | None, *, force_verify: bool, kind: str = "code") -> str:
    """Where the user is sent."""
    query = {
        "client_id": core.app_id, "redirect_uri": redirect, "response_type": kind, "scope": " ".join(map(str, scopes)),
        "force_verify": str(force_verify).lower(), **({} if state is None else {"state": state}),
    }  # fmt: skip
    return f"{core.addresses.auth}/authorize?{urlencode(query)}"


def pasted(text: Secret[str], state: str) -> Outcome:
    """What a user pasted: the code, or the whole address that the browser ended at. Raises LoginFailed for what is neither."""
    outcome = _outcome(text.reveal().strip(), state)
    if outcome is None:
        raise LoginFailed("what was pasted is neither a code nor the address that this login ended at; open return_auth_url() again")
    return outcome


def _outcome(text: str, state: str) -> Outcome | None:
    if "=" not in text and "/" not in text:
        return read_answer([("state", state), ("code", text)], state)
    try:
        return read_answer(parse_qsl(urlsplit(text).query, keep_blank_values=True, max_num_fields=20), state)
    except ValueError:
        return None


def exchanged(outcome: Outcome, redirect: str, core: Core) -> Flow[Pair]:
    """The user's tokens. Raises LoginDenied, and LoginFailed when Twitch doesn't take the code."""
    if not isinstance(outcome, Code):
        if outcome.denied:
            raise LoginDenied("the user denied access")
        raise LoginFailed(f"Twitch refused the login: {brief(outcome.reason)}")
    try:
        grant = yield from grants.obtain(grants.code_form(core, outcome.text, redirect), "login", core, core.deadline())
    except ServerError:
        raise
    except ApiError as error:
        refusal = f"Twitch refused the code ({error.status}: {error.message}); log in again"
    else:
        return pair(grant)
    raise LoginFailed(refusal)


def pair(grant: Grant) -> Pair:
    """Access and refresh token. The second is empty where the server gives none, as Twitch's mock server does."""
    return Secret((grant.access.reveal(), grant.refresh.reveal() if grant.refresh is not None else ""))


@define
class DeviceLogin:
    """What the user needs: open `verification_uri`, and check or type `user_code`. Both are good for `expires_in` seconds."""

    user_code: str
    verification_uri: str
    expires_in: float


@define(repr=False)
class Device:
    """A device's login under way."""

    shown: DeviceLogin
    code: Secret[str]
    interval: float


def begun(scopes: Iterable[str], core: Core) -> Flow[Device]:
    """Asks for a code to show."""
    form = {"client_id": core.app_id, "scopes": " ".join(map(str, scopes))}
    response = yield from grants.post("device", form, "device login", core, core.deadline())
    raise_for(response, "device login", core)
    device = _device(response)
    if device is None:
        raise UnexpectedReply("device login: the reply lacks a code or an address to show", response.status)
    return device


def _device(response: Response) -> Device | None:
    """What the reply offers; nothing is raised where the code is in a plain variable."""
    value = object_in(response)
    code, user_code, uri = (value.get(name) for name in ("device_code", "user_code", "verification_uri"))
    if not isinstance(code, str) or not isinstance(user_code, str) or not isinstance(uri, str) or not code:
        return None
    return Device(DeviceLogin(user_code, uri, _seconds(value.get("expires_in"), 1800)), Secret(code), _seconds(value.get("interval"), 5))


def finished(device: Device, scopes: Iterable[str], core: Core) -> Flow[Pair]:
    """Asks until the user has answered. What may pass (no connection, a 5xx, a proxy's HTML) is waited out. Raises LoginTimeout, LoginFailed."""
    end, interval = core.clock.monotonic() + device.shown.expires_in, device.interval
    form = grants.device_form(core, device.code, map(str, scopes))
    while True:
        yield Sleep(interval)
        if core.clock.monotonic() >= end:
            raise LoginTimeout(f"nobody typed the code within {device.shown.expires_in:g} seconds")
        try:
            response = yield from grants.post("token", form, "device login", core, core.deadline())
        except NetworkError as error:
            if not error.passing:
                raise
            log.warning("a device's login goes on, though asking failed: %s", error)
            continue
        if response.status < 300:
            return pair(grants.read_grant(response, "device login", core))
        answer = _answer(response, core)
        if response.status == 400 and answer == "slow_down":
            interval += 5
        elif answer == "access_denied":
            raise LoginDenied("the user denied access")
        elif response.status < 500 and response.status != 429 and answer != _PENDING and not is_html(response):
            words = explanation(response, core)[1] or UNEXPLAINED
            raise LoginFailed(f"the device's code was denied, used before, or is too old ({response.status}: {words}); start again")


def _answer(response: Response, core: Core) -> str:
    """Which of the answers that a device may get this is; empty for any other."""
    message = " ".join(explanation(response, core)).lower()  # Twitch says it in the one, the standard in the other
    return next((one for one in ("slow_down", "access_denied", _PENDING) if one in message), "")


def _seconds(told: Any, usual: float) -> float:
    return float(told) if isinstance(told, int | float) and not isinstance(told, bool) and 0 < told < 1e6 else usual
