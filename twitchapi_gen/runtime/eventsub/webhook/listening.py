"""What listening gives: a subscription that one can look at, iterate and end."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from datetime import datetime
from typing import Generic, TypeVar

from twitchapi_gen.runtime.events.lanes import Lane
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.faces import Callback
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.eventsub.webhook.routes import Route, Routes
from twitchapi_gen.runtime.reading.model import Model

T = TypeVar("T", bound=Model)
E = TypeVar("E")


class Listening(Generic[T, E]):
    """One who listens, and the route that brings the events. `end` is what its face does to end it."""

    def __init__(
        self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None, routes: Routes, end: Callable[..., E]
    ) -> None:
        self.lane = Lane(callback, type.name) if callback is not None else None
        self.box = Mailbox[Event[T]]() if callback is None else None
        self._end = end
        self.route: Route = routes.add(type, condition, self)

    @property
    def id(self) -> str:
        """Twitch's id of the subscription; empty until Twitch has it."""
        return self.route.id

    @property
    def type(self) -> str:
        return self.route.type.type

    @property
    def version(self) -> str:
        return self.route.type.version

    @property
    def condition(self) -> Mapping[str, str]:
        return self.route.condition

    @property
    def status(self) -> str:
        """`enabled` while events come, else what ended it; `declared` when Twitch hasn't been asked yet."""
        return self.route.status

    @property
    def cost(self) -> int:
        """What it counts towards the app's limit; 0 where the user has authorised the app."""
        return self.route.cost

    @property
    def created_at(self) -> datetime | None:
        return self.route.created_at

    def _iterated(self) -> Mailbox[Event[T]]:
        if self.box is None:
            raise RuntimeError(f"the events of {self.route.name} go to a callback; to iterate over them, listen without one")
        return self.box

    def __repr__(self) -> str:
        return f"<{self.route.name} {dict(self.condition)}: {self.status}>"


class WebhookSubscription(Listening[T, None]):
    """A subscription over a webhook. Listened to without a callback, `for event in subscription` gives its events, and waits for the next one.

    Iterating ends when it is unsubscribed or the webhook stops; it raises SubscriptionRevoked where Twitch ended it.
    """

    def __iter__(self) -> Iterator[Event[T]]:
        return iter(self._iterated())

    def unsubscribe(self) -> None:
        """No more of these. Twitch's subscription is ended when nobody else here listens to it."""
        self._end(self)


class AsyncWebhookSubscription(Listening[T, Awaitable[None]]):
    """A subscription over a webhook. Listened to without a callback, `async for event in subscription` gives its events.

    Iterating ends when it is unsubscribed or the webhook stops; it raises SubscriptionRevoked where Twitch ended it.
    """

    def __aiter__(self) -> AsyncIterator[Event[T]]:
        return self._iterated().__aiter__()

    async def unsubscribe(self) -> None:
        """No more of these. Twitch's subscription is ended when nobody else here listens to it."""
        await self._end(self)
