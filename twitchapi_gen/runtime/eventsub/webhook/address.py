"""The address that Twitch calls."""

import ipaddress
from urllib.parse import urlsplit

from twitchapi_gen.runtime.errors import ParameterError


def checked_callback(url: str) -> str:
    """The path of the address. Raises ParameterError for one that Twitch doesn't call, which is https on port 443.

    On this machine, anything goes: an emulator calls there.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host or not url.isascii() or not url.isprintable() or " " in url or parts.fragment or parts.username is not None:
        raise ParameterError("callback_url must be an address such as https://example.com/eventsub, in ASCII, without user and fragment")
    if parts.scheme not in ("http", "https") or (not _loopback(host) and (parts.scheme != "https" or port not in (None, 443))):
        raise ParameterError(f"callback_url must be https on port 443, since Twitch calls no other: {url}")
    return parts.path or "/"


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
