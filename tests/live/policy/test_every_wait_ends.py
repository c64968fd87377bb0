"""Promise 5: black holes and drips end in an error within the configured limit, and a call has a deadline over all it does."""

import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.live.policy.holes import PATIENCE, Script, drips_chunks, drips_its_body, drips_its_head, hears_nothing, hole, nobody_accepts, says_nothing
from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import Clock, RateLimited, Timeout, WaitEvent

LIMIT = 0.3
"""Seconds that the limit of the test is set to."""
PLENTY = 10 * PATIENCE
"""All other limits. The server hangs up long before, so only the test's own limit can end a call in Timeout."""


def ends(kind: Kind, url: str, limits: dict[str, float], method: str = "get_users") -> Timeout:
    """The Timeout that this limit ends a call to this server in."""
    settings: dict[str, Any] = {"connect_timeout": PLENTY, "read_timeout": PLENTY, "total_timeout": PLENTY, **limits}
    with Caller(kind, url, user_token="token", scopes=["clips:edit"], **settings) as caller:
        with pytest.raises(Timeout) as caught:
            caller.call(method, **({"broadcaster_id": "1"} if method == "create_clip" else {"logins": ["one"]}))
        return caught.value


@pytest.mark.parametrize("limit", ["connect_timeout", "total_timeout"])
def test_nobody_accepts(kind: Kind, limit: str) -> None:
    with nobody_accepts() as url:
        error = ends(kind, url, {limit: LIMIT})
        assert limit == "total_timeout" or not error.sent


@pytest.mark.parametrize("limit", ["read_timeout", "total_timeout"])
@pytest.mark.parametrize("script", [says_nothing, hears_nothing])
def test_nobody_answers(kind: Kind, script: Script, limit: str) -> None:
    with hole(script) as url:
        assert ends(kind, url, {limit: LIMIT}).sent


@pytest.mark.parametrize("method", ["get_users", "create_clip"])
def test_a_timeout_is_sent_once(kind: Kind, method: str) -> None:
    count: list[int] = []

    def counts(connection: object, over: object) -> None:
        count.append(1)
        says_nothing(connection, over)  # type: ignore[arg-type]  # a server hands in its own connection

    with hole(counts) as url:
        ends(kind, url, {"read_timeout": LIMIT}, method)
    assert len(count) == 1


@pytest.mark.parametrize("drips", [drips_its_head, drips_its_body, drips_chunks])
def test_a_byte_every_now_and_then_never_ends_a_silence_but_the_whole_call(kind: Kind, drips: Callable[[float], Script]) -> None:
    with hole(drips(0.02)) as url:
        assert ends(kind, url, {"total_timeout": LIMIT}).sent


def test_a_byte_a_second_is_a_silence_where_the_limit_is_shorter(kind: Kind) -> None:
    with hole(drips_its_body(1.0)) as url:
        ends(kind, url, {"read_timeout": LIMIT})


@pytest.mark.parametrize("limit", ["connect_timeout", "total_timeout"])
def test_a_tls_handshake_that_nobody_answers(kind: Kind, limit: str) -> None:
    with hole(hears_nothing) as url:
        ends(kind, url.replace("http:", "https:"), {"connect_timeout": LIMIT, "read_timeout": LIMIT, limit: LIMIT})


def test_attempts_share_one_deadline(kind: Kind) -> None:
    """The first takes all but a moment of it, by the client's clock; that moment is all that the second gets."""
    passed, over = [0.0], threading.Event()

    def slow(_: Got) -> Told:
        if passed[0]:
            over.wait(PATIENCE)
        passed[0] = PLENTY - LIMIT
        return Told(503)

    clock = Clock(lambda: passed[0], uniform=lambda low, high: low)
    with Canned(slow) as server:
        with Caller(kind, server.url, user_token="token", read_timeout=PLENTY, total_timeout=PLENTY, clock=clock) as caller, pytest.raises(Timeout):
            caller.call("get_users", logins=["one"])
        over.set()
    assert len(server.got) == 2


def test_a_rate_limit_that_lasts_too_long_raises_at_once(kind: Kind) -> None:
    waits: list[WaitEvent] = []
    with (
        Canned(lambda _: Told(429, b"{}", {"Retry-After": "3600"})) as server,
        Caller(kind, server.url, app_token="a", total_timeout=PLENTY, on_wait=waits.append) as caller,
        pytest.raises(RateLimited) as caught,
    ):
        caller.call("get_users", logins=["one"])
    assert caught.value.retry_after == 3600
    assert (len(server.got), waits) == (1, [])


def test_fetching_the_token_counts_too(kind: Kind) -> None:
    asked: list[bytes] = []

    def silent_once(connection: socket.socket, over: threading.Event) -> None:
        asked.append(connection.recv(65_536))
        if len(asked) == 1:
            over.wait(PATIENCE)
        else:
            body = b'{"access_token":"a"}' if b"/oauth2/token" in asked[-1] else b'{"data":[{"id":"1"}]}'
            connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    with hole(silent_once) as url, Caller(kind, url, secret="s", read_timeout=PLENTY, total_timeout=LIMIT) as caller:
        with pytest.raises(Timeout):
            caller.call("get_users", logins=["one"])
        caller.client._core.timeouts.total = PLENTY
        assert caller.call("get_users", logins=["one"]).data[0].id == "1"
    assert [one.split(b" ")[1].split(b"?")[0] for one in asked] == [b"/oauth2/token"] * 2 + [b"/helix/users"]
