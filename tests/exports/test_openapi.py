"""docs/openapi.json says of every operation what `twitchapi_gen.operations` says: read from the facts, not from the exporter."""

from functools import partial
from importlib import import_module
from typing import Any

import pytest

from generator.build import build
from generator.export import text
from generator.export.openapi import openapi
from generator.load import load_spec
from tests.conftest import ROOT
from tests.exports.support import OPENAPI, Json, Schemas, loaded
from twitchapi_gen import Emulator, operations
from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Operation, Parameter

DOCUMENT = loaded("openapi.json")
SCHEMAS = Schemas(DOCUMENT)
every_operation = pytest.mark.parametrize("operation", operations.values(), ids=operations)


def told(operation: Operation) -> Json:
    found: Json = DOCUMENT["paths"][operation.path][operation.method.lower()]
    return found


def inputs(module: str, name: str) -> dict[str, Parameter]:
    return {one.name: one for one in getattr(import_module(f"twitchapi_gen.api.models.{module}"), name).PARAMETERS}


def content(holder: Json) -> Json:
    found: Json = holder["content"]["application/json"]
    return found


def test_the_committed_document_is_what_the_spec_makes() -> None:
    assert OPENAPI.read_text("utf-8") == text(openapi(build(load_spec(ROOT / "spec"))))


def test_it_has_every_operation_and_no_other() -> None:
    found = {(method.upper(), path) for path, methods in DOCUMENT["paths"].items() for method in methods}
    assert found == {(one.method, one.path) for one in operations.values()}
    assert [one["name"] for one in DOCUMENT["tags"]] == list(dict.fromkeys(one.group for one in operations.values()))


@every_operation
def test_an_operation_is_told_with_its_group_manual_and_state(operation: Operation) -> None:
    found = told(operation)
    assert (found["operationId"], found["summary"], found["tags"]) == (operation.name, operation.title, [operation.group])
    assert found["externalDocs"]["url"] == operation.docs_url
    assert found["description"]
    assert found.get("x-status", "") == operation.status
    assert found.get("deprecated", False) == (operation.status in ("deprecated", "gone"))
    named = {one.python: one.name for one in operation.parameters}
    rules = [(rule.kind, [named[name] for name in rule.names], rule.count) for rule in operation.rules]
    assert [(one["kind"], one["parameters"], one.get("count", 0)) for one in found.get("x-rules", [])] == rules
    switches = [set(one["parameters"]) for one in found.get("x-rules", []) if one["kind"] == "switch"]
    for one in found.get("x-rules", []):
        assert (one["description"] in found["description"]) != (one["kind"] == "needs" and set(one["parameters"]) in switches)
    assert found.get("x-paging", {}).get("parameter", "") == operation.paging


@every_operation
def test_an_operation_is_told_with_its_tokens_and_scopes(operation: Operation) -> None:
    found = told(operation)
    schemes = {"user": "user_access_token", "app": "app_access_token", "jwt": "extension_jwt"}
    expected: list[Json] = []
    for kind in operation.tokens:
        choices = list(operation.scopes_any) if kind == "user" else []
        if not choices or operation.partial_without_scopes:
            choices = [*choices, frozenset[str]()] if kind == "user" else [frozenset[str]()]
        expected += [{schemes[kind]: sorted(map(str, choice)), "client_id": []} for choice in choices]
    assert found["security"] == expected
    assert found.get("x-tokens", []) == list(operation.tokens)
    assert found.get("x-app-scopes", []) == [sorted(map(str, choice)) for choice in operation.app_scopes]
    assert found.get("x-extra-scopes", []) == [scope.value for scope in operation.extra_scopes]
    assert found.get("x-partial-without-scopes", False) == operation.partial_without_scopes
    by = found.get("x-token-by", {"place": "", "tokens": {}})
    assert (by["place"], by["tokens"]) == (".".join(operation.token_place), dict(operation.token_by))


def test_every_scope_is_declared() -> None:
    flows = DOCUMENT["components"]["securitySchemes"]["user_access_token"]["flows"]
    for flow in flows.values():
        assert list(flow["scopes"]) == [scope.value for scope in AuthScope]
        assert all(flow["scopes"].values())


@every_operation
def test_an_operation_is_told_with_every_parameter_of_the_query(operation: Operation) -> None:
    found = told(operation).get("parameters", [])
    facts = [one for one in operation.parameters if one.place == "query"]
    assert [(one["name"], one["in"], one.get("required", False)) for one in found] == [(one.name, "query", one.required) for one in facts]
    for one, fact in zip(found, facts, strict=True):
        where = f"{operation.name}.{fact.name}"
        assert one["description"], where
        assert one.get("allowEmptyValue", False) == fact.empty, where
        assert (one.get("style"), one.get("explode")) == (("form", True) if fact.many else (None, None)), where
        schema = one["schema"]
        if fact.many and fact.required:
            assert schema["minItems"] == 1, where
        SCHEMAS.as_parameter(schema, fact, partial(inputs, operation.module), where)


@every_operation
def test_an_operation_is_told_with_its_whole_body(operation: Operation) -> None:
    found = told(operation)
    facts = {one.name: one for one in operation.parameters if one.place == "body"}
    assert ("requestBody" in found) == bool(facts)
    if facts:
        schema = SCHEMAS.found(content(found["requestBody"])["schema"])
        if operation.body_in:
            assert (list(schema["properties"]), schema["required"]) == ([operation.body_in], [operation.body_in])
            schema = schema["properties"][operation.body_in]
        off = frozenset(rule.names[1] for rule in operation.rules if rule.kind == "switch")
        SCHEMAS.as_input(schema, facts, partial(inputs, operation.module), operation.name, off)


@every_operation
def test_an_operation_is_told_with_every_response(operation: Operation) -> None:
    found = told(operation)["responses"]
    gone = {410} if operation.status == "gone" else set[int]()
    assert {int(code) for code in found if code != "default"} == {*operation.codes, *gone}
    for code, response in found.items():
        if code == "default" or int(code) >= 300:
            response = DOCUMENT["components"]["responses"][response["$ref"].rpartition("/")[2]]
            assert content(response)["schema"] == {"$ref": "#/components/schemas/Error"}
        elif operation.codec is not None and code != "204":
            SCHEMAS.as_reply(content(response)["schema"], operation.codec.table, paged=operation.paging != "")
        else:
            assert set(response.get("content", {})) == ({"text/calendar"} if operation.reply == "calendar" else set())


@every_operation
def test_every_example_is_valid_and_is_read_without_a_report(operation: Operation) -> None:
    found = told(operation)
    for one in found.get("parameters", []):
        assert ("example" in one) != one.get("x-cursor", False), one["name"]
        assert SCHEMAS.errors(one["schema"], one.get("example", "cursor")) == [], one["name"]
    if "requestBody" in found:
        body = content(found["requestBody"])
        assert SCHEMAS.errors(body["schema"], body["example"]) == []
    for response in found["responses"].values():
        if "application/json" in response.get("content", {}):
            reply = content(response)
            assert SCHEMAS.errors(reply["schema"], reply["example"]) == []
            assert reports(operation, reply["example"]) == []


def reports(operation: Operation, reply: Json) -> list[Any]:
    """What the client has to say of the reply."""
    found: list[Any] = []
    assert operation.codec is not None
    operation.codec.table.read(reply, lambda *told: found.append(told))
    return found


@every_operation
def test_a_cursor_and_items_are_where_the_document_says(operation: Operation) -> None:
    found = told(operation)
    if "x-paging" in found:
        (reply,) = [content(response)["example"] for code, response in found["responses"].items() if code.startswith("2")]
        cursor, items = reply, reply
        for name in found["x-paging"]["cursor"].split("/")[1:]:
            cursor = cursor[name]
        for name in found["x-paging"]["items"].split("/")[1:]:
            items = items[name]
        assert isinstance(cursor, str)
        assert isinstance(items, list)


@pytest.mark.parametrize(("name", "wrong"), [
    ("get_users", {"data": [{"id": 1}]}), ("get_users", {}), ("get_channel_information", {"data": [{"broadcaster_id": None}]}),
])  # fmt: skip
def test_a_reply_of_another_shape_is_not_valid(name: str, wrong: Json) -> None:
    assert SCHEMAS.errors(content(told(operations[name])["responses"]["200"])["schema"], wrong) != []


def test_the_example_of_a_subscription_is_one_that_a_strict_emulator_takes() -> None:
    body = content(told(operations["create_eventsub_subscription"])["requestBody"])["example"]
    with (emulator := Emulator()), emulator.client() as twitch:
        assert twitch.request("POST", "/eventsub/subscriptions", body=body)
        assert [one["type"] for one in emulator.subscriptions] == [body["type"]]
