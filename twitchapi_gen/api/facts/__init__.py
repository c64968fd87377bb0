"""Facts of each group, loaded when first used.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.facts import (
        ads as ads,
        analytics as analytics,
        bits as bits,
        ccls as ccls,
        channel_points as channel_points,
        channels as channels,
        charity as charity,
        chat as chat,
        clips as clips,
        conduits as conduits,
        entitlements as entitlements,
        eventsub as eventsub,
        extensions as extensions,
        games as games,
        goals as goals,
        guest_star as guest_star,
        hype_train as hype_train,
        moderation as moderation,
        polls as polls,
        predictions as predictions,
        raids as raids,
        schedule as schedule,
        search as search,
        streams as streams,
        subscriptions as subscriptions,
        tags as tags,
        teams as teams,
        users as users,
        videos as videos,
        whispers as whispers,
    )


def __getattr__(name: str) -> ModuleType:
    """A group's module, loaded on first access."""
    if name.startswith("_") or name not in GROUPS:
        raise AttributeError(f"there is no group {name!r}")
    return import_module(f"{__name__}.{name}")


GROUPS = frozenset(
    {
        "ads",
        "analytics",
        "bits",
        "ccls",
        "channel_points",
        "channels",
        "charity",
        "chat",
        "clips",
        "conduits",
        "entitlements",
        "eventsub",
        "extensions",
        "games",
        "goals",
        "guest_star",
        "hype_train",
        "moderation",
        "polls",
        "predictions",
        "raids",
        "schedule",
        "search",
        "streams",
        "subscriptions",
        "tags",
        "teams",
        "users",
        "videos",
        "whispers",
    }
)
