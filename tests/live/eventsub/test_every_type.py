"""Every type that comes over WebSockets: subscribed by its own method, fired by the emulator, decoded; with both clients, over one socket."""

import inspect
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.eventsub.support import until
from tests.live.support import APP, Kind
from twitchapi_gen import AsyncTwitch, AuthScope, Emulator, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubSocket
from twitchapi_gen.eventsub import Event, EventSubSocket, SubscriptionType, subscription_types
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.eventsub.types import UnknownEvent

LISTENED = [one for one in subscription_types.values() if "websocket" in one.transports]


class Running:
    """One emulator, and one socket of each kind. `drifted` is what differed from the spec."""

    def __init__(self, kind: Kind, emulator: Emulator) -> None:
        self.kind, self.emulator, self.drifted = kind, emulator, list[Any]()
        self.user = emulator.token(list(map(str, AuthScope)))
        self.loop_thread = LoopThread("every type") if kind == "async" else None
        addresses = {"helix_url": f"{emulator.url}/helix", "auth_url": f"{emulator.url}/oauth2"}
        self.client: Any = (Twitch if kind == "sync" else AsyncTwitch)(APP, on_drift=self.drifted.append, **addresses)  # type: ignore[arg-type]  # addresses is a plain dict
        self.wait(self.client.set_user_authentication(self.user["access_token"], list(AuthScope), validate=False))
        made: Any = EventSubSocket if kind == "sync" else AsyncEventSubSocket
        self.socket = made(self.client, eventsub_url=f"ws{emulator.url.removeprefix('http')}/ws")
        self.wait(self.socket.start())

    def wait(self, value: Any) -> Any:
        async def work() -> Any:
            return await value

        return self.loop_thread.run(work(), 30.0) if self.loop_thread is not None and inspect.isawaitable(value) else value

    def stop(self) -> None:
        self.wait(self.socket.stop())
        self.wait(self.client.close())
        if self.loop_thread is not None:
            self.loop_thread.stop()


@pytest.fixture(scope="module", params=["sync", "async"])
def running(request: pytest.FixtureRequest) -> Iterator[Running]:
    emulator = Emulator()
    emulator.start()
    made = Running(request.param, emulator)
    try:
        yield made
    finally:
        made.stop()
        emulator.stop()


def test_all_but_those_for_webhooks_and_conduits_are_here() -> None:
    rest = {one.type for one in subscription_types.values()} - {one.type for one in LISTENED}
    assert rest == {
        "conduit.shard.disabled", "drop.entitlement.grant", "extension.bits_transaction.create", "user.authorization.grant",
        "user.authorization.revoke",
    }  # fmt: skip
    assert len(LISTENED) == len(subscription_types) - 5


@pytest.mark.parametrize("kind", LISTENED, ids=lambda kind: kind.name)
def test_it_is_subscribed_fired_and_decoded(kind: SubscriptionType, running: Running) -> None:
    got: list[Event[Any]] = []
    threads: list[str] = []

    async def later(event: Event[Any]) -> None:
        got.append(event)

    def at_once(event: Event[Any]) -> None:
        threads.append(threading.current_thread().name)
        got.append(event)

    ids = {one.name: running.user["user_id"] for one in kind.parameters if one.required}
    ids |= {group[0]: running.user["user_id"] for group in kind.one_of}
    subscription = running.wait(getattr(running.socket, kind.method)(**ids, callback=later if running.kind == "async" else at_once))
    try:
        assert (subscription.type, subscription.version, subscription.status) == (kind.type, kind.version, "enabled")
        fired = running.emulator.fire(kind.type, version=kind.version)
        until(lambda: got)
        [event] = got
        assert event.id == fired[0]["message_id"]
        assert event.subscription.id == subscription.id
        assert {name: id for name, id in event.subscription.condition.items() if id} == ids
        assert not isinstance(event.data, UnknownEvent)
        assert type(event.data).__name__ == kind.model
        assert event.data.to_dict() == fired[0]["event"]
        assert running.drifted == []
        assert all(name.startswith("twitchapi_gen eventsub") for name in threads)
    finally:
        running.wait(subscription.unsubscribe())
    assert running.emulator.subscriptions == []
