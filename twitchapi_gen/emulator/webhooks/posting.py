"""The hub's own requests: verification, denial, and notification with retries."""

import asyncio
import hmac
import secrets
import time
from collections import deque
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from attrs import define, field

from twitchapi_gen.emulator.calling import Caller, CallFailed
from twitchapi_gen.emulator.webhooks.asking import Asked

HUB = "https://api.twitch.tv/helix/webhooks/hub"
RETRIES = (1.0, 4.0, 16.0)
"""Delays in seconds before each retry of a notification. Twitch's delays aren't known, except that they grew."""
_AT_ONCE, _KEPT = 64, 10_000


@define(frozen=True, kw_only=True)
class Parcel:
    """One notification. age: seconds that its time lies back. forged: signed with another secret."""

    callback: str
    topic: str
    secret: str = field(repr=False)
    body: bytes
    id: str = field(factory=lambda: str(uuid4()))
    age: float = 0.0
    forged: bool = False


@define(eq=False)
class Post:
    """Sends requests in separate tasks, a limited number at a time; `stop` ends them. `told`: the result of each request, oldest first.

    Notifications bear the machine's own time, even if the emulator's was advanced, since receivers compare it with their own clock.
    """

    caller: Caller
    retries: tuple[float, ...] = RETRIES
    told: deque[dict[str, Any]] = field(factory=lambda: deque[dict[str, Any]](maxlen=_KEPT))
    _tasks: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]], init=False)
    _asking: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]], init=False)
    _room: asyncio.Semaphore = field(factory=lambda: asyncio.Semaphore(_AT_ONCE), init=False)

    def ask(self, asked: Asked, wanted: Callable[[], object]) -> None:
        """Ask the callback to confirm the request; `wanted` is called if it does."""
        self._asking.add(task := self._begin(self._ask(asked, wanted)))
        task.add_done_callback(self._asking.discard)

    def deny(self, asked: Asked, reason: str) -> None:
        """Notify the callback of a denial, or of the end of a subscription."""
        fields = {"hub.mode": "denied", "hub.topic": asked.address, "hub.reason": reason}
        self._begin(self._get(asked.callback, fields, lambda _: None))

    def notify(self, parcel: Parcel, copies: int = 1) -> None:
        """Deliver it with retries; `copies` of it one after another, all with one id."""
        self._begin(self._deliver(parcel, copies))

    async def settled(self) -> None:
        """Return when all that was asked so far has been answered."""
        if self._asking:
            await asyncio.wait(list(self._asking))

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _ask(self, asked: Asked, wanted: Callable[[], object]) -> None:
        challenge = secrets.token_urlsafe(24)
        lease = {"hub.lease_seconds": str(asked.seconds)} if asked.mode == "subscribe" else {}
        fields = {"hub.mode": asked.mode, "hub.topic": asked.address, **lease, "hub.challenge": challenge}
        await self._get(asked.callback, fields, lambda body: wanted() if body == challenge.encode() else None)

    async def _get(self, callback: str, fields: dict[str, str], taken: Callable[[bytes], object]) -> None:
        url = f"{callback}{'&' if '?' in callback else '?'}{urlencode(fields)}"
        found = await self._call("GET", url, {}, b"", {"callback": callback, "mode": fields["hub.mode"], "topic": fields["hub.topic"]})
        if found is not None:
            taken(found)

    async def _deliver(self, parcel: Parcel, copies: int) -> None:
        secret = "another secret than this one" if parcel.forged else parcel.secret
        when = datetime.fromtimestamp(int(time.time() - parcel.age), UTC).isoformat().replace("+00:00", "Z")
        headers = {
            "Content-Type": "application/json; charset=utf-8", "User-Agent": "Go-http-client/1.1", "Accept-Encoding": "gzip",
            "Link": f'<{HUB}>; rel="hub", <{parcel.topic}>; rel="self"', "Twitch-Notification-Id": parcel.id, "Twitch-Notification-Timestamp": when,
        }  # fmt: skip
        if secret:
            headers["X-Hub-Signature"] = "sha256=" + hmac.digest(secret.encode(), parcel.body, "sha256").hex()
        for _ in range(copies):
            for retry, pause in enumerate((0.0, *(() if parcel.forged else self.retries))):
                await asyncio.sleep(pause)
                told = {"callback": parcel.callback, "mode": "notification", "topic": parcel.topic, "id": parcel.id, "retry": retry}
                sent = {**headers, "Twitch-Notification-Retry": str(retry)}
                if await self._call("POST", parcel.callback, sent, parcel.body, told) is not None:
                    break

    async def _call(self, method: str, url: str, headers: dict[str, str], body: bytes, told: dict[str, Any]) -> bytes | None:
        """The body of a good reply; None for any other, and for none."""
        async with self._room:
            try:
                reply = await self.caller.call(method, url, headers, body)
            except CallFailed as error:
                self.told.append({**told, "status": 0, "why": str(error)})
                return None
        self.told.append({**told, "status": reply.status})
        return reply.body if 200 <= reply.status < 300 else None

    def _begin(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
