"""to_dict: what was read, with the changes made since, as JSON."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.unit.runtime.samples import NANOSECONDS, user, user_json, users, video, video_json
from twitchapi_gen import Page, ParameterError, converter, operations
from twitchapi_gen.api.models.chat import ChatSettings
from twitchapi_gen.api.models.clips import Clip
from twitchapi_gen.api.models.users import BroadcasterType, User
from twitchapi_gen.api.models.videos import VideoMutedSegment, VideoType
from twitchapi_gen.api.pubsub.models.hype_train import HypeTrainApproachingData
from twitchapi_gen.runtime.models.model import to_json

LATER = datetime(2026, 3, 1, 13, 0, tzinfo=timezone(timedelta(hours=1)))


def kinds(value: Any) -> set[type]:
    if isinstance(value, dict):
        return {dict}.union(*map(kinds, value.values()), map(type, value))
    return {list}.union(*map(kinds, value)) if isinstance(value, list) else {type(value)}


def test_what_is_written_is_plain_json() -> None:
    made = [user().to_dict(), video().to_dict(), users(user_json()).to_dict()]
    assert kinds(made) <= {dict, list, str, int, float, bool, type(None)}
    assert json.loads(json.dumps(made)) == made == [user_json(), video_json(), {"data": [user_json()]}]


def test_a_changed_time_is_written_in_utc_and_the_others_keep_their_text() -> None:
    one = video()
    one.created_at = LATER
    assert one.to_dict() == video_json(created_at="2026-03-01T12:00:00Z")


def test_a_time_that_was_set_to_the_same_keeps_its_text() -> None:
    one = user()
    one.created_at = datetime(2026, 2, 27, 10, 20, 30, 123456, tzinfo=UTC)
    assert one.to_dict()["created_at"] == NANOSECONDS
    one.created_at += timedelta(microseconds=1)
    assert one.to_dict()["created_at"] == "2026-02-27T10:20:30.123457Z"


def test_unix_seconds_stay_a_number_until_they_are_changed() -> None:
    one = user(created_at=1_772_187_630)
    assert one.created_at == datetime(2026, 2, 27, 10, 20, 30, tzinfo=UTC)
    assert one.to_dict()["created_at"] == 1_772_187_630
    one.created_at = LATER
    assert one.to_dict()["created_at"] == "2026-03-01T12:00:00Z"


def test_a_duration_keeps_its_text_until_it_is_changed() -> None:
    one = video()
    assert one.to_dict()["duration"] == "03h008m33s"
    one.duration += timedelta(seconds=1)
    assert one.to_dict()["duration"] == "3h8m34s"


def clip(**changes: Any) -> Clip:
    return Clip.from_dict({"id": "1", "duration": 29.9, "vod_offset": 480, **changes})


@pytest.mark.parametrize("sent", [29.9, 30, 30.0, 0, 0.1, 12.3456789, "29.9", "1m"])
def test_a_duration_in_seconds_is_a_timedelta_and_stays_what_was_sent_until_it_is_changed(sent: Any) -> None:
    one = clip(duration=sent)
    assert isinstance(one.duration, timedelta)
    assert (one.to_dict()["duration"], type(one.to_dict()["duration"])) == (sent, type(sent))
    one.duration = timedelta(milliseconds=1_500)
    assert one.to_dict()["duration"] == 1.5
    one.duration = timedelta(minutes=2)
    assert one.to_dict()["duration"] == 120


def test_a_duration_in_minutes_is_written_in_minutes() -> None:
    one = ChatSettings.from_dict({"follower_mode_duration": 10, "slow_mode_wait_time": 30})
    assert (one.follower_mode_duration, one.slow_mode_wait_time) == (timedelta(minutes=10), 30)
    assert one.to_dict() == {"follower_mode_duration": 10, "slow_mode_wait_time": 30}
    one.follower_mode_duration = timedelta(hours=2)
    assert one.to_dict()["follower_mode_duration"] == 120


def test_durations_inside_of_lists_and_maps_are_written_so_too() -> None:
    one = HypeTrainApproachingData.from_dict({"events_remaining_durations": {"1": 279, "2": 60}})
    assert one.events_remaining_durations == {"1": timedelta(seconds=279), "2": timedelta(minutes=1)}
    one.events_remaining_durations["2"] += timedelta(seconds=1)
    assert one.to_dict() == {"events_remaining_durations": {"1": 279, "2": 61}}


def test_a_text_that_came_as_a_number_is_read_and_stays_a_number() -> None:
    one = video(duration=11_313)
    assert one.duration == timedelta(hours=3, minutes=8, seconds=33)
    assert one.to_dict()["duration"] == 11_313


@pytest.mark.parametrize("sent", [True, None, "soon", [], 1e300, "1e300"])
def test_what_is_no_duration_is_kept_as_it_came(sent: Any) -> None:
    one = clip(duration=sent)
    assert one.to_dict()["duration"] == sent == one.duration


def test_a_naive_time_is_refused_and_not_shifted_by_the_zone_of_the_machine() -> None:
    one = user()
    one.created_at = datetime(2026, 3, 1)
    message = r"^User\.created_at: the datetime has no time zone; pass an aware one, such as datetime\.now\(UTC\) or local_time\.astimezone\(\)$"
    with pytest.raises(ParameterError, match=message):
        one.to_dict()
    with pytest.raises(ParameterError, match=r"^Page\.data: User\.created_at: the datetime has no time zone"):
        Page(data=[one]).to_dict()
    with pytest.raises(ParameterError, match="no time zone"):
        converter.unstructure(one)


def test_an_enum_is_written_as_its_text() -> None:
    one = video()
    one.type = VideoType("brand-new")
    assert one.to_dict() == video_json(type="brand-new")
    changed = user()
    changed.broadcaster_type = BroadcasterType.AFFILIATE
    assert changed.to_dict() == user_json(broadcaster_type="affiliate")


@pytest.mark.parametrize(("name", "expected"), [("type", ""), ("broadcaster_type", None), ("description", None), ("view_count", None), ("id", None)])
def test_none_is_null_unless_that_was_sent_as_nothing(name: str, expected: object) -> None:
    """`type` came as "", which is how Twitch says none there; in `description` it says a text without letters."""
    one = user()
    setattr(one, name, None)
    assert one.to_dict() == user_json(**{name: expected})


@pytest.mark.parametrize("nothing", ["", 0])
def test_a_time_that_was_sent_as_nothing_is_none_and_written_as_it_came(nothing: object) -> None:
    reply = {"data": [{"last_ad_at": nothing, "next_ad_at": nothing}]}
    read = operations["get_ad_schedule"].decode(json.dumps(reply).encode())
    assert (read.data[0].last_ad_at, read.data[0].next_ad_at) == (None, None)
    assert json.dumps(read.to_dict()["data"][0]["last_ad_at"]) == json.dumps(nothing)
    read.data[0].next_ad_at = LATER
    assert read.to_dict()["data"][0]["next_ad_at"] == int(LATER.timestamp())


@pytest.mark.parametrize("sent", [1772366400, "2026-03-01T12:00:00Z"])
def test_unix_seconds_are_a_time_and_written_as_they_came(sent: object) -> None:
    ads, names = operations["get_ad_schedule"], ["snooze_refresh_at", "next_ad_at", "last_ad_at"]
    told: list[tuple[str, str, str]] = []
    reply = json.dumps({"data": [dict.fromkeys(names, sent)]}).encode()
    for read in (ads.decode(reply), ads.decode(reply, lambda *difference: told.append(difference))):
        one = read.data[0]
        assert (one.snooze_refresh_at, one.next_ad_at, one.last_ad_at) == (LATER, LATER, LATER)
        assert one.to_dict() == dict.fromkeys(names, sent)
    surprises = [difference for difference in told if difference[0].removeprefix("data.") in names]
    assert surprises == ([] if isinstance(sent, int) else [(f"data.{name}", "int", "string") for name in names])


def test_unix_seconds_that_were_changed_are_written_as_a_whole_number() -> None:
    one = operations["get_ad_schedule"].decode(b'{"data": [{"next_ad_at": 5}]}').data[0]
    one.next_ad_at = LATER.replace(microsecond=999_999)
    assert one.to_dict()["next_ad_at"] == 1772366400
    one.next_ad_at = datetime(2026, 3, 1, 12)
    with pytest.raises(ParameterError, match=r"AdSchedule\.next_ad_at: the datetime has no time zone"):
        one.to_dict()


def test_lists_may_be_changed() -> None:
    one = video()
    assert one.muted_segments is not None
    one.muted_segments.insert(0, VideoMutedSegment(duration=timedelta(seconds=1), offset=2))
    del one.muted_segments[1]
    assert one.to_dict() == video_json(muted_segments=[{"duration": 1, "offset": 2}, {"duration": 15, "offset": 900, "why": "music"}])


def test_times_in_a_list_keep_their_text_only_where_they_still_are() -> None:
    first, second = "2026-01-01T00:00:00.5Z", "2026-01-02T00:00:00.50Z"
    read = [datetime(2026, 1, day, microsecond=500_000, tzinfo=UTC) for day in (1, 2)]
    assert to_json(read, [first, second]) == [first, second]
    assert to_json(read[1:], [first, second]) == ["2026-01-02T00:00:00.500000Z"]
    assert to_json([*read, read[0]], [first]) == [first, "2026-01-02T00:00:00.500000Z", "2026-01-01T00:00:00.500000Z"]
    assert to_json({"a": read[0], "b": read[1]}, {"a": first}) == {"a": first, "b": "2026-01-02T00:00:00.500000Z"}


def test_a_model_in_place_of_another_value_is_written() -> None:
    made = to_json({"who": [user(), None], "when": LATER, "long": timedelta(minutes=2), "kind": BroadcasterType("x"), "number": 1.5})
    assert made == {"who": [user_json(), None], "when": "2026-03-01T12:00:00Z", "long": "2m0s", "kind": "x", "number": 1.5}
    assert type(made["kind"]) is str


def test_changing_what_was_written_changes_no_model() -> None:
    one = users(user_json(), video_json())
    written = one.to_dict()
    written["data"][0]["brand_new"]["list"].clear()
    written["data"][0]["login"] = "other"
    del written["data"][1]
    assert one == users(user_json(), video_json())
    assert one.to_dict() == {"data": [user_json(), video_json()]}


def test_what_the_spec_does_not_know_can_be_changed_in_the_json_it_came_in() -> None:
    one = user()
    one.json_["brand_new"] = 7
    assert one["brand_new"] == 7
    assert one.to_dict() == user_json(brand_new=7)
    assert User.from_dict(one.to_dict()) == one
