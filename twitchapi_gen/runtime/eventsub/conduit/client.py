"""Conduits as users see them: what both faces share, the asynchronous face, and the synchronous one."""

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar

from attrs import define, evolve

from twitchapi_gen.runtime.base.addresses import EVENTSUB
from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient, fitting
from twitchapi_gen.runtime.dispatch.dedup import KEPT, Seen
from twitchapi_gen.runtime.dispatch.dispatcher import MOST_WAITING
from twitchapi_gen.runtime.dispatch.loop_thread import Background, Ending, ThreadEnding
from twitchapi_gen.runtime.eventsub.api import Subscribing
from twitchapi_gen.runtime.eventsub.client_runner import Caller, InLoop, InThreads
from twitchapi_gen.runtime.eventsub.conduit import api
from twitchapi_gen.runtime.eventsub.conduit.api import ConduitInfo, Shard, shard_count, shard_id
from twitchapi_gen.runtime.eventsub.conduit.shards import DISABLED, WHERE, Crew, Hook, Setting
from twitchapi_gen.runtime.eventsub.event import Event, SubscriptionInfo
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening, Callback, SyncListening
from twitchapi_gen.runtime.eventsub.subscriptions import ENABLED, AsyncWebhookSubscription, Listening, Route, Routes, T, WebhookSubscription
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.eventsub.webhook.verify import checked_secrets
from twitchapi_gen.runtime.eventsub.websocket.messages import Drop
from twitchapi_gen.runtime.eventsub.websocket.sessions import Options
from twitchapi_gen.runtime.http.message import Flow
from twitchapi_gen.runtime.models.model import Model


@define(repr=False)
class ConduitSubscribing(Subscribing):
    """As for a webhook, but that Twitch has nothing to verify. A subscription that another process has made is taken over."""

    conduit_id: str = ""

    def transport(self) -> dict[str, str | Secret[str]]:
        return {"method": "conduit", "conduit_id": self.conduit_id}

    def is_mine(self, one: SubscriptionInfo) -> bool:
        transport = one.json.get("transport")
        return is_object(transport) and transport.get("conduit_id") == self.conduit_id


class ConduitSubscription(WebhookSubscription[T]):
    """A subscription on a conduit. Its events come to whichever process holds the channel's shard, and there to whoever listens to the same.

    `unsubscribe` ends it for all processes. Listened to without a callback, `for event in subscription` gives the events that come here.
    """


class AsyncConduitSubscription(AsyncWebhookSubscription[T]):
    """A subscription on a conduit. Its events come to whichever process holds the channel's shard, and there to whoever listens to the same.

    `unsubscribe` ends it for all processes. Listened to without a callback, `async for event in subscription` gives the events that come here.
    """


Outcome: TypeAlias = Awaitable[object] | object
C = TypeVar("C", bound="ClientBase[Any, Any]")
GRACE = 10.0


class ConduitBase(Generic[C]):
    """The public classes describe the parameters."""

    _types: ClassVar[SubscriptionTypes] = SubscriptionTypes(())
    _client: type[C]

    def __init__(
        self,
        twitch: C,
        conduit_id: str = "",
        *,
        eventsub_url: str | None = None,
        keepalive_timeout_seconds: int = 10,
        give_up_after: float | None = None,
        timeout: float = 60.0,
        max_waiting: int = MOST_WAITING,
        on_event: Callable[[Event[Any]], Outcome] | None = None,
        on_taken: Callable[[str], Outcome] | None = None,
        on_lost: Callable[[str, Drop], Outcome] | None = None,
        on_shard_disabled: Callable[[Event[Any]], Outcome] | None = None,
        on_gave_up: Callable[[str, Exception], Outcome] | None = None,
        on_revoked: Callable[[SubscriptionInfo], Outcome] | None = None,
        on_error: Callable[[Exception, str], Outcome] | None = None,
    ) -> None:
        core = fitting(twitch, self._client, self).core_
        self._options = Options(
            url=EVENTSUB.checked(eventsub_url) if eventsub_url else "", clock=core.clock, keepalive=keepalive_timeout_seconds,
            give_up_after=give_up_after, patience=timeout, waiting=max_waiting,
        )  # fmt: skip
        hooks: dict[str, Hook | None] = {
            "event": on_event, "taken": on_taken, "lost": on_lost, "disabled": on_shard_disabled, "gave_up": on_gave_up, "revoked": on_revoked,
            "error": on_error,
        }  # fmt: skip
        self._hooks: Mapping[str, Hook] = {name: hook for name, hook in hooks.items() if hook is not None}
        self._twitch, self._info = twitch, ConduitInfo(conduit_id, 0)
        self._routes: Routes = Routes(Seen(KEPT, core.clock))
        self._subscribing = ConduitSubscribing(core, self._routes, "", Secret(""), timeout, conduit_id=conduit_id)
        self._crew: Crew | None = None
        self._watched = False

    @property
    def id(self) -> str:
        """Twitch's id of the conduit; empty until it was created or found."""
        return self._info.id

    @property
    def shard_count(self) -> int:
        """How many shards it has, by Twitch's last reply; 0 before there was one."""
        return self._info.shard_count

    @property
    def subscriptions(self) -> list[Any]:
        """What is listened to here."""
        return [one for route in self._routes for one in route.listeners]

    @property
    def taken(self) -> dict[str, bool]:
        """The shards that this process holds, and whether Twitch sends their events here just now."""
        crew = self._crew
        return {shard: shift.enabled for shard, shift in crew.shifts.items()} if crew is not None else {}

    def _known(self) -> str:
        if not self._info.id:
            raise TwitchError(f"{WHERE} isn't known yet: create or find it first")
        return self._info.id

    def _know(self, info: ConduitInfo) -> None:
        self._info = info
        self._subscribing.conduit_id = info.id

    # What is asked of Twitch

    def _create(self, count: int) -> Flow[ConduitInfo]:
        return api.create(shard_count(count), self._twitch.core_)

    def _find(self) -> Flow[ConduitInfo]:
        return api.find(self._info.id, self._twitch.core_)

    def _resize(self, count: int) -> Flow[ConduitInfo]:
        return api.resize(self._known(), shard_count(count), self._twitch.core_)

    def _delete(self) -> Flow[None]:
        return api.delete(self._known(), self._twitch.core_)

    def _shards(self, status: str | None) -> Flow[list[Shard]]:
        return api.shards(self._known(), status, self._twitch.core_)

    def _assign_webhook(self, shard: str | int, callback_url: str, secret: Secret[str]) -> Flow[list[Shard]]:
        core = self._twitch.core_
        core.hidden = (*core.hidden, *checked_secrets((secret,)))
        transport: dict[str, str | Secret[str]] = {"method": "webhook", "callback": callback_url, "secret": secret}
        return api.assign(self._known(), {shard_id(shard): transport}, core)

    def _assign_session(self, shard: str | int, session_id: str) -> Flow[list[Shard]]:
        transport: dict[str, str | Secret[str]] = {"method": "websocket", "session_id": session_id}
        return api.assign(self._known(), {shard_id(shard): transport}, self._twitch.core_)

    def _watch(self) -> Flow[None]:
        """Has Twitch tell this conduit of shards that are switched off."""
        if "disabled" in self._hooks and not self._watched:
            condition = {"client_id": self._twitch.app_id, "conduit_id": self._known()}
            yield from self._subscribing.subscribe(Route(self._types.find(DISABLED, "1"), condition))
            self._watched = True

    # Who listens

    def _checked(self, type: SubscriptionType, condition: Mapping[str, object], *, raw: bool) -> dict[str, str]:
        self._known()
        return type.asked(condition, "conduit", raw=raw)

    def _left(self, listener: Listening[Any, Any]) -> None:
        """It listens no more."""
        if not self._routes.leave(listener.route, listener) and listener.route.status == ENABLED:
            listener.route.status = "unsubscribed"
        if listener.box is not None:
            listener.box.close()

    def _leave_boxes(self) -> None:
        """Nobody iterates any more."""
        for route in self._routes:
            for one in route.listeners:
                if one.box is not None:
                    one.box.close()
                    self._routes.leave(route, one)

    # Who works

    def _new_crew(self, caller: Caller) -> Crew:
        core = self._twitch.core_
        options = evolve(self._options, url=EVENTSUB.address(self._options.url, core.addresses))  # a conduit of webhooks only needs none
        return Crew(Setting(core, self._known(), options, self._routes, self._types, self._hooks), caller)

    @staticmethod
    def _ids(shards: tuple[str | int, ...]) -> list[str]:
        if not shards:
            raise ParameterError("name the shards that this process is to hold, such as take(0)")
        return [*dict.fromkeys(map(shard_id, shards))]

    def __repr__(self) -> str:
        held = f", holds {', '.join(sorted(self.taken, key=int))}" if self.taken else ""
        return f"<{type(self).__name__} {self.id or 'not known yet'}: {self.shard_count} shards{held}>"


class AsyncConduitFace(ConduitBase[AsyncClient], AsyncListening):
    """See `AsyncConduit`."""

    _client = AsyncClient

    @cached_property
    def _ending(self) -> Ending:
        return Ending()

    async def create(self, shard_count: int) -> Self:
        """Makes a new conduit of the app, which this one is from now on. shard_count: 1 to 20,000.

        Raises RateLimited where the app has five already, and what every call raises.
        """
        self._know(await self._twitch.run_(self._create(shard_count)))
        return self

    async def find(self) -> Self:
        """Looks for the app's conduit: the one of `conduit_id`, or the only one that it has.

        Raises NotFound where it has none, ParameterError where it has several and none was named, and what every call raises.
        """
        self._know(await self._twitch.run_(self._find()))
        return self

    async def resize(self, shard_count: int) -> None:
        """Changes how many shards it has, 1 to 20,000; with fewer, the last ones are gone. Raises what every call raises."""
        self._know(await self._twitch.run_(self._resize(shard_count)))

    async def delete(self) -> None:
        """Deletes it at Twitch, and with it its subscriptions. Shards that this process holds are let go. Raises what every call raises."""
        await self._twitch.run_(self._delete())
        await self.stop()

    async def shards(self, status: str | None = None) -> list[Shard]:
        """Its shards that were ever assigned, as Twitch has them, in all processes. status: only those, such as `enabled`."""
        return await self._twitch.run_(self._shards(status))

    async def assign_webhook(self, shard: str | int, callback_url: str, secret: str) -> None:
        """Has a shard's events sent to a webhook, which Twitch verifies first: see `EventSubWebhook.serve_conduit`.

        secret: 10 to 100 ASCII characters. Raises ParameterError, ShardsRefused, and what every call raises.
        """
        given = Secret(secret)
        del secret  # plain text in a variable would show in tracebacks
        await self._twitch.run_(self._assign_webhook(shard, callback_url, given))

    async def assign_session(self, shard: str | int, session_id: str) -> None:
        """Has a shard's events sent over a WebSocket session, of whatever program. `take` does that by itself, again and again.

        Raises ParameterError, ShardsRefused, and what every call raises.
        """
        await self._twitch.run_(self._assign_session(shard, session_id))

    async def take(self, *shards: str | int) -> None:
        """Holds these shards from now on: connects, and has Twitch send their events here; again after each drop. Returns when it does.

        Listen before, so that whatever comes has somewhere to go. Raises ShardsRefused, Timeout, and what every call raises; then none is held.
        """
        ids = self._ids(shards)
        self._known()
        await self._twitch.run_(self._watch())
        if self._crew is None:
            self._crew = self._new_crew(InLoop(self._twitch))
        await self._crew.take(ids)

    async def release(self, *shards: str | int) -> None:
        """Lets them go. What comes for them goes to other shards, as long as one is enabled."""
        if self._crew is not None:
            await self._crew.release(self._ids(shards))

    async def stop(self, grace: float = GRACE) -> None:
        """Lets all shards go, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        crew, self._crew = self._crew, None
        self._leave_boxes()
        if crew is None:
            await self._ending.wait()
        else:
            await self._ending.run(crew.stop(grace), lambda: crew.lanes.inside)

    async def listen(
        self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None
    ) -> AsyncConduitSubscription[Model]:
        """Listens to any type, by name, also to what the spec doesn't have: its events' `data` is an UnknownEvent then.

        All processes may listen to the same: the first one makes the subscription, the others find it. Without a callback, the events are iterated.
        Raises ParameterError before anything is sent, and what every call raises.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncConduitSubscription[Any]:
        listener = AsyncConduitSubscription[Any](type, self._checked(type, condition, raw=raw), callback, self._routes, self._unsubscribe)
        try:
            if listener.status != ENABLED:
                await self._twitch.run_(self._subscribing.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    async def _unsubscribe(self, listener: AsyncConduitSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            await self._twitch.run_(self._subscribing.delete(route.id))
        self._left(listener)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncConduitFace(ConduitBase[SyncClient], SyncListening):
    """See `Conduit`."""

    _client = SyncClient

    _background: Background | None = None

    @cached_property
    def _ending(self) -> ThreadEnding:
        return ThreadEnding("twitchapi_gen conduit stop")

    def create(self, shard_count: int) -> Self:
        """Makes a new conduit of the app, which this one is from now on. shard_count: 1 to 20,000.

        Raises RateLimited where the app has five already, and what every call raises.
        """
        self._know(self._twitch.run_(self._create(shard_count)))
        return self

    def find(self) -> Self:
        """Looks for the app's conduit: the one of `conduit_id`, or the only one that it has.

        Raises NotFound where it has none, ParameterError where it has several and none was named, and what every call raises.
        """
        self._know(self._twitch.run_(self._find()))
        return self

    def resize(self, shard_count: int) -> None:
        """Changes how many shards it has, 1 to 20,000; with fewer, the last ones are gone. Raises what every call raises."""
        self._know(self._twitch.run_(self._resize(shard_count)))

    def delete(self) -> None:
        """Deletes it at Twitch, and with it its subscriptions. Shards that this process holds are let go. Raises what every call raises."""
        self._twitch.run_(self._delete())
        self.stop()

    def shards(self, status: str | None = None) -> list[Shard]:
        """Its shards that were ever assigned, as Twitch has them, in all processes. status: only those, such as `enabled`."""
        return self._twitch.run_(self._shards(status))

    def assign_webhook(self, shard: str | int, callback_url: str, secret: str) -> None:
        """Has a shard's events sent to a webhook, which Twitch verifies first: see `EventSubWebhook.serve_conduit`.

        secret: 10 to 100 ASCII characters. Raises ParameterError, ShardsRefused, and what every call raises.
        """
        given = Secret(secret)
        del secret  # plain text in a variable would show in tracebacks
        self._twitch.run_(self._assign_webhook(shard, callback_url, given))

    def assign_session(self, shard: str | int, session_id: str) -> None:
        """Has a shard's events sent over a WebSocket session, of whatever program. `take` does that by itself, again and again.

        Raises ParameterError, ShardsRefused, and what every call raises.
        """
        self._twitch.run_(self._assign_session(shard, session_id))

    def take(self, *shards: str | int) -> None:
        """Holds these shards from now on: connects, and has Twitch send their events here; again after each drop. Returns when it does.

        Listen before, so that whatever comes has somewhere to go. Raises ShardsRefused, Timeout, and what every call raises; then none is held.
        """
        ids = self._ids(shards)
        self._known()
        self._twitch.run_(self._watch())
        if self._background is None:
            self._background = Background("twitchapi_gen conduit")

        async def take() -> None:
            if self._crew is None:
                self._crew = self._new_crew(InThreads(self._twitch))
            await self._crew.take(ids)

        self._background.run(take())

    def release(self, *shards: str | int) -> None:
        """Lets them go. What comes for them goes to other shards, as long as one is enabled."""
        if self._crew is not None and self._background is not None:
            self._background.run(self._crew.release(self._ids(shards)))

    def stop(self, grace: float = GRACE) -> None:
        """Lets all shards go, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        crew, background = self._crew, self._background
        self._crew = self._background = None
        self._leave_boxes()
        if background is None:
            self._ending.wait()
        else:
            self._ending.run(lambda: _end(crew, background, grace), lambda: background.inside or (crew is not None and crew.lanes.inside))

    def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> ConduitSubscription[Model]:
        """Listens to any type, by name, also to what the spec doesn't have: its events' `data` is an UnknownEvent then.

        All processes may listen to the same: the first one makes the subscription, the others find it. Without a callback, the events are iterated.
        Raises ParameterError before anything is sent, and what every call raises.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> ConduitSubscription[Any]:
        listener = ConduitSubscription[Any](type, self._checked(type, condition, raw=raw), callback, self._routes, self._unsubscribe)
        try:
            if listener.status != ENABLED:
                self._twitch.run_(self._subscribing.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    def _unsubscribe(self, listener: ConduitSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            self._twitch.run_(self._subscribing.delete(route.id))
        self._left(listener)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _end(crew: Crew | None, background: Background, grace: float) -> None:
    try:
        if crew is not None:
            background.run(crew.stop(grace))
    finally:
        background.stop()
