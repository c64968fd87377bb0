"""Polls: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class PollStatus(OpenEnum):
    """How a poll ended."""

    COMPLETED = "completed"
    """Its time was up"""

    ARCHIVED = "archived"
    """Ended, and no longer shown"""

    TERMINATED = "terminated"
    """Ended early"""


@define(eq=False, repr=False, kw_only=True)
class PollChoice(Model):
    """An answer, and how many voted for it."""

    NAMES = {
        "id": "id",
        "title": "title",
        "bits_votes": "bits_votes",
        "channel_points_votes": "channel_points_votes",
        "votes": "votes",
    }

    id: str
    """Its id."""
    title: str
    """The answer, as viewers see it."""
    bits_votes: int | None = None
    """Always 0, since votes can no longer be bought with Bits."""
    channel_points_votes: int | None = None
    """Votes bought with channel points."""
    votes: int | None = None
    """All votes together."""


@define(eq=False, repr=False, kw_only=True)
class Voting(Model):
    """Whether more votes can be bought, and for how much."""

    NAMES = {
        "is_enabled": "is_enabled",
        "amount_per_vote": "amount_per_vote",
    }

    is_enabled: bool
    """Whether it is switched on."""
    amount_per_vote: int
    """Price of one more vote."""


@define(eq=False, repr=False, kw_only=True)
class Poll(Model):
    """A poll, and its votes where there are any yet."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "title": "title",
        "choices": "choices",
        "bits_voting": "bits_voting",
        "channel_points_voting": "channel_points_voting",
        "started_at": "started_at",
        "ends_at": "ends_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """The question."""
    choices: list[PollChoice]
    """The answers."""
    bits_voting: Voting
    """Always off, since votes can no longer be bought with Bits.

    Deprecated: Votes can't be bought with Bits any more.
    """
    channel_points_voting: Voting
    """Whether more votes can be bought with channel points."""
    started_at: datetime
    """When it began."""
    ends_at: datetime
    """When it will end."""


@define(eq=False, repr=False, kw_only=True)
class PollEnd(Model):
    """A poll that ended."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "title": "title",
        "choices": "choices",
        "bits_voting": "bits_voting",
        "channel_points_voting": "channel_points_voting",
        "status": "status",
        "started_at": "started_at",
        "ended_at": "ended_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    title: str
    """The question."""
    choices: list[PollChoice]
    """The answers."""
    bits_voting: Voting
    """Always off, since votes can no longer be bought with Bits.

    Deprecated: Votes can't be bought with Bits any more.
    """
    channel_points_voting: Voting
    """Whether more votes can be bought with channel points."""
    status: PollStatus
    """What became of it."""
    started_at: datetime
    """When it began."""
    ended_at: datetime
    """When it ended; none while it still runs."""
