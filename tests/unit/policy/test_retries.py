"""Promise 1: retries are bounded and jittered, and what may have been carried out is never repeated. Promise 3: no storm."""

import statistics

import pytest

from tests.unit.runtime.support import Answer, Hand, Time, core, items, reply, user
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NetworkError, ServerError, Timeout
from twitchapi_gen.runtime.base.events import WaitEvent
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Request, Response
from twitchapi_gen.runtime.http.rate_limit import ATTEMPTS, Budget, backoff
from twitchapi_gen.runtime.http.send import deliver

SAFE, UNSAFE = ("GET", "PUT", "DELETE"), ("POST", "PATCH")
BROKEN = (500, 502, 503, 504)


def sent(method: str, *outcomes: Response | NetworkError, time: Time | None = None, made: Core | None = None) -> tuple[int, Response | NetworkError]:
    """How often the request went out when these outcomes come one after the other, and what came of it."""
    time = time or Time()
    left = list(outcomes)
    hand = Hand(made or core(time=time), lambda _: left.pop(0), time=time)
    try:
        got: Response | NetworkError = hand.run(deliver(Request(method, "https://x/", {}), "call", hand.core, hand.core.deadline()))
    except NetworkError as error:
        got = error
    return len(hand.sent), got


@pytest.mark.parametrize("retry", range(8))
def test_10_000_delays_lie_between_none_and_a_cap_that_doubles(retry: int) -> None:
    cap = min(20.0, 0.5 * 2.0**retry)
    delays = [backoff(retry, Clock()) for _ in range(10_000)]
    assert min(delays) >= 0.0
    assert max(delays) <= cap
    assert statistics.mean(delays) == pytest.approx(cap / 2, rel=0.03)
    assert max(delays) > 0.98 * cap
    assert min(delays) < 0.02 * cap


@pytest.mark.parametrize("method", SAFE)
@pytest.mark.parametrize("status", BROKEN)
def test_a_safe_request_is_tried_three_times(method: str, status: int) -> None:
    count, got = sent(method, *[reply(status=status)] * 3)
    assert (count, isinstance(got, Response) and got.status) == (ATTEMPTS, status)
    assert ATTEMPTS == 3
    assert sent(method, reply(status=status), items(1))[0] == 2


@pytest.mark.parametrize("method", UNSAFE)
@pytest.mark.parametrize("outcome", [*(reply(status=status) for status in BROKEN), NetworkError("reset"), NetworkError("cut", sent=True)], ids=str)
def test_what_may_have_been_carried_out_isnt_repeated(method: str, outcome: Response | NetworkError) -> None:
    assert sent(method, outcome) == (1, outcome)


@pytest.mark.parametrize("method", [*SAFE, *UNSAFE])
def test_what_never_left_may_be_repeated(method: str) -> None:
    refused = NetworkError("refused", sent=False)
    assert sent(method, refused, refused, items(1))[0] == 3
    assert sent(method, refused, refused, refused) == (3, refused)


@pytest.mark.parametrize("method", [*SAFE, *UNSAFE])
def test_a_429_may_be_repeated_whatever_it_was(method: str) -> None:
    assert sent(method, reply(status=429), items(1))[0] == 2


@pytest.mark.parametrize("method", [*SAFE, *UNSAFE])
@pytest.mark.parametrize("sent_", [True, False])
def test_a_timeout_is_never_repeated(method: str, sent_: bool) -> None:
    outcome = Timeout("slow", sent=sent_)
    assert sent(method, outcome) == (1, outcome)


def test_what_cant_pass_isnt_repeated() -> None:
    outcome = NetworkError("certificate", sent=False, passing=False)
    assert sent("GET", outcome) == (1, outcome)


@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 403, 404, 409, 410, 422, 501, 505, 599])
def test_other_replies_are_final(status: int) -> None:
    assert sent("GET", reply(status=status))[0] == 1


def test_pauses_double_and_never_pass_the_deadline() -> None:
    time = Time(luck=1.0)
    hand = Hand(core(time=time), lambda _: reply(status=503), time=time)
    hand.run(deliver(Request("GET", "https://x/", {}), "call", hand.core, hand.core.deadline()))
    assert hand.slept == [0.5, 1.0]
    close = Hand(core(time=time), lambda _: reply(status=503), time=time)
    close.run(deliver(Request("GET", "https://x/", {}), "call", close.core, close.core.clock.monotonic() + 1.2))
    assert close.slept == [0.5]


def test_a_503_that_names_a_time_is_asked_again_after_it() -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), _in_turn(reply(status=503, headers={"Retry-After": "7"}), items(1)), time=time)
    assert hand.run(deliver(Request("GET", "https://x/", {}), "call", hand.core, hand.core.deadline())).status == 200
    assert hand.slept == [7.0]
    hand = Hand(core(time=time), lambda _: reply(status=503, headers={"Retry-After": "61"}), time=time)
    assert hand.run(deliver(Request("GET", "https://x/", {}), "call", hand.core, hand.core.deadline())).status == 503
    assert hand.slept == []


def _in_turn(*outcomes: Response | NetworkError) -> Answer:
    left = list(outcomes)
    return lambda _: left.pop(0)


def test_each_pause_is_told() -> None:
    told: list[WaitEvent] = []
    time = Time()
    hand = Hand(core(time=time, on_wait=told.append), _in_turn(reply(status=502), NetworkError("cut off"), items(1)), time=time)
    hand.run(deliver(Request("GET", "https://x/", {}), "get_users", hand.core, hand.core.deadline()))
    assert [(one.operation, one.seconds) for one in told] == [("get_users", 0.5), ("get_users", 1.0)]
    assert "502" in told[0].reason
    assert "cut off" in told[1].reason


def test_1_000_calls_at_a_dead_server_make_1_100_requests_at_most() -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), lambda _: reply(status=503), time=time)
    for _ in range(1_000):
        hand.run(deliver(Request("GET", "https://x/", {}), "call", hand.core, hand.core.deadline()))
    assert len(hand.sent) == 1_100


def test_successes_earn_retries_back_one_by_one_and_not_beyond_the_first_lot() -> None:
    budget = Budget()
    for _ in range(100):
        assert budget.spend()
    assert not budget.spend()
    for _ in range(4):
        budget.succeeded()
    assert not budget.spend()
    budget.succeeded()
    assert budget.spend()
    for _ in range(2_000):
        budget.succeeded()
    assert sum(budget.spend() for _ in range(200)) == 100


def test_only_what_got_through_earns() -> None:
    made = core(time=Time(0.0))
    made.budget.left = 0
    for status in (429, 500, 503):
        sent("GET", reply(status=status), made=made)
    assert made.budget.left == 0
    for status in (200, 404):
        sent("GET", reply(status=status), made=made)
    assert made.budget.left == 2


def test_a_whole_call_keeps_to_its_deadline_with_all_its_parts() -> None:
    """A split call has one deadline, not one for each request."""
    time = Time(luck=1.0)

    def slow(_: Request) -> Response:
        time.pass_(25.0)
        return items(1)

    hand = Hand(core(app="token", time=time), slow, user(), time)
    deadlines: list[float] = []
    hand.call("get_users", ids=[str(number) for number in range(250)])
    assert len(hand.sent) == 3
    deadlines.append(time.passed)
    assert deadlines == [75.0]  # the driver is who ends a request at the deadline: see tests/live/policy


@pytest.mark.parametrize("name", ["get_users", "get_games"])
def test_a_call_that_stays_broken_is_an_error(name: str) -> None:
    time = Time()
    hand = Hand(core(app="token", time=time), lambda _: reply({"message": "down"}, 503), user(), time)
    with pytest.raises(ServerError, match="down"):
        hand.call(name, ids="1")
    assert len(hand.sent) == 3
