"""Deduplication of messages: in memory, in Redis, or in a store of your own. Redis requires `pip install twitchapi-gen[redis]`.

Ids are forgotten once their transport can't repeat the message any more."""

import math
import secrets
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

from attrs import define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import ParameterError, SeenStoreError
from twitchapi_gen.runtime.base.forks import mind_forks

if TYPE_CHECKING:
    from redis import Redis

_AT_ONCE = 1_000
"""The maximum of ids that one `add` forgets; after a burst, the following calls share the work."""


@define(eq=False)
class RecentIds:
    """A thread-safe set of recent ids. `add` reports whether an id is new, and remembers it for `seconds`."""

    seconds: float
    clock: Clock = field(factory=Clock)
    _until: OrderedDict[str, float] = field(factory=OrderedDict[str, float], init=False)
    """Each id's expiry, in that order. Removing a plain dict's first key costs as much as all earlier removals together."""
    _due: float = field(default=math.inf, init=False)
    """No id expires before."""
    _guard: threading.Lock = field(factory=threading.Lock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._guard = threading.Lock()

    def add(self, id: str) -> bool:
        """Remember the id. Return whether it is new."""
        now = self.clock.monotonic()
        with self._guard:
            if self._due <= now:
                self._forget_expired(now)
            until = self._until.get(id)
            if until is not None:
                if until > now:
                    return False
                del self._until[id]  # expired, but still among the oldest
            until = self._until[id] = now + self.seconds
            if until < self._due:
                self._due = until
            return True

    def _forget_expired(self, now: float) -> None:
        for _ in range(_AT_ONCE):
            oldest = next(iter(self._until), None)
            if oldest is None:
                self._due = math.inf
                return
            if self._until[oldest] > now:
                self._due = self._until[oldest]
                return
            del self._until[oldest]

    def forget(self, id: str) -> None:
        """Forget the id, since its message was rejected after all and may be resent."""
        with self._guard:
            self._until.pop(id, None)

    def holds(self, id: str) -> bool:
        """Return True if the id is remembered. This doesn't add it."""
        return self._until.get(id, float("-inf")) > self.clock.monotonic()

    def __len__(self) -> int:
        return len(self._until)


KEPT = 900.0
"""Seconds. A message older than ten minutes is refused, so no duplicate can arrive after that."""


_FORGET = """
for at, name in ipairs(KEYS) do
    if ARGV[at] == '' or redis.call('get', name) == ARGV[at] then redis.call('del', name) end
end
"""
"""Deletes ids that still have their marks; ids that another worker has remembered stay."""


class SeenIds(Protocol):
    """A store of message ids, for `seen=`. It may block briefly, and raise: the message is then refused, and Twitch resends it.

    For the asynchronous webhook, both methods may be async.
    """

    def add(self, id: str) -> bool:
        """Remember the id for at least 15 minutes. Return whether it is new; of all workers, at most one gets True."""
        ...

    def forget(self, id: str) -> object:
        """Forget the id: its message was rejected after all, and counts as new when it is resent."""
        ...


class RedisSeen:
    """Message ids in Redis, with `prefix`: workers that share it call each message's callbacks once.

    server: a URL such as `redis://127.0.0.1:6379/0`, or your own `redis.Redis`. seconds: how long to remember an id.
    Raises SeenStoreError if Redis is unreachable; the message is then refused, and accepted when Twitch resends it.
    """

    def __init__(self, server: "str | Redis", prefix: str = "twitchapi_gen:seen:", *, seconds: float = KEPT) -> None:
        if seconds < KEPT:
            raise ParameterError(f"seconds must be at least {KEPT:g}: Twitch may resend a message for that long")
        self._prefix, self._seconds = prefix, seconds
        self.after_fork_()
        mind_forks(self)
        if isinstance(server, str):
            try:
                import redis
                from redis.backoff import NoBackoff
                from redis.retry import Retry
            except ImportError:
                raise SeenStoreError("RedisSeen needs redis-py: pip install twitchapi-gen[redis]") from None
            once_more = Retry(NoBackoff(), 1, (redis.ConnectionError,))  # for one closed while idle; Twitch won't wait for more
            try:
                self._redis: Redis = redis.Redis.from_url(server, socket_timeout=2, socket_connect_timeout=2, retry=once_more)  # pyright: ignore[reportUnknownMemberType]
            except ValueError:
                raise SeenStoreError("server must be a URL such as redis://127.0.0.1:6379/0") from None
        else:
            self._redis = server

    def after_fork_(self) -> None:
        """See Forked. (redis-py handles its connections itself.)"""
        self._doubtful: dict[str, str] = {}
        """Ids that Redis may hold by mistake, each with its mark; the mark is empty for an id that is certainly ours."""
        self._guard = threading.Lock()

    def add(self, id: str) -> bool:
        """Remember the id. Return whether it is new to all workers."""
        name, mark = self._prefix + id, secrets.token_bytes(8).hex()
        try:
            self._settle()
            if self._redis.set(name, mark, nx=True, px=int(self._seconds * 1000)):
                return True
            found = self._redis.get(name)  # redis-py retries unanswered commands, and may then find the id from its own first attempt
        except Exception as error:
            with self._guard:
                self._doubtful.setdefault(id, mark)
            raise _told(error) from None
        return found in (mark, mark.encode())

    def forget(self, id: str) -> None:
        """Forget the id, so that it counts as new. If Redis is unreachable, the next `add` makes up for it."""
        with self._guard:
            if id in self._doubtful:
                return
            self._doubtful[id] = ""
        try:
            self._settle()
        except Exception as error:
            raise _told(error) from None

    def _settle(self) -> None:
        """Delete ids that Redis may hold by mistake: it may have executed commands without a reply. Do that before anything else."""
        with self._guard:
            doubtful = list(self._doubtful.items())
        if doubtful:
            self._redis.eval(_FORGET, len(doubtful), *(self._prefix + id for id, _ in doubtful), *(mark for _, mark in doubtful))
            with self._guard:
                for id, _ in doubtful:
                    self._doubtful.pop(id, None)

    def close(self) -> None:
        """Close the connections to Redis."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"RedisSeen(prefix={self._prefix!r})"


def _told(error: Exception) -> SeenStoreError:
    """Convert Redis's error. Its text may contain the server's URL, so the message names only its type."""
    return SeenStoreError(f"Redis failed: {type(error).__name__}")
