"""Hourly validation of many users' tokens, evenly spread to avoid bursts of requests.

Source: https://dev.twitch.tv/docs/authentication/validate-tokens/"""

from collections.abc import Callable
from functools import partial
from typing import Any

from twitchapi_gen.runtime.auth.checking import validated
from twitchapi_gen.runtime.base.errors import InvalidToken, LoginRequired, ParameterError, TokenError, TwitchError
from twitchapi_gen.runtime.base.events import log, tell
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Flow, RunBlocking, Sleep

_LOOK = 1.0
"""Seconds between checks of the stop event."""


class LostUser:
    """A user who must log in again. error: the reason."""

    __slots__ = ("error", "user_id")

    def __init__(self, user_id: str, error: TokenError) -> None:
        self.user_id, self.error = user_id, error

    def __repr__(self) -> str:
        return f"LostUser({self.user_id!r}: {self.error})"


def keep(core: Core, every: float, on_lost: Callable[[LostUser], object] | None, stopped: Callable[[], bool]) -> Flow[None]:
    """Validate the tokens of all users in the store until stopped. Raises ParameterError for a store that doesn't list its users."""
    if not 1 <= every <= 3600:
        raise ParameterError(f"every must be 1 to 3600 seconds (Twitch requires hourly validation), not {every}")
    if core.store is None or not hasattr(core.store, "users"):
        raise ParameterError("the client needs a token store that lists its users: users(app_id) -> list of user ids")
    store: Secret[Any] = Secret(core.store)
    clock = core.clock
    while not stopped():
        began = clock.monotonic()
        users: list[str] = yield RunBlocking(partial(_users, store, core.app_id))
        for number, user_id in enumerate(users):
            yield from _until(began + every * number / len(users), core, stopped)
            if stopped():
                return
            yield from _look_after(user_id, core, on_lost)
        yield from _until(began + every, core, stopped)


def _users(store: Secret[Any], app_id: str) -> list[str]:
    return list(store.reveal().users(app_id))


def _look_after(user_id: str, core: Core, on_lost: Callable[[LostUser], object] | None) -> Flow[None]:
    try:
        yield from validated(core, core.tokens.user(user_id))
    except (LoginRequired, InvalidToken) as error:
        tell(on_lost, LostUser(user_id, error))
    except TwitchError as error:  # possibly temporary: the next round retries
        log.warning("the token of user %s can't be validated now: %s", user_id, error)


def _until(when: float, core: Core, stopped: Callable[[], bool]) -> Flow[None]:
    while not stopped() and (left := when - core.clock.monotonic()) > 0:
        yield Sleep(min(left, _LOOK))
