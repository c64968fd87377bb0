"""What `make soak` loads, cut down: nothing is refused, lost or called back twice, and slow connections hold up nobody."""

import asyncio
import contextlib
from typing import Any

from benchmarks.soak import eventsub_webhook
from tests.eventsub_webhook.live import harness, running
from tests.eventsub_webhook.support import Kind
from twitchapi_gen.runtime.dispatch import http_server as receiving


def test_a_load_is_answered_and_called_back_with_whole() -> None:
    figures = {figure.what: figure for figure in eventsub_webhook.run(1_500, 16)}
    assert figures["errors"].value == 0
    assert figures["callbacks that were not called, or twice"].value == 0


def test_two_hundred_slow_connections_are_closed_and_hold_up_nobody(kind: Kind, monkeypatch: Any) -> None:
    monkeypatch.setattr(receiving, "ARRIVAL", 3.0)  # the emulator, on a busy machine, keeps to it
    monkeypatch.setattr(receiving, "_LOOK", 0.05)

    async def drip(port: int) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST /hooks/eventsub HTTP/1.1\r\nHost: x\r\nTwitch-Eventsub")
        try:
            return await asyncio.wait_for(reader.read(), 60)
        except ConnectionError:  # closed, while there was something unread
            return b""
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def all_of_them(port: int) -> list[bytes]:
        return await asyncio.gather(*(drip(port) for _ in range(200)))

    with running() as emulator, harness(kind, emulator) as hook:
        hook.wait(hook.hook.start())
        hook.wait(hook.hook.listen("stream.online", "1", {"broadcaster_user_id": "1"}, hook.came.append))
        port = hook.hook.port

        async def both() -> list[bytes]:
            slow = asyncio.create_task(asyncio.to_thread(lambda: asyncio.run(all_of_them(port))))
            await asyncio.to_thread(emulator.fire, "stream.online", times=100)
            return await slow

        closed = hook.wait(both()) if kind == "async" else asyncio.run(both())
        assert closed == [b""] * 200
        hook.until(lambda: len(hook.came) == 100)
