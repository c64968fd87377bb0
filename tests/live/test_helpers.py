"""Walks over all clips and videos, against a server that gives no more for one query than Twitch does; templates; events as JSON."""

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, strategies as st

from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import Emulator, ParameterError, WrongClient
from twitchapi_gen.eventsub import subscription_types
from twitchapi_gen.helpers import fill_template, walk_clips, walk_videos
from twitchapi_gen.runtime.eventsub.types import read_events
from twitchapi_gen.types import Stream

START = datetime(2024, 1, 1, tzinfo=UTC)


def sent(when: datetime) -> str:
    return when.isoformat().replace("+00:00", "Z")


class Archive:
    """Answers clips and videos as Twitch does: by popularity, or the newest first, and never beyond `most`."""

    def __init__(self, times: list[datetime], most: int = 1000) -> None:
        views = random.Random(1)
        self.items: list[dict[str, Any]] = [
            {"id": f"{number}", "created_at": sent(when), "view_count": views.randrange(10**6), "language": "de" if number % 2 else "en"}
            for number, when in enumerate(times)
        ]
        self.most = most

    def __call__(self, got: Got) -> Told:
        query = {name: values[0] for name, values in parse_qs(urlsplit(got.target).query).items()}
        start, end = query.get("started_at", ""), query.get("ended_at", "9")
        found = [one for one in self.items if start <= one["created_at"] <= end and query.get("language") in (None, one["language"])]
        if "/clips" in got.target:
            found.sort(key=lambda one: -one["view_count"])
        else:
            found.sort(key=lambda one: one["created_at"], reverse=True)
            found = [] if query.get("type") not in (None, "archive") else found
        at, size = int(query.get("after", 0)), int(query.get("first", 20))
        page = found[: self.most][at : at + size]
        more = at + size < min(len(found), self.most)
        return Told(200, json.dumps({"data": page, "pagination": {"cursor": str(at + size)} if more else {}}).encode())


def times(count: int, span: timedelta, seed: int = 1) -> list[datetime]:
    chance = random.Random(seed)
    return [START + timedelta(seconds=chance.randrange(int(span.total_seconds()))) for _ in range(count)]


def walked(caller: Caller, walk: Any, most: int = 10**9) -> list[Any]:
    """What the walk gives; a few of it, where only so many are wanted."""

    async def collect() -> list[Any]:
        found: list[Any] = []
        async for item in walk:
            found.append(item)
            if len(found) >= most:
                break
        return found

    if caller.kind == "sync":
        return [item for item, _ in zip(walk, range(most), strict=False)]
    found: list[Any] = caller.wait(collect())
    return found


@pytest.mark.parametrize("span", [timedelta(days=300), timedelta(hours=1)], ids=["spread", "crowded"])
def test_all_clips_come_once_and_the_oldest_first(kind: Kind, span: timedelta) -> None:
    archive = Archive(times(3_000, span))
    with Canned(archive) as server, Caller(kind, server.url, app_token="app") as caller:
        walk = walk_clips(caller.client, broadcaster_id="1", started_at=START, ended_at=START + timedelta(days=400))
        found = walked(caller, walk)
        assert sorted(int(clip.id) for clip in found) == list(range(3_000))
        assert [clip.created_at for clip in found] == sorted(clip.created_at for clip in found)
        assert walk.incomplete == []
        assert walk.position > START + timedelta(days=400)
        assert len(server.got) < 3 * 3_000 // 100 + 60


def test_a_walk_without_dates_sees_all_years_in_few_requests(kind: Kind) -> None:
    with Canned(Archive([])) as server, Caller(kind, server.url, app_token="app") as caller:
        assert walked(caller, walk_clips(caller.client, game_id="7", is_featured=True)) == []
        assert 5 < len(server.got) < 40
        assert "game_id=7" in server.got[0].target
        assert "is_featured=true" in server.got[0].target
        assert "started_at=2016-05-01" in server.got[0].target


def test_a_walk_that_was_given_up_is_resumed_from_its_position(kind: Kind) -> None:
    archive = Archive(times(2_000, timedelta(days=200)))
    end = START + timedelta(days=201)
    with Canned(archive) as server, Caller(kind, server.url, app_token="app") as caller:
        first = walk_clips(caller.client, broadcaster_id="1", started_at=START, ended_at=end)
        before = walked(caller, first, 1_111)
        assert START < first.position <= before[-1].created_at
        after = walked(caller, walk_clips(caller.client, broadcaster_id="1", started_at=first.position, ended_at=end))
        assert {clip.id for clip in before} | {clip.id for clip in after} == {str(number) for number in range(2_000)}
        assert len(before) + len(after) < 2_000 + 501 + 1


def test_a_second_with_more_clips_than_twitch_gives_is_told(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    archive = Archive([START + timedelta(seconds=5)] * 700)
    with Canned(archive) as server, Caller(kind, server.url, app_token="app") as caller:
        walk = walk_clips(caller.client, broadcaster_id="1", started_at=START, ended_at=START + timedelta(seconds=20))
        assert len({clip.id for clip in walked(caller, walk)}) == 501
    assert len(walk.incomplete) >= 1
    assert "some are missing" in caplog.text


def test_videos_of_a_user_come_newest_first_and_resume(kind: Kind) -> None:
    archive = Archive(times(350, timedelta(days=100)), most=10**9)
    with Canned(archive) as server, Caller(kind, server.url, app_token="app") as caller:
        walk = walk_videos(caller.client, user_id="1")
        before = walked(caller, walk, 120)
        after = walked(caller, walk_videos(caller.client, user_id="1", until=walk.position))
        assert {one.id for one in before} | {one.id for one in after} == {str(number) for number in range(350)}
        assert len(before) + len(after) - 350 < 5
        moments = [one.created_at for one in (*before, *after)]
        assert moments == sorted(moments, reverse=True)
        since = START + timedelta(days=50)
        recent = sum(str(one["created_at"]) >= sent(since) for one in archive.items)
        assert len(walked(caller, walk_videos(caller.client, user_id="1", since=since))) == recent


def test_videos_of_a_game_go_beyond_what_one_query_gives(kind: Kind) -> None:
    archive = Archive(times(900, timedelta(days=100)), most=500)
    with Canned(archive) as server, Caller(kind, server.url, app_token="app") as caller:
        assert len(walked(caller, walk_videos(caller.client, game_id="1"))) == 500
        found = walked(caller, walk_videos(caller.client, game_id="1", languages=["de", "en"], types="archive"))
        assert sorted(int(video.id) for video in found) == list(range(900))
        assert [one.created_at for one in found] == sorted((one.created_at for one in found), reverse=True)


def test_what_makes_no_walk_is_refused(kind: Kind) -> None:
    with Caller(kind, app_token="app") as caller:
        twitch = caller.client
        for walk, wrong in (
            (walk_clips, {}),
            (walk_clips, {"broadcaster_id": "1", "game_id": "1"}),
            (walk_clips, {"game_id": "1", "started_at": datetime(2024, 1, 1)}),
            (walk_videos, {}),
            (walk_videos, {"user_id": "1", "game_id": "1"}),
            (walk_videos, {"user_id": "1", "since": datetime(2024, 1, 1)}),
        ):
            with pytest.raises(ParameterError):
                walk(twitch, **wrong)
    with pytest.raises(WrongClient):
        walk_clips("no client", game_id="1")  # type: ignore[call-overload]


def test_a_walk_works_with_the_emulator(kind: Kind) -> None:
    emulator = Emulator()
    with emulator as url:
        streamer = emulator.add_user("clipped", id="4711")
        with Caller(kind, url, secret="secret") as caller:
            clips = caller.items(caller.call("get_clips", broadcaster_id=streamer["id"], started_at=START, first=100))
            assert {clip.id for clip in walked(caller, walk_clips(caller.client, broadcaster_id="4711"))} >= {clip.id for clip in clips}


@pytest.mark.parametrize(
    ("template", "values", "filled"),
    [
        ("https://x/a-{width}x{height}.jpg", {"width": 320, "height": 180}, "https://x/a-320x180.jpg"),
        ("https://x/a-%{width}x%{height}.jpg", {"width": 320, "height": "180"}, "https://x/a-320x180.jpg"),
        (
            "https://x/v2/{{id}}/{{format}}/{{theme_mode}}/{{scale}}",
            {"id": "emotesv2_1", "format": "static", "theme_mode": "dark", "scale": "3.0"},
            "https://x/v2/emotesv2_1/static/dark/3.0",
        ),
        ("https://x/fixed-52x72.jpg", {"width": 1, "height": 1}, "https://x/fixed-52x72.jpg"),
        ("", {"width": 1}, ""),
    ],
)
def test_a_template_is_filled(template: str, values: dict[str, Any], filled: str) -> None:
    assert fill_template(template, **values) == filled


@pytest.mark.parametrize("values", [{"width": 320}, {"width": 0, "height": 1}, {"width": "-1", "height": 1}, {"width": "a/b", "height": 1}, {}])
def test_a_template_isnt_filled_with_what_is_no_part_of_an_address(values: dict[str, Any]) -> None:
    with pytest.raises(ParameterError):
        fill_template("https://x/{width}x{height}", **values)


def test_a_models_field_is_filled() -> None:
    stream = Stream.from_dict({"thumbnail_url": "https://x/{width}x{height}.jpg", "viewer_count": 1})
    assert stream.fill_template("thumbnail_url", width=16, height=9) == "https://x/16x9.jpg"
    for name in ("viewer_count", "no_such_field"):
        with pytest.raises(ParameterError, match=name):
            stream.fill_template(name, width=1, height=1)


@given(st.text(), st.integers(1, 10_000))
def test_any_template_gives_text_or_a_parameter_error(template: str, size: int) -> None:
    try:
        assert isinstance(fill_template(template, width=size, height=size), str)
    except ParameterError:
        assert "{" in template


def test_an_event_is_json_and_can_be_read_again() -> None:
    payload = {
        "subscription": {
            "id": "s1", "type": "channel.follow", "version": "2", "status": "enabled", "cost": 0, "created_at": "2024-01-01T00:00:00Z",
            "condition": {"broadcaster_user_id": "1", "moderator_user_id": "1"}, "transport": {"method": "websocket", "session_id": "private"},
        },
        "event": {"user_id": "7", "followed_at": "2024-01-01T00:00:00.123456789Z", "new": [1]},
    }  # fmt: skip
    (event,) = read_events(payload, subscription_types, id="m1", timestamp="2024-01-01T00:00:01Z", retry=2)
    told = event.to_dict()
    again = json.loads(json.dumps(told))
    assert "private" not in str(told)
    assert (told["id"], told["timestamp"], told["retry"]) == ("m1", "2024-01-01T00:00:01Z", 2)
    assert told["event"]["followed_at"] == "2024-01-01T00:00:00.123456789Z"
    assert told["event"]["new"] == [1]
    (read,) = read_events(again, subscription_types, id=again["id"], timestamp=again["timestamp"], retry=again["retry"])
    assert (read.data, read.id, read.timestamp, read.subscription) == (event.data, event.id, event.timestamp, event.subscription)
