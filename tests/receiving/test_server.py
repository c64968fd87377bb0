"""The server: what reaches the handler, and what is too large, too slow, too late or no HTTP at all."""

import asyncio
import logging
import socket
import ssl
import threading
from collections.abc import Mapping
from itertools import count

import pytest
import trustme

from tests.receiving.support import Noting, request, talk, with_server
from twitchapi_gen import CannotListen
from twitchapi_gen.runtime.dispatch import http_server as module
from twitchapi_gen.runtime.dispatch.http_server import MAX_BODY, ReceivingServer, Reply, text_reply


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request has a second to arrive: enough for good ones on a busy machine."""
    monkeypatch.setattr(module, "ARRIVAL", 1.0)
    monkeypatch.setattr(module, "_LOOK", 0.05)


def test_a_request_reaches_the_handler_as_it_came() -> None:
    async def test(server: ReceivingServer, noting: Noting) -> None:
        answer = await talk(server, request(b"\xffbody", target="/a%20b?x=%2F&y", headers="X-Odd: caf\xe9\r\n"))
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
        assert answer.endswith(b"\xc3\xbfbody")
        ((method, path, query, headers, body),) = noting.got
        assert (method, path, query, body) == ("POST", "/a%20b", "x=%2F&y", b"\xffbody")
        assert headers.get("x-odd", "").encode("utf-8", "surrogateescape") == b"caf\xe9"

    with_server(test)


def test_a_body_may_have_a_mebibyte_and_no_more() -> None:
    async def test(server: ReceivingServer, noting: Noting) -> None:
        assert (await talk(server, request(bytes(MAX_BODY)))).startswith(b"HTTP/1.1 200 ")
        told = f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {MAX_BODY + 1}\r\n\r\n".encode()
        assert (await talk(server, told)).startswith(b"HTTP/1.1 413 ")  # without having read any of it
        untold = b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        chunk = b"10000\r\n" + bytes(65_536) + b"\r\n"
        assert (await talk(server, untold + chunk * 16 + b"0\r\n\r\n", until_end=False)).startswith(b"HTTP/1.1 200 ")
        assert (await talk(server, untold + chunk * 17)).startswith(b"HTTP/1.1 413 ")
        assert [len(one[4]) for one in noting.got] == [MAX_BODY, MAX_BODY]

    with_server(test)


def test_a_packed_body_is_not_unpacked() -> None:
    async def test(server: ReceivingServer, noting: Noting) -> None:
        await talk(server, request(b"\x1f\x8b not even gzip", headers="Content-Encoding: gzip\r\n"))
        assert noting.got[0][4] == b"\x1f\x8b not even gzip"

    with_server(test)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"POST / HT",
        b"POST / HTTP/1.1\r\nHost: x\r\nX-Slow: 1",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    ],
)
@pytest.mark.usefixtures("hasty")
def test_what_does_not_arrive_in_time_is_closed_and_never_handled(sent: bytes) -> None:
    async def test(server: ReceivingServer, noting: Noting) -> None:
        assert b"200" not in await talk(server, sent)
        assert noting.got == []

    with_server(test)


@pytest.mark.usefixtures("hasty")
def test_a_second_request_has_its_time_from_its_own_first_byte() -> None:
    async def test(server: ReceivingServer, noting: Noting) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(request(b"1", close=False))
        assert (await reader.readuntil(b"\r\n\r\n1")).startswith(b"HTTP/1.1 200 ")
        await asyncio.sleep(1.5)  # longer than a request has to arrive: a connection may wait for its next one
        writer.write(request(b"2", close=False))
        assert (await reader.readuntil(b"\r\n\r\n2")).startswith(b"HTTP/1.1 200 ")
        writer.write(request(b"3", close=False)[:20])
        assert await asyncio.wait_for(reader.read(), 60) == b""
        writer.close()
        assert len(noting.got) == 2

    with_server(test)


def test_200_that_never_finish_their_headers_are_closed_while_good_ones_are_served(hasty: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ARRIVAL", 3.0)

    async def test(server: ReceivingServer, noting: Noting) -> None:
        slow = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(200)]
        for _, writer in slow:
            writer.write(b"POST / HTTP/1.1\r\nX-A: ")

        async def drip() -> None:
            for letter in count():
                for _, writer in slow:
                    if not writer.is_closing():
                        writer.write(b"%d" % (letter % 10))
                await asyncio.sleep(0.05)

        dripping = asyncio.create_task(drip())
        for _ in range(20):
            assert (await talk(server, request(b"good"))).endswith(b"good")
        ends = await asyncio.gather(*(asyncio.wait_for(reader.read(), 60) for reader, _ in slow), return_exceptions=True)
        dripping.cancel()
        assert all(b"200" not in one if isinstance(one, bytes) else isinstance(one, ConnectionError) for one in ends)
        for _, writer in slow:
            writer.close()
        assert len(noting.got) == 20

    with_server(test)


def test_what_is_no_http_gets_400_and_fills_no_log(caplog: pytest.LogCaptureFixture) -> None:
    async def test(server: ReceivingServer, noting: Noting) -> None:
        for sent in (b"\x16\x03\x01 TLS to a plain port\r\n\r\n", b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n"):
            answer = await talk(server, sent)
            assert answer.startswith((b"HTTP/1.0 400 ", b"HTTP/1.1 400 "))
            assert b"nosniff" in answer
        assert noting.got == []

    with caplog.at_level(logging.INFO):
        with_server(test)
    assert [record for record in caplog.records if record.name != "asyncio"] == []  # that one tells of servers, where it is debugged


def test_a_handler_that_fails_answers_500_and_the_next_request_is_served(caplog: pytest.LogCaptureFixture) -> None:
    failures = [ValueError("a defect")]

    def handle(method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Reply:
        if failures:
            raise failures.pop()
        return text_reply(204)

    async def test(server: ReceivingServer, _: Noting) -> None:
        answer = await talk(server, request())
        assert answer.startswith(b"HTTP/1.1 500 ")
        assert b"defect" not in answer
        assert (await talk(server, request())).startswith(b"HTTP/1.1 204 ")

    with_server(test, handle)
    assert [record.message for record in caplog.records] == ["a request could not be handled"]


def test_a_taken_port_is_an_error_at_once_that_says_what_to_do() -> None:
    async def test(server: ReceivingServer, _: Noting) -> None:
        second = ReceivingServer(Noting(), "127.0.0.1", server.port)
        with pytest.raises(CannotListen, match=rf"127.0.0.1 port {server.port}: .*in use.*use another"):
            await second.start()
        assert not second.running
        with pytest.raises(CannotListen, match="running already"):
            await server.start()
        for port in (-1, 70_000):
            with pytest.raises(CannotListen, match=str(port)):
                await ReceivingServer(Noting(), "127.0.0.1", port).start()
        await second.stop()

    with_server(test)


def test_it_speaks_tls_with_the_context_that_it_is_given() -> None:
    authority = trustme.CA()
    theirs = ssl.create_default_context()
    authority.configure_trust(theirs)
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(ours)

    async def test(server: ReceivingServer, noting: Noting) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port, ssl=theirs, server_hostname="localhost")
        writer.write(request(b"over TLS"))
        assert (await reader.read()).endswith(b"over TLS")
        writer.close()
        assert b"200" not in await talk(server, b"GET / HTTP/1.1\r\n\r\n")
        assert len(noting.got) == 1

    with_server(test, ssl_context=ours)


def test_50_starts_and_stops_leave_nothing() -> None:
    async def main() -> None:
        server = ReceivingServer(Noting(), "127.0.0.1", 0)
        for _ in range(50):
            await server.start()
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(request(b"x", close=False))
            assert await reader.readuntil(b"\r\n\r\nx")
            await server.stop()
            assert await asyncio.wait_for(reader.read(), 60) == b""  # a connection that waits for its next request is closed too
            writer.close()
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", server.port)

    before = threading.active_count()
    asyncio.run(main())
    assert threading.active_count() == before


def test_an_answer_may_take_its_time() -> None:
    async def later() -> Reply:
        await asyncio.sleep(0.01)
        return text_reply(202, "after a while")

    async def work() -> bytes:
        server = ReceivingServer(lambda *_: later(), "127.0.0.1")
        await server.start()
        try:
            return await talk(server, request(b"x"))
        finally:
            await server.stop()

    reply = asyncio.run(work())
    assert reply.startswith(b"HTTP/1.1 202 ")
    assert reply.endswith(b"after a while")


def test_a_start_that_is_cancelled_anywhere_leaves_the_port_free() -> None:
    """At each turn of the event loop that starting takes; asyncio's own `create_server` keeps the port in one of them."""

    async def go() -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        cancelled = 0
        for turns in range(20):
            server = ReceivingServer(Noting(), "127.0.0.1", port)
            starting = asyncio.ensure_future(server.start())
            for _ in range(turns):
                await asyncio.sleep(0)
            if starting.done():
                await server.stop()
                break
            starting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await starting
            cancelled += 1
            assert not server.running
        assert cancelled > 1
        again = ReceivingServer(Noting(), "127.0.0.1", port)
        assert await again.start() == port
        await again.stop()

    asyncio.run(go())
