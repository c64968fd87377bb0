"""The emulated EventSub as a whole: subscriptions, connections and deliveries."""

import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define

from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.calling import Caller
from twitchapi_gen.emulator.eventsub import frames
from twitchapi_gen.emulator.eventsub.book import ENABLED, PENDING, TOO_MANY_FAILURES, VERIFICATION_FAILED, Book, Item, Subscription, agrees
from twitchapi_gen.emulator.eventsub.conduits import Conduit, Conduits, Shard
from twitchapi_gen.emulator.eventsub.couriers import Courier
from twitchapi_gen.emulator.eventsub.delivering import CHANNELS, Deliveries, Sending, Target
from twitchapi_gen.emulator.eventsub.making import known_types, make_event
from twitchapi_gen.emulator.eventsub.sockets import Session, Sessions
from twitchapi_gen.emulator.eventsub.timing import Timing
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes

HELD = "automod.message.hold"
_KEPT_MESSAGES = 1_000
_KEPT_EVENTS = 200


@define(frozen=True)
class Happening:
    """An event as the page lists it. subscribed: so many were for it, of which `delivered` are on their way."""

    number: int
    at: str
    type: str
    version: str
    delivered: int
    subscribed: int
    event: Item


class EventSub:
    """Lives in the server's loop: nothing here may be called from another thread."""

    def __init__(self, world: World, caller: Caller) -> None:
        self.world, self.timing, self.book = world, Timing(), Book()
        self.sessions = Sessions(self.timing, world.now, self._session_ended)
        self.conduits = Conduits(world.now, self._conduit_gone)
        self.courier = Courier(caller, self.timing, time.time)  # receivers compare it with their own clock, which nobody moves
        self.deliveries = Deliveries(self.sessions, self.conduits, self.courier, self._failed)
        self.allowed = dict[tuple[str, str], SubscriptionType]()
        self.held = dict[str, Item]()
        """Messages that AutoMod holds, by their ids: as the event tells them."""
        self.fired = deque[Happening](maxlen=_KEPT_EVENTS)
        self.on_ordered = list[Callable[[str, Item], object]]()
        """Told of each event that somebody fires, with its type."""
        self._maker, self._fired, self._happenings = Maker(world), 0, 0
        self._types: SubscriptionTypes | None = None
        world.on_revoked.append(self._token_revoked)

    @property
    def types(self) -> SubscriptionTypes:
        if self._types is None:
            self._types = known_types()
        return self._types

    def kind(self, type: str, version: str) -> SubscriptionType:
        return self.allowed.get((type, version)) or self.types.find(type, version)

    def allow(self, type: str, version: str) -> None:
        """Add this type, with any condition."""
        self.allowed[type, version] = SubscriptionType.unlisted(type, version)

    def fire(
        self, type: str, version: str = "", condition: Mapping[str, str] | None = None, event: Mapping[str, Any] | None = None,
        how: Sending | None = None, batch: int = 1,
    ) -> list[Item]:  # fmt: skip
        """Fire an event for all matching subscriptions. Each condition gets its own event. Raises ValueError."""
        kind = self.kind(type, version or self.newest(type))
        if not kind.listed and (kind.type, kind.version) not in self.allowed:
            raise ValueError(f"there is no subscription type {kind.name}")
        wanted = {**_named(kind, event or {}), **(condition or {})}
        optional = {one.name for one in kind.parameters if not one.required}
        optional -= {name for group in kind.one_of for name in group if not wanted.keys() >= {*group}}  # a raid concerns those at either end
        meant = [
            one for one in self.book.about(kind.type, kind.version, wanted)
            if one.status == ENABLED and agrees(one.condition, wanted, lambda name: name in optional)
        ]  # fmt: skip
        groups: dict[tuple[tuple[str, str], ...], list[Subscription]] = {}
        for one in meant:
            groups.setdefault(tuple(sorted(one.condition.items())), []).append(one)
        self._fired += 1
        return [
            told for key, found in (groups or {(): []}).items() for told in self._tell(kind, {**wanted, **dict(key)}, found, event or {}, how, batch)
        ]

    def _tell(
        self, kind: SubscriptionType, condition: dict[str, str], found: list[Subscription], event: Mapping[str, Any], how: Sending | None, batch: int
    ) -> list[Item]:
        made = [make_event(self._maker, kind, condition, event, self._fired * 1000 + at) for at in range(batch if kind.batching else 1)]
        if kind.type == HELD:
            for one in made:
                put(self.held, str(one["message_id"]), one, _KEPT_MESSAGES)
        happened: Item = {"events": made} if kind.batching else {"event": made[0]}
        sent = [self.deliveries.notify(one, happened, how or Sending()) for one in found]
        self._happenings += 1
        at, delivered = frames.moment(self.world.now())[:19], sum(bool(one["delivered"]) for one in sent)
        self.fired.append(Happening(self._happenings, at, kind.type, kind.version, delivered, len(found), happened))
        if not found:
            return [{**happened, "delivered": False, "why": f"nobody subscribes to {kind.type}, version {kind.version}, under this condition"}]
        return [{**happened, **one} for one in sent]

    def newest(self, type: str) -> str:
        versions = [version for name, version in (*self.types, *self.allowed) if name == type] or self.book.versions(type)
        return max(versions, key=lambda version: (len(version), version), default="1")

    def verify(self, target: Target) -> None:
        """Send a challenge to the callback; the answer decides on the subscription or the shard."""
        self.deliveries.challenge(target, lambda right: self._verified(target, right))

    @staticmethod
    def _verified(target: Target, right: bool) -> None:
        if target.status == PENDING:
            target.status = ENABLED if right else VERIFICATION_FAILED

    def _failed(self, target: Target) -> None:
        if target.status != ENABLED:
            return
        if isinstance(target, Subscription):
            self.revoke(target, TOO_MANY_FAILURES)
        else:
            self.disable(target, TOO_MANY_FAILURES)

    def revoke(self, one: Subscription, status: str) -> None:
        """End a subscription, and notify its transport."""
        if not one.live:
            return
        one.status = status
        self.deliveries.say_revoked(one)

    def disable(self, shard: Shard, status: str) -> None:
        """Disable a shard, and notify its subscribers."""
        shard.status = status
        conduit, type = shard.conduit, "conduit.shard.disabled"
        event = {"conduit_id": conduit.id, "shard_id": shard.id, "status": status, "transport": dict(shard.transport)}
        if self.book.versions(type):
            self.fire(type, "1", {"client_id": conduit.client_id, "conduit_id": conduit.id}, event)

    def _session_ended(self, session: Session, status: str) -> None:
        lost = frames.moment(self.world.now())
        for one in self.book.on_session(session.id):
            one.transport["disconnected_at"] = lost
            if one.live:
                one.status = status
        for shard in self.conduits.on_session(session.id):
            shard.transport["disconnected_at"] = lost
            self.disable(shard, status)

    def _conduit_gone(self, conduit: Conduit) -> None:
        for one in self.book.where(lambda one: one.transport.get("conduit_id") == conduit.id and one.live):
            one.status = "conduit_deleted"

    def _token_revoked(self, token: Token) -> None:
        """Without any other token of the user's, what needs the user's consent ends."""
        user = token.user
        if user is None or self.world.granted(token.client_id, user.id):
            return
        if self.book.versions(type := "user.authorization.revoke"):
            self.fire(type, "", {"client_id": token.client_id}, {"client_id": token.client_id, "user_id": user.id})
        for one in self.book.where(lambda one: one.live and one.client_id == token.client_id and user.id in {*one.condition.values(), one.user_id}):
            if one.user_id == user.id or self.kind(one.type, one.version).scopes_any:
                self.revoke(one, "authorization_revoked")

    async def stop(self) -> None:
        self.sessions.stop()
        await self.courier.stop()


def _named(kind: SubscriptionType, event: Mapping[str, Any]) -> dict[str, str]:
    """Channels that the event's own fields name, where the type's condition is about them."""
    names = {one.name for one in kind.parameters} & set(CHANNELS[:3])
    return {name: value for name, value in event.items() if name in names and isinstance(value, str)}
