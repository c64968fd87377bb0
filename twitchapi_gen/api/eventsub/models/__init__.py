"""Models of each family, loaded when first used.

Made by `python -m generator generate` from spec/eventsub. Edits here are lost.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models import (
        apps as apps,
        automod as automod,
        bits as bits,
        channel_points as channel_points,
        channels as channels,
        charity as charity,
        chat as chat,
        common as common,
        goals as goals,
        guest_star as guest_star,
        hype_train as hype_train,
        moderation as moderation,
        polls as polls,
        predictions as predictions,
        streams as streams,
        subscriptions as subscriptions,
        users as users,
    )


def __getattr__(name: str) -> ModuleType:
    """A group's module, loaded on first access."""
    if name.startswith("_") or name not in GROUPS:
        raise AttributeError(f"there is no group {name!r}")
    return import_module(f"{__name__}.{name}")


GROUPS = frozenset(
    {
        "apps",
        "automod",
        "bits",
        "channel_points",
        "channels",
        "charity",
        "chat",
        "common",
        "goals",
        "guest_star",
        "hype_train",
        "moderation",
        "polls",
        "predictions",
        "streams",
        "subscriptions",
        "users",
    }
)
