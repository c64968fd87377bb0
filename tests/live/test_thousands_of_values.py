"""5,000 generated values through both clients and real sockets: the server reads the same ones, and not a header more."""

import json
from random import Random
from urllib.parse import parse_qsl

import pytest

from tests.live.raw_server import raw_server, reply
from tests.live.support import Caller, Canned, Kind
from tests.live.test_parameters_arrive import AWKWARD
from twitchapi_gen import ParameterError

COUNT, AT_ONCE = 5_000, 100
LETTERS = [chr(code) for code in range(0x20000) if not 0xD800 <= code < 0xE000]
LONE = [chr(code) for code in range(0xD800, 0xE000)]


def generated(seed: int) -> list[str]:
    """Values made of what is awkward and of any letters there are, none of them empty; the same for the same seed."""
    random = Random(seed)
    return ["".join(random.choice(random.choice((AWKWARD, LETTERS))) for _ in range(random.randint(1, 8))) for _ in range(COUNT)]


def test_a_server_that_reads_bytes_finds_the_same_values_and_the_same_headers(kind: Kind) -> None:
    values = generated(seed=19)
    with raw_server(reply(b'{"data": []}', "Connection: close")) as raw:
        with Caller(kind, raw.url, app_token="token") as caller:
            caller.call("get_users", logins=["plain"])
            for start in range(0, COUNT, AT_ONCE):
                caller.call("get_users", logins=values[start : start + AT_ONCE])
        heads = [head.split(b"\r\n") for head in raw.requests]
    (plain, *headers), *others = heads
    assert plain == b"GET /helix/users?login=plain HTTP/1.1"
    arrived: list[tuple[str, str]] = []
    for line, *found in others:
        assert found == headers
        method, target, version = line.decode("ascii").split(" ")
        path, _, query = target.partition("?")
        assert (method, path, version) == ("GET", "/helix/users", "HTTP/1.1")
        arrived += parse_qsl(query, keep_blank_values=True, strict_parsing=True)
    assert arrived == [("login", value) for value in values]


def test_the_same_values_arrive_in_a_body(kind: Kind) -> None:
    values = generated(seed=20)
    with Canned() as server, Caller(kind, server.url, app_token="token") as caller:
        caller.request("POST", "/users", body={"plain": "plain"})
        caller.request("POST", "/users", body=[{value: value} for value in values])
    plain, got = server.got
    assert json.loads(got.body) == [{value: value} for value in values]
    assert got.target == plain.target == "/helix/users"
    assert {**got.headers, "Content-Length": "17"} == plain.headers


def test_5_000_values_that_are_no_unicode_are_refused_and_nothing_is_sent(kind: Kind) -> None:
    random = Random(21)
    refused = 0
    with Canned() as server, Caller(kind, server.url, app_token="token") as caller:
        for value in generated(seed=21):
            at = random.randint(0, len(value))
            with pytest.raises(ParameterError, match="get_users: logins contains a lone surrogate"):
                caller.call("get_users", logins=["fine", value[:at] + random.choice(LONE) + value[at:]])
            refused += 1
    assert (refused, server.got) == (COUNT, [])
