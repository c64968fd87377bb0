"""Token stores with asynchronous methods: what AsyncTwitch does with them, and what Twitch says of them."""

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.live.support import APP, Caller
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import AsyncTwitch, MemoryTokenStore, ParameterError, StoredToken, TokenStoreError, Twitch
from twitchapi_gen.helpers import keep_users

KEY = f"user:{APP}:1"


class Lock:
    def __init__(self, lock: threading.Lock, store: "Store") -> None:
        self._lock, self._store = lock, store

    async def acquire(self, blocking: bool = True) -> bool:
        self._store.came()
        await asyncio.sleep(0)
        return self._lock.acquire(blocking)

    async def release(self) -> None:
        self._store.came()
        await asyncio.sleep(0)
        self._lock.release()
        self._store.released += 1


class Store:
    """In memory, and asynchronous; checks that it always runs in an event loop of the thread that made it."""

    def __init__(self) -> None:
        self.inner = MemoryTokenStore()
        self.thread = threading.get_ident()
        self.calls = self.released = 0
        self.fails: Callable[[], None] = lambda: None

    def came(self) -> None:
        asyncio.get_running_loop()
        assert threading.get_ident() == self.thread
        self.calls += 1
        self.fails()

    async def load(self, key: str) -> StoredToken | None:
        self.came()
        await asyncio.sleep(0)
        return self.inner.load(key)

    async def save(self, key: str, token: StoredToken | None) -> None:
        self.came()
        await asyncio.sleep(0)
        self.inner.save(key, token)

    def lock(self, key: str) -> Lock:
        return Lock(self.inner.lock(key), self)

    async def users(self, app_id: str) -> list[str]:
        self.came()
        return self.inner.users(app_id)


def client(server: TokenServer, store: Any, **settings: Any) -> AsyncTwitch:
    return AsyncTwitch(APP, SECRET, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2", token_store=store, **settings)


def test_tokens_are_kept_loaded_refreshed_and_forgotten(server: TokenServer) -> None:
    store = Store()

    async def first() -> None:
        async with client(server, store) as twitch:
            access, refresh = server.login()
            await twitch.set_user_authentication(access, [], refresh)
            server.kill()
            await asyncio.gather(*(twitch.get_users() for _ in range(20)))
            assert server.refreshed == 1

    async def second() -> None:
        async with client(server, store) as twitch:
            assert (await twitch.as_user("1").get_users()).data[0].id == "1"
            assert await twitch.forget_user("1")
            assert await twitch.forget_user("1") is False

    asyncio.run(first())
    kept = store.inner.load(KEY)
    assert kept is not None
    assert kept["access_token"] in server.alive
    assert store.released == 1
    asyncio.run(second())
    assert store.inner.load(KEY) is None


def test_what_it_raises_becomes_our_error_without_what_it_quotes(server: TokenServer) -> None:
    store = Store()

    def fail() -> None:
        raise OSError("the canary token")

    async def run() -> None:
        async with client(server, store) as twitch:
            access, refresh = server.login()
            store.fails = fail
            with pytest.raises(TokenStoreError, match="OSError") as caught:
                await twitch.set_user_authentication(access, [], refresh)
            assert "canary" not in str(caught.value)
            store.fails = lambda: None
            await twitch.get_users()
        assert store.inner.users(APP) == ["1"]

    asyncio.run(run())


def test_a_refresh_that_is_cancelled_gives_its_lock_back(server: TokenServer) -> None:
    store = Store()

    async def run() -> None:
        async with client(server, store) as twitch:
            access, refresh = server.login()
            await twitch.set_user_authentication(access, [], refresh)
            server.kill()
            server.fault = server.hang
            call = asyncio.ensure_future(twitch.get_users())
            while not server.refreshed:
                await asyncio.sleep(0.01)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            await asyncio.wait([call])
            while not store.released:
                await asyncio.sleep(0.01)
            server.over.set()
            server.fault = None
            assert store.inner.lock(KEY).acquire(blocking=False)
            store.inner.lock(KEY).release()
            await twitch.get_users()

    asyncio.run(run())
    gc.collect()


def test_several_loops_may_share_one_client(server: TokenServer) -> None:
    store = Store()
    twitch = client(server, store)
    server.alive["given"] = server.alive[server.login()[0]]

    async def call() -> None:
        assert (await twitch.as_user("1").get_users()).data[0].id == "1"

    async def begin() -> None:
        await twitch.as_user("1").set_user_authentication("given", [])

    for step in (begin, call, call):
        asyncio.run(step())


def test_the_synchronous_client_refuses_it_at_once() -> None:
    with pytest.raises(ParameterError, match="only AsyncTwitch"):
        Twitch(APP, SECRET, token_store=Store())


def test_all_its_users_are_looked_after(server: TokenServer) -> None:
    store = Store()

    async def run() -> None:
        async with client(server, store) as twitch:
            for number in range(1, 6):
                access, refresh = server.login(str(number))
                await twitch.as_user(str(number)).set_user_authentication(access, [], refresh)
            before = server.count("/oauth2/validate")
            stop = asyncio.Event()
            task = asyncio.create_task(keep_users(twitch, every=1, stop=stop))
            while server.count("/oauth2/validate") < before + 5:
                await asyncio.sleep(0.01)
            stop.set()
            await task

    asyncio.run(run())


def test_a_bridge_outside_of_a_loop_says_so(server: TokenServer) -> None:
    with Caller("async", server.url, secret=SECRET, token_store=Store()) as caller, pytest.raises(TokenStoreError, match="outside of an event loop"):
        caller.client.core_.store.load(KEY)
