"""The addresses that a socket may connect to: the configured one, and those that reconnect messages may name."""

import re

from attrs import frozen

from twitchapi_gen.runtime.base.errors import TwitchError

_LONGEST = 8192
_URL = re.compile(r"(?i:(wss?)://)([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?([/?][!-\"$-\[\]-~]*)?", re.IGNORECASE | re.ASCII)
"""A URL that all libraries parse alike: without user, fragment, backslash or whitespace, and with a plain ASCII host."""
_TWITCH = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+wss\.twitch\.tv")


class HostileUrl(TwitchError):
    """A reconnect message named an address that isn't Twitch's. The client did not connect to it."""


@frozen
class Place:
    """The origin of a URL."""

    scheme: str
    host: str
    port: int


def place(url: str) -> Place | None:
    """Parse a URL; None if it is no plain WebSocket URL."""
    found = _URL.fullmatch(url) if len(url) <= _LONGEST else None
    if found is None:
        return None
    scheme, host = found[1].lower(), found[2].lower()
    port = int(found[3]) if found[3] else 443 if scheme == "wss" else 80
    return Place(scheme, host, port) if 0 < port < 65536 else None


def guarded(url: object, base: str) -> str:
    """Return the URL of a reconnect message unchanged. Raises HostileUrl unless it is Twitch's or has the host and port of `base`."""
    where = place(url) if isinstance(url, str) else None
    if where is None or not isinstance(url, str):
        raise HostileUrl("the reconnect URL is not a plain WebSocket URL; the client did not connect to it")
    if where == place(base) or (where.scheme == "wss" and where.port == 443 and _TWITCH.fullmatch(where.host)):
        return url
    raise HostileUrl(f"the reconnect URL is at {where.host}, which is not Twitch's; the client did not connect to it")


def with_keepalive(url: str, seconds: int) -> str:
    """Return the URL with the keepalive timeout as a query parameter."""
    return f"{url}?keepalive_timeout_seconds={seconds}"
