"""Objects of pyTwitchAPI 4. Its modules are attributes.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import api as api, base as base, eventsub as eventsub

MODULES = (
    "api",
    "base",
    "eventsub",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in MODULES:
            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
