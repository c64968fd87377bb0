"""Channel Points: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/channel_points.yaml. Edits here are lost.
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
    Nullable,
    Object,
    Table,
)


class RedemptionStatus(OpenEnum):
    """Status of the redemption of a custom reward."""

    CANCELED = "CANCELED"
    """Rejected, and the points paid back"""

    FULFILLED = "FULFILLED"
    """Done"""

    UNFULFILLED = "UNFULFILLED"
    """Waiting in the request queue"""


class RedemptionSort(OpenEnum):
    """Order of the redemptions by time."""

    OLDEST = "OLDEST"
    """Oldest first"""

    NEWEST = "NEWEST"
    """Newest first"""


class RedemptionDecision(OpenEnum):
    """New status of a redemption in the request queue."""

    CANCELED = "CANCELED"
    """Reject it and pay the points back"""

    FULFILLED = "FULFILLED"
    """Mark it as done"""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardImage(Model):
    """URLs of a reward's image in three sizes."""

    FIELDS = (
        Field("url_1x", TEXT),
        Field("url_2x", TEXT),
        Field("url_4x", TEXT),
    )

    url_1x: str
    """Image in its smallest size."""
    url_2x: str
    """Image in twice the smallest size."""
    url_4x: str
    """Image in four times the smallest size."""


@define(eq=False, repr=False, kw_only=True)
class MaxPerStreamSetting(Model):
    """Maximum number of redemptions of a reward in one stream, by all viewers together."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("max_per_stream", WHOLE),
    )

    is_enabled: bool
    """Whether there is such a limit."""
    max_per_stream: int
    """Redemptions possible in one stream; usually 0 when the limit is off."""


@define(eq=False, repr=False, kw_only=True)
class MaxPerUserPerStreamSetting(Model):
    """Maximum number of redemptions of a reward by one viewer in one stream."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("max_per_user_per_stream", WHOLE),
    )

    is_enabled: bool
    """Whether there is such a limit."""
    max_per_user_per_stream: int
    """Redemptions possible for each viewer in one stream; usually 0 when the limit is off."""


@define(eq=False, repr=False, kw_only=True)
class GlobalCooldownSetting(Model):
    """Cooldown of a reward after a redemption, for all viewers."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("global_cooldown_seconds", WHOLE),
    )

    is_enabled: bool
    """Whether there is a cooldown."""
    global_cooldown_seconds: int
    """Seconds from one redemption to the next; usually 0 when the cooldown is off."""


@define(eq=False, repr=False, kw_only=True)
class CustomReward(Model):
    """A reward that a broadcaster offers for channel points."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("id", TEXT),
        Field("title", TEXT),
        Field("prompt", TEXT),
        Field("cost", WHOLE),
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
        Field("should_redemptions_skip_request_queue", FLAG),
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
    """Name of the reward; no two rewards of a channel share one."""
    prompt: str
    """Text asking the viewer for input when one is required; may be empty."""
    cost: int
    """Price in channel points."""
    image: CustomRewardImage | None = None
    """The broadcaster's own image; none if nothing was uploaded, see `default_image`."""
    default_image: CustomRewardImage
    """Twitch's image for rewards that have none of their own."""
    background_color: str | None = None
    """Background colour as"""
    is_enabled: bool
    """Whether viewers see the reward."""
    is_user_input_required: bool
    """Whether the viewer must enter a text to redeem it."""
    max_per_stream_setting: MaxPerStreamSetting
    """Limit per stream for all viewers together."""
    max_per_user_per_stream_setting: MaxPerUserPerStreamSetting
    """Limit per stream for each viewer."""
    global_cooldown_setting: GlobalCooldownSetting
    """Waiting time between two redemptions."""
    is_paused: bool
    """Whether redeeming is paused."""
    is_in_stock: bool
    """Whether it can still be redeemed in this stream; false once its limit is used up."""
    should_redemptions_skip_request_queue: bool
    """Whether a redemption counts as fulfilled at once, without review."""
    redemptions_redeemed_current_stream: int | None = None
    """Redemptions so far in the running stream; none if offline or without a limit per stream."""
    cooldown_expires_at: datetime | None = None
    """When it can be redeemed again; none unless it is cooling down."""


@define(eq=False, repr=False, kw_only=True)
class RedeemedReward(Model):
    """The reward that a redemption is for."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("prompt", TEXT),
        Field("cost", WHOLE),
    )

    id: str
    """Id of the custom reward."""
    title: str
    """Name of the reward."""
    prompt: str
    """Text that asked the viewer for input; may be empty."""
    cost: int
    """Price in channel points."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardRedemption(Model):
    """One viewer's redemption of a custom reward."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("id", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("user_input", TEXT, empty=True),
        Field("status", Choice(RedemptionStatus)),
        Field("redeemed_at", MOMENT),
        Field("reward", Object(RedeemedReward.TABLE)),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    id: str
    """Its id."""
    user_id: str
    """Id of the viewer who redeemed it."""
    user_login: str
    """Login name of the viewer, in lower case."""
    user_name: str
    """Display name of the viewer."""
    user_input: str | None = None
    """Text that the viewer entered; none if the reward requires no input."""
    status: RedemptionStatus
    """Whether it waits, was fulfilled or was cancelled."""
    redeemed_at: datetime
    """When the viewer redeemed it."""
    reward: RedeemedReward
    """The reward that was redeemed."""


REPLIES: dict[str, Table[Any]] = {
    "create_custom_rewards": page_of(Object(CustomReward.TABLE)),
    "get_custom_reward": page_of(Object(CustomReward.TABLE)),
    "get_custom_reward_redemption": page_of(Object(CustomRewardRedemption.TABLE)),
    "update_custom_reward": page_of(Object(CustomReward.TABLE)),
    "update_redemption_status": page_of(Object(CustomRewardRedemption.TABLE)),
}
"""The decoder for the reply of each operation."""
