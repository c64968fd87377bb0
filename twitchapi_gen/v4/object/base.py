"""The bases of the classes of `object.api` and `object.eventsub`.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.objects import (
    AsyncIterTwitchObject as AsyncIterTwitchObject,
    IterTwitchObject as IterTwitchObject,
    TwitchObject as TwitchObject,
)

__all__ = [
    "AsyncIterTwitchObject",
    "IterTwitchObject",
    "TwitchObject",
]
