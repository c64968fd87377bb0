"""Which subscription an event is for: by its id, or, where that is unknown, by what it is about."""

import itertools
from typing import Any

import pytest

from tests.live.eventsub.server import Server, notification
from tests.live.eventsub.support import FOLLOW, OFFLINE, ONLINE, Driven, until
from tests.live.support import Kind
from twitchapi_gen import UnexpectedReply

_ids = itertools.count(1)


def about(type: Any = "stream.online", version: Any = "1", condition: Any = None, id: Any = "made-up") -> dict[str, Any]:
    """A subscription as a tool tells it that plays Twitch: its id is nobody's."""
    return {"id": id, "type": type, "version": version, "status": "enabled", "cost": 0, "condition": condition or {"broadcaster_user_id": "1"}}


class Listening:
    """A socket that listens to stream.online and stream.offline of channel 1, and what came to each."""

    def __init__(self, kind: Kind, server: Server) -> None:
        self.server, self.driven = server, Driven(kind, server)
        self.online, self.offline = list[Any](), list[Any]()
        self.subscription = self.driven.call("listen", *ONLINE, self.online.append)
        self.driven.call("listen", *OFFLINE, self.offline.append)
        self.driven.call("start")

    def send(self, subscription: dict[str, Any]) -> str:
        id = f"m{next(_ids)}"
        self.server.send(self.server.open[0], notification(subscription, id))
        return id

    def came(self, subscription: dict[str, Any]) -> bool:
        """Whether such an event reaches stream.online's callback. One for stream.offline comes after it, so it needn't be waited for."""
        before = len(self.offline)
        id = self.send(subscription)
        self.send(about("stream.offline"))
        until(lambda: len(self.offline) > before)
        until(lambda: not self.driven.socket._core.manager.dispatcher.waiting)
        return id in [event.id for event in self.online]

    def __enter__(self) -> "Listening":
        return self

    def __exit__(self, *_: object) -> None:
        self.driven.__exit__(None, None, None)


@pytest.mark.parametrize(
    "sent",
    [
        about(),
        about(condition={"broadcaster_user_id": "1", "moderator_user_id": ""}),
        about(condition={"broadcaster_user_id": 1}),
        about(version=1),
        about(version=1.0),
        about(version=" 1 "),
        about(type="Stream.Online"),
        about(id=""),
        about(id=None),
        about(id=12345),
    ],
    ids=str,
)
def test_an_event_under_an_unknown_id_goes_to_what_it_is_about(kind: Kind, server: Server, sent: dict[str, Any]) -> None:
    with Listening(kind, server) as listening:
        assert listening.came(sent)


def test_an_event_under_a_subscriptions_own_id_is_its_whatever_condition_it_tells(kind: Kind, server: Server) -> None:
    with Listening(kind, server) as listening:
        own = listening.subscription.id
        assert listening.came(about(id=own, condition={"broadcaster_user_id": "no such channel"}))
        assert listening.came(about(id=own, condition={"to_broadcaster_user_id": 7}))
        assert listening.came(about(id=own.upper()))
        assert not listening.came(about(id=own, type="channel.update", version="2"))
        assert not listening.came(about(id=own, version="2"))


@pytest.mark.parametrize("sent", [about(condition={"broadcaster_user_id": "2"}), about(version="2"), about(type="channel.raid")], ids=str)
def test_what_nobody_listens_to_is_told_once_and_goes_to_whoever_iterates_the_socket(kind: Kind, server: Server, sent: dict[str, Any]) -> None:
    with Listening(kind, server) as listening:
        assert not listening.came(sent)
        assert not listening.came(sent)
        until(lambda: listening.driven.told("on_error"))  # hooks are called soon, not at once
        (told,) = listening.driven.told("on_error")
        assert isinstance(told, UnexpectedReply)
        assert f"{sent['type']}@{sent['version']} for broadcaster_user_id" in str(told)
        assert "made-up" in str(told)
        everything = aiter(listening.driven.socket) if kind == "async" else iter(listening.driven.socket)
        import threading

        got: list[Any] = []
        reader = threading.Thread(target=lambda: got.append(listening.driven.next(everything)))
        reader.start()
        until(lambda: listening.driven.socket._core.manager.taps)
        listening.send({**sent, "type": "channel.brand_new"})
        reader.join(20)
        assert [event.subscription.type for event in got] == ["channel.brand_new"]
        assert len(listening.driven.told("on_error")) == 1


def test_an_id_of_an_earlier_session_brings_nothing(kind: Kind, server: Server) -> None:
    with Listening(kind, server) as listening:
        earlier = listening.subscription.id
        server.cut(server.open[0])
        until(lambda: listening.subscription.status == "enabled" and listening.subscription.id != earlier)
        until(lambda: len(server.open) == 1 and len(server.enabled) == 2)
        assert not listening.came(about(id=earlier))
        assert listening.came(about(id=listening.subscription.id))
        assert listening.driven.told("on_error") == []


def test_what_was_unsubscribed_a_moment_ago_is_not_told(kind: Kind, server: Server) -> None:
    with Listening(kind, server) as listening:
        own = listening.subscription.id
        listening.driven.call("unsubscribe", listening.subscription)
        assert not listening.came(about(id=own))
        assert listening.driven.told("on_error") == []


def test_a_condition_with_several_ids_is_met_whatever_order_they_come_in(kind: Kind, server: Server) -> None:
    got: list[Any] = []
    with Driven(kind, server) as driven:
        driven.call("listen", *FOLLOW, got.append)
        driven.call("start")
        condition = dict(reversed(FOLLOW[2].items()))
        server.send(server.open[0], notification(about("channel.follow", "2", condition), "m1"))
        until(lambda: got)
