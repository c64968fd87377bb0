"""Tracebacks with local variables, as rich and error trackers make them, show no secret: whatever fails, in whichever public function."""

import asyncio
import base64
import contextlib
import json
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.live.raw_server import Raw, Script, raw_server
from tests.live.support import APP, Caller, Canned, Got, Kind, Told
from tests.live.tokens.canaries import (
    ACCESS,
    APP_TOKEN,
    BEHAVIOURS,
    CLIENT_SECRET,
    CODE,
    REFRESH,
    STRANGER,
    WEBHOOK,
    found_in,
    locals_of,
    visible,
)  # fmt: skip
from twitchapi_gen import AsyncTwitch, FileTokenStore, ParameterError, RedisTokenStore, StoredToken, Twitch, TwitchError, async_oauth, oauth
from twitchapi_gen.api.models.conduits import ConduitShardInput, ConduitShardTransportInput
from twitchapi_gen.api.models.eventsub import EventSubTransportInput
from twitchapi_gen.async_eventsub import AsyncConduit, AsyncEventSubWebhook
from twitchapi_gen.eventsub import Conduit, EventSubWebhook
from twitchapi_gen.runtime.base.secret import Secret

EXTENSION = base64.b64encode(WEBHOOK.encode()).decode()
LONG = WEBHOOK * 10
STORED: StoredToken = {"access_token": ACCESS, "refresh_token": REFRESH, "scopes": [], "expires_at": None, "user_id": "1", "login": "one"}
NOWHERE = "redis://127.0.0.1:1/0"
CONDITION = {"broadcaster_user_id": "1"}


class Place:
    """A client of either kind and where it calls. `functions`: the module of its kind, for what needs no client."""

    def __init__(self, kind: Kind, url: str, tmp_path: Path, caller: Caller) -> None:
        self.kind, self.url, self.folder, self.caller = kind, url, tmp_path, caller
        self.functions: Any = oauth if kind == "sync" else async_oauth
        self.auth = f"{url}/oauth2"

    def client(self, **given: Any) -> Any:
        return (Twitch if self.kind == "sync" else AsyncTwitch)(APP, **{"app_secret": CLIENT_SECRET, **given})

    def wait(self, value: Any) -> Any:
        return self.caller.wait(value)

    def stored(self, store: Any) -> Any:
        """A call of a user whose tokens are in the store."""
        with Caller(self.kind, self.url, secret=CLIENT_SECRET, token_store=store) as caller:
            user = caller.client.as_user("1")
            caller.wait(user.set_user_authentication(ACCESS, [], REFRESH, validate=False))
            caller.wait(user.refresh_used_token())

    def login(self) -> Any:
        made: Any = oauth.UserAuthenticator if self.kind == "sync" else async_oauth.AsyncUserAuthenticator
        return made(self.caller.client, ["bits:read"])

    def device(self) -> Any:
        made: Any = oauth.DeviceCodeAuthenticator if self.kind == "sync" else async_oauth.AsyncDeviceCodeAuthenticator
        return made(self.caller.client, ["bits:read"], show=lambda device: None)

    def conduit(self) -> Any:
        made: Any = (Conduit if self.kind == "sync" else AsyncConduit)(self.caller.client)
        made._info = type(made._info)("the-conduit", 1)
        return made

    def webhook(self, **given: Any) -> Any:
        made: Any = EventSubWebhook if self.kind == "sync" else AsyncEventSubWebhook
        return made(self.caller.client, "https://example.com/hook", **given)

    def full(self) -> FileTokenStore:
        """A store whose folder isn't there."""
        return FileTokenStore(self.folder / "missing" / "tokens.json")


def subscribe_by_webhook(place: Any) -> object:
    hook = place.webhook(secret=WEBHOOK, verification_timeout=0.01)
    place.wait(hook.start())
    try:
        return place.wait(hook.listen_stream_online("1", lambda event: None))
    finally:
        place.wait(hook.stop())


def transport(secret: str) -> dict[str, str]:
    return {"method": "webhook", "callback": "https://example.com/hook", "secret": secret}


def shard(secret: str) -> ConduitShardInput:
    return ConduitShardInput(id="0", transport=ConduitShardTransportInput(method="webhook", callback="https://example.com/hook", secret=secret))


def subscribe(place: Place, given: Any) -> Any:
    return place.caller.call("create_eventsub_subscription", type="stream.online", version="1", condition=CONDITION, transport=given)


REFUSED: dict[str, Callable[[Place], Any]] = {
    "app_secret": lambda place: place.client(app_secret=f"{CLIENT_SECRET} "),
    "app_token": lambda place: place.client(app_token=f"{APP_TOKEN} "),
    "app_token with a prefix": lambda place: place.client(app_token=f"oauth:{APP_TOKEN}"),
    "beside a wrong timeout": lambda place: place.client(app_token=APP_TOKEN, read_timeout=-1),
    "token with a prefix": lambda place: place.caller.call("set_user_authentication", token=f"oauth:{ACCESS}", scope=[]),
    "refresh_token": lambda place: place.caller.call("set_user_authentication", token=ACCESS, scope=[], refresh_token=f"{REFRESH} x"),
    "unchecked refresh_token": lambda place: place.caller.call(
        "set_user_authentication", token=ACCESS, scope=[], refresh_token=f"Bearer {REFRESH}", validate=False
    ),
    "scope": lambda place: place.caller.call("set_user_authentication", token=ACCESS, scope="bits:read", refresh_token=REFRESH),
    "an extension's secret": lambda place: place.caller.client.set_extension_authentication(secret=WEBHOOK, owner_id="1"),
    "an extension's token": lambda place: place.caller.client.set_extension_authentication(f"{ACCESS} x"),
    "an extension's secret alone": lambda place: place.caller.client.set_extension_authentication(secret=EXTENSION),
    "a long secret": lambda place: subscribe(place, EventSubTransportInput(**transport(LONG))),
    "a secret of half characters": lambda place: subscribe(place, transport(f"{WEBHOOK}\ud800")),
    "a condition beside a secret": lambda place: place.caller.call(
        "create_eventsub_subscription", type="stream.online", version="1", condition=object(), transport=transport(WEBHOOK)
    ),
    "a shard's secret": lambda place: place.caller.call("update_conduit_shards", conduit_id="1", shards=[shard(LONG)]),
    "shards from anywhere": lambda place: place.caller.call("update_conduit_shards", conduit_id="1", shards=iter([shard(LONG)])),
    "a body that is no JSON": lambda place: place.caller.request("POST", "/raw", body={**transport(WEBHOOK), "x": object()}),
    "a path": lambda place: place.caller.request("POST", "raw", body=transport(WEBHOOK)),
    "validate_token": lambda place: place.wait(place.functions.validate_token(f"oauth:{ACCESS}", auth_url=place.auth)),
    "revoke_token": lambda place: place.wait(place.functions.revoke_token(APP, f"oauth:{ACCESS}", auth_url=place.auth)),
    "refresh_access_token": lambda place: place.wait(
        place.functions.refresh_access_token(f"oauth:{REFRESH}", APP, CLIENT_SECRET, auth_url=place.auth)
    ),
    "refresh_access_token's secret": lambda place: place.wait(
        place.functions.refresh_access_token(REFRESH, APP, f"{CLIENT_SECRET} ", auth_url=place.auth)
    ),
    "a webhook's secret": lambda place: place.webhook(secret=LONG),
    "a webhook's secrets": lambda place: place.webhook(secret=[f"{CODE}-old", LONG]),
    "a webhook's secret and file": lambda place: place.webhook(secret=WEBHOOK, secret_file=place.folder / "secret"),
    "a conduit's secret": lambda place: place.wait(place.conduit().assign_webhook("0", "https://example.com/hook", LONG)),
}
"""What isn't sent at all. Each raises ParameterError."""

FAILED: dict[str, Callable[[Place], Any]] = {
    "a user's call": lambda place: place.caller.call("get_users", ids=["1"]),
    "a call in parts": lambda place: place.caller.call("get_users", ids=[str(number) for number in range(150)]),
    "a call as the app": lambda place: place.wait(place.caller.client.as_app().get_users(ids=["1"])),
    "a call with a body": lambda place: place.caller.call("update_user_chat_color", user_id="1", color="blue"),
    "a raw call": lambda place: place.caller.request("POST", "/raw", body={"transport": transport(WEBHOOK)}),
    "a subscription": lambda place: subscribe(place, transport(WEBHOOK)),
    "a subscription, typed": lambda place: subscribe(place, EventSubTransportInput(**transport(WEBHOOK))),
    "shards": lambda place: place.caller.call("update_conduit_shards", conduit_id="1", shards=[shard(WEBHOOK)]),
    "a JWT": lambda place: place.caller.call("get_extension_secrets", extension_id="1"),
    "the app token": lambda place: place.caller.call("authenticate_app"),
    "a user": lambda place: place.caller.call("set_user_authentication", token=STRANGER, scope=[], refresh_token=f"{REFRESH}-2"),
    "a refresh": lambda place: place.caller.call("refresh_used_token"),
    "a code": lambda place: place.wait(place.login().authenticate(user_token=CODE)),
    "what is no code": lambda place: place.wait(place.login().authenticate(user_token=f"{CODE} {CODE}")),
    "a device": lambda place: place.wait(place.device().authenticate()),
    "refresh_access_token": lambda place: place.wait(place.functions.refresh_access_token(REFRESH, APP, CLIENT_SECRET, auth_url=place.auth)),
    "validate_token": lambda place: place.wait(place.functions.validate_token(STRANGER, auth_url=place.auth)),
    "revoke_token": lambda place: place.wait(place.functions.revoke_token(APP, STRANGER, auth_url=place.auth)),
    "a webhook's subscription": lambda place: subscribe_by_webhook(place),
    "a conduit's webhook": lambda place: place.wait(place.conduit().assign_webhook("0", "https://example.com/hook", WEBHOOK)),
    "a file": lambda place: place.stored(place.full()),
    "Redis": lambda place: place.stored(RedisTokenStore(NOWHERE)),
    "a file, by hand": lambda place: place.full().save("user:a:1", STORED),
    "Redis, by hand": lambda place: RedisTokenStore(NOWHERE).save("user:a:1", STORED),
}
"""What fails on the way, by whatever the server does."""


def broken(*headers: str, before: bytes = b"") -> Script:
    """The beginning of a reply that repeats the request."""

    def run(connection: socket.socket, raw: Raw) -> None:
        head = "\r\n".join(["HTTP/1.1 200 OK", "Connection: close", *headers, "", ""])
        connection.sendall(head.encode() + before + raw.requests[-1])

    return run


BROKEN = {
    "cut off": broken("Content-Length: 100000"),
    "broken chunks": broken("Transfer-Encoding: chunked", before=b"fff\r\n"),
    "no chunks": broken("Transfer-Encoding: chunked"),
    "no HTTP": lambda connection, raw: connection.sendall(raw.requests[-1]),
}
SERVERS = ("HTML 401", "error 400", "error 401", "error 503", "headers", "another object", "cut JSON", "broken gzip")
"""Of `BEHAVIOURS`: all of these repeat what they were sent."""


@pytest.fixture
def place(kind: Kind, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A client with every kind of credential, at a server that behaves as the parameter says; one that isn't there, for none."""
    name = getattr(request, "param", "")
    with contextlib.ExitStack() as ends:
        if name in SERVERS:
            url = ends.enter_context(Canned(BEHAVIOURS[name])).url
        elif name in BROKEN:
            url = ends.enter_context(raw_server(BROKEN[name])).url
        else:
            with socket.create_server(("127.0.0.1", 0)) as free:
                url = f"http://127.0.0.1:{free.getsockname()[1]}"
        caller = ends.enter_context(Caller(kind, url, secret=CLIENT_SECRET, app_token=APP_TOKEN))
        caller.call("set_user_authentication", token=ACCESS, scope=["user:manage:chat_color"], refresh_token=REFRESH, validate=False)
        caller.client.set_extension_authentication(secret=EXTENSION, owner_id="1")
        yield Place(kind, url, tmp_path, caller)


def failure(work: Callable[[], Any]) -> TwitchError | None:
    try:
        work()
    except TwitchError as error:
        return error
    return None


def leaks(error: BaseException) -> list[str]:
    return found_in([text for text in visible(error) if text])


def test_there_are_more_than_50_failing_calls() -> None:
    assert 2 * len(REFUSED) + 2 * len(FAILED) * (1 + len(SERVERS) + len(BROKEN)) > 500


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_before_it_is_sent_shows_nothing(place: Place, name: str) -> None:
    with pytest.raises(ParameterError) as caught:
        REFUSED[name](place)
    assert leaks(caught.value) == []


@pytest.mark.parametrize("place", [*SERVERS, *BROKEN, "nobody"], indirect=True)
def test_what_fails_on_the_way_shows_nothing(place: Place) -> None:
    found = {name: failure(partial(call, place)) for name, call in FAILED.items()}
    errors = {name: error for name, error in found.items() if error is not None}
    assert len(errors) >= len(FAILED) - 4
    assert {name: leaks(error) for name, error in errors.items() if leaks(error)} == {}
    assert {name for name, error in errors.items() if error.__context__ or error.__cause__} <= {"a file, by hand"}  # only the system's own error


def test_a_callback_that_fails_after_a_login_shows_nothing_of_ours(kind: Kind, tmp_path: Path) -> None:
    def careless(token: str, refresh: str) -> None:
        raise KeyError("my own mistake")

    granted = json.dumps({"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 100, "scope": []}).encode()
    with Canned(lambda _: Told(200, granted)) as server, Caller(kind, server.url, secret=CLIENT_SECRET) as caller:
        place = Place(kind, server.url, tmp_path, caller)
        with pytest.raises(KeyError) as caught:
            place.wait(place.login().authenticate(careless, CODE))
    assert leaks(caught.value) == []


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that never answers."""
    over = threading.Event()

    def answer(got: Got) -> Told:
        over.wait(20)
        return Told()

    with Canned(answer) as server:
        yield server.url
        over.set()


def test_a_cancelled_call_shows_nothing(silent: str) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, CLIENT_SECRET, helix_url=f"{silent}/helix", auth_url=f"{silent}/oauth2") as twitch:
            await twitch.set_user_authentication(ACCESS, [], REFRESH, validate=False)
            for work in (twitch.get_users(ids=["1"]), twitch.authenticate_app(), async_oauth.validate_token(STRANGER, auth_url=f"{silent}/oauth2")):
                task = asyncio.ensure_future(work)
                await asyncio.sleep(0.1)
                task.cancel()
                with pytest.raises(asyncio.CancelledError) as caught:
                    await task
                assert leaks(caught.value) == []

    asyncio.run(run())


def test_a_call_that_is_interrupted_shows_nothing(silent: str) -> None:
    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with Twitch(APP, CLIENT_SECRET, helix_url=f"{silent}/helix", auth_url=f"{silent}/oauth2") as twitch:
            twitch.set_user_authentication(ACCESS, [], REFRESH, validate=False)
            for call in (lambda: twitch.get_users(ids=["1"]), twitch.authenticate_app):
                signal.setitimer(signal.ITIMER_REAL, 0.2)
                with pytest.raises(KeyboardInterrupt) as caught:
                    call()
                assert leaks(caught.value) == []
    finally:
        signal.signal(signal.SIGALRM, before)


class Telling(dict[str, StoredToken]):
    """A store of the user's own, whose repr shows all that it holds. `save` fails."""

    def load(self, key: str) -> StoredToken | None:
        return STORED

    def save(self, key: str, token: StoredToken | None) -> None:
        raise OSError(f"can't write {token}")

    def lock(self, key: str) -> threading.Lock:
        return threading.Lock()


@pytest.mark.parametrize("place", ["error 401", "nobody"], indirect=True)
def test_a_store_whose_repr_shows_everything_is_not_shown_by_us(place: Place) -> None:
    with pytest.raises(TwitchError) as caught:
        place.stored(Telling({"user:1": STORED}))
    assert leaks(caught.value) == []


def test_the_search_finds_a_secret_in_a_plain_variable_wherever_it_hides() -> None:
    """This is what would fail if one of our functions kept one."""
    ours: dict[str, Any] = {}
    source = "def careless(given):\n    text = given\n    raise ValueError('nothing')\n"
    exec(compile(source, "/somewhere/twitchapi_gen/careless.py", "exec"), ours)
    for value in (ACCESS, [ACCESS], {"a": {"b": (ACCESS,)}}, {ACCESS: 1}, EventSubTransportInput(method="webhook", secret=ACCESS), ACCESS.encode()):
        with pytest.raises(ValueError, match="nothing") as caught:
            ours["careless"](value)
        assert any("careless: text=" in one for one in found_in([*locals_of(caught.value)]))
    with pytest.raises(ValueError, match="nothing") as caught:
        ours["careless"](Secret(ACCESS))
    assert found_in([*locals_of(caught.value)]) == []
