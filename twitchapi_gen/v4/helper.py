"""Small functions of version 4.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.helper import (
    RATE_LIMIT_SIZES as RATE_LIMIT_SIZES,
    RateLimitBucket as RateLimitBucket,
    ResultType as ResultType,
    build_scope as build_scope,
    build_url as build_url,
    datetime_to_str as datetime_to_str,
    done_task_callback as done_task_callback,
    enum_value_or_none as enum_value_or_none,
    fields_to_enum as fields_to_enum,
    first as first,
    get_uuid as get_uuid,
    limit as limit,
    make_enum as make_enum,
    remove_none_values as remove_none_values,
)

TWITCH_API_BASE_URL = "https://api.twitch.tv/helix/"
TWITCH_AUTH_BASE_URL = "https://id.twitch.tv/oauth2/"
TWITCH_CHAT_URL = "wss://irc-ws.chat.twitch.tv:443"
TWITCH_EVENT_SUB_WEBSOCKET_URL = "wss://eventsub.wss.twitch.tv/ws"

__all__ = [
    "TWITCH_API_BASE_URL",
    "TWITCH_AUTH_BASE_URL",
    "TWITCH_CHAT_URL",
    "TWITCH_EVENT_SUB_WEBSOCKET_URL",
    "RATE_LIMIT_SIZES",
    "RateLimitBucket",
    "ResultType",
    "build_scope",
    "build_url",
    "datetime_to_str",
    "done_task_callback",
    "enum_value_or_none",
    "fields_to_enum",
    "first",
    "get_uuid",
    "limit",
    "make_enum",
    "remove_none_values",
]
