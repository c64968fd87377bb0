"""The picture in the field's own languages: OpenAPI for Helix, AsyncAPI for EventSub."""

import json
from typing import Any, TypeAlias

import orjson

from generator.yaml_source import Problem, SpecError

Json: TypeAlias = dict[str, Any]


class Named(dict[str, Json]):
    """The schemas of a document, by name."""

    def put(self, name: str, schema: Json, source: str) -> None:
        """Adds a schema. Raises SpecError when the name is taken, be it by a schema that the document needs for itself."""
        if name in self:
            raise SpecError([Problem(source, f"the schema {name!r} exists already in what is exported; rename the type or the operation")])
        self[name] = schema


def text(document: Json) -> str:
    """A document as it stands in its file: indented, keys in the order in which they were put."""
    try:
        return orjson.dumps(document, option=orjson.OPT_INDENT_2).decode() + "\n"
    except TypeError:  # a lone surrogate, which UTF-8 doesn't have: only an escape can say it
        return json.dumps(document, indent=2) + "\n"
