"""Small functions of pyTwitchAPI 3: those of version 4."""

from twitchapi_gen.v4.helper import (
    RATE_LIMIT_SIZES,
    TWITCH_API_BASE_URL,
    TWITCH_AUTH_BASE_URL,
    TWITCH_CHAT_URL,
    RateLimitBucket,
    ResultType,
    build_scope,
    build_url,
    datetime_to_str,
    enum_value_or_none,
    fields_to_enum,
    first,
    get_uuid,
    limit,
    make_enum,
    remove_none_values,
)

TWITCH_PUB_SUB_URL = "wss://pubsub-edge.twitch.tv"

__all__ = [
    "RATE_LIMIT_SIZES", "TWITCH_API_BASE_URL", "TWITCH_AUTH_BASE_URL", "TWITCH_CHAT_URL", "TWITCH_PUB_SUB_URL", "RateLimitBucket", "ResultType",
    "build_scope", "build_url", "datetime_to_str", "enum_value_or_none", "fields_to_enum", "first", "get_uuid", "limit", "make_enum",
    "remove_none_values",
]  # fmt: skip
