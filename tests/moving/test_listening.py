"""Version 2's `PubSub`, `TwitchWebHook` and `EventSub` at the emulator."""

import queue
import time
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.moving.support import APP, OLD, running, tokens, user_client
from tests.webhooks.support import certificates, free_port
from twitchapi_gen import Emulator
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.eventsub import EventSub
from twitchapi_gen.v2.pubsub import PubSub
from twitchapi_gen.v2.twitch import Twitch
from twitchapi_gen.v2.types import AuthScope, HypeTrainContributionMethod
from twitchapi_gen.v2.webhook import TwitchWebHook

__all__ = ["running"]
PATIENCE = 30


@pytest.fixture
def reachable(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """One that trusts the certificates of the tests, so that it calls https addresses of this machine."""
    emulator = Emulator(seed=3, trust=certificates()[1])
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.start())
    try:
        yield emulator
    finally:
        emulator.stop()


class Got:
    """A callback of version 2, and what it got."""

    def __init__(self) -> None:
        self.queue: queue.Queue[tuple[Any, ...]] = queue.Queue()

    def __call__(self, *given: Any) -> None:
        self.queue.put(given)

    async def awaited(self, *given: Any) -> None:
        self.queue.put(given)

    def next(self) -> tuple[Any, ...]:
        return self.queue.get(timeout=PATIENCE)


# PubSub


def test_pubsub_gives_the_message_as_a_dict(running: Emulator) -> None:
    twitch, user = user_client(running)
    pubsub, got = PubSub(twitch), Got()
    pubsub.start()
    try:
        uuid = pubsub.listen_whispers(user, got)
        assert isinstance(uuid, UUID)
        running.fire_pubsub("whispers", data={"body": "hello"})
        told, message = got.next()
        assert told == uuid
        assert type(message) is dict
        assert set(message) >= {"type", "data"}
        points = Got()
        pubsub.listen_channel_points(int(user), points)
        running.fire_pubsub("channel_points")
        _, message = points.next()
        assert type(message["data"]) is dict
        pubsub.unlisten(uuid)
        pubsub.unlisten(uuid4())
        for _ in range(PATIENCE * 100):  # Twitch is told, and goes on in its own time
            if not running.fire_pubsub("whispers", user_id=user, data={"body": "nobody hears it"})["listeners"]:
                break
            time.sleep(0.01)
        else:
            pytest.fail("the topic is listened to still")
    finally:
        pubsub.stop()


def test_pubsub_raises_runtime_errors_where_version_2_did(running: Emulator) -> None:
    twitch, _ = user_client(running)
    pubsub = PubSub(twitch)
    with pytest.raises(RuntimeError):
        pubsub.stop()
    pubsub.start()
    try:
        with pytest.raises(RuntimeError):
            pubsub.start()
    finally:
        pubsub.stop()


def test_pubsub_settings_are_attributes(running: Emulator) -> None:
    twitch, _ = user_client(running)
    pubsub = PubSub(twitch)
    assert (pubsub.ping_frequency, pubsub.ping_jitter, pubsub.listen_confirm_timeout) == (120, 4, 30)
    pubsub.listen_confirm_timeout = 5
    assert pubsub.modern_.listen_confirm_timeout == 5
    assert list(pubsub.reconnect_delay_steps) == [1, 2, 4, 8, 16, 32, 64, 128]


def test_pubsub_checks_scopes_first(running: Emulator) -> None:
    twitch, granted = Twitch(APP, "s"), tokens(running)
    twitch.set_user_authentication(granted["access_token"], [AuthScope.BITS_READ], granted["refresh_token"])
    with pytest.raises(types.MissingScopeException, match="whispers:read"):
        PubSub(twitch).listen_whispers(granted["user_id"], print)


def test_pubsub_that_twitch_has_ended_says_so(running: Emulator) -> None:
    twitch, _ = user_client(running)
    running.fault("status", status=410, path="/pubsub", times=None)
    with pytest.raises(types.TwitchAPIException) as caught:
        PubSub(twitch).start()
    assert any("14 April 2025" in note for note in caught.value.__notes__)


# webhooks


@pytest.fixture
def hook(reachable: Emulator) -> Iterator[TwitchWebHook]:
    port = free_port()
    made = TwitchWebHook(f"https://localhost:{port}", APP, port, certificates()[0])
    made.authenticate(user_client(reachable)[0])
    made.start()
    try:
        yield made
    finally:
        made.stop()


def test_a_webhook_gives_the_item_as_a_dict(hook: TwitchWebHook, reachable: Emulator) -> None:
    got = Got()
    success, uuid = hook.subscribe_user_changed("1234", got)
    assert (success, type(uuid)) == (True, UUID)
    reachable.fire_webhook("user_changed", [{"description": "changed"}])
    told, item = got.next()
    assert told == uuid
    assert type(item) is dict
    assert item["description"] == "changed"
    assert hook.unsubscribe(uuid) is True
    assert hook.unsubscribe(uuid) is False
    assert reachable.webhooks == []


def test_a_stream_that_ends_is_offline(hook: TwitchWebHook, reachable: Emulator) -> None:
    got = Got()
    assert hook.subscribe_stream_changed(1234, got)[0]
    reachable.fire_webhook("stream_changed", [])
    assert got.next()[1] == {"type": "offline"}
    reachable.fire_webhook("stream_changed", [{"title": "live"}])
    _, item = got.next()
    assert item["title"] == "live"
    assert type(item["started_at"]) is str


def test_a_hype_trains_contributions_are_enums(hook: TwitchWebHook, reachable: Emulator) -> None:
    got = Got()
    assert hook.subscribe_hype_train_events(user_client(reachable)[1], got)[0]
    reachable.fire_webhook("hype_train_event")
    _, item = got.next()
    assert isinstance(item["event_data"]["last_contribution"]["type"], HypeTrainContributionMethod)


def test_a_hub_that_refuses_gives_false_and_a_uuid(hook: TwitchWebHook, reachable: Emulator) -> None:
    reachable.fault("status", status=410, path="/helix/webhooks/hub", times=1)
    success, uuid = hook.subscribe_user_changed("1234", Got())
    assert (success, type(uuid)) == (False, UUID)


def test_a_hub_that_does_not_answer_gives_false_and_a_uuid(hook: TwitchWebHook, reachable: Emulator) -> None:
    reachable.fault("status", status=500, path="/helix/webhooks/hub", times=None)
    success, uuid = hook.subscribe_user_changed("1234", Got())
    assert (success, type(uuid)) == (False, UUID)


def test_all_of_a_hooks_subscriptions_end_at_once(hook: TwitchWebHook, reachable: Emulator) -> None:
    twitch = Twitch(APP, "secret")
    assert hook.subscribe_user_follow(None, "1", Got())[0]
    assert len(twitch.get_webhook_subscriptions()["data"]) == 1
    assert hook.unsubscribe_all(twitch) is True
    assert reachable.webhooks == []


def test_webhooks_raise_what_version_2_raised(reachable: Emulator) -> None:
    port = free_port()
    with pytest.raises(RuntimeError):
        TwitchWebHook("http://localhost", APP, port).authenticate(Twitch(APP, "s"))
    hook = TwitchWebHook(f"https://localhost:{port}", APP, port, certificates()[0])
    hook.subscribe_least_seconds = 1
    with pytest.raises(ValueError):
        hook.start()
    hook.subscribe_least_seconds = 600
    with pytest.raises(RuntimeError):
        hook.subscribe_stream_changed("1", Got())
    hook.start()
    try:
        with pytest.raises(RuntimeError):
            hook.start()
        with pytest.raises(types.UnauthorizedException, match="authenticate"):
            hook.subscribe_user_changed("1", Got())
        with pytest.raises(ValueError):
            hook.subscribe_user_follow(None, None, Got())
    finally:
        hook.stop()
    hook.stop()


def test_webhook_settings_are_attributes(reachable: Emulator) -> None:
    hook = TwitchWebHook("https://localhost", APP, 1)
    hook.secret = "a secret of my own"
    hook.unsubscribe_on_stop = False
    assert (hook.modern_.secret, hook.modern_.unsubscribe_on_stop) == ("a secret of my own", False)
    assert hook.callback_url == "https://localhost"


# EventSub


@pytest.fixture
def events(reachable: Emulator) -> Iterator[EventSub]:
    twitch, _ = user_client(reachable)
    port = free_port()
    made = EventSub(f"https://localhost:{port}", APP, port, twitch, certificates()[0])
    made._host = "127.0.0.1"
    made.start()
    try:
        yield made
    finally:
        made.stop()


def test_eventsub_gives_what_twitch_sent(events: EventSub, reachable: Emulator) -> None:
    got = Got()
    id = events.listen_stream_online("1234", got.awaited)
    assert type(id) is str
    reachable.fire("stream.online", condition={"broadcaster_user_id": "1234"})
    (told,) = got.next()
    assert type(told) is dict
    assert set(told) == {"subscription", "event"}
    assert told["subscription"]["id"] == id
    assert told["event"]["broadcaster_user_id"] == "1234"
    assert type(told["event"]["started_at"]) is str


def test_eventsub_takes_plain_callbacks(events: EventSub, reachable: Emulator) -> None:
    got = Got()
    events.listen_channel_update(1234, got)
    reachable.fire("channel.update", condition={"broadcaster_user_id": "1234"}, event={"title": "new"})
    assert got.next()[0]["event"]["title"] == "new"


def test_a_follow_with_one_id_is_of_version_2(events: EventSub, reachable: Emulator) -> None:
    user = tokens(reachable)["user_id"]
    got = Got()
    id = events.listen_channel_follow(user, got)
    twitch, _ = user_client(reachable)
    (listed,) = [one for one in twitch.get_eventsub_subscriptions(sub_type="channel.follow")["data"] if one["id"] == id]
    assert listed["version"] == "2"
    assert listed["condition"] == {"broadcaster_user_id": user, "moderator_user_id": user}
    reachable.fire("channel.follow", condition={"broadcaster_user_id": user}, event={"user_login": "ann"})
    assert got.next()[0]["event"]["user_login"] == "ann"


def test_a_raid_takes_its_callback_first(events: EventSub, reachable: Emulator) -> None:
    got = Got()
    events.listen_channel_raid(got, from_broadcaster_user_id="1234")
    reachable.fire("channel.raid", condition={"from_broadcaster_user_id": "1234"})
    assert got.next()[0]["event"]["from_broadcaster_user_id"] == "1234"


def test_the_same_twice_is_a_conflict(events: EventSub) -> None:
    events.listen_stream_online("1234", Got())
    with pytest.raises(types.EventSubSubscriptionConflict, match="unsubscribe"):
        events.listen_stream_online("1234", Got())
    events.listen_stream_online("5678", Got())


def test_eventsub_unsubscribes(events: EventSub, reachable: Emulator) -> None:
    twitch, _ = user_client(reachable)
    one, _ = events.listen_stream_online("1", Got()), events.listen_stream_offline("1", Got())
    assert events.unsubscribe_topic(one) is True
    assert events.unsubscribe_topic(one) is False
    assert [each["type"] for each in twitch.get_eventsub_subscriptions()["data"]] == ["stream.offline"]
    events.unsubscribe_all_known()
    assert twitch.get_eventsub_subscriptions()["data"] == []
    events.listen_stream_online("1", Got())
    events.unsubscribe_all()
    assert twitch.get_eventsub_subscriptions()["data"] == []
    events.listen_stream_online("1", Got())


def test_stopping_ends_the_subscriptions_unless_told(reachable: Emulator) -> None:
    twitch, _ = user_client(reachable)
    port = free_port()
    events = EventSub(f"https://localhost:{port}", APP, port, twitch, certificates()[0])
    for keep in (False, True):
        events.unsubscribe_on_stop = not keep
        events.start()
        with pytest.raises(RuntimeError):
            events.start()
        events.listen_stream_online("1", Got())
        events.stop()
        assert len(twitch.get_eventsub_subscriptions()["data"]) == keep


def test_without_waiting_the_id_comes_at_once(events: EventSub, reachable: Emulator) -> None:
    events.wait_for_subscription_confirm = False
    got = Got()
    id = events.listen_stream_online("1234", got)
    assert id in [one["id"] for one in user_client(reachable)[0].get_eventsub_subscriptions()["data"]]


def test_a_callback_that_twitch_can_not_reach_is_a_timeout(reachable: Emulator) -> None:
    twitch, _ = user_client(reachable)
    events = EventSub(f"https://localhost:{free_port()}", APP, free_port(), twitch, certificates()[0])
    events.wait_for_subscription_confirm_timeout = 1
    events.start()
    try:
        with pytest.raises(types.EventSubSubscriptionTimeout):
            events.listen_stream_online("1234", Got())
    finally:
        events.stop()


def test_eventsub_raises_what_version_2_raised(reachable: Emulator) -> None:
    twitch, _ = user_client(reachable)
    with pytest.raises(RuntimeError, match="https"):
        EventSub("http://localhost", APP, 1, twitch)
    events = EventSub("https://localhost", APP, 1, twitch)
    with pytest.raises(RuntimeError, match="start"):
        events.listen_stream_online("1", Got())
    events.stop()
    assert len(events.secret) == 20
    assert OLD


def test_drops_come_in_events(events: EventSub, reachable: Emulator) -> None:
    got = Got()
    events.listen_drop_entitlement_grant("9001", got)
    reachable.fire("drop.entitlement.grant", condition={"organization_id": "9001"})
    told = got.next()[0]
    assert set(told) == {"subscription", "events"}
    assert told["events"][0]["data"]["organization_id"] == "9001"
