"""Requests about conduits, with the app's token, and the models of conduits and shards. Flows, so the sync and async clients share them.

https://dev.twitch.tv/docs/api/reference/#create-conduits
"""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from twitchapi_gen.runtime.base.errors import (
    NotFound,
    ParameterError,
    ShardError,
    ShardsRefused,
    UnexpectedReply,
)
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.client.perform import perform_named
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Flow
from twitchapi_gen.runtime.http.redaction import without
from twitchapi_gen.runtime.http.response import brief
from twitchapi_gen.runtime.models.model import Model

ENABLED = "enabled"
MOST_SHARDS = 20_000


@frozen
class ConduitInfo:
    """A conduit: its id and its number of shards."""

    id: str
    shard_count: int

    @classmethod
    def read(cls, sent: Any) -> "ConduitInfo":
        """Read a conduit. Raises UnexpectedReply if the id or the shard count is missing."""
        id, count = (sent.get("id"), sent.get("shard_count")) if is_object(sent) else (None, None)
        if not isinstance(id, str) or not id or not isinstance(count, int):
            raise UnexpectedReply("the reply contains no conduit with an id and a shard count")
        return cls(id, count)


@frozen
class Shard:
    """A shard of a conduit. status: `enabled` while it receives events, else the reason why not; an open list. transport: as Twitch sent it."""

    id: str
    status: str
    transport: Mapping[str, Any] = field(eq=False)

    @classmethod
    def read(cls, sent: Mapping[str, Any]) -> "Shard":
        transport = sent.get("transport")
        return cls(str(sent.get("id")), str(sent.get("status")), transport if is_object(transport) else {})


def shard_id(shard: str | int) -> str:
    """Return a shard's number in Twitch's notation. Raises ParameterError."""
    given: Any = shard
    text = given if isinstance(given, str) else str(given) if isinstance(given, int) and 0 <= given < MOST_SHARDS else ""
    if isinstance(given, bool) or len(text) > 5 or not text.isascii() or not text.isdecimal() or str(int(text)) != text or int(text) >= MOST_SHARDS:
        raise ParameterError(f"a shard must be a number from 0 to the conduit's shard count minus 1, not {_shown(given)}")
    return text


def shard_count(count: int) -> int:
    """Return the shard count. Raises ParameterError for one that a conduit can't have."""
    given: Any = count
    if not isinstance(given, int) or isinstance(given, bool) or not 1 <= given <= MOST_SHARDS:
        raise ParameterError(f"shard_count must be a whole number from 1 to {MOST_SHARDS}, not {_shown(given)}")
    return count


def _shown(given: object) -> str:
    try:
        return repr(given)[:100]
    except ValueError:  # Python refuses to format numbers of more than 4,300 digits
        return "a number of thousands of digits"


_APP = Credential("user")
"""No user: conduits belong to the app."""
_MOST_PAGES = 1_000
_SHOWN = 3
"""Refused shards whose reasons the error's text gives; the error itself has all of them."""


def create(shard_count: int, core: Core) -> Flow[ConduitInfo]:
    return _first((yield from _call("create_conduits", core, body={"shard_count": shard_count})))


def list_conduits(core: Core) -> Flow[list[ConduitInfo]]:
    page = yield from _call("get_conduits", core)
    return [ConduitInfo.read(one) for one in _items(page)]


def find(id: str, core: Core) -> Flow[ConduitInfo]:
    """Find the conduit with this id, or the app's only one. Raises NotFound, and ParameterError if there are several and none is named."""
    found = yield from list_conduits(core)
    if not id and len(found) > 1:
        raise ParameterError(f"the app has {len(found)} conduits; choose one with conduit_id: {', '.join(one.id for one in found)}")
    for one in found:
        if id in ("", one.id):
            return one
    raise NotFound(f"the app has no conduit {id}" if id else "the app has no conduit", status=404, error="Not Found", operation="find")


def resize(id: str, shard_count: int, core: Core) -> Flow[ConduitInfo]:
    return _first((yield from _call("update_conduits", core, body={"id": id, "shard_count": shard_count})))


def delete(id: str, core: Core) -> Flow[None]:
    yield from _call("delete_conduit", core, [("id", id)])


def shards(id: str, status: str | None, core: Core) -> Flow[list[Shard]]:
    """List the shards from all pages."""
    found: list[Shard] = []
    cursor, been = "", set[str]()
    for _ in range(_MOST_PAGES):
        query = [("conduit_id", id), *([("status", status)] if status else []), *([("after", cursor)] if cursor else [])]
        page = yield from _call("get_conduit_shards", core, query)
        found += [Shard.read(one) for one in _items(page)]
        cursor = page.cursor
        if not cursor or cursor in been:
            break
        been.add(cursor)
    return found


def assign(id: str, transports: Mapping[str, Mapping[str, str | Secret[str]]], core: Core) -> Flow[list[Shard]]:
    """Assign transports to shards. Raises ShardsRefused for the shards that Twitch's reply (with status 202) lists as failed."""
    body = {"conduit_id": id, "shards": [{"id": shard, "transport": dict(transport)} for shard, transport in transports.items()]}
    page = yield from _call("update_conduit_shards", core, body=body)
    done = [Shard.read(one) for one in _items(page)]
    hidden = [*core.secrets(), *(transport.get("secret") for transport in transports.values())]
    errors = _errors(page.json_.get("errors"), hidden, len(transports))
    if errors:
        words = "; ".join(f"shard {one.shard}: {one.message} ({one.code})" for one in errors[:_SHOWN])
        words += f"; and {len(errors) - _SHOWN} more" if len(errors) > _SHOWN else ""
        raise ShardsRefused(f"Twitch refused shards of the conduit: {words}", errors, tuple(one.id for one in done if one.id in transports))
    return done


def _errors(sent: Any, hidden: list[str | Secret[str] | None], most: int) -> tuple[ShardError, ...]:
    """Return the refused shards, at most as many as the request had."""
    return tuple(
        ShardError(*(brief(without(str(one.get(name)), hidden)) for name in ("id", "code", "message")))
        for one in (sent[:most] if is_array(sent) else [])
        if is_object(one)
    )


def _call(name: str, core: Core, query: list[tuple[str, str]] | None = None, body: Any = None) -> Flow[Any]:
    return perform_named(name, query or [], body, core, _APP, tokens=("app",))


def _first(page: Any) -> ConduitInfo:
    """Return the reply's conduit. Raises UnexpectedReply if there is none."""
    return ConduitInfo.read(next(iter(_items(page)), None))


def _items(page: Any) -> list[Mapping[str, Any]]:
    return [one.json_ for one in page.data if isinstance(one, Model)]
