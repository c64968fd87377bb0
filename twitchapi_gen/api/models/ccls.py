"""CCLs: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/ccls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    Field,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class ContentClassificationLabel(Model):
    """A label that warns viewers of certain content, such as gambling."""

    FIELDS = (
        Field("id", TEXT),
        Field("description", TEXT),
        Field("name", TEXT),
    )

    id: str
    """Its id, the same in every locale, such as `Gambling`."""
    description: str
    """Description of the content, in the requested locale."""
    name: str
    """Its name, in the locale asked for."""


REPLIES: dict[str, Table[Any]] = {
    "get_content_classification_labels": page_of(Object(ContentClassificationLabel.TABLE)),
}
"""The decoder for the reply of each operation."""
