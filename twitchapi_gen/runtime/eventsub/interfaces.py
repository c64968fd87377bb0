"""What the generated `listen_…` methods stand on: each hands its type and condition to one method, which each transport defines."""

import warnings
import weakref
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.values import is_mapping
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.models.model import Model

T_co = TypeVar("T_co", bound=Model, covariant=True)

Callback: TypeAlias = Callable[[Event[Any]], Awaitable[object] | object]
"""Called with each event; an awaitable that it returns is awaited."""


class Subscribed(Protocol):
    """What listening gives: a live subscription. `status` is `enabled` while events come. `cost`: what it adds to the total cost."""

    @property
    def id(self) -> str: ...

    @property
    def type(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def condition(self) -> Mapping[str, str]: ...

    @property
    def status(self) -> str: ...

    @property
    def cost(self) -> int: ...


class SyncSubscription(Subscribed, Protocol[T_co]):
    """Its events can be iterated, too: `for event in subscription`."""

    def __iter__(self) -> Iterator[Event[T_co]]: ...

    def unsubscribe(self) -> None: ...


class AsyncSubscription(Subscribed, Protocol[T_co]):
    """Its events can be iterated, too: `async for event in subscription`."""

    def __aiter__(self) -> AsyncIterator[Event[T_co]]: ...

    async def unsubscribe(self) -> None: ...


class SyncListening(ABC):
    """Listens to EventSub."""

    @abstractmethod
    def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> SyncSubscription[Any]:
        """Subscribes. The condition is as it was given: `type.asked` checks it and leaves out what is None or empty. raw: see there."""


class AsyncListening(ABC):
    """Listens to EventSub."""

    @abstractmethod
    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncSubscription[Any]:
        """Subscribes. The condition is as it was given: `type.asked` checks it and leaves out what is None or empty. raw: see there."""


def condition_of(condition: Mapping[str, object] | None, ids: Mapping[str, object]) -> dict[str, object]:
    """The condition given as one mapping, or id by id."""
    if condition is not None and not is_mapping(condition):
        raise ParameterError(f"the condition must be a mapping of names to ids, not {type(condition).__name__}")
    for name in ids:
        if condition and name in condition:
            raise ParameterError(f"{name} is given twice")
    return {**(condition or {}), **ids}


class Unstarted:
    """Of one socket or webhook. Warns when its owner is gone, or the program ends, as Python does of a coroutine that was never awaited."""

    def __init__(self, owner: object) -> None:
        self.started = False
        self._name, self._names = type(owner).__name__, list[str]()
        weakref.finalize(owner, self._end)  # which must not hold the owner, so it holds names only

    def noted(self, name: str) -> None:
        """A subscription was asked for, for the time after the start."""
        if not self.started:
            self._names.append(name)

    def withdrawn(self, name: str) -> None:
        """It isn't wanted any more."""
        if name in self._names:
            self._names.remove(name)

    def _end(self) -> None:
        if self.started or not self._names:
            return
        more = f" and {len(self._names) - 1} more" if len(self._names) > 1 else ""
        warnings.warn(
            f"{self._name} was never started, so {self._names[0]}{more} never came: call start(), or use it in a `with` block",
            RuntimeWarning,
            stacklevel=1,
        )
