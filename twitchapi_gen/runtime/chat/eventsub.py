"""Chat over EventSub: reads through subscriptions to `channel.chat.*`, sends through Helix. Drops and reconnects are the socket's."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any, Protocol, TypeAlias

from twitchapi_gen.runtime.base.errors import ParameterError, SubscriptionRevoked, TwitchError
from twitchapi_gen.runtime.chat.errors import MessageDropped
from twitchapi_gen.runtime.chat.message import Channel, ChatEvent, Message, Role
from twitchapi_gen.runtime.chat.reading import READERS
from twitchapi_gen.runtime.chat.transport import Receiver
from twitchapi_gen.runtime.client.perform import perform
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.eventsub.conduit.client import AsyncConduitFace, SyncConduitFace
from twitchapi_gen.runtime.eventsub.interfaces import Unstarted
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.eventsub.websocket.client import SocketCore
from twitchapi_gen.runtime.eventsub.websocket.messages import Drop, Session
from twitchapi_gen.runtime.eventsub.websocket.sessions import Hooks, Options
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import ENABLED, Handle
from twitchapi_gen.runtime.http.call import make_call
from twitchapi_gen.runtime.http.core import Core

Receive: TypeAlias = Callable[[Event[Any]], object]


class Helix:
    """The client's own operations, called by name in chat's event loop."""

    def __init__(self, core: Core, runner: ClientRunner) -> None:
        self._core, self.runner = core, runner

    async def call(self, operation: str, **arguments: object) -> Any:
        """Call an operation with the parameters of its method. None is omitted. Return its reply. Raises the errors of every call."""
        call = make_call(self._core.operations[operation], {name: value for name, value in arguments.items() if value is not None})
        return await self.runner.run(lambda core, user: perform(call, core, user))


class EventSource(Protocol):
    """The source of EventSub's events: a socket of chat's own, or a conduit."""

    @property
    def is_connected(self) -> bool: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def subscribe(self, type: SubscriptionType, condition: Mapping[str, str], receive: Receive) -> object:
        """Subscribe, and return the subscription once Twitch has created it. Each event calls `receive` in the event loop."""
        ...

    async def unsubscribe(self, subscription: Any) -> None: ...


class SocketSource:
    """EventSub's WebSockets, as `EventSubSocket` runs them. An event reaches chat without a queue in between."""

    def __init__(self, core: Core, options: Options, types: SubscriptionTypes, runner: ClientRunner, receiver: Receiver) -> None:
        self._receiver = receiver
        hooks = Hooks(connected=self._connected, disconnected=self._disconnected, gave_up=self._gave_up, revoked=self._revoked, error=self._error)
        self._socket = SocketCore(core, options, hooks, types, lambda: runner, Unstarted(self))
        self.on_revoked: Callable[[object, str], None] | None = None

    @property
    def is_connected(self) -> bool:
        manager = self._socket.manager
        return manager is not None and all(one.status == ENABLED for one in self._socket.subscriptions)

    async def start(self) -> None:
        await self._socket.start()

    async def stop(self) -> None:
        if self._socket.manager is not None:
            await self._socket.manager.stop(0.0)
            self._socket.manager = None

    async def subscribe(self, type: SubscriptionType, condition: Mapping[str, str], receive: Receive) -> object:
        handle = Handle[Any](self._socket.register(type, condition, receive, direct=True))
        await self._socket.listen(handle.listener_)
        return handle

    async def unsubscribe(self, subscription: Any) -> None:
        await self._socket.remove(subscription.listener_)

    async def _connected(self, session: Session) -> None:
        self._receiver.connected(session.id, session.resumed)

    async def _disconnected(self, drop: Drop) -> None:
        self._receiver.disconnected(drop.session_id, drop.code, drop.reason)

    async def _gave_up(self, error: Exception) -> None:
        self._receiver.gave_up(error)

    async def _error(self, error: Exception, where: str) -> None:
        self._receiver.failed(error, where)

    async def _revoked(self, subscription: Handle[Any]) -> None:
        if self.on_revoked is not None:
            self.on_revoked(subscription, subscription.status)


class ConduitSource:
    """A conduit, which its owner starts and stops: each event reaches one of the processes that hold its shards.

    The subscriptions stay at Twitch when the chat stops; leaving a channel ends them for all processes.
    """

    def __init__(self, conduit: AsyncConduitFace | SyncConduitFace) -> None:
        self._conduit, self._loop = conduit, asyncio.get_running_loop()
        self._over = False

    @property
    def is_connected(self) -> bool:
        taken = self._conduit.taken
        return bool(taken) and all(taken.values())

    async def start(self) -> None:
        """Do nothing: the conduit is its owner's."""

    async def stop(self) -> None:
        self._over = True

    async def subscribe(self, type: SubscriptionType, condition: Mapping[str, str], receive: Receive) -> object:
        def hand(event: Event[Any]) -> None:
            if not self._over:
                receive(event)

        async def in_loop(event: Event[Any]) -> None:
            hand(event)

        conduit = self._conduit
        if isinstance(conduit, SyncConduitFace):

            def in_thread(event: Event[Any]) -> None:
                self._loop.call_soon_threadsafe(hand, event)

            return await asyncio.to_thread(conduit.listen, type.type, type.version, condition, in_thread)
        return await conduit.listen(type.type, type.version, condition, in_loop)

    async def unsubscribe(self, subscription: Any) -> None:
        if isinstance(self._conduit, SyncConduitFace):
            await asyncio.to_thread(subscription.unsubscribe)
        else:
            await subscription.unsubscribe()


class EventSubTransport:
    """See `Transport`."""

    name = "eventsub"
    can_send = True

    def __init__(self, source: EventSource, helix: Helix, types: SubscriptionTypes, user_id: str) -> None:
        self._source, self._helix, self._types, self._user_id = source, helix, types, user_id
        self._channels: dict[Channel, dict[type[ChatEvent], object]] = {}
        self._wanted: list[type[ChatEvent]] = [Message]
        self._receiver: Receiver | None = None

    @property
    def is_connected(self) -> bool:
        return self._source.is_connected

    async def start(self, receiver: Receiver) -> None:
        self._receiver = receiver
        if isinstance(self._source, SocketSource):
            self._source.on_revoked = self._revoked

    async def stop(self) -> None:
        self._channels.clear()

    async def join(self, channel: Channel) -> Channel:
        if self._receiver is None:
            raise TwitchError("chat isn't running; call start() first")
        if not channel.id:
            raise ParameterError(f"{channel.login}: joining a chat over EventSub needs the channel's id")
        await self._receiver.may_join()
        self._receiver.privileged(channel, channel.id == self._user_id)
        subscriptions = self._channels.setdefault(channel, {})
        try:
            await self._subscribe(channel, Message)  # first, since it shows whether the chat may be read
            await asyncio.gather(*(self._subscribe(channel, kind) for kind in self._wanted if kind not in subscriptions))
        except BaseException:
            await self.part(channel)
            raise
        return channel

    async def part(self, channel: Channel) -> None:
        for subscription in self._channels.pop(channel, {}).values():
            await self._source.unsubscribe(subscription)

    async def want(self, kinds: Collection[type[ChatEvent]]) -> None:
        new = [kind for kind in kinds if kind in READERS and kind not in self._wanted]
        self._wanted += new
        await asyncio.gather(*(self._subscribe(channel, kind) for channel in self._channels for kind in new))

    async def send(self, channel: Channel, text: str, *, reply_to: str = "", nonce: str = "") -> str:
        page = await self._helix.call(
            "send_chat_message", broadcaster_id=channel.id, sender_id=self._user_id, message=text, reply_parent_message_id=reply_to or None
        )
        (sent,) = page.data
        if sent.is_sent:
            return str(sent.message_id or "")
        why = sent.drop_reason
        code, words = (why.code, why.message) if why is not None else ("", "no reason given")
        raise MessageDropped(f"{channel.login}: Twitch dropped the message ({code}): {words}", reason=str(code), channel=channel.login)

    async def _subscribe(self, channel: Channel, kind: type[ChatEvent]) -> None:
        name, read = READERS[kind]
        condition = {"broadcaster_user_id": channel.id, "user_id": self._user_id}
        subscription = await self._source.subscribe(self._types[name, "1"], condition, partial(self._received, channel, read))
        if channel in self._channels:
            self._channels[channel][kind] = subscription
        else:  # it was left meanwhile
            await self._source.unsubscribe(subscription)

    def _received(self, channel: Channel, read: Callable[[Channel, Event[Any]], ChatEvent], event: Event[Any]) -> None:
        receiver = self._receiver
        assert receiver is not None  # noqa: S101  # nothing is subscribed before the start
        try:
            found = read(channel, event)
        except Exception as error:  # whatever Twitch may have left out or replaced
            receiver.failed(error, f"{event.subscription.type} of {channel.login}")
            return
        if type(found) is Message and found.author.id == self._user_id and channel.id != self._user_id:
            receiver.privileged(channel, Role.MODERATOR in found.author.roles)
        receiver.received(found)

    def _revoked(self, subscription: object, status: str) -> None:
        for channel, subscriptions in list(self._channels.items()):
            for kind, one in list(subscriptions.items()):
                if one is subscription and self._receiver is not None:
                    del subscriptions[kind]
                    error = SubscriptionRevoked(f"Twitch ended {READERS[kind][0]} of {channel.login}: {status}", status)
                    if kind is Message:
                        self._receiver.parted(channel, error)
                    else:
                        self._receiver.failed(error, f"chat of {channel.login}")
