"""The tokens a client holds, which of them a call gets, and what a token store must do. No network here."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypedDict

from twitchapi_gen.runtime.base.errors import LoginRequired, MissingScope, MissingToken
from twitchapi_gen.runtime.base.secret import Secret, hidden
from twitchapi_gen.runtime.http.rate_limit import Bucket

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.operation import Operation, ScopeChoice, TokenKind


class StoredToken(TypedDict):
    """A token as it is stored; JSON can hold it. `expires_at`: Unix seconds. `user_id` and `login` are None for an app token."""

    access_token: str
    refresh_token: str | None
    scopes: list[str]
    expires_at: float | None
    user_id: str | None
    login: str | None


class StoreLock(Protocol):
    """Held while a token is renewed, by one thread of one process. It is asked for without blocking, again and again until the call's deadline."""

    def acquire(self, blocking: bool = True) -> bool: ...

    def release(self) -> None: ...


class TokenStore(Protocol):
    """Keeps tokens by key: `app:<client id>`, or `user:<client id>:<user id>`.

    Its methods may block: the asynchronous client calls them in a thread.
    """

    def load(self, key: str) -> StoredToken | None:
        """The token of that key; None when there is none."""
        ...

    def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token in place of the one before; None forgets it."""
        ...

    def lock(self, key: str) -> StoreLock:
        """A lock for the key, a new one each time. It may be released by another thread than the one that acquired it."""
        ...


def users_in(keys: Iterable[str], app_id: str) -> list[str]:
    """The ids of the users whose keys are among these, for that app."""
    prefix = f"user:{app_id}:"
    return sorted(key.removeprefix(prefix) for key in keys if key.startswith(prefix))


AT_ONCE, NEVER = float("-inf"), float("inf")
UNKNOWN = ""
"""In place of a user's id, where nobody knows whose token it is."""


class Grant(NamedTuple):
    """Tokens as they were given out. `expires_at`: Unix seconds. `scopes`: None where the reply doesn't tell."""

    access: Secret[str]
    refresh: Secret[str] | None
    expires_at: float | None
    scopes: frozenset[str] | None


class Doubt(NamedTuple):
    """An access token whose refusal no refresh has cured, or would. Times are by the monotonic clock.

    ask_from: /validate isn't asked about it before. vain: it replaced a refused one, and was refused as well, so a 401 isn't taken at its word.
    renew_from: it isn't replaced before, whatever /validate says.
    """

    token: Secret[str]
    ask_from: float
    vain: bool = False
    renew_from: float = AT_ONCE


class Credential:
    """A token, what renews it, and the rate limit that goes with it. The repr shows no secret.

    due: when it must be looked after next, by the monotonic clock: loaded, fetched, validated. refused: why it can't be renewed any more.
    ours: fetched by the client, which can therefore fetch another. unsaved: the store doesn't have it yet.
    doubt: what is known of an access token that was refused although it lives.
    sign: makes the token anew for each request, given its query and body (for an extension's JWT).
    """

    __slots__ = (
        "access", "bucket", "doubt", "due", "expires_at", "key", "kind", "login", "ours", "refresh", "refused", "scopes", "sign", "unsaved",
        "user_id",
    )  # fmt: skip

    def __init__(self, kind: "TokenKind", key: str = "", user_id: str | None = None) -> None:
        self.kind, self.key, self.user_id = kind, key, user_id
        self.access: Secret[str] | None = None
        self.refresh: Secret[str] | None = None
        self.scopes: frozenset[str] = frozenset()
        self.expires_at: float | None = None
        self.login: str | None = None
        self.bucket = Bucket(key)
        self.due = AT_ONCE
        self.refused = ""
        self.ours = self.unsaved = False
        self.doubt: Doubt | None = None
        self.sign: Callable[[list[Any], dict[str, Any] | None], Secret[str]] | None = None

    def set(
        self,
        access: str | Secret[str] | None,
        refresh: str | Secret[str] | None = None,
        scopes: Iterable[str] | None = None,
        expires_at: float | None = None,
    ) -> None:
        """Takes a new token. An empty refresh token is none. Scopes that aren't known here are kept like all others."""
        self.refresh, self.expires_at, self.refused = hidden(refresh), expires_at, ""
        if scopes is not None:
            self.scopes = frozenset(map(str, scopes))
        self.access = hidden(access)

    def forget(self) -> None:
        """Holds nothing any more."""
        self.access = self.refresh = self.expires_at = self.doubt = None
        self.scopes, self.refused, self.unsaved = frozenset(), "", False

    @property
    def is_somebody(self) -> bool:
        """Whether it is a user's, even if the token is missing or refused; and not merely the place for one."""
        return self.access is not None or self.user_id is not None or bool(self.refused)

    def __repr__(self) -> str:
        held = "held" if self.access or self.sign else "none"
        return f"<{self.kind} token: {held}{f', user {self.user_id}' if self.user_id else ''}>"


class Tokens:
    """What a client holds. `users`: by id. `revived`: what refresh tokens were exchanged for, by refresh token, until it is known to be of use."""

    __slots__ = ("_app_id", "app", "jwt", "revived", "users")

    def __init__(self, app_id: str) -> None:
        self._app_id = app_id
        self.app = Credential("app", f"app:{app_id}")
        self.jwt = Credential("jwt", "jwt")
        self.users: dict[str, Credential] = {}
        self.revived: dict[Secret[str], Grant] = {}

    def user(self, user_id: str) -> Credential:
        """The one of that user; a new one that holds nothing yet, where there is none."""
        return self.users.setdefault(user_id, Credential("user", f"user:{self._app_id}:{user_id}", user_id))

    def secrets(self) -> Iterator[Secret[str] | None]:
        """Whatever is held."""
        for one in (self.app, self.jwt, *self.users.copy().values()):
            yield from (one.access, one.refresh)


def choose(operation: "Operation", user: Credential, tokens: Tokens, *, can_fetch: bool) -> Credential | None:
    """The token that fits the operation; None where none is needed. Raises LoginRequired, MissingScope or MissingToken.

    A client with a user acts as that user wherever Twitch lets one, and never as the app instead: that is `as_app`.
    can_fetch: whether an app token can be had when none is there (there is a client secret).
    """
    kinds = operation.tokens
    if not kinds:
        return None
    app, jwt = tokens.app, tokens.jwt
    has_app = "app" in kinds and (app.access is not None or can_fetch)
    if "user" in kinds and user.is_somebody:
        _check_user(operation, user, ", or call it as the app: twitch.as_app()" if has_app else "")
        return user
    if has_app:
        return app
    if "jwt" in kinds and (jwt.access is not None or jwt.sign is not None):
        return jwt
    raise MissingToken(f"{operation.name} needs {' or '.join(_REMEDIES[kind] for kind in kinds)}")


def _check_user(operation: "Operation", user: Credential, otherwise: str) -> None:
    if user.access is None and not user.refused:
        raise LoginRequired(
            f"{operation.name}: there is no token of user {user.user_id}; log the user in and pass the token to set_user_authentication{otherwise}"
        )
    lacking = missing(operation.scopes_any, user.scopes)
    if lacking and not operation.partial_without_scopes:
        needed = _either(operation.scopes_any)
        raise MissingScope(f"{operation.name} needs {needed}, which the user token lacks; ask the user for it{otherwise}", lacking)


def missing(wanted: "ScopeChoice", held: frozenset[str]) -> frozenset[str]:
    """The smallest set of scopes still missing; empty when one of the choices is held."""
    return min((frozenset(map(str, choice)) - held for choice in wanted), key=len, default=frozenset[str]())


def _either(choices: "ScopeChoice") -> str:
    return " or ".join("the scope " + " with ".join(sorted(map(str, choice))) for choice in choices)


_REMEDIES = {
    "app": "an app token (give the client secret, or app_token)",
    "user": "a user token (set_user_authentication)",
    "jwt": "an extension JWT (set_extension_authentication)",
}
