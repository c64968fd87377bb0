"""What a token store must do: three methods. A threading.Lock and redis-py's Lock fit as its locks."""

from collections.abc import Iterable
from typing import Protocol, TypedDict


class StoredToken(TypedDict):
    """A token as it is stored; JSON can hold it. `expires_at`: Unix seconds. `user_id` and `login` are None for an app token."""

    access_token: str
    refresh_token: str | None
    scopes: list[str]
    expires_at: float | None
    user_id: str | None
    login: str | None


class StoreLock(Protocol):
    """Held while a token is renewed, by one thread of one process. It is asked for without blocking, again and again until the call's deadline."""

    def acquire(self, blocking: bool = True) -> bool: ...

    def release(self) -> None: ...


class TokenStore(Protocol):
    """Keeps tokens by key: `app:<client id>`, or `user:<client id>:<user id>`.

    Its methods may block: the asynchronous client calls them in a thread.
    """

    def load(self, key: str) -> StoredToken | None:
        """The token of that key; None when there is none."""
        ...

    def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token in place of the one before; None forgets it."""
        ...

    def lock(self, key: str) -> StoreLock:
        """A lock for the key, a new one each time. It may be released by another thread than the one that acquired it."""
        ...


def users_in(keys: Iterable[str], app_id: str) -> list[str]:
    """The ids of the users whose keys are among these, for that app."""
    prefix = f"user:{app_id}:"
    return sorted(key.removeprefix(prefix) for key in keys if key.startswith(prefix))
