"""Version 4's `EventSubWebsocket` over the modern one."""

import asyncio
import threading
from collections.abc import Mapping
from typing import Any

from twitchapi_gen import AsyncEventSubSocket, AsyncTwitch
from twitchapi_gen.moving.v4.client import BASE_URL, Client, other_than
from twitchapi_gen.moving.v4.errors import translating
from twitchapi_gen.moving.v4.listening import Deliver, Revoked
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.eventsub.types import Key, key_of
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.eventsub.base import EventSubBase


class EventSubWebsocket(EventSubBase):
    """EventSub over WebSockets, for the client's user. It reconnects, and restores all subscriptions.

    Args:
        twitch: The client, with a user's token.
        connection_url: A WebSocket other than Twitch's.
        subscription_url: The URL above `eventsub/subscriptions`, if not `base_url`, such as that of the server of Twitch's command line.
        callback_loop: The event loop for callbacks; by default they run in the loop of this object's thread.
        revocation_handler: A coroutine function, called with a dict of the `subscription` that Twitch revoked.
        message_deduplication_history_length: Has no effect; message ids are kept for ten minutes.
    """

    def __init__(
        self,
        twitch: Client,
        connection_url: str | None = None,
        subscription_url: str | None = None,
        callback_loop: asyncio.AbstractEventLoop | None = None,
        revocation_handler: Revoked | None = None,
        message_deduplication_history_length: int = 50,
    ) -> None:
        super().__init__(twitch, "twitchapi_gen")
        self.connection_url, self.subscription_url = connection_url, subscription_url
        self.revokation_handler = revocation_handler
        self.reconnect_delay_steps = [0, 1, 2, 4, 8, 16, 32, 64, 128]
        """Has no effect: the delays are random, and never end."""
        self._callback_loop = callback_loop
        self._socket: AsyncEventSubSocket | None = None
        self._ids: dict[Key, str] = {}
        """The ids of all subscriptions, since one that Twitch revoked has none any more."""

    @property
    def active_session(self) -> object | None:
        """The modern socket while it is connected, else None."""
        return self._socket if self._socket is not None and self._socket.is_connected else None

    def start(self) -> None:
        """Start the thread. The socket connects with the first subscription. Raises RuntimeError if it runs, UnauthorizedException without a user."""
        if self._thread is not None:
            raise RuntimeError("EventSubWebsocket has been started already")
        if self._twitch.get_user_auth_token() is None:
            raise types.UnauthorizedException("EventSubWebsocket needs a user's token: call set_user_authentication first")
        client = at(self._twitch.client, self.subscription_url, self._twitch.base_url)
        with translating():
            socket = AsyncEventSubSocket(client, eventsub_url=self.connection_url, on_revoked=self._revoked)
            thread = LoopThread("twitchapi_gen EventSub")
            try:
                thread.run(socket.start())
            except BaseException:
                thread.stop()
                raise
        self._socket, self._thread = socket, thread

    async def stop(self) -> None:
        """Disconnect, and end the thread. Callbacks get some seconds to finish. Raises RuntimeError if it isn't running."""
        thread = self._own_loop()
        socket, self._socket, self._thread = self._socket, None, None
        if socket is None or thread.inside:
            threading.Thread(target=_end, args=(socket, thread), name="twitchapi_gen EventSub stops", daemon=True).start()
        else:
            await asyncio.to_thread(_end, socket, thread)

    async def _subscribe(self, type: str, version: str, condition: Mapping[str, str], deliver: Deliver) -> str:
        if self._socket is None:
            raise RuntimeError("EventSubWebsocket is not running: call start() first")
        for one in self._known():
            if one.type == type and one.version == version and dict(one.condition) == dict(condition):
                raise types.EventSubSubscriptionConflict(f"{type} for {dict(condition)} is subscribed to already (id {one.id})")
        made = await self._socket.listen(type, version, condition, deliver)
        self._ids[key_of(type, version, condition)] = made.id
        return made.id

    def _known(self) -> list[Any]:
        return list(self._socket.subscriptions) if self._socket is not None else []

    def _acting(self) -> AsyncTwitch:
        return at(self._twitch.client, self.subscription_url, self._twitch.base_url)

    async def _revoked(self, handle: Any) -> None:
        if self.revokation_handler is not None:
            about = {name: getattr(handle, name) for name in ("type", "version", "status", "cost")}
            id = self._ids.get(key_of(handle.type, handle.version, handle.condition), "")
            await self._called_back(self.revokation_handler, {"subscription": {"id": id, **about, "condition": dict(handle.condition)}})


def _end(socket: AsyncEventSubSocket | None, thread: LoopThread) -> None:
    try:
        if socket is not None:
            thread.run(socket.stop())
    finally:
        thread.stop()


def at(client: AsyncTwitch, subscription_url: str | None, base_url: str) -> AsyncTwitch:
    """Return the client, or one that shares all with it but the URL of EventSub's subscriptions."""
    if subscription_url is None:
        return client
    with translating():
        other = AsyncTwitch(
            client.app_id,
            helix_url=other_than(BASE_URL, base_url),
            eventsub_subscriptions_url=f"{subscription_url.rstrip('/')}/eventsub/subscriptions",
        )
        view = client.options()
    vars(view.core_)["addresses"] = other.core_.addresses
    return view
