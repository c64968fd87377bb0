"""What `call` writes: formats, walks, pipes, terminals, encodings."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.support import COMMAND, Shell, is_one_sentence, log_in
from tests.conftest import ROOT
from tests.programs import said
from twitchapi_gen import Emulator


@pytest.fixture
def world(tmp_path: Path) -> "Emulator":
    """An emulator with a title that acts on terminals, and one in letters beyond Latin ones."""
    emulator = Emulator()
    emulator.add_user("ada_example", id="4711")
    emulator.set_stream("ada_example", title="\x1b[31mred\x1b[0m 日本語 café\nnext")
    return emulator


def test_a_reply_is_the_envelope_as_json(shell: Shell) -> None:
    found = shell.answered("call", "get_users", "--logins", "my_username", "--json")
    assert found["data"][0]["login"] == "my_username"


def test_json_is_the_default_in_a_pipe_and_dashes_are_underscores(shell: Shell) -> None:
    assert shell.answered("call", "get-users", "--logins", "my_username") == shell.answered("call", "get_users", "--logins", "my_username", "--json")


def test_repeated_options_files_and_standard_input_are_values(shell: Shell) -> None:
    (shell.folder / "ids.txt").write_text("100000000\n\n100000001\n")
    by_file = shell.answered("call", "get_users", "--ids", "@ids.txt")
    assert [one["id"] for one in by_file["data"]] == ["100000000", "100000001"]
    assert shell.answered("call", "get_users", "--ids", "100000000", "--ids", "100000001") == by_file
    assert shell.answered("call", "get_users", "--ids", '["100000000", "100000001"]') == by_file
    done = subprocess.run([*COMMAND, "call", "get_users", "--ids", "@-"], input="100000000\n100000001\n", env=shell.environment, cwd=shell.folder,
                          capture_output=True, text=True, timeout=60)  # fmt: skip
    assert json.loads(done.stdout) == by_file


def test_no_value_in_a_file_asks_for_none_rather_than_all(shell: Shell) -> None:
    (shell.folder / "ids.txt").write_text("\n")
    assert shell.answered("call", "get_streams", "--user-ids", "@ids.txt")["data"] == []


def test_a_walk_is_one_envelope_or_lines_or_rows(shell: Shell) -> None:
    everything = shell.answered("call", "get_streams", "--all")
    assert len(everything["data"]) > 40
    assert "pagination" not in everything
    lines = shell.run("call", "get_streams", "--all", "--jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == everything["data"]
    rows = list(csv.DictReader(io.StringIO(shell.run("call", "get_streams", "--all", "--csv").stdout)))
    assert [row["id"] for row in rows] == [one["id"] for one in everything["data"]]
    assert json.loads(rows[0]["tags"]) == everything["data"][0]["tags"]
    assert len(shell.answered("call", "get_streams", "--limit", "7")["data"]) == 7


def test_a_limit_beyond_a_page_fetches_no_more_pages_than_it_takes(tmp_path: Path) -> None:
    emulator = Emulator()
    with emulator as url:
        shell = Shell(tmp_path, url)
        assert len(shell.answered("call", "get_streams", "--first", "10", "--limit", "25")["data"]) == 25
        assert [one["path"] for one in emulator.requests].count("/helix/streams") == 3


def test_a_calendar_is_its_text(shell: Shell) -> None:
    arguments = ("call", "get_channel_icalendar", "--broadcaster-id", "100000000")
    assert shell.run(*arguments, "--table").stdout.startswith("BEGIN:VCALENDAR")
    assert shell.answered(*arguments).startswith("BEGIN:VCALENDAR")


def test_a_table_names_the_columns_that_have_no_room(shell: Shell) -> None:
    done = shell.run("call", "get_streams", "--limit", "3", "--table", COLUMNS="60")
    lines = done.stdout.splitlines()
    assert len(lines) == 4
    assert max(map(len, lines)) <= 60
    assert "no room for" in done.stderr
    assert "viewer_count" in shell.run("call", "get_streams", "--limit", "3", "--table").stdout


def test_what_stands_beside_the_items_of_a_table_is_said(shell: Shell) -> None:
    done = shell.run("call", "get_channel_followers", "--broadcaster-id", "100000000", "--as-app", "--table")
    assert (done.returncode, done.stdout) == (0, "")
    assert "total: 45" in done.stderr


def test_nothing_acts_on_a_terminal_and_any_encoding_will_do(world: Emulator, tmp_path: Path) -> None:
    with world as url:
        shell = Shell(tmp_path, url)
        stream = ("call", "get_streams", "--user-logins", "ada_example")
        for encoding in ("utf-8", "ascii", "latin-1"):
            for format in ("--json", "--jsonl", "--table"):
                done = subprocess.run([*COMMAND, *stream, format], env=shell.environment | {"PYTHONIOENCODING": encoding, "LC_ALL": "C"},
                                      cwd=shell.folder, capture_output=True, timeout=60)  # fmt: skip
                assert (done.returncode, b"\x1b" in done.stdout) == (0, False)
                text = done.stdout.decode(encoding)
                assert "日本語" in text or (encoding != "utf-8" and ("\\u65e5" in text))


def test_on_a_terminal_it_is_a_table_with_colours_unless_they_are_unwanted(shell: Shell) -> None:
    for changes, bold in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        environment = shell.environment | {"TERM": "xterm", "COLUMNS": "80"} | changes
        shown = on_a_terminal(["call", "get_streams", "--first", "3"], environment, shell.folder)
        assert "user_name" in shown
        assert ("\x1b[1m" in shown) is bold
        assert ("\x1b" in shown) is bold


@pytest.mark.parametrize(("changes", "shown"), [({}, True), ({"NO_COLOR": "1"}, True), ({"TERM": "dumb"}, False)])
def test_a_long_walk_shows_its_progress_on_a_terminal(shell: Shell, changes: dict[str, str], shown: bool) -> None:
    environment = shell.environment | {"TERM": "xterm"} | changes
    seen = on_a_terminal(["call", "get_streams", "--all", "--json"], environment, shell.folder, "streams.json")
    assert ("45 items, 3 pages" in seen) is shown
    assert len(json.loads((shell.folder / "streams.json").read_text("utf-8"))["data"]) > 40


def on_a_terminal(arguments: list[str], environment: dict[str, str], folder: Path, output: str = "/dev/stdout") -> str:
    """Return a terminal's content; standard error only, if the output goes to a file."""
    ours, theirs = pty.openpty()
    command = ["/bin/sh", "-c", 'out="$1"; shift; if [ "$out" = /dev/stdout ]; then exec "$@"; fi; exec "$@" > "$out"', "sh", output, *COMMAND]
    process = subprocess.Popen([*command, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=folder)
    os.close(theirs)
    seen = b""
    try:
        while part := os.read(ours, 4096):
            seen += part
    except OSError:  # the program has ended
        pass
    os.close(ours)
    assert process.wait(60) == 0
    return seen.decode()


@pytest.mark.parametrize("command", [
    [*COMMAND, "call", "get_streams", "--all", "--jsonl"],
    [*COMMAND, "emulator", "schema"],
    [sys.executable, "-m", "twitchapi_gen.emulator", "schema"],
    [sys.executable, "-m", "twitchapi_gen.moving", "--format", "json", str(ROOT / "twitchapi_gen" / "runtime")],
], ids=["call", "emulator", "emulator as a module", "moving"])  # fmt: skip
def test_a_reader_that_goes_away_is_no_error(shell: Shell, command: list[str]) -> None:
    process = subprocess.Popen(command, env=shell.environment, cwd=shell.folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), [line for line in said(errors).splitlines() if "emulator" not in line]) == (0, [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_a_sentence(shell: Shell) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run([*COMMAND, "call", "get_streams", "--jsonl"], env=shell.environment, cwd=shell.folder, text=True, stdout=full,
                              stderr=subprocess.PIPE, timeout=60)  # fmt: skip
    assert done.returncode == 1
    assert is_one_sentence(done.stderr)
    assert "No space left" in done.stderr


def test_outputs_that_are_closed_are_no_error(shell: Shell) -> None:
    for redirections in (">&-", "2>&- >out", "<&- >out", ">&- 2>&-"):
        done = subprocess.run(["/bin/sh", "-c", f'"$@" {redirections}', "sh", *COMMAND, "call", "get_users", "--logins", "my_username"],
                              env=shell.environment, cwd=shell.folder, capture_output=True, text=True, timeout=60)  # fmt: skip
        assert (done.returncode, "Traceback" in done.stderr) == (0, False)


def test_the_logged_in_user_is_the_default(shell: Shell, emulator: Emulator) -> None:
    log_in(shell, emulator)
    shell.answered("call", "get_polls")
    assert ["broadcaster_id", "100000000"] in [list(one) for one in emulator.requests[-1]["query"]]
