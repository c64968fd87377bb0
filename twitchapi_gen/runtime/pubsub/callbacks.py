"""Who is called for which topic."""

from uuid import UUID, uuid4

import orjson
from attrs import define, field

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import ParameterError, UnexpectedReply
from twitchapi_gen.runtime.events.lanes import Callback, Lane
from twitchapi_gen.runtime.events.telling import Hook
from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.topics import PubSubTopic, UnknownMessage


@define(eq=False)
class Registration:
    """A callback. topic: as it goes over the wire. known: what the spec says of it; None for one that the caller named in full."""

    topic: str
    callback: Callback
    known: PubSubTopic | None = None
    uuid: UUID = field(factory=uuid4)
    lane: Lane = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.fresh_lane()

    def fresh_lane(self) -> None:
        self.lane = Lane(self.callback, self.topic)

    def decode(self, text: str, core: Core) -> Model:
        """The message, typed where the spec knows it. Raises UnexpectedReply for what is no JSON object."""
        if self.known is not None:
            return self.known.decode(text, core.reporter(f"pubsub {self.known.name}") if core.on_drift is not None else None)
        try:
            value = orjson.loads(text)
        except (orjson.JSONDecodeError, UnicodeEncodeError):
            value = None
        if not is_object(value):
            raise UnexpectedReply(f"{self.topic}: the message is no JSON object")
        made = object.__new__(UnknownMessage)
        made.json_ = value
        return made


@define
class Callbacks:
    """By UUID, and by topic in the order in which they were added."""

    _by_uuid: dict[UUID, Registration] = field(factory=dict[UUID, Registration])
    _by_topic: dict[str, tuple[Registration, ...]] = field(factory=dict[str, tuple[Registration, ...]])

    @property
    def topics(self) -> list[str]:
        return list(self._by_topic)

    def add(self, one: Registration) -> None:
        self._by_uuid[one.uuid] = one
        self._by_topic[one.topic] = (*self._by_topic.get(one.topic, ()), one)

    def of(self, topic: str) -> tuple[Registration, ...]:
        return self._by_topic.get(topic, ())

    def remove(self, uuid: UUID) -> str | None:
        """Its topic, where nobody is called for it any more. Raises ParameterError for a UUID that isn't there."""
        one = self._by_uuid.pop(uuid, None)
        if one is None:
            raise ParameterError(f"nothing listens with the UUID {uuid}; give the one that the listen method returned, once")
        rest = tuple(other for other in self._by_topic[one.topic] if other is not one)
        if rest:
            self._by_topic[one.topic] = rest
            return None
        del self._by_topic[one.topic]
        return one.topic

    def fresh_lanes(self) -> None:
        for one in self._by_uuid.values():
            one.fresh_lane()


@define
class Hooks:
    """What a program wants to be told of beside messages."""

    connected: Hook | None = None
    disconnected: Hook | None = None
    revoked: Hook | None = None
    error: Hook | None = None

    def named(self) -> dict[str, Hook | None]:
        return {"connected": self.connected, "disconnected": self.disconnected, "revoked": self.revoked, "error": self.error}
