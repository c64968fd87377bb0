"""The worked example: two processes share a conduit, one is killed, and nothing sent afterwards is lost."""

import pytest

from examples.conduit_workers import main


def test_a_killed_worker_costs_no_event(capfd: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    said = capfd.readouterr().out
    assert "200 events of 20 channels: 100 to worker 0, 100 to worker 1" in said
    assert "worker 1 was killed; worker 0 was notified that shard 1 is websocket_" in said
    assert "200 events sent since: 200 to worker 0, 0 lost" in said
    assert "worker 0 holds both shards: 0 enabled, 1 enabled" in said
