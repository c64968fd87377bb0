"""The picture in the field's own languages: OpenAPI for Helix, AsyncAPI for EventSub."""

import json
from typing import Any, TypeAlias

import orjson

from generator.yaml_source import Problem, SpecError

Json: TypeAlias = dict[str, Any]


class Named(dict[str, Json]):
    """The schemas of a document, by name."""

    def put(self, name: str, schema: Json, source: str) -> None:
        """Add a schema. Raises SpecError if the name is taken, also by a schema that the document itself needs."""
        if name in self:
            raise SpecError([Problem(source, f"the schema {name!r} exists already in what is exported; rename the type or the operation")])
        self[name] = schema


def text(document: Json) -> str:
    """The text of a document's file: indented, with keys in insertion order."""
    try:
        return orjson.dumps(document, option=orjson.OPT_INDENT_2).decode() + "\n"
    except TypeError:  # a lone surrogate, which UTF-8 can't encode: it needs an escape
        return json.dumps(document, indent=2) + "\n"
