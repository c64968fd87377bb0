"""What the file store does between two steps, where a crash, another user or a loss of power may come in."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.stores.support import token
from twitchapi_gen import FileTokenStore, TokenStoreError

Plant = Callable[[str], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tokens.json"


@pytest.fixture
def plant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Puts a link to a precious file in place of the named one in the last moment before that is opened."""
    (tmp_path / "precious").write_text('{"version": 1, "tokens": {}}')
    really_open = os.open

    def arm(name: str) -> None:
        def planting(path: str | os.PathLike[str], flags: int, mode: int = 0o777) -> int:
            found = Path(path)
            if found.name == name:
                found.unlink(missing_ok=True)
                found.symlink_to(tmp_path / "precious")
            return really_open(path, flags, mode)

        monkeypatch.setattr(os, "open", planting)

    return arm


@pytest.mark.parametrize("name", ["tokens.json", "tokens.json.lock", ".tokens.json.new"])
def test_a_link_that_is_put_there_in_the_last_moment_is_not_followed(path: Path, tmp_path: Path, plant: Plant, name: str) -> None:
    plant(name)
    with pytest.raises(TokenStoreError, match=r"tokens\.json"):
        FileTokenStore(path).save("key", token("canary"))
    assert (tmp_path / "precious").read_text() == '{"version": 1, "tokens": {}}'


def test_no_file_is_open_to_others_even_for_a_moment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[int] = []
    really_open = os.open

    def looking(path: str | os.PathLike[str], flags: int, mode: int = 0o777) -> int:
        descriptor = really_open(path, flags, mode)
        found = os.fstat(descriptor).st_mode
        if stat.S_ISREG(found):
            modes.append(stat.S_IMODE(found))
        return descriptor

    monkeypatch.setattr(os, "open", looking)
    old = os.umask(0)
    try:
        FileTokenStore(path).save("key", token())
        assert FileTokenStore(path).lock("key").acquire(blocking=False)
    finally:
        os.umask(old)
    assert modes == [0o600] * 3


def test_the_content_is_on_the_disk_before_it_takes_its_place_and_the_place_before_save_returns(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    really_fsync, really_replace = os.fsync, os.replace

    def fsync(descriptor: int) -> None:
        found = os.fstat(descriptor)
        steps.append("folder" if stat.S_ISDIR(found.st_mode) else f"file, {'full' if found.st_size else 'empty'}")
        really_fsync(descriptor)

    def replace(old: Path, new: Path) -> None:
        assert old.parent == new.parent
        steps.append("replace")
        really_replace(old, new)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    FileTokenStore(path).save("key", token())
    assert steps == ["file, full", "replace", "folder"]
