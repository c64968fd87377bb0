"""What is said to Twitch about conduits, with the app's token. Flows, so both faces do the same.

https://dev.twitch.tv/docs/api/reference/#create-conduits
"""

from collections.abc import Mapping
from typing import Any

from twitchapi_gen.runtime.calls.effects import Flow
from twitchapi_gen.runtime.calls.explanations import brief
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import NotFound, ParameterError, ShardError, ShardsRefused, UnexpectedReply
from twitchapi_gen.runtime.eventsub.conduits.shards import ConduitInfo, Shard
from twitchapi_gen.runtime.flow import raw
from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.secrecy import without
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens.credentials import Credential

_CONDUITS, _SHARDS = "/eventsub/conduits", "/eventsub/conduits/shards"
_NOBODY = Credential("user")
"""Conduits are the app's."""
_MOST_PAGES = 1_000
_SHOWN = 3
"""Refused shards whose reasons the error's text gives; the error itself holds all."""


def create(shard_count: int, core: Core) -> Flow[ConduitInfo]:
    reply = yield from _call("POST", _CONDUITS, [], {"shard_count": shard_count}, core)
    return ConduitInfo.read(_items(reply, _CONDUITS)[0])


def listed(core: Core) -> Flow[list[ConduitInfo]]:
    reply = yield from _call("GET", _CONDUITS, [], None, core)
    return [ConduitInfo.read(one) for one in _items(reply, _CONDUITS, empty=True)]


def find(id: str, core: Core) -> Flow[ConduitInfo]:
    """The conduit of that id, or the app's only one. Raises NotFound, and ParameterError where it isn't clear which is meant."""
    found = yield from listed(core)
    if not id and len(found) > 1:
        raise ParameterError(f"the app has {len(found)} conduits; name the one that is meant by conduit_id: {', '.join(one.id for one in found)}")
    for one in found:
        if id in ("", one.id):
            return one
    raise NotFound(f"the app has no conduit {id}" if id else "the app has no conduit", status=404, error="Not Found", operation="find")


def resize(id: str, shard_count: int, core: Core) -> Flow[ConduitInfo]:
    reply = yield from _call("PATCH", _CONDUITS, [], {"id": id, "shard_count": shard_count}, core)
    return ConduitInfo.read(_items(reply, _CONDUITS)[0])


def delete(id: str, core: Core) -> Flow[None]:
    yield from _call("DELETE", _CONDUITS, [("id", id)], None, core)


def shards(id: str, status: str | None, core: Core) -> Flow[list[Shard]]:
    """All pages of them."""
    found: list[Shard] = []
    cursor, been = "", set[str]()
    for _ in range(_MOST_PAGES):
        pairs = [("conduit_id", id), *([("status", status)] if status else []), *([("after", cursor)] if cursor else [])]
        reply = yield from _call("GET", _SHARDS, pairs, None, core)
        found += [Shard.read(one) for one in _items(reply, _SHARDS, empty=True)]
        paging = reply.reveal().get("pagination")
        after = paging.get("cursor") if is_object(paging) else None
        if not isinstance(after, str) or not after or after in been:
            break
        been.add(cursor := after)
    return found


def assign(id: str, transports: Mapping[str, Mapping[str, str | Secret[str]]], core: Core) -> Flow[list[Shard]]:
    """Gives shards their transports. Raises ShardsRefused for those that Twitch's reply says weren't taken, though its status was 202."""
    body = {"conduit_id": id, "shards": [{"id": shard, "transport": dict(transport)} for shard, transport in transports.items()]}
    reply = yield from _call("PATCH", _SHARDS, [], body, core)
    done = [Shard.read(one) for one in _items(reply, _SHARDS, empty=True)]
    hidden = [*core.secrets(), *(transport.get("secret") for transport in transports.values())]
    errors = _errors(reply.reveal().get("errors"), hidden, len(transports))
    if errors:
        words = "; ".join(f"shard {one.shard}: {one.message} ({one.code})" for one in errors[:_SHOWN])
        words += f"; and {len(errors) - _SHOWN} more" if len(errors) > _SHOWN else ""
        raise ShardsRefused(f"Twitch did not take all shards of the conduit: {words}", errors, tuple(one.id for one in done if one.id in transports))
    return done


def _errors(sent: Any, hidden: list[str | Secret[str] | None], most: int) -> tuple[ShardError, ...]:
    """As many as there were shards in the request, at most."""
    return tuple(
        ShardError(*(brief(without(str(one.get(name)), hidden)) for name in ("id", "code", "message")))
        for one in (sent[:most] if is_array(sent) else [])
        if is_object(one)
    )


def _call(method: str, path: str, query: list[tuple[str, str]], body: Any, core: Core) -> Flow[Secret[Any]]:
    """The reply, hidden as long as nobody knows what it is: it may repeat what was sent."""
    return Secret((yield from raw(method, path, query, body, "app", core, _NOBODY)))


def _items(reply: Secret[Any], path: str, *, empty: bool = False) -> list[dict[str, Any]]:
    found = _data(reply.reveal())
    if found is None or not (found or empty):
        raise UnexpectedReply(f"{path}: the reply has no `data`")
    return found


def _data(reply: Any) -> list[dict[str, Any]] | None:
    data = reply.get("data") if is_object(reply) else None
    return data if is_array(data) and all(map(is_object, data)) else None
