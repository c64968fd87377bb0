"""No web page reads the emulator's own API or orders it about; no secret is shown over HTTP. And time moves for clients, too."""

import json

import pytest

from tests.live.asking import ask
from tests.live.logging_in import fetch
from tests.live.support import Kind
from twitchapi_gen import Clock, Emulator
from twitchapi_gen.emulator.guarding import masked

ATTACKS = [
    {"Host": "rebound.example:8080"}, {"Host": "127.0.0.1.rebound.example"}, {"Host": "169.254.169.254"}, {"Origin": "https://evil.example"},
    {"Origin": "null"}, {"Origin": "http://localhost:1"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
]  # fmt: skip


@pytest.mark.parametrize("headers", ATTACKS, ids=str)
@pytest.mark.parametrize(("method", "path", "body"), [
    ("GET", "/emulator/requests", None), ("GET", "/emulator", None), ("POST", "/emulator/tokens", b'{"client_id": "x"}'),
    ("POST", "/emulator/world", b'{"users": [{"login": "mallory"}]}'),
])  # fmt: skip
def test_a_page_from_elsewhere_is_refused(fresh: Emulator, headers: dict[str, str], method: str, path: str, body: bytes | None) -> None:
    before = len(fresh.world.tokens)
    answer = ask(fresh.url, method, path, headers={"Content-Type": "text/plain", **headers}, body=body)
    assert answer.status == 403
    assert "Host" in answer.json["message"] or "Origin" in answer.json["message"] or "site" in answer.json["message"]
    assert len(fresh.world.tokens) == before
    assert fresh.world.accounts.known(login="mallory") is None


def test_programs_and_its_own_page_are_welcome(fresh: Emulator) -> None:
    port = fresh.url.rpartition(":")[2]
    for headers in ({}, {"Host": f"localhost:{port}"}, {"Host": f"[::1]:{port}"}, {"Origin": fresh.url}, {"Sec-Fetch-Site": "none"}):
        assert ask(fresh.url, "GET", "/emulator", headers=headers).status == 200


def test_requests_are_shown_without_secrets_over_http_and_whole_in_python(fresh: Emulator) -> None:
    fetch(fresh, grant_type="client_credentials", client_id="my_app_id", client_secret="hidden1")
    ask(fresh.url, "POST", "/oauth2/token?grant_type=client_credentials&client_id=my_app_id&client_secret=hidden2")
    body = json.dumps({"transport": {"method": "webhook", "secret": 'hidden3 " too'}, "type": "x"}).encode()
    ask(fresh.url, "POST", "/helix/eventsub/subscriptions", headers={"Authorization": "Bearer hidden4", "Cookie": "hidden5"}, body=body)
    fetch(fresh, "/oauth2/revoke", client_id="my_app_id", token="hidden6")
    shown = ask(fresh.url, "GET", "/emulator/requests").body.decode()
    assert "hidden" not in shown
    assert "client_credentials" in shown
    whole = json.dumps(fresh.requests)
    assert all(f"hidden{number}" in whole for number in range(1, 7))


def test_what_is_masked_keeps_its_shape() -> None:
    request = {
        "headers": {"Authorization": "Bearer x", "A": "b"},
        "query": [["code", "x"], ["id", "1"]],
        "body": "a=1&client_secret=x&b=2",
        "status": 200,
    }
    assert masked(request) == {
        "headers": {"Authorization": "Bearer ***", "A": "b"}, "query": [["code", "***"], ["id", "1"]], "body": "a=1&client_secret=***&b=2",
        "status": 200,
    }  # fmt: skip


def paths(emulator: Emulator) -> list[str]:
    return [request["path"] for request in emulator.requests]


def test_a_client_of_the_emulator_moves_with_its_time(kind: Kind, fresh: Emulator) -> None:
    """Its hourly validation is due after an hour of the emulator's, and its token is refreshed after four."""
    import asyncio

    async def day() -> None:
        async with fresh.async_client("my_username") as twitch:
            await twitch.get_users()
            fresh.forward(hours=1)
            await twitch.get_users()
            fresh.forward(hours=4)
            await twitch.get_users()

    if kind == "async":
        asyncio.run(day())
    else:
        with fresh.client("my_username") as twitch:
            twitch.get_users()
            fresh.forward(3600)
            twitch.get_users()
            fresh.forward(60, hours=4)
            twitch.get_users()
    came = paths(fresh)
    assert came[0] == "/helix/users"
    assert came.count("/helix/users") == 3
    assert came.index("/oauth2/validate") < [at for at, path in enumerate(came) if path == "/helix/users"][1]
    assert "/oauth2/token" in came


def test_a_client_with_a_clock_of_its_own_keeps_it(fresh: Emulator) -> None:
    clock = Clock()
    with fresh.client("my_username", clock=clock) as twitch:
        assert twitch.core_.clock is clock


def test_the_control_api_forwards_hours(fresh: Emulator) -> None:
    before = fresh.world.now()
    assert ask(fresh.url, "POST", "/emulator/clock", body=b'{"hours": 2}').json["now"] >= before + 7200
    assert ask(fresh.url, "POST", "/emulator/clock", body=b'{"hours": "x"}').status == 400
    assert ask(fresh.url, "POST", "/emulator/clock", body=b"{}").status == 400
