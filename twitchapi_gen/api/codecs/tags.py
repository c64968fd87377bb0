"""Tags: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/tags.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import tags as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    join,
    key,
    page_reader,
    page_table,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, TEXT, Field, MapOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_tag_id = key("tag_id")
k_is_auto = key("is_auto")
k_localization_names = key("localization_names")
k_localization_descriptions = key("localization_descriptions")


STREAM_TAG = Table(
    models.StreamTag,
    (
        Field("tag_id", "tag_id", TEXT),
        Field("is_auto", "is_auto", FLAG),
        Field("localization_names", "localization_names", MapOf(TEXT)),
        Field("localization_descriptions", "localization_descriptions", MapOf(TEXT)),
    ),
)


def read_stream_tag(value: dict[str, Any]) -> models.StreamTag:
    """Reads StreamTag."""
    try:
        f_tag_id = value[k_tag_id]
        f_is_auto = value[k_is_auto]
        f_localization_names = value[k_localization_names]
        f_localization_descriptions = value[k_localization_descriptions]
        if (
            f_tag_id.__class__ is str
            and f_is_auto.__class__ is bool
            and f_localization_names.__class__ is dict
            and join(f_localization_names.values()).__class__ is str
            and f_localization_descriptions.__class__ is dict
            and join(f_localization_descriptions.values()).__class__ is str
        ):
            made = new(models.StreamTag)
            made.tag_id = f_tag_id
            made.is_auto = f_is_auto
            made.localization_names = f_localization_names
            made.localization_descriptions = f_localization_descriptions
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_TAG.read(value)


GET_ALL_STREAM_TAGS = Codec(
    "get_all_stream_tags",
    page_reader(read_stream_tag),
    page_table(Object(STREAM_TAG)),
)

GET_STREAM_TAGS = Codec(
    "get_stream_tags",
    page_reader(read_stream_tag),
    page_table(Object(STREAM_TAG)),
)
