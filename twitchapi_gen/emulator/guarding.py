"""Keeps web pages away from the emulator's own API, and secrets out of its replies."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from twitchapi_gen.emulator.loopback import on_this_machine

MASK = "***"
_NAMES = "client_secret|access_token|refresh_token|device_code|token|code|secret|id_token|form"
_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*")(?:[^"\\]|\\.)*(")')
_FORM = re.compile(rf"((?:^|[&?\n])(?:{_NAMES})=)[^&\s]*")
_SECRET = re.compile(rf"(?:{_NAMES})\Z")
_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


def refusal(headers: Mapping[str, str]) -> str:
    """The reason why a request isn't from a program on this machine or from the emulator's own page; empty if it may be.

    A foreign page has its own Origin; after DNS rebinding, its name is in Host.
    """
    host = headers.get("Host", "")
    if host and not _is_here(_host(f"http://{host}")):
        return f"the Host {host} is not this machine's: use http://127.0.0.1 or http://localhost"
    origin = headers.get("Origin")
    if origin is not None and (not _is_here(_host(origin)) or urlsplit(origin).netloc != host):
        return f"the Origin {origin} is another site's"
    if headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return "another site asks for it"
    return ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _is_here(host: str) -> bool:
    return host == "localhost" or on_this_machine(host)


def masked(request: Mapping[str, Any]) -> dict[str, Any]:
    """A recorded request without its secrets."""
    headers: Mapping[str, str] = request["headers"]
    query: list[list[str]] = request["query"]
    return {
        **request,
        "headers": {name: _masked_header(value) if name.lower() in _HEADERS else value for name, value in headers.items()},
        "query": [[name, MASK if _SECRET.match(name) else value] for name, value in query],
        "body": _FORM.sub(rf"\1{MASK}", _JSON.sub(rf"\1{MASK}\2", str(request["body"]))),
    }


def _masked_header(value: str) -> str:
    kind, _, secret = value.partition(" ")
    return f"{kind} {MASK}" if secret else MASK
