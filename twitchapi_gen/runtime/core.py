"""What a client is, apart from its transport: who it acts as, where, and with what settings."""

import threading
from collections.abc import Callable
from typing import Any

from twitchapi_gen.runtime.addresses import Addresses
from twitchapi_gen.runtime.tokens import Tokens


class Drift:
    """One kind of difference between a reply and the spec, told once: where it was and what kind of value came. Never the value itself."""

    __slots__ = ("expected", "operation", "path", "seen")

    def __init__(self, operation: str, path: str, expected: str, seen: str) -> None:
        self.operation, self.path, self.expected, self.seen = operation, path, expected, seen

    def __repr__(self) -> str:
        return f"Drift({self.operation}: {self.path} should be {self.expected}, was {self.seen})"


class Core:
    """Shared by all that a client does. `greeted` says that the emulator has shown what it is."""

    def __init__(
        self,
        app_id: str,
        app_secret: str | None,
        addresses: Addresses,
        on_drift: Callable[[Drift], Any] | None = None,
        connect_timeout: float = 5.0,
        read_timeout: float = 20.0,
    ) -> None:
        self.app_id, self.app_secret, self.addresses, self.on_drift = app_id, app_secret, addresses, on_drift
        self.connect_timeout, self.read_timeout = connect_timeout, read_timeout
        self.tokens = Tokens()
        self.greeted = False
        self._told: set[tuple[str, str, str]] = set()
        self._telling = threading.Lock()

    @property
    def can_fetch(self) -> bool:
        """Whether an app token can be fetched."""
        return bool(self.app_secret)

    def reporter(self, operation: str) -> Callable[[str, str, str], None]:
        """What the readers tell of differences; `on_drift` hears of each kind once."""

        def report(path: str, expected: str, seen: str) -> None:
            key = (operation, path, seen)
            with self._telling:
                if key in self._told:
                    return
                self._told.add(key)
            if self.on_drift is not None:
                self.on_drift(Drift(operation, path, expected, seen))

        return report
