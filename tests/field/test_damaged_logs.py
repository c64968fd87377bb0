"""Files that are no drift log, or a damaged one: told with file and line, skipped or refused, within bounds."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from generator.field.logs import Unreadable, read_logs
from tests.field.support import NOW, drift, log_of
from tests.unit.generator.support import generator
from twitchapi_gen import Drift

GOOD: dict[str, Any] = {
    "drift": 1, "operation": "get_users", "path": "data.login", "expected": "string", "seen": "null", "detail": None, "count": 1,
    "first": "2026-11-29T12:00:00Z", "last": "2026-11-29T12:00:00Z", "package": "0.1.0",
}  # fmt: skip


def line(**changed: Any) -> bytes:
    return json.dumps({**GOOD, **changed}).encode() + b"\n"


LINES: dict[str, tuple[bytes, str]] = {
    "not JSON": (b"hello\n", "is not JSON"),
    "half a line": (line()[:60] + b"\n", "is not JSON"),
    "binary": (bytes(range(256)).replace(b"\n", b"") + b"\n", "is not UTF-8 text"),
    "zeros after a loss of power": (b"\0" * 4_000 + b"\n", "is not JSON"),
    "UTF-16": (line().decode().strip().encode("utf-16") + b"\n", "is not UTF-8 text"),
    "huge": (line(path="x" * 5_000_000), "more than 4,096 bytes"),
    "a list": (b"[1]\n", "is not a report"),
    "another object": (b'{"a": 1}\n', "is not a report"),
    "nested deeply": (b"[" * 4_000 + b"\n", "is n"),
    "nested objects": (b'{"drift":' * 400 + b"1" + b"}" * 400 + b"\n", "another format"),
    "NaN": (line().replace(b'"count": 1', b'"count": NaN'), "is not JSON"),
    "infinity": (line().replace(b'"count": 1', b'"count": -Infinity'), "is not JSON"),
    "a huge number": (line().replace(b'"count": 1', b'"count": ' + b"9" * 3_000), "`count` is not"),
    "an endless number": (line().replace(b'"count": 1', b'"count": 1e999'), "`count` is not"),
    "a newer format": (line(drift=2), "another format than 1"),
    "true for 1": (line(drift=True), "another format than 1"),
    "a key too many": (line(more=1), "a report has the keys"),
    "a key too few": (json.dumps({"drift": 1}).encode() + b"\n", "a report has the keys"),
    "a number for text": (line(path=7), "`path` is not a text"),
    "no text": (line(operation=""), "`operation` is not a text"),
    "a long text": (line(expected="x" * 101), "`expected` is not a text"),
    "terminal codes": (line(path="\x1b[31mdata"), "`path` is not a text"),
    "a line break inside": (line(path="a\nb"), "`path` is not a text"),
    "a lone surrogate": (line(path="\ud800"), "`path` is not a text"),
    "a wrong time": (line(first="yesterday"), "`first` is not a time"),
    "the 31st of February": (line(last="2026-02-31T00:00:00Z"), "`last` is not a time"),
    "an unknown kind": (line(seen="elephant"), "`seen` is none of"),
    "a detail that is a list": (line(detail=[]), "`detail` is neither"),
    "a count of none": (line(count=0), "`count` is not"),
    "a count below none": (line(count=-5), "`count` is not"),
    "a fraction": (line(count=1.5), "`count` is not"),
}


def told(path: Path) -> tuple[int, str]:
    done = generator("drift", str(path))
    return done.returncode, done.stderr


@pytest.mark.parametrize("case", LINES)
def test_a_damaged_line_is_told_and_costs_no_other(case: str, tmp_path: Path) -> None:
    damaged, why = LINES[case]
    path = tmp_path / "drift.jsonl"
    path.write_bytes(line() + damaged + line())
    found = read_logs([path])
    assert [report.count for report in found.reports] == [2]
    assert found.damaged[0].source.startswith(f"{path}:2")
    assert why in found.damaged[0].message
    assert max(len(str(one)) for one in found.damaged) < 500
    path.write_bytes(damaged)
    with pytest.raises(Unreadable, match="no line of the file is a report"):
        read_logs([path])


def test_damaged_lines_are_shown_and_change_no_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    path.write_bytes(line(path="data.[bold]") + b"broken\n" * 500)
    done = generator("drift", str(path))
    assert (done.returncode, done.stderr) == (1, "")
    assert f"{path}:2: the line is not JSON; the line was skipped\n" in done.stdout
    assert f"{path}: 480 more lines are damaged" in done.stdout
    assert "User has no field [bold]" in done.stdout  # no markup
    assert len(done.stdout.splitlines()) < 30


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "not there": (lambda path: None, "can't be read: No such file or directory"),
    "a folder": (lambda path: path.mkdir(), "is not a plain file"),
    "a pipe": (lambda path: os.mkfifo(path), "is not a plain file"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "is not a plain file"),
    "a loop of links": (lambda path: path.symlink_to(path), "can't be read"),
    "too large": (lambda path: path.write_bytes(line() * 80_000), "more than the 16,777,216 bytes"),
    "a picture": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 99), "no line of the file is a report"),
    "kinds without end": (
        lambda path: path.write_bytes(b"".join(line(path=f"data.a{number}") for number in range(20_001))),
        "more than 20,000 kinds",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_log_is_refused_with_2(case: str, tmp_path: Path) -> None:
    make, why = REFUSED[case]
    make(tmp_path / "drift.jsonl")
    with pytest.raises(Unreadable, match=why):
        read_logs([log_of(tmp_path / "good.jsonl", Drift("get_users", "data.login", "string", "null")), tmp_path / "drift.jsonl"])


def test_the_command_exits_2_and_says_why(tmp_path: Path) -> None:
    code, said = told(tmp_path)
    assert (code, said) == (2, f"✗ {tmp_path} is not a plain file\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = log_of(tmp_path / "drift.jsonl", Drift("get_users", "data.login", "string", "null"))
    path.chmod(0)
    assert told(path)[0] == 2


def test_empty_logs_ask_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "0.jsonl"
    for number, content in enumerate((b"", b"\n\n", b" \n")):
        path = tmp_path / f"{number}.jsonl"
        path.write_bytes(content)
        assert read_logs([path]).reports == ()
    done = generator("drift", str(path))
    assert (done.returncode, done.stdout) == (0, "✓ nothing to change in the spec, by 0 reports\n")


def test_the_largest_log_that_may_be_takes_seconds(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    path.write_bytes(b"".join(line(path=f"data.a{number % 20_000}", seen="new field", detail="int") for number in range(70_000)))
    began = time.process_time()
    outcome = NOW.changes(path)
    assert len(outcome.findings) == 20_000
    assert time.process_time() - began < 120


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120)
NAMES = st.from_regex(r"[a-z]{1,12}(_[a-z]{1,12}){0,3}", fullmatch=True)
KINDS = st.sampled_from(["new field", "missing", "null", "new value", "string", "int", "float", "bool", "array", "object"])


@given(st.lists(st.tuples(NAMES, NAMES, NAMES, KINDS, st.none() | NAMES | st.just("")), max_size=5))
def test_what_is_saved_is_what_is_read(tmp_path_factory: pytest.TempPathFactory, given: list[tuple[str, str, str, str, str | None]]) -> None:
    path = tmp_path_factory.mktemp("round") / "drift.jsonl"
    log_of(path, *(Drift(*one) for one in given))
    found = read_logs([path])
    assert found.damaged == ()
    counts = {(one.operation, one.path, one.expected, one.seen, one.detail): one.count for one in found.reports}
    assert counts == {one: given.count(one) for one in given}


@given(TEXTS, TEXTS, TEXTS, KINDS, st.none() | TEXTS)
def test_whatever_is_saved_can_be_read_and_drafted(
    tmp_path_factory: pytest.TempPathFactory, operation: str, path: str, expected: str, seen: str, detail: str | None
) -> None:
    log = tmp_path_factory.mktemp("any") / "drift.jsonl"
    log_of(log, Drift(operation, path, expected, seen, detail), Drift("get_users", f"data.{path}", expected, seen, detail))
    assert read_logs([log]).damaged == ()
    outcome = NOW.changes(log)
    assert len(outcome.foreign) + len(outcome.settled) + sum(len(one.reports) for one in outcome.findings) == len(read_logs([log]).reports)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "drift.jsonl"
    path.write_bytes(line() + content + b"\n")
    assert [one.path for one in read_logs([path]).reports] == ["data.login"]


def test_a_draft_holds_no_more_than_it_says(tmp_path: Path) -> None:
    """Texts from a log that others wrote can't become other YAML."""
    path = tmp_path / "drift.jsonl"
    path.write_bytes(
        line(path="data.x: {a: 1}", seen="new field", detail="int")
        + line(path="data.broadcaster_type", expected="BroadcasterType", seen="new value", detail="a: b #")
    )
    drafts = {one["what"]: one["draft"] for one in drift(path)["findings"]}
    assert '      "x: {a: 1}":\n' in drafts["User.x: {a: 1}"]
    assert drafts["BroadcasterType"].endswith('      "a: b #":\n')
