"""The emulator's OAuth: the pages a user sees, and the tokens of every grant."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest

from tests.live.asking import Answer, ask
from twitchapi_gen import Emulator

APP, BACK = "my_app_id", "http://localhost:17563/back"
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
Changes = dict[str, str | None]


def fetch(emulator: Emulator, path: str = "/oauth2/token", **form: str) -> Answer:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return ask(emulator.url, "POST", path, headers=headers, body=urlencode(form).encode())


def page(emulator: Emulator, **changes: str | None) -> Answer:
    query: dict[str, str | None] = {
        "client_id": APP, "redirect_uri": BACK, "response_type": "code", "scope": "bits:read chat:read", "state": "s t&te", **changes,
    }  # fmt: skip
    return ask(emulator.url, "GET", f"/oauth2/authorize?{urlencode({name: text for name, text in query.items() if text is not None})}")


def submit(emulator: Emulator, shown: Answer, decision: str, path: str = "/oauth2/authorize", **fields: str) -> Answer:
    token = re.search(r'name="form" value="([^"]+)"', shown.body.decode())
    assert token is not None
    return fetch(emulator, path, form=token[1], decision=decision, **fields)


def query_of(answer: Answer) -> dict[str, str]:
    assert answer.status == 302
    return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))


def code(emulator: Emulator, **changes: str | None) -> str:
    return query_of(submit(emulator, page(emulator, **changes), "authorize", login="some_one"))["code"]


def exchange(emulator: Emulator, **changes: str) -> Answer:
    return fetch(emulator, **{"grant_type": "authorization_code", "client_id": APP, "client_secret": "s", "redirect_uri": BACK, **changes})


def validate(emulator: Emulator, token: str) -> Answer:
    return ask(emulator.url, "GET", "/oauth2/validate", headers={"Authorization": f"OAuth {token}"})


@pytest.fixture
def once() -> Iterator[Emulator]:
    """An emulator whose refresh tokens work once."""
    emulator = Emulator(rotate=True)
    emulator.start()
    yield emulator
    emulator.stop()


def test_who_authorizes_comes_back_with_a_code_and_the_state(emulator: Emulator) -> None:
    back = submit(emulator, page(emulator), "authorize", login="some_one")
    assert back.headers["Location"].startswith(f"{BACK}?")
    told = query_of(back)
    assert (told.pop("code") != "", told) == (True, {"scope": "bits:read chat:read", "state": "s t&te"})


def test_a_redirect_address_keeps_its_own_query(emulator: Emulator) -> None:
    back = submit(emulator, page(emulator, redirect_uri=f"{BACK}?own=1"), "authorize")
    assert query_of(back)["own"] == "1"
    assert "code" in query_of(back)


@pytest.mark.parametrize("kind", ["code", "token"])
def test_who_denies_comes_back_with_the_error_in_the_query(emulator: Emulator, kind: str) -> None:
    told = query_of(submit(emulator, page(emulator, response_type=kind), "deny"))
    assert told == {"error": "access_denied", "error_description": "The user denied you access", "state": "s t&te"}


def test_the_implicit_flow_brings_the_token_in_the_fragment(emulator: Emulator) -> None:
    back = submit(emulator, page(emulator, response_type="token"), "authorize", login="some_one")
    told = parse_qs(urlsplit(back.headers["Location"]).fragment)
    assert (told["state"], told["scope"], told["token_type"]) == (["s t&te"], ["bits:read chat:read"], ["bearer"])
    assert validate(emulator, told["access_token"][0]).json["login"] == "some_one"
    assert urlsplit(back.headers["Location"]).query == ""


def test_a_state_that_wasnt_given_isnt_brought_back(emulator: Emulator) -> None:
    assert "state" not in query_of(submit(emulator, page(emulator, state=None), "authorize"))


def test_a_form_can_be_sent_once(emulator: Emulator) -> None:
    shown = page(emulator)
    assert submit(emulator, shown, "authorize").status == 302
    again = submit(emulator, shown, "authorize")
    assert (again.status, "Location" in again.headers) == (400, False)
    assert fetch(emulator, "/oauth2/authorize", decision="authorize").status == 400


def test_the_page_shows_what_is_asked_for_and_runs_nothing(emulator: Emulator) -> None:
    script = "<script>alert(1)</script>"
    shown = page(emulator, client_id=script, scope=f"bits:read {script}", redirect_uri=f"{BACK}?x={script}")
    text = shown.body.decode()
    assert "bits:read" in text
    assert "&lt;script&gt;" in text
    assert script not in text
    policy = shown.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self' http://localhost:17563;" in policy
    assert shown.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"client_id": None}, "missing client id"),
        ({"response_type": None}, "missing response type"),
        ({"response_type": "id_token"}, "invalid response type"),
        *[
            ({"redirect_uri": address}, "redirect_uri")
            for address in (
                None,
                "",
                "http://example.com/",
                "javascript:alert(1)",
                "//localhost",
                "http://localhost/#x",
                "http://[",
                "ftp://localhost/",
            )
        ],
    ],
)
def test_a_page_that_cant_be_shown_says_why(emulator: Emulator, changes: Changes, message: str) -> None:
    answer = page(emulator, **changes)
    assert (answer.status, message in answer.json["message"]) == (400, True)


def test_a_code_becomes_a_users_tokens(emulator: Emulator) -> None:
    given = exchange(emulator, code=code(emulator)).json
    assert set(given) == {"access_token", "refresh_token", "expires_in", "scope", "token_type"}
    assert (given["scope"], given["token_type"]) == (["bits:read", "chat:read"], "bearer")
    facts = validate(emulator, given["access_token"]).json
    assert (facts["login"], facts["client_id"], facts["scopes"]) == ("some_one", APP, ["bits:read", "chat:read"])


def test_a_code_is_good_once_for_its_app_and_address_and_ten_minutes(fresh: Emulator) -> None:
    used = code(fresh)
    assert exchange(fresh, code=used).status == 200
    assert exchange(fresh, code=used).json == {"status": 400, "message": "Invalid authorization code"}
    assert exchange(fresh, code=code(fresh), client_id="other").status == 400
    assert exchange(fresh, code=code(fresh), redirect_uri="http://localhost:17563").status == 400
    assert exchange(fresh, code="made up").status == 400
    old = code(fresh)
    fresh.forward(600)
    assert exchange(fresh, code=old).status == 400


def test_a_failed_attempt_uses_the_code_up(emulator: Emulator) -> None:
    tried = code(emulator)
    exchange(emulator, code=tried, client_id="other")
    assert exchange(emulator, code=tried).status == 400


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ({}, "missing grant type"),
        ({"grant_type": "password"}, "Invalid grant type"),
        *[({"grant_type": kind}, "missing client id") for kind in ("client_credentials", "authorization_code", "refresh_token", DEVICE)],
        *[({"grant_type": kind, "client_id": APP}, "missing client secret") for kind in ("client_credentials", "authorization_code")],
        ({"grant_type": "authorization_code", "client_id": APP, "client_secret": "s"}, "missing redirect uri"),
        ({"grant_type": "refresh_token", "client_id": APP, "client_secret": "s"}, "Invalid refresh token"),
        ({"grant_type": DEVICE, "client_id": APP}, "invalid device code"),
    ],
)
def test_a_form_that_lacks_something_says_what(emulator: Emulator, form: dict[str, str], message: str) -> None:
    assert fetch(emulator, **form).json == {"status": 400, "message": message}


def refresh(emulator: Emulator, token: str, **changes: str) -> Answer:
    return fetch(emulator, **{"grant_type": "refresh_token", "client_id": APP, "client_secret": "s", "refresh_token": token, **changes})


def test_a_refresh_token_brings_a_new_token_of_the_same_user(emulator: Emulator) -> None:
    old = emulator.token(["bits:read"], login="some_one")
    new = refresh(emulator, old["refresh_token"]).json
    assert (new["refresh_token"], new["scope"]) == (old["refresh_token"], ["bits:read"])
    assert validate(emulator, new["access_token"]).json["user_id"] == old["user_id"]
    assert refresh(emulator, old["refresh_token"]).status == 200


def test_a_refresh_token_is_its_apps_alone_and_needs_the_secret(emulator: Emulator) -> None:
    old = emulator.token()
    assert refresh(emulator, old["refresh_token"], client_id="other").json["message"] == "Invalid refresh token"
    assert refresh(emulator, old["refresh_token"], client_secret="").json["message"] == "missing client secret"


def test_where_refresh_tokens_rotate_each_works_once(once: Emulator) -> None:
    old = once.token()["refresh_token"]
    new = refresh(once, old).json["refresh_token"]
    assert new != old
    assert refresh(once, old).status == 400
    assert refresh(once, new).status == 200


def test_tokens_end(fresh: Emulator) -> None:
    short, usual = fresh.token(expires_in=60), fresh.token()
    assert 0 < validate(fresh, short["access_token"]).json["expires_in"] <= 60
    fresh.forward(60)
    assert validate(fresh, short["access_token"]).json == {"status": 401, "message": "invalid access token"}
    assert validate(fresh, usual["access_token"]).status == 200
    headers = {"Authorization": f"Bearer {short['access_token']}", "Client-Id": APP}
    assert ask(fresh.url, "GET", "/helix/users", headers=headers).status == 401
    fresh.forward(4 * 3600)
    assert validate(fresh, usual["access_token"]).status == 401
    assert refresh(fresh, usual["refresh_token"]).status == 200


def test_time_is_let_pass_through_the_control_api_too(fresh: Emulator) -> None:
    token = fresh.token()["access_token"]
    assert ask(fresh.url, "POST", "/emulator/clock", body=b'{"forward": 20000}').status == 200
    assert validate(fresh, token).status == 401
    for wrong in (b"{}", b'{"forward": -1}', b'{"forward": "1"}', b'{"forward": true}', b"[]", b"x"):
        assert ask(fresh.url, "POST", "/emulator/clock", body=wrong).status == 400


def revoke(emulator: Emulator, **form: str) -> Answer:
    return fetch(emulator, "/oauth2/revoke", **form)


def test_a_revoked_token_is_good_for_nothing(emulator: Emulator) -> None:
    given = emulator.token()
    done = revoke(emulator, client_id=APP, token=given["access_token"])
    assert (done.status, done.body) == (200, b"")
    assert validate(emulator, given["access_token"]).status == 401
    assert refresh(emulator, given["refresh_token"]).status == 400
    again = revoke(emulator, client_id=APP, token=given["access_token"])
    assert (again.status, again.json["message"]) == (400, "Invalid token")


def test_revoking_needs_the_tokens_own_app(emulator: Emulator) -> None:
    token = emulator.token()["access_token"]
    assert revoke(emulator, token=token).json["message"] == "missing client id"
    assert revoke(emulator, client_id=APP).json["message"] == "missing oauth token"
    assert revoke(emulator, client_id="other", token=token).json == {"status": 404, "message": "client does not exist"}
    assert validate(emulator, token).status == 200


def device(emulator: Emulator, **form: str) -> dict[str, Any]:
    answer = fetch(emulator, "/oauth2/device", client_id=APP, **form)
    assert answer.status == 200
    found: dict[str, Any] = answer.json
    return found


def poll(emulator: Emulator, code: str, **changes: str) -> Answer:
    return fetch(emulator, **{"grant_type": DEVICE, "client_id": APP, "device_code": code, **changes})


def activate(emulator: Emulator, user_code: str, decision: str = "authorize") -> Answer:
    shown = ask(emulator.url, "GET", f"/activate?device-code={user_code}")
    assert f'value="{user_code}"' in shown.body.decode()
    return submit(emulator, shown, decision, "/activate", code=user_code.lower(), login="some_one")


def test_a_device_waits_for_its_user(emulator: Emulator) -> None:
    told = device(emulator, scopes="bits:read")
    assert set(told) == {"device_code", "user_code", "verification_uri", "expires_in", "interval"}
    assert told["verification_uri"] == f"{emulator.url}/activate?public=true&device-code={told['user_code']}"
    assert (told["expires_in"], told["interval"]) == (1800, 5)
    for _ in range(2):
        assert poll(emulator, told["device_code"]).json == {"status": 400, "message": "authorization_pending"}
    assert activate(emulator, told["user_code"]).status == 200
    assert poll(emulator, told["device_code"], client_id="other").json["message"] == "invalid device code"
    given = poll(emulator, told["device_code"]).json
    assert validate(emulator, given["access_token"]).json["scopes"] == ["bits:read"]
    assert poll(emulator, told["device_code"]).json["message"] == "invalid device code"


def test_a_public_apps_refresh_token_needs_no_secret_and_works_once(emulator: Emulator) -> None:
    told = device(emulator)
    activate(emulator, told["user_code"])
    given = poll(emulator, told["device_code"]).json
    assert validate(emulator, given["access_token"]).json["scopes"] is None
    new = refresh(emulator, given["refresh_token"], client_secret="").json
    assert refresh(emulator, given["refresh_token"], client_secret="").status == 400
    assert refresh(emulator, new["refresh_token"], client_secret="").status == 200


def test_a_device_that_is_denied_or_late_gets_nothing(fresh: Emulator) -> None:
    denied, late = device(fresh), device(fresh)
    activate(fresh, denied["user_code"], "deny")
    assert poll(fresh, denied["device_code"]).json["message"] == "invalid device code"
    fresh.forward(1800)
    assert activate(fresh, late["user_code"]).status == 400
    assert poll(fresh, late["device_code"]).json["message"] == "invalid device code"


def test_a_code_that_no_device_shows_is_told(emulator: Emulator) -> None:
    told = device(emulator)
    assert activate(emulator, "ABCDEFGH").status == 400
    assert fetch(emulator, "/activate", code=told["user_code"], decision="authorize").status == 400  # without the page's token
    assert poll(emulator, told["device_code"]).json["message"] == "authorization_pending"


@pytest.mark.parametrize("header", ["", "OAuth", "Basic abc", "abc"])
def test_validate_wants_a_token(emulator: Emulator, header: str) -> None:
    answer = ask(emulator.url, "GET", "/oauth2/validate", headers={"Authorization": header})
    assert answer.json == {"status": 401, "message": "missing authorization token"}


@pytest.mark.parametrize(
    ("method", "path", "status"), [("PUT", "/oauth2/authorize", 405), ("DELETE", "/activate", 405), ("GET", "/oauth2/token", 404)]
)
def test_what_isnt_there(emulator: Emulator, method: str, path: str, status: int) -> None:
    assert ask(emulator.url, method, path).status == status
