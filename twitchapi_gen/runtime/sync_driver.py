"""Runs flows on requests. All the blocking I/O of a call is here, and no policy."""

import threading
import time
from types import TracebackType
from typing import Any, Self, TypeVar

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import NetworkError, Timeout, UnexpectedReply
from twitchapi_gen.runtime.flow import Flow, Refresh, Send, fetch_app_token
from twitchapi_gen.runtime.message import Request, Response

R = TypeVar("R")
MAX_REPLY = 16 * 1024 * 1024


class SyncDriver:
    """One requests.Session, reused for all calls. Safe for several threads: one driver serves them all."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._session = requests.Session()
        self._session.trust_env = False  # no .netrc: the token that was chosen is the token that is sent
        self._session.mount("https://", HTTPAdapter(pool_maxsize=20))
        self._session.mount("http://", HTTPAdapter(pool_maxsize=20))
        base = core.addresses.helix
        self._settings: dict[str, Any] = {
            "timeout": (core.connect_timeout, core.read_timeout),
            "allow_redirects": False,
            "stream": True,
            "proxies": requests.utils.get_environ_proxies(base),
            "verify": _verify(),
            "cert": None,
        }
        self._refreshing = threading.Lock()

    def run(self, flow: Flow[R]) -> R:
        """Does what the flow asks for until it returns or raises."""
        outcome: Any = None
        error: NetworkError | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                if isinstance(effect, Send):
                    try:
                        outcome = self._send(effect.request)
                    except NetworkError as failure:
                        error = failure
                elif isinstance(effect, Refresh):
                    outcome = self._refresh(effect.stale)
                else:
                    time.sleep(effect.seconds)
        except StopIteration as stop:
            result: R = stop.value
            return result
        finally:
            flow.close()

    def _refresh(self, stale: str | None) -> str:
        with self._refreshing:
            tokens = self._core.tokens
            if tokens.app is None or tokens.app == stale:
                tokens.app = self.run(fetch_app_token(self._core))
            return tokens.app

    def _send(self, request: Request) -> Response:
        prepared = requests.PreparedRequest()  # made by hand: Session.request would spend a third of a call on merging settings
        prepared.method, prepared.url, prepared.body = request.method, request.url, request.body
        prepared.headers = CaseInsensitiveDict(request.headers)
        prepared.headers["User-Agent"] = "twitchapi_gen"
        prepared.headers["Accept-Encoding"] = "gzip, deflate"
        if request.body is not None or request.method != "GET":
            prepared.headers["Content-Length"] = str(len(request.body or b""))
        prepared.hooks = {"response": []}
        try:
            with self._session.send(prepared, **self._settings) as reply:
                return Response(reply.status_code, reply.headers, _body(reply))
        except requests.Timeout:
            raise Timeout(f"{_shown(request)}: no reply in time") from None
        except requests.exceptions.ContentDecodingError:
            raise UnexpectedReply(f"{_shown(request)}: the reply can't be decompressed") from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise NetworkError(f"{_shown(request)}: {_cause(error)}") from None

    def close(self) -> None:
        """Closes the connections."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _body(reply: requests.Response) -> bytes:
    length = reply.headers.get("Content-Length")
    if length is not None and "Content-Encoding" not in reply.headers and length.isdigit() and int(length) <= MAX_REPLY:
        data: bytes = reply.raw.read(int(length))
        if len(data) < int(length):
            raise requests.ConnectionError("the reply was cut off")
        return data
    parts: list[bytes] = []
    size = 0
    for part in reply.iter_content(65_536):
        parts.append(part)
        size += len(part)
        if size > MAX_REPLY:
            raise UnexpectedReply(f"the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status_code)
    return b"".join(parts)


def _verify() -> bool | str:
    import os

    return os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True


def _shown(request: Request) -> str:
    """The request for a message: without its query, which may hold what isn't for logs."""
    return f"{request.method} {request.url.partition('?')[0]}"


def _cause(error: BaseException) -> str:
    """What went wrong, in words of the innermost cause; URLs with queries are left out."""
    seen: BaseException = error
    while True:
        inner = getattr(seen, "reason", None) or (seen.args[0] if seen.args and isinstance(seen.args[0], BaseException) else None) or seen.__cause__
        if not isinstance(inner, BaseException) or inner is seen:
            break
        seen = inner
    text = str(seen.args[-1]) if seen.args else ""
    return f"{type(seen).__name__}: {text[:120]}" if "?" not in text else type(seen).__name__
