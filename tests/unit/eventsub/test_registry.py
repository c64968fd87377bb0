"""Which subscription an event is for."""

import threading
from functools import partial
from typing import Any

import pytest
from attrs import define
from hypothesis import given, strategies as st

from twitchapi_gen import Clock, UnexpectedReply
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.eventsub.subscriptions import Registry
from twitchapi_gen.runtime.eventsub.types import Key, SubscriptionInfo, key_of

TYPES = ("stream.online", "stream.offline", "channel.follow")


@define(eq=False)
class One:
    type: str
    channel: str
    id: str = ""

    @property
    def key(self) -> Key:
        return key_of(self.type, "1", {"broadcaster_user_id": self.channel})


def info(type: str, channel: object, id: str) -> SubscriptionInfo:
    return SubscriptionInfo.read({"id": id, "type": type, "version": "1", "condition": {"broadcaster_user_id": channel}})


def registry(now: list[float] | None = None) -> Registry[One]:
    turned = now or [0.0]
    return Registry[One](RecentIds(600.0, Clock(monotonic=lambda: turned[0])))


@given(
    st.lists(
        st.tuples(st.sampled_from(["put", "know", "forget", "remove"]), st.sampled_from(TYPES), st.sampled_from("12"), st.sampled_from("abcdef")),
        max_size=30,
    )
)
def test_the_rule_holds_after_whatever_happened(steps: list[tuple[str, str, str, str]]) -> None:
    """Beside a model that looks through everything."""
    found, all_, over = registry(), dict[Key, One](), set[str]()

    def end(one: One) -> None:
        if one.id:
            over.add(one.id)

    for step, type, channel, id in steps:
        key = One(type, channel).key
        match step:
            case "put":
                one = found.put(key, partial(One, type, channel))
                assert all_.setdefault(key, one) is one
            case "know" if key in all_ and id not in [one.id for one in all_.values() if one is not all_[key]]:
                if all_[key].id != id:
                    end(all_[key])
                found.know_id(all_[key], id)
                over.discard(id)
            case "forget" if key in all_:
                end(all_[key])
                found.forget_id(all_[key])
                all_[key].id = ""
            case "remove" if key in all_:
                end(all_[key])
                found.remove(all_.pop(key))
            case _:
                pass
    assert list(found) == list(all_.values())
    for id in ["", "unknown", *"abcdef"]:
        by_id = next((one for one in all_.values() if id and one.id == id), None)
        assert found.had(id) == (by_id is None and id in over)
        for type in TYPES:
            for channel in ("1", "2", "3"):
                wanted: Any = all_.get(One(type, channel).key) if by_id is None else by_id if by_id.type == type else None
                assert found.find(info(type, channel, id)) is wanted


def test_an_id_is_a_former_one_for_as_long_as_late_events_may_come() -> None:
    now = [0.0]
    made = registry(now)
    one = made.put(One("stream.online", "1").key, lambda: One("stream.online", "1"))
    made.know_id(one, "Ab-1")
    made.remove(one)
    assert made.former.seconds == Registry[One]().former.seconds == 600.0
    assert made.had("aB-1")
    now[0] = 600.0
    assert not made.had("ab-1")


def test_an_entry_is_made_once_and_one_that_is_there_is_given_again() -> None:
    made, calls = registry(), list[One]()

    def make() -> One:
        calls.append(One("stream.online", "1"))
        return calls[-1]

    key = One("stream.online", "1").key
    assert [made.put(key, make) for _ in range(3)] == calls * 3
    assert (len(calls), len(made)) == (1, 1)


def test_the_same_id_again_is_no_former_one_and_another_one_makes_it_so() -> None:
    made = registry()
    one = made.put(One("stream.online", "1").key, partial(One, "stream.online", "1"))
    made.know_id(one, "a")
    made.know_id(one, "a")
    assert not made.former.holds("a")
    made.know_id(one, "b")
    assert [made.had("a"), made.had("b")] == [True, False]


def test_what_is_not_wanted_any_more_is_not_found_by_an_id_that_comes_late() -> None:
    made = registry()
    one = made.put(One("stream.online", "1").key, partial(One, "stream.online", "1"))
    made.remove(one)
    made.know_id(one, "late")
    made.remove(one)
    assert (one.id, made.find(info("stream.online", "1", "late")), made.had("late")) == ("late", None, False)


def test_after_a_fork_the_guard_is_nobodys() -> None:
    made = registry()
    made._guard.acquire()
    made.after_fork_()
    taken = list[bool]()
    thread = threading.Thread(target=lambda: taken.append(made._guard.acquire(timeout=0)))
    thread.start()
    thread.join()
    assert taken == [True]


def test_numbers_and_blanks_and_capital_letters_mean_the_same() -> None:
    said = {"type": " Stream.Online", "version": 1, "condition": {"broadcaster_user_id": 1234, "moderator_user_id": "", "odd": [1], "flag": True}}
    plain = {"type": "stream.online", "version": "1", "condition": {"broadcaster_user_id": "1234"}}
    assert SubscriptionInfo.read(said).key == SubscriptionInfo.read(plain).key
    odd: list[object] = [float("nan"), float("inf"), 1.5, True, None, []]
    for version in odd:
        with pytest.raises(UnexpectedReply, match="a version"):
            SubscriptionInfo.read({**said, "version": version})
