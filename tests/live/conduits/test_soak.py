"""A conduit over three processes, cut down: `make soak ONLY=conduits` does it with 40,000 messages."""

import os

import pytest

from benchmarks.soak.conduits import soak


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="descriptors are counted in /proc")
def test_a_worker_that_is_killed_and_one_that_is_stopped_lose_and_repeat_nothing_sent_to_live_shards() -> None:
    figures = soak(900)
    assert {one.what for one in figures} >= {"lost", "delivered more than once", "under way to the worker that was killed", "growth of tasks"}
    assert [one for one in figures if not one.reached and one.what != "took"] == []
