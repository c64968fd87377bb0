"""Tokens in Redis, for processes on several machines. Requires `pip install twitchapi-gen[redis]`."""

import contextlib
import re
import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from twitchapi_gen.runtime.auth.stores import as_token, from_json, to_json
from twitchapi_gen.runtime.base.errors import TokenStoreError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.credentials import StoredToken, users_in

if TYPE_CHECKING:
    from redis import Redis

R = TypeVar("R")
_LOCK = "\\lock"
_IS_LOCK = re.compile(r"(?<!\\)(?:\\\\)*\\lock$")
"""An odd number of backslashes, since backslashes in a key are doubled."""
_PAUSE = 0.05
_TAKE = """
local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""
"""Acquires a lock. A repeated call by the same holder succeeds, so a call without reply can be retried."""
_DROP = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


def connected(server: "str | Redis") -> "Redis":
    """A client for the server of that URL, whose waits end; or the one that was given."""
    if not isinstance(server, str):
        return server
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise TokenStoreError("this needs redis-py: pip install twitchapi-gen[redis]") from None
    once_more: Any = Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,))  # a kept connection may have ended; a timeout is enough
    settings: dict[str, Any] = {"socket_timeout": 5, "socket_connect_timeout": 5, "retry": once_more}
    try:
        made: Redis = redis.Redis.from_url(server, **settings)  # pyright: ignore[reportUnknownMemberType]
    except ValueError:
        raise TokenStoreError("server must be a URL such as redis://127.0.0.1:6379/0") from None
    return made


class RedisTokenStore:
    """A token store in Redis, with keys under `prefix`.

    server: a URL such as `redis://127.0.0.1:6379/0`, or your own `redis.Redis`.
    lock_seconds: when the lock of a crashed process expires. Keep it longer than a refresh, which times out after 25 seconds, and
    shorter than a call's timeout, so that other processes' calls outlast such a lock.
    Raises TokenStoreError if Redis is unreachable, or contains something else under the key.
    """

    def __init__(self, server: "str | Redis", prefix: str = "twitchapi_gen:", *, lock_seconds: float = 45.0) -> None:
        self._prefix, self._lock_seconds = prefix, lock_seconds
        self._unsure: dict[str, str] = {}
        """Lock holders whose acquisition Redis may or may not have granted, by the lock's name."""
        self._redis: Redis = connected(server)

    def load(self, key: str) -> StoredToken | None:
        """Return the token with this key, or None."""
        data: Secret[Any] = _asked(lambda: Secret(self._redis.get(self._name(key))))  # redis-py 6 types it as possibly awaitable
        if data.reveal() is None:
            return None
        token = as_token(from_json(data.reveal()))
        if token is None:
            raise TokenStoreError(f"Redis contains something other than a token under {self._name(key)}; delete it, and log in again")
        return token

    def save(self, key: str, token: StoredToken | None) -> None:
        """Store the token; None deletes it."""
        given = Secret(token)
        del token  # plain text in a local variable would appear in tracebacks
        name = self._name(key)
        _asked(lambda: self._redis.delete(name) if given.reveal() is None else self._redis.set(name, to_json(given.reveal())))

    def lock(self, key: str) -> "RedisLock":
        """Return a lock for this key, shared by all processes that use the same Redis."""
        return RedisLock(self._redis, f"{self._name(key)}{_LOCK}", self._lock_seconds, self._unsure)

    def users(self, app_id: str) -> list[str]:
        """List the ids of the app's users with stored tokens. Redis scans all its keys for them."""
        start = self._name(f"user:{app_id}:")
        pattern = re.sub(r"([*?\[\]\\^])", r"\\\1", start) + "*"
        server: Any = self._redis  # whose types are incomplete here
        found: list[Any] = _asked(lambda: list(server.scan_iter(match=pattern, count=1000)))
        names = {one.decode() if isinstance(one, bytes) else str(one) for one in found}
        return users_in((self._key(name) for name in names if not _IS_LOCK.search(name)), app_id)

    def _name(self, key: str) -> str:
        """Return the unique Redis key for a token key. Redis takes no lone surrogates. Only a lock's name ends in a single backslash and a word."""
        plain = key.replace("\\", "\\\\").encode("utf-8", "backslashreplace").decode()
        return f"{self._prefix}{plain}"

    def _key(self, name: str) -> str:
        """Return the token key for a Redis key."""
        return re.sub(r"\\(?:(\\)|u([0-9a-f]{4}))", lambda found: found[1] or chr(int(found[2], 16)), name.removeprefix(self._prefix))

    def close(self) -> None:
        """Close the connections to Redis."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"RedisTokenStore(prefix={self._prefix!r})"


class RedisLock:
    """A lock that expires after some time. An expired lock isn't released again.

    If Redis doesn't reply, it may have granted the lock anyway, or grant it a little later. The lock is then released at once if possible, and the
    store's next lock for this key uses the same holder, so that it owns such a grant.
    """

    def __init__(self, server: "Redis", name: str, seconds: float, unsure: dict[str, str]) -> None:
        self._redis, self._name, self._seconds, self._unsure = server, name, seconds, unsure
        self._holder, self._held = "", False

    def __repr__(self) -> str:
        return "RedisTokenStore's lock"

    def acquire(self, blocking: bool = True) -> bool:
        """Acquire the lock. If it isn't free, wait, or return False if `blocking` is False."""
        while not self._take():
            if not blocking:
                return False
            time.sleep(_PAUSE)
        return True

    def _take(self) -> bool:
        if self._held:
            return False
        self._holder = self._holder or self._unsure.pop(self._name, "") or secrets.token_hex(16)
        try:
            self._held = bool(_asked(lambda: self._redis.eval(_TAKE, 1, self._name, self._holder, str(int(self._seconds * 1000)))))
        except BaseException:
            with contextlib.suppress(TokenStoreError):
                self._drop()  # without a reply, it may run late, and mustn't meet a new lock of the same holder
                self._unsure[self._name] = self._holder
            self._holder = ""
            raise
        return self._held

    def release(self) -> None:
        """Release the lock."""
        if self._held:
            self._held = False
            self._drop()

    def _drop(self) -> None:
        _asked(lambda: self._redis.eval(_DROP, 1, self._name, self._holder))


def _asked(function: Callable[[], R]) -> R:
    """Call Redis and convert its errors. Their texts may contain the server's URL, so the message names only their type."""
    from redis.exceptions import RedisError

    try:
        return function()
    except (RedisError, UnicodeError) as error:  # UnicodeError: from a decoding client; its text would quote the data
        kind = type(error).__name__
    raise TokenStoreError(f"Redis failed: {kind}")  # outside the except, so that it carries no redis-py frames with the sent data
