"""The base of version 2's `PubSub`: the modern one, with messages as plain dicts."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from twitchapi_gen import ParameterError, TwitchError
from twitchapi_gen.moving.settings import Setting
from twitchapi_gen.moving.v2.client import Client
from twitchapi_gen.moving.v2.errors import translated, translating
from twitchapi_gen.moving.values import Reply
from twitchapi_gen.pubsub import PubSub, UnknownMessage
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.types import AuthScope

Callback = Callable[[UUID, Reply], object]


class Topics:
    """Listens to PubSub. Callbacks get the UUID that listening gave, and the message as a dict.

    twitch: The client, with a user's token. Raises RuntimeError for a second `start`, and for a `stop` without one.
    """

    RETIRED = ""
    """The reason for errors: what Twitch has withdrawn."""
    ping_frequency = Setting[float](120)
    ping_jitter = Setting[float](4)
    listen_confirm_timeout = Setting[float](30)
    reconnect_delay_steps = Setting[Sequence[float]]((1, 2, 4, 8, 16, 32, 64, 128))

    def __init__(self, twitch: Client) -> None:
        self._twitch = twitch
        with translating():
            self.modern_ = PubSub(twitch.client)
        self._running = False

    def start(self) -> None:
        """Connect, and listen to the registered topics."""
        if self._running:
            raise RuntimeError("PubSub has been started already")
        try:
            self.modern_.start()
        except TwitchError as error:
            old = translated(error)
            old.add_note(self.RETIRED)
            raise old from error
        self._running = True

    def stop(self) -> None:
        """Disconnect, and stop the threads."""
        if not self._running:
            raise RuntimeError("PubSub isn't running")
        self._running = False
        self.modern_.stop()

    def unlisten(self, uuid: UUID) -> None:
        """Stop listening for that UUID. Ignores an unknown one, as version 2 did."""
        with translating():
            try:
                self.modern_.unlisten(uuid)
            except ParameterError:
                return

    def _listen(self, topic: str, callback_func: Callback, scopes: tuple[AuthScope, ...]) -> UUID:
        for scope in scopes:
            if scope not in self._twitch.get_user_auth_scope():
                raise types.MissingScopeException(f"{topic} needs the scope {scope.value}, which isn't among those given to set_user_authentication")

        def deliver(uuid: UUID, message: UnknownMessage) -> Any:
            return callback_func(uuid, message.to_dict())

        with translating():
            return self.modern_.listen_undocumented_topic(topic, deliver)
