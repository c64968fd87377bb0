"""CCLs: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import ccls as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
)
from twitchapi_gen.runtime.reading.shapes import TEXT, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_description = key("description")
k_name = key("name")


CONTENT_CLASSIFICATION_LABEL = Table(
    models.ContentClassificationLabel,
    (
        Field("id", "id", TEXT),
        Field("description", "description", TEXT),
        Field("name", "name", TEXT),
    ),
)


def read_content_classification_label(value: dict[str, Any]) -> models.ContentClassificationLabel:
    """Reads ContentClassificationLabel."""
    try:
        f_id = value[k_id]
        f_description = value[k_description]
        f_name = value[k_name]
        if f_id.__class__ is f_description.__class__ is f_name.__class__ is str:
            made = new(models.ContentClassificationLabel)
            made.id = f_id
            made.description = f_description
            made.name = f_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONTENT_CLASSIFICATION_LABEL.read(value)


GET_CONTENT_CLASSIFICATION_LABELS = Codec(
    "get_content_classification_labels",
    page_reader(read_content_classification_label),
    page_table(Object(CONTENT_CLASSIFICATION_LABEL)),
)
