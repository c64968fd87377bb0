"""A notification → events with what was sent beside them."""

from datetime import UTC, datetime

import pytest

from tests.unit.eventsub.test_types import KNOWN
from twitchapi_gen import UnexpectedReply
from twitchapi_gen.eventsub import SubscriptionInfo, UnknownEvent
from twitchapi_gen.runtime.eventsub.types import read_events

SUBSCRIPTION = {
    "id": "s1",
    "type": "channel.new",
    "version": "7",
    "status": "enabled",
    "cost": 1,
    "condition": {"broadcaster_user_id": "1"},
    "transport": {"method": "websocket", "session_id": "x"},
    "created_at": "2024-01-02T03:04:05.678901234Z",
}


def test_an_event_says_what_came_when_and_for_which_subscription() -> None:
    payload = {"subscription": SUBSCRIPTION, "event": {"user_name": "Ann"}}
    (event,) = read_events(payload, KNOWN, id="m1", timestamp="2024-01-02T03:04:06Z", retry=2)
    assert (event.id, event.timestamp, event.retry) == ("m1", datetime(2024, 1, 2, 3, 4, 6, tzinfo=UTC), 2)
    assert isinstance(event.data, UnknownEvent)
    assert event["user_name"] == event.data["user_name"] == "Ann"
    told = event.subscription
    assert (told.id, told.type, told.version, told.status, told.cost) == ("s1", "channel.new", "7", "enabled", 1)
    assert told.condition == {"broadcaster_user_id": "1"}
    assert told.created_at == datetime(2024, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    assert told.json["transport"] == {"method": "websocket", "session_id": "x"}


def test_a_batch_gives_an_event_each() -> None:
    payload = {"subscription": {"type": "drop.entitlement.grant", "version": "1"}, "events": [{"id": "1"}, {"id": "2"}]}
    events = read_events(payload, KNOWN, id="m", timestamp="2024-01-02T03:04:06Z")
    assert [(event.id, event["id"]) for event in events] == [("m", "1"), ("m", "2")]


def test_whatever_else_is_missing_or_odd_in_a_subscription_is_forgiven() -> None:
    told = SubscriptionInfo.read({"type": "a", "version": "1", "cost": "x", "condition": None, "created_at": "yesterday", "id": 5})
    assert (told.id, told.status, told.cost, dict(told.condition), told.created_at) == ("5", "", 0, {}, None)
    (event,) = read_events({"subscription": {"type": "a", "version": "1"}, "event": {}}, KNOWN, id="m", timestamp="?")
    assert event.timestamp.year == 1970


@pytest.mark.parametrize(
    "payload",
    [
        {"event": {}},
        {"subscription": None, "event": {}},
        {"subscription": {"version": "1"}, "event": {}},
        {"subscription": {"type": "a", "version": True}, "event": {}},
        {"subscription": {"type": "a", "version": "1"}},
    ],
)
def test_a_notification_that_is_none_is_an_error(payload: dict[str, object]) -> None:
    with pytest.raises(UnexpectedReply):
        read_events(payload, KNOWN, id="m", timestamp="2024-01-02T03:04:06Z")
