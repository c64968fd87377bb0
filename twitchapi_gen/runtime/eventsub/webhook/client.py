"""EventSub over webhooks as users see it: for asyncio, and for threads, with the server and async callbacks in a thread of its own."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Generator, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from twitchapi_gen.runtime.base.errors import CannotListen, NotRunning
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher, OnError
from twitchapi_gen.runtime.dispatch.loop_thread import DeferredStop, LoopThread, ThreadDeferredStop
from twitchapi_gen.runtime.eventsub.api import Reconciled
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening, Callback, SyncListening, condition_of
from twitchapi_gen.runtime.eventsub.subscriptions import DECLARED, ENABLED, AsyncWebhookSubscription, WebhookSubscription
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.eventsub.webhook.handler import GRACE, WebhookBase, closed, raw_body
from twitchapi_gen.runtime.eventsub.webhook.integrations import Application, Environment, StartResponse, serve_wsgi
from twitchapi_gen.runtime.eventsub.webhook.verify import Headers, HttpReply, as_tuple
from twitchapi_gen.runtime.models.model import Model

if TYPE_CHECKING:
    from aiohttp import web

    from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer
    from twitchapi_gen.runtime.http.message import Flow


class AsyncWebhook(WebhookBase[AsyncClient], AsyncListening):
    """The handwritten half of `AsyncEventSubWebhook`."""

    _client = AsyncClient

    def _begin(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._dispatcher: Dispatcher | None = None
        self._server: ReceivingServer | None = None
        self._starting: asyncio.Task[None] | None = None
        self._ending = DeferredStop()

    async def handle(self, method: str, headers: Headers, body: bytes) -> HttpReply:
        """Answers a request of Twitch's, for use in a framework: gives status, headers and body.

        headers: names in any case, a mapping or pairs, str or bytes. body: the raw bytes, since those are signed. Callbacks run later; the answer
        doesn't wait for them. Raises ParameterError where the body isn't bytes or the headers aren't headers; nothing else, whatever was sent.
        """
        data = raw_body(body)
        return as_tuple(self._answer(method, headers, data) if self._at_once else await self._answer_later(method, headers, data))

    @cached_property
    def asgi(self) -> Application:
        """An ASGI application: mount it in FastAPI or Starlette, or serve it by itself; then it starts and stops with its server."""
        return Application(self)

    async def aiohttp_handler(self, request: "web.Request") -> "web.Response":
        """A handler for aiohttp: `app.router.add_post("/eventsub", hook.aiohttp_handler)`."""
        from twitchapi_gen.runtime.eventsub.webhook.integration_aiohttp import respond

        return await respond(self.handle, request)

    async def start(self) -> None:
        """Opens the server, where `port` was given, and has Twitch send what `on` declared. Returns when all of it is verified.

        Without a port, call it when the server that this is mounted in takes requests already, since Twitch asks there before it sends.
        Raises CannotListen, VerificationFailed, and what every call may raise; the server is stopped then.
        """
        self._stopped = self._api.over = False
        self._unstarted.started = True
        if self._port is not None and self._server is None:
            from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer

            server = ReceivingServer(self._serve, self._host, self._port, self._ssl)
            await server.start()
            self._server = server
        self._started = True
        try:
            for route in self._routes:
                if route.status == DECLARED:
                    await self._twitch.run_(self._api.subscribe(route))
        except BaseException:
            await self.stop(0.0)
            raise

    def start_soon(self) -> None:
        """As `start`, without waiting for it: for a web application that takes requests only after this. The error hook is told what fails."""
        self._starting = asyncio.get_running_loop().create_task(self._start_told())

    async def _start_told(self) -> None:
        try:
            await self.start()
        except Exception as error:
            self.told(error, "start")

    async def stop(self, grace: float = GRACE) -> None:
        """Takes no more, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps the subscriptions.

        In a callback, it returns at once, and the rest is done when the callback has returned.
        """
        self._stopped = self._api.over = True
        self._started = False
        starting, self._starting = self._starting, None
        if starting is not None and starting is not asyncio.current_task():
            starting.cancel()
        dispatcher, self._dispatcher = self._dispatcher, None
        server, self._server = self._server, None
        here = self._loop is asyncio.get_running_loop()
        await self._ending.wait()
        await self._ending.run(closed(server, dispatcher, grace), lambda: dispatcher is not None and here and dispatcher.inside)
        self._close_event_queues()

    @property
    def port(self) -> int | None:
        """Where the server listens; None before it does, and without one."""
        return self._server.port if self._server is not None else None

    def _running_dispatcher(self) -> Dispatcher | None:
        loop = asyncio.get_running_loop()
        if self._stopped:
            return None
        if self._dispatcher is None or self._loop is not loop:
            self._loop, self._dispatcher = loop, Dispatcher(on_error=self.told, name="twitchapi_gen EventSub")
        return self._dispatcher

    async def listen(
        self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None
    ) -> AsyncWebhookSubscription[Model]:
        """Subscribes to a type that may be unknown to the spec, too: its events are UnknownEvents then.

        Before `start` it is only noted. Afterwards it returns when Twitch sends them.

        callback: called with each event, plain or async; without one, iterate over the subscription.
        Raises ParameterError, VerificationFailed, and what every call may raise.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> AsyncGenerator[Event[Model], None]:
        """Subscribes, and gives event after event: `async for event in hook.events("stream.online", "1", broadcaster_user_id="1")`.

        Ends with the webhook, or raises SubscriptionRevoked. When the loop is left, the subscription is ended as soon as the iterator is closed
        (`contextlib.aclosing` closes it at once).
        """
        if not self._started:
            raise NotRunning("the webhook isn't running, so no event would ever come: call start() first")
        subscription = await self.listen(type, version, condition_of(condition, ids))
        try:
            async for event in subscription:
                yield event
        finally:
            if not self._stopped and subscription.status == ENABLED:
                await subscription.unsubscribe()

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> AsyncWebhookSubscription[Any]:
        self._unstarted.noted(type.name)
        return AsyncWebhookSubscription(type, condition, callback, self._routes, self._unsubscribe)

    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncWebhookSubscription[Any]:
        listener = self._listener(type, type.asked(condition, "webhook", raw=raw), callback)
        try:
            if listener.status != ENABLED and self._started:
                await self._twitch.run_(self._api.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    async def _unsubscribe(self, listener: AsyncWebhookSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            await self._twitch.run_(self._api.delete(route.id))
        self._left(listener)

    async def unsubscribe_all(self) -> int:
        """Ends all of Twitch's subscriptions with this callback, those of earlier runs too. Returns how many there were."""
        count = await self._twitch.run_(self._api.unsubscribe_all())
        for one in self.subscriptions:
            self._left(one)
        return count

    async def reconcile(self, *, renew: bool = False) -> Reconciled:
        """Brings what Twitch has with this callback into line with what is listened to: makes what is missing, ends the rest, and reports.

        renew: makes all anew, which is needed after the secret was changed. Raises what every call may raise; what a single subscription met is in
        the report.
        """
        self._started = self._unstarted.started = True
        return await self._twitch.run_(self._api.reconcile(renew=renew))

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


R = TypeVar("R")


class SyncWebhook(WebhookBase[SyncClient], SyncListening):
    """The handwritten half of `EventSubWebhook`."""

    _client = SyncClient

    def _begin(self) -> None:
        self._making = threading.Lock()
        self._loop_thread: LoopThread | None = None
        self._dispatcher: Dispatcher | None = None
        self._server: ReceivingServer | None = None
        self._starting: threading.Thread | None = None
        self._ending = ThreadDeferredStop("twitchapi_gen EventSub stops")

    def handle(self, method: str, headers: Headers, body: bytes) -> HttpReply:
        """Answers a request of Twitch's, for use in a framework: gives status, headers and body. Any thread may call it.

        headers: names in any case, a mapping or pairs, str or bytes. body: the raw bytes, since those are signed. Callbacks run later; the answer
        doesn't wait for them. Raises ParameterError where the body isn't bytes or the headers aren't headers; nothing else, whatever was sent.
        """
        return as_tuple(self._answer(method, headers, raw_body(body)))

    def wsgi(self, environ: Environment, start_response: StartResponse) -> Iterable[bytes]:
        """A WSGI application: mount it in Flask, Django or any other, or serve it by itself."""
        return serve_wsgi(self.handle, environ, start_response)

    def start(self) -> None:
        """Opens the server, where `port` was given, and has Twitch send what `on` declared. Returns when all of it is verified.

        Without a port, call it when the server that this is mounted in takes requests already, since Twitch asks there before it sends.
        Raises CannotListen, VerificationFailed, and what every call may raise; the server is stopped then.
        """
        with self._making:
            self._stopped = self._api.over = False
        self._start()

    def _start(self) -> None:
        self._unstarted.started = True
        opened = self._opened()
        if opened is None:
            raise CannotListen("the webhook was stopped while it started")
        if self._port is not None and self._server is None:
            from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer

            server = ReceivingServer(self._serve, self._host, self._port, self._ssl)
            opened[0].run(server.start())
            with self._making:
                self._server = None if self._stopped else server
            if self._server is None:
                opened[0].run(server.stop(0.0))
                raise CannotListen("the webhook was stopped while it started")
        self._started = True
        try:
            for route in self._routes:
                if route.status == DECLARED:
                    self._ask(self._api.subscribe(route))
        except BaseException:
            self.stop(0.0)
            raise

    def start_soon(self) -> None:
        """As `start`, without waiting for it: for a web application that takes requests only after this. The error hook is told what fails."""
        self._starting = threading.Thread(target=self._start_told, name="twitchapi_gen EventSub starts", daemon=True)
        self._starting.start()

    def _start_told(self) -> None:
        with self._making:
            if self._starting is not threading.current_thread():
                return  # it was stopped before this began
            self._stopped = self._api.over = False
        try:
            self._start()
        except Exception as error:
            if not self._stopped:
                self.told(error, "start")

    def stop(self, grace: float = GRACE) -> None:
        """Takes no more, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps the subscriptions.

        In a callback, it returns at once, and the rest is done when the callback has returned.
        """
        with self._making:
            self._stopped = self._api.over = True
            self._started = False
            starting, self._starting = self._starting, None
            loop_thread, self._loop_thread = self._loop_thread, None
            dispatcher, self._dispatcher = self._dispatcher, None
            server, self._server = self._server, None
        self._close_event_queues()
        if starting is not None and starting is not threading.current_thread():
            starting.join(grace)
        if loop_thread is None:
            self._ending.wait()
            return

        def end() -> None:
            loop_thread.run(closed(server, dispatcher, grace))
            loop_thread.stop()

        self._ending.run(end, lambda: loop_thread.inside or (dispatcher is not None and dispatcher.inside))

    @property
    def port(self) -> int | None:
        """Where the server listens; None before it does, and without one."""
        return self._server.port if self._server is not None else None

    def _opened(self) -> tuple[LoopThread, Dispatcher] | None:
        """What runs callbacks and the server, made when first needed; None when it has been stopped."""
        with self._making:
            if self._stopped:
                return None
            if self._loop_thread is None or self._dispatcher is None:
                self._loop_thread = LoopThread("twitchapi_gen EventSub")
                self._dispatcher = self._loop_thread.run(_dispatcher(self.told))
            return self._loop_thread, self._dispatcher

    def _running_dispatcher(self) -> Dispatcher | None:
        opened = self._opened()
        return None if opened is None else opened[1]

    def _ask(self, flow: "Flow[R]") -> R:
        """What Twitch says. It may ask back before it does, so the server's own thread must not wait for it."""
        if self._loop_thread is not None and self._loop_thread.inside:
            flow.close()
            raise RuntimeError("this can't be waited for in an async callback, since the server runs in the same thread; use a plain function there")
        return self._twitch.run_(flow)

    def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> WebhookSubscription[Model]:
        """Subscribes to a type that may be unknown to the spec, too: its events are UnknownEvents then.

        Before `start` it is only noted. Afterwards it returns when Twitch sends them.

        callback: called with each event, plain or async; without one, iterate over the subscription.
        Raises ParameterError, VerificationFailed, and what every call may raise.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> Generator[Event[Model], None, None]:
        """Subscribes, and gives event after event: `for event in hook.events("stream.online", "1", broadcaster_user_id="1")`.

        Ends with the webhook, or raises SubscriptionRevoked. When the loop is left, the subscription is ended as soon as the iterator is closed
        (`contextlib.closing` closes it at once).
        """
        if not self._started:
            raise NotRunning("the webhook isn't running, so no event would ever come: call start() first")
        subscription = self.listen(type, version, condition_of(condition, ids))
        try:
            yield from subscription
        finally:
            if not self._stopped and subscription.status == ENABLED:
                subscription.unsubscribe()

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> WebhookSubscription[Any]:
        self._unstarted.noted(type.name)
        return WebhookSubscription(type, condition, callback, self._routes, self._unsubscribe)

    def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> WebhookSubscription[Any]:
        listener = self._listener(type, type.asked(condition, "webhook", raw=raw), callback)
        try:
            if listener.status != ENABLED and self._started:
                self._ask(self._api.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    def _unsubscribe(self, listener: WebhookSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            self._ask(self._api.delete(route.id))
        self._left(listener)

    def unsubscribe_all(self) -> int:
        """Ends all of Twitch's subscriptions with this callback, those of earlier runs too. Returns how many there were."""
        count = self._ask(self._api.unsubscribe_all())
        for one in self.subscriptions:
            self._left(one)
        return count

    def reconcile(self, *, renew: bool = False) -> Reconciled:
        """Brings what Twitch has with this callback into line with what is listened to: makes what is missing, ends the rest, and reports.

        renew: makes all anew, which is needed after the secret was changed. Raises what every call may raise; what a single subscription met is in
        the report.
        """
        self._started = self._unstarted.started = True
        return self._ask(self._api.reconcile(renew=renew))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


async def _dispatcher(tell: OnError) -> Dispatcher:
    return Dispatcher(on_error=tell, name="twitchapi_gen EventSub")
