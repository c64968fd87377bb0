"""Tokens in Redis: for processes on several machines. Needs `pip install twitchapi-gen[redis]`."""

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from twitchapi_gen.runtime.errors import TokenStoreError
from twitchapi_gen.runtime.stores.content import as_token, from_json, to_json
from twitchapi_gen.runtime.stores.protocol import StoredToken

if TYPE_CHECKING:
    from redis import Redis
    from redis.lock import Lock


class RedisTokenStore:
    """Keeps tokens in Redis, each under `prefix` and its key.

    server: a URL such as `redis://127.0.0.1:6379/0`, or a `redis.Redis` of yours.
    lock_seconds: after so long, the lock of a process that died is free again; longer than a renewal takes.
    Raises TokenStoreError when Redis can't be reached, or holds something else under the key.
    """

    def __init__(self, server: "str | Redis", prefix: str = "twitchapi_gen:", *, lock_seconds: float = 70.0) -> None:
        self._prefix, self._lock_seconds = prefix, lock_seconds
        if isinstance(server, str):
            try:
                import redis
            except ImportError:
                raise TokenStoreError("a RedisTokenStore needs redis-py: pip install twitchapi-gen[redis]") from None
            try:
                self._redis: Redis = redis.Redis.from_url(server, socket_timeout=5, socket_connect_timeout=5)  # pyright: ignore[reportUnknownMemberType]
            except ValueError:
                raise TokenStoreError("server must be a URL such as redis://127.0.0.1:6379/0") from None
        else:
            self._redis = server

    def load(self, key: str) -> StoredToken | None:
        """The token of that key; None when there is none."""
        with _told():
            data: Any = self._redis.get(self._name(key))  # to redis-py 6, it might be awaitable
        if data is None:
            return None
        token = as_token(from_json(data))
        if token is None:
            raise TokenStoreError(f"Redis holds something else than a token under {self._name(key)}; remove it, and log in again")
        return token

    def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token; None forgets it."""
        with _told():
            if token is None:
                self._redis.delete(self._name(key))
            else:
                self._redis.set(self._name(key), to_json(token))

    def lock(self, key: str) -> "_Lock":
        """A lock for the key, between all processes that use the same Redis."""
        return _Lock(self._redis.lock(f"{self._name(key)}\\lock", timeout=self._lock_seconds, thread_local=False))

    def _name(self, key: str) -> str:
        """A name of its own for any key: Redis takes no lone surrogates. No key's name ends in the single backslash and word of a lock's."""
        plain = key.replace("\\", "\\\\").encode("utf-8", "backslashreplace").decode()
        return f"{self._prefix}{plain}"

    def close(self) -> None:
        """Closes the connections to Redis."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"RedisTokenStore(prefix={self._prefix!r})"


class _Lock:
    """redis-py's lock, with our errors. One that has ended meanwhile isn't released twice."""

    def __init__(self, lock: "Lock") -> None:
        self._lock = lock

    def __repr__(self) -> str:
        return "RedisTokenStore's lock"

    def acquire(self, blocking: bool = True) -> bool:
        with _told():
            return bool(self._lock.acquire(blocking=blocking))

    def release(self) -> None:
        from redis.exceptions import LockError

        with _told(), contextlib.suppress(LockError):
            self._lock.release()


@contextlib.contextmanager
def _told() -> Generator[None]:
    """Redis's errors as ours. Their texts may hold the server's URL, so only their kind is told."""
    from redis.exceptions import RedisError

    try:
        yield
    except (RedisError, UnicodeError) as error:  # the latter from a client that decodes, and it would quote what it can't
        raise TokenStoreError(f"Redis failed: {type(error).__name__}") from None
