"""The emulated EventSub as one thing: what is subscribed, who is connected, and what is delivered to whom."""

from collections.abc import Mapping
from typing import Any

from attrs import define

from twitchapi_gen.emulator.calling import Caller
from twitchapi_gen.emulator.eventsub import frames
from twitchapi_gen.emulator.eventsub.book import ENABLED, TOO_MANY_FAILURES, VERIFICATION_FAILED, Book, Item, Subscription, agrees
from twitchapi_gen.emulator.eventsub.conduits import Conduit, Conduits, Shard
from twitchapi_gen.emulator.eventsub.couriers import Courier, Parcel
from twitchapi_gen.emulator.eventsub.making import known_types, make_event
from twitchapi_gen.emulator.eventsub.sockets import Session, Sessions
from twitchapi_gen.emulator.eventsub.timing import Timing
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes

_CHANNELS = ("broadcaster_user_id", "to_broadcaster_user_id", "from_broadcaster_user_id", "user_id")


@define(frozen=True, kw_only=True)
class Sending:
    """How a message goes out. id: made when empty. copies: so often, with the same id. age: seconds that its timestamp lies back. forged: with
    a signature that isn't the secret's."""

    id: str = ""
    copies: int = 1
    age: float = 0.0
    forged: bool = False


class EventSub:
    """Lives in the server's loop: nothing here may be called from another thread."""

    def __init__(self, world: World, caller: Caller) -> None:
        self.world, self.timing, self.book = world, Timing(), Book()
        self.sessions = Sessions(self.timing, world.now, self._session_ended)
        self.conduits = Conduits(world.now, self._conduit_gone)
        self.courier = Courier(caller, self.timing, world.now)
        self.allowed = dict[tuple[str, str], SubscriptionType]()
        self._maker, self._fired = Maker(world), 0
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
        """From now on there is this type too, with any condition."""
        self.allowed[type, version] = SubscriptionType.unlisted(type, version)

    def fire(
        self, type: str, version: str = "", condition: Mapping[str, str] | None = None, event: Mapping[str, Any] | None = None,
        how: Sending | None = None, batch: int = 1,
    ) -> list[Item]:  # fmt: skip
        """Something happens. Whoever subscribes to it under such a condition is told, each condition of its own event. Raises ValueError."""
        kind = self.kind(type, version or self._newest(type))
        if not kind.listed and (kind.type, kind.version) not in self.allowed:
            raise ValueError(f"there is no subscription type {kind.name}")
        wanted = {**_named(kind, event or {}), **(condition or {})}
        optional = {one.name for one in kind.parameters if not one.required} - {name for group in kind.one_of for name in group}
        meant = [
            one for one in self.book.of_type(kind.type, kind.version)
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
        happened: Item = {"events": made} if kind.batching else {"event": made[0]}
        if not found:
            return [happened]
        return [{**happened, **self._deliver(one, happened, how or Sending())} for one in found]

    def _newest(self, type: str) -> str:
        versions = [version for name, version in (*self.types, *self.allowed) if name == type] or self.book.versions(type)
        return max(versions, key=lambda version: (len(version), version), default="1")

    def _deliver(self, one: Subscription, happened: Item, how: Sending) -> Item:
        id = how.id or frames.new_message_id()
        body = {"subscription": {**one.told(), "is_batching_enabled": True} if one.batching else one.told(), **happened}
        sent: Item = {"message_id": id, "subscription_id": one.id, "transport": one.method}
        if one.method == "websocket":
            return sent | {"delivered": self._to_session(one.transport["session_id"], one.told(), body, id, how)}
        if one.method == "webhook":
            self._to_callback(one, str(one.transport["callback"]), one, body, id, how)
            return sent | {"delivered": True}
        shard = self._shard(one)
        if shard is None:
            return sent | {"delivered": False, "shard": None}
        if shard.transport["method"] == "webhook":
            self._to_callback(shard, str(shard.transport["callback"]), one, body, id, how)
            return sent | {"delivered": True, "shard": shard.id}
        return sent | {"delivered": self._to_session(shard.transport["session_id"], one.told(), body, id, how), "shard": shard.id}

    def _to_session(self, id: str, subscription: Item, body: Item, message: str, how: Sending) -> bool:
        session = self.sessions.get(id)
        if session is None:
            return False
        text = frames.frame("notification", body, self.world.now() - how.age, id=message, subscription=subscription)
        for _ in range(how.copies):
            session.notify(text)
        return session.up

    def _to_callback(self, target: "Subscription | Shard", callback: str, one: Subscription, body: Item, id: str, how: Sending) -> None:
        parcel = Parcel(callback=callback, secret=target.secret, id=id, body=body, subscription=one.told(), age=how.age, forged=how.forged)

        def done(taken: bool) -> None:
            target.failures = 0 if taken else target.failures + 1
            if target.failures >= self.timing.failures and target.status == ENABLED:
                if isinstance(target, Subscription):
                    self.revoke(target, TOO_MANY_FAILURES)
                else:
                    self.disable(target, TOO_MANY_FAILURES)

        self.courier.send(parcel, done, how.copies)

    def verify(self, one: Subscription) -> None:
        """Challenges the callback; its answer decides about the subscription."""
        challenge = frames.new_challenge()
        told = one.told()
        parcel = Parcel(
            callback=str(one.transport["callback"]), secret=one.secret, kind="webhook_callback_verification", subscription=told,
            body={"challenge": challenge, "subscription": told},
        )  # fmt: skip
        self.courier.challenge(parcel, challenge, lambda right: self._verified(one, right))

    def verify_shard(self, shard: Shard) -> None:
        challenge = frames.new_challenge()
        parcel = Parcel(
            callback=str(shard.transport["callback"]), secret=shard.secret, kind="webhook_callback_verification",
            body={"challenge": challenge, "conduit_shard": {"conduit_id": shard.conduit.id, "shard": shard.id}},
        )  # fmt: skip
        self.courier.challenge(parcel, challenge, lambda right: self._verified(shard, right))

    def _verified(self, target: "Subscription | Shard", right: bool) -> None:
        if target.live if isinstance(target, Subscription) else shard_is_set(target):
            target.status = ENABLED if right else VERIFICATION_FAILED

    def revoke(self, one: Subscription, status: str) -> None:
        """Ends a subscription, and says so where it delivered to."""
        if not one.live:
            return
        one.status = status
        body: Item = {"subscription": one.told()}
        if one.method == "webhook":
            callback = str(one.transport["callback"])
            self.courier.send(Parcel(callback=callback, secret=one.secret, kind="revocation", body=body, subscription=one.told()))
            return
        transport = one.transport
        if one.method == "conduit":
            shard = self._shard(one)
            transport = shard.transport if shard is not None else {}
            if shard is not None and transport["method"] == "webhook":
                callback = str(transport["callback"])
                self.courier.send(Parcel(callback=callback, secret=shard.secret, kind="revocation", body=body, subscription=one.told()))
        if (session := self.sessions.get(transport.get("session_id"))) is not None:
            session.link.say(frames.frame("revocation", body, self.world.now(), subscription=one.told()))

    def _shard(self, one: Subscription) -> Shard | None:
        """Where the subscription's events go."""
        conduit = self.conduits.get(one.transport["conduit_id"])
        channel = next((one.condition[name] for name in _CHANNELS if name in one.condition), "")
        return conduit.route(channel) if conduit is not None else None

    def disable(self, shard: Shard, status: str) -> None:
        """Switches a shard off, and tells whoever listens to that."""
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
        if user is None or any(one.user == user and one.client_id == token.client_id for one in list(self.world.tokens.values())):
            return
        for one in self.book.where(lambda one: one.live and one.client_id == token.client_id and user.id in {*one.condition.values(), one.user_id}):
            if one.user_id == user.id or self.kind(one.type, one.version).scopes_any:
                self.revoke(one, "authorization_revoked")

    async def stop(self) -> None:
        self.sessions.stop()
        await self.courier.stop()


def shard_is_set(shard: Shard) -> bool:
    return shard.conduit.shards.get(shard.id) is shard


def _named(kind: SubscriptionType, event: Mapping[str, Any]) -> dict[str, str]:
    """Channels that the event's own fields name, where the type's condition is about them."""
    names = {one.name for one in kind.parameters} & set(_CHANNELS[:3])
    return {name: value for name, value in event.items() if name in names and isinstance(value, str)}
