"""Servers that make a client wait: each keeps something back that it should give, and hangs up after `PATIENCE` seconds."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

Script = Callable[[socket.socket, threading.Event], None]
PATIENCE = 60.0
"""Seconds after which each of these servers hangs up. A call whose own limits failed then ends in another error than Timeout."""


@contextlib.contextmanager
def hole(script: Script) -> Iterator[str]:
    """Runs the script with each connection; the URL to call. The event tells a script that the test is over."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            script(connection, over)

    def accept() -> None:
        while True:
            try:
                connection = listener.accept()[0]
            except OSError:
                return
            threads.append(threading.Thread(target=serve, args=(connection,)))
            threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in [accepting, *threads]:
            thread.join(20)


def says_nothing(connection: socket.socket, over: threading.Event) -> None:
    connection.recv(65_536)
    over.wait(PATIENCE)


def hears_nothing(connection: socket.socket, over: threading.Event) -> None:
    over.wait(PATIENCE)


def _dripping(data: bytes, pause: float) -> Script:
    def drip(connection: socket.socket, over: threading.Event) -> None:
        connection.recv(65_536)
        for at in range(len(data)):
            connection.sendall(data[at : at + 1])
            if over.wait(pause):
                return

    return drip


_BODY = b'{"data":[' + b" " * 4_000 + b"]}"
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(_BODY)


def drips_its_head(pause: float) -> Script:
    return _dripping(_HEAD + _BODY, pause)


def drips_its_body(pause: float) -> Script:
    def drip(connection: socket.socket, over: threading.Event) -> None:
        connection.recv(65_536)
        connection.sendall(_HEAD)
        for at in range(len(_BODY)):
            connection.sendall(_BODY[at : at + 1])
            if over.wait(pause):
                return

    return drip


def drips_chunks(pause: float) -> Script:
    return _dripping(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\n \r\n" * 2_000, pause)


@contextlib.contextmanager
def nobody_accepts() -> Iterator[str]:
    """A port whose queue is full: connecting to it neither succeeds nor fails."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    address: tuple[str, int] = listener.getsockname()
    waiting: list[socket.socket] = []
    for _ in range(8):
        made = socket.socket()
        made.setblocking(False)
        made.connect_ex(address)
        waiting.append(made)
    hangs_up = threading.Timer(PATIENCE, listener.close)  # then connecting is refused
    hangs_up.start()
    try:
        yield f"http://127.0.0.1:{address[1]}"
    finally:
        hangs_up.cancel()
        for made in (*waiting, listener):
            made.close()
