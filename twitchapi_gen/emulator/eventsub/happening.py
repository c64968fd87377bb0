"""Makes the events that follow from what an app does: from a write through Helix, from a user who authorises it."""

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.eventsub.causes import ADDED, CAUSES, Cause
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.memory import read
from twitchapi_gen.emulator.remembered import WRITTEN
from twitchapi_gen.emulator.shaping import echo
from twitchapi_gen.emulator.world import Token
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Object

_PEOPLE = {"broadcaster_id": "broadcaster_user_id", "moderator_id": "moderator_user_id"}
"""Fields with another name in Helix."""


def happened(hub: EventSub, operation: Operation, sent: Mapping[str, Any], token: Token | None, reply: bytes) -> None:
    """Fire the events of a completed Helix write. Types without subscriptions cost nothing."""
    causes = [one for one in CAUSES.get(operation.name, ()) if hub.book.versions(one.type)]
    if not causes:
        return
    user = token.user.id if token is not None and token.user is not None else ""
    for item in _items(hub, operation, sent, token, reply):
        known: Item = {**sent, **item}
        known |= {theirs: known[ours] for ours, theirs in _PEOPLE.items() if ours in known and theirs not in known}
        for cause in causes:
            if cause.when({**known, "@user": user}):
                _fire(hub, cause, {**known, "@user": user})


def added(hub: EventSub, kind: str, known: Item) -> None:
    """To be told of each thing that somebody puts into the world."""
    facts = {**known, **{theirs: known[ours] for ours, theirs in _PEOPLE.items() if ours in known}}
    for cause in ADDED.get(kind, ()):
        if hub.book.versions(cause.type) and cause.when(facts):
            _fire(hub, cause, facts)


def consented(hub: EventSub, type: str, token: Token) -> None:
    """A user has authorised the app, or taken that back."""
    if token.user is not None and hub.book.versions(type):
        hub.fire(type, "", {"client_id": token.client_id}, {"client_id": token.client_id, "user_id": token.user.id})


def _items(hub: EventSub, operation: Operation, sent: Mapping[str, Any], token: Token | None, reply: bytes) -> Iterator[Item]:
    """Yield the written items, from the reply or, if it has none, by reading them again."""
    found: Any = orjson.loads(reply).get("data") if reply else None
    if not found and (acts := WRITTEN.get(operation.name)) and acts[0][1].does == "update" and acts[0][0].reads:
        rows = read(hub.world, operations[acts[0][0].reads[0]], sent, token)
        found = rows.items if rows is not None else None
    items = [one for one in found if is_object(one)] if is_array(found) else [found] if is_object(found) else []
    yield from items or [{}]


def _fire(hub: EventSub, cause: Cause, known: Item) -> None:
    for version in hub.book.versions(cause.type):
        kind = hub.kind(cause.type, version)
        event = {**known, **cause.says(known)}
        hub.fire(kind.type, kind.version, cause.meant(known), _fitting(kind, event))


def _fitting(kind: SubscriptionType, facts: Item) -> Item:
    """Of all that is known, what the event can say."""
    if not kind.model:
        return {}
    return echo(Object(kind.table), facts)
