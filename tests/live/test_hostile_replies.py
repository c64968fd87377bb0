"""Replies that aren't what they should be: each ends in one of our errors, which says where and gives no secret away."""

import asyncio
import contextlib
import gzip
import json
import socket
import struct
import threading
import time
import traceback
import tracemalloc
import zlib
from typing import Any

import pytest

from tests.live.raw_server import Raw, Script, raw_server, read_request, reply, says
from tests.live.support import Caller, Kind
from twitchapi_gen import ApiError, NetworkError, ServerError, Timeout, TwitchError, UnexpectedReply

SECRETS = ("canary-token", "canary-login", "canary-reply")
GOOD = json.dumps({"data": [{"id": "1", "login": "x"}]}).encode()
MIB = 1024 * 1024


def call(kind: Kind, url: str, **settings: Any) -> Any:
    with Caller(kind, url, user_token=SECRETS[0], **settings) as caller:
        return caller.call("get_users", logins=[SECRETS[1]])


def failure(kind: Kind, script: Script, **settings: Any) -> TwitchError:
    """The error that the reply ends in. It names the call, and nothing of it shows a secret."""
    with raw_server(script) as raw, pytest.raises(TwitchError) as raised:
        call(kind, raw.url, **settings)
    assert 1 <= len(raw.requests) <= 3
    error = raised.value
    assert "get_users: " in str(error) or f"GET {raw.url}/helix/users: " in str(error)
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
    assert [secret for secret in SECRETS if secret in shown] == []
    return error


def resets(connection: socket.socket, _: Raw) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def endless(connection: socket.socket, _: Raw) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"10000\r\n" + b" " * 65_536 + b"\r\n")


UNREADABLE: dict[str, tuple[Script, str]] = {
    "HTML": (reply(b"<!doctype html><title>Sign in to the hotel's network</title>"), "HTML"),
    "truncated JSON": (reply(GOOD[:-9]), "not JSON"),
    "nothing": (reply(b""), "empty"),
    "blanks": (reply(b" \n "), "empty"),
    "JSON 100,000 levels deep": (reply(b'{"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}"), "not JSON"),
    "text that isn't UTF-8": (reply(GOOD.replace(b"x", b"\xff\xfe")), "not JSON"),
    "a lone surrogate": (reply(GOOD.replace(b"x", b"\\ud800")), "not JSON"),
    "a JSON string": (reply(b'"data"'), "a string, not an object"),
    "a JSON array": (reply(b"[]"), "an array, not an object"),
    "an object without data": (reply(b'{"total": 3}'), "no `data`"),
    "an object where the list must be": (reply(b'{"data": {"id": "1"}}'), "`data` is an object"),
    "two objects": (reply(GOOD + GOOD), "not JSON"),
    "more than 16 MiB": (reply(b'{"data":[]}' + b" " * 16 * MIB), "larger than 16 MiB"),
    "a reply without an end": (endless, "larger than 16 MiB"),
    "a gzip bomb": (reply(gzip.compress(b'{"data":[]}' + b" " * 17 * MIB), "Content-Encoding: gzip"), "larger than 16 MiB"),
    "broken gzip": (reply(b"\x1f\x8b\x08" + GOOD, "Content-Encoding: gzip"), "can't be decompressed"),
}
CUT_OFF: dict[str, Script] = {
    "a truncated body": reply(GOOD[:20], length="1000"),
    "a body that doesn't come": reply(b"", length="1000"),
    "a chunk without a length": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ncanary-reply\r\n" + GOOD),
    "a chunk that is cut off": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\ncanary-reply" + GOOD),
    "chunks without an end": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    "a closed connection": says(b""),
    "a reset connection": resets,
    "something that isn't HTTP": says(b"canary-reply\r\n\r\n"),
    "a status that is no number": says(b"HTTP/1.1 canary-reply OK\r\nContent-Length: 2\r\n\r\n{}"),
    "a header without an end": says(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000 + b"\r\n\r\n"),
    "headers without an end": says(b"HTTP/1.1 200 OK\r\n" + b"X-Header: x\r\n" * 50_000 + b"\r\n"),
}
EITHER: dict[str, Script] = {
    "a length that is too short": reply(GOOD, length="9"),
    "gzip cut off": reply(gzip.compress(GOOD)[:-12], "Content-Encoding: gzip"),
}
ODD_LENGTHS = {"no number": "many", "a superscript two": "\u00b2", "negative": "-5", "very long": "9" * 5000}


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_reply_that_isnt_what_the_endpoint_returns_is_an_unexpected_reply(kind: Kind, case: str) -> None:
    script, explanation = UNREADABLE[case]
    error = failure(kind, script)
    assert type(error) is UnexpectedReply
    assert explanation in str(error)
    assert error.status == 200 or "decompressed" in explanation


@pytest.mark.parametrize("case", CUT_OFF)
def test_a_reply_that_is_cut_off_is_a_network_error(kind: Kind, case: str) -> None:
    assert type(failure(kind, CUT_OFF[case])) is NetworkError


@pytest.mark.parametrize("case", EITHER)
def test_a_reply_that_can_be_taken_either_way_is_one_of_the_two(kind: Kind, case: str) -> None:
    assert isinstance(failure(kind, EITHER[case]), NetworkError | UnexpectedReply)


@pytest.mark.parametrize("case", ODD_LENGTHS)
def test_an_odd_content_length_is_never_an_error_of_another_library(kind: Kind, case: str) -> None:
    script = reply(GOOD, length=ODD_LENGTHS[case])
    with raw_server(script) as raw:
        try:
            found = call(kind, raw.url)
        except TwitchError:
            failure(kind, script)
        else:
            assert found.data[0].id == "1"


def test_a_length_beside_chunks_can_not_smuggle_an_endless_reply_in(kind: Kind) -> None:
    def run(connection: socket.socket, raw: Raw) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(400):
            connection.sendall(b"10000\r\n" + b" " * 65_536 + b"\r\n")
        connection.sendall(b"0\r\n\r\n")

    assert isinstance(failure(kind, run), NetworkError | UnexpectedReply)


def test_a_reply_with_chunks_and_a_length_is_none(kind: Kind) -> None:
    chunks = b"".join([b"%x\r\n%s\r\n" % (len(part), part) for part in (GOOD[:7], GOOD[7:])])
    script = says(b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n")
    assert "the reply is not valid HTTP" in str(failure(kind, script))


def test_html_from_a_gateway_is_a_server_error(kind: Kind) -> None:
    error = failure(kind, reply(b"<html><h1>502 Bad Gateway</h1>", status="502 Bad Gateway"))
    assert isinstance(error, ServerError)
    assert (error.status, error.operation) == (502, "get_users")


def test_an_error_that_is_no_object_is_still_typed(kind: Kind) -> None:
    for body in (b"[]", b'"no"', b"null", b"\xff", b"[" * 100_000, b'{"error": null, "message": {"a": 1}}'):
        error = failure(kind, reply(body, status="500 Internal Server Error"))
        assert isinstance(error, ServerError)


def test_a_redirect_is_an_error_and_the_other_host_hears_nothing(kind: Kind) -> None:
    for status in ("301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"):
        with raw_server(reply(GOOD)) as other:
            error = failure(kind, reply(b"", f"Location: {other.url}/helix/users", status=status))
            assert isinstance(error, ApiError)
            assert error.status == int(status[:3])
        assert other.requests == []


@pytest.mark.parametrize("script", [says(b"", hangs=True), says(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", hangs=True)])
def test_silence_ends_in_a_timeout(kind: Kind, script: Script) -> None:
    assert type(failure(kind, script, read_timeout=0.05)) is Timeout


def test_silence_in_the_middle_of_chunks_ends_in_a_timeout(kind: Kind) -> None:
    script = says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", hangs=True)
    assert type(failure(kind, script, read_timeout=0.05)) is Timeout


def test_a_host_that_never_answers_the_dial_ends_in_a_timeout(kind: Kind) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, contextlib.ExitStack() as waiting:
        for _ in range(4):  # fill the queue of connections that nobody accepts
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        with pytest.raises(Timeout, match="/helix/users"):
            call(kind, f"http://127.0.0.1:{full.getsockname()[1]}", connect_timeout=0.05)


def test_a_port_where_nobody_listens_is_a_network_error(kind: Kind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with pytest.raises(NetworkError, match="/helix/users") as raised:
        call(kind, url)
    assert SECRETS[1] not in str(raised.value)


def test_a_gzip_bomb_costs_no_more_memory_than_the_largest_reply(kind: Kind) -> None:
    pack = zlib.compressobj(wbits=31)
    bomb = b"".join([*(pack.compress(b" " * MIB) for _ in range(64)), pack.flush()])
    tracemalloc.start()
    try:
        assert "larger than 16 MiB" in str(failure(kind, reply(bomb, "Content-Encoding: gzip")))
        assert tracemalloc.get_traced_memory()[1] < 32 * MIB
    finally:
        tracemalloc.stop()


def test_after_a_reply_longer_than_it_said_the_next_call_reads_its_own(kind: Kind) -> None:
    def run(connection: socket.socket, raw: Raw) -> None:
        while True:
            body = b'{"data": []}' if len(raw.requests) == 1 else GOOD
            connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body + GOOD.replace(b"1", b"666"))
            raw.requests.append(read_request(connection))

    with raw_server(run) as raw, Caller(kind, raw.url, user_token="token") as caller:
        try:
            assert caller.call("get_users", ids=["1"]).data == []
        except NetworkError:  # the surplus came along with the reply
            return
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"


@pytest.mark.parametrize("status", ["102 Processing", "103 Early Hints", "199 Whatever"])
def test_what_a_server_says_before_its_answer_is_no_answer(kind: Kind, status: str) -> None:
    """Nor is the answer taken for that to the next call, on the same connection."""

    def script(connection: socket.socket, raw: Raw) -> None:
        for number in range(3):
            connection.sendall(f"HTTP/1.1 {status}\r\nLink: </x>\r\n\r\n".encode() * 2)
            raw.over.wait(0.02)
            body = b'{"data":[{"id":"%d"}]}' % number
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            read_request(connection)

    with raw_server(script) as server, Caller(kind, server.url, app_token="token") as caller:
        assert [caller.call("get_users", ids=["1"]).data[0].id for _ in range(3)] == ["0", "1", "2"]


def test_what_is_no_header_is_quoted_in_no_log(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    def script(connection: socket.socket, raw: Raw) -> None:
        sent = raw.requests[-1].split(b"\r\n\r\n")[0].replace(b":", b"")
        connection.sendall(b"HTTP/1.1 200 OK\r\n%s\r\nContent-Length: %d\r\n\r\n%s" % (sent, len(GOOD), GOOD))

    with caplog.at_level("DEBUG"), raw_server(script) as server, contextlib.suppress(TwitchError):
        call(kind, server.url)
    assert "canary-token" not in caplog.text


@pytest.mark.parametrize("pause", [0.0, 0.05])
def test_a_reply_that_nobody_asked_for_is_no_answer_to_the_next_call(kind: Kind, pause: float) -> None:
    answered: list[bytes] = []
    both_sent = threading.Semaphore(0)

    def script(connection: socket.socket, raw: Raw) -> None:
        while True:
            answered.append(b"")
            for name, wait in ((b"%d" % len(answered), pause), (b"another's", 0.0)):
                body = b'{"data":[{"id":"%s"}]}' % name
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                raw.over.wait(wait)
            both_sent.release()
            read_request(connection)

    with raw_server(script) as server, Caller(kind, server.url, app_token="token", read_timeout=20.0) as caller:
        for number in range(1, 4):
            assert caller.call("get_users", ids=["1"]).data[0].id == str(number)
            assert both_sent.acquire(timeout=60)
            caller.wait(asyncio.sleep(0.05)) if kind == "async" else time.sleep(0.05)  # what was sent arrives a moment later, on a busy machine


def test_nobody_asked_for_another_protocol(kind: Kind) -> None:
    script = says(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", hangs=True)
    with raw_server(script) as server, Caller(kind, server.url, app_token="token") as caller, pytest.raises(UnexpectedReply, match="101"):
        caller.call("get_users", ids=["1"])
