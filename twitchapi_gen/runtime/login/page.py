"""The page that the user's browser comes back to. It knows no server: a request goes in, a reply comes out, and what it meant is kept.

Whoever can make the browser open a link can send anything here, so nothing counts without the state that only Twitch was told; and that counts once.
"""

import re
import secrets
from collections.abc import Mapping
from html import escape
from urllib.parse import parse_qsl

from attrs import define, field

from twitchapi_gen.runtime.login.looks import document, headers
from twitchapi_gen.runtime.login.redirect import Redirect
from twitchapi_gen.runtime.secret import Secret

_MOST_FIELDS = 20
_CODE = re.compile(r"[A-Za-z0-9._~-]{1,500}")


@define(repr=False)
class Code:
    """The user said yes: this is exchanged for tokens."""

    text: Secret[str]


@define
class Refused:
    """There is no code. `denied`: the user said no; else `reason` is Twitch's."""

    denied: bool
    reason: str


Outcome = Code | Refused


@define
class Reply:
    """What goes back to the browser."""

    status: int
    headers: dict[str, str]
    body: bytes


@define(repr=False)
class Page:
    """One login. `outcome` is None until the browser has come back."""

    redirect: Redirect
    state: str
    outcome: Outcome | None = field(default=None, init=False)

    def handle(self, method: str, target: str, sent: Mapping[str, str]) -> Reply:
        """The reply to any request. `target`: path and query, as they came."""
        try:
            path, _, text = target.partition("?")
            query = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError:
            return _wrong(400, "This address is malformed", "It isn't one that Twitch sends a browser to.")
        if sent.get("Host", "").lower() not in self.redirect.hosts:
            return _wrong(421, "Not here", "This page answers under its own address only.")
        if (path or "/") != self.redirect.path:
            return _wrong(404, "Nothing here", "This page waits for a login to Twitch, at another address.")
        if method != "GET":
            reply = _wrong(405, "Not like that", "This page can only be opened.")
            reply.headers["Allow"] = "GET"
            return reply
        return self._come_back(query)

    def _come_back(self, query: list[tuple[str, str]]) -> Reply:
        outcome = read_answer(query, self.state)
        if outcome is None:
            return _wrong(400, "This login isn't ours", "It was begun somewhere else, or is damaged. Start again in the app.")
        if self.outcome is not None:
            return _wrong(400, "This login is over", "It was finished before. Start again in the app.")
        self.outcome = outcome
        if isinstance(outcome, Code):
            return _reply(
                200, "Logged in", '<div class="sign">✓</div>', "Twitch has let the app in. You can close this window and go back to the app."
            )
        why = "You said no, so the app gets no access." if outcome.denied else f"Twitch says: {outcome.reason}"
        return _reply(200, "Not logged in", _CROSS, f"{why} You can close this window.")


def read_answer(query: list[tuple[str, str]], state: str) -> Outcome | None:
    """What the browser brings back; None for anything that isn't the answer to this state, or no answer at all."""
    found = dict(query)
    if len(found) != len(query) or not secrets.compare_digest(found.get("state", "").encode("utf-8", "replace"), state.encode()):
        return None
    if "error" in found:
        return Refused(found["error"] == "access_denied", (found.get("error_description") or found["error"])[:200])
    code = found.get("code", "")
    return Code(Secret(code)) if _CODE.fullmatch(code) else None


_CROSS = '<div class="sign no">✕</div>'


def _wrong(status: int, title: str, text: str) -> Reply:
    return _reply(status, title, _CROSS, text)


def _reply(status: int, title: str, sign: str, text: str) -> Reply:
    return Reply(status, headers(), document(title, f'{sign}<h1>{escape(title)}</h1><p id="text">{escape(text)}</p>'))
