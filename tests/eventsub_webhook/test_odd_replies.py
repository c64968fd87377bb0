"""Replies of Twitch's to subscribing that an emulator doesn't give: typed errors, an end, and no secret shown."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.eventsub_webhook.support import Harness, Kind, subscription
from tests.live.support import STEADY, Canned, Got, Told
from twitchapi_gen import AsyncTwitch, Conflict, NotFound, ServerError, Twitch, TwitchError, UnexpectedReply

ONLINE, CONDITION, URL = "stream.online", {"broadcaster_user_id": "1"}, "https://example.com/eventsub"


def told(value: Any, status: int = 200) -> Told:
    return Told(status, json.dumps(value).encode())


def there(id: str = "one", callback: str = URL, **facts: Any) -> dict[str, Any]:
    transport = {"method": "webhook", "callback": callback}
    return subscription(**{"type": ONLINE, "version": "1", "condition": CONDITION, "id": id, "transport": transport, **facts})


def with_twitch(kind: Kind, canned: Canned) -> Harness:
    make: Any = Twitch if kind == "sync" else AsyncTwitch
    client = make("my_app_id", app_token="app-token", helix_url=f"{canned.url}/helix", auth_url=canned.url, clock=STEADY)
    return Harness(kind, client=client, verification_timeout=0.5, secret="canary-secret-of-the-webhook").started()


def listen(kind: Kind, answer: Callable[[Got], Told]) -> tuple[Any, list[Got]]:
    """What listening gives or raises, and the requests that it made."""
    with Canned(answer) as canned, with_twitch(kind, canned) as hook:
        try:
            outcome = hook.wait(hook.hook.listen(ONLINE, "1", CONDITION, print))
        except TwitchError as error:
            outcome = error
        assert isinstance(outcome, TwitchError) == (hook.hook.subscriptions == [])
        assert "canary" not in f"{outcome}{outcome!r}"
        return outcome, canned.got


def test_a_conflict_with_one_of_this_callback_takes_it_over(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        if got.method == "POST":
            return told({"status": 409, "error": "Conflict", "message": "exists"}, 409)
        more = {"data": [there("other", "https://elsewhere.example/")], "pagination": {"cursor": "next"}}
        return told({"data": [there("mine")], "pagination": {}}) if "after=next" in got.target else told(more)

    outcome, got = listen(kind, answer)
    assert (outcome.id, outcome.status) == ("mine", "enabled")
    assert [one.method for one in got] == ["POST", "GET", "GET"]


def test_a_conflict_with_one_that_has_failed_replaces_it(kind: Kind) -> None:
    posts: list[Got] = []

    def answer(got: Got) -> Told:
        if got.method == "DELETE":
            return Told(204, b"")
        if got.method == "GET":
            return told({"data": [there("old", status="notification_failures_exceeded")]})
        posts.append(got)
        return told({"data": [there("new")]}, 202) if len(posts) == 2 else told({"message": "exists"}, 409)

    outcome, got = listen(kind, answer)
    assert outcome.id == "new"
    assert [one.method for one in got] == ["POST", "GET", "DELETE", "POST"]


def test_a_conflict_that_cannot_be_found_is_raised(kind: Kind) -> None:
    outcome, _ = listen(kind, lambda got: told({"message": "exists"}, 409) if got.method == "POST" else told({"data": []}))
    assert type(outcome) is Conflict


def test_cursors_that_repeat_end(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        return told({"message": "exists"}, 409) if got.method == "POST" else told({"data": [], "pagination": {"cursor": "again"}})

    outcome, got = listen(kind, answer)
    assert type(outcome) is Conflict
    assert len(got) == 3


@pytest.mark.parametrize("reply", [{}, [], None, {"data": None}, {"data": []}, {"data": [1]}, {"data": [{}]}, {"data": [{"type": 1, "version": 2}]}])
def test_a_reply_without_a_subscription_is_a_typed_error(kind: Kind, reply: Any) -> None:
    assert type(listen(kind, lambda _: told(reply, 202))[0]) is UnexpectedReply


def test_an_error_that_repeats_the_request_shows_no_secret(kind: Kind) -> None:
    outcome, got = listen(kind, lambda got: told({"message": f"can't take {got.body.decode()}"}, 503))
    assert type(outcome) is ServerError
    assert len(got) > 1, "what was carried out all the same would be a Conflict"
    assert any("Twitch answered: 503" in note and "times" in note for note in outcome.__notes__)
    assert b"canary" in got[0].body


def test_one_that_is_gone_while_it_is_waited_for_is_a_typed_error(kind: Kind) -> None:
    pending = there(status="webhook_callback_verification_pending")
    outcome, got = listen(kind, lambda got: told({"data": [pending] if got.method == "POST" else []}, 202))
    assert "(the subscription is gone)" in str(outcome)
    assert [one.method for one in got] == ["POST", "GET"]


def test_unsubscribing_what_is_gone_is_no_error(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        return told({"message": "none"}, 404) if got.method == "DELETE" else told({"data": [there()]}, 202)

    with Canned(answer) as canned, with_twitch(kind, canned) as hook:
        one = hook.wait(hook.hook.listen(ONLINE, "1", CONDITION, print))
        hook.wait(one.unsubscribe())
        assert hook.hook.subscriptions == []
        with pytest.raises(NotFound):
            hook.wait(hook.twitch.request("DELETE", "/eventsub/subscriptions", query={"id": "x"}, token="app"))


def test_one_that_cannot_be_ended_is_still_listened_to(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        return told({"message": "not now"}, 400) if got.method == "DELETE" else told({"data": [there()]}, 202)

    with Canned(answer) as canned, with_twitch(kind, canned) as hook:
        one = hook.wait(hook.hook.listen(ONLINE, "1", CONDITION, print))
        with pytest.raises(TwitchError):
            hook.wait(one.unsubscribe())
        assert [found.status for found in hook.hook.subscriptions] == ["enabled"]
