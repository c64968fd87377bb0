"""Users who are logging in: authorize pages shown, codes waiting to be exchanged, devices waiting for their user. No network, no HTML."""

import secrets
import time
from collections.abc import Callable, Iterable

from attrs import define, field

from twitchapi_gen.emulator.bounded import put

CODE_LIFE = 600
DEVICE_LIFE = 1800
_KEPT = 10_000
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


@define(frozen=True)
class Claims:
    """The OpenID Connect claims that an app requests, in the ID token and from /oauth2/userinfo."""

    id_token: frozenset[str] = frozenset()
    userinfo: frozenset[str] = frozenset()


@define(frozen=True)
class Asked:
    """An app's login request. `redirect` is empty for a device."""

    client_id: str
    scopes: frozenset[str]
    redirect: str = ""
    response_type: str = "code"
    state: str | None = None
    nonce: str | None = None
    claims: Claims = field(factory=Claims)


@define(frozen=True)
class Code:
    """An authorization code: for one app and one redirect address, and used once."""

    asked: Asked
    login: str
    until: float


@define
class Device:
    """A device that shows `user_code`. `login` is the user who authorized it."""

    asked: Asked
    user_code: str
    until: float
    login: str | None = None
    denied: bool = False


@define
class Logins:
    """All logins under way; each kind is bounded, the oldest go first."""

    clock: Callable[[], float] = time.time
    interval: float = 5
    """Seconds that a device is told to wait between its questions."""
    _shown: dict[str, Asked] = field(factory=dict[str, Asked])
    _codes: dict[str, Code] = field(factory=dict[str, Code])
    _devices: dict[str, Device] = field(factory=dict[str, Device])

    def show(self, asked: Asked) -> str:
        """A page is shown; the one-time token that its form must bring back."""
        token = secrets.token_urlsafe(24)
        put(self._shown, token, asked, _KEPT)
        return token

    def answered(self, token: str) -> Asked | None:
        """Return the request of the form with that token, or None if it is unknown or was submitted before."""
        return self._shown.pop(token, None)

    def give_code(self, asked: Asked, login: str) -> str:
        code = secrets.token_hex(15)
        put(self._codes, code, Code(asked, login, self.clock() + CODE_LIFE), _KEPT)
        return code

    def use_code(self, code: str, client_id: str, redirect: str) -> Code | None:
        """None unless it was given to that app for that address, is not used and not too old. It is used up in any case."""
        found = self._codes.pop(code, None)
        if found is None or found.until <= self.clock() or (found.asked.client_id, found.asked.redirect) != (client_id, redirect):
            return None
        return found

    def new_device(self, client_id: str, scopes: Iterable[str]) -> tuple[str, Device]:
        """The device's code, and what it shows its user."""
        code = secrets.token_hex(20)
        shown = "".join(secrets.choice(_LETTERS) for _ in range(8))
        made = Device(Asked(client_id, frozenset(scopes)), shown, self.clock() + DEVICE_LIFE)
        put(self._devices, code, made, _KEPT)
        return code, made

    def device_of(self, user_code: str) -> Device | None:
        """The device that shows this code and still waits for an answer."""
        wanted = user_code.strip().upper()
        waiting = (one for one in self._devices.values() if one.user_code == wanted and one.until > self.clock())
        return next((one for one in waiting if one.login is None and not one.denied), None)

    def poll(self, device_code: str, client_id: str) -> Device | None:
        """None when there is no such device, or its time is over, or its user refused."""
        found = self._devices.get(device_code)
        gone = found is None or found.until <= self.clock() or found.denied or found.asked.client_id != client_id
        return None if gone else found

    def finish(self, device_code: str) -> None:
        """Its tokens were given out: the code is used up."""
        self._devices.pop(device_code, None)
