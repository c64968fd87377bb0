"""An event as an alert, and its way to all pages of the overlay."""

import asyncio
import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from twitchapi_gen.eventsub import Event
from twitchapi_gen.types import ChannelCheer, ChannelFollow, ChannelRaid, ChannelSubscribe

MOST_WAITING = 100


def alert_of(event: Event[Any]) -> dict[str, str]:
    """The alert's kind, the name, and the text behind it."""
    data: object = event.data
    match data:
        case ChannelFollow():
            return {"kind": "follow", "who": str(data.user_name), "text": "follows"}
        case ChannelSubscribe():
            return {"kind": "subscribe", "who": str(data.user_name), "text": "got a subscription" if data.is_gift else "subscribed"}
        case ChannelCheer():
            return {"kind": "cheer", "who": "Somebody" if data.is_anonymous else str(data.user_name), "text": f"cheers {data.bits} Bits"}
        case ChannelRaid():
            return {"kind": "raid", "who": str(data.from_broadcaster_user_name), "text": f"raids with {data.viewers} viewers"}
        case _:
            return {"kind": "other", "who": event.subscription.type, "text": ""}


class Alerts:
    """Hands each alert to every page that listens. A page that doesn't read loses the newest alerts, and holds up no other."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[str]] = set()

    def show(self, alert: dict[str, str]) -> None:
        for queue in self._queues:
            if queue.qsize() < MOST_WAITING:
                queue.put_nowait(json.dumps(alert))

    @contextmanager
    def listening(self) -> Generator[asyncio.Queue[str]]:
        queue: asyncio.Queue[str] = asyncio.Queue()
        self._queues.add(queue)
        try:
            yield queue
        finally:
            self._queues.discard(queue)
