"""An emulator inside a Python program, which runs in its own thread."""

import asyncio
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterable, Mapping
from os import PathLike
from types import TracebackType
from typing import Any, NotRequired, TypedDict, TypeVar, Unpack

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.async_twitch import AsyncTwitch
from twitchapi_gen.emulator.asserting import assert_called
from twitchapi_gen.emulator.building import APP_ID, Builder
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.eventsub.playing import EventSubPlay
from twitchapi_gen.emulator.faults import Fault
from twitchapi_gen.emulator.irc.playing import ChatPlay
from twitchapi_gen.emulator.irc.server import ChatServer
from twitchapi_gen.emulator.server import Server
from twitchapi_gen.emulator.snapshots import Call, Snapshot, calls, snapshot
from twitchapi_gen.emulator.webhooks.hub import WebhookHub
from twitchapi_gen.emulator.webhooks.playing import WebhookPlay
from twitchapi_gen.emulator.world import TOKEN_LIFE, World
from twitchapi_gen.emulator.world_file import read_world
from twitchapi_gen.emulator.world_play import WorldPlay
from twitchapi_gen.runtime.auth.refresh import unchecked
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NotRunning, ParameterError
from twitchapi_gen.runtime.client.base import AsyncSettings, ClientBase, SyncSettings
from twitchapi_gen.twitch import Twitch

R = TypeVar("R")
C = TypeVar("C", bound=ClientBase[Any, Any])
APP_SECRET = "my_app_secret"  # noqa: S105  # anybody's, for an emulator


class _Addresses(TypedDict):
    helix_url: str
    auth_url: str
    eventsub_url: NotRequired[str]
    eventsub_subscriptions_url: NotRequired[str]
    pubsub_url: NotRequired[str]


class Emulator(EventSubPlay, WebhookPlay, WorldPlay, ChatPlay):
    """A local Twitch. `with Emulator() as url:` runs it for the block; `start()` and `stop()` do so explicitly.

    seed: determines all generated data. port: 0 for any free one. host: 127.0.0.1 or ::1. token_life: lifetime of tokens in seconds. rotate: a
    refresh token works once. rate_limit: calls a minute of an app or a user before a 429; None for no limit. device_interval: polling interval
    for devices in seconds. trust: certificates to verify https callbacks of webhooks; by default the machine's own.
    insist_on_tokens: the retired webhooks need a token for every topic, as they did from May 2020. world: additional content
    besides the default world: a YAML or JSON file, or a dict (docs/emulator-world.md). apps: the secrets of the only apps that may log
    in, by their client ids; without it, the emulator accepts any id and secret. strict: refuse requests that Twitch refuses; False accepts
    any well-formed request, in any order, and finds every named object.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        token_life: float = TOKEN_LIFE,
        rotate: bool = False,
        rate_limit: int | None = None,
        device_interval: float = 5,
        trust: ssl.SSLContext | None = None,
        insist_on_tokens: bool = False,
        world: str | PathLike[str] | Mapping[str, Any] | None = None,
        apps: Mapping[str, str] | None = None,
        strict: bool = True,
    ) -> None:
        self.world = World(seed, token_life, rotate)
        self.world.logins.interval = device_interval
        self.world.apps = dict(apps) if apps is not None else None
        self.world.state.strict = strict
        self.url = ""
        self._server = Server(self.world, host, port, rate_limit, trust)
        self._server.webhooks.insist = insist_on_tokens
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        if world is not None:
            self._server.builder.add_all(world if isinstance(world, Mapping) else read_world(world))

    def start(self) -> str:
        """Start serving and return the URL. Raises OSError if the port is in use."""
        if self._thread is not None:
            raise RuntimeError("the emulator is running already")
        loop = self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever, name="twitchapi_gen emulator", daemon=True)
        self._thread.start()
        try:
            self.url = asyncio.run_coroutine_threadsafe(self._server.start(), loop).result(30)
        except BaseException:
            self._end()
            raise
        return self.url

    def stop(self) -> None:
        """Stop serving; returns when the thread has ended."""
        if self._loop is not None:
            asyncio.run_coroutine_threadsafe(self._server.stop(), self._loop).result(30)
            self._end()

    @property
    def _eventsub(self) -> EventSub:
        return self._server.eventsub

    @property
    def _chat(self) -> ChatServer:
        return self._server.chat

    @property
    def _builder(self) -> Builder:
        return self._server.builder

    def _at_once(self, work: Callable[[], R]) -> R:
        return work() if self._loop is None else self._in_loop(work)

    @property
    def _webhooks(self) -> WebhookHub:
        return self._server.webhooks

    def _run(self, work: Coroutine[Any, Any, R]) -> R:
        if self._loop is None:
            work.close()
            raise NotRunning("the emulator isn't running: call start() first, or use it in a `with` block")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    def _end(self) -> None:
        loop, thread = self._loop, self._thread
        self._loop = self._thread = None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(30)
            loop.close()

    def client(
        self,
        login: str | None = None,
        scopes: Iterable[str] | None = None,
        *,
        app_id: str = APP_ID,
        app_secret: str | None = APP_SECRET,
        **settings: Unpack[SyncSettings],
    ) -> Twitch:
        """Return a `Twitch` configured for this emulator, also for its sockets, webhooks and conduits.

        login: The user that the client acts for, who is created if necessary. Without one, the client acts for the app.
        scopes: The scopes that the user has granted, by default all. The token refreshes like any other. Creating it sends no request.
        settings: Options of `Twitch`, such as `clock`, `token_store` and `on_drift`. The URLs are the emulator's.

        Raises NotRunning before `start`, ParameterError.
        """
        given: SyncSettings = {"clock": self._clock(), **settings}
        return self._ready(Twitch(app_id, app_secret, **self._addresses(settings), **given), login, scopes)

    def async_client(
        self,
        login: str | None = None,
        scopes: Iterable[str] | None = None,
        *,
        app_id: str = APP_ID,
        app_secret: str | None = APP_SECRET,
        **settings: Unpack[AsyncSettings],
    ) -> AsyncTwitch:
        """Like `client`, for asyncio: an `AsyncTwitch`. It needs no `await`, and no event loop yet."""
        given: AsyncSettings = {"clock": self._clock(), **settings}
        return self._ready(AsyncTwitch(app_id, app_secret, **self._addresses(settings), **given), login, scopes)

    def _clock(self) -> Clock:
        """The emulator's time."""
        return Clock(monotonic=self.world.monotonic, time=self.world.now)

    def _addresses(self, settings: Mapping[str, object]) -> _Addresses:
        if self._loop is None:
            raise NotRunning("the emulator isn't running, so it can't create a client: call start() first, or use it in a `with` block")
        if given := settings.keys() & _Addresses.__annotations__:
            raise ParameterError(f"{min(given)} is set by this emulator: omit it")
        return {"helix_url": f"{self.url}/helix", "auth_url": f"{self.url}/oauth2"}

    def _ready(self, client: C, login: str | None, scopes: Iterable[str] | None) -> C:
        core = client.core_
        core.addresses.emulator, core.greeted = self.url, True
        if isinstance(scopes, str):
            raise ParameterError(f"scopes must be a list of scopes, not a string: [{scopes!r}]")
        if login is None:
            if scopes is not None:
                raise ParameterError("scopes are granted by a user: say which one, such as client('my_username', ['bits:read'])")
            return client
        if not login or not isinstance(login, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ParameterError(f"login must be a user's name, such as 'my_username', not {login!r}")
        wanted = list(map(str, AuthScope if scopes is None else scopes))
        token = self.world.facts(self.world.grant(core.app_id, wanted, login, public=core.app_secret is None))
        user = client.as_user(token["user_id"])
        unchecked(token["access_token"], wanted, token["refresh_token"], core, user.user_)
        user.user_.login, user.user_.expires_at = token["login"], core.clock.time() + token["expires_in"]
        return user

    def __repr__(self) -> str:
        where, came = self.url if self._loop is not None else "not running", len(self.world.requests)
        return f"Emulator({where}, {came} request{'s' * (came != 1)})"

    def token(
        self,
        scopes: list[str] | tuple[str, ...] = (),
        *,
        login: str | None = "my_username",
        client_id: str = APP_ID,
        expires_in: float | None = None,
    ) -> dict[str, Any]:
        """Issue a token: a user's, or an app's if `login` is None. Returns access_token, refresh_token, user_id and the like.

        expires_in: seconds, by default `token_life`.
        """
        return self.world.facts(self.world.grant(client_id, scopes, login, expires_in=expires_in))

    def fault(
        self,
        kind: str,
        *,
        path: str = "/",
        method: str = "",
        times: int | None = 1,
        skip: int = 0,
        status: int = 503,
        seconds: float = 1.0,
        bare: bool = False,
        carried_out: bool = False,
    ) -> None:
        """Inject a fault into the next matching requests, `times` of them (None: all), after `skip` that succeed.

        kind: status, latency, silence, reset, close, truncate, drip or garbage (`emulator.faults.KINDS` describes each). path: prefix of
        the path of matching requests, such as "/helix/users" or "/oauth2". status: of the error, 400 to 599. seconds: latency or drip. bare: a 429
        without rate-limit headers. carried_out: the request is executed before its reply is lost. Raises ValueError for invalid arguments.
        """
        self.world.faults.add(Fault(kind, path, method, times, skip, status, seconds, bare, carried_out))

    def clear_faults(self) -> None:
        """Remove all faults."""
        self.world.faults.clear()

    def forward(self, seconds: float = 0, *, hours: float = 0) -> None:
        """Advance the time for tokens, codes and rate limits: `forward(hours=4)` expires the tokens issued so far.

        Clients from `client` or `async_client` advance as well, with their waits and hourly validation, unless they have their own clock.
        """
        self.world.forward(seconds + 3600 * hours)

    def rotate_keys(self, *, keep: bool = True) -> str:
        """Switch to a new signing key for ID tokens, so that clients must fetch the keys again. Returns the key's `kid`.

        keep: Keep the previous key published at /oauth2/keys, as Twitch does for a while. False withdraws it and thus invalidates its tokens.
        """
        return self._at_once(lambda: self.world.keys.rotate(keep=keep))

    def fire_pubsub(self, topic: str, *, type: str | None = None, data: Mapping[str, Any] | None = None, **ids: str) -> dict[str, Any]:
        """Fire a message of PubSub: `fire_pubsub("whispers", user_id="1234", data={"body": "hello"})`.

        topic: its name, or all of it, such as "whispers.1234". ids: those of its address; without ids, it goes to all addresses with listeners.
        type: of the message, by default the topic's first one. data: fixed fields; the rest is generated from the seed.
        Returns `sent`, the topics with their messages, and `listeners`, the number of receiving connections. Raises ValueError for invalid arguments.
        """
        return self._in_loop(lambda: self._server.pubsub.fire({"topic": topic, "ids": ids, "type": type, "data": data}))

    def disturb_pubsub(self, do: str, **how: int | str) -> int:
        """Disturb PubSub's connections: reconnect, close, reset, silence, malformed, huge, duplicate, refuse or expire.

        `emulator.pubsub.disturbing.KINDS` describes each, with its use of `times`, `code` and `size`. Returns the number of connections.
        """
        done: int = self._in_loop(lambda: self._server.pubsub.fire({"do": do, **how}))["connections"]
        return done

    def _in_loop(self, work: Callable[[], R]) -> R:
        """Run it in the server's loop."""

        async def working() -> R:
            return work()

        return self._run(working())

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The received requests, oldest first; `status` is 0 for those without a reply."""
        return list(self.world.requests)

    @property
    def calls(self) -> list[Call]:
        """The same as values that can be compared: operation, parameters, status. `str` of one is `get_users(login='amber_plays') → 200`."""
        return list(calls(self.world))

    def snapshot(self) -> Snapshot:
        """Return the current world and the received calls. `before.diff(after)` shows what a program has added, removed, changed and called."""
        return self._at_once(lambda: snapshot(self.world, [one.told() for one in self._eventsub.book]))

    def assert_called(self, operation: str, times: int | None = None, **parameters: Any) -> list[dict[str, Any]]:
        """Assert that a program has called that operation: `assert_called("send_chat_message", message="Hello")`.

        times: exact number of calls; by default at least one. parameters: required parameters of the call, by Twitch's names; in a query, values
        are text. Returns the parameters of the matching calls. Raises AssertionError, which lists the received calls, and ValueError for an unknown
        operation.
        """
        return assert_called(self.requests, operation, times, parameters)

    def __enter__(self) -> str:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
