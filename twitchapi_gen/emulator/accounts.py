"""The users of an emulated Twitch: existing users, and users that are only mentioned. No network, no rules of endpoints."""

from attrs import define, field

from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.default_world import BANNED, LIVE, ME, OTHERS, TWITCHS_OWN, WITHOUT_CHANNEL

_KEPT = 100_000


@define(frozen=True)
class Account:
    """A user. `cast`: a user of the default world, with generated lists; an added user's lists begin empty.

    banned: Twitch has suspended the account, so lookups don't find it. channel: whether the user has a channel.
    """

    id: str
    login: str
    display_name: str
    cast: bool = False
    banned: bool = False
    channel: bool = True


@define
class Accounts:
    """Users by id and login, the default world's first. Mentioned names are stored, so that they stay the same."""

    _by_id: dict[str, Account] = field(factory=dict[str, Account])
    _by_login: dict[str, Account] = field(factory=dict[str, Account])
    _mentioned_ids: dict[str, Account] = field(factory=dict[str, Account])
    _mentioned_logins: dict[str, Account] = field(factory=dict[str, Account])
    cast: tuple[Account, ...] = ()
    """The default world's visible users, `my_username` first, then the live ones."""

    def open(self) -> None:
        """Add the default world's users."""
        logins = (ME, *LIVE, *OTHERS)
        self.cast = tuple(Account(str(FIRST_ID + at), login, shown(login), cast=True) for at, login in enumerate(logins))
        beyond = FIRST_ID + len(logins)
        others = (
            Account(str(beyond), BANNED, shown(BANNED), cast=True, banned=True),
            Account(str(beyond + 1), WITHOUT_CHANNEL, shown(WITHOUT_CHANNEL), cast=True, channel=False),
            Account(str(beyond + 2), TWITCHS_OWN, "TwitchDev"),
        )
        for one in (*self.cast, *others):
            self._by_id[one.id] = self._by_login[one.login] = one

    def find(self, *, id: str = "", login: str = "") -> Account | None:
        """The user who exists and whom Twitch hasn't banned."""
        found = self._by_id.get(id) if id else self._by_login.get(login.lower())
        return found if found is not None and not found.banned else None

    def known(self, *, id: str = "", login: str = "") -> Account | None:
        """The user who exists, banned or not."""
        return self._by_id.get(id) if id else self._by_login.get(login.lower())

    def mention(self, made: Account) -> Account:
        """A user who is named but doesn't exist: the same id always gets the same name."""
        put(self._mentioned_ids, made.id, made, _KEPT)
        put(self._mentioned_logins, made.login, made, _KEPT)
        return made

    def mentioned(self, *, id: str = "", login: str = "") -> Account | None:
        return self._mentioned_ids.get(id) or self._mentioned_logins.get(login.lower())

    def put(self, made: Account) -> Account:
        """Add the account, replacing an earlier one with that id."""
        earlier = self._by_id.get(made.id)
        if earlier is not None:
            self._by_login.pop(earlier.login, None)
        self._by_id[made.id] = self._by_login[made.login] = made
        return made

    def everybody(self) -> list[Account]:
        """All visible users, the default world's first."""
        return [one for one in self._by_id.values() if not one.banned]

    def __len__(self) -> int:
        return len(self._by_id)


FIRST_ID = 100_000_000
"""The id of `my_username`; the others of the default world follow."""


def shown(login: str) -> str:
    """The default display name of a login."""
    return "".join(part.capitalize() for part in login.split("_")) or login
