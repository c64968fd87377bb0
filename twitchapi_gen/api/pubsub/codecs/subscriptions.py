"""Subscriptions: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import subscriptions as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_name = key("user_name")
k_display_name = key("display_name")
k_user_id = key("user_id")
k_channel_name = key("channel_name")
k_channel_id = key("channel_id")
k_time = key("time")
k_sub_plan = key("sub_plan")
k_sub_plan_name = key("sub_plan_name")
k_context = key("context")
k_is_gift = key("is_gift")
k_months = key("months")
k_cumulative_months = key("cumulative_months")
k_streak_months = key("streak_months")
k_benefit_end_month = key("benefit_end_month")
k_multi_month_duration = key("multi_month_duration")
k_sub_message = key("sub_message")
k_recipient_id = key("recipient_id")
k_recipient_user_name = key("recipient_user_name")
k_recipient_display_name = key("recipient_display_name")
k_count = key("count")
k_tier = key("tier")
k_uuid = key("uuid")
k_type = key("type")
k_message = key("message")
k_emotes = key("emotes")
k_id = key("id")
k_start = key("start")
k_end = key("end")


SUBSCRIBED_SUB_MESSAGE_EMOTE = Table(
    models.SubscribedSubMessageEmote,
    (
        Field("id", "id", TEXT),
        Field("start", "start", WHOLE),
        Field("end", "end", WHOLE),
    ),
)


def read_subscribed_sub_message_emote(value: dict[str, Any]) -> models.SubscribedSubMessageEmote:
    """Reads SubscribedSubMessageEmote."""
    try:
        f_id = value[k_id]
        f_start = value[k_start]
        f_end = value[k_end]
        if f_id.__class__ is str and f_start.__class__ is f_end.__class__ is int:
            made = new(models.SubscribedSubMessageEmote)
            made.id = f_id
            made.start = f_start
            made.end = f_end
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBSCRIBED_SUB_MESSAGE_EMOTE.read(value)


SUBSCRIBED_SUB_MESSAGE = Table(
    models.SubscribedSubMessage,
    (
        Field("message", "message", TEXT, empty=True),
        Field("emotes", "emotes", ListOf(Object(SUBSCRIBED_SUB_MESSAGE_EMOTE)), empty=True),
    ),
)


def read_subscribed_sub_message(value: dict[str, Any]) -> models.SubscribedSubMessage:
    """Reads SubscribedSubMessage."""
    try:
        f_message = value[k_message]
        f_emotes = value[k_emotes]
        if (f_message is None or f_message.__class__ is str) and (f_emotes is None or f_emotes.__class__ is list):
            made = new(models.SubscribedSubMessage)
            made.message = f_message or None
            made.emotes = [] if f_emotes is None else [read_subscribed_sub_message_emote(one) for one in f_emotes]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBSCRIBED_SUB_MESSAGE.read(value)


SUBSCRIBED = Table(
    models.Subscribed,
    (
        Field("user_name", "user_name", TEXT, absent=True),
        Field("display_name", "display_name", TEXT, absent=True),
        Field("user_id", "user_id", TEXT, absent=True),
        Field("channel_name", "channel_name", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("time", "time", MOMENT),
        Field("sub_plan", "sub_plan", TEXT),
        Field("sub_plan_name", "sub_plan_name", TEXT),
        Field("context", "context", TEXT),
        Field("is_gift", "is_gift", FLAG),
        Field("months", "months", WHOLE, absent=True),
        Field("cumulative_months", "cumulative_months", WHOLE, absent=True),
        Field("streak_months", "streak_months", WHOLE, absent=True),
        Field("benefit_end_month", "benefit_end_month", WHOLE, absent=True),
        Field("multi_month_duration", "multi_month_duration", WHOLE, absent=True),
        Field("sub_message", "sub_message", Object(SUBSCRIBED_SUB_MESSAGE)),
    ),
)


def read_subscribed(value: dict[str, Any]) -> models.Subscribed:
    """Reads Subscribed."""
    try:
        f_user_name = value.get(k_user_name)
        f_display_name = value.get(k_display_name)
        f_user_id = value.get(k_user_id)
        f_channel_name = value[k_channel_name]
        f_channel_id = value[k_channel_id]
        f_time = when(value[k_time])
        f_sub_plan = value[k_sub_plan]
        f_sub_plan_name = value[k_sub_plan_name]
        f_context = value[k_context]
        f_is_gift = value[k_is_gift]
        f_months = value.get(k_months)
        f_cumulative_months = value.get(k_cumulative_months)
        f_streak_months = value.get(k_streak_months)
        f_benefit_end_month = value.get(k_benefit_end_month)
        f_multi_month_duration = value.get(k_multi_month_duration)
        f_sub_message = value[k_sub_message]
        if (
            f_channel_name.__class__ is f_channel_id.__class__ is f_sub_plan.__class__ is f_sub_plan_name.__class__ is f_context.__class__ is str
            and f_is_gift.__class__ is bool
            and (f_user_name is None or f_user_name.__class__ is str)
            and (f_display_name is None or f_display_name.__class__ is str)
            and (f_user_id is None or f_user_id.__class__ is str)
            and f_time.tzinfo is not None
            and (f_months is None or f_months.__class__ is int)
            and (f_cumulative_months is None or f_cumulative_months.__class__ is int)
            and (f_streak_months is None or f_streak_months.__class__ is int)
            and (f_benefit_end_month is None or f_benefit_end_month.__class__ is int)
            and (f_multi_month_duration is None or f_multi_month_duration.__class__ is int)
        ):
            made = new(models.Subscribed)
            made.user_name = f_user_name
            made.display_name = f_display_name
            made.user_id = f_user_id
            made.channel_name = f_channel_name
            made.channel_id = f_channel_id
            made.time = f_time
            made.sub_plan = f_sub_plan
            made.sub_plan_name = f_sub_plan_name
            made.context = f_context
            made.is_gift = f_is_gift
            made.months = f_months
            made.cumulative_months = f_cumulative_months
            made.streak_months = f_streak_months
            made.benefit_end_month = f_benefit_end_month
            made.multi_month_duration = f_multi_month_duration
            made.sub_message = read_subscribed_sub_message(f_sub_message)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBSCRIBED.read(value)


SUBGIFT = Table(
    models.Subgift,
    (
        Field("user_name", "user_name", TEXT, absent=True),
        Field("display_name", "display_name", TEXT, absent=True),
        Field("user_id", "user_id", TEXT, absent=True),
        Field("channel_name", "channel_name", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("time", "time", MOMENT),
        Field("sub_plan", "sub_plan", TEXT),
        Field("sub_plan_name", "sub_plan_name", TEXT),
        Field("context", "context", TEXT),
        Field("is_gift", "is_gift", FLAG),
        Field("months", "months", WHOLE, absent=True),
        Field("cumulative_months", "cumulative_months", WHOLE, absent=True),
        Field("streak_months", "streak_months", WHOLE, absent=True),
        Field("benefit_end_month", "benefit_end_month", WHOLE, absent=True),
        Field("multi_month_duration", "multi_month_duration", WHOLE, absent=True),
        Field("sub_message", "sub_message", Object(SUBSCRIBED_SUB_MESSAGE)),
        Field("recipient_id", "recipient_id", TEXT, absent=True),
        Field("recipient_user_name", "recipient_user_name", TEXT),
        Field("recipient_display_name", "recipient_display_name", TEXT),
    ),
)


def read_subgift(value: dict[str, Any]) -> models.Subgift:
    """Reads Subgift."""
    try:
        f_user_name = value.get(k_user_name)
        f_display_name = value.get(k_display_name)
        f_user_id = value.get(k_user_id)
        f_channel_name = value[k_channel_name]
        f_channel_id = value[k_channel_id]
        f_time = when(value[k_time])
        f_sub_plan = value[k_sub_plan]
        f_sub_plan_name = value[k_sub_plan_name]
        f_context = value[k_context]
        f_is_gift = value[k_is_gift]
        f_months = value.get(k_months)
        f_cumulative_months = value.get(k_cumulative_months)
        f_streak_months = value.get(k_streak_months)
        f_benefit_end_month = value.get(k_benefit_end_month)
        f_multi_month_duration = value.get(k_multi_month_duration)
        f_sub_message = value[k_sub_message]
        f_recipient_id = value.get(k_recipient_id)
        f_recipient_user_name = value[k_recipient_user_name]
        f_recipient_display_name = value[k_recipient_display_name]
        if (
            f_channel_name.__class__
            is f_channel_id.__class__
            is f_sub_plan.__class__
            is f_sub_plan_name.__class__
            is f_context.__class__
            is f_recipient_user_name.__class__
            is f_recipient_display_name.__class__
            is str
            and f_is_gift.__class__ is bool
            and (f_user_name is None or f_user_name.__class__ is str)
            and (f_display_name is None or f_display_name.__class__ is str)
            and (f_user_id is None or f_user_id.__class__ is str)
            and f_time.tzinfo is not None
            and (f_months is None or f_months.__class__ is int)
            and (f_cumulative_months is None or f_cumulative_months.__class__ is int)
            and (f_streak_months is None or f_streak_months.__class__ is int)
            and (f_benefit_end_month is None or f_benefit_end_month.__class__ is int)
            and (f_multi_month_duration is None or f_multi_month_duration.__class__ is int)
            and (f_recipient_id is None or f_recipient_id.__class__ is str)
        ):
            made = new(models.Subgift)
            made.user_name = f_user_name
            made.display_name = f_display_name
            made.user_id = f_user_id
            made.channel_name = f_channel_name
            made.channel_id = f_channel_id
            made.time = f_time
            made.sub_plan = f_sub_plan
            made.sub_plan_name = f_sub_plan_name
            made.context = f_context
            made.is_gift = f_is_gift
            made.months = f_months
            made.cumulative_months = f_cumulative_months
            made.streak_months = f_streak_months
            made.benefit_end_month = f_benefit_end_month
            made.multi_month_duration = f_multi_month_duration
            made.sub_message = read_subscribed_sub_message(f_sub_message)
            made.recipient_id = f_recipient_id
            made.recipient_user_name = f_recipient_user_name
            made.recipient_display_name = f_recipient_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBGIFT.read(value)


MYSTERY_GIFT_PURCHASE = Table(
    models.MysteryGiftPurchase,
    (
        Field("count", "count", WHOLE),
        Field("tier", "tier", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("uuid", "uuid", TEXT),
        Field("type", "type", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_mystery_gift_purchase(value: dict[str, Any]) -> models.MysteryGiftPurchase:
    """Reads MysteryGiftPurchase."""
    try:
        f_count = value[k_count]
        f_tier = value[k_tier]
        f_user_id = value[k_user_id]
        f_channel_id = value[k_channel_id]
        f_uuid = value[k_uuid]
        f_type = value[k_type]
        f_user_name = value[k_user_name]
        f_display_name = value[k_display_name]
        if (
            f_tier.__class__
            is f_user_id.__class__
            is f_channel_id.__class__
            is f_uuid.__class__
            is f_type.__class__
            is f_user_name.__class__
            is f_display_name.__class__
            is str
            and f_count.__class__ is int
        ):
            made = new(models.MysteryGiftPurchase)
            made.count = f_count
            made.tier = f_tier
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.uuid = f_uuid
            made.type = f_type
            made.user_name = f_user_name
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MYSTERY_GIFT_PURCHASE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Subscribed": (read_subscribed, SUBSCRIBED),
    "Subgift": (read_subgift, SUBGIFT),
    "MysteryGiftPurchase": (read_mystery_gift_purchase, MYSTERY_GIFT_PURCHASE),
}
"""Of each kind of message: the fast reader and the table."""
