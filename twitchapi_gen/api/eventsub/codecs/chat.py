"""Chat: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import (
    BADGE,
    MESSAGE_BODY,
    PARTICIPANT,
    read_badge,
    read_message_body,
    read_participant,
)
from twitchapi_gen.api.eventsub.models import chat as models, common as common_models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, OBJECT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_name = key("broadcaster_user_name")
k_broadcaster_user_login = key("broadcaster_user_login")
k_target_user_id = key("target_user_id")
k_target_user_name = key("target_user_name")
k_target_user_login = key("target_user_login")
k_bits = key("bits")
k_parent_message_id = key("parent_message_id")
k_parent_message_body = key("parent_message_body")
k_parent_user_id = key("parent_user_id")
k_parent_user_name = key("parent_user_name")
k_parent_user_login = key("parent_user_login")
k_thread_message_id = key("thread_message_id")
k_thread_user_id = key("thread_user_id")
k_thread_user_name = key("thread_user_name")
k_thread_user_login = key("thread_user_login")
k_chatter_user_id = key("chatter_user_id")
k_chatter_user_name = key("chatter_user_name")
k_chatter_user_login = key("chatter_user_login")
k_message_id = key("message_id")
k_message = key("message")
k_message_type = key("message_type")
k_badges = key("badges")
k_cheer = key("cheer")
k_color = key("color")
k_reply = key("reply")
k_channel_points_custom_reward_id = key("channel_points_custom_reward_id")
k_source_broadcaster_user_id = key("source_broadcaster_user_id")
k_source_broadcaster_user_name = key("source_broadcaster_user_name")
k_source_broadcaster_user_login = key("source_broadcaster_user_login")
k_source_message_id = key("source_message_id")
k_source_badges = key("source_badges")
k_is_source_only = key("is_source_only")
k_channel_points_animation_id = key("channel_points_animation_id")
k_sub_tier = key("sub_tier")
k_is_prime = key("is_prime")
k_duration_months = key("duration_months")
k_cumulative_months = key("cumulative_months")
k_streak_months = key("streak_months")
k_is_gift = key("is_gift")
k_gifter_is_anonymous = key("gifter_is_anonymous")
k_gifter_user_id = key("gifter_user_id")
k_gifter_user_name = key("gifter_user_name")
k_gifter_user_login = key("gifter_user_login")
k_cumulative_total = key("cumulative_total")
k_recipient_user_id = key("recipient_user_id")
k_recipient_user_name = key("recipient_user_name")
k_recipient_user_login = key("recipient_user_login")
k_community_gift_id = key("community_gift_id")
k_id = key("id")
k_total = key("total")
k_streak_count = key("streak_count")
k_channel_points_awarded = key("channel_points_awarded")
k_months = key("months")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_user_login = key("user_login")
k_viewer_count = key("viewer_count")
k_profile_image_url = key("profile_image_url")
k_tier = key("tier")
k_value = key("value")
k_decimal_place = key("decimal_place")
k_currency = key("currency")
k_charity_name = key("charity_name")
k_amount = key("amount")
k_chatter_is_anonymous = key("chatter_is_anonymous")
k_system_message = key("system_message")
k_notice_type = key("notice_type")
k_sub = key("sub")
k_resub = key("resub")
k_sub_gift = key("sub_gift")
k_community_sub_gift = key("community_sub_gift")
k_gift_paid_upgrade = key("gift_paid_upgrade")
k_prime_paid_upgrade = key("prime_paid_upgrade")
k_pay_it_forward = key("pay_it_forward")
k_raid = key("raid")
k_unraid = key("unraid")
k_announcement = key("announcement")
k_bits_badge_tier = key("bits_badge_tier")
k_charity_donation = key("charity_donation")
k_watch_streak = key("watch_streak")
k_modiversary = key("modiversary")
k_shared_chat_sub = key("shared_chat_sub")
k_shared_chat_resub = key("shared_chat_resub")
k_shared_chat_sub_gift = key("shared_chat_sub_gift")
k_shared_chat_community_sub_gift = key("shared_chat_community_sub_gift")
k_shared_chat_gift_paid_upgrade = key("shared_chat_gift_paid_upgrade")
k_shared_chat_prime_paid_upgrade = key("shared_chat_prime_paid_upgrade")
k_shared_chat_pay_it_forward = key("shared_chat_pay_it_forward")
k_shared_chat_raid = key("shared_chat_raid")
k_shared_chat_announcement = key("shared_chat_announcement")
k_shared_chat_modiversary = key("shared_chat_modiversary")
k_shared_chat_unraid = key("shared_chat_unraid")
k_shared_chat_bits_badge_tier = key("shared_chat_bits_badge_tier")
k_shared_chat_charity_donation = key("shared_chat_charity_donation")
k_emote_mode = key("emote_mode")
k_follower_mode = key("follower_mode")
k_follower_mode_duration_minutes = key("follower_mode_duration_minutes")
k_slow_mode = key("slow_mode")
k_slow_mode_wait_time_seconds = key("slow_mode_wait_time_seconds")
k_subscriber_mode = key("subscriber_mode")
k_unique_chat_mode = key("unique_chat_mode")
k_status = key("status")
k_session_id = key("session_id")
k_host_broadcaster_user_id = key("host_broadcaster_user_id")
k_host_broadcaster_user_name = key("host_broadcaster_user_name")
k_host_broadcaster_user_login = key("host_broadcaster_user_login")
k_participants = key("participants")

_CHAT_MESSAGE_TYPE = choices(models.ChatMessageType)
_NOTICE_TYPE = choices(models.NoticeType)
_SUB_TIER = choices(common_models.SubTier)
_USER_MESSAGE_STATUS = choices(models.UserMessageStatus)


CHANNEL_CHAT_CLEAR = Table(
    models.ChannelChatClear,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
    ),
)


def read_channel_chat_clear(value: dict[str, Any]) -> models.ChannelChatClear:
    """Reads ChannelChatClear."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        if f_broadcaster_user_id.__class__ is f_broadcaster_user_name.__class__ is f_broadcaster_user_login.__class__ is str:
            made = new(models.ChannelChatClear)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_CLEAR.read(value)


CHANNEL_CHAT_CLEAR_USER_MESSAGES = Table(
    models.ChannelChatClearUserMessages,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("target_user_id", "target_user_id", TEXT),
        Field("target_user_name", "target_user_name", TEXT),
        Field("target_user_login", "target_user_login", TEXT),
    ),
)


def read_channel_chat_clear_user_messages(value: dict[str, Any]) -> models.ChannelChatClearUserMessages:
    """Reads ChannelChatClearUserMessages."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_target_user_id = value[k_target_user_id]
        f_target_user_name = value[k_target_user_name]
        f_target_user_login = value[k_target_user_login]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_target_user_id.__class__
            is f_target_user_name.__class__
            is f_target_user_login.__class__
            is str
        ):
            made = new(models.ChannelChatClearUserMessages)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.target_user_id = f_target_user_id
            made.target_user_name = f_target_user_name
            made.target_user_login = f_target_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_CLEAR_USER_MESSAGES.read(value)


CHEER = Table(models.Cheer, (Field("bits", "bits", WHOLE),))


def read_cheer(value: dict[str, Any]) -> models.Cheer:
    """Reads Cheer."""
    try:
        f_bits = value[k_bits]
        if f_bits.__class__ is int:
            made = new(models.Cheer)
            made.bits = f_bits
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEER.read(value)


REPLY = Table(
    models.Reply,
    (
        Field("parent_message_id", "parent_message_id", TEXT),
        Field("parent_message_body", "parent_message_body", TEXT),
        Field("parent_user_id", "parent_user_id", TEXT),
        Field("parent_user_name", "parent_user_name", TEXT),
        Field("parent_user_login", "parent_user_login", TEXT),
        Field("thread_message_id", "thread_message_id", TEXT),
        Field("thread_user_id", "thread_user_id", TEXT),
        Field("thread_user_name", "thread_user_name", TEXT),
        Field("thread_user_login", "thread_user_login", TEXT),
    ),
)


def read_reply(value: dict[str, Any]) -> models.Reply:
    """Reads Reply."""
    try:
        f_parent_message_id = value[k_parent_message_id]
        f_parent_message_body = value[k_parent_message_body]
        f_parent_user_id = value[k_parent_user_id]
        f_parent_user_name = value[k_parent_user_name]
        f_parent_user_login = value[k_parent_user_login]
        f_thread_message_id = value[k_thread_message_id]
        f_thread_user_id = value[k_thread_user_id]
        f_thread_user_name = value[k_thread_user_name]
        f_thread_user_login = value[k_thread_user_login]
        if (
            f_parent_message_id.__class__
            is f_parent_message_body.__class__
            is f_parent_user_id.__class__
            is f_parent_user_name.__class__
            is f_parent_user_login.__class__
            is f_thread_message_id.__class__
            is f_thread_user_id.__class__
            is f_thread_user_name.__class__
            is f_thread_user_login.__class__
            is str
        ):
            made = new(models.Reply)
            made.parent_message_id = f_parent_message_id
            made.parent_message_body = f_parent_message_body
            made.parent_user_id = f_parent_user_id
            made.parent_user_name = f_parent_user_name
            made.parent_user_login = f_parent_user_login
            made.thread_message_id = f_thread_message_id
            made.thread_user_id = f_thread_user_id
            made.thread_user_name = f_thread_user_name
            made.thread_user_login = f_thread_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REPLY.read(value)


CHANNEL_CHAT_MESSAGE = Table(
    models.ChannelChatMessage,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("chatter_user_id", "chatter_user_id", TEXT),
        Field("chatter_user_name", "chatter_user_name", TEXT),
        Field("chatter_user_login", "chatter_user_login", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
        Field("message_type", "message_type", Choice(models.ChatMessageType)),
        Field("badges", "badges", ListOf(Object(BADGE))),
        Field("cheer", "cheer", Nullable(Object(CHEER))),
        Field("color", "color", TEXT, empty=True),
        Field("reply", "reply", Nullable(Object(REPLY))),
        Field("channel_points_custom_reward_id", "channel_points_custom_reward_id", Nullable(TEXT)),
        Field("source_broadcaster_user_id", "source_broadcaster_user_id", Nullable(TEXT)),
        Field("source_broadcaster_user_name", "source_broadcaster_user_name", Nullable(TEXT)),
        Field("source_broadcaster_user_login", "source_broadcaster_user_login", Nullable(TEXT)),
        Field("source_message_id", "source_message_id", Nullable(TEXT)),
        Field("source_badges", "source_badges", Nullable(ListOf(Object(BADGE)))),
        Field("is_source_only", "is_source_only", Nullable(FLAG), absent=True),
        Field("channel_points_animation_id", "channel_points_animation_id", Nullable(TEXT), absent=True),
    ),
)


def read_channel_chat_message(value: dict[str, Any]) -> models.ChannelChatMessage:
    """Reads ChannelChatMessage."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_chatter_user_id = value[k_chatter_user_id]
        f_chatter_user_name = value[k_chatter_user_name]
        f_chatter_user_login = value[k_chatter_user_login]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        f_badges = value[k_badges]
        f_cheer = value[k_cheer]
        f_color = value[k_color]
        f_reply = value[k_reply]
        f_channel_points_custom_reward_id = value[k_channel_points_custom_reward_id]
        f_source_broadcaster_user_id = value[k_source_broadcaster_user_id]
        f_source_broadcaster_user_name = value[k_source_broadcaster_user_name]
        f_source_broadcaster_user_login = value[k_source_broadcaster_user_login]
        f_source_message_id = value[k_source_message_id]
        f_source_badges = value[k_source_badges]
        f_is_source_only = value.get(k_is_source_only)
        f_channel_points_animation_id = value.get(k_channel_points_animation_id)
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_chatter_user_id.__class__
            is f_chatter_user_name.__class__
            is f_chatter_user_login.__class__
            is f_message_id.__class__
            is str
            and f_badges.__class__ is list
            and (f_color is None or f_color.__class__ is str)
            and (f_channel_points_custom_reward_id is None or f_channel_points_custom_reward_id.__class__ is str)
            and (f_source_broadcaster_user_id is None or f_source_broadcaster_user_id.__class__ is str)
            and (f_source_broadcaster_user_name is None or f_source_broadcaster_user_name.__class__ is str)
            and (f_source_broadcaster_user_login is None or f_source_broadcaster_user_login.__class__ is str)
            and (f_source_message_id is None or f_source_message_id.__class__ is str)
            and (f_source_badges is None or f_source_badges.__class__ is list)
            and (f_is_source_only is None or f_is_source_only.__class__ is bool)
            and (f_channel_points_animation_id is None or f_channel_points_animation_id.__class__ is str)
        ):
            made = new(models.ChannelChatMessage)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.chatter_user_id = f_chatter_user_id
            made.chatter_user_name = f_chatter_user_name
            made.chatter_user_login = f_chatter_user_login
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.message_type = _CHAT_MESSAGE_TYPE[value[k_message_type]]
            made.badges = [read_badge(one) for one in f_badges]
            made.cheer = None if f_cheer is None else read_cheer(f_cheer)
            made.color = f_color or None
            made.reply = None if f_reply is None else read_reply(f_reply)
            made.channel_points_custom_reward_id = f_channel_points_custom_reward_id
            made.source_broadcaster_user_id = f_source_broadcaster_user_id
            made.source_broadcaster_user_name = f_source_broadcaster_user_name
            made.source_broadcaster_user_login = f_source_broadcaster_user_login
            made.source_message_id = f_source_message_id
            made.source_badges = None if f_source_badges is None else [read_badge(one) for one in f_source_badges]
            made.is_source_only = f_is_source_only
            made.channel_points_animation_id = f_channel_points_animation_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_MESSAGE.read(value)


CHANNEL_CHAT_MESSAGE_DELETE = Table(
    models.ChannelChatMessageDelete,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("target_user_id", "target_user_id", TEXT),
        Field("target_user_name", "target_user_name", TEXT),
        Field("target_user_login", "target_user_login", TEXT),
        Field("message_id", "message_id", TEXT),
    ),
)


def read_channel_chat_message_delete(value: dict[str, Any]) -> models.ChannelChatMessageDelete:
    """Reads ChannelChatMessageDelete."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_target_user_id = value[k_target_user_id]
        f_target_user_name = value[k_target_user_name]
        f_target_user_login = value[k_target_user_login]
        f_message_id = value[k_message_id]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_target_user_id.__class__
            is f_target_user_name.__class__
            is f_target_user_login.__class__
            is f_message_id.__class__
            is str
        ):
            made = new(models.ChannelChatMessageDelete)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.target_user_id = f_target_user_id
            made.target_user_name = f_target_user_name
            made.target_user_login = f_target_user_login
            made.message_id = f_message_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_MESSAGE_DELETE.read(value)


SUB_NOTICE = Table(
    models.SubNotice,
    (
        Field("sub_tier", "sub_tier", Choice(common_models.SubTier)),
        Field("is_prime", "is_prime", FLAG),
        Field("duration_months", "duration_months", WHOLE),
    ),
)


def read_sub_notice(value: dict[str, Any]) -> models.SubNotice:
    """Reads SubNotice."""
    try:
        f_is_prime = value[k_is_prime]
        f_duration_months = value[k_duration_months]
        if f_duration_months.__class__ is int and f_is_prime.__class__ is bool:
            made = new(models.SubNotice)
            made.sub_tier = _SUB_TIER[value[k_sub_tier]]
            made.is_prime = f_is_prime
            made.duration_months = f_duration_months
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUB_NOTICE.read(value)


RESUB_NOTICE = Table(
    models.ResubNotice,
    (
        Field("cumulative_months", "cumulative_months", WHOLE),
        Field("duration_months", "duration_months", WHOLE),
        Field("streak_months", "streak_months", Nullable(WHOLE)),
        Field("sub_tier", "sub_tier", Choice(common_models.SubTier)),
        Field("is_prime", "is_prime", Nullable(FLAG), absent=True),
        Field("is_gift", "is_gift", FLAG),
        Field("gifter_is_anonymous", "gifter_is_anonymous", Nullable(FLAG)),
        Field("gifter_user_id", "gifter_user_id", Nullable(TEXT)),
        Field("gifter_user_name", "gifter_user_name", Nullable(TEXT)),
        Field("gifter_user_login", "gifter_user_login", Nullable(TEXT)),
    ),
)


def read_resub_notice(value: dict[str, Any]) -> models.ResubNotice:
    """Reads ResubNotice."""
    try:
        f_cumulative_months = value[k_cumulative_months]
        f_duration_months = value[k_duration_months]
        f_streak_months = value[k_streak_months]
        f_is_prime = value.get(k_is_prime)
        f_is_gift = value[k_is_gift]
        f_gifter_is_anonymous = value[k_gifter_is_anonymous]
        f_gifter_user_id = value[k_gifter_user_id]
        f_gifter_user_name = value[k_gifter_user_name]
        f_gifter_user_login = value[k_gifter_user_login]
        if (
            f_cumulative_months.__class__ is f_duration_months.__class__ is int
            and f_is_gift.__class__ is bool
            and (f_streak_months is None or f_streak_months.__class__ is int)
            and (f_is_prime is None or f_is_prime.__class__ is bool)
            and (f_gifter_is_anonymous is None or f_gifter_is_anonymous.__class__ is bool)
            and (f_gifter_user_id is None or f_gifter_user_id.__class__ is str)
            and (f_gifter_user_name is None or f_gifter_user_name.__class__ is str)
            and (f_gifter_user_login is None or f_gifter_user_login.__class__ is str)
        ):
            made = new(models.ResubNotice)
            made.cumulative_months = f_cumulative_months
            made.duration_months = f_duration_months
            made.streak_months = f_streak_months
            made.sub_tier = _SUB_TIER[value[k_sub_tier]]
            made.is_prime = f_is_prime
            made.is_gift = f_is_gift
            made.gifter_is_anonymous = f_gifter_is_anonymous
            made.gifter_user_id = f_gifter_user_id
            made.gifter_user_name = f_gifter_user_name
            made.gifter_user_login = f_gifter_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RESUB_NOTICE.read(value)


SUB_GIFT_NOTICE = Table(
    models.SubGiftNotice,
    (
        Field("duration_months", "duration_months", WHOLE),
        Field("cumulative_total", "cumulative_total", Nullable(WHOLE)),
        Field("recipient_user_id", "recipient_user_id", TEXT),
        Field("recipient_user_name", "recipient_user_name", TEXT),
        Field("recipient_user_login", "recipient_user_login", TEXT),
        Field("sub_tier", "sub_tier", Choice(common_models.SubTier)),
        Field("community_gift_id", "community_gift_id", Nullable(TEXT)),
    ),
)


def read_sub_gift_notice(value: dict[str, Any]) -> models.SubGiftNotice:
    """Reads SubGiftNotice."""
    try:
        f_duration_months = value[k_duration_months]
        f_cumulative_total = value[k_cumulative_total]
        f_recipient_user_id = value[k_recipient_user_id]
        f_recipient_user_name = value[k_recipient_user_name]
        f_recipient_user_login = value[k_recipient_user_login]
        f_community_gift_id = value[k_community_gift_id]
        if (
            f_recipient_user_id.__class__ is f_recipient_user_name.__class__ is f_recipient_user_login.__class__ is str
            and f_duration_months.__class__ is int
            and (f_cumulative_total is None or f_cumulative_total.__class__ is int)
            and (f_community_gift_id is None or f_community_gift_id.__class__ is str)
        ):
            made = new(models.SubGiftNotice)
            made.duration_months = f_duration_months
            made.cumulative_total = f_cumulative_total
            made.recipient_user_id = f_recipient_user_id
            made.recipient_user_name = f_recipient_user_name
            made.recipient_user_login = f_recipient_user_login
            made.sub_tier = _SUB_TIER[value[k_sub_tier]]
            made.community_gift_id = f_community_gift_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUB_GIFT_NOTICE.read(value)


COMMUNITY_SUB_GIFT_NOTICE = Table(
    models.CommunitySubGiftNotice,
    (
        Field("id", "id", TEXT),
        Field("total", "total", WHOLE),
        Field("sub_tier", "sub_tier", Choice(common_models.SubTier)),
        Field("cumulative_total", "cumulative_total", Nullable(WHOLE)),
    ),
)


def read_community_sub_gift_notice(value: dict[str, Any]) -> models.CommunitySubGiftNotice:
    """Reads CommunitySubGiftNotice."""
    try:
        f_id = value[k_id]
        f_total = value[k_total]
        f_cumulative_total = value[k_cumulative_total]
        if f_id.__class__ is str and f_total.__class__ is int and (f_cumulative_total is None or f_cumulative_total.__class__ is int):
            made = new(models.CommunitySubGiftNotice)
            made.id = f_id
            made.total = f_total
            made.sub_tier = _SUB_TIER[value[k_sub_tier]]
            made.cumulative_total = f_cumulative_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMUNITY_SUB_GIFT_NOTICE.read(value)


GIFT_PAID_UPGRADE_NOTICE = Table(
    models.GiftPaidUpgradeNotice,
    (
        Field("gifter_is_anonymous", "gifter_is_anonymous", FLAG),
        Field("gifter_user_id", "gifter_user_id", Nullable(TEXT)),
        Field("gifter_user_name", "gifter_user_name", Nullable(TEXT)),
    ),
)


def read_gift_paid_upgrade_notice(value: dict[str, Any]) -> models.GiftPaidUpgradeNotice:
    """Reads GiftPaidUpgradeNotice."""
    try:
        f_gifter_is_anonymous = value[k_gifter_is_anonymous]
        f_gifter_user_id = value[k_gifter_user_id]
        f_gifter_user_name = value[k_gifter_user_name]
        if (
            f_gifter_is_anonymous.__class__ is bool
            and (f_gifter_user_id is None or f_gifter_user_id.__class__ is str)
            and (f_gifter_user_name is None or f_gifter_user_name.__class__ is str)
        ):
            made = new(models.GiftPaidUpgradeNotice)
            made.gifter_is_anonymous = f_gifter_is_anonymous
            made.gifter_user_id = f_gifter_user_id
            made.gifter_user_name = f_gifter_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GIFT_PAID_UPGRADE_NOTICE.read(value)


PRIME_PAID_UPGRADE_NOTICE = Table(models.PrimePaidUpgradeNotice, (Field("sub_tier", "sub_tier", Choice(common_models.SubTier)),))


def read_prime_paid_upgrade_notice(value: dict[str, Any]) -> models.PrimePaidUpgradeNotice:
    """Reads PrimePaidUpgradeNotice."""
    try:
        if value.__class__ is dict:
            made = new(models.PrimePaidUpgradeNotice)
            made.sub_tier = _SUB_TIER[value[k_sub_tier]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PRIME_PAID_UPGRADE_NOTICE.read(value)


PAY_IT_FORWARD_NOTICE = Table(
    models.PayItForwardNotice,
    (
        Field("gifter_is_anonymous", "gifter_is_anonymous", FLAG),
        Field("gifter_user_id", "gifter_user_id", Nullable(TEXT)),
        Field("gifter_user_name", "gifter_user_name", Nullable(TEXT)),
        Field("gifter_user_login", "gifter_user_login", Nullable(TEXT)),
        Field("recipient_user_id", "recipient_user_id", Nullable(TEXT), absent=True),
        Field("recipient_user_name", "recipient_user_name", Nullable(TEXT), absent=True),
        Field("recipient_user_login", "recipient_user_login", Nullable(TEXT), absent=True),
    ),
)


def read_pay_it_forward_notice(value: dict[str, Any]) -> models.PayItForwardNotice:
    """Reads PayItForwardNotice."""
    try:
        f_gifter_is_anonymous = value[k_gifter_is_anonymous]
        f_gifter_user_id = value[k_gifter_user_id]
        f_gifter_user_name = value[k_gifter_user_name]
        f_gifter_user_login = value[k_gifter_user_login]
        f_recipient_user_id = value.get(k_recipient_user_id)
        f_recipient_user_name = value.get(k_recipient_user_name)
        f_recipient_user_login = value.get(k_recipient_user_login)
        if (
            f_gifter_is_anonymous.__class__ is bool
            and (f_gifter_user_id is None or f_gifter_user_id.__class__ is str)
            and (f_gifter_user_name is None or f_gifter_user_name.__class__ is str)
            and (f_gifter_user_login is None or f_gifter_user_login.__class__ is str)
            and (f_recipient_user_id is None or f_recipient_user_id.__class__ is str)
            and (f_recipient_user_name is None or f_recipient_user_name.__class__ is str)
            and (f_recipient_user_login is None or f_recipient_user_login.__class__ is str)
        ):
            made = new(models.PayItForwardNotice)
            made.gifter_is_anonymous = f_gifter_is_anonymous
            made.gifter_user_id = f_gifter_user_id
            made.gifter_user_name = f_gifter_user_name
            made.gifter_user_login = f_gifter_user_login
            made.recipient_user_id = f_recipient_user_id
            made.recipient_user_name = f_recipient_user_name
            made.recipient_user_login = f_recipient_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PAY_IT_FORWARD_NOTICE.read(value)


WATCH_STREAK_NOTICE = Table(
    models.WatchStreakNotice,
    (
        Field("streak_count", "streak_count", WHOLE),
        Field("channel_points_awarded", "channel_points_awarded", WHOLE),
    ),
)


def read_watch_streak_notice(value: dict[str, Any]) -> models.WatchStreakNotice:
    """Reads WatchStreakNotice."""
    try:
        f_streak_count = value[k_streak_count]
        f_channel_points_awarded = value[k_channel_points_awarded]
        if f_streak_count.__class__ is f_channel_points_awarded.__class__ is int:
            made = new(models.WatchStreakNotice)
            made.streak_count = f_streak_count
            made.channel_points_awarded = f_channel_points_awarded
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WATCH_STREAK_NOTICE.read(value)


MODIVERSARY_NOTICE = Table(models.ModiversaryNotice, (Field("months", "months", WHOLE),))


def read_modiversary_notice(value: dict[str, Any]) -> models.ModiversaryNotice:
    """Reads ModiversaryNotice."""
    try:
        f_months = value[k_months]
        if f_months.__class__ is int:
            made = new(models.ModiversaryNotice)
            made.months = f_months
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODIVERSARY_NOTICE.read(value)


RAID_NOTICE = Table(
    models.RaidNotice,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("viewer_count", "viewer_count", WHOLE),
        Field("profile_image_url", "profile_image_url", TEXT),
    ),
)


def read_raid_notice(value: dict[str, Any]) -> models.RaidNotice:
    """Reads RaidNotice."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        f_viewer_count = value[k_viewer_count]
        f_profile_image_url = value[k_profile_image_url]
        if (
            f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is f_profile_image_url.__class__ is str
            and f_viewer_count.__class__ is int
        ):
            made = new(models.RaidNotice)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.viewer_count = f_viewer_count
            made.profile_image_url = f_profile_image_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RAID_NOTICE.read(value)


ANNOUNCEMENT_NOTICE = Table(models.AnnouncementNotice, (Field("color", "color", TEXT),))


def read_announcement_notice(value: dict[str, Any]) -> models.AnnouncementNotice:
    """Reads AnnouncementNotice."""
    try:
        f_color = value[k_color]
        if f_color.__class__ is str:
            made = new(models.AnnouncementNotice)
            made.color = f_color
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ANNOUNCEMENT_NOTICE.read(value)


BITS_BADGE_TIER_NOTICE = Table(models.BitsBadgeTierNotice, (Field("tier", "tier", WHOLE),))


def read_bits_badge_tier_notice(value: dict[str, Any]) -> models.BitsBadgeTierNotice:
    """Reads BitsBadgeTierNotice."""
    try:
        f_tier = value[k_tier]
        if f_tier.__class__ is int:
            made = new(models.BitsBadgeTierNotice)
            made.tier = f_tier
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_BADGE_TIER_NOTICE.read(value)


CHARITY_DONATION_NOTICE_AMOUNT = Table(
    models.CharityDonationNoticeAmount,
    (
        Field("value", "value", WHOLE),
        Field("decimal_place", "decimal_place", WHOLE),
        Field("currency", "currency", TEXT),
    ),
)


def read_charity_donation_notice_amount(value: dict[str, Any]) -> models.CharityDonationNoticeAmount:
    """Reads CharityDonationNoticeAmount."""
    try:
        f_value = value[k_value]
        f_decimal_place = value[k_decimal_place]
        f_currency = value[k_currency]
        if f_currency.__class__ is str and f_value.__class__ is f_decimal_place.__class__ is int:
            made = new(models.CharityDonationNoticeAmount)
            made.value = f_value
            made.decimal_place = f_decimal_place
            made.currency = f_currency
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_DONATION_NOTICE_AMOUNT.read(value)


CHARITY_DONATION_NOTICE = Table(
    models.CharityDonationNotice,
    (
        Field("charity_name", "charity_name", TEXT),
        Field("amount", "amount", Object(CHARITY_DONATION_NOTICE_AMOUNT)),
    ),
)


def read_charity_donation_notice(value: dict[str, Any]) -> models.CharityDonationNotice:
    """Reads CharityDonationNotice."""
    try:
        f_charity_name = value[k_charity_name]
        f_amount = value[k_amount]
        if f_charity_name.__class__ is str:
            made = new(models.CharityDonationNotice)
            made.charity_name = f_charity_name
            made.amount = read_charity_donation_notice_amount(f_amount)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_DONATION_NOTICE.read(value)


CHANNEL_CHAT_NOTIFICATION = Table(
    models.ChannelChatNotification,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("chatter_user_id", "chatter_user_id", Nullable(TEXT)),
        Field("chatter_user_name", "chatter_user_name", Nullable(TEXT)),
        Field("chatter_user_login", "chatter_user_login", Nullable(TEXT)),
        Field("chatter_is_anonymous", "chatter_is_anonymous", FLAG),
        Field("color", "color", TEXT, empty=True),
        Field("badges", "badges", ListOf(Object(BADGE))),
        Field("system_message", "system_message", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
        Field("notice_type", "notice_type", Choice(models.NoticeType)),
        Field("sub", "sub", Nullable(Object(SUB_NOTICE))),
        Field("resub", "resub", Nullable(Object(RESUB_NOTICE))),
        Field("sub_gift", "sub_gift", Nullable(Object(SUB_GIFT_NOTICE))),
        Field("community_sub_gift", "community_sub_gift", Nullable(Object(COMMUNITY_SUB_GIFT_NOTICE))),
        Field("gift_paid_upgrade", "gift_paid_upgrade", Nullable(Object(GIFT_PAID_UPGRADE_NOTICE))),
        Field("prime_paid_upgrade", "prime_paid_upgrade", Nullable(Object(PRIME_PAID_UPGRADE_NOTICE))),
        Field("pay_it_forward", "pay_it_forward", Nullable(Object(PAY_IT_FORWARD_NOTICE))),
        Field("raid", "raid", Nullable(Object(RAID_NOTICE))),
        Field("unraid", "unraid", Nullable(OBJECT)),
        Field("announcement", "announcement", Nullable(Object(ANNOUNCEMENT_NOTICE))),
        Field("bits_badge_tier", "bits_badge_tier", Nullable(Object(BITS_BADGE_TIER_NOTICE))),
        Field("charity_donation", "charity_donation", Nullable(Object(CHARITY_DONATION_NOTICE))),
        Field("watch_streak", "watch_streak", Nullable(Object(WATCH_STREAK_NOTICE)), absent=True),
        Field("modiversary", "modiversary", Nullable(Object(MODIVERSARY_NOTICE)), absent=True),
        Field("source_broadcaster_user_id", "source_broadcaster_user_id", Nullable(TEXT)),
        Field("source_broadcaster_user_name", "source_broadcaster_user_name", Nullable(TEXT)),
        Field("source_broadcaster_user_login", "source_broadcaster_user_login", Nullable(TEXT)),
        Field("source_message_id", "source_message_id", Nullable(TEXT)),
        Field("source_badges", "source_badges", Nullable(ListOf(Object(BADGE)))),
        Field("is_source_only", "is_source_only", Nullable(FLAG), absent=True),
        Field("shared_chat_sub", "shared_chat_sub", Nullable(Object(SUB_NOTICE))),
        Field("shared_chat_resub", "shared_chat_resub", Nullable(Object(RESUB_NOTICE))),
        Field("shared_chat_sub_gift", "shared_chat_sub_gift", Nullable(Object(SUB_GIFT_NOTICE))),
        Field("shared_chat_community_sub_gift", "shared_chat_community_sub_gift", Nullable(Object(COMMUNITY_SUB_GIFT_NOTICE))),
        Field("shared_chat_gift_paid_upgrade", "shared_chat_gift_paid_upgrade", Nullable(Object(GIFT_PAID_UPGRADE_NOTICE))),
        Field("shared_chat_prime_paid_upgrade", "shared_chat_prime_paid_upgrade", Nullable(Object(PRIME_PAID_UPGRADE_NOTICE))),
        Field("shared_chat_pay_it_forward", "shared_chat_pay_it_forward", Nullable(Object(PAY_IT_FORWARD_NOTICE))),
        Field("shared_chat_raid", "shared_chat_raid", Nullable(Object(RAID_NOTICE))),
        Field("shared_chat_announcement", "shared_chat_announcement", Nullable(Object(ANNOUNCEMENT_NOTICE))),
        Field("shared_chat_modiversary", "shared_chat_modiversary", Nullable(Object(MODIVERSARY_NOTICE)), absent=True),
        Field("shared_chat_unraid", "shared_chat_unraid", Nullable(OBJECT), absent=True),
        Field("shared_chat_bits_badge_tier", "shared_chat_bits_badge_tier", Nullable(Object(BITS_BADGE_TIER_NOTICE)), absent=True),
        Field("shared_chat_charity_donation", "shared_chat_charity_donation", Nullable(Object(CHARITY_DONATION_NOTICE)), absent=True),
    ),
)


def read_channel_chat_notification(value: dict[str, Any]) -> models.ChannelChatNotification:
    """Reads ChannelChatNotification."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_chatter_user_id = value[k_chatter_user_id]
        f_chatter_user_name = value[k_chatter_user_name]
        f_chatter_user_login = value[k_chatter_user_login]
        f_chatter_is_anonymous = value[k_chatter_is_anonymous]
        f_color = value[k_color]
        f_badges = value[k_badges]
        f_system_message = value[k_system_message]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        f_sub = value[k_sub]
        f_resub = value[k_resub]
        f_sub_gift = value[k_sub_gift]
        f_community_sub_gift = value[k_community_sub_gift]
        f_gift_paid_upgrade = value[k_gift_paid_upgrade]
        f_prime_paid_upgrade = value[k_prime_paid_upgrade]
        f_pay_it_forward = value[k_pay_it_forward]
        f_raid = value[k_raid]
        f_unraid = value[k_unraid]
        f_announcement = value[k_announcement]
        f_bits_badge_tier = value[k_bits_badge_tier]
        f_charity_donation = value[k_charity_donation]
        f_watch_streak = value.get(k_watch_streak)
        f_modiversary = value.get(k_modiversary)
        f_source_broadcaster_user_id = value[k_source_broadcaster_user_id]
        f_source_broadcaster_user_name = value[k_source_broadcaster_user_name]
        f_source_broadcaster_user_login = value[k_source_broadcaster_user_login]
        f_source_message_id = value[k_source_message_id]
        f_source_badges = value[k_source_badges]
        f_is_source_only = value.get(k_is_source_only)
        f_shared_chat_sub = value[k_shared_chat_sub]
        f_shared_chat_resub = value[k_shared_chat_resub]
        f_shared_chat_sub_gift = value[k_shared_chat_sub_gift]
        f_shared_chat_community_sub_gift = value[k_shared_chat_community_sub_gift]
        f_shared_chat_gift_paid_upgrade = value[k_shared_chat_gift_paid_upgrade]
        f_shared_chat_prime_paid_upgrade = value[k_shared_chat_prime_paid_upgrade]
        f_shared_chat_pay_it_forward = value[k_shared_chat_pay_it_forward]
        f_shared_chat_raid = value[k_shared_chat_raid]
        f_shared_chat_announcement = value[k_shared_chat_announcement]
        f_shared_chat_modiversary = value.get(k_shared_chat_modiversary)
        f_shared_chat_unraid = value.get(k_shared_chat_unraid)
        f_shared_chat_bits_badge_tier = value.get(k_shared_chat_bits_badge_tier)
        f_shared_chat_charity_donation = value.get(k_shared_chat_charity_donation)
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_system_message.__class__
            is f_message_id.__class__
            is str
            and f_chatter_is_anonymous.__class__ is bool
            and (f_chatter_user_id is None or f_chatter_user_id.__class__ is str)
            and (f_chatter_user_name is None or f_chatter_user_name.__class__ is str)
            and (f_chatter_user_login is None or f_chatter_user_login.__class__ is str)
            and (f_color is None or f_color.__class__ is str)
            and f_badges.__class__ is list
            and (f_unraid is None or f_unraid.__class__ is dict)
            and (f_source_broadcaster_user_id is None or f_source_broadcaster_user_id.__class__ is str)
            and (f_source_broadcaster_user_name is None or f_source_broadcaster_user_name.__class__ is str)
            and (f_source_broadcaster_user_login is None or f_source_broadcaster_user_login.__class__ is str)
            and (f_source_message_id is None or f_source_message_id.__class__ is str)
            and (f_source_badges is None or f_source_badges.__class__ is list)
            and (f_is_source_only is None or f_is_source_only.__class__ is bool)
            and (f_shared_chat_unraid is None or f_shared_chat_unraid.__class__ is dict)
        ):
            made = new(models.ChannelChatNotification)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.chatter_user_id = f_chatter_user_id
            made.chatter_user_name = f_chatter_user_name
            made.chatter_user_login = f_chatter_user_login
            made.chatter_is_anonymous = f_chatter_is_anonymous
            made.color = f_color or None
            made.badges = [read_badge(one) for one in f_badges]
            made.system_message = f_system_message
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.notice_type = _NOTICE_TYPE[value[k_notice_type]]
            made.sub = None if f_sub is None else read_sub_notice(f_sub)
            made.resub = None if f_resub is None else read_resub_notice(f_resub)
            made.sub_gift = None if f_sub_gift is None else read_sub_gift_notice(f_sub_gift)
            made.community_sub_gift = None if f_community_sub_gift is None else read_community_sub_gift_notice(f_community_sub_gift)
            made.gift_paid_upgrade = None if f_gift_paid_upgrade is None else read_gift_paid_upgrade_notice(f_gift_paid_upgrade)
            made.prime_paid_upgrade = None if f_prime_paid_upgrade is None else read_prime_paid_upgrade_notice(f_prime_paid_upgrade)
            made.pay_it_forward = None if f_pay_it_forward is None else read_pay_it_forward_notice(f_pay_it_forward)
            made.raid = None if f_raid is None else read_raid_notice(f_raid)
            made.unraid = f_unraid
            made.announcement = None if f_announcement is None else read_announcement_notice(f_announcement)
            made.bits_badge_tier = None if f_bits_badge_tier is None else read_bits_badge_tier_notice(f_bits_badge_tier)
            made.charity_donation = None if f_charity_donation is None else read_charity_donation_notice(f_charity_donation)
            made.watch_streak = None if f_watch_streak is None else read_watch_streak_notice(f_watch_streak)
            made.modiversary = None if f_modiversary is None else read_modiversary_notice(f_modiversary)
            made.source_broadcaster_user_id = f_source_broadcaster_user_id
            made.source_broadcaster_user_name = f_source_broadcaster_user_name
            made.source_broadcaster_user_login = f_source_broadcaster_user_login
            made.source_message_id = f_source_message_id
            made.source_badges = None if f_source_badges is None else [read_badge(one) for one in f_source_badges]
            made.is_source_only = f_is_source_only
            made.shared_chat_sub = None if f_shared_chat_sub is None else read_sub_notice(f_shared_chat_sub)
            made.shared_chat_resub = None if f_shared_chat_resub is None else read_resub_notice(f_shared_chat_resub)
            made.shared_chat_sub_gift = None if f_shared_chat_sub_gift is None else read_sub_gift_notice(f_shared_chat_sub_gift)
            made.shared_chat_community_sub_gift = (
                None if f_shared_chat_community_sub_gift is None else read_community_sub_gift_notice(f_shared_chat_community_sub_gift)
            )
            made.shared_chat_gift_paid_upgrade = (
                None if f_shared_chat_gift_paid_upgrade is None else read_gift_paid_upgrade_notice(f_shared_chat_gift_paid_upgrade)
            )
            made.shared_chat_prime_paid_upgrade = (
                None if f_shared_chat_prime_paid_upgrade is None else read_prime_paid_upgrade_notice(f_shared_chat_prime_paid_upgrade)
            )
            made.shared_chat_pay_it_forward = (
                None if f_shared_chat_pay_it_forward is None else read_pay_it_forward_notice(f_shared_chat_pay_it_forward)
            )
            made.shared_chat_raid = None if f_shared_chat_raid is None else read_raid_notice(f_shared_chat_raid)
            made.shared_chat_announcement = None if f_shared_chat_announcement is None else read_announcement_notice(f_shared_chat_announcement)
            made.shared_chat_modiversary = None if f_shared_chat_modiversary is None else read_modiversary_notice(f_shared_chat_modiversary)
            made.shared_chat_unraid = f_shared_chat_unraid
            made.shared_chat_bits_badge_tier = (
                None if f_shared_chat_bits_badge_tier is None else read_bits_badge_tier_notice(f_shared_chat_bits_badge_tier)
            )
            made.shared_chat_charity_donation = (
                None if f_shared_chat_charity_donation is None else read_charity_donation_notice(f_shared_chat_charity_donation)
            )
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_NOTIFICATION.read(value)


CHANNEL_CHAT_SETTINGS_UPDATE = Table(
    models.ChannelChatSettingsUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("emote_mode", "emote_mode", FLAG),
        Field("follower_mode", "follower_mode", FLAG),
        Field("follower_mode_duration_minutes", "follower_mode_duration_minutes", Nullable(WHOLE)),
        Field("slow_mode", "slow_mode", FLAG),
        Field("slow_mode_wait_time_seconds", "slow_mode_wait_time_seconds", Nullable(WHOLE)),
        Field("subscriber_mode", "subscriber_mode", FLAG),
        Field("unique_chat_mode", "unique_chat_mode", FLAG),
    ),
)


def read_channel_chat_settings_update(value: dict[str, Any]) -> models.ChannelChatSettingsUpdate:
    """Reads ChannelChatSettingsUpdate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_emote_mode = value[k_emote_mode]
        f_follower_mode = value[k_follower_mode]
        f_follower_mode_duration_minutes = value[k_follower_mode_duration_minutes]
        f_slow_mode = value[k_slow_mode]
        f_slow_mode_wait_time_seconds = value[k_slow_mode_wait_time_seconds]
        f_subscriber_mode = value[k_subscriber_mode]
        f_unique_chat_mode = value[k_unique_chat_mode]
        if (
            f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_emote_mode.__class__
            is f_follower_mode.__class__
            is f_slow_mode.__class__
            is f_subscriber_mode.__class__
            is f_unique_chat_mode.__class__
            is bool
            and (f_follower_mode_duration_minutes is None or f_follower_mode_duration_minutes.__class__ is int)
            and (f_slow_mode_wait_time_seconds is None or f_slow_mode_wait_time_seconds.__class__ is int)
        ):
            made = new(models.ChannelChatSettingsUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.emote_mode = f_emote_mode
            made.follower_mode = f_follower_mode
            made.follower_mode_duration_minutes = f_follower_mode_duration_minutes
            made.slow_mode = f_slow_mode
            made.slow_mode_wait_time_seconds = f_slow_mode_wait_time_seconds
            made.subscriber_mode = f_subscriber_mode
            made.unique_chat_mode = f_unique_chat_mode
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_SETTINGS_UPDATE.read(value)


CHANNEL_CHAT_USER_MESSAGE_HOLD = Table(
    models.ChannelChatUserMessageHold,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
    ),
)


def read_channel_chat_user_message_hold(value: dict[str, Any]) -> models.ChannelChatUserMessageHold:
    """Reads ChannelChatUserMessageHold."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_message_id.__class__
            is str
        ):
            made = new(models.ChannelChatUserMessageHold)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_USER_MESSAGE_HOLD.read(value)


CHANNEL_CHAT_USER_MESSAGE_UPDATE = Table(
    models.ChannelChatUserMessageUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("status", "status", Choice(models.UserMessageStatus)),
        Field("message_id", "message_id", TEXT),
        Field("message", "message", Object(MESSAGE_BODY)),
    ),
)


def read_channel_chat_user_message_update(value: dict[str, Any]) -> models.ChannelChatUserMessageUpdate:
    """Reads ChannelChatUserMessageUpdate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_message_id = value[k_message_id]
        f_message = value[k_message]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_message_id.__class__
            is str
        ):
            made = new(models.ChannelChatUserMessageUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.status = _USER_MESSAGE_STATUS[value[k_status]]
            made.message_id = f_message_id
            made.message = read_message_body(f_message)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHAT_USER_MESSAGE_UPDATE.read(value)


SHARED_CHAT_SESSION = Table(
    models.SharedChatSession,
    (
        Field("session_id", "session_id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("host_broadcaster_user_id", "host_broadcaster_user_id", TEXT),
        Field("host_broadcaster_user_name", "host_broadcaster_user_name", TEXT),
        Field("host_broadcaster_user_login", "host_broadcaster_user_login", TEXT),
        Field("participants", "participants", ListOf(Object(PARTICIPANT))),
    ),
)


def read_shared_chat_session(value: dict[str, Any]) -> models.SharedChatSession:
    """Reads SharedChatSession."""
    try:
        f_session_id = value[k_session_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_host_broadcaster_user_id = value[k_host_broadcaster_user_id]
        f_host_broadcaster_user_name = value[k_host_broadcaster_user_name]
        f_host_broadcaster_user_login = value[k_host_broadcaster_user_login]
        f_participants = value[k_participants]
        if (
            f_session_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_host_broadcaster_user_id.__class__
            is f_host_broadcaster_user_name.__class__
            is f_host_broadcaster_user_login.__class__
            is str
            and f_participants.__class__ is list
        ):
            made = new(models.SharedChatSession)
            made.session_id = f_session_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.host_broadcaster_user_id = f_host_broadcaster_user_id
            made.host_broadcaster_user_name = f_host_broadcaster_user_name
            made.host_broadcaster_user_login = f_host_broadcaster_user_login
            made.participants = [read_participant(one) for one in f_participants]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHARED_CHAT_SESSION.read(value)


SHARED_CHAT_SESSION_END = Table(
    models.SharedChatSessionEnd,
    (
        Field("session_id", "session_id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("host_broadcaster_user_id", "host_broadcaster_user_id", TEXT),
        Field("host_broadcaster_user_name", "host_broadcaster_user_name", TEXT),
        Field("host_broadcaster_user_login", "host_broadcaster_user_login", TEXT),
    ),
)


def read_shared_chat_session_end(value: dict[str, Any]) -> models.SharedChatSessionEnd:
    """Reads SharedChatSessionEnd."""
    try:
        f_session_id = value[k_session_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_host_broadcaster_user_id = value[k_host_broadcaster_user_id]
        f_host_broadcaster_user_name = value[k_host_broadcaster_user_name]
        f_host_broadcaster_user_login = value[k_host_broadcaster_user_login]
        if (
            f_session_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_host_broadcaster_user_id.__class__
            is f_host_broadcaster_user_name.__class__
            is f_host_broadcaster_user_login.__class__
            is str
        ):
            made = new(models.SharedChatSessionEnd)
            made.session_id = f_session_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.host_broadcaster_user_id = f_host_broadcaster_user_id
            made.host_broadcaster_user_name = f_host_broadcaster_user_name
            made.host_broadcaster_user_login = f_host_broadcaster_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHARED_CHAT_SESSION_END.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ChannelChatClear": (read_channel_chat_clear, CHANNEL_CHAT_CLEAR),
    "ChannelChatClearUserMessages": (read_channel_chat_clear_user_messages, CHANNEL_CHAT_CLEAR_USER_MESSAGES),
    "ChannelChatMessage": (read_channel_chat_message, CHANNEL_CHAT_MESSAGE),
    "ChannelChatMessageDelete": (read_channel_chat_message_delete, CHANNEL_CHAT_MESSAGE_DELETE),
    "ChannelChatNotification": (read_channel_chat_notification, CHANNEL_CHAT_NOTIFICATION),
    "ChannelChatSettingsUpdate": (read_channel_chat_settings_update, CHANNEL_CHAT_SETTINGS_UPDATE),
    "ChannelChatUserMessageHold": (read_channel_chat_user_message_hold, CHANNEL_CHAT_USER_MESSAGE_HOLD),
    "ChannelChatUserMessageUpdate": (read_channel_chat_user_message_update, CHANNEL_CHAT_USER_MESSAGE_UPDATE),
    "SharedChatSession": (read_shared_chat_session, SHARED_CHAT_SESSION),
    "SharedChatSessionEnd": (read_shared_chat_session_end, SHARED_CHAT_SESSION_END),
}
"""Of each kind of event: the fast reader and the table."""
