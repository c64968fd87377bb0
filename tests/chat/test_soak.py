"""The soak of bots, cut down: `make soak ONLY=chat` does it with 100,000 messages and 20 reconnects on each transport."""

import pytest

from benchmarks.soak.chat import joining, soak


@pytest.mark.parametrize("transport", ["eventsub", "irc"])
def test_no_command_is_lost_or_runs_twice_while_the_connection_moves(transport: "str") -> None:
    figures = soak("irc" if transport == "irc" else "eventsub", 1_000, 1)
    assert len(figures) == 6
    assert [one for one in figures if not one.reached] == []


def test_channels_are_joined_within_the_limit_and_no_slower() -> None:
    figures = joining(50)
    assert len(figures) == 3
    assert [one for one in figures if not one.reached] == []
