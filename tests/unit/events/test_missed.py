"""What a slow reader missed: counted, and told at first and then once a minute."""

import copy
import pickle

from twitchapi_gen import Clock, EventsDropped
from twitchapi_gen.runtime.dispatch.queue import Missed


def test_each_is_counted_and_told_once_a_minute() -> None:
    now = [0.0]
    missed, clock = Missed(), Clock(monotonic=lambda: now[0])
    told: list[int] = []
    for second in range(150):
        now[0] = float(second)
        if (error := missed.one_more("channel.follow@2", 10_000, clock)) is not None:
            told.append(error.count)
    assert (missed.count, told) == (150, [1, 61, 121])


def test_the_error_says_which_why_how_many_and_what_to_do() -> None:
    error = Missed(1_233).one_more("channel.follow@2", 10_000, Clock())
    assert error is not None
    assert str(error) == (
        "channel.follow@2: 10,000 events wait for a slow consumer, so new ones are dropped, 1,234 so far; make the callback return "
        "sooner, or increase `max_waiting`"
    )
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.count) == (EventsDropped, str(error), 1_234)
    assert copy.copy(error).count == 1_234
