"""A handler with one confirmed subscription, and genuine notifications for it."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.dispatch.http_server import Reply, signed
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.legacy.webhooks.handler import Handler, State, Subscription
from twitchapi_gen.webhook import topics

SECRET = b"the-webhook-secret-77"
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC).timestamp()
BODY = {"data": [{"id": "1234", "login": "alice"}]}


class Handling:
    """`now` is turned by hand. `got` is what was handed over; `room` says whether there is room for it."""

    def __init__(self) -> None:
        self.now, self.room = 0.0, True
        self.got: list[tuple[object, ...]] = []
        self.clock = Clock(monotonic=lambda: 1000.0 + self.now, time=lambda: NOW + self.now)
        self.handler = Handler(self._deliver, self.clock)
        self.subscription = self.subscribed(State.CONFIRMED)

    def _deliver(self, callback_queue: CallbackQueue, several: Sequence[tuple[object, ...]]) -> bool:
        if self.room:
            self.got.extend(several)
        return self.room

    def subscribed(self, state: State, topic: str = "user_changed", secrets: tuple[bytes, ...] = (SECRET,), **parameters: str) -> Subscription:
        uuid = uuid4()
        address = topics[topic].address(**(parameters or {"user_id": "1234"}))
        made = Subscription(
            uuid, topics[topic], address, f"https://bot.example/cb?uuid={uuid}", CallbackQueue(print, topic), 600, Backoff(self.clock)
        )
        made.secrets, made.state = tuple(map(Secret, secrets)), state
        self.handler.subscriptions[str(uuid)] = made
        return made

    def genuine(self, body: Any = None, *, id: str | None = None, age: float = 0, secret: bytes = SECRET) -> tuple[str, dict[str, str], bytes]:
        """Query, headers and body of a notification as Twitch sends it."""
        raw = json.dumps(BODY if body is None else body).encode() if not isinstance(body, bytes) else body
        when = datetime.fromtimestamp(NOW + self.now - age, UTC).isoformat().replace("+00:00", "Z")
        headers = {"Twitch-Notification-Id": id or str(uuid4()), "Twitch-Notification-Timestamp": when, "X-Hub-Signature": signed(secret, raw)}
        return f"uuid={self.subscription.uuid}", headers, raw

    def post(self, query: str, headers: dict[str, str], body: bytes) -> int:
        return self.handler.handle("POST", "/any/path", query, headers, body).status

    def ask(self, mode: str, uuid: UUID | None = None, method: str = "GET", **fields: str | None) -> Reply:
        """A question of the hub's; a field that is None is left out."""
        given: dict[str, str | None] = {
            "mode": mode,
            "topic": self.subscription.address,
            "challenge": "chal<b>l&enge",
            "lease_seconds": "600",
            **fields,
        }
        query = {"uuid": str(uuid or self.subscription.uuid), **{f"hub.{name}": text for name, text in given.items() if text is not None}}
        return self.handler.handle(method, "/any/path", urlencode(query), {}, b"")
