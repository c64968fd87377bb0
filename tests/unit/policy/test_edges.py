"""The policy at its edges: what is told of each request, what lies just at the deadline, what one header says without the others."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.unit.runtime.support import NOW, Hand, Time, core, in_turn, items, reply, user
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import BadRequest, NetworkError, RateLimited
from twitchapi_gen.runtime.base.events import RequestEvent, ResponseEvent, WaitEvent
from twitchapi_gen.runtime.base.http_info import whole
from twitchapi_gen.runtime.http.message import Request, Response, Send
from twitchapi_gen.runtime.http.rate_limit import Bucket, Budget, is_quota, may_repeat_status, retry_after, until_reset
from twitchapi_gen.runtime.http.send import deliver

REQUEST = Request("GET", "https://x/users?id=1", {})
OFTEN, SOON, DATE = "Ratelimit-Remaining", "Ratelimit-Reset", "Wed, 13 Jan 2027 08:00:00 GMT"
DATED = 1_799_827_200


def at(monotonic: float = 0.0, time: float = NOW) -> Clock:
    return Clock(lambda: monotonic, lambda: time)


def watched() -> tuple[Time, Hand, list[Any]]:
    """Each request takes two seconds: the first one breaks, the second one fails, the third one is well."""
    time, told = Time(luck=0.0), list[Any]()
    made = core(time=time)
    made.watch.on_request = made.watch.on_response = made.watch.on_wait = told.append
    answers = in_turn(reply(status=502), NetworkError("cut off"), items(1))

    def slowly(request: Request) -> Response | NetworkError:
        time.pass_(2.0)
        return answers(request)

    return time, Hand(made, slowly, time=time), told


def test_each_request_and_each_reply_is_told() -> None:
    _, hand, told = watched()
    response = hand.run(deliver(REQUEST, "get_users", hand.core, hand.core.deadline()))
    assert response.request is REQUEST
    assert hand.sent == [REQUEST] * 3
    asked = [one for one in told if isinstance(one, RequestEvent)]
    assert [(one.operation, one.method, one.url, one.attempt) for one in asked] == [("get_users", "GET", "https://x/users", n) for n in (1, 2, 3)]
    came = [one for one in told if isinstance(one, ResponseEvent)]
    assert [(one.operation, one.status, one.seconds, one.attempt) for one in came] == [
        ("get_users", 502, 2.0, 1),
        ("get_users", 0, 2.0, 2),
        ("get_users", 200, 2.0, 3),
    ]
    assert [str(one.error) for one in came] == ["None", "cut off", "None"]
    waits = [one for one in told if isinstance(one, WaitEvent)]
    assert [one.reason for one in waits] == ["because the reply was 502", "because it failed: cut off"]


@pytest.mark.parametrize("wanted", [True, False])
def test_a_request_is_sent_with_the_calls_deadline(wanted: bool) -> None:
    made = core(time=Time())
    made.watch.on_request = (lambda _: None) if wanted else None
    effect = next(deliver(REQUEST, "get_users", made, 1_234.5))
    assert isinstance(effect, Send)
    assert (effect.request, effect.deadline) == (REQUEST, 1_234.5)


@pytest.mark.parametrize(("seconds", "slept"), [(0.5, []), (0.6, [0.5])])
def test_a_pause_up_to_the_very_deadline_isnt_begun(seconds: float, slept: list[float]) -> None:
    time = Time(luck=1.0)
    hand = Hand(core(time=time), lambda _: reply(status=503), time=time)
    hand.run(deliver(REQUEST, "call", hand.core, hand.core.clock.monotonic() + seconds))
    assert hand.slept == slept


def test_a_wait_up_to_the_very_deadline_isnt_begun_and_the_error_says_of_what() -> None:
    time, bucket = Time(), Bucket()
    hand = Hand(core(time=time), lambda _: items(1), time=time)
    bucket.learn({OFTEN: "0", SOON: str(int(NOW) + 30)}, time.clock)
    with pytest.raises(RateLimited) as raised:
        hand.run(deliver(REQUEST, "get_users", hand.core, time.clock.monotonic() + 30, bucket))
    error = raised.value
    assert (error.status, error.error, error.operation, error.retry_after) == (429, "Too Many Requests", "get_users", 30.0)
    assert (hand.sent, hand.slept) == ([], [])
    hand.run(deliver(REQUEST, "get_users", hand.core, time.clock.monotonic() + 30.5, bucket))
    assert hand.slept == [30.0]


@pytest.mark.parametrize(("status", "slept"), [(500, 0.0), (502, 0.0), (503, 7.0), (504, 0.0), (429, 7.0)])
def test_a_retry_after_counts_for_what_says_when_it_will_be_well(status: int, slept: float) -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), in_turn(reply(status=status, headers={"Retry-After": "7"}), items(1)), time=time)
    hand.run(deliver(REQUEST, "call", hand.core, hand.core.deadline()))
    assert hand.slept == [slept]


@pytest.mark.parametrize("status", range(490, 520))
def test_what_breaks_and_passes_is_tried_again(status: int) -> None:
    assert may_repeat_status("GET", status) is (status in (500, 502, 503, 504))


def test_a_bucket_that_has_heard_nothing_keeps_nobody() -> None:
    bucket = Bucket()
    bucket.take()
    assert (bucket.wait(at()), bucket.left) == (0.0, None)


def test_a_bucket_that_is_empty_for_nobody_knows_how_long_keeps_nobody() -> None:
    bucket = Bucket()
    bucket.learn({OFTEN: "0"}, at())
    assert bucket.wait(at()) == 0.0


@pytest.mark.parametrize(("ahead", "wait"), [(0, 0.0), (1, 1.0), (900, 900.0), (901, 0.0)])
def test_a_bucket_is_empty_until_its_reset_if_that_can_be_believed(ahead: int, wait: float) -> None:
    bucket = Bucket()
    bucket.learn({OFTEN: "0", SOON: str(int(NOW) + ahead)}, at())
    assert bucket.wait(at()) == wait
    assert bucket.left == (0 if wait else None), "what is left after the reset isn't known"


def test_a_new_reset_counts_and_one_that_was_told_before_isnt_counted_anew() -> None:
    """The server's clock has seconds only; ours is finer."""
    bucket, told = Bucket(), {OFTEN: "0", SOON: str(DATED + 20), "Date": DATE}
    bucket.learn(told, at(100.0))
    bucket.learn(told, at(105.0))
    assert bucket.wait(at(105.0)) == 15.0
    bucket.learn({**told, SOON: str(DATED + 40)}, at(105.0))
    assert bucket.wait(at(105.0)) == 40.0


@pytest.mark.parametrize(
    ("headers", "seconds", "quota"),
    [
        ({"Retry-After": "9"}, 9.0, False),
        ({"Retry-After": "9", OFTEN: "5", SOON: str(int(NOW) + 30)}, 9.0, True),
        ({SOON: str(int(NOW) + 30)}, 30.0, False),
        ({OFTEN: "0", SOON: str(int(NOW) + 30)}, 30.0, False),
        ({OFTEN: "5", SOON: str(int(NOW) + 30)}, None, True),
        ({OFTEN: "x", SOON: str(int(NOW) + 30)}, 30.0, False),
        ({OFTEN: "0"}, None, False),
        ({}, None, False),
    ],
)
def test_when_trying_again_makes_sense(headers: Mapping[str, str], seconds: float | None, quota: bool) -> None:
    assert retry_after(headers, at()) == seconds
    assert is_quota(headers) is quota


@pytest.mark.parametrize(("reset", "seconds"), [(DATED + 5, 5.0), (DATED, 0.0), (DATED - 5, 0.0)])
def test_a_reset_is_counted_by_the_servers_clock(reset: int, seconds: float) -> None:
    assert until_reset({SOON: str(reset), "Date": DATE}, at()) == seconds


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("9" * 15, 10**15 - 1), ("0" * 16, None), ("", None), (None, None), ("-1", None), ("٣", None), ("²", None)],
)
def test_a_headers_number(text: str | None, number: int | None) -> None:
    assert whole(text) == number


def test_a_budget_that_has_just_enough_for_a_retry_gives_it_and_one_that_lacks_a_token_doesnt() -> None:
    budget = Budget()
    budget.left = 5
    assert (budget.spend(), budget.left) == (True, 0)
    budget.left = 4
    assert (budget.spend(), budget.left) == (False, 4)


def test_a_request_is_sent_exactly_so() -> None:
    hand = Hand(core(app="app-token"), lambda _: items(1), user("user-token", {"moderator:manage:announcements"}, user_id="1"))
    hand.call("get_users", ids="1")
    sent = hand.sent[-1]
    assert (sent.method, sent.url, sent.body) == ("GET", "https://api.twitch.tv/helix/users?id=1", None)
    assert sent.headers == {"Client-Id": "my_app_id", "Accept": "application/json", "Authorization": "Bearer user-token"}
    hand._answer = lambda _: reply(b"", 204)
    hand.call("send_chat_announcement", broadcaster_id="2", moderator_id="1", message="hi")
    sent = hand.sent[-1]
    assert (sent.method, sent.url) == ("POST", "https://api.twitch.tv/helix/chat/announcements?broadcaster_id=2&moderator_id=1")
    assert sent.body == b'{"message":"hi"}'
    assert sent.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(("later", "left"), [(9.9, 0), (10.0, None), (11.0, None)])
def test_a_reply_that_comes_after_the_reset_says_nothing_of_what_is_there_now(later: float, left: int | None) -> None:
    bucket, reset = Bucket(), str(int(NOW) + 10)
    bucket.learn({OFTEN: "5", SOON: reset}, at())
    bucket.learn({OFTEN: "0", SOON: reset}, at(later))
    assert bucket.left == left


@pytest.mark.parametrize(("told", "left"), [("3", 3), ("9", 5), ("x", None)])
def test_of_two_replies_the_smaller_number_counts(told: str, left: int | None) -> None:
    bucket, reset = Bucket(), str(int(NOW) + 10)
    bucket.learn({OFTEN: "5", SOON: reset}, at())
    bucket.learn({OFTEN: told, SOON: reset}, at())
    assert bucket.left == left


@pytest.mark.parametrize("before", [0, 1, 2])
def test_an_error_half_way_through_a_split_call_holds_what_came_before(before: int) -> None:
    hand = Hand(core(app="token"), in_turn(*(items(number) for number in range(before)), reply({}, 400)))
    with pytest.raises(BadRequest) as raised:
        hand.call("get_users", ids=[str(number) for number in range(250)])
    done: Any = raised.value.done
    assert (done if done is None else [one["id"] for one in done.data]) == ([*map(str, range(before))] or None)


def test_a_reset_that_is_now_tells_nothing() -> None:
    bucket = Bucket()
    for later in (0.0, 0.5):
        bucket.learn({OFTEN: "5", SOON: str(int(NOW))}, at(later))
        assert bucket.left is None


@pytest.mark.parametrize(("time", "seconds"), [(DATED - 5, 5.0), (DATED - 0.5, 0.5), (DATED, 0.0), (DATED + 5, 0.0)])
def test_a_retry_after_may_be_a_date(time: float, seconds: float) -> None:
    assert retry_after({"Retry-After": DATE}, at(time=time)) == seconds
    assert retry_after({"Retry-After": DATE, "Date": DATE}, at(time=time)) == 0.0


def test_1_000_calls_at_a_server_that_is_gone_make_1_100_requests_at_most() -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), lambda _: NetworkError("refused", sent=False), time=time)
    for _ in range(1_000):
        with pytest.raises(NetworkError):
            hand.run(deliver(REQUEST, "call", hand.core, hand.core.deadline()))
    assert len(hand.sent) == 1_100
