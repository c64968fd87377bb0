"""The emulator takes what Twitch would take, and says no as Twitch does."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import pytest

from tests.live.arguments import CURSORS
from tests.live.asking import Answer, ask, credential, helix, right
from tests.live.support import APP, Caller, Kind
from twitchapi_gen import Emulator, Operation, operations
from twitchapi_gen.runtime.http.operation import Parameter

LIVING = [name for name, operation in operations.items() if operation.status != "gone"]
GUARDED = [name for name in LIVING if operations[name].tokens]
SCOPED = [name for name in LIVING if operations[name].scopes_any and not operations[name].partial_without_scopes]
NEEDY = [(name, one.name) for name in LIVING for one in operations[name].parameters if one.required]


def assert_refused(answer: Answer, status: int, *words: str) -> None:
    """An error in Twitch's shape, whose message has the words."""
    assert answer.status == status
    assert answer.json.keys() == {"error", "status", "message"}
    assert (answer.json["error"], answer.json["status"]) == (HTTPStatus(status).phrase, status)
    assert [word for word in words if word not in answer.json["message"]] == []


@pytest.mark.parametrize("name", LIVING)
def test_a_right_request_is_taken(emulator: Emulator, name: str) -> None:
    operation = operations[name]
    query, body = right(operation)
    if name == "get_users":
        query = [("id", "1")]
    for kind in operation.tokens or ("",):
        answer = helix(emulator, operation, query, body, token=credential(emulator, operation, kind) if kind else None)
        assert answer.status in operation.codes
        assert 200 <= answer.status < 300


@pytest.mark.parametrize("name", GUARDED)
def test_a_request_without_the_right_token_is_unauthorized(emulator: Emulator, name: str) -> None:
    operation = operations[name]
    query, body = right(operation)
    token = credential(emulator, operation)
    assert_refused(helix(emulator, operation, query, body, token=None), 401)
    assert_refused(helix(emulator, operation, query, body, token="nothing"), 401)
    assert_refused(helix(emulator, operation, query, body, token=token, client_id=""), 401)
    if "jwt" not in operation.tokens:
        assert_refused(helix(emulator, operation, query, body, token=token, client_id="another"), 401)
    for wrong in {"app", "user"} - set(operation.tokens):
        assert_refused(helix(emulator, operation, query, body, token=credential(emulator, operation, wrong)), 401)


@pytest.mark.parametrize("name", SCOPED)
def test_a_token_without_the_scope_is_unauthorized_and_told_which(emulator: Emulator, name: str) -> None:
    operation = operations[name]
    query, body = right(operation)
    answer = helix(emulator, operation, query, body, token=credential(emulator, operation, "user", scopes=False))
    assert_refused(answer, 401, *sorted({scope for choice in operation.scopes_any for scope in choice}))
    for choice in operation.scopes_any:
        assert helix(emulator, operation, query, body, token=emulator.token(sorted(choice))["access_token"]).status < 300


def test_a_jwt_needs_the_role_external(emulator: Emulator) -> None:
    operation = operations["get_extension_secrets"]
    for token in ("x", "x.y.z", "..", "a.e30.b", "a.eyJyb2xlIjoidmlld2VyIn0.b", "a.W10.b", "a.////.b", "a.\u00ff.b"):
        assert_refused(helix(emulator, operation, right(operation)[0], token=token), 401)


@pytest.mark.parametrize(("name", "parameter"), NEEDY, ids=".".join)
def test_a_missing_parameter_is_a_bad_request_that_names_it(emulator: Emulator, name: str, parameter: str) -> None:
    operation = operations[name]
    query, body = right(operation)
    query = [pair for pair in query if pair[0] != parameter]
    if body:
        inner = {key: part for key, part in (body.get(operation.body_in, body) if operation.body_in else body).items() if key != parameter}
        body = {operation.body_in: inner} if operation.body_in else inner
    assert_refused(helix(emulator, operation, query, body, token=credential(emulator, operation)), 400, f'"{parameter}"')


def changed(operation: Operation, name: str, value: Any) -> tuple[list[tuple[str, str]], Any]:
    """A right request in which this parameter has this value."""
    query, body = right(operation)
    place = next(one.place for one in operation.parameters if one.name == name)
    if place == "query":
        return [*(pair for pair in query if pair[0] != name), (name, str(value))], body
    flags = {rule.names[0]: True for rule in operation.rules if rule.kind == "switch" and rule.names[1] == name}
    inner = {**((body or {}).get(operation.body_in, {}) if operation.body_in else body or {}), **flags, name: value}
    return query, {operation.body_in: inner} if operation.body_in else inner


def wrong_values(one: Parameter) -> list[Any]:
    """Values just outside of what the parameter takes: beyond each bound, none of the enum's, of another type."""
    whole = int if one.type == "int" else float
    found: list[Any] = [whole(bound) + step for bound, step in ((one.minimum, -1), (one.maximum, 1)) if bound is not None]
    found += ["x" * (length + step) for length, step in ((one.min_length, -1), (one.max_length, 1)) if length]
    found += [["x"] * (count + step) for count, step in ((one.min_items, -1), (one.max_items, 1)) if count]
    found += ["nothing_of_the_kind"] if one.values else []
    found += ["x"] if one.type in ("int", "float", "datetime", "bool") else []
    found += [1 << 63, -(1 << 63) - 1] if one.type == "int" else []
    found += ["1_0", "\u0661", "nan"] if one.type in ("int", "float") else ["20260301", "2026-03-01T18:00:00"] if one.type == "datetime" else []
    if one.place == "body":
        found += [None] if not one.nullable else []
        found += [5] if one.type in ("string", "datetime", "json") else [1.5, True] if one.type == "int" else []
        found += [5, [5], {"a": 5}] if one.type.endswith(("[]", "Input", "Input]")) else []
    return found


WRONG = [(name, one.name, value) for name in LIVING for one in operations[name].parameters if one.name not in CURSORS for value in wrong_values(one)]


def test_there_are_bounds_to_check() -> None:
    assert len(WRONG) > 200


@pytest.mark.parametrize(("name", "parameter", "value"), WRONG, ids=[f"{name}.{parameter}={str(value)[:12]}" for name, parameter, value in WRONG])
def test_a_value_out_of_bounds_is_a_bad_request_that_names_the_parameter(emulator: Emulator, name: str, parameter: str, value: Any) -> None:
    operation = operations[name]
    query, body = changed(operation, parameter, value)
    assert_refused(helix(emulator, operation, query, body, token=credential(emulator, operation)), 400, f'"{parameter}')


@pytest.mark.parametrize(
    ("name", "parameter", "value", "named"),
    [
        ("create_poll", "choices", [{"title": "a"}, {"title": "x" * 26}], "choices[1].title"),
        ("create_poll", "choices", [{"title": "a"}, {}], "choices[1].title"),
        ("create_poll", "choices", [{"title": "a"}, "b"], "choices[1]"),
        ("modify_channel_information", "tags", ["a", 5], "tags[1]"),
        ("create_eventsub_subscription", "transport", {"method": "pigeon"}, "transport.method"),
        ("update_user_extensions", "panel", {"1": {"active": "yes"}}, "panel.1.active"),
    ],
)
def test_what_is_wrong_inside_of_a_body_is_named_too(emulator: Emulator, name: str, parameter: str, value: Any, named: str) -> None:
    operation = operations[name]
    query, body = changed(operation, parameter, value)
    assert_refused(helix(emulator, operation, query, body, token=credential(emulator, operation)), 400, f'"{named}"')


def test_more_values_than_a_parameter_takes_are_a_bad_request(emulator: Emulator) -> None:
    checked = 0
    for operation in (operations[name] for name in LIVING):
        query, body = right(operation)
        for one in operation.parameters:
            if one.place == "query" and one.many >= 0:
                most = one.many or 1
                given = [*(pair for pair in query if pair[0] != one.name), *[(one.name, (one.values or ("1",))[0])] * (most + 1)]
                answer = helix(emulator, operation, given, body, token=credential(emulator, operation))
                assert_refused(answer, 400, f'"{one.name}"')
                checked += 1
    assert checked > 250


@pytest.mark.parametrize(
    ("name", "query", "rule"),
    [
        ("get_clips", [], "exactly one of"),
        ("get_clips", [("id", "1"), ("game_id", "2")], "exactly one of"),
        ("get_games", [], "at least one of"),
        ("get_games", [("id", str(number)) for number in range(60)] + [("name", str(number)) for number in range(41)], "at most"),
        ("get_users", [("id", str(number)) for number in range(100)] + [("login", "x")], "at most"),
        ("get_eventsub_subscriptions", [("status", "enabled"), ("type", "channel.follow")], "at most one of"),
        ("get_extension_analytics", [("started_at", "2026-01-01T00:00:00Z")], "needs"),
    ],
)
def test_parameters_that_dont_go_together_are_a_bad_request(emulator: Emulator, name: str, query: list[tuple[str, str]], rule: str) -> None:
    operation = operations[name]
    assert_refused(helix(emulator, operation, query, token=credential(emulator, operation)), 400, rule)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]", b'"text"', b"5", b"null", b"{}", b'{"data": []}', b'{"data": null}', b"[" * 100_000])
@pytest.mark.parametrize("name", ["send_chat_message", "ban_user"])
def test_a_body_that_isnt_the_object_that_is_needed_is_a_bad_request(emulator: Emulator, name: str, body: bytes) -> None:
    operation = operations[name]
    assert_refused(helix(emulator, operation, right(operation)[0], body, token=credential(emulator, operation)), 400)


def test_an_empty_text_in_a_query_is_left_out(emulator: Emulator) -> None:
    token = emulator.token(["user:read:blocked_users"])
    for query, status in (([("broadcaster_id", token["user_id"]), ("after", "")], 200), ([("broadcaster_id", "")], 400)):
        assert helix(emulator, operations["get_user_block_list"], query, token=token["access_token"]).status == status
    assert_refused(helix(emulator, operations["get_clips"], [("id", ""), ("game_id", "")], token=token["access_token"]), 400, "exactly one of")


def test_a_hundred_long_values_are_one_request(emulator: Emulator) -> None:
    query = [("id", "\U0001f409" * 30) for _ in range(100)]
    assert helix(emulator, operations["get_users"], query, token=emulator.token()["access_token"]).status == 200


def test_a_path_that_isnt_there_and_a_method_that_it_hasnt(emulator: Emulator) -> None:
    assert_refused(ask(emulator.url, "GET", "/helix/nothing"), 404, "/nothing")
    refused = ask(emulator.url, "DELETE", "/helix/users")
    assert_refused(refused, 405, "DELETE /users")
    assert refused.headers["Allow"] == "GET, PUT"
    assert_refused(ask(emulator.url, "GET", "/helix/users/"), 404)


def test_removed_endpoints_are_gone(emulator: Emulator) -> None:
    gone = [operation for operation in operations.values() if operation.status == "gone"]
    assert len(gone) == 2
    for operation in gone:
        assert_refused(helix(emulator, operation, token=None), 410)


def test_rate_limit_headers_count_down_for_each_app_and_for_each_user(fresh: Emulator) -> None:
    def ask_six_times() -> list[Mapping[str, str]]:
        who: tuple[tuple[str, str | None], ...] = (("app", "one"), ("app", "one"), ("app", "two"), ("other", "one"), ("app", None), ("app", None))
        return [
            helix(fresh, operations["get_users"], token=fresh.token(login=login, client_id=app)["access_token"], client_id=app).headers
            for app, login in who
        ]

    answers = ask_six_times()
    if len({answer["Ratelimit-Reset"] for answer in answers}) > 1:  # a new minute began in between
        fresh.forward(60)
        answers = ask_six_times()
    assert [answer["Ratelimit-Remaining"] for answer in answers] == ["799", "798", "799", "799", "799", "798"]
    assert {answer["Ratelimit-Limit"] for answer in answers} == {"800"}
    assert int(answers[0]["Ratelimit-Reset"]) % 60 == 0


def test_who_calls_more_often_than_twitch_would_let_is_not_held_up(kind: Kind, fresh: Emulator) -> None:
    """By its own client, which goes by the headers: programs that are tested here make thousands of calls."""
    waits: list[object] = []
    token = fresh.token([], client_id=APP)["access_token"]
    with Caller(kind, fresh.url, user_token=token, on_wait=waits.append, total_timeout=5.0) as caller:
        for _ in range(1_000):
            caller.call("get_users", logins=["one"])
    assert waits == []
