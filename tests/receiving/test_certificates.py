"""TLS contexts: what can't serve is found as the server starts, and what hangs in the handshake holds up nobody."""

import asyncio
import contextlib
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import trustme

from tests.receiving.support import Noting, request, with_server
from twitchapi_gen import CannotListen
from twitchapi_gen.runtime.dispatch import http_server as certificate, http_server as module
from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer

AUTHORITY = trustme.CA()
DAY, NOW = timedelta(days=1), datetime.now(UTC)


def context(**dates: Any) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("localhost", **dates).configure_cert(made)
    return made


def changed(change: Callable[[ssl.SSLContext], object]) -> ssl.SSLContext:
    made = context()
    change(made)
    return made


def asking(made: ssl.SSLContext) -> None:
    made.verify_mode, made.maximum_version = ssl.CERT_REQUIRED, ssl.TLSVersion.TLSv1_2
    made.load_verify_locations(cadata=AUTHORITY.cert_pem.bytes().decode())


def by_name(_: object, __: object, ___: object) -> None:
    """Chooses nothing."""


GOOD = {
    "of today": context(),
    "of an authority in between": changed(AUTHORITY.create_child_ca().issue_cert("x").configure_cert),
    "TLS 1.2": changed(lambda made: setattr(made, "maximum_version", ssl.TLSVersion.TLSv1_2)),
    "for those with a certificate": changed(asking),
    "by name": ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
}
GOOD["by name"].sni_callback = by_name
BAD = {
    "has expired": context(not_before=NOW - 20 * DAY, not_after=NOW - DAY),
    "isn't valid yet": context(not_before=NOW + DAY, not_after=NOW + 20 * DAY),
    "NO_SHARED_CIPHER.*load_cert_chain": ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
    "create it with ssl.PROTOCOL_TLS_SERVER": ssl.create_default_context(),
}


@pytest.mark.parametrize("what", GOOD)
def test_what_can_serve_is_taken(what: str) -> None:
    certificate.check_certificate(GOOD[what])


@pytest.mark.parametrize("what", BAD)
def test_what_can_not_serve_is_told_at_the_start_and_why(what: str) -> None:
    async def main() -> None:
        server = ReceivingServer(Noting(), "127.0.0.1", 0, BAD[what])
        with pytest.raises(CannotListen, match=what):
            await server.start()
        assert not server.running

    asyncio.run(main())


HELLO = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
"""How a client begins, of which the rest never comes."""


def test_200_that_hang_in_the_handshake_are_closed_while_good_ones_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ARRIVAL", 3.0)
    theirs = ssl.create_default_context()
    AUTHORITY.configure_trust(theirs)

    async def test(server: ReceivingServer, noting: Noting) -> None:
        slow = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(200)]

        async def drip() -> None:
            for letter in HELLO:
                for _, writer in slow:
                    writer.write(bytes([letter]))
                await asyncio.sleep(0.05)
            for _, writer in slow:
                writer.write(b"\0")

        dripping = asyncio.create_task(drip())
        for _ in range(20):
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port, ssl=theirs, server_hostname="localhost")
            writer.write(request(b"good"))
            assert (await reader.read()).endswith(b"good")
            writer.close()
        await dripping
        ends = await asyncio.gather(*(asyncio.wait_for(reader.read(), 30) for reader, _ in slow), return_exceptions=True)
        assert all(one == b"" or isinstance(one, ConnectionError) for one in ends), ends
        for _, writer in slow:
            writer.close()
        assert len(noting.got) == 20

    with_server(test, ssl_context=GOOD["of today"])


def test_a_handshake_that_ends_when_the_server_is_stopped_brings_no_request_in() -> None:
    theirs = ssl.create_default_context()
    AUTHORITY.configure_trust(theirs)

    async def main() -> None:
        noting = Noting()
        server = ReceivingServer(noting, "127.0.0.1", 0, GOOD["of today"])
        await server.start()
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
        client = theirs.wrap_bio(back, there, server_hostname="localhost")
        with pytest.raises(ssl.SSLWantReadError):
            client.do_handshake()
        writer.write(there.read())
        back.write(await reader.read(65_536))
        await server.stop()
        client.do_handshake()
        client.write(request(b"late"))
        writer.write(there.read())
        with contextlib.suppress(ConnectionResetError):
            back.write(await asyncio.wait_for(reader.read(), 30))
        writer.close()
        assert noting.got == []
        assert [one for one in asyncio.all_tasks() if one is not asyncio.current_task()] == []

    asyncio.run(main())
