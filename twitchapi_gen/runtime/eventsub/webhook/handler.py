"""From requests to replies and events. Nothing is trusted before its signature is verified."""

import asyncio
import contextlib
import hmac
import inspect
import os
import ssl
from abc import abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import orjson
from attrs import Factory, define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import ParameterError, SeenStoreError, SubscriptionRevoked, UnexpectedReply
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.forks import mind_forks
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.client.client import fitting
from twitchapi_gen.runtime.dispatch.dedup import KEPT, RecentIds, SeenIds
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher, OnError
from twitchapi_gen.runtime.dispatch.http_server import MAX_BODY, Reply, text_reply
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING, Callback as AnyCallback, CallbackQueue, EventQueue
from twitchapi_gen.runtime.eventsub.api import SubscriptionApi
from twitchapi_gen.runtime.eventsub.interfaces import Unstarted
from twitchapi_gen.runtime.eventsub.routed import Routed, S
from twitchapi_gen.runtime.eventsub.subscriptions import ENABLED, Route, Routes, Subscriber
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionInfo, events_of
from twitchapi_gen.runtime.eventsub.webhook.verify import (
    ACCEPTED,
    Complaints,
    Envelope,
    Headers,
    Refused,
    checked_callback,
    checked_secrets,
    kept_secret,
    key,
    new_secret,
    read_headers,
    several,
    verify,
)
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import Report

if TYPE_CHECKING:
    from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer

_MOST_KNOWN, _LONGEST_KNOWN = 2_000, 4_096
"""The number of cached `subscription` objects, and the longest message in bytes whose object is cached: 8 MiB in all."""
OnComplaint = Callable[[Exception, str], object]
"""Called with the problem of a genuine message, and the subscription's name."""


@define
class Notification:
    """Events for all listeners of the route."""

    id: str
    route: Route
    events: list[Event[Model]]


@define
class Revocation:
    """A revoked subscription; `subscription.status` is the reason."""

    id: str
    route: Route | None
    subscription: SubscriptionInfo


@define(eq=False, repr=False)
class Handler:
    """Reads requests. conduits: ids of conduits whose shards send here. suspect: called with a refusal's general and particular reason.
    reporter: makes the reports of drift.
    """

    keys: tuple[hmac.HMAC, ...]
    routes: Routes
    clock: Clock
    tell: OnComplaint
    suspect: Callable[[str, str], object]
    reporter: Callable[[str], Report] | None = None
    conduits: set[str] = field(factory=set[str])
    unknown: RecentIds = field(default=Factory(lambda self: RecentIds(3600.0, self.clock), takes_self=True))
    _known: dict[str, SubscriptionInfo] = field(factory=dict[str, SubscriptionInfo], init=False)

    def read(self, method: str, headers: Headers, body: bytes) -> Reply | Notification | Revocation:
        """Return the notification or revocation in the request, or the reply if there is nothing to dispatch."""
        try:
            if str(method).upper() != "POST":
                raise Refused(405, "EventSub only sends POST requests")
            if len(body) > MAX_BODY:
                raise Refused(413, f"the body is larger than {MAX_BODY} bytes")
            envelope = read_headers(headers)
            sent = verify(envelope, body, self.keys, self.clock.time())
            payload = _object(body)
            if envelope.kind == "notification":
                return self._notified(envelope, sent, payload, len(body))
            return self._sort(envelope, payload, len(body))
        except Refused as refused:
            if refused.suspect:
                self.suspect(refused.suspect, refused.reason)
            reply = text_reply(refused.status, refused.reason)
            return Reply(405, reply.body, {**reply.headers, "Allow": "POST"}) if refused.status == 405 else reply

    def _sort(self, envelope: Envelope, payload: Mapping[str, Any], size: int) -> Reply | Revocation:
        """Handle a message by the type in its headers, as far as the body agrees: Twitch signs only the body."""
        match envelope.kind:
            case "webhook_callback_verification":
                return self._asked(payload, size)
            case "revocation":
                return self._revoked(envelope, payload, size)
            case "":
                raise Refused(400, "the message's type is missing")
            case kind:
                if self.unknown.add(kind[:100]):
                    self.tell(UnexpectedReply(f"ignored a message of the unknown type {kind[:100]!r}"), kind[:100])
                return ACCEPTED

    def _notified(self, envelope: Envelope, sent: datetime, payload: Mapping[str, Any], size: int) -> Reply | Notification:
        subscription = self._subscription(payload, size)
        route = self.routes.find(subscription)
        if route is None:
            return self._unrouted(subscription)
        report = self.reporter(f"eventsub {route.name}") if self.reporter is not None else None
        try:
            events = events_of(route.type, payload, subscription, envelope.id, sent, envelope.retry, report)
        except UnexpectedReply as error:
            self.tell(error, route.name)
            raise Refused(400, "the notification contains no event") from None
        return Notification(envelope.id, route, events)

    def _unrouted(self, subscription: SubscriptionInfo) -> Reply:
        """Refuse an event without route, so that Twitch resends it later, when there may be one. Accept it if its subscription has just ended."""
        if self.routes.had(subscription.id):
            return ACCEPTED
        raise _unwanted(subscription)

    def _asked(self, payload: Mapping[str, Any], size: int) -> Reply:
        challenge, shard = payload.get("challenge"), payload.get("conduit_shard")
        if not isinstance(challenge, str) or not challenge:
            raise Refused(400, "the verification request contains no challenge")
        if is_object(shard):
            conduit = shard.get("conduit_id")
            if not isinstance(conduit, str) or conduit not in self.conduits:
                raise Refused(404, "this webhook does not serve this conduit", suspect=True)
        elif self.routes.find(subscription := self._subscription(payload, size)) is None:
            raise _unwanted(subscription)
        return text_reply(200, challenge)

    def _revoked(self, envelope: Envelope, payload: Mapping[str, Any], size: int) -> Revocation:
        subscription = self._subscription(payload, size)
        if subscription.status in ("", ENABLED) or "event" in payload or "events" in payload:
            raise Refused(400, "the message is not a revocation")
        route = self.routes.find(subscription)
        if route is not None and route.id and route.id.casefold() != subscription.id.casefold():
            route = None  # an older subscription to the same events
        return Revocation(envelope.id, route, subscription)

    def _subscription(self, payload: Mapping[str, Any], size: int) -> SubscriptionInfo:
        """Return the message's subscription. Nearly all messages of a subscription carry the same object, so it is cached."""
        sent: Any = payload.get("subscription")
        if sent.__class__ is not dict:
            raise Refused(400, "the message names no subscription")
        id = sent.get("id")
        known = self._known.get(id) if isinstance(id, str) else None
        if known is not None and _same(known.json, sent):
            return known
        try:
            found = SubscriptionInfo.read(sent)
        except UnexpectedReply:
            raise Refused(400, "the message names no subscription") from None
        if size <= _LONGEST_KNOWN:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[found.id] = found
        return found


def _object(body: bytes) -> dict[str, Any]:
    try:
        value: Any = orjson.loads(body)
    except orjson.JSONDecodeError:  # also for excessive nesting
        value = None
    if value.__class__ is not dict:
        raise Refused(400, "the body is not a JSON object")
    found: dict[str, Any] = value
    return found


def _same(known: Mapping[str, Any], sent: Mapping[str, Any]) -> bool:
    try:
        return known == sent
    except RecursionError:  # nested 1,000 levels deep, which the parser accepts
        return False


def _unwanted(subscription: SubscriptionInfo) -> Refused:
    """Refuse an event without listeners. The log shows it once a minute per type, so made-up ids can't flood it."""
    name = f"{subscription.type[:100]}@{subscription.version[:20]}".encode("ascii", "replace").decode()
    return Refused(404, f"no listener for {subscription.words}".encode("ascii", "replace").decode(), suspect=f"no listener for {name}")


def raw_body(body: Any) -> bytes:
    """Return the body's bytes. Raises ParameterError for a body that the framework has decoded, since Twitch signs the raw bytes."""
    if isinstance(body, bytes):
        return body
    if isinstance(body, bytearray):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    raise ParameterError(
        f"handle needs the body's raw bytes, not {type(body).__name__}; in most frameworks: request.body, request.data or await request.read()"
    )


OnRevoked = Callable[[SubscriptionInfo], Awaitable[object] | object]
F = TypeVar("F", bound=AnyCallback)
C = TypeVar("C", bound="ClientBase[Any, Any]")
GRACE = 10.0


class WebhookBase(Routed[C, S]):
    """Base class of both clients. The public classes describe the parameters."""

    _transport = "webhook"

    def __init__(
        self,
        twitch: C,
        callback_url: str,
        *,
        secret: str | Iterable[str] | None = None,
        secret_file: str | os.PathLike[str] | None = None,
        port: int | None = None,
        host: str = "127.0.0.1",
        path: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        seen: SeenIds | None = None,
        on_error: OnError | None = None,
        on_revoked: OnRevoked | None = None,
        verification_timeout: float = 30.0,
    ) -> None:
        given = None if secret is None else several(secret)
        del secret  # plain text in a local variable would appear in tracebacks
        fitting(twitch, self._client, self)
        self.callback_url = callback_url
        self._path = path or checked_callback(callback_url)
        checked_callback(callback_url)
        if given is not None and secret_file is not None:
            raise ParameterError("give either secret or secret_file, not both")
        secrets = (kept_secret(secret_file),) if secret_file is not None else checked_secrets((new_secret(),) if given is None else given)
        self._twitch, self._host, self._port, self._ssl = twitch, host, port, ssl_context
        self._on_error = on_error
        self._revoked = CallbackQueue(on_revoked, "on_revoked") if on_revoked is not None else None
        core = twitch.core_
        core.hidden = (*core.hidden, *secrets)
        self._seen: SeenIds = RecentIds(KEPT, core.clock) if seen is None else seen
        self._at_once = isinstance(self._seen, RecentIds)
        """Whether a reply depends on this process alone."""
        self._routes: Routes = Routes(RecentIds(KEPT, core.clock))
        self._complaints, self._taking = Complaints(core.clock), set["asyncio.Task[Reply]"]()
        self._unstarted = Unstarted(self)
        self._started = False
        self._api = SubscriptionApi(core, self._routes, callback_url, secrets[0], verification_timeout)
        self._handler = Handler(
            tuple(map(key, secrets)),
            self._routes,
            core.clock,
            self.told,
            self._complaints.note,
            core.reporter if core.on_drift is not None else None,
        )
        self._stopped = False
        self._begin()
        mind_forks(self)

    @abstractmethod
    def _begin(self) -> None:
        """Create the client's own state, without starting anything."""

    def after_fork_(self) -> None:
        """See Forked. The server stays with the parent process."""
        if self._revoked is not None:
            self._revoked.after_fork()
        self._begin()

    def serve_conduit(self, conduit_id: str) -> None:
        """Accept Twitch's verification of this webhook as a shard of the conduit, whose events then arrive here."""
        self._handler.conduits.add(conduit_id)
        self._unstarted.started = True  # events of the registered subscriptions arrive through the conduit

    @abstractmethod
    def _running_dispatcher(self) -> Dispatcher | None:
        """Return the dispatcher; create it if missing. None after `stop`."""

    def told(self, error: Exception, name: str) -> None:
        """Report an error to the hook, or else to the log."""
        if self._on_error is None:
            log.error("%s: %s", name, error, exc_info=error)
            return
        try:
            self._on_error(error, name)
        except Exception as worse:
            log.error("the error hook failed", exc_info=worse)

    def _answer(self, method: str, headers: Headers, body: bytes) -> Reply:
        found = self._handler.read(method, headers, body)
        if isinstance(found, Reply):
            return found
        try:
            new = self._seen.add(found.id)
        except Exception as error:
            self._forget(found.id)
            return self._unsure(error)
        if new and not self._hand_over(found):
            self._forget(found.id)
            return self._busy(found)
        return ACCEPTED

    async def _answer_later(self, method: str, headers: Headers, body: bytes) -> Reply:
        """Answer as `_answer` does, with a store of ids that may take time. If the caller is cancelled meanwhile, the rest still runs: each
        remembered message is either dispatched or forgotten.
        """
        found = self._handler.read(method, headers, body)
        if isinstance(found, Reply):
            return found
        rest = asyncio.get_running_loop().create_task(self._taken(found))
        self._taking.add(rest)
        rest.add_done_callback(self._taking.discard)
        return await asyncio.shield(rest)

    async def _taken(self, found: Notification | Revocation) -> Reply:
        try:
            new, cancelled = await _whole(self._seen.add, found.id)
        except Exception as error:
            await self._forget_later(found.id)
            return self._unsure(error)
        reply = ACCEPTED
        if new and not self._hand_over(found):
            await self._forget_later(found.id)
            reply = self._busy(found)
        if cancelled:
            raise asyncio.CancelledError
        return reply

    def _serve(self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Reply | Awaitable[Reply]:
        """Answer a request to the webhook's own server."""
        if path != self._path:
            return text_reply(404, "not found")
        return self._answer(method, headers, body) if self._at_once else self._answer_later(method, headers, body)

    def _forget(self, id: str) -> None:
        try:
            self._seen.forget(id)
        except Exception as error:
            log.debug("the store of message ids could not delete an id: %s", type(error).__name__)

    async def _forget_later(self, id: str) -> None:
        try:
            await _whole(self._seen.forget, id)
        except Exception as error:
            log.debug("the store of message ids could not delete an id: %s", type(error).__name__)

    def _unsure(self, error: Exception) -> Reply:
        """Ask Twitch to resend the message, since it is unknown whether it is a duplicate."""
        self.told(error, "the store of message ids")
        return text_reply(503, "temporarily unavailable; please resend")

    def _busy(self, found: Notification | Revocation) -> Reply:
        """Ask Twitch to resend the message later, so it isn't lost."""
        if not self._stopped:
            name = found.route.name if found.route is not None else "on_revoked"
            self._complaints.note(f"{name}: {MOST_WAITING:,} events wait for a slow consumer; replied 503, so that Twitch resends the message")
        return text_reply(503, "temporarily unavailable; please resend")

    def _hand_over(self, found: Notification | Revocation) -> bool:
        """Dispatch all events or none. Return False if a queue is full or the webhook was stopped."""
        self._unstarted.started = True  # another program subscribed to it
        dispatcher = self._running_dispatcher()
        if dispatcher is None:
            return False
        if isinstance(found, Revocation):
            return self._end_revoked(found, dispatcher)
        if len(found.events) == len(listeners := found.route.listeners) == 1 and (callback_queue := listeners[0].callback_queue) is not None:
            return dispatcher.put(callback_queue, found.events[0])
        handed: list[tuple[CallbackQueue, tuple[object, ...]]] = []
        event_queues: list[EventQueue[Any]] = []
        for one in listeners:
            if one.callback_queue is not None:
                handed.extend([(one.callback_queue, (event,)) for event in found.events])
            elif one.event_queue is not None:
                event_queues.append(one.event_queue)
        if not all(event_queue.room(len(found.events)) for event_queue in event_queues) or not dispatcher.put_each(handed):
            return False
        for event_queue in event_queues:
            event_queue.put_all(found.events)
        return True

    def _end_revoked(self, found: Revocation, dispatcher: Dispatcher) -> bool:
        info = found.subscription
        if self._revoked is None:
            log.warning("Twitch ended the subscription to %s@%s: %s", info.type, info.version, info.status)
        elif not dispatcher.put(self._revoked, info):
            return False
        if found.route is not None:
            found.route.status = info.status
            self._routes.remove(found.route)
            error = SubscriptionRevoked(f"Twitch ended the subscription to {found.route.name}: {info.status}", info.status)
            for one in found.route.listeners:
                if one.event_queue is not None:
                    one.event_queue.close(error)
        return True

    def _is_live(self) -> bool:
        return self._started

    def _left(self, listener: Subscriber[Any, Any]) -> None:
        self._unstarted.withdrawn(listener.route.name)
        super()._left(listener)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.callback_url!r}, {len(self._routes)} subscriptions)"


async def _whole(method: Callable[[str], Any], id: str) -> tuple[bool, bool]:
    """Run a store's method. Return its outcome, and whether the caller was cancelled meanwhile: the outcome must be known even then.

    Async methods run as a task, blocking ones in a thread.
    """
    loop = asyncio.get_running_loop()
    work: asyncio.Future[Any] = loop.create_task(method(id)) if inspect.iscoroutinefunction(method) else loop.run_in_executor(None, method, id)
    cancelled = False
    while not work.done():
        try:
            await asyncio.wait([work])
        except asyncio.CancelledError:
            cancelled = True
    if work.cancelled():  # an async store, at the end of the event loop
        raise SeenStoreError("the store of message ids was cancelled")
    return bool(work.result()), cancelled


async def closed(server: "ReceivingServer | None", dispatcher: Dispatcher | None, grace: float) -> None:
    """Stop accepting requests, then stop the callbacks."""
    if server is not None:
        await server.stop(min(grace, 2.0))
    if dispatcher is not None:
        with contextlib.suppress(RuntimeError):  # its event loop has ended, and its callbacks with it
            await dispatcher.stop(grace)
