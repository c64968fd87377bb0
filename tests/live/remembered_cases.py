"""For each kind of thing that Helix writes: how it is created, read, updated and deleted, and what must then be there."""

from typing import Any

from attrs import define, field

Values = dict[str, Any]
ME = "@me"
"""Stands for the id of the bot's user."""


@define(kw_only=True)
class Case:
    """Operations with the parameters that matter. `id`: which parameters name the item, and the field with their value."""

    name: str
    read: tuple[str, Values]
    create: tuple[str, Values] | None = None
    shows: Values = field(factory=dict[str, Any])
    update: tuple[str, Values] | None = None
    then: Values = field(factory=dict[str, Any])
    delete: str = ""
    id: dict[str, str] = field(factory=dict[str, str])
    again: int = 404
    """The status of deleting it once more."""
    alone: bool = False
    """Nobody else has such a list."""
    whole: bool = True
    """Whether the reply of a write is the item as the list has it."""

    @property
    def operations(self) -> set[str]:
        return {one[0] for one in (self.create, self.update) if one} | ({self.delete} if self.delete else set[str]())


ID = {"id": "id"}
USER = {"user_id": "user_id"}
_SETTING = {"is_enabled": True, "max_per_stream": 5}
_LEVELS = {"aggression": 2, "bullying": 3, "disability": 0}
_SLOW = {"slow_mode": True, "slow_mode_wait_time": 45, "follower_mode": False}
_PRODUCT = {"sku": "hat", "cost": {"amount": 20, "type": "bits"}, "display_name": "A hat", "in_development": True, "is_broadcast": True}
_SEGMENT = {"segment": "broadcaster", "broadcaster_id": ME}
_SLOT = {"1": {"active": True, "id": "ext", "version": "1.2", "name": "Dice"}, "2": {"active": False}}

CASES = (
    Case(
        name="reward", id=ID, read=("get_custom_reward", {}), delete="delete_custom_reward",
        create=("create_custom_rewards", {"title": "Hydrate", "cost": 100, "is_max_per_stream_enabled": True, "max_per_stream": 5}),
        shows={"broadcaster_id": ME, "title": "Hydrate", "cost": 100, "is_enabled": True, "is_paused": False, "max_per_stream_setting": _SETTING},
        update=("update_custom_reward", {"title": "Stretch", "is_paused": True}), then={"title": "Stretch", "is_paused": True, "cost": 100},
    ),
    Case(
        name="redemption", id=ID, alone=True, read=("get_custom_reward_redemption", {"reward_id": "r", "status": "CANCELED", "id": ["9"]}),
        update=("update_redemption_status", {"reward_id": "r", "id": ["9"], "status": "CANCELED"}),
        then={"id": "9", "status": "CANCELED", "broadcaster_id": ME},
    ),
    Case(
        name="poll", id=ID, read=("get_polls", {}),
        create=("create_poll", {"title": "Tea?", "choices": [{"title": "yes"}, {"title": "no"}], "duration": 60}),
        shows={"title": "Tea?", "status": "ACTIVE", "duration": 60, "ended_at": None, "broadcaster_id": ME},
        update=("end_poll", {"status": "TERMINATED"}), then={"status": "TERMINATED", "title": "Tea?"},
    ),
    Case(
        name="prediction", id=ID, read=("get_predictions", {}),
        create=("create_prediction", {"title": "Win?", "outcomes": [{"title": "yes"}, {"title": "no"}], "prediction_window": 90}),
        shows={"title": "Win?", "status": "ACTIVE", "prediction_window": 90, "winning_outcome_id": None},
        update=("end_prediction", {"status": "CANCELED"}), then={"status": "CANCELED", "locked_at": None},
    ),
    Case(
        name="segment", id=ID, read=("get_channel_stream_schedule", {}), delete="delete_channel_stream_schedule_segment", again=204,
        create=(
            "create_channel_stream_schedule_segment",
            {"start_time": "2026-03-01T18:00:00Z", "timezone": "Europe/Berlin", "duration": "90", "title": "Chess", "category_id": "7"},
        ),
        shows={"title": "Chess", "start_time": "2026-03-01T18:00:00Z", "end_time": "2026-03-01T19:30:00Z", "is_recurring": False},
        update=("update_channel_stream_schedule_segment", {"title": "Go", "is_canceled": True}),
        then={"title": "Go", "canceled_until": "2026-03-01T19:30:00Z", "end_time": "2026-03-01T19:30:00Z"},
    ),
    Case(
        name="channel", read=("get_channel_information", {"broadcaster_id": [ME]}),
        update=("modify_channel_information", {"title": "Hello", "tags": ["a", "b"], "broadcaster_language": "de", "game_id": "7"}),
        then={"title": "Hello", "tags": ["a", "b"], "broadcaster_language": "de", "game_id": "7"},
    ),
    Case(
        name="clip", id=ID, read=("get_clips", {"broadcaster_id": ME}), whole=False,
        create=("create_clip", {"title": "Wow", "duration": 12.5}), shows={"title": "Wow", "duration": 12.5, "broadcaster_id": ME, "creator_id": ME},
    ),
    Case(
        name="clip of a video", id=ID, read=("get_clips", {"broadcaster_id": ME}), whole=False,
        create=("create_clip_from_vod", {"vod_id": "5", "vod_offset": 60, "title": "Wow", "duration": 12.5}),
        shows={"title": "Wow", "video_id": "5", "vod_offset": 60, "creator_id": ME},
    ),
    Case(
        name="ad", read=("get_ad_schedule", {}), update=("start_commercial", {"length": 60}), then={"duration": 60}, whole=False,
    ),
    Case(
        name="guest star settings", read=("get_channel_guest_star_settings", {}),
        update=("update_channel_guest_star_settings", {"slot_count": 3, "is_moderator_send_live_enabled": True, "group_layout": "TILED_LAYOUT"}),
        then={"slot_count": 3, "is_moderator_send_live_enabled": True, "group_layout": "TILED_LAYOUT"},
    ),
    Case(
        name="guest star session", read=("get_guest_star_session", {}), create=("create_guest_star_session", {}), delete="end_guest_star_session",
        id={"session_id": "id"}, again=400,
    ),
    Case(
        name="guest star invite", read=("get_guest_star_invites", {"session_id": "s"}), delete="delete_guest_star_invite",
        create=("send_guest_star_invite", {"session_id": "s", "guest_id": "77"}), shows={"user_id": "77", "status": "INVITED"},
        id={"guest_id": "user_id"},
    ),
    Case(
        name="ban", read=("get_banned_users", {}), create=("ban_user", {"user_id": "77", "reason": "spam"}), id=USER, delete="unban_user", again=400,
        shows={"user_id": "77", "user_login": "user_77", "reason": "spam", "moderator_id": ME, "expires_at": ""}, whole=False,
    ),
    Case(
        name="unban request", read=("get_unban_requests", {"status": "approved"}), id={"unban_request_id": "id"},
        update=("resolve_unban_requests", {"unban_request_id": "9", "status": "approved", "resolution_text": "welcome"}),
        then={"id": "9", "status": "approved", "resolution_text": "welcome", "moderator_id": ME},
    ),
    Case(
        name="moderator", read=("get_moderators", {}), create=("add_channel_moderator", {"user_id": "77"}), id=USER, again=400,
        delete="remove_channel_moderator", shows={"user_id": "77", "user_login": "user_77"},
    ),
    Case(
        name="VIP", read=("get_vips", {}), create=("add_channel_vip", {"user_id": "77"}), id=USER, again=422,
        delete="remove_channel_vip", shows={"user_id": "77", "user_login": "user_77"},
    ),
    Case(
        name="blocked term", read=("get_blocked_terms", {}), create=("add_blocked_term", {"text": "rude"}), id=ID, again=400,
        delete="remove_blocked_term", shows={"text": "rude", "broadcaster_id": ME, "moderator_id": ME, "expires_at": None},
    ),
    Case(
        name="AutoMod settings", read=("get_automod_settings", {}), update=("update_automod_settings", _LEVELS),
        then={"overall_level": None, **_LEVELS, "swearing": 0},
    ),
    Case(
        name="shield mode", read=("get_shield_mode_status", {}), update=("update_shield_mode_status", {"is_active": True}),
        then={"is_active": True, "moderator_id": ME},
    ),
    Case(
        name="chat settings", read=("get_chat_settings", {"moderator_id": ME}),
        update=("update_chat_settings", _SLOW), then={**_SLOW, "follower_mode_duration": None},
    ),
    Case(
        name="chat color", read=("get_user_chat_color", {"user_id": [ME]}), update=("update_user_chat_color", {"user_id": ME, "color": "hot_pink"}),
        then={"user_id": ME, "color": "#FF69B4"},
    ),
    Case(
        name="blocked user", read=("get_user_block_list", {}), create=("block_user", {"target_user_id": "77"}), delete="unblock_user", again=204,
        id={"target_user_id": "user_id"}, shows={"user_id": "77", "user_login": "user_77"},
    ),
    Case(name="user", read=("get_users", {"id": [ME]}), update=("update_user", {"description": "I paint"}), then={"description": "I paint"}),
    Case(
        name="active extensions", read=("get_user_active_extensions", {}), update=("update_user_extensions", {"panel": _SLOT}),
        then={"panel": _SLOT},
    ),
    Case(
        name="drops entitlement", read=("get_drops_entitlements", {"id": ["9"]}), whole=False,
        update=("update_drops_entitlements", {"entitlement_ids": ["9"], "fulfillment_status": "FULFILLED"}),
        then={"id": "9", "fulfillment_status": "FULFILLED"},
    ),
    Case(
        name="configuration segment", then={**_SEGMENT, "content": "{}", "version": "2"},
        read=("get_extension_configuration_segment", {"extension_id": "e", **_SEGMENT, "segment": ["broadcaster"]}),
        update=("set_extension_configuration_segment", {"extension_id": "e", **_SEGMENT, "content": "{}", "version": "2"}),
    ),
    Case(
        name="Bits product", read=("get_extension_bits_products", {}), create=("update_extension_bits_product", _PRODUCT), shows=_PRODUCT,
        update=("update_extension_bits_product", {**_PRODUCT, "display_name": "A cap"}), then={**_PRODUCT, "display_name": "A cap"},
    ),
)  # fmt: skip
BY_HAND = {
    "update_channel_stream_schedule", "delete_videos", "create_stream_marker", "snooze_next_ad", "create_extension_secret",
    "assign_guest_star_slot", "update_guest_star_slot", "delete_guest_star_slot", "update_guest_star_slot_settings",
    "create_eventsub_subscription", "delete_eventsub_subscription", "create_conduits", "update_conduits", "delete_conduit", "update_conduit_shards",
    "pin_chat_message", "update_pinned_chat_message", "unpin_chat_message",
}  # fmt: skip
"""Writes that show elsewhere than in an item's fields: see the other tests of what the emulator remembers, `emulator_eventsub`, and
`test_since_february`."""
