"""The picture in the field's own languages: OpenAPI for Helix, AsyncAPI for EventSub."""

from typing import Any, TypeAlias

import orjson

Json: TypeAlias = dict[str, Any]


def text(document: Json) -> str:
    """A document as it stands in its file: indented, keys in the order in which they were put."""
    return orjson.dumps(document, option=orjson.OPT_INDENT_2).decode() + "\n"
