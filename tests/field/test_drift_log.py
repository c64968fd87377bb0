"""`DriftLog`: what it saves, what it leaves out, and what it does when the file can't be written. Real files and processes."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.field.logs import read_logs
from tests.conftest import ROOT
from tests.field.support import log_of, logging
from tests.unit.generator.support import generator
from twitchapi_gen import Drift, DriftLog, ParameterError, operations
from twitchapi_gen.runtime.client import drift_log

GONE = Drift("get_users", "data.login", "a value", "missing")
WRITER = """
import sys
from twitchapi_gen import Drift, DriftLog
log, own, times = DriftLog(sys.argv[1]), sys.argv[2], int(sys.argv[3])
number = 0
while number < times or not times:
    for name in ("shared", f"of_{own}_{number}"):
        log(Drift("get_users", f"data.{name}", "nothing", "new field", "string"))
    number += 1
    if number == 1:
        print("began", flush=True)
"""


def writer(path: Path, own: str, times: int) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", WRITER, str(path), own, str(times)], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def no_more_bytes() -> Iterator[Any]:
    """Lets no file of this process grow beyond a size, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a failure, the next report tries again, whenever it comes."""
    monkeypatch.setattr(drift_log, "_PAUSE", 0.0)


def test_a_report_is_a_line_that_docs_drift_md_describes(tmp_path: Path) -> None:
    path = log_of(tmp_path / "drift.jsonl", GONE)
    (line,) = lines(path)
    assert line.pop("first") == line.pop("last")
    assert line == {
        "drift": 1, "operation": "get_users", "path": "data.login", "expected": "a value", "seen": "missing", "detail": None, "count": 1,
        "package": "0.1.0",
    }  # fmt: skip
    described = (ROOT / "docs" / "drift.md").read_text("utf-8")
    assert [key for key in (*line, "first", "last") if f"| `{key}` |" not in described] == []
    assert path.stat().st_mode & 0o777 == 0o600
    assert repr(DriftLog(path)) == f"DriftLog({str(path)!r})"


def test_clients_that_share_a_log_count_together(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    log = DriftLog(path)
    for _ in range(3):
        log(GONE)
    DriftLog(path)(GONE)
    (report,) = read_logs([path]).reports
    assert report.count == 4


@pytest.mark.parametrize(("drift", "kept"), [
    (Drift("get_users", "data.kind", "Kind", "new value", "ambassador"), ("data.kind", "ambassador")),
    (Drift("get_users", "data.kind", "Kind", "new value", ""), ("data.kind", "")),
    (Drift("get_users", "data.kind", "Kind", "new value", None), ("data.kind", None)),
    (Drift("get_users", "data.kind", "Kind", "new value", "cfabdegwdoklmawdzdo98xt2fo512y"), ("data.kind", None)),
    (Drift("get_users", "data.kind", "Kind", "new value", "anna@example.com"), ("data.kind", None)),
    (Drift("get_users", "data.kind", "Kind", "new value", "141981764"), ("data.kind", None)),
    (Drift("get_users", "data.kind", "Kind", "new value", "Hello there, Anna"), ("data.kind", None)),
    (Drift("get_users", "data.kind", "Kind", "new value", "x" * 5_000), ("data.kind", None)),
    (Drift("get_users", "data.141981764", "nothing", "new field", "string[]"), ("data.?", "string[]")),
    (Drift("get_users", "data.anna@example.com", "nothing", "new field", "json"), ("data.?.com", "json")),
    (Drift("get_users", "data.cfabdegwdoklmawdzdo98xt2fo512y", "nothing", "new field", "int"), ("data.?", "int")),
    (Drift("get_users", "data.image_url_1x.*", "string", "null"), ("data.image_url_1x.*", None)),
    (Drift("get_users", "data.a\nb\x1b[31m", "nothing", "new field", "string?[]"), ("data.?", "string?[]")),
])  # fmt: skip
def test_nothing_that_looks_like_data_is_kept(tmp_path: Path, drift: Drift, kept: tuple[str, str | None]) -> None:
    (line,) = lines(log_of(tmp_path / "drift.jsonl", drift))
    assert (line["path"], line["detail"]) == kept


def test_a_key_that_is_data_is_not_kept_in_parts(tmp_path: Path) -> None:
    reply = {"data": [{"id": "1", "anna.smith@example.com": 1}]}
    operations["get_users"].decode(json.dumps(reply).encode(), logging(tmp_path / "drift.jsonl")("get_users"))
    assert "data.?" in {line["path"] for line in lines(tmp_path / "drift.jsonl")}
    assert "anna" not in (tmp_path / "drift.jsonl").read_text("utf-8")


def test_an_operation_that_a_server_made_up_is_kept_short(tmp_path: Path) -> None:
    hostile = [Drift("channel.follow@2", "a", "string", "null"), Drift("x" * 9_000, "a." * 9_000, "y" * 9_000, "z" * 9_000, "w" * 9_000)]
    path = log_of(tmp_path / "drift.jsonl", *hostile, Drift("eventsub None@{'a': 1}", "\ud800", "\x00", "\n"))
    assert [line["operation"] for line in lines(path)] == ["channel.follow@2", "?", "eventsub ?"]
    assert max(map(len, path.read_bytes().splitlines())) < 1_000


def test_what_clients_report_names_every_value_and_field_of_the_spec(tmp_path: Path) -> None:
    """The rule for what looks like data lets through all that the spec has today."""
    from generator.build import build
    from generator.load import load_spec
    from twitchapi_gen.runtime.models.drift import is_name, is_value

    api = build(load_spec(ROOT / "spec"))
    groups = [*api.groups, *(family for section in api.sections for family in section.families)]
    values = {value.value for group in groups for enum in group.enums for value in enum.values}
    names = {field.name for group in groups for model in group.models for field in model.fields}
    assert (len(values) > 150, len(names) > 500) == (True, True)
    assert [one for one in values if one and not is_value(one)] == []
    assert [one for one in names if not is_name(one)] == []


def test_8_processes_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    running = [writer(path, str(number), 50) for number in range(8)]
    assert [one.wait(120) for one in running] == [0] * 8
    for one in running:
        one.communicate()
    found = read_logs([path])
    assert (len(found.reports), found.damaged) == (401, ())
    assert {one.path: one.count for one in found.reports if one.path.endswith("shared")} == {"data.shared": 400}


def test_threads_lose_nothing(tmp_path: Path) -> None:
    log = DriftLog(tmp_path / "drift.jsonl")

    def write() -> None:
        for _ in range(50):
            log(GONE)

    threads = [threading.Thread(target=write) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    (report,) = read_logs([tmp_path / "drift.jsonl"]).reports
    assert report.count == 400


def test_a_killed_writer_leaves_at_most_one_damaged_line(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    for number in range(12):
        one = writer(path, str(number), 0)
        assert one.stdout is not None
        assert one.stdout.readline() == "began\n"
        threading.Event().wait(number / 200)
        one.kill()
        one.communicate()
    log_of(path, GONE)
    found = read_logs([path])
    assert len(found.damaged) <= 12
    assert {"data.login", "data.shared", *(f"data.of_{number}_0" for number in range(12))} <= {one.path for one in found.reports}


def test_what_a_killed_writer_left_costs_no_other_line(tmp_path: Path) -> None:
    path = log_of(tmp_path / "drift.jsonl", GONE)
    whole = path.read_bytes()
    for end in range(1, len(whole) - 1):
        path.write_bytes(whole[:end])
        log_of(path, GONE)
        found = read_logs([path])
        assert ([one.count for one in found.reports], len(found.damaged)) == ([1], 1)


def test_a_child_that_is_forked_while_another_thread_writes_can_write_too(tmp_path: Path) -> None:
    log = DriftLog(tmp_path / "drift.jsonl")
    with log._guard:
        child = os.fork()
        if child == 0:
            log(GONE)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    assert len(lines(tmp_path / "drift.jsonl")) == 1


def test_a_large_file_is_rewritten_with_one_line_for_each_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(drift_log, "_LARGEST", 20_000)
    monkeypatch.setattr(drift_log, "_MOST_KINDS", 20)
    path = tmp_path / "drift.jsonl"
    log = DriftLog(path)
    path.chmod(0o640)
    path.write_bytes(b'{"drift":1,half\n')
    for number in range(400):
        log(Drift("get_users", f"data.kind_{'abcd'[number % 4]}", "string", "null"))
        assert path.stat().st_size <= 20_000
    assert sorted((one.path, one.count) for one in read_logs([path]).reports) == [(f"data.kind_{name}", 100) for name in "abcd"]
    assert path.stat().st_mode & 0o777 == 0o640
    for number in range(400):
        log(Drift("get_users", f"data.{'abcdefghij'[number % 10]}{'klmnopqrst'[number // 10 % 10]}{'uvwx'[number // 100]}", "string", "null"))
        assert path.stat().st_size <= 20_000
    assert {("data.kind_a", 100), ("data.kind_d", 100)} <= {(one.path, one.count) for one in read_logs([path]).reports}
    assert caplog.text.count("1 damaged lines were removed") == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["drift.jsonl", "drift.jsonl.lock"]


BAD: dict[str, tuple[Any, str]] = {
    "a folder": (lambda tmp: tmp, "can't be opened: Is a directory"),
    "no folder": (lambda tmp: tmp / "none" / "drift.jsonl", "create the folder"),
    "a device": (lambda _: "/dev/full", "is not a plain file"),
    "NUL": (lambda _: "a\0b", "contains a NUL character"),
    "no home": (lambda _: "~nobody-of-that-name/drift", "there is no such home folder"),
    "too long": (lambda tmp: tmp / ("x" * 5_000), "its path is too long"),
    "not a log": (lambda tmp: _written(tmp / "notes.txt", b"my notes\n"), "is not a drift log; choose another path"),
    "binary": (lambda tmp: _written(tmp / "photo", bytes(range(256))), "is not a drift log"),
    "a link": (lambda tmp: _linked(tmp), "is a link"),
}


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _linked(folder: Path) -> Path:
    (folder / "link").symlink_to(log_of(folder / "real.jsonl", GONE))
    return folder / "link"


@pytest.mark.parametrize("case", BAD)
def test_a_path_that_cant_be_is_an_error_at_once(case: str, tmp_path: Path) -> None:
    make, message = BAD[case]
    path = make(tmp_path)
    with pytest.raises(ParameterError, match=message):
        DriftLog(path)
    assert not Path("/dev/full.lock").exists()
    assert [one.name for one in tmp_path.iterdir() if one.name in ("notes.txt.lock", "photo.lock")] == []


@pytest.mark.usefixtures("at_once")
def test_a_full_disk_is_a_warning_and_the_report_is_written_later(tmp_path: Path, no_more_bytes: Any, caplog: pytest.LogCaptureFixture) -> None:
    path = log_of(tmp_path / "drift.jsonl", GONE)
    log, size = DriftLog(path), path.stat().st_size
    no_more_bytes(size + 20)
    for name in ("first", "second"):
        log(Drift("get_users", f"data.{name}", "string", "null"))
    assert path.stat().st_size == size  # no part of a line is left
    assert "can't be written: File too large. 2 reports wait in memory" in caplog.text
    no_more_bytes(1 << 30)
    log(Drift("get_users", "data.third", "string", "null"))
    found = read_logs([path])
    assert ({one.path for one in found.reports}, found.damaged) == ({f"data.{name}" for name in ("login", "first", "second", "third")}, ())


@pytest.mark.usefixtures("at_once")
def test_a_folder_that_goes_away_and_comes_back_costs_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    report = logging(folder / "drift.jsonl")("get_users")
    shutil.rmtree(folder)
    report("data.login", "string", "null")
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "create the folder" in caplog.text
    folder.mkdir()
    report("data.id", "string", "null")
    assert {one.path for one in read_logs([folder / "drift.jsonl"]).reports} == {"data.login", "data.id"}


def test_after_a_failure_the_file_is_left_alone_for_a_while(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    log = DriftLog(folder / "drift.jsonl")
    shutil.rmtree(folder)
    for number in range(1_000):
        log(Drift("get_users", f"data.{'ab'[number % 2]}", "string", "null"))
    assert len(caplog.records) == 1
    assert len(log._waiting) == 2


def test_a_file_that_is_put_in_its_place_is_told_and_left_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = DriftLog(path := tmp_path / "drift.jsonl")
    path.unlink()
    path.symlink_to("/dev/full")
    log(GONE)
    assert "is a link, which the client does not follow" in caplog.text


def test_odd_reports_raise_nothing(tmp_path: Path) -> None:
    log = DriftLog(tmp_path / "drift.jsonl")
    for odd in (None, 7, Drift(None, 7, [], {}, 3)):  # type: ignore[arg-type]
        log(odd)  # type: ignore[arg-type]
    assert generator("drift", str(tmp_path / "drift.jsonl")).returncode in (0, 1, 2)
