"""What Twitch doesn't take in the state that a channel is in, and what happens besides setting fields."""

from datetime import timedelta
from typing import Any

import pytest

from tests.live.asking import ask
from tests.live.remembering import Bot, populate
from tests.live.support import APP, Caller, Kind
from twitchapi_gen import Emulator

POLL: dict[str, Any] = {"title": "Tea?", "choices": [{"title": "yes"}, {"title": "no"}], "duration": 60}
PREDICTION: dict[str, Any] = {"title": "Win?", "outcomes": [{"title": "yes"}, {"title": "no"}], "prediction_window": 90}


@pytest.fixture
def bot(fresh: Emulator) -> Bot:
    populate(fresh)
    return Bot(fresh)


def test_two_rewards_cant_have_one_title(bot: Bot) -> None:
    first = bot("create_custom_rewards", title="a", cost=1)[0]
    second = bot("create_custom_rewards", title="b", cost=1)[0]
    answer = bot.ask("create_custom_rewards", title="a", cost=2)
    assert (answer.status, "DUPLICATE" in answer.json["message"]) == (400, True)
    assert bot.status("update_custom_reward", id=second["id"], title="a") == 400
    assert bot.status("update_custom_reward", id=first["id"], title="a", cost=3) == 200
    bot("delete_custom_reward", id=first["id"])
    assert bot.status("update_custom_reward", id=second["id"], title="a") == 200
    assert bot.status("update_custom_reward", id=first["id"], title="c") == 404


def test_a_channel_has_50_rewards_at_most(bot: Bot) -> None:
    assert [bot.status("create_custom_rewards", title=f"{number}", cost=1) for number in range(47)] == [200] * 46 + [
        400
    ]  # 3 and one of the world's are there


def test_redemptions_tell_their_reward_and_are_settled_once(bot: Bot, fresh: Emulator) -> None:
    reward = bot("create_custom_rewards", title="Hydrate", cost=70)[0]
    assert bot("get_custom_reward_redemption", reward_id=reward["id"], status="UNFULFILLED") == []
    redeemed = {"broadcaster": "my_username", "user": "user_77", "reward_id": reward["id"], "status": "UNFULFILLED"}
    fresh.add("custom_reward_redemption", *[redeemed] * 5)
    waiting = bot("get_custom_reward_redemption", reward_id=reward["id"], status="UNFULFILLED")
    assert {one["reward"]["title"] for one in waiting} == {"Hydrate"}
    chosen = [one["id"] for one in waiting[:2]]
    done = bot("update_redemption_status", reward_id=reward["id"], id=chosen, status="FULFILLED")
    assert [(one["id"], one["status"], one["reward"]["cost"]) for one in done] == [(id, "FULFILLED", 70) for id in chosen]
    left = bot("get_custom_reward_redemption", reward_id=reward["id"], status="UNFULFILLED")
    assert [one["id"] for one in left[:3]] == [one["id"] for one in waiting[2:5]]
    settled = bot("get_custom_reward_redemption", reward_id=reward["id"], status="FULFILLED")
    assert [one["id"] for one in settled] == chosen
    assert bot.status("update_redemption_status", reward_id=reward["id"], id=chosen[:1], status="CANCELED") == 404
    both = [chosen[0], left[0]["id"]]
    assert bot.status("update_redemption_status", reward_id=reward["id"], id=both, status="CANCELED") == 404
    assert bot("get_custom_reward_redemption", reward_id=reward["id"], status="UNFULFILLED") == left  # all of it was refused
    assert bot.status("get_custom_reward_redemption", reward_id="never seen", status="CANCELED") == 404


def test_one_poll_runs_at_a_time_and_ends_once(bot: Bot) -> None:
    poll = bot("create_poll", **POLL)[0]
    assert {choice["votes"] for choice in poll["choices"]} == {0}
    assert bot.status("create_poll", **POLL) == 400
    assert [one["status"] for one in bot("get_polls")].count("ACTIVE") == 1
    ended = bot("end_poll", id=poll["id"], status="ARCHIVED")[0]
    assert ended["ended_at"] > ended["started_at"]
    assert bot.status("end_poll", id=poll["id"], status="TERMINATED") == 400
    again = bot("create_poll", **POLL)[0]
    assert [one["id"] for one in bot("get_polls")[:2]] == [again["id"], poll["id"]]
    assert bot.status("end_poll", id="never seen", status="TERMINATED") == 400
    assert bot.status("get_polls", id=["never seen"]) == 404


def test_a_prediction_is_locked_then_resolved_with_one_of_its_outcomes(bot: Bot) -> None:
    made = bot("create_prediction", **PREDICTION)[0]
    assert [(one["users"], one["color"]) for one in made["outcomes"]] == [(0, "BLUE"), (0, "PINK")]
    assert bot.status("create_prediction", **PREDICTION) == 400
    locked = bot("end_prediction", id=made["id"], status="LOCKED")[0]
    assert (locked["locked_at"] > made["created_at"], locked["ended_at"]) == (True, None)
    assert bot.status("create_prediction", **PREDICTION) == 400
    assert bot.status("end_prediction", id=made["id"], status="LOCKED") == 400
    assert bot.status("end_prediction", id=made["id"], status="RESOLVED", winning_outcome_id="another") == 400
    winner = made["outcomes"][1]["id"]
    resolved = bot("end_prediction", id=made["id"], status="RESOLVED", winning_outcome_id=winner)[0]
    assert (resolved["winning_outcome_id"], resolved["locked_at"]) == (winner, locked["locked_at"])
    assert resolved["ended_at"] > locked["locked_at"]
    assert bot.status("end_prediction", id=made["id"], status="CANCELED") == 400
    assert bot.status("create_prediction", **PREDICTION) == 200


def test_a_vacation_is_told_with_the_schedule(bot: Bot) -> None:
    times = {"start_time": "2026-05-01T00:00:00Z", "end_time": "2026-05-09T00:00:00Z"}
    sent = {f"vacation_{name}": value for name, value in times.items()}
    bot("update_channel_stream_schedule", is_vacation_enabled=True, timezone="UTC", **sent)
    assert bot("get_channel_stream_schedule")["vacation"] == times
    bot("update_channel_stream_schedule", is_vacation_enabled=False)
    schedule = bot("get_channel_stream_schedule")
    assert (schedule["vacation"], schedule["broadcaster_id"]) == (None, bot.id)


def test_a_broadcast_is_moved_listed_by_time_and_is_in_the_calendar(bot: Bot, fresh: Emulator) -> None:
    sent = {"start_time": "2026-03-01T18:00:00Z", "timezone": "UTC", "duration": "90", "title": "Chess, and; tea"}
    made = bot("create_channel_stream_schedule_segment", **sent)["segments"][0]
    moved = bot("update_channel_stream_schedule_segment", id=made["id"], start_time="2026-03-02T10:00:00Z", category_id="7")["segments"][0]
    assert (moved["end_time"], moved["category"]["id"]) == ("2026-03-02T11:30:00Z", "7")
    assert moved["category"]["name"] == bot("get_games", id=["7"])[0]["name"]
    assert moved in bot("get_channel_stream_schedule", start_time="2026-03-01T20:00:00Z")["segments"]
    assert moved not in bot("get_channel_stream_schedule", start_time="2026-03-03T00:00:00Z")["segments"]
    calendar = ask(fresh.url, "GET", f"/helix/schedule/icalendar?broadcaster_id={bot.id}").body.decode()
    assert "DTSTART:20260302T100000Z\r\nDTEND:20260302T113000Z\r\nSUMMARY:Chess\\, and\\; tea\r\n" in calendar


def test_a_banned_user_cant_be_banned_again_but_a_timeout_can_be_changed(bot: Bot) -> None:
    short = bot("ban_user", user_id="77", duration=60)[0]
    long = bot("ban_user", user_id="77", duration=600)[0]
    assert short["end_time"] < long["end_time"] == bot("get_banned_users", user_id=["77"])[0]["expires_at"]
    assert bot("ban_user", user_id="77")[0]["end_time"] is None
    assert bot.status("ban_user", user_id="77", duration=60) == 400
    assert [one["user_id"] for one in bot("get_banned_users")].count("77") == 1
    bot("unban_user", user_id="77")
    assert bot("get_banned_users", user_id=["77"]) == []
    assert bot.status("ban_user", user_id="77") == 200


@pytest.mark.parametrize(("add", "status"), [("add_channel_moderator", 400), ("add_channel_vip", 422), ("block_user", 204)])
def test_somebody_cant_be_added_twice(bot: Bot, add: str, status: int) -> None:
    name = "target_user_id" if add == "block_user" else "user_id"
    assert [bot.status(add, **{name: "77"}) for _ in range(2)] == [204, status]


def test_an_unban_request_that_is_resolved_waits_no_longer(bot: Bot, fresh: Emulator) -> None:
    fresh.add("unban_requests", *({"broadcaster": "my_username", "user": user, "status": "pending"} for user in ("user_77", "user_78")))
    first, second = bot("get_unban_requests", status="pending")[:2]
    bot("resolve_unban_requests", unban_request_id=first["id"], status="denied", resolution_text="no")
    assert bot("get_unban_requests", status="pending")[0]["id"] == second["id"]
    assert bot("get_unban_requests", status="denied")[0] == {**first, **_resolved(bot, first["id"])}
    assert bot.status("resolve_unban_requests", unban_request_id=first["id"], status="approved") == 400


def _resolved(bot: Bot, id: str) -> dict[str, Any]:
    found = bot("get_unban_requests", status="denied")[0]
    assert (found["id"], found["resolution_text"], found["moderator_id"]) == (id, "no", bot.id)
    names = ("status", "resolution_text", "resolved_at", "moderator_id", "moderator_login", "moderator_name")
    return {name: found[name] for name in names}


def test_one_automod_level_sets_all_and_single_ones_unset_it(bot: Bot) -> None:
    bot("update_automod_settings", overall_level=3)
    settings = bot("get_automod_settings")[0]
    assert {value for value in settings.values() if isinstance(value, int)} == {3}
    assert bot("update_automod_settings", swearing=4)[0] == {
        **settings, **{name: 0 for name, value in settings.items() if isinstance(value, int)}, "overall_level": None, "swearing": 4,
    }  # fmt: skip


def test_a_chat_mode_that_is_on_has_a_length_and_one_that_is_off_has_none(bot: Bot) -> None:
    bot("update_chat_settings", slow_mode=False)
    assert bot("get_chat_settings")[0]["slow_mode_wait_time"] is None
    assert bot("update_chat_settings", slow_mode=True)[0]["slow_mode_wait_time"] == 30
    assert bot("update_chat_settings", slow_mode=True, slow_mode_wait_time=99)[0]["slow_mode_wait_time"] == 99


def test_a_channel_changes_its_game_and_its_labels(bot: Bot) -> None:
    labels = [{"id": "Gambling", "is_enabled": True}, {"id": "DrugsIntoxication", "is_enabled": True}]
    bot("modify_channel_information", game_id="7", content_classification_labels=labels)
    bot("modify_channel_information", content_classification_labels=[{"id": "Gambling", "is_enabled": False}])
    found = bot("get_channel_information", broadcaster_id=[bot.id, "5"])
    assert [one["broadcaster_id"] for one in found] == [bot.id, "5"]
    assert found[0]["game_name"] == bot("get_games", id=["7"])[0]["name"]
    assert "DrugsIntoxication" in found[0]["content_classification_labels"]
    assert "Gambling" not in found[0]["content_classification_labels"]
    bot("modify_channel_information", game_id="0")
    unset = bot("get_channel_information", broadcaster_id=[bot.id])[0]
    assert (unset["game_id"], unset["game_name"]) == ("", "")


def test_a_moderator_sees_the_channel(bot: Bot, fresh: Emulator) -> None:
    moderator = Bot(fresh, "user_77")
    bot("add_channel_moderator", user_id="77")
    assert [one["broadcaster_id"] for one in moderator("get_moderated_channels", user_id="77")] == [bot.id]
    bot("remove_channel_moderator", user_id="77")
    assert moderator("get_moderated_channels", user_id="77") == []
    assert bot.status("remove_channel_moderator", user_id="77") == 400


def test_a_users_description_is_found_by_id_and_by_login(bot: Bot, fresh: Emulator) -> None:
    other = Bot(fresh, "some_one")
    other("update_user", description="I sing")
    assert other.id != bot.id
    found = bot("get_users", login=["my_username", "SOME_ONE"], id=[other.id])
    assert [one["id"] for one in found] == [other.id, bot.id]  # named twice, it comes once
    assert [one["description"] == "I sing" for one in found] == [True, False]
    assert found[1] == bot("get_users")[0]


LIMITS = {
    "is_max_per_stream_enabled": "max_per_stream",
    "is_max_per_user_per_stream_enabled": "max_per_user_per_stream",
    "is_global_cooldown_enabled": "global_cooldown_seconds",
}


@pytest.mark.parametrize(("flag", "number"), LIMITS.items())
def test_half_of_a_rewards_limit_is_refused_and_both_halves_switch_it_off_again(bot: Bot, flag: str, number: str) -> None:
    reward = bot("create_custom_rewards", title="a", cost=1, **{flag: True, number: 60})[0]["id"]
    for wrong in ({flag: False}, {flag: True}, {number: 5}, {number: 0}, {flag: True, number: 0}):
        assert bot.status("update_custom_reward", id=reward, **wrong) == 400
    for right, due in (({flag: False, number: 0}, (False, 0)), ({flag: True, number: 70}, (True, 70))):
        changed = bot("update_custom_reward", id=reward, **right)[0]
        settings = next(one for name, one in changed.items() if isinstance(one, dict) and number in one)
        assert (settings["is_enabled"], settings[number]) == due
    assert bot.status("create_custom_rewards", title="b", cost=1, **{flag: True}) == 400
    assert bot.status("create_custom_rewards", title="c", cost=1, **{flag: False}) == 200


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_client_switches_a_limit_off_by_its_flag_alone(fresh: Emulator, kind: Kind) -> None:
    scopes = ["channel:manage:redemptions"]
    user = fresh.token(scopes, client_id=APP)
    with Caller(kind, fresh.url, user_token=user["access_token"], scopes=scopes) as caller:
        me = user["user_id"]
        made = caller.call(
            "create_custom_rewards", broadcaster_id=me, title="a", cost=1, is_global_cooldown_enabled=True, global_cooldown_seconds=timedelta(hours=1)
        )
        reward = made.data[0]
        assert (reward.global_cooldown_setting.is_enabled, reward.global_cooldown_setting.global_cooldown_seconds) == (True, 3600)
        changed = caller.call("update_custom_reward", broadcaster_id=me, id=reward.id, is_global_cooldown_enabled=False).data[0]
        assert (changed.global_cooldown_setting.is_enabled, changed.global_cooldown_setting.global_cooldown_seconds) == (False, 0)
        assert caller.call("get_custom_reward", broadcaster_id=me, ids=reward.id).data[0] == changed
