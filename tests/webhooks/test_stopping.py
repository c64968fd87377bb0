"""Both faces: callbacks that are slow or raise, and stopping meanwhile."""

import asyncio
import threading
import time
from typing import Any
from uuid import UUID

import pytest

from tests.live.eventsub.support import until
from tests.webhooks.support import Got, Hook, Kind
from twitchapi_gen import Emulator, NetworkError


def test_start_and_stop_leave_nothing_fifty_times(kind: Kind, hub: Emulator) -> None:
    before = set(threading.enumerate())
    with Hook(kind, hub) as hook:
        hook.call("stop")
        loop_thread = {hook.loop_thread._thread} if hook.loop_thread is not None else set[threading.Thread]()
        for _ in range(50):
            hook.call("start")
            hook.subscribed("user_changed", "1234", Got())
            hook.call("stop")
            assert {one for one in threading.enumerate() if "asyncio" not in one.name} - loop_thread <= before
        assert hub.webhooks == []
    assert set(threading.enumerate()) <= before


def test_a_callback_that_raises_hurts_nobody_and_is_told_once(kind: Kind, hub: Emulator) -> None:
    got, errors = Got(), Got()

    def raising(uuid: UUID, data: Any) -> None:
        raise ValueError("a defect")

    with Hook(kind, hub, on_error=errors) as hook:
        uuid = hook.subscribed("user_changed", "1", raising)
        hook.subscribed("user_changed", "1", got)
        hub.fire_webhook("user_changed")
        hub.fire_webhook("user_changed")
        got.wait(2)
        assert [(type(error), name) for error, name in errors.wait(2)] == [(ValueError, f"user_changed {uuid}")] * 2


def test_a_slow_callback_does_not_delay_the_reply(kind: Kind, hub: Emulator) -> None:
    release, got = threading.Event(), Got()

    def slow(uuid: UUID, data: Any) -> None:
        release.wait(30)
        got(uuid, data)

    with Hook(kind, hub) as hook:
        hook.subscribed("user_changed", "1", slow)
        hub.fire_webhook("user_changed")
        while not any(one["mode"] == "notification" for one in hub.webhook_calls):
            time.sleep(0.01)
        assert got.calls == []
        release.set()
        got.wait()


def test_stopping_in_a_callback_is_no_deadlock(kind: Kind, hub: Emulator) -> None:
    done = Got()
    hook = Hook(kind, hub)

    def stop(uuid: UUID, data: Any) -> None:
        done(hook.hook.stop())

    async def stop_async(uuid: UUID, data: Any) -> None:
        done(await hook.hook.stop())

    with hook:
        hook.subscribed("user_changed", "1", stop if kind == "sync" else stop_async)
        hub.fire_webhook("user_changed")
        done.wait()
        until(lambda: not hub.webhooks)
    while any("webhook" in one.name for one in threading.enumerate()):
        time.sleep(0.01)


def test_subscribing_and_ending_in_a_callback(kind: Kind, hub: Emulator) -> None:
    done, got = Got(), Got()
    hook = Hook(kind, hub)

    def plain(uuid: UUID, data: Any) -> None:
        done(hook.hook.unsubscribe(uuid), hook.hook.subscribe_user_changed("2", got))

    async def awaiting(uuid: UUID, data: Any) -> None:
        done(await hook.hook.unsubscribe(uuid), await hook.hook.subscribe_user_changed("2", got))

    with hook:
        hook.subscribed("user_changed", "1", plain if kind == "sync" else awaiting)
        hub.fire_webhook("user_changed", ids={"user_id": "1"})
        ((ended, (ok, uuid)),) = done.wait()
        assert (ended, ok) == (True, True)
        hub.fire_webhook("user_changed", ids={"user_id": "2"})
        assert got.wait()[0][0] == uuid


def test_100_callbacks_in_flight_finish_within_the_grace(kind: Kind, hub: Emulator) -> None:
    begun, done = Got(), Got()

    async def callback(uuid: UUID, data: Any) -> None:
        begun()
        await asyncio.sleep(0.2)
        done()

    with Hook(kind, hub) as hook:
        for number in range(100):
            hook.subscribed("user_changed", str(number), callback)
        hub.fire_webhook("user_changed")
        begun.wait(100)
    assert len(done.calls) == 100


def test_what_does_not_finish_within_the_grace_is_cancelled(kind: Kind, hub: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    begun, cancelled = Got(), Got()

    async def callback(uuid: UUID, data: Any) -> None:
        begun()
        try:
            await asyncio.sleep(600)
        except asyncio.CancelledError:
            cancelled()
            raise

    with Hook(kind, hub, grace=0.1) as hook:
        for number in range(100):
            hook.subscribed("user_changed", str(number), callback)
        hub.fire_webhook("user_changed")
        begun.wait(100)
    assert len(cancelled.calls) == 100
    assert any("100 callbacks had not finished" in record.message for record in caplog.records)


def test_stopping_goes_on_where_the_hub_is_gone(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    hub = Emulator()
    hub.start()
    errors = Got()
    with Hook(kind, hub, on_error=errors) as hook:
        hook.subscribed("user_changed", "1", Got())
        hub.stop()
        hook.call("stop")
    assert isinstance(errors.calls[0][0], NetworkError)
