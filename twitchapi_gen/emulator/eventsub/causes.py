"""The events that writes through Helix cause, as data. Fields outside of the table are copied by name or generated."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from attrs import define

from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.state import timestamp
from twitchapi_gen.runtime.base.values import is_object


def _nothing(_: Item) -> dict[str, str]:
    return {}


def _always(_: Item) -> object:
    return True


@define(frozen=True)
class Cause:
    """A type of event, what it says that is called otherwise (from what was sent and what came of it), and when it happens.

    meant: ids of the condition that the event has by another name.
    """

    type: str
    says: Callable[[Item], Item] = _nothing
    when: Callable[[Item], object] = _always
    meant: Callable[[Item], dict[str, str]] = _nothing


_IN_THIS_CHANNEL: Item = {
    "source_broadcaster_user_id": None, "source_broadcaster_user_name": None, "source_broadcaster_user_login": None, "source_message_id": None,
    "source_badges": None, "is_source_only": None,
}  # fmt: skip
"""Of a message that isn't from another channel of a shared chat."""


def _later(start: str, seconds: int) -> str:
    return timestamp(datetime.fromisoformat(start) + timedelta(seconds=seconds))


def _is(*statuses: str) -> Callable[[Item], object]:
    return lambda it: it["status"] in statuses


def _done(facts: Item) -> Item:
    return {"status": facts["status"].lower()}


def _reward(facts: Item) -> Item:
    settings = {
        "max_per_stream": "max_per_stream",
        "max_per_user_per_stream": "max_per_user_per_stream",
        "global_cooldown": "global_cooldown_seconds",
    }
    found = {name: facts.get(f"{name}_setting") for name in settings}
    return {
        name: {"is_enabled": value["is_enabled"], "seconds" if name == "global_cooldown" else "value": value[settings[name]]}
        for name, value in found.items()
        if is_object(value)
    }


def _of_reward(facts: Item) -> dict[str, str]:
    return {"reward_id": facts.get("reward_id") or facts["id"]}


def _banned(facts: Item) -> Item:
    ends = facts.get("end_time") or None
    return {"banned_at": facts["created_at"], "ends_at": ends, "is_permanent": ends is None}


def _moderated(action: str, *names: str, when: Callable[[Item], object] = _always) -> Cause:
    """An entry of a channel's log: the actor, the action and the target."""
    return Cause(
        "channel.moderate",
        lambda it: {
            "action": action,
            **({action: {"user_id": it["user_id"], **{name: it[name] for name in names if name in it}}} if "user_id" in it else {}),
            **({"moderator_user_id": it["broadcaster_id"]} if "moderator_id" not in it else {}),
        },
        when,
    )


def _low_trust(status: str = "") -> Cause:
    return Cause("channel.suspicious_user.update", lambda it: {"low_trust_status": (status or it["status"]).lower()})


def _term(action: str) -> Cause:
    return Cause("automod.terms.update", lambda it: {"action": action, "from_automod": False, **({"terms": [it["text"]]} if "text" in it else {})})


CAUSES: Mapping[str, tuple[Cause, ...]] = {
    "create_poll": (Cause("channel.poll.begin", lambda it: {"ends_at": _later(it["started_at"], it["duration"])}),),
    "end_poll": (Cause("channel.poll.end", _done),),
    "create_prediction": (
        Cause(
            "channel.prediction.begin",
            lambda it: {"started_at": it["created_at"], "locks_at": _later(it["created_at"], it["prediction_window"])},
        ),
    ),
    "end_prediction": (
        Cause("channel.prediction.lock", lambda it: {"started_at": it["created_at"]}, _is("LOCKED")),
        Cause("channel.prediction.end", lambda it: {**_done(it), "started_at": it["created_at"]}, _is("RESOLVED", "CANCELED")),
    ),
    "create_custom_rewards": (Cause("channel.channel_points_custom_reward.add", _reward),),
    "update_custom_reward": (Cause("channel.channel_points_custom_reward.update", _reward, meant=_of_reward),),
    "delete_custom_reward": (Cause("channel.channel_points_custom_reward.remove", meant=_of_reward),),
    "update_redemption_status": (Cause("channel.channel_points_custom_reward_redemption.update", _done, meant=_of_reward),),
    "start_a_raid": (
        Cause(
            "channel.raid",
            lambda it: {"from_broadcaster_user_id": it["from_broadcaster_id"], "to_broadcaster_user_id": it["to_broadcaster_id"]},
        ),
    ),
    "ban_user": (
        Cause("channel.ban", _banned),
        _moderated("ban", "reason", when=lambda it: not it.get("end_time")),
        Cause(
            "channel.moderate",
            lambda it: {
                "action": "timeout",
                "timeout": {"user_id": it["user_id"], "expires_at": it["end_time"], "reason": it.get("reason") or ""},
            },
            lambda it: it.get("end_time"),
        ),
    ),
    "unban_user": (Cause("channel.unban"), _moderated("unban")),
    "warn_chat_user": (Cause("channel.warning.send"), _moderated("warn", "reason")),
    "resolve_unban_requests": (Cause("channel.unban_request.resolve"),),
    "add_suspicious_status_to_chat_user": (_low_trust(),),
    "remove_suspicious_status_from_chat_user": (_low_trust("none"),),
    "add_blocked_term": (_term("add_blocked"),),
    "remove_blocked_term": (_term("remove_blocked"),),
    "update_automod_settings": (Cause("automod.settings.update"),),
    "update_shield_mode_status": (
        Cause("channel.shield_mode.begin", lambda it: {"started_at": it["last_activated_at"], "ended_at": None}, lambda it: it["is_active"]),
        Cause("channel.shield_mode.end", lambda it: {"started_at": it["last_activated_at"]}, lambda it: not it["is_active"]),
    ),
    "add_channel_moderator": (Cause("channel.moderator.add"), _moderated("mod")),
    "remove_channel_moderator": (Cause("channel.moderator.remove"), _moderated("unmod")),
    "add_channel_vip": (Cause("channel.vip.add"), _moderated("vip")),
    "remove_channel_vip": (Cause("channel.vip.remove"), _moderated("unvip")),
    "send_chat_announcement": (
        Cause(
            "channel.chat.notification",
            lambda it: {
                "chatter_user_id": it["moderator_id"], "chatter_is_anonymous": False, "notice_type": "announcement",
                "message": {"text": it["message"]}, "announcement": {"color": (it.get("color") or "primary").upper()},
                "color": "", **_IN_THIS_CHANNEL,
            },
        ),
    ),
    "delete_chat_messages": (
        Cause("channel.chat.message_delete", when=lambda it: it.get("message_id")),
        Cause("channel.chat.clear", when=lambda it: not it.get("message_id")),
        _moderated("clear", when=lambda it: not it.get("message_id")),
    ),
    "update_chat_settings": (
        Cause(
            "channel.chat_settings.update",
            lambda it: {
                "follower_mode_duration_minutes": it.get("follower_mode_duration"), "slow_mode_wait_time_seconds": it.get("slow_mode_wait_time"),
            },
        ),
    ),
    "send_a_shoutout": (
        Cause(
            "channel.shoutout.create",
            lambda it: {"broadcaster_user_id": it["from_broadcaster_id"], "to_broadcaster_user_id": it["to_broadcaster_id"]},
        ),
        Cause(
            "channel.shoutout.receive",
            lambda it: {"broadcaster_user_id": it["to_broadcaster_id"], "from_broadcaster_user_id": it["from_broadcaster_id"]},
            meant=lambda it: {"broadcaster_user_id": it["to_broadcaster_id"]},
        ),
    ),
    "modify_channel_information": (
        Cause(
            "channel.update",
            lambda it: {"language": it["broadcaster_language"], "category_id": it["game_id"], "category_name": it["game_name"]},
        ),
    ),
    "start_commercial": (
        Cause(
            "channel.ad_break.begin",
            lambda it: {"duration_seconds": it["length"], "is_automatic": False, "requester_user_id": it["@user"] or it["broadcaster_id"]},
        ),
    ),
    "update_user": (Cause("user.update", lambda it: {"user_id": it["@user"]}, meant=lambda it: {"user_id": it["@user"]}),),
    "send_whisper": (
        Cause("user.whisper.message", lambda it: {"whisper": {"text": it["message"]}}, meant=lambda it: {"user_id": it["to_user_id"]}),
    ),
}  # fmt: skip
"""By the operation's name."""

ADDED: Mapping[str, tuple[Cause, ...]] = {
    "streams": (Cause("stream.online", lambda it: {"broadcaster_user_id": it["user_id"], "type": "live", "started_at": it["started_at"]}),),
    "end_streams": (Cause("stream.offline", lambda it: {"broadcaster_user_id": it["user_id"]}),),
    "channel_followers": (Cause("channel.follow"),),
    "followed_channels": (Cause("channel.follow"),),
    "broadcaster_subscriptions": (Cause("channel.subscribe"),),
    "banned_users": (
        Cause("channel.ban", lambda it: {"banned_at": it["created_at"], "ends_at": it["expires_at"] or None, "is_permanent": not it["expires_at"]}),
    ),
    "moderators": (Cause("channel.moderator.add"),),
    "vips": (Cause("channel.vip.add"),),
    "polls": (Cause("channel.poll.begin", lambda it: {"ends_at": _later(it["started_at"], it["duration"])}, _is("ACTIVE")),),
    "predictions": (
        Cause(
            "channel.prediction.begin",
            lambda it: {"started_at": it["created_at"], "locks_at": _later(it["created_at"], it["prediction_window"])},
            _is("ACTIVE"),
        ),
    ),
    "custom_reward": (Cause("channel.channel_points_custom_reward.add", _reward),),
    "custom_reward_redemption": (Cause("channel.channel_points_custom_reward_redemption.add", _done),),
    "unban_requests": (Cause("channel.unban_request.create"),),
    "charity_campaign_donations": (Cause("channel.charity_campaign.donate"),),
    "creator_goals": (Cause("channel.goal.begin", lambda it: {"started_at": it["created_at"]}),),
    "channel_information": (
        Cause(
            "channel.update",
            lambda it: {"language": it["broadcaster_language"], "category_id": it["game_id"], "category_name": it["game_name"]},
        ),
    ),
}  # fmt: skip
"""Events caused by adding an object, by its kind; `end_streams`: events of ended streams."""
