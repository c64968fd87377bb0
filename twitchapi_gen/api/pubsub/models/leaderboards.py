"""Leaderboards: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/leaderboards.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.message import Json
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsIdentifier(Model):
    """What `identifier` holds in LeaderboardBits."""

    NAMES = {
        "domain": "domain",
        "grouping_key": "grouping_key",
        "time_aggregation_unit": "time_aggregation_unit",
        "time_bucket": "time_bucket",
    }

    domain: str
    """What the leaderboard counts."""
    grouping_key: str
    """What the leaderboard is about."""
    time_aggregation_unit: str
    """Span that the leaderboard is about."""
    time_bucket: datetime
    """Beginning of that span."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsTop(Model):
    """What `top` holds in LeaderboardBits."""

    NAMES = {
        "rank": "rank",
        "score": "score",
        "entry_key": "entry_key",
    }

    rank: int
    """Place in the leaderboard."""
    score: int
    """How much it counts."""
    entry_key: str
    """Id of the user of the entry."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsEntryContext(Model):
    """What `entry_context` holds in LeaderboardBits."""

    NAMES = {
        "entry": "entry",
        "context": "context",
    }

    entry: LeaderboardBitsTop
    """The user's own entry."""
    context: list[dict[str, Json]]
    """What kind of event it is."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBitsEvent(Model):
    """What `event` holds in LeaderboardBits."""

    NAMES = {
        "domain": "domain",
        "id": "id",
        "time_of_event": "time_of_event",
        "grouping_key": "grouping_key",
        "entry_key": "entry_key",
        "event_value": "event_value",
    }

    domain: str
    """What the leaderboard counts."""
    id: str
    """Its id."""
    time_of_event: int
    """When it happened, in Unix nanoseconds."""
    grouping_key: str
    """What the leaderboard is about."""
    entry_key: str
    """Id of the user of the entry."""
    event_value: int
    """How much was added."""


@define(eq=False, repr=False, kw_only=True)
class LeaderboardBits(Model):
    """The leaderboard changed."""

    NAMES = {
        "identifier": "identifier",
        "top": "top",
        "entry_context": "entry_context",
        "event": "event",
    }

    identifier: LeaderboardBitsIdentifier
    """Which leaderboard it is."""
    top: list[LeaderboardBitsTop]
    """The leading entries."""
    entry_context: LeaderboardBitsEntryContext
    """The user's place, and who stands next to it."""
    event: LeaderboardBitsEvent
    """What happened."""
