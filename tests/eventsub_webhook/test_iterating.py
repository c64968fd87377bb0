"""Events iterated instead of called back with."""

import asyncio
import threading
from typing import Any

import pytest

from tests.eventsub_webhook.support import FOLLOW, Harness, Message, revocation
from twitchapi_gen import NotRunning, SubscriptionRevoked
from twitchapi_gen.eventsub import subscription_types
from twitchapi_gen.runtime.dispatch.queue import EventQueue

FOLLOWS = subscription_types["channel.follow", "2"]


def collected(harness: Harness, subscription: Any) -> list[str]:
    async def collect() -> list[str]:
        return [event.id async for event in subscription]

    return harness.wait(collect()) if hasattr(subscription, "__aiter__") else [event.id for event in subscription]


def test_iterating_gives_what_came_in_its_order_and_ends_with_the_webhook(kind: Any) -> None:
    with Harness(kind) as harness:
        subscription = harness.hook._listener(FOLLOWS, FOLLOW, None)
        messages = [Message() for _ in range(5)]
        for message in messages:
            assert harness.send(message)[0] == 204
        harness.wait(harness.hook.stop())
        assert collected(harness, subscription) == [message.id for message in messages]
        assert harness.hook.subscriptions == []


def test_iterating_raises_where_twitch_ended_it_after_what_came_before(kind: Any) -> None:
    with Harness(kind) as harness:
        subscription = harness.hook._listener(FOLLOWS, FOLLOW, None)
        harness.send(Message())
        harness.send(revocation("user_removed"))
        with pytest.raises(SubscriptionRevoked, match=r"channel\.follow@2: user_removed") as caught:
            collected(harness, subscription)
        assert caught.value.status == "user_removed"


def test_a_full_mailbox_takes_no_more_and_neither_do_others_of_the_route(kind: Any) -> None:
    with Harness(kind).listens() as harness:
        subscription = harness.hook._listener(FOLLOWS, FOLLOW, None)
        subscription.event_queue.limit = 1
        first, second = Message(), Message()
        assert [harness.send(one)[0] for one in (first, second)] == [204, 503]
        assert harness.ids == [first.id]
        subscription.event_queue.limit = 2
        assert harness.send(second)[0] == 204
        assert harness.ids == [first.id, second.id]


def test_what_has_a_callback_cannot_be_iterated(kind: Any) -> None:
    with Harness(kind).listens() as harness:
        (subscription,) = harness.hook.subscriptions
        with pytest.raises(RuntimeError, match="go to a callback"):
            collected(harness, subscription)


def test_a_thread_waits_for_what_another_puts() -> None:
    event_queue, found = EventQueue[int](), list[int]()
    reader = threading.Thread(target=lambda: found.extend(event_queue))
    reader.start()
    for number in range(100):
        event_queue.put_all([number])
    event_queue.close()
    reader.join(30)
    assert found == list(range(100))
    assert not event_queue.room(1)


def test_a_task_waits_for_what_a_thread_puts_and_loses_nothing_when_it_is_cancelled() -> None:
    event_queue = EventQueue[int]()

    async def main() -> list[int]:
        async def take() -> int:
            return await anext(aiter(event_queue))

        waiting = asyncio.create_task(take())
        await asyncio.sleep(0.01)
        waiting.cancel()
        await asyncio.wait([waiting])
        putting = asyncio.create_task(asyncio.to_thread(lambda: [*map(event_queue.put_all, ([number] for number in range(100)))]))
        found: list[int] = []
        async for number in event_queue:
            found.append(number)
            if len(found) == 100:
                break
        await putting
        return found

    assert asyncio.run(main()) == list(range(100))


def test_events_of_a_webhook_that_does_not_run_are_an_error_and_no_hang(kind: Any) -> None:
    with Harness(kind) as harness:
        events = harness.hook.events("stream.online", "1", broadcaster_user_id="1")
        with pytest.raises(NotRunning, match="call start"):
            harness.wait(anext(events)) if kind == "async" else next(events)
        assert harness.hook.subscriptions == []
