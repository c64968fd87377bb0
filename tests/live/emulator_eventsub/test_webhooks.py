"""What the emulator sends to callbacks: challenges, signed notifications, retries, revocations."""

import hashlib
import hmac
import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.live.emulator_eventsub.callback import SECRET, Callback, Came, callback
from tests.live.emulator_eventsub.support import App
from twitchapi_gen import Emulator

CHALLENGE = "webhook_callback_verification"
PENDING = "webhook_callback_verification_pending"


@pytest.fixture
def hook() -> Iterator[Callback]:
    with callback() as found:
        yield found


@pytest.fixture
def app(fresh: Emulator) -> App:
    fresh.timing.retries = (0.01, 0.01)
    return App(fresh)


def status(app: App) -> str:
    return str(app.subscriptions()[-1]["status"])


def enabled(app: App, hook: Callback) -> str:
    """A subscription that is enabled; its id."""
    id: str = app.subscribe(hook.transport).json["data"][0]["id"]
    hook.wait(lambda: status(app) == "enabled")
    return id


def signed(one: Came) -> bool:
    signature = one.headers["Twitch-Eventsub-Message-Signature"]
    text = (one.headers["Twitch-Eventsub-Message-Id"] + one.headers["Twitch-Eventsub-Message-Timestamp"]).encode() + one.body
    return signature == "sha256=" + hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()


def test_messages_bear_the_machines_own_time_even_where_the_emulators_clock_was_moved_on(app: App, fresh: Emulator, hook: Callback) -> None:
    fresh.forward(3600)
    enabled(app, hook)
    sent = datetime.fromisoformat(hook.of(CHALLENGE)[0].headers["Twitch-Eventsub-Message-Timestamp"])
    assert abs((datetime.now(UTC) - sent).total_seconds()) < 600


def test_a_callback_that_says_the_challenge_is_enabled(app: App, hook: Callback) -> None:
    made = app.subscribe(hook.transport).json["data"][0]
    assert made["status"] == PENDING
    hook.wait(lambda: status(app) == "enabled")
    (came,) = hook.of(CHALLENGE)
    assert signed(came)
    assert (came.json["subscription"], SECRET in came.body.decode()) == (made, False)
    headers = {name.removeprefix("Twitch-Eventsub-"): value for name, value in came.headers.items() if name.startswith("Twitch-")}
    assert (headers["Message-Retry"], headers["Subscription-Type"], headers["Subscription-Version"]) == ("0", "stream.online", "1")


@pytest.mark.parametrize("answer", [(200, b"something else"), (404, b""), (302, b""), (204, b""), (201, None)])
def test_any_other_answer_to_the_challenge_fails(app: App, hook: Callback, answer: tuple[int, bytes | None]) -> None:
    hook.answer = lambda headers, body: (answer[0], hook_challenge(body) if answer[1] is None else answer[1])
    app.subscribe(hook.transport)
    hook.wait(lambda: status(app) == "webhook_callback_verification_failed")
    assert app.emulator.fire("stream.online")[0].get("subscription_id") is None


def hook_challenge(body: bytes) -> bytes:
    found: str = json.loads(body)["challenge"]
    return found.encode()


def test_a_callback_that_isnt_there_fails(app: App, hook: Callback) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    app.subscribe({**hook.transport, "callback": f"http://127.0.0.1:{port}/"})
    hook.wait(lambda: status(app) == "webhook_callback_verification_failed")


def test_a_notification_has_its_headers_and_a_signature_over_its_bytes(app: App, hook: Callback) -> None:
    id = enabled(app, hook)
    (told,) = app.emulator.fire("stream.online")
    hook.wait(lambda: bool(hook.of("notification")))
    (came,) = hook.of("notification")
    assert signed(came)
    assert came.headers["Twitch-Eventsub-Message-Id"] == told["message_id"]
    assert came.headers["Twitch-Eventsub-Message-Retry"] == "0"
    when = datetime.fromisoformat(came.headers["Twitch-Eventsub-Message-Timestamp"])
    assert abs(when.timestamp() - app.emulator.world.now()) < 60
    assert came.json == {"subscription": {**app.subscriptions()[0], "id": id}, "event": told["event"]}


def test_what_isnt_taken_comes_again_with_the_same_id(app: App, hook: Callback) -> None:
    enabled(app, hook)
    answers = iter([500, 302, 204])
    hook.answer = lambda headers, body: (next(answers), b"")
    app.emulator.fire("stream.online")
    hook.wait(lambda: len(hook.of("notification")) == 3)
    came = hook.of("notification")
    assert len({one.headers["Twitch-Eventsub-Message-Id"] for one in came}) == len({one.body for one in came}) == 1
    assert [one.headers["Twitch-Eventsub-Message-Retry"] for one in came] == ["0", "1", "2"]
    assert all(map(signed, came))
    assert status(app) == "enabled"


def test_too_many_failures_end_a_subscription_and_a_success_forgives_them(app: App, hook: Callback) -> None:
    enabled(app, hook)

    def fire(code: int) -> None:
        before = len(hook.answered("notification"))
        hook.answer = lambda headers, body: (code, b"")
        app.emulator.fire("stream.online")
        hook.wait(lambda: len(hook.answered("notification")) == before + (1 if code == 204 else 3))

    for code in (500, 500, 204, 500, 500):
        fire(code)
    assert (status(app), hook.of("revocation")) == ("enabled", [])
    fire(500)
    hook.wait(lambda: bool(hook.of("revocation")))
    assert status(app) == hook.of("revocation")[0].json["subscription"]["status"] == "notification_failures_exceeded"


def test_a_revocation_is_told_and_ends_it(app: App, hook: Callback) -> None:
    id = enabled(app, hook)
    (gone,) = app.emulator.revoke_subscriptions("user_removed", subscription_id=id)
    hook.wait(lambda: bool(hook.of("revocation")))
    (came,) = hook.of("revocation")
    assert signed(came)
    assert came.json == {"subscription": gone}
    assert (status(app), gone["status"]) == ("user_removed", "user_removed")
    assert "subscription_id" not in app.emulator.fire("stream.online")[0]
    assert app.subscribe(hook.transport).status == 202  # what has ended is in nobody's way


def test_duplicates_replays_and_forgeries_come_on_demand(app: App, hook: Callback) -> None:
    enabled(app, hook)

    def notified(count: int, **how: Any) -> list[Came]:
        before = len(hook.of("notification"))
        app.emulator.fire("stream.online", **how)
        hook.wait(lambda: len(hook.of("notification")) == before + count)
        return hook.of("notification")[before:]

    one, two = notified(2, copies=2, message_id="twice")
    assert one.headers["Twitch-Eventsub-Message-Id"] == two.headers["Twitch-Eventsub-Message-Id"] == "twice"
    (old,) = notified(1, age=3600)
    when = datetime.fromisoformat(old.headers["Twitch-Eventsub-Message-Timestamp"])
    assert abs(app.emulator.world.now() - 3600 - when.timestamp()) < 60
    assert signed(old)
    hook.answer = lambda headers, body: (403, b"")
    (forged,) = notified(1, forged=True)
    assert not signed(forged)


def test_a_notification_of_a_type_with_batches_holds_several(app: App, hook: Callback) -> None:
    app.subscribe(hook.transport, "", "drop.entitlement.grant", condition={"organization_id": "9"})
    hook.wait(lambda: status(app) == "enabled")
    app.emulator.fire("drop.entitlement.grant", batch=3)
    hook.wait(lambda: bool(hook.of("notification")))
    body = hook.of("notification")[0].json
    assert (len(body["events"]), "event" in body, body["subscription"]["is_batching_enabled"]) == (3, False, True)
    assert {one["data"]["organization_id"] for one in body["events"]} == {"9"}
