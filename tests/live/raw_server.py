"""A server that says whatever bytes it is told to, well-formed or not."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attrs import define, field


@define
class Raw:
    """What a running raw server has seen. A script waits on `over` to hold a connection open until the test ends."""

    url: str
    requests: list[bytes] = field(factory=list[bytes])
    over: threading.Event = field(factory=threading.Event)


Script = Callable[[socket.socket, Raw], None]


def says(data: bytes, *, hangs: bool = False) -> Script:
    """A script that sends these bytes, then closes the connection, or keeps it open in silence."""

    def run(connection: socket.socket, raw: Raw) -> None:
        connection.sendall(data)
        if hangs:
            raw.over.wait(60)

    return run


def reply(body: bytes, *headers: str, status: str = "200 OK", length: str | None = "") -> Script:
    """A script that sends a reply, the connection's last. `length` is the Content-Length to claim; the true one when empty, none at all when None."""
    lines = [f"HTTP/1.1 {status}", "Connection: close", *headers]
    if length is not None:
        lines.append(f"Content-Length: {length or len(body)}")
    return says("\r\n".join([*lines, "", ""]).encode("latin-1") + body)


@contextmanager
def raw_server(script: Script) -> Iterator[Raw]:
    """Serves the script to each connection once its request has come in."""
    listener = socket.create_server(("127.0.0.1", 0))
    raw = Raw(f"http://127.0.0.1:{listener.getsockname()[1]}")
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):  # the client may hang up at any time
            connection.settimeout(10)
            raw.requests.append(read_request(connection))
            script(connection, raw)
            connection.shutdown(socket.SHUT_WR)

    def accept() -> None:
        while True:
            try:
                connection = listener.accept()[0]
            except OSError:
                return
            thread = threading.Thread(target=serve, args=(connection,))
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield raw
    finally:
        raw.over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in [accepting, *threads]:
            thread.join()


def read_request(connection: socket.socket) -> bytes:
    """The next request's head. Raises ConnectionResetError when there is none."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65_536)
        if not part:
            raise ConnectionResetError
        data += part
    return data
