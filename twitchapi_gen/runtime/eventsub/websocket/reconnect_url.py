"""Where a socket may connect: the address that was set, and where a reconnect message may send it."""

import re

from attrs import frozen

from twitchapi_gen.runtime.base.errors import TwitchError

_LONGEST = 8192
_URL = re.compile(r"(?i:(wss?)://)([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?([/?][!-\"$-\[\]-~]*)?", re.IGNORECASE | re.ASCII)
"""What every library reads alike: no user, no fragment, no backslash, no blanks, a plain ASCII host."""
_TWITCH = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+wss\.twitch\.tv")


class HostileUrl(TwitchError):
    """A reconnect message named an address that isn't Twitch's. It wasn't dialled."""


@frozen
class Place:
    """Where a URL leads."""

    scheme: str
    host: str
    port: int


def place(url: str) -> Place | None:
    """Where it leads; None for what is no plain WebSocket URL."""
    found = _URL.fullmatch(url) if len(url) <= _LONGEST else None
    if found is None:
        return None
    scheme, host = found[1].lower(), found[2].lower()
    port = int(found[3]) if found[3] else 443 if scheme == "wss" else 80
    return Place(scheme, host, port) if 0 < port < 65536 else None


def guarded(url: object, base: str) -> str:
    """The URL of a reconnect message, unchanged. Raises HostileUrl unless it is Twitch's, or on the very host and port of `base`."""
    where = place(url) if isinstance(url, str) else None
    if where is None or not isinstance(url, str):
        raise HostileUrl("the URL to move to is no plain WebSocket URL; it was not dialled")
    if where == place(base) or (where.scheme == "wss" and where.port == 443 and _TWITCH.fullmatch(where.host)):
        return url
    raise HostileUrl(f"the URL to move to is at {where.host}, which is not Twitch's; it was not dialled")


def with_keepalive(url: str, seconds: int) -> str:
    """The address with the time after which the server must have said something."""
    return f"{url}?keepalive_timeout_seconds={seconds}"
