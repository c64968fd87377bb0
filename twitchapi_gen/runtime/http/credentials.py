"""The tokens that a client holds, the choice of a token for a call, and the protocol of token stores. No network here."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypedDict

from twitchapi_gen.runtime.base.errors import LoginRequired, MissingScope, MissingToken
from twitchapi_gen.runtime.base.secret import Secret, hidden
from twitchapi_gen.runtime.http.rate_limit import Bucket

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.operation import Operation, ScopeChoice, TokenKind


class StoredToken(TypedDict):
    """A stored token, serializable as JSON. `expires_at`: Unix seconds. `user_id` and `login` are None for an app token."""

    access_token: str
    refresh_token: str | None
    scopes: list[str]
    expires_at: float | None
    user_id: str | None
    login: str | None


class StoreLock(Protocol):
    """A lock for refreshing a token, held by one thread of one process. Callers poll it without blocking until their deadline."""

    def acquire(self, blocking: bool = True) -> bool: ...

    def release(self) -> None: ...


class TokenStore(Protocol):
    """A store of tokens by key: `app:<client id>`, or `user:<client id>:<user id>`.

    Its methods may block: the asynchronous client calls them in a thread.
    """

    def load(self, key: str) -> StoredToken | None:
        """Return the token with this key, or None."""
        ...

    def save(self, key: str, token: StoredToken | None) -> None:
        """Store the token in place of the previous one; None deletes it."""
        ...

    def lock(self, key: str) -> StoreLock:
        """Return a new lock for this key. Another thread than the acquiring one may release it."""
        ...


def users_in(keys: Iterable[str], app_id: str) -> list[str]:
    """Return the ids of this app's users from a store's keys."""
    prefix = f"user:{app_id}:"
    return sorted(key.removeprefix(prefix) for key in keys if key.startswith(prefix))


AT_ONCE, NEVER = float("-inf"), float("inf")
UNKNOWN = ""
"""Stands for the user's id while the token's user is unknown."""


class Grant(NamedTuple):
    """Tokens from the OAuth server. `expires_at`: Unix seconds. `scopes`: None if the reply doesn't state them."""

    access: Secret[str]
    refresh: Secret[str] | None
    expires_at: float | None
    scopes: frozenset[str] | None


class Doubt(NamedTuple):
    """A refused access token that a refresh didn't or wouldn't fix. Times are on the monotonic clock.

    ask_from: don't ask /validate about it before. vain: it replaced a refused token and was also refused, so a 401 alone proves nothing.
    renew_from: don't refresh it before, whatever /validate replies.
    """

    token: Secret[str]
    ask_from: float
    vain: bool = False
    renew_from: float = AT_ONCE


class Credential:
    """A token, the means to refresh it, and its rate limit. The repr shows no secret.

    due: when to check it next (load, fetch, validate), on the monotonic clock. refused: the reason why it can't be refreshed any more.
    ours: the client fetched it and can fetch another. unsaved: it is not yet in the store.
    doubt: what is known about an access token that was refused although it is valid.
    sign: creates a token for each request from its query and body (for an extension's JWT).
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
        """Set a new token. An empty refresh token counts as none. Unknown scopes are kept."""
        self.refresh, self.expires_at, self.refused = hidden(refresh), expires_at, ""
        if scopes is not None:
            self.scopes = frozenset(map(str, scopes))
        self.access = hidden(access)

    def forget(self) -> None:
        """Forget the token."""
        self.access = self.refresh = self.expires_at = self.doubt = None
        self.scopes, self.refused, self.unsaved = frozenset(), "", False

    @property
    def is_somebody(self) -> bool:
        """Whether it belongs to a user, even if the token is missing or refused; False for an empty placeholder."""
        return self.access is not None or self.user_id is not None or bool(self.refused)

    def __repr__(self) -> str:
        held = "held" if self.access or self.sign else "none"
        return f"<{self.kind} token: {held}{f', user {self.user_id}' if self.user_id else ''}>"


class Tokens:
    """All tokens of a client. `users`: by id. `revived`: new tokens by the refresh token that they were exchanged for, until they are in use."""

    __slots__ = ("_app_id", "app", "jwt", "revived", "users")

    def __init__(self, app_id: str) -> None:
        self._app_id = app_id
        self.app = Credential("app", f"app:{app_id}")
        self.jwt = Credential("jwt", f"jwt:{app_id}")
        self.users: dict[str, Credential] = {}
        self.revived: dict[Secret[str], Grant] = {}

    def user(self, user_id: str) -> Credential:
        """Return the user's credential; create an empty one if it is missing."""
        return self.users.setdefault(user_id, Credential("user", f"user:{self._app_id}:{user_id}", user_id))

    def secrets(self) -> Iterator[Secret[str] | None]:
        """All secrets held."""
        for one in (self.app, self.jwt, *self.users.copy().values()):
            yield from (one.access, one.refresh)


def choose(operation: "Operation", user: Credential, tokens: Tokens, *, can_fetch: bool) -> Credential | None:
    """Return the token for the operation; None if it needs none. Raises LoginRequired, MissingScope or MissingToken.

    A client with a user acts as that user wherever Twitch allows it, and never falls back to the app; use `as_app` for that.
    can_fetch: whether the client could fetch a missing app token (it has a client secret).
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
        raise MissingScope(f"{operation.name} needs {needed}, which the user token lacks; ask the user to grant it{otherwise}", lacking)


def missing(wanted: "ScopeChoice", held: frozenset[str]) -> frozenset[str]:
    """Return the smallest set of missing scopes; empty if one of the choices is held completely."""
    return min((frozenset(map(str, choice)) - held for choice in wanted), key=len, default=frozenset[str]())


def _either(choices: "ScopeChoice") -> str:
    return " or ".join("the scope " + " with ".join(sorted(map(str, choice))) for choice in choices)


_REMEDIES = {
    "app": "an app token (give the client secret, or app_token)",
    "user": "a user token (set_user_authentication)",
    "jwt": "an extension JWT (set_extension_authentication)",
}
