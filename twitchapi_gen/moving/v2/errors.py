"""The modern client's errors → version 2's."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache

from twitchapi_gen import ApiError, LoginRequired, NetworkError, NotRunning, ParameterError, TwitchError
from twitchapi_gen.v2 import types

_FALLEN_SILENT = frozenset({403, 404, 409, 422})
"""What version 2 gave back as a reply, since it raised for other statuses only."""


class InvalidArgument(types.TwitchAPIException, ValueError):
    """An argument can't be sent: found before, where version 2 raised ValueError, or learnt from Twitch's 400."""


@cache
def _unreachable() -> type[Exception]:
    import requests  # whose errors version 2 let through: programs catch them

    return type("Unreachable", (types.TwitchBackendException, requests.ConnectionError), {"__doc__": "There was no connection to Twitch."})


def translated(error: TwitchError) -> Exception:
    """The old exception that stands for it."""
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
    """Raises version 2's exceptions in place of the modern ones, which are their causes."""
    try:
        yield
    except TwitchError as error:
        raise translated(error) from error


@contextmanager
def introducing() -> Generator[None]:
    """The same for a token that is being set: one that can't be used is invalid, whatever else could be done about it."""
    try:
        yield
    except LoginRequired as error:
        raise types.InvalidTokenException(str(error)) from error
    except TwitchError as error:
        raise translated(error) from error


def as_reply(error: ApiError) -> dict[str, object]:
    """What version 2 gave back where Twitch refused: Twitch's own words. Raises where it raised."""
    if error.status not in _FALLEN_SILENT:
        raise translated(error) from error
    return {"error": error.error, "status": error.status, "message": error.message}


def withdrawn(sentence: str) -> types.DeprecatedError:
    """For what nothing answers any more."""
    return types.DeprecatedError(sentence)
