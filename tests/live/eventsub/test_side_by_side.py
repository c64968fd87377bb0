"""Several sockets of one user, which know nothing of each other: they all work, and what is too much is told as Twitch tells it."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest

from tests.live.emulator_eventsub.callback import callback
from tests.live.emulator_eventsub.support import App
from tests.live.eventsub.support import hurry, until
from tests.live.support import APP
from twitchapi_gen import Emulator, SubscriptionLimit, Twitch
from twitchapi_gen.eventsub import EventSubSocket


class Desk:
    """A user with sockets: of one client, or of a client each."""

    def __init__(self, emulator: Emulator, stack: ExitStack, *, one_client: bool) -> None:
        self.emulator, self._stack, self._one = emulator, stack, one_client
        self.user = emulator.token()
        self.me = str(self.user["user_id"])
        self._shared = self._client() if one_client else None

    def _client(self) -> Twitch:
        addresses: dict[str, Any] = {"helix_url": f"{self.emulator.url}/helix", "auth_url": f"{self.emulator.url}/oauth2"}
        made = self._stack.enter_context(Twitch(APP, "secret", **addresses))
        made.set_user_authentication(self.user["access_token"], [], self.user["refresh_token"])
        return made

    def socket(self) -> EventSubSocket:
        made = EventSubSocket(self._shared or self._client(), eventsub_url=f"ws{self.emulator.url.removeprefix('http')}/ws")
        hurry(made)
        self._stack.callback(made.stop)
        return made


@pytest.fixture(params=[True, False], ids=["one client", "a client each"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    emulator = Emulator()
    emulator.start()
    try:
        with ExitStack() as stack:
            yield Desk(emulator, stack, one_client=request.param)
    finally:
        emulator.stop()


def note(ids: list[str], event: Any) -> None:
    ids.append(event.id)


def test_each_gets_every_event_and_goes_on_when_another_stops(desk: Desk) -> None:
    sockets, came = [desk.socket() for _ in range(3)], [list[str]() for _ in range(3)]
    for socket, ids in zip(sockets, came):
        socket.listen_stream_online(desk.me, partial(note, ids))
        socket.start()
    first = {one["subscription_id"]: one["message_id"] for one in desk.emulator.fire("stream.online")}
    until(lambda: [len(ids) for ids in came] == [1, 1, 1])
    assert [ids[0] for ids in came] == [first[socket.subscriptions[0].id] for socket in sockets], "each its own, with an id of its own"
    sockets[0].stop()
    assert [socket.subscriptions[0].status for socket in sockets[1:]] == ["enabled"] * 2
    desk.emulator.fire("stream.online")
    until(lambda: [len(ids) for ids in came] == [1, 2, 2])
    old = {socket.subscriptions[0].id for socket in sockets[1:]} | {""}
    desk.emulator.disturb("reset")
    until(lambda: not old & {socket.subscriptions[0].id for socket in sockets[1:]})
    desk.emulator.fire("stream.online")
    until(lambda: [len(ids) for ids in came] == [1, 3, 3])


def test_a_fourth_socket_is_a_clear_error_until_one_of_the_three_stops(desk: Desk) -> None:
    sockets = [desk.socket() for _ in range(4)]
    for number, socket in enumerate(sockets):
        socket.listen_stream_online(desk.me if number == 0 else str(number), print)
    for socket in sockets[:3]:
        socket.start()
    with pytest.raises(SubscriptionLimit, match="number of websocket transports limit exceeded") as caught:
        sockets[3].start()
    assert (caught.value.limit, caught.value.status) == ("sockets", 429)
    assert not sockets[3].is_connected
    assert all(socket.is_connected for socket in sockets[:3])
    sockets[1].stop()
    until(lambda: sum(one["status"] == "enabled" for one in desk.emulator.subscriptions) == 2)
    sockets[3].start()
    assert sockets[3].is_connected


def test_what_is_wanted_a_fourth_time_is_a_clear_error(desk: Desk) -> None:
    """Three of one type and condition, whatever the transport."""
    app = App(desk.emulator, APP)
    socket = desk.socket()
    with callback() as hook:
        for number in range(3):
            assert app.subscribe({**hook.transport, "callback": f"{hook.url}?{number}"}, desk.me).status == 202
        hook.wait(lambda: sum(one["status"] == "enabled" for one in desk.emulator.subscriptions) == 3)
        socket.start()
        with pytest.raises(SubscriptionLimit, match="maximum subscriptions with type and condition") as caught:
            socket.listen_stream_online(desk.me, print)
        assert caught.value.limit == "alike"
        assert socket.subscriptions == []
        assert socket.listen_stream_offline(desk.me, print).status == "enabled"


def test_they_share_what_their_subscriptions_may_cost(desk: Desk) -> None:
    first, second = desk.socket(), desk.socket()
    first.start()
    second.start()
    for number in range(9):
        first.listen_stream_online(str(number), print)
    assert (first.total_cost, second.total_cost) == (9, 0), "the second can't know yet"
    second.listen_stream_online("9", print)
    assert (second.total_cost, second.max_total_cost) == (10, 10)
    for socket in (first, second):
        with pytest.raises(SubscriptionLimit) as caught:
            socket.listen_stream_offline("9", print)
        assert caught.value.limit == "cost"
    first.stop()
    until(lambda: sum(one["status"] == "enabled" for one in desk.emulator.subscriptions) == 1)
    second.listen_stream_offline("9", print)
