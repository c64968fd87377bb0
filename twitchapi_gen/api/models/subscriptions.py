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
    """Price level and benefits of a subscription."""

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
    """Id of the giver; none if it isn't a gift or the giver is anonymous."""
    gifter_login: str | None = None
    """Login name of the giver; none without a giver."""
    gifter_name: str | None = None
    """Display name of the giver; none without a giver."""
    is_gift: bool
    """Whether another user paid for it."""
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
    """Id of the giver; none if it isn't a gift or the giver is anonymous."""
    gifter_login: str | None = None
    """Login name of the giver; none without a giver."""
    gifter_name: str | None = None
    """Display name of the giver; none without a giver."""
    is_gift: bool
    """Whether another user paid for it."""
    tier: SubscriptionTier
    """Tier of the subscription."""


@define(eq=False, repr=False, kw_only=True)
class GetBroadcasterSubscriptionsPage(Paged[Subscription]):
    """Reply of `get_broadcaster_subscriptions`."""

    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", ListOf(Object(Subscription.TABLE))),
        Field("pagination", Object(Pagination.TABLE)),
        Field("points", WHOLE, absent=True),
        Field("total", WHOLE, absent=True),
    )

    data: list[Subscription]
    """The requested items."""
    pagination: Pagination
    """Cursor of the next page."""
    points: int | None = None
    """Subscriber points, 1, 2 or 6 for each subscriber by tier; they determine the channel's number of emote slots. Missing if the request
    names users.
    """
    total: int | None = None
    """Total number of subscribers on all pages. Missing if the request names users."""


class AsyncGetBroadcasterSubscriptionsPage(AsyncPaged[Subscription], GetBroadcasterSubscriptionsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_broadcaster_subscriptions": GetBroadcasterSubscriptionsPage.TABLE,
    "check_user_subscription": page_of(Object(UserSubscription.TABLE)),
}
"""The decoder for the reply of each operation."""
