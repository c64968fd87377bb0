"""Messages as Twitch signs them, and both faces of the webhook used the same way."""

import asyncio
import inspect
import itertools
import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, Self

from attrs import define, evolve, field

from twitchapi_gen import AsyncTwitch, Clock, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
from twitchapi_gen.eventsub import EventSubWebhook
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.http_server import signed
from twitchapi_gen.runtime.eventsub.webhook.verify import HttpReply

Kind = Literal["sync", "async"]
SECRET = "the-secret-of-the-tests"
NOW = 1_780_000_000.0
STANDING = Clock(time=lambda: NOW)
FOLLOW: dict[str, str] = {"broadcaster_user_id": "1337", "moderator_user_id": "1337"}
EVENT = {
    "user_id": "1234",
    "user_login": "cool_user",
    "user_name": "Cool_User",
    "broadcaster_user_id": "1337",
    "followed_at": "2020-07-15T18:16:11.17106713Z",
}
_numbers = itertools.count()


def at(seconds: float) -> str:
    """A time as Twitch writes it: with nanoseconds."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "123Z"


def subscription(type: str = "channel.follow", version: str = "2", condition: Mapping[str, Any] = FOLLOW, **facts: Any) -> dict[str, Any]:
    made = {
        "id": "f1c2a387-161a-49f9-a165-0f21d7a4e1c4", "type": type, "version": version, "status": "enabled", "cost": 0, "condition": dict(condition),
        "transport": {"method": "webhook", "callback": "https://example.com/eventsub"}, "created_at": "2019-11-16T10:11:12.634234626Z",
    }  # fmt: skip
    return {**made, **facts}


@define
class Message:
    """One request of Twitch's. `id`, `time` and `body` are signed."""

    payload: Any = field(factory=lambda: {"subscription": subscription(), "event": EVENT})
    kind: str = "notification"
    id: str = field(factory=lambda: f"befa7b53-{next(_numbers):08x}")
    time: float | str = NOW
    secret: str = SECRET
    retry: int = 0
    raw: bytes | None = None

    @property
    def body(self) -> bytes:
        return json.dumps(self.payload).encode() if self.raw is None else self.raw

    @property
    def timestamp(self) -> str:
        return self.time if isinstance(self.time, str) else at(self.time)

    @property
    def headers(self) -> dict[str, str]:
        signature = signed(self.secret.encode(), self.id.encode(), self.timestamp.encode(), self.body)
        return {
            "Host": "example.com",
            "Content-Type": "application/json",
            "Twitch-Eventsub-Message-Id": self.id,
            "Twitch-Eventsub-Message-Retry": str(self.retry),
            "Twitch-Eventsub-Message-Type": self.kind,
            "Twitch-Eventsub-Message-Signature": signature,
            "Twitch-Eventsub-Message-Timestamp": self.timestamp,
            "Twitch-Eventsub-Subscription-Type": "channel.follow",
            "Twitch-Eventsub-Subscription-Version": "2",
        }

    def but(self, **changes: Any) -> "Message":
        return evolve(self, **changes)


def challenge(text: str = "pogchamp-kappa-360noscope-vohiyo", **facts: Any) -> Message:
    asked = subscription(**{"status": "webhook_callback_verification_pending", **facts})
    return Message({"challenge": text, "subscription": asked}, "webhook_callback_verification")


def revocation(status: str = "authorization_revoked", **facts: Any) -> Message:
    return Message({"subscription": subscription(**{"status": status, **facts})}, "revocation")


class Harness:
    """One of the faces, and what came of it. `came` are the events that `listens` were called with, `errors` what the error hook was told."""

    def __init__(self, kind: Kind, *, clock: Clock = STANDING, client: Any = None, url: str = "https://example.com/eventsub", **settings: Any):
        self.kind = kind
        self._runner = asyncio.Runner() if kind == "async" else None
        self.twitch: Any = client or (Twitch if kind == "sync" else AsyncTwitch)("my_app_id", app_token="unused", clock=clock)
        self.came: list[Any] = []
        self.errors: list[tuple[Exception, str]] = []
        settings = {"secret": SECRET, "on_error": lambda error, name: self.errors.append((error, name)), **settings}
        make: Any = EventSubWebhook if kind == "sync" else AsyncEventSubWebhook
        self.hook: Any = make(self.twitch, url, **settings)
        self.hook._unstarted.started = "port" not in settings  # whoever handles messages by hand needs no start

    def wait(self, value: Any) -> Any:
        """What a method of the hook returned, awaited where it must be."""
        return self._runner.run(_awaited(value)) if self._runner is not None and inspect.isawaitable(value) else value

    def started(self) -> Self:
        """From now on, listening asks Twitch at once."""
        self.wait(self.hook.start())
        return self

    def listens(self, type: str = "channel.follow", version: str = "2", condition: Mapping[str, str] = FOLLOW) -> Self:
        self.hook.on(type, version, condition)(self.came.append)
        return self

    def send(self, message: Message, headers: Any = None) -> HttpReply:
        reply: HttpReply = self.wait(self.hook.handle("POST", message.headers if headers is None else headers, message.body))
        return reply

    def dispatcher(self) -> Dispatcher:
        """Where callbacks run."""

        async def dispatcher() -> Any:
            return self.hook._running_dispatcher()

        found: Dispatcher = self._runner.run(dispatcher()) if self._runner is not None else self.hook._running_dispatcher()
        return found

    def settle(self) -> None:
        """Until all callbacks have returned."""
        self.until(lambda: self.hook._dispatcher is None or not self.hook._dispatcher.waiting)

    def until(self, done: Callable[[], object]) -> None:
        """Waits for it, in the loop where there is one."""
        end = time.monotonic() + 60
        while not done():
            assert time.monotonic() < end
            if self._runner is not None:
                self._runner.run(asyncio.sleep(0.002))
            else:
                time.sleep(0.002)

    @property
    def ids(self) -> list[str]:
        """Ids of the messages whose events came."""
        self.settle()
        return [event.id for event in self.came]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.wait(self.hook.stop())
        self.wait(self.twitch.close())
        if self._runner is not None:
            self._runner.close()


async def _awaited(value: Any) -> Any:
    return await value
