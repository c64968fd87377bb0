"""Subscriptions: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class SubscribedSubMessageEmote(Model):
    """Contents of `emotes` in SubscribedSubMessage."""

    FIELDS = (
        Field("id", TEXT),
        Field("start", WHOLE),
        Field("end", WHOLE),
    )

    id: str
    """Its id."""
    start: int
    """Place of the first character."""
    end: int
    """Place of the last character."""


@define(eq=False, repr=False, kw_only=True)
class SubscribedSubMessage(Model):
    """Contents of `sub_message` in Subscribed."""

    FIELDS = (
        Field("message", TEXT, empty=True),
        Field("emotes", ListOf(Object(SubscribedSubMessageEmote.TABLE)), empty=True),
    )

    message: str | None = None
    """The text."""
    emotes: list[SubscribedSubMessageEmote]
    """Emotes in the text, with their positions."""


@define(eq=False, repr=False, kw_only=True)
class Subscribed(Model):
    """A user subscribed."""

    FIELDS = (
        Field("user_name", TEXT, absent=True),
        Field("display_name", TEXT, absent=True),
        Field("user_id", TEXT, absent=True),
        Field("channel_name", TEXT),
        Field("channel_id", TEXT),
        Field("time", MOMENT),
        Field("sub_plan", TEXT),
        Field("sub_plan_name", TEXT),
        Field("context", TEXT),
        Field("is_gift", FLAG),
        Field("months", WHOLE, absent=True),
        Field("cumulative_months", WHOLE, absent=True),
        Field("streak_months", WHOLE, absent=True),
        Field("benefit_end_month", WHOLE, absent=True),
        Field("multi_month_duration", WHOLE, absent=True),
        Field("sub_message", Object(SubscribedSubMessage.TABLE)),
    )

    user_name: str | None = None
    """Display name of the user."""
    display_name: str | None = None
    """Name in the user's spelling, with capitals or other scripts."""
    user_id: str | None = None
    """Id of the user."""
    channel_name: str
    """Login name of the channel."""
    channel_id: str
    """Id of the channel."""
    time: datetime
    """When it happened."""
    sub_plan: str
    """Plan: Prime, 1000, 2000 or 3000."""
    sub_plan_name: str
    """Name of the plan."""
    context: str
    """Kind of event."""
    is_gift: bool
    """Whether another user paid for it."""
    months: int | None = None
    """Months subscribed in all."""
    cumulative_months: int | None = None
    """Months subscribed in all."""
    streak_months: int | None = None
    """Months subscribed in a row."""
    benefit_end_month: int | None = None
    """Month in which what was bought ends."""
    multi_month_duration: int | None = None
    """Months bought at once."""
    sub_message: SubscribedSubMessage
    """Subscriber's message."""


@define(eq=False, repr=False, kw_only=True)
class Subgift(Model):
    """A user gave a subscription."""

    FIELDS = (
        Field("user_name", TEXT, absent=True),
        Field("display_name", TEXT, absent=True),
        Field("user_id", TEXT, absent=True),
        Field("channel_name", TEXT),
        Field("channel_id", TEXT),
        Field("time", MOMENT),
        Field("sub_plan", TEXT),
        Field("sub_plan_name", TEXT),
        Field("context", TEXT),
        Field("is_gift", FLAG),
        Field("months", WHOLE, absent=True),
        Field("cumulative_months", WHOLE, absent=True),
        Field("streak_months", WHOLE, absent=True),
        Field("benefit_end_month", WHOLE, absent=True),
        Field("multi_month_duration", WHOLE, absent=True),
        Field("sub_message", Object(SubscribedSubMessage.TABLE)),
        Field("recipient_id", TEXT, absent=True),
        Field("recipient_user_name", TEXT),
        Field("recipient_display_name", TEXT),
    )

    user_name: str | None = None
    """Display name of the user."""
    display_name: str | None = None
    """Name in the user's spelling, with capitals or other scripts."""
    user_id: str | None = None
    """Id of the user."""
    channel_name: str
    """Login name of the channel."""
    channel_id: str
    """Id of the channel."""
    time: datetime
    """When it happened."""
    sub_plan: str
    """Plan: Prime, 1000, 2000 or 3000."""
    sub_plan_name: str
    """Name of the plan."""
    context: str
    """Kind of event."""
    is_gift: bool
    """Whether another user paid for it."""
    months: int | None = None
    """Months subscribed in all."""
    cumulative_months: int | None = None
    """Months subscribed in all."""
    streak_months: int | None = None
    """Months subscribed in a row."""
    benefit_end_month: int | None = None
    """Month in which what was bought ends."""
    multi_month_duration: int | None = None
    """Months bought at once."""
    sub_message: SubscribedSubMessage
    """Subscriber's message."""
    recipient_id: str | None = None
    """Id of the recipient."""
    recipient_user_name: str
    """Login name of the recipient."""
    recipient_display_name: str
    """Display name of the recipient."""


@define(eq=False, repr=False, kw_only=True)
class MysteryGiftPurchase(Model):
    """A user gave several subscriptions."""

    FIELDS = (
        Field("count", WHOLE),
        Field("tier", TEXT),
        Field("user_id", TEXT),
        Field("channel_id", TEXT),
        Field("uuid", TEXT),
        Field("type", TEXT),
        Field("user_name", TEXT),
        Field("display_name", TEXT),
    )

    count: int
    """How many."""
    tier: str
    """Subscription tier, 1000 to 3000."""
    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    uuid: str
    """Id of the gift."""
    type: str
    """Its kind."""
    user_name: str
    """Display name of the user."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
