"""Subscriptions at Twitch: made, verified, taken over after a restart, ended, and brought into line with what is wanted."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import aclosing
from typing import Any

import pytest

from tests.eventsub_webhook.live import APP, harness, running
from tests.eventsub_webhook.support import Harness, Kind, Message
from tests.live.support import unhurried
from tests.login.support import free_port
from twitchapi_gen import ApiError, CannotListen, Emulator, ParameterError, SubscriptionRevoked, VerificationFailed

ONLINE, SECRET = "stream.online", "a-secret-that-stays"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with running() as found:
        yield found


def statuses(emulator: Emulator) -> list[tuple[str, str]]:
    return [(one["type"], one["status"]) for one in emulator.subscriptions]


def listen(hook: Harness, user: str = "1", type: str = ONLINE, **more: Any) -> Any:
    return hook.wait(hook.hook.listen(type, "1", {"broadcaster_user_id": user}, more.get("callback", hook.came.append)))


def test_an_id_may_be_a_whole_number(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.hook.on(ONLINE, "1", broadcaster_user_id=12345)(hook.came.append)
        hook.wait(hook.hook.start())
        hook.wait(hook.hook.listen("stream.offline", "1", {"broadcaster_user_id": 12345}, hook.came.append))
        assert [one["condition"] for one in emulator.subscriptions] == [{"broadcaster_user_id": "12345"}] * 2
        wrong: list[Any] = [True, 1.5, b"1", ["1"]]
        for value in wrong:
            with pytest.raises(ParameterError, match=r"stream\.online@1: .*broadcaster_user_id"):
                hook.hook.on(ONLINE, "1", broadcaster_user_id=value)
        with pytest.raises(ParameterError, match="the condition must be a mapping of names to ids, not str"):
            hook.hook.on(ONLINE, "1", "12345")


def test_what_is_listened_to_is_verified_and_comes(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        one = listen(hook)
        (there,) = emulator.subscriptions
        assert (one.id, one.status, one.type, one.version, one.cost) == (there["id"], "enabled", ONLINE, "1", there["cost"])
        assert one.condition == {"broadcaster_user_id": "1"}
        assert one.created_at is not None
        assert there["transport"] == {"method": "webhook", "callback": hook.hook.callback_url}
        (fired,) = emulator.fire(ONLINE)
        hook.until(lambda: hook.came)
        assert hook.came[0].id == fired["message_id"]
        assert hook.came[0].data.to_dict() == fired["event"]


def test_the_apps_token_is_used_even_where_a_user_is_logged_in(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        given = emulator.token([], client_id=APP)
        hook.wait(hook.twitch.set_user_authentication(given["access_token"], [], given["refresh_token"]))
        hook.wait(hook.hook.start())
        listen(hook)
        app = hook.twitch.get_app_token()
        sent = [one["headers"]["Authorization"] for one in emulator.requests if one["path"] == "/helix/eventsub/subscriptions"]
        assert sent
        assert set(sent) == {f"Bearer {app}"}


def test_declared_ones_are_subscribed_at_the_start_and_stay_after_the_end(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.listens(ONLINE, "1", {"broadcaster_user_id": "1"})
        (one,) = hook.hook.subscriptions
        assert (one.status, one.id) == ("declared", "")
        hook.wait(hook.hook.start())
        assert one.status == "enabled"
    assert statuses(emulator) == [(ONLINE, "enabled")]


def test_a_restart_loses_nothing(kind: Kind, emulator: Emulator) -> None:
    """What happened in between is sent again by Twitch, and finds the callback by its type and condition."""
    port = free_port()
    with harness(kind, emulator, port=port, secret=SECRET) as before:
        before.wait(before.hook.start())
        id = listen(before).id
    emulator.timing.retries = (0.05,) * 200
    fired = [emulator.fire(ONLINE)[0]["message_id"] for _ in range(5)]
    with harness(kind, emulator, port=port, secret=SECRET) as after:
        after.listens(ONLINE, "1", {"broadcaster_user_id": "1"})
        after.wait(after.hook.start())
        (one,) = after.hook.subscriptions
        assert (one.id, one.status) == (id, "enabled"), "it was taken over, not made anew"
        after.until(lambda: len(after.came) == 5)
        assert sorted(after.ids) == sorted(fired)
        assert all(event.subscription.id == id for event in after.came)
    assert statuses(emulator) == [(ONLINE, "enabled")]


def test_a_second_listener_shares_the_subscription_until_the_last_one_leaves(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        first, second = listen(hook), listen(hook)
        assert first.id == second.id
        assert len(emulator.subscriptions) == 1
        emulator.fire(ONLINE)
        hook.until(lambda: len(hook.came) == 2)
        hook.wait(first.unsubscribe())
        assert statuses(emulator) == [(ONLINE, "enabled")]
        hook.wait(second.unsubscribe())
        assert emulator.subscriptions == []
        assert second.status == "unsubscribed"
        hook.wait(second.unsubscribe())


def test_an_address_that_does_not_answer_is_a_typed_error_and_leaves_nothing(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator, serves=False).started() as hook:
        with pytest.raises(VerificationFailed, match=r"could not verify http://127\.0\.0\.1") as caught:
            listen(hook)
        assert caught.value.subscription == "stream.online@1"
        assert emulator.subscriptions == []
        assert hook.hook.subscriptions == []


def test_an_address_that_never_answers_is_given_up(kind: Kind, emulator: Emulator) -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", port)), harness(kind, emulator, port=port, serves=False, verification_timeout=0.2).started() as hook:
        emulator.timing.reply_within = 60
        with pytest.raises(VerificationFailed, match="webhook_callback_verification_pending"):
            listen(hook)
        assert emulator.subscriptions == []


def test_a_start_whose_subscriptions_fail_stops_the_server_again(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.listens("channel.follow", "2", {"broadcaster_user_id": "99", "moderator_user_id": "98"})  # nobody granted that
        with pytest.raises(ApiError, match="403") as caught:
            hook.wait(hook.hook.start())
        assert "while subscribing to channel.follow@2" in getattr(caught.value, "__notes__", [])
        assert hook.hook.port is None


def test_a_port_that_is_taken_is_a_typed_error(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        with harness(kind, emulator, port=hook.hook.port) as other, pytest.raises(CannotListen):
            other.wait(other.hook.start())


def test_reconciling_makes_what_is_missing_ends_what_is_not_wanted_and_keeps_the_rest(kind: Kind, emulator: Emulator) -> None:
    port = free_port()
    with harness(kind, emulator, port=port, secret=SECRET) as before:
        before.wait(before.hook.start())
        kept = listen(before, "1").id
        listen(before, "2")
    with harness(kind, emulator, secret=SECRET) as elsewhere:  # another callback of the same app
        elsewhere.wait(elsewhere.hook.start())
        listen(elsewhere, "2")
        with harness(kind, emulator, port=port, secret=SECRET) as after:
            after.wait(after.hook.start())
            after.listens(ONLINE, "1", {"broadcaster_user_id": "1"}).listens("stream.offline", "1", {"broadcaster_user_id": "1"})
            after.listens("channel.follow", "2", {"broadcaster_user_id": "99", "moderator_user_id": "98"})
            report = after.wait(after.hook.reconcile())
            assert (report.kept, report.created, report.deleted) == (["stream.online@1"], ["stream.offline@1"], ["stream.online@1"])
            assert [(name, type(error).__name__) for name, error in report.failed.items()] == [("channel.follow@2", "Forbidden")]
            assert after.hook.subscriptions[0].id == kept
            there = [one for one in emulator.subscriptions if one["transport"]["callback"] == after.hook.callback_url]
            assert sorted(one["type"] for one in there) == ["stream.offline", ONLINE]
            again = after.wait(after.hook.reconcile())
            assert (sorted(again.kept), again.created, again.deleted) == (["stream.offline@1", "stream.online@1"], [], [])
        assert len(emulator.subscriptions) == 3, "the other callback's is left alone"


def test_after_the_secret_was_changed_all_is_made_anew(kind: Kind, emulator: Emulator) -> None:
    port = free_port()
    with harness(kind, emulator, port=port, secret=SECRET) as before:
        before.wait(before.hook.start())
        old = listen(before).id
    with harness(kind, emulator, port=port, secret="another-secret-now") as after:
        after.wait(after.hook.start())
        after.listens(ONLINE, "1", {"broadcaster_user_id": "1"})
        report = after.wait(after.hook.reconcile(renew=True))
        assert (report.created, report.deleted, report.kept) == (["stream.online@1"], ["stream.online@1"], [])
        assert [one["id"] == old for one in emulator.subscriptions] == [False]
        emulator.fire(ONLINE)
        after.until(lambda: after.came)


def test_reconciling_brings_back_what_twitch_had_ended(kind: Kind, emulator: Emulator) -> None:
    revoked: list[Any] = []
    with harness(kind, emulator, on_revoked=revoked.append) as hook:
        hook.wait(hook.hook.start())
        listen(hook)
        emulator.revoke_subscriptions("version_removed")
        hook.until(lambda: revoked)
        assert (revoked[0].status, hook.hook.subscriptions) == ("version_removed", [])
        hook.listens(ONLINE, "1", {"broadcaster_user_id": "1"})
        report = hook.wait(hook.hook.reconcile())
        assert (report.deleted, report.created) == (["stream.online@1"], ["stream.online@1"])
        assert statuses(emulator) == [(ONLINE, "enabled")]


def test_all_of_this_callback_are_unsubscribed_those_of_earlier_runs_too(kind: Kind, emulator: Emulator) -> None:
    port = free_port()
    with harness(kind, emulator, port=port, secret=SECRET) as before:
        before.wait(before.hook.start())
        for user in range(25):
            listen(before, str(user))
    with harness(kind, emulator, port=port) as after:
        assert after.wait(after.hook.unsubscribe_all()) == 25
        assert emulator.subscriptions == []


def test_what_comes_after_unsubscribing_is_accepted_and_calls_nobody(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        listen(hook, "2")
        one = listen(hook)
        at_twitch = dict(emulator.subscriptions[1])
        hook.wait(one.unsubscribe())
        late = Message({"subscription": at_twitch, "event": {"id": "x"}}, secret=hook.hook._api.secret.reveal())
        assert hook.send(late.but(time=time.time()))[0] == 204
        assert hook.ids == []


def test_events_are_iterated_and_unsubscribed_at_the_end(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())

        async def take_async() -> list[str]:
            found: list[str] = []
            async with aclosing(hook.hook.events(ONLINE, "1", {"broadcaster_user_id": "1"})) as events:
                firing = asyncio.create_task(fire_later())
                async for event in events:
                    found.append(event.id)
                    if len(found) == 3:
                        break
                await firing
            return found

        async def fire_later() -> None:
            while not emulator.subscriptions or emulator.subscriptions[0]["status"] != "enabled":
                await asyncio.sleep(0.01)
            for _ in range(3):
                emulator.fire(ONLINE)

        if kind == "async":
            found = hook.wait(take_async())
        else:
            firing = threading.Thread(target=lambda: asyncio.run(fire_later()))
            firing.start()
            events, found = hook.hook.events(ONLINE, "1", {"broadcaster_user_id": "1"}), list[str]()
            for event in events:
                found.append(event.id)
                if len(found) == 3:
                    break
            firing.join()
            events.close()
        assert len(set(found)) == 3
        assert emulator.subscriptions == []


def test_iterating_learns_that_twitch_ended_it(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        one = listen(hook, callback=None)
        emulator.fire(ONLINE)
        hook.until(lambda: len(one.event_queue) == 1)
        emulator.revoke_subscriptions("user_removed")
        hook.until(lambda: one.status == "user_removed")

        async def all_of_it() -> list[Any]:
            return [event async for event in one]

        with pytest.raises(SubscriptionRevoked):
            hook.wait(all_of_it()) if kind == "async" else list(one)


def test_a_brand_new_type_can_be_listened_to(kind: Kind, emulator: Emulator) -> None:
    emulator.allow_type("channel.brand_new", "9")
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        hook.wait(hook.hook.listen("channel.brand_new", "9", {"broadcaster_user_id": "5"}, hook.came.append))
        emulator.fire("channel.brand_new", version="9", event={"what": ["is", "this"]})
        hook.until(lambda: hook.came)
        assert hook.came[0]["what"] == ["is", "this"]


def test_what_the_spec_does_not_allow_is_refused_by_its_method_and_left_to_twitch_by_name(
    kind: Kind, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        with pytest.raises(ParameterError, match=r"channel\.raid@1: the condition needs exactly one of"):
            hook.wait(hook.hook.listen_channel_raid(callback=print))
        with pytest.raises(ParameterError, match=r"stream\.online@1: broadcaster_user_id must be an id"):
            hook.wait(hook.hook.listen_stream_online(["1"], callback=print))
        assert unhurried(caplog.messages) == []
        assert emulator.subscriptions == []
        with pytest.raises(ApiError) as refused:
            hook.wait(hook.hook.listen(ONLINE, "1", {"broadcaster": "1"}, print))
        assert refused.value.status == 400
        assert unhurried(caplog.messages) == [
            "stream.online@1: by the spec, there is no condition 'broadcaster'; did you mean 'broadcaster_user_id'?; it has broadcaster_user_id; "
            "sending the request anyway",
            "stream.online@1: by the spec, the condition lacks broadcaster_user_id; sending the request anyway",
        ]
        assert hook.hook.subscriptions == []


def test_duplicates_forgeries_and_old_messages_are_told_from_what_happened(kind: Kind, emulator: Emulator) -> None:
    with harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        listen(hook)
        emulator.fire(ONLINE, forged=True, times=20)
        emulator.fire(ONLINE, age=3600, times=2)
        fired = emulator.fire(ONLINE, copies=3, times=50)
        hook.until(lambda: not emulator._eventsub.courier._tasks)
        assert sorted(hook.ids) == sorted(one["message_id"] for one in fired)
