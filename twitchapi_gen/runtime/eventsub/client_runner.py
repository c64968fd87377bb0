"""The calls that a socket makes, over the client's own path: its token, its policy, its errors."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import orjson
from attrs import frozen

from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.client.perform import exchange
from twitchapi_gen.runtime.dispatch.dispatcher import Workers
from twitchapi_gen.runtime.eventsub.event import SubscriptionInfo, key_of
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Flow, Response
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.http.parameters import unspecified

R = TypeVar("R")
Make = Callable[[Core, Credential], Flow[R]]
_MOST_PAGES = 50


@frozen
class Costs:
    """What the user's subscriptions cost together, and may. None where the reply didn't say."""

    total: int | None
    most: int | None


@frozen
class CreatedSubscription:
    """A subscription that Twitch has."""

    info: SubscriptionInfo
    costs: Costs


class ClientRunner(ABC):
    """Runs flows on the client that a socket was given."""

    @abstractmethod
    async def run(self, make: Make[R]) -> R: ...

    @abstractmethod
    def close(self) -> None:
        """Ends what only this one needed."""


class LoopClientRunner(ClientRunner):
    """An asynchronous client, in the loop that the socket runs in."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def run(self, make: Make[R]) -> R:
        return await self._client.run_(make(self._client.core_, self._client.user_))

    def close(self) -> None:
        """The client stays open."""


class ThreadClientRunner(ClientRunner):
    """A synchronous client, in a few threads, so that the socket goes on meanwhile."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._workers = Workers("twitchapi_gen calls", 4)

    async def run(self, make: Make[R]) -> R:
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[R] = loop.create_future()

        def work() -> None:
            try:
                result = self._client.run_(make(self._client.core_, self._client.user_))
            except BaseException as error:
                _hand_over(loop, outcome, error=error)
            else:
                _hand_over(loop, outcome, result)

        self._workers.submit(work)
        return await outcome

    def close(self) -> None:
        self._workers.stop(1.0)


def _hand_over(loop: asyncio.AbstractEventLoop, outcome: "asyncio.Future[Any]", result: Any = None, error: BaseException | None = None) -> None:
    def hand() -> None:
        if outcome.done():
            return
        if error is not None:
            outcome.set_exception(error)
        else:
            outcome.set_result(result)

    with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
        loop.call_soon_threadsafe(hand)


def create(type: SubscriptionType, condition: Mapping[str, str], session: str, core: Core, user: Credential) -> Flow[CreatedSubscription]:
    """Subscribes. Raises MissingToken and MissingScope before anything is sent."""
    body = {"type": type.type, "version": type.version, "condition": condition, "transport": {"method": "websocket", "session_id": session}}
    operation = _operation(f"listen to {type.name}", "POST", type)
    response = yield from exchange(operation, [], body, core, user, core.deadline())
    reply = _reply(operation, response)
    return CreatedSubscription(_subscriptions(operation, reply)[0], _costs(reply))


def delete(type: SubscriptionType, id: str, core: Core, user: Credential) -> Flow[None]:
    """Ends a subscription."""
    yield from exchange(_operation(f"stop listening to {type.name}", "DELETE"), unspecified([("id", id)]), None, core, user, core.deadline())


def find(type: SubscriptionType, condition: Mapping[str, str], session: str, core: Core, user: Credential) -> Flow[CreatedSubscription | None]:
    """The session's own subscription of that type and condition, where it has one: it was made, though the reply got lost."""
    operation, cursor = _operation(f"look for {type.name}", "GET"), ""
    for _ in range(_MOST_PAGES):
        pairs = [("type", type.type), *([("after", cursor)] if cursor else [])]
        response = yield from exchange(operation, unspecified(pairs), None, core, user, core.deadline())
        reply = _reply(operation, response)
        for info in _subscriptions(operation, reply, empty=True):
            transport = info.json.get("transport")
            ours = is_object(transport) and transport.get("session_id") == session and info.status == "enabled"
            if ours and info.key == key_of(type.type, type.version, condition):
                return CreatedSubscription(info, _costs(reply))
        pagination = reply.get("pagination")
        after = pagination.get("cursor") if is_object(pagination) else None
        if not isinstance(after, str) or not after or after == cursor:
            return None
        cursor = after
    return None


def _operation(name: str, method: str, type: SubscriptionType | None = None) -> Operation:
    return Operation(
        name=name, title="", group="", method=method, path="/eventsub/subscriptions", docs_url="", module="",
        tokens=("user",), scopes_any=type.scopes_any if type is not None else (), reply="none",
    )  # fmt: skip


def _reply(operation: Operation, response: Response) -> dict[str, Any]:
    try:
        value = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        value = None
    if not is_object(value):
        raise UnexpectedReply(f"{operation.name}: the reply is no JSON object", response.status)
    return value


def _subscriptions(operation: Operation, reply: dict[str, Any], *, empty: bool = False) -> list[SubscriptionInfo]:
    data = reply.get("data")
    found = [SubscriptionInfo.read(one) for one in data if is_object(one)] if is_array(data) else []
    if not found and not empty:
        raise UnexpectedReply(f"{operation.name}: the reply holds no subscription")
    return found


def _costs(reply: dict[str, Any]) -> Costs:
    total, most = reply.get("total_cost"), reply.get("max_total_cost")
    return Costs(total if isinstance(total, int) else None, most if isinstance(most, int) else None)
