"""Events that the emulator makes up: of every type, in shape, for those whom they concern."""

import json
import re
import subprocess
import sys
from typing import Any

import pytest

from tests.live.emulator_eventsub.callback import Callback, callback
from tests.live.emulator_eventsub.support import App, ear, in_loop
from twitchapi_gen import Emulator, eventsub
from twitchapi_gen.eventsub import SubscriptionType

TYPES = list(eventsub.subscription_types.values())
OWN = "my_app_id"


def condition(kind: SubscriptionType, user: str, client: str = OWN) -> dict[str, str]:
    """The fewest ids that it takes; all of them the user's."""
    wanted = [one.name for one in kind.parameters if one.required] + [group[0] for group in kind.one_of]
    return {name: client if name == "client_id" else user for name in wanted}


def everything() -> tuple[str, ...]:
    return tuple(sorted({str(scope) for kind in TYPES for scope in kind.scopes}))


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_an_event_of_every_type_has_the_shape_that_the_spec_gives_it(fresh: Emulator, kind: SubscriptionType) -> None:
    told = [one for number in range(5) for one in fresh.fire(kind.type, version=kind.version, condition=condition(kind, "7700"), batch=2)]
    drifts: list[tuple[str, str, str]] = []
    for one in told:
        events = one.get("events", [one.get("event")])
        assert len(events) == (2 if kind.batching else 1)
        for event in events:
            assert kind.decode(event, lambda *drift: drifts.append(drift)).to_dict() == event
    assert drifts == []


def test_all_types_reach_a_callback_and_all_that_may_a_socket(fresh: Emulator) -> None:
    app, other = App(fresh, OWN, scopes=everything()), App(fresh, "other_app", scopes=everything())

    async def go(hook: Callback) -> None:
        async with ear(fresh) as one:
            for kind in TYPES:
                wanted = condition(kind, app.user_id)
                made = other.subscribe(hook.transport, "", kind.type, kind.version, condition=condition(kind, app.user_id, "other_app"))
                assert made.status == 202, kind.name
                if "websocket" in kind.transports:
                    assert app.on_socket(one.session, "", kind.type, kind.version, **wanted).status == 202, kind.name
            hook.wait_until_enabled(fresh)
            assert len(hook.of("webhook_callback_verification")) == len(TYPES)
            for kind in TYPES:
                told = fresh.fire(kind.type, version=kind.version)
                assert {item["transport"] for item in told} == set(kind.transports) - {"conduit"}
                if "websocket" in kind.transports:
                    heard = await one.hear()
                    assert heard["metadata"]["subscription_type"] == kind.type
                    assert heard["payload"]["event"] in [item.get("event") for item in told]
            hook.wait(lambda: len(hook.of("notification")) == len(TYPES))

    with callback() as hook:
        in_loop(go(hook))
    headers = [found.headers for found in hook.of("notification")]
    told = {(one["Twitch-Eventsub-Subscription-Type"], one["Twitch-Eventsub-Subscription-Version"]) for one in headers}
    assert told == set(eventsub.subscription_types)


def test_an_event_fits_the_condition_and_says_what_it_is_told_to(fresh: Emulator) -> None:
    both = {"broadcaster_user_id": "77", "moderator_user_id": "78"}
    (told,) = fresh.fire("channel.follow", condition=both, event={"user_login": "ann", "new": 1}, check=False)
    event = told["event"]
    assert (event["broadcaster_user_id"], event["broadcaster_user_login"], event["user_login"], event["new"]) == ("77", "user_77", "ann", 1)
    assert event["user_id"] == fresh.world.account(login="ann").id
    (told,) = fresh.fire("channel.channel_points_custom_reward_redemption.add", condition={"broadcaster_user_id": "77", "reward_id": "r"})
    assert told["event"]["reward"]["id"] == "r"
    (told,) = fresh.fire("user.whisper.message", condition={"user_id": "77"})
    assert told["event"]["to_user_id"] == "77"


def test_the_parts_of_an_event_fit_each_other(fresh: Emulator) -> None:
    (told,) = fresh.fire("channel.chat.message", event={"message": {"text": "hello"}, "chatter_user_login": "ann"})
    assert told["event"]["message"]["text"] == "hello"
    assert [(one["type"], one["text"], one["emote"]) for one in told["event"]["message"]["fragments"]] == [("text", "hello", None)]
    assert told["event"]["chatter_user_id"] == fresh.world.account(login="ann").id
    for made in fresh.fire("channel.chat.message", times=20):
        message = made["event"]["message"]
        assert message["text"] == " ".join(one["text"] for one in message["fragments"])
        for one in message["fragments"]:
            parts = [name for name in ("cheermote", "emote", "mention", "gif") if one.get(name) is not None]
            assert parts == ([] if one["type"] == "text" else [one["type"]])
    for action in ("ban", "timeout", "mod"):
        (told,) = fresh.fire("channel.moderate", event={"action": action})
        assert [name for name in ("ban", "timeout", "mod", "raid", "vip") if told["event"].get(name) is not None] == [action]


def test_the_same_seed_makes_the_same_events() -> None:
    def events(seed: int) -> list[Any]:
        emulator = Emulator(seed)
        emulator.start()
        try:
            return [emulator.fire(type)[0]["event"] for type in ("channel.follow", "channel.chat.message", "channel.follow")]
        finally:
            emulator.stop()

    one, same, other = events(1), events(1), events(2)
    assert one == same != other
    assert one[0] != one[2]


def test_an_event_goes_to_those_whom_it_concerns(fresh: Emulator) -> None:
    app = App(fresh)

    async def go() -> None:
        async with ear(fresh) as one:
            ids = [app.on_socket(one.session, user).json["data"][0]["id"] for user in ("77", "78")]
            raids = [
                app.on_socket(one.session, "", "channel.raid", **{f"{way}_broadcaster_user_id": "77"}).json["data"][0]["id"] for way in ("from", "to")
            ]

            def reached(type: str, **given: Any) -> list[str]:
                return [item["subscription_id"] for item in fresh.fire(type, **given) if "subscription_id" in item]

            assert reached("stream.online") == ids
            assert reached("stream.online", condition={"broadcaster_user_id": "78"}) == ids[1:]
            assert reached("stream.online", event={"broadcaster_user_id": "77"}) == ids[:1]
            assert reached("stream.online", condition={"broadcaster_user_id": "79"}) == []
            assert reached("stream.offline") == []
            assert reached("channel.raid") == raids
            assert reached("channel.raid", condition={"to_broadcaster_user_id": "77"}) == raids[1:]
            told = fresh.fire("stream.online")
            assert [item["event"]["broadcaster_user_id"] for item in told] == ["77", "78"]

    in_loop(go())


def test_an_optional_id_that_a_condition_leaves_out_means_any(fresh: Emulator) -> None:
    app = App(fresh, scopes=("channel:read:redemptions",))
    type = "channel.channel_points_custom_reward_redemption.add"

    async def go() -> None:
        async with ear(fresh) as one:
            mine = {"broadcaster_user_id": app.user_id}
            ids = [
                app.on_socket(one.session, "", type, **mine, **extra).json["data"][0]["id"] for extra in ({}, {"reward_id": "r"}, {"reward_id": "s"})
            ]
            assert [item["subscription_id"] for item in fresh.fire(type, condition={"reward_id": "r"})] == ids[:2]

    in_loop(go())


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"type": "channel.new"}, "no subscription type channel.new"),
        ({"type": "channel.follow", "version": "1"}, "channel.follow@1"),
        ({"type": ""}, "needs"),
        ({"type": "channel.follow", "times": 0}, "1 or more"),
    ],
)
def test_what_cant_be_fired_is_refused(fresh: Emulator, given: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        fresh.fire(**given)


def trigger(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "twitchapi_gen.emulator", "trigger", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_command_line_fires_and_revokes(fresh: Emulator) -> None:
    app = App(fresh)
    fresh.timing.keepalive = 60  # a command takes its time on a busy machine, and no keepalive is to come in between

    async def go() -> None:
        async with ear(fresh) as one:
            id = app.on_socket(one.session).json["data"][0]["id"]
            fired = trigger("stream.online", "--version", "1", "--broadcaster-user-id", "77", "--data", '{"id": "5"}', "--url", fresh.url)
            (told,) = json.loads(fired.stdout)
            assert (told["subscription_id"], told["event"]["id"]) == (id, "5")
            assert (await one.hear())["payload"]["event"] == told["event"]
            assert trigger("--field", "revoke=user_removed", "--url", fresh.url).returncode == 0
            assert (await one.hear())["payload"]["subscription"]["status"] == "user_removed"

    in_loop(go())
    unheard = trigger("--transport", "webhook", "user_changed", "--url", fresh.url)
    assert (unheard.returncode, json.loads(unheard.stdout), "nobody has subscribed" in unheard.stderr) == (0, [], True)
    wrong = trigger("channel.new", "--url", fresh.url)
    assert (wrong.returncode, "no subscription type channel.new" in wrong.stderr) == (1, True)
    assert trigger("stream.online", "--sideways", "7", "--url", fresh.url).returncode == 2


@pytest.mark.parametrize(
    ("type", "how", "said"),
    [
        ("channel.folow", {}, "did you mean 'channel.follow'?"),
        ("channel.follow", {"version": "9"}, "there is no subscription type channel.follow"),
        ("channel.follow", {"condition": {"broadcaster_id": "77"}}, "did you mean 'broadcaster_user_id'?"),
        ("channel.follow", {"event": {"user_logn": "ann"}}, "has no field 'user_logn'; did you mean 'user_login'?"),
        ("channel.follow", {"event": {"user_login": 7}}, "event of channel.follow.user_login"),
        (
            "channel.chat.message",
            {"event": {"message": {"txt": "hello"}}},
            "event of channel.chat.message.message has no field 'txt'; did you mean 'text'?",
        ),
        ("channel.poll.end", {"event": {"status": "complete"}}, "did you mean 'completed'?"),
    ],
)
def test_what_is_fired_is_checked_with_the_nearest_name(fresh: Emulator, type: str, how: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        fresh.fire(type, **how)


def test_an_event_that_nobody_hears_says_so(fresh: Emulator) -> None:
    (told,) = fresh.fire("channel.follow", condition={"broadcaster_user_id": "77"})
    assert told["delivered"] is False
    assert told["why"] == "nobody subscribes to channel.follow, version 2, under this condition"
    assert "message_id" not in told
