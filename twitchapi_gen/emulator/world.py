"""What the emulator knows: its users, the tokens it gave out, the requests it got. No network here."""

import hashlib
import secrets
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from attrs import define, field

from twitchapi_gen.emulator.state import State

TOKEN_LIFE = 4 * 3600
_KEPT_REQUESTS = 10_000


@define(frozen=True)
class Account:
    """A user of the emulated Twitch."""

    id: str
    login: str
    display_name: str


@define
class Token:
    """A token that was given out. `user` is None for an app token."""

    access: str
    client_id: str
    scopes: frozenset[str]
    user: Account | None
    refresh: str | None = None
    expires_at: float = 0.0

    @property
    def kind(self) -> str:
        return "app" if self.user is None else "user"

    def facts(self) -> dict[str, Any]:
        """As the control API tells it."""
        user = self.user
        return {
            "access_token": self.access, "refresh_token": self.refresh, "client_id": self.client_id, "scopes": sorted(self.scopes),
            "expires_in": max(0, round(self.expires_at - time.time())), "user_id": user and user.id, "login": user and user.login,
        }  # fmt: skip


@define
class World:
    """All state of an emulator. `seed` decides all made-up data: the same seed, the same answers."""

    seed: int = 0
    tokens: dict[str, Token] = field(factory=dict[str, Token])
    requests: deque[dict[str, Any]] = field(factory=lambda: deque(maxlen=_KEPT_REQUESTS))
    state: State = field(factory=State)
    _by_id: dict[str, Account] = field(factory=dict[str, Account])
    _by_login: dict[str, Account] = field(factory=dict[str, Account])

    def __attrs_post_init__(self) -> None:
        self.account(login="my_username")

    def number(self, *key: object) -> int:
        """A large number that depends on the seed and the key only."""
        text = "\0".join(map(str, (self.seed, *key)))
        return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())

    def account(self, *, id: str = "", login: str = "") -> Account:
        """The user of that id or login; made when there is none yet."""
        known = self._by_id.get(id) or self._by_login.get(login.lower())
        if known is not None:
            return known
        if not login:
            login = f"user_{id}"
        if not id:
            id = str(10_000_000 + self.number("account", login.lower()) % 900_000_000)
        made = Account(id, login.lower(), "".join(part.capitalize() for part in login.split("_")) or login)
        if len(self._by_id) < 100_000:
            self._by_id[made.id] = self._by_login[made.login] = made
        return made

    def grant(
        self, client_id: str, scopes: Iterable[str] = (), login: str | None = None, access: str | None = None, refresh: str | None = None
    ) -> Token:
        """Gives out a token: a user's when there is a login, else an app token."""
        user = self.account(login=login) if login is not None else None
        made = Token(
            access=access or secrets.token_hex(15),
            client_id=client_id,
            scopes=frozenset(scopes),
            user=user,
            refresh=(refresh or secrets.token_hex(25)) if user is not None else None,
            expires_at=time.time() + TOKEN_LIFE,
        )
        self.tokens[made.access] = made
        return made
