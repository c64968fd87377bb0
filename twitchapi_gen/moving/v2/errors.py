"""The modern client's errors → version 2's."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache

from twitchapi_gen import ApiError, LoginRequired, NetworkError, NotRunning, ParameterError, TwitchError
from twitchapi_gen.v2 import types

_FALLEN_SILENT = frozenset({403, 404, 409, 422})
"""Statuses for which version 2 returned a reply instead of raising."""


class InvalidArgument(types.TwitchAPIException, ValueError):
    """An invalid argument: detected before sending, when version 2 raised ValueError, or by Twitch's 400."""


@cache
def _unreachable() -> type[Exception]:
    import requests  # version 2 raised its errors unchanged, and programs catch them

    return type("Unreachable", (types.TwitchBackendException, requests.ConnectionError), {"__doc__": "There was no connection to Twitch."})


def translated(error: TwitchError) -> Exception:
    """Return the old exception for a modern one."""
    if isinstance(error, ParameterError):
        return InvalidArgument(str(error))
    if isinstance(error, NetworkError):
        return _unreachable()(str(error))
    if isinstance(error, NotRunning):
        return RuntimeError(str(error))
    for kind in type(error).__mro__:
        if (old := types.raised_for_.get(kind.__name__)) is not None:
            return old(str(error))
    return types.TwitchAPIException(str(error))


@contextmanager
def translating() -> Generator[None]:
    """Raise version 2's exceptions from the modern ones."""
    try:
        yield
    except TwitchError as error:
        raise translated(error) from error


@contextmanager
def introducing() -> Generator[None]:
    """Like `translating`, for a token that is being set: an unusable one counts as invalid."""
    try:
        yield
    except LoginRequired as error:
        raise types.InvalidTokenException(str(error)) from error
    except TwitchError as error:
        raise translated(error) from error


def as_reply(error: ApiError) -> dict[str, object]:
    """Return version 2's reply for a refused request: Twitch's error. For other statuses, raise version 2's exception."""
    if error.status not in _FALLEN_SILENT:
        raise translated(error) from error
    return {"error": error.error, "status": error.status, "message": error.message}


def withdrawn(sentence: str) -> types.DeprecatedError:
    """Return the error for a function that no operation answers any more."""
    return types.DeprecatedError(sentence)
