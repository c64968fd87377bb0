"""Promise 2: rate limits are obeyed, never feared."""

import contextlib
from email.utils import formatdate

import pytest
from hypothesis import example, given, strategies as st

from tests.unit.runtime.support import APP, NOW, Hand, Time, core, items, reply, user
from twitchapi_gen.runtime.base.errors import ApiError, RateLimited
from twitchapi_gen.runtime.base.events import WaitEvent
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Request, Response
from twitchapi_gen.runtime.http.rate_limit import Bucket

DAY, HOUR = 86_400, 3_600


def headers(remaining: object, reset: str | float | None = None, date: float | None = None) -> dict[str, str]:
    told = {"Ratelimit-Limit": "800", "Ratelimit-Remaining": str(remaining)}
    if reset is not None:
        told["Ratelimit-Reset"] = reset if isinstance(reset, str) else str(int(reset))
    if date is not None:
        told["Date"] = formatdate(date, usegmt=True)
    return told


class Server:
    """Answers with these headers; then all is well."""

    def __init__(self, *told: tuple[int, dict[str, str]], luck: float = 0.0) -> None:
        self.time = Time(luck)
        self.told = list(told)
        self.waits: list[WaitEvent] = []
        self.core: Core = core(app="app-token", time=self.time, on_wait=self.waits.append)

    def answer(self, request: Request) -> Response:
        if not self.told:
            return items(1)
        status, headers = self.told.pop(0)
        return reply({"data": [], "message": "too many"}, status, headers)

    def hand(self, token: str | None = None) -> Hand:
        who = user() if token is None else user(token, user_id=token)
        return Hand(self.core, self.answer, who, self.time)


def test_with_points_left_nobody_waits() -> None:
    server = Server((200, headers(3, NOW + 60)))
    hand = server.hand()
    for _ in range(4):
        hand.call("get_users", ids="1")
    assert hand.slept == []
    assert not server.waits


def test_without_points_the_next_call_waits_for_the_reset() -> None:
    server = Server((200, headers(0, NOW + 42)))
    hand = server.hand()
    hand.call("get_users", ids="1")
    hand.call("get_users", ids="1")
    assert hand.slept == [42.0]
    assert [(one.operation, one.seconds, one.reason) for one in server.waits] == [("get_users", 42.0, "because the rate limit is used up")]


def test_points_are_counted_down_between_replies() -> None:
    """Others of the same app are on their way: what the last reply told is spent by those that go out meanwhile."""
    bucket, time = Bucket(), Time()
    bucket.learn(headers(2, NOW + 60), time.clock)
    bucket.take()
    assert bucket.wait(time.clock) == 0
    bucket.take()
    assert bucket.wait(time.clock) == 60
    time.pass_(60)
    assert bucket.wait(time.clock) == 0


def test_those_who_wait_for_the_reset_share_what_there_is_then() -> None:
    bucket, time = Bucket(), Time()
    bucket.learn({**headers(0, NOW + 60), "Ratelimit-Limit": "2"}, time.clock)
    time.pass_(60)
    for _ in range(2):
        assert bucket.wait(time.clock) == 0
        bucket.take()
    assert bucket.wait(time.clock) == 1.0  # so long for a reply that tells when there is more
    bucket.learn({**headers(0, NOW + 60), "Ratelimit-Limit": "2"}, time.clock)  # this one is from before the reset
    assert bucket.wait(time.clock) == 1.0
    bucket.learn({**headers(1, NOW + 90), "Ratelimit-Limit": "2"}, time.clock)  # and this one was made before the second of the two came in
    assert bucket.wait(time.clock) == 30.0
    time.pass_(30)
    assert bucket.wait(time.clock) == 0


def test_replies_may_come_back_in_any_order() -> None:
    bucket, time = Bucket(), Time()
    for left in (3, 1, 2):
        bucket.learn(headers(left, NOW + 60), time.clock)
    assert bucket.left == 1
    bucket.learn(headers(799, NOW + 120), time.clock)
    assert bucket.left == 799


@pytest.mark.parametrize("luck", [0.0, 1.0])
def test_a_429_waits_for_the_reset_and_tries_again(luck: float) -> None:
    server = Server((429, headers(0, NOW + 30)), luck=luck)
    hand = server.hand()
    assert len(hand.call("get_users", ids="1").data) == 1
    assert hand.slept == ([30.0] if luck == 0 else [30.5])  # all who wait don't come back in the same moment


def test_a_wait_that_would_pass_the_deadline_raises_at_once_and_names_it() -> None:
    server = Server((429, headers(0, NOW + 61)))
    hand = server.hand()
    with pytest.raises(RateLimited) as caught:
        hand.call("get_users", ids="1")
    assert (caught.value.retry_after, hand.slept, len(hand.sent)) == (61.0, [], 1)
    with pytest.raises(RateLimited, match="nothing was sent") as before:
        hand.call("get_users", ids="1")
    assert (before.value.retry_after, hand.slept, len(hand.sent)) == (61.0, [], 1)
    server.time.pass_(2)
    hand.call("get_users", ids="1")
    assert hand.slept == [59.0]


def test_waits_count_toward_the_calls_deadline() -> None:
    server = Server((429, headers(0, NOW + 40)), (429, headers(0, NOW + 75)))
    hand = server.hand()
    with pytest.raises(RateLimited) as caught:
        hand.call("get_users", ids="1")
    assert (hand.slept, caught.value.retry_after) == ([40.0], 35.0)


@pytest.mark.parametrize("remaining", [1, 799])
def test_a_quota_raises_at_once(remaining: int) -> None:
    server = Server((429, headers(remaining, NOW + 30)))
    hand = server.hand()
    with pytest.raises(RateLimited, match="too many"):
        hand.call("get_users", ids="1")
    assert (len(hand.sent), hand.slept) == (1, [])
    hand.call("get_users", ids="1")  # and isn't held against other calls
    assert hand.slept == []


@pytest.mark.parametrize(
    ("told", "slept"),
    [
        (headers(0, NOW - 10), []),
        (headers(0, NOW), []),
        (headers(0), []),
        (headers(0, "soon"), []),
        (headers(0, "-5"), []),
        (headers(0, "1e9"), []),
        (headers(0, ""), []),
        (headers(0, "9" * 400), []),
        (headers("many", NOW + 30), []),
        (headers("-1", NOW + 30), []),
        (headers(0, int(NOW) + 30), [30.0]),
        ({}, []),
    ],
    ids=str,
)
def test_headers_that_make_no_sense_crash_nothing(told: dict[str, str], slept: list[float]) -> None:
    server = Server((200, told))
    hand = server.hand()
    hand.call("get_users", ids="1")
    hand.call("get_users", ids="1")
    assert hand.slept == slept


def test_a_reset_a_day_ahead_raises_where_it_is_told_and_isnt_held_against_later_calls() -> None:
    server = Server((429, headers(0, int(NOW) + DAY)))
    hand = server.hand()
    with pytest.raises(RateLimited) as caught:
        hand.call("get_users", ids="1")
    assert caught.value.retry_after == DAY
    hand.call("get_users", ids="1")
    assert hand.slept == []


@pytest.mark.parametrize("off", [-HOUR, HOUR, -DAY, DAY])
def test_a_clock_that_is_off_doesnt_matter_where_the_server_tells_the_time(off: int) -> None:
    server = Server((200, headers(0, int(NOW) + off + 20, date=NOW + off)))
    hand = server.hand()
    hand.call("get_users", ids="1")
    hand.call("get_users", ids="1")
    assert hand.slept == [20.0]


@pytest.mark.parametrize("off", [-HOUR, HOUR])
def test_a_clock_that_is_off_without_any_date_blocks_nobody_for_long(off: int) -> None:
    server = Server((200, headers(0, int(NOW) + off + 20)))
    hand = server.hand()
    hand.call("get_users", ids="1")
    hand.call("get_users", ids="1")
    assert hand.slept == []


def test_a_date_that_is_none_is_ignored() -> None:
    server = Server((200, {**headers(0, int(NOW) + 20), "Date": "yesterday"}))
    hand = server.hand()
    hand.call("get_users", ids="1")
    hand.call("get_users", ids="1")
    assert hand.slept == [20.0]


def test_the_app_and_each_user_have_buckets_of_their_own() -> None:
    server = Server((200, headers(0, NOW + 30)))
    app, one, two = server.hand(), server.hand("one"), server.hand("two")
    one.call("get_users", ids="1")
    app.call("get_users", ids="1")
    two.call("get_users", ids="1")
    assert app.slept == two.slept == []
    one.call("get_users", ids="1")
    assert one.slept == [30.0]


def test_the_headers_are_believed_and_no_constant_is() -> None:
    server = Server(*[(200, {"Ratelimit-Limit": "1", "Ratelimit-Remaining": "1"})] * 900)
    hand = server.hand()
    for _ in range(900):
        hand.call("get_users", ids="1")
    assert hand.slept == []


def test_a_retry_after_is_obeyed_too() -> None:
    server = Server((429, {"Retry-After": "9"}))
    hand = server.hand()
    hand.call("get_users", ids="1")
    assert hand.slept == [9.0]


@pytest.mark.parametrize("status", [429, 503])
def test_a_retry_after_may_be_a_date(status: int) -> None:
    told = {"Retry-After": formatdate(NOW + 3_609, usegmt=True), "Date": formatdate(NOW + 3_600, usegmt=True)}
    server = Server((status, told))
    hand = server.hand()
    hand.call("get_users", ids="1")
    assert hand.slept == [9.0]


def test_coming_back_when_a_429_says_costs_no_retries_that_failures_may_need() -> None:
    server = Server(*[(429, {"Retry-After": "1"}), (200, {})] * 200)
    hand = server.hand()
    for _ in range(200):
        hand.call("get_users", ids="1")
    assert hand.slept == [1.0] * 200


def test_a_429_without_any_header_is_tried_three_times_and_then_told() -> None:
    server = Server(*[(429, {})] * 3, luck=1.0)
    hand = server.hand()
    with pytest.raises(RateLimited) as caught:
        hand.call("get_users", ids="1")
    assert (hand.slept, caught.value.retry_after) == ([0.5, 1.0], None)


_ANY = st.one_of(st.none(), st.integers().map(str), st.text(max_size=30), st.floats().map(str), st.integers(0, 2 * 10**9).map(str))


@given(_ANY, _ANY, _ANY, _ANY, st.sampled_from([200, 429, 503]))
@example("0", str(int(NOW) + 5), "Fri, 31 Dec 9999 23:59:59 -9999", None, 200)
@example("0", str(int(NOW) + 5), "Mon, 1 Jan 0001 00:00:00 +2359", None, 429)
@example("0", str(int(NOW) + 5), "Tue, 10 Nov 2026 25:61:61", None, 429)
def test_whatever_the_headers_say_a_call_ends_in_a_reply_or_a_typed_error_and_in_time(
    remaining: str | None, reset: str | None, date: str | None, after: str | None, status: int
) -> None:
    named = {"Ratelimit-Remaining": remaining, "Ratelimit-Reset": reset, "Date": date, "Retry-After": after}
    server = Server(*[(status, {name: value for name, value in named.items() if value is not None})] * 3)
    hand = server.hand()
    for _ in range(2):
        before = server.time.passed
        with contextlib.suppress(ApiError):
            hand.call("get_users", ids="1")
        assert server.time.passed - before <= 60.0
    assert server.core.app_id == APP
