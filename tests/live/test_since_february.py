"""What Twitch has added since the pages of February 2026: each endpoint, field, notice and value, from the emulator, over real sockets, typed."""

from collections.abc import Iterator
from datetime import timedelta
from queue import Queue
from typing import Any

import pytest

from tests.live.arguments import fewest
from tests.live.support import APP, Caller, Kind
from twitchapi_gen import BadRequest, Conflict, Emulator, ParameterError, Twitch, Unauthorized, operations
from twitchapi_gen.eventsub import Event, EventSubSocket, SubscriptionType, subscription_types
from twitchapi_gen.types import ChatFragmentType

ME = "27419011"
GRANTED = {
    name: one.grants for name, one in operations.items() if set(one.tokens) == {"app", "user"} and one.grants and any(who for who, _ in one.grants)
}
GIF = {"gif_id": "9009", "url": "https://example.com/gif/9009.gif"}
EVENTS: list[tuple[str, dict[str, Any], dict[str, object]]] = [
    (
        "channel.bits.use",
        {"type": "custom_power_up", "power_up": None, "message": None, "custom_power_up": {"title": "Confetti", "reward_id": "r1"}},
        {"type": "custom_power_up", "custom_power_up.title": "Confetti", "custom_power_up.reward_id": "r1", "power_up": None, "message": None},
    ),
    (
        "channel.chat.notification",
        {"notice_type": "watch_streak", "watch_streak": {"streak_count": 7, "channel_points_awarded": 350}, "is_source_only": True},
        {"notice_type": "watch_streak", "watch_streak.streak_count": 7, "watch_streak.channel_points_awarded": 350, "is_source_only": True},
    ),
    (
        "channel.chat.notification",
        {"notice_type": "modiversary", "modiversary": {"months": 24}, "is_source_only": None},
        {"notice_type": "modiversary", "modiversary.months": 24, "is_source_only": None},
    ),
    (
        "channel.chat.notification",
        {"notice_type": "shared_chat_modiversary", "shared_chat_modiversary": {"months": 36}},
        {"notice_type": "shared_chat_modiversary", "shared_chat_modiversary.months": 36},
    ),
    ("channel.chat.notification", {"notice_type": "unknown"}, {"notice_type": "unknown"}),
    (
        "channel.chat.notification",
        {
            "notice_type": "pay_it_forward", "chatter_user_id": None, "chatter_user_login": None, "chatter_user_name": None,
            "pay_it_forward": {"gifter_is_anonymous": True, "recipient_user_id": "5", "recipient_user_login": "five", "recipient_user_name": "Five"},
        },
        {"chatter_user_id": None, "chatter_user_name": None, "pay_it_forward.recipient_user_id": "5", "pay_it_forward.recipient_user_login": "five"},
    ),
    ("stream.offline", {"id": "9001"}, {"id": "9001"}),
    (
        "channel.chat.message",
        {
            "message": {"text": "party", "fragments": [{"type": "gif", "text": "party", "emote": None, "gif": GIF}]},
            "channel_points_animation_id": "a1",
        },
        {
            "message.fragments.0.type": "gif", "message.fragments.0.gif.gif_id": "9009", "message.fragments.0.gif.url": GIF["url"],
            "channel_points_animation_id": "a1",
        },
    ),
    ("channel.suspicious_user.update", {"low_trust_status": "no_treatment"}, {"low_trust_status": "no_treatment"}),
    ("channel.suspicious_user.message", {"shared_ban_channel_ids": None}, {"shared_ban_channel_ids": []}),
    (
        "channel.unban_request.resolve",
        {"moderator_user_id": None, "moderator_user_login": None, "moderator_user_name": None},
        {"moderator_user_id": None, "moderator_user_login": None, "moderator_user_name": None},
    ),
    ("channel.channel_points_automatic_reward_redemption.add", {"message": None}, {"message": None}),
    ("channel.subscription.message", {"message": {"text": "hi", "emotes": None}}, {"message.text": "hi", "message.emotes": []}),
    *((
        "channel.custom_power_up_redemption.add", {"status": status, "custom_power_up": {"id": "c1", "title": "Confetti", "bits": 300, "prompt": ""}},
        dict[str, object]({"status": status, "custom_power_up.bits": 300, "custom_power_up.id": "c1"}),
    ) for status in ("unfulfilled", "fulfilled", "canceled", "unknown")),
]  # fmt: skip


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    made = Emulator()
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def listening(emulator: Emulator) -> Iterator[tuple[Emulator, "Queue[Event[Any]]", list[Any]]]:
    """A socket that is subscribed to all of these types, what came, and what differed from the spec."""
    came: Queue[Event[Any]] = Queue()
    drifted: list[Any] = []
    token = emulator.token(sorted({str(scope) for name, _, _ in EVENTS for scope in newest(name).scopes}))
    with Twitch(APP, helix_url=f"{emulator.url}/helix", auth_url=f"{emulator.url}/oauth2", on_drift=drifted.append) as twitch:
        twitch.set_user_authentication(token["access_token"], token["scopes"], validate=False)
        with EventSubSocket(twitch, eventsub_url=f"ws{emulator.url.removeprefix('http')}/ws") as socket:
            for name in dict.fromkeys(one[0] for one in EVENTS):
                kind = newest(name)
                me = token["user_id"]
                condition = {part.name: me for part in kind.parameters if part.required}
                socket.listen(name, kind.version, condition, came.put)
            yield emulator, came, drifted


def newest(name: str) -> SubscriptionType:
    return max((one for one in subscription_types.values() if one.type == name), key=lambda one: one.version)


def at(value: Any, path: str) -> Any:
    """A value inside of models and lists."""
    for step in path.split("."):
        value = value[int(step)] if step.isdecimal() else getattr(value, step)
    return value


@pytest.mark.parametrize(("name", "event", "expected"), EVENTS, ids=lambda one: one if isinstance(one, str) else "")
def test_an_event_comes_with_what_is_new_in_it(
    name: str, event: dict[str, Any], expected: dict[str, object], listening: tuple[Emulator, "Queue[Event[Any]]", list[Any]]
) -> None:
    emulator, came, drifted = listening
    emulator.fire(name, event=event)
    data = came.get(timeout=30).data
    assert {path: at(data, path) for path in expected} == expected
    assert drifted == []


PINNING = sorted({str(scope) for name in GRANTED for choice in operations[name].app_scopes for scope in choice})


def test_a_pinned_message_is_pinned_shown_kept_and_taken_down(kind: Kind, fresh: Emulator) -> None:
    fresh.add_user("pinner", id=ME)
    fresh.token(PINNING, login="pinner")
    with Caller(kind, fresh.url, secret="secret") as caller:
        caller.call("pin_chat_message", broadcaster_id=ME, moderator_id=ME, message_id="m1", duration_seconds=timedelta(minutes=1))
        (first,) = caller.call("get_pinned_chat_message", broadcaster_id=ME, moderator_id=ME).data
        assert (first.message_id, first.pinned_by_user_id, first.ends_at - first.starts_at) == ("m1", ME, timedelta(minutes=1))
        assert {one.type for one in first.message.fragments} <= set(ChatFragmentType)
        caller.call("pin_chat_message", broadcaster_id=ME, moderator_id=ME, message_id="m2")
        (second,) = caller.call("get_pinned_chat_message", broadcaster_id=ME, moderator_id=ME).data
        assert (second.message_id, second.ends_at) == ("m2", None)
        with pytest.raises(BadRequest):
            caller.call("update_pinned_chat_message", broadcaster_id=ME, moderator_id=ME, message_id="m1", duration_seconds=30)
        caller.call("update_pinned_chat_message", broadcaster_id=ME, moderator_id=ME, message_id="m2", duration_seconds=1800)
        (kept,) = caller.call("get_pinned_chat_message", broadcaster_id=ME, moderator_id=ME).data
        assert kept.ends_at - kept.updated_at == timedelta(minutes=30)
        caller.call("unpin_chat_message", broadcaster_id=ME, moderator_id=ME, message_id="m2")
        assert not caller.call("get_pinned_chat_message", broadcaster_id=ME, moderator_id=ME)
        for seconds in (29, 1801):
            with pytest.raises(ParameterError, match="duration_seconds must be from 30 to 1800"):
                caller.call("pin_chat_message", broadcaster_id=ME, moderator_id=ME, message_id="m3", duration_seconds=seconds)


def test_what_is_sent_can_be_pinned_unless_it_answers_or_stays_in_one_channel(kind: Kind, fresh: Emulator) -> None:
    fresh.add_user("pinner", id=ME)
    fresh.token(PINNING, login="pinner")
    with Caller(kind, fresh.url, secret="secret") as caller:
        message = {"broadcaster_id": ME, "sender_id": ME, "message": "Round two in five minutes"}
        assert caller.call("send_chat_message", **message, pin=True).first().is_sent
        assert caller.call("send_chat_message", **message, pin=False, reply_parent_message_id="m1").first().is_sent
        for other in ({"reply_parent_message_id": "m1"}, {"for_source_only": False}):
            with pytest.raises(ParameterError, match=f"{next(iter(other))} is not allowed while pin is True"):
                caller.call("send_chat_message", **message, pin=True, **other)
        caller.call("send_chat_announcement", broadcaster_id=ME, moderator_id=ME, message="Break", for_source_only=False)


def test_custom_power_ups_are_listed(kind: Kind, fresh: Emulator) -> None:
    token = fresh.token(["bits:read"])
    with Caller(kind, fresh.url, user_token=token["access_token"], scopes=["bits:read"]) as caller:
        known = [one.id for one in caller.call("get_custom_power_up", broadcaster_id=token["user_id"]).data]
        found = caller.call("get_custom_power_up", broadcaster_id=token["user_id"], ids=known[:2])
        assert found
        assert all(one.bits >= 0 and one.default_image.url_1x for one in found.data)
        with pytest.raises(ParameterError):
            caller.call("get_custom_power_up", broadcaster_id=token["user_id"], ids=[""])


def test_31_operations_that_name_whose_grants_an_app_token_needs() -> None:
    assert len(GRANTED) == 22 + 4 + 5  # of this year's, the pins, and those that did before


@pytest.mark.takes_anything  # as an app that has all grants
@pytest.mark.parametrize("name", GRANTED)
def test_the_app_may_call_it_and_a_refusal_says_what_must_have_been_granted(name: str, kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        caller.call(name, **fewest(operations[name]))
        fresh.fault("status", path=f"/helix{operations[name].path}", status=401, times=5)
        with pytest.raises(Unauthorized) as refused:
            caller.call(name, **fewest(operations[name]))
    for who, scopes in operations[name].grants:
        assert f"the user of {who} must have granted the app " in str(refused.value)
        assert all(scope in refused.value.hint for choice in scopes for scope in choice)


def test_a_conflict_names_the_subscription_that_exists(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        asked: dict[str, Any] = {
            "type": "stream.online", "version": "1", "condition": {"broadcaster_user_id": ME},
            "transport": {"method": "conduit", "conduit_id": caller.call("create_conduits", shard_count=1).first().id},
        }  # fmt: skip
        made = caller.call("create_eventsub_subscription", **asked).first()
        with pytest.raises(Conflict) as conflict:
            caller.call("create_eventsub_subscription", **asked)
        assert conflict.value.existing_id == made.id


def test_subscriptions_are_listed_by_conduit(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        conduits = [caller.call("create_conduits", shard_count=1).first().id for _ in range(2)]
        for conduit, broadcaster in zip(conduits, ("1", "2"), strict=True):
            transport = {"method": "conduit", "conduit_id": conduit}
            caller.call(
                "create_eventsub_subscription", type="stream.online", version="1", condition={"broadcaster_user_id": broadcaster}, transport=transport
            )
        (found,) = caller.call("get_eventsub_subscriptions", conduit_id=conduits[1]).data
        assert found.condition == {"broadcaster_user_id": "2"}
        with pytest.raises(ParameterError, match="takes only one of"):
            caller.call("get_eventsub_subscriptions", conduit_id=conduits[1], status="enabled")


def test_followers_are_counted_for_an_app_token(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        found = caller.call("get_channel_followers", broadcaster_id="100000000")
        assert (found.data, found.total > 0) == ([], True)
