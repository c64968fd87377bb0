"""What both faces of a socket share: its settings, and what is wanted, kept from one start to the next."""

from collections.abc import Callable, Mapping
from typing import Any

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import ParameterError, TwitchError
from twitchapi_gen.runtime.events.seen import Seen
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.socket.calling import Caller
from twitchapi_gen.runtime.eventsub.socket.hooks import Hooks
from twitchapi_gen.runtime.eventsub.socket.hub import REMEMBERED, WHERE, Hub
from twitchapi_gen.runtime.eventsub.socket.limits import Quota
from twitchapi_gen.runtime.eventsub.socket.options import Options
from twitchapi_gen.runtime.eventsub.socket.wanting import UNSUBSCRIBED, Listener, Wanted
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.eventsub.unstarted import Unstarted


class Desk:
    """`hub` is there between start and stop. What changes while it runs is changed in its loop."""

    def __init__(
        self, core: Core, options: Options, hooks: Hooks, types: SubscriptionTypes, caller: Callable[[], Caller], unstarted: Unstarted
    ) -> None:
        self.options, self.types, self.wanted, self.quota = options, types, Wanted(Seen(REMEMBERED, options.clock)), Quota()
        self.hub: Hub | None = None
        self.unstarted = unstarted
        self._core, self._hooks, self._caller = core, hooks, caller

    def register(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callable[..., object] | None, *, raw: bool = False
    ) -> Listener:
        """Wants it. Raises ParameterError and SubscriptionLimit."""
        if callback is not None and not callable(callback):
            raise ParameterError(f"{type.name}: the callback must be a function, not {callback!r}")
        ids = type.asked(condition, "websocket", raw=raw)
        want = self.wanted.add(type, ids)
        if not want.listeners:
            try:
                self.quota.check(type, ids, sum(one.cost for one in self.wanted))
                line = self.wanted.roomy(self.options.sockets, self.options.each)
                if line is None:
                    raise self.quota.full(type, self.options.sockets, self.options.each)
            except TwitchError:
                self.wanted.remove(want)
                raise
            want.line = line
        listener = Listener(want, callback, self.options.waiting)
        want.listeners.append(listener)
        self.unstarted.noted(type.name)
        return listener

    @property
    def subscriptions(self) -> list[Any]:
        return [listener.handle for want in self.wanted for listener in want.listeners if listener.handle is not None]

    async def start(self) -> None:
        if self.hub is not None:
            raise TwitchError(f"{WHERE} has been started already")
        self.unstarted.started = True
        reporter = self._core.reporter if self._core.on_drift is not None else None
        self.hub = Hub(self.options, self._hooks, self.wanted, self.quota, self._caller(), self.types, reporter)
        try:
            await self.hub.begin()
        except BaseException:
            self.hub = None
            raise

    async def listen(self, listener: Listener) -> None:
        """Subscribes it, where the socket runs."""
        if self.hub is not None:
            await self.hub.listen(listener)

    async def remove(self, listener: Listener) -> None:
        if self.hub is not None:
            await self.hub.remove(listener)
        elif not listener.ended:
            self.discard(listener)

    def discard(self, listener: Listener) -> None:
        """Doesn't want it any more, where nothing runs."""
        listener.ended = UNSUBSCRIBED
        self.unstarted.withdrawn(listener.want.type.name)
        listener.box.close()
        listener.want.listeners.remove(listener)
        if not listener.want.listeners:
            self.wanted.remove(listener.want)

    def iterated(self, listener: Listener) -> Mailbox[Event[Any]]:
        """The events of one who iterates."""
        if listener.callback is not None:
            raise ParameterError(f"{listener.want.type.name}: its events go to the callback; listen without one to iterate them")
        if self.hub is None and not listener.box.closed:
            raise TwitchError(f"{WHERE} isn't running; start it first")
        return listener.box

    def tap(self) -> Mailbox[Event[Any]]:
        """All events from now on."""
        if self.hub is None:
            raise TwitchError(f"{WHERE} isn't running; start it first")
        box = Mailbox[Event[Any]](self.options.waiting)
        self.hub.taps.append(box)
        return box

    def untap(self, box: Mailbox[Event[Any]]) -> None:
        box.close()
        if self.hub is not None and box in self.hub.taps:
            self.hub.taps.remove(box)
