"""What both drivers have in common: a bound for replies, certificates of one's own, and how a request is named in a message."""

import os
import socket
import ssl
import sys
from collections.abc import Iterable
from types import FunctionType, ModuleType
from typing import Any

from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.errors import NetworkError

MAX_REPLY = 16 * 1024 * 1024
"""Bytes."""
CUT_OFF, NOT_HTTP = "the reply was cut off", "the reply is not valid HTTP"
DECODERS = {"br": "brotli", "zstd": "backports.zstd"}
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def ca_file() -> str | None:
    """The file or folder of certificate authorities that the environment names, in the order in which requests looks.

    Raises NetworkError for one that isn't there.
    """
    for name in _CA_VARIABLES:
        found = os.environ.get(name)
        if found:
            if not os.path.exists(found):
                raise NetworkError(f"there is no file of certificate authorities at {found}, which {name} names", sent=False, passing=False)
            return found
    return None


def is_own(owner: type[object] | ModuleType, name: str) -> bool:
    """Whether a function of a module or class is the one that its library put there, and not what a test tool or a tracer has put in its place."""
    found: Any = vars(owner).get(name)
    home = owner if isinstance(owner, ModuleType) else sys.modules.get(owner.__module__)
    return type(found) is FunctionType and home is not None and found.__globals__ is vars(home)


def by_system(outer: BaseException, inner: BaseException) -> str:
    """What went wrong, in the system's own words alone: a library's may quote a header, a URL or the reply."""
    if isinstance(inner, socket.gaierror):
        return f"the host can't be found: {str(inner.args[-1])[:120]}"
    if isinstance(inner, OSError) and inner.errno and not isinstance(inner, ssl.SSLError):
        return os.strerror(inner.errno)
    words = str(inner.args[-1])[:120] if isinstance(inner, OSError) and inner.args else ""
    return f"{type(outer).__name__}{words and f': {words}'}"


def lacking_decoder(coding: str) -> str:
    """What is to be done about a reply that can't be decompressed here; empty for a coding that no optional package reads."""
    package = DECODERS.get(coding, "")
    return package and f"the reply is compressed with {coding}, which needs another package: pip install {package}"


def kind(session: object) -> str:
    """What was given as a session, for a message."""
    return f"{type(session).__module__.partition('.')[0]}.{type(session).__name__}"


def near(request: Request, urls: Iterable[str]) -> str:
    """Which of the base URLs the request is for; the first where it is for another."""
    known = list(urls)
    return next((url for url in known if request.url.startswith(url)), known[0])


def shown(request: Request) -> str:
    """The request for a message: without its query, which may hold what isn't for logs."""
    return f"{request.method} {request.url.partition('?')[0]}"
