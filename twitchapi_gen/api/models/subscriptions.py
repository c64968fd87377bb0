"""Subscriptions: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.calls.paging import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class SubscriptionTier(OpenEnum):
    """How much a subscription costs and offers."""

    VALUE_1000 = "1000"
    """Tier 1"""

    VALUE_2000 = "2000"
    """Tier 2"""

    VALUE_3000 = "3000"
    """Tier 3"""


@define(eq=False, repr=False, kw_only=True)
class Subscription(Model):
    """A user's subscription, as the broadcaster sees it."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "gifter_id": "gifter_id",
        "gifter_login": "gifter_login",
        "gifter_name": "gifter_name",
        "is_gift": "is_gift",
        "plan_name": "plan_name",
        "tier": "tier",
        "user_id": "user_id",
        "user_name": "user_name",
        "user_login": "user_login",
    }

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    gifter_id: str | None = None
    """Id of the giver; none when it isn't a gift or the giver is anonymous."""
    gifter_login: str | None = None
    """Login name of the giver; none when there is none."""
    gifter_name: str | None = None
    """Display name of the giver; none when there is none."""
    is_gift: bool
    """Whether someone else paid for it."""
    plan_name: str
    """Name of what the user subscribes to, such as Channel Subscription (twitchdev)."""
    tier: SubscriptionTier
    """Tier of the subscription."""
    user_id: str
    """Id of the subscriber."""
    user_name: str
    """Display name of the subscriber."""
    user_login: str
    """Login name of the subscriber, in lower case."""


@define(eq=False, repr=False, kw_only=True)
class UserSubscription(Model):
    """A user's subscription, as the user sees it."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "gifter_id": "gifter_id",
        "gifter_login": "gifter_login",
        "gifter_name": "gifter_name",
        "is_gift": "is_gift",
        "tier": "tier",
    }

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    gifter_id: str | None = None
    """Id of the giver; none when it isn't a gift or the giver is anonymous."""
    gifter_login: str | None = None
    """Login name of the giver; none when there is none."""
    gifter_name: str | None = None
    """Display name of the giver; none when there is none."""
    is_gift: bool
    """Whether someone else paid for it."""
    tier: SubscriptionTier
    """Tier of the subscription."""


@define(eq=False, repr=False, kw_only=True)
class GetBroadcasterSubscriptionsPage(Paged[Subscription]):
    """What `get_broadcaster_subscriptions` returns."""

    CURSOR = ("pagination", "cursor")
    NAMES = {
        "data": "data",
        "pagination": "pagination",
        "points": "points",
        "total": "total",
    }

    data: list[Subscription]
    """What was asked for."""
    pagination: Pagination
    """Where the next page begins."""
    points: int | None = None
    """Subscriber points, 1, 2 or 6 for each subscriber by tier; they decide how many emote slots the channel has. Missing when users were
    asked for.
    """
    total: int | None = None
    """How many users subscribe, over all pages. Missing when users were asked for."""


class AsyncGetBroadcasterSubscriptionsPage(AsyncPaged[Subscription], GetBroadcasterSubscriptionsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same from the asynchronous client: iterated by `async for`."""

    __slots__ = ()
