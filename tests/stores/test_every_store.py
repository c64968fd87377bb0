"""What every store does alike."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.stores.support import token
from twitchapi_gen import StoredToken, TokenStore

shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_what_was_saved_is_loaded_and_what_was_forgotten_is_not(store: TokenStore) -> None:
    assert store.load("user:app:1") is None
    store.save("user:app:1", token("first"))
    store.save("app:app", token("second", None, user_id=None))
    store.save("user:app:1", token("third"))
    assert (store.load("user:app:1"), store.load("app:app")) == (token("third"), token("second", None, user_id=None))
    store.save("user:app:1", None)
    store.save("never there", None)
    assert (store.load("user:app:1"), store.load("app:app")) == (None, token("second", None, user_id=None))


def test_a_store_says_whose_tokens_it_holds(store: Any) -> None:
    assert store.users("app") == []
    for key in ("user:app:20", "user:app:1", "user:app2:3", "app:app", "user:app:left"):
        store.save(key, token("canary"))
    store.save("user:app:left", None)
    assert (store.users("app"), store.users("app2"), store.users("nobody's")) == (["1", "20"], ["3"], [])
    for key in ("user:app:20", "user:app:1", "user:app2:3", "app:app"):
        store.save(key, None)


def test_what_is_loaded_is_a_copy(store: TokenStore) -> None:
    given_token = token()
    store.save("key", given_token)
    given_token["scopes"].append("more")
    found = store.load("key")
    assert found == token()
    found["scopes"].clear()
    assert store.load("key") == token()


@shared
@given(
    key=st.text(st.characters(exclude_categories=["Cs"]), max_size=30), access=st.text(max_size=40), scopes=st.lists(st.text(max_size=9), max_size=3)
)
def test_any_key_and_any_text_come_back_as_they_were(store: TokenStore, key: str, access: str, scopes: list[str]) -> None:
    kept: StoredToken = {**token(access), "scopes": scopes}
    store.save(key, kept)
    assert store.load(key) == kept
    store.save(key, None)


def test_a_lock_is_held_by_one_at_a_time_and_each_key_has_its_own(store: TokenStore) -> None:
    first, second, other = store.lock("key"), store.lock("key"), store.lock("other")
    assert first.acquire(blocking=False)
    assert not second.acquire(blocking=False)
    assert other.acquire(blocking=False)
    first.release()
    assert second.acquire(blocking=False)
    for lock in (second, other):
        lock.release()


def test_a_lock_may_be_released_by_another_thread_and_saving_works_while_it_is_held(store: TokenStore) -> None:
    lock = store.lock("key")
    assert lock.acquire(blocking=False)
    store.save("key", token())
    thread = threading.Thread(target=lock.release)
    thread.start()
    thread.join()
    assert store.lock("key").acquire(blocking=False)


def test_many_threads_lose_nothing(store: TokenStore) -> None:
    def add(number: int) -> None:
        store.save(f"key {number}", token(str(number)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(80)))
    assert [store.load(f"key {number}") for number in range(80)] == [token(str(number)) for number in range(80)]


def test_no_repr_shows_a_token(store: TokenStore) -> None:
    store.save("key", token("canary"))
    assert "canary" not in repr(store)


@pytest.mark.parametrize("attempt", range(2))
def test_releasing_a_lock_that_has_ended_is_no_error_but_for_the_memory_store(store: TokenStore, attempt: int) -> None:
    lock = store.lock(f"key {attempt}")
    assert lock.acquire(blocking=False)
    lock.release()
    if not isinstance(lock, type(threading.Lock())):
        lock.release()
