"""Calls that the spec doesn't have, and what a 401 means."""

from typing import Any

import pytest

from tests.unit.runtime.support import Answer, Hand, core, in_turn, reply, user
from twitchapi_gen import ParameterError, Unauthorized, UnexpectedReply
from twitchapi_gen.runtime.client.perform import raw


def call(answer: Answer, method: str = "GET", path: str = "/new", body: Any = None, token: str = "") -> tuple[Any, Hand]:
    hand = Hand(core(app="app-token", jwt="jwt-token"), answer, user("user-token", user_id="1"))
    return hand.run(raw(method, path, [("a", "1")], body, token, hand.core, hand.user)), hand


@pytest.mark.parametrize(("method", "path"), [("GET", "new"), ("GET", "/a?b"), ("GET", "/a%2"), ("GET", "/a%zz"), ("GE T", "/new"), ("", "/new")])
def test_what_cant_be_called_is_named(method: str, path: str) -> None:
    with pytest.raises(ParameterError) as raised:
        call(in_turn(), method, path)
    assert str(raised.value).startswith(f"{method!r} {path!r} can't be called: ")


@pytest.mark.parametrize(
    ("token", "sent"),
    [("", "Bearer user-token"), ("user", "Bearer user-token"), ("app", "Bearer app-token"), ("jwt", "Bearer jwt-token"), ("none", None)],
)
def test_the_token_is_of_the_kind_that_is_named(token: str, sent: str | None) -> None:
    value, hand = call(lambda _: reply({"x": 1}), token=token)
    assert value == {"x": 1}
    (request,) = hand.sent
    assert (request.method, request.url) == ("GET", "https://api.twitch.tv/helix/new?a=1")
    expected = {"Client-Id": "my_app_id", "Accept": "application/json", "Authorization": sent} if sent else {}
    assert request.headers == expected


def test_a_reply_that_is_no_json_is_an_error_with_its_status() -> None:
    with pytest.raises(UnexpectedReply, match="GET /new: the reply is not JSON") as raised:
        call(lambda _: reply(b"<html>", 202))
    assert raised.value.status == 202


def test_a_body_that_is_no_json_is_an_error_that_says_why() -> None:
    with pytest.raises(ParameterError, match=r"^GET /new: the body can't be written as JSON: Type is not JSON serializable: object$"):
        call(in_turn(), body=object())


@pytest.mark.parametrize("message", ["Missing scope: bits:read", "missing scope", "x MISSING SCOPE x"])
def test_a_401_about_a_scope_renews_nothing(message: str) -> None:
    """Another token of the same user would lack it, too."""
    hand = Hand(core(), in_turn(reply({"message": message}, 401)), user("token", (), "refresh", user_id="1"))
    with pytest.raises(Unauthorized, match=message):
        hand.call("get_users", ids="1")
    assert len(hand.sent) == 1
