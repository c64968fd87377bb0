"""Conduits, their shards, and the choice of a shard for each event."""

from collections.abc import Callable, Mapping
from typing import Any
from zlib import crc32

from attrs import Attribute, define, field

from twitchapi_gen.emulator.eventsub.book import ENABLED, PENDING, Item
from twitchapi_gen.emulator.eventsub.rules import check_callback
from twitchapi_gen.emulator.eventsub.sockets import Session
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.runtime.base.values import is_object

MOST_CONDUITS = 5
LEFT_ALONE = 72 * 3600
"""Seconds after which a conduit without an enabled shard is deleted."""


def _switched(one: "Shard", _: "Attribute[str]", status: str) -> str:
    """Update the conduit's list of enabled shards when a status changes."""
    one.conduit.changed()
    return status


@define(eq=False)
class Shard:
    """A shard. `failures`: consecutive failed deliveries."""

    conduit: "Conduit"
    id: str
    transport: Item
    status: str = field(on_setattr=_switched)
    secret: str = field(default="", repr=False)
    failures: int = 0

    @property
    def enabled(self) -> bool:
        return self.status == ENABLED

    def told(self) -> Item:
        return {"id": self.id, "status": self.status, "transport": self.transport}


@define(eq=False)
class Conduit:
    """`down_since`: time since which it has had no enabled shard, in Unix seconds."""

    id: str
    client_id: str
    count: int
    down_since: float
    shards: dict[str, Shard] = field(factory=dict[str, Shard])
    _enabled: list[Shard] | None = field(default=None, init=False)
    """In order; None when it has to be looked up again."""

    def told(self) -> Item:
        return {"id": self.id, "shard_count": self.count}

    def resize(self, count: int) -> None:
        self.count = count
        self.shards = {id: shard for id, shard in self.shards.items() if int(id) < count}
        self.changed()

    def assign(self, shard: Shard) -> None:
        self.shards[shard.id] = shard
        self.changed()

    def changed(self) -> None:
        """A shard has come, gone, or been switched on or off."""
        self._enabled = None

    @property
    def enabled(self) -> list[Shard]:
        if self._enabled is None:
            self._enabled = self.listed(ENABLED)
        return self._enabled

    def listed(self, status: str | None = None) -> list[Shard]:
        found = sorted(self.shards.values(), key=lambda shard: int(shard.id))
        return [shard for shard in found if status is None or shard.status == status]

    def route(self, channel: str) -> list[Shard]:
        """The channel's own shard, if it is enabled, and another one as a substitute."""
        at = crc32(channel.encode()) % self.count
        enabled, own = self.enabled, self.shards.get(str(at))
        if own is None or not own.enabled:
            return [enabled[at % len(enabled)]] if enabled else []
        others = len(enabled) - 1
        if not others:
            return [own]
        other = enabled[at % others]
        return [own, enabled[others] if other is own else other]


@define(eq=False)
class Conduits:
    """All conduits, the oldest first."""

    now: Callable[[], float]
    gone: Callable[[Conduit], None]
    """Called with each deleted conduit."""
    _by_id: dict[str, Conduit] = field(factory=dict[str, Conduit], init=False)

    def add(self, id: str, client_id: str, count: int) -> Conduit:
        if len(self.of(client_id)) >= MOST_CONDUITS:
            raise Refusal(429, f"The app has {MOST_CONDUITS} conduits, which is all that it may have")
        made = self._by_id[id] = Conduit(id, client_id, count, self.now())
        return made

    def of(self, client_id: str) -> list[Conduit]:
        self._sweep()
        return [one for one in self._by_id.values() if one.client_id == client_id]

    def find(self, id: object, client_id: str) -> Conduit:
        """Raises Refusal if it doesn't exist, or belongs to another app."""
        self._sweep()
        found = self._by_id.get(id) if isinstance(id, str) else None
        if found is None or found.client_id != client_id:
            raise Refusal(404, "The app has no conduit of that id")
        return found

    def get(self, id: str) -> Conduit | None:
        self._sweep()
        return self._by_id.get(id)

    def remove(self, conduit: Conduit) -> None:
        if self._by_id.pop(conduit.id, None) is not None:
            self.gone(conduit)

    def on_session(self, id: str) -> list[Shard]:
        return [shard for one in self._by_id.values() for shard in one.shards.values() if shard.transport.get("session_id") == id and shard.enabled]

    def _sweep(self) -> None:
        now = self.now()
        for one in list(self._by_id.values()):
            if one.enabled:
                one.down_since = now
            elif now - one.down_since > LEFT_ALONE:
                self.remove(one)


def make_shard(conduit: Conduit, given: Mapping[str, Any], session: Callable[[object], Session | None]) -> Shard:
    """A shard as an app assigns it. Raises Refusal, whose message is that shard's error."""
    id, found = str(given.get("id")), given.get("transport")
    transport = found if is_object(found) else {}
    if not id.isdecimal() or str(int(id)) != id or int(id) >= conduit.count:
        raise Refusal(400, "The shard id is outside the conduit's range")
    method = transport.get("method")
    if method == "webhook":
        check_callback(transport)
        return Shard(conduit, id, {"method": method, "callback": transport["callback"]}, PENDING, transport["secret"])
    if method != "websocket":
        raise Refusal(400, "The transport's method must be webhook or websocket")
    if not transport.get("session_id"):
        raise Refusal(400, "The transport websocket needs a session_id")
    holder = session(transport["session_id"])
    if holder is None or not holder.up:
        raise Refusal(400, "The websocket session is not connected")
    holder.used = True
    return Shard(conduit, id, {"method": method, "session_id": holder.id, "connected_at": holder.connected_at}, ENABLED)
