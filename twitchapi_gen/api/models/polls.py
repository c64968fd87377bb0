"""Polls: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import define

from twitchapi_gen.runtime.calls.inputs import Input
from twitchapi_gen.runtime.facts import Parameter
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class PollStatus(OpenEnum):
    """How far a poll has come."""

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
    """How to end a poll."""

    TERMINATED = "TERMINATED"
    """End it now and leave the result visible"""

    ARCHIVED = "ARCHIVED"
    """End it now and hide it"""


@define(eq=False, repr=False, kw_only=True)
class PollChoice(Model):
    """One answer of a poll."""

    NAMES = {
        "id": "id",
        "title": "title",
        "votes": "votes",
        "channel_points_votes": "channel_points_votes",
        "bits_votes": "bits_votes",
    }

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

    NAMES = {
        "id": "id",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_name": "broadcaster_name",
        "broadcaster_login": "broadcaster_login",
        "title": "title",
        "choices": "choices",
        "bits_voting_enabled": "bits_voting_enabled",
        "bits_per_vote": "bits_per_vote",
        "channel_points_voting_enabled": "channel_points_voting_enabled",
        "channel_points_per_vote": "channel_points_per_vote",
        "status": "status",
        "duration": "duration",
        "started_at": "started_at",
        "ended_at": "ended_at",
    }
    UNITS = {
        "duration": "seconds",
    }

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
    """How long it is meant to run."""
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
