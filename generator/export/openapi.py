"""The picture of Helix → OpenAPI 3.1."""

from collections.abc import Iterator
from typing import Any

from generator.export import Json, Named
from generator.export.examples import Examples
from generator.export.prose import about, names_of, rule_text
from generator.export.samples import bounds
from generator.export.schemas import PAGINATION, WHOLE, Types, input_schema, object_schema, parameter_schema, reference
from generator.ir import Api, Operation, Parameter, Rule, Scopes

SERVERS: list[Json] = [
    {"url": "https://api.twitch.tv/helix", "description": "Twitch"},
    {
        "url": "http://127.0.0.1:{port}/helix",
        "description": "The emulator: `python -m twitchapi_gen.emulator`",
        "variables": {"port": {"default": "8080", "description": "The emulator's `--port`."}},
    },
]
_OAUTH = "https://id.twitch.tv/oauth2"
_ABOUT = """Twitch's HTTP API, called Helix: every endpoint with its parameters, bounds, scopes, responses and errors.

`python -m generator openapi` generates this document from the spec of the Python client `twitchapi_gen`. Every description is the project's own.

- A field that is not `required` may be missing. An `x-empty` field contains an empty text if it has no value.
- An enum in a response is open, since Twitch adds values. Such a field may have any text besides the known values.
- `x-rules` lists the parameters that depend on each other. The description of the operation repeats it in words.
- `x-paging` names the parameter for the cursor, and the places of the cursor and the items in the response.
- `x-tokens` lists the kinds of token that an operation accepts. `x-app-scopes` lists the scopes that users must have granted the app
  before its app token works. `x-extra-scopes` lists the scopes that add fields to the response.
- `x-status` is `beta`, `deprecated` or `gone`. `x-since` is the day on which Twitch added the operation.
- Twitch does not version Helix, so `info.version` stays the same.
"""
ERROR: Json = {
    "type": "object",
    "description": "An error from Twitch.",
    "properties": {
        "error": {"type": "string", "description": "Name of the status code."},
        "status": {"type": "integer", "description": "The status code."},
        "message": {"type": "string", "description": "Reason of the error; may be empty."},
    },
    "required": ["error", "status", "message"],
}
_RATE: Json = {
    "Ratelimit-Limit": {"description": "Capacity of the bucket, in points.", "schema": WHOLE},
    "Ratelimit-Remaining": {"description": "Remaining points.", "schema": WHOLE},
    "Ratelimit-Reset": {"description": "Unix time at which the bucket is full again.", "schema": WHOLE},
}


def openapi(api: Api) -> Json:
    """The whole document."""
    types = Types.of(api.groups)
    examples = Examples(types, bounds(api), (one for family in api.events for one in family.types))
    codes = sorted({code for operation in api.operations for code in _codes(operation) if code >= 300})
    schemas = Named({"Error": ERROR})
    if any(one.type.name == "Pagination" for operation in api.operations for one in operation.response):
        schemas["Pagination"] = PAGINATION
    types.put_schemas(schemas)
    paths: Json = {}
    for operation in api.operations:
        for name, schema in _own_schemas(operation):
            schemas.put(name, schema, operation.source)
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, types, examples)
    return {
        "openapi": "3.1.1",
        "info": {"title": "Twitch API (Helix)", "version": "1.0.0", "description": _ABOUT},
        "externalDocs": {"url": "https://dev.twitch.tv/docs/api/", "description": "Twitch's documentation"},
        "servers": SERVERS,
        "tags": [{"name": group.title} for group in api.groups if group.operations],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {f"Error{code}": _error(code) for code in codes} | {"OtherError": _other_error()},
            "headers": _RATE,
            "securitySchemes": _security_schemes(api),
        },
    }


def pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def _own_schemas(operation: Operation) -> Iterator[tuple[str, Json]]:
    """The schemas of the operation's request and response."""
    if operation.body:
        switched = [rule.names[1] for rule in operation.rules if rule.kind == "switch"]
        schema = input_schema(f"Request body of `{operation.name}`.", operation.body, switched)
        if operation.body_in:
            outer = f"Request body of `{operation.name}`, inside an object."
            schema = {"type": "object", "description": outer, "properties": {operation.body_in: schema}, "required": [operation.body_in]}
        yield f"{pascal(operation.name)}Body", schema
    if operation.reply == "fields":
        yield f"{pascal(operation.name)}Response", object_schema(f"Response of `{operation.name}`.", operation.response)


def _operation(operation: Operation, types: Types, examples: Examples) -> Json:
    found: Json = {
        "tags": [operation.group],
        "operationId": operation.name,
        "summary": operation.title,
        "description": about(operation),
        "externalDocs": {"url": operation.docs_url},
    }
    if operation.status in ("deprecated", "gone"):
        found["deprecated"] = True
    if operation.query:
        found["parameters"] = [_parameter(one, operation, examples) for one in operation.query]
    if operation.body:
        content = {"schema": reference(f"{pascal(operation.name)}Body"), "example": examples.body(operation)}
        found["requestBody"] = {"required": _needs_body(operation), "content": {"application/json": content}}
    found["responses"] = {str(code): _response(code, operation, examples) for code in _codes(operation)}
    found["responses"]["default"] = {"$ref": "#/components/responses/OtherError"}
    found["security"] = security(operation)
    return found | {key: value for key, value in _extensions(operation, types) if value}


def _needs_body(operation: Operation) -> bool:
    """Return True if a request without a body is refused."""
    names = {one.python for one in operation.body}
    chosen = any(rule.kind in ("exactly_one_of", "at_least_one_of") and names.issuperset(rule.names) for rule in operation.rules)
    return bool(operation.body_in) or chosen or any(one.required for one in operation.body)


def _parameter(one: Parameter, operation: Operation, examples: Examples) -> Json:
    schema = parameter_schema(one)
    if one.required and not one.empty and (one.type.kind == "string" or one.open):
        (schema["items"] if one.many else schema).setdefault("minLength", 1)  # an empty text counts as omitted
    about_it = "\n\n".join(filter(None, [one.description, f"Deprecated: {one.deprecated}" if one.deprecated else ""]))
    found: Json = {"name": one.name, "in": "query", "description": about_it}
    for key, value in (("required", one.required), ("deprecated", bool(one.deprecated)), ("allowEmptyValue", one.empty)):
        if value:
            found[key] = True
    if one.many:
        found |= {"style": "form", "explode": True}
    if operation.pages and one.name in (operation.pages.parameter, "before"):
        return found | {"schema": schema, "x-cursor": True}
    return found | {"schema": schema, "example": examples.parameter(one)}


def _codes(operation: Operation) -> tuple[int, ...]:
    """The codes that Twitch documents; for a removed endpoint, 410."""
    return tuple(sorted({*operation.codes, *([410] if operation.status == "gone" else [])}))


def _response(code: int, operation: Operation, examples: Examples) -> Json:
    if code >= 300:
        return {"$ref": f"#/components/responses/Error{code}"}
    found: Json = {"description": operation.data.description if operation.data and code != 204 else phrase(code)}
    if operation.reply == "calendar":
        found["content"] = {"text/calendar": {"schema": {"type": "string", "description": "A calendar in the format of RFC 5545."}}}
    elif operation.reply == "fields" and code != 204:
        content = {"schema": reference(f"{pascal(operation.name)}Response"), "example": examples.item(operation.response)}
        found["content"] = {"application/json": content}
    return found


def phrase(code: int) -> str:
    """The name of a status code."""
    return _PHRASES.get(code, f"Status {code}")


_PHRASES = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
    409: "Conflict", 410: "Gone", 422: "Unprocessable Entity", 425: "Too Early", 429: "Too Many Requests", 500: "Internal Server Error",
    503: "Service Unavailable",
}  # fmt: skip
"""Not from `http.HTTPStatus`: Python 3.13 renamed some, and the document is the same for all versions."""


def _error(code: int) -> Json:
    example = {"error": phrase(code), "status": code, "message": "The reason of the error"}
    found: Json = {"description": phrase(code), "content": {"application/json": {"schema": reference("Error"), "example": example}}}
    return found | ({"headers": {name: {"$ref": f"#/components/headers/{name}"} for name in _RATE}} if code == 429 else {})


def _other_error() -> Json:
    about_it = "An error that Twitch does not document for this endpoint, such as 429, 500 or 503."
    return {"description": about_it, "content": {"application/json": {"schema": reference("Error")}}}


def security(operation: Operation) -> list[Json]:
    """The alternatives, each with all its requirements. A choice between sets of scopes is one alternative for each set."""
    found: list[Json] = []
    for kind in operation.tokens:
        choices: Scopes = operation.scopes if kind == "user" and operation.scopes else (frozenset[str](),)
        if kind == "user" and operation.partial_without_scopes:
            choices = (*choices, frozenset[str]())
        found += [{_SCHEMES[kind]: sorted(choice), "client_id": []} for choice in choices]
    return found


_SCHEMES = {"app": "app_access_token", "user": "user_access_token", "jwt": "extension_jwt"}


def _security_schemes(api: Api) -> Json:
    scopes = {one.name: one.description for one in api.scopes}
    ways = {
        "authorizationCode": {"authorizationUrl": f"{_OAUTH}/authorize", "tokenUrl": f"{_OAUTH}/token", "refreshUrl": f"{_OAUTH}/token"},
        "implicit": {"authorizationUrl": f"{_OAUTH}/authorize"},
    }
    return {
        "user_access_token": {
            "type": "oauth2",
            "description": "A token that a user granted the app, with scopes.",
            "flows": {name: {**way, "scopes": scopes} for name, way in ways.items()},
        },
        "app_access_token": {
            "type": "oauth2",
            "description": "The app's own token. It has no scopes.",
            "flows": {"clientCredentials": {"tokenUrl": f"{_OAUTH}/token", "scopes": {}}},
        },
        "extension_jwt": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "JWT",
            "description": "A token that an extension's backend signs with the extension's secret; its role is `external`.",
        },
        "client_id": {"type": "apiKey", "in": "header", "name": "Client-Id", "description": "Id of the token's app."},
    }


def _extensions(operation: Operation, types: Types) -> Iterator[tuple[str, Any]]:
    yield "x-tokens", list(operation.tokens)
    if operation.token_by:
        yield "x-token-by", {"place": ".".join(operation.token_place), "tokens": dict(operation.token_by)}
    yield "x-app-scopes", [sorted(choice) for choice in operation.app_scopes]
    yield "x-since", operation.since
    yield "x-extra-scopes", list(operation.extra_scopes)
    yield "x-partial-without-scopes", operation.partial_without_scopes
    yield "x-rules", [_rule(rule, operation) for rule in operation.rules]
    if operation.pages:
        pages = operation.pages
        cursor, items = (_way(way, operation, types) for way in (pages.cursor, pages.items))
        yield "x-paging", {"parameter": pages.parameter, "cursor": cursor, "items": items}
    yield "x-status", operation.status


def _rule(rule: Rule, operation: Operation) -> Json:
    found: Json = {"kind": rule.kind, "parameters": names_of(rule, operation), "description": rule_text(rule, operation)}
    return found | ({"count": rule.count} if rule.count else {})


def _way(attributes: tuple[str, ...], operation: Operation, types: Types) -> str:
    """The path to a value in the response, as a JSON Pointer. attributes: the same path in Python."""
    fields, names = operation.response, list[str]()
    for attribute in attributes:
        found = next((one for one in fields if one.python == attribute), None)
        names.append(found.name if found else attribute)
        fields = types.models[found.type.name].fields if found and found.type.name in types.models else ()
    return "/" + "/".join(names)
