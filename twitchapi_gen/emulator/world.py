"""The emulator's data: its users, the issued tokens, the received requests. No network here."""

import hashlib
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from attrs import Factory, define, field

from twitchapi_gen.emulator.accounts import Account, Accounts, shown
from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.default_world import CATEGORIES
from twitchapi_gen.emulator.faults import Faults
from twitchapi_gen.emulator.logins import Asked, Logins
from twitchapi_gen.emulator.signing import SigningKeys
from twitchapi_gen.emulator.state import Id, Item, Key, State

TOKEN_LIFE = 4 * 3600
_KEPT_REQUESTS = 10_000
_KEPT_TOKENS = 100_000


@define
class Token:
    """An issued token. `user` is None for an app token; `public`: its app has no secret."""

    access: str
    client_id: str
    scopes: frozenset[str]
    user: Account | None
    refresh: str | None
    expires_at: float
    public: bool = False
    claims: frozenset[str] = frozenset()
    """The claims that the login requested from /oauth2/userinfo."""

    @property
    def kind(self) -> str:
        return "app" if self.user is None else "user"


@define
class World:
    """All state of an emulator. `seed` determines all generated data: the same seed, the same replies.

    token_life: lifetime of new tokens in seconds. rotate: a refresh token works once; its reply contains the next one.
    """

    seed: int = 0
    token_life: float = TOKEN_LIFE
    rotate: bool = False
    tokens: dict[str, Token] = field(factory=dict[str, Token])
    refreshes: dict[str, Token] = field(factory=dict[str, Token])
    requests: deque[dict[str, Any]] = field(factory=lambda: deque(maxlen=_KEPT_REQUESTS))
    reasons: deque[str] = field(factory=lambda: deque(maxlen=_KEPT_REQUESTS))
    """The reason for each refused request; empty for accepted ones."""
    state: State = field(factory=State)
    faults: Faults = field(factory=Faults)
    on_consent: list[Callable[[Token], None]] = field(factory=list[Callable[[Token], None]])
    """Told of each token that a user has given an app by authorising it."""
    on_revoked: list[Callable[[Token], None]] = field(factory=list[Callable[[Token], None]])
    """Told of each token that is revoked."""
    logins: Logins = field(default=Factory(lambda self: Logins(self.now), takes_self=True))
    apps: dict[str, str] | None = None
    """The secrets of the only apps there are, by their client ids; None: any id and secret are welcome."""
    accounts: Accounts = field(factory=Accounts)
    made_up: dict[Key, dict[Id, Item]] = field(factory=dict[Key, dict[Id, Item]])
    """Lists of the default world that were read, which stay unchanged."""
    keys: SigningKeys = field(factory=SigningKeys)
    """The keys that sign ID tokens."""
    categories: dict[str, str] = field(factory=lambda: dict(CATEGORIES))
    """Names of all categories, by their ids."""
    _ahead: float = 0.0
    _granted: dict[tuple[str, str], list[Token]] = field(factory=dict[tuple[str, str], list[Token]])
    """Users' tokens, by app and user."""

    def __attrs_post_init__(self) -> None:
        self.accounts.open()

    def __repr__(self) -> str:
        return f"World(seed {self.seed}: {len(self.accounts)} users, {len(self.tokens)} tokens, {len(self.requests)} requests)"

    def now(self) -> float:
        """The emulator's time in Unix seconds, by which tokens and codes end."""
        return time.time() + self._ahead

    def monotonic(self) -> float:
        """Seconds from some fixed point, by the emulator's time."""
        return time.monotonic() + self._ahead

    def forward(self, seconds: float) -> None:
        """Advance the time."""
        self._ahead += seconds

    def number(self, *key: object) -> int:
        """A large number that depends on the seed and the key only."""
        text = "\0".join(map(str, (self.seed, *key)))
        return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())

    def account(self, *, id: str = "", login: str = "") -> Account:
        """The user of that id or login; for an unknown one, the names that the user would have. Doesn't create the user."""
        accounts = self.accounts
        known = accounts.known(id=id, login=login) or accounts.mentioned(id=id, login=login)
        if known is not None:
            return known
        login = login or f"user_{id}"
        id = id or str(1_000_000_000 + self.number("account", login.lower()) % 900_000_000)
        return accounts.mention(Account(id, login.lower(), shown(login)))

    def member(self, login: str) -> Account:
        """The user of that login, created if necessary."""
        found = self.account(login=login)
        return found if self.accounts.known(id=found.id) is not None else self.accounts.put(found)

    def exists(self, id: str) -> bool:
        """Whether the user can be found. If the emulator accepts any request, every user can."""
        return not self.state.strict or self.accounts.find(id=id) is not None

    def grant(
        self,
        client_id: str,
        scopes: Iterable[str] = (),
        login: str | None = None,
        access: str | None = None,
        refresh: str | None = None,
        expires_in: float | None = None,
        *,
        public: bool = False,
        claims: frozenset[str] = frozenset(),
    ) -> Token:
        """Issue a token: a user token if there is a login, else an app token. `expires_in`: seconds; `token_life` by default."""
        user = self.member(login) if login is not None else None
        made = Token(
            access=access or secrets.token_hex(15),
            client_id=client_id,
            scopes=frozenset(scopes),
            user=user,
            refresh=(refresh or secrets.token_hex(25)) if user is not None else None,
            expires_at=self.now() + (self.token_life if expires_in is None else expires_in),
            public=public,
            claims=claims,
        )
        put(self.tokens, made.access, made, _KEPT_TOKENS)
        if user is not None:
            self._granted.setdefault((client_id, user.id), []).append(made)
        if made.refresh:
            put(self.refreshes, made.refresh, made, _KEPT_TOKENS)
        return made

    def consent(self, asked: Asked, login: str, *, public: bool = False) -> Token:
        """The user authorises the app, which gets a token."""
        made = self.grant(asked.client_id, asked.scopes, login, public=public, claims=asked.claims.userinfo)
        for told in self.on_consent:
            told(made)
        return made

    def granted(self, client_id: str, user_id: str) -> list[Token]:
        """The unrevoked tokens that the user has given to the app."""
        found = [one for one in self._granted.get((client_id, user_id), ()) if self.tokens.get(one.access) is one]
        if found:
            self._granted[client_id, user_id] = found
        else:
            self._granted.pop((client_id, user_id), None)
        return found

    def live(self, access: str) -> Token | None:
        """The token, if it is valid."""
        found = self.tokens.get(access)
        return found if found is not None and found.expires_at > self.now() else None

    def renew(self, old: Token) -> Token:
        """New tokens for the refresh token of `old`, which stays good unless it works once."""
        user = old.user
        once = self.rotate or old.public
        if once and old.refresh:
            self.refreshes.pop(old.refresh, None)
        refresh = None if once else old.refresh
        return self.grant(old.client_id, old.scopes, user.login if user else None, refresh=refresh, public=old.public, claims=old.claims)

    def revoke(self, token: Token) -> None:
        """Revoke the access token and its refresh token."""
        self.tokens.pop(token.access, None)
        self.refreshes.pop(token.refresh or "", None)
        for told in self.on_revoked:
            told(token)

    def facts(self, token: Token) -> dict[str, Any]:
        """A token as the control API and validate tell it."""
        user = token.user
        return {
            "access_token": token.access, "refresh_token": token.refresh, "client_id": token.client_id, "scopes": sorted(token.scopes),
            "expires_in": max(0, round(token.expires_at - self.now())), "user_id": user and user.id, "login": user and user.login,
        }  # fmt: skip
