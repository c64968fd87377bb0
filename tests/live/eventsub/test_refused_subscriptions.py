"""What Twitch's refusal of a subscription leads to: the same request again, another session, or an error. And what a Timeout says of it."""

import inspect
from typing import Any

import pytest

from tests.live.eventsub.server import Reply, Server
from tests.live.eventsub.support import FOLLOW, ONLINE, Driven, until
from tests.live.support import Kind
from twitchapi_gen import Conflict, Forbidden, Timeout
from twitchapi_gen.runtime.eventsub.conduit.shards import ShardPool
from twitchapi_gen.runtime.eventsub.websocket.sessions import SessionManager

UNAVAILABLE = (503, {"error": "Service Unavailable", "status": 503, "message": "try again"})


def refusing(*refusals: Reply) -> Any:
    """Each of these once, and then what Twitch would say."""
    left = list(refusals)
    return lambda wanted: left.pop(0) if left else None


def test_a_503_is_asked_again_and_the_start_succeeds(kind: Kind, server: Server) -> None:
    server.answer = refusing(*[UNAVAILABLE] * 3)
    with Driven(kind, server) as driven:
        subscription = driven.call("listen", *ONLINE, print)
        driven.call("start")
        assert subscription.status == "enabled"
        assert len(server.posted()) == 4
        assert [error.status for error in driven.told("on_error")] == [503]


def test_a_503_after_it_was_carried_out_is_found_by_the_409(kind: Kind, server: Server) -> None:
    def answer(wanted: dict[str, Any]) -> Reply | None:
        if server.enabled:
            return None
        server.create(wanted)
        return UNAVAILABLE

    server.answer = answer
    with Driven(kind, server) as driven:
        subscription = driven.call("listen", *ONLINE, print)
        driven.call("start")
        assert (subscription.status, list(server.enabled)) == ("enabled", [subscription.id])


@pytest.mark.parametrize(("status", "error"), [(403, Forbidden), (409, Conflict)])
def test_what_no_repetition_helps_is_raised_at_once(kind: Kind, server: Server, status: int, error: type[Exception]) -> None:
    server.answer = lambda wanted: (status, {"error": "No", "status": status, "message": "not this one"})
    with Driven(kind, server) as driven:
        driven.call("start")
        with pytest.raises(error, match="not this one"):
            driven.call("listen", *ONLINE, print)
        assert len(server.posted()) == 1
        assert driven.socket.subscriptions == []


def test_a_session_that_twitch_does_not_know_though_it_lives_is_given_up_for_another(kind: Kind, server: Server) -> None:
    message = "websocket transport session does not exist or has already disconnected"

    def answer(wanted: dict[str, Any]) -> Reply | None:
        known = wanted["transport"]["session_id"] != "session1"
        return None if known else (400, {"error": "Bad Request", "status": 400, "message": message})

    server.answer = answer
    with Driven(kind, server) as driven:
        one, other = driven.call("listen", *ONLINE, print), driven.call("listen", *FOLLOW, print)
        driven.call("start")
        until(lambda: (one.status, other.status) == ("enabled", "enabled"))
        assert {sub["transport"]["session_id"] for sub in server.enabled.values()} == {"session2"}
        assert len(server.open) == 1
        (drop,) = driven.told("on_disconnected")
        assert (drop.session_id, drop.reason) == ("session1", "Twitch did not know the session")


def test_a_timeout_says_what_is_missing_and_what_twitch_answered_each_time(kind: Kind, server: Server) -> None:
    server.answer = lambda wanted: UNAVAILABLE
    with Driven(kind, server, settings={"timeout": 5.0}) as driven:
        driven.call("listen", *ONLINE, print)
        driven.call("listen", *FOLLOW, print)
        with pytest.raises(
            Timeout, match=r"not subscribed to stream\.online@1, channel\.follow@2 within 5 seconds; Twitch answered: 503 try again \(\d+ times\)"
        ):
            driven.call("start")
        assert len(server.posted()) > 3


def test_nothing_is_awaited_while_an_event_is_handed_over() -> None:
    """So no cancellation and no stop can come in between: it is handed to all who listen, or to nobody."""
    for method in (SessionManager._deliver, SessionManager._hand, SessionManager._revoke, ShardPool._deliver, ShardPool._hand, ShardPool._revoke):
        assert not inspect.iscoroutinefunction(method)
