"""Any client can log in: parameters in the query or in the body, every grant, apps that the emulator knows, a login without a browser."""

import os
import subprocess
import sys
from urllib.parse import urlencode

import pytest

from tests.live.asking import Answer, ask, helix
from tests.live.logging_in import APP, BACK, DEVICE, code, exchange, fetch, page
from tests.login.support import free_port
from twitchapi_gen import Emulator, Forbidden, Twitch, UserAuthenticator, operations
from twitchapi_gen.emulator.approving import NotApproved, approve


def in_query(emulator: Emulator, path: str, **given: str) -> Answer:
    return ask(emulator.url, "POST", f"{path}?{urlencode(given)}")


def test_tokens_are_given_for_what_the_query_says(fresh: Emulator) -> None:
    app = in_query(fresh, "/oauth2/token", grant_type="client_credentials", client_id=APP, client_secret="s")
    user = in_query(fresh, "/oauth2/token", grant_type="authorization_code", client_id=APP, client_secret="s", redirect_uri=BACK, code=code(fresh))
    assert (app.status, user.status, user.json["scope"]) == (200, 200, ["bits:read", "chat:read"])
    again = in_query(fresh, "/oauth2/token", grant_type="refresh_token", client_id=APP, client_secret="s", refresh_token=user.json["refresh_token"])
    assert again.status == 200
    assert in_query(fresh, "/oauth2/revoke", client_id=APP, token=again.json["access_token"]).status == 200
    assert in_query(fresh, "/oauth2/revoke", client_id=APP, token=again.json["access_token"]).json["message"] == "Invalid token"
    device = in_query(fresh, "/oauth2/device", client_id=APP, scopes="bits:read").json
    approve(device["verification_uri"], "some_one")
    assert in_query(fresh, "/oauth2/token", grant_type=DEVICE, client_id=APP, device_code=device["device_code"]).status == 200


def test_the_body_counts_where_both_say_something(fresh: Emulator) -> None:
    body = urlencode({"client_secret": "s", "client_id": APP, "grant_type": "client_credentials"}).encode()
    assert ask(fresh.url, "POST", "/oauth2/token?grant_type=nonsense", body=body).status == 200


def test_helix_takes_the_bodys_parameters_in_the_query_too(fresh: Emulator) -> None:
    token = fresh.token(["channel:edit:commercial", "user:manage:whispers", "moderator:manage:banned_users"])
    me = token["user_id"]
    (ad,) = helix(fresh, operations["start_commercial"], [("broadcaster_id", me), ("length", "60")], token=token["access_token"]).json["data"]
    assert ad["length"] == 60
    wrong = helix(fresh, operations["start_commercial"], [("broadcaster_id", me), ("length", "long")], token=token["access_token"])
    assert wrong.json["message"] == 'The parameter "length" was malformed: the value must be int'
    whole = helix(fresh, operations["start_commercial"], [("length", "60")], {"broadcaster_id": me, "length": 30}, token=token["access_token"])
    assert whole.json["data"][0]["length"] == 30


def test_userinfo_tells_whose_the_token_is(fresh: Emulator) -> None:
    token = fresh.token(["openid", "user:read:email"], login="some_one")
    told = ask(fresh.url, "GET", "/oauth2/userinfo", headers={"Authorization": f"Bearer {token['access_token']}"}).json
    assert (told["sub"], told["preferred_username"], told["aud"], told["email_verified"]) == (token["user_id"], "SomeOne", APP, True)
    assert "email" not in ask(fresh.url, "GET", "/oauth2/userinfo", headers={"Authorization": f"Bearer {fresh.token()['access_token']}"}).json
    app = fresh.token(login=None)["access_token"]
    for header in ({}, {"Authorization": "Bearer no"}, {"Authorization": f"Bearer {app}"}):
        assert ask(fresh.url, "GET", "/oauth2/userinfo", headers=header).status == 401


def test_apps_that_the_emulator_knows_log_in_and_no_others() -> None:
    emulator = Emulator(apps={APP: "right"})
    with emulator:
        granted = {"grant_type": "client_credentials", "client_id": APP}
        assert fetch(emulator, **granted, client_secret="right").status == 200
        wrong = fetch(emulator, **granted, client_secret="wrong")
        assert (wrong.status, wrong.json["message"]) == (403, "invalid client secret")
        other = fetch(emulator, grant_type="client_credentials", client_id="other", client_secret="right")
        assert (other.status, other.json["message"]) == (400, "invalid client")
        assert fetch(emulator, "/oauth2/device", client_id="other", scopes="").status == 400
        assert page(emulator, client_id="other").json["message"] == "invalid client"
        assert exchange(emulator, code=code(emulator), client_secret="wrong").status == 403
        with pytest.raises(Forbidden), Twitch(APP, "wrong", helix_url=f"{emulator.url}/helix", auth_url=f"{emulator.url}/oauth2") as twitch:
            twitch.get_streams()


def test_a_program_logs_in_with_the_command_as_its_browser(fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", f"{sys.executable} -m twitchapi_gen.emulator approve --login ann_example %s")
    monkeypatch.setenv("TWITCHAPI_EMULATOR", fresh.url)
    program = (
        "from twitchapi_gen import AuthScope, Twitch, UserAuthenticator\n"
        "twitch = Twitch('my_app_id', 'secret')\n"
        f"token, refresh = UserAuthenticator(twitch, [AuthScope.BITS_READ], url='http://localhost:{free_port()}').authenticate()\n"
        "twitch.set_user_authentication(token, [AuthScope.BITS_READ], refresh)\n"
        "print(twitch.get_users().data[0].login)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, env=dict(os.environ))
    assert done.stdout.split()[-1] == "ann_example", done.stderr
    assert UserAuthenticator.__name__ in program


def test_the_command_says_where_the_login_led_or_why_not(fresh: Emulator) -> None:
    query = urlencode({"client_id": APP, "redirect_uri": "http://localhost:1/back", "response_type": "code", "scope": "bits:read", "state": "s"})
    far = urlencode({"client_id": APP, "redirect_uri": "https://app.example/back", "response_type": "code", "scope": "bits:read", "state": "s"})
    assert approve(f"{fresh.url}/oauth2/authorize?{far}").startswith("https://app.example/back?code=")
    assert "error=access_denied" in approve(f"{fresh.url}/oauth2/authorize?{far}", deny=True)
    with pytest.raises(ConnectionError):
        approve(f"{fresh.url}/oauth2/authorize?{query}")  # nobody listens there
    for url, why in (
        (f"{fresh.url}/helix/users", "no login page"), ("https://id.twitch.tv/oauth2/authorize", "isn't on this machine"),
        ("http://id.twitch.tv/oauth2/authorize", "isn't on this machine"), (f"{fresh.url}/oauth2/authorize?client_id=x", "missing response type"),
    ):  # fmt: skip
        with pytest.raises(NotApproved, match=why):
            approve(url)
        done = subprocess.run([sys.executable, "-m", "twitchapi_gen.emulator", "approve", url], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (1, "")
        assert why in done.stderr
