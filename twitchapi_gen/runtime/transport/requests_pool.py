"""Connections for requests that keep a deadline, however slowly the bytes arrive.

A read timeout only limits silence: a server that sends a byte per second never exceeds it. These sockets check the clock before each read."""

import contextlib
import functools
import io
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator
from http.client import HTTPException, HTTPResponse, IncompleteRead, parse_headers
from typing import TYPE_CHECKING, Any, cast

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util import Timeout, connection
from urllib3.util.ssl_ import create_urllib3_context

from twitchapi_gen.runtime.transport.environment import is_own

_thread = threading.local()
_BEFOREHAND = range(102, 200)


if TYPE_CHECKING:
    _Socket = socket.socket
else:
    _Socket = object


@contextlib.contextmanager
def limit(seconds: float, silence: float) -> Generator[None]:
    """Limit this thread's connections within the block: `seconds` in total, and `silence` seconds between two reads."""
    before: tuple[float, float] | None = getattr(_thread, "limit", None)
    _thread.limit = (time.monotonic() + seconds, silence)
    try:
        yield
    finally:
        _thread.limit = before


def _patience() -> float | None:
    """Return the seconds for the next read; None outside a limit. Raises TimeoutError if none are left."""
    found: tuple[float, float] | None = getattr(_thread, "limit", None)
    if found is None:
        return None
    left = found[0] - time.monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return min(left, found[1])


class _Limited(_Socket):
    """A socket that checks the clock before each read."""

    def recv_into(self, *arguments: Any, **named: Any) -> int:
        self.settimeout(_patience())
        received: int = super().recv_into(*arguments, **named)
        return received


class _SecureSocket(_Limited, ssl.SSLSocket):
    pass


@functools.cache
def _limited(kind: type[socket.socket]) -> type[socket.socket]:
    """Return a limited socket class based on the current one. A test tool may have replaced it, to forbid connections or to fake them."""
    return type("Socket", (_Limited, kind), {})


def _taken_over(made: Any) -> Any:
    """Convert another library's connection to a limited socket."""
    if isinstance(made, _Limited) or not isinstance(made, socket.socket):
        return made
    timeout, taken = made.gettimeout(), _limited(socket.socket)(fileno=made.detach())
    taken.settimeout(timeout)
    return taken


class Malformed(HTTPException):
    """The server sent something other than HTTP. The message doesn't quote it."""


class _Lines(io.BufferedReader):
    """A reply's bytes, with checks on each line as it is read.

    http.client and urllib3 treat a closed connection as the end of a reply, and accept much that isn't HTTP. So half a reply would count as
    complete, and two parsers could disagree on where a reply ends. aiohttp accepts neither.
    """

    expected: re.Pattern[bytes] | None = None

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line. Raises IncompleteRead if the connection ends within a reply, and Malformed."""
        line = super().readline(size)
        if line.endswith(b"\n"):
            if self.expected is not None and not self.expected.fullmatch(line):
                raise Malformed
            if self.expected is _SIZE and not line.partition(b";")[0].strip(b"0 \t\r\n"):
                self.expected = _FIELD  # after the last chunk
        elif self.expected is not None and (line or self.expected is not _STATUS) and (size is None or size < 0 or len(line) < size):
            raise IncompleteRead(b"")
        return line

    def rest(self) -> bytes:
        """Return the bytes that have arrived after the last read. After an earlier timeout or Ctrl-C, the socket reports that timeout again."""
        if not isinstance(getattr(self.raw, "_sock", None), _Limited):
            return b""
        with limit(0, 0), contextlib.suppress(OSError, ValueError):
            return self.peek(1)
        return b""


_STATUS = re.compile(rb"HTTP/\d\.\d [1-9]\d\d(?: [^\r\n\0]*)?\r?\n")
_FIELD = re.compile(rb"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\r\n\0]*|[ \t][^\r\n\0]*)?\r?\n")
_SIZE = re.compile(rb"[0-9A-Fa-f]{1,16}(?:[ \t]*;[^\r\n\0]*)?[ \t]*\r?\n")


class _Reply(HTTPResponse):
    """Skips informational responses such as early hints, which http.client would take for the reply, and the reply for the next one's."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        raw: Any = self.fp
        self._lines = _Lines(raw.detach() if isinstance(raw, io.BufferedReader) else raw)
        self._too_long = False
        self.fp = self._lines

    def _read_status(self) -> tuple[str, int, str]:
        read: Callable[[], tuple[str, int, str]] = cast(Any, super())._read_status  # noqa: SLF001  # missing in the stubs; the only place for this
        found = self._read_one(read)
        while found[1] in _BEFOREHAND:
            parse_headers(self.fp)
            found = self._read_one(read)
        return found

    def _read_one(self, read: Callable[[], tuple[str, int, str]]) -> tuple[str, int, str]:
        self._lines.expected = _STATUS
        found = read()
        self._lines.expected = _FIELD
        return found

    def begin(self) -> None:
        """Read the head, as in http.client. urllib3 would log invalid headers, which may quote our request."""
        super().begin()
        lengths = [one.strip() for one in self.msg.get_all("Content-Length", [])]
        coding = self.msg.get("Transfer-Encoding", "")
        if len(lengths) > 1 or (lengths and coding) or not all(one.isascii() and one.isdigit() for one in lengths):
            raise Malformed
        if "chunked" in coding and not self.chunked:  # urllib3 would read chunks although another encoding was applied after them
            raise Malformed
        self._lines.expected = _SIZE if self.chunked else None
        self.msg.defects = []
        self.msg.set_payload("")

    def _close_conn(self) -> None:
        rest = self._lines.rest().lstrip(b"\r\n") if self.length == 0 and self.status != 204 else b""
        self._too_long = not b"HTTP/".startswith(rest[:5])  # a complete unrequested reply isn't this reply's fault
        close: Callable[[], None] = cast(Any, super())._close_conn  # noqa: SLF001  # as above
        close()

    def read(self, amt: int | None = None) -> bytes:
        """Read the body. Raises Malformed if it is longer than its head states."""
        found = super().read(amt)
        if self._too_long:
            raise Malformed
        return found


class _Connecting(HTTPConnection):
    response_class = _Reply

    def _new_conn(self) -> socket.socket:
        """Connect to the host. All its addresses share the time limit of one."""
        if not is_own(connection, "create_connection"):  # another library connects in its own way
            taken: socket.socket = _taken_over(super()._new_conn())
            return taken
        seconds = Timeout.resolve_default_timeout(self.timeout) or _patience() or 60.0
        end = time.monotonic() + seconds
        try:
            found = socket.getaddrinfo(self._dns_host, self.port, connection.allowed_gai_family(), socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(self.host, self, error if isinstance(error, socket.gaierror) else socket.gaierror(str(error))) from error
        failure: OSError = OSError("the host has no address")
        for tried, (family, kind, protocol, _, address) in enumerate(found):
            made = _limited(socket.socket)(family, kind, protocol)
            try:
                for option in self.socket_options or []:
                    made.setsockopt(*option)
                made.settimeout(max(0.001, (end - time.monotonic()) / (len(found) - tried)))
                made.connect(address)
            except OSError as error:
                made.close()
                failure = error
            else:
                made.settimeout(seconds)
                return made
        if isinstance(failure, TimeoutError):
            raise ConnectTimeoutError(self, f"connecting to {self.host} timed out") from failure
        raise NewConnectionError(self, str(failure)) from failure


class _Http(_Connecting):
    pass


class _Https(_Connecting, HTTPSConnection):
    pass


class _Through(HTTPConnection):
    """A connection through a SOCKS proxy, by PySocks."""

    response_class = _Reply

    def _new_conn(self) -> socket.socket:
        taken: socket.socket = _taken_over(super()._new_conn())
        return taken


class _Pool(HTTPConnectionPool):
    """A pool of our own connections, unless another library has set its class for all pools, such as one that replays recordings."""

    own: type[HTTPConnection] = _Http

    def wanted(self) -> Any:
        found: Any = super().ConnectionCls
        return self.own if found.__module__.startswith("urllib3.") else found

    def _get_conn(self, timeout: float | None = None) -> Any:
        """Return a connection. A pooled one of another class than the current one is discarded."""
        found = super()._get_conn(timeout)
        if isinstance(found, self.wanted()):
            return found
        found.close()
        return self._new_conn()


class _SecurePool(_Pool, HTTPSConnectionPool):
    own = _Https


setattr(_Pool, "ConnectionCls", property(_Pool.wanted))  # noqa: B010  # urllib3, and libraries that replace it, treat it as an attribute
_POOLS: dict[str, Any] = {"http": _Pool, "https": _SecurePool}


@functools.cache
def _socks_pools() -> dict[str, Any]:
    from urllib3.contrib import socks

    plain, secure = (type("Socks", (_Through, kind), {}) for kind in (socks.SOCKSConnection, socks.SOCKSHTTPSConnection))
    return {
        "http": type("SocksPool", (_Pool, socks.SOCKSHTTPConnectionPool), {"own": plain}),
        "https": type("SecureSocksPool", (_Pool, socks.SOCKSHTTPSConnectionPool), {"own": secure}),
    }


class Adapter(HTTPAdapter):
    """requests' transport with these connections."""

    def __init__(self) -> None:
        self._context = create_urllib3_context()
        self._context.sslsocket_class = _SecureSocket
        super().__init__(pool_maxsize=20)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **settings: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **settings)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def close(self) -> None:
        """Close the idle connections now; requests would leave that to garbage collection."""
        managers: list[PoolManager] = [self.poolmanager, *self.proxy_manager.values()]
        pools: list[HTTPConnectionPool | None] = []
        for manager in managers:
            keys = manager.pools.keys()
            pools += [manager.pools.get(key) for key in keys]
        super().close()  # a request that starts now in another thread gets a new pool
        for pool in pools:
            if pool is not None:
                pool.close()

    def proxy_manager_for(self, proxy: str, **settings: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **settings)
        manager.pool_classes_by_scheme = _socks_pools() if proxy.lower().startswith("socks") else _POOLS
        return manager
