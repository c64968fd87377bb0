"""10,000 clips are archived; killed in the middle, the archive is resumed, and holds each clip once."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyarrow.parquet as parquet
import pytest

from twitchapi_gen import Emulator

ROOT = Path(__file__).resolve().parents[2]
COUNT = 10_000
FIRST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    running = Emulator()
    streamer = running.add_user("streamer_a")
    step = timedelta(hours=5)
    running.add("clips", *(
        {
            "id": f"Clip{at}", "broadcaster_id": streamer["id"], "title": f"Title {at}", "view_count": at,
            "created_at": f"{FIRST + at * step:%Y-%m-%dT%H:%M:%SZ}",
        }
        for at in range(COUNT)
    ))  # fmt: skip
    with running:
        yield running


def start(emulator: Emulator, folder: Path, login: str = "streamer_a", **changes: str) -> "subprocess.Popen[str]":
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "TWITCHAPI_EMULATOR": emulator.url, "TWITCH_CLIENT_ID": "my_app_id",
        "TWITCH_CLIENT_SECRET": "s", **changes,
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-m", "examples.clip_archiver", login, "--to", folder],
        env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def archived(folder: Path) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for path in sorted(folder.glob("clips-*.parquet")):
        rows += parquet.read_table(path).to_pylist()
    return rows


def test_all_clips_are_archived_once_though_the_program_is_killed_on_the_way(emulator: Emulator, tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    killed = start(emulator, folder)
    try:
        while len(list(folder.glob("clips-*.parquet"))) < 2 and killed.poll() is None:
            time.sleep(0.02)
    finally:
        killed.send_signal(signal.SIGKILL)
        killed.communicate(timeout=60)
    some = archived(folder)
    assert 2000 <= len(some) < COUNT
    before = len(emulator.requests)

    resumed = start(emulator, folder)
    output, errors = resumed.communicate(timeout=300)
    assert resumed.returncode == 0, errors
    assert output == f"{COUNT} clips in {folder}\n"
    rows = archived(folder)
    assert sorted(str(row["id"]) for row in rows) == sorted(f"Clip{at}" for at in range(COUNT))
    row = next(row for row in rows if row["id"] == "Clip77")
    assert (row["title"], row["view_count"], row["created_at"]) == ("Title 77", 77, FIRST + 77 * timedelta(hours=5))
    asked = [dict(one["query"]) for one in emulator.requests[before:] if one["path"] == "/helix/clips"]
    assert min(one["started_at"] for one in asked) > "2020"  # it didn't begin anew
    assert not list(folder.glob("*.new"))

    again = start(emulator, folder)
    assert again.communicate(timeout=120)[0] == output
    assert len(archived(folder)) == COUNT


def test_mistakes_are_told_in_a_sentence(emulator: Emulator, tmp_path: Path) -> None:
    for login, changes, code, said in (
        ("nobody_of_this_name", {}, 1, "there is no channel 'nobody_of_this_name'"),
        ("streamer_a", {"TWITCHAPI_EMULATOR": "http://127.0.0.1:1"}, 1, "Run the same command to resume"),
    ):
        program = start(emulator, tmp_path / "other", login, **changes)
        _, errors = program.communicate(timeout=60)
        assert program.returncode == code
        assert said in " ".join(errors.split())
        assert "Traceback" not in errors
