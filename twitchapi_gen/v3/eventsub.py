"""EventSub of pyTwitchAPI 3: version 4's over a webhook, with callbacks that get Twitch's payload as a dict."""

import ssl
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from twitchapi_gen.moving.values import Id, Reply
from twitchapi_gen.v3.twitch import Twitch
from twitchapi_gen.v4.eventsub.webhook import EventSubWebhook
from twitchapi_gen.v4.object.base import TwitchObject

__all__ = ["CALLBACK_TYPE", "EventSub"]
CALLBACK_TYPE = Callable[[Reply], Awaitable[None]]


class EventSub(EventSubWebhook):
    """Receive EventSub over a webhook. Callbacks are coroutine functions that get a dict with `subscription` and `event`.

    Args:
        callback_url: The public https URL of this program; Twitch calls `<callback_url>/callback`.
        api_client_id: Client id of your app; ignored in favor of the client's.
        port: The port to listen on.
        twitch: The client; its app token creates the subscriptions.
        ssl_context: For TLS without a proxy.

    Raises RuntimeError unless `callback_url` is https.
    """

    def __init__(self, callback_url: str, api_client_id: str, port: int, twitch: Twitch, ssl_context: ssl.SSLContext | None = None) -> None:
        super().__init__(callback_url, port, twitch, ssl_context)

    async def listen_channel_follow(self, broadcaster_user_id: Id, callback: CALLBACK_TYPE) -> str:
        """Listen to new followers. Twitch has withdrawn version 1; the broadcaster is the moderator that version 2 asks for."""
        condition = {"broadcaster_user_id": broadcaster_user_id, "moderator_user_id": broadcaster_user_id}
        return await self._listen("channel.follow", "2", condition, callback, TwitchObject)

    async def _listen(
        self, type: str, version: str, condition: Mapping[str, object], callback: Callable[[Any], Awaitable[None]], kind: Callable[..., object]
    ) -> str:
        return await super()._listen(type, version, condition, callback, _payload)


def _payload(subscription: Mapping[str, Any], event: Reply, metadata: Mapping[str, Any]) -> Reply:
    return {"subscription": dict(subscription), "event": event}
