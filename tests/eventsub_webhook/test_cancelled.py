"""A message whose request is cancelled, at any await, is neither lost nor called back twice."""

import asyncio
import threading
import types
from collections.abc import Callable, Coroutine, Generator
from typing import Any

import pytest

from tests.eventsub_webhook.support import FOLLOW, SECRET, STANDING, Message
from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook

MOST_AWAITS = 60


class Slow:
    """An async store of ids that takes a few turns, and holds what it was given."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    async def add(self, id: str) -> bool:
        await asyncio.sleep(0)
        new = id not in self.ids
        self.ids.add(id)
        await asyncio.sleep(0)
        return new

    async def forget(self, id: str) -> None:
        await asyncio.sleep(0)
        self.ids.discard(id)


class Blocking:
    """A store that blocks, as Redis does: its thread goes on, whoever is cancelled. `gate` holds it up."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.order: list[str] = []

    def add(self, id: str) -> bool:
        self.gate.wait(20)
        self.order.append("add")
        new = id not in self.ids
        self.ids.add(id)
        return new

    def forget(self, id: str) -> None:
        self.order.append("forget")
        self.ids.discard(id)


class Never:
    """Nobody reads it."""


@types.coroutine
def cancelled_at(number: int, work: Coroutine[Any, Any, Any]) -> Generator[Any, Any, tuple[bool, Any]]:
    """Runs it to its await of that number, and throws a cancellation there. Returns whether there was one, and what it returned."""
    sent: Any = None
    for _ in range(number):
        try:
            waited = work.send(sent)
        except StopIteration as over:
            return False, over.value
        sent = yield waited
    try:
        work.throw(asyncio.CancelledError())
    except (asyncio.CancelledError, StopIteration):
        pass
    else:
        work.close()
    return True, None


Way = Callable[[AsyncEventSubWebhook, Message], Coroutine[Any, Any, object]]


def handled(hook: AsyncEventSubWebhook, message: Message) -> Coroutine[Any, Any, object]:
    return hook.handle("POST", message.headers, message.body)


async def by_asgi(hook: AsyncEventSubWebhook, message: Message) -> object:
    parts = [message.body[:20], message.body[20:]]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(0)
        return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

    async def send(part: Any) -> None:
        await asyncio.sleep(0)
        sent.append(part)

    headers = [(name.lower().encode(), value.encode()) for name, value in message.headers.items()]
    await hook.asgi({"type": "http", "method": "POST", "headers": headers}, receive, send)
    return sent[0]["status"]


@pytest.mark.parametrize("way", [handled, by_asgi])
@pytest.mark.parametrize("store", [None, Slow, Blocking])
def test_a_request_that_is_cancelled_at_any_await_and_sent_again_is_called_back_once(way: Way, store: Any) -> None:
    async def main() -> int:
        """How many awaits there were."""
        for number in range(1, MOST_AWAITS):
            came: list[str] = []
            seen = store() if store is not None else None
            hook = AsyncEventSubWebhook(AsyncTwitch("id", app_token="x", clock=STANDING), "https://example.com/x", secret=SECRET, seen=seen)
            hook.on("channel.follow", "2", FOLLOW)(lambda event, came=came: came.append(event.id))
            message = Message()
            was_cancelled, outcome = await cancelled_at(number, way(hook, message))
            while hook._taking:
                await asyncio.sleep(0.001)
            again = await hook.handle("POST", message.headers, message.body)  # Twitch got no answer
            assert again[0] == 204
            await hook.stop()
            assert came == [message.id], f"cancelled at await {number}"
            if not was_cancelled:
                assert outcome == 204 or outcome[0] == 204
                return number - 1
        raise AssertionError("there is no end to it")

    assert asyncio.run(main()) >= (0 if way is handled and store is None else 1)


def test_the_end_of_the_loop_while_the_store_is_asked_leaves_nothing_remembered_that_was_not_called_back() -> None:
    """As at Ctrl-C: all tasks are cancelled at once, and the store's thread goes on. Forgetting waits for it."""
    seen, came = Blocking(), list[str]()
    seen.gate.clear()
    message = Message()

    async def main() -> None:
        hook = AsyncEventSubWebhook(AsyncTwitch("id", app_token="x", clock=STANDING), "https://example.com/x", secret=SECRET, seen=seen)
        hook.on("channel.follow", "2", FOLLOW)(lambda event: came.append(event.id))
        asking = asyncio.ensure_future(hook.handle("POST", message.headers, message.body))
        while not hook._taking:
            await asyncio.sleep(0)
        await hook.stop()
        threading.Timer(0.05, seen.gate.set).start()
        asking.cancel()

    asyncio.run(main())
    assert (came, seen.ids, seen.order) == ([], set(), ["add", "forget"])


def test_a_time_limit_around_handle_costs_no_message() -> None:
    seen, came = Blocking(), list[str]()
    message = Message()

    async def main() -> None:
        hook = AsyncEventSubWebhook(AsyncTwitch("id", app_token="x", clock=STANDING), "https://example.com/x", secret=SECRET, seen=seen)
        hook.on("channel.follow", "2", FOLLOW)(lambda event: came.append(event.id))
        seen.gate.clear()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await hook.handle("POST", message.headers, message.body)
        seen.gate.set()
        while hook._taking:
            await asyncio.sleep(0.001)
        assert (await hook.handle("POST", message.headers, message.body))[0] == 204
        await hook.stop()

    asyncio.run(main())
    assert came == [message.id]
