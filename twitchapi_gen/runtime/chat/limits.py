"""Twitch's limits for messages and joins, without I/O and without a clock: the caller says what time it is.

Counted over sliding windows, so no window of that length ever holds more than allowed, and nothing waits longer than that needs.
"""

from collections import deque

from attrs import define, field

MESSAGES, PRIVILEGED, VERIFIED, SECONDS = 20, 100, 7_500, 30.0
"""Messages in 30 seconds: of an ordinary user, as broadcaster or moderator of the channel, and of a verified bot over all channels."""
JOINS, VERIFIED_JOINS, JOIN_SECONDS = 20, 2_000, 10.0
REPEAT_SECONDS = 30.0
"""The same text in the same channel is refused for so long."""
LONGEST = 500
"""Characters of a message."""


@define
class Window:
    """At most `most` in any `seconds`."""

    most: int
    seconds: float
    _times: deque[float] = field(factory=deque[float], init=False)

    def wait(self, now: float) -> float:
        """Return the seconds until another one is allowed; 0 if it is allowed now."""
        if len(self._times) < self.most:
            return 0.0
        return max(0.0, self._times[0] + self.seconds - now)

    @property
    def last(self) -> float:
        """When the last one was."""
        return self._times[-1] if self._times else float("-inf")

    def take(self, now: float) -> None:
        """Record one."""
        if len(self._times) == self.most:
            self._times.popleft()
        self._times.append(now)


class JoinLimit(Window):
    """Joins of one user: 20 in 10 seconds, or 2,000 for a verified bot."""

    def __init__(self, *, verified: bool = False) -> None:
        super().__init__(VERIFIED_JOINS if verified else JOINS, JOIN_SECONDS)


class MessageLimits:
    """Messages of one user. Where the user is broadcaster or moderator, 100 in 30 seconds; elsewhere 20, and one a second in each channel.

    A verified bot may send 7,500 over all channels, and in each of them what the above says.
    """

    def __init__(self, *, verified: bool = False) -> None:
        self._verified = verified
        self._all = Window(VERIFIED if verified else PRIVILEGED, SECONDS)
        self._ordinary: dict[str, Window] = {}
        self._privileged: dict[str, Window] = {}
        self._pace: dict[str, Window] = {}

    def _windows(self, channel: str, privileged: bool) -> list[Window]:
        shared = channel if self._verified else ""
        if privileged:
            return [self._all, self._privileged.setdefault(shared, Window(PRIVILEGED, SECONDS))]
        return [
            self._all,
            self._ordinary.setdefault(shared, Window(MESSAGES, SECONDS)),
            self._pace.setdefault(channel, Window(1, 1.0)),
        ]

    def wait(self, channel: str, now: float, *, privileged: bool) -> float:
        """Return the seconds until a message to this channel is allowed; 0 if it is allowed now."""
        return max(window.wait(now) for window in self._windows(channel, privileged))

    def take(self, channel: str, now: float, *, privileged: bool) -> None:
        """Record a message."""
        for window in self._windows(channel, privileged):
            window.take(now)


class Repeats:
    """The texts of the last 30 seconds, by channel."""

    def __init__(self) -> None:
        self._sent: dict[str, deque[tuple[float, str]]] = {}

    def left(self, channel: str, text: str, now: float) -> float:
        """Return the seconds for which Twitch would refuse this text; 0 if it wouldn't."""
        return max((when + REPEAT_SECONDS - now for when, earlier in self._recent(channel, now) if earlier == text), default=0.0)

    def note(self, channel: str, text: str, now: float) -> None:
        self._recent(channel, now).append((now, text))

    def _recent(self, channel: str, now: float) -> deque[tuple[float, str]]:
        sent = self._sent.setdefault(channel, deque())
        while sent and sent[0][0] + REPEAT_SECONDS <= now:
            sent.popleft()
        return sent


def split_text(text: str, longest: int = LONGEST) -> list[str]:
    """Split a text between words into parts of at most `longest` characters. A word that is longer is cut."""
    parts: list[str] = []
    rest = text.strip()
    while len(rest) > longest:
        end = rest.rfind(" ", 0, longest + 1)
        end = end if end > 0 else longest
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*parts, rest] if rest else parts
