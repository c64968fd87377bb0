"""Twitch's retired PubSub, synchronously: its topics, what their messages are made of, and listening to them.

Twitch ended PubSub on 14 April 2025; EventSub took its place. The emulator has it still.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Self
from uuid import UUID

from twitchapi_gen.api.pubsub.sync import SyncMethods
from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.base.errors import PubSubError, TwitchError
from twitchapi_gen.runtime.client.client import SyncClient, fitting
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread, ThreadDeferredStop
from twitchapi_gen.runtime.http.message import Flow
from twitchapi_gen.runtime.legacy.pubsub.client import GRACE, Face, callable_, plain_topic
from twitchapi_gen.runtime.legacy.pubsub.engine import Hooks, Registration
from twitchapi_gen.runtime.legacy.topics import Callback, PubSubTopic, UnknownMessage
from twitchapi_gen.twitch import Twitch

__all__ = ["PubSub", "PubSubTopic", "UnknownMessage", "topics"]


class PubSub(SyncMethods, Face):
    """Listens to topics. Callbacks get the UUID that the listen method returned and the message, typed; each may be a plain or an async function.

    Args:
        twitch: The client whose user's token is used, and kept good in the same way.
        pubsub_url: Another address than the client's: wss, or ws on this machine.
        on_connected: Called when there is a connection, at first and after each drop.
        on_disconnected: Called with the reason when one was lost. It is dialled again by itself, for as long as it takes.
        on_revoked: Called with the topic and the error when a topic stops because the token is no good and can't be renewed.
            It goes on by itself once the client has another token.
        on_error: Called with the error and the topic, or the hook's name, when a callback raises, a message can't be read, or a topic can't be
            listened to again for now. Without it, these are logged.

    Several callbacks may listen to one topic. Used as a context manager, it starts and stops.
    """

    def __init__(
        self,
        twitch: Twitch,
        *,
        pubsub_url: str | None = None,
        on_connected: Callable[[], object] | None = None,
        on_disconnected: Callable[[str], object] | None = None,
        on_revoked: Callable[[str, TwitchError], object] | None = None,
        on_error: Callable[[Exception, str], object] | None = None,
    ) -> None:
        fitting(twitch, SyncClient, self)
        super().__init__(twitch, self._in_thread, pubsub_url, Hooks(on_connected, on_disconnected, on_revoked, on_error))
        self._twitch = twitch
        self._loop_thread: LoopThread | None = None
        self._ending = ThreadDeferredStop("twitchapi_gen pubsub stop")
        self._lock = threading.Lock()

    def start(self) -> None:
        """Connects, and listens to the topics so far. From then on it comes back by itself after every drop.

        Raises NetworkError when there is no connection at first, PubSubError and TokenError when a topic is refused; it is stopped then.
        """
        with self._lock:
            if self._loop_thread is not None:
                raise PubSubError("PubSub has been started already")
            loop_thread = self._loop_thread = LoopThread("twitchapi_gen pubsub")
        try:
            loop_thread.run(self._engine.start())
        except BaseException:
            self._loop_thread = None
            loop_thread.stop()
            raise

    def stop(self, *, grace: float = GRACE) -> None:
        """Closes the connections and ends the threads. Callbacks under way have `grace` seconds to end; async ones are cancelled then.

        Called in a callback, it doesn't wait. What was listened to is listened to again after another `start`, unless unlistened.
        """
        with self._lock:
            loop_thread, self._loop_thread = self._loop_thread, None
            dispatcher, closing = self._engine.dispatcher, self._engine.stop(grace) if loop_thread is not None else None
        if loop_thread is None or closing is None:
            self._ending.wait()
        else:
            self._ending.run(lambda: _end(loop_thread, closing), lambda: loop_thread.inside or (dispatcher is not None and dispatcher.inside))

    def unlisten(self, uuid: UUID) -> None:
        """Calls this callback no more; after the last one of a topic, Twitch is told so. Raises ParameterError for an unknown UUID."""
        loop_thread = self._loop_thread
        if loop_thread is None:
            self._engine.callbacks.remove(uuid)
        else:
            loop_thread.run(self._engine.unlisten(uuid))

    def listen_undocumented_topic(self, topic: str, callback_func: Callable[[UUID, UnknownMessage], object]) -> UUID:
        """Any topic, named in full, such as `ads.1234`. Messages come as they are: `message["field"]`, `message.to_dict()`.

        Returns: the UUID of this callback, for `unlisten`. Raises: ParameterError, PubSubError, NetworkError.
        """
        return self._register(Registration(plain_topic(topic), callback_func))

    def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID:
        callable_(callback)
        one = Registration(topic.address(**ids), callback, topic)
        loop_thread = self._loop_thread
        if loop_thread is None or not loop_thread.inside:
            self._twitch.run_(self._access.checked(topic))
        return self._register(one)

    def _register(self, one: Registration) -> UUID:
        loop_thread = self._loop_thread
        if loop_thread is None:
            self._engine.callbacks.add(one)
        else:
            loop_thread.run(self._engine.listen(one))
        return one.uuid

    async def _in_thread(self, flow: Flow[Any]) -> Any:
        """The client's driver blocks, so it gets a thread of its own; one that nobody has to wait for at the end."""
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[Any] = loop.create_future()

        def run() -> None:
            try:
                value, error = self._twitch.run_(flow), None
            except BaseException as raised:
                value, error = None, raised
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
                loop.call_soon_threadsafe(_set, outcome, value, error)

        threading.Thread(target=run, name="twitchapi_gen pubsub token", daemon=True).start()
        return await outcome

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _end(loop_thread: LoopThread, closing: Coroutine[Any, Any, None]) -> None:
    try:
        loop_thread.run(closing)
    finally:
        loop_thread.stop()


def _set(outcome: "asyncio.Future[Any]", value: Any, error: BaseException | None) -> None:
    if outcome.done():
        return
    if error is None:
        outcome.set_result(value)
    else:
        outcome.set_exception(error)
