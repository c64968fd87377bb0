"""A request → what it is answered with, and what is to be handed over. No I/O, and nothing is believed before the signature is."""

import hmac
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import orjson
from attrs import Factory, define, field

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.errors import ParameterError, UnexpectedReply
from twitchapi_gen.runtime.events.seen import Seen
from twitchapi_gen.runtime.eventsub.event import Event, SubscriptionInfo, events_of
from twitchapi_gen.runtime.eventsub.webhook.replies import ACCEPTED, Refused
from twitchapi_gen.runtime.eventsub.webhook.routes import ENABLED, Route, Routes
from twitchapi_gen.runtime.eventsub.webhook.verifying import Envelope, Headers, read_headers, verify
from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import Report
from twitchapi_gen.runtime.receiving.replies import MAX_BODY, Reply, said

_MOST_KNOWN, _LONGEST_KNOWN = 2_000, 4_096
"""Subscriptions that are remembered as they were sent, and the bytes of the message that they came in: 8 MiB in all."""
Tell = Callable[[Exception, str], object]
"""Told what is wrong with a genuine message, and of which subscription it is."""


@define
class Notification:
    """Events to hand over to all who listen to the route."""

    id: str
    route: Route
    events: list[Event[Model]]


@define
class Revocation:
    """Twitch ended the subscription; `subscription.status` says why."""

    id: str
    route: Route | None
    subscription: SubscriptionInfo


@define(eq=False, repr=False)
class Handler:
    """conduits: ids of conduits whose shards come here. suspect: told why a request was refused, in general and in particular.
    reporter: makes what is told of drift.
    """

    keys: tuple[hmac.HMAC, ...]
    routes: Routes
    clock: Clock
    tell: Tell
    suspect: Callable[[str, str], object]
    reporter: Callable[[str], Report] | None = None
    conduits: set[str] = field(factory=set[str])
    unknown: Seen = field(default=Factory(lambda self: Seen(3600.0, self.clock), takes_self=True))
    _known: dict[str, SubscriptionInfo] = field(factory=dict[str, SubscriptionInfo], init=False)

    def read(self, method: str, headers: Headers, body: bytes) -> Reply | Notification | Revocation:
        """What the request is; or the answer, where nothing is to be handed over."""
        try:
            if str(method).upper() != "POST":
                raise Refused(405, "EventSub sends POST")
            if len(body) > MAX_BODY:
                raise Refused(413, f"the body has more than {MAX_BODY} bytes")
            envelope = read_headers(headers)
            sent = verify(envelope, body, self.keys, self.clock.time())
            payload = _object(body)
            if envelope.kind == "notification":
                return self._notified(envelope, sent, payload, len(body))
            return self._sort(envelope, payload, len(body))
        except Refused as refused:
            if refused.suspect:
                self.suspect(refused.suspect, refused.reason)
            reply = said(refused.status, refused.reason)
            return Reply(405, reply.body, {**reply.headers, "Allow": "POST"}) if refused.status == 405 else reply

    def _sort(self, envelope: Envelope, payload: Mapping[str, Any], size: int) -> Reply | Revocation:
        """By the type that the headers say, as far as the body agrees: only the body is signed."""
        match envelope.kind:
            case "webhook_callback_verification":
                return self._asked(payload, size)
            case "revocation":
                return self._revoked(envelope, payload, size)
            case "":
                raise Refused(400, "the message's type is missing")
            case kind:
                if self.unknown.add(kind[:100]):
                    self.tell(UnexpectedReply(f"Twitch sent a message of a type that isn't known here: {kind[:100]!r}; it was ignored"), kind[:100])
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
            raise Refused(400, "the notification holds no event") from None
        return Notification(envelope.id, route, events)

    def _unrouted(self, subscription: SubscriptionInfo) -> Reply:
        """Nobody listens. Twitch sends it again later, and somebody may by then; not so where it was ended here, just now."""
        if self.routes.had(subscription.id):
            return ACCEPTED
        raise _unwanted(subscription)

    def _asked(self, payload: Mapping[str, Any], size: int) -> Reply:
        challenge, shard = payload.get("challenge"), payload.get("conduit_shard")
        if not isinstance(challenge, str) or not challenge:
            raise Refused(400, "there is no challenge")
        if is_object(shard):
            conduit = shard.get("conduit_id")
            if not isinstance(conduit, str) or conduit not in self.conduits:
                raise Refused(404, "nobody here serves this conduit", suspect=True)
        elif self.routes.find(subscription := self._subscription(payload, size)) is None:
            raise _unwanted(subscription)
        return said(200, challenge)

    def _revoked(self, envelope: Envelope, payload: Mapping[str, Any], size: int) -> Revocation:
        subscription = self._subscription(payload, size)
        if subscription.status in ("", ENABLED) or "event" in payload or "events" in payload:
            raise Refused(400, "this is no revocation")
        route = self.routes.find(subscription)
        if route is not None and route.id and route.id.casefold() != subscription.id.casefold():
            route = None  # an older one of the same kind
        return Revocation(envelope.id, route, subscription)

    def _subscription(self, payload: Mapping[str, Any], size: int) -> SubscriptionInfo:
        """As it was sent. Nearly all messages of a subscription say the same of it."""
        sent = payload.get("subscription")
        if not is_object(sent):
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
        value = orjson.loads(body)
    except orjson.JSONDecodeError:  # too deep, too
        value = None
    if not is_object(value):
        raise Refused(400, "the body is no JSON object")
    return value


def _same(known: Mapping[str, Any], sent: Mapping[str, Any]) -> bool:
    try:
        return known == sent
    except RecursionError:  # 1,000 levels deep; the parser goes as far
        return False


def _unwanted(subscription: SubscriptionInfo) -> Refused:
    """The log says it once a minute for each type, whatever ids are made up."""
    name = f"{subscription.type[:100]}@{subscription.version[:20]}".encode("ascii", "replace").decode()
    return Refused(404, f"nobody here listens to {subscription.words}".encode("ascii", "replace").decode(), suspect=f"nobody here listens to {name}")


def raw_body(body: Any) -> bytes:
    """The body's bytes. Raises ParameterError for what a framework has decoded already: the signature is over the bytes."""
    if isinstance(body, bytes):
        return body
    if isinstance(body, bytearray):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    raise ParameterError(
        f"handle needs the body's raw bytes, not {type(body).__name__}: in most frameworks request.body, request.data or await request.read()"
    )
