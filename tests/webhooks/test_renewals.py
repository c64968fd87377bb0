"""Leases, with a clock turned by hand: renewed before they end, tried again when that fails, told of each failure."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from tests.webhooks.support import Got, free_port
from twitchapi_gen import Emulator, TwitchError
from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.async_webhook import AsyncTwitchWebHook
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.legacy.webhooks.engine import Engine
from twitchapi_gen.runtime.legacy.webhooks.handler import State, Subscription

USER = {"user_id": "1"}


class Turned:
    """An engine whose clock stands still until it is turned, the hub's with it."""

    def __init__(self, hub: Emulator, errors: Got | None = None) -> None:
        port = free_port()
        self.hub, self.now = hub, 100.0
        url, helix = f"http://127.0.0.1:{port}/", f"{hub.url}/helix"
        self.settings = AsyncTwitchWebHook(url, "my_app_id", port, host="127.0.0.1", helix_url=helix, on_error=errors)
        self.settings.wait_for_subscription_confirm_timeout = 5
        self.engine = Engine(self.settings, None, Clock(monotonic=lambda: self.now, uniform=lambda low, high: high))

    async def turn(self, seconds: float) -> None:
        """Time passes, and what is due is done."""
        await self.held()
        self.now += seconds
        self.hub.forward(seconds)
        self.engine.look()
        while any(one.renewing for one in self.engine.handler.subscriptions.values()) or len(self.engine._tasks) > 1:
            await asyncio.sleep(0.005)

    async def subscribe(self) -> Subscription:
        ok, uuid = await self.engine.subscribe(topics["user_changed"], USER, Got())
        assert ok
        return self.engine.handler.subscriptions[str(uuid)]

    async def held(self) -> int:
        """How many the hub has, once it has heard our answers, for which this loop must run."""
        return len(await asyncio.to_thread(lambda: self.hub.webhooks))

    def asked(self) -> int:
        return sum(one["path"] == "/helix/webhooks/hub" for one in self.hub.requests)


def turned(hub: Emulator, test: Callable[[Turned], Awaitable[object]], errors: Got | None = None) -> None:
    async def main() -> None:
        made = Turned(hub, errors)
        await made.engine.start()
        try:
            await test(made)
        finally:
            await made.engine.stop(unsubscribe=True)

    asyncio.run(main())


@pytest.fixture
def quick(hub: Emulator) -> Iterator[Emulator]:
    yield hub
    assert hub.webhooks == []


def test_a_lease_is_renewed_a_minute_before_it_ends_again_and_again(quick: Emulator) -> None:
    async def test(t: Turned) -> None:
        one = await t.subscribe()
        for count in range(1, 6):
            await t.turn(539)
            assert t.asked() == count
            await t.turn(1)
            assert t.asked() == count + 1
            assert one.until == t.now + 600
            assert await t.held() == 1
        assert one.state is State.CONFIRMED

    turned(quick, test)


def test_a_renewal_that_fails_is_tried_again_later_and_later_and_each_failure_is_told(quick: Emulator) -> None:
    errors = Got()

    async def test(t: Turned) -> None:
        one = await t.subscribe()
        t.hub.fault("status", path="/helix/webhooks", status=500, times=None)
        await t.turn(540)
        waits = [round(one.renew_at - t.now)]
        for _ in range(8):
            await t.turn(one.renew_at - t.now)
            waits.append(round(one.renew_at - t.now))
        assert waits == [7, 8, 10, 14, 22, 38, 70, 120, 120]  # 1, 2, 4 … seconds, and up to 6 more; 120 at most
        assert len(errors.calls) == 9
        assert all(isinstance(error, TwitchError) and name == f"user_changed {one.uuid}" for error, name in errors.calls)
        assert await t.held() == 0  # its lease is over by now
        assert one.state is State.PENDING
        t.hub.clear_faults()
        await t.turn(120)
        assert one.state.value == "confirmed"
        assert await t.held() == 1
        assert one.backoff.tries == 0

    turned(quick, test, errors)


def test_who_looks_twice_at_once_renews_once(quick: Emulator) -> None:
    async def test(t: Turned) -> None:
        one = await t.subscribe()
        await t.held()
        asked = t.asked()
        t.now += 540
        t.hub.forward(540)
        t.engine.look()
        t.engine.look()
        await t.turn(0)
        assert one.until == t.now + 600
        assert t.asked() == asked + 1

    turned(quick, test)


def test_one_that_the_hub_took_but_never_asked_back_for_counts_as_failed(quick: Emulator) -> None:
    errors = Got()

    async def test(t: Turned) -> None:
        one = await t.subscribe()
        t.settings.wait_for_subscription_confirm_timeout = 0.1
        real, one.callback = one.callback, f"http://127.0.0.1:{free_port()}/gone?uuid={one.uuid}"
        await t.turn(540)
        ((error, _),) = errors.calls
        assert "didn't ask back" in str(error)
        one.callback = real
        t.settings.wait_for_subscription_confirm_timeout = 5
        await t.turn(one.renew_at - t.now)
        assert one.until == t.now + 600

    turned(quick, test, errors)


def test_without_automatic_renewal_it_ends_with_its_lease(quick: Emulator) -> None:
    async def test(t: Turned) -> None:
        t.settings.auto_renew_subscription = False
        one = await t.subscribe()
        assert await t.engine.renew(one.uuid)
        await t.turn(599)
        assert one.state is State.CONFIRMED
        await t.turn(1)
        assert one.state.value == "ended"
        assert t.asked() == 2
        assert str(one.uuid) in t.engine.handler.subscriptions
        await t.turn(601)
        assert t.engine.handler.subscriptions == {}

    turned(quick, test)


def test_a_new_secret_holds_from_the_renewal_on_and_the_old_one_a_little_longer(quick: Emulator) -> None:
    async def test(t: Turned) -> None:
        one = await t.subscribe()
        first = t.settings.secret or ""
        t.settings.secret = "another-secret-99"
        await t.turn(540)
        assert [secret.reveal() for secret in one.secrets] == [b"another-secret-99", first.encode()]
        await asyncio.to_thread(t.hub.fire_webhook, "user_changed", [{"id": "1"}])
        got: Any = one.callback_queue.callback
        while not got.calls:
            await asyncio.sleep(0.005)

    turned(quick, test)


def test_the_lease_asked_for_is_what_was_set(quick: Emulator) -> None:
    async def test(t: Turned) -> None:
        t.settings.subscribe_least_seconds = 864_000
        one = await t.subscribe()
        await t.turn(864_000 - 86_401)
        assert t.asked() == 1
        await t.turn(1)
        assert t.asked() == 2
        assert one.until == t.now + 864_000

    turned(quick, test)
