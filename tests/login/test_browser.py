"""A real browser logs in at the emulator: both authenticators, and everything that can go another way."""

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Coroutine, Generator
from typing import Any

import pytest

from examples.chromium import Chromium, find_chromium
from tests.login.support import Kind, Login
from twitchapi_gen import Emulator, LoginDenied, LoginTimeout
from twitchapi_gen.oauth import validate_token
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine; apt-get install chromium")
Deed = Callable[[Chromium], Coroutine[Any, Any, Any]]


class User:
    """A person at a browser, who does something with each address that is opened."""

    def __init__(self) -> None:
        self._loop_thread = LoopThread("a user's browser")
        self._chromium = self._loop_thread.run(_started())
        self.deed: Deed = _nothing
        self._doing: concurrent.futures.Future[Any] | None = None

    def __call__(self, url: str) -> None:
        async def act() -> Any:
            await self._chromium.open(url)
            return await self.deed(self._chromium)

        self._doing = asyncio.run_coroutine_threadsafe(act(), self._loop_thread.loop)

    def saw(self) -> Any:
        """What the deed gave."""
        assert self._doing is not None
        return self._doing.result(30)

    def stop(self) -> None:
        self._loop_thread.run(self._chromium.close())
        self._loop_thread.stop()


async def _started() -> Chromium:
    return await Chromium().__aenter__()


async def _nothing(chromium: Chromium) -> None:
    pass


@pytest.fixture(scope="module")
def user() -> Generator[User]:
    person = User()
    yield person
    person.stop()


def token_calls(emulator: Emulator) -> int:
    return sum(one["path"] == "/oauth2/token" for one in emulator.requests)


async def authorize(chromium: Chromium) -> str:
    await chromium.click("#authorize")
    return await chromium.see("#text")


def test_authorized(kind: Kind, fresh: Emulator, user: User) -> None:
    user.deed = authorize
    with Login(kind, fresh, browser=user) as login:
        token, _ = login.authenticate(timeout=30)
    assert "You can close this window" in user.saw()
    found = validate_token(token, auth_url=f"{fresh.url}/oauth2")
    assert found is not None
    assert found.login == "my_username"


def test_denied(kind: Kind, fresh: Emulator, user: User) -> None:
    async def deny(chromium: Chromium) -> str:
        await chromium.click("#deny")
        return await chromium.see("#text")

    user.deed = deny
    with Login(kind, fresh, browser=user) as login, pytest.raises(LoginDenied):
        login.authenticate(timeout=30)
    assert "You denied" in user.saw()
    assert token_calls(fresh) == 0


def test_closed(kind: Kind, fresh: Emulator, user: User) -> None:
    async def leave(chromium: Chromium) -> None:
        await chromium.see("#authorize")
        await chromium.open("about:blank")

    user.deed = leave
    with Login(kind, fresh, browser=user) as login, pytest.raises(LoginTimeout):
        login.authenticate(timeout=1.0)
    user.saw()
    assert token_calls(fresh) == 0


def test_a_wrong_state_then_the_right_one_then_that_again(kind: Kind, fresh: Emulator, user: User) -> None:
    texts: list[str] = []
    addresses: list[str] = []
    gate = threading.Event()

    async def try_all(chromium: Chromium) -> None:
        await chromium.see("#authorize")
        asked = str(await chromium.look("location.href"))
        await chromium.open(f"{login.url}/?code=evil&state=wrong")
        texts.append(await chromium.see("#text"))
        await chromium.open(asked)
        texts.append(await authorize(chromium))
        addresses.append(str(await chromium.look("location.href")))
        await asyncio.to_thread(gate.wait, 30)
        await chromium.open(addresses[0])  # nobody listens any more: the browser's own error page
        texts.append(str(await chromium.look("location.href")))

    user.deed = try_all
    with Login(kind, fresh, browser=user) as login:
        assert login.authenticate(timeout=30)
        gate.set()
        user.saw()
    assert "started elsewhere" in texts[0]
    assert "close this window" in texts[1]
    assert texts[2].startswith("chrome-error:")
    assert token_calls(fresh) == 1


def test_a_state_that_was_used_is_refused_by_the_next_login(kind: Kind, fresh: Emulator, user: User) -> None:
    used: list[str] = []

    async def first(chromium: Chromium) -> str:
        text = await authorize(chromium)
        used.append(str(await chromium.look("location.href")))
        return text

    async def again(chromium: Chromium) -> str:
        await chromium.see("#authorize")
        await chromium.open(used[0])
        return await chromium.see("#text")

    with Login(kind, fresh, browser=user) as login:
        user.deed = first
        login.authenticate(timeout=30)
        user.saw()
        user.deed = again
        with pytest.raises(LoginTimeout):
            login.authenticate(timeout=8)  # the browser has to get there while it lasts
        assert "started elsewhere" in user.saw()
    assert token_calls(fresh) == 1


def test_no_script_runs_and_nothing_is_loaded(fresh: Emulator, user: User) -> None:
    async def attack(chromium: Chromium) -> Any:
        await chromium.see("#authorize")
        state = await chromium.look("new URL(location.href).searchParams.get('state')")
        script = "<script>document.title='owned'</script><img src=x onerror=document.title='owned'>"
        await chromium.open(f"{login.url}/?error=x&state={state}&error_description={script}")
        text = await chromium.see("#text")
        return text, await chromium.look("document.title"), await chromium.look("document.images.length + document.scripts.length")

    user.deed = attack
    with Login("sync", fresh, browser=user) as login, pytest.raises(Exception, match="refused the login"):
        login.authenticate(timeout=30)
    text, title, loaded = user.saw()
    assert "<script>" in text  # as text
    assert (title, loaded) == ("Not logged in", 0)
