"""A token that Twitch refuses: when it is refreshed, when /validate decides, and how long its answer holds. By a clock that only the test moves."""

import logging
from typing import Any

import pytest

from tests.unit.runtime.support import Hand, Time, core, reply, user
from tests.unit.tokens.support import GRANT, bits
from twitchapi_gen import RateLimited
from twitchapi_gen.runtime.auth.refresh import recover, refused_again
from twitchapi_gen.runtime.base.errors import NetworkError
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.http.credentials import AT_ONCE, Doubt
from twitchapi_gen.runtime.http.message import Request, Response, SingleFlight

DEAD, LIVES, OPEN = "Invalid OAuth token", "Missing scope: bits:read", "Unauthorized"


def refusal(words: str, status: int = 401) -> Response:
    return reply({"status": status, "message": words}, status)


class Server:
    """`validation` and `grant` answer /validate and /token; `asked` are the paths asked for, `tokens` the tokens that were validated."""

    def __init__(self) -> None:
        self.validation: Response | NetworkError = bits()
        self.grant = reply(GRANT)
        self.asked: list[str] = []
        self.tokens: list[str] = []

    def __call__(self, request: Request) -> Response | NetworkError:
        self.asked.append(request.url.rpartition("/")[2])
        if self.asked[-1] == "validate":
            self.tokens.append(str(plain(request.token)))
            return self.validation
        return self.grant


class World:
    """A user whose token "old" was refused."""

    def __init__(self) -> None:
        self.server, self.time = Server(), Time(luck=0.0)
        self.user = user("old", (), "r", user_id="1")
        self.hand = Hand(core(time=self.time), self.server, self.user, self.time)

    def recover(self, words: str, stale: str = "old") -> Any:
        core = self.hand.core
        return plain(self.hand.run(recover(self.user, Secret(stale), refusal(words), core, core.deadline())))

    def refused_again(self, words: str = DEAD, token: str = "old", status: int = 401) -> Doubt | None:
        refused_again(self.user, Secret(token), refusal(words, status), self.hand.core)
        return self.user.doubt


def test_a_dead_token_is_refreshed_without_asking() -> None:
    world = World()
    assert (world.recover(DEAD), world.server.asked) == ("new", ["token"])


def test_a_token_that_lives_is_left_alone() -> None:
    world = World()
    assert (world.recover(LIVES), world.server.asked, world.user.doubt) == (None, [], None)


def test_words_for_both_leave_it_open() -> None:
    world = World()
    assert (world.recover("Token invalid or missing required scope"), world.server.asked) == (None, ["validate"])


def test_a_token_that_another_call_refreshed_meanwhile_is_taken() -> None:
    world = World()
    world.user.set("newer", "r2", ())
    assert (world.recover(OPEN), world.server.asked) == ("newer", [])


def test_validate_decides_where_the_words_leave_it_open() -> None:
    world = World()
    world.server.validation = refusal("invalid access token")
    assert (world.recover(OPEN), world.server.asked, world.server.tokens) == ("new", ["validate", "token"], ["old"])


def test_the_answer_that_it_lives_holds_for_a_minute() -> None:
    world = World()
    assert (world.recover(OPEN), world.server.asked) == (None, ["validate"])
    for seconds, count in ((0, 1), (59.5, 1), (0.5, 2)):
        world.time.pass_(seconds)
        assert world.recover(OPEN) is None
        assert world.server.asked == ["validate"] * count


def test_the_answer_belongs_to_one_token() -> None:
    world = World()
    world.recover(OPEN)
    world.user.set("other", "r2", ())
    world.recover(OPEN, "other")
    assert world.server.tokens == ["old", "other"]


@pytest.mark.parametrize("failure", [refusal("down", 500), NetworkError("reset", sent=False, passing=False), reply([])], ids=["500", "reset", "list"])
def test_where_validate_cant_answer_the_call_fails_and_the_next_one_asks_again(failure: Any, caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    world.server.validation = failure
    with caplog.at_level(logging.WARNING, "twitchapi_gen"):
        assert world.recover(OPEN) is None
    said = [record.getMessage() for record in caplog.records if "validating it failed" in record.getMessage()]
    assert len(said) == 1
    assert not said[0].endswith(("failed: ", "None"))
    asked = len(world.server.asked)
    world.server.validation = refusal("invalid access token")
    assert (world.recover(OPEN), world.server.asked[asked:]) == ("new", ["validate", "token"])


def test_a_token_that_replaced_a_refused_one_is_doubted_when_it_is_refused_too() -> None:
    world = World()
    doubt = world.refused_again()
    assert doubt == Doubt(Secret("old"), AT_ONCE, vain=True, renew_from=world.time.clock.monotonic() + 10.0)


@pytest.mark.parametrize(("words", "token", "status"), [(LIVES, "old", 401), (DEAD, "another", 401), (DEAD, "old", 402), (DEAD, "old", 403)])
def test_other_refusals_raise_no_doubt(words: str, token: str, status: int) -> None:
    assert World().refused_again(words, token, status) is None


def test_open_words_raise_doubt_as_well() -> None:
    doubt = World().refused_again(OPEN)
    assert doubt is not None
    assert doubt.vain is True


def test_a_doubted_token_isnt_refreshed_at_its_word_but_after_validate() -> None:
    world = World()
    world.refused_again()
    assert (world.recover(DEAD), world.server.asked) == (None, ["validate"])


def test_a_doubted_token_that_validate_calls_dead_is_refreshed_ten_seconds_after_the_refusal() -> None:
    world = World()
    world.refused_again()
    world.server.validation = refusal("invalid access token")
    assert (world.recover(DEAD), world.server.asked) == (None, ["validate"])
    world.time.pass_(9.5)
    assert (world.recover(DEAD), world.server.asked) == (None, ["validate"])
    world.time.pass_(0.5)
    assert (world.recover(DEAD), world.server.asked) == ("new", ["validate", "validate", "token"])


def test_a_doubt_about_another_token_says_nothing_of_this_one() -> None:
    world = World()
    world.user.doubt = Doubt(Secret("before"), AT_ONCE, vain=True, renew_from=world.time.clock.monotonic() + 10.0)
    assert (world.recover(DEAD), world.server.asked) == ("new", ["token"])


@pytest.mark.parametrize("words", [OPEN, DEAD])
def test_it_is_done_once_for_all_calls_of_the_user_and_within_the_calls_deadline(words: str) -> None:
    world = World()
    flow = recover(world.user, Secret("old"), refusal(words), world.hand.core, 1_234.5)
    effect = next(flow)
    assert isinstance(effect, SingleFlight)
    assert (effect.thing is world.user, effect.deadline) == (True, 1_234.5)
    flow.close()


def test_what_is_done_keeps_the_deadline() -> None:
    """A server that asks for more patience than the call has is not waited for."""
    world = World()
    world.server.validation, world.server.grant = refusal("invalid access token"), reply({}, 429, {"Ratelimit-Reset": "1800000600"})
    core = world.hand.core
    with pytest.raises(RateLimited):
        world.hand.run(recover(world.user, Secret("old"), refusal(OPEN), core, core.clock.monotonic() + 5.0))
    assert (world.server.asked[:2], world.time.passed <= 5.0) == (["validate", "token"], True)
