"""What the original and our face are both called with, and where their outcomes are meant to differ."""

from typing import Any

from attrs import field, frozen

from twitchapi_gen import AuthScope
from twitchapi_gen.v2 import types


def enum(name: str) -> dict[str, str]:
    """A member, such as `PollStatus.TERMINATED`."""
    return {"enum": name}


def kind(name: str) -> dict[str, str]:
    """An enum itself."""
    return {"kind": name}


def time(text: str) -> dict[str, str]:
    return {"time": text}


def result(*steps: str | int) -> dict[str, list[str | int]]:
    """A place in what an earlier call gave: its id, then keys."""
    return {"result": list(steps)}


@frozen
class Call:
    """`differs`: why the face gives something else, on purpose; empty where it must give the same."""

    name: str
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(factory=dict[str, Any])
    id: str = ""
    on: str = ""
    differs: str = ""

    def to_json(self) -> dict[str, Any]:
        return {"call": self.name, "args": list(self.args), "kwargs": self.kwargs, "id": self.id, "on": self.on}


def call(name: str, /, *args: Any, id: str = "", on: str = "", differs: str = "", **kwargs: Any) -> Call:
    return Call(name, args, kwargs, id, on, differs)


ME = result("me", "data", 0, "id")
_SCOPES = [enum(f"AuthScope.{one.name}") for one in types.AuthScope]
_GRANTED = sorted({*(one.value for one in types.AuthScope), *map(str, AuthScope)})
GONE = "Twitch has withdrawn it: the original gives Twitch's error as a dict, the face raises DeprecatedError, which says what to use"
ANSWERED = "Twitch has withdrawn it: the face answers with today's endpoints"
DONE = "Twitch answers 204 today, which the original takes for a failure"
TODAY = "Twitch has renamed, dropped or moved something since: the original's request is refused, the face's isn't"
TERMINATED = "PollStatus.TERMINATED was a tuple by mistake, which Twitch refuses"
APP = "Twitch takes the app's token only, the original sends the user's where there is one"
UTC = "the emulator repeats the time, which the face sends in UTC, and the original in the machine's zone: the same moment"
CHECKED = "found before anything is sent, as version 2 found other mistakes; still a TwitchAPIException, and a ValueError"
RETRIED = "the face tries again more often than the original"

CALLS: tuple[Call, ...] = (
    call("token", login="my_username", client_id="my_app_id", scopes=_GRANTED, access_token="a" * 30, refresh_token="b" * 50, id="token"),
    call("Twitch", "my_app_id", "my_app_secret"),
    call("Twitch", "my_app_id", on="bare", authenticate_app=False),
    call("Twitch", "my_app_id", on="none"),
    call("Twitch", "my_app_id", "my_app_secret", True, [enum("AuthScope.BITS_READ")], on="scoped"),
    call("get_user_auth_scope"),
    call("get_user_auth_token"),
    call("has_required_auth", enum("AuthType.APP"), []),
    call("has_required_auth", enum("AuthType.APP"), [enum("AuthScope.BITS_READ")], on="scoped"),
    call("has_required_auth", enum("AuthType.USER"), []),
    call("has_required_auth", enum("AuthType.EITHER"), []),
    call("has_required_auth", enum("AuthType.NONE"), [], on="bare"),
    call("has_required_auth", enum("AuthType.EITHER"), [], on="bare"),
    call("get_app_token", on="bare"),
    call("get_used_token", on="bare"),
    call("get_users", logins=["my_username"], id="me"),
    call("get_users", [12345, "67890"]),
    call("get_users"),
    call("get_bits_leaderboard"),
    call("get_streams", on="bare"),
    call("get_eventsub_subscriptions", on="bare"),
    call("authenticate_app", [], on="bare"),
    call("set_user_authentication", "nonsense", [], "refresh"),
    call("set_user_authentication", result("token", "access_token"), []),
    call("set_user_authentication", result("token", "access_token"), _SCOPES, result("token", "refresh_token")),
    call("has_required_auth", enum("AuthType.USER"), [enum("AuthScope.BITS_READ")]),
    call("get_user_auth_scope"),
    call("get_used_token"),
    # what is read
    call("get_users"),
    call("get_users", ["1"] * 60, ["x"] * 60),
    call("get_extension_analytics", None, "12345", 5),
    call("get_extension_analytics", started_at=time("2024-01-02T00:00:00+00:00"), ended_at=time("2024-01-01T00:00:00+00:00")),
    call("get_extension_analytics", started_at=time("2024-01-02T00:00:00+00:00")),
    call("get_game_analytics", first=3, report_type=enum("AnalyticsReportType.V2")),
    call("get_creator_goals", ME),
    call("get_bits_leaderboard", 5, enum("TimePeriod.WEEK"), time("2024-01-02T00:00:00"), differs=UTC),
    call("get_bits_leaderboard", 0),
    call("get_extension_transactions", "my_app_id", ["1", "2"], differs=APP),
    call("get_extension_transactions", "my_app_id", "1", differs=APP),
    call("get_chat_settings", ME, ME),
    call("get_clips", ME, first=2),
    call("get_clips", clip_id=["AwkwardClip", "OtherClip"]),
    call("get_clips"),
    call("get_clips", ME, started_at=time("2023-01-01T00:00:00"), ended_at=time("2024-01-01T00:00:00")),
    call("get_top_games", first=3, id="games"),
    call("get_top_games", result("games", "pagination", "cursor"), first=3),
    call("get_games", [result("games", "data", 0, "id")]),
    call("get_games", names=["Chess"]),
    call("get_games"),
    call("get_banned_users", ME, first=2),
    call("get_banned_users", ME, "12345"),
    call("get_moderators", ME, ["123"], 5),
    call("get_moderators", ME),
    call("get_blocked_terms", ME, ME),
    call("get_blocked_terms", ME, ME, None, 101),
    call("get_streams", first=2),
    call("get_streams", None, None, 20, ["12345"], ["en"], ["1", "2"], ["someone"]),
    call("get_streams", first=101),
    call("get_streams", user_id=["1"] * 101),
    call("get_stream_markers", ME, None),
    call("get_stream_markers", None, None),
    call("get_broadcaster_subscriptions", ME, first=3),
    call("get_broadcaster_subscriptions", ME, ["1", "2"]),
    call("check_user_subscription", ME, ME),
    call("get_channel_teams", ME),
    call("get_teams", "6358"),
    call("get_teams", name="weightedblanket"),
    call("get_teams"),
    call("get_user_extensions"),
    call("get_user_active_extensions"),
    call("get_videos", user_id=ME, first=2),
    call("get_videos", ["1", "2"]),
    call("get_videos"),
    call("get_videos", None, ME, None, None, None, 2, "en", enum("TimePeriod.MONTH"), enum("SortMethod.VIEWS"), enum("VideoType.ARCHIVE")),
    call("get_webhook_subscriptions"),
    call("get_channel_information", ME),
    call("get_channel_information", [ME, "12345"]),
    call("get_channel_information", []),
    call("search_channels", "chess", 3, None, True),
    call("search_categories", "chess", 3),
    call("get_stream_key", ME),
    call("get_cheermotes", ME),
    call("get_drops_entitlements", first=4),
    call("get_drops_entitlements", first=1001),
    call("get_channel_editors", ME),
    call("get_user_block_list", ME, 3),
    call("get_followed_streams", ME, None, 3),
    call("get_chat_badges", ME),
    call("get_global_chat_badges"),
    call("get_channel_emotes", ME),
    call("get_global_emotes"),
    call("get_emote_sets", ["300374282", "2"]),
    call("get_channel_stream_schedule", ME, first=3, id="schedule"),
    call("get_channel_stream_schedule", ME, start_time=time("2024-01-01T00:00:00"), first=26),
    call("get_channel_icalendar", ME),
    # what is written, and read again
    call("create_custom_reward", ME, "A reward", 100, prompt="Say a word", id="reward"),
    call("create_custom_reward", ME, "Limited", 100, is_max_per_stream_enabled=True),
    call("get_custom_reward", ME),
    call("get_custom_reward", ME, [result("reward", "data", 0, "id")], True),
    call(
        "get_custom_reward_redemption", ME, result("reward", "data", 0, "id"), status=enum("CustomRewardRedemptionStatus.UNFULFILLED"), id="redeemed"
    ),
    call("get_custom_reward_redemption", ME, result("reward", "data", 0, "id")),
    call(
        "update_redemption_status",
        ME,
        result("reward", "data", 0, "id"),
        [result("redeemed", "data", 0, "id")],
        enum("CustomRewardRedemptionStatus.FULFILLED"),
    ),
    call(
        "update_redemption_status",
        ME,
        result("reward", "data", 0, "id"),
        result("redeemed", "data", 0, "id"),
        enum("CustomRewardRedemptionStatus.CANCELED"),
    ),
    call("update_redemption_status", ME, "1", ["1"] * 51, enum("CustomRewardRedemptionStatus.CANCELED")),
    call("delete_custom_reward", ME, "92af127c-7326-4483-a52b-b0da0be61c01"),
    call("create_poll", ME, "Which?", ["one", "two"], 60, False, None, True, 5, id="poll"),
    call("create_poll", ME, "Which?", ["one", "two"], 14),
    call("get_polls", ME, result("poll", "data", 0, "id")),
    call("end_poll", ME, result("poll", "data", 0, "id"), enum("PollStatus.ACTIVE")),
    call("create_prediction", ME, "Who?", ["one", "two"], 60, id="prediction"),
    call("create_prediction", ME, "Who?", ["one"], 60),
    call("get_predictions", ME, [result("prediction", "data", 0, "id")]),
    call("end_prediction", ME, result("prediction", "data", 0, "id"), enum("PredictionStatus.RESOLVED")),
    call(
        "end_prediction",
        ME,
        result("prediction", "data", 0, "id"),
        enum("PredictionStatus.RESOLVED"),
        result("prediction", "data", 0, "outcomes", 0, "id"),
    ),
    call("update_chat_settings", ME, ME, slow_mode=True, slow_mode_wait_time=10),
    call("update_chat_settings", ME, ME, non_moderator_chat_delay_duration=3),
    call("create_clip", ME),
    call("create_clip", ME, True),
    call("check_automod_status", ME, [{"msg_id": "1", "msg_text": "hello", "user_id": "2"}]),
    call("ban_user", ME, ME, "12345", "spam", 60),
    call("ban_user", ME, ME, "12345", ""),
    call("unban_user", ME, ME, "12345"),
    call("unban_user", ME, ME, "12345"),
    call("add_blocked_term", ME, ME, "cac*", id="term"),
    call("add_blocked_term", ME, ME, "c"),
    call("get_blocked_terms", ME, ME, None, 5),
    call("remove_blocked_term", ME, ME, result("term", "data", 0, "id")),
    call("create_stream_marker", ME, "here"),
    call("create_stream_marker", ME, "x" * 141),
    call("update_user", "about me"),
    call("update_user_extensions", {"data": {"panel": {"1": {"active": True, "id": "12345", "version": "1.0.0"}}}}),
    call("modify_channel_information", ME, title="A title"),
    call("modify_channel_information", ME),
    call("modify_channel_information", ME, title=""),
    call("start_commercial", ME, 61),
    call("delete_videos", ["1", "2"]),
    call("delete_videos", []),
    call("block_user", "12345", enum("BlockSourceContext.CHAT"), enum("BlockReason.SPAM")),
    call("unblock_user", "12345"),
    call("manage_held_automod_message", ME, "836013710", enum("AutoModAction.ALLOW"), differs=DONE),
    call("get_eventsub_subscriptions"),
    call("get_eventsub_subscriptions", sub_type="channel.follow"),
    call("subscribe", "stream.online", ME, id="subscription"),
    call("delete_eventsub_subscription", result("subscription", "data", 0, "id")),
    call("delete_eventsub_subscription", "26b1c993-bfcf-44d9-b876-379dacafe75a"),
    call("update_channel_stream_schedule", ME, False, differs=DONE),
    call("create_channel_stream_schedule_segment", ME, time("2030-01-05T18:00:00+00:00"), "Europe/Berlin", True, "120", title="Games", id="segment"),
    call("update_channel_stream_schedule_segment", ME, result("segment", "data", "segments", 0, "id"), duration="90"),
    call("delete_channel_stream_schedule_segment", ME, result("segment", "data", "segments", 0, "id")),
    call("update_drops_entitlements", ["fb78259e-fb81-4d1b-8333-34a06ffc24c0"], enum("EntitlementFulfillmentStatus.FULFILLED")),
    # what only the face's request still does; at the end, since Twitch's clock goes on with it
    call("update_custom_reward", ME, result("reward", "data", 0, "id"), "Renamed", cost=200, differs=TODAY),
    call("update_custom_reward", ME, "92af127c-7326-4483-a52b-b0da0be61c01", "Renamed", differs=TODAY),
    call("delete_custom_reward", ME, result("reward", "data", 0, "id")),
    call("end_poll", ME, result("poll", "data", 0, "id"), enum("PollStatus.TERMINATED"), differs=TERMINATED),
    call("start_commercial", ME, 60, differs=TODAY),
    # what Twitch has withdrawn
    call("get_users_follows", from_id=ME, first=2, differs=ANSWERED),
    call("get_users_follows", to_id=ME, first=2, differs=ANSWERED),
    call("get_users_follows"),
    call("get_code_status", ["KUHXV-4GXYP-AKAKK"], 12345, differs=GONE),
    call("get_code_status", [], 12345),
    call("redeem_code", ["KUHXV-4GXYP-AKAKK"], 12345, differs=GONE),
    call("get_banned_events", ME, differs=GONE),
    call("get_moderator_events", ME, differs=GONE),
    call("get_hype_train_events", ME, differs=GONE),
    call("get_all_stream_tags", differs=GONE),
    call("get_stream_tags", ME, differs=GONE),
    call("replace_stream_tags", ME, ["1"], differs=GONE),
    # what Twitch refuses
    call("get_channel_teams", "0"),
    call("fault", kind="status", status=500, path="/helix/users", times=1),
    call("get_users", differs=RETRIED),
    call("fault", kind="status", status=503, path="/helix/users", times=1),
    call("get_users"),
    call("fault", kind="status", status=404, path="/helix/clips", times=1),
    call("get_clips", ME),
    call("fault", kind="status", status=403, path="/helix/channels", times=1),
    call("modify_channel_information", ME, title="A title"),
    call("fault", kind="status", status=400, path="/helix/polls", times=1),
    call("get_polls", ME),
    call("fault", kind="status", status=401, path="/helix/users", times=9),
    call("get_users"),
    call("=auto_refresh_auth", False),
    # tokens
    call("oauth.validate_token", result("token", "access_token")),
    call("oauth.validate_token", "nonsense"),
    call("oauth.refresh_access_token", "nonsense", "my_app_id", "my_app_secret"),
    call("oauth.revoke_token", "my_app_id", result("token", "access_token")),
    call("oauth.revoke_token", "my_app_id", "nonsense"),
    call("refresh_used_token", on="bare"),
    # helpers
    call("helper.extract_uuid_str_from_url", "https://example.com/?uuid=1-2-3&x=y"),
    call("helper.extract_uuid_str_from_url", "https://example.com/?x=y"),
    call("helper.build_url", "https://example.com", {"a": None, "b": ["x", "y"], "c": enum("SortOrder.NEWEST"), "d": "ä b"}),
    call("helper.build_url", "https://example.com", {"a": None, "b": ["x", "y"], "c": 1}, True, True),
    call("helper.build_url", "https://example.com", {}),
    call("helper.build_scope", [enum("AuthScope.BITS_READ"), enum("AuthScope.CLIPS_EDIT")]),
    call("helper.fields_to_enum", {"a": "OLDEST", "b": [{"a": "other"}], "c": "OLDEST"}, ["a"], kind("SortOrder"), None),
    call("helper.fields_to_enum", ["OLDEST", "x"], [], kind("SortOrder"), enum("SortOrder.NEWEST")),
    call("helper.make_enum", "ban", kind("ModerationEventType"), enum("ModerationEventType.UNKNOWN")),
    call("helper.make_enum", "moderation.user.ban", kind("ModerationEventType"), enum("ModerationEventType.UNKNOWN")),
    call("helper.make_fields_datetime", {"at": "2024-01-01T00:00:00Z", "in": [{"at": "2024-01-01T00:00:00Z"}]}, ["at"]),
    call("helper.enum_value_or_none", enum("SortOrder.NEWEST")),
    call("helper.enum_value_or_none", None),
    call("helper.datetime_to_str", time("2024-01-01T00:00:00")),
    call("helper.datetime_to_str", None),
    call("helper.remove_none_values", {"a": None, "b": 0}),
    call("helper.get_uuid"),
)
