"""What an app does through Helix happens: whoever listens gets the event that follows from it."""

import itertools
from collections.abc import Iterator
from queue import Empty, SimpleQueue
from typing import Any, Self

import pytest

from tests.live.asking import credential, helix, right
from tests.live.emulator_eventsub.support import App
from tests.live.emulator_eventsub.test_events import condition
from twitchapi_gen import AuthScope, BadRequest, Emulator, Twitch
from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.eventsub.causes import CAUSES
from twitchapi_gen.eventsub import EventSubSocket, subscription_types

OTHER = "77001"
ODD: tuple[Any, ...] = (None, "", 10**30, -1, [], {}, True, "x" * 5_000)
Expected = list[tuple[str, dict[str, Any]]]


class Channel:
    """Of a user of its own, who may everything, and listens to what the table names for these writes."""

    def __init__(self, emulator: Emulator, *writes: str, login: str = "") -> None:
        self.app = App(emulator, login=login or f"user_{writes[0]}", scopes=tuple(str(scope) for scope in AuthScope))
        self.emulator, self.me = emulator, self.app.user_id
        addresses: dict[str, Any] = {"helix_url": f"{emulator.url}/helix", "auth_url": f"{emulator.url}/oauth2"}
        self.client = Twitch("my_app_id", "secret", **addresses)
        self.client.set_user_authentication(self.app.user, [])
        self.heard = SimpleQueue[Any]()
        self.socket = EventSubSocket(self.client, eventsub_url=f"ws{emulator.url.removeprefix('http')}/ws")
        wanted = {cause.type for name in writes for cause in CAUSES[name]}
        for kind in subscription_types.values():
            if kind.type in wanted and kind.type != "channel.raid":
                self.socket.listen(kind.type, kind.version, condition(kind, self.me), self.heard.put)
        if "start_a_raid" in writes:
            self.socket.listen("channel.raid", "1", {"from_broadcaster_user_id": self.me}, self.heard.put)
            self.socket.listen("channel.raid", "1", {"to_broadcaster_user_id": OTHER}, self.heard.put)
        if "send_a_shoutout" in writes:
            self.socket.listen("channel.shoutout.receive", "1", {"broadcaster_user_id": OTHER, "moderator_user_id": self.me}, self.heard.put)
        self.socket.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.stop()
        self.client.close()

    def does(self, name: str, query: dict[str, Any], body: Any = None) -> Any:
        operation = operations[name]
        return self.client.request(operation.method, operation.path, query=query, body=body, token="user")

    def hears(self, count: int) -> list[Any]:
        """So many events, by type and version, and nothing more."""
        found = [self.heard.get(timeout=20) for _ in range(count)]
        self.emulator.fire("stream.online")
        with pytest.raises(Empty):
            self.heard.get(timeout=0.05)
        return sorted(found, key=lambda event: (event.subscription.type, event.subscription.version))


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    made = Emulator()
    made.add_user("other", id=OTHER)
    made.start()
    yield made
    made.stop()


def case(channel: Channel, name: str) -> tuple[dict[str, Any], Any, Expected]:  # noqa: C901  # a table, whose lines have to look things up
    """What to ask for, and which events it brings, with some of what they say."""
    me, ours, his = channel.me, {"broadcaster_id": channel.me}, {"user_id": OTHER}
    moderating = {**ours, "moderator_id": me}
    who = {"broadcaster_user_id": me, **his}
    log = {"broadcaster_user_id": me, "moderator_user_id": me}

    def logged(action: str, **facts: Any) -> Expected:
        return [("channel.moderate", {**log, "action": action, action: {**his, **facts}})] * 2

    poll = {**ours, "title": "Tea?", "choices": [{"title": "Yes"}, {"title": "No"}], "duration": 60}
    prediction = {**ours, "title": "Win?", "outcomes": [{"title": "Yes"}, {"title": "No"}], "prediction_window": 90}
    match name:
        case "create_poll":
            return {}, poll, [("channel.poll.begin", {"broadcaster_user_id": me, "title": "Tea?"})]
        case "end_poll":
            return (
                {},
                {**ours, "id": channel.does("create_poll", {}, poll)["data"][0]["id"], "status": "TERMINATED"},
                [
                    ("channel.poll.end", {"title": "Tea?", "status": "terminated"}),
                ],
            )
        case "create_prediction":
            return {}, prediction, [("channel.prediction.begin", {"title": "Win?"})]
        case "end_prediction":
            found = channel.does("create_prediction", {}, prediction)["data"][0]
            return {}, {**ours, "id": found["id"], "status": "CANCELED"}, [("channel.prediction.end", {"id": found["id"], "status": "canceled"})]
        case "create_custom_rewards":
            sent = {"title": "Water", "cost": 7, "is_global_cooldown_enabled": True, "global_cooldown_seconds": 90}
            event = {"title": "Water", "cost": 7, "global_cooldown": {"is_enabled": True, "seconds": 90}}
            return ours, sent, [("channel.channel_points_custom_reward.add", event)]
        case "update_custom_reward" | "delete_custom_reward":
            reward = channel.does("create_custom_rewards", ours, {"title": name, "cost": 8})["data"][0]["id"]
            kind, event = ("update", {"id": reward, "cost": 9}) if name.startswith("update") else ("remove", {"id": reward})
            body = {"cost": 9} if kind == "update" else None
            return {**ours, "id": reward}, body, [(f"channel.channel_points_custom_reward.{kind}", event)]
        case "update_redemption_status":
            reward = channel.does("create_custom_rewards", ours, {"title": "Redeemed", "cost": 8})["data"][0]["id"]
            redeemed = {"broadcaster_id": me, "reward_id": reward, "user": "other", "status": "UNFULFILLED"}
            two = [one["id"] for one in channel.emulator.add("custom_reward_redemption", redeemed, redeemed)]
            return (
                {**ours, "reward_id": reward, "id": two},
                {"status": "FULFILLED"},
                [
                    *(("channel.channel_points_custom_reward_redemption.update", {"id": id, "status": "fulfilled"}) for id in two),
                ],
            )
        case "start_a_raid":
            raid = {"from_broadcaster_user_id": me, "to_broadcaster_user_id": OTHER}
            return {"from_broadcaster_id": me, "to_broadcaster_id": OTHER}, None, [("channel.raid", raid)] * 2
        case "ban_user":
            return (
                moderating,
                {"data": {**his, "reason": "spam"}},
                [
                    ("channel.ban", {**who, "reason": "spam", "is_permanent": True, "ends_at": None}),
                    *logged("ban", reason="spam"),
                ],
            )
        case "unban_user":
            channel.emulator.add("banned_users", {**ours, **his})
            return {**moderating, **his}, None, [*logged("unban"), ("channel.unban", {**who, "moderator_user_id": me})]
        case "warn_chat_user":
            return (
                moderating,
                {"data": {**his, "reason": "careful"}},
                [
                    ("channel.moderate", {}),
                    ("channel.moderate", {**log, "action": "warn"}),
                    ("channel.warning.send", {**who, "reason": "careful"}),
                ],
            )
        case "resolve_unban_requests":
            (asked,) = channel.emulator.add("unban_requests", {**ours, **his, "status": "pending"})
            id = asked["id"]
            return (
                {**moderating, "unban_request_id": id, "status": "denied"},
                None,
                [("channel.unban_request.resolve", {"id": id, "status": "denied"})],
            )
        case "add_suspicious_status_to_chat_user":
            return moderating, {**his, "status": "RESTRICTED"}, [("channel.suspicious_user.update", {**who, "low_trust_status": "restricted"})]
        case "remove_suspicious_status_from_chat_user":
            return {**moderating, **his}, None, [("channel.suspicious_user.update", {**who, "low_trust_status": "none"})]
        case "add_blocked_term":
            return moderating, {"text": "rude"}, [("automod.terms.update", {**log, "action": "add_blocked", "terms": ["rude"]})]
        case "remove_blocked_term":
            (term,) = channel.emulator.add("blocked_terms", {**moderating, "text": "rude"})
            id = term["id"]
            return {**moderating, "id": id}, None, [("automod.terms.update", {**log, "action": "remove_blocked"})]
        case "update_automod_settings":
            return moderating, {"overall_level": 2}, [("automod.settings.update", {**log, "overall_level": 2, "bullying": 2})]
        case "update_shield_mode_status":
            channel.does(name, moderating, {"is_active": True})
            return moderating, {"is_active": False}, [("channel.shield_mode.begin", log), ("channel.shield_mode.end", log)]
        case "add_channel_moderator":
            return {**ours, **his}, None, [*logged("mod"), ("channel.moderator.add", who)]
        case "remove_channel_moderator":
            channel.emulator.add("moderators", {**ours, **his})
            return {**ours, **his}, None, [*logged("unmod"), ("channel.moderator.remove", who)]
        case "add_channel_vip":
            return {**ours, **his}, None, [*logged("vip"), ("channel.vip.add", who)]
        case "remove_channel_vip":
            channel.emulator.add("vips", {**ours, **his})
            return {**ours, **his}, None, [*logged("unvip"), ("channel.vip.remove", who)]
        case "send_chat_message":
            said = {"broadcaster_user_id": me, "chatter_user_id": me, "message": {"text": "Hello, all"}, "reply": None}
            return {}, {**ours, "sender_id": me, "message": "Hello, all"}, [("channel.chat.message", said)]
        case "send_chat_announcement":
            event = {"notice_type": "announcement", "message": {"text": "Soon"}, "announcement": {"color": "BLUE"}, "raid": None}
            return moderating, {"message": "Soon", "color": "blue"}, [("channel.chat.notification", event)]
        case "delete_chat_messages":
            channel.does(name, {**moderating, "message_id": "abc-1"})
            return (
                moderating,
                None,
                [
                    ("channel.chat.clear", {"broadcaster_user_id": me}),
                    ("channel.chat.message_delete", {"message_id": "abc-1"}),
                    *[("channel.moderate", {**log, "action": "clear"})] * 2,
                ],
            )
        case "update_chat_settings":
            return moderating, {"slow_mode": True, "slow_mode_wait_time": 11}, [("channel.chat_settings.update", {"slow_mode_wait_time_seconds": 11})]
        case "send_a_shoutout":
            return (
                {"from_broadcaster_id": me, "to_broadcaster_id": OTHER, "moderator_id": me},
                None,
                [
                    ("channel.shoutout.create", {**log, "to_broadcaster_user_id": OTHER}),
                    ("channel.shoutout.receive", {"broadcaster_user_id": OTHER, "from_broadcaster_user_id": me}),
                ],
            )
        case "modify_channel_information":
            return ours, {"title": "Chess"}, [("channel.update", {"broadcaster_user_id": me, "title": "Chess"})]
        case "start_commercial":
            return {}, {**ours, "length": 60}, [("channel.ad_break.begin", {"duration_seconds": 60, "is_automatic": False, "requester_user_id": me})]
        case "update_user":
            return {"description": "A bot"}, None, [("user.update", {"user_id": me, "description": "A bot"})]
        case "send_whisper":
            event = {"from_user_id": me, "to_user_id": me, "whisper": {"text": "Psst"}}
            return {"from_user_id": me, "to_user_id": me}, {"message": "Psst"}, [("user.whisper.message", event)]
    raise AssertionError(f"{name} has no case")


def said(event: Any, wanted: dict[str, Any]) -> bool:
    return all(said(event.get(key) or {}, value) if isinstance(value, dict) else event.get(key) == value for key, value in wanted.items())


@pytest.mark.parametrize("name", CAUSES)
def test_a_write_brings_its_event_to_whoever_listens(emulator: Emulator, name: str) -> None:
    with Channel(emulator, name) as channel:
        query, body, expected = case(channel, name)
        channel.does(name, query, body)
        found = channel.hears(len(expected))
    assert [event.subscription.type for event in found] == sorted(type for type, _ in expected)
    left = [(event.subscription.type, event.data.to_dict()) for event in found]
    for type, wanted in expected:
        fits = [one for one in left if one[0] == type and said(one[1], wanted)]
        assert fits, (type, wanted, left)
        left.remove(fits[0])


def test_a_timeout_is_a_ban_with_an_end(emulator: Emulator) -> None:
    with Channel(emulator, "ban_user", login="strict") as channel:
        query = {"broadcaster_id": channel.me, "moderator_id": channel.me}
        channel.does("ban_user", query, {"data": {"user_id": OTHER, "duration": 600}})
        ban, *log = [event.data for event in channel.hears(3)]
    assert (ban.is_permanent, (ban.ends_at - ban.banned_at).total_seconds()) == (False, 600)
    assert [(one.action, one.timeout.user_id, one.timeout.expires_at, one.ban) for one in log] == [("timeout", OTHER, ban.ends_at, None)] * 2


def test_the_poll_that_begins_is_the_poll_that_was_made(emulator: Emulator) -> None:
    sent = {"title": "Cake?", "choices": [{"title": "Yes"}, {"title": "No"}], "duration": 60}
    with Channel(emulator, "create_poll", login="one") as channel, Channel(emulator, "create_poll", login="two") as another:
        another.does("create_poll", {}, {**sent, "broadcaster_id": another.me})
        poll = channel.does("create_poll", {}, {**sent, "broadcaster_id": channel.me})["data"][0]
        (event,) = channel.hears(1)  # none of the other channel's
        another.hears(1)
    assert [(one.id, one.title) for one in event.data.choices] == [(one["id"], one["title"]) for one in poll["choices"]]
    assert (event.data.id, (event.data.ends_at - event.data.started_at).total_seconds()) == (poll["id"], 60)


def test_what_twitch_refuses_does_not_happen(emulator: Emulator) -> None:
    with Channel(emulator, "end_poll") as channel:
        with pytest.raises(BadRequest):
            channel.does("end_poll", {}, {"broadcaster_id": channel.me, "id": "no poll", "status": "TERMINATED"})
        channel.hears(0)


@pytest.mark.parametrize("strict", [True, False])
def test_whatever_is_written_no_event_makes_the_write_fail(fresh: Emulator, strict: bool) -> None:
    with Channel(fresh, *CAUSES):
        fresh.world.state.strict = strict
        for name in CAUSES:
            operation = operations[name]
            query, body = right(operation)
            sent = [(query, body), *((query[:at] + query[at + 1 :], body) for at in range(len(query)))]
            inner = body.get("data", body) if isinstance(body, dict) else {}
            for key, odd in itertools.product(inner, ODD):
                changed = {**inner, key: odd}
                sent.append((query, {"data": changed} if "data" in body else changed))
            token = credential(fresh, operation, "user")
            for pairs, told in sent:
                assert helix(fresh, operation, pairs, told, token=token).status < 500, (name, pairs, told)
