"""Bits: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.api.eventsub.models.common import MessageBody, NamedEmote
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class BitsUseType(OpenEnum):
    """What Bits were spent on."""

    CHEER = "cheer"
    """A cheer"""

    POWER_UP = "power_up"
    """A Power-up"""


class PowerUpType(OpenEnum):
    """What a Power-up does."""

    MESSAGE_EFFECT = "message_effect"
    """A message with an effect"""

    CELEBRATION = "celebration"
    """An effect all over the screen"""

    GIGANTIFY_AN_EMOTE = "gigantify_an_emote"
    """An emote shown huge"""


@define(eq=False, repr=False, kw_only=True)
class PowerUp(Model):
    """What a Power-up did."""

    NAMES = {
        "type": "type",
        "emote": "emote",
        "message_effect_id": "message_effect_id",
    }

    type: PowerUpType
    """Its kind."""
    emote: NamedEmote | None = None
    """The emote; none where there is none."""
    message_effect_id: str | None = None
    """Id of the effect; none for other Power-ups."""


@define(eq=False, repr=False, kw_only=True)
class ChannelBitsUse(Model):
    """Somebody spent Bits in the channel."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "bits": "bits",
        "type": "type",
        "message": "message",
        "power_up": "power_up",
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
    bits: int
    """Number of Bits."""
    type: BitsUseType
    """Its kind."""
    message: MessageBody | None = None
    """The message."""
    power_up: PowerUp | None = None
    """The Power-up; none for a cheer."""


@define(eq=False, repr=False, kw_only=True)
class ChannelCheer(Model):
    """Somebody cheered."""

    NAMES = {
        "is_anonymous": "is_anonymous",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "message": "message",
        "bits": "bits",
    }

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
