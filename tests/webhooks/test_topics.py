"""All eight topics: subscribed, fired, decoded into typed items, ended; with both kinds and both kinds of callback."""

import threading
from typing import Any
from uuid import UUID

import pytest

from tests.webhooks.support import Got, Hook, Kind
from twitchapi_gen import Emulator, MissingScope, MissingToken, ParameterError, Unauthorized
from twitchapi_gen.api.webhooks.models import webhooks as models
from twitchapi_gen.webhook import topics

TOPICS: dict[str, tuple[str, type[Any], str]] = {
    "user_follows": ("user_follow", models.Follow, "to_id"),
    "stream_changed": ("stream_changed", models.StreamChange, "user_id"),
    "user_changed": ("user_changed", models.UserChange, "id"),
    "extension_transaction_created": ("extension_transaction_created", models.ExtensionTransaction, ""),
    "moderator_change_events": ("moderator_change_events", models.ModeratorChange, "event_data.broadcaster_id"),
    "channel_ban_change_events": ("channel_ban_change_events", models.BanChange, "event_data.broadcaster_id"),
    "subscription_events": ("subscription_events", models.SubscriptionEvent, "event_data.broadcaster_id"),
    "hype_train_event": ("hype_train_events", models.HypeTrainEvent, "event_data.broadcaster_id"),
}


def arguments(topic: str, id: str, callback: Any) -> tuple[Any, ...]:
    match topic:
        case "user_follows":
            return None, id, callback
        case "moderator_change_events" | "channel_ban_change_events":
            return id, None, callback
        case _:
            return id, callback


def test_these_are_all() -> None:
    assert set(TOPICS) == set(topics)


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("awaited", [False, True], ids=["plain callback", "async callback"])
def test_a_topic_is_subscribed_fired_decoded_and_ended(kind: Kind, hub: Emulator, topic: str, awaited: bool) -> None:
    method, model, path = TOPICS[topic]
    got = Got()

    async def callback(uuid: UUID, data: Any) -> None:
        got(uuid, data, threading.current_thread().name)

    def plain(uuid: UUID, data: Any) -> None:
        got(uuid, data, threading.current_thread().name)

    with Hook(kind, hub, tls=True) as hook:
        hook.hook.authenticate(hook.client)
        id = hook.log_in(hub, sorted(map(str, topics[topic].scopes)) or ["user:read:email"])
        uuid = hook.subscribed(method, *arguments(topic, id, callback if awaited else plain))
        assert [one["topic"].partition("?")[0] for one in hub.webhooks] == [topics[topic].url.partition("?")[0]]
        (sent,) = hub.fire_webhook(topic)
        (came, item, thread), *_ = got.wait()
        assert (came, type(item)) == (uuid, model)
        assert ("callbacks" in thread) == (not awaited)
        value = item
        for name in path.split(".") if path else []:
            assert value[name] == getattr(value, name)
            value = value[name]
        assert value == id or not path
        assert sent["callback"].endswith(f"uuid={uuid}")
        assert hook.call(f"unsubscribe_{method}", uuid)
        assert hub.webhooks == []
        assert hook.call("unsubscribe", uuid) is False
    assert len(got.calls) == 1


def test_each_item_of_a_notification_is_a_call_and_a_stream_that_ended_says_so(kind: Kind, hub: Emulator) -> None:
    got = Got()
    with Hook(kind, hub) as hook:
        uuid = hook.subscribed("stream_changed", "1234", got)
        hub.fire_webhook("stream_changed", [{"title": "a"}, {"title": "b", "new_field": [1]}, {"title": "c"}])
        assert [(one[0], one[1].title) for one in got.wait(3)] == [(uuid, "a"), (uuid, "b"), (uuid, "c")]
        assert got.calls[1][1]["new_field"] == [1]
        hub.fire_webhook("stream_changed", [])
        item = got.wait(4)[3][1]
        assert (item.type, item["type"], item.title) == ("offline", "offline", None)


def test_one_callback_may_have_several_subscriptions_and_each_gets_its_own(kind: Kind, hub: Emulator) -> None:
    got = Got()
    with Hook(kind, hub) as hook:
        uuids = {id: hook.subscribed("user_changed", id, got) for id in ("11", "22", "33")}
        hub.fire_webhook("user_changed", ids={"user_id": "22"})
        assert [(one[0], one[1].id) for one in got.wait()] == [(uuids["22"], "22")]
        hub.fire_webhook("user_changed")
        assert {one[1].id: one[0] for one in got.wait(4)[1:]} == uuids


def test_without_authenticate_only_the_client_id_goes_out_and_the_hub_decides(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as hook:
        hook.subscribed("user_changed", "1234", Got())
        (asked,) = [one for one in hub.requests if one["path"] == "/helix/webhooks/hub"]
        assert asked["headers"]["Client-Id"] == "my_app_id"
        assert "Authorization" not in asked["headers"]
        with pytest.raises(Unauthorized, match="token is missing") as raised:
            hook.call("subscribe_hype_train_events", "1234", Got())
        assert hook.hook.secret not in str(raised.value)
        assert len(hub.webhooks) == 1


def test_a_token_that_does_not_do_is_told_before_anything_is_sent(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub, tls=True) as hook:
        hook.hook.authenticate(hook.client)
        with pytest.raises(MissingToken, match="user token"):
            hook.call("subscribe_hype_train_events", "1234", Got())
        id = hook.log_in(hub, ["bits:read"])
        with pytest.raises(MissingScope, match="channel:read:hype_train"):
            hook.call("subscribe_hype_train_events", id, Got())
        assert not [one for one in hub.requests if one["path"].startswith("/helix")]


def test_parameters_that_can_not_be_are_refused(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as hook:
        for wrong in (("", Got()), ("a b", Got()), ("ü", Got()), ("1234", None), ("1234", "text")):
            with pytest.raises(ParameterError, match="subscribe_user_changed"):
                hook.call("subscribe_user_changed", *wrong)
        with pytest.raises(ParameterError, match="from_id or to_id"):
            hook.call("subscribe_user_follow", None, None, Got())
        assert hub.requests == []
