"""Bits: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import bits as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_data = key("data")
k_version = key("version")
k_message_type = key("message_type")
k_message_id = key("message_id")
k_is_anonymous = key("is_anonymous")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_channel_id = key("channel_id")
k_channel_name = key("channel_name")
k_badge_tier = key("badge_tier")
k_chat_message = key("chat_message")
k_time = key("time")
k_type = key("type")
k_bits_used = key("bits_used")
k_total_bits_used = key("total_bits_used")
k_context = key("context")
k_badge_entitlement = key("badge_entitlement")
k_user_id_1 = key("userID")
k_display_name = key("displayName")
k_user_login = key("userLogin")
k_selected_count = key("selectedCount")
k_trigger_type = key("triggerType")
k_trigger_amount = key("triggerAmount")
k_total_reward_count = key("totalRewardCount")
k_domain = key("domain")
k_new_version = key("new_version")
k_previous_version = key("previous_version")


BITS_EVENT_BADGE_ENTITLEMENT = Table(
    models.BitsEventBadgeEntitlement,
    (
        Field("new_version", "new_version", WHOLE),
        Field("previous_version", "previous_version", WHOLE),
    ),
)


def read_bits_event_badge_entitlement(value: dict[str, Any]) -> models.BitsEventBadgeEntitlement:
    """Reads BitsEventBadgeEntitlement."""
    try:
        f_new_version = value[k_new_version]
        f_previous_version = value[k_previous_version]
        if f_new_version.__class__ is f_previous_version.__class__ is int:
            made = new(models.BitsEventBadgeEntitlement)
            made.new_version = f_new_version
            made.previous_version = f_previous_version
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_EVENT_BADGE_ENTITLEMENT.read(value)


BITS_EVENT_DATA = Table(
    models.BitsEventData,
    (
        Field("user_name", "user_name", Nullable(TEXT), absent=True),
        Field("channel_name", "channel_name", TEXT),
        Field("user_id", "user_id", Nullable(TEXT), absent=True),
        Field("channel_id", "channel_id", TEXT),
        Field("time", "time", MOMENT),
        Field("chat_message", "chat_message", TEXT),
        Field("bits_used", "bits_used", WHOLE),
        Field("total_bits_used", "total_bits_used", WHOLE),
        Field("context", "context", TEXT),
        Field("badge_entitlement", "badge_entitlement", Nullable(Object(BITS_EVENT_BADGE_ENTITLEMENT))),
    ),
)


def read_bits_event_data(value: dict[str, Any]) -> models.BitsEventData:
    """Reads BitsEventData."""
    try:
        f_user_name = value.get(k_user_name)
        f_channel_name = value[k_channel_name]
        f_user_id = value.get(k_user_id)
        f_channel_id = value[k_channel_id]
        f_time = when(value[k_time])
        f_chat_message = value[k_chat_message]
        f_bits_used = value[k_bits_used]
        f_total_bits_used = value[k_total_bits_used]
        f_context = value[k_context]
        f_badge_entitlement = value[k_badge_entitlement]
        if (
            f_channel_name.__class__ is f_channel_id.__class__ is f_chat_message.__class__ is f_context.__class__ is str
            and f_bits_used.__class__ is f_total_bits_used.__class__ is int
            and (f_user_name is None or f_user_name.__class__ is str)
            and (f_user_id is None or f_user_id.__class__ is str)
            and f_time.tzinfo is not None
        ):
            made = new(models.BitsEventData)
            made.user_name = f_user_name
            made.channel_name = f_channel_name
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.time = f_time
            made.chat_message = f_chat_message
            made.bits_used = f_bits_used
            made.total_bits_used = f_total_bits_used
            made.context = f_context
            made.badge_entitlement = None if f_badge_entitlement is None else read_bits_event_badge_entitlement(f_badge_entitlement)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_EVENT_DATA.read(value)


BITS_EVENT = Table(
    models.BitsEvent,
    (
        Field("data", "data", Object(BITS_EVENT_DATA)),
        Field("version", "version", TEXT),
        Field("message_type", "message_type", TEXT),
        Field("message_id", "message_id", TEXT),
    ),
)


def read_bits_event(value: dict[str, Any]) -> models.BitsEvent:
    """Reads BitsEvent."""
    try:
        f_data = value[k_data]
        f_version = value[k_version]
        f_message_type = value[k_message_type]
        f_message_id = value[k_message_id]
        if f_version.__class__ is f_message_type.__class__ is f_message_id.__class__ is str:
            made = new(models.BitsEvent)
            made.data = read_bits_event_data(f_data)
            made.version = f_version
            made.message_type = f_message_type
            made.message_id = f_message_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_EVENT.read(value)


BITS_EVENT_V2_BADGE_ENTITLEMENT = Table(
    models.BitsEventV2BadgeEntitlement,
    (
        Field("new_version", "new_version", TEXT),
        Field("previous_version", "previous_version", TEXT),
    ),
)


def read_bits_event_v2_badge_entitlement(value: dict[str, Any]) -> models.BitsEventV2BadgeEntitlement:
    """Reads BitsEventV2BadgeEntitlement."""
    try:
        f_new_version = value[k_new_version]
        f_previous_version = value[k_previous_version]
        if f_new_version.__class__ is f_previous_version.__class__ is str:
            made = new(models.BitsEventV2BadgeEntitlement)
            made.new_version = f_new_version
            made.previous_version = f_previous_version
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_EVENT_V2_BADGE_ENTITLEMENT.read(value)


BITS_EVENT_V2_DATA = Table(
    models.BitsEventV2Data,
    (
        Field("user_name", "user_name", Nullable(TEXT), absent=True),
        Field("channel_name", "channel_name", TEXT),
        Field("user_id", "user_id", Nullable(TEXT), absent=True),
        Field("channel_id", "channel_id", TEXT),
        Field("time", "time", MOMENT),
        Field("chat_message", "chat_message", TEXT),
        Field("bits_used", "bits_used", WHOLE),
        Field("total_bits_used", "total_bits_used", WHOLE),
        Field("context", "context", TEXT),
        Field("badge_entitlement", "badge_entitlement", Nullable(Object(BITS_EVENT_V2_BADGE_ENTITLEMENT))),
        Field("is_anonymous", "is_anonymous", FLAG, absent=True),
    ),
)


def read_bits_event_v2_data(value: dict[str, Any]) -> models.BitsEventV2Data:
    """Reads BitsEventV2Data."""
    try:
        f_user_name = value.get(k_user_name)
        f_channel_name = value[k_channel_name]
        f_user_id = value.get(k_user_id)
        f_channel_id = value[k_channel_id]
        f_time = when(value[k_time])
        f_chat_message = value[k_chat_message]
        f_bits_used = value[k_bits_used]
        f_total_bits_used = value[k_total_bits_used]
        f_context = value[k_context]
        f_badge_entitlement = value[k_badge_entitlement]
        f_is_anonymous = value.get(k_is_anonymous)
        if (
            f_channel_name.__class__ is f_channel_id.__class__ is f_chat_message.__class__ is f_context.__class__ is str
            and f_bits_used.__class__ is f_total_bits_used.__class__ is int
            and (f_user_name is None or f_user_name.__class__ is str)
            and (f_user_id is None or f_user_id.__class__ is str)
            and f_time.tzinfo is not None
            and (f_is_anonymous is None or f_is_anonymous.__class__ is bool)
        ):
            made = new(models.BitsEventV2Data)
            made.user_name = f_user_name
            made.channel_name = f_channel_name
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.time = f_time
            made.chat_message = f_chat_message
            made.bits_used = f_bits_used
            made.total_bits_used = f_total_bits_used
            made.context = f_context
            made.badge_entitlement = None if f_badge_entitlement is None else read_bits_event_v2_badge_entitlement(f_badge_entitlement)
            made.is_anonymous = f_is_anonymous
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_EVENT_V2_DATA.read(value)


BITS_EVENT_V2 = Table(
    models.BitsEventV2,
    (
        Field("data", "data", Object(BITS_EVENT_V2_DATA)),
        Field("version", "version", TEXT),
        Field("message_type", "message_type", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("is_anonymous", "is_anonymous", FLAG, absent=True),
    ),
)


def read_bits_event_v2(value: dict[str, Any]) -> models.BitsEventV2:
    """Reads BitsEventV2."""
    try:
        f_data = value[k_data]
        f_version = value[k_version]
        f_message_type = value[k_message_type]
        f_message_id = value[k_message_id]
        f_is_anonymous = value.get(k_is_anonymous)
        if f_version.__class__ is f_message_type.__class__ is f_message_id.__class__ is str and (
            f_is_anonymous is None or f_is_anonymous.__class__ is bool
        ):
            made = new(models.BitsEventV2)
            made.data = read_bits_event_v2_data(f_data)
            made.version = f_version
            made.message_type = f_message_type
            made.message_id = f_message_id
            made.is_anonymous = f_is_anonymous
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_EVENT_V2.read(value)


BITS_BADGE = Table(
    models.BitsBadge,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("channel_name", "channel_name", TEXT),
        Field("badge_tier", "badge_tier", WHOLE),
        Field("chat_message", "chat_message", TEXT, absent=True, empty=True),
        Field("time", "time", MOMENT),
    ),
)


def read_bits_badge(value: dict[str, Any]) -> models.BitsBadge:
    """Reads BitsBadge."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_channel_id = value[k_channel_id]
        f_channel_name = value[k_channel_name]
        f_badge_tier = value[k_badge_tier]
        f_chat_message = value.get(k_chat_message)
        f_time = when(value[k_time])
        if (
            f_user_id.__class__ is f_user_name.__class__ is f_channel_id.__class__ is f_channel_name.__class__ is str
            and f_badge_tier.__class__ is int
            and (f_chat_message is None or f_chat_message.__class__ is str)
            and f_time.tzinfo is not None
        ):
            made = new(models.BitsBadge)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.channel_id = f_channel_id
            made.channel_name = f_channel_name
            made.badge_tier = f_badge_tier
            made.chat_message = f_chat_message or None
            made.time = f_time
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_BADGE.read(value)


CHEERBOMB_DATA = Table(
    models.CheerbombData,
    (
        Field("userID", "user_id", TEXT),
        Field("displayName", "display_name", TEXT),
        Field("userLogin", "user_login", TEXT),
        Field("selectedCount", "selected_count", WHOLE),
        Field("triggerType", "trigger_type", TEXT),
        Field("triggerAmount", "trigger_amount", WHOLE),
        Field("totalRewardCount", "total_reward_count", WHOLE),
        Field("domain", "domain", TEXT),
    ),
)


def read_cheerbomb_data(value: dict[str, Any]) -> models.CheerbombData:
    """Reads CheerbombData."""
    try:
        f_user_id = value[k_user_id_1]
        f_display_name = value[k_display_name]
        f_user_login = value[k_user_login]
        f_selected_count = value[k_selected_count]
        f_trigger_type = value[k_trigger_type]
        f_trigger_amount = value[k_trigger_amount]
        f_total_reward_count = value[k_total_reward_count]
        f_domain = value[k_domain]
        if (
            f_user_id.__class__ is f_display_name.__class__ is f_user_login.__class__ is f_trigger_type.__class__ is f_domain.__class__ is str
            and f_selected_count.__class__ is f_trigger_amount.__class__ is f_total_reward_count.__class__ is int
        ):
            made = new(models.CheerbombData)
            made.user_id = f_user_id
            made.display_name = f_display_name
            made.user_login = f_user_login
            made.selected_count = f_selected_count
            made.trigger_type = f_trigger_type
            made.trigger_amount = f_trigger_amount
            made.total_reward_count = f_total_reward_count
            made.domain = f_domain
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERBOMB_DATA.read(value)


CHEERBOMB = Table(
    models.Cheerbomb,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CHEERBOMB_DATA)),
    ),
)


def read_cheerbomb(value: dict[str, Any]) -> models.Cheerbomb:
    """Reads Cheerbomb."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.Cheerbomb)
            made.type = f_type
            made.data = read_cheerbomb_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERBOMB.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "BitsEvent": (read_bits_event, BITS_EVENT),
    "BitsEventV2": (read_bits_event_v2, BITS_EVENT_V2),
    "BitsBadge": (read_bits_badge, BITS_BADGE),
    "Cheerbomb": (read_cheerbomb, CHEERBOMB),
}
"""Of each kind of message: the fast reader and the table."""
