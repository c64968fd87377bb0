"""A token server of the tests' own: it gives out tokens, refuses dead ones, refreshes with rotation, and fails when told to."""

import json
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs

from attrs import define

from tests.live.support import APP, Canned, Got, Told
from twitchapi_gen import AsyncTwitch, Twitch

SECRET = "the-client-secret-5f1c"
HTML = Told(200, b"<html><body>Bad gateway</body></html>", {"Content-Type": "text/html"})
Fault = Callable[[Got], Told]


@define
class Given:
    """A token that was given out. `user_id` is None for an app token."""

    user_id: str | None
    scopes: list[str]


def told(value: Any, status: int = 200) -> Told:
    return Told(status, json.dumps(value).encode())


def refusal(status: int, message: str) -> Told:
    return told({"status": status, "message": message}, status)


def cut(got: Got) -> Told:
    """A fault: the connection is closed without a reply."""
    raise ConnectionResetError


def waiting_threads(twitch: Twitch) -> int:
    """How many wait for a refresh that another thread is doing."""
    done: list[Any] = [flight.done for flight in twitch._drive()._flights.values()]
    return sum(len(one._cond._waiters) for one in done)


def waiting_tasks(twitch: AsyncTwitch) -> int:
    """How many wait for a refresh, the one that began it included."""
    flights: list[Any] = [flight for flight, _ in twitch._drive()._here().flights.values()]
    return sum(len(one._callbacks) - 1 for one in flights)  # but for the driver's own


class TokenServer:
    """OAuth under /oauth2, Helix under /helix: any call with a live token succeeds. `fault` answers in place of POST /oauth2/token."""

    def __init__(self) -> None:
        self.alive: dict[str, Given] = {}
        self.refreshes: dict[str, Given] = {}
        self.fault: Fault | None = None
        self.forbids = False
        """Whether Helix refuses every token."""
        self.words: str | None = "Invalid OAuth token"
        """What Helix says of a token that it refuses; None for HTML without a word about it."""
        self.disowns = False
        """Whether /validate refuses every token."""
        self.expires_in = 14_000
        self.over = threading.Event()
        self._number = 0
        self._lock = threading.Lock()
        self._canned = Canned(self._answer)
        self._canned._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # cut connections are meant
        self.url = self._canned.url

    def login(self, user_id: str = "1", scopes: list[str] | None = None, *, dead: bool = False) -> tuple[str, str]:
        """A new access token and refresh token of the user."""
        with self._lock:
            self._number += 1
            given = Given(user_id, scopes or [])
            access, refresh = f"access-{user_id}-{self._number:08}", f"refresh-{user_id}-{self._number:08}"
            self.refreshes[refresh] = given
            if not dead:
                self.alive[access] = given
        return access, refresh

    def kill(self) -> None:
        """No access token is good any more; refresh tokens are."""
        self.alive = {}

    def hang(self, got: Got) -> Told:
        """A fault: no reply before the test ends."""
        self.over.wait(60)
        return Told(500)

    def paths(self) -> list[str]:
        return [got.target.partition("?")[0] for got in self._canned.got]

    def count(self, path: str) -> int:
        return self.paths().count(path)

    @property
    def refreshed(self) -> int:
        """How often tokens were asked for."""
        return self.count("/oauth2/token")

    @property
    def got(self) -> list[Got]:
        return self._canned.got

    def bearers(self, path: str = "/helix/users") -> list[str]:
        return [got.headers.get("Authorization", "").removeprefix("Bearer ") for got in self.got if got.target.partition("?")[0] == path]

    def _answer(self, got: Got) -> Told:
        path = got.target.partition("?")[0]
        if path == "/oauth2/token":
            return self.fault(got) if self.fault is not None else self._token({name: found[0] for name, found in parse_qs(got.body.decode()).items()})
        given = self.alive.get(got.headers.get("Authorization", "").partition(" ")[2])
        if path == "/oauth2/revoke":
            return Told(200, b"")
        if path == "/oauth2/validate":
            return refusal(401, "invalid access token") if given is None or self.disowns else self._validation(given)
        if (given is None or self.forbids) and self.words is None:
            return Told(401, HTML.body, HTML.headers)
        if given is None or self.forbids:
            return told({"error": "Unauthorized", "status": 401, "message": self.words}, 401)
        return told({"data": [{"id": "1", "login": "one"}]})

    def _validation(self, given: Given) -> Told:
        facts: dict[str, Any] = {"client_id": APP, "scopes": given.scopes, "expires_in": self.expires_in}
        return told(facts if given.user_id is None else {**facts, "user_id": given.user_id, "login": f"user_{given.user_id}"})

    def _token(self, form: dict[str, str]) -> Told:
        if form.get("client_secret") != SECRET:
            return refusal(403, "invalid client secret")
        if form["grant_type"] == "client_credentials":
            with self._lock:
                self._number += 1
                access = f"access-app-{self._number:08}"
                self.alive[access] = Given(None, [])
            return told({"access_token": access, "expires_in": self.expires_in, "token_type": "bearer"})
        given = self.refreshes.pop(form["refresh_token"], None)  # works once
        if given is None:
            return refusal(400, "Invalid refresh token")
        access, refresh = self.login(given.user_id or "", given.scopes)
        return told({"access_token": access, "refresh_token": refresh, "expires_in": self.expires_in, "scope": given.scopes, "token_type": "bearer"})

    def __enter__(self) -> Self:
        self._canned.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.over.set()
        self._canned.__exit__(kind, value, trace)
