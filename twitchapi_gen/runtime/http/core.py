"""A client apart from its transport: identity, addresses and settings."""

import threading
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from twitchapi_gen.runtime.base.addresses import Addresses
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.events import Watch, tell
from twitchapi_gen.runtime.base.forks import mind_forks
from twitchapi_gen.runtime.base.secret import Secret, hidden
from twitchapi_gen.runtime.http.credentials import Tokens
from twitchapi_gen.runtime.http.rate_limit import ATTEMPTS, Budget
from twitchapi_gen.runtime.models.drift import NEW_VALUE

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.credentials import TokenStore
    from twitchapi_gen.runtime.http.operation import Endpoint
    from twitchapi_gen.runtime.http.shared_limits import RateLimits

_MOST_KINDS = 10_000
"""Kinds of drift that a client reports. The bound protects the memory from a server that keeps inventing field names."""


_MOST_VALUES = 50
"""New values that a client reports per field. A field with more is no enum, but text."""


class Drift:
    """A kind of difference between a reply and the spec, reported once: its place, and the kind of value there.

    seen: `new field`, `missing`, `null`, `new value`, or the kind of a value of another type.
    detail: for `new value`, the value if it looks like an enum's. For a new field or another type, the type in the spec's terms, such as
    `datetime` or `string[]`. "" for an empty text, otherwise None. Drift contains no other values of a reply.
    """

    __slots__ = ("detail", "expected", "operation", "path", "seen")

    def __init__(self, operation: str, path: str, expected: str, seen: str, detail: str | None = None) -> None:
        self.operation, self.path, self.expected, self.seen, self.detail = operation, path, expected, seen, detail

    def __repr__(self) -> str:
        return f"Drift({self.operation}: {self.path} should be {self.expected}, was {self.seen})"


class Timeouts:
    """Timeouts in seconds. connect: to connect. read: between two parts of a reply. total: for a whole call, including its waits."""

    __slots__ = ("connect", "read", "total")

    def __init__(self, connect: float = 5.0, read: float = 20.0, total: float = 60.0) -> None:
        self.connect, self.read, self.total = connect, read, total


class Core:
    """The state that a client's parts share. `greeted`: the emulator has identified itself."""

    def __init__(
        self,
        app_id: str,
        app_secret: str | Secret[str] | None,
        addresses: Addresses,
        on_drift: Callable[[Drift], Any] | None = None,
        *,
        timeouts: Timeouts | None = None,
        store: "TokenStore | None" = None,
        watch: Watch | None = None,
        clock: Clock | None = None,
        limits: "RateLimits | None" = None,
    ) -> None:
        self.app_id, self.app_secret, self.addresses, self.on_drift = app_id, hidden(app_secret), addresses, on_drift
        self.can_fetch = bool(app_secret)
        """Whether the client can fetch an app token."""
        self.timeouts, self.store, self.watch, self.clock = timeouts or Timeouts(), store, watch or Watch(), clock or Clock()
        self.tokens = Tokens(app_id)
        self.app_scopes: tuple[str, ...] = ()
        self.budget, self.limits = Budget(), limits
        self.attempts = ATTEMPTS
        """So often a request is sent at most, the first time included."""
        self.auto_refresh = True
        self.check_users = True
        """Whether to check before a call that ids which must be the token user's are."""
        self.app_refresh_callback: Callable[..., object] | None = None
        self.user_refresh_callback: Callable[..., object] | None = None
        self.operations: Mapping[str, Endpoint[Any, Any]] = {}
        """The client's operations, for internal calls."""
        self.greeted = False
        self.hidden: tuple[Secret[str], ...] = ()
        """Secrets of objects built on the client, such as webhooks."""
        self._told: set[tuple[str, str, str, str, str | None]] = set()
        self._values: dict[tuple[str, str], int] = {}
        self.after_fork_()
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._telling = threading.Lock()
        self.budget.after_fork()

    @property
    def root(self) -> "Core":
        """The client's own core, where this is a view of it."""
        return self

    def secrets(self) -> Iterator[Secret[str] | None]:
        """All secrets, which no message may show."""
        yield self.app_secret
        yield from self.hidden
        yield from self.tokens.secrets()

    def deadline(self) -> float:
        """The deadline of a call that starts now, on the monotonic clock."""
        return self.clock.monotonic() + self.timeouts.total

    def reporter(self, operation: str) -> Callable[[str, str, str], None]:
        """Return the decoders' report function. It calls `on_drift` once for each kind of difference."""

        def report(path: str, expected: str, seen: str) -> None:
            detail: str | None = getattr(seen, "detail", None)
            key = (operation, path, expected, str(seen), detail if seen == NEW_VALUE else None)
            with self._telling:
                if key in self._told or len(self._told) >= _MOST_KINDS:
                    return
                if seen == NEW_VALUE:
                    self._values[operation, path] = count = self._values.get((operation, path), 0) + 1
                    if count > _MOST_VALUES:
                        return
                self._told.add(key)
            tell(self.on_drift, Drift(operation, path, expected, str(seen), detail))

        return report
