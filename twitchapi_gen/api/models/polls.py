"""Polls: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Nullable,
    Object,
    Span,
    Table,
)


class PollStatus(OpenEnum):
    """Status of a poll."""

    ACTIVE = "ACTIVE"
    """Viewers can vote"""

    COMPLETED = "COMPLETED"
    """Ended when its time was up"""

    TERMINATED = "TERMINATED"
    """Ended early, the result stays visible"""

    ARCHIVED = "ARCHIVED"
    """Ended and hidden from the channel"""

    MODERATED = "MODERATED"
    """Deleted"""

    INVALID = "INVALID"
    """Twitch could not tell"""


class PollEndStatus(OpenEnum):
    """Way to end a poll."""

    TERMINATED = "TERMINATED"
    """End it now and leave the result visible"""

    ARCHIVED = "ARCHIVED"
    """End it now and hide it"""


@define(eq=False, repr=False, kw_only=True)
class PollChoice(Model):
    """One answer of a poll."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("votes", WHOLE),
        Field("channel_points_votes", WHOLE),
        Field("bits_votes", WHOLE),
    )

    id: str
    """Its id."""
    title: str
    """The answer."""
    votes: int
    """Votes in all, those paid with channel points included."""
    channel_points_votes: int
    """Votes paid with channel points."""
    bits_votes: int
    """Always 0: votes can't be paid with Bits any more."""


@define(eq=False, repr=False, kw_only=True)
class Poll(Model):
    """A question that viewers answer by vote."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_name", TEXT),
        Field("broadcaster_login", TEXT),
        Field("title", TEXT),
        Field("choices", ListOf(Object(PollChoice.TABLE))),
        Field("bits_voting_enabled", FLAG),
        Field("bits_per_vote", WHOLE),
        Field("channel_points_voting_enabled", FLAG),
        Field("channel_points_per_vote", WHOLE),
        Field("status", Choice(PollStatus)),
        Field("duration", Span("int", "seconds")),
        Field("started_at", MOMENT),
        Field("ended_at", Nullable(MOMENT), absent=True),
    )

    id: str
    """Its id."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_name: str
    """Display name of the channel."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    title: str
    """The question."""
    choices: list[PollChoice]
    """The answers to choose from, two to five, with their votes."""
    bits_voting_enabled: bool
    """Always false: votes can't be paid with Bits any more."""
    bits_per_vote: int
    """Always 0: votes can't be paid with Bits any more."""
    channel_points_voting_enabled: bool
    """Whether viewers can buy more votes with channel points."""
    channel_points_per_vote: int
    """Price of one more vote in channel points."""
    status: PollStatus
    """Its state."""
    duration: timedelta
    """Planned duration."""
    started_at: datetime
    """When it began."""
    ended_at: datetime | None = None
    """When it ended; none while it still runs."""


@define(kw_only=True, repr=False)
class PollChoiceInput(Input):
    """One answer to offer in a new poll."""

    PARAMETERS = (Parameter(name="title", python="title", type="string", place="body", required=True, max_length=25),)

    title: str
    """The answer; refused when AutoMod rejects it. At most 25 characters."""


REPLIES: dict[str, Table[Any]] = {
    "get_polls": page_of(Object(Poll.TABLE)),
    "create_poll": page_of(Object(Poll.TABLE)),
    "end_poll": page_of(Object(Poll.TABLE)),
}
"""The decoder for the reply of each operation."""
