"""Version 4's `EventSubWebsocket` and `EventSubWebhook` at the emulator."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from tests.moving4.support import APP, PATIENCE, SECRET, run, running, tokens, user_client
from tests.webhooks.support import certificates, free_port
from twitchapi_gen import Emulator
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.eventsub.base import EventSubBase
from twitchapi_gen.v4.eventsub.webhook import EventSubWebhook
from twitchapi_gen.v4.eventsub.websocket import EventSubWebsocket
from twitchapi_gen.v4.helper import first
from twitchapi_gen.v4.object.eventsub import ChannelFollowData, ChannelFollowEvent, StreamOnlineEvent
from twitchapi_gen.v4.twitch import Twitch

__all__ = ["running"]


class Got:
    """A callback, and what it got, in which thread."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.threads: list[threading.Thread] = []
        self._more = threading.Event()

    async def __call__(self, event: Any) -> None:
        self.events.append(event)
        self.threads.append(threading.current_thread())
        self._more.set()

    async def callback(self, event: Any) -> None:
        await self(event)

    async def next(self) -> Any:
        assert await asyncio.to_thread(self._more.wait, PATIENCE)
        self._more.clear()
        return self.events[-1]


async def fired(emulator: Emulator, *args: Any, **words: Any) -> Any:
    """Fire an event without blocking the program's loop."""
    return await asyncio.to_thread(lambda: emulator.fire(*args, **words))


def test_a_socket_gives_objects_in_its_own_thread(running: Emulator) -> None:
    got, users = Got(), list[Any]()

    async def program() -> None:
        twitch, user = await user_client(running)
        socket = EventSubWebsocket(twitch)
        socket.start()

        async def follow(event: ChannelFollowEvent) -> None:
            users.append(await first(twitch.get_users()))  # the client may be called from this loop as well
            await got(event)

        id = await socket.listen_channel_follow_v2(user, user, follow)
        await fired(
            running, "channel.follow", condition={"broadcaster_user_id": user, "moderator_user_id": user}, event={"user_login": "amber_plays"}
        )
        event = await got.next()
        assert isinstance(event, ChannelFollowEvent)
        assert isinstance(event.event, ChannelFollowData)
        assert (event.event.user_login, event.subscription.id, event.subscription.type) == ("amber_plays", id, "channel.follow")
        assert (event.metadata.message_type, event.metadata.subscription_version) == ("notification", "2")
        assert event.metadata.message_timestamp.tzinfo is not None
        assert users[0].login == "my_username"
        assert got.threads[0] is not threading.current_thread()
        assert socket.active_session is not None
        await socket.stop()
        assert not got.threads[0].is_alive()
        await twitch.close()

    run(program)


def test_callbacks_run_in_the_loop_that_is_given(running: Emulator) -> None:
    got = Got()

    async def program() -> None:
        twitch, user = await user_client(running)
        socket = EventSubWebsocket(twitch, callback_loop=asyncio.get_running_loop())
        socket.start()
        await socket.listen_stream_online(user, got.callback)
        await fired(running, "stream.online", condition={"broadcaster_user_id": user})
        assert isinstance(await got.next(), StreamOnlineEvent)
        assert got.threads == [threading.current_thread()]
        await socket.stop()
        await twitch.close()

    run(program)


def test_what_a_socket_refuses(running: Emulator) -> None:
    got = Got()

    async def program() -> None:
        twitch = await Twitch(APP, SECRET)
        with pytest.raises(types.UnauthorizedException, match="set_user_authentication"):
            EventSubWebsocket(twitch).start()
        twitch, user = await user_client(running)
        socket = EventSubWebsocket(twitch)
        with pytest.raises(RuntimeError, match=r"start\(\) first"):
            await socket.listen_stream_online(user, got.callback)
        with pytest.raises(RuntimeError):
            await socket.stop()
        socket.start()
        with pytest.raises(RuntimeError, match="started already"):
            socket.start()
        with pytest.raises(ValueError, match="coroutine function"):
            await socket.listen_stream_online(user, print)  # type: ignore[arg-type]
        id = await socket.listen_stream_online(user, got.callback)
        with pytest.raises(types.EventSubSubscriptionConflict, match=id):
            await socket.listen_stream_online(user, got.callback)
        await refused_without_the_scope(running, user)
        assert await socket.unsubscribe_topic(id) is True
        assert await socket.unsubscribe_topic(id) is False
        await socket.listen_stream_online(user, got.callback)
        await socket.unsubscribe_all()
        assert [one async for one in twitch.client.get_eventsub_subscriptions()] == []
        await socket.stop()
        await twitch.close()

    run(program)


async def refused_without_the_scope(emulator: Emulator, user: str) -> None:
    twitch, granted = await Twitch(APP, SECRET), tokens(emulator, ["bits:read"])
    await twitch.set_user_authentication(granted["access_token"], [], granted["refresh_token"])
    socket = EventSubWebsocket(twitch)
    socket.start()
    with pytest.raises(types.EventSubSubscriptionError, match="moderator:read:followers"):
        await socket.listen_channel_follow_v2(user, user, Got().callback)
    await socket.stop()
    await twitch.close()


def test_a_callback_may_stop_its_socket(running: Emulator) -> None:
    done = threading.Event()

    async def program() -> None:
        twitch, user = await user_client(running)
        socket = EventSubWebsocket(twitch)
        socket.start()

        async def online(event: StreamOnlineEvent) -> None:
            await socket.stop()
            done.set()

        await socket.listen_stream_online(user, online)
        await fired(running, "stream.online", condition={"broadcaster_user_id": user})
        assert await asyncio.to_thread(done.wait, PATIENCE)
        with pytest.raises(RuntimeError, match="not running"):
            await socket.stop()
        await twitch.close()

    run(program)


@pytest.mark.parametrize("transport", ["socket", "webhook"])
def test_a_revocation_is_told(running: Emulator, transport: str) -> None:
    got = Got()

    async def program() -> None:
        twitch, user = await user_client(running)
        receiver: EventSubBase = (
            EventSubWebsocket(twitch, revocation_handler=got.callback) if transport == "socket" else webhook(twitch, revocation_handler=got.callback)
        )
        receiver.start()
        id = await receiver.listen_stream_online(user, got.callback)
        await asyncio.to_thread(lambda: running.revoke_subscriptions("user_removed"))
        told = await got.next()
        assert (told["subscription"]["id"], told["subscription"]["status"]) == (id, "user_removed")
        await receiver.stop()
        await twitch.close()

    run(program)


def webhook(twitch: Twitch, **settings: Any) -> EventSubWebhook:
    port = free_port()
    return EventSubWebhook(f"https://localhost:{port}/", port, twitch, certificates()[0], "127.0.0.1", **settings)


def with_webhook(running: Emulator, use: Callable[[EventSubWebhook, str, Twitch], Coroutine[Any, Any, None]]) -> None:
    async def program() -> None:
        twitch, user = await user_client(running)
        hook = webhook(twitch)
        hook.start()
        try:
            await use(hook, user, twitch)
        finally:
            await hook.stop()
        assert [one async for one in twitch.client.as_app().get_eventsub_subscriptions()] == []
        await twitch.close()

    run(program)


def test_a_webhook_gives_objects_and_deletes_its_subscriptions(running: Emulator) -> None:
    got = Got()

    async def use(hook: EventSubWebhook, user: str, twitch: Twitch) -> None:
        id = await hook.listen_stream_online(user, got.callback)
        await fired(running, "stream.online", condition={"broadcaster_user_id": user})
        event = await got.next()
        assert isinstance(event, StreamOnlineEvent)
        assert (event.subscription.id, event.event.broadcaster_user_id) == (id, user)
        with pytest.raises(types.EventSubSubscriptionConflict):
            await hook.listen_stream_online(user, got.callback)
        with pytest.raises(RuntimeError, match="started already"):
            hook.start()
        hook.wait_for_subscription_confirm = False
        assert await hook.listen_stream_offline(user, got.callback)

    with_webhook(running, use)


def test_batched_events_come_one_by_one(running: Emulator) -> None:
    got = Got()

    async def use(hook: EventSubWebhook, user: str, twitch: Twitch) -> None:
        await hook.listen_drop_entitlement_grant("9001", got.callback)
        await fired(running, "drop.entitlement.grant", condition={"organization_id": "9001"})
        assert (await got.next()).event.data.organization_id

    with_webhook(running, use)


def test_what_a_webhook_refuses(running: Emulator) -> None:
    async def program() -> None:
        twitch = await Twitch(APP, SECRET)
        with pytest.raises(RuntimeError, match="https"):
            EventSubWebhook("http://localhost", 1, twitch)
        hook = EventSubWebhook("https://localhost:9", free_port(), twitch, host_binding="127.0.0.1")
        with pytest.raises(RuntimeError, match="not running"):
            await hook.stop()
        with pytest.raises(RuntimeError, match="not running"):
            await hook.listen_stream_online("1", Got().callback)
        hook.wait_for_subscription_confirm_timeout = 5
        hook.start()
        with pytest.raises(types.EventSubSubscriptionTimeout):
            await hook.listen_stream_online("1234", Got().callback)
        await hook.stop()
        await twitch.close()

    run(program)
