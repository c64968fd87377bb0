"""A worker of the service: `python -m examples.service.worker`. Run as many as you like.

It sends the messages that wait, each with its user's token, and validates all users' tokens each hour, as Twitch requires.
"""

import os
import sys
import threading

from examples.service.jobs import LEASE, Jobs
from examples.sql_store import sqlite_store
from twitchapi_gen import Twitch, TwitchError
from twitchapi_gen.helpers import LostUser, draining, keep_users

PAUSE = 0.2
"""Seconds between two looks for work."""


class Worker(threading.Thread):
    """Takes jobs until it is stopped."""

    def __init__(self, twitch: Twitch, jobs: Jobs) -> None:
        super().__init__(name="worker")
        self._twitch, self._jobs, self._over = twitch, jobs, threading.Event()

    def run(self) -> None:
        while not self._over.is_set():
            job = self._jobs.claim()
            if job is None:
                self._over.wait(PAUSE)
                continue
            try:
                me = self._twitch.as_user(job.user_id)
                sent = me.send_chat_message(job.user_id, job.user_id, job.text).data[0]
                self._jobs.finish(job, "" if sent.is_sent else "Twitch dropped it")
            except TwitchError as error:
                self._jobs.finish(job, str(error))
            else:
                print(f"{os.getpid()} sent {job.id}", flush=True)

    def stop(self) -> None:
        """Finish the job at hand, and end."""
        self._over.set()
        self.join()


def lost(user: LostUser) -> None:
    print(f"{user.user_id} must log in again: {user.error}", file=sys.stderr, flush=True)


def main() -> int:
    store, jobs = sqlite_store(os.environ["DATABASE"]), Jobs(os.environ["DATABASE"], float(os.environ.get("LEASE_SECONDS", LEASE)))
    every, over = float(os.environ.get("VALIDATE_SECONDS", "3600")), threading.Event()
    with Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=store) as twitch:
        worker = Worker(twitch, jobs)
        keeping = threading.Thread(target=keep_users, args=(twitch,), kwargs={"every": every, "on_lost": lost, "stop": over}, name="keeping")
        with draining(worker) as stop:
            worker.start()
            keeping.start()
            print(f"{os.getpid()} works", flush=True)
            stop.wait()
        over.set()
        keeping.join()
    jobs.close()
    store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
