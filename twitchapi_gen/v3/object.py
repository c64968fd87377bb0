"""Replies of pyTwitchAPI 3, as objects: those of version 4."""

from twitchapi_gen.v4.object import api as _api
from twitchapi_gen.v4.object.api import *  # noqa: F403
from twitchapi_gen.v4.object.base import AsyncIterTwitchObject, IterTwitchObject, TwitchObject

__all__ = ["AsyncIterTwitchObject", "IterTwitchObject", "TwitchObject"]
__all__ += _api.__all__
