"""The file store where the disk, the folder or another process is not as it should be: a clear error, and nothing lost."""

import os
import signal
import stat
from pathlib import Path

import pytest

from tests.stores.support import token
from tests.unit.stores.support import said, start
from twitchapi_gen import FileTokenStore, TokenStoreError
from twitchapi_gen.runtime.auth import stores as file_module


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tokens.json"


def test_a_umask_that_takes_everything_away_still_leaves_it_to_the_owner(path: Path) -> None:
    old = os.umask(0o777)
    try:
        FileTokenStore(path).save("key", token())
        lock = FileTokenStore(path).lock("key")
        assert lock.acquire(blocking=False)
    finally:
        os.umask(old)
    assert [stat.S_IMODE(found.stat().st_mode) for found in path.parent.iterdir()] == [0o600] * 3
    lock.release()


def test_a_full_disk_is_an_error_and_the_old_content_stays_whole(path: Path) -> None:
    FileTokenStore(path).save("key", token("before"))
    script = """
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    FileTokenStore(sys.argv[1]).save("key", token("canary" * 10_000))
except TokenStoreError as error:
    print(error)
"""
    assert said(script, str(path)) == [f"the token store {path} can't be written: File too large"]
    assert FileTokenStore(path).load("key") == token("before")
    assert sorted(found.name for found in path.parent.iterdir()) == ["tokens.json", "tokens.json.lock"]
    FileTokenStore(path).save("key", token("after"))


def test_what_couldnt_be_read_again_is_not_written(path: Path) -> None:
    store = FileTokenStore(path)
    store.save("key", token("before"))
    with pytest.raises(TokenStoreError, match="Redis"):
        store.save("large", token("x" * (16 * 1024 * 1024)))
    assert store.load("key") == token("before")
    store.save("key", token("after"))
    assert store.load("key") == token("after")


def test_a_folder_that_is_not_there_is_told_before_there_is_a_token_to_lose(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "none" / "tokens.json")
    for use in (lambda: store.load("key"), lambda: store.save("key", token()), lambda: store.lock("key").acquire(blocking=False)):
        with pytest.raises(TokenStoreError, match=r"create the folder .*none first"):
            use()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("link", ["tokens.json", "tokens.json.lock"])
def test_the_error_for_a_link_says_so(path: Path, tmp_path: Path, link: str, there: bool) -> None:
    precious = tmp_path / "precious"
    if there:
        precious.write_text("precious")
    (tmp_path / link).symlink_to(precious)
    with pytest.raises(TokenStoreError, match=f"{link} is a link, which the client does not follow"):
        FileTokenStore(path).save("key", token())
    assert (precious.read_text() == "precious") if there else not precious.exists()
    assert (tmp_path / link).is_symlink()


def test_a_link_in_place_of_a_keys_lock_is_not_followed(path: Path, tmp_path: Path) -> None:
    lock = FileTokenStore(path).lock("key")
    assert lock.acquire(blocking=False)
    lock.release()
    (found,) = tmp_path.iterdir()
    found.unlink()
    found.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TokenStoreError, match=r"\.lock is a link"):
        lock.acquire(blocking=False)
    assert not (tmp_path / "elsewhere").exists()


def test_what_a_dead_writer_left_is_replaced_and_not_written_through(path: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious")
    precious.chmod(0o644)
    (tmp_path / ".tokens.json.new").symlink_to(precious)
    FileTokenStore(path).save("key", token())
    assert (precious.read_text(), stat.S_IMODE(precious.stat().st_mode)) == ("precious", 0o644)
    assert (path.is_symlink(), stat.S_IMODE(path.stat().st_mode)) == (False, 0o600)


def test_a_pipe_in_place_of_the_lock_doesnt_hang(path: Path) -> None:
    os.mkfifo(path.with_name("tokens.json.lock"))
    with pytest.raises(TokenStoreError, match="not a plain file"):
        FileTokenStore(path).save("key", token())


def test_a_file_of_a_later_version_says_update(path: Path) -> None:
    path.write_text('{"version": 2, "tokens": {}}')
    with pytest.raises(TokenStoreError, match="another version of twitchapi-gen; update"):
        FileTokenStore(path).load("key")


def test_a_writer_that_hangs_is_not_waited_for_without_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_module, "_PATIENCE", 0.1)
    process = start("with FileTokenStore(sys.argv[1])._writing():\n    print('in', flush=True)\n    time.sleep(60)", str(path))
    assert process.stdout
    assert process.stdout.readline() == "in\n"
    store = FileTokenStore(path)
    try:
        with pytest.raises(TokenStoreError, match="another process has locked it"):
            store.save("key", token())
        assert store.load("key") is None
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=10)
    monkeypatch.setattr(file_module, "_PATIENCE", 10)
    store.save("key", token())
    assert store.load("key") == token()
