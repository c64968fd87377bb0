"""What one call checks before it is sent, what it says when Twitch refuses it, and what its reply and its events carry."""

from typing import Any

import pytest

from tests.unit.runtime.support import APP, NOW, Hand, Time, call, core, in_turn, items, reply, user
from twitchapi_gen import AuthScope, Forbidden, NetworkError, ParameterError, Unauthorized
from twitchapi_gen.runtime.base.events import ResponseEvent, WaitEvent
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.client.perform import perform, perform_named, raw
from twitchapi_gen.runtime.http.credentials import NEVER, Credential
from twitchapi_gen.runtime.http.message import Send, Sleep, Together
from twitchapi_gen.runtime.http.send import _idle

HEADERS = {"Ratelimit-Remaining": "7", "Ratelimit-Limit": "800"}
OWN: tuple[str, dict[str, Any], AuthScope] = ("get_ad_schedule", {"broadcaster_id": "2"}, AuthScope.CHANNEL_READ_ADS)
OWN_BODY: tuple[str, dict[str, Any], AuthScope] = (
    "send_chat_message",
    {"broadcaster_id": "3", "sender_id": "2", "message": "hello"},
    AuthScope.USER_WRITE_CHAT,
)


def hand(*replies: Any, scopes: Any = (), app: str | None = None, user_id: str = "1") -> Hand:
    return Hand(core(app=app), in_turn(*replies), user("user-token", scopes, user_id=user_id) if app is None else None)


@pytest.mark.parametrize(("name", "arguments", "scope"), [OWN, OWN_BODY])
def test_another_users_id_is_refused_before_anything_is_sent(name: str, arguments: dict[str, Any], scope: str) -> None:
    one = hand(scopes={scope})
    with pytest.raises(ParameterError, match="must be the id of the token's user, 1, not 2"):
        one.call(name, **arguments)
    assert one.sent == []


@pytest.mark.parametrize(("name", "arguments", "scope"), [OWN, OWN_BODY])
def test_ids_are_checked_for_a_users_token_only_and_only_if_wanted(name: str, arguments: dict[str, Any], scope: str) -> None:
    same = hand(items(), scopes={scope}, user_id="2")
    same.call(name, **arguments)
    unchecked = hand(items(), scopes={scope})
    unchecked.core.check_users = False
    unchecked.call(name, **arguments)
    assert len(same.sent) == len(unchecked.sent) == 1


def test_an_app_token_is_for_everybody_and_a_refusal_names_the_grants() -> None:
    name, arguments, scope = OWN_BODY
    with pytest.raises(Forbidden, match="with an app token, the user of sender_id must have granted the app"):
        hand(reply({"message": "no"}, 403), app="app-token").call(name, **arguments)
    with pytest.raises(Forbidden) as raised:
        hand(reply({"message": "no"}, 403), scopes={scope}, user_id="2").call(name, **arguments)
    assert "app token" not in str(raised.value)
    with pytest.raises(Forbidden) as raised:
        hand(reply({"message": "no"}, 403), app="app-token").call("get_users", ids="1")
    assert "app token" not in str(raised.value)


def test_without_a_token_there_is_no_word_of_grants() -> None:
    one = hand(reply({"message": "no"}, 403))
    with pytest.raises(Forbidden) as raised:
        one.run(raw("GET", "/new", [], None, "none", one.core, one.user))
    assert str(raised.value) == "GET /new: 403 error: no"


def test_a_fresh_token_that_is_refused_too_is_not_refreshed_again() -> None:
    dead = reply({"message": "Invalid OAuth token"}, 401)
    one = Hand(core(time=Time()), in_turn(dead, reply({"access_token": "new", "refresh_token": "next"}), dead), user("old", (), "r", user_id="1"))
    with pytest.raises(Unauthorized):
        one.call("get_users", ids="1")
    doubt = one.user.doubt
    assert doubt is not None
    assert (doubt.vain, doubt.token.reveal()) == (True, "new")


def test_a_reply_and_its_event_carry_status_and_headers() -> None:
    told: list[ResponseEvent] = []
    one = hand(reply({"data": []}, 200, HEADERS))
    one.core.watch.on_response = told.append
    found = one.call("get_users", ids="1")
    (event,) = told
    for http in (found.http, event.http):
        assert http is not None
        assert (http.status, http.headers["ratelimit-remaining"]) == (200, "7")
    assert found.to_dict() == {"data": []}


def test_reads_run_eight_at_a_time_and_writes_one_by_one() -> None:
    ids = [str(number) for number in range(250)]
    reads, writes = call("get_users", ids=ids), call("delete_videos", ids=ids[:12])
    one = hand(scopes={AuthScope.CHANNEL_MANAGE_VIDEOS})
    for made, most, first in ((reads, 8, "id=0&id=1&"), (writes, 1, "id=0&id=1&id=2&id=3&id=4")):
        effect = next(perform(made, one.core, one.user))
        assert isinstance(effect, Together)
        assert (effect.most, len(effect.flows)) == (most, len(made.queries))
        sent = next(effect.flows[0]())
        assert isinstance(sent, Send)
        assert sent.deadline == one.core.deadline()
        assert first in sent.request.url


def test_a_call_with_nothing_to_ask_for_is_an_empty_reply_of_its_type() -> None:
    one = hand()
    assert one.call("get_users", ids=[]).data == []
    assert one.sent == []


def test_the_clients_own_operations_are_called_as_it_says() -> None:
    one = hand(items("a"), app="app-token")
    flow = perform_named("get_eventsub_subscriptions", [("status", "enabled")], None, one.core, one.user, name="listing", tokens=("app",))
    sent = next(flow)
    assert isinstance(sent, Send)
    assert (sent.request.url.partition("?")[2], sent.deadline) == ("status=enabled", one.core.deadline())
    with pytest.raises(Forbidden, match=r"^listing"):
        flow.send(reply({"message": "no"}, 403))
    made = next(perform_named("create_conduits", [], {"shard_count": 3}, one.core, one.user, tokens=("app",)))
    assert isinstance(made, Send)
    assert made.request.body == b'{"shard_count":3}'


def test_a_body_may_hold_a_secret_which_is_revealed_to_twitch_only() -> None:
    one = hand(reply({}))
    one.run(raw("POST", "/new", [], {"secret": Secret("of-a-webhook")}, "user", one.core, one.user))
    assert one.sent[0].body == b'{"secret":"of-a-webhook"}'


class Limits:
    """A shared rate limit that records what it is asked and told."""

    def __init__(self) -> None:
        self.claimed: list[str] = []
        self.learnt: list[tuple[object, ...]] = []

    def claim(self, key: str) -> float:
        self.claimed.append(key)
        return 0.0

    def learn(self, key: str, remaining: int | None, limit: int | None, seconds: float | None, reset: str) -> None:
        self.learnt.append((key, remaining, limit, seconds, reset))


def test_a_shared_rate_limit_is_asked_before_each_attempt_and_told_what_came() -> None:
    limits, key = Limits(), f"user:{APP}:1"
    reset = str(round(NOW) + 30)
    one = hand(NetworkError("gone"), reply({"data": []}, 200, {**HEADERS, "Ratelimit-Reset": reset}))
    one.core.limits = limits
    one.call("get_users", ids="1")
    assert limits.claimed == [key, key]
    assert limits.learnt == [(key, None, None, None, ""), (key, 7, 800, 30.0, reset)]


@pytest.mark.parametrize(("kind", "key"), [("app", f"app:{APP}"), ("jwt", f"jwt:{APP}")])
def test_the_shared_rate_limit_of_a_token_is_its_apps_own(kind: str, key: str) -> None:
    limits = Limits()
    one = Hand(core(app="an-app-token", jwt="a-jwt"), in_turn(reply({})))
    one.core.limits = limits
    one.run(raw("GET", "/new", [], None, kind, one.core, one.user))
    assert (limits.claimed, [key for key, *_ in limits.learnt]) == ([key], [key])


def test_a_token_of_an_unknown_user_has_no_part_in_the_shared_rate_limit() -> None:
    limits = Limits()
    one = Hand(core(), in_turn(reply({})), Credential("user"))
    one.core.limits = limits
    one.user.set("token")
    one.user.due = NEVER
    one.run(raw("GET", "/new", [], None, "user", one.core, one.user))
    assert (limits.claimed, limits.learnt) == ([], [])


def test_the_time_that_a_hook_takes_is_part_of_the_wait() -> None:
    time = Time()
    one = core(time=time, on_wait=lambda _: time.pass_(3))
    for seconds, left in ((10.0, 7.0), (2.0, 0.0)):
        (sleep,) = _idle(WaitEvent("get_users", seconds, "for a test"), one)
        assert isinstance(sleep, Sleep)
        assert sleep.seconds == left
