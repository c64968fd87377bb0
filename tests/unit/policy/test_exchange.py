"""One request with the right token: what goes before it, and what comes after a 401."""

from typing import Any

import pytest

from tests.unit.runtime.support import NOW, Hand, Time, call, core, in_turn, items, reply, user
from twitchapi_gen import LoginRequired
from twitchapi_gen.runtime.base.events import RequestEvent
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.client.perform import perform, raw
from twitchapi_gen.runtime.http.message import Send, SingleFlight

GRANT = {"access_token": "new", "refresh_token": "next"}
EMULATOR = "http://127.0.0.1:4242"


def test_an_emulator_is_asked_who_it_is_once_before_it_gets_anything() -> None:
    hand = Hand(core(app="app", emulator=EMULATOR), in_turn(reply({"emulator": "twitchapi_gen"}), items(1), items(1)))
    first = next(perform(call("get_users", ids="1"), hand.core, hand.user))
    assert isinstance(first, Send)
    assert (first.request.url, first.request.headers, first.deadline) == (f"{EMULATOR}/emulator", {}, hand.core.deadline())
    for _ in range(2):
        hand.call("get_users", ids="1")
    assert [one.url for one in hand.sent] == [f"{EMULATOR}/emulator", *[f"{EMULATOR}/helix/users?id=1"] * 2]


@pytest.mark.parametrize(("method", "token"), [("webhook", "app-token"), ("websocket", "user-token")])
def test_the_body_says_which_token_a_subscription_needs(method: str, token: str) -> None:
    hand = Hand(core(app="app-token"), lambda _: reply({}, 409), user("user-token", {"moderator:read:followers"}, user_id="1"))
    transport = (
        {"method": method, "session_id": "s"} if method == "websocket" else {"method": method, "callback": "https://x.example", "secret": "s" * 10}
    )
    condition = {"broadcaster_user_id": "1", "moderator_user_id": "1"}
    with pytest.raises(Exception, match="409"):
        hand.call("create_eventsub_subscription", type="channel.follow", version="2", condition=condition, transport=transport)
    assert hand.sent[0].headers["Authorization"] == f"Bearer {token}"


def test_a_call_without_a_token_is_like_any_other() -> None:
    told: list[RequestEvent] = []
    hand = Hand(core(), in_turn(reply({})))
    hand.core.watch.on_request = told.append
    hand.run(raw("POST", "/new", [("a", "1")], {"b": 2}, "none", hand.core, hand.user))
    assert (hand.sent[0].url, hand.sent[0].body) == ("https://api.twitch.tv/helix/new?a=1", b'{"b":2}')
    assert [one.operation for one in told] == ["POST /new"]


def test_an_app_token_is_looked_after_from_the_very_moment_that_it_is_due() -> None:
    hand = Hand(core(app="old", time=Time()), in_turn(reply(GRANT), items(1)))
    app = hand.core.tokens.app
    app.due, app.expires_at = hand.core.clock.monotonic(), NOW
    hand.call("get_users", ids="1")
    assert hand.sent[-1].headers["Authorization"] == "Bearer new"


def test_a_token_that_signs_each_request_is_given_what_it_signs() -> None:
    signed: list[Any] = []
    hand = Hand(core(), in_turn(reply({})))

    def sign(query: Any, body: Any) -> Secret[str]:
        signed.append((query, body))
        return Secret("a-jwt")

    hand.core.tokens.jwt.sign = sign
    hand.run(raw("POST", "/new", [("a", "1")], {"b": 2}, "jwt", hand.core, hand.user))
    ((query, body),) = signed
    assert (dict(query), body, hand.sent[0].headers["Authorization"]) == ({"a": "1"}, {"b": 2}, "Bearer a-jwt")


def test_a_user_who_was_refused_is_told_so_within_the_deadline() -> None:
    one = user("old", (), "r", user_id="1")
    one.refused = "the refresh token was refused"
    hand = Hand(core(time=Time()), in_turn(), one)
    effect = next(perform(call("get_users", ids="1"), hand.core, one))
    assert isinstance(effect, SingleFlight)
    assert (effect.thing, effect.deadline) == (one, hand.core.deadline())
    with pytest.raises(LoginRequired):
        hand.call("get_users", ids="1")


def test_after_a_401_the_very_same_request_goes_out_with_the_new_token() -> None:
    time, told = Time(luck=0.0), list[RequestEvent]()
    last = reply({}, headers={"Ratelimit-Remaining": "3", "Ratelimit-Reset": str(int(NOW) + 60)})
    hand = Hand(
        core(time=time),
        in_turn(reply({"message": "Invalid OAuth token"}, 401), reply(GRANT), reply({}, 429), last),
        user("old", (), "r", user_id="1"),
        time,
    )
    hand.core.watch.on_request = told.append
    hand.run(raw("POST", "/new", [("a", "1")], {"b": 2}, "user", hand.core, hand.user))
    first, _, again, third = hand.sent
    assert [(one.method, one.url, one.body) for one in (again, third)] == [(first.method, first.url, first.body)] * 2
    assert [one.headers["Authorization"] for one in (first, again, third)] == ["Bearer old", "Bearer new", "Bearer new"]
    assert [one.operation for one in told] == ["POST /new", "refresh token", "POST /new", "POST /new"]
    assert hand.user.bucket.left == 3


def test_a_renewal_after_a_401_has_the_deadline_of_the_call() -> None:
    hand = Hand(core(time=Time()), in_turn(), user("old", (), "r", user_id="1"))
    flow = perform(call("get_users", ids="1"), hand.core, hand.user)
    next(flow)
    effect = flow.send(reply({}, 401))
    assert isinstance(effect, SingleFlight)
    assert (effect.thing, effect.deadline) == (hand.user, hand.core.deadline())
    flow.close()
