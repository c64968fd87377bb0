"""The recipes for stores run as programs, and their tables and keys do what a service needs."""

import multiprocessing
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from examples import sql_store
from examples.encrypted_store import EncryptedStore
from examples.sql_store import sqlite_store
from tests.conftest import ROOT
from tests.stores.support import token
from twitchapi_gen import FileTokenStore, TokenStoreError, Twitch


@pytest.mark.parametrize(
    ("example", "says"),
    [
        ("sql_store", "users: ['1'] the same token: True\n"),
        ("encrypted_store", "the file shows a token: False\nsealed anew: 1\nthe new key opens it: True\n"),
    ],
)
def test_the_example_runs(example: str, says: str, tmp_path: Path) -> None:
    line = [sys.executable, "-m", f"examples.{example}"]
    done = subprocess.run(line, capture_output=True, text=True, cwd=tmp_path, env={"PYTHONPATH": str(ROOT), "PATH": ""}, timeout=60, check=False)
    assert (done.stdout, done.stderr, done.returncode) == (says, "", 0)


def _hold(path: str, held: "multiprocessing.synchronize.Event") -> None:
    sqlite_store(path).lock("key").acquire()
    held.set()
    time.sleep(60)


def test_a_lock_of_a_process_that_died_ends_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, held = str(tmp_path / "tokens.sqlite"), multiprocessing.get_context("spawn").Event()
    store = sqlite_store(path)
    holder = multiprocessing.get_context("spawn").Process(target=_hold, args=(path, held))
    holder.start()
    try:
        assert held.wait(60)
        assert not store.lock("key").acquire(blocking=False)
    finally:
        holder.kill()
        holder.join()
    now = time.time()
    monkeypatch.setattr(sql_store.time, "time", lambda: now + sql_store.LOCK_SECONDS + 1)  # type: ignore[attr-defined]
    assert store.lock("key").acquire(blocking=False)
    store.close()


def test_a_key_that_isnt_there_any_more_is_told_without_the_token(tmp_path: Path) -> None:
    old, new = Fernet.generate_key(), Fernet.generate_key()
    behind = FileTokenStore(tmp_path / "tokens.json")
    EncryptedStore(behind, [old]).save("user:my_app_id:1", token("canary"))
    with pytest.raises(TokenStoreError, match="a key that isn't here"), Twitch("my_app_id", "s", token_store=EncryptedStore(behind, [new])) as twitch:
        twitch.as_user("1").get_users()
    assert "canary" not in (tmp_path / "tokens.json").read_text()
    assert EncryptedStore(behind, [new, old]).rotate("my_app_id") == 1
    assert EncryptedStore(behind, [new]).load("user:my_app_id:1") == token("canary")
