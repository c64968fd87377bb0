"""Webhooks: what its messages are made of.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Follow(Model):
    """Somebody followed somebody."""

    NAMES = {
        "from_id": "from_id",
        "from_login": "from_login",
        "from_name": "from_name",
        "to_id": "to_id",
        "to_login": "to_login",
        "to_name": "to_name",
        "followed_at": "followed_at",
    }

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

    NAMES = {
        "id": "id",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "game_id": "game_id",
        "game_name": "game_name",
        "community_ids": "community_ids",
        "type": "type",
        "title": "title",
        "viewer_count": "viewer_count",
        "started_at": "started_at",
        "language": "language",
        "thumbnail_url": "thumbnail_url",
        "tag_ids": "tag_ids",
        "is_mature": "is_mature",
    }

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

    NAMES = {
        "id": "id",
        "login": "login",
        "display_name": "display_name",
        "type": "type",
        "broadcaster_type": "broadcaster_type",
        "description": "description",
        "profile_image_url": "profile_image_url",
        "offline_image_url": "offline_image_url",
        "view_count": "view_count",
        "email": "email",
        "created_at": "created_at",
    }

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

    NAMES = {
        "amount": "amount",
        "type": "type",
    }

    amount: int
    """The price."""
    type: str
    """What it is paid with."""


@define(eq=False, repr=False, kw_only=True)
class ProductData(Model):
    """What was bought in an extension."""

    NAMES = {
        "sku": "sku",
        "cost": "cost",
        "displayName": "display_name",
        "inDevelopment": "in_development",
        "domain": "domain",
        "broadcast": "broadcast",
        "expiration": "expiration",
    }

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

    NAMES = {
        "id": "id",
        "timestamp": "timestamp",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "product_type": "product_type",
        "product_data": "product_data",
    }

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

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

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

    NAMES = {
        "id": "id",
        "event_type": "event_type",
        "event_timestamp": "event_timestamp",
        "version": "version",
        "event_data": "event_data",
    }

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

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "expires_at": "expires_at",
        "reason": "reason",
        "moderator_id": "moderator_id",
        "moderator_login": "moderator_login",
        "moderator_name": "moderator_name",
    }

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

    NAMES = {
        "id": "id",
        "event_type": "event_type",
        "event_timestamp": "event_timestamp",
        "version": "version",
        "event_data": "event_data",
    }

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

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "is_gift": "is_gift",
        "tier": "tier",
        "plan_name": "plan_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "gifter_id": "gifter_id",
        "gifter_login": "gifter_login",
        "gifter_name": "gifter_name",
        "message": "message",
    }

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

    NAMES = {
        "id": "id",
        "event_type": "event_type",
        "event_timestamp": "event_timestamp",
        "version": "version",
        "event_data": "event_data",
    }

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

    NAMES = {
        "total": "total",
        "type": "type",
        "user": "user",
    }

    total: int
    """How much."""
    type: str
    """BITS or SUBS."""
    user: str
    """Id of the user."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEventData(Model):
    """Where a hype train is."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "cooldown_end_time": "cooldown_end_time",
        "expires_at": "expires_at",
        "goal": "goal",
        "id": "id",
        "last_contribution": "last_contribution",
        "level": "level",
        "started_at": "started_at",
        "top_contributions": "top_contributions",
        "total": "total",
    }

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

    NAMES = {
        "id": "id",
        "event_type": "event_type",
        "event_timestamp": "event_timestamp",
        "version": "version",
        "event_data": "event_data",
    }

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
