"""Whatever is passed is what the server reads: no value changes on the way, and none becomes something else."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import example, given, strategies as st

from tests.live.support import APP, Caller, Canned, Kind
from twitchapi_gen import Emulator, NotFound, ParameterError

AWKWARD = [
    "/",
    "..",
    "../../x",
    "?",
    "#",
    "%",
    "%2f",
    "%00",
    "&a=b",
    "a=b",
    "+",
    " ",
    "  a ",
    "a\r\nX-Evil: 1",
    "\0",
    "\x7f",
    "é",
    "\u2028",
    "😀",
    "İ",
    "{{x}}",
]
HEADERS = {"Host", "User-Agent", "Client-Id", "Authorization", "Accept", "Accept-Encoding"}
SCOPES = ["user:edit", "user:write:chat"]
texts = st.one_of(st.sampled_from(AWKWARD), st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Caller]:
    kind: Kind = request.param
    token = emulator.token(SCOPES, client_id=APP)["access_token"]
    with Caller(kind, emulator.url, user_token=token, scopes=SCOPES) as found:
        yield found


def came(emulator: Emulator) -> dict[str, Any]:
    """The latest request."""
    return emulator.requests[-1]


def assert_clean(request: dict[str, Any], path: str) -> None:
    """The request went where it should, with no header that isn't ours."""
    assert request["path"] == path
    assert set(request["headers"]) - {"Content-Type", "Content-Length"} == HEADERS


@given(values=st.lists(texts, min_size=1, max_size=5))
@example(values=AWKWARD)
def test_query_values_arrive_as_given(caller: Caller, emulator: Emulator, values: list[str]) -> None:
    caller.call("get_users", logins=values)
    assert came(emulator)["query"] == [["login", value] for value in values]
    assert_clean(came(emulator), "/helix/users")


@given(value=texts)
def test_one_query_value_arrives_as_given(caller: Caller, emulator: Emulator, value: str) -> None:
    caller.call("search_channels", query=value, live_only=False, first=7)
    assert sorted(came(emulator)["query"]) == sorted([["query", value], ["live_only", "false"], ["first", "7"]])
    assert_clean(came(emulator), "/helix/search/channels")


@given(value=texts)
@example(value="".join(AWKWARD))
def test_body_values_arrive_as_given(caller: Caller, emulator: Emulator, value: str) -> None:
    caller.call("send_chat_message", broadcaster_id="1", sender_id="2", message=value)
    request = came(emulator)
    assert json.loads(request["body"]) == {"broadcaster_id": "1", "sender_id": "2", "message": value}
    assert (request["query"], request["headers"]["Content-Type"]) == ([], "application/json")
    assert_clean(request, "/helix/chat/messages")


@given(first=st.integers(1, 100), minutes=st.integers(-14 * 60, 14 * 60), when=st.datetimes(datetime(2016, 1, 1), datetime(2030, 1, 1)))
def test_numbers_and_times_arrive_with_the_same_value(caller: Caller, emulator: Emulator, first: int, minutes: int, when: datetime) -> None:
    aware = when.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    caller.call("get_clips", game_id="1", started_at=aware, first=first)
    query = dict(came(emulator)["query"])
    assert query["first"] == str(first)
    assert query["started_at"].endswith("Z")
    assert datetime.fromisoformat(query["started_at"]) == aware.astimezone(UTC)


@given(value=st.text(st.characters(categories=["Cs"]), min_size=1, max_size=3))
def test_text_that_is_no_unicode_is_refused_before_anything_is_sent(caller: Caller, emulator: Emulator, value: str) -> None:
    before = came(emulator)
    for method, arguments in (
        ("get_users", {"logins": [value]}),
        ("update_user", {"description": value}),
        ("send_chat_message", {"broadcaster_id": "1", "sender_id": "2", "message": value}),
    ):
        with pytest.raises(ParameterError, match=method):
            caller.call(method, **arguments)
    with pytest.raises(ParameterError):
        caller.request("GET", "/users", query={"login": value})
    with pytest.raises(ParameterError):
        caller.request("POST", "/users", body={"login": value})
    assert came(emulator) is before


@given(
    query=st.dictionaries(texts, st.lists(texts, min_size=1, max_size=3), max_size=3), body=st.recursive(texts, lambda one: st.lists(one, max_size=3))
)
def test_a_raw_calls_query_and_body_arrive_as_given(caller: Caller, emulator: Emulator, query: dict[str, list[str]], body: Any) -> None:
    with pytest.raises(NotFound):  # the emulator has no such endpoint, which it says after writing the request down
        caller.request("POST", "/users/x", query=query, body=body)
    request = came(emulator)
    assert request["query"] == [[name, value] for name, values in query.items() for value in values]
    assert json.loads(request["body"]) == body
    assert_clean(request, "/helix/users/x")


@pytest.fixture(scope="module", params=["sync", "async"])
def watched(request: pytest.FixtureRequest) -> Iterator[tuple[Caller, Canned]]:
    kind: Kind = request.param
    with Canned() as server, Caller(kind, server.url, app_token="token") as found:
        yield found, server


paths = st.one_of(texts, st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20))


@given(path=paths)
@example(path="../../x")
@example(path="users/../x/./y//")
@example(path="a%2Fb%3f%41")
@example(path="\\..\\x")
@example(path="@evil.example/")
@example(path="a%")
@example(path="a%4x")
def test_a_raw_calls_path_is_the_one_that_is_asked_for_or_refused(watched: tuple[Caller, Canned], path: str) -> None:
    caller, server = watched
    server.got.clear()
    try:
        caller.request("GET", f"/{path}")
    except ParameterError:
        assert server.got == []
    else:
        assert [unquote(one.target) for one in server.got] == [unquote(f"/helix/{path}")]


@pytest.mark.parametrize(
    "path", ["", "users", "https://evil.example/", "@evil.example/", ".evil.example/", "/users?login=x", "/a b", "/a\r\nX: y", "/a%zz", "/%4"]
)
def test_a_raw_call_goes_below_helix_or_nowhere(watched: tuple[Caller, Canned], path: str) -> None:
    caller, server = watched
    server.got.clear()
    with pytest.raises(ParameterError):
        caller.request("GET", path)
    assert server.got == []


@pytest.mark.parametrize("method", ["", "GET / HTTP/1.1\r\nX: y", "G ET"])
def test_a_raw_calls_method_is_a_word(watched: tuple[Caller, Canned], method: str) -> None:
    with pytest.raises(ParameterError):
        watched[0].request(method, "/users")


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_a_raw_calls_method_arrives_in_capitals(watched: tuple[Caller, Canned], method: str) -> None:
    caller, server = watched
    for spelled in (method, method.lower()):
        caller.request(spelled, "/users")
        assert server.got[-1].method == method
