"""Times and durations: what is read, what is refused and how, and what is written."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import assume, given, strategies as st

from tests.unit.runtime.payloads import READ, at, changed, full, inside, read, same, table
from tests.unit.runtime.strategies import ANYTHING, durations, rfc3339
from twitchapi_gen.runtime.base.datetimes import read_duration, read_time, stands_for, write_duration, write_time
from twitchapi_gen.runtime.models.shapes import Moment, Object, Span

REFUSALS = (ValueError, TypeError, OverflowError, OSError)
NOON = datetime(2026, 2, 27, 12, 0, tzinfo=UTC)
SAME_INSTANT = [
    "2026-02-27T12:00:00Z",
    "2026-02-27t12:00:00z",
    "2026-02-27 12:00:00Z",
    "2026-02-27T12:00:00.000000000Z",
    "2026-02-27T12:00:00+00:00",
    "2026-02-27T12:00:00-00:00",
    "2026-02-27T17:30:00+05:30",
    "2026-02-26T23:00:00-13:00",
    int(NOON.timestamp()),
]
NO_TIMES: dict[str, Any] = {
    "nothing": "",
    "a word": "yesterday",
    "no zone": "2026-02-27T12:00:00",
    "a day": "2026-02-27",
    "a day that isn't": "2026-02-30T12:00:00Z",
    "a leap second": "2026-02-27T23:59:60Z",
    "year 0": "0000-01-01T00:00:00Z",
    "a zone of a day": "2026-02-27T12:00:00+24:00",
    "spaces around": " 2026-02-27T12:00:00Z ",
    "a fraction of seconds": 1.5,
    "milliseconds": 1_772_187_630_000,
    "more than any clock": 2**63,
    "less than any clock": -(2**63),
    "true": True,
    "null": None,
    "an array": [NOON.timestamp()],
    "an object": {},
}
NO_DURATIONS: dict[str, Any] = {
    "nothing": "",
    "no letter": "90",
    "another order": "33s8m",
    "twice the same": "1h1h",
    "a space": "3h 8m",
    "a fraction of hours": "1.5h",
    "less than nothing": "-5s",
    "ISO 8601": "PT3H",
    "an exponent": "1e5s",
    "more days than there are": "9" * 12 + "d",
    "more than a float holds": "9" * 400 + "d",
    "a number": 5,
    "null": None,
    "an array": ["3h"],
}


@pytest.mark.parametrize("sent", SAME_INSTANT)
def test_one_instant_reads_the_same_however_it_is_written(sent: Any) -> None:
    read = read_time(sent)
    assert read == NOON
    assert read.tzinfo is not None


@given(st.text("0123456789", min_size=1, max_size=12))
def test_of_a_fraction_the_first_six_digits_are_read(digits: str) -> None:
    expected = NOON + timedelta(microseconds=int(digits[:6].ljust(6, "0")))
    assert read_time(f"2026-02-27T12:00:00.{digits}Z") == expected


@given(st.integers(-62_135_596_800, 253_402_300_799))
def test_a_whole_number_is_seconds_since_1970(seconds: int) -> None:
    assert read_time(seconds) == datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


@pytest.mark.parametrize("what", NO_TIMES)
def test_what_is_no_time_is_refused(what: str) -> None:
    with pytest.raises(REFUSALS):
        read_time(NO_TIMES[what])


@given(ANYTHING | st.text() | st.integers() | rfc3339().flatmap(lambda text: st.text(text, max_size=len(text))))
def test_a_time_is_aware_or_refused(sent: Any) -> None:
    try:
        read = read_time(sent)
    except REFUSALS:
        return
    assert read.utcoffset() is not None


@given(st.tuples(st.integers(0, 999), st.integers(0, 99), st.integers(0, 99), st.integers(0, 99), st.sampled_from(("", ".5", ".001", ".000001"))))
def test_a_duration_is_the_sum_of_its_parts(parts: tuple[int, int, int, int, str]) -> None:
    days, hours, minutes, seconds, fraction = parts
    whole = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    assert read_duration(f"{days}d{hours}h{minutes}m{seconds}{fraction}s") == whole + timedelta(seconds=float(f"0{fraction}"))


@pytest.mark.parametrize(
    ("sent", "seconds"), [("3h8m33s", 11_313), ("1d", 86_400), ("2h", 7_200), ("10m", 600), ("0s", 0), ("1d1s", 86_401), ("90m", 5_400)]
)
def test_parts_of_a_duration_may_be_left_out(sent: str, seconds: int) -> None:
    assert read_duration(sent) == timedelta(seconds=seconds)


@pytest.mark.parametrize("what", NO_DURATIONS)
def test_what_is_no_duration_is_refused(what: str) -> None:
    with pytest.raises(REFUSALS):
        read_duration(NO_DURATIONS[what])


@given(ANYTHING | st.text() | st.text("0123456789dhms.", max_size=400))
def test_a_duration_is_never_negative_or_is_refused(sent: Any) -> None:
    try:
        read = read_duration(sent)
    except REFUSALS:
        return
    assert read >= timedelta(0)


@given(st.datetimes(timezones=st.builds(timezone, st.integers(-1439, 1439).map(lambda minutes: timedelta(minutes=minutes)))))
def test_a_time_is_written_in_utc_and_reads_back(when: datetime) -> None:
    try:
        when.astimezone(UTC)
    except OverflowError:  # in UTC it isn't in a year from 1 to 9999
        return
    written = write_time(when)
    assert written.endswith("Z")
    assert "+" not in written
    assert read_time(written) == when


@given(st.integers(0, 10**9))
def test_a_duration_reads_back_as_it_was_written(seconds: int) -> None:
    assert read_duration(write_duration(timedelta(seconds=seconds))) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0s"), (59, "59s"), (60, "1m0s"), (3_600, "1h0m0s"), (11_313, "3h8m33s"), (90_061, "25h1m1s")])
def test_a_duration_is_written_as_twitch_writes_it(seconds: int, text: str) -> None:
    assert write_duration(timedelta(seconds=seconds)) == text


@given(rfc3339())
def test_a_text_stands_for_the_time_read_from_it_and_for_no_other(sent: str) -> None:
    when = read_time(sent)
    assert stands_for(sent, when)
    assert stands_for(sent, when.astimezone(timezone(timedelta(hours=1))))
    assert not stands_for(sent, when + timedelta(microseconds=1))
    assert not stands_for(sent, when.replace(tzinfo=None))


@given(durations().filter(bool))
def test_a_text_stands_for_the_duration_read_from_it_and_for_no_other(sent: str) -> None:
    length = read_duration(sent)
    assert stands_for(sent, length)
    assert not stands_for(sent, length + timedelta(microseconds=1))


@given(ANYTHING | st.text(), st.sampled_from((NOON, timedelta(days=1))))
def test_other_json_stands_for_no_time(sent: Any, value: datetime | timedelta) -> None:
    assume(sent != 86_400 or type(sent) is bool)
    assert not stands_for(sent, value)


@pytest.mark.parametrize("value", [NOON, timedelta(days=1)])
def test_what_is_neither_stands_for_nothing(value: datetime | timedelta) -> None:
    assert [what for what, sent in {**NO_TIMES, **NO_DURATIONS}.items() if stands_for(sent, value)] == []


def test_in_every_field_of_every_reply_what_is_no_time_or_duration_is_kept_as_it_came() -> None:
    counted = {Moment: 0, Span: 0}
    for operation in READ.values():
        payload = full(Object(table(operation)))
        for place in inside(operation):
            if not isinstance(place.shape, Moment | Span):
                continue
            counted[type(place.shape)] += 1
            for sent in (NO_TIMES if isinstance(place.shape, Moment) else NO_DURATIONS).values():
                if isinstance(place.shape, Span) and (type(sent) is int or (place.shape.unit and sent == "90")):
                    continue  # a number is one of seconds, or whatever the unit is
                found = read(operation, changed(payload, place.path, sent))
                kept = None if sent == "" and place.field.empty else sent
                assert same(at(found.fast, place.path), kept), place
                assert same(at(found.careful, place.path), kept), place
    assert counted[Moment] > 80
    assert counted[Span] == 11
