"""The service's jobs, in the same database as the tokens. Each is claimed by one worker, and again if that worker dies."""

import sqlite3
import time

from attrs import frozen

LEASE = 60.0
"""Seconds that a worker has for a job; longer than a call takes at most."""


@frozen
class Job:
    """A message to send in the user's chat."""

    id: int
    user_id: str
    text: str


class Jobs:
    """The table of jobs. state: 0 waits, 1 is done, 2 failed."""

    def __init__(self, path: str, lease: float = LEASE) -> None:
        self._lease = lease
        self._database = sqlite3.connect(path, timeout=10, check_same_thread=False, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, user_id TEXT NOT NULL, text TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0,"
            " until REAL NOT NULL DEFAULT 0, said TEXT NOT NULL DEFAULT '')"
        )

    def add(self, user_id: str, text: str) -> None:
        self._database.execute("INSERT INTO jobs (user_id, text) VALUES (?, ?)", (user_id, text))

    def claim(self) -> Job | None:
        """The oldest job that waits; it is this worker's for a while."""
        now = time.time()
        row = self._database.execute(
            "UPDATE jobs SET until = ? WHERE state = 0 AND until <= ?"
            " AND id = (SELECT id FROM jobs WHERE state = 0 AND until <= ? ORDER BY id LIMIT 1)"
            " RETURNING id, user_id, text",
            (now + self._lease, now, now),
        ).fetchone()
        return None if row is None else Job(*row)

    def finish(self, job: Job, error: str = "") -> None:
        self._database.execute("UPDATE jobs SET state = ?, said = ? WHERE id = ?", (2 if error else 1, error, job.id))

    def done(self, user_id: str) -> list[str]:
        """The user's messages that were sent, and for those that weren't, why."""
        rows = self._database.execute("SELECT text, said FROM jobs WHERE user_id = ? AND state > 0 ORDER BY id", (user_id,))
        return [f"{text}: {said}" if said else str(text) for text, said in rows]

    def waiting(self) -> int:
        return int(self._database.execute("SELECT count(*) FROM jobs WHERE state = 0").fetchone()[0])

    def forget(self, user_id: str) -> None:
        self._database.execute("DELETE FROM jobs WHERE user_id = ?", (user_id,))

    def close(self) -> None:
        self._database.close()
