"""What runs between `start` and `stop`: the server, the handler, the callbacks and the renewals, all in one event loop."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine, Generator, Iterable, Mapping
from typing import Any, TypeVar
from uuid import UUID, uuid4

from twitchapi_gen.runtime.client import AsyncClient
from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.errors import ParameterError, TwitchError, VerificationFailed
from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.events.lanes import Lane, Lanes
from twitchapi_gen.runtime.topics import WebhookTopic
from twitchapi_gen.runtime.webhooks import hub
from twitchapi_gen.runtime.webhooks.handler import Handler
from twitchapi_gen.runtime.webhooks.life import OVER, Left, State, Subscription, What
from twitchapi_gen.runtime.webhooks.settings import WebHookSettings
from twitchapi_gen.runtime.webhooks.speaker import Client, Speaker

log = logging.getLogger("twitchapi_gen")
_AT_ONCE = 10
"""So many calls to the hub at a time."""
_REMEMBERED = 600.0
"""Seconds: for so long the hub may ask once more whether the end of a subscription is wanted."""
_LOOK = 1.0
_FROM_THE_HUB = (What.CONFIRM, What.CONFIRM_END, What.DENY)
R = TypeVar("R")


class Engine:
    """Everything that runs. `settings` is the face that it runs for; what is changed there holds from then on."""

    def __init__(self, settings: WebHookSettings, client: Client | None, clock: Clock | None = None) -> None:
        from twitchapi_gen.runtime.receiving.server import ReceivingServer  # aiohttp is loaded with the first start

        self.settings, self.client, self._clock = settings, client, clock or (client.core_.clock if client is not None else Clock())
        self._own: AsyncClient | None = None
        self._lanes = Lanes(on_error=self._failed)
        self.handler = Handler(self._lanes.put_all, self._clock)
        self.server = ReceivingServer(self.handler.handle, settings.host, settings.port, settings.ssl_context)
        self._few = asyncio.Semaphore(_AT_ONCE)
        self._waiting: list[tuple[Subscription, asyncio.Event]] = []
        self._tasks: set[asyncio.Task[object]] = set()

    @property
    def inside(self) -> bool:
        """Whether the caller is a callback."""
        return self._lanes.inside

    async def start(self) -> None:
        """Raises CannotListen, ParameterError."""
        try:
            self.settings.check_()
            await self.server.start()
        except BaseException:
            await self._lanes.stop(0.0)
            raise
        self._spawn(self._renewing())

    async def stop(self, *, unsubscribe: bool) -> None:
        """Ends subscriptions where that is wanted, then listens no more, and lets callbacks finish for the grace."""
        for task in (tasks := list(self._tasks)):
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
            if unsubscribe:
                await self._each(self._end_quietly(one) for one in self._alive())
        finally:
            await self.server.stop(self.settings.grace)
            await self._lanes.stop(self.settings.grace)
            if self._own is not None:
                await self._own.close()

    async def subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callable[..., object]) -> tuple[bool, UUID]:
        """Raises ParameterError, TokenError, ApiError, NetworkError."""
        if not callable(callback):
            raise ParameterError(f"{topic.method}: the callback must be a function, not {type(callback).__name__}")
        settings, uuid = self.settings, uuid4()
        address, key = topic.address(**parameters), settings.key_()
        one = Subscription(
            uuid=uuid, topic=topic, address=address, callback=settings.callback_(uuid), lane=Lane(callback, f"{topic.name} {uuid}"),
            seconds=settings.subscribe_least_seconds, backoff=Backoff(self._clock), moved=self._moved,
        )  # fmt: skip
        one.sign_with(key)
        self.handler.subscriptions[str(uuid)] = one
        confirmed = False
        try:
            await self._said(one, settings.wait_for_subscription_confirm)
            confirmed = one.state is State.CONFIRMED or not (settings.wait_for_subscription_confirm or one.state in OVER)
        except VerificationFailed as error:
            if one.state is not State.DENIED:  # that was told already
                log.warning("%s", error)
        finally:
            if not confirmed:
                one.step(What.GIVE_UP)
        return confirmed, uuid

    async def unsubscribe(self, uuid: UUID) -> bool:
        """False for one that there isn't (any more), and where the hub didn't ask back. Raises TokenError, ApiError, NetworkError."""
        one = self.handler.subscriptions.get(str(uuid))
        return one is not None and await self._end(one)

    async def renew(self, uuid: UUID) -> bool:
        """Asks for more now. False for one that there isn't, and where that failed: `on_error` knows why."""
        one = self.handler.subscriptions.get(str(uuid))
        return one is not None and one.state in (State.CONFIRMED, State.PENDING) and await self._renew(one)

    async def clear(self, client: Client) -> bool:
        """Ends all that the hub has for our address, whoever made it. Returns whether all have ended."""
        speaker = Speaker(client)
        if speaker.user is None:
            return False
        ours = [one for one in await speaker.say(hub.listed(speaker.core, speaker.user)) if self.settings.is_ours_(one.callback)]
        known = {one.callback: one for one in self._alive()}
        done = await self._each(self._end(known[one.callback]) if one.callback in known else self._end_left(one, speaker) for one in ours)
        return all(done)

    def look(self) -> None:
        """Sees what is due: leases that are over, and those that end soon."""
        now = self._clock.monotonic()
        for key, one in list(self.handler.subscriptions.items()):
            if one.until <= now and one.state is State.CONFIRMED:
                one.step(What.LAPSE if self.settings.auto_renew_subscription else What.GIVE_UP)
            elif one.until <= now and one.state is State.ENDING:
                one.step(What.GIVE_UP)
            if one.state in OVER:
                if one.until <= now:
                    del self.handler.subscriptions[key]
            elif self.settings.auto_renew_subscription and one.renew_at <= now and not one.renewing and one.state is not State.ENDING:
                self._spawn(self._renew(one))

    async def _renewing(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            self.look()

    async def _renew(self, one: Subscription) -> bool:
        one.renewing = True
        try:
            one.sign_with(self.settings.key_())
            async with self._few:
                await self._said(one, wait=True)
            one.backoff.reset()
            return True
        except TwitchError as error:
            one.renew_at = self._clock.monotonic() + one.backoff.next()
            self._failed(error, one.lane.name)
            return False
        finally:
            one.renewing = False

    async def _said(self, one: Subscription, wait: bool) -> None:
        """Asks the hub for the subscription, and waits until it has asked back. Raises VerificationFailed when it doesn't, or says no."""
        speaker = self._speaker()
        with self._answer(one) as answer:
            await speaker.say(hub.subscribe(one, speaker.core, speaker.user))
            if wait and not (await self._in_time(answer) and one.state is State.CONFIRMED):
                why = "the hub denied it" if one.state is State.DENIED else f"the hub didn't ask back; does {self.settings.callback_url} lead here?"
                raise VerificationFailed(f"{one.lane.name} isn't confirmed: {why}", one.topic.name)

    async def _end(self, one: Subscription) -> bool:
        if not one.step(What.END):
            return False
        if one.state is State.ENDED:
            return True
        speaker, accepted = self._speaker(), False
        try:
            with self._answer(one) as answer:
                await speaker.say(hub.unsubscribe(one.topic, one.address, one.callback, speaker.core, speaker.user))
                accepted = not self.settings.wait_for_subscription_confirm or await self._in_time(answer)
        finally:
            if not accepted:
                one.step(What.KEEP)
        return accepted

    async def _end_quietly(self, one: Subscription) -> None:
        try:
            if not await self._end(one):
                log.warning("%s may not have ended: the hub didn't ask back", one.lane.name)
        except TwitchError as error:
            self._failed(error, one.lane.name)

    async def _end_left(self, left: Left, speaker: Speaker) -> bool:
        self.handler.leaving[left] = asked = asyncio.Event()
        try:
            await speaker.say(hub.unsubscribe(None, left.topic, left.callback, speaker.core, speaker.user))
            return await self._in_time(asked)
        finally:
            del self.handler.leaving[left]

    @contextlib.contextmanager
    def _answer(self, one: Subscription) -> Generator[asyncio.Event, None, None]:
        """Set once the hub has asked back. It may do so before it has answered, so this is made before it is called."""
        answer = asyncio.Event()
        self._waiting.append((one, answer))
        try:
            yield answer
        finally:
            self._waiting.remove((one, answer))

    async def _in_time(self, answer: asyncio.Event) -> bool:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.settings.wait_for_subscription_confirm_timeout):
                await answer.wait()
        return answer.is_set()

    async def _each(self, work: Iterable[Coroutine[Any, Any, R]]) -> list[R]:
        """All of it, some at a time."""

        async def one(part: Coroutine[Any, Any, R]) -> R:
            async with self._few:
                return await part

        return await asyncio.gather(*(one(part) for part in work))

    def _alive(self) -> list[Subscription]:
        return [one for one in self.handler.subscriptions.values() if one.state not in OVER]

    def _speaker(self) -> Speaker:
        if self.client is not None:
            return Speaker(self.client)
        self._own = self._own or AsyncClient(self.settings.api_client_id, helix_url=self.settings.helix_url)
        return Speaker(self._own, tokens=False)

    def _spawn(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _moved(self, one: Subscription, what: What, reason: str) -> None:
        if one.state in OVER:
            one.until = self._clock.monotonic() + _REMEMBERED
        if what in _FROM_THE_HUB:
            for waiting, answer in self._waiting:
                if waiting is one:
                    answer.set()
        if what is What.DENY:
            had = one.renew_at != float("inf")
            log.warning("%s: the hub %s it: %s", one.lane.name, "took back" if had else "denied", reason or "it gave no reason")
            if hook := self.settings.on_revoked if had else self.settings.on_denied:
                self._lanes.put(Lane(hook, "on_revoked" if had else "on_denied"), one.uuid, reason)

    def _failed(self, error: Exception, name: str) -> None:
        if self.settings.on_error is None:
            log.error("%s: %s", name, error, exc_info=error)
            return
        try:
            self.settings.on_error(error, name)
        except Exception as worse:
            log.error("the error hook failed on %s", name, exc_info=worse)
