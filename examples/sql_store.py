"""Tokens in an SQL database, behind the protocol of token stores. Runs on SQLite and PostgreSQL as it is; copy it into your project.

    store = sqlite_store("tokens.sqlite")
    store = postgres_store(lambda: psycopg.connect("postgresql:///bot", autocommit=True))
    twitch = Twitch("my_app_id", "my_app_secret", token_store=store)

Two tables: the tokens by key, and the locks, which end by themselves after a while, so that a process that dies holds up nobody.
"""

import contextlib
import json
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable
from typing import Any

from twitchapi_gen import StoredToken

LOCK_SECONDS = 45.0
"""Longer than a refresh, which times out after 25 seconds; shorter than the maximum duration of a call."""
_PAUSE = 0.05


class SqlTokenStore:
    """connect: opens a connection in autocommit mode; each thread has its own. mark: the placeholder of a parameter. blob: the type of bytes."""

    def __init__(self, connect: Callable[[], Any], *, mark: str, blob: str) -> None:
        self._connect, self._mark = connect, mark
        self._mine = threading.local()
        self._all: list[Any] = []
        self._run(f"CREATE TABLE IF NOT EXISTS twitch_tokens (name {blob} PRIMARY KEY, token {blob} NOT NULL)")
        self._run(f"CREATE TABLE IF NOT EXISTS twitch_locks (name {blob} PRIMARY KEY, holder TEXT NOT NULL, ends DOUBLE PRECISION NOT NULL)")

    def load(self, key: str) -> StoredToken | None:
        row = self._run("SELECT token FROM twitch_tokens WHERE name = ?", _bytes(key)).fetchone()
        found: StoredToken | None = None if row is None else json.loads(self.opened(bytes(row[0])).decode("utf-8", "surrogatepass"))
        return found

    def save(self, key: str, token: StoredToken | None) -> None:
        if token is None:
            self._run("DELETE FROM twitch_tokens WHERE name = ?", _bytes(key))
            return
        put = "INSERT INTO twitch_tokens VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET token = excluded.token"
        self._run(put, _bytes(key), self.sealed(json.dumps(token, ensure_ascii=False).encode("utf-8", "surrogatepass")))

    def lock(self, key: str) -> "SqlLock":
        return SqlLock(self, _bytes(key))

    def users(self, app_id: str) -> list[str]:
        start, end = f"user:{app_id}:".encode(), f"user:{app_id};".encode()  # the semicolon follows the colon in ASCII
        rows = self._run("SELECT name FROM twitch_tokens WHERE name > ? AND name < ?", start, end).fetchall()
        return sorted(bytes(row[0]).removeprefix(start).decode() for row in rows)

    def sealed(self, data: bytes) -> bytes:
        """Return the bytes to store for a token. Override it to encrypt them."""
        return data

    def opened(self, data: bytes) -> bytes:
        """Return the token in stored bytes."""
        return data

    def take(self, name: bytes, holder: str) -> bool:
        """Acquire the lock if it is free or has expired."""
        now = time.time()
        taken = self._run(
            "INSERT INTO twitch_locks VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, ends = excluded.ends"
            " WHERE twitch_locks.ends <= ?",
            name, holder, now + LOCK_SECONDS, now,
        )  # fmt: skip
        return bool(taken.rowcount == 1)

    def drop(self, name: bytes, holder: str) -> None:
        self._run("DELETE FROM twitch_locks WHERE name = ? AND holder = ?", name, holder)

    def _run(self, statement: str, *values: Any) -> Any:
        connection = getattr(self._mine, "connection", None)
        if connection is None:
            connection = self._mine.connection = self._connect()
            self._all.append(connection)
        cursor = connection.cursor()
        cursor.execute(statement.replace("?", self._mark), values)
        return cursor

    def close(self) -> None:
        while self._all:
            with contextlib.suppress(Exception):
                self._all.pop().close()


class SqlLock:
    def __init__(self, store: SqlTokenStore, name: bytes) -> None:
        self._store, self._name, self._holder, self._held = store, name, secrets.token_hex(16), False

    def acquire(self, blocking: bool = True) -> bool:
        while not self._held:
            self._held = self._store.take(self._name, self._holder)
            if not self._held:
                if not blocking:
                    return False
                time.sleep(_PAUSE)
        return True

    def release(self) -> None:
        if self._held:
            self._held = False
            self._store.drop(self._name, self._holder)


def _bytes(key: str) -> bytes:
    """Return the key as bytes, since PostgreSQL's text can't contain a NUL character."""
    return key.encode("utf-8", "surrogatepass")


def _sqlite(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    return connection


def sqlite_store(path: str) -> SqlTokenStore:
    return SqlTokenStore(lambda: _sqlite(path), mark="?", blob="BLOB")


def postgres_store(connect: Callable[[], Any]) -> SqlTokenStore:
    return SqlTokenStore(connect, mark="%s", blob="BYTEA")


def main() -> None:
    """Demonstrate the store: a token is saved, found after a restart, listed and deleted."""
    token: StoredToken = {
        "access_token": "a", "refresh_token": "r", "scopes": ["bits:read"], "expires_at": None, "user_id": "1", "login": "one",
    }  # fmt: skip
    store = sqlite_store("tokens.sqlite")
    store.save("user:my_app_id:1", token)
    store.close()
    store = sqlite_store("tokens.sqlite")
    print("users:", store.users("my_app_id"), "the same token:", store.load("user:my_app_id:1") == token)
    store.save("user:my_app_id:1", None)
    store.close()


if __name__ == "__main__":
    main()
