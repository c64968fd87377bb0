"""Promise 15, cut down: `make soak ONLY=eventsub_socket` does it with 100,000 messages."""

import os

import pytest

from benchmarks.soak.eventsub_socket import soak


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="descriptors are counted in /proc")
def test_moves_resets_duplicates_and_malformed_frames_lose_and_repeat_nothing() -> None:
    figures = soak(2_000, 5, 5)
    assert {one.what for one in figures} >= {"delivered exactly once", "lost on a live socket", "delivered more than once", "growth of tasks"}
    assert [one for one in figures if not one.reached] == []
