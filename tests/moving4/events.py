"""The events that the original 4.5.0 and our face both get."""

from attrs import frozen

ME = "100000000"
"""The emulator's `my_username`."""
OTHER = "100000001"


@frozen
class Listened:
    """A `listen_…` method with its ids in order, and the event that is fired. `differs`: why the face gives something else, on purpose."""

    method: str
    ids: tuple[str, ...]
    type: str
    event: dict[str, object]
    version: str = ""
    differs: str = ""

    def to_json(self) -> dict[str, object]:
        return {"method": self.method, "ids": list(self.ids), "type": self.type, "event": self.event, "version": self.version}


TRAIN = "Twitch has withdrawn version 1, which the original asks for; the face subscribes to version 2"
EVENTS = (
    Listened("listen_channel_update_v2", (ME,), "channel.update", {"title": "A title"}),
    Listened("listen_channel_follow_v2", (ME, ME), "channel.follow", {"user_login": "amber_plays"}),
    Listened("listen_channel_subscribe", (ME,), "channel.subscribe", {"tier": "2000"}),
    Listened("listen_channel_subscription_gift", (ME,), "channel.subscription.gift", {"total": 5}),
    Listened("listen_channel_subscription_message", (ME,), "channel.subscription.message", {}),
    Listened("listen_channel_cheer", (ME,), "channel.cheer", {"bits": 100}),
    Listened("listen_channel_ban", (ME,), "channel.ban", {"reason": "spam"}),
    Listened("listen_channel_unban", (ME,), "channel.unban", {}),
    Listened("listen_channel_points_custom_reward_add", (ME,), "channel.channel_points_custom_reward.add", {}),
    Listened("listen_channel_points_custom_reward_redemption_add", (ME,), "channel.channel_points_custom_reward_redemption.add", {}),
    Listened("listen_channel_poll_begin", (ME,), "channel.poll.begin", {}),
    Listened("listen_channel_poll_end", (ME,), "channel.poll.end", {}),
    Listened("listen_channel_prediction_progress", (ME,), "channel.prediction.progress", {}),
    Listened("listen_channel_prediction_end", (ME,), "channel.prediction.end", {}),
    Listened("listen_goal_progress", (ME,), "channel.goal.progress", {}),
    Listened("listen_stream_online", (ME,), "stream.online", {}),
    Listened("listen_stream_offline", (ME,), "stream.offline", {}),
    Listened("listen_channel_shield_mode_begin", (ME, ME), "channel.shield_mode.begin", {}),
    Listened("listen_channel_chat_message", (ME, ME), "channel.chat.message", {"message": {"text": "hello"}}),
    Listened("listen_channel_chat_notification", (ME, ME), "channel.chat.notification", {}),
    Listened("listen_channel_moderate", (ME, ME), "channel.moderate", {}, version="2"),
    Listened("listen_channel_bits_use", (ME,), "channel.bits.use", {}),
    Listened("listen_channel_vip_add", (ME,), "channel.vip.add", {}),
    Listened("listen_hype_train_begin", (ME,), "channel.hype_train.begin", {}, differs=TRAIN),
)
