"""Version 4's `EventSubWebhook` over the modern one."""

import asyncio
import random
import ssl
import string
import threading
from collections.abc import Mapping
from typing import Any

from twitchapi_gen import AsyncEventSubWebhook, AsyncTwitch, TwitchError
from twitchapi_gen.moving.v4.client import Client
from twitchapi_gen.moving.v4.errors import translated
from twitchapi_gen.moving.v4.listening import Deliver, Revoked
from twitchapi_gen.moving.v4.websocket import at
from twitchapi_gen.moving.values import Reply
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.eventsub.types import SubscriptionInfo
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.eventsub.base import EventSubBase

_PATH = "/callback"
_LOOK = 0.01
_SECRET = 20


class EventSubWebhook(EventSubBase):
    """EventSub over a webhook, with the app's token.

    Args:
        callback_url: The public https URL of this program; Twitch calls `<callback_url>/callback`.
        port: The port to listen on.
        twitch: The client, with the app's secret.
        ssl_context: For TLS without a proxy.
        host_binding: The address to listen at; 0.0.0.0 for all of the machine's.
        subscription_url: The URL above `eventsub/subscriptions`, if not `base_url`.
        callback_loop: The event loop for callbacks; by default they run in the loop of this object's thread.
        revocation_handler: A coroutine function, called with a dict of the `subscription` that Twitch revoked.
        message_deduplication_history_length: Has no effect; message ids are kept for ten minutes.

    New values of `secret` and `wait_for_subscription_confirm_timeout` apply at the next `start`. Raises RuntimeError unless `callback_url` is https.
    """

    def __init__(
        self,
        callback_url: str,
        port: int,
        twitch: Client,
        ssl_context: ssl.SSLContext | None = None,
        host_binding: str = "0.0.0.0",  # noqa: S104  # Twitch calls from outside
        subscription_url: str | None = None,
        callback_loop: asyncio.AbstractEventLoop | None = None,
        revocation_handler: Revoked | None = None,
        message_deduplication_history_length: int = 50,
    ) -> None:
        if not callback_url.startswith("https"):
            raise RuntimeError(f"Twitch calls https addresses only, not {callback_url}: put a proxy that speaks TLS in front, or give ssl_context")
        super().__init__(twitch, "twitchapi_gen")
        self.callback_url = callback_url.rstrip("/")
        self.secret = "".join(random.SystemRandom().choices(string.ascii_lowercase, k=_SECRET))
        self.wait_for_subscription_confirm: bool = True
        self.wait_for_subscription_confirm_timeout: float = 30
        self.unsubscribe_on_stop: bool = True
        self.subscription_url, self.revokation_handler = subscription_url, revocation_handler
        self._host, self._port, self._ssl, self._callback_loop = host_binding, port, ssl_context, callback_loop
        self._hook: AsyncEventSubWebhook | None = None
        self._soon: set[asyncio.Task[str]] = set()

    def start(self) -> None:
        """Start the server in a thread. Raises RuntimeError if it is already running, TwitchAPIException if it can't listen."""
        if self._thread is not None:
            raise RuntimeError("EventSubWebhook has been started already")
        thread = LoopThread("twitchapi_gen EventSub")
        try:
            hook = AsyncEventSubWebhook(
                at(self._twitch.client, self.subscription_url, self._twitch.base_url), self.callback_url + _PATH, secret=self.secret,
                port=self._port, host=self._host, path=_PATH, ssl_context=self._ssl,
                verification_timeout=float(self.wait_for_subscription_confirm_timeout), on_revoked=self._revoked,
            )  # fmt: skip
            thread.run(hook.start())
        except TwitchError as error:
            thread.stop()
            raise translated(error) from error
        except BaseException:
            thread.stop()
            raise
        self._hook, self._thread = hook, thread

    async def stop(self) -> None:
        """Stop the server, and delete its subscriptions unless `unsubscribe_on_stop` is False. Raises RuntimeError if it isn't running."""
        thread, hook = self._own_loop(), self._hook
        try:
            if self.unsubscribe_on_stop:
                await self.unsubscribe_all_known()
        finally:
            self._hook = self._thread = None
            if thread.inside:
                threading.Thread(target=_end, args=(hook, thread), name="twitchapi_gen EventSub stops", daemon=True).start()
            else:
                await asyncio.to_thread(_end, hook, thread)

    async def _subscribe(self, type: str, version: str, condition: Mapping[str, str], deliver: Deliver) -> str:
        hook = self._hook
        if hook is None:
            raise RuntimeError("EventSubWebhook is not running: call start() first, since Twitch verifies the callback before it subscribes")
        await self._refuse_a_second(type, condition)
        task = asyncio.ensure_future(_listened(hook, type, version, condition, deliver))
        if self.wait_for_subscription_confirm:
            return await task
        self._soon.add(task)
        task.add_done_callback(self._soon.discard)
        return await _soon(hook, type, condition, task)

    async def _refuse_a_second(self, type: str, wanted: Mapping[str, str]) -> None:
        """Raise EventSubSubscriptionConflict if Twitch already has the same subscription for this callback URL. The modern webhook would adopt it,
        but an earlier run's subscription has another secret."""
        async for one in self._acting().get_eventsub_subscriptions(type=type):
            sent: Reply = one.to_dict()
            condition: dict[str, str] = sent.get("condition") or {}
            transport: dict[str, str] = sent.get("transport") or {}
            same = {name: value for name, value in condition.items() if value} == dict(wanted)
            if same and transport.get("callback") == self.callback_url + _PATH and sent.get("status") == "enabled":
                raise types.EventSubSubscriptionConflict(
                    f"Twitch has {type} for {dict(wanted)} already (id {one.id}); unsubscribe_topic or unsubscribe_all ends it"
                )

    def _known(self) -> list[Any]:
        return list(self._hook.subscriptions) if self._hook is not None else []

    def _acting(self) -> AsyncTwitch:
        return at(self._twitch.client, self.subscription_url, self._twitch.base_url).as_app()

    async def _revoked(self, info: SubscriptionInfo) -> None:
        if self.revokation_handler is not None:
            await self._called_back(self.revokation_handler, {"subscription": dict(info.json)})


async def _listened(hook: AsyncEventSubWebhook, type: str, version: str, condition: Mapping[str, str], deliver: Deliver) -> str:
    return (await hook.listen(type, version, condition, deliver)).id


async def _soon(hook: AsyncEventSubWebhook, type: str, condition: Mapping[str, str], task: "asyncio.Task[str]") -> str:
    """Return the id as soon as Twitch has assigned it; the verification continues."""
    while not task.done():
        for one in hook.subscriptions:
            if one.type == type and dict(one.condition) == dict(condition) and one.id:
                return str(one.id)
        await asyncio.sleep(_LOOK)
    return task.result()


def _end(hook: AsyncEventSubWebhook | None, thread: LoopThread) -> None:
    try:
        if hook is not None:
            thread.run(hook.stop())
    finally:
        thread.stop()
