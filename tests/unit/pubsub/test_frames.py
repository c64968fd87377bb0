"""Frames: the server's are read whatever they are, ours are as Twitch's page had them."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.unit.legacy.facts import PUBSUB, needed
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.legacy.pubsub.messages import PING, Came, Frame, parse, request

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
KINDS = ["MESSAGE", "RESPONSE", "PONG", "RECONNECT", "AUTH_REVOKED", "NEWS", "", None, 5]


@needed
def test_the_frames_of_the_facts_are_read_and_written() -> None:
    frames = PUBSUB["protocol"]["frames"]
    server = frames["server_to_client"]
    assert [parse(json.dumps(one)) for one in server["RESPONSE"]["examples"]] == [
        Frame(Came.RESPONSE, nonce="44h1k13746815ab1r2"),
        Frame(Came.RESPONSE, nonce="n2", error="ERR_BADAUTH"),
    ]
    message = server["MESSAGE"]["example"]
    assert parse(json.dumps(message)) == Frame(Came.MESSAGE, message["data"]["message"], ("channel-bits-badge-unlocks.2002",))
    assert parse(json.dumps(server["AUTH_REVOKED"]["example"])) == Frame(Came.AUTH_REVOKED, topics=("channel-bits-events-v1.44322889",))
    assert (parse('{"type":"PONG"}'), parse('{"type":"RECONNECT"}')) == (Frame(Came.PONG), Frame(Came.RECONNECT))
    ours = frames["client_to_server"]
    listen = ours["LISTEN"]["example"]
    assert json.loads(request("LISTEN", listen["nonce"], listen["data"]["topics"], Secret(listen["data"]["auth_token"]))) == listen
    unlisten = ours["UNLISTEN"]["example"]
    assert json.loads(request("UNLISTEN", unlisten["nonce"], unlisten["data"]["topics"])) == unlisten
    assert json.loads(PING) == ours["PING"]["example"]


@pytest.mark.parametrize("around", [("", "\r\n"), (" \r\n", "\r\n\r\n"), ("", "")])
def test_line_ends_around_a_frame_are_nothing(around: tuple[str, str]) -> None:
    assert parse(f'{around[0]}{{"type": "PONG"}}{around[1]}') == Frame(Came.PONG)


@pytest.mark.parametrize(
    "text",
    ["", "\r\n", "{", "[]", "5", "null", '"PONG"', "{}", '{"type": null}', '{"type": 5}', '{"type": "MESSAGE"}', '{"type": "RESPONSE", "nonce": "x"}',
     '{"type": "MESSAGE", "data": {"topic": "x", "message": {}}}', '{"type": "AUTH_REVOKED"}', "[" * 100_000, '{"a":' * 100_000, "\ud800", "PONG"],
    ids=lambda text: text[:20].encode("ascii", "replace").decode(),
)  # fmt: skip
def test_what_is_no_frame_is_unreadable_and_its_words_show_nothing_of_it(text: str) -> None:
    found = parse(text)
    assert found.came is Came.UNREADABLE
    assert len(found.text) < 80


def test_types_that_nobody_knows_are_told_from_no_frame_at_all() -> None:
    assert parse('{"type": "NEWS", "data": 1}') == Frame(Came.UNKNOWN, "NEWS")


@given(st.sampled_from(KINDS), st.dictionaries(st.sampled_from(["data", "nonce", "error", "topic"]), JSON))
def test_any_json_is_read(kind: Any, rest: dict[str, Any]) -> None:
    found = parse(json.dumps({**rest, "type": kind}))
    assert isinstance(found.came, Came)
    assert all(isinstance(one, str) for one in (found.text, found.nonce, found.error, *found.topics))


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert isinstance(parse(text), Frame)
