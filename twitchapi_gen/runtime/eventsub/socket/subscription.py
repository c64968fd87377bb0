"""What listening gives: a live subscription."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, Protocol, TypeVar

from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.socket.wanting import Listener
from twitchapi_gen.runtime.reading.model import Model

T_co = TypeVar("T_co", bound=Model, covariant=True)


class Handle(Generic[T_co]):
    """One who listens. What Twitch knows of it changes with each session."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        listener.handle = self

    @property
    def id(self) -> str:
        """Twitch's id of the subscription; another one after each drop, empty while there is none."""
        return self._listener.want.id if not self._listener.ended else ""

    @property
    def type(self) -> str:
        """Such as `channel.follow`."""
        return self._listener.want.type.type

    @property
    def version(self) -> str:
        return self._listener.want.type.version

    @property
    def condition(self) -> Mapping[str, str]:
        """Which events are meant."""
        return self._listener.want.condition

    @property
    def status(self) -> str:
        """`enabled` while events come; `pending` before, `websocket_disconnected` between two sessions; in the end `unsubscribed`, or why it was
        revoked, such as `authorization_revoked`."""
        return self._listener.ended or self._listener.want.status

    @property
    def cost(self) -> int:
        """What it adds to the total cost; 0 where the user has authorised the app."""
        return self._listener.want.cost

    @property
    def dropped(self) -> int:
        """How many of its events were dropped since the start, because more than `max_waiting` waited for its callback or loop."""
        return self._listener.dropped

    @property
    def listener_(self) -> Listener:
        return self._listener

    def __repr__(self) -> str:
        condition = ", ".join(f"{name}={value}" for name, value in self.condition.items())
        return f"<{type(self).__name__} {self._listener.want.type.name} ({condition}): {self.status}>"


class AsyncOwner(Protocol):
    """The socket that a subscription belongs to."""

    async def unsubscribe(self, subscription: Any) -> None: ...

    def iterated_(self, listener: Listener) -> Mailbox[Event[Any]]: ...


class SyncOwner(Protocol):
    """The socket that a subscription belongs to."""

    def unsubscribe(self, subscription: Any) -> None: ...

    def iterated_(self, listener: Listener) -> Mailbox[Event[Any]]: ...


class AsyncSubscription(Handle[T_co]):
    """A subscription. Listened to without a callback, its events are iterated: `async for event in subscription`."""

    def __init__(self, listener: Listener, owner: AsyncOwner) -> None:
        super().__init__(listener)
        self._owner = owner

    async def unsubscribe(self) -> None:
        """Ends it. Events that had come before are still handed over."""
        await self._owner.unsubscribe(self)

    def __aiter__(self) -> AsyncIterator[Event[T_co]]:
        return aiter(self._owner.iterated_(self._listener))


class Subscription(Handle[T_co]):
    """A subscription. Listened to without a callback, its events are iterated: `for event in subscription`."""

    def __init__(self, listener: Listener, owner: SyncOwner) -> None:
        super().__init__(listener)
        self._owner = owner

    def unsubscribe(self) -> None:
        """Ends it. Events that had come before are still handed over."""
        self._owner.unsubscribe(self)

    def __iter__(self) -> Iterator[Event[T_co]]:
        return iter(self._owner.iterated_(self._listener))
