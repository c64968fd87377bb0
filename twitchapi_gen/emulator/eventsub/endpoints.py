"""Helix's endpoints of EventSub, by Twitch's rules."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, overload

from twitchapi_gen.emulator.eventsub import rules
from twitchapi_gen.emulator.eventsub.book import ENABLED, PENDING, Item, Subscription
from twitchapi_gen.emulator.eventsub.conduits import make_shard
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.memory import Rows
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.resources import new_id
from twitchapi_gen.emulator.state import timestamp
from twitchapi_gen.emulator.world import Token
from twitchapi_gen.runtime.base.values import is_array, is_object

Endpoint = Callable[[Mapping[str, Any], Token], Rows]


class Told(Sequence[Item]):
    """Subscriptions as Helix tells them, each when somebody looks at it: a page needs no more than its own."""

    def __init__(self, found: list[Subscription]) -> None:
        self._found = found

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> Item: ...
    @overload
    def __getitem__(self, at: slice) -> list[Item]: ...
    def __getitem__(self, at: int | slice) -> Item | list[Item]:
        return [one.told() for one in self._found[at]] if isinstance(at, slice) else self._found[at].told()


class Endpoints:
    """The handlers of the endpoints. Each takes the parameters and the token, and returns the reply's rows or raises Refusal."""

    def __init__(self, eventsub: EventSub) -> None:
        self._hub, self._world = eventsub, eventsub.world

    def all(self) -> dict[str, Endpoint]:
        """By the operation's name."""
        return {
            "create_eventsub_subscription": self.create,
            "get_eventsub_subscriptions": self.listed,
            "delete_eventsub_subscription": self.delete,
            "create_conduits": self.create_conduit,
            "get_conduits": self.conduits,
            "update_conduits": self.resize_conduit,
            "delete_conduit": self.delete_conduit,
            "get_conduit_shards": self.shards,
            "update_conduit_shards": self.assign_shards,
        }

    def create(self, sent: Mapping[str, Any], token: Token) -> Rows:
        given = sent["transport"] if is_object(sent["transport"]) else {}
        method = str(given.get("method") or "")
        rules.check_token(method, token)
        kind = self._hub.kind(str(sent["type"]), str(sent["version"]))
        if not kind.listed and (kind.type, kind.version) not in self._hub.allowed:
            raise Refusal(400, f"There is no subscription type {kind.type} of version {kind.version}")
        condition = rules.check_condition(kind, method, sent["condition"])
        if kind.batching and sent.get("is_batching_enabled") is not True:
            raise Refusal(400, f"{kind.name} needs is_batching_enabled to be true")
        transport = self._transport(method, given, token)
        rules.check_scopes(self._world, kind, condition, token)
        self._world.state.writes += 1
        made = Subscription(
            id=new_id(self._world), client_id=token.client_id, user_id=token.user.id if token.user else "", type=kind.type, version=kind.version,
            condition=condition, transport=transport, cost=rules.cost(self._world, condition, token), batching=kind.batching,
            created_at=timestamp(self._world.state.now), status=PENDING if method == "webhook" else ENABLED,
            secret=str(given.get("secret", "")) if method == "webhook" else "", names=tuple(one.name for one in kind.parameters),
        )  # fmt: skip
        rules.check_room(self._hub.book, made)
        self._hub.book.add(made)
        told = made.told()
        if method == "webhook":
            self._hub.verify(made)
        elif (session := self._hub.sessions.get(transport.get("session_id"))) is not None:
            session.used, session.owner = True, (token.client_id, made.user_id)
        return Rows([told], self._totals(token))

    def _transport(self, method: str, given: Mapping[str, Any], token: Token) -> Item:
        match method:
            case "webhook":
                rules.check_callback(given)
                return {"method": method, "callback": given["callback"]}
            case "websocket":
                if not given.get("session_id"):
                    raise Refusal(400, "The transport websocket needs a session_id")
                session = self._hub.sessions.get(given["session_id"])
                if session is None or not session.up:
                    raise Refusal(400, "websocket transport session does not exist or has already disconnected")
                if session.owner not in (None, (token.client_id, token.user.id if token.user else "")):
                    raise Refusal(400, "The websocket session belongs to another app or user")
                return {"method": method, "session_id": session.id, "connected_at": session.connected_at}
            case _:
                if not given.get("conduit_id"):
                    raise Refusal(400, "The transport conduit needs a conduit_id")
                try:
                    conduit = self._hub.conduits.find(given["conduit_id"], token.client_id)
                except Refusal as refusal:
                    raise Refusal(400, refusal.message) from None
                return {"method": method, "conduit_id": conduit.id}

    def listed(self, sent: Mapping[str, Any], token: Token) -> Rows:
        wanted = tuple((name, str(sent[name])) for name in _FILTERS if name in sent)
        found = self._hub.book.listed(token.client_id, token.user.id if token.user else "", wanted, _holds)
        return Rows(Told(found), self._totals(token))

    def delete(self, sent: Mapping[str, Any], token: Token) -> Rows:
        found = self._hub.book.get(str(sent["id"]))
        if found is None or (found.client_id, found.user_id) != (token.client_id, token.user.id if token.user else ""):
            raise Refusal(404, "subscription not found")
        self._hub.book.remove(found)
        return Rows([], {})

    def _totals(self, token: Token) -> dict[str, Any]:
        user = token.user.id if token.user else ""
        most = rules.MOST_APP_COST if token.user is None else rules.MOST_COST
        return {
            "total": self._hub.book.count_of(token.client_id, user),
            "total_cost": self._hub.book.cost(token.client_id, user),
            "max_total_cost": most,
        }

    def create_conduit(self, sent: Mapping[str, Any], token: Token) -> Rows:
        self._world.state.writes += 1
        return Rows([self._hub.conduits.add(new_id(self._world), token.client_id, sent["shard_count"]).told()], {})

    def conduits(self, sent: Mapping[str, Any], token: Token) -> Rows:  # as all of them
        return Rows([one.told() for one in self._hub.conduits.of(token.client_id)], {})

    def resize_conduit(self, sent: Mapping[str, Any], token: Token) -> Rows:
        conduit = self._hub.conduits.find(sent["id"], token.client_id)
        conduit.resize(sent["shard_count"])
        return Rows([conduit.told()], {})

    def delete_conduit(self, sent: Mapping[str, Any], token: Token) -> Rows:
        self._hub.conduits.remove(self._hub.conduits.find(sent["id"], token.client_id))
        return Rows([], {})

    def shards(self, sent: Mapping[str, Any], token: Token) -> Rows:
        conduit = self._hub.conduits.find(sent["conduit_id"], token.client_id)
        return Rows([shard.told() for shard in conduit.listed(sent.get("status"))], {})

    def assign_shards(self, sent: Mapping[str, Any], token: Token) -> Rows:
        conduit = self._hub.conduits.find(sent["conduit_id"], token.client_id)
        done: list[Item] = []
        errors: list[Item] = []
        for given in sent["shards"] if is_array(sent["shards"]) else []:
            try:
                shard = make_shard(conduit, given, self._hub.sessions.get)
            except Refusal as refusal:
                errors.append({"id": str(given.get("id")), "message": refusal.message, "code": "invalid_parameter"})
                continue
            conduit.assign(shard)
            done.append(shard.told())
            if shard.transport["method"] == "webhook":
                self._hub.verify(shard)
        return Rows(done, {"errors": errors})


_FILTERS: Mapping[str, Callable[[Subscription, str], bool]] = {
    "status": lambda one, wanted: one.status == wanted,
    "type": lambda one, wanted: one.type == wanted,
    "user_id": lambda one, wanted: wanted in one.condition.values(),
    "subscription_id": lambda one, wanted: one.id == wanted,
    "conduit_id": lambda one, wanted: one.transport.get("conduit_id") == wanted,
}


def _holds(one: Subscription, name: str, wanted: str) -> bool:
    return _FILTERS[name](one, wanted)
