"""The parts that both drivers share: proxies, certificate authorities, the maximum reply size, and error texts."""

import os
import socket
import ssl
import sys
from collections.abc import Iterable
from types import FunctionType, ModuleType
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from twitchapi_gen.runtime.base.errors import NetworkError
from twitchapi_gen.runtime.http.message import Request

MAX_REPLY = 16 * 1024 * 1024
"""Bytes."""
CUT_OFF, NOT_HTTP = "the reply was cut off", "the reply is not valid HTTP"
DECODERS = {"br": "brotli", "zstd": "backports.zstd"}
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def ca_file() -> str | None:
    """Return the environment's file or folder of certificate authorities, searched in the same order as requests does.

    Raises NetworkError if it doesn't exist.
    """
    for name in _CA_VARIABLES:
        found = os.environ.get(name)
        if found:
            if not os.path.exists(found):
                raise NetworkError(f"there is no file of certificate authorities at {found} (set by {name})", sent=False, passing=False)
            return found
    return None


def is_own(owner: type[object] | ModuleType, name: str) -> bool:
    """Whether a function is its library's own, rather than a test tool's or a tracer's replacement."""
    found: Any = vars(owner).get(name)
    home = owner if isinstance(owner, ModuleType) else sys.modules.get(owner.__module__)
    return type(found) is FunctionType and home is not None and found.__globals__ is vars(home)


def by_system(outer: BaseException, inner: BaseException) -> str:
    """Return the system's error text only: a library's may quote a header, a URL or the reply."""
    if isinstance(inner, socket.gaierror):
        return f"host not found: {str(inner.args[-1])[:120]}"
    if isinstance(inner, OSError) and inner.errno and not isinstance(inner, ssl.SSLError):
        return os.strerror(inner.errno)
    words = str(inner.args[-1])[:120] if isinstance(inner, OSError) and inner.args else ""
    return f"{type(outer).__name__}{words and f': {words}'}"


def lacking_decoder(coding: str) -> str:
    """Return a hint for a reply that can't be decompressed here; empty if no optional package supports its encoding."""
    package = DECODERS.get(coding, "")
    return package and f"the reply is compressed with {coding}, which requires another package: pip install {package}"


def kind(session: object) -> str:
    """Describe a value passed as a session, for a message."""
    return f"{type(session).__module__.partition('.')[0]}.{type(session).__name__}"


def near(request: Request, urls: Iterable[str]) -> str:
    """Return the base URL that the request belongs to; the first one if none matches."""
    known = list(urls)
    return next((url for url in known if request.url.startswith(url)), known[0])


def shown(request: Request) -> str:
    """Describe the request for a message, without its query, which may be confidential."""
    return f"{request.method} {request.url.partition('?')[0]}"


def proxy_for(url: str) -> str | None:
    """Return the environment's proxy for the URL, as requests finds it. (aiohttp's own way would also read .netrc.)"""
    found = {} if proxy_bypass(urlsplit(url).hostname or "") else getproxies()
    named = found.get("https") or found.get("all")
    return f"http://{named}" if named and "://" not in named else named


def trusted() -> ssl.SSLContext | None:
    """Return the environment's certificate authorities, if set. Raises NetworkError if they are unreadable."""
    named = ca_file()
    if not named:
        return None
    try:
        return ssl.create_default_context(capath=named) if os.path.isdir(named) else ssl.create_default_context(cafile=named)
    except OSError as error:
        words = cause(error)
    raise NetworkError(f"the certificate authorities at {named} can't be read: {words}", sent=False, passing=False)


def refuse_socks(where: str, proxy: str | None, remedy: str = "use an HTTP proxy instead") -> str | None:
    """Return the proxy. Raises NetworkError for a SOCKS proxy, to which aiohttp would speak HTTP."""
    if proxy and proxy.lower().startswith("socks"):
        raise NetworkError(f"{where}: aiohttp can't use a SOCKS proxy; {remedy}", sent=False, passing=False)
    return proxy


SOCKS = "pip install aiohttp-socks, and give session=aiohttp.ClientSession(connector=ProxyConnector.from_url(…))"
"""The remedy if the user can pass a session."""


def cause(error: BaseException) -> str:
    """Return an error's text for a message."""
    return by_system(error, getattr(error, "os_error", None) or error)
