"""Version 2's scopes → the scopes that Twitch knows today."""

from collections.abc import Iterable

from twitchapi_gen.moving.scopes import modern_scopes
from twitchapi_gen.v2 import types


def today(scopes: Iterable[object]) -> list[str]:
    """Their texts, with today's names. A warning tells of each that Twitch renamed or withdrew."""
    return modern_scopes(scopes, types.renamed_scopes_)
