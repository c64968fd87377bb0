"""Makes a request of valid values keep the rules between its parameters, which JSON Schema has no words for. It reads nothing but the document:
so a run without failures says that `x-rules`, `x-cursor` and the like are enough to call every endpoint.
"""

from collections.abc import MutableMapping
from typing import Any

Values = MutableMapping[str, Any]


def _make_whole(value: Any) -> Any:
    """Writes 3.0 as 3, in place: one number to JSON Schema, but Twitch takes only the second for a whole number."""
    if isinstance(value, dict):
        value.update({name: _make_whole(part) for name, part in value.items()})
    if isinstance(value, list):
        value[:] = map(_make_whole, value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


class Request:
    """The values of one request, by the definition of its operation."""

    def __init__(self, definition: dict[str, Any], schemas: dict[str, Any], query: Values, body: Any) -> None:
        self._query, self._rules = query, definition.get("x-rules", [])
        self._parameters = {one["name"]: one for one in definition.get("parameters", [])}
        content = definition.get("requestBody", {}).get("content", {}).get("application/json", {})
        schema = schemas.get(content.get("schema", {}).get("$ref", "").rpartition("/")[2], {})
        example = content.get("example", {})
        if set(schema.get("properties", {})) == {"data"}:  # the values are inside an object
            schema, example = schema["properties"]["data"], example["data"]
            body = body.get("data") if isinstance(body, dict) else None
        self._body: Values = body if isinstance(body, dict) else {}
        self._properties, self._example = schema.get("properties", {}), example

    def fit(self) -> None:
        """Changes what the rules forbid; the rest stays as it is."""
        _make_whole(self._body)
        for name, parameter in self._parameters.items():
            if parameter.get("x-cursor") or (self._query.get(name) in ("", [], [""]) and not parameter.get("allowEmptyValue")):
                self._query.pop(name, None)
            elif name in self._query and isinstance(self._query[name], list) and not parameter.get("allowEmptyValue"):
                self._query[name] = [value for value in self._query[name] if value != ""]
        for name, schema in self._properties.items():
            if "pattern" in schema and "x-minimum" in schema and name in self._body:
                self._body[name] = str(min(max(int(self._body[name]), schema["x-minimum"]), schema["x-maximum"]))
        for rule in self._rules:
            self._keep(rule["kind"], rule["parameters"], rule.get("count", 0))

    def _keep(self, kind: str, names: list[str], count: int) -> None:
        given = [name for name in names if self._given(name)]
        if kind in ("exactly_one_of", "at_most_one_of"):
            for name in given[1:]:
                self._drop(name)
        if kind in ("exactly_one_of", "at_least_one_of") and not given:
            self._give(names[0])
        if kind == "needs" and names[0] in given and names[1] not in given:
            self._give(names[1])
        if kind == "at_most":
            for name in given:
                values = self._query[name] if isinstance(self._query[name], list) else [self._query[name]]
                self._query[name] = values[:count]
                count -= len(self._query[name])
                if not self._query[name]:
                    self._drop(name)
        if kind == "excludes" and self._body.get(names[0]) is True:
            for name in given[1:]:
                self._drop(name)
        if kind == "switch":
            self._switch(*names)

    def _switch(self, flag: str, number: str) -> None:
        if flag not in self._body and number in self._body:
            self._body[flag] = True
        if self._body.get(flag) is True and not self._body.get(number):
            self._body[number] = self._properties[number].get("x-minimum", 1)
        if self._body.get(flag) is False:
            self._body[number] = 0

    def _given(self, name: str) -> bool:
        return name in self._query or name in self._body

    def _drop(self, name: str) -> None:
        self._query.pop(name, None)
        self._body.pop(name, None)

    def _give(self, name: str) -> None:
        if name in self._parameters:
            self._query[name] = self._parameters[name]["example"]
        else:
            self._body[name] = self._example[name]
