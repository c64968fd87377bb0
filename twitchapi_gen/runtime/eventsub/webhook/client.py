"""EventSub over webhooks, as users see it: an asynchronous client, and a synchronous one whose server and async callbacks run in their own thread."""

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
from twitchapi_gen.runtime.eventsub.interfaces import Callback, condition_of
from twitchapi_gen.runtime.eventsub.routed import AsyncRouted, SyncRouted
from twitchapi_gen.runtime.eventsub.subscriptions import DECLARED, ENABLED, AsyncWebhookSubscription, WebhookSubscription
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionType
from twitchapi_gen.runtime.eventsub.webhook.handler import GRACE, WebhookBase, closed, raw_body
from twitchapi_gen.runtime.eventsub.webhook.integrations import Application, Environment, StartResponse, serve_wsgi
from twitchapi_gen.runtime.eventsub.webhook.verify import Headers, HttpReply, as_tuple
from twitchapi_gen.runtime.models.model import Model

if TYPE_CHECKING:
    from aiohttp import web

    from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer
    from twitchapi_gen.runtime.http.message import Flow


class AsyncWebhook(WebhookBase[AsyncClient, AsyncWebhookSubscription[Any]], AsyncRouted[AsyncWebhookSubscription[Any]]):
    """The handwritten part of `AsyncEventSubWebhook`."""

    def _begin(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._dispatcher: Dispatcher | None = None
        self._server: ReceivingServer | None = None
        self._starting: asyncio.Task[None] | None = None
        self._ending = DeferredStop()

    async def handle(self, method: str, headers: Headers, body: bytes) -> HttpReply:
        """Handle Twitch's request in your own web framework. Return status, headers and body.

        headers: a mapping or pairs of str or bytes, names in any case. body: the raw bytes, since Twitch signs those. It returns before the
        callbacks run. Raises ParameterError if the body isn't bytes or the headers have another form. No request can make it raise anything else.
        """
        data = raw_body(body)
        return as_tuple(self._answer(method, headers, data) if self._at_once else await self._answer_later(method, headers, data))

    @cached_property
    def asgi(self) -> Application:
        """An ASGI application. Mount it in FastAPI or Starlette, or serve it on its own: then it starts and stops with its server."""
        return Application(self)

    async def aiohttp_handler(self, request: "web.Request") -> "web.Response":
        """Handle a request in aiohttp: `app.router.add_post("/eventsub", hook.aiohttp_handler)`."""
        from twitchapi_gen.runtime.eventsub.webhook.integration_aiohttp import respond

        return await respond(self.handle, request)

    async def start(self) -> None:
        """Start the server if `port` is set, create all registered subscriptions, and wait until Twitch has verified them.

        Without a port, first start the server that contains the webhook: Twitch verifies the callback URL before it sends events.
        Raises CannotListen, VerificationFailed, and the errors of every call, and then stops the server.
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
        """Start without waiting, for a web application that accepts requests only afterwards. Errors go to the error hook."""
        self._starting = asyncio.get_running_loop().create_task(self._start_told())

    async def _start_told(self) -> None:
        try:
            await self.start()
        except Exception as error:
            self.told(error, "start")

    async def stop(self, grace: float = GRACE) -> None:
        """Stop accepting requests. Callbacks get `grace` seconds to finish; then async ones are cancelled. Twitch keeps the subscriptions.

        In a callback it returns at once, and the rest happens when the callback has returned.
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
        """The server's port; None without a running server."""
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
        """Subscribe to a type by name, even outside the spec: its events are then UnknownEvents.

        Before `start`, it only registers the subscription. Afterwards, it returns when Twitch has verified the subscription.

        callback: a plain or async function, called with each event. Without it, iterate over the subscription.
        Raises ParameterError, VerificationFailed, and the errors of every call.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> AsyncGenerator[Event[Model], None]:
        """Subscribe and iterate: `async for event in hook.events("stream.online", "1", broadcaster_user_id="1")`.

        Iteration ends with the webhook, or raises SubscriptionRevoked. Closing the iterator ends the subscription
        (`contextlib.aclosing` closes it as soon as you leave the loop).
        """
        if not self._started:
            raise NotRunning("the webhook isn't running, so it can't receive events; call start() first")
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

    async def unsubscribe_all(self) -> int:
        """Delete all of the app's subscriptions with this callback URL, including those of earlier runs. Return their number."""
        count = await self._twitch.run_(self._api.unsubscribe_all())
        for one in self.subscriptions:
            self._left(one)
        return count

    async def reconcile(self, *, renew: bool = False) -> Reconciled:
        """Make Twitch's subscriptions with this callback URL match the registered ones: create missing ones, delete others, and return a report.

        renew: recreate all subscriptions; necessary after a change of the secret. Raises the errors of every call. Errors of single subscriptions
        are in the report.
        """
        self._started = self._unstarted.started = True
        return await self._twitch.run_(self._api.reconcile(renew=renew))

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


R = TypeVar("R")


class SyncWebhook(WebhookBase[SyncClient, WebhookSubscription[Any]], SyncRouted[WebhookSubscription[Any]]):
    """The handwritten part of `EventSubWebhook`."""

    def _begin(self) -> None:
        self._making = threading.Lock()
        self._loop_thread: LoopThread | None = None
        self._dispatcher: Dispatcher | None = None
        self._server: ReceivingServer | None = None
        self._starting: threading.Thread | None = None
        self._ending = ThreadDeferredStop("twitchapi_gen EventSub stops")

    def handle(self, method: str, headers: Headers, body: bytes) -> HttpReply:
        """Handle Twitch's request in your own web framework. Return status, headers and body. Any thread may call it.

        headers: a mapping or pairs of str or bytes, names in any case. body: the raw bytes, since Twitch signs those. It returns before the
        callbacks run. Raises ParameterError if the body isn't bytes or the headers have another form. No request can make it raise anything else.
        """
        return as_tuple(self._answer(method, headers, raw_body(body)))

    def wsgi(self, environ: Environment, start_response: StartResponse) -> Iterable[bytes]:
        """Serve a WSGI request. Mount it in Flask, Django or any other framework, or serve it on its own."""
        return serve_wsgi(self.handle, environ, start_response)

    def start(self) -> None:
        """Start the server if `port` is set, create all registered subscriptions, and wait until Twitch has verified them.

        Without a port, first start the server that contains the webhook: Twitch verifies the callback URL before it sends events.
        Raises CannotListen, VerificationFailed, and the errors of every call, and then stops the server.
        """
        with self._making:
            self._stopped = self._api.over = False
        self._start()

    def _start(self) -> None:
        self._unstarted.started = True
        opened = self._opened()
        if opened is None:
            raise CannotListen("the webhook was stopped during its start")
        if self._port is not None and self._server is None:
            from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer

            server = ReceivingServer(self._serve, self._host, self._port, self._ssl)
            opened[0].run(server.start())
            with self._making:
                self._server = None if self._stopped else server
            if self._server is None:
                opened[0].run(server.stop(0.0))
                raise CannotListen("the webhook was stopped during its start")
        self._started = True
        try:
            for route in self._routes:
                if route.status == DECLARED:
                    self._ask(self._api.subscribe(route))
        except BaseException:
            self.stop(0.0)
            raise

    def start_soon(self) -> None:
        """Start without waiting, for a web application that accepts requests only afterwards. Errors go to the error hook."""
        self._starting = threading.Thread(target=self._start_told, name="twitchapi_gen EventSub starts", daemon=True)
        self._starting.start()

    def _start_told(self) -> None:
        with self._making:
            if self._starting is not threading.current_thread():
                return  # the webhook was stopped before this thread began
            self._stopped = self._api.over = False
        try:
            self._start()
        except Exception as error:
            if not self._stopped:
                self.told(error, "start")

    def stop(self, grace: float = GRACE) -> None:
        """Stop accepting requests. Callbacks get `grace` seconds to finish; then async ones are cancelled. Twitch keeps the subscriptions.

        In a callback it returns at once, and the rest happens when the callback has returned.
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
        """The server's port; None without a running server."""
        return self._server.port if self._server is not None else None

    def _opened(self) -> tuple[LoopThread, Dispatcher] | None:
        """Return the loop thread and the dispatcher; create them if missing. None after `stop`."""
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
        """Run a flow. Twitch may call this server before it replies, so the server's own thread must not wait here."""
        if self._loop_thread is not None and self._loop_thread.inside:
            flow.close()
            raise RuntimeError("an async callback can't wait for this call, since the server runs in its thread; use a plain function as callback")
        return self._twitch.run_(flow)

    def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> WebhookSubscription[Model]:
        """Subscribe to a type by name, even outside the spec: its events are then UnknownEvents.

        Before `start`, it only registers the subscription. Afterwards, it returns when Twitch has verified the subscription.

        callback: a plain or async function, called with each event. Without it, iterate over the subscription.
        Raises ParameterError, VerificationFailed, and the errors of every call.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> Generator[Event[Model], None, None]:
        """Subscribe and iterate: `for event in hook.events("stream.online", "1", broadcaster_user_id="1")`.

        Iteration ends with the webhook, or raises SubscriptionRevoked. Closing the iterator ends the subscription
        (`contextlib.closing` closes it as soon as you leave the loop).
        """
        if not self._started:
            raise NotRunning("the webhook isn't running, so it can't receive events; call start() first")
        subscription = self.listen(type, version, condition_of(condition, ids))
        try:
            yield from subscription
        finally:
            if not self._stopped and subscription.status == ENABLED:
                subscription.unsubscribe()

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> WebhookSubscription[Any]:
        self._unstarted.noted(type.name)
        return WebhookSubscription(type, condition, callback, self._routes, self._unsubscribe)

    def unsubscribe_all(self) -> int:
        """Delete all of the app's subscriptions with this callback URL, including those of earlier runs. Return their number."""
        count = self._ask(self._api.unsubscribe_all())
        for one in self.subscriptions:
            self._left(one)
        return count

    def reconcile(self, *, renew: bool = False) -> Reconciled:
        """Make Twitch's subscriptions with this callback URL match the registered ones: create missing ones, delete others, and return a report.

        renew: recreate all subscriptions; necessary after a change of the secret. Raises the errors of every call. Errors of single subscriptions
        are in the report.
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
