"""Enums, exceptions and dicts of pyTwitchAPI 3: those of version 4, and two that it dropped."""

from enum import Enum

from twitchapi_gen.v4 import type as _type
from twitchapi_gen.v4.type import *  # noqa: F403

__all__ = ["PubSubListenTimeoutException", "PubSubResponseError", "SoundtrackSourceType"]
__all__ += _type.__all__


class PubSubListenTimeoutException(_type.TwitchAPIException):
    """PubSub didn't confirm a topic in time. Not raised: Twitch has shut PubSub down."""


class PubSubResponseError(Enum):
    """PubSub's errors after a refusal."""

    BAD_MESSAGE = "ERR_BADMESSAGE"
    BAD_AUTH = "ERR_BADAUTH"
    SERVER = "ERR_SERVER"
    BAD_TOPIC = "ERR_BADTOPIC"
    NONE = ""
    UNKNOWN = "unknown error"


class SoundtrackSourceType(Enum):
    """Sources of Soundtrack, which Twitch has withdrawn."""

    PLAYLIST = "PLAYLIST"
    STATION = "STATION"
