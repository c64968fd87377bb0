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
    """One pool of connections, reused for all calls. Safe for several threads: one driver serves them all.

    There is no requests.Session around it: that would put in what a .netrc says, keep cookies, and read redirects however large they are.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._adapter = HTTPAdapter(pool_maxsize=20)
        self._settings: dict[str, Any] = {"timeout": (core.connect_timeout, core.read_timeout), "stream": True, "verify": _verify()}
        self._proxies = requests.utils.get_environ_proxies(core.addresses.helix)
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
        proxies = self._proxies if request.url.startswith("https:") else None  # plain http is for this machine and doesn't leave it
        try:
            with self._adapter.send(prepared, proxies=proxies, **self._settings) as reply:
                return Response(reply.status_code, reply.headers, _body(request, reply))
        except (requests.Timeout, urllib3.exceptions.TimeoutError):
            raise Timeout(f"{_shown(request)}: no reply in time") from None
        except urllib3.exceptions.DecodeError:
            raise UnexpectedReply(f"{_shown(request)}: the reply can't be decompressed") from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise NetworkError(f"{_shown(request)}: {_cause(error)}") from None

    def close(self) -> None:
        """Closes the connections."""
        self._adapter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _body(request: Request, reply: requests.Response) -> bytes:
    headers = reply.headers
    length = headers.get("Content-Length", "")
    plain = "Content-Encoding" not in headers and "Transfer-Encoding" not in headers and reply.status_code != 204
    if plain and length.isdigit() and int(length) <= MAX_REPLY:
        data: bytes = reply.raw.read(int(length))
        if len(data) < int(length):
            raise NetworkError(f"{_shown(request)}: the reply was cut off")
        return data
    parts: list[bytes] = []
    size = 0
    for part in reply.raw.stream(65_536, decode_content=True):
        parts.append(part)
        size += len(part)
        if size > MAX_REPLY:
            raise UnexpectedReply(f"{_shown(request)}: the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status_code)
    return b"".join(parts)


def _verify() -> bool | str:
    import os

    return os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True


def _shown(request: Request) -> str:
    """The request for a message: without its query, which may hold what isn't for logs."""
    return f"{request.method} {request.url.partition('?')[0]}"


def _cause(error: BaseException) -> str:
    """What went wrong, by the innermost cause. Only the system's own words are shown: others may quote a header, a URL or the reply."""
    seen: BaseException = error
    while True:
        inner = getattr(seen, "reason", None) or (seen.args[0] if seen.args and isinstance(seen.args[0], BaseException) else None) or seen.__cause__
        if not isinstance(inner, BaseException) or inner is seen:
            break
        seen = inner
    by_system = isinstance(seen, OSError) and not isinstance(seen, requests.RequestException)
    words = str(seen.args[-1])[:120] if by_system and seen.args else ""
    return f"{type(seen).__name__}{words and f': {words}'}"
