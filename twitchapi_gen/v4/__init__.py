"""pyTwitchAPI 4, for programs that were written for it: change `twitchAPI` to `twitchapi_gen.v4` in their imports.

Its modules are attributes, and everything is loaded when first asked for. The guide: docs/from-pytwitchapi-4.md.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from twitchapi_gen.moving.finding import Finder

if TYPE_CHECKING:
    from twitchapi_gen.v4 import (
        chat as chat,
        eventsub as eventsub,
        helper as helper,
        oauth as oauth,
        object as object,
        twitch as twitch,
        type as type,
    )

VERSION: tuple[int | str, ...] = (
    4,
    5,
    0,
    "",
)
__version__ = "4.5.0"
_HOMES: dict[str, str] = {}
MODULES = (
    "chat",
    "eventsub",
    "helper",
    "oauth",
    "object",
    "twitch",
    "type",
)
__all__ = [
    "VERSION",
]
sys.meta_path.append(Finder(__name__, (*MODULES, *__all__)))


if not TYPE_CHECKING:  # type checkers know the names above, and refuse all others

    def __getattr__(name: str) -> object:
        if name in MODULES:
            return import_module(f"{__name__}.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*__all__, *MODULES, *(name for name in globals() if name.startswith("__"))})
