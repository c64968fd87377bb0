"""Which messages came already: in memory, in Redis, or in a store of one's own. Needs `pip install twitchapi-gen[redis]` for Redis.

Bounded by time: whatever is older than its transport can repeat is forgotten."""

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
"""So many ids, at most, are forgotten by one `add`: after a burst, the next ones share the work."""


@define(eq=False)
class RecentIds:
    """`add` says whether an id is new, and remembers it for so many seconds. Safe for several threads."""

    seconds: float
    clock: Clock = field(factory=Clock)
    _until: OrderedDict[str, float] = field(factory=OrderedDict[str, float], init=False)
    """When each ends, in that order. Taking the first one out of a plain dict costs as much as all that were taken out before."""
    _guard: threading.Lock = field(factory=threading.Lock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._guard = threading.Lock()

    def add(self, id: str) -> bool:
        """True for an id that didn't come before."""
        now = self.clock.monotonic()
        with self._guard:
            for _ in range(_AT_ONCE):
                oldest = next(iter(self._until), None)
                if oldest is None or self._until[oldest] > now:
                    break
                del self._until[oldest]
            if self._until.get(id, now) > now:
                return False
            self._until.pop(id, None)  # one whose time is over, and which stands among the oldest
            self._until[id] = now + self.seconds
            return True

    def forget(self, id: str) -> None:
        """It wasn't taken after all, and may come again."""
        with self._guard:
            self._until.pop(id, None)

    def holds(self, id: str) -> bool:
        """Whether it came; it isn't remembered by this."""
        return self._until.get(id, float("-inf")) > self.clock.monotonic()

    def __len__(self) -> int:
        return len(self._until)


KEPT = 900.0
"""Seconds. A message is refused when it is older than ten minutes, so it can't come again after that."""


_FORGET = """
for at, name in ipairs(KEYS) do
    if ARGV[at] == '' or redis.call('get', name) == ARGV[at] then redis.call('del', name) end
end
"""
"""Deletes ids, as long as they have their marks: what another one has remembered, who was answered, stays."""


class SeenIds(Protocol):
    """A store of message ids, for `seen=`. It may block, briefly, and raise: the message is refused then, and Twitch sends it again.

    For the asynchronous webhook, both methods may be async.
    """

    def add(self, id: str) -> bool:
        """True for an id that didn't come before; it is remembered for 15 minutes at least. At most one of all workers is told True."""
        ...

    def forget(self, id: str) -> object:
        """The message wasn't taken after all: when it comes again, it is new."""
        ...


class RedisSeen:
    """Ids in Redis, each under `prefix` and itself: several workers call each message's callbacks once.

    server: a URL such as `redis://127.0.0.1:6379/0`, or a `redis.Redis` of yours. seconds: an id is remembered for so long.
    Raises SeenStoreError when Redis can't be reached; the message is refused then, and taken when Twitch sends it again.
    """

    def __init__(self, server: "str | Redis", prefix: str = "twitchapi_gen:seen:", *, seconds: float = KEPT) -> None:
        if seconds < KEPT:
            raise ParameterError(f"seconds must be at least {KEPT:g}: for so long, a message may come again")
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
            once_more = Retry(NoBackoff(), 1, (redis.ConnectionError,))  # one that was closed while idle; Twitch doesn't wait for more
            try:
                self._redis: Redis = redis.Redis.from_url(server, socket_timeout=2, socket_connect_timeout=2, retry=once_more)  # pyright: ignore[reportUnknownMemberType]
            except ValueError:
                raise SeenStoreError("server must be a URL such as redis://127.0.0.1:6379/0") from None
        else:
            self._redis = server

    def after_fork_(self) -> None:
        """See Forked. (redis-py looks after its connections itself.)"""
        self._doubtful: dict[str, str] = {}
        """Ids that Redis may hold by mistake, and the mark that says so; an empty one for an id that is ours for sure."""
        self._guard = threading.Lock()

    def add(self, id: str) -> bool:
        """True for an id that didn't come before, to any worker."""
        name, mark = self._prefix + id, secrets.token_bytes(8).hex()
        try:
            self._settle()
            if self._redis.set(name, mark, nx=True, px=int(self._seconds * 1000)):
                return True
            found = self._redis.get(name)  # redis-py repeats what wasn't answered, and then it is its own first try that it meets
        except Exception as error:
            with self._guard:
                self._doubtful.setdefault(id, mark)
            raise _told(error) from None
        return found in (mark, mark.encode())

    def forget(self, id: str) -> None:
        """When it comes again, it is new. Where Redis is away, this is made up for with the next id."""
        with self._guard:
            if id in self._doubtful:
                return
            self._doubtful[id] = ""
        try:
            self._settle()
        except Exception as error:
            raise _told(error) from None

    def _settle(self) -> None:
        """Redis may have done what it didn't answer. What may so be remembered by mistake is forgotten before anything else."""
        with self._guard:
            doubtful = list(self._doubtful.items())
        if doubtful:
            self._redis.eval(_FORGET, len(doubtful), *(self._prefix + id for id, _ in doubtful), *(mark for _, mark in doubtful))
            with self._guard:
                for id, _ in doubtful:
                    self._doubtful.pop(id, None)

    def close(self) -> None:
        """Closes the connections to Redis."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"RedisSeen(prefix={self._prefix!r})"


def _told(error: Exception) -> SeenStoreError:
    """Redis's errors as ours. Their texts may hold the server's URL, so only their kind is told."""
    return SeenStoreError(f"Redis failed: {type(error).__name__}")
