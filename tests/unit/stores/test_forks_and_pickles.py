"""Stores and their locks in forked processes, and sent to others."""

import os
import pickle
import signal
import threading
from pathlib import Path

import pytest

from tests.stores.support import token
from tests.unit.stores.support import said, start
from twitchapi_gen import FileTokenStore, MemoryTokenStore, RedisTokenStore

SCRIPTS = {
    "a released lock is free though a child made meanwhile lives on": """
lock = store.lock("key")
assert lock.acquire(blocking=False)
child = os.fork()
if child == 0:
    time.sleep(60)
lock.release()
free = store.lock("key")
print(free.acquire(blocking=False))
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
""",
    "a child's release of its copy doesn't free the parent's": """
lock = store.lock("key")
assert lock.acquire(blocking=False)
child = os.fork()
if child == 0:
    lock.release()
    del lock
    os._exit(0)
os.waitpid(child, 0)
print(not store.lock("key").acquire(blocking=False))
""",
    "a child takes the lock after its parent": """
lock = store.lock("key")
assert lock.acquire(blocking=False)
child = os.fork()
if child == 0:
    while not lock.acquire(blocking=False):
        time.sleep(0.002)
    os._exit(7 if not store.lock("key").acquire(blocking=False) else 1)
lock.release()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7)
""",
}


@pytest.mark.parametrize("what", SCRIPTS)
def test_a_lock_of_the_file_store_belongs_to_the_process_that_took_it(what: str, tmp_path: Path) -> None:
    assert said(f"store = FileTokenStore(sys.argv[1])\n{SCRIPTS[what]}", str(tmp_path / "tokens.json")) == ["True"]


def test_the_lock_of_a_killed_parent_is_free_though_its_child_lives_on(tmp_path: Path) -> None:
    script = """
lock = FileTokenStore(sys.argv[1]).lock("key")
assert lock.acquire(blocking=False)
child = os.fork()
if child == 0:
    print(os.getpid(), flush=True)
    time.sleep(60)
os.waitpid(child, 0)
"""
    parent = start(script, str(tmp_path / "tokens.json"))
    assert parent.stdout
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait(10)
    try:
        lock = FileTokenStore(tmp_path / "tokens.json").lock("key")
        assert lock.acquire(timeout=10)
        lock.release()
    finally:
        os.kill(child, signal.SIGKILL)
        parent.communicate(timeout=10)


@pytest.mark.parametrize("kind", ["file", "redis", "memory"])
def test_parent_and_child_each_use_a_store_made_before_the_fork(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    made = {
        "file": f"FileTokenStore({str(tmp_path / 'tokens.json')!r})",
        "redis": f"RedisTokenStore({request.getfixturevalue('redis_url') if kind == 'redis' else ''!r}, prefix='fork:')",
        "memory": "MemoryTokenStore()",
    }
    script = f"""
store = {made[kind]}
store.save("key", token("before"))
child = os.fork()
if child == 0:
    assert store.load("key") == token("before")
    for number in range(50):
        store.save("child", token(str(number)))
        assert store.load("child") == token(str(number))
    os._exit(0)
for number in range(50):
    store.save("parent", token(str(number)))
    assert store.load("parent") == token(str(number))
assert os.waitpid(child, 0)[1] == 0
print(store.load("child") == token("49"), store.load("parent") == token("49"))
if hasattr(store, "close"):
    store.close()
"""
    assert said(script) == [f"{kind != 'memory'} True"]


def test_a_lock_of_the_memory_store_that_was_held_at_a_fork_is_free_in_the_child() -> None:
    script = """
store = MemoryTokenStore()
store.lock("key").acquire(blocking=False)
child = os.fork()
if child == 0:
    os._exit(0 if store.lock("key").acquire(blocking=False) else 1)
print(os.waitpid(child, 0)[1], store.lock("key").acquire(blocking=False))
"""
    assert said(script) == ["0 False"]


def test_a_file_store_can_be_sent_to_another_process(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save("key", token("canary"))
    data = pickle.dumps(store)
    assert b"canary" not in data
    assert pickle.loads(data).load("key") == token("canary")


def test_what_another_process_couldnt_share_cant_be_sent_there() -> None:
    memory, server = MemoryTokenStore(), RedisTokenStore("redis://user:canary@127.0.0.1:1/0")
    for unsendable in (memory, server, memory.lock("key"), server.lock("key")):
        with pytest.raises(TypeError, match="pickle"):
            pickle.dumps(unsendable)


def test_a_blocking_acquire_waits_for_the_holder(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    first, second = store.lock("key"), store.lock("key")
    assert first.acquire()
    assert not second.acquire(timeout=0.02)
    threading.Timer(0.02, first.release).start()
    assert second.acquire()
    assert not first.acquire(blocking=False)
    second.release()
