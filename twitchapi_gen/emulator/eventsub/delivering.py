"""Delivers messages to the transport of a subscription: a session, a callback, or one of a conduit's shards."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import define

from twitchapi_gen.emulator.eventsub import frames
from twitchapi_gen.emulator.eventsub.book import Item, Subscription
from twitchapi_gen.emulator.eventsub.conduits import Conduits, Shard
from twitchapi_gen.emulator.eventsub.couriers import Courier, Parcel
from twitchapi_gen.emulator.eventsub.sockets import Sessions

CHANNELS = ("broadcaster_user_id", "to_broadcaster_user_id", "from_broadcaster_user_id", "user_id")
"""The key for distributing a conduit's events: the first of these in the condition."""
Target: TypeAlias = Subscription | Shard
"""An object with its own transport."""


@define(frozen=True, kw_only=True)
class Sending:
    """How a message goes out.

    id: made when empty. copies: so often, with the same id. age: seconds that its timestamp lies back. forged: with another secret's signature.
    subscription_id: told in place of the subscription's own.
    """

    id: str = ""
    copies: int = 1
    age: float = 0.0
    forged: bool = False
    subscription_id: str = ""


@define(eq=False)
class Deliveries:
    """failed: called with a target whose callback has failed too many consecutive notifications."""

    sessions: Sessions
    conduits: Conduits
    courier: Courier
    failed: Callable[[Target], None]

    def notify(self, one: Subscription, happened: Mapping[str, Any], how: Sending) -> Item:
        """Send a notification; returns its targets. If a shard fails, another one is tried once."""
        id = how.id or frames.new_message_id()
        told = one.told() | ({"is_batching_enabled": True} if one.batching else {}) | ({"id": how.subscription_id} if how.subscription_id else {})
        body: Item = {"subscription": told, **happened}
        sent: Item = {"message_id": id, "subscription_id": one.id, "transport": one.method}
        if one.method != "conduit":
            return sent | {"delivered": self._send(one, one, body, id, how)}
        for shard in self._shards(one):
            if self._send(shard, one, body, id, how):
                return sent | {"delivered": True, "shard": shard.id}
        return sent | {"delivered": False, "shard": None}

    def _send(self, target: Target, one: Subscription, body: Item, id: str, how: Sending) -> bool:
        """Return True if it is on its way."""
        transport = target.transport
        if transport["method"] == "webhook":
            parcel = Parcel(
                callback=str(transport["callback"]), secret=target.secret, id=id, body=body, subscription=one.told(), age=how.age, forged=how.forged
            )
            self.courier.send(parcel, lambda taken: self._count(target, taken), how.copies)
            return True
        session = self.sessions.get(transport["session_id"])
        if session is None or not session.up:
            return False
        text = frames.frame("notification", body, self.sessions.now() - how.age, id=id, subscription=one.told())
        for _ in range(how.copies):
            session.notify(text)
        return True

    def _count(self, target: Target, taken: bool) -> None:
        target.failures = 0 if taken else target.failures + 1
        if target.failures >= self.courier.timing.failures:
            self.failed(target)

    def _shards(self, one: Subscription) -> list[Shard]:
        conduit = self.conduits.get(one.transport["conduit_id"])
        channel = next((one.condition[name] for name in CHANNELS if name in one.condition), "")
        return conduit.route(channel) if conduit is not None else []

    def say_revoked(self, one: Subscription) -> None:
        """Report the end of a subscription."""
        told = one.told()
        body = {"subscription": told}
        target: Target | None = one if one.method != "conduit" else next(iter(self._shards(one)), None)
        if target is None:
            return
        if target.transport["method"] == "webhook":
            callback = str(target.transport["callback"])
            self.courier.send(Parcel(callback=callback, secret=target.secret, kind="revocation", body=body, subscription=told))
        elif (session := self.sessions.get(target.transport["session_id"])) is not None:
            session.link.say(frames.frame("revocation", body, self.sessions.now(), subscription=told))

    def challenge(self, target: Target, done: Callable[[bool], None]) -> None:
        """Send a challenge to the callback; returns whether the answer was right."""
        challenge = frames.new_challenge()
        told = target.told() if isinstance(target, Subscription) else None
        about = (
            {"subscription": told} if isinstance(target, Subscription) else {"conduit_shard": {"conduit_id": target.conduit.id, "shard": target.id}}
        )
        parcel = Parcel(
            callback=str(target.transport["callback"]), secret=target.secret, kind="webhook_callback_verification", subscription=told,
            body={"challenge": challenge, **about},
        )  # fmt: skip
        self.courier.challenge(parcel, challenge, done)
