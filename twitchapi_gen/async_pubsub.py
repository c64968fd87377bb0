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
    """Listens to topics. Callbacks get the UUID that the listen method returned and the message, typed; each may be a plain or an async function.

    May be made outside of an event loop; it runs in the one that it is started in. Plain callbacks run in threads.

    Args:
        twitch: The client whose user's token is used, and kept good in the same way.
        pubsub_url: Another address than the client's: wss, or ws on this machine.
        on_connected: Called when there is a connection, at first and after each drop.
        on_disconnected: Called with the reason when one was lost. It is dialled again by itself, for as long as it takes.
        on_revoked: Called with the topic and the error when a topic stops because the token is no good and can't be renewed.
            It goes on by itself once the client has another token.
        on_error: Called with the error and the topic, or the hook's name, when a callback raises, a message can't be read, or a topic can't be
            listened to again for now. Without it, these are logged.

    Several callbacks may listen to one topic. `async with` starts and stops.
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
        """Connects, and listens to the topics so far. From then on it comes back by itself after every drop.

        Raises NetworkError when there is no connection at first, PubSubError and TokenError when a topic is refused; it is stopped then.
        """
        await self._ending.wait()
        await self._engine.start()

    async def stop(self, *, grace: float = GRACE) -> None:
        """Closes the connections. Callbacks under way have `grace` seconds to end; async ones are cancelled then.

        Called in a callback, it doesn't wait. What was listened to is listened to again after another `start`, unless unlistened.
        """
        await self._ending.wait()
        await self._ending.run(self._engine.stop(grace), lambda: self._engine.inside)

    async def unlisten(self, uuid: UUID) -> None:
        """Calls this callback no more; after the last one of a topic, Twitch is told so. Raises ParameterError for an unknown UUID."""
        await self._engine.unlisten(uuid)

    async def listen_undocumented_topic(self, topic: str, callback_func: Callable[[UUID, UnknownMessage], object]) -> UUID:
        """Any topic, named in full, such as `ads.1234`. Messages come as they are: `message["field"]`, `message.to_dict()`.

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
