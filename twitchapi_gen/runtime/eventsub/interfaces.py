"""Base of the generated `listen_…` methods: each passes its type and condition to one method, which each transport implements."""

import warnings
import weakref
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.values import is_mapping
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionType
from twitchapi_gen.runtime.models.model import Model

T_co = TypeVar("T_co", bound=Model, covariant=True)

Callback: TypeAlias = Callable[[Event[Any]], Awaitable[object] | object]
"""Called with each event. If it returns an awaitable, the dispatcher awaits it."""


class Subscribed(Protocol):
    """A live subscription, as `listen` returns it. `status` is `enabled` while events arrive. `cost`: its share of the total cost."""

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
    """A subscription whose events can also be iterated: `for event in subscription`."""

    def __iter__(self) -> Iterator[Event[T_co]]: ...

    def unsubscribe(self) -> None: ...


class AsyncSubscription(Subscribed, Protocol[T_co]):
    """A subscription whose events can also be iterated: `async for event in subscription`."""

    def __aiter__(self) -> AsyncIterator[Event[T_co]]: ...

    async def unsubscribe(self) -> None: ...


class SyncListening(ABC):
    """Base class of the EventSub clients."""

    @abstractmethod
    def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> SyncSubscription[Any]:
        """Subscribe. `type.asked` checks the condition and drops empty values and None. raw: see `type.asked`."""


class AsyncListening(ABC):
    """Base class of the EventSub clients."""

    @abstractmethod
    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncSubscription[Any]:
        """Subscribe. `type.asked` checks the condition and drops empty values and None. raw: see `type.asked`."""


def condition_of(condition: Mapping[str, object] | None, ids: Mapping[str, object]) -> dict[str, object]:
    """Return the condition, given either as one mapping or as separate ids."""
    if condition is not None and not is_mapping(condition):
        raise ParameterError(f"the condition must be a mapping of names to ids, not {type(condition).__name__}")
    for name in ids:
        if condition and name in condition:
            raise ParameterError(f"{name} is given twice")
    return {**(condition or {}), **ids}


class Unstarted:
    """Watches one socket or webhook that was never started. Warns at its owner's end or at exit, as Python does for a coroutine never awaited."""

    def __init__(self, owner: object) -> None:
        self.started = False
        self._name, self._names = type(owner).__name__, list[str]()
        weakref.finalize(owner, self._end)  # the finalizer must not reference the owner, so it holds names only

    def noted(self, name: str) -> None:
        """Record a subscription that was requested before the start."""
        if not self.started:
            self._names.append(name)

    def withdrawn(self, name: str) -> None:
        """Remove a recorded subscription."""
        if name in self._names:
            self._names.remove(name)

    def _end(self) -> None:
        if self.started or not self._names:
            return
        more = f" and {len(self._names) - 1} more" if len(self._names) > 1 else ""
        warnings.warn(
            f"{self._name} was never started, and never subscribed to {self._names[0]}{more}; call start(), or use it in a `with` block",
            RuntimeWarning,
            stacklevel=1,
        )
