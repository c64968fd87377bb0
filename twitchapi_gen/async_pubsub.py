"""Twitch's retired PubSub, asynchronously. The names are those of `twitchapi_gen.pubsub`."""

from collections.abc import Callable, Mapping
from typing import Self
from uuid import UUID

from twitchapi_gen.api.pubsub.aio import AsyncMethods
from twitchapi_gen.async_twitch import AsyncTwitch
from twitchapi_gen.runtime.base.errors import TwitchError
from twitchapi_gen.runtime.client.client import AsyncClient, fitting
from twitchapi_gen.runtime.dispatch.loop_thread import DeferredStop
from twitchapi_gen.runtime.legacy.pubsub.client import GRACE, Face, callable_, plain_topic
from twitchapi_gen.runtime.legacy.pubsub.engine import Hooks, Registration
from twitchapi_gen.runtime.legacy.topics import Callback, PubSubTopic, UnknownMessage

__all__ = ["AsyncPubSub", "PubSubTopic", "UnknownMessage"]


class AsyncPubSub(AsyncMethods, Face):
    """A client for PubSub's topics. Callbacks get the UUID that the listen method returned, and the typed message; they may be plain or async.

    You may create it outside an event loop; it runs in the loop of `start`. Plain callbacks run in threads.

    Args:
        twitch: The client. Its user token is used, and refreshed as usual.
        pubsub_url: An address other than the client's: wss, or ws on this machine.
        on_connected: Called when it has connected, at first and after each drop.
        on_disconnected: Called with the reason when a connection is lost. It reconnects automatically, without a time limit.
        on_revoked: Called with the topic and the error when a topic stops because its token is invalid and can't be refreshed.
            The topic resumes automatically once the client has another token.
        on_error: Called with the error and the topic, or the hook's name, when a callback raises, a message is invalid, or a topic can't be
            restored for now. By default, errors are logged.

    Several callbacks may share a topic. `async with` starts and stops it.
    """

    def __init__(
        self,
        twitch: AsyncTwitch,
        *,
        pubsub_url: str | None = None,
        on_connected: Callable[[], object] | None = None,
        on_disconnected: Callable[[str], object] | None = None,
        on_revoked: Callable[[str, TwitchError], object] | None = None,
        on_error: Callable[[Exception, str], object] | None = None,
    ) -> None:
        fitting(twitch, AsyncClient, self)
        super().__init__(twitch, twitch.run_, pubsub_url, Hooks(on_connected, on_disconnected, on_revoked, on_error))
        self._twitch = twitch
        self._ending = DeferredStop()

    async def start(self) -> None:
        """Connect, and listen to all topics. After every drop, it reconnects automatically.

        Raises NetworkError if the first connection fails, PubSubError or TokenError if a topic is refused, and then stops.
        """
        await self._ending.wait()
        await self._engine.start()

    async def stop(self, *, grace: float = GRACE) -> None:
        """Close the connections. Running callbacks get `grace` seconds to finish; then async ones are cancelled.

        In a callback it doesn't wait. The next `start` restores all topics that you haven't unlistened.
        """
        await self._ending.wait()
        await self._ending.run(self._engine.stop(grace), lambda: self._engine.inside)

    async def unlisten(self, uuid: UUID) -> None:
        """Remove this callback. The last one of a topic ends it at Twitch. Raises ParameterError for an unknown UUID."""
        await self._engine.unlisten(uuid)

    async def listen_undocumented_topic(self, topic: str, callback_func: Callable[[UUID, UnknownMessage], object]) -> UUID:
        """Listen to any topic by its full name, such as `ads.1234`. Messages are untyped: `message["field"]`, `message.to_dict()`.

        Returns: the UUID of this callback, for `unlisten`. Raises: ParameterError, PubSubError, NetworkError.
        """
        return await self._register(Registration(plain_topic(topic), callback_func))

    async def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID:
        callable_(callback)
        one = Registration(topic.address(**ids), callback, topic)
        await self._twitch.run_(self._access.checked(topic))
        return await self._register(one)

    async def _register(self, one: Registration) -> UUID:
        await self._engine.listen(one)
        return one.uuid

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
