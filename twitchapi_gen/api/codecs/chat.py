"""Chat: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import chat as models
from twitchapi_gen.runtime.reading.codec import (
    PAGINATION,
    UNLIKE,
    Codec,
    choices,
    key,
    minutes,
    moment,
    page_reader,
    page_table,
    read_pagination,
    seconds,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_url_1x = key("url_1x")
k_url_2x = key("url_2x")
k_url_4x = key("url_4x")
k_id = key("id")
k_name = key("name")
k_images = key("images")
k_tier = key("tier")
k_emote_type = key("emote_type")
k_emote_set_id = key("emote_set_id")
k_format = key("format")
k_scale = key("scale")
k_theme_mode = key("theme_mode")
k_owner_id = key("owner_id")
k_image_url_1x = key("image_url_1x")
k_image_url_2x = key("image_url_2x")
k_image_url_4x = key("image_url_4x")
k_title = key("title")
k_description = key("description")
k_click_action = key("click_action")
k_click_url = key("click_url")
k_set_id = key("set_id")
k_versions = key("versions")
k_broadcaster_id = key("broadcaster_id")
k_emote_mode = key("emote_mode")
k_follower_mode = key("follower_mode")
k_follower_mode_duration = key("follower_mode_duration")
k_moderator_id = key("moderator_id")
k_non_moderator_chat_delay = key("non_moderator_chat_delay")
k_non_moderator_chat_delay_duration = key("non_moderator_chat_delay_duration")
k_slow_mode = key("slow_mode")
k_slow_mode_wait_time = key("slow_mode_wait_time")
k_subscriber_mode = key("subscriber_mode")
k_unique_chat_mode = key("unique_chat_mode")
k_session_id = key("session_id")
k_host_broadcaster_id = key("host_broadcaster_id")
k_participants = key("participants")
k_created_at = key("created_at")
k_updated_at = key("updated_at")
k_code = key("code")
k_message = key("message")
k_message_id = key("message_id")
k_is_sent = key("is_sent")
k_drop_reason = key("drop_reason")
k_prefix = key("prefix")
k_bits = key("bits")
k_type = key("type")
k_text = key("text")
k_cheermote = key("cheermote")
k_emote = key("emote")
k_mention = key("mention")
k_fragments = key("fragments")
k_sender_user_id = key("sender_user_id")
k_sender_user_login = key("sender_user_login")
k_sender_user_name = key("sender_user_name")
k_pinned_by_user_id = key("pinned_by_user_id")
k_pinned_by_user_login = key("pinned_by_user_login")
k_pinned_by_user_name = key("pinned_by_user_name")
k_starts_at = key("starts_at")
k_ends_at = key("ends_at")
k_color = key("color")
k_data = key("data")
k_pagination = key("pagination")
k_total = key("total")
k_template = key("template")

_CHAT_FRAGMENT_TYPE = choices(models.ChatFragmentType)
_EMOTE_FORMAT = choices(models.EmoteFormat)
_EMOTE_SCALE = choices(models.EmoteScale)
_EMOTE_THEME_MODE = choices(models.EmoteThemeMode)
_EMOTE_TYPE = choices(models.EmoteType)


CHATTER = Table(
    models.Chatter,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_chatter(value: dict[str, Any]) -> models.Chatter:
    """Reads Chatter."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str:
            made = new(models.Chatter)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHATTER.read(value)


EMOTE_IMAGE = Table(
    models.EmoteImage,
    (
        Field("url_1x", "url_1x", TEXT),
        Field("url_2x", "url_2x", TEXT),
        Field("url_4x", "url_4x", TEXT),
    ),
)


def read_emote_image(value: dict[str, Any]) -> models.EmoteImage:
    """Reads EmoteImage."""
    try:
        f_url_1x = value[k_url_1x]
        f_url_2x = value[k_url_2x]
        f_url_4x = value[k_url_4x]
        if f_url_1x.__class__ is f_url_2x.__class__ is f_url_4x.__class__ is str:
            made = new(models.EmoteImage)
            made.url_1x = f_url_1x
            made.url_2x = f_url_2x
            made.url_4x = f_url_4x
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EMOTE_IMAGE.read(value)


CHANNEL_EMOTE = Table(
    models.ChannelEmote,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
        Field("images", "images", Object(EMOTE_IMAGE)),
        Field("tier", "tier", TEXT, empty=True),
        Field("emote_type", "emote_type", Choice(models.EmoteType)),
        Field("emote_set_id", "emote_set_id", TEXT),
        Field("format", "format", ListOf(Choice(models.EmoteFormat))),
        Field("scale", "scale", ListOf(Choice(models.EmoteScale))),
        Field("theme_mode", "theme_mode", ListOf(Choice(models.EmoteThemeMode))),
    ),
)


def read_channel_emote(value: dict[str, Any]) -> models.ChannelEmote:
    """Reads ChannelEmote."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        f_images = value[k_images]
        f_tier = value[k_tier]
        f_emote_set_id = value[k_emote_set_id]
        f_format = value[k_format]
        f_scale = value[k_scale]
        f_theme_mode = value[k_theme_mode]
        if (
            f_id.__class__ is f_name.__class__ is f_emote_set_id.__class__ is str
            and (f_tier is None or f_tier.__class__ is str)
            and f_format.__class__ is list
            and f_scale.__class__ is list
            and f_theme_mode.__class__ is list
        ):
            made = new(models.ChannelEmote)
            made.id = f_id
            made.name = f_name
            made.images = read_emote_image(f_images)
            made.tier = f_tier or None
            made.emote_type = _EMOTE_TYPE[value[k_emote_type]]
            made.emote_set_id = f_emote_set_id
            made.format = [_EMOTE_FORMAT[one] for one in f_format]
            made.scale = [_EMOTE_SCALE[one] for one in f_scale]
            made.theme_mode = [_EMOTE_THEME_MODE[one] for one in f_theme_mode]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_EMOTE.read(value)


GLOBAL_EMOTE = Table(
    models.GlobalEmote,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
        Field("images", "images", Object(EMOTE_IMAGE)),
        Field("format", "format", ListOf(Choice(models.EmoteFormat))),
        Field("scale", "scale", ListOf(Choice(models.EmoteScale))),
        Field("theme_mode", "theme_mode", ListOf(Choice(models.EmoteThemeMode))),
    ),
)


def read_global_emote(value: dict[str, Any]) -> models.GlobalEmote:
    """Reads GlobalEmote."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        f_images = value[k_images]
        f_format = value[k_format]
        f_scale = value[k_scale]
        f_theme_mode = value[k_theme_mode]
        if f_id.__class__ is f_name.__class__ is str and f_format.__class__ is list and f_scale.__class__ is list and f_theme_mode.__class__ is list:
            made = new(models.GlobalEmote)
            made.id = f_id
            made.name = f_name
            made.images = read_emote_image(f_images)
            made.format = [_EMOTE_FORMAT[one] for one in f_format]
            made.scale = [_EMOTE_SCALE[one] for one in f_scale]
            made.theme_mode = [_EMOTE_THEME_MODE[one] for one in f_theme_mode]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GLOBAL_EMOTE.read(value)


EMOTE_SET_EMOTE = Table(
    models.EmoteSetEmote,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
        Field("images", "images", Object(EMOTE_IMAGE)),
        Field("emote_type", "emote_type", Choice(models.EmoteType)),
        Field("emote_set_id", "emote_set_id", TEXT),
        Field("owner_id", "owner_id", TEXT),
        Field("format", "format", ListOf(Choice(models.EmoteFormat))),
        Field("scale", "scale", ListOf(Choice(models.EmoteScale))),
        Field("theme_mode", "theme_mode", ListOf(Choice(models.EmoteThemeMode))),
    ),
)


def read_emote_set_emote(value: dict[str, Any]) -> models.EmoteSetEmote:
    """Reads EmoteSetEmote."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        f_images = value[k_images]
        f_emote_set_id = value[k_emote_set_id]
        f_owner_id = value[k_owner_id]
        f_format = value[k_format]
        f_scale = value[k_scale]
        f_theme_mode = value[k_theme_mode]
        if (
            f_id.__class__ is f_name.__class__ is f_emote_set_id.__class__ is f_owner_id.__class__ is str
            and f_format.__class__ is list
            and f_scale.__class__ is list
            and f_theme_mode.__class__ is list
        ):
            made = new(models.EmoteSetEmote)
            made.id = f_id
            made.name = f_name
            made.images = read_emote_image(f_images)
            made.emote_type = _EMOTE_TYPE[value[k_emote_type]]
            made.emote_set_id = f_emote_set_id
            made.owner_id = f_owner_id
            made.format = [_EMOTE_FORMAT[one] for one in f_format]
            made.scale = [_EMOTE_SCALE[one] for one in f_scale]
            made.theme_mode = [_EMOTE_THEME_MODE[one] for one in f_theme_mode]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EMOTE_SET_EMOTE.read(value)


CHAT_BADGE_VERSION = Table(
    models.ChatBadgeVersion,
    (
        Field("id", "id", TEXT),
        Field("image_url_1x", "image_url_1x", TEXT),
        Field("image_url_2x", "image_url_2x", TEXT),
        Field("image_url_4x", "image_url_4x", TEXT),
        Field("title", "title", TEXT),
        Field("description", "description", TEXT),
        Field("click_action", "click_action", Nullable(TEXT)),
        Field("click_url", "click_url", Nullable(TEXT)),
    ),
)


def read_chat_badge_version(value: dict[str, Any]) -> models.ChatBadgeVersion:
    """Reads ChatBadgeVersion."""
    try:
        f_id = value[k_id]
        f_image_url_1x = value[k_image_url_1x]
        f_image_url_2x = value[k_image_url_2x]
        f_image_url_4x = value[k_image_url_4x]
        f_title = value[k_title]
        f_description = value[k_description]
        f_click_action = value[k_click_action]
        f_click_url = value[k_click_url]
        if (
            f_id.__class__
            is f_image_url_1x.__class__
            is f_image_url_2x.__class__
            is f_image_url_4x.__class__
            is f_title.__class__
            is f_description.__class__
            is str
            and (f_click_action is None or f_click_action.__class__ is str)
            and (f_click_url is None or f_click_url.__class__ is str)
        ):
            made = new(models.ChatBadgeVersion)
            made.id = f_id
            made.image_url_1x = f_image_url_1x
            made.image_url_2x = f_image_url_2x
            made.image_url_4x = f_image_url_4x
            made.title = f_title
            made.description = f_description
            made.click_action = f_click_action
            made.click_url = f_click_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_BADGE_VERSION.read(value)


CHAT_BADGE_SET = Table(
    models.ChatBadgeSet,
    (
        Field("set_id", "set_id", TEXT),
        Field("versions", "versions", ListOf(Object(CHAT_BADGE_VERSION))),
    ),
)


def read_chat_badge_set(value: dict[str, Any]) -> models.ChatBadgeSet:
    """Reads ChatBadgeSet."""
    try:
        f_set_id = value[k_set_id]
        f_versions = value[k_versions]
        if f_set_id.__class__ is str and f_versions.__class__ is list:
            made = new(models.ChatBadgeSet)
            made.set_id = f_set_id
            made.versions = [read_chat_badge_version(one) for one in f_versions]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_BADGE_SET.read(value)


CHAT_SETTINGS = Table(
    models.ChatSettings,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("emote_mode", "emote_mode", FLAG),
        Field("follower_mode", "follower_mode", FLAG),
        Field("follower_mode_duration", "follower_mode_duration", Nullable(Span("int", "minutes"))),
        Field("moderator_id", "moderator_id", TEXT, absent=True),
        Field("non_moderator_chat_delay", "non_moderator_chat_delay", FLAG, absent=True),
        Field("non_moderator_chat_delay_duration", "non_moderator_chat_delay_duration", Nullable(Span("int", "seconds")), absent=True),
        Field("slow_mode", "slow_mode", FLAG),
        Field("slow_mode_wait_time", "slow_mode_wait_time", Nullable(WHOLE)),
        Field("subscriber_mode", "subscriber_mode", FLAG),
        Field("unique_chat_mode", "unique_chat_mode", FLAG),
    ),
)


def read_chat_settings(value: dict[str, Any]) -> models.ChatSettings:
    """Reads ChatSettings."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_emote_mode = value[k_emote_mode]
        f_follower_mode = value[k_follower_mode]
        f_follower_mode_duration = value[k_follower_mode_duration]
        f_moderator_id = value.get(k_moderator_id)
        f_non_moderator_chat_delay = value.get(k_non_moderator_chat_delay)
        f_non_moderator_chat_delay_duration = value.get(k_non_moderator_chat_delay_duration)
        f_slow_mode = value[k_slow_mode]
        f_slow_mode_wait_time = value[k_slow_mode_wait_time]
        f_subscriber_mode = value[k_subscriber_mode]
        f_unique_chat_mode = value[k_unique_chat_mode]
        if (
            f_broadcaster_id.__class__ is str
            and f_emote_mode.__class__
            is f_follower_mode.__class__
            is f_slow_mode.__class__
            is f_subscriber_mode.__class__
            is f_unique_chat_mode.__class__
            is bool
            and (f_follower_mode_duration is None or f_follower_mode_duration.__class__ is int)
            and (f_moderator_id is None or f_moderator_id.__class__ is str)
            and (f_non_moderator_chat_delay is None or f_non_moderator_chat_delay.__class__ is bool)
            and (f_non_moderator_chat_delay_duration is None or f_non_moderator_chat_delay_duration.__class__ is int)
            and (f_slow_mode_wait_time is None or f_slow_mode_wait_time.__class__ is int)
        ):
            made = new(models.ChatSettings)
            made.broadcaster_id = f_broadcaster_id
            made.emote_mode = f_emote_mode
            made.follower_mode = f_follower_mode
            made.follower_mode_duration = None if f_follower_mode_duration is None else minutes(f_follower_mode_duration)
            made.moderator_id = f_moderator_id
            made.non_moderator_chat_delay = f_non_moderator_chat_delay
            made.non_moderator_chat_delay_duration = (
                None if f_non_moderator_chat_delay_duration is None else seconds(f_non_moderator_chat_delay_duration)
            )
            made.slow_mode = f_slow_mode
            made.slow_mode_wait_time = f_slow_mode_wait_time
            made.subscriber_mode = f_subscriber_mode
            made.unique_chat_mode = f_unique_chat_mode
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_SETTINGS.read(value)


SHARED_CHAT_PARTICIPANT = Table(models.SharedChatParticipant, (Field("broadcaster_id", "broadcaster_id", TEXT),))


def read_shared_chat_participant(value: dict[str, Any]) -> models.SharedChatParticipant:
    """Reads SharedChatParticipant."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        if f_broadcaster_id.__class__ is str:
            made = new(models.SharedChatParticipant)
            made.broadcaster_id = f_broadcaster_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHARED_CHAT_PARTICIPANT.read(value)


SHARED_CHAT_SESSION = Table(
    models.SharedChatSession,
    (
        Field("session_id", "session_id", TEXT),
        Field("host_broadcaster_id", "host_broadcaster_id", TEXT),
        Field("participants", "participants", ListOf(Object(SHARED_CHAT_PARTICIPANT))),
        Field("created_at", "created_at", MOMENT),
        Field("updated_at", "updated_at", MOMENT),
    ),
)


def read_shared_chat_session(value: dict[str, Any]) -> models.SharedChatSession:
    """Reads SharedChatSession."""
    try:
        f_session_id = value[k_session_id]
        f_host_broadcaster_id = value[k_host_broadcaster_id]
        f_participants = value[k_participants]
        f_created_at = when(value[k_created_at])
        f_updated_at = when(value[k_updated_at])
        if (
            f_session_id.__class__ is f_host_broadcaster_id.__class__ is str
            and f_participants.__class__ is list
            and f_created_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
        ):
            made = new(models.SharedChatSession)
            made.session_id = f_session_id
            made.host_broadcaster_id = f_host_broadcaster_id
            made.participants = [read_shared_chat_participant(one) for one in f_participants]
            made.created_at = f_created_at
            made.updated_at = f_updated_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHARED_CHAT_SESSION.read(value)


USER_EMOTE = Table(
    models.UserEmote,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
        Field("emote_type", "emote_type", Choice(models.EmoteType)),
        Field("emote_set_id", "emote_set_id", TEXT, empty=True),
        Field("owner_id", "owner_id", TEXT, empty=True),
        Field("format", "format", ListOf(Choice(models.EmoteFormat))),
        Field("scale", "scale", ListOf(Choice(models.EmoteScale))),
        Field("theme_mode", "theme_mode", ListOf(Choice(models.EmoteThemeMode))),
    ),
)


def read_user_emote(value: dict[str, Any]) -> models.UserEmote:
    """Reads UserEmote."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        f_emote_set_id = value[k_emote_set_id]
        f_owner_id = value[k_owner_id]
        f_format = value[k_format]
        f_scale = value[k_scale]
        f_theme_mode = value[k_theme_mode]
        if (
            f_id.__class__ is f_name.__class__ is str
            and (f_emote_set_id is None or f_emote_set_id.__class__ is str)
            and (f_owner_id is None or f_owner_id.__class__ is str)
            and f_format.__class__ is list
            and f_scale.__class__ is list
            and f_theme_mode.__class__ is list
        ):
            made = new(models.UserEmote)
            made.id = f_id
            made.name = f_name
            made.emote_type = _EMOTE_TYPE[value[k_emote_type]]
            made.emote_set_id = f_emote_set_id or None
            made.owner_id = f_owner_id or None
            made.format = [_EMOTE_FORMAT[one] for one in f_format]
            made.scale = [_EMOTE_SCALE[one] for one in f_scale]
            made.theme_mode = [_EMOTE_THEME_MODE[one] for one in f_theme_mode]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_EMOTE.read(value)


CHAT_MESSAGE_DROP_REASON = Table(
    models.ChatMessageDropReason,
    (
        Field("code", "code", TEXT),
        Field("message", "message", TEXT),
    ),
)


def read_chat_message_drop_reason(value: dict[str, Any]) -> models.ChatMessageDropReason:
    """Reads ChatMessageDropReason."""
    try:
        f_code = value[k_code]
        f_message = value[k_message]
        if f_code.__class__ is f_message.__class__ is str:
            made = new(models.ChatMessageDropReason)
            made.code = f_code
            made.message = f_message
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_MESSAGE_DROP_REASON.read(value)


SENT_CHAT_MESSAGE = Table(
    models.SentChatMessage,
    (
        Field("message_id", "message_id", TEXT, empty=True),
        Field("is_sent", "is_sent", FLAG),
        Field("drop_reason", "drop_reason", Nullable(Object(CHAT_MESSAGE_DROP_REASON)), absent=True),
    ),
)


def read_sent_chat_message(value: dict[str, Any]) -> models.SentChatMessage:
    """Reads SentChatMessage."""
    try:
        f_message_id = value[k_message_id]
        f_is_sent = value[k_is_sent]
        f_drop_reason = value.get(k_drop_reason)
        if f_is_sent.__class__ is bool and (f_message_id is None or f_message_id.__class__ is str):
            made = new(models.SentChatMessage)
            made.message_id = f_message_id or None
            made.is_sent = f_is_sent
            made.drop_reason = None if f_drop_reason is None else read_chat_message_drop_reason(f_drop_reason)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SENT_CHAT_MESSAGE.read(value)


CHAT_FRAGMENT_CHEERMOTE = Table(
    models.ChatFragmentCheermote,
    (
        Field("prefix", "prefix", TEXT),
        Field("bits", "bits", WHOLE),
        Field("tier", "tier", WHOLE),
    ),
)


def read_chat_fragment_cheermote(value: dict[str, Any]) -> models.ChatFragmentCheermote:
    """Reads ChatFragmentCheermote."""
    try:
        f_prefix = value[k_prefix]
        f_bits = value[k_bits]
        f_tier = value[k_tier]
        if f_prefix.__class__ is str and f_bits.__class__ is f_tier.__class__ is int:
            made = new(models.ChatFragmentCheermote)
            made.prefix = f_prefix
            made.bits = f_bits
            made.tier = f_tier
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_FRAGMENT_CHEERMOTE.read(value)


CHAT_FRAGMENT_EMOTE = Table(
    models.ChatFragmentEmote,
    (
        Field("id", "id", TEXT),
        Field("emote_set_id", "emote_set_id", TEXT),
        Field("owner_id", "owner_id", TEXT),
        Field("format", "format", ListOf(Choice(models.EmoteFormat))),
    ),
)


def read_chat_fragment_emote(value: dict[str, Any]) -> models.ChatFragmentEmote:
    """Reads ChatFragmentEmote."""
    try:
        f_id = value[k_id]
        f_emote_set_id = value[k_emote_set_id]
        f_owner_id = value[k_owner_id]
        f_format = value[k_format]
        if f_id.__class__ is f_emote_set_id.__class__ is f_owner_id.__class__ is str and f_format.__class__ is list:
            made = new(models.ChatFragmentEmote)
            made.id = f_id
            made.emote_set_id = f_emote_set_id
            made.owner_id = f_owner_id
            made.format = [_EMOTE_FORMAT[one] for one in f_format]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_FRAGMENT_EMOTE.read(value)


CHAT_FRAGMENT_MENTION = Table(
    models.ChatFragmentMention,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
    ),
)


def read_chat_fragment_mention(value: dict[str, Any]) -> models.ChatFragmentMention:
    """Reads ChatFragmentMention."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        if f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is str:
            made = new(models.ChatFragmentMention)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_FRAGMENT_MENTION.read(value)


CHAT_FRAGMENT = Table(
    models.ChatFragment,
    (
        Field("type", "type", Choice(models.ChatFragmentType)),
        Field("text", "text", TEXT),
        Field("cheermote", "cheermote", Nullable(Object(CHAT_FRAGMENT_CHEERMOTE)), absent=True),
        Field("emote", "emote", Nullable(Object(CHAT_FRAGMENT_EMOTE)), absent=True),
        Field("mention", "mention", Nullable(Object(CHAT_FRAGMENT_MENTION)), absent=True),
    ),
)


def read_chat_fragment(value: dict[str, Any]) -> models.ChatFragment:
    """Reads ChatFragment."""
    try:
        f_text = value[k_text]
        f_cheermote = value.get(k_cheermote)
        f_emote = value.get(k_emote)
        f_mention = value.get(k_mention)
        if f_text.__class__ is str:
            made = new(models.ChatFragment)
            made.type = _CHAT_FRAGMENT_TYPE[value[k_type]]
            made.text = f_text
            made.cheermote = None if f_cheermote is None else read_chat_fragment_cheermote(f_cheermote)
            made.emote = None if f_emote is None else read_chat_fragment_emote(f_emote)
            made.mention = None if f_mention is None else read_chat_fragment_mention(f_mention)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_FRAGMENT.read(value)


CHAT_MESSAGE_BODY = Table(
    models.ChatMessageBody,
    (
        Field("text", "text", TEXT),
        Field("fragments", "fragments", ListOf(Object(CHAT_FRAGMENT))),
    ),
)


def read_chat_message_body(value: dict[str, Any]) -> models.ChatMessageBody:
    """Reads ChatMessageBody."""
    try:
        f_text = value[k_text]
        f_fragments = value[k_fragments]
        if f_text.__class__ is str and f_fragments.__class__ is list:
            made = new(models.ChatMessageBody)
            made.text = f_text
            made.fragments = [read_chat_fragment(one) for one in f_fragments]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_MESSAGE_BODY.read(value)


PINNED_CHAT_MESSAGE = Table(
    models.PinnedChatMessage,
    (
        Field("message_id", "message_id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("sender_user_id", "sender_user_id", TEXT),
        Field("sender_user_login", "sender_user_login", TEXT),
        Field("sender_user_name", "sender_user_name", TEXT),
        Field("pinned_by_user_id", "pinned_by_user_id", TEXT),
        Field("pinned_by_user_login", "pinned_by_user_login", TEXT),
        Field("pinned_by_user_name", "pinned_by_user_name", TEXT),
        Field("message", "message", Object(CHAT_MESSAGE_BODY)),
        Field("starts_at", "starts_at", MOMENT),
        Field("ends_at", "ends_at", Nullable(MOMENT)),
        Field("updated_at", "updated_at", MOMENT),
    ),
)


def read_pinned_chat_message(value: dict[str, Any]) -> models.PinnedChatMessage:
    """Reads PinnedChatMessage."""
    try:
        f_message_id = value[k_message_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_sender_user_id = value[k_sender_user_id]
        f_sender_user_login = value[k_sender_user_login]
        f_sender_user_name = value[k_sender_user_name]
        f_pinned_by_user_id = value[k_pinned_by_user_id]
        f_pinned_by_user_login = value[k_pinned_by_user_login]
        f_pinned_by_user_name = value[k_pinned_by_user_name]
        f_message = value[k_message]
        f_starts_at = when(value[k_starts_at])
        f_ends_at = value[k_ends_at]
        f_updated_at = when(value[k_updated_at])
        if (
            f_message_id.__class__
            is f_broadcaster_id.__class__
            is f_sender_user_id.__class__
            is f_sender_user_login.__class__
            is f_sender_user_name.__class__
            is f_pinned_by_user_id.__class__
            is f_pinned_by_user_login.__class__
            is f_pinned_by_user_name.__class__
            is str
            and f_starts_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
        ):
            made = new(models.PinnedChatMessage)
            made.message_id = f_message_id
            made.broadcaster_id = f_broadcaster_id
            made.sender_user_id = f_sender_user_id
            made.sender_user_login = f_sender_user_login
            made.sender_user_name = f_sender_user_name
            made.pinned_by_user_id = f_pinned_by_user_id
            made.pinned_by_user_login = f_pinned_by_user_login
            made.pinned_by_user_name = f_pinned_by_user_name
            made.message = read_chat_message_body(f_message)
            made.starts_at = f_starts_at
            made.ends_at = None if f_ends_at is None else moment(f_ends_at)
            made.updated_at = f_updated_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PINNED_CHAT_MESSAGE.read(value)


USER_CHAT_COLOR = Table(
    models.UserChatColor,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("color", "color", TEXT, empty=True),
    ),
)


def read_user_chat_color(value: dict[str, Any]) -> models.UserChatColor:
    """Reads UserChatColor."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_color = value[k_color]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and (f_color is None or f_color.__class__ is str):
            made = new(models.UserChatColor)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.color = f_color or None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_CHAT_COLOR.read(value)


GET_CHATTERS_PAGE = Table(
    models.GetChattersPage,
    (
        Field("data", "data", ListOf(Object(CHATTER))),
        Field("pagination", "pagination", Object(PAGINATION)),
        Field("total", "total", WHOLE),
    ),
)


def read_get_chatters_page(value: dict[str, Any]) -> models.GetChattersPage:
    """Reads GetChattersPage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        f_total = value[k_total]
        if f_total.__class__ is int and f_data.__class__ is list:
            made = new(models.GetChattersPage)
            made.data = [read_chatter(one) for one in f_data]
            made.pagination = read_pagination(f_pagination)
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_CHATTERS_PAGE.read(value)


GET_CHATTERS = Codec(
    "get_chatters",
    read_get_chatters_page,
    GET_CHATTERS_PAGE,
)

GET_CHANNEL_EMOTES_PAGE = Table(
    models.GetChannelEmotesPage,
    (
        Field("data", "data", ListOf(Object(CHANNEL_EMOTE))),
        Field("template", "template", TEXT),
    ),
)


def read_get_channel_emotes_page(value: dict[str, Any]) -> models.GetChannelEmotesPage:
    """Reads GetChannelEmotesPage."""
    try:
        f_data = value[k_data]
        f_template = value[k_template]
        if f_template.__class__ is str and f_data.__class__ is list:
            made = new(models.GetChannelEmotesPage)
            made.data = [read_channel_emote(one) for one in f_data]
            made.template = f_template
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_CHANNEL_EMOTES_PAGE.read(value)


GET_CHANNEL_EMOTES = Codec(
    "get_channel_emotes",
    read_get_channel_emotes_page,
    GET_CHANNEL_EMOTES_PAGE,
)

GET_GLOBAL_EMOTES_PAGE = Table(
    models.GetGlobalEmotesPage,
    (
        Field("data", "data", ListOf(Object(GLOBAL_EMOTE))),
        Field("template", "template", TEXT),
    ),
)


def read_get_global_emotes_page(value: dict[str, Any]) -> models.GetGlobalEmotesPage:
    """Reads GetGlobalEmotesPage."""
    try:
        f_data = value[k_data]
        f_template = value[k_template]
        if f_template.__class__ is str and f_data.__class__ is list:
            made = new(models.GetGlobalEmotesPage)
            made.data = [read_global_emote(one) for one in f_data]
            made.template = f_template
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_GLOBAL_EMOTES_PAGE.read(value)


GET_GLOBAL_EMOTES = Codec(
    "get_global_emotes",
    read_get_global_emotes_page,
    GET_GLOBAL_EMOTES_PAGE,
)

GET_EMOTE_SETS_PAGE = Table(
    models.GetEmoteSetsPage,
    (
        Field("data", "data", ListOf(Object(EMOTE_SET_EMOTE))),
        Field("template", "template", TEXT),
    ),
)


def read_get_emote_sets_page(value: dict[str, Any]) -> models.GetEmoteSetsPage:
    """Reads GetEmoteSetsPage."""
    try:
        f_data = value[k_data]
        f_template = value[k_template]
        if f_template.__class__ is str and f_data.__class__ is list:
            made = new(models.GetEmoteSetsPage)
            made.data = [read_emote_set_emote(one) for one in f_data]
            made.template = f_template
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_EMOTE_SETS_PAGE.read(value)


GET_EMOTE_SETS = Codec(
    "get_emote_sets",
    read_get_emote_sets_page,
    GET_EMOTE_SETS_PAGE,
)

GET_CHANNEL_CHAT_BADGES = Codec(
    "get_channel_chat_badges",
    page_reader(read_chat_badge_set),
    page_table(Object(CHAT_BADGE_SET)),
)

GET_GLOBAL_CHAT_BADGES = Codec(
    "get_global_chat_badges",
    page_reader(read_chat_badge_set),
    page_table(Object(CHAT_BADGE_SET)),
)

GET_CHAT_SETTINGS = Codec(
    "get_chat_settings",
    page_reader(read_chat_settings),
    page_table(Object(CHAT_SETTINGS)),
)

GET_SHARED_CHAT_SESSION = Codec(
    "get_shared_chat_session",
    page_reader(read_shared_chat_session),
    page_table(Object(SHARED_CHAT_SESSION)),
)

GET_USER_EMOTES_PAGE = Table(
    models.GetUserEmotesPage,
    (
        Field("data", "data", ListOf(Object(USER_EMOTE))),
        Field("template", "template", TEXT),
        Field("pagination", "pagination", Object(PAGINATION)),
    ),
)


def read_get_user_emotes_page(value: dict[str, Any]) -> models.GetUserEmotesPage:
    """Reads GetUserEmotesPage."""
    try:
        f_data = value[k_data]
        f_template = value[k_template]
        f_pagination = value[k_pagination]
        if f_template.__class__ is str and f_data.__class__ is list:
            made = new(models.GetUserEmotesPage)
            made.data = [read_user_emote(one) for one in f_data]
            made.template = f_template
            made.pagination = read_pagination(f_pagination)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_USER_EMOTES_PAGE.read(value)


GET_USER_EMOTES = Codec(
    "get_user_emotes",
    read_get_user_emotes_page,
    GET_USER_EMOTES_PAGE,
)

UPDATE_CHAT_SETTINGS = Codec(
    "update_chat_settings",
    page_reader(read_chat_settings),
    page_table(Object(CHAT_SETTINGS)),
)

SEND_CHAT_MESSAGE = Codec(
    "send_chat_message",
    page_reader(read_sent_chat_message),
    page_table(Object(SENT_CHAT_MESSAGE)),
)

GET_USER_CHAT_COLOR = Codec(
    "get_user_chat_color",
    page_reader(read_user_chat_color),
    page_table(Object(USER_CHAT_COLOR)),
)

GET_PINNED_CHAT_MESSAGE = Codec(
    "get_pinned_chat_message",
    page_reader(read_pinned_chat_message),
    page_table(Object(PINNED_CHAT_MESSAGE)),
)
