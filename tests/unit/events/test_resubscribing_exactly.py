"""What a keeper asks Twitch for, how often, and what it tells of that, exactly."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from attrs import define, field

from tests.unit.events.sessions import GUARD, Quick, Twitch, condition, made, refusal, until
from tests.unit.runtime.support import Time, reply
from twitchapi_gen import Conflict, Forbidden, NetworkError, ServerError, SubscriptionLimit
from twitchapi_gen.eventsub import subscription_types
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.websocket.sessions import Resubscriber
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import Quota, WantedSubscription, WantedSubscriptions

LINE = 1
UNKNOWN_SESSION = "websocket transport session does not exist or has already disconnected"


@define(eq=False)
class Kept:
    """A keeper of line 1, and what it told."""

    twitch: Twitch = field(factory=Twitch)
    wanted: WantedSubscriptions = field(factory=WantedSubscriptions)
    quota: Quota = field(factory=Quota)
    told: list[tuple[Exception, str]] = field(factory=list[tuple[Exception, str]])
    refused: list[str] = field(factory=list[str])
    pauses: list[Quick] = field(factory=list[Quick])
    resubscriber: Resubscriber = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.resubscriber = Resubscriber(
            LINE, self.wanted, self.quota, self.twitch, self._backoff, lambda error, where: self.told.append((error, where)), self.refused.append
        )

    def _backoff(self) -> Backoff:
        self.pauses.append(Quick(Time().clock))
        return self.pauses[-1]

    def want(self, channel: str = "1", line: int = LINE) -> WantedSubscription:
        want = self.wanted.add(subscription_types["stream.online", "1"], condition(channel))
        want.socket_number = line
        return want

    def awaited(self, channel: str = "1") -> WantedSubscription:
        want = self.want(channel)
        want.first = asyncio.get_running_loop().create_future()
        return want

    @property
    def asked(self) -> list[tuple[str, str]]:
        """The channel and the session of each request for a subscription."""
        return [
            (asked["condition"]["broadcaster_user_id"], asked["transport"]["session_id"]) for method, asked in self.twitch.calls if method == "POST"
        ]

    async def idle(self) -> None:
        await until(lambda: not self.resubscriber._tasks)


def within(work: Callable[[Kept], Awaitable[object]]) -> None:
    async def main() -> None:
        async with asyncio.timeout(GUARD):
            await work(Kept())

    asyncio.run(main())


def test_a_session_subscribes_all_that_is_wanted_of_its_own_line(caplog: pytest.LogCaptureFixture) -> None:
    async def work(kept: Kept) -> None:
        one, two, other = kept.want("1"), kept.want("2"), kept.want("3", line=0)
        assert kept.resubscriber.session == ""
        kept.twitch.cost = 2
        kept.resubscriber.begin("s1", resumed=False)
        assert kept.resubscriber.session == "s1"
        await kept.idle()
        assert kept.asked == [("1", "s1"), ("2", "s1")]
        transport = {"method": "websocket", "session_id": "s1"}
        assert kept.twitch.calls[0][1] == {"type": "stream.online", "version": "1", "condition": condition("1"), "transport": transport}
        assert [(want.id, want.status, want.cost) for want in (one, two, other)] == [
            ("sub1", "enabled", 2),
            ("sub2", "enabled", 2),
            ("", "pending", 0),
        ]
        assert (kept.quota.total_cost, kept.quota.max_total_cost) == (7, 20)
        assert kept.quota._costs == {frozenset("1"): 2, frozenset("2"): 2}
        assert (kept.told, kept.refused, [one.paused for one in kept.pauses]) == ([], [], [0, 0])
        assert caplog.records == []

    within(work)


def test_a_session_that_came_along_keeps_its_subscriptions_and_another_one_has_none() -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.cost = 2
        one, other = kept.want("1"), kept.want("2", line=0)
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        kept.wanted.know_id(other, "another keeper's")
        kept.resubscriber.begin("s2", resumed=True)
        assert not kept.resubscriber._tasks
        assert (kept.resubscriber.session, one.id, one.status, kept.quota.total_cost) == ("s2", "sub1", "enabled", 7)
        kept.resubscriber.begin("s3", resumed=False)
        assert (one.id, one.status, one.cost, kept.quota.total_cost) == ("", "websocket_disconnected", 0, 5)
        await kept.idle()
        assert (one.id, one.status, other.id) == ("sub2", "enabled", "another keeper's")
        assert kept.asked == [("1", "s1"), ("1", "s3")]

    within(work)


def test_without_a_session_nothing_is_asked_for() -> None:
    async def work(kept: Kept) -> None:
        want = kept.want()
        kept.resubscriber.keep(want)
        assert not kept.resubscriber._tasks
        kept.resubscriber.begin("s1", resumed=False)
        kept.resubscriber.lost()
        assert kept.resubscriber.session == ""
        kept.resubscriber.keep(want)
        assert not kept.resubscriber._tasks
        await asyncio.sleep(0)
        assert kept.twitch.calls == []

    within(work)


def test_what_is_enabled_or_under_way_is_not_asked_for_again() -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.held.add("POST")
        want = kept.want()
        kept.resubscriber.begin("s1", resumed=False)
        kept.resubscriber.keep(want)
        await until(lambda: kept.twitch.calls)
        kept.resubscriber.keep(want)
        kept.twitch.held.clear()
        await kept.idle()
        kept.resubscriber.keep(want)
        assert not kept.resubscriber._tasks
        assert kept.asked == [("1", "s1")]

    within(work)


@pytest.mark.parametrize("resumed", [True, False])
def test_a_request_of_the_session_before_is_given_up_and_leaves_the_new_one_alone(resumed: bool, caplog: pytest.LogCaptureFixture) -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.held.add("POST")
        want = kept.want()
        kept.resubscriber.begin("s1", resumed=False)
        await until(lambda: kept.twitch.calls)
        (first,) = kept.resubscriber._tasks.values()
        kept.resubscriber.begin("s2", resumed=resumed)
        await asyncio.wait([first])
        await until(lambda: len(kept.twitch.calls) == 2)
        assert first.cancelled()
        assert first not in kept.resubscriber._tasks.values()
        kept.resubscriber.keep(want)
        assert len(kept.resubscriber._tasks) == 1
        kept.twitch.held.clear()
        await kept.idle()
        assert kept.asked == [("1", "s1"), ("1", "s2")]
        assert (want.id, kept.told) == ("sub1", [])

    within(work)
    assert caplog.records == []


def test_four_are_asked_for_at_the_same_time() -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.held.add("POST")
        wants = [kept.want(str(number)) for number in range(6)]
        kept.resubscriber.begin("s1", resumed=False)
        await until(lambda: len(kept.twitch.calls) == 4)
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(kept.twitch.calls) == 4
        kept.twitch.held.clear()
        await kept.idle()
        assert [want.status for want in wants] == ["enabled"] * 6

    within(work)


def test_what_nobody_foresaw_is_told_and_may_be_asked_for_again() -> None:
    class Odd(BaseException):
        pass

    raised: list[BaseException] = [ZeroDivisionError("odd"), Odd("odder")]

    def answer(*_: object) -> None:
        if raised:
            raise raised.pop(0)

    async def work(kept: Kept) -> None:
        kept.twitch.answer = answer
        want = kept.want()
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        kept.resubscriber.keep(want)
        await kept.idle()
        assert [(repr(error), where) for error, where in kept.told] == [
            ("ZeroDivisionError('odd')", "stream.online@1"),
            ("RuntimeError(\"Odd('odder')\")", "stream.online@1"),
        ]
        kept.resubscriber.keep(want)
        await kept.idle()
        assert (want.status, len(kept.asked), len(kept.told)) == ("enabled", 3, 2)

    within(work)


def test_whoever_waits_hears_of_a_refusal_and_nothing_is_tried_again() -> None:
    async def work(kept: Kept) -> None:
        want = kept.awaited()
        assert want.first is not None
        kept.twitch.answer = lambda *_: refusal(403, "not allowed")
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        assert isinstance(want.first.exception(), Forbidden)
        assert (kept.told, len(kept.asked), kept.pauses[0].paused) == ([], 1, 0)

    within(work)


def test_where_nobody_waits_it_is_tried_on_and_each_other_answer_is_told_once() -> None:
    answers = [refusal(status, "no") for status in (403, 403, 503, 503, 403)]

    async def work(kept: Kept) -> None:
        want = kept.want()
        kept.twitch.answer = lambda *_: answers.pop(0) if answers else None
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        assert [(type(error), where) for error, where in kept.told] == [(kind, "stream.online@1") for kind in (Forbidden, ServerError, Forbidden)]
        assert (want.status, len(kept.asked), [one.paused for one in kept.pauses], kept.refused) == ("enabled", 6, [5], [])

    within(work)


def test_what_passes_is_tried_again_for_whoever_waits() -> None:
    answers = [refusal(503, "no"), refusal(503, "no")]

    async def work(kept: Kept) -> None:
        want = kept.awaited()
        assert want.first is not None
        kept.twitch.answer = lambda *_: answers.pop(0) if answers else None
        kept.resubscriber.begin("s1", resumed=False)
        await want.first
        await kept.idle()
        assert [str(error) for error, _ in kept.told] == ["listen to stream.online@1: 503 error: no"]
        assert (len(kept.asked), kept.pauses[0].paused) == (3, 2)

    within(work)


@pytest.mark.parametrize("between", [0, 1, 2])
def test_the_second_time_that_twitch_does_not_know_the_session_it_is_given_up(between: int) -> None:
    answers = [refusal(400, UNKNOWN_SESSION), *[refusal(503, "no")] * between, refusal(400, UNKNOWN_SESSION)]

    async def work(kept: Kept) -> None:
        want = kept.awaited()
        kept.twitch.answer = lambda *_: answers.pop(0) if answers else None
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        assert (kept.refused, len(kept.asked), kept.pauses[0].paused) == (["s1"], between + 2, between + 1)
        assert want.first is not None
        assert not want.first.done()

    within(work)


def test_a_session_that_is_unknown_once_is_not_given_up() -> None:
    answers = [refusal(400, UNKNOWN_SESSION)]

    async def work(kept: Kept) -> None:
        want = kept.awaited()
        kept.twitch.answer = lambda *_: answers.pop(0) if answers else None
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        assert (want.status, kept.refused, len(kept.asked)) == ("enabled", [], 2)

    within(work)


def test_a_used_up_limit_comes_with_what_is_known_of_the_cost() -> None:
    async def work(kept: Kept) -> None:
        want = kept.awaited()
        assert want.first is not None
        kept.quota.total_cost, kept.quota.max_total_cost = 9, 10
        kept.twitch.answer = lambda *_: reply(
            {"error": "Too Many Requests", "message": "subscriptions total cost exceeded"}, 429, {"Ratelimit-Remaining": "700"}
        )
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        error = want.first.exception()
        assert isinstance(error, SubscriptionLimit)
        assert (error.limit, error.total_cost, error.max_total_cost, error.__suppress_context__) == ("cost", 9, 10, True)

    within(work)


def test_what_twitch_has_already_is_taken_where_it_is_of_this_session() -> None:
    async def work(kept: Kept) -> None:
        want = kept.awaited("1")

        def answer(method: str, asked: dict[str, Any]) -> Any:
            if method == "POST":
                return refusal(409, "subscription already exists")
            assert asked == {"type": "stream.online"}
            body = {**kept.twitch.calls[0][1]}
            others = [
                made({**body, "condition": condition("2")}, "another channel"),
                made({**body, "transport": {"method": "websocket", "session_id": "s0"}}, "another session"),
            ]
            return reply({"data": [*others, made(body, "found", 3)], "total_cost": 4, "max_total_cost": 12})

        kept.twitch.answer = answer
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        assert (want.id, want.cost, want.status, kept.twitch.methods) == ("found", 3, "enabled", ["POST", "GET"])
        assert (kept.quota.total_cost, kept.quota.max_total_cost) == (4, 12)

    within(work)


def test_a_conflict_with_nothing_of_this_session_is_an_error() -> None:
    async def work(kept: Kept) -> None:
        want = kept.awaited()
        assert want.first is not None
        kept.twitch.answer = lambda method, _: refusal(409, "subscription already exists") if method == "POST" else None
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        assert isinstance(want.first.exception(), Conflict)
        assert kept.twitch.methods == ["POST", "GET"]

    within(work)


def test_what_is_forgotten_is_cancelled_and_never_told() -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.held.add("POST")
        want = kept.want()
        assert kept.resubscriber.forget(want) is None
        kept.resubscriber.begin("s1", resumed=False)
        await until(lambda: kept.twitch.calls)
        task = kept.resubscriber.forget(want)
        assert task is not None
        assert not kept.resubscriber._tasks
        await asyncio.wait([task])
        assert task.cancelled()
        assert kept.told == []

    within(work)


def test_what_is_dropped_while_it_is_asked_for_is_waited_for_and_not_deleted() -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.held.add("POST")
        want = kept.want()
        kept.resubscriber.begin("s1", resumed=False)
        await until(lambda: kept.twitch.calls)
        (task,) = kept.resubscriber._tasks.values()
        await kept.resubscriber.drop(want)
        assert task.cancelled()
        assert kept.twitch.methods == ["POST"]
        await kept.resubscriber.drop(want)
        assert kept.twitch.methods == ["POST"]

    within(work)


@pytest.mark.parametrize("status", [204, 404])
def test_what_is_dropped_is_deleted_and_frees_its_cost_also_where_it_is_gone(status: int) -> None:
    async def work(kept: Kept) -> None:
        kept.twitch.cost = 2
        want = kept.want()
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        kept.twitch.answer = lambda method, _: refusal(404, "not found") if status == 404 else None
        await kept.resubscriber.drop(want)
        assert kept.twitch.calls[1:] == [("DELETE", {"id": "sub1"})]
        assert kept.quota.total_cost == 5

    within(work)


@pytest.mark.parametrize("error", [Forbidden("no", status=403), NetworkError("unplugged")])
def test_what_cannot_be_dropped_raises_and_frees_nothing(error: Exception) -> None:
    def fail(*_: object) -> None:
        raise error

    async def work(kept: Kept) -> None:
        kept.twitch.cost = 2
        want = kept.want()
        kept.resubscriber.begin("s1", resumed=False)
        await kept.idle()
        kept.twitch.answer = fail
        with pytest.raises(type(error)) as raised:
            await kept.resubscriber.drop(want)
        assert raised.value is error
        assert kept.quota.total_cost == 7

    within(work)
