"""What docs/architecture.md says of adding a transport, done: EventSub over an `asyncio.Queue`."""

import asyncio
from collections.abc import Mapping
from typing import Any

from twitchapi_gen.api.eventsub.aio import AsyncMethods
from twitchapi_gen.api.eventsub.models.streams import StreamOnline
from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.eventsub.interfaces import Callback
from twitchapi_gen.runtime.eventsub.subscriptions import AsyncWebhookSubscription, Routes
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionType, events_of

Message = tuple[str, dict[str, Any]]
"""An id, and a body as Twitch would send it."""


class QueueTransport(AsyncMethods):
    """Takes messages from a queue. Nobody is asked for subscriptions: whoever fills the queue knows what is wanted."""

    def __init__(self, queue: "asyncio.Queue[Message]") -> None:
        self.queue, self.routes, self.seen, self.refused = queue, Routes(), RecentIds(600.0), list[str]()

    async def __aenter__(self) -> "QueueTransport":
        self.dispatcher, self.task = Dispatcher(), asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await self.dispatcher.stop(5.0)
        for event_queue in [one.event_queue for route in self.routes for one in route.listeners if one.event_queue is not None]:
            event_queue.close()

    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncWebhookSubscription[Any]:
        return AsyncWebhookSubscription[Any](type, type.asked(condition, "webhook", raw=raw), callback, self.routes, self._end)

    async def _end(self, listener: AsyncWebhookSubscription[Any]) -> None:
        self.routes.leave(listener.route, listener)

    async def _read(self) -> None:
        while True:
            id, body = await self.queue.get()
            if self.seen.add(id):
                try:
                    self._deliver(id, body)
                except UnexpectedReply as error:
                    self.refused.append(str(error))
            self.queue.task_done()

    def _deliver(self, id: str, body: dict[str, Any]) -> None:
        info = self.routes.named_in(body)
        route = self.routes.find(info)
        kind = route.type if route is not None else subscription_types.find(info.type, info.version)
        for event in events_of(kind, body, info, id, None, 0, None):
            for one in route.listeners if route is not None else ():
                taken = (
                    self.dispatcher.put(one.callback_queue, event)
                    if one.callback_queue is not None
                    else one.event_queue is not None and one.event_queue.put(event)
                )
                if not taken:
                    self.refused.append(f"no room for {event.id}")


def message(id: str, channel: str) -> Message:
    subscription = {"id": "s", "type": "stream.online", "version": "1", "status": "enabled", "cost": 0, "condition": {"broadcaster_user_id": channel}}
    event = {"id": "9001", "broadcaster_user_id": channel, "type": "live", "started_at": "2026-10-11T10:11:12Z"}
    return id, {"subscription": subscription, "event": event}


def test_events_of_a_queue_reach_callbacks_and_whoever_iterates_once_each() -> None:
    async def main() -> None:
        queue, came = asyncio.Queue[Message](), list[tuple[str, int]]()

        async def callback(event: Event[StreamOnline]) -> None:
            assert event.data.started_at is not None
            came.append((event.id, event.data.started_at.year))

        async with QueueTransport(queue) as transport:
            await transport.listen_stream_online("1", callback)
            iterated = await transport.listen_stream_online("2")
            nothing: Message = ("c", {"event": {}})
            for sent in (message("a", "1"), message("a", "1"), message("b", "2"), nothing, message("d", "3")):
                queue.put_nowait(sent)
            await queue.join()
        assert came == [("a", 2026)]
        assert [event.id async for event in iterated] == ["b"]
        assert transport.refused == ["the notification has no object under `subscription`"]

    asyncio.run(main())
