"""Renewals at their edges: the store's lock, failures half-way, tokens set meanwhile, deadlines and names of each request."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.unit.runtime.support import APP, NOW, Hand, Time, core, in_turn, reply, user
from tests.unit.tokens.support import GRANT, KEY, at_work, bits
from tests.unit.tokens.test_keeping import Lock, Store
from tests.unit.tokens.test_renewal import Full, busy_at_first, due, oauth
from twitchapi_gen import InvalidToken, LoginRequired, ServerError, TokenStoreError, UnexpectedReply
from twitchapi_gen.runtime.auth import oauth as grants, refresh as introducing, refresh as keeping, refresh as renewal
from twitchapi_gen.runtime.base.events import RequestEvent
from twitchapi_gen.runtime.base.secret import Secret, hidden, plain
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import AT_ONCE, Credential
from twitchapi_gen.runtime.http.message import Flow, Request, Response, RunBlocking, Send, SingleFlight


def renew(hand: Hand, made: Credential, stale: str | None = "old") -> None:
    hand.run(renewal.refresh_stale(made, hidden(stale), hand.core, hand.core.deadline()))


def listening(hand: Hand) -> list[Any]:
    told: list[Any] = []
    hand.core.user_refresh_callback = lambda *tokens: told.append(tokens)
    return told


def test_a_token_is_renewed_under_the_stores_lock_which_may_take_a_moment() -> None:
    store = Store(Lock(granted_at=2))
    hand, made = at_work(reply({**GRANT, "expires_in": 60}), store=store), due()
    renew(hand, made)
    assert (store.locked_keys, store.the_lock.released, len(hand.slept)) == ([KEY], 1, 1)
    assert (plain(made.access), sorted(made.scopes), made.expires_at) == ("new", ["bits:read"], NOW + hand.slept[0] + 60)


def test_a_renewal_that_failed_tells_nobody_anything() -> None:
    hand, made = at_work(reply({}, 500)), due()
    told = listening(hand)
    with pytest.raises(ServerError):
        renew(hand, made)
    assert told == []


def test_a_token_that_was_known_before_isnt_told_when_it_cant_be_stored() -> None:
    hand, made = at_work(store=Full()), due()
    told, made.unsaved = listening(hand), True
    with pytest.raises(TokenStoreError):
        renew(hand, made)
    assert told == []


def test_tokens_set_meanwhile_are_told_nobody() -> None:
    hand, made = at_work(), due()

    def meanwhile(_: Request) -> Response:
        made.set("set by hand", "its refresh", ())
        return reply(GRANT)

    hand._answer = meanwhile
    told = listening(hand)
    renew(hand, made)
    assert (told, plain(plain(made.access))) == ([], "set by hand")


def test_who_finds_it_renewed_looks_after_it_if_it_is_due() -> None:
    time = Time(luck=0.0)
    hand = Hand(core(time=time), busy_at_first(oauth), due(access="newer"), time)
    renew(hand, hand.user)
    assert [request.headers["Authorization"] for request in hand.sent] == ["OAuth newer"] * 2


def test_a_token_that_was_refused_isnt_asked_about() -> None:
    made = due()
    made.refused = "the refresh token was refused"
    hand = Hand(core(time=Time()), in_turn(), made)
    with pytest.raises(LoginRequired, match="the refresh token was refused"):
        hand.call("get_users", ids="1")


@pytest.mark.parametrize(
    "flow",
    [
        lambda hand: renewal.ensure_fresh(hand.user, hand.core, hand.core.deadline()),
        lambda hand: introducing.introduce(Secret("a-token-of-old"), (), None, hand.core, user(), lambda _: None),
    ],
)
def test_a_token_that_another_app_has_as_its_id_isnt_shown(flow: Callable[[Hand], Flow[None]]) -> None:
    hand = Hand(core(time=Time()), in_turn(bits(client_id="a-token-of-old")), due(access="a-token-of-old"))
    with pytest.raises(InvalidToken, match="another app") as raised:
        hand.run(flow(hand))
    assert "of-old" not in str(raised.value)


def test_a_dead_token_is_exchanged_at_a_busy_server() -> None:
    hand = at_work(reply({}, 401), reply({}, 429), reply(GRANT), bits())
    hand.run(introducing.introduce(Secret("old"), (), Secret("r"), hand.core, hand.user, lambda _: None))
    assert b"refresh_token=r" in (hand.sent[2].body or b"")


def test_a_token_is_revoked_at_a_busy_server() -> None:
    hand = at_work(reply({}, 429), reply(b""))
    hand.user.set("old")
    assert hand.run(introducing.revoke_user(hand.core, hand.user)) is True


def test_a_token_that_is_there_is_renewed_without_being_looked_at() -> None:
    hand = at_work(reply(GRANT))
    hand.user.set("old", "r")
    hand.user.due = AT_ONCE
    hand.run(introducing.refresh_now(hand.core, hand.user))
    assert (plain(hand.user.access), len(hand.sent)) == ("new", 1)


def test_to_look_into_the_store_first_has_the_deadline_of_a_call() -> None:
    hand = at_work()
    effect = next(introducing.refresh_now(hand.core, hand.user))
    assert isinstance(effect, SingleFlight)
    assert (effect.thing, effect.deadline) == (hand.user, hand.core.deadline())


@pytest.mark.parametrize("flow", [lambda c: grants.validate(Secret("t"), c, 77.0), lambda c: grants.post("token", {}, "x", c, 77.0)])
def test_an_emulator_is_asked_who_it_is_within_the_deadline(flow: Callable[[Core], Flow[Any]]) -> None:
    effect = next(flow(core(emulator="http://127.0.0.1:1")))
    assert isinstance(effect, Send)
    assert (effect.request.url, effect.deadline) == ("http://127.0.0.1:1/emulator", 77.0)


def test_each_request_has_its_name() -> None:
    names: list[RequestEvent] = []
    hand = at_work(reply(GRANT), bits(), reply(GRANT), reply(b""), reply(GRANT))
    hand.core.watch.on_request = names.append
    until = hand.core.deadline()
    hand.run(grants.obtain({}, "some tokens", hand.core, until))
    hand.run(grants.validate(Secret("t"), hand.core, until))
    renew(hand, due())
    hand.run(grants.revoke(Secret("t"), hand.core, until))
    hand.run(introducing.fetch_app(hand.core, ()))
    assert [one.operation for one in names] == ["some tokens", "validate token", "refresh token", "revoke token", "app token"]


@pytest.mark.parametrize("answer", [reply({}), reply({**GRANT, "refresh_token": "a b"})])
def test_a_reply_without_tokens_is_named(answer: Response) -> None:
    hand = at_work(answer)
    with pytest.raises(UnexpectedReply, match=r"^refresh token: the re"):
        renew(hand, due())


def test_a_lock_that_was_granted_to_one_who_has_given_up_is_let_go() -> None:
    for granted in (True, False):
        lock = Lock()
        flow = keeping._try(lock)
        effect = next(flow)
        assert isinstance(effect, RunBlocking)
        if granted:
            effect.function()
        with pytest.raises(KeyboardInterrupt):
            flow.throw(KeyboardInterrupt())
        assert lock.released == granted


@pytest.mark.parametrize("id", [["1"], {"a": 1}, True, 1.5])
def test_a_user_that_is_none_is_named(id: Any) -> None:
    hand = at_work(reply({"client_id": APP, "user_id": id}, 202))
    with pytest.raises(UnexpectedReply, match=r"^validate token: the user_id in the reply is not usable$") as raised:
        hand.run(grants.validate(Secret("t"), hand.core, hand.core.deadline()))
    assert raised.value.status == 202
