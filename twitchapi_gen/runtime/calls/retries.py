"""When a request is sent again, and how long after: bounded, jittered, and less and less where nothing gets through."""

import threading

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.errors import NetworkError, Timeout

ATTEMPTS = 3
"""So often is a request sent at most, the first time included."""
LONGEST = 20.0
"""Seconds that a retry waits at most, unless the server asks for more."""
ONCE = frozenset({"POST", "PATCH"})
"""What must not be carried out twice."""
_PASSING = frozenset({500, 502, 503, 504})


def backoff(retry: int, clock: Clock) -> float:
    """Seconds before the retry of that number, counted from 0: anything between none and a cap that doubles each time ("full jitter")."""
    return clock.uniform(0.0, min(LONGEST, 0.5 * 2.0**retry))


def may_repeat(method: str, error: NetworkError) -> bool:
    """Whether a request that failed so may be sent again. What may have been carried out isn't, unless repeating it does no harm.

    A timeout isn't repeated at all: the caller has waited as long as was asked for.
    """
    return error.passing and not isinstance(error, Timeout) and (not error.sent or method not in ONCE)


def may_repeat_status(method: str, status: int) -> bool:
    """The same for a reply that says that something broke."""
    return status in _PASSING and method not in ONCE


class Budget:
    """Retries that a client has left. Each takes 5 of 500 tokens, each success gives one back, so that a dead server isn't stormed."""

    CAPACITY = 500
    COST = 5

    def __init__(self) -> None:
        self.left = self.CAPACITY
        self.after_fork()

    def after_fork(self) -> None:
        """With a lock that nobody holds."""
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Takes what a retry costs; False when there is too little left."""
        with self._lock:
            if self.left < self.COST:
                return False
            self.left -= self.COST
            return True

    def succeeded(self) -> None:
        """A call got through."""
        if self.left < self.CAPACITY:
            with self._lock:
                self.left = min(self.CAPACITY, self.left + 1)
