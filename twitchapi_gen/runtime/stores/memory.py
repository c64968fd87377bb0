"""Tokens in memory: for one process, shared by its threads and clients."""

import os
import threading
from typing import cast

from twitchapi_gen.runtime.stores.protocol import StoredToken, users_in


class MemoryTokenStore:
    """Keeps tokens for as long as the process runs. Several clients of one process may share it."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[tuple[int, str], threading.Lock] = {}
        self._guard = threading.Lock()

    def load(self, key: str) -> StoredToken | None:
        """The token of that key; None when there is none."""
        with self._guard:
            found = self._tokens.get(key)
        return None if found is None else _copy(found)

    def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token; None forgets it."""
        with self._guard:
            if token is None:
                self._tokens.pop(key, None)
            else:
                self._tokens[key] = _copy(token)

    def users(self, app_id: str) -> list[str]:
        """The ids of the users whose tokens of this app it holds."""
        with self._guard:
            return users_in(self._tokens, app_id)

    def lock(self, key: str) -> threading.Lock:
        """A lock for the key, shared by all of this process who ask for it: what a thread held when a child was forked is free in the child."""
        with self._guard:
            return self._locks.setdefault((os.getpid(), key), threading.Lock())

    def __repr__(self) -> str:
        return f"MemoryTokenStore({len(self._tokens)} tokens)"


def _copy(token: StoredToken) -> StoredToken:
    return cast(StoredToken, {**token, "scopes": list(token["scopes"])})
