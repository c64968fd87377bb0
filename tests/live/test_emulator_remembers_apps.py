"""What apps own, and what shows inside of other things: markers, guests, secrets, slots."""

import pytest

from tests.live.remembering import Bot, populate
from twitchapi_gen import Emulator


@pytest.fixture
def bot(fresh: Emulator) -> Bot:
    populate(fresh)
    return Bot(fresh)


def test_a_long_list_that_was_written_has_pages(bot: Bot) -> None:
    for number in range(25):
        bot("add_blocked_term", text=f"word {number}")
    first = bot.ask("get_blocked_terms", first=20).json
    second = bot.ask("get_blocked_terms", first=20, after=first["pagination"]["cursor"]).json
    texts = [one["text"] for one in [*first["data"], *second["data"]]]
    assert texts[:25] == [f"word {number}" for number in reversed(range(25))]
    assert len(texts) == 40


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
    assert (newest["user_id"], [one["description"] for one in video["markers"][:2]]) == (bot.id, ["two", "one"])
    assert [{name: one[name] for name in first} for one in video["markers"][:2]] == [second, first]
    assert bot("get_stream_markers", video_id=video["video_id"])[0] == newest


def test_deleted_videos_are_gone(bot: Bot) -> None:
    first, second, third = (one["id"] for one in bot("get_videos", user_id=bot.id)[:3])
    assert bot("delete_videos", id=[first, second]) == [first, second]
    assert bot("get_videos", user_id=bot.id)[0]["id"] == third
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
