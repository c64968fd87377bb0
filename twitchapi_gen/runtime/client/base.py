"""The base of both clients: identity, addresses and tokens. It imports little; the first call imports the rest."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypedDict, TypeVar, cast

from twitchapi_gen.runtime.base.addresses import addresses
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.events import RequestEvent, ResponseEvent, WaitEvent, Watch
from twitchapi_gen.runtime.base.http_info import HttpInfo
from twitchapi_gen.runtime.base.secret import Secret, checked, hidden
from twitchapi_gen.runtime.base.values import as_id, is_iterable, is_mapping
from twitchapi_gen.runtime.client.options import Latest, check_hooks, check_seconds, is_async, view_of
from twitchapi_gen.runtime.http.core import Core, Drift, Timeouts
from twitchapi_gen.runtime.http.credentials import NEVER, Credential

if TYPE_CHECKING:
    from aiohttp import ClientSession
    from requests import Session

    from twitchapi_gen.runtime.http.async_store import AsyncTokenStore
    from twitchapi_gen.runtime.http.credentials import TokenStore
    from twitchapi_gen.runtime.http.message import Flow
    from twitchapi_gen.runtime.http.operation import Endpoint
    from twitchapi_gen.runtime.http.shared_limits import RateLimits

D = TypeVar("D")
S = TypeVar("S")
Query = Mapping[str, str | int | float | bool | Iterable[str | int]]
AppCallback = Callable[[str], Awaitable[object] | object]
UserCallback = Callable[[str, str], Awaitable[object] | object]


class Connection(Generic[D, S]):
    """The driver that a client shares with its views, created on first use, and the session that the user passed."""

    __slots__ = ("driver", "session")

    def __init__(self, session: S | None) -> None:
        self.driver: D | None = None
        self.session = session


class Settings(TypedDict, total=False):
    """A client's settings, except its identity and addresses."""

    app_token: str | None
    token_store: "TokenStore | AsyncTokenStore | None"
    rate_limits: "RateLimits | None"
    on_drift: Callable[[Drift], object] | None
    on_request: Callable[[RequestEvent], object] | None
    on_response: Callable[[ResponseEvent], object] | None
    on_wait: Callable[[WaitEvent], object] | None
    connect_timeout: float
    read_timeout: float
    total_timeout: float
    clock: Clock | None
    check_users: bool


class SyncSettings(Settings, total=False):
    session: "Session | None"


class AsyncSettings(Settings, total=False):
    session: "ClientSession | None"


class ClientBase(Generic[D, S]):
    """Base class of both clients. The public classes describe the parameters."""

    operations_: "ClassVar[Mapping[str, Endpoint[Any, Any]]]" = {}
    """All operations by name. The generated classes set it."""

    def __init__(
        self,
        app_id: str,
        app_secret: str | None = None,
        *,
        app_token: str | None = None,
        token_store: "TokenStore | AsyncTokenStore | None" = None,
        session: S | None = None,
        helix_url: str | None = None,
        auth_url: str | None = None,
        eventsub_url: str | None = None,
        eventsub_subscriptions_url: str | None = None,
        pubsub_url: str | None = None,
        on_drift: Callable[[Drift], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_wait: Callable[[WaitEvent], object] | None = None,
        connect_timeout: float = 5.0,
        read_timeout: float = 20.0,
        total_timeout: float = 60.0,
        clock: Clock | None = None,
        check_users: bool = True,
        rate_limits: "RateLimits | None" = None,
    ) -> None:
        app_key, app_access = hidden(app_secret), None if app_token is None else Secret(app_token)
        del app_secret, app_token  # plain text in a local variable would appear in tracebacks
        if not app_id:
            raise ParameterError("app_id is empty; pass your app's client id from Twitch's developer console")
        check_seconds(connect_timeout=connect_timeout, read_timeout=read_timeout, total_timeout=total_timeout)
        if app_key is not None and not _is_secret(app_key):
            raise ParameterError("app_secret begins or ends with a space, or contains an invalid character, such as a line break")
        check_hooks(on_drift=on_drift, on_request=on_request, on_response=on_response, on_wait=on_wait)
        if clock is not None and not isinstance(clock, Clock):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ParameterError(
                f"clock must be a twitchapi_gen.Clock, not {type(clock).__name__}; create one with Clock(monotonic=…, time=…, uniform=…)"
            )
        self._core = Core(
            checked("app_id", Secret(app_id)).reveal(),
            app_key,
            addresses(helix_url, auth_url, subscriptions=eventsub_subscriptions_url, eventsub=eventsub_url, pubsub=pubsub_url),
            on_drift,
            timeouts=Timeouts(connect_timeout, read_timeout, total_timeout),
            store=None if token_store is None else self._store_of(token_store),
            watch=Watch(on_request, on_response, on_wait),
            clock=clock,
            limits=rate_limits,
        )
        self._core.check_users = check_users
        self._core.operations = self.operations_
        self._connection: Connection[D, S] = Connection(session)
        self._user, self._is_view = _nobody(), False
        if app_access is not None:
            self._core.tokens.app.set(checked("app_token", app_access))
            self._core.tokens.app.due = NEVER

    def _store_of(self, store: "TokenStore | AsyncTokenStore") -> "TokenStore":
        """The store as a plain one."""
        if is_async(store.load):
            raise ParameterError("the token store has async methods, which only AsyncTwitch can call; give Twitch one with plain methods")
        return cast("TokenStore", store)

    @property
    def core_(self) -> Core:
        """The client's state, for other parts of this package."""
        return self._core

    @property
    def user_(self) -> Credential:
        """The credential in use, for other parts of this package."""
        return self._user

    @property
    def app_id(self) -> str:
        """The app's client id."""
        return self._core.app_id

    @property
    def auto_refresh_auth(self) -> bool:
        """Whether the client refreshes a user token that Twitch no longer accepts, once per call. True by default."""
        return self._core.auto_refresh

    @auto_refresh_auth.setter
    def auto_refresh_auth(self, value: bool) -> None:
        self._core.auto_refresh = value

    @property
    def app_auth_refresh_callback(self) -> AppCallback | None:
        """A plain or async function, called with each app token that replaces another. It may call the client."""
        return self._core.app_refresh_callback

    @app_auth_refresh_callback.setter
    def app_auth_refresh_callback(self, callback: AppCallback | None) -> None:
        self._core.app_refresh_callback = callback

    @property
    def user_auth_refresh_callback(self) -> UserCallback | None:
        """A plain or async function, called with the new user token and refresh token after each refresh, before a call uses them."""
        return self._core.user_refresh_callback

    @user_auth_refresh_callback.setter
    def user_auth_refresh_callback(self, callback: UserCallback | None) -> None:
        self._core.user_refresh_callback = callback

    def as_user(self, user_id: str) -> Self:
        """Return a client for this user: its calls use the user's token, from either client's `set_user_authentication` or the token store.

        It shares everything else with this client: connections, app token, rate limits, settings. Closing either closes the connections of both.
        """
        return self._view(self._core.tokens.user(_user_id(user_id)))

    def as_app(self) -> Self:
        """Return a client for the app itself: its calls use the app token even where Twitch accepts a user token.

        For example, its `get_eventsub_subscriptions` lists the subscriptions of webhooks and conduits. Calls that accept only user tokens raise
        MissingToken. It shares everything else with this client, as `as_user` does.
        """
        return self._view(_nobody())

    def options(
        self,
        *,
        total_timeout: float | None = None,
        attempts: int | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_wait: Callable[[WaitEvent], object] | None = None,
    ) -> Self:
        """A client with other settings for a call or a few. It shares all else with this one, as `as_user` does; it costs next to nothing to make.

            call = twitch.options(total_timeout=5, attempts=1)
            call.delete_chat_messages("1234", "1234")
            print(call.http.request_id)

        Args:
            total_timeout: Seconds for a whole call, with all retries and waits: more than 0.
            attempts: How often a request is sent at most, the first time included: 1 to 10. 3 unless set.
            on_request, on_response, on_wait: Hooks that are called after the client's own.

        Omitted settings keep this client's values. `http` of the new client has the details of its latest reply. Raises ParameterError.
        """
        view = self.__copy__()
        vars(view).update(_core=view_of(self._core, total_timeout, attempts, on_request, on_response, on_wait))
        return view

    @property
    def http(self) -> HttpInfo | None:
        """Status, headers, request id and rate limit of the latest reply that came through a client made by `options`, also where the method returns
        nothing. None before a reply has come, and for any other client.
        """
        latest: Latest | None = vars(self._core).get("latest")
        return latest.http if latest is not None else None

    def _view(self, user: Credential) -> Self:
        view = self.__copy__()
        vars(view).update(_user=user, _is_view=True)
        return view

    def __copy__(self) -> Self:
        """Return a client that shares everything with this one, as `as_user` and `as_app` do."""
        made = object.__new__(type(self))
        vars(made).update(vars(self))
        return made

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "a client can't be pickled or deep-copied, since it holds connections and secrets; create one in each process, with a shared token store"
        )

    def set_extension_authentication(self, token: str | None = None, *, secret: str | None = None, owner_id: str | None = None) -> None:
        """Set the credentials for extension endpoints: a signed JWT, or the extension's secret and its owner's user id for signing a JWT per call.

        secret: base64, as in the developer console. The JWTs are valid for three minutes and name the call's channel.
        https://dev.twitch.tv/docs/extensions/building/#signing-the-jwt
        """
        credential = self._core.tokens.jwt
        given, shared = None if token is None else Secret(token), hidden(secret)
        del token, secret
        if given is not None:
            credential.access, credential.sign = checked("token", given), None
            return
        if shared is None or not owner_id:
            raise ParameterError("give either token, or both secret and owner_id")
        from twitchapi_gen.runtime.auth.jwt import claims, key_of, signed

        key, clock = key_of(shared), self._core.clock
        credential.sign = lambda query, body: signed(key, claims(owner_id, query, body, clock.time()))

    def get_app_token(self) -> str | None:
        """Return the app token in use; None before the first."""
        return _shown(self._core.tokens.app.access)

    def get_user_auth_token(self) -> str | None:
        """Return the user's access token, or None."""
        return _shown(self._user.access)

    def get_used_token(self) -> str | None:
        """Return the user's access token, or else the app token."""
        return _shown(self._user.access or self._core.tokens.app.access)

    def get_user_auth_scope(self) -> list[str]:
        """List the scopes that the user granted."""
        return sorted(self._user.scopes)

    def _introduction(self, token: Secret[str], scope: Iterable[str], refresh_token: Secret[str] | None) -> "Flow[None]":
        from twitchapi_gen.runtime.auth.refresh import introduce

        self._check_given(token, scope, refresh_token)
        user = self._user if self._is_view else _nobody()
        return introduce(token, [str(one) for one in scope], refresh_token, self._core, user, self._act_as)

    def _forgetting(self, user_id: str, revoke: bool) -> "Flow[bool]":
        from twitchapi_gen.runtime.auth.checking import forgotten

        known = _user_id(user_id)
        held = yield from forgotten(self._core, known, revoke)
        if self._user.user_id == known:
            self._act_as_nobody()
        return held

    def _act_as(self, user: Credential) -> None:
        self._user = user

    def _act_as_nobody(self) -> None:
        """Drop the client's user, unless the client is from `as_user`."""
        if not self._is_view:
            self._user = _nobody()

    def _unchecked(self, token: Secret[str], scope: Iterable[str], refresh_token: Secret[str] | None) -> None:
        from twitchapi_gen.runtime.auth.refresh import unchecked

        self._check_given(token, scope, refresh_token)
        self._user = unchecked(token, [str(one) for one in scope], refresh_token, self._core, self._user if self._is_view else _nobody())

    def _check_given(self, token: Secret[str], scope: Iterable[str], refresh_token: Secret[str] | None) -> None:
        if self._is_view and self._user.user_id is None:
            raise ParameterError("a client made by as_app acts as the app and accepts no user token; set it on the client whose as_app you called")
        if isinstance(scope, str):
            raise ParameterError("scope must be a list of scopes, not a string")
        checked("token", token)
        if refresh_token is not None:
            checked("refresh_token", refresh_token)

    def _raw(self, method: str, path: str, query: Query | None, body: Any, token: str) -> "Flow[Any]":
        from twitchapi_gen.runtime.client.perform import raw

        return raw(method.upper(), path, pairs(query), body, token, self._core, self._user)

    def __repr__(self) -> str:
        tokens, user = self._core.tokens, self._user
        held = [kind for kind, one in (("app", tokens.app), ("user", user), ("jwt", tokens.jwt)) if one.access is not None or one.sign is not None]
        who = f", user {user.user_id}" if user.user_id else ""
        where = f", emulator={self._core.addresses.emulator!r}" if self._core.addresses.emulator else ""
        return f"{type(self).__name__}({self.app_id!r}, tokens: {', '.join(held) or 'none'}{who}{where})"


def _nobody() -> Credential:
    """Return an empty credential for a user that isn't known yet."""
    made = Credential("user")
    made.due = NEVER
    return made


def _user_id(user_id: str) -> str:
    known = as_id("user_id", user_id)
    if not known.isascii():
        raise ParameterError(f"user_id must be a user's id, not {user_id!r}")
    return known


def _shown(token: Secret[str] | None) -> str | None:
    return None if token is None else token.reveal()


def _is_secret(given: Secret[str]) -> bool:
    text: Any = given.reveal()
    return isinstance(text, str) and text.isprintable() and text == text.strip()


def pairs(query: Query | None) -> list[tuple[str, str]]:
    """Return a raw call's query as pairs. List values are for repeated parameters. Raises ParameterError for a value of another type."""
    found: list[tuple[str, str]] = []
    if query is not None and not is_mapping(query):
        raise ParameterError(f"query needs a mapping, not {type(query).__name__}")
    for name, value in (query or {}).items():
        values = list(value) if is_iterable(value) and not is_mapping(value) else [value]
        if not values:
            raise ParameterError(f"the query's {name!r} is an empty list; omit it to get all items")
        for one in values:
            if not isinstance(one, str | int | float):
                raise ParameterError(f"the query's {name!r} can't be {type(one).__name__}")
            found.append((name, str(one).lower() if isinstance(one, bool) else str(one)))
    return found
