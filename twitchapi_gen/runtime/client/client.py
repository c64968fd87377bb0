"""The handwritten part of both clients: running calls, and the result of the asynchronous client's paging methods."""

import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from twitchapi_gen.runtime.base.errors import WrongClient
from twitchapi_gen.runtime.base.secret import Secret, hidden, masked
from twitchapi_gen.runtime.client.base import ClientBase, Query
from twitchapi_gen.runtime.client.options import is_async

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.call import Call
    from twitchapi_gen.runtime.models.page import AsyncPaged

P = TypeVar("P", bound="AsyncPaged[Any]")
T = TypeVar("T")


class Listing(Coroutine[Any, Any, P], Generic[P, T]):
    """A paging call of the asynchronous client: a coroutine that can also be iterated.

    `await` it for the first page, iterate over all items with `async for`, or over all pages with `pages()`. Like any coroutine, use it only once.
    """

    __slots__ = ("__weakref__", "_first")

    def __init__(self, first: Coroutine[Any, Any, P], name: str) -> None:
        """first: the coroutine that fetches the first page. It is a real coroutine, so Python warns, with its name, if it is never awaited."""
        self._first = first
        named = cast(Any, first)
        named.__name__ = named.__qualname__ = name

    def __await__(self) -> Generator[Any, Any, P]:
        return self._first.__await__()

    def send(self, value: Any) -> Any:
        """Behave as in any coroutine."""
        return self._first.send(value)

    def throw(self, kind: Any, value: Any = None, trace: TracebackType | None = None) -> Any:
        """Behave as in any coroutine."""
        return self._first.throw(kind) if value is None and trace is None else self._first.throw(kind, value, trace)

    def close(self) -> None:
        """Cancel the call. Nothing was sent unless it was awaited."""
        self._first.close()

    def __aiter__(self) -> AsyncIterator[T]:
        from twitchapi_gen.runtime.models.page import items_async  # imported with the first reply

        return items_async(self._first)

    async def pages(self, limit: int | None = None) -> AsyncIterator[P]:
        """Iterate over the pages. Stop after the page that completes `limit` items."""
        first = await self._first
        async for page in first.pages(limit):
            yield page

    if not TYPE_CHECKING:  # otherwise type checkers would also accept it as a generator

        def __getattr__(self, name):
            """Provide the attributes of coroutines that debuggers and `asyncio.Task.get_stack` read."""
            if name.startswith("cr_") or name in ("__name__", "__qualname__"):
                return getattr(self._first, name)
            raise AttributeError(f"{self!r} has no {name!r}: `await` it for its first page, or iterate over it with `async for`", name=name, obj=self)

    def __repr__(self) -> str:
        return f"<Listing of {cast(Any, self._first).__name__}: await it, or iterate over it with `async for`>"


def link(call: "Call[Any, Any]", reply: Any, fetch: Callable[["Call[Any, Any]"], Any]) -> None:
    """Link a page to its call, and to the function that performs the calls for the next pages."""
    reply.call_, reply.fetch_ = call, fetch


def link_async(call: "Call[Any, Any]", reply: Any, fetch: Callable[["Call[Any, Any]"], Any]) -> None:
    """Do the same for the asynchronous client, and turn the page into its asynchronous class."""
    twin = getattr(reply, "TWIN", None)
    if twin is not None:
        reply.__class__ = twin
        reply.call_, reply.fetch_ = call, fetch


if TYPE_CHECKING:
    from aiohttp import ClientSession
    from requests import Session

    from twitchapi_gen.runtime.auth.oauth import Validation
    from twitchapi_gen.runtime.http.async_store import AsyncTokenStore
    from twitchapi_gen.runtime.http.call import Call
    from twitchapi_gen.runtime.http.credentials import TokenStore
    from twitchapi_gen.runtime.http.message import Flow, Json
    from twitchapi_gen.runtime.http.operation import Endpoint
    from twitchapi_gen.runtime.models.page import AsyncPaged
    from twitchapi_gen.runtime.transport.aiohttp import AsyncDriver
    from twitchapi_gen.runtime.transport.requests import SyncDriver

    _SyncBase = ClientBase[SyncDriver, Session]
    _AsyncBase = ClientBase[AsyncDriver, ClientSession]
else:
    _SyncBase = _AsyncBase = ClientBase

R = TypeVar("R")
K = TypeVar("K", bound="ClientBase[Any, Any]")


class SyncClient(_SyncBase):
    """Runs calls with requests. Threads may share one client."""

    _making = threading.Lock()
    """Shared by all clients; each holds it once, briefly."""

    def _drive(self) -> "SyncDriver":
        connection = self._connection
        driver = connection.driver
        if driver is None:
            from twitchapi_gen.runtime.transport.requests import SyncDriver  # requests is imported with the first call

            with self._making:
                driver = connection.driver = connection.driver or SyncDriver(self._core.root, connection.session)
        return driver

    def run_(self, flow: "Flow[R]") -> R:
        """Run a flow, for other parts of this package."""
        return self._drive().run(flow)

    def _call(self, endpoint: "Endpoint[R, Any]", arguments: Mapping[str, Any], limit: int | None = None) -> R:
        from twitchapi_gen.runtime.http.call import make_call  # imported with the first call

        return self._perform(make_call(endpoint, arguments, limit))

    def _perform(self, call: "Call[R, Any]") -> R:
        from twitchapi_gen.runtime.client.perform import perform  # imported with the first call

        driver = self._drive()
        reply = driver.run(perform(call, self._core, self._user))
        if call.operation.paging:
            link(call, reply, self._perform)
        return reply

    def request(self, method: str, path: str, *, query: Query | None = None, body: "Json | None" = None, token: str = "") -> "Json":
        """Call an endpoint outside the spec, with the same policies as any other.

        path: below /helix, such as `/users`. token: `app`, `user`, `jwt` or `none`; by default the user's token if there is one, else the app's.
        Return the reply's JSON, or None if it is empty. Raises the errors of every call.
        """
        body = masked(body)
        return cast("Json", self._drive().run(self._raw(method, path, query, body, token)))

    def authenticate_app(self, scope: Iterable[str] = ()) -> None:
        """Fetch the app token now instead of on first use. Raises ApiError if Twitch refuses the id or secret."""
        from twitchapi_gen.runtime.auth.refresh import fetch_app

        self._drive().run(fetch_app(self._core, scope))

    def set_user_authentication(self, token: str, scope: Iterable[str], refresh_token: str | None = None, validate: bool = True) -> None:
        """Set the user's access token and refresh token. Calls that accept a user token then use it.

        The client first validates the token, and refreshes it if it has expired. It must belong to this app and have the given scopes.
        validate: False skips that, without a request; the token then isn't stored unless the client is from `as_user`.
        Raises InvalidToken, MissingScope, LoginRequired (the refresh token is also refused) or NetworkError without changing anything.
        Raises TokenStoreError if the store fails: the client still uses the token once a later call has stored it.
        """
        access, refresh = Secret(token), hidden(refresh_token)
        del token, refresh_token  # plain text in a local variable would appear in tracebacks
        if validate:
            self._drive().run(self._introduction(access, scope, refresh))
        else:
            self._unchecked(access, scope, refresh)

    def refresh_used_token(self) -> None:
        """Refresh the user's token now, or the app token if no user is set."""
        from twitchapi_gen.runtime.auth.refresh import refresh_now

        self._drive().run(refresh_now(self._core, self._user))

    def validate(self) -> "Validation":
        """Validate the current token with Twitch now: the user's, or else the app's. Refreshes an invalid token first, if possible.

        Returns the token's app, user, scopes and remaining seconds. The client also validates user tokens every hour automatically.
        Raises MissingToken, LoginRequired (the user must log in again), InvalidToken, NetworkError.
        https://dev.twitch.tv/docs/authentication/validate-tokens/
        """
        from twitchapi_gen.runtime.auth.checking import validated

        return self._drive().run(validated(self._core, self._user))

    def forget_user(self, user_id: str, *, revoke: bool = False) -> bool:
        """Delete the user's tokens, also from the token store. Call it after the event `user.authorization.revoke` or the deletion of an account.

        revoke: Also revoke the access token at Twitch. Returns True if there were tokens. Later calls for the user raise LoginRequired.
        Raises ParameterError, TokenStoreError; with `revoke` also ApiError and NetworkError, and then keeps the tokens.
        """
        return self._drive().run(self._forgetting(user_id, revoke))

    def revoke_user_authentication(self) -> bool:
        """Revoke the user's access token, and delete its refresh token, also from the store. Return False if the token was already invalid."""
        from twitchapi_gen.runtime.auth.refresh import revoke_user

        valid = self._drive().run(revoke_user(self._core, self._user))
        self._act_as_nobody()
        return valid

    def close(self) -> None:
        """Close the connections, but not a session that you passed. You can use the client again afterwards."""
        driver, self._connection.driver = self._connection.driver, None
        if driver is not None:
            driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_AsyncBase):
    """Runs calls with aiohttp. You may create it outside an event loop, and use it in one loop after another."""

    def _store_of(self, store: "TokenStore | AsyncTokenStore") -> "TokenStore":
        if not is_async(store.load):
            return cast("TokenStore", store)
        from twitchapi_gen.runtime.http.async_store import Bridged

        return Bridged(cast("AsyncTokenStore", store))

    def _drive(self) -> "AsyncDriver":
        connection = self._connection
        if connection.driver is None:
            from twitchapi_gen.runtime.transport.aiohttp import AsyncDriver  # aiohttp is imported with the first call

            connection.driver = AsyncDriver(self._core.root, connection.session)
        return connection.driver

    async def run_(self, flow: "Flow[R]") -> R:
        """Run a flow, for other parts of this package."""
        return await self._drive().run(flow)

    def _call(self, endpoint: "Endpoint[Any, R]", arguments: Mapping[str, Any], limit: int | None = None) -> Coroutine[Any, Any, R]:
        from twitchapi_gen.runtime.http.call import make_call  # imported with the first call

        return self._perform(make_call(endpoint, arguments, limit))

    async def _perform(self, call: "Call[Any, R]") -> R:
        from twitchapi_gen.runtime.client.perform import perform  # imported with the first call

        driver = self._drive()
        reply: R = await driver.run(perform(call, self._core, self._user))
        link_async(call, reply, self._perform)
        return reply

    def _listing(self, endpoint: "Endpoint[Any, P]", arguments: Mapping[str, Any], limit: int | None = None) -> Listing[P, Any]:
        """Return a paging call. Nothing is sent before you await or iterate over it."""
        return Listing(self._call(endpoint, arguments, limit), endpoint.name)

    async def request(self, method: str, path: str, *, query: Query | None = None, body: "Json | None" = None, token: str = "") -> "Json":
        """Call an endpoint outside the spec, with the same policies as any other.

        path: below /helix, such as `/users`. token: `app`, `user`, `jwt` or `none`; by default the user's token if there is one, else the app's.
        Return the reply's JSON, or None if it is empty. Raises the errors of every call.
        """
        body = masked(body)
        return cast("Json", await self._drive().run(self._raw(method, path, query, body, token)))

    async def authenticate_app(self, scope: Iterable[str] = ()) -> None:
        """Fetch the app token now instead of on first use. Raises ApiError if Twitch refuses the id or secret."""
        from twitchapi_gen.runtime.auth.refresh import fetch_app

        await self._drive().run(fetch_app(self._core, scope))

    async def set_user_authentication(self, token: str, scope: Iterable[str], refresh_token: str | None = None, validate: bool = True) -> None:
        """Set the user's access token and refresh token. Calls that accept a user token then use it.

        The client first validates the token, and refreshes it if it has expired. It must belong to this app and have the given scopes.
        validate: False skips that, without a request; the token then isn't stored unless the client is from `as_user`.
        Raises InvalidToken, MissingScope, LoginRequired (the refresh token is also refused) or NetworkError without changing anything.
        Raises TokenStoreError if the store fails: the client still uses the token once a later call has stored it.
        """
        access, refresh = Secret(token), hidden(refresh_token)
        del token, refresh_token  # plain text in a local variable would appear in tracebacks
        if validate:
            await self._drive().run(self._introduction(access, scope, refresh))
        else:
            self._unchecked(access, scope, refresh)

    async def refresh_used_token(self) -> None:
        """Refresh the user's token now, or the app token if no user is set."""
        from twitchapi_gen.runtime.auth.refresh import refresh_now

        await self._drive().run(refresh_now(self._core, self._user))

    async def validate(self) -> "Validation":
        """Validate the current token with Twitch now: the user's, or else the app's. Refreshes an invalid token first, if possible.

        Returns the token's app, user, scopes and remaining seconds. The client also validates user tokens every hour automatically.
        Raises MissingToken, LoginRequired (the user must log in again), InvalidToken, NetworkError.
        https://dev.twitch.tv/docs/authentication/validate-tokens/
        """
        from twitchapi_gen.runtime.auth.checking import validated

        return await self._drive().run(validated(self._core, self._user))

    async def forget_user(self, user_id: str, *, revoke: bool = False) -> bool:
        """Delete the user's tokens, also from the token store. Call it after the event `user.authorization.revoke` or the deletion of an account.

        revoke: Also revoke the access token at Twitch. Returns True if there were tokens. Later calls for the user raise LoginRequired.
        Raises ParameterError, TokenStoreError; with `revoke` also ApiError and NetworkError, and then keeps the tokens.
        """
        return await self._drive().run(self._forgetting(user_id, revoke))

    async def revoke_user_authentication(self) -> bool:
        """Revoke the user's access token, and delete its refresh token, also from the store. Return False if the token was already invalid."""
        from twitchapi_gen.runtime.auth.refresh import revoke_user

        valid = await self._drive().run(revoke_user(self._core, self._user))
        self._act_as_nobody()
        return valid

    async def close(self) -> None:
        """Close the connections, but not a session that you passed. You can use the client again afterwards."""
        driver, self._connection.driver = self._connection.driver, None
        if driver is not None:
            await driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def fitting(client: object, kind: type[K], owner: object) -> K:
    """Return the owner's client, after checking its type. Raises WrongClient, which names the class to use instead."""
    if isinstance(client, kind):
        return client
    name, needs = type(owner).__name__, "a Twitch" if issubclass(kind, SyncClient) else "an AsyncTwitch"
    given = client.__name__ if isinstance(client, type) else type(client).__name__
    if isinstance(client, SyncClient | AsyncClient):
        other = f"Async{name}" if isinstance(client, AsyncClient) else name.removeprefix("Async")
        raise WrongClient(f"{name} needs {needs}, not an object of {given}; use {other} for it")
    raise WrongClient(f"{name} needs {needs} as its first argument, not {'the class' if isinstance(client, type) else 'an object of'} {given}")
