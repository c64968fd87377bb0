"""EventSub by the control API, and callbacks with https."""

import json
import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.live.asking import Answer, ask
from tests.live.emulator_eventsub.callback import callback
from tests.live.emulator_eventsub.support import App, ear, in_loop
from twitchapi_gen import Emulator


def post(emulator: Emulator, path: str, told: Any) -> Answer:
    return ask(emulator.url, "POST", f"/emulator/{path}", body=json.dumps(told).encode())


def test_sockets_are_listed_and_disturbed(fresh: Emulator) -> None:
    async def go() -> None:
        async with ear(fresh) as one:
            (listed,) = ask(fresh.url, "GET", "/emulator/sockets").json
            assert (listed["id"], listed["used"], listed["keepalive_timeout_seconds"]) == (one.session, False, 10)
            assert post(fresh, "sockets", {"kind": "close", "code": 4005}).json == [one.session]
            assert await one.closed() == 4005

    in_loop(go())


@pytest.mark.parametrize(
    ("path", "told", "why"),
    [
        ("sockets", {"kind": "explode"}, "no disturbance"),
        ("sockets", {"kind": "latency", "seconds": "1"}, "seconds must be"),
        ("sockets", {"kind": "reconnect", "url": 7}, "url must be"),
        ("timing", {"patience": 1}, "no 'patience'"),
        ("timing", {"keepalive": -1}, "keepalive can't be -1"),
        ("timing", {"retries": [1, "2"]}, "retries can't be"),
        ("events", {"transport": "eventsub", "type": "channel.follow", "colour": "red"}, "no 'colour'"),
        ("events", {"transport": "eventsub", "type": "channel.follow", "times": True}, "times can't be True"),
        ("events", {"transport": "eventsub", "type": "channel.follow", "condition": {"broadcaster_user_id": 7}}, "values are texts"),
        ("events", {"transport": "eventsub", "revoke": ""}, "must be a status"),
    ],
)
def test_what_cant_be_done_is_refused_with_the_reason(fresh: Emulator, path: str, told: Any, why: str) -> None:
    reply = post(fresh, path, told)
    assert (reply.status, why in reply.json["message"]) == (400, True), reply.json


def test_the_timing_is_shown_and_changed(fresh: Emulator) -> None:
    changed = post(fresh, "timing", {"keepalive": 0.5, "retries": [0.1]}).json
    assert (changed["keepalive"], changed["retries"], changed["subscribe_within"]) == (0.5, [0.1], 10.0)
    assert ask(fresh.url, "GET", "/emulator/timing").json == changed
    assert (fresh.timing.keepalive, fresh.timing.retries) == (0.5, (0.1,))


def test_an_upgrade_can_be_late_or_fail(fresh: Emulator) -> None:
    fresh.fault("latency", path="/ws", seconds=0.01)
    fresh.fault("status", path="/ws")

    async def go() -> None:
        async with ear(fresh):
            pass

    in_loop(go())
    assert ask(fresh.url, "GET", "/ws").status == 503
    assert [(one["path"], one["status"]) for one in fresh.requests] == [("/ws", 101), ("/ws", 503)]


def test_callbacks_with_https_are_checked_against_the_given_certificates(tmp_path: Path) -> None:
    authority = trustme.CA()
    mine, hers = ssl.create_default_context(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.configure_trust(mine)
    authority.issue_cert("127.0.0.1").configure_cert(hers)
    statuses: list[str] = []
    for trust in (mine, None):
        emulator = Emulator(trust=trust)
        emulator.start()
        try:
            statuses.append(verified(App(emulator), hers))
        finally:
            emulator.stop()
    assert statuses == ["enabled", "webhook_callback_verification_failed"]


def verified(app: App, tls: ssl.SSLContext) -> str:
    """The status of a subscription whose callback has been asked, or couldn't be."""
    with callback(tls) as hook:
        app.subscribe(hook.transport)
        hook.wait(lambda: app.subscriptions()[0]["status"] != "webhook_callback_verification_pending")
    return str(app.subscriptions()[0]["status"])
