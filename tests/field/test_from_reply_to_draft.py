"""Altered payloads through real clients and every transport into a log; the command names the line, and its draft ends the reports."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.eventsub_webhook.support import EVENT, STANDING, Harness, Message, subscription
from tests.field.support import NOW, Readers, apply, copied, drift, log_of
from tests.live.conduits.support import until, working
from tests.live.eventsub.test_every_type import Running
from tests.live.pubsub.support import Inbox, Listener
from tests.live.support import Caller, Canned, Kind, Told
from tests.unit.generator.support import generator
from twitchapi_gen import AsyncTwitch, Drift, DriftLog, Emulator, Twitch

USER = {
    "id": "1", "login": "anna", "display_name": "Anna", "type": "", "broadcaster_type": "", "description": "", "profile_image_url": "",
    "offline_image_url": "", "view_count": 5, "created_at": "2026-02-27T10:20:30Z",
}  # fmt: skip


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def fresh() -> Iterator[Emulator]:
    emulator = Emulator()
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()


def said(source: str) -> str:
    """The line of the spec."""
    file, _, line = source.rpartition(":")
    return (ROOT / file).read_text("utf-8").splitlines()[int(line) - 1].strip()


def found(path: Path) -> dict[str, tuple[str, str]]:
    """By what it is about: the line of the spec, and the draft without the keys that lead to it."""
    findings = NOW.changes(path).findings
    return {one.what: (said(one.source), "\n".join(line.strip() for line in one.draft.splitlines()[3:])) for one in findings}


HELIX: dict[str, tuple[dict[str, Any], str, tuple[str, str]]] = {
    "a new value": ({"broadcaster_type": "ambassador"}, "BroadcasterType", ("values:", "ambassador:")),
    "empty text": (
        {"created_at": ""},
        "User.created_at",
        ("created_at:", 'created_at:\ntype: datetime\ndescription: "When the account was created."\nempty: true'),
    ),
    "null": ({"login": None}, "User.login", ("login: string", 'login: "string?"')),
    "missing": ({"login": ...}, "User.login", ("login: string", "login:\ntype: string\nabsent: true")),
    "another type": ({"login": 7}, "User.login", ("login: string", "login: int")),
    "a new text": ({"brand_new": "x"}, "User.brand_new", ("fields:", "brand_new:\ntype: string\ndescription:")),
    "a new time": ({"started_at": "2026-11-29T12:00:00.5Z"}, "User.started_at", ("fields:", "started_at: datetime")),
    "a new list": ({"tags": ["a", None]}, "User.tags", ("fields:", 'tags: "string?[]"')),
    "a new length": ({"duration": 5}, "User.duration", ("fields:", "duration:\ntype: int\nunit: seconds\ndescription:")),
    "a taken name": ({"items": {"a": 1}}, "User.items", ("fields:", "items:\ntype: json\npython: items_\ndescription:")),
    "a hidden value": ({"broadcaster_type": "Hello, Anna!"}, "BroadcasterType", ("values:", "")),
}


@pytest.mark.parametrize("case", HELIX)
def test_a_reply_of_helix(case: str, kind: Kind, tmp_path: Path) -> None:
    changed, what, wanted = HELIX[case]
    user = {key: value for key, value in {**USER, **changed}.items() if value is not ...}
    body = json.dumps({"data": [user]}).encode()
    path = tmp_path / "drift.jsonl"
    with Canned(lambda _: Told(body=body)) as twitch, Caller(kind, twitch.url, app_token="app", on_drift=DriftLog(path)) as client:
        assert client.call("get_users", logins=["anna"]).data[0].id == "1"
    assert found(path) == {what: wanted}
    if not wanted[1]:
        return
    spec = copied(tmp_path)
    apply(spec, [(one.file, one.draft) for one in NOW.changes(path).findings])
    told: list[str] = []
    after = Readers(spec)
    after.all["get_users"][0].read({"data": [user]}, lambda *report: told.append(" ".join(report)))
    assert told == []
    outcome = after.changes(path)
    assert (outcome.findings, len(outcome.settled) or case == "another type") == ((), True)


ONLINE = {"brand_new": [1.5], "type": "holodeck", "started_at": 7}
ASKED = {
    "StreamOnline.brand_new": ("fields:", 'brand_new:\ntype: "float[]"\ndescription:'),
    "StreamOnline.started_at": ("started_at: datetime", "started_at: int"),
    "StreamType": ("values:", "holodeck:"),
}


def test_events_over_a_socket(kind: Kind, fresh: Emulator, tmp_path: Path) -> None:
    running = Running(kind, fresh)
    got: list[Any] = []

    async def later(event: Any) -> None:
        got.append(event)

    try:
        running.client._core.on_drift = DriftLog(tmp_path / "drift.jsonl")
        callback: Any = later if kind == "async" else got.append
        running.wait(running.socket.listen_stream_online(running.user["user_id"], callback=callback))
        fresh.fire("stream.online", event=ONLINE, check=False)
        until(lambda: got)
    finally:
        running.stop()
    assert found(tmp_path / "drift.jsonl") == ASKED


def test_events_over_a_conduit(kind: Kind, fresh: Emulator, tmp_path: Path) -> None:
    with working(kind, fresh) as worker:
        worker.twitch._core.on_drift = DriftLog(tmp_path / "drift.jsonl")
        worker.do("create", 1)
        worker.do("listen_stream_online", "77", callback=worker.hear)
        worker.do("take", 0)
        until(lambda: worker.told == [("taken", "0")])
        fresh.fire("stream.online", event=ONLINE, check=False)
        until(lambda: worker.ids)
    assert found(tmp_path / "drift.jsonl") == ASKED


def test_events_of_a_webhook(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    client: Any = (Twitch if kind == "sync" else AsyncTwitch)("my_app_id", app_token="unused", on_drift=DriftLog(path), clock=STANDING)
    event = {**EVENT, "broadcaster_user_login": None, "broadcaster_user_name": "x", "brand_new": True}
    with Harness(kind, client=client).listens() as harness:
        harness.send(Message({"subscription": subscription(), "event": event}))
        assert len(harness.ids) == 1
    assert json.loads(path.read_text("utf-8").splitlines()[0])["operation"] == "eventsub channel.follow@2"
    assert found(path) == {
        "ChannelFollow.broadcaster_user_login": ("broadcaster_user_login: string", 'broadcaster_user_login: "string?"'),
        "ChannelFollow.brand_new": ("fields:", "brand_new:\ntype: bool\ndescription:"),
    }


def test_messages_of_pubsub(kind: Kind, fresh: Emulator, tmp_path: Path) -> None:
    inbox, path = Inbox(), tmp_path / "drift.jsonl"
    with Listener(kind, fresh) as listener:
        listener.twitch.core_.on_drift = DriftLog(path)
        listener.start().listen("whispers", inbox)
        listener.fire("whispers", data={"brand_new": 1, "body": None})
        inbox.wait(1)
    asked = found(path)
    assert any(name.endswith(".brand_new") for name in asked)
    assert any(name.endswith(".body") and line.startswith("body:") for name, (line, _) in asked.items())
    assert {one.file for one in NOW.changes(path).findings} == {"spec/pubsub/whispers.yaml"}


def test_logs_are_merged_and_say_how_often_and_when(tmp_path: Path) -> None:
    paths = [log_of(tmp_path / f"{number}.jsonl", Drift("get_users", "data.login", "string", "null")) for number in range(3)]
    for number, path in enumerate(paths):
        line = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps({**line, "first": f"2026-11-0{number + 1}T00:00:00Z", "last": f"2026-11-1{number}T00:00:00Z", "count": 10}) + "\n")
    done = generator("drift", *map(str, [*paths, paths[0]]))  # a file that is given twice counts once
    assert (done.returncode, done.stderr) == (1, "")
    assert "get_users data.login: expected string, seen null  30×, from 2026-11-01T00:00:00Z to 2026-11-12T00:00:00Z\n" in done.stdout
    assert '          login: "string?"\n' in done.stdout
    assert done.stdout.endswith("1 line of the spec to look at, by 1 report\n")


FOREIGN = {
    "get_brand_new": (("data.id", "string", "null"), "the spec has no operation get_brand_new"),
    "channel.brand_new@1": (("id", "string", "null"), "the spec has no subscription type channel.brand_new@1"),
    "pubsub brand-new": (("id", "string", "null"), "the spec has no topic pubsub brand-new"),
    "get_users": (("data.brand_new", "string", "null"), "User has no field brand_new"),
    "get_streams": (("data.id.deeper", "string", "null"), "Stream.id is string, which has no fields"),
    "get_videos": (("pagination.brand_new", "nothing", "new field"), "Pagination is built in, so its fields aren't in the spec"),
    "get_clips": (("data.title", "int", "string"), "Clip.title is string by now, not int"),
    "get_teams": (("data.id", "string", "new value"), "Team.id is string, which is no enum"),
}


def test_what_the_spec_has_no_place_for_is_told_as_such(tmp_path: Path) -> None:
    path = log_of(tmp_path / "drift.jsonl", *(Drift(name, *where) for name, (where, _) in FOREIGN.items()))
    told = drift(path)
    assert told["findings"] == []
    assert {one["report"]["operation"]: one["reason"] for one in told["foreign"]} == {name: reason for name, (_, reason) in FOREIGN.items()}
    done = generator("drift", str(path))
    assert "by 0.1.0" in done.stdout
    assert done.stdout.endswith("✓ nothing to change in the spec, by 8 reports; 8 have no place in it\n")


def test_a_field_that_several_reports_touch_is_drafted_once_with_all_changes(tmp_path: Path) -> None:
    seen = [("string", "null", None), ("string", "int", "int"), ("a value", "missing", None), ("string", "bool", "bool")]
    drifts = [Drift(name, "data.login", *one) for name in ("get_users", "update_user") for one in seen]
    (one,) = drift(log_of(tmp_path / "drift.jsonl", *drifts, Drift("get_users", "data.login", "string", "int", "int")))["findings"]
    assert one["draft"] == 'models:\n  User:\n    fields:\n      login:\n        type: "int?"\n        absent: true\n'
    assert one["notes"] == ["types of several kinds were seen; the draft has the most frequent one"]
    assert len(one["reports"]) == 8


@pytest.mark.parametrize(("details", "type_", "note"), [
    (["null"], "string?", "only null was seen"),
    (["null", "int"], "int?", ""),
    (["int", "float"], "float", ""),
    (["datetime", "string"], "string", ""),
    (["array"], "string[]", "the array was empty or mixed"),
    (["json", "string"], "json", "types of several kinds"),
])  # fmt: skip
def test_a_new_field_that_comes_with_several_kinds_of_values(details: list[str], type_: str, note: str, tmp_path: Path) -> None:
    drifts = [Drift("get_users", "data.brand_new", "nothing", "new field", one) for one in details]
    (one,) = drift(log_of(tmp_path / "drift.jsonl", *drifts, drifts[0]))["findings"]
    assert f"type: {type_}\n" in one["draft"].replace('"', "")
    assert [text for text in one["notes"] if text != "describe the new field"] == [text for text in one["notes"] if note and text.startswith(note)]
    assert any(text.startswith(note) for text in one["notes"])
