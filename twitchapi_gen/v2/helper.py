"""Small functions of version 2.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v2.helper import (
    build_scope as build_scope,
    build_url as build_url,
    datetime_to_str as datetime_to_str,
    enum_value_or_none as enum_value_or_none,
    extract_uuid_str_from_url as extract_uuid_str_from_url,
    fields_to_enum as fields_to_enum,
    get_json as get_json,
    get_uuid as get_uuid,
    make_enum as make_enum,
    make_fields_datetime as make_fields_datetime,
    remove_none_values as remove_none_values,
)

TWITCH_API_BASE_URL = "https://api.twitch.tv/helix/"
TWITCH_AUTH_BASE_URL = "https://id.twitch.tv/"
TWITCH_PUB_SUB_URL = "wss://pubsub-edge.twitch.tv"

__all__ = [
    "TWITCH_API_BASE_URL",
    "TWITCH_AUTH_BASE_URL",
    "TWITCH_PUB_SUB_URL",
    "build_scope",
    "build_url",
    "datetime_to_str",
    "enum_value_or_none",
    "extract_uuid_str_from_url",
    "fields_to_enum",
    "get_json",
    "get_uuid",
    "make_enum",
    "make_fields_datetime",
    "remove_none_values",
]
