"""Waits look for Ctrl-C where a signal doesn't interrupt a lock, as on Windows, and are otherwise as ever."""

import errno
import os
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from twitchapi_gen import FileTokenStore, TokenStoreError, helpers
from twitchapi_gen.runtime.auth import file_lock
from twitchapi_gen.runtime.base import waiting
from twitchapi_gen.runtime.base.waiting import Event, result_of
from twitchapi_gen.runtime.dispatch.queue import EventQueue

slices = pytest.mark.parametrize("slice", [None, 0.001])
"""As on Linux, and as on Windows."""


@slices
def test_an_event_is_waited_for(monkeypatch: pytest.MonkeyPatch, slice: float | None) -> None:
    monkeypatch.setattr(waiting, "SLICE", slice)
    event = Event()
    assert event.wait(0.02) is False
    assert event.wait(0) is False
    threading.Timer(0.05, event.set).start()
    assert event.wait() is True
    assert event.wait(10) is True


@slices
def test_a_result_is_waited_for(monkeypatch: pytest.MonkeyPatch, slice: float | None) -> None:
    monkeypatch.setattr(waiting, "SLICE", slice)
    future: Future[int] = Future()
    with pytest.raises(TimeoutError):
        result_of(future, 0.01)
    threading.Timer(0.05, future.set_result, [7]).start()
    assert result_of(future, None) == 7
    failed: Future[int] = Future()
    failed.set_exception(KeyError("x"))
    with pytest.raises(KeyError):
        result_of(failed, 1)


def test_with_slices_a_signal_is_handled_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that no signal interrupts: what Windows has. The handler runs when the slice is over."""
    monkeypatch.setattr(waiting, "SLICE", 0.001)
    turns = list[float | None]()

    def uninterrupted(self: threading.Event, timeout: float | None = None) -> bool:
        turns.append(timeout)
        if len(turns) == 3:
            raise KeyboardInterrupt  # Python raises it between two turns
        return False

    monkeypatch.setattr(threading.Event, "wait", uninterrupted)
    with pytest.raises(KeyboardInterrupt):
        Event().wait()
    assert turns == [0.001] * 3


def test_a_loop_over_events_wakes_in_slices_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "SLICE", 0.001)
    queue: EventQueue[int] = EventQueue(10)

    def fill() -> None:
        queue.put(1)
        queue.put(2)
        queue.close()

    threading.Timer(0.05, fill).start()
    assert list(queue) == [1, 2]


def test_draining_gives_an_event_that_ctrl_c_ends() -> None:
    with helpers.draining() as stop:
        assert isinstance(stop, Event)


def shared(times: int, act: Any) -> Any:
    """Fails as on Windows while another process has the file open."""
    left = [times]

    def acting(*arguments: Any, **named: Any) -> Any:
        if str(arguments[0]).endswith((".json", ".new")) and left[0]:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "The process cannot access the file because it is being used by another process")
        return act(*arguments, **named)

    return acting


@pytest.mark.parametrize("name", ["replace", "open"])
def test_a_file_that_another_process_has_open_is_replaced_soon(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save("a", None)
    monkeypatch.setattr(file_lock, "_SHARED", 60.0)
    monkeypatch.setattr(os, name, shared(3, getattr(os, name)))
    store.save("a", {"access_token": "x", "refresh_token": None, "scopes": [], "expires_at": None, "user_id": "1", "login": "a"})
    found = store.load("a")
    assert found is not None
    assert found["access_token"] == "x"


def test_a_file_that_stays_closed_to_us_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(file_lock, "_SHARED", 0.02)
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save("a", None)
    monkeypatch.setattr(os, "open", shared(10**9, os.open))
    with pytest.raises(TokenStoreError, match="can't be opened"):
        store.load("a")
