"""All topics: listened to, fired, and decoded into typed messages, with both faces; each kind of message that the spec knows."""

import json

import pytest

from tests.live.pubsub.support import Inbox, Listener
from tests.live.support import Kind
from twitchapi_gen import Emulator
from twitchapi_gen.pubsub import UnknownMessage, topics

KNOWN = [name for name, topic in topics.items() if topic.messages]


def test_every_topic_and_every_kind_of_message_arrives_typed(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        inboxes = {name: Inbox() for name in topics}
        uuids = {name: listener.listen(name, inboxes[name]) for name in KNOWN}
        listener.start()
        uuids |= {name: listener.listen(name, inboxes[name]) for name in topics if name not in KNOWN}
        assert (len(KNOWN), len(set(uuids.values())), len(listener.heard())) == (33, 71, 71)
        for name, topic in topics.items():
            for number, message_kind in enumerate(topic.messages or {"": ""}, 1):
                (sent,) = listener.fire(name, type=message_kind or None)["sent"]
                assert sent["listeners"] == 1
                inboxes[name].wait(number)
                uuid, message = inboxes[name].got[-1]
                assert uuid == uuids[name]
                assert type(message).__name__ == (topic.messages[message_kind] if topic.messages else "UnknownMessage")
                assert message.to_dict() == sent["message"]
                if message_kind:
                    assert message[topic.told_by] == message_kind
        assert all(len(inboxes[name].got) == max(1, len(topics[name].messages)) for name in topics)
        for uuid in uuids.values():
            listener.unlisten(uuid)
        assert listener.fire("whispers")["listeners"] == 0


def test_whispers_are_encoded_three_times_on_the_wire_and_not_at_all_in_the_callback(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener(kind, fresh) as listener:
        listener.start().listen("whispers", inbox)
        sent: list[str] = []
        peer = fresh._server.pubsub.hub.peers[0]
        send = peer.send

        def sends(text: str) -> None:
            sent.append(text)
            send(text)

        peer.send = sends
        listener.fire("whispers", data={"body": "hello"})
        outer = json.loads(sent[0])["data"]["message"]
        inner = json.loads(outer)["data"]
        assert json.loads(inner)["body"] == "hello"
        (message,) = inbox.wait(1)
        assert message["type"] == message.type == "whisper_received"
        assert message["data"]["body"] == message.data.body == "hello"


@pytest.mark.parametrize("name", ["whispers", "polls", "ads"])
def test_kinds_that_the_spec_does_not_know_arrive_as_they_are(kind: Kind, fresh: Emulator, name: str) -> None:
    inbox = Inbox()
    with Listener(kind, fresh) as listener:
        listener.start().listen(name, inbox)
        listener.fire(name, type="brand_new", data={"any": ["thing"]})
        (message,) = inbox.wait(1)
        assert isinstance(message, UnknownMessage)
        assert (message["type"], message["data"]) == ("brand_new", {"any": ["thing"]})


def test_a_topic_named_in_full_arrives_as_it_is(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener(kind, fresh, []) as listener:
        listener.start()
        uuid = listener.call(listener.pubsub.listen_undocumented_topic, "community-boost-events-v1.77", inbox)
        fresh.fire_pubsub("community-boost-events-v1.77", type="community-boost-progression", data={"goal": 5})
        (message,) = inbox.wait(1)
        assert (inbox.got[0][0], message["data"]["goal"]) == (uuid, 5)


def test_what_differs_from_the_spec_is_told_to_the_clients_on_drift(kind: Kind, fresh: Emulator) -> None:
    inbox, told = Inbox(), list[str]()
    with Listener(kind, fresh) as listener:
        listener.twitch.core_.on_drift = lambda drift: told.append(f"{drift.operation} {drift.path}")
        listener.start().listen("whispers", inbox)
        listener.fire("whispers", data={"brand_new": 1})
        inbox.wait(1)
        assert told == ["pubsub whispers data.brand_new", "pubsub whispers data_object.brand_new"]
