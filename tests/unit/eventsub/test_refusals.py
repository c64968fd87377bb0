"""What Twitch's refusal of a subscription asks for."""

import pytest

from twitchapi_gen.runtime.base import errors
from twitchapi_gen.runtime.eventsub.api import Refusals, Remedy, refusals_text, remedy


def api(kind: type[errors.ApiError], status: int, message: str = "no") -> errors.ApiError:
    return kind(message, status=status)


@pytest.mark.parametrize(
    ("error", "helps"),
    [
        (api(errors.ServerError, 503), Remedy.AGAIN),
        (api(errors.ServerError, 500), Remedy.AGAIN),
        (api(errors.RateLimited, 429), Remedy.AGAIN),
        (errors.UnexpectedReply("HTML"), Remedy.AGAIN),
        (errors.NetworkError("reset"), Remedy.AGAIN),
        (errors.Timeout("late"), Remedy.AGAIN),
        (errors.NetworkError("a bad certificate", passing=False), Remedy.NONE),
        (api(errors.BadRequest, 400, "websocket transport session does not exist or has already disconnected"), Remedy.ANOTHER_SESSION),
        (errors.ShardsRefused("no", (errors.ShardError("0", "invalid_parameter", "the session is not connected"),)), Remedy.ANOTHER_SESSION),
        (errors.ShardsRefused("no", (errors.ShardError("0", "invalid_parameter", "no such shard"),)), Remedy.NONE),
        (errors.SubscriptionLimit("too many"), Remedy.NONE),
        (api(errors.BadRequest, 400, "a bad condition"), Remedy.NONE),
        (api(errors.Unauthorized, 401), Remedy.NONE),
        (api(errors.Forbidden, 403), Remedy.NONE),
        (api(errors.NotFound, 404), Remedy.NONE),
        (api(errors.Conflict, 409), Remedy.NONE),
        (errors.LoginRequired("log in"), Remedy.NONE),
        (errors.MissingScope("a scope", frozenset({"x"})), Remedy.NONE),
        (errors.ParameterError("wrong"), Remedy.NONE),
    ],
    ids=str,
)
def test_each_refusal_is_sorted(error: Exception, helps: Remedy) -> None:
    assert remedy(error) is helps


def test_answers_are_counted_and_told_in_a_few_words() -> None:
    answers = Refusals()
    first, other = api(errors.ServerError, 503, "try later"), api(errors.Unauthorized, 401, "x" * 1_000)
    assert [answers.note(one) for one in (first, first, first, other, other)] == [True, False, False, True, False]
    assert str(answers) == f"503 try later (3 times); 401 {'x' * 196} (2 times)"
    assert refusals_text([answers, Refusals(), answers], None) == f"; Twitch answered: {answers}"
    assert refusals_text([Refusals()], first) == "; the last error: 503 error: try later"
    assert refusals_text([], None) == ""
    for number in range(100):
        answers.note(api(errors.ServerError, 500, str(number)))
    assert str(answers) == "; ".join(f"500 {number}" for number in range(95, 100))
    answers.clear()
    assert str(answers) == ""


def test_an_error_that_is_no_reply_is_told_with_its_kind() -> None:
    answers = Refusals()
    assert [answers.note(errors.NetworkError(words)) for words in ("unplugged", "unplugged", "no route")] == [True, False, True]
    assert str(answers) == "NetworkError: unplugged (2 times); NetworkError: no route"
