"""Facts of each group, loaded when first used.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.facts import ads as ads
    from twitchapi_gen.api.facts import analytics as analytics
    from twitchapi_gen.api.facts import bits as bits
    from twitchapi_gen.api.facts import ccls as ccls
    from twitchapi_gen.api.facts import channel_points as channel_points
    from twitchapi_gen.api.facts import channels as channels
    from twitchapi_gen.api.facts import charity as charity
    from twitchapi_gen.api.facts import chat as chat
    from twitchapi_gen.api.facts import clips as clips
    from twitchapi_gen.api.facts import conduits as conduits
    from twitchapi_gen.api.facts import entitlements as entitlements
    from twitchapi_gen.api.facts import eventsub as eventsub
    from twitchapi_gen.api.facts import extensions as extensions
    from twitchapi_gen.api.facts import games as games
    from twitchapi_gen.api.facts import goals as goals
    from twitchapi_gen.api.facts import guest_star as guest_star
    from twitchapi_gen.api.facts import hype_train as hype_train
    from twitchapi_gen.api.facts import moderation as moderation
    from twitchapi_gen.api.facts import polls as polls
    from twitchapi_gen.api.facts import predictions as predictions
    from twitchapi_gen.api.facts import raids as raids
    from twitchapi_gen.api.facts import schedule as schedule
    from twitchapi_gen.api.facts import search as search
    from twitchapi_gen.api.facts import streams as streams
    from twitchapi_gen.api.facts import subscriptions as subscriptions
    from twitchapi_gen.api.facts import tags as tags
    from twitchapi_gen.api.facts import teams as teams
    from twitchapi_gen.api.facts import users as users
    from twitchapi_gen.api.facts import videos as videos
    from twitchapi_gen.api.facts import whispers as whispers


def __getattr__(name: str) -> ModuleType:
    """A group's module, loaded when first asked for."""
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
