"""The soak, cut down; `make soak` runs all of it."""

import pytest

from benchmarks.soak.pubsub import Course, soak


def test_each_message_to_a_live_socket_is_delivered_once_and_nothing_grows() -> None:
    figures = soak(Course(messages=2_000, reconnects=5, resets=5))
    assert figures[0].value > 2_000
    assert {one.what: one.value for one in figures if not one.reached} == {}


@pytest.mark.parametrize("course", [Course(messages=400, reconnects=1, resets=0)])
def test_the_soak_can_fail(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    from twitchapi_gen.runtime.legacy.pubsub.messages import DuplicateFilter

    monkeypatch.setattr(DuplicateFilter, "fresh", lambda *_: True)
    missed = {one.what for one in soak(course) if not one.reached}
    assert "of which delivered more than once" in missed
