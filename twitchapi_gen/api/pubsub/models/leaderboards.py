"""Leaderboards: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/leaderboards.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    OBJECT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsIdentifier(Model):
    """Contents of `identifier` in LeaderboardBits."""

    FIELDS = (
        Field("domain", TEXT),
        Field("grouping_key", TEXT),
        Field("time_aggregation_unit", TEXT),
        Field("time_bucket", MOMENT),
    )

    domain: str
    """Unit that the leaderboard counts."""
    grouping_key: str
    """Subject of the leaderboard."""
    time_aggregation_unit: str
    """Span that the leaderboard is about."""
    time_bucket: datetime
    """Beginning of that span."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsTop(Model):
    """Contents of `top` in LeaderboardBits."""

    FIELDS = (
        Field("rank", WHOLE),
        Field("score", WHOLE),
        Field("entry_key", TEXT),
    )

    rank: int
    """Place in the leaderboard."""
    score: int
    """Score."""
    entry_key: str
    """Id of the user of the entry."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsEntryContext(Model):
    """Contents of `entry_context` in LeaderboardBits."""

    FIELDS = (
        Field("entry", Object(LeaderboardBitsTop.TABLE)),
        Field("context", ListOf(OBJECT)),
    )

    entry: LeaderboardBitsTop
    """The user's own entry."""
    context: list[dict[str, Json]]
    """Kind of event."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsEvent(Model):
    """Contents of `event` in LeaderboardBits."""

    FIELDS = (
        Field("domain", TEXT),
        Field("id", TEXT),
        Field("time_of_event", WHOLE),
        Field("grouping_key", TEXT),
        Field("entry_key", TEXT),
        Field("event_value", WHOLE),
    )

    domain: str
    """Unit that the leaderboard counts."""
    id: str
    """Its id."""
    time_of_event: int
    """When it happened, in Unix nanoseconds."""
    grouping_key: str
    """Subject of the leaderboard."""
    entry_key: str
    """Id of the user of the entry."""
    event_value: int
    """Amount added."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBits(Model):
    """The leaderboard changed."""

    FIELDS = (
        Field("identifier", Object(LeaderboardBitsIdentifier.TABLE)),
        Field("top", ListOf(Object(LeaderboardBitsTop.TABLE))),
        Field("entry_context", Object(LeaderboardBitsEntryContext.TABLE)),
        Field("event", Object(LeaderboardBitsEvent.TABLE)),
    )

    identifier: LeaderboardBitsIdentifier
    """Identifier of the leaderboard."""
    top: list[LeaderboardBitsTop]
    """The leading entries."""
    entry_context: LeaderboardBitsEntryContext
    """The user's place and the neighbouring places."""
    event: LeaderboardBitsEvent
    """Kind of event."""
