"""The modern client's errors → version 4's."""

from functools import cache

from twitchapi_gen import NetworkError, Timeout
from twitchapi_gen.moving.translation import Translation
from twitchapi_gen.v4 import type as types


class InvalidArgument(types.TwitchAPIException, ValueError):
    """An invalid argument, or a call that Twitch refuses for a reason for which version 4 raised ValueError."""


@cache
def _unreachable(timed_out: bool) -> type[Exception]:
    import aiohttp  # version 4 raised its errors unchanged, and programs catch them

    base: type[Exception] = aiohttp.ServerTimeoutError if timed_out else aiohttp.ClientConnectionError
    return type("Unreachable", (types.TwitchBackendException, base), {"__doc__": "There was no connection to Twitch."})


def _unreached(error: NetworkError) -> type[Exception]:
    return _unreachable(isinstance(error, Timeout))


_TRANSLATION = Translation(types.raised_for_, types.TwitchAPIException, InvalidArgument, types.InvalidTokenException, _unreached)
translated, translating, introducing = _TRANSLATION.translated, _TRANSLATION.translating, _TRANSLATION.introducing
