"""The parts that both conduit clients share: settings, listeners, and requests to Twitch."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from attrs import define, evolve

from twitchapi_gen.runtime.base.addresses import EVENTSUB
from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.client.client import fitting
from twitchapi_gen.runtime.dispatch.dedup import KEPT, RecentIds
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING
from twitchapi_gen.runtime.eventsub.api import SubscriptionApi
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.eventsub.conduit import api
from twitchapi_gen.runtime.eventsub.conduit.api import ConduitInfo, Shard, shard_count, shard_id
from twitchapi_gen.runtime.eventsub.conduit.shards import DISABLED, WHERE, Hook, ShardPool, ShardPoolOptions
from twitchapi_gen.runtime.eventsub.routed import Routed, S
from twitchapi_gen.runtime.eventsub.subscriptions import (
    DECLARED,
    AsyncWebhookSubscription,
    Route,
    Routes,
    T,
    WebhookSubscription,
)
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionInfo
from twitchapi_gen.runtime.eventsub.webhook.verify import checked_secrets
from twitchapi_gen.runtime.eventsub.websocket.messages import Drop
from twitchapi_gen.runtime.eventsub.websocket.sessions import Options
from twitchapi_gen.runtime.http.message import Flow


@define(repr=False)
class ConduitSubscriptionApi(SubscriptionApi):
    """Subscriptions as for a webhook, but without verification. A subscription that another process created is adopted."""

    conduit_id: str = ""

    def transport(self) -> dict[str, str | Secret[str]]:
        return {"method": "conduit", "conduit_id": self.conduit_id}

    def is_mine(self, one: SubscriptionInfo) -> bool:
        transport = one.json.get("transport")
        return is_object(transport) and transport.get("conduit_id") == self.conduit_id


class ConduitSubscription(WebhookSubscription[T]):
    """A subscription on a conduit. Its events go to the process that holds the channel's shard, and there to all its listeners.

    `unsubscribe` ends it for all processes. Without a callback, `for event in subscription` yields the events that arrive here.
    """


class AsyncConduitSubscription(AsyncWebhookSubscription[T]):
    """A subscription on a conduit. Its events go to the process that holds the channel's shard, and there to all its listeners.

    `unsubscribe` ends it for all processes. Without a callback, `async for event in subscription` yields the events that arrive here.
    """


Outcome: TypeAlias = Awaitable[object] | object
C = TypeVar("C", bound="ClientBase[Any, Any]")
F = TypeVar("F", bound=Callable[..., object])
GRACE = 10.0


class ConduitBase(Routed[C, S]):
    """Base class of both clients. The public classes describe the parameters."""

    _transport = "conduit"

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
        self._routes: Routes = Routes(RecentIds(KEPT, core.clock))
        self._api = self._api_of(conduit_id)
        self._pool: ShardPool | None = None
        self._watched = False

    @property
    def id(self) -> str:
        """Twitch's id of the conduit; empty until you create or find it."""
        return self._info.id

    @property
    def shard_count(self) -> int:
        """The number of shards in Twitch's last reply; 0 before the first reply."""
        return self._info.shard_count

    @property
    def taken(self) -> dict[str, bool]:
        """The shards that this process holds, each with whether Twitch currently sends its events here."""
        pool = self._pool
        return {shard: held_shard.enabled for shard, held_shard in pool.held.items()} if pool is not None else {}

    def _known(self) -> str:
        if not self._info.id:
            raise TwitchError(f"{WHERE} has no id yet; call create() or find() first")
        return self._info.id

    def _api_of(self, conduit_id: str) -> ConduitSubscriptionApi:
        return ConduitSubscriptionApi(self._twitch.core_, self._routes, "", Secret(""), self._options.patience, conduit_id=conduit_id)

    def _know(self, info: ConduitInfo) -> None:
        self._info = info
        self._api = self._api_of(info.id)

    # Requests to Twitch

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
        """Subscribe to the notifications about disabled shards."""
        if "disabled" in self._hooks and not self._watched:
            condition = {"client_id": self._twitch.app_id, "conduit_id": self._known()}
            yield from self._api.subscribe(Route(self._types.find(DISABLED, "1"), condition))
            self._watched = True

    # Listeners

    def _is_live(self) -> bool:
        return bool(self._known())

    def _begun(self) -> Flow[None]:
        """Create all registered subscriptions, before any shard is taken."""
        for route in self._routes:
            if route.status == DECLARED:
                yield from self._api.subscribe(route)
        yield from self._watch()

    # The pool

    def _new_pool(self, caller: ClientRunner) -> ShardPool:
        core = self._twitch.core_
        options = evolve(self._options, url=EVENTSUB.address(self._options.url, core.addresses))  # a conduit with only webhook shards needs no URL
        return ShardPool(ShardPoolOptions(core, self._known(), options, self._routes, self._types, self._hooks), caller)

    @staticmethod
    def _ids(shards: tuple[str | int, ...]) -> list[str]:
        if not shards:
            raise ParameterError("name at least one shard, such as take(0)")
        return [*dict.fromkeys(map(shard_id, shards))]

    def __repr__(self) -> str:
        held = f", holds {', '.join(sorted(self.taken, key=int))}" if self.taken else ""
        return f"<{type(self).__name__} {self.id or 'not known yet'}: {self.shard_count} shards{held}>"
