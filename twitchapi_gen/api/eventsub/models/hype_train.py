"""Hype Train: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import Participant
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


class ContributionType(OpenEnum):
    """Kind of contribution."""

    BITS = "bits"
    """Bits"""

    SUBSCRIPTION = "subscription"
    """Subscriptions, gifts among them"""

    OTHER = "other"
    """Something else"""


class HypeTrainType(OpenEnum):
    """Kind of Hype Train."""

    TREASURE = "treasure"
    """A treasure train"""

    GOLDEN_KAPPA = "golden_kappa"
    """A golden Kappa train"""

    REGULAR = "regular"
    """An ordinary one"""


@define(eq=False, repr=False, kw_only=True)
class Contribution(Model):
    """One user's contribution to a Hype Train."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("type", Choice(ContributionType)),
        Field("total", WHOLE),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    type: ContributionType
    """Its kind."""
    total: int
    """Amount: Bits, or 500, 1000 or 2500 for a subscription of tier 1, 2 or 3."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainBegin(Model):
    """A Hype Train began."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("total", WHOLE),
        Field("progress", WHOLE),
        Field("goal", WHOLE),
        Field("top_contributions", ListOf(Object(Contribution.TABLE))),
        Field("level", WHOLE),
        Field("all_time_high_level", WHOLE),
        Field("all_time_high_total", WHOLE),
        Field("shared_train_participants", ListOf(Object(Participant.TABLE)), absent=True, empty=True),
        Field("started_at", MOMENT),
        Field("expires_at", MOMENT),
        Field("type", Choice(HypeTrainType)),
        Field("is_shared_train", FLAG),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    total: int
    """Points gathered in all."""
    progress: int
    """Points on the way to the next level."""
    goal: int
    """Points that the next level takes."""
    top_contributions: list[Contribution]
    """Users who have contributed the most."""
    level: int
    """Level of the train."""
    all_time_high_level: int
    """Highest level that a train of this type has reached in this channel."""
    all_time_high_total: int
    """Highest number of points of a train of this type in this channel."""
    shared_train_participants: list[Participant] | None = None
    """Channels that share the train; none if it is not shared."""
    started_at: datetime
    """When it began."""
    expires_at: datetime
    """When it ends."""
    type: HypeTrainType
    """Its kind."""
    is_shared_train: bool
    """Whether several channels share the train."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainProgress(Model):
    """A Hype Train progressed."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("total", WHOLE),
        Field("progress", WHOLE),
        Field("goal", WHOLE),
        Field("top_contributions", ListOf(Object(Contribution.TABLE))),
        Field("level", WHOLE),
        Field("shared_train_participants", ListOf(Object(Participant.TABLE)), absent=True, empty=True),
        Field("started_at", MOMENT),
        Field("expires_at", MOMENT),
        Field("type", Choice(HypeTrainType)),
        Field("is_shared_train", FLAG),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    total: int
    """Points gathered in all."""
    progress: int
    """Points on the way to the next level."""
    goal: int
    """Points that the next level takes."""
    top_contributions: list[Contribution]
    """Users who have contributed the most."""
    level: int
    """Level of the train."""
    shared_train_participants: list[Participant] | None = None
    """Channels that share the train; none if it is not shared."""
    started_at: datetime
    """When it began."""
    expires_at: datetime
    """When it ends."""
    type: HypeTrainType
    """Its kind."""
    is_shared_train: bool
    """Whether several channels share the train."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEnd(Model):
    """A Hype Train ended."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("total", WHOLE),
        Field("top_contributions", ListOf(Object(Contribution.TABLE))),
        Field("level", WHOLE),
        Field("shared_train_participants", ListOf(Object(Participant.TABLE)), absent=True, empty=True),
        Field("started_at", MOMENT),
        Field("cooldown_ends_at", MOMENT),
        Field("ended_at", MOMENT),
        Field("type", Choice(HypeTrainType)),
        Field("is_shared_train", FLAG),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    total: int
    """Points gathered in all."""
    top_contributions: list[Contribution]
    """Users who have contributed the most."""
    level: int
    """Level of the train."""
    shared_train_participants: list[Participant] | None = None
    """Channels that share the train; none if it is not shared."""
    started_at: datetime
    """When it began."""
    cooldown_ends_at: datetime
    """When the next one is possible."""
    ended_at: datetime
    """When it ended; none while it still runs."""
    type: HypeTrainType
    """Its kind."""
    is_shared_train: bool
    """Whether several channels share the train."""
