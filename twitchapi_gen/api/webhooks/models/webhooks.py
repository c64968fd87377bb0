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
    """Somebody followed somebody."""

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
    """Id of who is followed."""
    to_login: str | None = None
    """Login name of who is followed."""
    to_name: str
    """Display name of who is followed."""
    followed_at: datetime
    """When the follow happened."""


@define(eq=False, repr=False, kw_only=True)
class StreamChange(Model):
    """A stream began, ended, or changed its title or category. Of one that ended, only `type` is there, which says "offline"."""

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
    """How many are watching right now."""
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
    """Name as the user writes it, with capitals or other scripts."""
    type: str | None = None
    """Kind of account; none for a normal one."""
    broadcaster_type: str | None = None
    """Programme the account belongs to; none for a normal account."""
    description: str | None = None
    """What the user says about the channel."""
    profile_image_url: str | None = None
    """Address of the profile's picture."""
    offline_image_url: str | None = None
    """Address of the picture shown while the channel is offline."""
    view_count: int
    """Views of the channel."""
    email: str | None = None
    """Verified e-mail address; needs the scope user:read:email, and is there for the token's user only."""
    created_at: datetime | None = None
    """When the account was made."""


@define(eq=False, repr=False, kw_only=True)
class ProductCost(Model):
    """What a product costs."""

    FIELDS = (
        Field("amount", WHOLE),
        Field("type", TEXT),
    )

    amount: int
    """The price."""
    type: str
    """What it is paid with."""


@define(eq=False, repr=False, kw_only=True)
class ProductData(Model):
    """What was bought in an extension."""

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
    """Where the product belongs."""
    broadcast: bool | None = None
    """Whether all who watch are told."""
    expiration: datetime | None = None
    """When it can't be bought any more."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionTransaction(Model):
    """Somebody used Bits in an extension."""

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
    """Who became or is no longer a moderator, and where."""

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
    """A moderator came or went."""

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
    """Whom it is about."""


@define(eq=False, repr=False, kw_only=True)
class BanChangeData(Model):
    """Who was banned or let in again, and where."""

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
    """Somebody was banned, timed out, or let in again."""

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
    """Whom it is about."""


@define(eq=False, repr=False, kw_only=True)
class SubscriptionEventData(Model):
    """Who subscribed, to whom, and who paid."""

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
    """Whether someone else paid for it."""
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
    """Id of who gave it away."""
    gifter_login: str | None = None
    """Login name of who gave it away."""
    gifter_name: str | None = None
    """Display name of who gave it away."""
    message: str | None = None
    """What the subscriber wrote."""


@define(eq=False, repr=False, kw_only=True)
class SubscriptionEvent(Model):
    """Somebody subscribed, no longer does, or told the channel of it."""

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
    """Whom it is about."""


@define(eq=False, repr=False, kw_only=True)
class TrainContribution(Model):
    """What somebody gave to a hype train."""

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
    """Where a hype train is."""

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
    """A hype train got further."""

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
    """Where it is."""
