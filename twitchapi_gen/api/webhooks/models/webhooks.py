"""Webhooks: what its messages are made of.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
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
class Follow(Model):
    """A user followed another user."""

    FIELDS = (
        Field("from_id", TEXT),
        Field("from_login", TEXT, absent=True),
        Field("from_name", TEXT),
        Field("to_id", TEXT),
        Field("to_login", TEXT, absent=True),
        Field("to_name", TEXT),
        Field("followed_at", MOMENT),
    )

    from_id: str
    """Id of the follower."""
    from_login: str | None = None
    """Login name of the follower."""
    from_name: str
    """Display name of the follower."""
    to_id: str
    """Id of the followed user."""
    to_login: str | None = None
    """Login name of the followed user."""
    to_name: str
    """Display name of the followed user."""
    followed_at: datetime
    """When the follow happened."""


@define(eq=False, repr=False, kw_only=True)
class StreamChange(Model):
    """A stream began, ended, or changed its title or category. After the end, only `type` is present, with the value "offline"."""

    FIELDS = (
        Field("id", TEXT, absent=True),
        Field("user_id", TEXT, absent=True),
        Field("user_login", TEXT, absent=True),
        Field("user_name", TEXT, absent=True),
        Field("game_id", TEXT, absent=True, empty=True),
        Field("game_name", TEXT, absent=True, empty=True),
        Field("community_ids", ListOf(TEXT), absent=True),
        Field("type", TEXT),
        Field("title", TEXT, absent=True),
        Field("viewer_count", WHOLE, absent=True),
        Field("started_at", MOMENT, absent=True),
        Field("language", TEXT, absent=True),
        Field("thumbnail_url", TEXT, absent=True),
        Field("tag_ids", ListOf(TEXT), absent=True, empty=True),
        Field("is_mature", FLAG, absent=True),
    )

    id: str | None = None
    """Id of the stream."""
    user_id: str | None = None
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str | None = None
    """Display name of the user."""
    game_id: str | None = None
    """Id of the game or category."""
    game_name: str | None = None
    """Name of the game or category."""
    community_ids: list[str] | None = None
    """Communities of the stream; long gone."""
    type: str
    """"live", or "offline" once it ended."""
    title: str | None = None
    """Title as viewers see it."""
    viewer_count: int | None = None
    """Number of current viewers."""
    started_at: datetime | None = None
    """When it began."""
    language: str | None = None
    """ISO 639-1 code of the language, or `other`."""
    thumbnail_url: str | None = None
    """Preview image."""
    tag_ids: list[str] | None = None
    """Always empty since Twitch replaced these tags in 2023."""
    is_mature: bool | None = None
    """Whether the channel is marked as meant for a mature audience."""


@define(eq=False, repr=False, kw_only=True)
class UserChange(Model):
    """A user's profile changed."""

    FIELDS = (
        Field("id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
        Field("type", TEXT, empty=True),
        Field("broadcaster_type", TEXT, empty=True),
        Field("description", TEXT, empty=True),
        Field("profile_image_url", TEXT, empty=True),
        Field("offline_image_url", TEXT, empty=True),
        Field("view_count", WHOLE),
        Field("email", TEXT, absent=True),
        Field("created_at", MOMENT, absent=True),
    )

    id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    type: str | None = None
    """Kind of account; none for a normal one."""
    broadcaster_type: str | None = None
    """Programme the account belongs to; none for a normal account."""
    description: str | None = None
    """User's description of the channel."""
    profile_image_url: str | None = None
    """URL of the profile's picture."""
    offline_image_url: str | None = None
    """URL of the picture shown while the channel is offline."""
    view_count: int
    """Views of the channel."""
    email: str | None = None
    """Verified e-mail address; needs the scope user:read:email, and is present for the token's user only."""
    created_at: datetime | None = None
    """When the account was made."""


@define(eq=False, repr=False, kw_only=True)
class ProductCost(Model):
    """Price of a product."""

    FIELDS = (
        Field("amount", WHOLE),
        Field("type", TEXT),
    )

    amount: int
    """The price."""
    type: str
    """Currency of the price."""


@define(eq=False, repr=False, kw_only=True)
class ProductData(Model):
    """Product bought in an extension."""

    FIELDS = (
        Field("sku", TEXT),
        Field("cost", Object(ProductCost.TABLE)),
        Field("displayName", TEXT, "display_name"),
        Field("inDevelopment", FLAG, "in_development"),
        Field("domain", TEXT, absent=True, empty=True),
        Field("broadcast", FLAG, absent=True),
        Field("expiration", MOMENT, absent=True, empty=True),
    )

    sku: str
    """Id of the product."""
    cost: ProductCost
    """Its price."""
    display_name: str
    """Its name."""
    in_development: bool
    """Whether it is still being developed."""
    domain: str | None = None
    """Domain of the product."""
    broadcast: bool | None = None
    """Whether all viewers are notified."""
    expiration: datetime | None = None
    """When it can't be bought any more."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionTransaction(Model):
    """A user used Bits in an extension."""

    FIELDS = (
        Field("id", TEXT),
        Field("timestamp", MOMENT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT, absent=True),
        Field("user_name", TEXT),
        Field("product_type", TEXT),
        Field("product_data", Object(ProductData.TABLE)),
    )

    id: str
    """Id of the transaction."""
    timestamp: datetime
    """When it happened."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str | None = None
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    product_type: str
    """Kind of product."""
    product_data: ProductData
    """The product."""


@define(eq=False, repr=False, kw_only=True)
class ModeratorChangeData(Model):
    """A moderator that a channel gained or lost."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT, absent=True),
        Field("user_name", TEXT),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str | None = None
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class ModeratorChange(Model):
    """The channel gained or lost a moderator."""

    FIELDS = (
        Field("id", TEXT),
        Field("event_type", TEXT),
        Field("event_timestamp", MOMENT),
        Field("version", TEXT),
        Field("event_data", Object(ModeratorChangeData.TABLE)),
    )

    id: str
    """Id of the event."""
    event_type: str
    """moderation.moderator.add or moderation.moderator.remove."""
    event_timestamp: datetime
    """When it happened."""
    version: str
    """Its version."""
    event_data: ModeratorChangeData
    """Subject of the notification."""


@define(eq=False, repr=False, kw_only=True)
class BanChangeData(Model):
    """A user whom a channel banned or unbanned."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT, absent=True),
        Field("user_name", TEXT),
        Field("expires_at", MOMENT, absent=True, empty=True),
        Field("reason", TEXT, absent=True, empty=True),
        Field("moderator_id", TEXT, absent=True),
        Field("moderator_login", TEXT, absent=True),
        Field("moderator_name", TEXT, absent=True),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str | None = None
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    expires_at: datetime | None = None
    """When a timeout ends; none for a ban."""
    reason: str | None = None
    """Why."""
    moderator_id: str | None = None
    """Id of the broadcaster or of one of the channel's moderators; must be the user of a user token."""
    moderator_login: str | None = None
    """Login name of the moderator."""
    moderator_name: str | None = None
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class BanChange(Model):
    """A user was banned, timed out or unbanned."""

    FIELDS = (
        Field("id", TEXT),
        Field("event_type", TEXT),
        Field("event_timestamp", MOMENT),
        Field("version", TEXT),
        Field("event_data", Object(BanChangeData.TABLE)),
    )

    id: str
    """Id of the event."""
    event_type: str
    """moderation.user.ban or moderation.user.unban."""
    event_timestamp: datetime
    """When it happened."""
    version: str
    """Its version."""
    event_data: BanChangeData
    """Subject of the notification."""


@define(eq=False, repr=False, kw_only=True)
class SubscriptionEventData(Model):
    """A subscription with its subscriber, channel and payer."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT, absent=True),
        Field("broadcaster_name", TEXT),
        Field("is_gift", FLAG),
        Field("tier", TEXT, empty=True),
        Field("plan_name", TEXT, empty=True),
        Field("user_id", TEXT),
        Field("user_login", TEXT, absent=True),
        Field("user_name", TEXT),
        Field("gifter_id", TEXT, absent=True, empty=True),
        Field("gifter_login", TEXT, absent=True, empty=True),
        Field("gifter_name", TEXT, absent=True, empty=True),
        Field("message", TEXT, absent=True),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str | None = None
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    is_gift: bool
    """Whether another user paid for it."""
    tier: str | None = None
    """1000, 2000 or 3000."""
    plan_name: str | None = None
    """Name of the plan."""
    user_id: str
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    gifter_id: str | None = None
    """Id of the giver."""
    gifter_login: str | None = None
    """Login name of the giver."""
    gifter_name: str | None = None
    """Display name of the giver."""
    message: str | None = None
    """Subscriber's message."""


@define(eq=False, repr=False, kw_only=True)
class SubscriptionEvent(Model):
    """A subscription began or ended, or the subscriber announced it."""

    FIELDS = (
        Field("id", TEXT),
        Field("event_type", TEXT),
        Field("event_timestamp", MOMENT),
        Field("version", TEXT),
        Field("event_data", Object(SubscriptionEventData.TABLE)),
    )

    id: str
    """Id of the event."""
    event_type: str
    """subscriptions.subscribe, subscriptions.unsubscribe or subscriptions.notification."""
    event_timestamp: datetime
    """When it happened."""
    version: str
    """Its version."""
    event_data: SubscriptionEventData
    """Subject of the notification."""


@define(eq=False, repr=False, kw_only=True)
class TrainContribution(Model):
    """A contribution to a hype train."""

    FIELDS = (
        Field("total", WHOLE),
        Field("type", TEXT),
        Field("user", TEXT),
    )

    total: int
    """How much."""
    type: str
    """BITS or SUBS."""
    user: str
    """Id of the user."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEventData(Model):
    """Status of a hype train."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("cooldown_end_time", MOMENT),
        Field("expires_at", MOMENT),
        Field("goal", WHOLE),
        Field("id", TEXT),
        Field("last_contribution", Object(TrainContribution.TABLE)),
        Field("level", WHOLE),
        Field("started_at", MOMENT),
        Field("top_contributions", ListOf(Object(TrainContribution.TABLE))),
        Field("total", WHOLE),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    cooldown_end_time: datetime
    """When another train may start."""
    expires_at: datetime
    """When the train ends."""
    goal: int
    """Points to be reached in this level."""
    id: str
    """Id of the train."""
    last_contribution: TrainContribution
    """The latest contribution."""
    level: int
    """The train's level."""
    started_at: datetime
    """When it began."""
    top_contributions: list[TrainContribution]
    """The largest contributions."""
    total: int
    """Points reached in this level."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEvent(Model):
    """A hype train progressed."""

    FIELDS = (
        Field("id", TEXT),
        Field("event_type", TEXT),
        Field("event_timestamp", MOMENT),
        Field("version", TEXT),
        Field("event_data", Object(HypeTrainEventData.TABLE)),
    )

    id: str
    """Id of the event."""
    event_type: str
    """hypetrain.progression."""
    event_timestamp: datetime
    """When it happened."""
    version: str
    """Its version."""
    event_data: HypeTrainEventData
    """State of the train."""
