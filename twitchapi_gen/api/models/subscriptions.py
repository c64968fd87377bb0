"""Subscriptions: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


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

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("gifter_id", TEXT, empty=True),
        Field("gifter_login", TEXT, empty=True),
        Field("gifter_name", TEXT, empty=True),
        Field("is_gift", FLAG),
        Field("plan_name", TEXT),
        Field("tier", Choice(SubscriptionTier)),
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
    )

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

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("gifter_id", TEXT, absent=True),
        Field("gifter_login", TEXT, absent=True),
        Field("gifter_name", TEXT, absent=True),
        Field("is_gift", FLAG),
        Field("tier", Choice(SubscriptionTier)),
    )

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
    FIELDS = (
        Field("data", ListOf(Object(Subscription.TABLE))),
        Field("pagination", Object(Pagination.TABLE)),
        Field("points", WHOLE, absent=True),
        Field("total", WHOLE, absent=True),
    )

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


REPLIES: dict[str, Table[Any]] = {
    "get_broadcaster_subscriptions": GetBroadcasterSubscriptionsPage.TABLE,
    "check_user_subscription": page_of(Object(UserSubscription.TABLE)),
}
"""How the reply of each operation is read."""
