"""Subscriptions: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class SubscribedSubMessageEmote(Model):
    """What `emotes` holds in SubscribedSubMessage."""

    NAMES = {
        "id": "id",
        "start": "start",
        "end": "end",
    }

    id: str
    """Its id."""
    start: int
    """Place of the first character."""
    end: int
    """Place of the last character."""


@define(eq=False, repr=False, kw_only=True)
class SubscribedSubMessage(Model):
    """What `sub_message` holds in Subscribed."""

    NAMES = {
        "message": "message",
        "emotes": "emotes",
    }

    message: str | None = None
    """The text."""
    emotes: list[SubscribedSubMessageEmote]
    """Emotes in the text, and where they stand."""


@define(eq=False, repr=False, kw_only=True)
class Subscribed(Model):
    """Somebody subscribed."""

    NAMES = {
        "user_name": "user_name",
        "display_name": "display_name",
        "user_id": "user_id",
        "channel_name": "channel_name",
        "channel_id": "channel_id",
        "time": "time",
        "sub_plan": "sub_plan",
        "sub_plan_name": "sub_plan_name",
        "context": "context",
        "is_gift": "is_gift",
        "months": "months",
        "cumulative_months": "cumulative_months",
        "streak_months": "streak_months",
        "benefit_end_month": "benefit_end_month",
        "multi_month_duration": "multi_month_duration",
        "sub_message": "sub_message",
    }

    user_name: str | None = None
    """Display name of the user."""
    display_name: str | None = None
    """Name as the user writes it, with capitals or other scripts."""
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
    """What kind of event it is."""
    is_gift: bool
    """Whether someone else paid for it."""
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
    """What the subscriber wrote."""


@define(eq=False, repr=False, kw_only=True)
class Subgift(Model):
    """Somebody gave a subscription away."""

    NAMES = {
        "user_name": "user_name",
        "display_name": "display_name",
        "user_id": "user_id",
        "channel_name": "channel_name",
        "channel_id": "channel_id",
        "time": "time",
        "sub_plan": "sub_plan",
        "sub_plan_name": "sub_plan_name",
        "context": "context",
        "is_gift": "is_gift",
        "months": "months",
        "cumulative_months": "cumulative_months",
        "streak_months": "streak_months",
        "benefit_end_month": "benefit_end_month",
        "multi_month_duration": "multi_month_duration",
        "sub_message": "sub_message",
        "recipient_id": "recipient_id",
        "recipient_user_name": "recipient_user_name",
        "recipient_display_name": "recipient_display_name",
    }

    user_name: str | None = None
    """Display name of the user."""
    display_name: str | None = None
    """Name as the user writes it, with capitals or other scripts."""
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
    """What kind of event it is."""
    is_gift: bool
    """Whether someone else paid for it."""
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
    """What the subscriber wrote."""
    recipient_id: str | None = None
    """Id of who got it."""
    recipient_user_name: str
    """Login name of who got it."""
    recipient_display_name: str
    """Display name of who got it."""


@define(eq=False, repr=False, kw_only=True)
class MysteryGiftPurchase(Model):
    """Somebody gave several subscriptions away."""

    NAMES = {
        "count": "count",
        "tier": "tier",
        "user_id": "user_id",
        "channel_id": "channel_id",
        "uuid": "uuid",
        "type": "type",
        "user_name": "user_name",
        "display_name": "display_name",
    }

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
    """Name as the user writes it, with capitals or other scripts."""
