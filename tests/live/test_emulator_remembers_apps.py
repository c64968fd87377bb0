"""What apps own (EventSub subscriptions, conduits), and what shows inside of other things: markers, guests, secrets, slots."""

from typing import Any

import pytest

from tests.live.remembering import Bot
from twitchapi_gen import Emulator

HOOK = {"method": "webhook", "callback": "https://bot.example/", "secret": "0123456789"}
FOLLOW = "channel.follow"


@pytest.fixture
def bot(fresh: Emulator) -> Bot:
    return Bot(fresh)


def subscribe(bot: Bot, user: str, type: str = FOLLOW, **transport: str) -> Any:
    return bot.ask("create_eventsub_subscription", type=type, version="2", condition={"broadcaster_user_id": user}, transport=transport or HOOK)


def test_a_subscription_isnt_made_twice_and_its_secret_isnt_told(bot: Bot) -> None:
    first = subscribe(bot, "77")
    assert (first.status, "secret" in first.json["data"][0]["transport"]) == (202, False)
    assert (subscribe(bot, "77").status, subscribe(bot, "78").status) == (409, 202)
    assert subscribe(bot, "77", method="websocket", session_id="s").status == 202
    bot("delete_eventsub_subscription", id=first.json["data"][0]["id"])
    assert subscribe(bot, "77").status == 202


def test_subscriptions_are_counted_and_cost_nothing_for_users_of_the_app(bot: Bot) -> None:
    replies = [subscribe(bot, user).json for user in ("77", bot.id, "78")]
    assert [(one["total"], one["total_cost"], one["data"][0]["cost"]) for one in replies] == [(1, 1, 1), (2, 1, 0), (3, 2, 1)]
    listed = bot.ask("get_eventsub_subscriptions").json
    assert [len(listed["data"]), listed["total"], listed["total_cost"], listed["max_total_cost"]] == [3, 3, 2, 10_000]
    bot("delete_eventsub_subscription", id=replies[0]["data"][0]["id"])
    assert (left := bot.ask("get_eventsub_subscriptions").json)["total"] == len(left["data"]) == 2
    assert left["total_cost"] == 1


def test_subscriptions_are_found_by_type_user_status_and_id(bot: Bot) -> None:
    one, two = (subscribe(bot, user, type).json["data"][0] for user, type in (("77", FOLLOW), ("78", "channel.raid")))
    found = [bot("get_eventsub_subscriptions", **wanted) for wanted in ({"type": FOLLOW}, {"user_id": "78"}, {"subscription_id": two["id"]})]
    assert found == [[one], [two], [two]]
    assert bot("get_eventsub_subscriptions", status="authorization_revoked") == []
    assert bot("get_eventsub_subscriptions", status="enabled") == [two, one]


def test_each_app_has_its_own_subscriptions(bot: Bot, fresh: Emulator) -> None:
    subscribe(bot, "77")
    other = Bot(fresh, client_id="other_app")
    assert subscribe(other, "77").status == 202
    assert len(bot("get_eventsub_subscriptions")) == len(other("get_eventsub_subscriptions")) == 1


def test_a_long_list_that_was_written_has_pages(bot: Bot) -> None:
    for number in range(25):
        bot("add_blocked_term", text=f"word {number}")
    first = bot.ask("get_blocked_terms", first=20).json
    second = bot.ask("get_blocked_terms", first=20, after=first["pagination"]["cursor"]).json
    texts = [one["text"] for one in [*first["data"], *second["data"]]]
    assert texts[:25] == [f"word {number}" for number in reversed(range(25))]
    assert len(set(texts)) == 40


def test_an_app_has_five_conduits_at_most(bot: Bot) -> None:
    assert [bot.status("create_conduits", shard_count=1) for _ in range(6)] == [200] * 5 + [429]
    assert len(bot("get_conduits")) == 5


def test_a_shard_beyond_the_conduits_last_is_told_as_an_error_and_the_others_are_set(bot: Bot) -> None:
    conduit = bot("create_conduits", shard_count=2)[0]["id"]
    assert bot("get_conduit_shards", conduit_id=conduit) == []
    shards = [{"id": id, "transport": HOOK} for id in ("0", "2", "1")]
    reply = bot.ask("update_conduit_shards", conduit_id=conduit, shards=shards).json
    assert [one["id"] for one in reply["data"]] == ["0", "1"]
    assert [(one["id"], bool(one["message"])) for one in reply["errors"]] == [("2", True)]
    bot("update_conduits", id=conduit, shard_count=3)
    assert bot.ask("update_conduit_shards", conduit_id=conduit, shards=shards[1:2]).json["errors"] == []
    assert [one["id"] for one in bot("get_conduit_shards", conduit_id=conduit)] == ["2", "1", "0"]
    bot("delete_conduit", id=conduit)
    assert bot.status("get_conduit_shards", conduit_id=conduit) == 404
    assert bot.status("update_conduit_shards", conduit_id=conduit, shards=shards[:1]) == 404


def test_a_global_configuration_is_the_same_for_every_channel(bot: Bot) -> None:
    bot("set_extension_configuration_segment", extension_id="e", segment="global", content="all")
    bot("set_extension_configuration_segment", extension_id="e", segment="broadcaster", broadcaster_id="5", content="five")
    wanted = {"extension_id": "e", "segment": ["global", "broadcaster"]}
    assert [one["content"] for one in bot("get_extension_configuration_segment", **wanted, broadcaster_id="5")] == ["all", "five"]
    everyone, six = bot("get_extension_configuration_segment", **wanted, broadcaster_id="6")
    assert (everyone["content"], six["content"] == "five") == ("all", False)


def test_a_new_secret_joins_the_others(bot: Bot) -> None:
    before = bot("get_extension_secrets", extension_id="e")[0]["secrets"]
    made = bot("create_extension_secret", extension_id="e", delay=600)
    after = bot("get_extension_secrets", extension_id="e")
    assert made == after
    assert (after[0]["secrets"][:-1], len(after[0]["secrets"])) == (before, len(before) + 1)


def test_extensions_stay_in_their_slots_until_they_are_switched_off(bot: Bot) -> None:
    one, two = ({"active": True, "id": id, "version": "1.0", "name": id} for id in ("dice", "map"))
    bot("update_user_extensions", panel={"1": one, "2": two})
    found = bot("update_user_extensions", panel={"2": {"active": False}}, component={"1": {**two, "x": 3, "y": 4}})
    assert found == bot("get_user_active_extensions", user_id=bot.id)
    assert (found["panel"]["1"], found["panel"]["2"]) == (one, {"active": False})
    assert found["component"]["1"] == {**two, "x": 3, "y": 4}


def test_markers_are_in_the_users_newest_video_newest_first(bot: Bot) -> None:
    first, second = (bot("create_stream_marker", user_id=bot.id, description=text)[0] for text in ("one", "two"))
    newest = bot("get_stream_markers", user_id=bot.id)[0]
    (video,) = newest["videos"]
    assert (newest["user_id"], [one["description"] for one in video["markers"]]) == (bot.id, ["two", "one"])
    assert [{name: one[name] for name in first} for one in video["markers"]] == [second, first]
    assert bot("get_stream_markers", video_id=video["video_id"])[0] == newest


def test_deleted_videos_are_gone(bot: Bot) -> None:
    first, second, third = (one["id"] for one in bot("get_videos", user_id="5")[:3])
    assert bot("delete_videos", id=[first, second]) == [first, second]
    assert bot("get_videos", user_id="5")[0]["id"] == third
    assert bot.status("get_videos", id=[first]) == 404
    assert [one["id"] for one in bot("get_videos", id=[first, third])] == [third]


def test_snoozes_run_out_and_move_the_next_ad(bot: Bot) -> None:
    before = bot("get_ad_schedule")[0]
    snoozed = bot("snooze_next_ad")[0]
    after = bot("get_ad_schedule")[0]
    assert {name: after[name] for name in snoozed} == snoozed
    assert (before["snooze_count"] - after["snooze_count"], after["next_ad_at"] > before["next_ad_at"]) == (1, True)
    assert 429 in [bot.status("snooze_next_ad") for _ in range(before["snooze_count"])]


def test_guests_are_invited_seated_moved_muted_and_sent_away(bot: Bot) -> None:
    session = bot("create_guest_star_session")[0]["id"]
    slots = {"session_id": session, "guest_id": "77"}
    bot("send_guest_star_invite", **slots)
    bot("assign_guest_star_slot", **slots, slot_id="1")
    assert "77" not in [one["user_id"] for one in bot("get_guest_star_invites", session_id=session)]
    assert bot.status("assign_guest_star_slot", session_id=session, guest_id="78", slot_id="1") == 403
    bot("update_guest_star_slot", session_id=session, source_slot_id="1", destination_slot_id="0")
    bot("update_guest_star_slot_settings", session_id=session, slot_id="0", volume=40, is_audio_enabled=False)
    guests = {one["user_id"]: one for one in bot("get_guest_star_session")[0]["guests"]}
    assert {user: one["slot_id"] for user, one in guests.items()} == {"77": "0", bot.id: "1"}
    assert (guests["77"]["volume"], guests["77"]["audio_settings"]["is_host_enabled"]) == (40, False)
    bot("delete_guest_star_slot", **slots, slot_id="0")
    assert [one["user_id"] for one in bot("get_guest_star_session")[0]["guests"]] == [bot.id]
    assert bot.status("delete_guest_star_slot", **slots, slot_id="0") in (400, 404)
    assert bot.status("end_guest_star_session", session_id="another") == 400
    bot("end_guest_star_session", session_id=session)
    assert bot("get_guest_star_session") == []
