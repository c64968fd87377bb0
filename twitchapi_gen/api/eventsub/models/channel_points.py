"""Channel Points: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import EmotedMessage, MessageBody, NamedEmote
from twitchapi_gen.runtime.base.values import OpenEnum
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
)


class AutomaticRewardType(OpenEnum):
    """Effect of an automatic reward."""

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

    FIELDS = (
        Field("type", Choice(AutomaticRewardType)),
        Field("cost", WHOLE),
        Field("unlocked_emote", Nullable(Object(NamedEmote.TABLE))),
    )

    type: AutomaticRewardType
    """Its kind."""
    cost: int
    """Price in channel points."""
    unlocked_emote: NamedEmote | None = None
    """The emote that was unlocked; none if there is none."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedemptionV1(Model):
    """A viewer redeemed an automatic reward (version 1)."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("id", TEXT),
        Field("reward", Object(AutomaticRewardV1.TABLE)),
        Field("message", Nullable(Object(EmotedMessage.TABLE))),
        Field("user_input", Nullable(TEXT)),
        Field("redeemed_at", MOMENT),
    )

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
    """Text that the viewer entered."""
    redeemed_at: datetime
    """When it was redeemed."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticReward(Model):
    """An automatic reward, and what it cost."""

    FIELDS = (
        Field("type", Choice(AutomaticRewardType)),
        Field("channel_points", WHOLE),
        Field("emote", Nullable(Object(NamedEmote.TABLE))),
    )

    type: AutomaticRewardType
    """Its kind."""
    channel_points: int
    """Number of channel points."""
    emote: NamedEmote | None = None
    """The emote; none if there is none."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedemption(Model):
    """A viewer redeemed an automatic reward."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("id", TEXT),
        Field("reward", Object(AutomaticReward.TABLE)),
        Field("message", Nullable(Object(MessageBody.TABLE))),
        Field("redeemed_at", MOMENT),
    )

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
    """Maximum number of redemptions of a reward."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("value", WHOLE),
    )

    is_enabled: bool
    """Whether there is a limit."""
    value: int
    """The limit."""


@define(eq=False, repr=False, kw_only=True)
class RewardImage(Model):
    """A picture in three sizes."""

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
class RewardCooldown(Model):
    """Time between two redemptions."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("seconds", WHOLE),
    )

    is_enabled: bool
    """Whether one has to wait."""
    seconds: int
    """Seconds to wait."""


@define(eq=False, repr=False, kw_only=True)
class CustomReward(Model):
    """A custom reward of the channel."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("is_enabled", FLAG),
        Field("is_paused", FLAG),
        Field("is_in_stock", FLAG),
        Field("title", TEXT),
        Field("cost", WHOLE),
        Field("prompt", TEXT),
        Field("is_user_input_required", FLAG),
        Field("should_redemptions_skip_request_queue", FLAG),
        Field("max_per_stream", Object(RewardLimit.TABLE)),
        Field("max_per_user_per_stream", Object(RewardLimit.TABLE)),
        Field("background_color", TEXT),
        Field("image", Nullable(Object(RewardImage.TABLE))),
        Field("default_image", Object(RewardImage.TABLE)),
        Field("global_cooldown", Object(RewardCooldown.TABLE)),
        Field("cooldown_expires_at", Nullable(MOMENT)),
        Field("redemptions_redeemed_current_stream", Nullable(WHOLE)),
    )

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
    """Prompt for the viewer's text."""
    is_user_input_required: bool
    """Whether the viewer must enter a text to redeem it."""
    should_redemptions_skip_request_queue: bool
    """Whether a redemption counts as fulfilled at once, without review."""
    max_per_stream: RewardLimit
    """Maximum number of redemptions in one stream."""
    max_per_user_per_stream: RewardLimit
    """Maximum number of redemptions by one viewer in one stream."""
    background_color: str
    """Background colour as"""
    image: RewardImage | None = None
    """Picture; none if the channel has given none."""
    default_image: RewardImage
    """Picture where the channel has given none."""
    global_cooldown: RewardCooldown
    """Time between two redemptions."""
    cooldown_expires_at: datetime | None = None
    """End of the cooldown; none without a cooldown."""
    redemptions_redeemed_current_stream: int | None = None
    """Redemptions in this stream; none while offline or without a limit."""


@define(eq=False, repr=False, kw_only=True)
class RedeemedReward(Model):
    """The reward as it was when redeemed."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("cost", WHOLE),
        Field("prompt", TEXT),
    )

    id: str
    """Its id."""
    title: str
    """Title of the reward."""
    cost: int
    """Price in channel points."""
    prompt: str
    """Prompt for the viewer's text."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardRedemption(Model):
    """A redemption of a custom reward."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("user_input", TEXT, empty=True),
        Field("status", Choice(RedemptionStatus)),
        Field("reward", Object(RedeemedReward.TABLE)),
        Field("redeemed_at", MOMENT),
    )

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
    """Text that the viewer entered; none if the viewer entered nothing."""
    status: RedemptionStatus
    """Result."""
    reward: RedeemedReward
    """The reward."""
    redeemed_at: datetime
    """When it was redeemed."""
