"""requests' sessions: one of the caller's own, and what somebody has done to all of them. What is sent with them, and how."""

from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.sessions import Session as Usual

from twitchapi_gen.runtime.transport.sessions import is_own

_DEFAULTS = HTTPAdapter()
_untyped: Any = requests
"""For what its stubs leave out."""


def dress(session: requests.Session, prepared: requests.PreparedRequest) -> None:
    """Puts in what the session's owner has set for all requests: headers, cookies, parameters. Credentials are the client's alone."""
    usual = requests.utils.default_headers()
    for name, value in session.headers.items():
        if isinstance(value, str) and usual.get(name) != value and name.lower() != "authorization":
            prepared.headers.setdefault(name, value)
    if session.params:
        more = (requests.Request("GET", "http://x/", params=session.params).prepare().url or "").partition("?")[2]
        prepared.url = f"{prepared.url}{'&' if '?' in (prepared.url or '') else '?'}{more}"
    cookies: str | None = _untyped.cookies.get_cookie_header(session.cookies, prepared)
    if cookies is not None:
        prepared.headers.setdefault("Cookie", cookies)


def changed() -> bool:
    """Whether somebody has taken over the sessions of requests: a library that mocks, records or traces them."""
    kind = requests.Session
    return kind is not Usual or not (is_own(kind, "send") and is_own(kind, "request") and is_own(kind, "get_adapter"))


def stand_in(adapter: HTTPAdapter, proxies: dict[str, str] | None) -> requests.Session:
    """A session for such a library to see, which adds nothing of its own."""
    made = requests.Session()
    made.trust_env = False
    made.proxies = dict(proxies or {})
    for scheme in ("https://", "http://"):
        made.mount(scheme, adapter)
    return made


def send_with(
    session: requests.Session, adapter: HTTPAdapter, prepared: requests.PreparedRequest, timeout: tuple[float, float], verify: bool | str
) -> requests.Response:
    """Sends with the session's own means where it has some. Where its transport is requests' usual one, ours takes its place, with the session's
    proxies, certificates and hooks: only ours keeps to a call's total time however slowly a reply comes.
    """
    verify = verify if session.verify is True or session.verify is None else session.verify
    settings: dict[str, Any] = {"stream": True, "timeout": timeout, "verify": verify}
    try:
        if not is_own(type(session), "request") and type(session) is requests.Session:
            return session.request(
                prepared.method or "",
                prepared.url or "",
                data=prepared.body,
                headers=prepared.headers,
                auth=_as_it_is,
                allow_redirects=False,
                **settings,
            )
        if not _is_usual(session, prepared.url or ""):
            prepared.hooks = session.hooks
            return session.send(prepared, allow_redirects=False, **settings)
        settings["proxies"] = requests.utils.resolve_proxies(prepared, dict(session.proxies), session.trust_env)
        settings["cert"] = session.cert
        reply = adapter.send(prepared, **settings)
        _untyped.cookies.extract_cookies_to_jar(session.cookies, prepared, reply.raw)
        seen: requests.Response = _untyped.hooks.dispatch_hook("response", session.hooks, reply, **settings)
        return seen
    except requests.HTTPError as error:
        if error.response is None:
            raise
        return error.response  # a hook that raises for a status: what it means is for the policy to say


def _as_it_is(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """An `auth` that changes nothing, so that neither the session's nor a .netrc's does."""
    return prepared


def _is_usual(session: requests.Session, url: str) -> bool:
    if type(session) is not Usual or changed() or "send" in vars(session) or "get_adapter" in vars(session):
        return False
    adapter = session.get_adapter(url)
    return type(adapter) is HTTPAdapter and "send" not in vars(adapter) and _settings(adapter) == _settings(_DEFAULTS)


def _settings(adapter: HTTPAdapter) -> list[Any]:
    """What its owner may have chosen for it: retries, pools, what a connection is given."""
    found = {**vars(adapter), "retries": vars(adapter.max_retries), "manager": adapter.poolmanager.connection_pool_kw}
    return [found.get(name) for name in ("retries", "manager", "config", "_pool_connections", "_pool_maxsize", "_pool_block")]
