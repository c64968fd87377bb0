"""What the generated methods of the retired systems stand on: each hands its topic to one method, which the sockets and the server define."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from twitchapi_gen.runtime.topics import PubSubTopic, WebhookTopic

Callback = Callable[[UUID, Any], object]
"""Called with the UUID of the subscription and what came; an awaitable that it returns is awaited."""


class SyncListening(ABC):
    """Listens to topics of PubSub."""

    @abstractmethod
    def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID: ...


class AsyncListening(ABC):
    """Listens to topics of PubSub."""

    @abstractmethod
    async def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID: ...


class SyncSubscribing(ABC):
    """Subscribes to topics of the webhooks."""

    @abstractmethod
    def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]: ...

    @abstractmethod
    def _unsubscribe(self, uuid: UUID) -> bool: ...


class AsyncSubscribing(ABC):
    """Subscribes to topics of the webhooks."""

    @abstractmethod
    async def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]: ...

    @abstractmethod
    async def _unsubscribe(self, uuid: UUID) -> bool: ...
