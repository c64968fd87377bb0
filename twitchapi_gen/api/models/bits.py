"""Bits: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.api.models.channel_points import CustomRewardImage, GlobalCooldownSetting, MaxPerStreamSetting, MaxPerUserPerStreamSetting
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    MapOf,
    Nullable,
    Object,
    Table,
)


class BitsLeaderboardPeriod(OpenEnum):
    """Period of a Bits leaderboard, in Pacific time around the given date."""

    DAY = "day"
    """The day, midnight to midnight"""

    WEEK = "week"
    """The week, Monday to Monday"""

    MONTH = "month"
    """The calendar month"""

    YEAR = "year"
    """The calendar year"""

    ALL = "all"
    """The channel's whole life"""


class CheermoteType(OpenEnum):
    """Creator of a Cheermote, and the places that show it."""

    GLOBAL_FIRST_PARTY = "global_first_party"
    """Made by Twitch, listed in the Bits card"""

    GLOBAL_THIRD_PARTY = "global_third_party"
    """Made by Twitch, not listed in the Bits card"""

    CHANNEL_CUSTOM = "channel_custom"
    """Made by the broadcaster"""

    DISPLAY_ONLY = "display_only"
    """Internal to Twitch, not for cheering"""

    SPONSORED = "sponsored"
    """Made by a sponsor, who adds Bits to each cheer"""


class CheermoteTierLevel(OpenEnum):
    """Minimum number of Bits for this form of a Cheermote."""

    VALUE_1 = "1"
    """From 1 Bit"""

    VALUE_100 = "100"
    """From 100 Bits"""

    VALUE_500 = "500"
    """From 500 Bits"""

    VALUE_1000 = "1000"
    """From 1,000 Bits"""

    VALUE_5000 = "5000"
    """From 5,000 Bits"""

    VALUE_10000 = "10000"
    """From 10,000 Bits"""

    VALUE_100000 = "100000"
    """From 100,000 Bits"""


class ExtensionTransactionType(OpenEnum):
    """Kind of purchase in an extension."""

    BITS_IN_EXTENSION = "BITS_IN_EXTENSION"
    """A product bought with Bits"""


class ExtensionTransactionCurrency(OpenEnum):
    """Currency paid for a product in an extension."""

    BITS = "bits"
    """Bits"""


@define(eq=False, repr=False, kw_only=True)
class BitsLeaderboardEntry(Model):
    """A user's place on a Bits leaderboard."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("rank", WHOLE),
        Field("score", WHOLE),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    rank: int
    """Place on the leaderboard; 1 is the top."""
    score: int
    """Bits cheered in the period."""


@define(eq=False, repr=False, kw_only=True)
class BitsLeaderboardDateRange(Model):
    """The time over which a Bits leaderboard counts."""

    FIELDS = (
        Field("started_at", MOMENT, empty=True),
        Field("ended_at", MOMENT, empty=True),
    )

    started_at: datetime | None = None
    """When the period begins; none if no date was given."""
    ended_at: datetime | None = None
    """When the period ends; none if no date was given."""


@define(eq=False, repr=False, kw_only=True)
class CheermoteThemeImages(Model):
    """Images of a Cheermote for one background."""

    FIELDS = (
        Field("animated", MapOf(TEXT)),
        Field("static", MapOf(TEXT)),
    )

    animated: dict[str, str]
    """URLs of moving images by size; sizes are 1, 1.5, 2, 3 and 4."""
    static: dict[str, str]
    """URLs of still images by size; sizes are 1, 1.5, 2, 3 and 4."""


@define(eq=False, repr=False, kw_only=True)
class CheermoteImages(Model):
    """Images of one tier of a Cheermote."""

    FIELDS = (
        Field("dark", Object(CheermoteThemeImages.TABLE)),
        Field("light", Object(CheermoteThemeImages.TABLE)),
    )

    dark: CheermoteThemeImages
    """For dark backgrounds."""
    light: CheermoteThemeImages
    """For light backgrounds."""


@define(eq=False, repr=False, kw_only=True)
class CheermoteTier(Model):
    """Appearance of a Cheermote from a minimum number of Bits on."""

    FIELDS = (
        Field("min_bits", WHOLE),
        Field("id", Choice(CheermoteTierLevel)),
        Field("color", TEXT),
        Field("images", Object(CheermoteImages.TABLE)),
        Field("can_cheer", FLAG),
        Field("show_in_bits_card", FLAG),
    )

    min_bits: int
    """Minimum number of Bits for this tier, which ends at the next one. For the last tier, also the maximum that can be cheered."""
    id: CheermoteTierLevel
    """Level of the tier, a number as text."""
    color: str
    """Colour of the tier, as #RRGGBB."""
    images: CheermoteImages
    """Its images, by background, motion and size."""
    can_cheer: bool
    """Whether users can cheer with this tier."""
    show_in_bits_card: bool
    """Whether the Bits card lists this tier."""


@define(eq=False, repr=False, kw_only=True)
class Cheermote(Model):
    """An emote that cheers Bits when it is written with a number in a channel's chat."""

    FIELDS = (
        Field("prefix", TEXT),
        Field("tiers", ListOf(Object(CheermoteTier.TABLE))),
        Field("type", Choice(CheermoteType)),
        Field("order", WHOLE),
        Field("last_updated", MOMENT),
        Field("is_charitable", FLAG),
    )

    prefix: str
    """Word to write before the number of Bits: Cheer, for instance, in Cheer100. Case is ignored."""
    tiers: list[CheermoteTier]
    """Appearance by number of Bits."""
    type: CheermoteType
    """Creator, and the places that show it."""
    order: int
    """Place in the Bits card; unique within a type only, and with gaps."""
    last_updated: datetime
    """When it was last changed."""
    is_charitable: bool
    """Whether cheering with it is matched by a donation during charity campaigns."""


@define(eq=False, repr=False, kw_only=True)
class CustomPowerUp(Model):
    """A Power-up that a broadcaster made; viewers redeem it with Bits."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("id", TEXT),
        Field("title", TEXT),
        Field("prompt", TEXT),
        Field("bits", WHOLE),
        Field("image", Nullable(Object(CustomRewardImage.TABLE))),
        Field("default_image", Object(CustomRewardImage.TABLE)),
        Field("background_color", TEXT, empty=True),
        Field("is_enabled", FLAG),
        Field("is_user_input_required", FLAG),
        Field("max_per_stream_setting", Object(MaxPerStreamSetting.TABLE)),
        Field("max_per_user_per_stream_setting", Object(MaxPerUserPerStreamSetting.TABLE)),
        Field("global_cooldown_setting", Object(GlobalCooldownSetting.TABLE)),
        Field("is_paused", FLAG),
        Field("is_in_stock", FLAG),
        Field("redemptions_redeemed_current_stream", Nullable(WHOLE)),
        Field("cooldown_expires_at", Nullable(MOMENT)),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    id: str
    """Its id."""
    title: str
    """Name of the Power-up."""
    prompt: str
    """Text that asks the viewer for input; may be empty."""
    bits: int
    """Price, in Bits."""
    image: CustomRewardImage | None = None
    """The broadcaster's own image; none if nothing was uploaded, see `default_image`."""
    default_image: CustomRewardImage
    """Twitch's image for Power-ups that have none of their own."""
    background_color: str | None = None
    """Background colour as #RRGGBB; none if Twitch sends none."""
    is_enabled: bool
    """Whether viewers see the Power-up."""
    is_user_input_required: bool
    """Whether the viewer must enter a text to redeem it."""
    max_per_stream_setting: MaxPerStreamSetting
    """Limit per stream for all viewers together."""
    max_per_user_per_stream_setting: MaxPerUserPerStreamSetting
    """Limit per stream for each viewer."""
    global_cooldown_setting: GlobalCooldownSetting
    """Waiting time between two redemptions."""
    is_paused: bool
    """Whether redeeming it is paused."""
    is_in_stock: bool
    """Whether it can still be redeemed in this stream; false once its limit is used up."""
    redemptions_redeemed_current_stream: int | None = None
    """Redemptions so far in the running stream; none if offline or without a limit per stream."""
    cooldown_expires_at: datetime | None = None
    """When it can be redeemed again; none unless it is cooling down."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionTransactionCost(Model):
    """Price paid for a product in an extension."""

    FIELDS = (
        Field("amount", WHOLE),
        Field("type", Choice(ExtensionTransactionCurrency)),
    )

    amount: int
    """Amount paid."""
    type: ExtensionTransactionCurrency
    """Currency paid."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionTransactionProduct(Model):
    """A digital product bought in an extension."""

    FIELDS = (
        Field("sku", TEXT),
        Field("domain", TEXT),
        Field("cost", Object(ExtensionTransactionCost.TABLE)),
        Field("inDevelopment", FLAG, "in_development"),
        Field("displayName", TEXT, "display_name"),
        Field("expiration", TEXT, empty=True),
        Field("broadcast", FLAG),
    )

    sku: str
    """Id that the extension's developer gave the product."""
    domain: str
    """Prefix `twitch.ext.`, then the extension's id."""
    cost: ExtensionTransactionCost
    """Price paid."""
    in_development: bool
    """Whether it is still being developed and can't be bought."""
    display_name: str
    """Name as viewers see it."""
    expiration: str | None = None
    """Always none, as an expired product can't be bought."""
    broadcast: bool
    """Whether every running instance of the extension was notified."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionTransaction(Model):
    """A purchase made in an extension."""

    FIELDS = (
        Field("id", TEXT),
        Field("timestamp", MOMENT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("product_type", Choice(ExtensionTransactionType)),
        Field("product_data", Object(ExtensionTransactionProduct.TABLE)),
    )

    id: str
    """Its id."""
    timestamp: datetime
    """When it happened."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the buyer."""
    user_login: str
    """Login name of the buyer, in lower case."""
    user_name: str
    """Display name of the buyer."""
    product_type: ExtensionTransactionType
    """Kind of purchase."""
    product_data: ExtensionTransactionProduct
    """Product bought."""


@define(eq=False, repr=False, kw_only=True)
class GetBitsLeaderboardPage(Paged[BitsLeaderboardEntry]):
    """Reply of `get_bits_leaderboard`."""

    FIELDS = (
        Field("data", ListOf(Object(BitsLeaderboardEntry.TABLE))),
        Field("date_range", Object(BitsLeaderboardDateRange.TABLE)),
        Field("total", WHOLE),
    )

    data: list[BitsLeaderboardEntry]
    """The requested items."""
    date_range: BitsLeaderboardDateRange
    """Time over which was counted."""
    total: int
    """Number of entries in the reply."""


class AsyncGetBitsLeaderboardPage(AsyncPaged[BitsLeaderboardEntry], GetBitsLeaderboardPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_bits_leaderboard": GetBitsLeaderboardPage.TABLE,
    "get_cheermotes": page_of(Object(Cheermote.TABLE)),
    "get_custom_power_up": page_of(Object(CustomPowerUp.TABLE)),
    "get_extension_transactions": page_of(Object(ExtensionTransaction.TABLE)),
}
"""The decoder for the reply of each operation."""
