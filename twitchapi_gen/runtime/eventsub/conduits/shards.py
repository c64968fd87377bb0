"""A conduit and its shards as Twitch tells them."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from twitchapi_gen.runtime.errors import ParameterError, UnexpectedReply
from twitchapi_gen.runtime.kinds import is_object

ENABLED = "enabled"
MOST_SHARDS = 20_000


@frozen
class ConduitInfo:
    """A conduit: its id, and how many shards it has."""

    id: str
    shard_count: int

    @classmethod
    def read(cls, sent: Any) -> "ConduitInfo":
        """Raises UnexpectedReply for what names no conduit."""
        id, count = (sent.get("id"), sent.get("shard_count")) if is_object(sent) else (None, None)
        if not isinstance(id, str) or not id or not isinstance(count, int):
            raise UnexpectedReply("the reply holds no conduit with an id and a shard count")
        return cls(id, count)


@frozen
class Shard:
    """An outlet of a conduit. status: `enabled` while it gets events, else why not; an open list. transport: where they go, as it was sent."""

    id: str
    status: str
    transport: Mapping[str, Any] = field(eq=False)

    @classmethod
    def read(cls, sent: Mapping[str, Any]) -> "Shard":
        transport = sent.get("transport")
        return cls(str(sent.get("id")), str(sent.get("status")), transport if is_object(transport) else {})


def shard_id(shard: str | int) -> str:
    """A shard's number as Twitch writes it. Raises ParameterError."""
    given: Any = shard
    text = given if isinstance(given, str) else str(given) if isinstance(given, int) and 0 <= given < MOST_SHARDS else ""
    if isinstance(given, bool) or len(text) > 5 or not text.isascii() or not text.isdecimal() or str(int(text)) != text or int(text) >= MOST_SHARDS:
        raise ParameterError(f"a shard is a number from 0 to one less than the conduit has, not {_shown(given)}")
    return text


def shard_count(count: int) -> int:
    """Raises ParameterError for more or fewer shards than a conduit can have."""
    given: Any = count
    if not isinstance(given, int) or isinstance(given, bool) or not 1 <= given <= MOST_SHARDS:
        raise ParameterError(f"shard_count must be a whole number from 1 to {MOST_SHARDS}, not {_shown(given)}")
    return count


def _shown(given: object) -> str:
    try:
        return repr(given)[:100]
    except ValueError:  # Python writes no numbers of more than 4,300 digits
        return "a number of thousands of digits"
