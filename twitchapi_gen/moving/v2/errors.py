"""The modern client's errors → version 2's."""

from functools import cache

from twitchapi_gen import ApiError
from twitchapi_gen.moving.translation import Translation
from twitchapi_gen.v2 import types

_FALLEN_SILENT = frozenset({403, 404, 409, 422})
"""Statuses for which version 2 returned a reply instead of raising."""


class InvalidArgument(types.TwitchAPIException, ValueError):
    """An invalid argument: detected before sending, when version 2 raised ValueError, or by Twitch's 400."""


@cache
def _unreachable() -> type[Exception]:
    import requests  # version 2 raised its errors unchanged, and programs catch them

    return type("Unreachable", (types.TwitchBackendException, requests.ConnectionError), {"__doc__": "There was no connection to Twitch."})


_TRANSLATION = Translation(types.raised_for_, types.TwitchAPIException, InvalidArgument, types.InvalidTokenException, lambda _: _unreachable())
translated, translating, introducing = _TRANSLATION.translated, _TRANSLATION.translating, _TRANSLATION.introducing


def as_reply(error: ApiError) -> dict[str, object]:
    """Return version 2's reply for a refused request: Twitch's error. For other statuses, raise version 2's exception."""
    if error.status not in _FALLEN_SILENT:
        raise translated(error) from error
    return {"error": error.error, "status": error.status, "message": error.message}


def withdrawn(sentence: str) -> types.DeprecatedError:
    """Return the error for a function that no operation answers any more."""
    return types.DeprecatedError(sentence)
