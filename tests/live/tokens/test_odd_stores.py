"""Token stores of people's own that don't do what a store must: each ends in one of our errors, and nothing odd is sent."""

import asyncio
import gc
import threading
from typing import Any

import pytest

from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import AsyncTwitch, Interrupted, ParameterError, TokenStoreError

GOOD: dict[str, Any] = {
    "access_token": "secret-access",
    "refresh_token": "secret-refresh",
    "scopes": [],
    "expires_at": None,
    "user_id": None,
    "login": None,
}
GARBAGE: dict[str, Any] = {
    "nothing in it": {},
    "text": "secret-access",
    "a list": [1],
    "a number": 5,
    "a line break": {**GOOD, "access_token": "secret\r\nX-Injected: yes"},
    "letters that no header has": {**GOOD, "access_token": "secret-\N{EURO SIGN}"},
    "no text": {**GOOD, "access_token": 5},
    "empty": {**GOOD, "access_token": ""},
    "a refresh token that is none": {**GOOD, "refresh_token": 5},
    "a time that is none": {**GOOD, "expires_at": "secret-soon"},
    "scopes that are none": {**GOOD, "scopes": "secret-scope"},
    "a field too few": {name: value for name, value in GOOD.items() if name != "login"},
}


class Store:
    """Has what it is told to have."""

    def __init__(self, found: Any) -> None:
        self.found = found

    def load(self, key: str) -> Any:
        return self.found

    def save(self, key: str, token: Any) -> None: ...

    def lock(self, key: str) -> threading.Lock:
        return threading.Lock()


class AsyncStore:
    """What somebody may well try with the asynchronous client."""

    async def load(self, key: str) -> Any: ...

    async def save(self, key: str, token: Any) -> None: ...

    async def lock(self, key: str) -> Any: ...


@pytest.mark.parametrize("whose", ["app", "user"])
@pytest.mark.parametrize("what", GARBAGE)
def test_what_is_no_token_is_told_and_neither_sent_nor_shown(kind: Kind, server: TokenServer, what: str, whose: str) -> None:
    with Caller(kind, server.url, secret=SECRET, token_store=Store(GARBAGE[what])) as caller:
        if whose == "user":
            caller.client = caller.client.as_user("1")
        with pytest.raises(TokenStoreError, match=whose) as caught:
            caller.call("get_users", ids=["1"])
    assert "secret" not in str(caught.value)
    assert server.paths() == []


def test_a_store_that_fails_when_nobody_waits_any_more_is_no_news(server: TokenServer) -> None:
    """asyncio would complain of an error that nobody has seen."""
    complaints: list[dict[str, Any]] = []
    asked, go = threading.Event(), threading.Event()

    class Slow(Store):
        def load(self, key: str) -> Any:
            asked.set()
            go.wait(20)
            raise OSError

    async def run() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        async with AsyncTwitch(APP, SECRET, token_store=Slow(None), helix_url=server.url, auth_url=server.url) as twitch:
            call = asyncio.ensure_future(twitch.authenticate_app())
            while not asked.is_set():
                await asyncio.sleep(0.01)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            loop.call_later(0.05, go.set)
            with pytest.raises((asyncio.CancelledError, Interrupted)):
                await call
            while len(asyncio.all_tasks()) > 1:
                await asyncio.sleep(0.01)
        gc.collect()

    asyncio.run(run())
    assert complaints == []


def test_a_store_with_async_methods_is_for_the_asynchronous_client(server: TokenServer) -> None:
    with pytest.raises(ParameterError, match="only AsyncTwitch"):
        Caller("sync", server.url, secret=SECRET, token_store=AsyncStore())
    with Caller("async", server.url, secret=SECRET, token_store=AsyncStore()) as caller, pytest.raises(TokenStoreError, match="AttributeError"):
        caller.call("get_users", ids=["1"])  # its lock is None
