"""Search: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import search as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    join,
    key,
    moment,
    page_reader,
    page_table,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_box_art_url = key("box_art_url")
k_name = key("name")
k_id = key("id")
k_broadcaster_language = key("broadcaster_language")
k_broadcaster_login = key("broadcaster_login")
k_display_name = key("display_name")
k_game_id = key("game_id")
k_game_name = key("game_name")
k_is_live = key("is_live")
k_tag_ids = key("tag_ids")
k_tags = key("tags")
k_thumbnail_url = key("thumbnail_url")
k_title = key("title")
k_started_at = key("started_at")


SEARCH_CATEGORY = Table(
    models.SearchCategory,
    (
        Field("box_art_url", "box_art_url", TEXT),
        Field("name", "name", TEXT),
        Field("id", "id", TEXT),
    ),
)


def read_search_category(value: dict[str, Any]) -> models.SearchCategory:
    """Reads SearchCategory."""
    try:
        f_box_art_url = value[k_box_art_url]
        f_name = value[k_name]
        f_id = value[k_id]
        if f_box_art_url.__class__ is f_name.__class__ is f_id.__class__ is str:
            made = new(models.SearchCategory)
            made.box_art_url = f_box_art_url
            made.name = f_name
            made.id = f_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SEARCH_CATEGORY.read(value)


SEARCH_CHANNEL = Table(
    models.SearchChannel,
    (
        Field("broadcaster_language", "broadcaster_language", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("game_id", "game_id", TEXT),
        Field("game_name", "game_name", TEXT),
        Field("id", "id", TEXT),
        Field("is_live", "is_live", FLAG),
        Field("tag_ids", "tag_ids", ListOf(TEXT)),
        Field("tags", "tags", ListOf(TEXT)),
        Field("thumbnail_url", "thumbnail_url", TEXT),
        Field("title", "title", TEXT),
        Field("started_at", "started_at", MOMENT, empty=True),
    ),
)


def read_search_channel(value: dict[str, Any]) -> models.SearchChannel:
    """Reads SearchChannel."""
    try:
        f_broadcaster_language = value[k_broadcaster_language]
        f_broadcaster_login = value[k_broadcaster_login]
        f_display_name = value[k_display_name]
        f_game_id = value[k_game_id]
        f_game_name = value[k_game_name]
        f_id = value[k_id]
        f_is_live = value[k_is_live]
        f_tag_ids = value[k_tag_ids]
        f_tags = value[k_tags]
        f_thumbnail_url = value[k_thumbnail_url]
        f_title = value[k_title]
        f_started_at = value[k_started_at]
        if (
            f_broadcaster_language.__class__
            is f_broadcaster_login.__class__
            is f_display_name.__class__
            is f_game_id.__class__
            is f_game_name.__class__
            is f_id.__class__
            is f_thumbnail_url.__class__
            is f_title.__class__
            is str
            and f_is_live.__class__ is bool
            and f_tag_ids.__class__ is list
            and join(f_tag_ids).__class__ is str
            and f_tags.__class__ is list
            and join(f_tags).__class__ is str
        ):
            made = new(models.SearchChannel)
            made.broadcaster_language = f_broadcaster_language
            made.broadcaster_login = f_broadcaster_login
            made.display_name = f_display_name
            made.game_id = f_game_id
            made.game_name = f_game_name
            made.id = f_id
            made.is_live = f_is_live
            made.tag_ids = f_tag_ids
            made.tags = f_tags
            made.thumbnail_url = f_thumbnail_url
            made.title = f_title
            made.started_at = None if f_started_at is None or f_started_at == "" else moment(f_started_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SEARCH_CHANNEL.read(value)


SEARCH_CATEGORIES = Codec(
    "search_categories",
    page_reader(read_search_category),
    page_table(Object(SEARCH_CATEGORY)),
)

SEARCH_CHANNELS = Codec(
    "search_channels",
    page_reader(read_search_channel),
    page_table(Object(SEARCH_CHANNEL)),
)
