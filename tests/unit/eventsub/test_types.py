"""A subscription type: what its condition must be, where its events are in a notification, how it is found."""

from typing import Any

import pytest

from twitchapi_gen import ParameterError, UnexpectedReply
from twitchapi_gen.eventsub import SubscriptionType, UnknownEvent
from twitchapi_gen.runtime.eventsub.types import ConditionParameter, SubscriptionTypes

FOLLOW = SubscriptionType(
    type="channel.follow", version="2", parameters=(ConditionParameter(name="broadcaster_user_id"), ConditionParameter(name="moderator_user_id"))
)
RAID = SubscriptionType(
    type="channel.raid",
    version="1",
    parameters=tuple(ConditionParameter(name=f"{side}_broadcaster_user_id", required=False) for side in ("from", "to")),
    one_of=(("from_broadcaster_user_id", "to_broadcaster_user_id"),),
)
DROP = SubscriptionType(
    type="drop.entitlement.grant",
    version="1",
    parameters=(ConditionParameter(name="organization_id"), ConditionParameter(name="category_id", required=False)),
    transports=("webhook",),
    batching=True,
)
KNOWN = SubscriptionTypes((FOLLOW, RAID, DROP))


def test_a_condition_holds_what_was_given() -> None:
    assert FOLLOW.condition(broadcaster_user_id="1", moderator_user_id="2") == {"broadcaster_user_id": "1", "moderator_user_id": "2"}
    assert DROP.condition(organization_id="1", category_id=None) == {"organization_id": "1"}
    assert RAID.condition(to_broadcaster_user_id="1", from_broadcaster_user_id=None) == {"to_broadcaster_user_id": "1"}
    assert FOLLOW.checked({"broadcaster_user_id": 12345, "moderator_user_id": "2"}) == {"broadcaster_user_id": "12345", "moderator_user_id": "2"}


@pytest.mark.parametrize("condition", [None, "12345", 12345, ["broadcaster_user_id"], {1: "12345"}])
def test_what_is_no_condition_is_refused(condition: Any) -> None:
    with pytest.raises(ParameterError, match=r"channel\.follow@2: the condition"):
        FOLLOW.checked(condition)


@pytest.mark.parametrize(
    ("kind", "ids", "message"),
    [
        (FOLLOW, {"broadcaster_user_id": "1"}, "channel.follow@2: the condition lacks moderator_user_id"),
        (FOLLOW, {}, "channel.follow@2: the condition lacks broadcaster_user_id and moderator_user_id"),
        (FOLLOW, {"broadcaster_id": "1"}, "there is no condition 'broadcaster_id'; did you mean 'broadcaster_user_id'"),
        (FOLLOW, {"broadcaster_user_id": "", "moderator_user_id": "2"}, "channel.follow@2: the condition lacks broadcaster_user_id"),
        (FOLLOW, {"broadcaster_user_id": 1.5, "moderator_user_id": "2"}, "broadcaster_user_id must be an id, as text or a whole number, not 1.5"),
        (FOLLOW, {"broadcaster_user_id": True, "moderator_user_id": "2"}, "broadcaster_user_id must be an id, as text or a whole number, not True"),
        (FOLLOW, {"broadcaster_user_id": b"1", "moderator_user_id": "2"}, "broadcaster_user_id must be an id, as text or a whole number, not b'1'"),
        (FOLLOW, {"broadcaster_user_id": 10**5000, "moderator_user_id": "2"}, "broadcaster_user_id must be an id"),
        (FOLLOW, {"broadcaster_user_id": None, "moderator_user_id": "2"}, "the condition lacks broadcaster_user_id"),
        (FOLLOW, {"broadcaster_user_id": "1\r\n", "moderator_user_id": "2"}, "broadcaster_user_id must be an id"),
        (RAID, {}, "exactly one of from_broadcaster_user_id, to_broadcaster_user_id"),
        (RAID, {"from_broadcaster_user_id": "", "to_broadcaster_user_id": ""}, "exactly one of"),
        (RAID, {"from_broadcaster_user_id": "1", "to_broadcaster_user_id": "2"}, "exactly one of"),
        (DROP, {"category_id": "1"}, "the condition lacks organization_id"),
    ],
)
def test_a_condition_that_is_wrong_is_refused(kind: SubscriptionType, ids: dict[str, Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message.replace("(", r"\(")):
        kind.condition(**ids)


def test_a_type_that_comes_in_batches_is_asked_for_so() -> None:
    transport = {"method": "webhook", "callback": "https://example.com", "secret": "x" * 10}
    body = {"type": "channel.raid", "version": "1", "condition": {"to_broadcaster_user_id": "1"}, "transport": transport}
    assert RAID.request({"to_broadcaster_user_id": "1"}, transport) == body
    assert DROP.request({"organization_id": "1"}, transport)["is_batching_enabled"] is True


def test_the_transport_says_which_token() -> None:
    assert FOLLOW.tokens == ("app", "user")
    assert DROP.tokens == ("app",)


def test_an_unlisted_type_takes_any_condition_and_any_event() -> None:
    kind = SubscriptionType.unlisted("channel.new", "7")
    assert kind.condition(anything="1", nothing=None) == {"anything": "1"}
    event = kind.decode({"a": {"b": 1}})
    assert isinstance(event, UnknownEvent)
    assert event["a"] == {"b": 1}
    assert event.to_dict() == {"a": {"b": 1}}


def test_events_of_a_notification() -> None:
    assert FOLLOW.events_in({"event": {"user_id": "1"}}) == [{"user_id": "1"}]
    assert DROP.events_in({"events": [{"id": "1"}, {"id": "2"}]}) == [{"id": "1"}, {"id": "2"}]


@pytest.mark.parametrize("payload", [{}, {"event": None}, {"event": []}, {"events": []}, {"events": [{"id": "1"}, "x"]}, {"events": {"id": "1"}}])
def test_a_notification_without_an_event_is_an_error(payload: dict[str, object]) -> None:
    with pytest.raises(UnexpectedReply, match=r"the notification has no object under `events?`"):
        DROP.events_in(payload)


def test_types_are_found_by_type_and_version() -> None:
    assert KNOWN["channel.raid", "1"] is RAID
    assert KNOWN.get(("channel.raid", "2")) is None
    assert (len(KNOWN), next(iter(KNOWN))) == (3, ("channel.follow", "2"))
    assert KNOWN.find("channel.raid", "1") is RAID
    assert not KNOWN.find("channel.raid", "2").listed


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (("channel.follow", "1"), "there is no version '1' of 'channel.follow'; there is '2'"),
        (("channel.folow", "2"), "there is no subscription type 'channel.folow'; did you mean 'channel.follow'?"),
        ("channel.follow", "found by type and version"),
    ],
)
def test_a_key_that_isnt_there_says_what_is(key: object, message: str) -> None:
    with pytest.raises(KeyError) as raised:
        KNOWN[key]  # type: ignore[index]  # a wrong key is what is tried
    assert message in raised.value.args[0]
