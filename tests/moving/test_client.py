"""What programs of version 2 count on in `Twitch`, beside the replies."""

import csv
import io
import json
import logging
import subprocess
import sys
from datetime import datetime
from typing import Any

import pytest
import requests

from tests.conftest import ROOT
from tests.moving.support import APP, OLD, SECRET, running, tokens, user_client
from twitchapi_gen import ApiError, Emulator, v2
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.twitch import Twitch
from twitchapi_gen.v2.types import AuthScope, AuthType

__all__ = ["running"]


def paths(emulator: Emulator) -> list[str]:
    return [one["path"] for one in emulator.requests]


def test_the_constructor_logs_in(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET, target_app_auth_scope=[AuthScope.BITS_READ])
    assert twitch.get_app_token() in running.world.tokens
    assert twitch.has_required_auth(AuthType.APP, [AuthScope.BITS_READ])
    assert not twitch.has_required_auth(AuthType.APP, [AuthScope.CLIPS_EDIT])
    assert (twitch.app_id, twitch.app_secret) == (APP, SECRET)
    assert SECRET not in repr(twitch)


def test_the_constructor_waits_when_told(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET, False)
    assert twitch.get_app_token() is None
    assert paths(running) == []
    twitch.authenticate_app([])
    assert twitch.get_app_token() is not None


def test_without_a_secret_the_constructor_says_so(running: Emulator) -> None:
    with pytest.raises(types.MissingAppSecretException, match="app_secret"):
        Twitch(APP)
    assert Twitch(APP, authenticate_app=False).app_secret is None


def test_a_refused_login_is_an_authorization_exception(running: Emulator) -> None:
    running.fault("status", status=400, path="/oauth2/token", times=1)
    with pytest.raises(types.TwitchAuthorizationException) as caught:
        Twitch(APP, SECRET)
    assert isinstance(caught.value.__cause__, ApiError)


def test_replies_are_dicts(running: Emulator) -> None:
    twitch, user = user_client(running)
    reply = twitch.get_users(user_ids=[user, "12345"])
    assert type(reply) is dict
    assert list(reply) == ["data"]
    (first, second) = reply["data"]
    first["note"] = "mine"
    text = io.StringIO()
    writer = csv.DictWriter(text, sorted(first))
    writer.writerow(first)
    assert json.loads(json.dumps(reply))["data"] == [first, second]
    assert "mine" in text.getvalue()


def test_times_are_text_and_some_types_are_enums(running: Emulator) -> None:
    twitch, user = user_client(running)
    video = twitch.get_videos(user_id=user)["data"][0]
    assert isinstance(video["type"], types.VideoType)
    assert type(video["created_at"]) is str
    assert type(video["duration"]) is str
    assert type(twitch.get_streams()["data"][0]["type"]) is str


def test_numbers_are_ids_and_plain_texts_are_choices(running: Emulator) -> None:
    twitch, user = user_client(running)
    assert twitch.get_users(int(user))["data"][0]["id"] == user  # one, where a list was meant
    assert twitch.get_users([int(user)])["data"][0]["id"] == user
    poll = twitch.create_poll(int(user), "Which?", ["one", "two"], 60)["data"][0]
    assert [one["title"] for one in poll["choices"]] == ["one", "two"]
    made = twitch.create_prediction(user, "Who?", ["a", "b"], 60)["data"][0]
    assert [one["title"] for one in made["outcomes"]] == ["a", "b"]


def test_a_naive_time_is_the_machines(running: Emulator) -> None:
    twitch, user = user_client(running)
    naive = datetime(2024, 1, 2, 3, 4, 5)  # what version 2's programs pass
    twitch.get_clips(user, started_at=naive, ended_at=datetime(2024, 1, 3))
    sent = dict(running.requests[-1]["query"])
    assert datetime.fromisoformat(sent["started_at"]) == naive.astimezone()


def test_bounds_are_value_errors_before_anything_is_sent(running: Emulator) -> None:
    twitch, user = user_client(running)
    before = len(running.requests)
    wrong: list[Any] = [
        lambda: twitch.get_streams(first=0), lambda: twitch.get_users(["1"] * 101), lambda: twitch.get_clips(),
        lambda: twitch.ban_user(user, user, "1", ""), lambda: twitch.create_poll(user, "t", ["a"] * 6, 60),
        lambda: twitch.end_poll(user, "1", types.PollStatus.ACTIVE), lambda: twitch.start_commercial(user, 31),
        lambda: twitch.get_game_analytics(started_at=datetime.now().astimezone()),
    ]  # fmt: skip
    for call in wrong:
        with pytest.raises(ValueError):
            call()
    assert len(running.requests) == before


def test_a_missing_token_is_unauthorized(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET)
    with pytest.raises(types.UnauthorizedException, match="set_user_authentication"):
        twitch.get_bits_leaderboard()
    with pytest.raises(types.UnauthorizedException):
        twitch.get_users()
    with pytest.raises(types.UnauthorizedException):
        Twitch(APP, authenticate_app=False).get_eventsub_subscriptions()


def test_a_missing_scope_is_told_before_anything_is_sent(running: Emulator) -> None:
    twitch, granted = Twitch(APP, SECRET), tokens(running, ["clips:edit"])
    twitch.set_user_authentication(granted["access_token"], [AuthScope.CLIPS_EDIT], granted["refresh_token"])
    before = len(running.requests)
    with pytest.raises(types.MissingScopeException, match="bits:read"):
        twitch.get_bits_leaderboard()
    assert len(running.requests) == before


def test_setting_a_user_token(running: Emulator) -> None:
    twitch, granted = Twitch(APP, SECRET), tokens(running, ["clips:edit"])
    with pytest.raises(ValueError, match="refresh_token"):
        twitch.set_user_authentication(granted["access_token"], [])
    with pytest.raises(types.InvalidTokenException):
        twitch.set_user_authentication("nonsense", [], "nonsense")
    with pytest.raises(types.MissingScopeException):
        twitch.set_user_authentication(granted["access_token"], [AuthScope.BITS_READ], granted["refresh_token"])
    assert twitch.get_user_auth_token() is None
    twitch.set_user_authentication(granted["access_token"], [AuthScope.CLIPS_EDIT], granted["refresh_token"])
    assert twitch.get_user_auth_scope() == [AuthScope.CLIPS_EDIT]
    assert twitch.get_used_token() == granted["access_token"]
    twitch.auto_refresh_auth = False
    twitch.set_user_authentication(granted["access_token"], [AuthScope.CLIPS_EDIT])


def test_an_expired_token_is_refreshed_and_told(running: Emulator) -> None:
    twitch, _ = user_client(running)
    told: list[tuple[str, str]] = []
    twitch.user_auth_refresh_callback = lambda token, refresh: told.append((token, refresh))
    running.forward(5 * 3600)
    assert twitch.get_users()["data"][0]["login"] == "my_username"
    assert [token for token, _ in told] == [twitch.get_user_auth_token()]


def test_refreshing_by_hand(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET)
    told: list[str] = []
    twitch.app_auth_refresh_callback = told.append
    before = twitch.get_app_token()
    twitch.refresh_used_token()
    assert told == [twitch.get_app_token()]
    assert twitch.get_app_token() != before
    with pytest.raises(types.MissingAppSecretException):
        Twitch(APP, authenticate_app=False).refresh_used_token()


@pytest.mark.parametrize(("status", "kind"), [(400, types.TwitchAPIException), (401, types.UnauthorizedException), (410, types.DeprecatedError)])
def test_what_version_2_raised_is_raised(running: Emulator, status: int, kind: type[Exception]) -> None:
    twitch = Twitch(APP, SECRET)
    running.fault("status", status=status, path="/helix/games/top", times=None)
    with pytest.raises(kind) as caught:
        twitch.get_top_games()
    assert type(caught.value) is kind
    assert isinstance(caught.value.__cause__, ApiError)


@pytest.mark.parametrize("status", [403, 404, 409])
def test_what_version_2_gave_back_is_given_back(running: Emulator, status: int) -> None:
    twitch, user = user_client(running)
    running.fault("status", status=status, path="/helix/games/top", times=1)
    reply = twitch.get_top_games()
    assert reply["status"] == status
    assert set(reply) == {"error", "status", "message"}
    running.fault("status", status=status, path="/helix/channels", times=1)
    assert twitch.modify_channel_information(user, title="x") is False


def test_twitchs_own_failure_is_a_backend_exception(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET)
    running.fault("status", status=500, path="/helix/games/top", times=None)
    with pytest.raises(types.TwitchBackendException):
        twitch.get_top_games()


def test_no_connection_is_what_programs_catch(running: Emulator) -> None:
    twitch = Twitch(APP, SECRET)
    running.fault("reset", path="/helix/channel_points/custom_rewards", times=None)
    twitch, user = user_client(running)
    with pytest.raises(requests.ConnectionError) as caught:
        twitch.create_custom_reward(user, "A reward", 100)
    assert isinstance(caught.value, types.TwitchBackendException)


def test_refusals_of_their_own(running: Emulator) -> None:
    twitch, user = user_client(running)
    reward = "92af127c-7326-4483-a52b-b0da0be61c01"
    running.fault("status", status=404, path="/helix/channel_points/custom_rewards", times=3)
    with pytest.raises(types.NotFoundException):
        twitch.delete_custom_reward(user, reward)
    with pytest.raises(ValueError, match="404"):
        twitch.update_custom_reward(user, reward, "x")


def test_who_follows_is_answered_by_todays_endpoints(running: Emulator) -> None:
    twitch, user = user_client(running)
    keys = {"from_id", "from_login", "from_name", "to_id", "to_login", "to_name", "followed_at"}
    followed = twitch.get_users_follows(from_id=user, first=2)
    assert len(followed["data"]) == 2
    assert {one["from_login"] for one in followed["data"]} == {"my_username"}
    assert all(set(one) == keys for one in followed["data"])
    followers = twitch.get_users_follows(to_id=user, first=3)
    assert {one["to_id"] for one in followers["data"]} == {user}
    assert followers["total"] >= 3
    more = twitch.get_users_follows(to_id=user, first=3, after=followers["pagination"]["cursor"])
    assert more["data"][0]["from_id"] not in {one["from_id"] for one in followers["data"]}
    both = twitch.get_users_follows(from_id=user, to_id=followed["data"][0]["to_id"])
    assert set(both) == {"total", "data", "pagination"}


def test_who_follows_without_a_scope_says_what_to_use(running: Emulator) -> None:
    twitch, granted = Twitch(APP, SECRET), tokens(running, ["clips:edit"])
    twitch.set_user_authentication(granted["access_token"], [], granted["refresh_token"])
    with pytest.raises(types.DeprecatedError, match=r"September 2023.*get_followed_channels.*user:read:follows"):
        twitch.get_users_follows(from_id=granted["user_id"])


def test_a_users_token_without_the_scope_gives_way_to_the_apps(running: Emulator) -> None:
    twitch, granted = Twitch(APP, SECRET), tokens(running, ["clips:edit"])
    twitch.set_user_authentication(granted["access_token"], [], granted["refresh_token"])
    user = granted["user_id"]
    with pytest.raises(types.MissingScopeException):
        twitch.get_broadcaster_subscriptions(user)  # which takes nothing else
    twitch.check_user_subscription(user, user)
    assert f"Bearer {twitch.get_app_token()}" == running.requests[-1]["headers"]["Authorization"]


def test_renamed_scopes_are_asked_for_by_todays_names(running: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    twitch, granted = Twitch(APP, SECRET), tokens(running, ["moderator:manage:chat_settings"])
    with caplog.at_level(logging.WARNING, "twitchapi_gen"):
        twitch.set_user_authentication(
            granted["access_token"], [AuthScope.CHANNEL_MANAGE_CHAT_SETTINGS, AuthScope.USER_EDIT_FOLLOWS], granted["refresh_token"]
        )
    said = [one.getMessage() for one in caplog.records]
    assert "Twitch has renamed the scope channel:manage:chat_settings; it is moderator:manage:chat_settings now" in said
    assert "Twitch has withdrawn the scope user:edit:follows; it is left out" in said
    assert twitch.update_chat_settings(granted["user_id"], granted["user_id"], slow_mode=True)["data"][0]["slow_mode"] is True


def test_dropped_parameters_are_taken_and_not_sent(running: Emulator) -> None:
    twitch, user = user_client(running)
    twitch.create_clip(user, True)
    assert "has_delay" not in dict(running.requests[-1]["query"])


def test_the_modern_client_is_at_hand(running: Emulator) -> None:
    twitch, user = user_client(running)
    assert twitch.client.get_users(ids=[user]).data[0].login == "my_username"


def test_scopes_of_today_may_be_passed(running: Emulator) -> None:
    from twitchapi_gen.types import AuthScope as Today

    twitch, granted = Twitch(APP, SECRET), tokens(running, [Today.MODERATOR_READ_FOLLOWERS])
    scopes: Any = [Today.MODERATOR_READ_FOLLOWERS]
    twitch.set_user_authentication(granted["access_token"], scopes, granted["refresh_token"])
    assert twitch.has_required_auth(AuthType.USER, scopes)


@pytest.mark.parametrize(("statement", "said"), [
    ("from twitchapi_gen.v2 import Twich", "twitchapi_gen.v2 has no 'Twich'; did you mean 'Twitch'?"),
    ("import twitchapi_gen.v2.evensub", "twitchapi_gen.v2 has no 'evensub'; did you mean 'eventsub'?"),
    ("from twitchapi_gen.v2.chat import Chat", "twitchapi_gen.v2 has no 'chat'"),
])  # fmt: skip
def test_an_unknown_import_names_the_nearest(statement: str, said: str) -> None:
    with pytest.raises(ImportError) as caught:
        exec(statement, {})
    assert said in str(caught.value)
    assert not hasattr(v2, "Twich")


def test_it_costs_nothing_until_imported() -> None:
    code = "import sys, twitchapi_gen; print([name for name in sys.modules if '.v2' in name or '.moving' in name])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout == "[]\n"
    code = "import sys, twitchapi_gen.v2; print([name for name in sys.modules if 'twitchapi_gen.v2.' in name or name in ('aiohttp', 'requests')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout == "[]\n"


def test_all_old_scopes_can_be_set_at_once(running: Emulator) -> None:
    twitch, granted = Twitch(APP, SECRET), tokens(running)
    twitch.set_user_authentication(granted["access_token"], list(AuthScope), granted["refresh_token"])
    assert set(OLD) < set(twitch.get_user_auth_scope())
