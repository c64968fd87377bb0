"""A requests.Session of the caller's own: what is sent with it, and how."""

import requests
from requests.adapters import HTTPAdapter


def set_by_hand(session: requests.Session) -> dict[str, str]:
    """The headers of a session that its owner has set, and not requests. Credentials are the client's alone."""
    usual = requests.utils.default_headers()
    mine = {name: value for name, value in session.headers.items() if isinstance(value, str) and usual.get(name) != value}
    return {name: value for name, value in mine.items() if name.lower() != "authorization"}


def send_with(
    session: requests.Session, adapter: HTTPAdapter, prepared: requests.PreparedRequest, timeout: tuple[float, float], verify: bool | str
) -> requests.Response:
    """Sends with the session's own means where it has some. Where its transport is requests' usual one, ours takes its place, with the session's
    proxies and certificates: only ours keeps to a call's total time however slowly a reply comes.
    """
    verify = verify if session.verify is True or session.verify is None else session.verify
    if not _is_usual(session, prepared.url or ""):
        return session.send(prepared, stream=True, timeout=timeout, allow_redirects=False, verify=verify)
    proxies = requests.utils.resolve_proxies(prepared, dict(session.proxies), session.trust_env)
    return adapter.send(prepared, stream=True, timeout=timeout, verify=verify, cert=session.cert, proxies=proxies)


def _is_usual(session: requests.Session, url: str) -> bool:
    if type(session) is not requests.Session or "send" in vars(session) or "get_adapter" in vars(session):
        return False
    adapter = session.get_adapter(url)
    return type(adapter) is HTTPAdapter and "send" not in vars(adapter)
