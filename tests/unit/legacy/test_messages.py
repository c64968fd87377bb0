"""Messages decoded: each example of the facts, and whatever may become of it."""

import json
from typing import Any

import pytest

from tests.unit.legacy.facts import messages, needed, notifications
from tests.unit.runtime.test_mutated_examples import found, mutations
from twitchapi_gen import UnexpectedReply, pubsub, webhook
from twitchapi_gen.runtime.legacy.topics import UnknownMessage
from twitchapi_gen.runtime.models.model import Model

Drifts = list[tuple[str, str, str]]
PUBSUB = [pytest.param(topic, kind, example, fields, id=f"{topic}-{kind}") for topic, kind, example, fields in messages()]
WEBHOOKS = [pytest.param(*one, id=f"{one[0]}-{number}") for number, one in enumerate(notifications())]


def undone(topic: str, example: dict[str, Any]) -> dict[str, Any]:
    """The example with the third encoding of whispers undone."""
    return {**example, "data": json.loads(example["data"])} if topic == "whispers" else example


def decoded(topic: str, example: Any) -> tuple[Model, Drifts]:
    told: Drifts = []
    fast = pubsub.topics[topic].decode(json.dumps(example))
    careful = pubsub.topics[topic].decode(json.dumps(example), lambda *one: told.append(one))
    assert type(fast) is type(careful)
    assert fast == careful
    return fast, told


@needed
@pytest.mark.parametrize(("topic", "kind", "example", "fields"), PUBSUB)
def test_an_example_of_pubsub_is_decoded_and_encoded_back_equal(topic: str, kind: str, example: dict[str, Any], fields: list[dict[str, Any]]) -> None:
    message, told = decoded(topic, example)
    assert type(message).__name__ == (pubsub.topics[topic].messages.get(kind) or pubsub.topics[topic].messages[""])
    assert message.to_dict() == undone(topic, example)
    assert told == []


@needed
@pytest.mark.parametrize(("topic", "kind", "example", "fields"), PUBSUB)
def test_each_field_of_the_facts_is_a_field_of_the_model(topic: str, kind: str, example: dict[str, Any], fields: list[dict[str, Any]]) -> None:
    message, _ = decoded(topic, example)
    for one in fields:
        here: Any = message
        for name in str(one["name"]).replace("[]", "").split("."):
            here = here[0] if isinstance(here, list) and here else here
            if not isinstance(here, Model):
                break  # null, an empty list, or an object that the spec leaves open
            assert name in here.NAMES, one["name"]
            here = here[name]


def left_open(message: Model, place: tuple[str | int, ...]) -> bool:
    """Whether the object there is one whose fields the spec doesn't say."""
    here: Any = message
    for key in place:
        here = here[key]
    return not isinstance(here, Model)


@needed
@pytest.mark.parametrize(("topic", "kind", "example", "fields"), PUBSUB)
def test_whatever_becomes_of_a_message_it_is_read(topic: str, kind: str, example: dict[str, Any], fields: list[dict[str, Any]]) -> None:
    count = 0
    for name, place, value in mutations({"message": undone(topic, example)}):
        if len(place) < 2:
            continue
        inner = value["message"]
        message, told = decoded(topic, inner)
        assert message.to_dict() == inner, (name, place)
        if name == "an extra field" and type(found(inner, place[1:-1])) is dict:
            assert told or isinstance(message, UnknownMessage) or left_open(message, place[1:-1]), place
        count += 1
    assert count > 10


@needed
@pytest.mark.parametrize(("topic", "body", "fields"), WEBHOOKS)
def test_an_example_of_the_webhooks_is_decoded_and_encoded_back_equal(topic: str, body: dict[str, Any], fields: list[dict[str, Any]]) -> None:
    told: Drifts = []
    items = webhook.topics[topic].decode(body)
    assert items == webhook.topics[topic].decode(body, lambda *one: told.append(one))
    expected = body["data"] or ([{"type": "offline"}] if topic == "stream_changed" else [])
    assert ([item.to_dict() for item in items], told) == (expected, [])


@needed
@pytest.mark.parametrize(("topic", "body", "fields"), WEBHOOKS)
def test_whatever_becomes_of_a_notification_it_is_read(topic: str, body: dict[str, Any], fields: list[dict[str, Any]]) -> None:
    for name, place, value in mutations(body):
        if place[0] != "data" or len(place) < 3:
            continue
        items = webhook.topics[topic].decode(value)
        assert [item.to_dict() for item in items] == value["data"], (name, place)


def test_a_stream_that_went_offline_says_so() -> None:
    (item,) = webhook.topics["stream_changed"].decode({"data": []})
    assert (item["type"], item.get("title")) == ("offline", None)
    assert webhook.topics["user_changed"].decode({"data": []}) == []


def test_whispers_are_unwrapped_to_the_last_layer() -> None:
    whisper = {
        "message_id": "1",
        "id": 41,
        "thread_id": "1_2",
        "body": "hello",
        "sent_ts": 5,
        "from_id": 1,
        "tags": {"login": "alice"},
        "recipient": {},
    }
    message = pubsub.topics["whispers"].decode(json.dumps({"type": "whisper_received", "data": json.dumps(whisper), "data_object": whisper}))
    assert (message["type"], message["data"]["body"], message["data"]["tags"]["login"]) == ("whisper_received", "hello", "alice")
    assert type(message["data"]).__name__ == "Whisper"


@pytest.mark.parametrize("data", ["no JSON", "[1]", "5", '"text"', None, 7, {"body": "x"}])
def test_a_whisper_without_the_third_layer_is_kept_as_it_came(data: Any) -> None:
    message = pubsub.topics["whispers"].decode(json.dumps({"type": "whisper_received", "data": data}))
    assert message.to_dict()["data"] == data


def test_kinds_and_topics_that_nobody_knows_arrive_as_they_are() -> None:
    new = pubsub.topics["whispers"].decode('{"type": "whisper_edited", "data": {"id": 1}}')
    assert isinstance(new, UnknownMessage)
    assert (new["type"], new["data"], new.to_dict()) == ("whisper_edited", {"id": 1}, {"type": "whisper_edited", "data": {"id": 1}})
    raw = pubsub.topics["ads_manager"].decode('{"any": ["thing"]}')
    assert (type(raw), raw["any"]) == (UnknownMessage, ["thing"])
    for kind in ("5", "null", "[]", "{}"):
        assert isinstance(pubsub.topics["whispers"].decode(f'{{"type": {kind}}}'), UnknownMessage)


@pytest.mark.parametrize("text", ["", "x", "[]", "5", '"{}"', "null", "[" * 100_000])
def test_what_is_no_message_is_an_error(text: str) -> None:
    with pytest.raises(UnexpectedReply, match="whispers: the message is not a JSON object"):
        pubsub.topics["whispers"].decode(text)


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": {}}, {"data": "x"}, {"data": [5]}, {"data": [{}, None]}])
def test_what_is_no_notification_is_an_error_and_never_an_empty_list(body: dict[str, Any]) -> None:
    with pytest.raises(UnexpectedReply, match="user_changed: "):
        webhook.topics["user_changed"].decode(body)
