"""What both drivers have in common: a bound for replies, certificates of one's own, and how a request is named in a message."""

import os

from twitchapi_gen.runtime.calls.message import Request

MAX_REPLY = 16 * 1024 * 1024
"""Bytes."""
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def ca_file() -> str | None:
    """The file of certificate authorities that the environment names, in the order in which requests looks."""
    return next((found for name in _CA_VARIABLES if (found := os.environ.get(name))), None)


def shown(request: Request) -> str:
    """The request for a message: without its query, which may hold what isn't for logs."""
    return f"{request.method} {request.url.partition('?')[0]}"
