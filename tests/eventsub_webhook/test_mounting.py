"""The ASGI and WSGI applications by themselves: what servers may do that the examples' don't."""

import io
from typing import Any

import pytest

from tests.eventsub_webhook.support import Harness, Message


def asgi(harness: Harness, scope: dict[str, Any], *parts: dict[str, Any]) -> list[dict[str, Any]]:
    """What the application sends when it receives these."""
    sent: list[dict[str, Any]] = []
    waiting = iter(parts)

    async def receive() -> dict[str, Any]:
        return next(waiting)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    harness.wait(harness.hook.asgi(scope, receive, send))
    return sent


def http(message: Message) -> dict[str, Any]:
    return {"type": "http", "method": "POST", "headers": [(name.lower().encode(), value.encode()) for name, value in message.headers.items()]}


def test_a_body_in_parts_is_put_together() -> None:
    message = Message()
    parts = [{"type": "http.request", "body": message.body[at : at + 50], "more_body": True} for at in range(0, len(message.body), 50)]
    with Harness("async").listens() as harness:
        sent = asgi(harness, http(message), *parts, {"type": "http.request"})
        assert [sent[0]["status"], sent[1]["body"]] == [204, b""]
        assert harness.ids == [message.id]


def test_a_body_without_end_is_not_read_to_its_end() -> None:
    part = {"type": "http.request", "body": bytes(300_000), "more_body": True}
    with Harness("async").listens() as harness:
        assert asgi(harness, http(Message()), *[part] * 4)[0]["status"] == 413


def test_one_who_hangs_up_gets_no_answer() -> None:
    message = Message()
    with Harness("async").listens() as harness:
        half = {"type": "http.request", "body": message.body[:10], "more_body": True}
        assert asgi(harness, http(message), half, {"type": "http.disconnect"}) == []
        assert harness.ids == []


def test_websockets_are_closed_and_what_is_unknown_is_an_error() -> None:
    with Harness("async") as harness:
        assert asgi(harness, {"type": "websocket"}, {"type": "websocket.connect"}) == [{"type": "websocket.close", "code": 1000}]
        with pytest.raises(ValueError, match="serves HTTP only, not 'carrier pigeon'"):
            asgi(harness, {"type": "carrier pigeon"})


def test_it_starts_and_stops_with_its_server() -> None:
    with Harness("async") as harness:
        sent = asgi(harness, {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
        assert [one["type"] for one in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
        assert harness.listens().send(Message())[0] == 503


def wsgi(harness: Harness, message: Message, **environ: Any) -> tuple[str, list[tuple[str, str]], bytes]:
    told: list[Any] = []
    given = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in message.headers.items()}
    body = harness.hook.wsgi({"REQUEST_METHOD": "POST", **given, **environ}, lambda *found: told.extend(found))
    return told[0], told[1], b"".join(body)


def test_a_wsgi_body_is_read_as_long_as_it_is() -> None:
    with Harness("sync").listens() as harness:
        message = Message()
        body = io.BytesIO(message.body + b"the next request")
        environ = {"CONTENT_LENGTH": str(len(message.body)), "wsgi.input": body}
        assert wsgi(harness, message, **environ) == ("204 No Content", [], b"")
        assert body.read() == b"the next request"
        chunked = Message()
        assert wsgi(harness, chunked, **{"wsgi.input": io.BytesIO(chunked.body), "wsgi.input_terminated": True})[0] == "204 No Content"
        assert harness.ids == [message.id, chunked.id]


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({"CONTENT_LENGTH": "9" * 5000, "wsgi.input": io.BytesIO(bytes(2_000_000))}, "413"),
        ({"wsgi.input": io.BytesIO(bytes(2_000_000)), "wsgi.input_terminated": True}, "413"),
        ({"CONTENT_LENGTH": "-5", "wsgi.input": io.BytesIO(b"x")}, "403"),
        ({"CONTENT_LENGTH": "٣", "wsgi.input": io.BytesIO(b"x")}, "403"),
        ({"CONTENT_LENGTH": "", "wsgi.input": io.BytesIO(b"x")}, "403"),
    ],
)
def test_strange_lengths_are_client_errors(environ: dict[str, Any], status: str) -> None:
    with Harness("sync").listens() as harness:
        assert wsgi(harness, Message(), **environ)[0].startswith(status)
