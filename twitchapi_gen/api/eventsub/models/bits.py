"""Bits: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import MessageBody, NamedEmote
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


class BitsUseType(OpenEnum):
    """Item that the Bits paid for."""

    CHEER = "cheer"
    """A cheer"""

    POWER_UP = "power_up"
    """A Power-up"""

    CUSTOM_POWER_UP = "custom_power_up"
    """A Power-up that the broadcaster made

    Added to Twitch's API on 2026-04-02.
    """


class PowerUpType(OpenEnum):
    """Effect of a Power-up."""

    MESSAGE_EFFECT = "message_effect"
    """A message with an effect"""

    CELEBRATION = "celebration"
    """An effect all over the screen"""

    GIGANTIFY_AN_EMOTE = "gigantify_an_emote"
    """An emote shown huge"""


class PowerUpRedemptionStatus(OpenEnum):
    """Status of the redemption of a custom Power-up."""

    UNFULFILLED = "unfulfilled"
    """Not fulfilled yet"""

    FULFILLED = "fulfilled"
    """Fulfilled"""

    CANCELED = "canceled"
    """Cancelled"""

    UNKNOWN = "unknown"
    """Not known"""


@define(eq=False, repr=False, kw_only=True)
class UsedCustomPowerUp(Model):
    """The custom Power-up that Bits were spent on."""

    FIELDS = (
        Field("title", TEXT),
        Field("reward_id", TEXT),
    )

    title: str
    """Name of the Power-up."""
    reward_id: str
    """Id of the Power-up."""


@define(eq=False, repr=False, kw_only=True)
class RedeemedCustomPowerUp(Model):
    """The custom Power-up that was redeemed."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("bits", WHOLE),
        Field("prompt", TEXT),
    )

    id: str
    """Id of the Power-up."""
    title: str
    """Name of the Power-up."""
    bits: int
    """Its price, in Bits."""
    prompt: str
    """Text that asks the viewer for input; may be empty."""


@define(eq=False, repr=False, kw_only=True)
class CustomPowerUpRedemption(Model):
    """A viewer redeemed a custom Power-up."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("user_input", TEXT),
        Field("status", Choice(PowerUpRedemptionStatus)),
        Field("custom_power_up", Object(RedeemedCustomPowerUp.TABLE)),
        Field("redeemed_at", MOMENT),
    )

    id: str
    """Id of the redemption."""
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
    user_input: str
    """Text that the viewer entered; empty if the Power-up requires none."""
    status: PowerUpRedemptionStatus
    """Status of the redemption."""
    custom_power_up: RedeemedCustomPowerUp
    """The Power-up."""
    redeemed_at: datetime
    """When it was redeemed."""


@define(eq=False, repr=False, kw_only=True)
class PowerUp(Model):
    """Effect of a Power-up."""

    FIELDS = (
        Field("type", Choice(PowerUpType)),
        Field("emote", Nullable(Object(NamedEmote.TABLE))),
        Field("message_effect_id", Nullable(TEXT)),
    )

    type: PowerUpType
    """Its kind."""
    emote: NamedEmote | None = None
    """The emote; none if there is none."""
    message_effect_id: str | None = None
    """Id of the effect; none for other Power-ups."""


@define(eq=False, repr=False, kw_only=True)
class ChannelBitsUse(Model):
    """A user spent Bits in the channel."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("bits", WHOLE),
        Field("type", Choice(BitsUseType)),
        Field("message", Nullable(Object(MessageBody.TABLE))),
        Field("power_up", Nullable(Object(PowerUp.TABLE))),
        Field("custom_power_up", Nullable(Object(UsedCustomPowerUp.TABLE)), absent=True),
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
    bits: int
    """Number of Bits."""
    type: BitsUseType
    """Its kind."""
    message: MessageBody | None = None
    """The message."""
    power_up: PowerUp | None = None
    """The Power-up; none for a cheer."""
    custom_power_up: UsedCustomPowerUp | None = None
    """The custom Power-up; none for other types.

    Added to Twitch's API on 2026-04-02.
    """


@define(eq=False, repr=False, kw_only=True)
class ChannelCheer(Model):
    """A user cheered."""

    FIELDS = (
        Field("is_anonymous", FLAG),
        Field("user_id", Nullable(TEXT)),
        Field("user_login", Nullable(TEXT)),
        Field("user_name", Nullable(TEXT)),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("message", TEXT),
        Field("bits", WHOLE),
    )

    is_anonymous: bool
    """Whether the user stays anonymous."""
    user_id: str | None = None
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str | None = None
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    message: str
    """The message."""
    bits: int
    """Number of Bits."""
