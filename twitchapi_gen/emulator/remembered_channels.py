"""Resources that a broadcaster writes about a channel, and the endpoints that read them."""

from twitchapi_gen.emulator import guest_star, happenings, selecting
from twitchapi_gen.emulator.remembered_world import during
from twitchapi_gen.emulator.resources import Act, Clash, Resource
from twitchapi_gen.emulator.state import Id
from twitchapi_gen.emulator.world import World

_REWARD = {
    "is_max_per_stream_enabled": "max_per_stream_setting.is_enabled",
    "max_per_stream": "max_per_stream_setting.max_per_stream",
    "is_max_per_user_per_stream_enabled": "max_per_user_per_stream_setting.is_enabled",
    "max_per_user_per_stream": "max_per_user_per_stream_setting.max_per_user_per_stream",
    "is_global_cooldown_enabled": "global_cooldown_setting.is_enabled",
    "global_cooldown_seconds": "global_cooldown_setting.global_cooldown_seconds",
}
_COLOR = {"background_color": "#00E5CB"}
"""A reward has a colour, though other messages about rewards come without one."""
_NEW_REWARD = {
    **_COLOR, "prompt": "", "image": None, "is_enabled": True, "is_user_input_required": False, "is_paused": False, "is_in_stock": True,
    "should_redemptions_skip_request_queue": False, "redemptions_redeemed_current_stream": None, "cooldown_expires_at": None,
    "max_per_stream_setting": {"is_enabled": False, "max_per_stream": 0},
    "max_per_user_per_stream_setting": {"is_enabled": False, "max_per_user_per_stream": 0},
    "global_cooldown_setting": {"is_enabled": False, "global_cooldown_seconds": 0},
}  # fmt: skip
_NEW_POLL = {
    "status": "ACTIVE", "ended_at": None, "channel_points_voting_enabled": False, "channel_points_per_vote": 0, "bits_voting_enabled": False,
    "bits_per_vote": 0,
}  # fmt: skip
_NEW_PREDICTION = {"status": "ACTIVE", "winning_outcome_id": None, "ended_at": None, "locked_at": None}


def _has_channel(world: World, id: Id) -> bool:
    found = world.accounts.find(id=id[0])
    return found is not None and found.channel


_SESSION_ACT = (
    ("assign_guest_star_slot", guest_star.seated),
    ("update_guest_star_slot", guest_star.moved),
    ("delete_guest_star_slot", guest_star.unseated),
    ("update_guest_star_slot_settings", guest_star.slot_settings),
)

CHANNELS: tuple[Resource, ...] = (
    Resource(
        name="reward", key=("broadcaster_id",), id=("id",), reads=("get_custom_reward",), made=_COLOR,
        acts=(
            Act(
                operation="create_custom_rewards", does="create", names=_REWARD, new=_NEW_REWARD, most=50,
                clash=Clash(400, "CREATE_CUSTOM_REWARD_DUPLICATE_REWARD", lambda new, old: new["title"] == old["title"]),
            ),
            Act(
                operation="update_custom_reward", does="update", names=_REWARD,
                clash=Clash(400, "UPDATE_CUSTOM_REWARD_DUPLICATE_REWARD", lambda new, old: new["title"] == old["title"]),
            ),
            Act(operation="delete_custom_reward", does="delete"),
        ),
    ),
    Resource(
        name="redemption", key=("broadcaster_id", "reward_id"), id=("id",), reads=("get_custom_reward_redemption",),
        filters={"status": "status"}, within=("reward", "reward_id"), holder="reward", select=selecting.redemptions,
        acts=(Act(operation="update_redemption_status", does="update", then=happenings.redeemed),),
    ),
    Resource(
        name="poll", key=("broadcaster_id",), id=("id",), reads=("get_polls",), made={"status": "COMPLETED"},
        acts=(
            Act(
                operation="create_poll", does="create", new=_NEW_POLL, then=happenings.poll_started,
                clash=Clash(400, "The broadcaster has an active poll already", lambda _, old: old["status"] == "ACTIVE"),
            ),
            Act(operation="end_poll", does="update", then=happenings.poll_ended),
        ),
    ),
    Resource(
        name="prediction", key=("broadcaster_id",), id=("id",), reads=("get_predictions",), made={"status": "RESOLVED"},
        acts=(
            Act(
                operation="create_prediction", does="create", new=_NEW_PREDICTION, then=happenings.prediction_started,
                clash=Clash(400, "The broadcaster has an active prediction already", lambda _, old: old["status"] in ("ACTIVE", "LOCKED")),
            ),
            Act(operation="end_prediction", does="update", then=happenings.prediction_ended),
        ),
    ),
    Resource(
        name="segment", key=("broadcaster_id",), id=("id",), reads=("get_channel_stream_schedule",),
        filters={"start_time": happenings.from_then_on},
        acts=(
            Act(
                operation="create_channel_stream_schedule_segment", does="create", then=happenings.segment,
                new={"title": "", "category": None, "canceled_until": None, "is_recurring": False},
            ),
            Act(operation="update_channel_stream_schedule_segment", does="update", then=happenings.segment),
            Act(operation="delete_channel_stream_schedule_segment", does="delete", missing=0),
        ),
    ),
    Resource(
        name="vacation", key=("broadcaster_id",),
        acts=(Act(operation="update_channel_stream_schedule", does="update", then=happenings.vacation),),
        envelope=(
            "get_channel_stream_schedule", "create_channel_stream_schedule_segment", "update_channel_stream_schedule_segment",
        ),
    ),
    Resource(
        name="channel", id=("broadcaster_id",), reads=("get_channel_information",), everyone=_has_channel,
        acts=(Act(operation="modify_channel_information", does="update", then=happenings.channel),),
    ),
    Resource(
        name="clip", id=("id",), reads=("get_clips",), owner="broadcaster_id",
        filters={"broadcaster_id": "broadcaster_id", "game_id": "game_id", **during("created_at")},
        acts=(
            Act(
                operation="create_clip", does="create", names={"@user": "creator_id"}, then=happenings.clipped,
                new={"vod_offset": None, "video_id": ""},
            ),
            Act(operation="create_clip_from_vod", does="create", names={"editor_id": "creator_id", "vod_id": "video_id"}, then=happenings.clipped),
        ),
    ),
    Resource(
        name="video", id=("id",), reads=("get_videos",), owner="user_id", select=selecting.videos,
        filters={"type": lambda item, kind: kind in ("all", item["type"])},
        acts=(Act(operation="delete_videos", does="delete", answer=lambda writes: [write.item["id"] for write in writes]),),
    ),
    Resource(
        name="marker", key=("user_id|video_id",), id=("user_id",), reads=("get_stream_markers",), everyone=_has_channel,
        acts=(Act(operation="create_stream_marker", does="update", then=happenings.marked),),
        filters={"video_id": "videos.video_id"},
    ),
    Resource(
        name="ads", key=("broadcaster_id",), reads=("get_ad_schedule",),
        acts=(
            Act(operation="snooze_next_ad", does="update", then=happenings.ad_snoozed),
            Act(operation="start_commercial", does="update", then=happenings.ad_started),
        ),
    ),
    Resource(
        name="pin", key=("broadcaster_id",), reads=("get_pinned_chat_message",), rare=True,
        acts=(
            Act(operation="pin_chat_message", does="create", names={"moderator_id": "pinned_by_user_id"}, then=happenings.pinned),
            Act(operation="update_pinned_chat_message", does="update", then=happenings.pinned_until),
            Act(operation="unpin_chat_message", does="delete", then=happenings.same_pin),
        ),
    ),
    Resource(
        name="guest star settings", key=("broadcaster_id",), reads=("get_channel_guest_star_settings",),
        acts=(Act(operation="update_channel_guest_star_settings", does="update", then=guest_star.settings),),
    ),
    Resource(
        name="guest star session", key=("broadcaster_id",), reads=("get_guest_star_session",), rare=True,
        acts=(
            Act(operation="create_guest_star_session", does="create", then=guest_star.session_started),
            Act(operation="end_guest_star_session", does="delete", then=guest_star.same_session),
            *(Act(operation=name, does="update", then=hook) for name, hook in _SESSION_ACT),
        ),
    ),
    Resource(
        name="guest star invite", key=("broadcaster_id", "session_id"), id=("user_id",), reads=("get_guest_star_invites",),
        named={"guest_id": "user_id"},
        acts=(
            Act(operation="send_guest_star_invite", does="create", then=guest_star.invited),
            Act(operation="delete_guest_star_invite", does="delete"),
            Act(operation="assign_guest_star_slot", does="delete", missing=0),
        ),
    ),
)  # fmt: skip
