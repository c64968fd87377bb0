"""A webhook that speaks TLS by itself."""

import socket
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import trustme

from tests.eventsub_webhook.live import client, running
from tests.eventsub_webhook.support import Harness, Kind
from tests.login.support import free_port
from twitchapi_gen import CannotListen, Emulator, VerificationFailed
from twitchapi_gen.runtime.dispatch import http_server as receiving

AUTHORITY = trustme.CA()


def context(name: str = "localhost", **dates: Any) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(name, **dates).configure_cert(made)
    return made


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """A Twitch that trusts the tests' own authority, and no other."""
    trust = ssl.create_default_context()
    trust.load_verify_locations(cadata=AUTHORITY.cert_pem.bytes().decode())
    with running(trust=trust) as made:
        yield made


def secure(kind: Kind, emulator: Emulator, ours: ssl.SSLContext, scheme: str = "https") -> Harness:
    port = free_port()
    settings: dict[str, Any] = {} if scheme == "http" else {"ssl_context": ours}
    return Harness(kind, client=client(kind, emulator), url=f"{scheme}://localhost:{port}/eventsub", port=port, **settings)


def test_it_is_verified_and_gets_events_over_tls_whatever_else_calls(kind: Kind, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """In plain HTTP, hanging in the handshake, without a word: all are closed."""
    monkeypatch.setattr(receiving, "ARRIVAL", 1.0)
    with secure(kind, emulator, context()) as harness:
        harness.wait(harness.hook.start())
        port = harness.hook.port
        harness.wait(harness.hook.listen("stream.online", "1", {"broadcaster_user_id": "1"}, harness.came.append))
        hanging = [socket.create_connection(("127.0.0.1", port), 30) for _ in range(50)]
        for at, one in enumerate(hanging):
            one.sendall(b"\x16\x03\x01\x02\x00\x01\x00"[: at % 8])
        fired = emulator.fire("stream.online", times=20)
        harness.until(lambda: len(harness.came) == 20)
        assert {event.id for event in harness.came} == {one["message_id"] for one in fired}
        assert b"HTTP" not in beside(harness, lambda: told(port, b"POST /eventsub HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"))
        assert beside(harness, lambda: b"".join(map(all_of, hanging))) == b""
        emulator.fire("stream.online")
        harness.until(lambda: len(harness.came) == 21)


def beside(harness: Harness, work: Callable[[], bytes]) -> bytes:
    """Does it in a thread, while the harness's loop goes on."""
    with ThreadPoolExecutor(1) as pool:
        doing = pool.submit(work)
        harness.until(doing.done)
        return doing.result()


def all_of(one: socket.socket) -> bytes:
    """What comes until the server closes the connection."""
    with one:
        answer = bytearray()
        with suppress(ConnectionResetError):
            while part := one.recv(65_536):
                answer += part
        return bytes(answer)


def told(port: int, sent: bytes) -> bytes:
    one = socket.create_connection(("127.0.0.1", port), 30)
    one.sendall(sent)
    return all_of(one)


def test_tls_at_a_plain_port_is_refused_and_holds_up_nobody(kind: Kind, emulator: Emulator) -> None:
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        ssl.create_default_context().wrap_bio(back, there, server_hostname="localhost").do_handshake()
    with secure(kind, emulator, context(), "http") as harness:
        harness.wait(harness.hook.start())
        harness.wait(harness.hook.listen("stream.online", "1", {"broadcaster_user_id": "2"}, harness.came.append))
        answer = beside(harness, lambda: told(harness.hook.port, there.read()))
        assert b" 400 " in answer or answer == b""
        emulator.fire("stream.online")
        harness.until(lambda: len(harness.came) == 1)


@pytest.mark.parametrize("what", ["expired", "none", "a client's"])
def test_a_context_that_can_not_serve_is_told_before_twitch_is_asked(kind: Kind, emulator: Emulator, what: str) -> None:
    now = datetime.now(UTC)
    bad: dict[str, Callable[[], ssl.SSLContext]] = {
        "expired": lambda: context(not_before=now - timedelta(days=9), not_after=now - timedelta(days=1)),
        "none": lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        "a client's": ssl.create_default_context,
    }
    before = len(emulator.subscriptions)
    with secure(kind, emulator, bad[what]()) as harness:
        harness.hook.on("stream.online", "1", {"broadcaster_user_id": "3"})(harness.came.append)
        with pytest.raises(CannotListen, match="ssl_context"):
            harness.wait(harness.hook.start())
        assert harness.hook.port is None
    assert len(emulator.subscriptions) == before


def test_a_certificate_that_twitch_does_not_trust_or_of_another_name_fails_the_verification(kind: Kind, emulator: Emulator) -> None:
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(stranger)
    for ours in (stranger, context("example.com")):
        with secure(kind, emulator, ours) as harness:
            harness.wait(harness.hook.start())
            with pytest.raises(VerificationFailed, match="could not verify https://localhost"):
                harness.wait(harness.hook.listen("stream.online", "1", {"broadcaster_user_id": "4"}, print))
