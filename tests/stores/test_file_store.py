"""The file: its mode, its wholeness, links, and what isn't a token store."""

import json
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.stores.support import ROOT, token
from twitchapi_gen import FileTokenStore, TokenStoreError
from twitchapi_gen.runtime.eventsub.webhook.verify import kept_secret

KILLS = 200


def uses(path: Path) -> list[Callable[[], object]]:
    """Reading it and writing it."""
    store = FileTokenStore(path)
    return [partial(store.load, "key"), partial(store.save, "key", token())]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tokens.json"


@pytest.mark.parametrize("before", [None, 0o666])
def test_only_the_owner_can_read_it_whatever_the_umask(path: Path, before: int | None) -> None:
    if before is not None:
        FileTokenStore(path).save("old", token())
        path.chmod(before)
    old = os.umask(0)
    try:
        FileTokenStore(path).save("key", token())
        assert FileTokenStore(path).lock("key").acquire()
    finally:
        os.umask(old)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert len(modes) == 3


def test_200_kills_in_mid_write_leave_the_old_or_the_new_content_whole(path: Path) -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    chance, number = random.Random(seed), 0
    store = FileTokenStore(path)
    store.save("key", token("000000" * 3000))
    done = 0
    while done < KILLS:
        process = subprocess.Popen(
            [sys.executable, "-c", FORKING, str(path), str(number), str(chance.random())], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        output, _ = process.communicate(timeout=60)
        assert process.returncode == 0
        done += int(output)
        found = store.load("key")
        assert found is not None
        number = int(found["access_token"][:6])
        assert found["access_token"] == f"{number:06}" * 3000
    store.save("key", token("after"))  # no lock was left behind
    assert store.load("key") == token("after")
    assert json.loads(path.read_text())["version"] == 1
    assert {file.name for file in path.parent.iterdir()} == {"tokens.json", "tokens.json.lock"}


FORKING = """
import os, random, signal, sys, time
from twitchapi_gen import FileTokenStore
path, number, chance = sys.argv[1], int(sys.argv[2]), random.Random(sys.argv[3])
store, killed = FileTokenStore(path), 0
for _ in range(50):
    child = os.fork()
    if child == 0:
        while True:
            number += 1
            text = f"{number:06}" * 3000
            store.save("key", {"access_token": text, "refresh_token": None, "scopes": [], "expires_at": None, "user_id": None, "login": None})
    time.sleep(chance.uniform(0.001, 0.02))
    os.kill(child, signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    killed += 1
    found = store.load("key")["access_token"]
    number = int(found[:6])
    assert found == f"{number:06}" * 3000, "torn"
print(killed)
"""


def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious")
    path.symlink_to(precious)
    for use in uses(path):
        with pytest.raises(TokenStoreError, match=r"tokens\.json"):
            use()
    assert (precious.read_text(), path.is_symlink()) == ("precious", True)


def test_a_link_in_place_of_the_lock_is_not_followed(path: Path, tmp_path: Path) -> None:
    (tmp_path / "tokens.json.lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TokenStoreError, match=r"tokens\.json\.lock"):
        FileTokenStore(path).save("key", token())
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    "content",
    [b"{", b"[]", b"null", b'{"version": 2, "tokens": {}}', b'{"version": 1, "tokens": []}', b"\xff", b"[" * 100_000, b'{"precious": 1}'],
)
def test_something_else_is_never_overwritten_and_never_taken_for_empty(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for use in uses(path):
        with pytest.raises(TokenStoreError, match="move the file away"):
            use()
    assert path.read_bytes() == content


BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize("content", [b"", b"\n", b" \r\n", BOM, BOM + b"\r\n", b"\xff\xfe", b"\xfe\xff"])
def test_an_empty_file_holds_no_tokens_and_is_written(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store = FileTokenStore(path)
    assert (store.load("key"), store.users("app"), path.read_bytes()) == (None, [], content)
    store.save("key", token())
    assert store.load("key") == token()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_that_an_editor_has_saved_with_a_byte_order_mark_is_read(path: Path, encoding: str) -> None:
    store = FileTokenStore(path)
    store.save("key", token("é"))
    path.write_bytes(path.read_text("utf-8").encode(encoding))
    assert store.load("key") == token("é")
    store.save("other", token())
    assert json.loads(path.read_text("utf-8"))["tokens"].keys() == {"key", "other"}


def test_a_file_written_before_stays_readable(path: Path) -> None:
    entry = '{"access_token": "a", "refresh_token": "", "scopes": [], "expires_at": null, "user_id": "1", "login": "one"}'
    path.write_text(f'{{"version": 1, "tokens": {{"user:app:1": {entry}}}}}')
    store = FileTokenStore(path)
    found = store.load("user:app:1")
    assert found is not None
    assert (found["access_token"], store.users("app")) == ("a", ["1"])


def test_the_home_folder_may_be_given_as_a_tilde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    FileTokenStore("~/tokens.json").save("key", token())
    assert FileTokenStore(tmp_path / "tokens.json").load("key") == token()
    with pytest.raises(TokenStoreError, match="there is no such home folder; give the full path"):
        FileTokenStore("~nobody-of-this-name/tokens.json")


@pytest.mark.parametrize("use", [lambda path: FileTokenStore(path).load("key"), kept_secret], ids=["tokens", "a webhook's secret"])
@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("a\0b", "contains a NUL character, which file names can't contain"),
        ("a\ud800b", "contains a lone surrogate"),
        ("a" * 300, "its path is too long; choose a shorter one"),
        ("a/" * 3000, "its path is too long; choose a shorter one"),
    ],
)
def test_a_path_that_no_file_can_have_is_an_error_that_says_so(tmp_path: Path, use: Callable[[str], object], name: str, problem: str) -> None:
    with pytest.raises(TokenStoreError, match=problem) as raised:
        use(str(tmp_path / name))
    assert len(str(raised.value)) < 500
    assert raised.value.__cause__ is None


@pytest.mark.parametrize("entry", [None, 1, {}, {"access_token": 1}, {"access_token": "canary"}, {**token("canary"), "scopes": None}])
def test_an_entry_that_is_no_token_is_named_and_not_shown(path: Path, entry: object) -> None:
    path.write_text(json.dumps({"version": 1, "tokens": {"key": entry, "good": token()}}))
    store = FileTokenStore(path)
    if entry is None:
        assert store.load("key") is None
    else:
        with pytest.raises(TokenStoreError, match="'key'") as raised:
            store.load("key")
        assert "canary" not in str(raised.value)
    assert store.load("good") == token()


def test_a_folder_that_is_not_there_or_a_folder_in_its_place_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TokenStoreError, match="No such file"):
        FileTokenStore(tmp_path / "none" / "tokens.json").save("key", token())
    (tmp_path / "folder").mkdir()
    for use in uses(tmp_path / "folder"):
        with pytest.raises(TokenStoreError, match="folder"):
            use()


def test_a_pipe_in_its_place_doesnt_hang(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(TokenStoreError, match="not a plain file"):
        FileTokenStore(path).load("key")


def test_the_lock_of_a_killed_process_is_free_at_once(path: Path) -> None:
    code = (
        "import sys, time; from twitchapi_gen import FileTokenStore; lock = FileTokenStore(sys.argv[1]).lock('key')\n"
        "print(lock.acquire(), flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "True\n"
    lock = FileTokenStore(path).lock("key")
    assert not lock.acquire(blocking=False)
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    process.stdout.close()
    for _ in range(100):
        if lock.acquire(blocking=False):
            break
        time.sleep(0.02)
    else:
        pytest.fail("the lock stayed")
    lock.release()
