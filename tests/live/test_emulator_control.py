"""The emulator's own API, and its OAuth."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.live.asking import Answer, ask
from tests.live.support import Caller, Kind
from twitchapi_gen import Emulator
from twitchapi_gen.emulator.guarding import masked

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def grant(emulator: Emulator, body: Any) -> Answer:
    return ask(emulator.url, "POST", "/emulator/tokens", body=body if isinstance(body, bytes) else json.dumps(body).encode())


def fetch(emulator: Emulator, **form: str) -> Answer:
    return ask(emulator.url, "POST", "/oauth2/token", headers=FORM, body=urlencode(form).encode())


def validate(emulator: Emulator, token: str) -> Answer:
    return ask(emulator.url, "GET", "/oauth2/validate", headers={"Authorization": f"OAuth {token}"})


def test_it_says_what_it_is(emulator: Emulator) -> None:
    answer = ask(emulator.url, "GET", "/emulator")
    assert (answer.status, answer.json) == (200, {"emulator": "twitchapi_gen"})
    assert answer.headers["Content-Type"].startswith("application/json")


def test_requests_that_came_in_are_listed_oldest_first(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="secret") as caller:
        caller.call("get_users", logins=["a b", "é"])
    ask(fresh.url, "POST", "/helix/nothing?x=1&x=2", headers={"X-Header": "y"}, body=b"body\xff")
    listed = ask(fresh.url, "GET", "/emulator/requests").json
    assert listed == [masked(one) for one in fresh.requests]
    assert [(one["method"], one["path"], one["status"]) for one in listed] == [
        ("POST", "/oauth2/token", 200),
        ("GET", "/helix/users", 200),
        ("POST", "/helix/nothing", 404),
    ]
    assert listed[1]["query"] == [["login", "a b"], ["login", "é"]]
    assert (listed[2]["query"], listed[2]["body"], listed[2]["headers"]["X-Header"]) == ([["x", "1"], ["x", "2"]], "body\ufffd", "y")


def test_requests_to_the_control_api_arent_listed(fresh: Emulator) -> None:
    ask(fresh.url, "GET", "/emulator")
    grant(fresh, {"client_id": "my_app_id"})
    assert ask(fresh.url, "GET", "/emulator/requests").json == []


@pytest.mark.parametrize(
    "path", ["/helix/users?login=%ff", "/helix/users?login=%ed%a0%80", "/helix/%ff", "/helix/users?%00=%00", "/helix/users?login=%zz%"]
)
def test_bytes_that_are_no_text_break_neither_the_reply_nor_the_list(fresh: Emulator, path: str) -> None:
    token = fresh.token()["access_token"]
    headers = {"X-Bytes": "caf\u00e9", "Authorization": f"Bearer {token}", "Client-Id": "my_app_id"}
    assert ask(fresh.url, "GET", path, headers=headers, body=b"\xed\xa0\x80").status in (200, 400, 404)
    answer = ask(fresh.url, "GET", "/emulator/requests")
    assert (answer.status, len(answer.json)) == (200, 1)


def test_a_token_for_a_login_makes_that_user(fresh: Emulator) -> None:
    given = grant(fresh, {"login": "Some_One", "scopes": ["bits:read", "chat:read"], "client_id": "x"}).json
    assert (given["login"], given["client_id"], given["scopes"]) == ("some_one", "x", ["bits:read", "chat:read"])
    assert all(given[name] for name in ("access_token", "refresh_token", "user_id"))
    assert 0 < given["expires_in"] <= 5 * 3600
    with Caller("sync", fresh.url, user_token=given["access_token"]) as caller:
        caller.client._core.app_id = "x"
        assert caller.call("get_users").data[0].id == given["user_id"]
    assert grant(fresh, {"login": "some_one", "client_id": "y"}).json["user_id"] == given["user_id"]


def test_a_token_without_a_login_is_an_apps(fresh: Emulator) -> None:
    given = grant(fresh, {"client_id": "x"}).json
    assert (given["user_id"], given["login"], given["refresh_token"], given["scopes"]) == (None, None, None, [])


def test_tokens_can_be_fixed(fresh: Emulator) -> None:
    given = grant(fresh, {"login": "a", "client_id": "x", "access_token": "one", "refresh_token": "two"}).json
    assert (given["access_token"], given["refresh_token"]) == ("one", "two")
    assert validate(fresh, "one").json["login"] == "a"


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"\xff", [], "text", 5, None, {}, {"login": "a"}, {"client_id": 5}, {"client_id": "x", "login": 5}, {"client_id": ""},
        {"client_id": "x", "scopes": "bits:read"}, {"client_id": "x", "scopes": [5]}, {"client_id": "x", "scopes": None},
        {"client_id": "x", "scopes": {"a": "b"}}, {"client_id": "x", "access_token": 5}, {"client_id": "x", "login": ""},
    ],
)  # fmt: skip
def test_a_token_that_isnt_asked_for_rightly_is_a_400_that_says_how(fresh: Emulator, body: Any) -> None:
    answer = grant(fresh, body)
    assert answer.status == 400
    assert "client_id" in answer.json["message"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/emulator/tokens"), ("POST", "/emulator"), ("GET", "/emulator/nothing"), ("DELETE", "/emulator")]
)
def test_a_control_call_that_isnt_there_is_a_404_that_says_so(emulator: Emulator, method: str, path: str) -> None:
    answer = ask(emulator.url, method, path)
    assert answer.status == 404
    assert f"{method} {path}" in answer.json["message"]


def test_any_client_gets_an_app_token_by_its_credentials(fresh: Emulator) -> None:
    answer = fetch(fresh, grant_type="client_credentials", client_id="any", client_secret="thing")
    assert answer.status == 200
    assert set(answer.json) == {"access_token", "expires_in", "token_type"}
    facts = validate(fresh, answer.json["access_token"]).json
    assert facts["client_id"] == "any"
    assert not {"login", "user_id"} & set(facts)


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"grant_type": "client_credentials"},
        {"grant_type": "client_credentials", "client_id": "x"},
        {"grant_type": "client_credentials", "client_secret": "x"},
        {"grant_type": "magic", "client_id": "x", "client_secret": "y"},
    ],
)
def test_credentials_that_are_incomplete_are_refused_as_twitch_does(fresh: Emulator, form: dict[str, str]) -> None:
    answer = fetch(fresh, **form)
    assert answer.status == 400
    assert (answer.json["status"], bool(answer.json["message"])) == (400, True)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=b", b"--b\r\n"),
        ("", b"\xff=\xff&%"),
        ("text/plain", b"a=b"),
    ],
)
def test_a_form_that_is_none_is_a_400(fresh: Emulator, kind: str, body: bytes) -> None:
    assert ask(fresh.url, "POST", "/oauth2/token", headers={"Content-Type": kind}, body=body).status == 400


def test_an_unknown_token_isnt_valid(fresh: Emulator) -> None:
    for header in ("OAuth nothing", "OAuth", "", "Bearer \u00e9"):
        answer = ask(fresh.url, "GET", "/oauth2/validate", headers={"Authorization": header})
        assert (answer.status, answer.json["status"]) == (401, 401)


def test_what_is_nowhere_is_a_404(emulator: Emulator) -> None:
    for path in ("/", "/helix", "/oauth2/nothing", "/helix/nothing", "/other"):
        answer = ask(emulator.url, "GET", path)
        assert (answer.status, answer.json["status"]) == (404, 404)
