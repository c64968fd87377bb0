"""pyTwitchAPI 3, for programs that were written for it: change `twitchAPI` to `twitchapi_gen.v3` in their imports.

A thin cover of `twitchapi_gen.v4`, with version 3's names where they differ. Everything is loaded when first asked for.
The guide: docs/from-pytwitchapi-4.md.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from twitchapi_gen.moving.finding import Finder

if TYPE_CHECKING:
    from twitchapi_gen.v3 import (
        chat as chat,
        eventsub as eventsub,
        helper as helper,
        oauth as oauth,
        object as object,
        pubsub as pubsub,
        twitch as twitch,
        types as types,
    )
    from twitchapi_gen.v3.chat import Chat as Chat
    from twitchapi_gen.v3.eventsub import EventSub as EventSub
    from twitchapi_gen.v3.oauth import UserAuthenticator as UserAuthenticator
    from twitchapi_gen.v3.pubsub import PubSub as PubSub
    from twitchapi_gen.v3.twitch import Twitch as Twitch

VERSION: tuple[int, ...] = (3, 11, 0)
__version__ = "3.11.0"
_HOMES = {"Chat": "chat", "EventSub": "eventsub", "UserAuthenticator": "oauth", "PubSub": "pubsub", "Twitch": "twitch"}
MODULES = ("chat", "eventsub", "helper", "oauth", "object", "pubsub", "twitch", "types")
__all__ = ["VERSION", "Chat", "EventSub", "PubSub", "Twitch", "UserAuthenticator"]
sys.meta_path.append(Finder(__name__, (*MODULES, *__all__)))


if not TYPE_CHECKING:  # type checkers know the names above, and refuse all others

    def __getattr__(name):
        if name in MODULES:
            return import_module(f"{__name__}.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*__all__, *MODULES, *(name for name in globals() if name.startswith("__"))})
