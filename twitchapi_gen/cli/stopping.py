"""Exit codes of commands, and error messages."""

import os
from collections.abc import Iterable
from difflib import get_close_matches

from twitchapi_gen import ApiError, MissingScope, MissingToken, NetworkError, ParameterError, TokenError, TokenStoreError, TwitchError, Unauthorized
from twitchapi_gen.runtime.base.addresses import VARIABLE

DONE, REFUSED, USAGE, NO_LOGIN, INTERRUPTED = 0, 1, 2, 3, 130
PROGRAM = "twitchapi-gen"


class Stop(Exception):
    """An error that ends the command with a message and an exit code."""

    def __init__(self, message: str, code: int = REFUSED) -> None:
        super().__init__(message)
        self.code = code


def code_of(error: TwitchError) -> int:
    """Return the exit code for an error of the library."""
    if isinstance(error, ParameterError):
        return USAGE
    return NO_LOGIN if isinstance(error, TokenError | TokenStoreError) else REFUSED


def sentence(error: TwitchError, method: str = "") -> str:
    """Return the error's message for the command line, with commands as remedies."""
    login = f"{PROGRAM} login --for {method}" if method else f"{PROGRAM} login"
    if isinstance(error, MissingScope):
        names = " and ".join(sorted(error.missing))
        return f"{method or 'this'} needs the scope {names}, which the login lacks; run: {login}"
    if isinstance(error, MissingToken):
        return f"{method or 'this'} needs a login; run: {login}"
    if isinstance(error, TokenError):
        return f"{error}; run: {login}"
    if isinstance(error, Unauthorized) and method:
        return f"{error}; if the login is at fault, run: {login}"
    if isinstance(error, NetworkError) and error.passing:
        remedy = f"start it with: {PROGRAM} emulator" if os.environ.get(VARIABLE) else "check the network"
        return f"{'the emulator' if os.environ.get(VARIABLE) else 'Twitch'} can't be reached: {error}; {remedy}"
    if isinstance(error, ApiError) and error.retry_after:
        return f"{error}; try again in {error.retry_after:.0f} s"
    return str(error)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean a or b?` if some known names are similar, else an empty text."""
    near = get_close_matches(name.casefold(), list(known), 3, 0.6)
    return f"; did you mean {' or '.join(near)}?" if near else ""
