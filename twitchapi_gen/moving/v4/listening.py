"""The base of version 4's EventSub: the modern one in a thread of its own, with events as objects."""

import asyncio
import inspect
import logging
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, TypeVar

from twitchapi_gen import ApiError, AsyncTwitch, Conflict, ParameterError, TokenError, TwitchError, VerificationFailed
from twitchapi_gen.eventsub import Event
from twitchapi_gen.moving.v4.client import Client
from twitchapi_gen.moving.v4.errors import translated, translating
from twitchapi_gen.moving.values import text
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.v4 import type as types

R = TypeVar("R")
Callback = Callable[[Any], Awaitable[None]]
Revoked = Callable[[dict[str, Any]], Awaitable[None]]
Deliver = Callable[[Event[Any]], Awaitable[None]]


class Listening(ABC):
    """The base of both transports. `_thread`: the event loop that they run in, between start and stop."""

    def __init__(self, twitch: Client, logger_name: str) -> None:
        self._twitch = twitch
        self.logger = logging.getLogger(logger_name)
        self._thread: LoopThread | None = None
        self._callback_loop: asyncio.AbstractEventLoop | None = None
        self.revokation_handler: Revoked | None = None

    @abstractmethod
    def start(self) -> None:
        """Start receiving."""

    @abstractmethod
    async def stop(self) -> None:
        """Stop receiving."""

    @abstractmethod
    async def _subscribe(self, type: str, version: str, condition: Mapping[str, str], deliver: Deliver) -> str:
        """Subscribe, in the thread's loop. Return the subscription's id."""

    @abstractmethod
    def _known(self) -> list[Any]:
        """The modern subscriptions of this object."""

    @abstractmethod
    def _acting(self) -> AsyncTwitch:
        """The client that may delete the subscriptions."""

    def _own_loop(self) -> LoopThread:
        """Return the running thread. Raises RuntimeError without one."""
        if self._thread is None:
            raise RuntimeError(f"{type(self).__name__} is not running: call start() first")
        return self._thread

    async def _there(self, work: Coroutine[Any, Any, R]) -> R:
        """Run a coroutine in the thread's loop, and wait for it in this one."""
        try:
            loop = self._own_loop().loop
        except RuntimeError:
            work.close()
            raise
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, loop))

    async def _listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback, kind: Callable[..., object]) -> str:
        """Subscribe and return the subscription's id. Raises version 4's exceptions."""
        if not inspect.iscoroutinefunction(callback):
            raise ValueError(f"callback must be a coroutine function (async def) with one parameter, not {callback!r}")
        wanted = {name: str(text(value)) for name, value in condition.items() if value is not None}

        async def deliver(event: Event[Any]) -> None:
            await self._called_back(callback, kind(**_payload(event)))

        return await self._there(self._subscribed(type, version, wanted, deliver))

    async def _subscribed(self, type: str, version: str, condition: Mapping[str, str], deliver: Deliver) -> str:
        try:
            return await self._subscribe(type, version, condition, deliver)
        except Conflict as error:
            raise types.EventSubSubscriptionConflict(str(error)) from error
        except VerificationFailed as error:
            raise translated(error) from error
        except (ApiError, TokenError, ParameterError) as error:
            if isinstance(error, ApiError) and error.status >= 500:
                raise translated(error) from error
            raise types.EventSubSubscriptionError(str(error)) from error
        except TwitchError as error:
            raise translated(error) from error

    async def _called_back(self, callback: Callable[[Any], Any], argument: object) -> None:
        """Call a coroutine function in `callback_loop`, or in this loop without one."""
        if self._callback_loop is None:
            await callback(argument)
        else:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(callback(argument), self._callback_loop))

    async def unsubscribe_all(self) -> None:
        """Delete all subscriptions that the token may delete, including those of other programs."""
        client = self._acting()
        with translating():
            ids = [one.id async for one in client.get_eventsub_subscriptions()]
        for id in ids:
            await self._deleted(id)
        await self._forget()

    async def unsubscribe_all_known(self) -> None:
        """Delete the subscriptions of this object."""
        for one in self._known():
            await self._deleted(one.id)
        await self._forget()

    async def unsubscribe_topic(self, topic_id: str) -> bool:
        """Delete the subscription with that id. Return True on success."""
        if not await self._deleted(topic_id):
            return False
        await self._forget(topic_id)
        return True

    async def _forget(self, id: str = "") -> None:
        """Remove one subscription, or all, after Twitch has deleted them."""
        for one in self._known():
            if self._thread is not None and (not id or one.id == id):
                await self._there(_left(one))

    async def _deleted(self, id: str) -> bool:
        try:
            await self._acting().delete_eventsub_subscription(id)
        except TokenError as error:
            raise translated(error) from error
        except TwitchError as error:
            self.logger.warning("the subscription %s could not be ended: %s", id, error)
            return False
        return True


async def _left(subscription: Any) -> None:
    try:
        await subscription.unsubscribe()
    except TwitchError:
        return  # it is gone at Twitch already


def _payload(event: Event[Any]) -> dict[str, Any]:
    about = event.subscription
    metadata = {
        "message_id": event.id,
        "message_type": "notification",
        "message_timestamp": event.timestamp,
        "subscription_type": about.type,
        "subscription_version": about.version,
    }
    return {"subscription": about.json, "event": event.data.to_dict(), "metadata": metadata}
