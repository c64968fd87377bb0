"""The emulator's OAuth: the pages a user sees, and the tokens of every grant."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.live.asking import ask
from tests.live.logging_in import APP, BACK, DEVICE, code, exchange, fetch, page, query_of, refresh, submit, validate
from twitchapi_gen import Emulator

Changes = dict[str, str | None]


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
        ({"response_type": "password"}, "invalid response type"),
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
