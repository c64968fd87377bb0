"""Polls: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Object,
)


class PollStatus(OpenEnum):
    """The outcome of a poll."""

    COMPLETED = "completed"
    """Its time was up"""

    ARCHIVED = "archived"
    """Ended, and no longer shown"""

    TERMINATED = "terminated"
    """Ended early"""


@define(eq=False, repr=False, kw_only=True)
class PollChoice(Model):
    """An answer, and how many voted for it."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("bits_votes", WHOLE, absent=True),
        Field("channel_points_votes", WHOLE, absent=True),
        Field("votes", WHOLE, absent=True),
    )

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

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("amount_per_vote", WHOLE),
    )

    is_enabled: bool
    """Whether it is switched on."""
    amount_per_vote: int
    """Price of one more vote."""


@define(eq=False, repr=False, kw_only=True)
class Poll(Model):
    """A poll with its votes, if there are any yet."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("title", TEXT),
        Field("choices", ListOf(Object(PollChoice.TABLE))),
        Field("bits_voting", Object(Voting.TABLE)),
        Field("channel_points_voting", Object(Voting.TABLE)),
        Field("started_at", MOMENT),
        Field("ends_at", MOMENT),
    )

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

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("title", TEXT),
        Field("choices", ListOf(Object(PollChoice.TABLE))),
        Field("bits_voting", Object(Voting.TABLE)),
        Field("channel_points_voting", Object(Voting.TABLE)),
        Field("status", Choice(PollStatus)),
        Field("started_at", MOMENT),
        Field("ended_at", MOMENT),
    )

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
    """Result."""
    started_at: datetime
    """When it began."""
    ended_at: datetime
    """When it ended; none while it still runs."""
