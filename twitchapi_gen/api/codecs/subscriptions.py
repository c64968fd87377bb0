"""Subscriptions: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import subscriptions as models
from twitchapi_gen.runtime.reading.codec import (
    PAGINATION,
    UNLIKE,
    Codec,
    choices,
    key,
    page_reader,
    page_table,
    read_pagination,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_gifter_id = key("gifter_id")
k_gifter_login = key("gifter_login")
k_gifter_name = key("gifter_name")
k_is_gift = key("is_gift")
k_plan_name = key("plan_name")
k_tier = key("tier")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_user_login = key("user_login")
k_data = key("data")
k_pagination = key("pagination")
k_points = key("points")
k_total = key("total")

_SUBSCRIPTION_TIER = choices(models.SubscriptionTier)


SUBSCRIPTION = Table(
    models.Subscription,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("gifter_id", "gifter_id", TEXT, empty=True),
        Field("gifter_login", "gifter_login", TEXT, empty=True),
        Field("gifter_name", "gifter_name", TEXT, empty=True),
        Field("is_gift", "is_gift", FLAG),
        Field("plan_name", "plan_name", TEXT),
        Field("tier", "tier", Choice(models.SubscriptionTier)),
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
    ),
)


def read_subscription(value: dict[str, Any]) -> models.Subscription:
    """Reads Subscription."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_gifter_id = value[k_gifter_id]
        f_gifter_login = value[k_gifter_login]
        f_gifter_name = value[k_gifter_name]
        f_is_gift = value[k_is_gift]
        f_plan_name = value[k_plan_name]
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        if (
            f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_plan_name.__class__
            is f_user_id.__class__
            is f_user_name.__class__
            is f_user_login.__class__
            is str
            and f_is_gift.__class__ is bool
            and (f_gifter_id is None or f_gifter_id.__class__ is str)
            and (f_gifter_login is None or f_gifter_login.__class__ is str)
            and (f_gifter_name is None or f_gifter_name.__class__ is str)
        ):
            made = new(models.Subscription)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.gifter_id = f_gifter_id or None
            made.gifter_login = f_gifter_login or None
            made.gifter_name = f_gifter_name or None
            made.is_gift = f_is_gift
            made.plan_name = f_plan_name
            made.tier = _SUBSCRIPTION_TIER[value[k_tier]]
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBSCRIPTION.read(value)


USER_SUBSCRIPTION = Table(
    models.UserSubscription,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("gifter_id", "gifter_id", TEXT, absent=True),
        Field("gifter_login", "gifter_login", TEXT, absent=True),
        Field("gifter_name", "gifter_name", TEXT, absent=True),
        Field("is_gift", "is_gift", FLAG),
        Field("tier", "tier", Choice(models.SubscriptionTier)),
    ),
)


def read_user_subscription(value: dict[str, Any]) -> models.UserSubscription:
    """Reads UserSubscription."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_gifter_id = value.get(k_gifter_id)
        f_gifter_login = value.get(k_gifter_login)
        f_gifter_name = value.get(k_gifter_name)
        f_is_gift = value[k_is_gift]
        if (
            f_broadcaster_id.__class__ is f_broadcaster_login.__class__ is f_broadcaster_name.__class__ is str
            and f_is_gift.__class__ is bool
            and (f_gifter_id is None or f_gifter_id.__class__ is str)
            and (f_gifter_login is None or f_gifter_login.__class__ is str)
            and (f_gifter_name is None or f_gifter_name.__class__ is str)
        ):
            made = new(models.UserSubscription)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.gifter_id = f_gifter_id
            made.gifter_login = f_gifter_login
            made.gifter_name = f_gifter_name
            made.is_gift = f_is_gift
            made.tier = _SUBSCRIPTION_TIER[value[k_tier]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_SUBSCRIPTION.read(value)


GET_BROADCASTER_SUBSCRIPTIONS_PAGE = Table(
    models.GetBroadcasterSubscriptionsPage,
    (
        Field("data", "data", ListOf(Object(SUBSCRIPTION))),
        Field("pagination", "pagination", Object(PAGINATION)),
        Field("points", "points", WHOLE, absent=True),
        Field("total", "total", WHOLE, absent=True),
    ),
)


def read_get_broadcaster_subscriptions_page(value: dict[str, Any]) -> models.GetBroadcasterSubscriptionsPage:
    """Reads GetBroadcasterSubscriptionsPage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        f_points = value.get(k_points)
        f_total = value.get(k_total)
        if f_data.__class__ is list and (f_points is None or f_points.__class__ is int) and (f_total is None or f_total.__class__ is int):
            made = new(models.GetBroadcasterSubscriptionsPage)
            made.data = [read_subscription(one) for one in f_data]
            made.pagination = read_pagination(f_pagination)
            made.points = f_points
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_BROADCASTER_SUBSCRIPTIONS_PAGE.read(value)


GET_BROADCASTER_SUBSCRIPTIONS = Codec(
    "get_broadcaster_subscriptions",
    read_get_broadcaster_subscriptions_page,
    GET_BROADCASTER_SUBSCRIPTIONS_PAGE,
)

CHECK_USER_SUBSCRIPTION = Codec(
    "check_user_subscription",
    page_reader(read_user_subscription),
    page_table(Object(USER_SUBSCRIPTION)),
)
