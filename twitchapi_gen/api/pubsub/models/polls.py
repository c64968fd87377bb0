"""Polls: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    OBJECT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class PollSwitch(Model):
    """Contents of `multi_choice` in PollSettings."""

    FIELDS = (Field("is_enabled", FLAG),)

    is_enabled: bool
    """Whether it is switched on."""


@define(eq=False, repr=False, kw_only=True)
class PollPrice(Model):
    """Contents of `bits_votes` in PollSettings."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("cost", WHOLE),
    )

    is_enabled: bool
    """Whether it is switched on."""
    cost: int
    """Price in channel points."""


@define(eq=False, repr=False, kw_only=True)
class PollSettings(Model):
    """Contents of `settings` in Poll."""

    FIELDS = (
        Field("multi_choice", Object(PollSwitch.TABLE)),
        Field("subscriber_only", Object(PollSwitch.TABLE)),
        Field("subscriber_multiplier", Object(PollSwitch.TABLE)),
        Field("bits_votes", Object(PollPrice.TABLE)),
        Field("channel_points_votes", Object(PollPrice.TABLE)),
    )

    multi_choice: PollSwitch
    """Whether users may vote more than once."""
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
    """Contents of `votes` in Poll."""

    FIELDS = (
        Field("total", WHOLE),
        Field("bits", WHOLE),
        Field("channel_points", WHOLE),
        Field("base", WHOLE),
    )

    total: int
    """Total number of items on all pages."""
    bits: int
    """Bits used."""
    channel_points: int
    """Channel points used."""
    base: int
    """Points that every user has."""


@define(eq=False, repr=False, kw_only=True)
class PollChoiceTokens(Model):
    """Contents of `tokens` in Poll."""

    FIELDS = (
        Field("bits", WHOLE),
        Field("channel_points", WHOLE),
    )

    bits: int
    """Bits used."""
    channel_points: int
    """Channel points used."""


@define(eq=False, repr=False, kw_only=True)
class PollChoice(Model):
    """Contents of `choices` in Poll."""

    FIELDS = (
        Field("choice_id", TEXT),
        Field("title", TEXT),
        Field("votes", Object(PollChoiceVotes.TABLE)),
        Field("tokens", Object(PollChoiceTokens.TABLE)),
        Field("total_voters", WHOLE),
    )

    choice_id: str
    """Id of the choice."""
    title: str
    """Title as viewers see it."""
    votes: PollChoiceVotes
    """Number of votes, by kind."""
    tokens: PollChoiceTokens
    """Bits and points used."""
    total_voters: int
    """Number of voters."""


@define(eq=False, repr=False, kw_only=True)
class PollTopContributor(Model):
    """Contents of `top_contributor` in Poll."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("display_name", TEXT),
        Field("bits_contributed", TEXT),
        Field("channel_points_contributed", TEXT),
    )

    user_id: str
    """Id of the user."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    bits_contributed: str
    """Bits given to it."""
    channel_points_contributed: str
    """Channel points given to it."""


@define(eq=False, repr=False, kw_only=True)
class Poll(Model):
    """Contents of `poll` in PollCreateData."""

    FIELDS = (
        Field("poll_id", TEXT),
        Field("owned_by", TEXT),
        Field("created_by", TEXT),
        Field("title", TEXT),
        Field("started_at", MOMENT),
        Field("ended_at", Nullable(TEXT)),
        Field("ended_by", Nullable(TEXT)),
        Field("duration_seconds", WHOLE),
        Field("settings", Object(PollSettings.TABLE)),
        Field("status", TEXT),
        Field("choices", ListOf(Object(PollChoice.TABLE))),
        Field("votes", Object(PollChoiceVotes.TABLE)),
        Field("tokens", Object(PollChoiceTokens.TABLE)),
        Field("total_voters", WHOLE),
        Field("remaining_duration_milliseconds", WHOLE),
        Field("top_contributor", Nullable(Object(PollTopContributor.TABLE))),
        Field("top_bits_contributor", Nullable(OBJECT)),
        Field("top_channel_points_contributor", Nullable(OBJECT)),
    )

    poll_id: str
    """Id of the poll."""
    owned_by: str
    """Id of the user whose poll it is."""
    created_by: str
    """User who created it."""
    title: str
    """Title as viewers see it."""
    started_at: datetime
    """When it began."""
    ended_at: str | None = None
    """When it ended; none while it still runs."""
    ended_by: str | None = None
    """User who ended it."""
    duration_seconds: int
    """Duration in seconds."""
    settings: PollSettings
    """Settings."""
    status: str
    """Its state."""
    choices: list[PollChoice]
    """Choices to vote for."""
    votes: PollChoiceVotes
    """Number of votes, by kind."""
    tokens: PollChoiceTokens
    """Bits and points used."""
    total_voters: int
    """Number of voters."""
    remaining_duration_milliseconds: int
    """Milliseconds left."""
    top_contributor: PollTopContributor | None = None
    """User who gave the most."""
    top_bits_contributor: dict[str, Json] | None = None
    """Users who gave the most Bits."""
    top_channel_points_contributor: dict[str, Json] | None = None
    """User who gave the most channel points."""


@define(eq=False, repr=False, kw_only=True)
class PollCreateData(Model):
    """Contents of `data` in PollCreate."""

    FIELDS = (Field("poll", Object(Poll.TABLE)),)

    poll: Poll
    """The poll."""


@define(eq=False, repr=False, kw_only=True)
class PollCreate(Model):
    """A poll began or changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(PollCreateData.TABLE)),
    )

    type: str
    """Its kind."""
    data: PollCreateData
    """The requested items."""
