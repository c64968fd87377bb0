"""Bits: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.codecs.channel_points import (
    CUSTOM_REWARD_IMAGE,
    GLOBAL_COOLDOWN_SETTING,
    MAX_PER_STREAM_SETTING,
    MAX_PER_USER_PER_STREAM_SETTING,
    read_custom_reward_image,
    read_global_cooldown_setting,
    read_max_per_stream_setting,
    read_max_per_user_per_stream_setting,
)
from twitchapi_gen.api.models import bits as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    join,
    key,
    moment,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, MapOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_rank = key("rank")
k_score = key("score")
k_started_at = key("started_at")
k_ended_at = key("ended_at")
k_animated = key("animated")
k_static = key("static")
k_dark = key("dark")
k_light = key("light")
k_min_bits = key("min_bits")
k_id = key("id")
k_color = key("color")
k_images = key("images")
k_can_cheer = key("can_cheer")
k_show_in_bits_card = key("show_in_bits_card")
k_prefix = key("prefix")
k_tiers = key("tiers")
k_type = key("type")
k_order = key("order")
k_last_updated = key("last_updated")
k_is_charitable = key("is_charitable")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_title = key("title")
k_prompt = key("prompt")
k_bits = key("bits")
k_image = key("image")
k_default_image = key("default_image")
k_background_color = key("background_color")
k_is_enabled = key("is_enabled")
k_is_user_input_required = key("is_user_input_required")
k_max_per_stream_setting = key("max_per_stream_setting")
k_max_per_user_per_stream_setting = key("max_per_user_per_stream_setting")
k_global_cooldown_setting = key("global_cooldown_setting")
k_is_paused = key("is_paused")
k_is_in_stock = key("is_in_stock")
k_redemptions_redeemed_current_stream = key("redemptions_redeemed_current_stream")
k_cooldown_expires_at = key("cooldown_expires_at")
k_amount = key("amount")
k_sku = key("sku")
k_domain = key("domain")
k_cost = key("cost")
k_in_development = key("inDevelopment")
k_display_name = key("displayName")
k_expiration = key("expiration")
k_broadcast = key("broadcast")
k_timestamp = key("timestamp")
k_product_type = key("product_type")
k_product_data = key("product_data")
k_data = key("data")
k_date_range = key("date_range")
k_total = key("total")

_CHEERMOTE_TIER_LEVEL = choices(models.CheermoteTierLevel)
_CHEERMOTE_TYPE = choices(models.CheermoteType)
_EXTENSION_TRANSACTION_CURRENCY = choices(models.ExtensionTransactionCurrency)
_EXTENSION_TRANSACTION_TYPE = choices(models.ExtensionTransactionType)


BITS_LEADERBOARD_ENTRY = Table(
    models.BitsLeaderboardEntry,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("rank", "rank", WHOLE),
        Field("score", "score", WHOLE),
    ),
)


def read_bits_leaderboard_entry(value: dict[str, Any]) -> models.BitsLeaderboardEntry:
    """Reads BitsLeaderboardEntry."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_rank = value[k_rank]
        f_score = value[k_score]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and f_rank.__class__ is f_score.__class__ is int:
            made = new(models.BitsLeaderboardEntry)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.rank = f_rank
            made.score = f_score
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_LEADERBOARD_ENTRY.read(value)


BITS_LEADERBOARD_DATE_RANGE = Table(
    models.BitsLeaderboardDateRange,
    (
        Field("started_at", "started_at", MOMENT, empty=True),
        Field("ended_at", "ended_at", MOMENT, empty=True),
    ),
)


def read_bits_leaderboard_date_range(value: dict[str, Any]) -> models.BitsLeaderboardDateRange:
    """Reads BitsLeaderboardDateRange."""
    try:
        f_started_at = value[k_started_at]
        f_ended_at = value[k_ended_at]
        if value.__class__ is dict:
            made = new(models.BitsLeaderboardDateRange)
            made.started_at = None if f_started_at is None or f_started_at == "" else moment(f_started_at)
            made.ended_at = None if f_ended_at is None or f_ended_at == "" else moment(f_ended_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BITS_LEADERBOARD_DATE_RANGE.read(value)


CHEERMOTE_THEME_IMAGES = Table(
    models.CheermoteThemeImages,
    (
        Field("animated", "animated", MapOf(TEXT)),
        Field("static", "static", MapOf(TEXT)),
    ),
)


def read_cheermote_theme_images(value: dict[str, Any]) -> models.CheermoteThemeImages:
    """Reads CheermoteThemeImages."""
    try:
        f_animated = value[k_animated]
        f_static = value[k_static]
        if (
            f_animated.__class__ is dict
            and join(f_animated.values()).__class__ is str
            and f_static.__class__ is dict
            and join(f_static.values()).__class__ is str
        ):
            made = new(models.CheermoteThemeImages)
            made.animated = f_animated
            made.static = f_static
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERMOTE_THEME_IMAGES.read(value)


CHEERMOTE_IMAGES = Table(
    models.CheermoteImages,
    (
        Field("dark", "dark", Object(CHEERMOTE_THEME_IMAGES)),
        Field("light", "light", Object(CHEERMOTE_THEME_IMAGES)),
    ),
)


def read_cheermote_images(value: dict[str, Any]) -> models.CheermoteImages:
    """Reads CheermoteImages."""
    try:
        f_dark = value[k_dark]
        f_light = value[k_light]
        if value.__class__ is dict:
            made = new(models.CheermoteImages)
            made.dark = read_cheermote_theme_images(f_dark)
            made.light = read_cheermote_theme_images(f_light)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERMOTE_IMAGES.read(value)


CHEERMOTE_TIER = Table(
    models.CheermoteTier,
    (
        Field("min_bits", "min_bits", WHOLE),
        Field("id", "id", Choice(models.CheermoteTierLevel)),
        Field("color", "color", TEXT),
        Field("images", "images", Object(CHEERMOTE_IMAGES)),
        Field("can_cheer", "can_cheer", FLAG),
        Field("show_in_bits_card", "show_in_bits_card", FLAG),
    ),
)


def read_cheermote_tier(value: dict[str, Any]) -> models.CheermoteTier:
    """Reads CheermoteTier."""
    try:
        f_min_bits = value[k_min_bits]
        f_color = value[k_color]
        f_images = value[k_images]
        f_can_cheer = value[k_can_cheer]
        f_show_in_bits_card = value[k_show_in_bits_card]
        if f_color.__class__ is str and f_min_bits.__class__ is int and f_can_cheer.__class__ is f_show_in_bits_card.__class__ is bool:
            made = new(models.CheermoteTier)
            made.min_bits = f_min_bits
            made.id = _CHEERMOTE_TIER_LEVEL[value[k_id]]
            made.color = f_color
            made.images = read_cheermote_images(f_images)
            made.can_cheer = f_can_cheer
            made.show_in_bits_card = f_show_in_bits_card
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERMOTE_TIER.read(value)


CHEERMOTE = Table(
    models.Cheermote,
    (
        Field("prefix", "prefix", TEXT),
        Field("tiers", "tiers", ListOf(Object(CHEERMOTE_TIER))),
        Field("type", "type", Choice(models.CheermoteType)),
        Field("order", "order", WHOLE),
        Field("last_updated", "last_updated", MOMENT),
        Field("is_charitable", "is_charitable", FLAG),
    ),
)


def read_cheermote(value: dict[str, Any]) -> models.Cheermote:
    """Reads Cheermote."""
    try:
        f_prefix = value[k_prefix]
        f_tiers = value[k_tiers]
        f_order = value[k_order]
        f_last_updated = when(value[k_last_updated])
        f_is_charitable = value[k_is_charitable]
        if (
            f_prefix.__class__ is str
            and f_order.__class__ is int
            and f_is_charitable.__class__ is bool
            and f_tiers.__class__ is list
            and f_last_updated.tzinfo is not None
        ):
            made = new(models.Cheermote)
            made.prefix = f_prefix
            made.tiers = [read_cheermote_tier(one) for one in f_tiers]
            made.type = _CHEERMOTE_TYPE[value[k_type]]
            made.order = f_order
            made.last_updated = f_last_updated
            made.is_charitable = f_is_charitable
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERMOTE.read(value)


CUSTOM_POWER_UP = Table(
    models.CustomPowerUp,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("prompt", "prompt", TEXT),
        Field("bits", "bits", WHOLE),
        Field("image", "image", Nullable(Object(CUSTOM_REWARD_IMAGE))),
        Field("default_image", "default_image", Object(CUSTOM_REWARD_IMAGE)),
        Field("background_color", "background_color", TEXT, empty=True),
        Field("is_enabled", "is_enabled", FLAG),
        Field("is_user_input_required", "is_user_input_required", FLAG),
        Field("max_per_stream_setting", "max_per_stream_setting", Object(MAX_PER_STREAM_SETTING)),
        Field("max_per_user_per_stream_setting", "max_per_user_per_stream_setting", Object(MAX_PER_USER_PER_STREAM_SETTING)),
        Field("global_cooldown_setting", "global_cooldown_setting", Object(GLOBAL_COOLDOWN_SETTING)),
        Field("is_paused", "is_paused", FLAG),
        Field("is_in_stock", "is_in_stock", FLAG),
        Field("redemptions_redeemed_current_stream", "redemptions_redeemed_current_stream", Nullable(WHOLE)),
        Field("cooldown_expires_at", "cooldown_expires_at", Nullable(MOMENT)),
    ),
)


def read_custom_power_up(value: dict[str, Any]) -> models.CustomPowerUp:
    """Reads CustomPowerUp."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_id = value[k_id]
        f_title = value[k_title]
        f_prompt = value[k_prompt]
        f_bits = value[k_bits]
        f_image = value[k_image]
        f_default_image = value[k_default_image]
        f_background_color = value[k_background_color]
        f_is_enabled = value[k_is_enabled]
        f_is_user_input_required = value[k_is_user_input_required]
        f_max_per_stream_setting = value[k_max_per_stream_setting]
        f_max_per_user_per_stream_setting = value[k_max_per_user_per_stream_setting]
        f_global_cooldown_setting = value[k_global_cooldown_setting]
        f_is_paused = value[k_is_paused]
        f_is_in_stock = value[k_is_in_stock]
        f_redemptions_redeemed_current_stream = value[k_redemptions_redeemed_current_stream]
        f_cooldown_expires_at = value[k_cooldown_expires_at]
        if (
            f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_id.__class__
            is f_title.__class__
            is f_prompt.__class__
            is str
            and f_bits.__class__ is int
            and f_is_enabled.__class__ is f_is_user_input_required.__class__ is f_is_paused.__class__ is f_is_in_stock.__class__ is bool
            and (f_background_color is None or f_background_color.__class__ is str)
            and (f_redemptions_redeemed_current_stream is None or f_redemptions_redeemed_current_stream.__class__ is int)
        ):
            made = new(models.CustomPowerUp)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.id = f_id
            made.title = f_title
            made.prompt = f_prompt
            made.bits = f_bits
            made.image = None if f_image is None else read_custom_reward_image(f_image)
            made.default_image = read_custom_reward_image(f_default_image)
            made.background_color = f_background_color or None
            made.is_enabled = f_is_enabled
            made.is_user_input_required = f_is_user_input_required
            made.max_per_stream_setting = read_max_per_stream_setting(f_max_per_stream_setting)
            made.max_per_user_per_stream_setting = read_max_per_user_per_stream_setting(f_max_per_user_per_stream_setting)
            made.global_cooldown_setting = read_global_cooldown_setting(f_global_cooldown_setting)
            made.is_paused = f_is_paused
            made.is_in_stock = f_is_in_stock
            made.redemptions_redeemed_current_stream = f_redemptions_redeemed_current_stream
            made.cooldown_expires_at = None if f_cooldown_expires_at is None else moment(f_cooldown_expires_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_POWER_UP.read(value)


EXTENSION_TRANSACTION_COST = Table(
    models.ExtensionTransactionCost,
    (
        Field("amount", "amount", WHOLE),
        Field("type", "type", Choice(models.ExtensionTransactionCurrency)),
    ),
)


def read_extension_transaction_cost(value: dict[str, Any]) -> models.ExtensionTransactionCost:
    """Reads ExtensionTransactionCost."""
    try:
        f_amount = value[k_amount]
        if f_amount.__class__ is int:
            made = new(models.ExtensionTransactionCost)
            made.amount = f_amount
            made.type = _EXTENSION_TRANSACTION_CURRENCY[value[k_type]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_TRANSACTION_COST.read(value)


EXTENSION_TRANSACTION_PRODUCT = Table(
    models.ExtensionTransactionProduct,
    (
        Field("sku", "sku", TEXT),
        Field("domain", "domain", TEXT),
        Field("cost", "cost", Object(EXTENSION_TRANSACTION_COST)),
        Field("inDevelopment", "in_development", FLAG),
        Field("displayName", "display_name", TEXT),
        Field("expiration", "expiration", TEXT, empty=True),
        Field("broadcast", "broadcast", FLAG),
    ),
)


def read_extension_transaction_product(value: dict[str, Any]) -> models.ExtensionTransactionProduct:
    """Reads ExtensionTransactionProduct."""
    try:
        f_sku = value[k_sku]
        f_domain = value[k_domain]
        f_cost = value[k_cost]
        f_in_development = value[k_in_development]
        f_display_name = value[k_display_name]
        f_expiration = value[k_expiration]
        f_broadcast = value[k_broadcast]
        if (
            f_sku.__class__ is f_domain.__class__ is f_display_name.__class__ is str
            and f_in_development.__class__ is f_broadcast.__class__ is bool
            and (f_expiration is None or f_expiration.__class__ is str)
        ):
            made = new(models.ExtensionTransactionProduct)
            made.sku = f_sku
            made.domain = f_domain
            made.cost = read_extension_transaction_cost(f_cost)
            made.in_development = f_in_development
            made.display_name = f_display_name
            made.expiration = f_expiration or None
            made.broadcast = f_broadcast
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_TRANSACTION_PRODUCT.read(value)


EXTENSION_TRANSACTION = Table(
    models.ExtensionTransaction,
    (
        Field("id", "id", TEXT),
        Field("timestamp", "timestamp", MOMENT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("product_type", "product_type", Choice(models.ExtensionTransactionType)),
        Field("product_data", "product_data", Object(EXTENSION_TRANSACTION_PRODUCT)),
    ),
)


def read_extension_transaction(value: dict[str, Any]) -> models.ExtensionTransaction:
    """Reads ExtensionTransaction."""
    try:
        f_id = value[k_id]
        f_timestamp = when(value[k_timestamp])
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_product_data = value[k_product_data]
        if (
            f_id.__class__
            is f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
            and f_timestamp.tzinfo is not None
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
            made.product_type = _EXTENSION_TRANSACTION_TYPE[value[k_product_type]]
            made.product_data = read_extension_transaction_product(f_product_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_TRANSACTION.read(value)


GET_BITS_LEADERBOARD_PAGE = Table(
    models.GetBitsLeaderboardPage,
    (
        Field("data", "data", ListOf(Object(BITS_LEADERBOARD_ENTRY))),
        Field("date_range", "date_range", Object(BITS_LEADERBOARD_DATE_RANGE)),
        Field("total", "total", WHOLE),
    ),
)


def read_get_bits_leaderboard_page(value: dict[str, Any]) -> models.GetBitsLeaderboardPage:
    """Reads GetBitsLeaderboardPage."""
    try:
        f_data = value[k_data]
        f_date_range = value[k_date_range]
        f_total = value[k_total]
        if f_total.__class__ is int and f_data.__class__ is list:
            made = new(models.GetBitsLeaderboardPage)
            made.data = [read_bits_leaderboard_entry(one) for one in f_data]
            made.date_range = read_bits_leaderboard_date_range(f_date_range)
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_BITS_LEADERBOARD_PAGE.read(value)


GET_BITS_LEADERBOARD = Codec(
    "get_bits_leaderboard",
    read_get_bits_leaderboard_page,
    GET_BITS_LEADERBOARD_PAGE,
)

GET_CHEERMOTES = Codec(
    "get_cheermotes",
    page_reader(read_cheermote),
    page_table(Object(CHEERMOTE)),
)

GET_CUSTOM_POWER_UP = Codec(
    "get_custom_power_up",
    page_reader(read_custom_power_up),
    page_table(Object(CUSTOM_POWER_UP)),
)

GET_EXTENSION_TRANSACTIONS = Codec(
    "get_extension_transactions",
    page_reader(read_extension_transaction),
    page_table(Object(EXTENSION_TRANSACTION)),
)
