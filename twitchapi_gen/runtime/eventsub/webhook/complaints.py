"""What keeps coming and is refused is told now and then, so that a wrong setting is noticed and nobody can fill the log."""

import logging
import threading

from attrs import define, field

from twitchapi_gen.runtime.clock import Clock

log = logging.getLogger("twitchapi_gen")
_PAUSE = 60.0


@define
class Complaints:
    """`note` logs a warning, once a minute for each reason at most. `words` say it in particular; unless given, they are the reason."""

    clock: Clock
    _told: dict[str, tuple[float, int]] = field(factory=dict[str, tuple[float, int]], init=False)
    _guard: threading.Lock = field(factory=threading.Lock, init=False)

    def note(self, reason: str, words: str = "") -> None:
        now = self.clock.monotonic()
        with self._guard:
            last, missed = self._told.get(reason, (float("-inf"), 0))
            if now - last < _PAUSE:
                self._told[reason] = last, missed + 1
                return
            if len(self._told) >= 1_000:
                self._told.clear()
            self._told[reason] = now, 0
        since = f" ({missed} more since the last time)" if missed else ""
        log.warning("an EventSub webhook message was refused: %s%s", words or reason, since)
