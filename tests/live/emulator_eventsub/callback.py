"""A callback of a webhook that answers as a test wants."""

import http.server
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from attrs import define, field

from tests.live.emulator_eventsub.support import GUARD
from twitchapi_gen import Emulator

SECRET = "a secret of the test"


@define
class Came:
    """A request, with the header names as Twitch writes them. `answered`: the answer is sent; the emulator acts on it a moment later."""

    headers: Mapping[str, str]
    body: bytes
    status: int
    answered: bool = False

    @property
    def kind(self) -> str:
        return self.headers["Twitch-Eventsub-Message-Type"]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@define
class Callback:
    """`answer`: request → status and body; right answers to challenges and 204 to the rest unless it is set."""

    url: str
    came: list[Came] = field(factory=list[Came])
    answer: Callable[[Mapping[str, str], bytes], tuple[int, bytes]] | None = None

    @property
    def transport(self) -> dict[str, str]:
        return {"method": "webhook", "callback": self.url, "secret": SECRET}

    def of(self, kind: str) -> list[Came]:
        return [one for one in list(self.came) if one.kind == kind]

    def answered(self, kind: str) -> list[Came]:
        return [one for one in self.of(kind) if one.answered]

    def wait(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + GUARD
        while not holds():
            assert time.monotonic() < end, [(one.kind, one.status) for one in self.came]
            time.sleep(0.01)

    def wait_until_enabled(self, emulator: Emulator) -> None:
        """For subscriptions to this callback: to have seen the challenge isn't enough, the emulator must have the answer."""
        self.wait(lambda: all(one["status"] == "enabled" for one in emulator.subscriptions if one["transport"].get("callback") == self.url))

    def reply(self, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        if self.answer is not None:
            return self.answer(headers, body)
        if headers["Twitch-Eventsub-Message-Type"] == "webhook_callback_verification":
            return 200, json.loads(body)["challenge"].encode()
        return 204, b""


@contextmanager
def callback(tls: ssl.SSLContext | None = None) -> Iterator[Callback]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, said = found.reply(dict(self.headers.items()), body)
            found.came.append(one := Came(dict(self.headers.items()), body, status))
            self.send_response(status)
            self.send_header("Content-Type", "text/plain")
            if status != 204:
                self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            if status != 204:
                self.wfile.write(said)
            self.wfile.flush()  # head and body in one: apart, the body waits for the head's acknowledgement, up to 40 ms
            one.answered = True

        def handle(self) -> None:
            with suppress(OSError):  # a certificate that isn't trusted ends the connection
                super().handle()

        def log_message(self, format: str, *args: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    found = Callback(f"http{'s' if tls else ''}://127.0.0.1:{server.server_address[1]}/hook")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
