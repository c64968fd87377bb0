"""The handwritten half of both clients: how they run a call."""

import threading
from collections.abc import Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from twitchapi_gen.runtime.calls.listing import Listing, link, link_async
from twitchapi_gen.runtime.client_base import ClientBase, Query
from twitchapi_gen.runtime.errors import WrongClient
from twitchapi_gen.runtime.secret import Secret, hidden, masked

if TYPE_CHECKING:
    from aiohttp import ClientSession
    from requests import Session

    from twitchapi_gen.runtime.calls.call import Call
    from twitchapi_gen.runtime.calls.effects import Flow
    from twitchapi_gen.runtime.calls.message import Json
    from twitchapi_gen.runtime.calls.paging import AsyncPaged
    from twitchapi_gen.runtime.facts import Endpoint
    from twitchapi_gen.runtime.transport.async_driver import AsyncDriver
    from twitchapi_gen.runtime.transport.sync_driver import SyncDriver

    _SyncBase = ClientBase[SyncDriver, Session]
    _AsyncBase = ClientBase[AsyncDriver, ClientSession]
else:
    _SyncBase = _AsyncBase = ClientBase

R = TypeVar("R")
P = TypeVar("P", bound="AsyncPaged[Any]")
K = TypeVar("K", bound="ClientBase[Any, Any]")


class SyncClient(_SyncBase):
    """Runs calls on requests. One client may be shared by several threads."""

    _making = threading.Lock()
    """Of all clients: each holds it once, for a moment."""

    def _drive(self) -> "SyncDriver":
        connection = self._connection
        driver = connection.driver
        if driver is None:
            from twitchapi_gen.runtime.transport.sync_driver import SyncDriver  # requests is loaded with the first call

            with self._making:
                driver = connection.driver = connection.driver or SyncDriver(self._core, connection.session)
        return driver

    def run_(self, flow: "Flow[R]") -> R:
        """Runs a flow, for the other parts of this package."""
        return self._drive().run(flow)

    def _call(self, endpoint: "Endpoint[R, Any]", arguments: Mapping[str, Any], limit: int | None = None) -> R:
        from twitchapi_gen.runtime.calls.call import make_call  # loaded with the first call

        return self._perform(make_call(endpoint, arguments, limit))

    def _perform(self, call: "Call[R, Any]") -> R:
        from twitchapi_gen.runtime.flow import perform  # loaded with the first call

        driver = self._drive()
        reply = driver.run(perform(call, self._core, self._user))
        if call.operation.paging:
            link(call, reply, self._perform)
        return reply

    def request(self, method: str, path: str, *, query: Query | None = None, body: "Json | None" = None, token: str = "") -> "Json":
        """Calls an endpoint that the spec doesn't have, with the same policy as all others.

        path: below /helix, such as `/users`. token: `app`, `user`, `jwt` or `none`; a user's if there is one, else the app's, when left out.
        Returns the reply's JSON, None when it is empty. Raises what every call raises.
        """
        body = masked(body)
        return cast("Json", self._drive().run(self._raw(method, path, query, body, token)))

    def authenticate_app(self, scope: Iterable[str] = ()) -> None:
        """Fetches the app token now. Without this, it is fetched when first needed. Raises ApiError when Twitch refuses the id or secret."""
        from twitchapi_gen.runtime.tokens.introducing import fetch_app

        self._drive().run(fetch_app(self._core, scope))

    def set_user_authentication(self, token: str, scope: Iterable[str], refresh_token: str | None = None, validate: bool = True) -> None:
        """Sets the user's access token, and what renews it. Calls that take a user token use it from now on.

        The token is validated first, and renewed if it has expired. It must be this app's, and hold the scopes given.
        validate: False takes it unseen, without a request; it isn't put into the token store then, unless the client is one of `as_user`.
        Raises InvalidToken, MissingScope, LoginRequired (the refresh token is refused as well), NetworkError. Nothing is changed then.
        Raises TokenStoreError where the store fails: the token is used all the same, once a later call has stored it.
        """
        access, refresh = Secret(token), hidden(refresh_token)
        del token, refresh_token  # plain text in a variable would show in tracebacks
        if validate:
            self._drive().run(self._introduction(access, scope, refresh))
        else:
            self._unchecked(access, scope, refresh)

    def refresh_used_token(self) -> None:
        """Renews the user's token now, or the app token where no user is set."""
        from twitchapi_gen.runtime.tokens.introducing import renew_now

        self._drive().run(renew_now(self._core, self._user))

    def revoke_user_authentication(self) -> bool:
        """Makes the user's access token invalid, and forgets what renews it, in the store as well. False when it wasn't valid any more."""
        from twitchapi_gen.runtime.tokens.introducing import dismiss

        valid = self._drive().run(dismiss(self._core, self._user))
        self._act_as_nobody()
        return valid

    def close(self) -> None:
        """Closes the connections, but not a session that you gave. The client can be used again afterwards."""
        driver, self._connection.driver = self._connection.driver, None
        if driver is not None:
            driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_AsyncBase):
    """Runs calls on aiohttp. May be made outside an event loop, and used in one after the other."""

    def _drive(self) -> "AsyncDriver":
        connection = self._connection
        if connection.driver is None:
            from twitchapi_gen.runtime.transport.async_driver import AsyncDriver  # aiohttp is loaded with the first call

            connection.driver = AsyncDriver(self._core, connection.session)
        return connection.driver

    async def run_(self, flow: "Flow[R]") -> R:
        """Runs a flow, for the other parts of this package."""
        return await self._drive().run(flow)

    def _call(self, endpoint: "Endpoint[Any, R]", arguments: Mapping[str, Any], limit: int | None = None) -> Coroutine[Any, Any, R]:
        from twitchapi_gen.runtime.calls.call import make_call  # loaded with the first call

        return self._perform(make_call(endpoint, arguments, limit))

    async def _perform(self, call: "Call[Any, R]") -> R:
        from twitchapi_gen.runtime.flow import perform  # loaded with the first call

        driver = self._drive()
        reply: R = await driver.run(perform(call, self._core, self._user))
        link_async(call, reply, self._perform)
        return reply

    def _listing(self, endpoint: "Endpoint[Any, P]", arguments: Mapping[str, Any], limit: int | None = None) -> Listing[P, Any]:
        """A call that pages. Nothing is sent before it is awaited or walked over."""
        return Listing(self._call(endpoint, arguments, limit), endpoint.name)

    async def request(self, method: str, path: str, *, query: Query | None = None, body: "Json | None" = None, token: str = "") -> "Json":
        """Calls an endpoint that the spec doesn't have, with the same policy as all others.

        path: below /helix, such as `/users`. token: `app`, `user`, `jwt` or `none`; a user's if there is one, else the app's, when left out.
        Returns the reply's JSON, None when it is empty. Raises what every call raises.
        """
        body = masked(body)
        return cast("Json", await self._drive().run(self._raw(method, path, query, body, token)))

    async def authenticate_app(self, scope: Iterable[str] = ()) -> None:
        """Fetches the app token now. Without this, it is fetched when first needed. Raises ApiError when Twitch refuses the id or secret."""
        from twitchapi_gen.runtime.tokens.introducing import fetch_app

        await self._drive().run(fetch_app(self._core, scope))

    async def set_user_authentication(self, token: str, scope: Iterable[str], refresh_token: str | None = None, validate: bool = True) -> None:
        """Sets the user's access token, and what renews it. Calls that take a user token use it from now on.

        The token is validated first, and renewed if it has expired. It must be this app's, and hold the scopes given.
        validate: False takes it unseen, without a request; it isn't put into the token store then, unless the client is one of `as_user`.
        Raises InvalidToken, MissingScope, LoginRequired (the refresh token is refused as well), NetworkError. Nothing is changed then.
        Raises TokenStoreError where the store fails: the token is used all the same, once a later call has stored it.
        """
        access, refresh = Secret(token), hidden(refresh_token)
        del token, refresh_token  # plain text in a variable would show in tracebacks
        if validate:
            await self._drive().run(self._introduction(access, scope, refresh))
        else:
            self._unchecked(access, scope, refresh)

    async def refresh_used_token(self) -> None:
        """Renews the user's token now, or the app token where no user is set."""
        from twitchapi_gen.runtime.tokens.introducing import renew_now

        await self._drive().run(renew_now(self._core, self._user))

    async def revoke_user_authentication(self) -> bool:
        """Makes the user's access token invalid, and forgets what renews it, in the store as well. False when it wasn't valid any more."""
        from twitchapi_gen.runtime.tokens.introducing import dismiss

        valid = await self._drive().run(dismiss(self._core, self._user))
        self._act_as_nobody()
        return valid

    async def close(self) -> None:
        """Closes the connections, but not a session that you gave. The client can be used again afterwards."""
        driver, self._connection.driver = self._connection.driver, None
        if driver is not None:
            await driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def fitting(client: object, kind: type[K], owner: object) -> K:
    """The client that the owner was given, which must be of this kind. Raises WrongClient, which names the class to take instead."""
    if isinstance(client, kind):
        return client
    name, needs = type(owner).__name__, "a Twitch" if issubclass(kind, SyncClient) else "an AsyncTwitch"
    given = client.__name__ if isinstance(client, type) else type(client).__name__
    if isinstance(client, SyncClient | AsyncClient):
        other = f"Async{name}" if isinstance(client, AsyncClient) else name.removeprefix("Async")
        raise WrongClient(f"{name} needs {needs}, not an object of {given}; for this one there is {other}")
    raise WrongClient(f"{name} needs {needs} as its first argument, not {'the class' if isinstance(client, type) else 'an object of'} {given}")
