"""Hype Train: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
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
    Table,
)


class HypeTrainContributionType(OpenEnum):
    """Kind of contribution to a Hype Train."""

    BITS = "bits"
    """Cheered Bits"""

    SUBSCRIPTION = "subscription"
    """Subscriptions, bought or given"""

    OTHER = "other"
    """Anything else"""


class HypeTrainType(OpenEnum):
    """Kind of Hype Train."""

    TREASURE = "treasure"
    """A Treasure Train"""

    GOLDEN_KAPPA = "golden_kappa"
    """A Golden Kappa Train"""

    REGULAR = "regular"
    """An ordinary Hype Train"""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainContribution(Model):
    """One user's contribution of one kind to a Hype Train."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("type", Choice(HypeTrainContributionType)),
        Field("total", WHOLE),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    type: HypeTrainContributionType
    """Kind of contribution."""
    total: int
    """Points contributed in this way."""


@define(eq=False, repr=False, kw_only=True)
class SharedHypeTrainParticipant(Model):
    """A channel that takes part in a shared Hype Train."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrain(Model):
    """A Hype Train under way."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("level", WHOLE),
        Field("total", WHOLE),
        Field("progress", WHOLE),
        Field("goal", WHOLE),
        Field("top_contributions", ListOf(Object(HypeTrainContribution.TABLE))),
        Field("shared_train_participants", ListOf(Object(SharedHypeTrainParticipant.TABLE)), absent=True, empty=True),
        Field("started_at", MOMENT),
        Field("expires_at", MOMENT),
        Field("type", Choice(HypeTrainType)),
        Field("is_shared_train", FLAG, absent=True),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    level: int
    """Level it has reached."""
    total: int
    """Points contributed since it began."""
    progress: int
    """Points contributed within the present level."""
    goal: int
    """Points that the next level takes."""
    top_contributions: list[HypeTrainContribution]
    """The largest contributions."""
    shared_train_participants: list[SharedHypeTrainParticipant] | None = None
    """The channels taking part; empty if the train isn't shared."""
    started_at: datetime
    """When it began."""
    expires_at: datetime
    """When it ends unless it reaches a new level first."""
    type: HypeTrainType
    """Its kind."""
    is_shared_train: bool | None = None
    """Whether several channels share it."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainRecord(Model):
    """The best Hype Train that a channel has had."""

    FIELDS = (
        Field("level", WHOLE),
        Field("total", WHOLE),
        Field("achieved_at", MOMENT),
    )

    level: int
    """Level it reached."""
    total: int
    """Points contributed to it."""
    achieved_at: datetime
    """When the record was set."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStatus(Model):
    """A channel's Hype Train, if there is one, and its records."""

    FIELDS = (
        Field("current", Nullable(Object(HypeTrain.TABLE))),
        Field("all_time_high", Nullable(Object(HypeTrainRecord.TABLE))),
        Field("shared_all_time_high", Nullable(Object(HypeTrainRecord.TABLE))),
    )

    current: HypeTrain | None = None
    """The Hype Train under way; none if there isn't one."""
    all_time_high: HypeTrainRecord | None = None
    """Record of the channel's own trains; none before the first."""
    shared_all_time_high: HypeTrainRecord | None = None
    """Record of trains shared with others; none before the first."""


REPLIES: dict[str, Table[Any]] = {
    "get_hype_train_status": page_of(Object(HypeTrainStatus.TABLE)),
}
"""The decoder for the reply of each operation."""
