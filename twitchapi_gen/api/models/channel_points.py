"""Channel Points: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class RedemptionStatus(OpenEnum):
    """How far the redemption of a custom reward has come."""

    CANCELED = "CANCELED"
    """Rejected, and the points paid back"""

    FULFILLED = "FULFILLED"
    """Done"""

    UNFULFILLED = "UNFULFILLED"
    """Waiting in the request queue"""


class RedemptionSort(OpenEnum):
    """In which order redemptions come, by when they were made."""

    OLDEST = "OLDEST"
    """Oldest first"""

    NEWEST = "NEWEST"
    """Newest first"""


class RedemptionDecision(OpenEnum):
    """How to settle a redemption that waits in the request queue."""

    CANCELED = "CANCELED"
    """Reject it and pay the points back"""

    FULFILLED = "FULFILLED"
    """Mark it as done"""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardImage(Model):
    """Addresses of a reward's image in three sizes."""

    NAMES = {
        "url_1x": "url_1x",
        "url_2x": "url_2x",
        "url_4x": "url_4x",
    }

    url_1x: str
    """Image in its smallest size."""
    url_2x: str
    """Image in twice the smallest size."""
    url_4x: str
    """Image in four times the smallest size."""


@define(eq=False, repr=False, kw_only=True)
class MaxPerStreamSetting(Model):
    """How often a reward can be redeemed in one stream, by all viewers together."""

    NAMES = {
        "is_enabled": "is_enabled",
        "max_per_stream": "max_per_stream",
    }

    is_enabled: bool
    """Whether there is such a limit."""
    max_per_stream: int
    """Redemptions possible in one stream; usually 0 when the limit is off."""


@define(eq=False, repr=False, kw_only=True)
class MaxPerUserPerStreamSetting(Model):
    """How often one viewer can redeem a reward in one stream."""

    NAMES = {
        "is_enabled": "is_enabled",
        "max_per_user_per_stream": "max_per_user_per_stream",
    }

    is_enabled: bool
    """Whether there is such a limit."""
    max_per_user_per_stream: int
    """Redemptions possible for each viewer in one stream; usually 0 when the limit is off."""


@define(eq=False, repr=False, kw_only=True)
class GlobalCooldownSetting(Model):
    """How long a reward can't be redeemed by anyone after a redemption."""

    NAMES = {
        "is_enabled": "is_enabled",
        "global_cooldown_seconds": "global_cooldown_seconds",
    }

    is_enabled: bool
    """Whether there is a cooldown."""
    global_cooldown_seconds: int
    """Seconds from one redemption to the next; usually 0 when the cooldown is off."""


@define(eq=False, repr=False, kw_only=True)
class CustomReward(Model):
    """A reward that a broadcaster offers for channel points."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "id": "id",
        "title": "title",
        "prompt": "prompt",
        "cost": "cost",
        "image": "image",
        "default_image": "default_image",
        "background_color": "background_color",
        "is_enabled": "is_enabled",
        "is_user_input_required": "is_user_input_required",
        "max_per_stream_setting": "max_per_stream_setting",
        "max_per_user_per_stream_setting": "max_per_user_per_stream_setting",
        "global_cooldown_setting": "global_cooldown_setting",
        "is_paused": "is_paused",
        "is_in_stock": "is_in_stock",
        "should_redemptions_skip_request_queue": "should_redemptions_skip_request_queue",
        "redemptions_redeemed_current_stream": "redemptions_redeemed_current_stream",
        "cooldown_expires_at": "cooldown_expires_at",
    }

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
    """Whether viewers get to see the reward."""
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
    """Redemptions so far in the running stream; none when offline or without a limit per stream."""
    cooldown_expires_at: datetime | None = None
    """When it can be redeemed again; none unless it is cooling down."""


@define(eq=False, repr=False, kw_only=True)
class RedeemedReward(Model):
    """The reward that a redemption is for."""

    NAMES = {
        "id": "id",
        "title": "title",
        "prompt": "prompt",
        "cost": "cost",
    }

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

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "id": "id",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "user_input": "user_input",
        "status": "status",
        "redeemed_at": "redeemed_at",
        "reward": "reward",
    }

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
    """What the viewer typed; none when the reward asks for no input."""
    status: RedemptionStatus
    """Whether it waits, was fulfilled or was cancelled."""
    redeemed_at: datetime
    """When the viewer redeemed it."""
    reward: RedeemedReward
    """The reward that was redeemed."""
