"""`request()`: endpoints that the spec doesn't have, with the policy of all others."""

import json
from typing import Any

import pytest

from tests.live.support import EXTERNAL, Caller, Canned, Kind, Told
from twitchapi_gen import ApiError, BadRequest, Emulator, MissingToken, ParameterError, UnexpectedReply

pytestmark = pytest.mark.takes_anything


def test_the_replys_json_is_returned_as_it_is(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        reply = caller.request("GET", "/users", query={"login": ["my_username", "b"]})
    assert [one["login"] for one in reply["data"]] == ["my_username", "b"]
    assert type(reply) is dict


@pytest.mark.parametrize(
    ("body", "found"), [(b"", None), (b" \n", None), (b"null", None), (b"[1]", [1]), (b'"a"', "a"), (b"5", 5), (b"false", False)]
)
def test_any_json_can_come_back_and_nothing_is_none(kind: Kind, body: bytes, found: Any) -> None:
    with Canned(lambda _: Told(200, body)) as server, Caller(kind, server.url, app_token="token") as caller:
        assert caller.request("GET", "/new") == found


def test_a_204_is_none(kind: Kind) -> None:
    with Canned(lambda _: Told(204)) as server, Caller(kind, server.url, app_token="token") as caller:
        assert caller.request("DELETE", "/new", query={"id": "1"}) is None


def test_query_values_of_every_kind_arrive(kind: Kind, fresh: Emulator) -> None:
    query = {"a": "x", "b": 5, "c": True, "d": 0.5, "e": ["1", "2"], "f": (3, 4), "g": iter(["5"])}
    with Caller(kind, fresh.url, secret="secret") as caller, pytest.raises(ApiError):
        caller.request("GET", "/new", query=query)
    expected = [("a", "x"), ("b", "5"), ("c", "true"), ("d", "0.5"), ("e", "1"), ("e", "2"), ("f", "3"), ("f", "4"), ("g", "5")]
    assert [tuple(pair) for pair in fresh.requests[-1]["query"]] == expected


@pytest.mark.parametrize("nothing", [[], (), set[str](), iter(())])
def test_an_empty_list_is_refused_since_the_call_would_be_for_all_without_it(kind: Kind, fresh: Emulator, nothing: Any) -> None:
    message = "the query's 'id' is an empty list; omit it to get all items"
    with Caller(kind, fresh.url, secret="secret") as caller, pytest.raises(ParameterError, match=message):
        caller.request("GET", "/users", query={"id": nothing})
    assert fresh.requests == []


@pytest.mark.parametrize("query", [{"a": None}, {"a": b"x"}, {"a": [None]}, {"a": object()}, {"a": {"b": "c"}}])
def test_a_query_value_that_is_none_of_them_is_a_parameter_error(kind: Kind, fresh: Emulator, query: Any) -> None:
    with Caller(kind, fresh.url, app_token="token") as caller, pytest.raises(ParameterError):
        caller.request("GET", "/users", query=query)
    assert fresh.requests == []


def test_a_body_is_sent_as_json_even_when_it_is_false_or_empty(kind: Kind) -> None:
    with Canned() as server, Caller(kind, server.url, app_token="token") as caller:
        bodies: list[Any] = [{"a": [1, None, "é"]}, {}, [], 0, False, ""]
        for body in bodies:
            caller.request("POST", "/new", body=body)
            assert json.loads(server.got[-1].body) == body
            assert server.got[-1].headers["Content-Type"] == "application/json"
        caller.request("POST", "/new")
        assert (server.got[-1].body, server.got[-1].headers.get("Content-Length")) == (b"", "0")


@pytest.mark.parametrize("body", [object(), {"a": {1, 2}}, {"a": 10**30}, b"bytes", {"a": "\ud800"}])
def test_a_body_that_is_no_json_is_a_parameter_error(kind: Kind, fresh: Emulator, body: Any) -> None:
    with Caller(kind, fresh.url, app_token="token") as caller, pytest.raises(ParameterError, match="body"):
        caller.request("POST", "/users", body=body)
    assert fresh.requests == []


def test_the_kind_of_token_can_be_chosen(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, user_token="of-user", app_token="of-app", jwt=EXTERNAL) as caller:
        for token in ("", "user", "app", "jwt", "none"):
            with pytest.raises(ApiError):
                caller.request("GET", "/new", token=token)
    sent = [request["headers"].get("Authorization", "") for request in fresh.requests]
    assert sent == ["Bearer of-user", "Bearer of-user", "Bearer of-app", f"Bearer {EXTERNAL}", ""]


def test_the_apps_token_is_used_when_there_is_no_user(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        caller.request("GET", "/users", query={"id": 1})
    assert [request["path"] for request in fresh.requests] == ["/oauth2/token", "/helix/users"]


def test_a_kind_of_token_that_isnt_there_is_named(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url) as caller:
        for token in ("", "user", "app", "jwt"):
            with pytest.raises(MissingToken, match="GET /users"):
                caller.request("GET", "/users", token=token)
        with pytest.raises(ParameterError, match="token"):
            caller.request("GET", "/users", token="admin")
    assert fresh.requests == []


def test_errors_are_the_same_as_everywhere_and_name_the_path(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller, pytest.raises(BadRequest) as raised:
        caller.request("GET", "/games", query={"canary": "x"})
    assert raised.value.operation == "GET /games"
    assert "canary" not in str(raised.value)


def test_a_reply_that_is_no_json_is_an_unexpected_reply(kind: Kind) -> None:
    with (
        Canned(lambda _: Told(200, b"<html>")) as server,
        Caller(kind, server.url, app_token="token") as caller,
        pytest.raises(UnexpectedReply) as raised,
    ):
        caller.request("GET", "/new", query={"canary": "x"})
    assert "GET /new: " in str(raised.value)
    assert "canary" not in str(raised.value)
