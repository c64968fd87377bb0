"""Leaderboards: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/leaderboards.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import leaderboards as models
from twitchapi_gen.runtime.reading.codec import (
    OBJECTS,
    UNLIKE,
    key,
    only,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import MOMENT, OBJECT, TEXT, WHOLE, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_identifier = key("identifier")
k_top = key("top")
k_entry_context = key("entry_context")
k_event = key("event")
k_domain = key("domain")
k_grouping_key = key("grouping_key")
k_time_aggregation_unit = key("time_aggregation_unit")
k_time_bucket = key("time_bucket")
k_rank = key("rank")
k_score = key("score")
k_entry_key = key("entry_key")
k_entry = key("entry")
k_context = key("context")
k_id = key("id")
k_time_of_event = key("time_of_event")
k_event_value = key("event_value")


LEADERBOARD_BITS_IDENTIFIER = Table(
    models.LeaderboardBitsIdentifier,
    (
        Field("domain", "domain", TEXT),
        Field("grouping_key", "grouping_key", TEXT),
        Field("time_aggregation_unit", "time_aggregation_unit", TEXT),
        Field("time_bucket", "time_bucket", MOMENT),
    ),
)


def read_leaderboard_bits_identifier(value: dict[str, Any]) -> models.LeaderboardBitsIdentifier:
    """Reads LeaderboardBitsIdentifier."""
    try:
        f_domain = value[k_domain]
        f_grouping_key = value[k_grouping_key]
        f_time_aggregation_unit = value[k_time_aggregation_unit]
        f_time_bucket = when(value[k_time_bucket])
        if f_domain.__class__ is f_grouping_key.__class__ is f_time_aggregation_unit.__class__ is str and f_time_bucket.tzinfo is not None:
            made = new(models.LeaderboardBitsIdentifier)
            made.domain = f_domain
            made.grouping_key = f_grouping_key
            made.time_aggregation_unit = f_time_aggregation_unit
            made.time_bucket = f_time_bucket
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LEADERBOARD_BITS_IDENTIFIER.read(value)


LEADERBOARD_BITS_TOP = Table(
    models.LeaderboardBitsTop,
    (
        Field("rank", "rank", WHOLE),
        Field("score", "score", WHOLE),
        Field("entry_key", "entry_key", TEXT),
    ),
)


def read_leaderboard_bits_top(value: dict[str, Any]) -> models.LeaderboardBitsTop:
    """Reads LeaderboardBitsTop."""
    try:
        f_rank = value[k_rank]
        f_score = value[k_score]
        f_entry_key = value[k_entry_key]
        if f_entry_key.__class__ is str and f_rank.__class__ is f_score.__class__ is int:
            made = new(models.LeaderboardBitsTop)
            made.rank = f_rank
            made.score = f_score
            made.entry_key = f_entry_key
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LEADERBOARD_BITS_TOP.read(value)


LEADERBOARD_BITS_ENTRY_CONTEXT = Table(
    models.LeaderboardBitsEntryContext,
    (
        Field("entry", "entry", Object(LEADERBOARD_BITS_TOP)),
        Field("context", "context", ListOf(OBJECT)),
    ),
)


def read_leaderboard_bits_entry_context(value: dict[str, Any]) -> models.LeaderboardBitsEntryContext:
    """Reads LeaderboardBitsEntryContext."""
    try:
        f_entry = value[k_entry]
        f_context = value[k_context]
        if f_context.__class__ is list and only(OBJECTS, f_context):
            made = new(models.LeaderboardBitsEntryContext)
            made.entry = read_leaderboard_bits_top(f_entry)
            made.context = f_context
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LEADERBOARD_BITS_ENTRY_CONTEXT.read(value)


LEADERBOARD_BITS_EVENT = Table(
    models.LeaderboardBitsEvent,
    (
        Field("domain", "domain", TEXT),
        Field("id", "id", TEXT),
        Field("time_of_event", "time_of_event", WHOLE),
        Field("grouping_key", "grouping_key", TEXT),
        Field("entry_key", "entry_key", TEXT),
        Field("event_value", "event_value", WHOLE),
    ),
)


def read_leaderboard_bits_event(value: dict[str, Any]) -> models.LeaderboardBitsEvent:
    """Reads LeaderboardBitsEvent."""
    try:
        f_domain = value[k_domain]
        f_id = value[k_id]
        f_time_of_event = value[k_time_of_event]
        f_grouping_key = value[k_grouping_key]
        f_entry_key = value[k_entry_key]
        f_event_value = value[k_event_value]
        if (
            f_domain.__class__ is f_id.__class__ is f_grouping_key.__class__ is f_entry_key.__class__ is str
            and f_time_of_event.__class__ is f_event_value.__class__ is int
        ):
            made = new(models.LeaderboardBitsEvent)
            made.domain = f_domain
            made.id = f_id
            made.time_of_event = f_time_of_event
            made.grouping_key = f_grouping_key
            made.entry_key = f_entry_key
            made.event_value = f_event_value
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LEADERBOARD_BITS_EVENT.read(value)


LEADERBOARD_BITS = Table(
    models.LeaderboardBits,
    (
        Field("identifier", "identifier", Object(LEADERBOARD_BITS_IDENTIFIER)),
        Field("top", "top", ListOf(Object(LEADERBOARD_BITS_TOP))),
        Field("entry_context", "entry_context", Object(LEADERBOARD_BITS_ENTRY_CONTEXT)),
        Field("event", "event", Object(LEADERBOARD_BITS_EVENT)),
    ),
)


def read_leaderboard_bits(value: dict[str, Any]) -> models.LeaderboardBits:
    """Reads LeaderboardBits."""
    try:
        f_identifier = value[k_identifier]
        f_top = value[k_top]
        f_entry_context = value[k_entry_context]
        f_event = value[k_event]
        if f_top.__class__ is list:
            made = new(models.LeaderboardBits)
            made.identifier = read_leaderboard_bits_identifier(f_identifier)
            made.top = [read_leaderboard_bits_top(one) for one in f_top]
            made.entry_context = read_leaderboard_bits_entry_context(f_entry_context)
            made.event = read_leaderboard_bits_event(f_event)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LEADERBOARD_BITS.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "LeaderboardBits": (read_leaderboard_bits, LEADERBOARD_BITS),
}
"""Of each kind of message: the fast reader and the table."""
