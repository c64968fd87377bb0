"""Programs and servers that don't hand over what a framework would: headers of all kinds, bodies as deep as the parser goes."""

import http.client
import http.server
import json
import threading
import urllib.error
import urllib.request
from typing import Any

import pytest

from tests.eventsub_webhook.support import EVENT, FOLLOW, SECRET, Harness, Kind, Message, subscription
from twitchapi_gen import ParameterError, Twitch
from twitchapi_gen.eventsub import EventSubWebhook
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING


def test_the_standard_librarys_own_server_needs_no_conversion() -> None:
    came, told = threading.Event(), list[tuple[int, bytes]]()
    hook = EventSubWebhook(Twitch("id", app_token="x"), "https://example.com/x", secret=SECRET)

    @hook.on("channel.follow", "2", FOLLOW)
    def followed(event: Any) -> None:
        came.set()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status, headers, body = hook.handle(self.command, self.headers, self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            import time

            for secret in (SECRET, "another secret of 10 letters"):
                message = Message(secret=secret, time=time.time())
                request = urllib.request.Request(f"http://127.0.0.1:{server.server_port}/", message.body, message.headers)
                try:
                    with urllib.request.urlopen(request, timeout=20) as reply:
                        told.append((reply.status, reply.read()))
                except urllib.error.HTTPError as refused:
                    told.append((refused.code, refused.read()))
                    refused.close()
        finally:
            server.shutdown()
            thread.join()
    assert [status for status, _ in told] == [204, 403]
    assert came.wait(20)
    hook.stop()


def message_headers(message: Message) -> http.client.HTTPMessage:
    made = http.client.HTTPMessage()
    for name, value in message.headers.items():
        made[name] = value
    return made


@pytest.mark.parametrize(
    "as_given",
    [
        message_headers,
        lambda message: list(message.headers.items()),
        lambda message: iter(message.headers.items()),
        lambda message: [(name.encode(), value.encode()) for name, value in message.headers.items()],
        lambda message: {name.lower().encode(): bytearray(value.encode()) for name, value in message.headers.items()},
        lambda message: [[name, memoryview(value.encode())] for name, value in message.headers.items()],
    ],
)
def test_headers_may_be_whatever_has_names_and_values(kind: Kind, as_given: Any) -> None:
    with Harness(kind).listens() as harness:
        message = Message()
        assert harness.send(message, as_given(message))[0] == 204
        assert harness.ids == [message.id]


@pytest.mark.parametrize(
    "headers", [5, None, "Twitch-Eventsub-Message-Id: x", [1, 2], [("a" * 30, 5)] * 2 + [("Twitch-Eventsub-Message-Id", 7)], [(7, "x")], object()]
)
def test_what_is_no_headers_is_an_error_of_the_program_and_named(kind: Kind, headers: Any) -> None:
    with Harness(kind).listens() as harness, pytest.raises(ParameterError, match="handle needs the headers as a mapping or as pairs"):
        harness.wait(harness.hook.handle("POST", headers, b"{}"))


@pytest.mark.parametrize("depth", [10, 500, 990, 1_020])
@pytest.mark.parametrize("where", ["subscription", "condition", "event", "transport"])
def test_a_message_as_deep_as_the_parser_goes_is_answered_again_and_again(kind: Kind, depth: int, where: str) -> None:
    deep: Any = "x"
    for _ in range(depth):
        deep = [deep]
    sent = subscription(
        **({"extra": deep} if where == "subscription" else {where: {**FOLLOW, "deep": deep}} if where in ("condition", "transport") else {})
    )
    body = json_of({"subscription": sent, "event": {**EVENT, "deep": deep} if where == "event" else EVENT})
    with Harness(kind).listens() as harness:
        for _ in range(3):
            status = harness.send(Message(raw=body))[0]
            assert status in (204, 400)
        harness.settle()
        assert [repr(event)[:5] for event in harness.came] == ["Event"] * len(harness.came)
        assert harness.errors == []


def json_of(value: Any) -> bytes:
    """The standard library's writer isn't made for such depths."""
    import sys

    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        return json.dumps(value).encode()
    finally:
        sys.setrecursionlimit(before)


def test_a_reader_that_is_too_slow_is_answered_503_and_told_once(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    begun, let_go = threading.Event(), threading.Event()

    def slow(_: Any) -> None:
        begun.set()
        let_go.wait(20)

    with Harness(kind) as harness:
        harness.hook.on("channel.follow", "2", FOLLOW)(slow)
        harness.listens("stream.online", "1", {"broadcaster_user_id": "1"})
        harness.dispatcher().limit = 3
        assert harness.send(Message())[0] == 204
        assert begun.wait(20)
        assert [harness.send(Message())[0] for _ in range(6)] == [204] * 3 + [503] * 3
        other = Message({"subscription": subscription("stream.online", "1", {"broadcaster_user_id": "1"}), "event": {"id": "1"}})
        assert harness.send(other)[0] == 204  # nobody else is harmed
        assert caplog.messages == [
            "refused an EventSub webhook message: "
            f"channel.follow@2: {MOST_WAITING:,} events wait for a slow consumer; replied 503, so that Twitch resends the message"
        ]
        let_go.set()
