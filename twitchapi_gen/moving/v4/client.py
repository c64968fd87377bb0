"""The base of version 4's `Twitch`: the modern asynchronous client, with replies as objects and the token functions under their old names."""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Mapping, Sequence
from typing import Any, NoReturn, Self, TypeAlias, TypeGuard, TypeVar, cast

from twitchapi_gen import ApiError, AsyncTwitch, MissingScope, TwitchError
from twitchapi_gen.moving.scopes import modern_scopes
from twitchapi_gen.moving.v4.errors import InvalidArgument, introducing, translated, translating
from twitchapi_gen.moving.v4.objects import TwitchObject
from twitchapi_gen.moving.values import is_array, is_object, plain
from twitchapi_gen.runtime.base.secret import Secret, checked
from twitchapi_gen.runtime.http.credentials import NEVER
from twitchapi_gen.runtime.models.page import AsyncPaged
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.type import AuthScope, AuthType

T = TypeVar("T", bound=TwitchObject)
Scopes: TypeAlias = Sequence[AuthScope | str]
"""Members of version 4's `AuthScope`, or scopes of today, from `twitchapi_gen.types`."""
Refusals = Mapping[int, type[Exception]]
UserRefreshed: TypeAlias = Callable[[str, str], Awaitable[object] | object]
AppRefreshed: TypeAlias = Callable[[str], Awaitable[object] | object]
BASE_URL, AUTH_URL = "https://api.twitch.tv/helix/", "https://id.twitch.tv/oauth2/"
_NO_REFUSALS: Refusals = {}
_TIMEOUTS = {"total": "total_timeout", "sock_connect": "connect_timeout", "sock_read": "read_timeout"}
"""The parts of aiohttp's ClientTimeout, and the modern client's settings."""


def today(scopes: Scopes) -> list[str]:
    """Return the scopes that Twitch knows today. A warning tells of each that it renamed or withdrew."""
    return modern_scopes(scopes, types.renamed_scopes_)


def other_than(default: str, url: str | None) -> str | None:
    """Return a URL that the program chose, without a slash at its end; None for the default, so that TWITCHAPI_EMULATOR applies."""
    return None if url is None or url.rstrip("/") == default.rstrip("/") else url.rstrip("/")


class Client:
    """Version 4's client: `twitch = await Twitch(app_id, app_secret)`. `client` is the modern one behind it, for calls that version 4 didn't have.

    Args:
        app_id: Client id of your app.
        app_secret: The app's secret; not needed with a user token only.
        authenticate_app: Fetch the app token when the object is awaited.
        target_app_auth_scope: The scopes of the app token.
        base_url, auth_base_url: URLs other than Twitch's.
        session_timeout: An `aiohttp.ClientTimeout`.

    Any event loop may call it, also several at the same time. Awaiting raises MissingAppSecretException and TwitchAuthorizationException.
    """

    def __init__(
        self,
        app_id: str,
        app_secret: str | None = None,
        authenticate_app: bool = True,
        target_app_auth_scope: Scopes | None = None,
        base_url: str = BASE_URL,
        auth_base_url: str = AUTH_URL,
        session_timeout: Any = None,
    ) -> None:
        self.app_id, self.app_secret = app_id, app_secret
        self.base_url, self.auth_base_url, self.session_timeout = base_url, auth_base_url, session_timeout
        self.logger = logging.getLogger("twitchapi_gen")
        limits = {to: seconds for name, to in _TIMEOUTS.items() if (seconds := getattr(session_timeout, name, None))}
        with translating():
            self.client = AsyncTwitch(  # version 4 asked Twitch which ids it accepts
                app_id,
                app_secret,
                check_users=False,
                helix_url=other_than(BASE_URL, base_url),
                auth_url=other_than(AUTH_URL, auth_base_url),
                **limits,
            )
        self._log_in, self._target = authenticate_app, target_app_auth_scope
        self._app_scope: list[AuthScope | str] = []
        self._user_scope: list[AuthScope] = []
        self._has_user = False

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._begun().__await__()

    async def _begun(self) -> Self:
        if self._log_in:
            await self.authenticate_app(self._target if self._target is not None else [])
        return self

    def __repr__(self) -> str:
        return f"<{type(self).__module__}.{type(self).__name__} over {self.client!r}>"

    async def close(self) -> None:
        """Close the connections. You can use the client again afterwards."""
        await self.client.close()

    @property
    def auto_refresh_auth(self) -> bool:
        """Whether the client refreshes tokens that Twitch refuses. Default: True."""
        return self.client.auto_refresh_auth

    @auto_refresh_auth.setter
    def auto_refresh_auth(self, value: bool) -> None:
        self.client.auto_refresh_auth = value

    @property
    def user_auth_refresh_callback(self) -> UserRefreshed | None:
        """Called with a new user token and its refresh token, before a call uses them."""
        return self.client.user_auth_refresh_callback

    @user_auth_refresh_callback.setter
    def user_auth_refresh_callback(self, callback: UserRefreshed | None) -> None:
        self.client.user_auth_refresh_callback = callback

    @property
    def app_auth_refresh_callback(self) -> AppRefreshed | None:
        """Called with a new app token."""
        return self.client.app_auth_refresh_callback

    @app_auth_refresh_callback.setter
    def app_auth_refresh_callback(self, callback: AppRefreshed | None) -> None:
        self.client.app_auth_refresh_callback = callback

    async def authenticate_app(self, scope: Scopes) -> None:
        """Fetch the app token. Raises MissingAppSecretException, TwitchAuthorizationException."""
        self._app_scope = list(scope)
        self._need_secret()
        try:
            await self.client.authenticate_app(today(scope))
        except ApiError as error:
            if error.status >= 500:
                raise translated(error) from error
            raise types.TwitchAuthorizationException(str(error)) from error
        except TwitchError as error:
            raise translated(error) from error

    def _need_secret(self) -> None:
        if self.app_secret is None:
            raise types.MissingAppSecretException("an app token needs the app's secret: Twitch(app_id, app_secret); or pass authenticate_app=False")

    async def set_app_authentication(self, token: str, scope: Scopes) -> None:
        """Set an app token from elsewhere. Without the app's secret, nothing can replace it once Twitch refuses it."""
        given = Secret(token)
        del token  # plain text in a local variable would appear in tracebacks
        with translating():
            app = self.client.core_.tokens.app
            app.set(checked("token", given), None, today(scope))
            app.due = NEVER
        self._app_scope = list(scope)

    async def set_user_authentication(self, token: str, scope: Scopes, refresh_token: str | None = None, validate: bool = True) -> None:
        """Set the user's token. Validates it first, and refreshes it if it has expired.

        Raises ValueError without a refresh token while `auto_refresh_auth` is set; InvalidTokenException; MissingScopeException.
        """
        if refresh_token is None and self.auto_refresh_auth:
            raise ValueError("refresh_token is needed while auto_refresh_auth is True")
        with translating() if refresh_token is not None else introducing():
            await self.client.set_user_authentication(token, today(scope), refresh_token, validate)
        self._user_scope, self._has_user = cast("list[AuthScope]", list(scope)), True

    async def refresh_used_token(self) -> None:
        """Refresh the user's token, or the app's if no user is set, and call the callback."""
        if not self._has_user:
            self._need_secret()
        with translating():
            await self.client.refresh_used_token()

    def get_app_token(self) -> str | None:
        return self.client.get_app_token()

    def get_user_auth_token(self) -> str | None:
        return self.client.get_user_auth_token()

    def get_used_token(self) -> str | None:
        """Return the user's token if there is one, else the app's."""
        return self.client.get_used_token()

    async def get_refreshed_user_auth_token(self) -> str | None:
        """Return the user's token, after Twitch has validated it or it has been refreshed; None without a user."""
        if self._has_user:
            with translating():
                await self.client.validate()
        return self.get_user_auth_token()

    async def get_refreshed_app_token(self) -> str | None:
        """Return the app token, after Twitch has validated it or another was fetched; None without one."""
        if self.get_app_token() is not None:
            with translating():
                await self.client.as_app().validate()
        return self.get_app_token()

    def get_user_auth_scope(self) -> list[AuthScope]:
        """Return the scopes passed with the user's token, unchanged."""
        return self._user_scope

    def has_required_auth(self, required_type: AuthType, required_scope: Scopes) -> bool:
        """Return True if there is a token of that kind with these scopes."""
        has_user = self._has_user and all(scope in self._user_scope for scope in required_scope)
        has_app = self.get_app_token() is not None and all(scope in self._app_scope for scope in required_scope)
        return {AuthType.NONE: True, AuthType.USER: has_user, AuthType.APP: has_app, AuthType.EITHER: has_user or has_app}.get(required_type, False)

    def _acting(self, name: str, auth: AuthType | str) -> AsyncTwitch:
        """Return the client with the token that version 4 used for such a call. Raises UnauthorizedException if there is none."""
        if auth is AuthType.USER and not self._has_user:
            raise types.UnauthorizedException(f"{name} needs a user's token: call set_user_authentication first")
        if auth is AuthType.APP or (auth is AuthType.EITHER and not self._has_user):
            if self.get_app_token() is None and self.app_secret is None:
                raise types.UnauthorizedException(f"{name} needs an app token: `await Twitch(app_id, app_secret)`, or call authenticate_app")
            return self.client.as_app()
        return self.client

    async def _called(self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], refused: Refusals = _NO_REFUSALS) -> Any:
        """Return the modern method's reply. If Twitch accepts both tokens and the user's lacks the scope, use the app's."""
        client = self._acting(name, auth)
        given = {key: plain(value) for key, value in arguments.items() if value is not None}
        try:
            try:
                return await getattr(client, operation)(**given)
            except MissingScope:
                if auth is not AuthType.EITHER or self.get_app_token() is None:
                    raise
                return await getattr(client.as_app(), operation)(**given)
        except TwitchError as error:
            raise _as_refused(error, refused) from error

    async def _items(
        self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], kind: type[T], refused: Refusals = _NO_REFUSALS
    ) -> AsyncGenerator[T, None]:
        """Iterate over the objects of all pages."""
        async for page in _pages(await self._called(name, operation, auth, arguments, refused)):
            for one in _listed(page):
                yield kind(**one)

    async def _result(
        self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], kind: type[T], refused: Refusals = _NO_REFUSALS
    ) -> T:
        """Return the whole reply as an object."""
        page = await self._called(name, operation, auth, arguments, refused)
        sent = dict(page.json_)
        made = kind(**{**sent, **(sent["data"] if is_object(sent.get("data")) else {})})
        follow: Any = getattr(made, "follow_", None)
        if follow is not None and _is_paged(page):
            follow(page, lambda: _pages(page))
        return made

    async def _list(
        self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], kind: type[T], refused: Refusals = _NO_REFUSALS
    ) -> list[T]:
        """Return the objects of the reply."""
        return [kind(**one) for one in _listed(await self._called(name, operation, auth, arguments, refused))]

    async def _optional(
        self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], kind: type[T], refused: Refusals = _NO_REFUSALS
    ) -> T | None:
        """Return the reply's only object, or None if Twitch sent none."""
        found = _listed(await self._called(name, operation, auth, arguments, refused))
        return kind(**found[0]) if found else None

    async def _item(
        self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], kind: type[T], refused: Refusals = _NO_REFUSALS
    ) -> T:
        """Return the reply's only object. Raises TwitchResourceNotFound if Twitch sent none."""
        found = await self._optional(name, operation, auth, arguments, kind, refused)
        if found is None:
            raise types.TwitchResourceNotFound(f"{name}: Twitch has nothing for these arguments")
        return found

    async def _field(self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], field: str) -> str:
        """Return a text of the reply's only object."""
        found = _listed(await self._called(name, operation, auth, arguments))
        if not found or not isinstance(text := found[0].get(field), str):
            raise types.TwitchResourceNotFound(f"{name}: Twitch sent no {field}")
        return text

    async def _texts(self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any]) -> list[str]:
        """Return the texts of the reply."""
        reply = await self._called(name, operation, auth, arguments)
        return [str(one) for one in reply.json_.get("data") or ()]

    async def _text(self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any]) -> str:
        """Return a text reply."""
        return str(await self._called(name, operation, auth, arguments))

    async def _success(self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], refused: Refusals = _NO_REFUSALS) -> bool:
        """Return True if Twitch accepted the request, and False for the refusals for which version 4 did."""
        try:
            await self._called(name, operation, auth, arguments, refused)
        except types.TwitchAPIException as error:
            cause = error.__cause__
            if isinstance(cause, ApiError) and cause.status not in _RAISED and cause.status < 500 and cause.status not in refused:
                return False
            raise
        return True

    async def _nothing(self, name: str, operation: str, auth: AuthType | str, arguments: Mapping[str, Any], refused: Refusals = _NO_REFUSALS) -> None:
        """Call a method that has no reply."""
        await self._called(name, operation, auth, arguments, refused)

    def _withdrawn(self, sentence: str) -> NoReturn:
        """Raise DeprecatedError for a method that no operation answers any more."""
        raise types.DeprecatedError(sentence)


_RAISED = frozenset({400, 401, 404, 429})
"""Refusals for which methods that return a bool raised an exception."""


def _as_refused(error: TwitchError, refused: Refusals) -> Exception:
    """Return version 4's exception for that status of this method."""
    kind = refused.get(error.status) if isinstance(error, ApiError) else None
    if kind is None:
        return translated(error)
    return InvalidArgument(str(error)) if kind is ValueError else kind(str(error))


def _is_paged(reply: Any) -> TypeGuard[AsyncPaged[Any]]:
    return isinstance(reply, AsyncPaged)


async def _pages(reply: Any) -> AsyncIterator[Any]:
    """Iterate over the reply's pages; a reply without pages is one."""
    if not _is_paged(reply):
        yield reply
        return
    pages = reply.pages()
    while True:
        with translating():
            try:
                page = await anext(pages)
            except StopAsyncIteration:
                return
        yield page


def _listed(reply: Any) -> list[dict[str, Any]]:
    """Return the objects under `data`, as Twitch sent them: those of a list, or the only one."""
    if _is_paged(reply):
        return reply.to_dicts()
    data = reply.json_.get("data")
    return [one for one in data if is_object(one)] if is_array(data) else [data] if is_object(data) else []
