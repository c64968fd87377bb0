"""PubSub's messages: JSON inside of JSON inside of JSON, each of which may be anything; and any text that a client says to the emulator's PubSub."""

import json
from typing import Any

from hypothesis import example, given, strategies as st

from twitchapi_gen import UnexpectedReply, pubsub
from twitchapi_gen.emulator.pubsub.hub import Hub, Peer
from twitchapi_gen.emulator.world import World

UTF8 = st.text(st.characters(codec="utf-8"), max_size=6)
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False) | UTF8
ANY = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(UTF8, inner, max_size=3), max_leaves=6)
KINDS = sorted({kind for topic in pubsub.topics.values() for kind in topic.messages if kind})
TOPICS = st.sampled_from(sorted(pubsub.topics))
FIELDS = st.sampled_from(["type", "data", "data_object", "message", "content", "topic_moderator_id", "user_id"])
NESTED = ANY | ANY.map(json.dumps) | ANY.map(json.dumps).map(json.dumps)
SAID = NESTED | st.sampled_from(["LISTEN", "UNLISTEN", "PING"])
FRAMES = st.dictionaries(st.sampled_from(["type", "nonce", "data"]), SAID).map(json.dumps)


@given(TOPICS, st.dictionaries(FIELDS, NESTED | st.sampled_from(KINDS), max_size=4) | ANY)
@example("whispers", {"type": "whisper_received", "data": '{"id": 1}'})
@example("whispers", {"type": ["a list"], "data": "[" * 50_000})
def test_any_json_is_a_message_with_all_that_came_or_none(topic: str, value: Any) -> None:
    text, read = json.dumps(value), None
    try:
        read = pubsub.topics[topic].decode(text)
    except UnexpectedReply as error:
        refusal = str(error)
        assert refusal.startswith(f"{topic}: ")
    assert (read is not None) == isinstance(value, dict)
    if read is not None:
        nested = pubsub.topics[topic].nested
        assert set(read.to_dict()) == set(value)
        assert all(read.to_dict()[name] == value[name] for name in value if name != nested)


@given(TOPICS, st.text(max_size=40))
@example("whispers", "[" * 100_000)
@example("whispers", "\ud800")
@example("whispers", '{"a":"\ud800"}')
def test_any_text_is_a_message_or_none(topic: str, text: str) -> None:
    found = pubsub.topics[topic]
    try:
        read = found.decode(text)
    except UnexpectedReply:
        return
    assert read.to_dict().keys() == json.loads(text).keys()


@given(st.lists(FRAMES | st.text(max_size=20), max_size=4))
@example(['{"type": ["LISTEN"]}', '{"type": "LISTEN", "data": {"topics": ["whispers.1"], "auth_token": {"a": 1}}}'])
def test_the_emulator_answers_whatever_a_client_says(frames: list[str]) -> None:
    said: list[str] = []
    hub = Hub(World(0))
    peer = Peer(send=said.append, end=lambda _: None)
    for frame in frames:
        hub.came(peer, frame)
    assert len(said) == len(frames)
    assert {json.loads(one)["type"] for one in said} <= {"PONG", "RESPONSE"}
