"""Tokens that come in from outside, and those that the user sends away."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.unit.runtime.support import APP, NOW, Hand, reply, user
from tests.unit.tokens.support import GRANT, KEY, STORED, at_work, bits
from twitchapi_gen import InvalidToken, LoginRequired, MemoryTokenStore, MissingScope
from twitchapi_gen.runtime.auth import refresh as introducing
from twitchapi_gen.runtime.base.secret import Secret, hidden, plain
from twitchapi_gen.runtime.http.credentials import AT_ONCE, UNKNOWN, Credential
from twitchapi_gen.runtime.http.message import Response, SingleFlight


def introduced(hand: Hand, *answers: Response, token: str = "given", scope: Any = (), refresh: str | None = None) -> list[Credential]:
    used: list[Credential] = []
    hand.run(introducing.introduce(Secret(token), scope, hidden(refresh), hand.core, hand.user, used.append))
    return used


def test_a_good_token_is_taken_used_and_stored() -> None:
    store = MemoryTokenStore()
    hand = at_work(bits(), store=store)
    (made,) = introduced(hand, scope=["bits:read"], refresh="r")
    assert made is hand.core.tokens.users["1"]
    assert (plain(made.access), plain(plain(made.refresh)), sorted(made.scopes), made.login, made.expires_at) == (
        "given",
        "r",
        ["bits:read"],
        "one",
        NOW + 100_000,
    )
    assert made.due == hand.core.clock.monotonic() + 3600
    assert (store.load(KEY) or STORED)["access_token"] == "given"


@pytest.mark.parametrize(
    ("answers", "words"), [((reply({}, 401),), "the user must log in again"), ((bits(user_id="2"),), "is user 2's, not user 1's")]
)
def test_a_token_that_isnt_good_changes_nothing(answers: tuple[Response, ...], words: str) -> None:
    hand = at_work(*answers)
    with pytest.raises(InvalidToken, match=words):
        introduced(hand)
    assert hand.core.tokens.users == {}


def test_a_scope_that_the_token_lacks_is_named() -> None:
    hand = at_work(bits())
    with pytest.raises(MissingScope, match="lacks the scope a and b; ask the user to grant it") as raised:
        introduced(hand, scope=["b", "bits:read", "a"])
    assert raised.value.missing == {"a", "b"}


def test_a_dead_token_is_renewed_first_and_the_callback_hears_of_it() -> None:
    told: list[tuple[str, str]] = []
    hand = at_work(reply({}, 401), reply(GRANT), bits())
    hand.core.user_refresh_callback = lambda *tokens: told.append(tokens)
    (made,) = introduced(hand, scope=["some:scope"], refresh="r")
    assert (plain(made.access), plain(plain(made.refresh)), sorted(made.scopes), told) == ("new", "next", ["bits:read"], [("new", "next")])
    assert [request.headers.get("Authorization") for request in hand.sent] == ["OAuth given", None, "OAuth new"]
    assert hand.core.tokens.revived == {}
    assert made.due == hand.core.clock.monotonic() + 3600


def test_a_good_token_is_none_that_the_callback_has_to_hear_of() -> None:
    told: list[object] = []
    hand = at_work(bits())
    hand.core.user_refresh_callback = told.append
    introduced(hand, refresh="r")
    assert told == []


def test_what_a_refresh_token_was_exchanged_for_is_kept_until_it_is_of_use() -> None:
    hand = at_work(reply({}, 401), reply(GRANT), reply({}, 500), reply({}, 500), reply({}, 500), reply({}, 401), bits())
    with pytest.raises(Exception, match="no explanation given"):
        introduced(hand, refresh="r")
    assert hand.core.tokens.revived[Secret("r")].access == "new"
    (made,) = introduced(hand, refresh="r")
    assert (plain(made.access), hand.core.tokens.revived) == ("new", {})
    assert sum(request.url.endswith("/token") for request in hand.sent) == 1


def test_a_refresh_token_that_is_dead_too_is_the_end() -> None:
    hand = at_work(reply({}, 401), reply({"message": "Invalid refresh token"}, 400))
    with pytest.raises(LoginRequired):
        introduced(hand, refresh="r")


def test_a_token_taken_unseen_is_looked_at_in_an_hour() -> None:
    hand = at_work()
    made = introducing.unchecked(Secret("a"), ["x"], Secret("r"), hand.core, hand.user)
    assert made is hand.user is hand.core.tokens.users["1"]
    assert (plain(made.access), plain(plain(made.refresh)), sorted(made.scopes), made.unsaved) == ("a", "r", ["x"], True)
    assert made.due == hand.core.clock.monotonic() + 3600
    other = introducing.unchecked(Secret("b"), [], None, hand.core, user())
    assert other is hand.core.tokens.users[UNKNOWN]
    assert (other.kind, other.key, other.user_id, plain(plain(other.access)), other.unsaved) == ("user", UNKNOWN, None, "b", False)


def test_a_user_is_dismissed_here_at_twitch_and_in_the_store() -> None:
    store = MemoryTokenStore()
    store.save(KEY, STORED)
    hand = at_work(reply(b""), store=store)
    assert hand.run(introducing.revoke_user(hand.core, hand.user)) is True
    assert hand.sent[0].body == f"client_id={APP}&token=s".encode()
    assert (hand.user.access, store.load(KEY)) == (None, None)
    assert hand.run(introducing.revoke_user(hand.core, hand.user)) is False
    hand = at_work(reply({}, 400))
    hand.user.set("dead")
    assert hand.run(introducing.revoke_user(hand.core, hand.user)) is False
    assert hand.user.access is None


def test_an_app_token_is_fetched_with_scopes_in_place_of_the_one_there_is() -> None:
    hand = at_work(reply(GRANT), reply({"access_token": "newer"}))
    for expected in ("new", "newer"):
        hand.run(introducing.fetch_app(hand.core, ["a", "b"]))
        assert (hand.core.app_scopes, plain(plain(hand.core.tokens.app.access))) == (("a", "b"), expected)
    assert all(b"scope=a+b" in (request.body or b"") for request in hand.sent)


@pytest.mark.parametrize("flow", [lambda h: introducing.fetch_app(h.core, []), lambda h: introducing.refresh_now(h.core, h.core.tokens.user("1"))])
def test_a_renewal_that_is_asked_for_has_the_deadline_of_a_call(flow: Callable[[Hand], Any]) -> None:
    hand = at_work()
    hand.core.tokens.user("1").set("a", "r")
    effect = next(flow(hand))
    assert isinstance(effect, SingleFlight)
    assert effect.deadline == hand.core.deadline()


def test_the_token_that_is_renewed_is_the_one_in_use() -> None:
    hand = at_work(reply(GRANT))
    hand.run(introducing.refresh_now(hand.core, user()))
    assert hand.core.tokens.app.access == "new"
    hand, known = at_work(reply(GRANT)), user("old", (), "r")
    hand.run(introducing.refresh_now(hand.core, known))
    assert (plain(known.access), plain(plain(hand.core.tokens.app.access))) == ("new", None)
    store = MemoryTokenStore()
    store.save(KEY, STORED)
    hand = at_work(bits(), reply(GRANT), store=store)
    hand.user.due = AT_ONCE
    hand.run(introducing.refresh_now(hand.core, hand.user))
    assert hand.user.access == "new"
    assert b"refresh_token=sr" in (hand.sent[-1].body or b"")
