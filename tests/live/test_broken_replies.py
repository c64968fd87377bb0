"""The two clients agree on what is a reply and what is none, though one stands on http.client and the other on aiohttp's parser."""

import os
import random
import socket
from collections import Counter
from typing import Any

import pytest
from aiohttp.helpers import DEBUG

from tests.live.broken_replies import DAMAGES, broken
from tests.live.raw_server import Raw, Script, raw_server, says
from tests.live.support import Caller, Kind
from twitchapi_gen import NetworkError, TwitchError

COUNT = 300
SEEDS = [random.randrange(10**9)] if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else [1]
MAY_DIFFER = {
    "no content, and some": "aiohttp takes bytes after a 204 for a broken next reply; http.client reads no body there, and what was done counts",
    "coding unknown": "where chunked isn't the last coding, aiohttp hands on what came, which is no JSON; the synchronous client refuses it",
    "a byte changed": "the line break after a chunk is skipped by urllib3 and looked for by aiohttp: what follows is broken in one way or the other",
}
"""Kinds of damage by which the outcomes may differ, each with its reason. That a broken reply is whole for one of them is no reason."""


def outcomes(kind: Kind, replies: list[bytes]) -> list[object]:
    """What one client makes of each reply: the error's class, or the reply's value."""
    told = [b""]

    def script(connection: socket.socket, _: Raw) -> None:
        connection.sendall(told[0])

    found: list[object] = []
    with raw_server(script) as raw, Caller(kind, raw.url, app_token="token", read_timeout=5.0) as caller:
        for told[0] in replies:
            caller.client._core.budget.left = 500
            try:
                found.append(caller.call("get_users", ids=["1"]).to_dict())
            except TwitchError as error:
                found.append(type(error))
    return found


STRICT = pytest.mark.skipif(DEBUG, reason="in asyncio's debug mode aiohttp reads strictly: folded headers and line feeds alone are errors then")


@STRICT
@pytest.mark.parametrize("seed", SEEDS)
def test_both_clients_make_the_same_of_broken_replies(seed: int) -> None:
    replies = broken(seed, COUNT)
    each = zip(replies, *(outcomes(kind, [reply for _, reply in replies]) for kind in ("sync", "async")), strict=True)
    differing = [(damage, reply[:200], sync, aio) for (damage, reply), sync, aio in each if sync != aio]
    shown = "\n".join([f"seed {seed}, {len(differing)} of {COUNT} differ", *map(repr, differing)])
    assert set(Counter(damage for damage, *_ in differing)) <= set(MAY_DIFFER) <= set(DAMAGES), shown
    assert len(differing) <= COUNT * 0.05, shown


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNK = b'd\r\n{"data": [] }\r\n'
CUT: dict[str, bytes] = {
    "nothing": b"",
    "half a version": b"HTTP/1.",
    "a status line": b"HTTP/1.1 200 OK",
    "a status line with its end": b"HTTP/1.1 200 OK\r\n",
    "another status": b"HTTP/1.1 404 X",
    "nothing to come": b"HTTP/1.1 204 No Content\r\n",
    "half a header": HEAD + b"Content-Le",
    "a header without its line break": HEAD + b"Content-Length: 0",
    "headers without a blank line": HEAD + b"Content-Length: 0\r\n",
    "half of the blank line": HEAD + b"Content-Length: 0\r\n\r",
    "half a chunk size": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNK + b"0",
    "the last chunk without its end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNK + b"0\r\n",
    "half a trailer": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNK + b"0\r\nX: 1",
    "half a body": HEAD + b'Content-Length: 12\r\n\r\n{"data"',
    "what comes beforehand": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n",
    "half of what comes beforehand": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n",
}
MALFORMED: dict[str, bytes] = {
    "a version of letters": b'HTTP/1.x 200 OK\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "a status of four digits": b'HTTP/1.1 2000 OK\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "a header without a name": HEAD + b': x\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "a blank before the colon": HEAD + b'Content-Length : 5\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "NUL in a header": HEAD + b'X\x00: x\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "a length with more behind it": HEAD + b'Content-Length: 11; x\r\n\r\n{"data":[]}',
    "two lengths": HEAD + b'Content-Length: 11\r\nContent-Length: 9\r\n\r\n{"data":[]}',
    "a length that is too small": HEAD + b'Content-Length: 11\r\n\r\n{"data":[]}, "more": 1}',
    "a sign before a chunk size": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"+" + CHUNK + b"0\r\n\r\n",
    "two lengths that agree": HEAD + b'Content-Length: 11\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "something where nothing should be": HEAD + b'Content-Length: 0\r\n\r\n{"data":[]}',
    "chunks and a length": HEAD + b"Content-Length: 13\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNK + b"0\r\n\r\n",
}


def failure(kind: Kind, script: Script) -> str:
    with raw_server(script) as raw, Caller(kind, raw.url, app_token="token") as caller, pytest.raises(NetworkError) as raised:
        caller.call("get_users", ids=["1"])
    assert type(raised.value) is NetworkError
    assert raised.value.passing
    return str(raised.value).replace(raw.url, "")


@pytest.mark.parametrize("case", CUT)
def test_half_a_reply_is_never_a_whole_one(kind: Kind, case: str) -> None:
    assert failure(kind, says(CUT[case])) == "GET /helix/users: the reply was cut off"


@pytest.mark.parametrize("case", MALFORMED)
def test_what_is_no_http_is_no_reply(kind: Kind, case: str) -> None:
    assert failure(kind, says(MALFORMED[case])) == "GET /helix/users: the reply is not valid HTTP"


GOOD: dict[str, bytes] = {
    "chunks with extensions and a trailer": HEAD + b'Transfer-Encoding: chunked\r\n\r\n00b;x=y\r\n{"data":[]}\r\n0\r\nX-Sum: 1\r\n\r\n',
    "no reason": b'HTTP/1.1 200\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "an old version": b'HTTP/1.0 200 OK\r\n\r\n{"data":[]}',
    "a folded header": HEAD + b'X: one\r\n two\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "a header that isn't ASCII": HEAD + b'X: \xff\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    "no length, until the end": HEAD + b'Connection: close\r\n\r\n{"data":[]}',
}


@STRICT
@pytest.mark.parametrize("case", GOOD)
def test_unusual_replies_are_read_all_the_same(kind: Kind, case: str) -> None:
    with raw_server(says(GOOD[case])) as raw, Caller(kind, raw.url, app_token="token") as caller:
        found: Any = caller.call("get_users", ids=["1"])
    assert found.data == []


def test_a_204_that_something_follows_has_happened() -> None:
    with raw_server(says(b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}")) as raw, Caller("sync", raw.url, user_token="token") as caller:
        assert caller.request("DELETE", "/something") is None
