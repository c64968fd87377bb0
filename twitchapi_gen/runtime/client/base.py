"""What both clients share: who they are, where they call, whose tokens they hold. Light to import: the rest is loaded with the first call."""

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
    """The driver of a client and of those made from it, once there is one; and the session that the caller gave."""

    __slots__ = ("driver", "session")

    def __init__(self, session: S | None) -> None:
        self.driver: D | None = None
        self.session = session


class Settings(TypedDict, total=False):
    """A client's settings, apart from who it is and where it calls."""

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
    """What both clients share. The public classes describe the parameters."""

    operations_: "ClassVar[Mapping[str, Endpoint[Any, Any]]]" = {}
    """All that it can call, by name; the generated classes fill it."""

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
        del app_secret, app_token  # plain text in a variable would show in tracebacks
        if not app_id:
            raise ParameterError("app_id is empty; it is the client id of your app in Twitch's developer console")
        check_seconds(connect_timeout=connect_timeout, read_timeout=read_timeout, total_timeout=total_timeout)
        if app_key is not None and not _is_secret(app_key):
            raise ParameterError("app_secret begins or ends with a space, or contains an invalid character, such as a line break")
        check_hooks(on_drift=on_drift, on_request=on_request, on_response=on_response, on_wait=on_wait)
        if clock is not None and not isinstance(clock, Clock):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ParameterError(
                f"clock must be a twitchapi_gen.Clock, not {type(clock).__name__}; make one with Clock(monotonic=…, time=…, uniform=…)"
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
        """What the client is, for the other parts of this package."""
        return self._core

    @property
    def user_(self) -> Credential:
        """Whose token the client uses now, for the other parts of this package."""
        return self._user

    @property
    def app_id(self) -> str:
        """The app's client id."""
        return self._core.app_id

    @property
    def auto_refresh_auth(self) -> bool:
        """Whether a user token that Twitch no longer takes is renewed, once a call. True unless set otherwise."""
        return self._core.auto_refresh

    @auto_refresh_auth.setter
    def auto_refresh_auth(self, value: bool) -> None:
        self._core.auto_refresh = value

    @property
    def app_auth_refresh_callback(self) -> AppCallback | None:
        """Called with the new app token each time one had to be replaced. A plain or an async function; it may call the client."""
        return self._core.app_refresh_callback

    @app_auth_refresh_callback.setter
    def app_auth_refresh_callback(self, callback: AppCallback | None) -> None:
        self._core.app_refresh_callback = callback

    @property
    def user_auth_refresh_callback(self) -> UserCallback | None:
        """Called with the new user token and refresh token each time they were renewed, before they are used by a call. Plain or async."""
        return self._core.user_refresh_callback

    @user_auth_refresh_callback.setter
    def user_auth_refresh_callback(self, callback: UserCallback | None) -> None:
        self._core.user_refresh_callback = callback

    def as_user(self, user_id: str) -> Self:
        """A client for that user: its calls use that user's token, from `set_user_authentication` of either client, or from the token store.

        It shares all else with this one: connections, app token, rate limits, settings. Closing either closes the connections of both.
        """
        return self._view(self._core.tokens.user(_user_id(user_id)))

    def as_app(self) -> Self:
        """A client for the app itself: its calls use the app token, also where Twitch takes a user's, whether this client has a user or not.

        With it, `get_eventsub_subscriptions` lists the subscriptions of webhooks and conduits. Calls that take only user tokens raise MissingToken.
        It shares all else with this client, as `as_user` does.
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

        What is left out stays as it is here. `http` of the new client is the latest reply's. Raises ParameterError.
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
        """A client that shares all with this one, as those that `as_user` and `as_app` make do."""
        made = object.__new__(type(self))
        vars(made).update(vars(self))
        return made

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "a client can't be pickled or copied deeply: it holds connections and secrets. Make one in each process, with one token store"
        )

    def set_extension_authentication(self, token: str | None = None, *, secret: str | None = None, owner_id: str | None = None) -> None:
        """Sets what extension endpoints need: a signed JWT, or the extension's secret and its owner's user id, from which one is made for each call.

        secret: base64, as the developer console shows it. The JWTs are good for three minutes and name the channel that the call is about.
        https://dev.twitch.tv/docs/extensions/building/#signing-the-jwt
        """
        credential = self._core.tokens.jwt
        given, shared = None if token is None else Secret(token), hidden(secret)
        del token, secret
        if given is not None:
            credential.access, credential.sign = checked("token", given), None
            return
        if shared is None or not owner_id:
            raise ParameterError("give either token, or secret and owner_id")
        from twitchapi_gen.runtime.auth.jwt import claims, key_of, signed

        key, clock = key_of(shared), self._core.clock
        credential.sign = lambda query, body: signed(key, claims(owner_id, query, body, clock.time()))

    def get_app_token(self) -> str | None:
        """The app token in use; None before one was needed."""
        return _shown(self._core.tokens.app.access)

    def get_user_auth_token(self) -> str | None:
        """The user's access token; None when there is none."""
        return _shown(self._user.access)

    def get_used_token(self) -> str | None:
        """The user's access token, or else the app token."""
        return _shown(self._user.access or self._core.tokens.app.access)

    def get_user_auth_scope(self) -> list[str]:
        """The scopes that the user granted."""
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
        """The client has no user any more, unless it is one of `as_user`."""
        if not self._is_view:
            self._user = _nobody()

    def _unchecked(self, token: Secret[str], scope: Iterable[str], refresh_token: Secret[str] | None) -> None:
        from twitchapi_gen.runtime.auth.refresh import unchecked

        self._check_given(token, scope, refresh_token)
        self._user = unchecked(token, [str(one) for one in scope], refresh_token, self._core, self._user if self._is_view else _nobody())

    def _check_given(self, token: Secret[str], scope: Iterable[str], refresh_token: Secret[str] | None) -> None:
        if self._is_view and self._user.user_id is None:
            raise ParameterError("a client made by as_app acts as the app and takes no user token; set it on the client that this one was made from")
        if isinstance(scope, str):
            raise ParameterError("scope must be a list of scopes, not one text")
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
    """A user that isn't known yet."""
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
    """A raw call's query: a value may be a list, for a repeated parameter. Raises ParameterError for what is no text, number or flag."""
    found: list[tuple[str, str]] = []
    if query is not None and not is_mapping(query):
        raise ParameterError(f"query needs a mapping, not {type(query).__name__}")
    for name, value in (query or {}).items():
        values = list(value) if is_iterable(value) and not is_mapping(value) else [value]
        if not values:
            raise ParameterError(f"the query's {name!r} is an empty list, without which the call would ask for all; leave it out to do so")
        for one in values:
            if not isinstance(one, str | int | float):
                raise ParameterError(f"the query's {name!r} can't be {type(one).__name__}")
            found.append((name, str(one).lower() if isinstance(one, bool) else str(one)))
    return found
