"""Promise 5: black holes and drips end in an error within the configured limit, and a call has a deadline over all it does."""

import contextlib
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.live.policy.holes import Script, drips_chunks, drips_its_body, drips_its_head, hears_nothing, hole, nobody_accepts, says_nothing
from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import Emulator, RateLimited, Timeout

LIMIT = 0.3
"""Seconds that the limit of the test is set to. A hang is what takes ten times as long."""
PLENTY = 30.0


def ends(kind: Kind, url: str, limits: dict[str, float], method: str = "get_users") -> Timeout:
    """The error that a call to this server ends in; the call must not hang."""
    settings: dict[str, Any] = {"connect_timeout": PLENTY, "read_timeout": PLENTY, "total_timeout": PLENTY, **limits}
    with Caller(kind, url, user_token="token", scopes=["clips:edit"], **settings) as caller:
        began = time.monotonic()
        with pytest.raises(Timeout) as caught:
            caller.call(method, **({"broadcaster_id": "1"} if method == "create_clip" else {"logins": ["one"]}))
        assert time.monotonic() - began < 10 * (LIMIT + 0.5)
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
    """Each fails after 0.5 s; three of them would take longer than the call may."""

    def slow(_: Got) -> Told:
        time.sleep(0.5)
        return Told(503)

    with Canned(slow) as server, Caller(kind, server.url, user_token="token", total_timeout=0.9) as caller:
        with pytest.raises(Timeout):
            caller.call("get_users", logins=["one"])
        assert len(server.got) == 2


def test_a_rate_limit_that_lasts_too_long_raises_at_once(kind: Kind, fresh: Emulator) -> None:
    fresh.fault("status", status=429, path="/helix")
    with Caller(kind, fresh.url, secret="s", total_timeout=LIMIT) as caller, pytest.raises(RateLimited) as caught:
        caller.call("get_users", logins=["one"])
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > LIMIT
    assert len([one for one in fresh.requests if one["path"] == "/helix/users"]) == 1


def test_fetching_the_token_counts_too(kind: Kind, fresh: Emulator) -> None:
    fresh.fault("silence", path="/oauth2/token")
    with Caller(kind, fresh.url, secret="s", total_timeout=LIMIT) as caller:
        began = time.monotonic()
        with pytest.raises(Timeout):
            caller.call("get_users", logins=["one"])
        assert time.monotonic() - began < 10 * (LIMIT + 0.5)
        caller.client._core.timeouts.total = PLENTY
        with contextlib.suppress(Timeout):
            assert caller.call("get_users", logins=["one"]).data
