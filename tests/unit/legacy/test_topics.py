"""Topics as data: as many as the facts name, with their addresses, scopes and methods."""

import re

import pytest

from tests.unit.legacy.facts import PUBSUB, WEBHOOKS, needed, read
from twitchapi_gen import AuthScope, ParameterError, pubsub, webhook
from twitchapi_gen.api.pubsub.aio import AsyncMethods as AsyncListen
from twitchapi_gen.api.pubsub.sync import SyncMethods as Listen
from twitchapi_gen.api.webhooks.aio import AsyncMethods as AsyncSubscribe
from twitchapi_gen.api.webhooks.sync import SyncMethods as Subscribe


def test_how_many_there_are() -> None:
    known = [topic for topic in pubsub.topics.values() if topic.messages]
    assert (len(known), len(pubsub.topics) - len(known), len(webhook.topics)) == (33, 38, 8)


@needed
@pytest.mark.parametrize("fact", PUBSUB["topics"], ids=lambda fact: str(fact["name"]))
def test_a_topic_of_pubsub_is_as_the_facts_say(fact: dict[str, object]) -> None:
    topic = pubsub.topics[str(fact["name"])]
    assert topic.template == re.sub(r"\{WEEK\|MONTH\|ALLTIME\}", "{time_unit}", str(fact["template"]))
    assert [one.name for one in topic.parameters] == fact["ids"]
    assert [str(scope) for scope in topic.scopes] == [scope for scope in fact["scopes"] if scope != "any"]  # type: ignore[attr-defined]  # the facts are plain YAML
    assert topic.documented == fact["officially_documented"]
    assert topic.retired == "2025-04-14"
    kinds = fact["message_types"]
    assert kinds is None or set(topic.messages) - {""} == set(kinds) - {""}  # type: ignore[call-overload]  # the facts are plain YAML
    assert not kinds or topic.told_by == fact["type_discriminator"]


@needed
def test_topics_known_by_name_only_are_there_too() -> None:
    assert {one["template"] for one in PUBSUB["other_known_topics"]} == {one.template for one in pubsub.topics.values() if not one.messages}


@needed
@pytest.mark.parametrize("fact", WEBHOOKS["topics"], ids=lambda fact: str(fact["name"]))
def test_a_topic_of_the_webhooks_is_as_the_facts_say(fact: dict[str, object]) -> None:
    topic = webhook.topics[str(fact["name"])]
    ours, theirs = (
        set(re.split("[?&]", url)) for url in (topic.url.replace("{user_id}", "{id}"), str(fact["url_template"]).replace("{user_id}", "{id}"))
    )
    assert theirs <= ours
    assert {part.partition("=")[0] for part in ours - theirs} <= {"user_id", "gifter_id", "gifter_name"}
    assert [str(scope) for scope in topic.scopes] == fact["authorization"]["scopes"]  # type: ignore[index]  # the facts are plain YAML


@needed
def test_methods_are_called_as_in_version_2() -> None:
    surface = read("pytwitchapi_v2_surface.yaml")
    for kind, methods, faces in (("pubsub", "listen_", (Listen, AsyncListen)), ("webhook", "subscribe_", (Subscribe, AsyncSubscribe))):
        named = {one["name"] for one in surface[kind]["methods"] if one["name"].startswith(methods)} - {"listen_undocumented_topic"}
        assert len(named) >= 8
        for face in faces:
            assert {name for name in named if not callable(getattr(face, name, None))} == set()


@pytest.mark.parametrize("face", [Listen, AsyncListen, Subscribe, AsyncSubscribe])
def test_each_topic_has_its_method(face: type) -> None:
    topics = pubsub.topics if face in (Listen, AsyncListen) else webhook.topics
    for topic in topics.values():
        manual = getattr(face, topic.method).__doc__ or ""
        assert f"Retired: Twitch shut down its {'PubSub' if topics is pubsub.topics else 'webhooks'} on {topic.retired}." in manual
        assert topic.successor in manual
        assert all(f"    {one.name}: " in manual for one in topic.parameters)
    assert topics is pubsub.topics or all(callable(getattr(face, f"un{one.method}")) for one in topics.values())


def test_an_address_is_the_template_with_its_ids() -> None:
    assert pubsub.topics["whispers"].address(user_id="1001") == "whispers.1001"
    assert pubsub.topics["chat_moderator_actions"].address(user_id="1", channel_id="2") == "chat_moderator_actions.1.2"
    assert pubsub.topics["leaderboard_bits"].address(channel_id="2", time_unit="WEEK").endswith("-2-WEEK")
    assert webhook.topics["user_changed"].address(user_id="5") == "https://api.twitch.tv/helix/users?id=5"
    follows = webhook.topics["user_follows"]
    assert follows.address(from_id="1", to_id=None) == "https://api.twitch.tv/helix/users/follows?first=1&from_id=1"
    assert follows.address(to_id="2") == "https://api.twitch.tv/helix/users/follows?first=1&to_id=2"
    assert webhook.topics["subscription_events"].address(broadcaster_id="1", gifter_name="a&b").endswith("first=1&gifter_name=a%26b")


@pytest.mark.parametrize(
    "ids", [{}, {"user_id": ""}, {"user_id": "a b"}, {"user_id": "1\r\n"}, {"user_id": "é"}, {"user_id": None}, {"channel_id": "1"}]
)
def test_an_address_that_cant_be_is_named(ids: dict[str, str | None]) -> None:
    with pytest.raises(ParameterError, match=r"listen_whispers: .*(user_id|channel_id)"):
        pubsub.topics["whispers"].address(**ids)


def test_a_value_that_isnt_one_of_those_there_are_is_named() -> None:
    with pytest.raises(ParameterError, match="WEEK, MONTH, ALLTIME, not 'DAY'"):
        pubsub.topics["leaderboard_bits"].address(channel_id="1", time_unit="DAY")


def test_a_topic_that_isnt_there_is_an_error_with_a_hint() -> None:
    with pytest.raises(KeyError, match="did you mean 'whispers'"):
        pubsub.topics["whisper"]


def test_scopes_are_members_of_the_enum() -> None:
    assert pubsub.topics["whispers"].scopes == (AuthScope.WHISPERS_READ,)
    assert pubsub.topics["whispers"].scopes_any == (frozenset({"whispers:read"}),)
