"""A state machine whose clock is turned by hand, and the frames that it may hear."""

import json
import random
from typing import Any

from attrs import define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.websocket.messages import Action, Dial, ReportError
from twitchapi_gen.runtime.eventsub.websocket.protocol import Machine

URL = "wss://eventsub.wss.twitch.tv/ws"
ELSEWHERE = "wss://cell-b.eventsub.wss.twitch.tv/ws?challenge=c7fc%7e"


@define
class Hand:
    """The clock's hand. Chance is seeded."""

    now: float = 1_000.0
    chance: random.Random = field(factory=lambda: random.Random(7))

    def clock(self) -> Clock:
        return Clock(lambda: self.now, lambda: self.now, self.chance.uniform)


@define
class Driven:
    """A machine and all that it said so far."""

    hand: Hand = field(factory=Hand)
    give_up_after: float | None = None
    machine: Machine = field(init=False)
    said: list[Action] = field(factory=list[Action], init=False)

    def __attrs_post_init__(self) -> None:
        clock = self.hand.clock()
        self.machine = Machine(URL, 30, clock, self.give_up_after, backoff=Backoff(clock))

    def take(self, actions: list[Action]) -> list[Action]:
        self.said.extend(actions)
        return actions

    def want(self) -> int:
        """The number of the socket that is dialled."""
        return dialled(self.take(self.machine.want()))

    def hear(self, number: int, text: str) -> list[Action]:
        return self.take(self.machine.heard(number, text))

    def close(self, number: int, code: int = 1006) -> list[Action]:
        return self.take(self.machine.closed(number, code))

    def after(self, seconds: float) -> list[Action]:
        """What is said when so much time has gone by, in one go."""
        self.hand.now += seconds
        return self.take(self.machine.tick())

    def at_due(self) -> list[Action]:
        """What is said as soon as something is due."""
        self.hand.now = max(self.hand.now, self.machine.due)
        return self.take(self.machine.tick())

    def live(self) -> int:
        """Connects and is welcomed."""
        number = self.want()
        self.take(self.machine.opened(number))
        self.hear(number, welcome())
        return number


def dialled(actions: list[Action]) -> int:
    """The number of the one socket that these actions dial."""
    dials = [action for action in actions if isinstance(action, Dial)]
    assert len(dials) == 1, actions
    return dials[0].number


def kinds(actions: list[Action]) -> list[str]:
    return [type(action).__name__ for action in actions]


def said(actions: list[Action]) -> list[str]:
    """The texts of the errors that are told."""
    return [str(action.error) for action in actions if isinstance(action, ReportError)]


def frame(kind: str, payload: Any = None, *, id: str = "m1", **metadata: str) -> str:
    head = {"message_id": id, "message_type": kind, "message_timestamp": "2026-02-01T10:11:12.634234626Z", **metadata}
    return json.dumps({"metadata": head, "payload": {} if payload is None else payload})


def welcome(session: str = "s1", keepalive: Any = 30) -> str:
    return frame(
        "session_welcome",
        {"session": {"id": session, "status": "connected", "connected_at": "2026-02-01T10:11:12Z", "keepalive_timeout_seconds": keepalive}},
    )


def reconnect(url: Any = ELSEWHERE) -> str:
    return frame("session_reconnect", {"session": {"id": "s1", "status": "reconnecting", "keepalive_timeout_seconds": None, "reconnect_url": url}})


def notification(id: str = "n1") -> str:
    return frame("notification", {"subscription": {"type": "stream.online", "version": "1"}, "event": {}}, id=id)
