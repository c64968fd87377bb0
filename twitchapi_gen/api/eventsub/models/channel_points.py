"""Channel Points: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import EmotedMessage, MessageBody, NamedEmote
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class AutomaticRewardType(OpenEnum):
    """What an automatic reward does."""

    SINGLE_MESSAGE_BYPASS_SUB_MODE = "single_message_bypass_sub_mode"
    """One message in spite of subscribers-only mode"""

    SEND_HIGHLIGHTED_MESSAGE = "send_highlighted_message"
    """A highlighted message"""

    RANDOM_SUB_EMOTE_UNLOCK = "random_sub_emote_unlock"
    """A subscriber emote, picked at random"""

    CHOSEN_SUB_EMOTE_UNLOCK = "chosen_sub_emote_unlock"
    """A subscriber emote of choice"""

    CHOSEN_MODIFIED_SUB_EMOTE_UNLOCK = "chosen_modified_sub_emote_unlock"
    """A subscriber emote of choice, modified"""

    MESSAGE_EFFECT = "message_effect"
    """A message with an effect"""

    GIGANTIFY_AN_EMOTE = "gigantify_an_emote"
    """An emote shown huge"""

    CELEBRATION = "celebration"
    """An effect all over the screen"""


class RedemptionStatus(OpenEnum):
    """State of a redemption."""

    UNKNOWN = "unknown"
    """Not known"""

    UNFULFILLED = "unfulfilled"
    """Waits in the queue"""

    FULFILLED = "fulfilled"
    """Done"""

    CANCELED = "canceled"
    """Refused; points were refunded"""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardV1(Model):
    """An automatic reward, and what it cost (version 1)."""

    NAMES = {
        "type": "type",
        "cost": "cost",
        "unlocked_emote": "unlocked_emote",
    }

    type: AutomaticRewardType
    """Its kind."""
    cost: int
    """Price in channel points."""
    unlocked_emote: NamedEmote | None = None
    """The emote that was unlocked; none where there is none."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedemptionV1(Model):
    """A viewer redeemed an automatic reward (version 1)."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "id": "id",
        "reward": "reward",
        "message": "message",
        "user_input": "user_input",
        "redeemed_at": "redeemed_at",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    id: str
    """Its id."""
    reward: AutomaticRewardV1
    """The reward."""
    message: EmotedMessage | None = None
    """The message."""
    user_input: str | None = None
    """What the viewer entered."""
    redeemed_at: datetime
    """When it was redeemed."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticReward(Model):
    """An automatic reward, and what it cost."""

    NAMES = {
        "type": "type",
        "channel_points": "channel_points",
        "emote": "emote",
    }

    type: AutomaticRewardType
    """Its kind."""
    channel_points: int
    """Number of channel points."""
    emote: NamedEmote | None = None
    """The emote; none where there is none."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedemption(Model):
    """A viewer redeemed an automatic reward."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "id": "id",
        "reward": "reward",
        "message": "message",
        "redeemed_at": "redeemed_at",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    id: str
    """Its id."""
    reward: AutomaticReward
    """The reward."""
    message: MessageBody | None = None
    """The message."""
    redeemed_at: datetime
    """When it was redeemed."""


@define(eq=False, repr=False, kw_only=True)
class RewardLimit(Model):
    """How often a reward can be redeemed."""

    NAMES = {
        "is_enabled": "is_enabled",
        "value": "value",
    }

    is_enabled: bool
    """Whether there is a limit."""
    value: int
    """The limit."""


@define(eq=False, repr=False, kw_only=True)
class RewardImage(Model):
    """A picture in three sizes."""

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
class RewardCooldown(Model):
    """How long to wait between two redemptions."""

    NAMES = {
        "is_enabled": "is_enabled",
        "seconds": "seconds",
    }

    is_enabled: bool
    """Whether one has to wait."""
    seconds: int
    """Seconds to wait."""


@define(eq=False, repr=False, kw_only=True)
class CustomReward(Model):
    """A custom reward of the channel."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "is_enabled": "is_enabled",
        "is_paused": "is_paused",
        "is_in_stock": "is_in_stock",
        "title": "title",
        "cost": "cost",
        "prompt": "prompt",
        "is_user_input_required": "is_user_input_required",
        "should_redemptions_skip_request_queue": "should_redemptions_skip_request_queue",
        "max_per_stream": "max_per_stream",
        "max_per_user_per_stream": "max_per_user_per_stream",
        "background_color": "background_color",
        "image": "image",
        "default_image": "default_image",
        "global_cooldown": "global_cooldown",
        "cooldown_expires_at": "cooldown_expires_at",
        "redemptions_redeemed_current_stream": "redemptions_redeemed_current_stream",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    is_enabled: bool
    """Whether viewers see it."""
    is_paused: bool
    """Whether redeeming is paused."""
    is_in_stock: bool
    """Whether it can be redeemed now."""
    title: str
    """Title of the reward."""
    cost: int
    """Price in channel points."""
    prompt: str
    """What the viewer is asked to enter."""
    is_user_input_required: bool
    """Whether the viewer must enter a text to redeem it."""
    should_redemptions_skip_request_queue: bool
    """Whether a redemption counts as fulfilled at once, without review."""
    max_per_stream: RewardLimit
    """How often it can be redeemed in one stream."""
    max_per_user_per_stream: RewardLimit
    """How often one viewer can redeem it in one stream."""
    background_color: str
    """Background colour as"""
    image: RewardImage | None = None
    """Picture; none where the channel has given none."""
    default_image: RewardImage
    """Picture where the channel has given none."""
    global_cooldown: RewardCooldown
    """How long to wait between two redemptions."""
    cooldown_expires_at: datetime | None = None
    """When it can be redeemed again; none where nobody has to wait."""
    redemptions_redeemed_current_stream: int | None = None
    """Redemptions in this stream; none while offline or where there is no limit."""


@define(eq=False, repr=False, kw_only=True)
class RedeemedReward(Model):
    """The reward as it was when redeemed."""

    NAMES = {
        "id": "id",
        "title": "title",
        "cost": "cost",
        "prompt": "prompt",
    }

    id: str
    """Its id."""
    title: str
    """Title of the reward."""
    cost: int
    """Price in channel points."""
    prompt: str
    """What the viewer is asked to enter."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardRedemption(Model):
    """A redemption of a custom reward."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "user_input": "user_input",
        "status": "status",
        "reward": "reward",
        "redeemed_at": "redeemed_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    user_input: str | None = None
    """What the viewer entered; none where nothing was."""
    status: RedemptionStatus
    """What became of it."""
    reward: RedeemedReward
    """The reward."""
    redeemed_at: datetime
    """When it was redeemed."""
