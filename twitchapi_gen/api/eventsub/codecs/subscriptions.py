"""Subscriptions: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import EMOTED_MESSAGE, read_emoted_message
from twitchapi_gen.api.eventsub.models import common as common_models, subscriptions as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, TEXT, WHOLE, Choice, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_tier = key("tier")
k_is_gift = key("is_gift")
k_total = key("total")
k_cumulative_total = key("cumulative_total")
k_is_anonymous = key("is_anonymous")
k_message = key("message")
k_cumulative_months = key("cumulative_months")
k_streak_months = key("streak_months")
k_duration_months = key("duration_months")

_SUB_TIER = choices(common_models.SubTier)


CHANNEL_SUBSCRIBE = Table(
    models.ChannelSubscribe,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("tier", "tier", Choice(common_models.SubTier)),
        Field("is_gift", "is_gift", FLAG),
    ),
)


def read_channel_subscribe(value: dict[str, Any]) -> models.ChannelSubscribe:
    """Reads ChannelSubscribe."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_is_gift = value[k_is_gift]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is str
            and f_is_gift.__class__ is bool
        ):
            made = new(models.ChannelSubscribe)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.tier = _SUB_TIER[value[k_tier]]
            made.is_gift = f_is_gift
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_SUBSCRIBE.read(value)


CHANNEL_SUBSCRIPTION_END = Table(
    models.ChannelSubscriptionEnd,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("tier", "tier", Choice(common_models.SubTier)),
        Field("is_gift", "is_gift", FLAG),
    ),
)


def read_channel_subscription_end(value: dict[str, Any]) -> models.ChannelSubscriptionEnd:
    """Reads ChannelSubscriptionEnd."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_is_gift = value[k_is_gift]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is str
            and f_is_gift.__class__ is bool
        ):
            made = new(models.ChannelSubscriptionEnd)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.tier = _SUB_TIER[value[k_tier]]
            made.is_gift = f_is_gift
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_SUBSCRIPTION_END.read(value)


CHANNEL_SUBSCRIPTION_GIFT = Table(
    models.ChannelSubscriptionGift,
    (
        Field("user_id", "user_id", Nullable(TEXT)),
        Field("user_login", "user_login", Nullable(TEXT)),
        Field("user_name", "user_name", Nullable(TEXT)),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("total", "total", WHOLE),
        Field("tier", "tier", Choice(common_models.SubTier)),
        Field("cumulative_total", "cumulative_total", Nullable(WHOLE)),
        Field("is_anonymous", "is_anonymous", FLAG),
    ),
)


def read_channel_subscription_gift(value: dict[str, Any]) -> models.ChannelSubscriptionGift:
    """Reads ChannelSubscriptionGift."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_total = value[k_total]
        f_cumulative_total = value[k_cumulative_total]
        f_is_anonymous = value[k_is_anonymous]
        if (
            f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_total.__class__ is int
            and f_is_anonymous.__class__ is bool
            and (f_user_id is None or f_user_id.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
            and (f_user_name is None or f_user_name.__class__ is str)
            and (f_cumulative_total is None or f_cumulative_total.__class__ is int)
        ):
            made = new(models.ChannelSubscriptionGift)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.total = f_total
            made.tier = _SUB_TIER[value[k_tier]]
            made.cumulative_total = f_cumulative_total
            made.is_anonymous = f_is_anonymous
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_SUBSCRIPTION_GIFT.read(value)


CHANNEL_SUBSCRIPTION_MESSAGE = Table(
    models.ChannelSubscriptionMessage,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("tier", "tier", Choice(common_models.SubTier)),
        Field("message", "message", Object(EMOTED_MESSAGE)),
        Field("cumulative_months", "cumulative_months", WHOLE),
        Field("streak_months", "streak_months", Nullable(WHOLE)),
        Field("duration_months", "duration_months", WHOLE),
    ),
)


def read_channel_subscription_message(value: dict[str, Any]) -> models.ChannelSubscriptionMessage:
    """Reads ChannelSubscriptionMessage."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_message = value[k_message]
        f_cumulative_months = value[k_cumulative_months]
        f_streak_months = value[k_streak_months]
        f_duration_months = value[k_duration_months]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is str
            and f_cumulative_months.__class__ is f_duration_months.__class__ is int
            and (f_streak_months is None or f_streak_months.__class__ is int)
        ):
            made = new(models.ChannelSubscriptionMessage)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.tier = _SUB_TIER[value[k_tier]]
            made.message = read_emoted_message(f_message)
            made.cumulative_months = f_cumulative_months
            made.streak_months = f_streak_months
            made.duration_months = f_duration_months
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_SUBSCRIPTION_MESSAGE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ChannelSubscribe": (read_channel_subscribe, CHANNEL_SUBSCRIBE),
    "ChannelSubscriptionEnd": (read_channel_subscription_end, CHANNEL_SUBSCRIPTION_END),
    "ChannelSubscriptionGift": (read_channel_subscription_gift, CHANNEL_SUBSCRIPTION_GIFT),
    "ChannelSubscriptionMessage": (read_channel_subscription_message, CHANNEL_SUBSCRIPTION_MESSAGE),
}
"""Of each kind of event: the fast reader and the table."""
