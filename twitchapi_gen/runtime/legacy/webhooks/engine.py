"""The running webhook: server, handler, callbacks and lease renewals in one event loop; and the requests to the hub."""

import asyncio
import contextlib
import secrets
import ssl
from collections.abc import Callable, Coroutine, Generator, Iterable, Iterator, Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import orjson

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError, UnexpectedReply, VerificationFailed
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.client.perform import exchange, raw
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Flow, Request
from twitchapi_gen.runtime.http.operation import Operation, TokenKind
from twitchapi_gen.runtime.http.redaction import as_json
from twitchapi_gen.runtime.http.response import raise_for
from twitchapi_gen.runtime.http.send import deliver, greet
from twitchapi_gen.runtime.legacy.topics import WebhookTopic
from twitchapi_gen.runtime.legacy.webhooks.handler import OVER, Handler, Left, State, Subscription, What

LEAST, MOST = 300, 864_000
"""The allowed lease times in seconds."""
_LONGEST_SECRET = 200
OnDenied = Callable[[UUID, str], object]


class WebHookSettings:
    """The settings of both clients. The public classes describe the parameters."""

    def __init__(
        self,
        callback_url: str,
        api_client_id: str,
        port: int,
        ssl_context: ssl.SSLContext | None = None,
        host: str = "0.0.0.0",  # noqa: S104  # Twitch connects from outside
        *,
        helix_url: str | None = None,
        on_error: Callable[[Exception, str], object] | None = None,
        on_denied: OnDenied | None = None,
        on_revoked: OnDenied | None = None,
        grace: float = 5.0,
    ) -> None:
        self.callback_url = _checked(callback_url)
        if not api_client_id:
            raise ParameterError("api_client_id is empty; pass your app's client id from Twitch's developer console")
        self.api_client_id, self.port, self.ssl_context, self.host = api_client_id, port, ssl_context, host
        self.helix_url, self.grace = helix_url, grace
        self.on_error, self.on_denied, self.on_revoked = on_error, on_denied, on_revoked
        self.secret: str | None = secrets.token_urlsafe(32)
        self.subscribe_least_seconds: int = 600
        self.auto_renew_subscription: bool = True
        self.wait_for_subscription_confirm: bool = True
        self.wait_for_subscription_confirm_timeout: float = 30
        self.unsubscribe_on_stop: bool = True

    def check_(self) -> None:
        """Raise ParameterError for invalid settings."""
        if not LEAST <= self.subscribe_least_seconds <= MOST:
            raise ParameterError(f"subscribe_least_seconds must be from {LEAST} to {MOST}, not {self.subscribe_least_seconds}")
        _checked(self.callback_url)
        self.key_()

    def key_(self) -> Secret[bytes] | None:
        """Return the secret as sent. Raises ParameterError, which doesn't show it."""
        if self.secret is None:
            return None
        if not (0 < len(self.secret) <= _LONGEST_SECRET and self.secret.isascii() and self.secret.isprintable()):
            raise ParameterError(f"secret must have from 1 to {_LONGEST_SECRET} printable ASCII characters; None means no secret")
        return Secret(self.secret.encode())

    def callback_(self, uuid: UUID) -> str:
        """Return this subscription's callback URL."""
        return f"{self.callback_url}{'&' if '?' in self.callback_url else '?'}uuid={uuid}"

    def is_ours_(self, callback: str) -> bool:
        """Return True if the URL is below `callback_url`."""
        base, query = self.callback_url.partition("?")[::2]
        path, own = callback.partition("?")[::2]
        if path.rstrip("/") != base.rstrip("/") and not path.startswith(base.rstrip("/") + "/"):
            return False
        return set(filter(None, query.split("&"))) <= set(own.split("&"))

    def secure_(self) -> None:
        """Raise ParameterError unless the callback URL is https."""
        if not self.callback_url.lower().startswith("https://"):
            raise ParameterError(
                f"with authentication, Twitch calls https URLs only, not {self.callback_url}; put a reverse proxy with TLS, such as "
                "nginx, in front of the port and set callback_url to its URL, or set ssl_context, or don't call authenticate()"
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.callback_url!r}, {self.api_client_id!r}, {self.port})"

    def __reduce_ex__(self, protocol: object) -> Any:
        raise TypeError("a webhook can't be pickled or copied, since it holds a secret and a port")


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good, parts = False, urlsplit("")
    if not good or not url.isascii() or not url.isprintable() or " " in url or parts.fragment or parts.username is not None or "uuid=" in parts.query:
        raise ParameterError(f"callback_url must be the URL at which Twitch can reach this program, such as https://bot.example/hooks, not {url!r}")
    return url


R = TypeVar("R")
Client = SyncClient | AsyncClient


class HubClient:
    """Runs flows with a client's connections. `user`: the token to use; None for no token at all."""

    def __init__(self, client: Client, *, tokens: bool = True) -> None:
        self._client, self._tokens = client, tokens

    @property
    def core(self) -> Core:
        return self._client.core_

    @property
    def user(self) -> Credential | None:
        return self._client.user_ if self._tokens else None

    async def say(self, flow: Flow[R]) -> R:
        """Run a flow and return its outcome. A synchronous client runs it in a thread."""
        if isinstance(self._client, AsyncClient):
            return await self._client.run_(flow)
        return await asyncio.to_thread(self._client.run_, flow)


_HUB, _LIST = "/webhooks/hub", "/webhooks/subscriptions"
_MOST_PAGES = 1_000


def ask_to_subscribe(one: Subscription, core: Core, user: Credential | None) -> Flow[None]:
    """Request or renew the subscription. user: the client's; None sends no token, and the hub decides.

    Raises MissingToken, MissingScope, ApiError, NetworkError.
    """
    fields: dict[str, Any] = {"hub.lease_seconds": one.seconds}
    if one.secrets:
        fields["hub.secret"] = Secret(one.secrets[0].reveal().decode())
    yield from _ask("subscribe", one.topic, one.address, one.callback, fields, core, user)


def ask_to_unsubscribe(topic: WebhookTopic | None, address: str, callback: str, core: Core, user: Credential | None) -> Flow[None]:
    """Request the subscription's end. Raises the errors of `ask_to_subscribe`."""
    yield from _ask("unsubscribe", topic, address, callback, {}, core, user)


def list_left(core: Core, user: Credential) -> Flow[list[Left]]:
    """List all of the app's subscriptions. Raises MissingToken without an app token, ApiError, NetworkError, UnexpectedReply."""
    found: list[Left] = []
    cursor, seen = "", set[str]()
    for _ in range(_MOST_PAGES):
        query = [("first", "100"), *([("after", cursor)] if cursor else [])]
        page = _page((yield from raw("GET", _LIST, query, None, "app", core, user)))
        if page is None:
            raise UnexpectedReply(f"GET {_LIST}: the reply has no list under `data`")
        found.extend(page[0])
        cursor = page[1]
        if not cursor or cursor in seen:
            break
        seen.add(cursor)
    return found


def _page(reply: Any) -> tuple[list[Left], str] | None:
    """Read the subscriptions of a reply, and the next page's cursor; None if there are none."""
    items = reply.get("data") if is_object(reply) else None
    if not is_object(reply) or not is_array(items):
        return None
    paging = reply.get("pagination")
    return [*_left(items)], str(paging.get("cursor") or "") if is_object(paging) else ""


def _left(items: list[Any]) -> Iterator[Left]:
    for item in items:
        topic, callback = (item.get("topic"), item.get("callback")) if is_object(item) else (None, None)
        if isinstance(topic, str) and isinstance(callback, str):
            yield Left(topic, callback)


def _ask(
    mode: str, topic: WebhookTopic | None, address: str, callback: str, fields: dict[str, Any], core: Core, user: Credential | None
) -> Flow[None]:
    body = {"hub.callback": callback, "hub.mode": mode, "hub.topic": address, **fields}
    name = f"POST {_HUB} ({mode} {topic.name if topic else address})"
    if user is None:
        yield from _plainly(name, body, core)
        return
    tokens: tuple[TokenKind, ...] = topic.tokens if topic else ("user", "app")
    scopes = topic.scopes_any if topic else ()
    operation = Operation(
        name=name, title="", group="", method="POST", path=_HUB, docs_url="", module="", tokens=tokens, scopes_any=scopes, reply="none"
    )
    yield from exchange(operation, [], body, core, user, core.deadline())


def _plainly(name: str, body: dict[str, Any], core: Core) -> Flow[None]:
    deadline = core.deadline()
    yield from greet(core, deadline)
    headers = {"Client-Id": core.app_id, "Content-Type": "application/json", "Accept": "application/json"}
    request = Request("POST", f"{core.addresses.helix}{_HUB}", headers, orjson.dumps(body, as_json))
    raise_for((yield from deliver(request, name, core, deadline)), name, core)


_AT_ONCE = 10
"""Concurrent calls to the hub."""
_REMEMBERED = 600.0
"""Seconds during which the hub may repeat its verification of a subscription's end."""
_LOOK = 1.0
_FROM_THE_HUB = (What.CONFIRM, What.CONFIRM_END, What.DENY)


class Engine:
    """The running parts. `settings` is the client itself, so changed settings take effect at once."""

    def __init__(self, settings: WebHookSettings, client: Client | None, clock: Clock | None = None) -> None:
        from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer  # aiohttp is imported with the first start

        self.settings, self.client, self._clock = settings, client, clock or (client.core_.clock if client is not None else Clock())
        self._own: AsyncClient | None = None
        self._dispatcher = Dispatcher(on_error=self._failed)
        self.handler = Handler(self._dispatcher.put_all, self._clock)
        self.server = ReceivingServer(self.handler.handle, settings.host, settings.port, settings.ssl_context)
        self._few = asyncio.Semaphore(_AT_ONCE)
        self._waiting: list[tuple[Subscription, asyncio.Event]] = []
        self._tasks: set[asyncio.Task[object]] = set()

    @property
    def inside(self) -> bool:
        """Whether the caller is a callback."""
        return self._dispatcher.inside

    async def start(self) -> None:
        """Start the server. Raises CannotListen, ParameterError."""
        try:
            self.settings.check_()
            await self.server.start()
        except BaseException:
            await self._dispatcher.stop(0.0)
            raise
        self._spawn(self._renewing())

    async def stop(self, *, unsubscribe: bool) -> None:
        """End subscriptions if requested, stop the server, and give callbacks the grace period to finish."""
        for task in (tasks := list(self._tasks)):
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
            if unsubscribe:
                await self._each(self._end_quietly(one) for one in self._alive())
        finally:
            await self.server.stop(self.settings.grace)
            await self._dispatcher.stop(self.settings.grace)
            if self._own is not None:
                await self._own.close()

    async def subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callable[..., object]) -> tuple[bool, UUID]:
        """Subscribe, and wait for the hub if configured. Raises ParameterError, TokenError, ApiError, NetworkError."""
        if not callable(callback):
            raise ParameterError(f"{topic.method}: the callback must be a function, not {type(callback).__name__}")
        settings, uuid = self.settings, uuid4()
        address, key = topic.address(**parameters), settings.key_()
        one = Subscription(
            uuid=uuid, topic=topic, address=address, callback=settings.callback_(uuid),
            callback_queue=CallbackQueue(callback, f"{topic.name} {uuid}"),
            seconds=settings.subscribe_least_seconds, backoff=Backoff(self._clock), moved=self._moved,
        )  # fmt: skip
        one.sign_with(key)
        self.handler.subscriptions[str(uuid)] = one
        confirmed = False
        try:
            await self._said(one, settings.wait_for_subscription_confirm)
            confirmed = one.state is State.CONFIRMED or not (settings.wait_for_subscription_confirm or one.state in OVER)
        except VerificationFailed as error:
            if one.state is not State.DENIED:  # this was already logged
                log.warning("%s", error)
        finally:
            if not confirmed:
                one.step(What.GIVE_UP)
        return confirmed, uuid

    async def unsubscribe(self, uuid: UUID) -> bool:
        """End a subscription. Return False if it doesn't exist, or if the hub didn't verify that. Raises TokenError, ApiError, NetworkError."""
        one = self.handler.subscriptions.get(str(uuid))
        return one is not None and await self._end(one)

    async def renew(self, uuid: UUID) -> bool:
        """Renew the lease now. Return False if there is no such subscription, or after an error, which goes to `on_error`."""
        one = self.handler.subscriptions.get(str(uuid))
        return one is not None and one.state in (State.CONFIRMED, State.PENDING) and await self._renew(one)

    async def clear(self, client: Client) -> bool:
        """End all of the hub's subscriptions for our URL, including those of other programs. Return whether all have ended."""
        speaker = HubClient(client)
        if speaker.user is None:
            return False
        ours = [one for one in await speaker.say(list_left(speaker.core, speaker.user)) if self.settings.is_ours_(one.callback)]
        known = {one.callback: one for one in self._alive()}
        done = await self._each(self._end(known[one.callback]) if one.callback in known else self._end_left(one, speaker) for one in ours)
        return all(done)

    def look(self) -> None:
        """Handle leases that have expired, and those that expire soon."""
        now = self._clock.monotonic()
        for key, one in list(self.handler.subscriptions.items()):
            if one.until <= now and one.state is State.CONFIRMED:
                one.step(What.LAPSE if self.settings.auto_renew_subscription else What.GIVE_UP)
            elif one.until <= now and one.state is State.ENDING:
                one.step(What.GIVE_UP)
            if one.state in OVER:
                if one.until <= now:
                    del self.handler.subscriptions[key]
            elif self.settings.auto_renew_subscription and one.renew_at <= now and not one.renewing and one.state is not State.ENDING:
                one.renewing = True  # set before the task starts, so that the next look starts no other
                self._spawn(self._renew(one))

    async def _renewing(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            self.look()

    async def _renew(self, one: Subscription) -> bool:
        one.renewing = True
        try:
            one.sign_with(self.settings.key_())
            async with self._few:
                await self._said(one, wait=True)
            one.backoff.reset()
            return True
        except TwitchError as error:
            one.renew_at = self._clock.monotonic() + one.backoff.next()
            self._failed(error, one.callback_queue.name)
            return False
        finally:
            one.renewing = False

    async def _said(self, one: Subscription, wait: bool) -> None:
        """Send the request, and wait for the hub's verification. Raises VerificationFailed if it doesn't come, or if the hub refuses."""
        speaker = self._speaker()
        with self._answer(one) as answer:
            await speaker.say(ask_to_subscribe(one, speaker.core, speaker.user))
            if wait and not (await self._in_time(answer) and one.state is State.CONFIRMED):
                why = "the hub denied it" if one.state is State.DENIED else f"the hub didn't verify {self.settings.callback_url}"
                raise VerificationFailed(f"{one.callback_queue.name} isn't confirmed: {why}", one.topic.name)

    async def _end(self, one: Subscription) -> bool:
        if not one.step(What.END):
            return False
        if one.state is State.ENDED:
            return True
        speaker, accepted = self._speaker(), False
        try:
            with self._answer(one) as answer:
                await speaker.say(ask_to_unsubscribe(one.topic, one.address, one.callback, speaker.core, speaker.user))
                accepted = not self.settings.wait_for_subscription_confirm or await self._in_time(answer)
        finally:
            if not accepted:
                one.step(What.KEEP)
        return accepted

    async def _end_quietly(self, one: Subscription) -> None:
        try:
            if not await self._end(one):
                log.warning("%s may not have ended, since the hub didn't verify the request", one.callback_queue.name)
        except TwitchError as error:
            self._failed(error, one.callback_queue.name)

    async def _end_left(self, left: Left, speaker: HubClient) -> bool:
        self.handler.leaving[left] = asked = asyncio.Event()
        try:
            await speaker.say(ask_to_unsubscribe(None, left.topic, left.callback, speaker.core, speaker.user))
            return await self._in_time(asked)
        finally:
            del self.handler.leaving[left]

    @contextlib.contextmanager
    def _answer(self, one: Subscription) -> Generator[asyncio.Event, None, None]:
        """Yield an event that is set by the hub's verification. It may come before the hub's reply, so create the event before the call."""
        answer = asyncio.Event()
        self._waiting.append((one, answer))
        try:
            yield answer
        finally:
            self._waiting.remove((one, answer))

    async def _in_time(self, answer: asyncio.Event) -> bool:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.settings.wait_for_subscription_confirm_timeout):
                await answer.wait()
        return answer.is_set()

    async def _each(self, work: Iterable[Coroutine[Any, Any, R]]) -> list[R]:
        """Run all of the work, a few at a time."""

        async def one(part: Coroutine[Any, Any, R]) -> R:
            async with self._few:
                return await part

        return await asyncio.gather(*(one(part) for part in work))

    def _alive(self) -> list[Subscription]:
        return [one for one in self.handler.subscriptions.values() if one.state not in OVER]

    def _speaker(self) -> HubClient:
        if self.client is not None:
            return HubClient(self.client)
        self._own = self._own or AsyncClient(self.settings.api_client_id, helix_url=self.settings.helix_url)
        return HubClient(self._own, tokens=False)

    def _spawn(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _moved(self, one: Subscription, what: What, reason: str) -> None:
        if one.state in OVER:
            one.until = self._clock.monotonic() + _REMEMBERED
        if what in _FROM_THE_HUB:
            for waiting, answer in self._waiting:
                if waiting is one:
                    answer.set()
        if what is What.DENY:
            had = one.renew_at != float("inf")
            log.warning("%s: the hub %s it: %s", one.callback_queue.name, "revoked" if had else "denied", reason or "no reason given")
            if hook := self.settings.on_revoked if had else self.settings.on_denied:
                self._dispatcher.put(CallbackQueue(hook, "on_revoked" if had else "on_denied"), one.uuid, reason)

    def _failed(self, error: Exception, name: str) -> None:
        if self.settings.on_error is None:
            log.error("%s: %s", name, error, exc_info=error)
            return
        try:
            self.settings.on_error(error, name)
        except Exception as worse:
            log.error("the error hook failed on %s", name, exc_info=worse)
