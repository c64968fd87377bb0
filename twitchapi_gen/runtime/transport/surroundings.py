"""What the machine says about going out: its proxies, its certificate authorities, and its words for what went wrong."""

import os
import ssl
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from twitchapi_gen.runtime.errors import NetworkError
from twitchapi_gen.runtime.transport.sessions import by_system, ca_file


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for the URL, found as requests finds it. (aiohttp's own way would bring .netrc along.)"""
    found = {} if proxy_bypass(urlsplit(url).hostname or "") else getproxies()
    named = found.get("https") or found.get("all")
    return f"http://{named}" if named and "://" not in named else named


def trusted() -> ssl.SSLContext | None:
    """Certificate authorities of one's own, where the environment names some. Raises NetworkError for what isn't any."""
    named = ca_file()
    if not named:
        return None
    try:
        return ssl.create_default_context(capath=named) if os.path.isdir(named) else ssl.create_default_context(cafile=named)
    except OSError as error:
        words = cause(error)
    raise NetworkError(f"the certificate authorities at {named} can't be read: {words}", sent=False, passing=False)


def refuse_socks(where: str, proxy: str | None, remedy: str = "name an HTTP proxy in its place") -> str | None:
    """The proxy. Raises NetworkError for a SOCKS proxy: aiohttp would speak HTTP to it."""
    if proxy and proxy.lower().startswith("socks"):
        raise NetworkError(f"{where}: aiohttp can't use a SOCKS proxy; {remedy}", sent=False, passing=False)
    return proxy


SOCKS = "pip install aiohttp-socks, and give session=aiohttp.ClientSession(connector=ProxyConnector.from_url(…))"
"""The remedy where a session can be given."""


def cause(error: BaseException) -> str:
    """What went wrong, for a message."""
    return by_system(error, getattr(error, "os_error", None) or error)
