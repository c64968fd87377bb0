"""Starting and stopping: what is left behind, which is nothing."""

import asyncio
import gc
import os
import threading
from typing import Any

import pytest

from tests.live.pubsub.support import SCOPES, Inbox, Listener, left_over, until
from tests.live.support import Kind
from twitchapi_gen import (
    AsyncPubSub,
    AsyncTwitch,
    Emulator,
    NetworkError,
    PubSub,
    PubSubBadAuth,
    PubSubError,
    PubSubListenTimeout,
)


def test_a_start_that_fails_leaves_nothing_behind_and_can_be_tried_again(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        uuid = listener.listen("whispers", Inbox(), user_id="999")
        with pytest.raises(PubSubBadAuth, match=r"whispers\.999"):
            listener.start()
        assert (listener.pubsub.is_connected(), repr(listener.pubsub)) == (False, f"{type(listener.pubsub).__name__}(stopped, 1 topics)")
        until(lambda: not left_over())
        listener.unlisten(uuid)
        fresh.fault("status", path="/pubsub", status=503)
        with pytest.raises(NetworkError, match="503"):
            listener.start()
        listener.start()
        assert listener.pubsub.is_connected()
        with pytest.raises(PubSubError, match="started already"):
            listener.start()


def test_a_server_that_is_not_there_is_an_error_at_start(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        listener.pubsub._engine.url = "ws://127.0.0.1:9/pubsub"
        with pytest.raises(NetworkError):
            listener.start()


def test_after_a_stop_another_start_listens_again(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener(kind, fresh) as listener:
        listener.listen("whispers", inbox)
        for number in range(1, 4):
            listener.start()
            listener.fire("whispers")
            inbox.wait(number)
            listener.stop()
            listener.stop()
            until(lambda: not fresh._server.pubsub.hub.peers)


def test_fifty_starts_and_stops_leave_nothing(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener(kind, fresh) as listener:
        listener.listen("whispers", inbox)
        for number in range(50):
            listener.start()
            listener.fire("whispers")
            inbox.wait(number + 1)
            listener.stop()
            if number == 5:
                gc.collect()
                before = (len(os.listdir("/proc/self/fd")), threading.active_count())
        until(lambda: not fresh._server.pubsub.hub.peers)
        gc.collect()
        until(lambda: (len(os.listdir("/proc/self/fd")), threading.active_count()) <= before)
        if listener.loop_thread is not None:
            assert len(asyncio.all_tasks(listener.loop_thread.loop)) == 1


def test_it_may_be_made_outside_a_loop_and_used_in_one_after_the_other(fresh: Emulator) -> None:
    url = fresh.url
    granted = fresh.token(SCOPES)
    inbox = Inbox()
    twitch = AsyncTwitch("my_app_id", "s" * 12, helix_url=f"{url}/helix", auth_url=f"{url}/oauth2")
    pubsub = AsyncPubSub(twitch, pubsub_url=f"ws{url.removeprefix('http')}/pubsub")

    async def once(number: int) -> None:
        if number == 1:
            await twitch.set_user_authentication(granted["access_token"], SCOPES, granted["refresh_token"])
            await pubsub.listen_whispers(granted["user_id"], inbox)
        async with pubsub:
            await asyncio.to_thread(fresh.fire_pubsub, "whispers")
            await asyncio.to_thread(inbox.wait, number)
        await twitch.close()

    for number in (1, 2):
        asyncio.run(once(number))


def test_used_as_a_context_manager_it_starts_and_stops(fresh: Emulator) -> None:
    with Listener("sync", fresh) as listener:
        with listener.pubsub as pubsub:
            assert pubsub.is_connected()
        assert not pubsub.is_connected()


def test_a_client_of_one_of_several_users_listens_as_that_user(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    other = fresh.token(SCOPES, login="some_one")
    with Listener(kind, fresh) as listener:
        view = listener.twitch.as_user(other["user_id"])
        listener.call(view.set_user_authentication, other["access_token"], SCOPES, other["refresh_token"])
        url = listener.pubsub._engine.url
        face: Any = (PubSub if kind == "sync" else AsyncPubSub)(view, pubsub_url=url)
        listener.call(face.listen_whispers, other["user_id"], inbox)
        listener.call(face.start)
        fresh.fire_pubsub("whispers", user_id=other["user_id"])
        inbox.wait(1)
        with pytest.raises(PubSubBadAuth):
            listener.call(face.listen_whispers, listener.user_id, inbox)
        listener.call(face.stop)


def test_a_connection_that_opens_when_nobody_wants_it_any_more_is_closed(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        for number in range(50):
            listener.listen("cheer_public", Inbox(), channel_id=str(number))
        listener.start()
        dial = listener.pubsub._engine._connector.dial

        async def slowly(url: str) -> Any:
            await asyncio.sleep(0.3)
            return await dial(url)

        listener.pubsub._engine._connector.dial = slowly
        listener.pubsub.listen_confirm_timeout = 0.1
        with pytest.raises(PubSubListenTimeout, match="no connection"):
            listener.listen("cheer_public", Inbox(), channel_id="50")
        until(lambda: not any("_hold" in repr(task) and "slowly" in repr(task) for task in listener.pubsub._engine._tasks))
        until(lambda: len(listener.pubsub._engine._wires) == 1 and len(fresh._server.pubsub.hub.peers) == 1)
