"""A device's login, for both clients, against the emulator."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.login.support import APP, SCOPES, SECRET, Kind, get
from tests.unit.runtime.support import core
from twitchapi_gen import ApiError, AsyncTwitch, Emulator, LoginDenied, LoginFailed, LoginTimeout, Twitch
from twitchapi_gen.async_oauth import AsyncDeviceCodeAuthenticator
from twitchapi_gen.oauth import DeviceCodeAuthenticator, DeviceLogin, validate_token
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.message import Effect, Response, Sleep
from twitchapi_gen.runtime.login.login import Device, poll_device_login


def log_in(kind: Kind, emulator: Emulator, show: Callable[[DeviceLogin], Any], secret: str | None = None) -> tuple[str, str]:
    helix, auth = f"{emulator.url}/helix", f"{emulator.url}/oauth2"
    if kind == "sync":
        with Twitch(APP, secret, helix_url=helix, auth_url=auth) as twitch:
            return DeviceCodeAuthenticator(twitch, SCOPES, show=show).authenticate()

    async def all_of_it() -> tuple[str, str]:
        async with AsyncTwitch(APP, secret, helix_url=helix, auth_url=auth) as twitch:
            return await AsyncDeviceCodeAuthenticator(twitch, SCOPES, show=show).authenticate()

    return asyncio.run(all_of_it())


def decide(decision: str) -> Callable[[DeviceLogin], None]:
    """A user who opens the address, checks the code, and decides."""

    def do(login: DeviceLogin) -> None:
        status, shown = get(login.verification_uri)
        token = re.search(r'name="form" value="([^"]+)"', shown)
        assert status == 200
        assert token is not None
        assert login.user_code in shown
        form = {"form": token[1], "code": login.user_code, "decision": decision, "login": "some_one"}
        assert get(login.verification_uri.partition("?")[0], form)[0] == 200

    return do


@pytest.mark.parametrize("secret", [None, SECRET])
def test_a_user_who_confirms_the_code_is_logged_in(kind: Kind, fresh: Emulator, secret: str | None) -> None:
    seen: list[DeviceLogin] = []

    def show(login: DeviceLogin) -> None:
        seen.append(login)
        decide("authorize")(login)

    token, refresh = log_in(kind, fresh, show, secret)
    found = validate_token(token, auth_url=f"{fresh.url}/oauth2")
    assert found is not None
    assert (found.login, sorted(found.scopes), seen[0].expires_in) == ("some_one", sorted(SCOPES), 1800)
    assert fresh.world.refreshes[refresh].public == (secret is None)


def test_who_denies_ends_it(kind: Kind, fresh: Emulator) -> None:
    with pytest.raises(LoginFailed, match="denied"):
        log_in(kind, fresh, decide("deny"))


def test_a_failure_that_may_pass_is_waited_out(kind: Kind, fresh: Emulator) -> None:
    def show(login: DeviceLogin) -> None:
        decide("authorize")(login)
        fresh.fault("status", path="/oauth2/token", status=503)
        fresh.fault("reset", path="/oauth2/token")

    assert log_in(kind, fresh, show)


def test_a_code_has_its_time(kind: Kind, fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twitchapi_gen.emulator.oauth.DEVICE_LIFE", 1)
    with pytest.raises(LoginTimeout, match="1 seconds"):
        log_in(kind, fresh, lambda _: None)


def test_an_app_that_isnt_welcome_is_told(kind: Kind, fresh: Emulator) -> None:
    fresh.fault("status", path="/oauth2/device", status=400)
    with pytest.raises(ApiError, match="told to fail"):
        log_in(kind, fresh, lambda _: None)


def test_an_async_function_may_show_the_code(fresh: Emulator) -> None:
    async def show(login: DeviceLogin) -> None:
        await asyncio.to_thread(decide("authorize"), login)

    assert log_in("async", fresh, show)


def test_what_is_shown_unless_told_otherwise(fresh: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    from twitchapi_gen.runtime.login.login import shown

    shown(DeviceLogin("ABCDEFGH", "https://example.com/activate", 1800))
    assert capsys.readouterr().out == "Open https://example.com/activate in a browser, and check that it shows the code ABCDEFGH.\n"


HTML = b"<html>a proxy's page</html>"
ANSWERS = [
    (400, b'{"message":"authorization_pending"}', [5.0, 5.0]),
    (400, b'{"error":"authorization_pending"}', [5.0, 5.0]),
    (400, b'{"message":"slow_down"}', [5.0, 10.0]),
    (400, b'{"error":"slow_down"}', [5.0, 10.0]),
    (400, HTML, [5.0, 5.0]),
    (403, HTML, [5.0, 5.0]),
]


def asked(status: int, body: bytes) -> tuple[list[float], tuple[str, str]]:
    """The waits of a login whose first answer is this one, and the tokens."""
    flow = poll_device_login(Device(DeviceLogin("ABCD", "https://twitch.example/activate", 1800), Secret("device-code"), 5), SCOPES, core())
    answers = [Response(status, {}, body), Response(200, {}, b'{"access_token":"access","refresh_token":"refresh"}')]
    waits: list[float] = []
    effect: Effect = next(flow)
    try:
        while True:
            if isinstance(effect, Sleep):
                waits.append(effect.seconds)
                effect = flow.send(None)
            else:
                effect = flow.send(answers.pop(0))
    except StopIteration as stop:
        return waits, stop.value


@pytest.mark.parametrize(("status", "body", "waits"), ANSWERS)
def test_what_a_server_may_say_meanwhile_by_its_own_name_or_the_standards(status: int, body: bytes, waits: list[float]) -> None:
    assert asked(status, body) == (waits, ("access", "refresh"))


@pytest.mark.parametrize("name", ["message", "error"])
def test_a_denial_is_told_apart_from_a_code_that_is_too_old(name: str) -> None:
    with pytest.raises(LoginDenied):
        asked(400, b'{"%s":"access_denied"}' % name.encode())
    with pytest.raises(LoginFailed) as caught:
        asked(400, b'{"%s":"expired_token"}' % name.encode())
    assert not isinstance(caught.value, LoginDenied)
