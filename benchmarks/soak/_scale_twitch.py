"""An emulator in a process of its own, what it has spent, and a callback that answers it. No figures here."""

import http.client
import json
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlencode, urlsplit

from attrs import define, field

BOT, CHANNELS = "100000000", 2_000_000_000
SCOPES = ["user:read:chat", "user:bot", "channel:bot"]


def condition(at: int) -> dict[str, str]:
    """Chat in the channel of that number, read by one bot, whose grant makes it cost nothing."""
    return {"broadcaster_user_id": str(CHANNELS + at), "user_id": BOT}


@define
class LocalTwitch:
    """`with LocalTwitch() as twitch`: `call` and `tell` ask it, over one connection."""

    process: "subprocess.Popen[str]" = field(init=False)
    url: str = field(default="", init=False)
    token: str = field(default="", init=False)
    _connection: http.client.HTTPConnection = field(init=False)

    def __enter__(self) -> "LocalTwitch":
        self.process = subprocess.Popen([sys.executable, "-m", "twitchapi_gen.emulator", "--port", "0"], stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]
        self._connection = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=300)
        self.tell("tokens", {"login": "my_username", "scopes": SCOPES, "client_id": "my_app_id"})
        self.token = self.tell("tokens", {"client_id": "my_app_id"})["access_token"]
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self.process.terminate()
        self.process.communicate()

    def tell(self, what: str, body: dict[str, Any]) -> Any:
        """Tells its control API."""
        return self._ask("POST", f"/emulator/{what}", body)

    def call(self, method: str, path: str, query: list[tuple[str, str]], body: Any = None) -> Any:
        """Helix, with the app's token."""
        return self._ask(method, f"/helix/{path}?{urlencode(query)}", body)

    def pages(self, path: str, query: list[tuple[str, str]]) -> list[Any]:
        """All items of a list."""
        found: list[Any] = []
        cursor = ""
        while True:
            reply = self.call("GET", path, [*query, *([("after", cursor)] if cursor else [])])
            found += reply["data"]
            cursor = reply["pagination"].get("cursor", "")
            if not cursor:
                return found

    def spent(self) -> float:
        """Its CPU, in seconds, by its clock in Linux: /proc counts in hundredths."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def _ask(self, method: str, path: str, body: Any) -> Any:
        headers = {"Content-Type": "application/json", "Client-Id": "my_app_id", "Authorization": f"Bearer {self.token}"}
        self._connection.request(method, path, None if body is None else json.dumps(body), headers)
        reply = self._connection.getresponse()
        text = reply.read()
        if reply.status >= 300:
            raise RuntimeError(f"{method} {path}: {reply.status} {text[:300]!r}")
        return json.loads(text) if text else None


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body go out together

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        kind = self.headers["Twitch-Eventsub-Message-Type"]
        told = json.loads(body)["challenge"].encode() if kind == "webhook_callback_verification" else b""
        self.server.counts[kind] = self.server.counts.get(kind, 0) + 1  # type: ignore[attr-defined]
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


class Callback:
    """`with Callback() as callback`: answers challenges and takes notifications."""

    def __enter__(self) -> "Callback":
        self.counts: dict[str, int] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Answer)
        self._server.counts = self.counts  # type: ignore[attr-defined]
        self._thread = Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        url = f"http://127.0.0.1:{self._server.server_address[1]}/hook"
        self.transport = {"method": "webhook", "callback": url, "secret": "a secret of the soak"}
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
