"""How tokens are renewed: within the call's deadline, told to the callback, and what is said of those that can't be."""

import logging
from typing import Any

import pytest

from tests.unit.runtime.support import APP, NOW, Answer, Hand, Time, core, in_turn, reply, user
from tests.unit.tokens.support import GRANT, KEY, STORED, at_work, bits
from twitchapi_gen import InvalidToken, LoginRequired, MemoryTokenStore, MissingToken, NetworkError, TokenError, TokenStoreError
from twitchapi_gen.runtime.auth import oauth as grants, refresh as renewal
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.http.credentials import AT_ONCE, NEVER, Credential
from twitchapi_gen.runtime.http.message import Request, Response, SingleFlight


def busy_at_first(answer: Answer) -> Answer:
    """Each path says once that it is too busy."""
    met: set[str] = set()

    def answered(request: Request) -> Response | NetworkError:
        path = request.url.partition("?")[0]
        if path in met:
            return answer(request)
        met.add(path)
        return reply({}, 429)

    return answered


def oauth(request: Request) -> Response | NetworkError:
    return bits() if request.url.endswith("/validate") else reply(GRANT) if request.url.endswith("/token") else reply({"data": []})


def due(end: float | None = None, access: str | None = "old", refresh: str | None = "r") -> Credential:
    made = user(access, (), refresh, user_id="1")
    made.due, made.expires_at = AT_ONCE, end
    return made


@pytest.mark.parametrize("end", [None, NOW - 1])
def test_a_server_that_is_busy_for_a_moment_is_asked_again(end: float | None) -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), busy_at_first(oauth), due(end), time)
    hand.call("get_users", ids="1")
    asked = [request.url.partition("?")[0].rpartition("/")[2] for request in hand.sent]
    assert asked == [*(["validate"] * 2 if end is None else ["token"] * 2), "users", "users"]


def test_a_validation_finds_it_dead_and_the_renewal_has_the_same_deadline() -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), busy_at_first(lambda one: reply({}, 401) if one.url.endswith("/validate") else oauth(one)), due(), time)
    hand.call("get_users", ids="1")
    assert hand.user.access == "new"


@pytest.mark.parametrize("stale", ["old", None])
def test_an_app_token_is_fetched_from_a_busy_server(stale: str | None) -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), busy_at_first(oauth), user(), time)
    app = hand.core.tokens.app
    if stale:
        app.set(stale, expires_at=NOW)
        app.ours = True
    hand.call("get_users", ids="1")
    assert (plain(app.access), app.ours, app.due) == ("new", True, NEVER)
    assert hand.sent[-1].headers["Authorization"] == "Bearer new"


def test_a_renewal_waits_as_long_as_its_call_may_take() -> None:
    hand = at_work()
    for flow in (renewal.ensure_fresh(due(), hand.core, 77.0), renewal.refresh_stale(due(), Secret("old"), hand.core, 77.0)):
        effect = next(flow)
        assert isinstance(effect, SingleFlight)
        assert effect.deadline == 77.0
        flow.close()


def test_what_isnt_stale_and_isnt_due_is_left_alone() -> None:
    hand, made = at_work(), due(access="newer")
    made.due = hand.core.clock.monotonic() + 1
    assert list(renewal.refresh_stale(made, Secret("old"), hand.core, 77.0)) == []
    made.due -= 1
    assert [type(effect) for effect in renewal.refresh_stale(made, Secret("old"), hand.core, 77.0)] == [SingleFlight]


def test_a_callback_that_needs_another_renewal_of_the_same_token_is_an_error() -> None:
    time = Time()
    hand = Hand(core(time=time), oauth, due(NOW), time)

    def again(*_: object) -> None:
        hand.run(renewal.refresh_stale(hand.user, hand.user.access, hand.core, hand.core.deadline()))

    hand.core.user_refresh_callback = again
    with pytest.raises(TokenError, match=r"^a call made by a refresh callback needs another refresh; it can't"):
        hand.call("get_users", ids="1")


@pytest.mark.parametrize(
    ("kind", "facts", "can"),
    [
        ("app", {"ours": True}, True), ("app", {"ours": False}, False), ("jwt", {"refresh": "r"}, False), ("user", {}, False),
        ("user", {"refresh": "r"}, True), ("user", {"refused": "no"}, True),
    ],
)  # fmt: skip
def test_what_can_be_renewed(kind: Any, facts: dict[str, Any], can: bool) -> None:
    made = Credential(kind, "key")
    for name, value in facts.items():
        setattr(made, name, value)
    assert renewal.can_refresh(made, core()) is can
    off = core(secret=None)
    off.auto_refresh = False
    assert renewal.can_refresh(made, off) is False
    assert renewal.can_refresh(made, core(secret=None)) is (can and kind == "user")


def test_where_there_is_a_store_another_process_may_renew() -> None:
    made = core(store=MemoryTokenStore())
    assert renewal.can_refresh(user("a", user_id="1"), made) is True
    assert renewal.can_refresh(user("a"), made) is False


def test_a_validation_that_cant_be_answered_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), lambda one: reply({"message": "down"}, 404) if one.url.endswith("/validate") else oauth(one), due(), time)
    with caplog.at_level(logging.WARNING):
        hand.call("get_users", ids="1")
    assert [record.getMessage() for record in caplog.records] == ["could not validate a user token: validate token: 404 error: down"]
    assert hand.user.due == hand.core.clock.monotonic() + 60


def test_what_is_said_of_a_wrong_token_never_shows_it() -> None:
    hand = at_work()
    found = grants.Validation("the-token-itself", "1", None, frozenset())
    with pytest.raises(InvalidToken, match="another app") as raised:
        renewal.check_owner(found, Secret("the-token-itself"), "1", hand.core)
    assert "the-token" not in str(raised.value)


@pytest.mark.parametrize(
    ("client", "of", "expected", "words"),
    [
        ("other", "1", "1", f"the token belongs to another app (client id other), not to {APP}"),
        (APP, None, "1", "the token is an app token; a user token is needed here"),
        (APP, "2", "1", "the token is user 2's, not user 1's"),
    ],
)
def test_whose_token_it_is(client: str, of: str | None, expected: str | None, words: str) -> None:
    hand = at_work()
    with pytest.raises(InvalidToken) as raised:
        renewal.check_owner(grants.Validation(client, of, None, frozenset()), Secret("t"), expected, hand.core)
    assert str(raised.value) == words
    assert renewal.check_owner(grants.Validation(APP, "2", None, frozenset()), Secret("t"), None, hand.core) == "2"
    assert renewal.check_owner(grants.Validation(APP, "2", None, frozenset()), Secret("t"), "2", hand.core) == "2"


@pytest.mark.parametrize(("span", "end"), [(None, None), (5.0, NOW + 5)])
def test_what_validation_tells_is_kept(span: float | None, end: float | None) -> None:
    hand, made = at_work(), due(NOW)
    renewal.learn(made, grants.Validation(APP, "1", "one", frozenset({"a"}), span), hand.core)
    assert (sorted(made.scopes), made.login, made.expires_at, made.due) == (["a"], "one", end, hand.core.clock.monotonic() + 3600)


@pytest.mark.parametrize(
    ("made", "error", "words"),
    [
        (due(access=None), MissingToken, "there is no token of user 1 to refresh; call set_user_authentication first"),
        (due(refresh=None), LoginRequired, "the user token is no longer valid and there is no refresh token; the user must log in again"),
        (Credential("app"), MissingToken, "an app token is needed, but there is no client secret to fetch one; give app_secret or app_token"),
    ],
)
def test_what_cant_be_renewed_says_why(made: Credential, error: type[TokenError], words: str) -> None:
    hand = Hand(core(secret=None), in_turn())
    with pytest.raises(error) as raised:
        hand.run(renewal.refresh_stale(made, made.access, hand.core, hand.core.deadline()))
    assert str(raised.value) == words


@pytest.mark.parametrize("status", [400, 401])
@pytest.mark.parametrize(
    ("message", "shown"), [("x" * 400, "x" * 299 + "…"), (None, "no explanation given"), ("Invalid refresh token", "Invalid refresh token")]
)
def test_a_refresh_token_that_is_refused_for_good_is_kept_in_mind(status: int, message: str | None, shown: str) -> None:
    hand, made = at_work(reply({"message": message}, status)), due()
    reason = f"Twitch refused the refresh token ({status}: {shown}); the user must log in again"
    for _ in range(2):
        with pytest.raises(LoginRequired) as raised:
            hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()))
        assert str(raised.value) == made.refused == reason
    assert len(hand.sent) == 1


@pytest.mark.parametrize("answer", [reply({"message": "invalid Client secret"}, 400), reply(b"<html>Invalid refresh token", 400), reply({}, 404)])
def test_any_other_refusal_is_not_the_last_word(answer: Response) -> None:
    hand, made = at_work(answer, reply(GRANT)), due()
    with pytest.raises(Exception, match=r"Client|no explanation|error: Invalid refresh token") as raised:
        hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()))
    assert getattr(raised.value, "operation", "") == "refresh token"
    hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()))
    assert (plain(made.access), made.refused) == ("new", "")


def test_a_refresh_token_that_isnt_rotated_stays() -> None:
    hand, made = at_work(reply({"access_token": "new"})), due()
    hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()))
    assert (plain(made.access), plain(plain(made.refresh))) == ("new", "r")


class Full(MemoryTokenStore):
    """Nothing can be saved any more."""

    def save(self, key: str, token: Any) -> None:
        raise TokenStoreError("the disk is full")


def test_who_keeps_tokens_by_the_callback_doesnt_lose_them_to_a_store_that_fails() -> None:
    told: list[Any] = []
    hand, made = at_work(reply(GRANT), bits(), store=Full()), due()
    hand.core.user_refresh_callback = lambda *tokens: told.append(tokens)
    with pytest.raises(TokenStoreError, match="the disk is full"):
        hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()))
    assert (told, plain(plain(made.access)), made.unsaved, made.due) == ([("new", "next")], "new", True, AT_ONCE)
    hand.core.store = store = MemoryTokenStore()
    hand.run(renewal.ensure_fresh(made, hand.core, hand.core.deadline()))
    assert (store.load(KEY) or STORED)["access_token"] == "new"
    assert made.unsaved is False


def test_what_another_process_has_renewed_is_taken_from_the_store_and_told_nobody() -> None:
    told: list[Any] = []
    store = MemoryTokenStore()
    store.save(KEY, {**STORED, "expires_at": None})
    hand, made = at_work(store=store), due()
    hand.core.user_refresh_callback = lambda *tokens: told.append(tokens)
    hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()))
    assert (plain(made.access), hand.sent, told) == ("s", [], [])


def test_each_kind_of_token_has_its_callback() -> None:
    told: list[Any] = []
    hand = at_work(reply(GRANT), reply(GRANT))
    hand.core.app_refresh_callback = lambda *tokens: told.append(("app", *tokens))
    hand.core.user_refresh_callback = lambda *tokens: told.append(("user", *tokens))
    app = hand.core.tokens.app
    app.set("old")
    hand.run(renewal.refresh_stale(app, Secret("old"), hand.core, hand.core.deadline()))
    hand.run(renewal.refresh_stale(due(), Secret("old"), hand.core, hand.core.deadline()))
    assert told == [("app", "new"), ("user", "new", "next")]
