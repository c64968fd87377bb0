"""The tokens a client holds, and which of them a call gets. No network here."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.runtime.errors import MissingScope, MissingToken

if TYPE_CHECKING:
    from twitchapi_gen.runtime.facts import Operation, ScopeChoice, TokenKind


class UserToken:
    """A user's access token, the scopes it was granted, and what renews it. The repr shows no secret."""

    __slots__ = ("access", "refresh", "scopes")

    def __init__(self, access: str, scopes: Iterable[str], refresh: str | None = None) -> None:
        self.access, self.refresh = access, refresh
        self.scopes = frozenset(str(scope) for scope in scopes)

    def __repr__(self) -> str:
        return f"UserToken(scopes={sorted(self.scopes)})"


class Tokens:
    """What a client holds. `app_is_ours` says that the app token was fetched by the client, so that it can fetch another."""

    __slots__ = ("app", "app_is_ours", "jwt", "user")

    def __init__(self) -> None:
        self.app: str | None = None
        self.app_is_ours = True
        self.user: UserToken | None = None
        self.jwt: str | None = None

    def __repr__(self) -> str:
        held = [name for name in ("app", "user", "jwt") if getattr(self, name) is not None]
        return f"Tokens({', '.join(held) or 'none'})"


class Chosen:
    """The token for a call. `token` is None for an app token that has yet to be fetched."""

    __slots__ = ("kind", "token")

    def __init__(self, kind: "TokenKind | None", token: str | None) -> None:
        self.kind, self.token = kind, token


def choose(operation: "Operation", tokens: Tokens, *, can_fetch: bool) -> Chosen:
    """The token that fits the operation: the user's where it will do, else the app's. Raises MissingToken or MissingScope.

    can_fetch: whether an app token can be had when none is there (there is a client secret).
    """
    kinds = operation.tokens
    if not kinds:
        return Chosen(None, None)
    lacking: frozenset[str] | None = None
    if "user" in kinds and tokens.user is not None:
        lacking = missing(operation.scopes_any, tokens.user.scopes)
        if not lacking or operation.partial_without_scopes:
            return Chosen("user", tokens.user.access)
    if "app" in kinds and (tokens.app is not None or can_fetch):
        return Chosen("app", tokens.app)
    if "jwt" in kinds and tokens.jwt is not None:
        return Chosen("jwt", tokens.jwt)
    if lacking:
        raise MissingScope(f"{operation.name} needs {_either(operation.scopes_any)}, which the user token lacks; ask the user for it", lacking)
    raise MissingToken(f"{operation.name} needs {' or '.join(_REMEDIES[kind] for kind in kinds)}")


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
