"""Whatever text comes over a socket: a message, or a MalformedMessage that quotes nothing."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.unit.eventsub.socket.support import frame, welcome
from twitchapi_gen.runtime.eventsub.websocket.messages import MalformedMessage
from twitchapi_gen.runtime.eventsub.websocket.protocol import read

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
HEAD = st.fixed_dictionaries({}, optional={"message_type": JSON, "message_id": JSON, "message_timestamp": JSON})
NEARLY = st.fixed_dictionaries({}, optional={"metadata": JSON | HEAD, "payload": JSON})


def test_a_message_is_read_with_its_session() -> None:
    message = read(welcome("s1", 30))
    assert (message.kind, message.id, message.timestamp) == ("session_welcome", "m1", "2026-02-01T10:11:12.634234626Z")
    assert message.session["id"] == "s1"
    assert read(frame("session_keepalive")).session == {}
    assert read('{"metadata": {"message_type": "new"}}').payload == {}
    assert read(frame("x", {"session": []})).session == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "a frame of 0 characters is not a JSON object"),
        ("[1]", "not a JSON object"),
        ('{"metadata": {"message_type": "x"}', "not a JSON object"),
        ("\ud800", "not a JSON object"),
        ("[" * 100_000, "not a JSON object"),
        ('{"metadata": {"message_type": "x"}, "payload": {"event": Infinity}}', "not a JSON object"),
        ('{"metadata": []}', "no message_type"),
        ('{"metadata": {"message_type": ""}}', "no message_type"),
        ('{"metadata": {"message_type": 7}}', "no message_type"),
        ('{"metadata": {"message_type": "notification"}, "payload": {}}', "a notification has no message_id"),
        ('{"metadata": {"message_type": "revocation", "message_id": ""}, "payload": {}}', "a revocation has no message_id"),
        ('{"metadata": {"message_type": "notification", "message_id": 5}, "payload": {}}', "a notification has no message_id"),
        ('{"metadata": {"message_type": "x", "message_id": "1"}, "payload": [1]}', "the payload of a 'x' is not an object"),
    ],
)
def test_what_is_no_message_is_said_to_be_none(text: str, words: str) -> None:
    with pytest.raises(MalformedMessage, match=words):
        read(text)


@given(st.text() | JSON.map(json.dumps) | NEARLY.map(json.dumps))
def test_nothing_else_is_ever_raised(text: str) -> None:
    try:
        message = read(text)
    except MalformedMessage:
        return
    assert message.kind
    assert isinstance(message.session, dict)


@given(st.text(min_size=1), JSON)
def test_metadata_and_payload_come_through(kind: str, value: Any) -> None:
    message = read(frame(kind, {"event": value}, id="i"))
    assert (message.kind, message.id, dict(message.payload)) == (kind, "i", json.loads(json.dumps({"event": value})))
