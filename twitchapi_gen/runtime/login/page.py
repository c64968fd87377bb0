"""The page at the redirect URL, independent of any server: it takes a request, returns a reply, and keeps the login's outcome.

Anyone who can make the browser open a link can send a request here. So only requests with the state count, which only Twitch knows, and each state
counts once.
"""

import base64
import hashlib
import re
import secrets
from collections.abc import Mapping
from html import escape
from urllib.parse import parse_qsl, quote, urlsplit

from attrs import define, field

from twitchapi_gen.runtime.base.errors import LoginFailed
from twitchapi_gen.runtime.base.secret import Secret

_LOCAL = {"localhost": ("127.0.0.1", "::1"), "127.0.0.1": ("127.0.0.1",), "::1": ("::1",)}
_AS_IT_IS = "/%:@!$&'()*+,;=~"
"""Characters that browsers don't encode in a path."""


@define(frozen=True)
class Redirect:
    """A local redirect URL. `binds`: the addresses to listen at. `hosts`: the allowed values of the Host header."""

    port: int
    path: str
    binds: tuple[str, ...]
    hosts: frozenset[str]


def read_redirect(url: str) -> Redirect:
    """Parse a redirect URL. Raises LoginFailed for one on another machine, where this program can't listen."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", 80 if parts.port is None else parts.port
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if parts.scheme != "http" or host not in _LOCAL or not port or parts.username is not None or parts.query or parts.fragment:
        raise LoginFailed(
            f"can't listen for the login at {url!r}: that is only possible at an address such as http://localhost:17563; for any other, open "
            "return_auth_url() in a browser, and pass the final redirect URL to authenticate(user_token=...)"
        )
    shown = f"[{host}]" if ":" in host else host
    hosts = (f"{shown}:{port}", *([shown] if port == 80 else []))
    return Redirect(port, quote(parts.path, safe=_AS_IT_IS) or "/", _LOCAL[host], frozenset(hosts))


STYLE = (
    ":root{color-scheme:light dark;--back:#efeff4;--card:#fff;--text:#18181b;--soft:#5c5c68;--line:#d4d4dc;--main:#772ce8}"
    "@media(prefers-color-scheme:dark){:root{--back:#121217;--card:#1f1f28;--text:#f2f2f5;--soft:#a9a9b8;--line:#3a3a46;--main:#a970ff}}"
    "*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--back);color:var(--text);"
    "font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif}main{width:min(27rem,100%);padding:2rem;border-radius:14px;background:var(--card);"
    "border:1px solid var(--line);box-shadow:0 10px 40px #0002}h1{margin:0 0 .75rem;font-size:1.35rem;line-height:1.25}p{margin:.5rem 0}"
    ".sign{display:grid;place-items:center;width:3rem;height:3rem;margin-bottom:1rem;border-radius:50%;background:var(--main);color:#fff;"
    "font-size:1.5rem;font-weight:700}.sign.no{background:#c4314b}ul{margin:.5rem 0;padding-left:1.2rem}code{overflow-wrap:anywhere}"
    "label{display:block;margin:1rem 0}input{width:100%;margin-top:.25rem;padding:.5rem;font:inherit;color:inherit;background:var(--back);"
    "border:1px solid var(--line);border-radius:8px}button{padding:.6rem 1.2rem;margin:.25rem .5rem .25rem 0;font:inherit;font-weight:600;border:0;"
    "border-radius:8px;cursor:pointer;background:var(--line);color:var(--text)}#authorize{background:#772ce8;color:#fff}small,.soft{color:var(--soft)}"
)
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()


def document(title: str, inside: str) -> bytes:
    """Return a complete page. `inside` is HTML, in which external text must be escaped."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<link rel="icon" href="data:,"><title>{escape(title)}</title><style>{STYLE}</style></head><body><main>{inside}</main></body></html>'
    ).encode()


def headers(form_goes_to: str = "'none'") -> dict[str, str]:
    """Return the headers of such a page. `form_goes_to`: the allowed targets of its form, including their redirects."""
    policy = f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; form-action {form_goes_to}; frame-ancestors 'none'; base-uri 'none'"
    return {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
    }


_MOST_FIELDS = 20
_CODE = re.compile(r"[A-Za-z0-9._~-]{1,500}")


@define(repr=False)
class Code:
    """The user granted access: exchange this code for tokens."""

    text: Secret[str]


@define
class Refused:
    """There is no code. `denied`: the user denied access; otherwise `reason` is Twitch's."""

    denied: bool
    reason: str


Outcome = Code | Refused


@define
class Reply:
    """The reply to the browser."""

    status: int
    headers: dict[str, str]
    body: bytes


@define(repr=False)
class Page:
    """One login. `outcome` is None until Twitch has redirected the browser."""

    redirect: Redirect
    state: str
    outcome: Outcome | None = field(default=None, init=False)

    def handle(self, method: str, target: str, sent: Mapping[str, str]) -> Reply:
        """Return the reply to any request. `target`: the raw path and query."""
        try:
            path, _, text = target.partition("?")
            query = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError:
            return _wrong(400, "This address is malformed", "Twitch doesn't redirect browsers to it.")
        if sent.get("Host", "").lower() not in self.redirect.hosts:
            return _wrong(421, "Not here", "This page is available at its own address only.")
        if (path or "/") != self.redirect.path:
            return _wrong(404, "Nothing here", "The page for the login to Twitch is at another address.")
        if method != "GET":
            reply = _wrong(405, "Wrong method", "This page only accepts GET requests.")
            reply.headers["Allow"] = "GET"
            return reply
        return self._come_back(query)

    def _come_back(self, query: list[tuple[str, str]]) -> Reply:
        outcome = read_answer(query, self.state)
        if outcome is None:
            return _wrong(400, "This login isn't ours", "It was started elsewhere, or its URL is damaged. Start again in the app.")
        if self.outcome is not None:
            return _wrong(400, "This login is over", "It was already completed. Start again in the app.")
        self.outcome = outcome
        if isinstance(outcome, Code):
            return _reply(
                200, "Logged in", '<div class="sign">✓</div>', "Twitch has granted the app access. You can close this window and return to the app."
            )
        why = "You denied the app access." if outcome.denied else f"Twitch says: {outcome.reason}"
        return _reply(200, "Not logged in", _CROSS, f"{why} You can close this window.")


def read_answer(query: list[tuple[str, str]], state: str) -> Outcome | None:
    """Read Twitch's answer from the query; None if it has none, or not to this state."""
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
