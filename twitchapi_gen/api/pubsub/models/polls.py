"""Polls: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.message import Json
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class PollSwitch(Model):
    """What `multi_choice` holds in PollSettings."""

    NAMES = {
        "is_enabled": "is_enabled",
    }

    is_enabled: bool
    """Whether it is switched on."""


@define(eq=False, repr=False, kw_only=True)
class PollPrice(Model):
    """What `bits_votes` holds in PollSettings."""

    NAMES = {
        "is_enabled": "is_enabled",
        "cost": "cost",
    }

    is_enabled: bool
    """Whether it is switched on."""
    cost: int
    """Price in channel points."""


@define(eq=False, repr=False, kw_only=True)
class PollSettings(Model):
    """What `settings` holds in Poll."""

    NAMES = {
        "multi_choice": "multi_choice",
        "subscriber_only": "subscriber_only",
        "subscriber_multiplier": "subscriber_multiplier",
        "bits_votes": "bits_votes",
        "channel_points_votes": "channel_points_votes",
    }

    multi_choice: PollSwitch
    """Whether one may vote more than once."""
    subscriber_only: PollSwitch
    """Whether only subscribers may vote."""
    subscriber_multiplier: PollSwitch
    """Whether subscribers' votes count more."""
    bits_votes: PollPrice
    """Whether and for how much Bits buy votes."""
    channel_points_votes: PollPrice
    """Whether and for how much channel points buy votes."""


@define(eq=False, repr=False, kw_only=True)
class PollChoiceVotes(Model):
    """What `votes` holds in Poll."""

    NAMES = {
        "total": "total",
        "bits": "bits",
        "channel_points": "channel_points",
        "base": "base",
    }

    total: int
    """How many there are in all, over all pages."""
    bits: int
    """Bits used."""
    channel_points: int
    """Channel points used."""
    base: int
    """Points that everybody has."""


@define(eq=False, repr=False, kw_only=True)
class PollChoiceTokens(Model):
    """What `tokens` holds in Poll."""

    NAMES = {
        "bits": "bits",
        "channel_points": "channel_points",
    }

    bits: int
    """Bits used."""
    channel_points: int
    """Channel points used."""


@define(eq=False, repr=False, kw_only=True)
class PollChoice(Model):
    """What `choices` holds in Poll."""

    NAMES = {
        "choice_id": "choice_id",
        "title": "title",
        "votes": "votes",
        "tokens": "tokens",
        "total_voters": "total_voters",
    }

    choice_id: str
    """Id of the choice."""
    title: str
    """Title as viewers see it."""
    votes: PollChoiceVotes
    """How many voted, and with what."""
    tokens: PollChoiceTokens
    """Bits and points used."""
    total_voters: int
    """How many voted."""


@define(eq=False, repr=False, kw_only=True)
class PollTopContributor(Model):
    """What `top_contributor` holds in Poll."""

    NAMES = {
        "user_id": "user_id",
        "display_name": "display_name",
        "bits_contributed": "bits_contributed",
        "channel_points_contributed": "channel_points_contributed",
    }

    user_id: str
    """Id of the user."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""
    bits_contributed: str
    """Bits given to it."""
    channel_points_contributed: str
    """Channel points given to it."""


@define(eq=False, repr=False, kw_only=True)
class Poll(Model):
    """What `poll` holds in PollCreateData."""

    NAMES = {
        "poll_id": "poll_id",
        "owned_by": "owned_by",
        "created_by": "created_by",
        "title": "title",
        "started_at": "started_at",
        "ended_at": "ended_at",
        "ended_by": "ended_by",
        "duration_seconds": "duration_seconds",
        "settings": "settings",
        "status": "status",
        "choices": "choices",
        "votes": "votes",
        "tokens": "tokens",
        "total_voters": "total_voters",
        "remaining_duration_milliseconds": "remaining_duration_milliseconds",
        "top_contributor": "top_contributor",
        "top_bits_contributor": "top_bits_contributor",
        "top_channel_points_contributor": "top_channel_points_contributor",
    }

    poll_id: str
    """Id of the poll."""
    owned_by: str
    """Id of the user whose poll it is."""
    created_by: str
    """Who created it."""
    title: str
    """Title as viewers see it."""
    started_at: datetime
    """When it began."""
    ended_at: str | None = None
    """When it ended; none while it still runs."""
    ended_by: str | None = None
    """Who ended it."""
    duration_seconds: int
    """How long it lasts, in seconds."""
    settings: PollSettings
    """How it is set up."""
    status: str
    """Its state."""
    choices: list[PollChoice]
    """What can be voted for."""
    votes: PollChoiceVotes
    """How many voted, and with what."""
    tokens: PollChoiceTokens
    """Bits and points used."""
    total_voters: int
    """How many voted."""
    remaining_duration_milliseconds: int
    """Milliseconds left."""
    top_contributor: PollTopContributor | None = None
    """Who gave the most."""
    top_bits_contributor: dict[str, Json] | None = None
    """Who gave the most Bits."""
    top_channel_points_contributor: dict[str, Json] | None = None
    """Who gave the most channel points."""


@define(eq=False, repr=False, kw_only=True)
class PollCreateData(Model):
    """What `data` holds in PollCreate."""

    NAMES = {
        "poll": "poll",
    }

    poll: Poll
    """The poll."""


@define(eq=False, repr=False, kw_only=True)
class PollCreate(Model):
    """A poll began or changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: PollCreateData
    """What was asked for."""
