"""What is wanted, where it has room, and what it may cost."""

import asyncio
import pickle
from typing import Any

import pytest

from twitchapi_gen import ParameterError, RateLimited, SubscriptionLimit
from twitchapi_gen.eventsub import SubscriptionInfo, subscription_types
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.eventsub.api import CreatedSubscription
from twitchapi_gen.runtime.eventsub.websocket.sessions import Options
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import Quota, WantedSubscription, WantedSubscriptions

ONLINE = subscription_types["stream.online", "1"]
FOLLOW = subscription_types["channel.follow", "2"]


def info(id: str, **condition: str) -> SubscriptionInfo:
    return SubscriptionInfo.read({"id": id, "type": "stream.online", "version": "1", "status": "enabled", "condition": condition, "cost": 1})


def want(wanted: WantedSubscriptions, user: str, line: int = 0) -> WantedSubscription:
    made = wanted.add(ONLINE, {"broadcaster_user_id": user})
    made.socket_number = line
    return made


def test_the_same_is_wanted_once() -> None:
    wanted = WantedSubscriptions()
    assert want(wanted, "1") is want(wanted, "1")
    assert want(wanted, "1") is not want(wanted, "2")
    assert wanted.add(FOLLOW, {"broadcaster_user_id": "1"}) is not want(wanted, "1")
    assert len(wanted) == 3


def test_an_event_finds_its_want_by_id_and_before_the_id_is_known_by_what_it_is() -> None:
    wanted = WantedSubscriptions()
    one, other = want(wanted, "1"), want(wanted, "2")
    assert wanted.find(info("unknown", broadcaster_user_id="2", reward_id="")) is other
    wanted.enabled(one, CreatedSubscription(info("s1"), 1, 10))
    assert (one.id, one.status, one.cost) == ("s1", "enabled", 1)
    assert wanted.find(info("s1")) is one
    wanted.lost(one)
    assert (one.id, one.status, one.cost) == ("", "websocket_disconnected", 0)
    assert wanted.find(info("s1")) is None
    wanted.enabled(one, CreatedSubscription(info("s2"), 1, 10))
    wanted.enabled(one, CreatedSubscription(info("s3"), 1, 10))
    assert (wanted.find(info("s2")), wanted.find(info("s3"))) == (None, one)
    wanted.remove(one)
    assert wanted.find(info("s3", broadcaster_user_id="1")) is None
    assert list(wanted) == [other]


def test_what_never_was_enabled_stays_pending_when_the_session_ends() -> None:
    wanted = WantedSubscriptions()
    one = want(wanted, "1")
    wanted.lost(one)
    assert one.status == "pending"


def test_the_first_line_with_room_is_taken() -> None:
    wanted = WantedSubscriptions()
    assert wanted.first_with_room(3, 2) == 0
    made = [want(wanted, str(number), line) for number, line in enumerate((0, 0, 1, 2, 2))]
    assert wanted.first_with_room(3, 2) == 1
    want(wanted, "9", 1)
    assert wanted.first_with_room(3, 2) is None
    wanted.remove(made[0])
    assert wanted.first_with_room(3, 2) == 0
    assert [one.condition["broadcaster_user_id"] for one in wanted.on(2)] == ["3", "4"]


def test_whoever_waits_is_told_once() -> None:
    async def main() -> None:
        one = WantedSubscription(ONLINE, {})
        assert not one.fail(RuntimeError("nobody waits"))
        one.first = asyncio.get_running_loop().create_future()
        assert one.fail(ValueError("first"))
        assert not one.fail(ValueError("second"))
        one.enable(CreatedSubscription(info("s1"), None, None))
        with pytest.raises(ValueError, match="first"):
            await one.first

    asyncio.run(main())


def test_costs_are_learnt_from_replies_and_foreseen_for_the_same_users() -> None:
    quota = Quota()
    condition = {"broadcaster_user_id": "1"}
    quota.learn(CreatedSubscription(info("s1"), 9, 10))
    quota.made(condition, 2)
    quota.learn(CreatedSubscription(info("s1"), None, None))
    assert (quota.total_cost, quota.max_total_cost) == (9, 10)
    with pytest.raises(SubscriptionLimit, match=r"stream\.online@1 would cost 2, and the subscriptions here already cost 9 of 10") as raised:
        quota.check(ONLINE, condition, 9)
    assert (raised.value.limit, raised.value.status, raised.value.total_cost, raised.value.max_total_cost) == ("cost", 429, 9, 10)
    quota.check(ONLINE, {"broadcaster_user_id": "2"}, 9)
    quota.check(FOLLOW, condition, 9)
    quota.check(ONLINE, condition, 8)
    quota.freed(1)
    assert quota.total_cost == 8
    quota.freed(100)
    assert quota.total_cost == 0


@pytest.mark.parametrize(
    ("message", "limit"),
    [
        ("number of websocket transports limit exceeded", "sockets"),
        ("websocket transport subscriptions total cost exceeded", "cost"),
        ("maximum subscriptions with type and condition exceeded", "alike"),
        ("too many subscriptions", "subscriptions"),
    ],
)
def test_twitchs_words_tell_the_limit(message: str, limit: str) -> None:
    quota = Quota(3, 10)
    found = quota.explained(RateLimited(message, status=429, error="Too Many Requests", operation="listen to x", request_id="r1"))
    assert isinstance(found, SubscriptionLimit)
    assert (found.limit, found.total_cost, str(found)) == (limit, 3, f"listen to x: 429 Too Many Requests: {message} (request r1)")
    copy = pickle.loads(pickle.dumps(found))
    assert (type(copy), copy.limit, copy.max_total_cost, str(copy)) == (SubscriptionLimit, limit, 10, str(found))


def test_a_rate_limit_stays_one() -> None:
    error = RateLimited("slow down", status=429)
    assert Quota().explained(error) is error


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"keepalive": 9}, "from 10 to 600, not 9"),
        ({"keepalive": 601}, "from 10 to 600, not 601"),
        ({"give_up_after": 0}, "give_up_after must be more than 0"),
        ({"patience": 0}, "timeout must be more than 0"),
        ({"waiting": 0}, "max_waiting must be 1 or more"),
    ],
)
def test_settings_are_checked(changed: dict[str, Any], words: str) -> None:
    fine: dict[str, Any] = {"url": "wss://x/", "keepalive": 10, "give_up_after": None, "patience": 60.0, "waiting": 1}
    machine = Options(**fine, clock=Clock()).machine()
    assert (machine.url, machine.keepalive, machine.give_up_after) == ("wss://x/", 10, None)
    Options(**{**fine, "keepalive": 600, "give_up_after": 0.1})
    with pytest.raises(ParameterError, match=words):
        Options(**{**fine, **changed})
