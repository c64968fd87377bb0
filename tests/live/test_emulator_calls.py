"""The emulator's own requests: to callbacks on this machine, and to nobody else."""

import asyncio

import pytest

from tests.live.raw_server import Script, raw_server, reply, says
from twitchapi_gen.emulator.calling import Caller, CallFailed, Reply


async def call(url: str, timeout: float = 5.0) -> Reply:
    caller = Caller()
    try:
        return await caller.call("POST", url, {"X-One": "1"}, b"hello", timeout)
    finally:
        await caller.stop()


def test_a_reply_comes_back_as_it_was_and_redirects_are_not_followed() -> None:
    with raw_server(reply(b"there", "Location: http://127.0.0.1:1/", status="302 Found")) as raw:
        found = asyncio.run(call(f"{raw.url}/hook?a=b"))
    assert (found.status, found.body, found.headers["Location"]) == (302, b"there", "http://127.0.0.1:1/")
    assert raw.requests[0].startswith(b"POST /hook?a=b HTTP/1.1\r\n")
    assert b"X-One: 1\r\n" in raw.requests[0]


@pytest.mark.parametrize("url", ["https://example.com/", "http://10.0.0.1/", "http://127.0.0.1.example.com/", "/nowhere"])
def test_nobody_else_is_called(url: str) -> None:
    with pytest.raises(CallFailed, match="not on this machine"):
        asyncio.run(call(url))


@pytest.mark.parametrize(
    ("script", "timeout", "why"),
    [
        (says(b"", hangs=True), 0.2, "no reply within 0.2"),
        (says(b"what?\r\n\r\n"), 5.0, "Bad status line"),
        (says(b""), 5.0, "Disconnected|disconnected"),
    ],
)
def test_no_reply_is_an_error_that_says_why(script: Script, timeout: float, why: str) -> None:
    with raw_server(script) as raw, pytest.raises(CallFailed, match=why):
        asyncio.run(call(raw.url, timeout))
