"""Tokens and their store: what is saved and when, the store's lock, its failures."""

import json
import logging
from typing import Any

import pytest

from tests.unit.runtime.support import APP, NOW, Time, core, user
from tests.unit.tokens.support import KEY, STORED, at_work
from twitchapi_gen import MemoryTokenStore, StoredToken, Timeout, TokenStoreError
from twitchapi_gen.runtime.auth import refresh as keeping
from twitchapi_gen.runtime.base.events import WaitEvent
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.http.credentials import AT_ONCE, NEVER


class Lock:
    """Is granted at the try of that number. Notes when it is let go."""

    def __init__(self, granted_at: int = 1, failing: Exception | None = None) -> None:
        self.granted_at, self.failing, self.tries, self.released = granted_at, failing, 0, 0

    def acquire(self, blocking: bool = True) -> bool:
        assert not blocking
        self.tries += 1
        return self.tries >= self.granted_at

    def release(self) -> None:
        self.released += 1
        if self.failing is not None:
            raise self.failing


class Store(MemoryTokenStore):
    """With a lock of the test's, and a failure for whatever is asked of it."""

    def __init__(self, lock: Lock | None = None, failing: Exception | None = None) -> None:
        super().__init__()
        self.the_lock, self.failing, self.locked_keys = lock or Lock(), failing, list[str]()

    def load(self, key: str) -> StoredToken | None:
        if self.failing is not None:
            raise self.failing
        return super().load(key)

    def lock(self, key: str) -> Any:
        self.locked_keys.append(key)
        return self.the_lock


def test_what_is_stored_is_all_there_is_to_know() -> None:
    store = MemoryTokenStore()
    hand, made = at_work(store=store), user("a", ["b", "a"], "r", user_id="1")
    made.expires_at, made.login, made.unsaved = 5.0, "one", True
    hand.run(keeping.save(made, hand.core))
    expected = {"access_token": "a", "refresh_token": "r", "scopes": ["a", "b"], "expires_at": 5.0, "user_id": "1", "login": "one"}
    assert (store.load(KEY), made.unsaved) == (expected, False)


def test_until_it_is_stored_a_token_is_due() -> None:
    hand, made = at_work(store=Store()), user("a", user_id="1")
    flow = keeping.save(made, hand.core)
    next(flow)
    assert (made.due, made.unsaved) == (AT_ONCE, True)
    flow.close()


def test_a_token_of_nobody_knows_whom_is_not_stored() -> None:
    store = MemoryTokenStore()
    hand, made = at_work(store=store), user("a")
    made.unsaved = True
    hand.run(keeping.save(made, hand.core))
    assert (made.unsaved, keeping.store_for(made, hand.core)) == (False, None)
    assert keeping.store_for(hand.core.tokens.app, hand.core) == store
    assert keeping.store_for(user(user_id="1"), hand.core) == store


def test_what_the_store_has_is_taken_if_it_is_news() -> None:
    store = MemoryTokenStore()
    hand, made = at_work(store=store), user("old", user_id="1")
    assert hand.run(keeping.load(made, hand.core)) is False
    store.save(KEY, STORED)
    assert hand.run(keeping.load(made, hand.core)) is True
    assert (plain(made.access), plain(plain(made.refresh)), sorted(made.scopes), made.expires_at, made.login, made.ours) == (
        "s",
        "sr",
        ["a", "b"],
        NOW + 50,
        "one",
        False,
    )
    assert made.due == hand.core.clock.monotonic() + 3600
    assert hand.run(keeping.load(made, hand.core)) is False


def test_news_that_have_ended_are_taken_and_no_good() -> None:
    store = MemoryTokenStore()
    hand, made = at_work(store=store), user("old", user_id="1")
    store.save(KEY, {**STORED, "expires_at": NOW})
    assert hand.run(keeping.load(made, hand.core)) is False
    assert made.access == "s"


def test_an_app_token_of_the_store_is_our_own_and_needs_nothing_for_ever() -> None:
    store = MemoryTokenStore()
    hand = at_work(store=store)
    store.save(f"app:{APP}", {**STORED, "user_id": None, "login": None})
    app = hand.core.tokens.app
    assert hand.run(keeping.load(app, hand.core)) is True
    assert (app.ours, app.due) == (True, NEVER)


@pytest.mark.parametrize(("end", "over"), [(None, False), (NOW - 1, True), (NOW, True), (NOW + 1, False)])
def test_when_a_token_has_ended(end: float | None, over: bool) -> None:
    made = user("a")
    made.expires_at = end
    assert keeping.expired(made, core(time=Time())) is over


def test_what_is_forgotten_is_gone_from_the_store_too() -> None:
    store = MemoryTokenStore()
    store.save(KEY, STORED)
    hand, made = at_work(store=store), user("a", user_id="1")
    hand.run(keeping.forget(made, hand.core))
    assert (made.access, store.load(KEY)) == (None, None)
    nobody = user("a")
    hand.run(keeping.forget(nobody, hand.core))
    assert nobody.access is None


def outcome() -> Any:
    yield from ()
    return "done"


def test_under_the_stores_lock_there_is_one_at_a_time() -> None:
    lock = Lock(granted_at=4)
    store, told = Store(lock), list[WaitEvent]()
    hand = at_work(store=store)
    hand.core.watch.on_wait = told.append
    assert hand.run(keeping.locked(Secret(store), KEY, outcome(), hand.core, hand.core.deadline())) == "done"
    assert (store.locked_keys, lock.tries, lock.released, hand.slept) == ([KEY], 4, 1, [0.025] * 3)
    assert [(one.operation, one.seconds, one.reason) for one in told] == [("refresh token", 0.05, "because another process is refreshing it")]


def test_the_wait_for_the_lock_is_drawn_by_lot() -> None:
    store = Store(Lock(granted_at=2))
    hand = at_work(store=store)
    assert hand.time is not None
    hand.time.luck = 1.0
    hand.run(keeping.locked(Secret(store), KEY, outcome(), hand.core, hand.core.deadline()))
    assert hand.slept == [0.05]


def test_a_lock_that_isnt_granted_by_the_deadline_is_a_timeout() -> None:
    store = Store(Lock(granted_at=10**9))
    hand = at_work(store=store)
    with pytest.raises(Timeout, match="waiting for another process") as raised:
        hand.run(keeping.locked(Secret(store), KEY, outcome(), hand.core, hand.core.clock.monotonic() + 0.05))
    assert (raised.value.sent, store.the_lock.tries, store.the_lock.released, hand.slept) == (False, 3, 0, [0.025, 0.025])


def test_a_lock_that_cant_be_released_ends_by_itself(caplog: pytest.LogCaptureFixture) -> None:
    lock = Lock(failing=ValueError("a-secret"))
    hand = at_work()
    with caplog.at_level(logging.WARNING):
        assert hand.run(keeping.locked(Secret(Store(lock)), KEY, outcome(), hand.core, hand.core.deadline())) == "done"
    (record,) = caplog.records
    assert record.getMessage().startswith("could not release the token store's lock: the token store failed: ValueError at ")
    assert "a-secret" not in record.getMessage()


def failing() -> Any:
    yield from ()
    raise KeyError("no")


def test_what_fails_under_the_lock_lets_go_of_it() -> None:
    store, hand = Store(), at_work()
    with pytest.raises(KeyError):
        hand.run(keeping.locked(Secret(store), KEY, failing(), hand.core, hand.core.deadline()))
    assert store.the_lock.released == 1


def test_a_store_that_fails_is_told_by_kind_and_place_and_not_by_what_it_quotes() -> None:
    hand = at_work(store=Store(failing=ValueError("a-secret")))
    with pytest.raises(TokenStoreError, match=r"^the token store failed: ValueError at .*test_keeping\.py:\d+$") as raised:
        hand.run(keeping.load(hand.user, hand.core))
    assert (raised.value.__cause__, raised.value.__context__) == (None, None)


def test_a_store_that_says_itself_what_is_wrong_is_believed() -> None:
    own = TokenStoreError("the disk is full")
    own.__cause__ = own.__context__ = ValueError("a-secret")
    hand = at_work(store=Store(failing=own))
    with pytest.raises(TokenStoreError) as raised:
        hand.run(keeping.load(hand.user, hand.core))
    assert raised.value is own
    assert [own.__cause__, own.__context__] == [None, None]


class Odd(MemoryTokenStore):
    """Gives what the test wants it to."""

    def __init__(self, found: Any) -> None:
        super().__init__()
        self.found = found

    def load(self, key: str) -> Any:
        return self.found() if callable(self.found) else self.found


async def later() -> None: ...


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (5, rf"^the token store contains something other than a token for '{KEY}'; see TokenStore"),
        ({}, "something other than a token"),
        ({**STORED, "access_token": "a b"}, "something other than a token"),
        ({**STORED, "access_token": "line\n"}, "something other than a token"),
        (later, r"^the token store's methods must be plain functions; "),
    ],
)
def test_what_is_no_token_that_could_be_sent_is_taken_from_no_store(found: Any, words: str) -> None:
    hand = at_work(store=Odd(found))
    hand.user.set("old")
    with pytest.raises(TokenStoreError, match=words):
        hand.run(keeping.load(hand.user, hand.core))
    assert hand.user.access == "old"


def test_of_a_store_that_fails_deep_inside_the_very_place_is_told() -> None:
    hand = at_work(store=Odd(lambda: json.loads("x")))
    with pytest.raises(TokenStoreError, match=r"^the token store failed: JSONDecodeError at .*decoder\.py:\d+$"):
        hand.run(keeping.load(hand.user, hand.core))
