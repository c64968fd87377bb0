"""A single file that is mounted, as into a container: nothing can take its place, so it is written in place, and nothing is lost."""

import errno
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live.support import APP
from tests.live.tokens.support import SECRET, TokenServer
from tests.stores.support import ROOT, token
from tests.stores.test_file_store import FORKING
from twitchapi_gen import FileTokenStore, TokenStoreError, Twitch

KILLS = 200


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """An empty file with another one mounted upon it."""
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a file (mount --bind)")
    outside, inside = tmp_path / "outside.json", tmp_path / "inside" / "tokens.json"
    inside.parent.mkdir()
    for one in (outside, inside):
        one.touch()
    done = subprocess.run([mount, "--bind", str(outside), str(inside)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a file can't be mounted here: {done.stderr.strip()}")
    try:
        with pytest.raises(OSError, match="busy") as raised:
            os.replace(shutil.copy(outside, inside.with_name("other")), inside)
        assert raised.value.errno == errno.EBUSY
        (inside.with_name("other")).unlink()
        yield inside
    finally:
        subprocess.run(["umount", str(inside)], check=True)


def test_it_is_written_and_read_and_leaves_nothing_beside_it(path: Path, tmp_path: Path) -> None:
    store = FileTokenStore(path)
    assert store.load("key") is None
    store.save("key", token("a" * 5000))
    store.save("other", token("b"))
    store.save("key", token("c"))
    assert (store.load("key"), store.load("other")) == (token("c"), token("b"))
    assert FileTokenStore(tmp_path / "outside.json").load("key") == token("c")
    assert {one.name for one in path.parent.iterdir()} == {"tokens.json", "tokens.json.lock"}
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_refresh_spends_the_old_refresh_token_and_keeps_the_new_one(path: Path) -> None:
    with TokenServer() as server:
        settings: dict[str, Any] = {"helix_url": f"{server.url}/helix", "auth_url": f"{server.url}/oauth2"}
        with Twitch(APP, SECRET, token_store=FileTokenStore(path), **settings) as twitch:
            access, refresh = server.login(dead=True)
            twitch.set_user_authentication(access, [], refresh)
            server.kill()
            assert twitch.get_users().data[0].id == "1"
        server.kill()
        with Twitch(APP, SECRET, token_store=FileTokenStore(path), **settings) as later:
            assert later.as_user("1").get_users().data[0].id == "1"


def test_200_kills_in_mid_write_leave_the_old_or_the_new_content_whole(path: Path) -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    chance, number, done = random.Random(seed), 0, 0
    store = FileTokenStore(path)
    store.save("key", token("000000" * 3000))
    while done < KILLS:
        process = subprocess.run(
            [sys.executable, "-c", FORKING, str(path), str(number), str(chance.random())],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=60,
        )
        done += int(process.stdout)
        found = store.load("key")
        assert found is not None
        number = int(found["access_token"][:6])
        assert found["access_token"] == f"{number:06}" * 3000
    store.save("key", token("after"))
    assert store.load("key") == token("after")
    assert {one.name for one in path.parent.iterdir()} <= {"tokens.json", "tokens.json.lock"}


@pytest.mark.parametrize("written", [0, 1, 100, 200])
def test_what_a_writer_died_over_is_whole_in_the_journal(path: Path, written: int) -> None:
    store = FileTokenStore(path)
    store.save("key", token("new"))
    whole = path.read_bytes()
    path.with_name(".tokens.json.journal").write_bytes(whole)
    path.write_bytes(whole[:written])
    assert (store.load("key"), store.users("app")) == (token("new"), [])
    store.save("user:app:1", token("another"))
    assert (store.load("key"), store.users("app")) == (token("new"), ["1"])
    assert not path.with_name(".tokens.json.journal").exists()


def test_a_journal_is_not_looked_at_where_the_file_is_whole(path: Path) -> None:
    store = FileTokenStore(path)
    store.save("key", token("old"))
    path.with_name(".tokens.json.journal").write_bytes(path.read_bytes())
    store.save("key", token("new"))
    assert store.load("key") == token("new")


def test_readers_see_the_old_or_the_new_content_while_it_is_written(path: Path) -> None:
    writing = """
import sys
from twitchapi_gen import FileTokenStore
store = FileTokenStore(sys.argv[1])
for number in range(300):
    text = str(number) * 4000
    store.save("key", {"access_token": text, "refresh_token": None, "scopes": [], "expires_at": None, "user_id": None, "login": None})
"""
    store = FileTokenStore(path)
    store.save("key", token("x"))
    process = subprocess.Popen([sys.executable, "-c", writing, str(path)], cwd=ROOT)
    seen = set()
    while process.poll() is None:
        found = store.load("key")
        assert found is not None
        seen.add(found["access_token"][:1])
    assert process.returncode == 0
    assert len(seen) > 1


@pytest.mark.parametrize("error", [errno.EXDEV, errno.EPERM, errno.EACCES])
def test_other_refusals_to_replace_it_mean_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int) -> None:
    path, real = tmp_path / "tokens.json", os.replace
    store = FileTokenStore(path)
    store.save("key", token("old"))
    before = path.stat().st_ino

    def refusing(old: Path, new: Path) -> None:
        if new == path:
            raise OSError(error, os.strerror(error))
        real(old, new)

    monkeypatch.setattr(os, "replace", refusing)
    store.save("key", token("new"))
    assert (store.load("key"), path.stat().st_ino) == (token("new"), before)
    path.unlink()
    with pytest.raises(TokenStoreError, match="can't be written"):
        store.save("key", token("new"))
