"""The handwritten half of both clients. Light to import: what a call needs is loaded with the first call."""

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from twitchapi_gen.runtime.addresses import addresses
from twitchapi_gen.runtime.core import Core, Drift
from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.kinds import is_iterable, is_mapping
from twitchapi_gen.runtime.tokens import UserToken

if TYPE_CHECKING:
    from twitchapi_gen.runtime.async_driver import AsyncDriver
    from twitchapi_gen.runtime.call import Call
    from twitchapi_gen.runtime.message import Json
    from twitchapi_gen.runtime.paging import Paged
    from twitchapi_gen.runtime.sync_driver import SyncDriver

R = TypeVar("R")
P = TypeVar("P", bound="Paged[Any]")
T = TypeVar("T")
Query = Mapping[str, str | int | float | bool | Iterable[str | int]]


class ClientBase:
    """What both clients share: who they are, and the tokens they hold.

    app_id: the app's client id. app_secret: its secret, needed to fetch app tokens. app_token: an app token to use instead of fetching one.
    helix_url, auth_url: addresses other than Twitch's.
    on_drift: called with a `Drift` for each new kind of difference between Twitch's replies and the spec.
    connect_timeout, read_timeout: seconds.
    """

    def __init__(
        self,
        app_id: str,
        app_secret: str | None = None,
        *,
        app_token: str | None = None,
        helix_url: str | None = None,
        auth_url: str | None = None,
        on_drift: Callable[[Drift], object] | None = None,
        connect_timeout: float = 5.0,
        read_timeout: float = 20.0,
    ) -> None:
        if not app_id:
            raise ParameterError("app_id is empty; it is the client id of your app in Twitch's developer console")
        _sendable("app_id", app_id)
        self._core = Core(app_id, app_secret, addresses(helix_url, auth_url), on_drift, connect_timeout, read_timeout)
        if app_token is not None:
            self._core.tokens.app, self._core.tokens.app_is_ours = _sendable("app_token", app_token), False

    @property
    def app_id(self) -> str:
        """The app's client id."""
        return self._core.app_id

    def set_user_authentication(self, token: str, scope: Iterable[str], refresh_token: str | None = None) -> None:
        """Sets the user's access token, the scopes it was granted and what renews it. Calls that take a user token use it from now on."""
        if isinstance(scope, str):
            raise ParameterError("scope must be a list of scopes, not one text")
        self._core.tokens.user = UserToken(_sendable("token", token), scope, refresh_token)

    def set_extension_authentication(self, token: str) -> None:
        """Sets the signed JWT that extension endpoints need."""
        self._core.tokens.jwt = _sendable("token", token)

    def __repr__(self) -> str:
        where = f", emulator={self._core.addresses.emulator!r}" if self._core.addresses.emulator else ""
        return f"{type(self).__name__}({self._core.app_id!r}, {self._core.tokens!r}{where})"


def _sendable(name: str, text: str) -> str:
    """The text, which must be one that a header can carry. Raises ParameterError, which doesn't show it."""
    if not (text and text.isascii() and text.isprintable() and " " not in text):
        raise ParameterError(f"{name} is empty, or holds a blank, a line break or another character that no token has")
    return text


class SyncClient(ClientBase):
    """Runs calls on requests. One client may be shared by several threads."""

    _driver: "SyncDriver | None" = None
    _making = threading.Lock()
    """Of all clients: each holds it once, for a moment."""

    def _drive(self) -> "SyncDriver":
        driver = self._driver
        if driver is None:
            from twitchapi_gen.runtime.sync_driver import SyncDriver  # requests is loaded with the first call

            with self._making:
                driver = self._driver = self._driver or SyncDriver(self._core)
        return driver

    def _call(self, call: "Call[R]") -> R:
        from twitchapi_gen.runtime.flow import perform

        reply = self._drive().run(perform(call, self._core))
        link(call, reply, Onward(self._call))
        return reply

    def request(self, method: str, path: str, *, query: Query | None = None, body: "Json | None" = None, token: str = "") -> "Json":
        """Calls an endpoint that the spec doesn't have, with the same policy as all others.

        path: below /helix, such as `/users`. token: `app`, `user`, `jwt` or `none`; a user's if there is one, else the app's, when left out.
        Returns the reply's JSON, None when it is empty. Raises what every call raises.
        """
        from twitchapi_gen.runtime.flow import raw

        return cast("Json", self._drive().run(raw(method.upper(), path, pairs(query), body, token, self._core)))

    def close(self) -> None:
        """Closes the connections. The client can be used again afterwards."""
        driver, self._driver = self._driver, None
        if driver is not None:
            driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(ClientBase):
    """Runs calls on aiohttp. May be made outside an event loop, and used in one after the other."""

    _driver: "AsyncDriver | None" = None

    def _drive(self) -> "AsyncDriver":
        if self._driver is None:
            from twitchapi_gen.runtime.async_driver import AsyncDriver  # aiohttp is loaded with the first call

            self._driver = AsyncDriver(self._core)
        return self._driver

    async def _call(self, call: "Call[R]") -> R:
        from twitchapi_gen.runtime.flow import perform

        reply = await self._drive().run(perform(call, self._core))
        link(call, reply, Onward(None, self._call))
        return reply

    async def request(self, method: str, path: str, *, query: Query | None = None, body: "Json | None" = None, token: str = "") -> "Json":
        """Calls an endpoint that the spec doesn't have, with the same policy as all others.

        path: below /helix, such as `/users`. token: `app`, `user`, `jwt` or `none`; a user's if there is one, else the app's, when left out.
        Returns the reply's JSON, None when it is empty. Raises what every call raises.
        """
        from twitchapi_gen.runtime.flow import raw

        return cast("Json", await self._drive().run(raw(method.upper(), path, pairs(query), body, token, self._core)))

    async def close(self) -> None:
        """Closes the connections. The client can be used again afterwards."""
        driver, self._driver = self._driver, None
        if driver is not None:
            await driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class Listing(Generic[P, T]):
    """A list call of the asynchronous client. `await` it for the first page, or walk over all items with `async for`; over pages with `pages()`."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[], Awaitable[P]]) -> None:
        self._make = make

    def __await__(self) -> Generator[Any, None, P]:
        return self._make().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        from twitchapi_gen.runtime.paging import items_async

        return items_async(self._make())

    async def pages(self, limit: int | None = None) -> AsyncIterator[P]:
        """Page after page. Stops after the page that completes `limit` items."""
        first = await self._make()
        async for page in first.pages_async(limit):
            yield page


class Onward:
    """How the pages behind a page are fetched: by one of the two."""

    __slots__ = ("asynchronously", "synchronously")

    def __init__(
        self, synchronously: Callable[["Call[Any]"], Any] | None, asynchronously: Callable[["Call[Any]"], Awaitable[Any]] | None = None
    ) -> None:
        self.synchronously, self.asynchronously = synchronously, asynchronously


def link(call: "Call[Any]", reply: Any, onward: Onward) -> None:
    """Tells a page how to get at what follows it."""
    if not call.operation.paging:
        return
    from twitchapi_gen.runtime.paging import Next

    reply.limit_ = call.limit
    cursors: list[str | None] = getattr(reply, "cursors_", None) or [reply.cursor]
    reply.next_ = [
        Next(cursor, call.page(index, cursor), onward.synchronously, onward.asynchronously) for index, cursor in enumerate(cursors) if cursor
    ]


def pairs(query: Query | None) -> list[tuple[str, str]]:
    """A raw call's query: a value may be a list, for a repeated parameter. Raises ParameterError for what is no text, number or flag."""
    found: list[tuple[str, str]] = []
    for name, value in (query or {}).items():
        for one in value if is_iterable(value) and not is_mapping(value) else [value]:
            if not isinstance(one, str | int | float):
                raise ParameterError(f"the query's {name!r} can't be {type(one).__name__}")
            found.append((name, str(one).lower() if isinstance(one, bool) else str(one)))
    return found
