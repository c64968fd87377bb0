"""Requests that are written otherwise than most, and those that want two readers to see two different things."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable

import pytest

from tests.eventsub_webhook.support import FOLLOW, SECRET, Message
from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook

CHUNKED = "Transfer-Encoding: chunked\r\n"
SIGNATURE = "Twitch-Eventsub-Message-Signature"


def head(message: Message, more: str = "", line: str = "POST /eventsub HTTP/1.1") -> bytes:
    return (f"{line}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in message.headers.items()) + more + "\r\n").encode("latin-1")


def sized(message: Message, more: str = "", line: str = "POST /eventsub HTTP/1.1") -> bytes:
    return head(message, f"{more}Content-Length: {len(message.body)}\r\n", line) + message.body


def chunks(body: bytes, size: int = 7) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def smuggled(message: Message) -> bytes:
    """A whole request in what is either the body or what comes after it."""
    inside = b"0\r\n\r\n" + sized(message.but(id="smuggled"))
    return head(message, f"Content-Length: {len(inside)}\r\n{CHUNKED}") + inside


Write = Callable[[Message], bytes]
TAKEN: dict[str, Write] = {
    "chunked": lambda one: head(one, CHUNKED) + chunks(one.body),
    "chunked, with extensions and a trailer": lambda one: (
        head(one, CHUNKED) + b"%x;a=b\r\n%s\r\n0\r\nX-Trailer: 1\r\n\r\n" % (len(one.body), one.body)
    ),
    "HTTP/1.0": lambda one: sized(one, line="POST /eventsub HTTP/1.0"),
    "HTTP/1.0, kept alive": lambda one: sized(one, "Connection: keep-alive\r\n", "POST /eventsub HTTP/1.0"),
    "names in another case": lambda one: sized(one).replace(b"Twitch-Eventsub", b"tWITCH-eVENTSUB"),
    "blank lines before it": lambda one: b"\r\n\r\n" + sized(one),
    "a body that says it is packed": lambda one: sized(one, "Content-Encoding: gzip\r\n"),
    "a wish to speak HTTP/2": lambda one: sized(one, "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"),
    "expecting something else": lambda one: sized(one, "Expect: 200-ok\r\n"),
}
REFUSED: dict[str, Write] = {
    "a length and chunks": lambda one: head(one, f"Content-Length: {len(one.body)}\r\n{CHUNKED}") + chunks(one.body),
    "smuggled behind chunks": smuggled,
    "two lengths": lambda one: sized(one, f"Content-Length: {len(one.body) + 5}\r\n"),
    "one length twice": lambda one: sized(one, f"Content-Length: {len(one.body)}\r\n"),
    "a length with a sign": lambda one: head(one, f"Content-Length: +{len(one.body)}\r\n") + one.body,
    "a length below zero": lambda one: head(one, "Content-Length: -1\r\n") + one.body,
    "a length that only Python reads": lambda one: head(one, "Content-Length: 1_0\r\n") + one.body,
    "a length in other digits": lambda one: head(one, "Content-Length: \xb2\r\n") + one.body,
    "a length beyond all bounds": lambda one: head(one, f"Content-Length: {'9' * 30}\r\n") + one.body,
    "an unknown encoding": lambda one: sized(one, "Transfer-Encoding: xchunked\r\n"),
    "chunks, and then none": lambda one: head(one, "Transfer-Encoding: chunked, identity\r\n") + chunks(one.body),
    "chunks twice": lambda one: head(one, CHUNKED * 2) + chunks(one.body),
    "chunks behind a blank": lambda one: head(one, "Transfer-Encoding : chunked\r\n") + chunks(one.body),
    "a chunk of no number": lambda one: head(one, CHUNKED) + b"0x5\r\nhello\r\n0\r\n\r\n",
    "a chunk beyond all bounds": lambda one: head(one, CHUNKED) + b"f" * 20 + b"\r\nhello\r\n0\r\n\r\n",
    "a header over two lines": lambda one: sized(one, "X-Long: a\r\n b\r\n"),
    "lines that end otherwise": lambda one: sized(one).replace(b"\r\n", b"\n"),
    "two hosts": lambda one: sized(one, "Host: another\r\n"),
    "a thousand headers": lambda one: sized(one, "X-Many: 1\r\n" * 1_000),
    "a header without end": lambda one: sized(one, f"X-Long: {'a' * 100_000}\r\n"),
    "a NUL in a header": lambda one: sized(one, "X-Nul: a\0b\r\n"),
    "HTTP/2": lambda one: b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + sized(one),
    "a method in small letters": lambda one: sized(one, line="post /eventsub HTTP/1.1"),
    "two signatures": lambda one: sized(one, f"{SIGNATURE}: {one.headers[SIGNATURE]}\r\n"),
    "two signatures, the first one wrong": lambda one: sized(one).replace(
        f"{SIGNATURE}:".encode(), f"{SIGNATURE}: sha256=0\r\n{SIGNATURE}:".encode()
    ),
    "bytes that are no UTF-8": lambda one: sized(one.but(raw=b"\xff\xfe{}")),
    "UTF-8 that breaks off inside of JSON": lambda one: sized(one.but(raw=b'{"subscription":{"id":"\xff"}}')),
    "UTF-16": lambda one: sized(one.but(raw=json.dumps(one.payload).encode("utf-16"))),
    "a byte order mark": lambda one: sized(one.but(raw=b"\xef\xbb\xbf" + json.dumps(one.payload).encode())),
    "another server's address": lambda one: sized(one, line="POST http://another/eventsub HTTP/1.1"),
    "a tunnel": lambda one: sized(one, line="CONNECT another:443 HTTP/1.1"),
    "another path": lambda one: sized(one, line="POST //eventsub HTTP/1.1"),
    "a GET": lambda one: sized(one, line="GET /eventsub HTTP/1.1"),
}


def with_hook(test: Callable[[AsyncEventSubWebhook, list[str]], Awaitable[None]]) -> None:
    async def main() -> None:
        came = list[str]()
        async with AsyncTwitch("my_app_id", app_token="unused") as twitch:
            hook = AsyncEventSubWebhook(twitch, "http://127.0.0.1:1/eventsub", secret=SECRET, port=0)
            await hook.start()
            hook.on("channel.follow", "2", FOLLOW)(lambda event: came.append(event.id))
            try:
                await test(hook, came)
            finally:
                await hook.stop()

    asyncio.run(main())


async def said(hook: AsyncEventSubWebhook, sent: bytes, *, whole: bool = False) -> bytes:
    """The head of the first reply to it; or all that comes until the server closes the connection."""
    assert hook.port is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", hook.port)
    writer.write(sent)
    try:
        return await asyncio.wait_for(reader.read() if whole else reader.readuntil(b"\r\n\r\n"), 30)
    finally:
        writer.close()


def now(id: str) -> Message:
    return Message(id=id, time=time.time())


@pytest.mark.parametrize("what", TAKEN)
def test_what_is_only_written_otherwise_is_taken(what: str) -> None:
    async def test(hook: AsyncEventSubWebhook, came: list[str]) -> None:
        answer = await said(hook, TAKEN[what](now("one")))
        assert answer.partition(b" ")[2].startswith(b"204"), answer
        await hook.stop()
        assert came == ["one"]

    with_hook(test)


@pytest.mark.parametrize("what", REFUSED)
def test_what_could_be_read_in_two_ways_is_refused_and_so_is_all_that_follows(what: str) -> None:
    async def test(hook: AsyncEventSubWebhook, came: list[str]) -> None:
        answer = await said(hook, REFUSED[what](now("one")))
        assert answer.partition(b" ")[2][:3] in (b"400", b"404", b"405", b"431"), answer
        assert b" 204 " not in answer
        assert b" 500 " not in answer
        assert (await said(hook, sized(now("good")))).startswith(b"HTTP/1.1 204 ")
        await hook.stop()
        assert came == ["good"]

    with_hook(test)


def test_requests_in_a_row_are_answered_in_their_order() -> None:
    async def test(hook: AsyncEventSubWebhook, came: list[str]) -> None:
        messages = [now(f"m{number}") for number in range(500)]
        bad = messages[250].but(secret="another secret")
        others, last = messages[251:-1], sized(messages[-1], "Connection: close\r\n")
        answer = await said(hook, b"".join(map(sized, [*messages[:250], bad, *others])) + last, whole=True)
        assert [part[:3] for part in answer.split(b"HTTP/1.1 ")[1:]] == [b"204"] * 250 + [b"403"] + [b"204"] * 249
        await hook.stop()
        assert came == [one.id for one in messages if one.id != "m250"]

    with_hook(test)


@pytest.mark.parametrize("more", ["", CHUNKED])
def test_who_waits_to_be_told_to_go_on_is_told(more: str) -> None:
    async def test(hook: AsyncEventSubWebhook, came: list[str]) -> None:
        message = now("one")
        body = chunks(message.body) if more else message.body
        assert hook.port is not None
        reader, writer = await asyncio.open_connection("127.0.0.1", hook.port)
        writer.write(head(message, f"Expect: 100-Continue\r\n{more or f'Content-Length: {len(body)}'}\r\n".replace("\r\n\r\n", "\r\n")))
        assert await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 8) == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(body)
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 204 ")
        writer.write(head(message, "Expect: 100-continue\r\nContent-Length: 1048577\r\n"))
        assert (await reader.read()).startswith(b"HTTP/1.1 413 "), "and told not to, where it would be too much"
        writer.close()
        await hook.stop()
        assert came == ["one"]

    with_hook(test)
