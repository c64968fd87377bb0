"""The emulator's OAuth beyond logging in with a browser: devices, revoking, validating."""

from typing import Any

import pytest

from tests.live.asking import Answer, ask
from tests.live.logging_in import APP, DEVICE, fetch, refresh, submit, validate
from twitchapi_gen import Emulator


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
