"""Bits: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import MESSAGE_BODY, NAMED_EMOTE, read_message_body, read_named_emote
from twitchapi_gen.api.eventsub.models import bits as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_title = key("title")
k_reward_id = key("reward_id")
k_id = key("id")
k_bits = key("bits")
k_prompt = key("prompt")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_user_input = key("user_input")
k_status = key("status")
k_custom_power_up = key("custom_power_up")
k_redeemed_at = key("redeemed_at")
k_type = key("type")
k_emote = key("emote")
k_message_effect_id = key("message_effect_id")
k_message = key("message")
k_power_up = key("power_up")
k_is_anonymous = key("is_anonymous")

_BITS_USE_TYPE = choices(models.BitsUseType)
_POWER_UP_REDEMPTION_STATUS = choices(models.PowerUpRedemptionStatus)
_POWER_UP_TYPE = choices(models.PowerUpType)


USED_CUSTOM_POWER_UP = Table(
    models.UsedCustomPowerUp,
    (
        Field("title", "title", TEXT),
        Field("reward_id", "reward_id", TEXT),
    ),
)


def read_used_custom_power_up(value: dict[str, Any]) -> models.UsedCustomPowerUp:
    """Reads UsedCustomPowerUp."""
    try:
        f_title = value[k_title]
        f_reward_id = value[k_reward_id]
        if f_title.__class__ is f_reward_id.__class__ is str:
            made = new(models.UsedCustomPowerUp)
            made.title = f_title
            made.reward_id = f_reward_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USED_CUSTOM_POWER_UP.read(value)


REDEEMED_CUSTOM_POWER_UP = Table(
    models.RedeemedCustomPowerUp,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("bits", "bits", WHOLE),
        Field("prompt", "prompt", TEXT),
    ),
)


def read_redeemed_custom_power_up(value: dict[str, Any]) -> models.RedeemedCustomPowerUp:
    """Reads RedeemedCustomPowerUp."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_bits = value[k_bits]
        f_prompt = value[k_prompt]
        if f_id.__class__ is f_title.__class__ is f_prompt.__class__ is str and f_bits.__class__ is int:
            made = new(models.RedeemedCustomPowerUp)
            made.id = f_id
            made.title = f_title
            made.bits = f_bits
            made.prompt = f_prompt
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REDEEMED_CUSTOM_POWER_UP.read(value)


CUSTOM_POWER_UP_REDEMPTION = Table(
    models.CustomPowerUpRedemption,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_input", "user_input", TEXT),
        Field("status", "status", Choice(models.PowerUpRedemptionStatus)),
        Field("custom_power_up", "custom_power_up", Object(REDEEMED_CUSTOM_POWER_UP)),
        Field("redeemed_at", "redeemed_at", MOMENT),
    ),
)


def read_custom_power_up_redemption(value: dict[str, Any]) -> models.CustomPowerUpRedemption:
    """Reads CustomPowerUpRedemption."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_user_input = value[k_user_input]
        f_custom_power_up = value[k_custom_power_up]
        f_redeemed_at = when(value[k_redeemed_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_user_input.__class__
            is str
            and f_redeemed_at.tzinfo is not None
        ):
            made = new(models.CustomPowerUpRedemption)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.user_input = f_user_input
            made.status = _POWER_UP_REDEMPTION_STATUS[value[k_status]]
            made.custom_power_up = read_redeemed_custom_power_up(f_custom_power_up)
            made.redeemed_at = f_redeemed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_POWER_UP_REDEMPTION.read(value)


POWER_UP = Table(
    models.PowerUp,
    (
        Field("type", "type", Choice(models.PowerUpType)),
        Field("emote", "emote", Nullable(Object(NAMED_EMOTE))),
        Field("message_effect_id", "message_effect_id", Nullable(TEXT)),
    ),
)


def read_power_up(value: dict[str, Any]) -> models.PowerUp:
    """Reads PowerUp."""
    try:
        f_emote = value[k_emote]
        f_message_effect_id = value[k_message_effect_id]
        if f_message_effect_id is None or f_message_effect_id.__class__ is str:
            made = new(models.PowerUp)
            made.type = _POWER_UP_TYPE[value[k_type]]
            made.emote = None if f_emote is None else read_named_emote(f_emote)
            made.message_effect_id = f_message_effect_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POWER_UP.read(value)


CHANNEL_BITS_USE = Table(
    models.ChannelBitsUse,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("bits", "bits", WHOLE),
        Field("type", "type", Choice(models.BitsUseType)),
        Field("message", "message", Nullable(Object(MESSAGE_BODY))),
        Field("power_up", "power_up", Nullable(Object(POWER_UP))),
        Field("custom_power_up", "custom_power_up", Nullable(Object(USED_CUSTOM_POWER_UP)), absent=True),
    ),
)


def read_channel_bits_use(value: dict[str, Any]) -> models.ChannelBitsUse:
    """Reads ChannelBitsUse."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_bits = value[k_bits]
        f_message = value[k_message]
        f_power_up = value[k_power_up]
        f_custom_power_up = value.get(k_custom_power_up)
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
            and f_bits.__class__ is int
        ):
            made = new(models.ChannelBitsUse)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.bits = f_bits
            made.type = _BITS_USE_TYPE[value[k_type]]
            made.message = None if f_message is None else read_message_body(f_message)
            made.power_up = None if f_power_up is None else read_power_up(f_power_up)
            made.custom_power_up = None if f_custom_power_up is None else read_used_custom_power_up(f_custom_power_up)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_BITS_USE.read(value)


CHANNEL_CHEER = Table(
    models.ChannelCheer,
    (
        Field("is_anonymous", "is_anonymous", FLAG),
        Field("user_id", "user_id", Nullable(TEXT)),
        Field("user_login", "user_login", Nullable(TEXT)),
        Field("user_name", "user_name", Nullable(TEXT)),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("message", "message", TEXT),
        Field("bits", "bits", WHOLE),
    ),
)


def read_channel_cheer(value: dict[str, Any]) -> models.ChannelCheer:
    """Reads ChannelCheer."""
    try:
        f_is_anonymous = value[k_is_anonymous]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_message = value[k_message]
        f_bits = value[k_bits]
        if (
            f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is f_message.__class__ is str
            and f_bits.__class__ is int
            and f_is_anonymous.__class__ is bool
            and (f_user_id is None or f_user_id.__class__ is str)
            and (f_user_login is None or f_user_login.__class__ is str)
            and (f_user_name is None or f_user_name.__class__ is str)
        ):
            made = new(models.ChannelCheer)
            made.is_anonymous = f_is_anonymous
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.message = f_message
            made.bits = f_bits
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_CHEER.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ChannelBitsUse": (read_channel_bits_use, CHANNEL_BITS_USE),
    "CustomPowerUpRedemption": (read_custom_power_up_redemption, CUSTOM_POWER_UP_REDEMPTION),
    "ChannelCheer": (read_channel_cheer, CHANNEL_CHEER),
}
"""Of each kind of event: the fast reader and the table."""
