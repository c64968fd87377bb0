"""The address that Twitch sends the user's browser back to."""

from urllib.parse import quote, urlsplit

from attrs import define

from twitchapi_gen.runtime.errors import LoginFailed

_LOCAL = {"localhost": ("127.0.0.1", "::1"), "127.0.0.1": ("127.0.0.1",), "::1": ("::1",)}
_AS_IT_IS = "/%:@!$&'()*+,;=~"
"""What a browser doesn't encode in a path."""


@define(frozen=True)
class Redirect:
    """Where our page is. `binds`: the addresses to listen at. `hosts`: what a browser may call us in its Host header."""

    port: int
    path: str
    binds: tuple[str, ...]
    hosts: frozenset[str]


def read_redirect(url: str) -> Redirect:
    """Raises LoginFailed for an address that isn't this machine's: nothing could be listened for there."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", 80 if parts.port is None else parts.port
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if parts.scheme != "http" or host not in _LOCAL or not port or parts.username is not None or parts.query or parts.fragment:
        raise LoginFailed(
            f"can't wait for the login at {url!r}: only an address such as http://localhost:17563 can be listened at; for any other, open "
            "return_auth_url() in a browser, and pass the address that it ends at to authenticate(user_token=...)"
        )
    shown = f"[{host}]" if ":" in host else host
    hosts = (f"{shown}:{port}", *([shown] if port == 80 else []))
    return Redirect(port, quote(parts.path, safe=_AS_IT_IS) or "/", _LOCAL[host], frozenset(hosts))
