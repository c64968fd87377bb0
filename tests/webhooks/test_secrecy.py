"""The webhook's secret shows nowhere, even where the hub repeats it."""

import json
import logging
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs

import pytest

from tests.webhooks.support import Got, free_port
from twitchapi_gen import ApiError
from twitchapi_gen.webhook import TwitchWebHook

CANARY = "canary-webhook-secret-4711"


class Repeating(BaseHTTPRequestHandler):
    """A hub that quotes what it was sent."""

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
        told = json.loads(sent) if sent.startswith("{") else parse_qs(sent)
        body = json.dumps({"error": "Bad Request", "status": 400, "message": f"can't take {told}"}).encode()
        self.send_response(400)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def test_a_hub_that_repeats_the_secret_does_not_make_it_show(caplog: pytest.LogCaptureFixture) -> None:
    server = HTTPServer(("127.0.0.1", 0), Repeating)
    serving = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    serving.start()
    try:
        port = free_port()
        url = f"http://127.0.0.1:{server.server_address[1]}/helix"
        hook = TwitchWebHook(f"http://127.0.0.1:{port}/", "my_app_id", port, host="127.0.0.1", helix_url=url)
        hook.secret = CANARY
        with caplog.at_level(logging.DEBUG), hook, pytest.raises(ApiError) as raised:
            hook.subscribe_user_changed("1", Got())
        assert "can't take" in str(raised.value)
        assert "…" in str(raised.value)
        assert CANARY not in f"{raised.value!s}{raised.value!r}{raised.value.__dict__}{hook!r}{caplog.text}"
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
