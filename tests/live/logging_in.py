"""Logging in at the emulator by plain HTTP."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.live.asking import Answer, ask
from twitchapi_gen import Emulator

APP, BACK = "my_app_id", "http://localhost:17563/back"
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


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


def refresh(emulator: Emulator, token: str, **changes: str) -> Answer:
    return fetch(emulator, **{"grant_type": "refresh_token", "client_id": APP, "client_secret": "s", "refresh_token": token, **changes})
