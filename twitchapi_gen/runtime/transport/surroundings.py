"""What the machine says about going out with aiohttp: its proxies, its certificate authorities, and what went wrong."""

import os
import ssl
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp

from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.errors import NetworkError, Timeout, UnexpectedReply
from twitchapi_gen.runtime.transport.sessions import CUT_OFF, DECODERS, NOT_HTTP, by_system, ca_file, lacking_decoder, shown


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


def explained(request: Request, error: aiohttp.ClientError | OSError | ValueError, connected: bool) -> NetworkError | UnexpectedReply:
    """aiohttp's error as ours. connected: whether there was a connection, as far as is known."""
    where = shown(request)
    match error:
        case TimeoutError():
            return Timeout(f"{where}: no reply in time", sent=connected and not isinstance(error, aiohttp.ConnectionTimeoutError))
        case aiohttp.ClientPayloadError():
            return UnexpectedReply(f"{where}: the reply can't be decompressed") if "decode" in str(error) else NetworkError(f"{where}: {CUT_OFF}")
        case aiohttp.ClientHttpProxyError():
            return NetworkError(f"{where}: the proxy answered {error.status}", sent=False, passing=error.status != 407)
        case aiohttp.ClientResponseError():
            lacking = next((words for coding in DECODERS if f"({coding})" in str(error) and (words := lacking_decoder(coding))), "")
            return UnexpectedReply(f"{where}: {lacking}") if lacking else NetworkError(f"{where}: {NOT_HTTP}")
        case aiohttp.ServerDisconnectedError():
            return NetworkError(f"{where}: {CUT_OFF}")
        case _:
            lasting = isinstance(error, aiohttp.ClientSSLError | aiohttp.InvalidURL)
            unsent = lasting or isinstance(error, aiohttp.ClientConnectorError)
            return NetworkError(f"{where}: {cause(error)}", sent=not unsent, passing=not lasting)


def cause(error: BaseException) -> str:
    """What went wrong, for a message."""
    return by_system(error, getattr(error, "os_error", None) or error)
