"""What one user may have: sockets, subscriptions, cost."""

from typing import Any

import pytest

from tests.live.eventsub.server import Server
from tests.live.eventsub.support import OFFLINE, ONLINE, Driven, until
from tests.live.support import Kind
from twitchapi_gen import Forbidden, SubscriptionLimit


def condition(number: int) -> dict[str, str]:
    return {"broadcaster_user_id": str(number)}


def test_more_sockets_are_opened_as_they_are_needed_and_no_more_than_three(kind: Kind, server: Server) -> None:
    got: list[str] = []
    with Driven(kind, server, changes={"each": 3}) as driven:
        early = [driven.call("listen", "stream.online", "1", condition(number), lambda event: got.append(event.id)) for number in range(4)]
        driven.call("start")
        assert len(server.peers) == 2
        late = [driven.call("listen", "stream.online", "1", condition(number), lambda event: got.append(event.id)) for number in range(4, 9)]
        assert len(server.peers) == 3
        for number, one in enumerate([*early, *late]):
            session = server.enabled[one.id]["transport"]["session_id"]
            server.notify(next(peer for peer in server.open if peer.session == session), one.id, f"m{number}")
        until(lambda: sorted(got) == [f"m{number}" for number in range(9)])
        with pytest.raises(SubscriptionLimit, match="3 sockets already hold 3 subscriptions each") as raised:
            driven.call("listen", "stream.online", "1", condition(9))
        assert raised.value.limit == "subscriptions"
        assert len(server.posted()) == 9
        for one in late:
            driven.call("unsubscribe", one)
        until(lambda: len(server.open) == 2)
        driven.call("listen", "stream.online", "1", condition(10))
        assert len(server.peers) == 3
        server.cut(server.peers[0])
        until(lambda: len(server.posted()) == 13 and driven.socket.is_connected)


def test_300_subscriptions_come_back_after_a_drop(server: Server) -> None:
    with Driven("async", server, {"timeout": 600.0}) as driven:
        for number in range(301):
            driven.call("listen", "stream.online", "1", condition(number), lambda event: None)
        driven.call("start")
        assert len(server.peers) == 2
        server.cut(server.peers[0])
        until(lambda: len(server.posted()) == 601 and all(one.status == "enabled" for one in driven.socket.subscriptions), 600.0)
        per_session: dict[str, int] = {}
        for one in server.enabled.values():
            per_session[one["transport"]["session_id"]] = per_session.get(one["transport"]["session_id"], 0) + 1
        assert sorted(per_session.values()) == [1, 300]


def test_the_cost_is_shown_and_too_much_is_refused_before_anything_is_sent(driven: Driven, server: Server) -> None:
    server.cost, server.max_cost = 1, 2
    driven.call("start")
    assert (driven.socket.total_cost, driven.socket.max_total_cost) == (0, 10)
    first = driven.call("listen", *ONLINE)
    assert (first.cost, driven.socket.total_cost, driven.socket.max_total_cost) == (1, 1, 2)
    driven.call("listen", *OFFLINE)
    with pytest.raises(SubscriptionLimit, match=r"cost 2 of 2; nothing was sent") as raised:
        driven.call("listen", "channel.raid", "1", {"to_broadcaster_user_id": "1"})
    assert (raised.value.limit, raised.value.total_cost, raised.value.max_total_cost) == ("cost", 2, 2)
    assert len(server.posted()) == 2
    server.cost = 0
    driven.call("listen", "channel.follow", "2", {"broadcaster_user_id": "1", "moderator_user_id": "1"})
    driven.call("unsubscribe", first)
    assert driven.socket.total_cost == 1
    driven.call("listen", "channel.raid", "1", {"to_broadcaster_user_id": "1"})
    driven.call("stop")
    assert driven.socket.total_cost == 0


@pytest.mark.parametrize(
    ("message", "limit"),
    [
        ("websocket transport subscriptions total cost exceeded", "cost"),
        ("number of websocket transports limit exceeded", "sockets"),
        ("maximum subscriptions with type and condition exceeded", "alike"),
    ],
)
def test_twitchs_own_limits_are_errors_with_their_kind(message: str, limit: str, server: Server) -> None:
    with Driven("async", server) as driven:
        server.answer = lambda _: (429, {"error": "Too Many Requests", "status": 429, "message": message})
        driven.socket._core._core.budget.spend = lambda: False  # a 429 with points left is a quota, this one has no points to tell
        driven.call("start")
        with pytest.raises(SubscriptionLimit, match=message) as raised:
            driven.call("listen", *ONLINE)
        assert (raised.value.limit, raised.value.status) == (limit, 429)
        assert driven.socket.subscriptions == []


def test_a_start_that_is_refused_raises_and_leaves_nothing(driven: Driven, server: Server) -> None:
    good, bad = driven.call("listen", *ONLINE), driven.call("listen", *OFFLINE)

    def refuse(body: dict[str, Any]) -> Any:
        return (403, {"status": 403, "message": "no"}) if body["type"] == "stream.offline" else None

    server.answer = refuse
    with pytest.raises(Forbidden):
        driven.call("start")
    until(lambda: not server.open)
    driven.call("unsubscribe", bad)
    driven.call("start")
    assert (good.status, bad.status) == ("enabled", "unsubscribed")


def test_each_user_has_sockets_of_their_own(server: Server) -> None:
    with Driven("sync", server) as driven:
        from twitchapi_gen.eventsub import EventSubSocket

        other = driven.client.as_user("42")
        other.set_user_authentication("token-of-42", ["user:read:chat"], validate=False)
        with EventSubSocket(other, eventsub_url=server.eventsub) as second:
            driven.call("start")
            driven.call("listen", *ONLINE)
            second.listen(*ONLINE)
            assert server.tokens == ["user-token", "token-of-42"]
            assert len(server.open) == 2
