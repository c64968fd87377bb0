"""Webhooks: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.webhooks.models import webhooks as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    join,
    key,
    moment,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_from_id = key("from_id")
k_from_login = key("from_login")
k_from_name = key("from_name")
k_to_id = key("to_id")
k_to_login = key("to_login")
k_to_name = key("to_name")
k_followed_at = key("followed_at")
k_id = key("id")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_game_id = key("game_id")
k_game_name = key("game_name")
k_community_ids = key("community_ids")
k_type = key("type")
k_title = key("title")
k_viewer_count = key("viewer_count")
k_started_at = key("started_at")
k_language = key("language")
k_thumbnail_url = key("thumbnail_url")
k_tag_ids = key("tag_ids")
k_is_mature = key("is_mature")
k_login = key("login")
k_display_name = key("display_name")
k_broadcaster_type = key("broadcaster_type")
k_description = key("description")
k_profile_image_url = key("profile_image_url")
k_offline_image_url = key("offline_image_url")
k_view_count = key("view_count")
k_email = key("email")
k_created_at = key("created_at")
k_amount = key("amount")
k_sku = key("sku")
k_cost = key("cost")
k_display_name_1 = key("displayName")
k_in_development = key("inDevelopment")
k_domain = key("domain")
k_broadcast = key("broadcast")
k_expiration = key("expiration")
k_timestamp = key("timestamp")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_product_type = key("product_type")
k_product_data = key("product_data")
k_event_type = key("event_type")
k_event_timestamp = key("event_timestamp")
k_version = key("version")
k_event_data = key("event_data")
k_expires_at = key("expires_at")
k_reason = key("reason")
k_moderator_id = key("moderator_id")
k_moderator_login = key("moderator_login")
k_moderator_name = key("moderator_name")
k_is_gift = key("is_gift")
k_tier = key("tier")
k_plan_name = key("plan_name")
k_gifter_id = key("gifter_id")
k_gifter_login = key("gifter_login")
k_gifter_name = key("gifter_name")
k_message = key("message")
k_total = key("total")
k_user = key("user")
k_cooldown_end_time = key("cooldown_end_time")
k_goal = key("goal")
k_last_contribution = key("last_contribution")
k_level = key("level")
k_top_contributions = key("top_contributions")


FOLLOW = Table(
    models.Follow,
    (
        Field("from_id", "from_id", TEXT),
        Field("from_login", "from_login", TEXT, absent=True),
        Field("from_name", "from_name", TEXT),
        Field("to_id", "to_id", TEXT),
        Field("to_login", "to_login", TEXT, absent=True),
        Field("to_name", "to_name", TEXT),
        Field("followed_at", "followed_at", MOMENT),
    ),
)


def read_follow(value: dict[str, Any]) -> models.Follow:
    """Reads Follow."""
    try:
        f_from_id = value[k_from_id]
        f_from_login = value.get(k_from_login)
        f_from_name = value[k_from_name]
        f_to_id = value[k_to_id]
        f_to_login = value.get(k_to_login)
        f_to_name = value[k_to_name]
        f_followed_at = when(value[k_followed_at])
        if (
            f_from_id.__class__ is f_from_name.__class__ is f_to_id.__class__ is f_to_name.__class__ is str
            and (f_from_login is None or f_from_login.__class__ is str)
            and (f_to_login is None or f_to_login.__class__ is str)
            and f_followed_at.tzinfo is not None
        ):
            made = new(models.Follow)
            made.from_id = f_from_id
            made.from_login = f_from_login
            made.from_name = f_from_name
            made.to_id = f_to_id
            made.to_login = f_to_login
            made.to_name = f_to_name
            made.followed_at = f_followed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FOLLOW.read(value)


STREAM_CHANGE = Table(
    models.StreamChange,
    (
        Field("id", "id", TEXT, absent=True),
        Field("user_id", "user_id", TEXT, absent=True),
        Field("user_login", "user_login", TEXT, absent=True),
        Field("user_name", "user_name", TEXT, absent=True),
        Field("game_id", "game_id", TEXT, absent=True, empty=True),
        Field("game_name", "game_name", TEXT, absent=True, empty=True),
        Field("community_ids", "community_ids", ListOf(TEXT), absent=True),
        Field("type", "type", TEXT),
        Field("title", "title", TEXT, absent=True),
        Field("viewer_count", "viewer_count", WHOLE, absent=True),
        Field("started_at", "started_at", MOMENT, absent=True),
        Field("language", "language", TEXT, absent=True),
        Field("thumbnail_url", "thumbnail_url", TEXT, absent=True),
        Field("tag_ids", "tag_ids", ListOf(TEXT), absent=True, empty=True),
        Field("is_mature", "is_mature", FLAG, absent=True),
    ),
)


def read_stream_change(value: dict[str, Any]) -> models.StreamChange:
    """Reads StreamChange."""
    try:
        f_id = value.get(k_id)
        f_user_id = value.get(k_user_id)
        f_user_login = value.get(k_user_login)
        f_user_name = value.get(k_user_name)
        f_game_id = value.get(k_game_id)
        f_game_name = value.get(k_game_name)
        f_community_ids = value.get(k_community_ids)
        f_type = value[k_type]
        f_title = value.get(k_title)
        f_viewer_count = value.get(k_viewer_count)
        f_started_at = value.get(k_started_at)
        f_language = value.get(k_language)
        f_thumbnail_url = value.get(k_thumbnail_url)
        f_tag_ids = value.get(k_tag_ids)
        f_is_mature = value.get(k_is_mature)
        if (
            f_type.__class__ is str
            and (f_id is None or f_id.__class__ is str)
            and (f_user_id is None or f_user_id.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
            and (f_user_name is None or f_user_name.__class__ is str)
            and (f_game_id is None or f_game_id.__class__ is str)
            and (f_game_name is None or f_game_name.__class__ is str)
            and (
                f_community_ids.__class__ is list and join(f_community_ids).__class__ is str
                if f_community_ids is not None
                else k_community_ids not in value
            )
            and (f_title is None or f_title.__class__ is str)
            and (f_viewer_count is None or f_viewer_count.__class__ is int)
            and (f_language is None or f_language.__class__ is str)
            and (f_thumbnail_url is None or f_thumbnail_url.__class__ is str)
            and (f_tag_ids.__class__ is list and join(f_tag_ids).__class__ is str if f_tag_ids is not None else k_tag_ids not in value)
            and (f_is_mature is None or f_is_mature.__class__ is bool)
        ):
            made = new(models.StreamChange)
            made.id = f_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.game_id = f_game_id or None
            made.game_name = f_game_name or None
            made.community_ids = f_community_ids
            made.type = f_type
            made.title = f_title
            made.viewer_count = f_viewer_count
            made.started_at = None if f_started_at is None else moment(f_started_at)
            made.language = f_language
            made.thumbnail_url = f_thumbnail_url
            made.tag_ids = None if f_tag_ids is None else f_tag_ids
            made.is_mature = f_is_mature
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_CHANGE.read(value)


USER_CHANGE = Table(
    models.UserChange,
    (
        Field("id", "id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("type", "type", TEXT, empty=True),
        Field("broadcaster_type", "broadcaster_type", TEXT, empty=True),
        Field("description", "description", TEXT, empty=True),
        Field("profile_image_url", "profile_image_url", TEXT, empty=True),
        Field("offline_image_url", "offline_image_url", TEXT, empty=True),
        Field("view_count", "view_count", WHOLE),
        Field("email", "email", TEXT, absent=True),
        Field("created_at", "created_at", MOMENT, absent=True),
    ),
)


def read_user_change(value: dict[str, Any]) -> models.UserChange:
    """Reads UserChange."""
    try:
        f_id = value[k_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        f_type = value[k_type]
        f_broadcaster_type = value[k_broadcaster_type]
        f_description = value[k_description]
        f_profile_image_url = value[k_profile_image_url]
        f_offline_image_url = value[k_offline_image_url]
        f_view_count = value[k_view_count]
        f_email = value.get(k_email)
        f_created_at = value.get(k_created_at)
        if (
            f_id.__class__ is f_login.__class__ is f_display_name.__class__ is str
            and f_view_count.__class__ is int
            and (f_type is None or f_type.__class__ is str)
            and (f_broadcaster_type is None or f_broadcaster_type.__class__ is str)
            and (f_description is None or f_description.__class__ is str)
            and (f_profile_image_url is None or f_profile_image_url.__class__ is str)
            and (f_offline_image_url is None or f_offline_image_url.__class__ is str)
            and (f_email is None or f_email.__class__ is str)
        ):
            made = new(models.UserChange)
            made.id = f_id
            made.login = f_login
            made.display_name = f_display_name
            made.type = f_type or None
            made.broadcaster_type = f_broadcaster_type or None
            made.description = f_description or None
            made.profile_image_url = f_profile_image_url or None
            made.offline_image_url = f_offline_image_url or None
            made.view_count = f_view_count
            made.email = f_email
            made.created_at = None if f_created_at is None else moment(f_created_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_CHANGE.read(value)


PRODUCT_COST = Table(
    models.ProductCost,
    (
        Field("amount", "amount", WHOLE),
        Field("type", "type", TEXT),
    ),
)


def read_product_cost(value: dict[str, Any]) -> models.ProductCost:
    """Reads ProductCost."""
    try:
        f_amount = value[k_amount]
        f_type = value[k_type]
        if f_type.__class__ is str and f_amount.__class__ is int:
            made = new(models.ProductCost)
            made.amount = f_amount
            made.type = f_type
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PRODUCT_COST.read(value)


PRODUCT_DATA = Table(
    models.ProductData,
    (
        Field("sku", "sku", TEXT),
        Field("cost", "cost", Object(PRODUCT_COST)),
        Field("displayName", "display_name", TEXT),
        Field("inDevelopment", "in_development", FLAG),
        Field("domain", "domain", TEXT, absent=True, empty=True),
        Field("broadcast", "broadcast", FLAG, absent=True),
        Field("expiration", "expiration", MOMENT, absent=True, empty=True),
    ),
)


def read_product_data(value: dict[str, Any]) -> models.ProductData:
    """Reads ProductData."""
    try:
        f_sku = value[k_sku]
        f_cost = value[k_cost]
        f_display_name = value[k_display_name_1]
        f_in_development = value[k_in_development]
        f_domain = value.get(k_domain)
        f_broadcast = value.get(k_broadcast)
        f_expiration = value.get(k_expiration)
        if (
            f_sku.__class__ is f_display_name.__class__ is str
            and f_in_development.__class__ is bool
            and (f_domain is None or f_domain.__class__ is str)
            and (f_broadcast is None or f_broadcast.__class__ is bool)
        ):
            made = new(models.ProductData)
            made.sku = f_sku
            made.cost = read_product_cost(f_cost)
            made.display_name = f_display_name
            made.in_development = f_in_development
            made.domain = f_domain or None
            made.broadcast = f_broadcast
            made.expiration = None if f_expiration is None or f_expiration == "" else moment(f_expiration)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PRODUCT_DATA.read(value)


EXTENSION_TRANSACTION = Table(
    models.ExtensionTransaction,
    (
        Field("id", "id", TEXT),
        Field("timestamp", "timestamp", MOMENT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT, absent=True),
        Field("user_name", "user_name", TEXT),
        Field("product_type", "product_type", TEXT),
        Field("product_data", "product_data", Object(PRODUCT_DATA)),
    ),
)


def read_extension_transaction(value: dict[str, Any]) -> models.ExtensionTransaction:
    """Reads ExtensionTransaction."""
    try:
        f_id = value[k_id]
        f_timestamp = when(value[k_timestamp])
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value.get(k_broadcaster_login)
        f_broadcaster_name = value[k_broadcaster_name]
        f_user_id = value[k_user_id]
        f_user_login = value.get(k_user_login)
        f_user_name = value[k_user_name]
        f_product_type = value[k_product_type]
        f_product_data = value[k_product_data]
        if (
            f_id.__class__
            is f_broadcaster_id.__class__
            is f_broadcaster_name.__class__
            is f_user_id.__class__
            is f_user_name.__class__
            is f_product_type.__class__
            is str
            and f_timestamp.tzinfo is not None
            and (f_broadcaster_login is None or f_broadcaster_login.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
        ):
            made = new(models.ExtensionTransaction)
            made.id = f_id
            made.timestamp = f_timestamp
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.product_type = f_product_type
            made.product_data = read_product_data(f_product_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_TRANSACTION.read(value)


MODERATOR_CHANGE_DATA = Table(
    models.ModeratorChangeData,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT, absent=True),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_moderator_change_data(value: dict[str, Any]) -> models.ModeratorChangeData:
    """Reads ModeratorChangeData."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value.get(k_broadcaster_login)
        f_broadcaster_name = value[k_broadcaster_name]
        f_user_id = value[k_user_id]
        f_user_login = value.get(k_user_login)
        f_user_name = value[k_user_name]
        if (
            f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_user_id.__class__ is f_user_name.__class__ is str
            and (f_broadcaster_login is None or f_broadcaster_login.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
        ):
            made = new(models.ModeratorChangeData)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATOR_CHANGE_DATA.read(value)


MODERATOR_CHANGE = Table(
    models.ModeratorChange,
    (
        Field("id", "id", TEXT),
        Field("event_type", "event_type", TEXT),
        Field("event_timestamp", "event_timestamp", MOMENT),
        Field("version", "version", TEXT),
        Field("event_data", "event_data", Object(MODERATOR_CHANGE_DATA)),
    ),
)


def read_moderator_change(value: dict[str, Any]) -> models.ModeratorChange:
    """Reads ModeratorChange."""
    try:
        f_id = value[k_id]
        f_event_type = value[k_event_type]
        f_event_timestamp = when(value[k_event_timestamp])
        f_version = value[k_version]
        f_event_data = value[k_event_data]
        if f_id.__class__ is f_event_type.__class__ is f_version.__class__ is str and f_event_timestamp.tzinfo is not None:
            made = new(models.ModeratorChange)
            made.id = f_id
            made.event_type = f_event_type
            made.event_timestamp = f_event_timestamp
            made.version = f_version
            made.event_data = read_moderator_change_data(f_event_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATOR_CHANGE.read(value)


BAN_CHANGE_DATA = Table(
    models.BanChangeData,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT, absent=True),
        Field("user_name", "user_name", TEXT),
        Field("expires_at", "expires_at", MOMENT, absent=True, empty=True),
        Field("reason", "reason", TEXT, absent=True, empty=True),
        Field("moderator_id", "moderator_id", TEXT, absent=True),
        Field("moderator_login", "moderator_login", TEXT, absent=True),
        Field("moderator_name", "moderator_name", TEXT, absent=True),
    ),
)


def read_ban_change_data(value: dict[str, Any]) -> models.BanChangeData:
    """Reads BanChangeData."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value.get(k_broadcaster_login)
        f_broadcaster_name = value[k_broadcaster_name]
        f_user_id = value[k_user_id]
        f_user_login = value.get(k_user_login)
        f_user_name = value[k_user_name]
        f_expires_at = value.get(k_expires_at)
        f_reason = value.get(k_reason)
        f_moderator_id = value.get(k_moderator_id)
        f_moderator_login = value.get(k_moderator_login)
        f_moderator_name = value.get(k_moderator_name)
        if (
            f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_user_id.__class__ is f_user_name.__class__ is str
            and (f_broadcaster_login is None or f_broadcaster_login.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
            and (f_reason is None or f_reason.__class__ is str)
            and (f_moderator_id is None or f_moderator_id.__class__ is str)
            and (f_moderator_login is None or f_moderator_login.__class__ is str)
            and (f_moderator_name is None or f_moderator_name.__class__ is str)
        ):
            made = new(models.BanChangeData)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.expires_at = None if f_expires_at is None or f_expires_at == "" else moment(f_expires_at)
            made.reason = f_reason or None
            made.moderator_id = f_moderator_id
            made.moderator_login = f_moderator_login
            made.moderator_name = f_moderator_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BAN_CHANGE_DATA.read(value)


BAN_CHANGE = Table(
    models.BanChange,
    (
        Field("id", "id", TEXT),
        Field("event_type", "event_type", TEXT),
        Field("event_timestamp", "event_timestamp", MOMENT),
        Field("version", "version", TEXT),
        Field("event_data", "event_data", Object(BAN_CHANGE_DATA)),
    ),
)


def read_ban_change(value: dict[str, Any]) -> models.BanChange:
    """Reads BanChange."""
    try:
        f_id = value[k_id]
        f_event_type = value[k_event_type]
        f_event_timestamp = when(value[k_event_timestamp])
        f_version = value[k_version]
        f_event_data = value[k_event_data]
        if f_id.__class__ is f_event_type.__class__ is f_version.__class__ is str and f_event_timestamp.tzinfo is not None:
            made = new(models.BanChange)
            made.id = f_id
            made.event_type = f_event_type
            made.event_timestamp = f_event_timestamp
            made.version = f_version
            made.event_data = read_ban_change_data(f_event_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BAN_CHANGE.read(value)


SUBSCRIPTION_EVENT_DATA = Table(
    models.SubscriptionEventData,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("is_gift", "is_gift", FLAG),
        Field("tier", "tier", TEXT, empty=True),
        Field("plan_name", "plan_name", TEXT, empty=True),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT, absent=True),
        Field("user_name", "user_name", TEXT),
        Field("gifter_id", "gifter_id", TEXT, absent=True, empty=True),
        Field("gifter_login", "gifter_login", TEXT, absent=True, empty=True),
        Field("gifter_name", "gifter_name", TEXT, absent=True, empty=True),
        Field("message", "message", TEXT, absent=True),
    ),
)


def read_subscription_event_data(value: dict[str, Any]) -> models.SubscriptionEventData:
    """Reads SubscriptionEventData."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value.get(k_broadcaster_login)
        f_broadcaster_name = value[k_broadcaster_name]
        f_is_gift = value[k_is_gift]
        f_tier = value[k_tier]
        f_plan_name = value[k_plan_name]
        f_user_id = value[k_user_id]
        f_user_login = value.get(k_user_login)
        f_user_name = value[k_user_name]
        f_gifter_id = value.get(k_gifter_id)
        f_gifter_login = value.get(k_gifter_login)
        f_gifter_name = value.get(k_gifter_name)
        f_message = value.get(k_message)
        if (
            f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_user_id.__class__ is f_user_name.__class__ is str
            and f_is_gift.__class__ is bool
            and (f_broadcaster_login is None or f_broadcaster_login.__class__ is str)
            and (f_tier is None or f_tier.__class__ is str)
            and (f_plan_name is None or f_plan_name.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
            and (f_gifter_id is None or f_gifter_id.__class__ is str)
            and (f_gifter_login is None or f_gifter_login.__class__ is str)
            and (f_gifter_name is None or f_gifter_name.__class__ is str)
            and (f_message is None or f_message.__class__ is str)
        ):
            made = new(models.SubscriptionEventData)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.is_gift = f_is_gift
            made.tier = f_tier or None
            made.plan_name = f_plan_name or None
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.gifter_id = f_gifter_id or None
            made.gifter_login = f_gifter_login or None
            made.gifter_name = f_gifter_name or None
            made.message = f_message
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBSCRIPTION_EVENT_DATA.read(value)


SUBSCRIPTION_EVENT = Table(
    models.SubscriptionEvent,
    (
        Field("id", "id", TEXT),
        Field("event_type", "event_type", TEXT),
        Field("event_timestamp", "event_timestamp", MOMENT),
        Field("version", "version", TEXT),
        Field("event_data", "event_data", Object(SUBSCRIPTION_EVENT_DATA)),
    ),
)


def read_subscription_event(value: dict[str, Any]) -> models.SubscriptionEvent:
    """Reads SubscriptionEvent."""
    try:
        f_id = value[k_id]
        f_event_type = value[k_event_type]
        f_event_timestamp = when(value[k_event_timestamp])
        f_version = value[k_version]
        f_event_data = value[k_event_data]
        if f_id.__class__ is f_event_type.__class__ is f_version.__class__ is str and f_event_timestamp.tzinfo is not None:
            made = new(models.SubscriptionEvent)
            made.id = f_id
            made.event_type = f_event_type
            made.event_timestamp = f_event_timestamp
            made.version = f_version
            made.event_data = read_subscription_event_data(f_event_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUBSCRIPTION_EVENT.read(value)


TRAIN_CONTRIBUTION = Table(
    models.TrainContribution,
    (
        Field("total", "total", WHOLE),
        Field("type", "type", TEXT),
        Field("user", "user", TEXT),
    ),
)


def read_train_contribution(value: dict[str, Any]) -> models.TrainContribution:
    """Reads TrainContribution."""
    try:
        f_total = value[k_total]
        f_type = value[k_type]
        f_user = value[k_user]
        if f_type.__class__ is f_user.__class__ is str and f_total.__class__ is int:
            made = new(models.TrainContribution)
            made.total = f_total
            made.type = f_type
            made.user = f_user
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return TRAIN_CONTRIBUTION.read(value)


HYPE_TRAIN_EVENT_DATA = Table(
    models.HypeTrainEventData,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("cooldown_end_time", "cooldown_end_time", MOMENT),
        Field("expires_at", "expires_at", MOMENT),
        Field("goal", "goal", WHOLE),
        Field("id", "id", TEXT),
        Field("last_contribution", "last_contribution", Object(TRAIN_CONTRIBUTION)),
        Field("level", "level", WHOLE),
        Field("started_at", "started_at", MOMENT),
        Field("top_contributions", "top_contributions", ListOf(Object(TRAIN_CONTRIBUTION))),
        Field("total", "total", WHOLE),
    ),
)


def read_hype_train_event_data(value: dict[str, Any]) -> models.HypeTrainEventData:
    """Reads HypeTrainEventData."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_cooldown_end_time = when(value[k_cooldown_end_time])
        f_expires_at = when(value[k_expires_at])
        f_goal = value[k_goal]
        f_id = value[k_id]
        f_last_contribution = value[k_last_contribution]
        f_level = value[k_level]
        f_started_at = when(value[k_started_at])
        f_top_contributions = value[k_top_contributions]
        f_total = value[k_total]
        if (
            f_broadcaster_id.__class__ is f_id.__class__ is str
            and f_goal.__class__ is f_level.__class__ is f_total.__class__ is int
            and f_cooldown_end_time.tzinfo is not None
            and f_expires_at.tzinfo is not None
            and f_started_at.tzinfo is not None
            and f_top_contributions.__class__ is list
        ):
            made = new(models.HypeTrainEventData)
            made.broadcaster_id = f_broadcaster_id
            made.cooldown_end_time = f_cooldown_end_time
            made.expires_at = f_expires_at
            made.goal = f_goal
            made.id = f_id
            made.last_contribution = read_train_contribution(f_last_contribution)
            made.level = f_level
            made.started_at = f_started_at
            made.top_contributions = [read_train_contribution(one) for one in f_top_contributions]
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_EVENT_DATA.read(value)


HYPE_TRAIN_EVENT = Table(
    models.HypeTrainEvent,
    (
        Field("id", "id", TEXT),
        Field("event_type", "event_type", TEXT),
        Field("event_timestamp", "event_timestamp", MOMENT),
        Field("version", "version", TEXT),
        Field("event_data", "event_data", Object(HYPE_TRAIN_EVENT_DATA)),
    ),
)


def read_hype_train_event(value: dict[str, Any]) -> models.HypeTrainEvent:
    """Reads HypeTrainEvent."""
    try:
        f_id = value[k_id]
        f_event_type = value[k_event_type]
        f_event_timestamp = when(value[k_event_timestamp])
        f_version = value[k_version]
        f_event_data = value[k_event_data]
        if f_id.__class__ is f_event_type.__class__ is f_version.__class__ is str and f_event_timestamp.tzinfo is not None:
            made = new(models.HypeTrainEvent)
            made.id = f_id
            made.event_type = f_event_type
            made.event_timestamp = f_event_timestamp
            made.version = f_version
            made.event_data = read_hype_train_event_data(f_event_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_EVENT.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Follow": (read_follow, FOLLOW),
    "StreamChange": (read_stream_change, STREAM_CHANGE),
    "UserChange": (read_user_change, USER_CHANGE),
    "ExtensionTransaction": (read_extension_transaction, EXTENSION_TRANSACTION),
    "ModeratorChange": (read_moderator_change, MODERATOR_CHANGE),
    "BanChange": (read_ban_change, BAN_CHANGE),
    "SubscriptionEvent": (read_subscription_event, SUBSCRIPTION_EVENT),
    "HypeTrainEvent": (read_hype_train_event, HYPE_TRAIN_EVENT),
}
"""Of each kind of message: the fast reader and the table."""
