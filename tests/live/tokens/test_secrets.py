"""No secret shows, however a call fails: in errors, tracebacks, pickles, reprs, logs of anybody, and URLs."""

import asyncio
import copy
import json
import logging
import pickle
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live.support import APP, Caller, Canned, Got, Kind, Told
from tests.live.tokens.canaries import (
    ACCESS,
    ACTIONS,
    APP_TOKEN,
    BEHAVIOURS,
    CLIENT_SECRET,
    REFRESH,
    WEBHOOK,
    found_in,
    listening,
    visible,
)
from twitchapi_gen import FileTokenStore, StoredToken, TokenStoreError, TwitchError
from twitchapi_gen.runtime.http.redaction import without

PLACES = ("refused", "no such host", "no TLS there", "cut", "silence")


def fail_at(caller: Caller, at_least: int) -> list[str]:
    """Does everything, and returns all that showed. So many of the actions must have failed."""
    texts: list[str] = []
    failures = 0
    behind: list[BaseException | None] = []
    with listening() as log:
        for name, action in ACTIONS.items():
            try:
                action(caller)
            except TwitchError as error:
                failures += 1
                texts += visible(error)
                behind += [error.__context__, error.__cause__]
            except Exception as error:
                raise AssertionError(f"{name}: {type(error).__name__}") from error
            texts += [repr(caller.client), repr(caller.client.__dict__)]
        texts += log
    assert failures >= at_least, failures
    assert set(behind) == {None}
    return texts


def watched(events: list[str]) -> dict[str, Any]:
    def note(event: object) -> None:
        events.append(repr(event))
        events.extend(repr(getattr(event, name)) for name in type(event).__slots__)  # type: ignore[attr-defined]  # of all three kinds

    return {"on_request": note, "on_response": note, "on_wait": note}


def made(kind: Kind, url: str, events: list[str], **settings: Any) -> Caller:
    return Caller(kind, url, secret=CLIENT_SECRET, app_token=APP_TOKEN, **watched(events), **settings)


def arm(caller: Caller) -> Caller:
    scopes = ["user:manage:chat_color"]
    caller.call("set_user_authentication", token=ACCESS, scope=scopes, refresh_token=REFRESH, validate=False)
    return caller


def test_there_are_200_failing_paths() -> None:
    assert len(ACTIONS) * (len(BEHAVIOURS) + len(PLACES)) * 2 >= 400


@pytest.mark.parametrize("name", BEHAVIOURS)
def test_a_server_that_quotes_the_request_makes_no_secret_show(kind: Kind, name: str) -> None:
    events: list[str] = []
    with Canned(BEHAVIOURS[name]) as server, made(kind, server.url, events) as caller:
        texts = fail_at(arm(caller), 7)
        assert found_in(texts + events) == []
        assert found_in([got.target for got in server.got]) == []
        sent = b" ".join(got.body + json.dumps(got.headers).encode() for got in server.got)
        assert ACCESS.encode() in sent
        assert json.dumps(WEBHOOK).encode()[1:-1] in sent


@pytest.fixture
def place(request: pytest.FixtureRequest) -> Iterator[str]:
    """An address where nothing good happens."""
    over = threading.Event()

    def answer(got: Got) -> Told:
        if request.param == "silence":
            over.wait(20)
        raise ConnectionResetError

    with Canned(answer) as server:
        server._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # cut connections are meant
        if request.param == "refused":
            with socket.create_server(("127.0.0.1", 0)) as free:
                port = free.getsockname()[1]
            yield f"http://127.0.0.1:{port}"
        elif request.param == "no such host":
            yield "https://twitch.invalid"
        elif request.param == "no TLS there":
            yield server.url.replace("http:", "https:")
        else:
            yield server.url
        over.set()


@pytest.mark.parametrize("place", PLACES, indirect=True)
def test_a_network_that_fails_makes_no_secret_show(kind: Kind, place: str) -> None:
    events: list[str] = []
    with made(kind, place, events, read_timeout=0.05) as caller:
        texts = fail_at(arm(caller), 10)
    assert found_in(texts + events) == []


class Careless:
    """A store that fails, and quotes what it was given. `inner` is asked first, if there is one."""

    def __init__(self, failing: str) -> None:
        self.failing = failing
        self.token: StoredToken | None = {
            "access_token": ACCESS, "refresh_token": REFRESH, "scopes": [], "expires_at": None, "user_id": "1", "login": "one",
        }  # fmt: skip

    def _fail(self, what: str) -> None:
        if self.failing == what:
            try:
                raise KeyError(f"{what}: {self.token}")
            except KeyError as error:
                raise RuntimeError(f"can't {what} {self.token}") from error

    def load(self, key: str) -> StoredToken | None:
        self._fail("load")
        return self.token

    def save(self, key: str, token: StoredToken | None) -> None:
        self.token = token
        self._fail("save")

    def lock(self, key: str) -> Any:
        self._fail("lock")
        return self

    def acquire(self, blocking: bool = True) -> bool:
        self._fail("acquire")
        return True

    def release(self) -> None:
        self._fail("release")


def answering(token: Callable[[Got], Told]) -> Callable[[Got], Told]:
    """A server at which only tokens can be had."""
    return lambda got: token(got) if got.target.endswith("/token") else Told(401, json.dumps({"message": "Invalid OAuth token"}).encode())


def renewed(got: Got) -> Told:
    return Told(200, json.dumps({"access_token": f"{ACCESS}2", "refresh_token": f"{REFRESH}2", "expires_in": 1000, "scope": []}).encode())


@pytest.mark.parametrize("failing", ["load", "save", "lock", "acquire", "release"])
def test_a_store_that_fails_is_a_typed_error_and_makes_no_secret_show(kind: Kind, failing: str) -> None:
    texts: list[str] = []
    with Canned(answering(renewed)) as server, made(kind, server.url, texts, token_store=Careless(failing)) as caller, listening() as log:
        user = caller.client.as_user("1")
        for _ in range(3):
            with pytest.raises(TwitchError) as raised:
                caller.wait(user.get_users(ids=["1"]))
            texts += visible(raised.value)
            if failing != "release":
                assert isinstance(raised.value, TokenStoreError)
                assert "RuntimeError" in str(raised.value)
        texts += [*log, repr(user)]
    assert found_in(texts) == []


def test_a_callback_that_fails_is_logged_without_what_it_quotes(kind: Kind) -> None:
    def careless(token: str, refresh: str) -> None:
        raise RuntimeError(f"can't write {token} and {refresh}")

    with Canned(answering(renewed)) as server, made(kind, server.url, []) as caller, listening() as log:
        caller.client.user_auth_refresh_callback = careless
        with pytest.raises(TwitchError):
            arm(caller).call("get_users", ids=["1"])
    assert any("can't write … and …" in line and "RuntimeError" in line for line in log)
    assert found_in(log) == []


def test_a_store_on_disk_that_is_broken_makes_no_secret_show(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(f'{{"version": 1, "tokens": {{"user:{APP}:1": "{ACCESS} {REFRESH}"}}}}')
    path.chmod(0o600)
    for _ in range(2):
        with made(kind, "http://127.0.0.1:1", [], token_store=FileTokenStore(path)) as caller, pytest.raises(TokenStoreError) as raised:
            caller.wait(caller.client.as_user("1").get_users(ids=["1"]))
        assert found_in([*visible(raised.value)]) == []
        path.write_text(f"{ACCESS} {REFRESH}")


def test_a_client_is_not_pickled_and_a_copy_shares_all(kind: Kind) -> None:
    with made(kind, "http://127.0.0.1:1", []) as caller:
        arm(caller)
        for use in (pickle.dumps, copy.deepcopy):
            with pytest.raises(TypeError, match="one in each process") as raised:
                use(caller.client)
            assert found_in([*visible(raised.value)]) == []
        other = copy.copy(caller.client)
        assert type(other) is type(caller.client)
        assert other.get_user_auth_token() == ACCESS
        assert other._core is caller.client._core


def test_asyncios_own_debug_mode_shows_nothing_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("asyncio"), "filters", [])  # conftest.py has one
    with Canned(BEHAVIOURS["error 401"]) as server, listening() as log:
        events: list[str] = []
        caller = made("async", server.url, events)
        assert caller._runner is not None
        caller._runner.close()
        caller._runner = asyncio.Runner(debug=True)
        caller._runner.get_loop().slow_callback_duration = 0.0  # every step is told, with the repr of what it runs
        with caller:
            texts = fail_at(arm(caller), 7)
    assert any("Executing" in line for line in log)
    assert found_in([*texts, *log]) == []


def test_what_is_hidden() -> None:
    assert without("a/b+c=d&ef a%2Fb%2Bc%3Dd%26ef", ["a/b+c=d&ef", None, ""]) == "… …"
    assert without("the secret is short", ["secret"]) == "the secret is short"
    assert without("longer-secret longer-secret-2", ["longer-secret", "longer-secret-2"]) == "… …"
