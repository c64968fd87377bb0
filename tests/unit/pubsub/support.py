"""A session played by hand: the test is the server, the OAuth server and the clock."""

import json
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import TwitchError
from twitchapi_gen.runtime.base.secret import Secret, hidden, plain
from twitchapi_gen.runtime.legacy.pubsub.messages import (
    Came,
    Close,
    Connected,
    Connection,
    Deliver,
    Dial,
    Disconnected,
    Effect,
    Frame,
    GetToken,
    ReportError,
    SendFrame,
    Settings,
    Settled,
    parse,
)
from twitchapi_gen.runtime.legacy.pubsub.protocol import Session

Fresh = Callable[[str | None], str | None]
"""A token in place of the one that was refused; raises TwitchError."""


class Play:
    """`lines`: those dialled, in their order. `said`: what went over each. The rest: what came of it."""

    def __init__(self, seed: int = 1, token: str | None = "token", luck: float | None = None, **settings: Any) -> None:
        self.now = 1_000.0
        chance = random.Random(seed).uniform
        uniform = chance if luck is None else lambda low, high: low + (high - low) * luck
        self.session = Session(Settings(**settings), Clock(lambda: self.now, lambda: self.now, uniform))
        self.lines: list[Connection] = []
        self.dialled: list[float] = []
        self.said: dict[Connection, list[dict[str, Any]]] = {}
        self.hung_up: list[Connection] = []
        self.delivered: list[tuple[str, str]] = []
        self.settled: list[tuple[str, TwitchError | None]] = []
        self.troubles: list[ReportError] = []
        self.events: list[str] = []
        self.asked_for: list[str | None] = []
        self.held = token
        self.fresh: Fresh = lambda stale: self.held

    def do(self, effects: Sequence[Effect]) -> "Play":
        for effect in effects:
            match effect:
                case Dial(line):
                    self.lines.append(line)
                    self.dialled.append(self.now)
                    self.said[line] = []
                case SendFrame(line, text):
                    self.said[line].append(json.loads(plain(text)))
                case Close(line):
                    self.hung_up.append(line)
                case GetToken(line, topics, stale):
                    self._get_token(line, topics, stale)
                case Deliver(topic, text):
                    self.delivered.append((topic, text))
                case Settled(topic, error):
                    self.settled.append((topic, error))
                case ReportError():
                    self.troubles.append(effect)
                case Connected():
                    self.events.append("connected")
                case Disconnected(reason):
                    self.events.append(f"disconnected: {reason}")
        return self

    def _get_token(self, line: Connection, topics: tuple[str, ...], stale: Secret[str] | None) -> None:
        self.asked_for.append(plain(stale))
        try:
            token = hidden(self.fresh(plain(stale)))
        except TwitchError as error:
            self.do(self.session.no_token(line, topics, stale, error))
        else:
            self.do(self.session.token(line, topics, stale, token))

    # The program

    def start(self, *topics: str) -> "Play":
        return self.do(self.session.start(topics))

    def listening(self, *topics: str) -> Connection:
        """Started, open and confirmed."""
        self.start(*topics).open()
        self.answer()
        return self.lines[-1]

    def want(self, topic: str) -> "Play":
        return self.do(self.session.want(topic))

    def unwant(self, topic: str) -> "Play":
        return self.do(self.session.unwant(topic))

    # The server

    def came(self, came: Came, line: Connection | None = None, text: str = "") -> "Play":
        return self.do(self.session.handle(line or self.lines[-1], Frame(came, text)))

    def open(self, line: Connection | None = None) -> Connection:
        self.came(Came.OPENED, line)
        return line or self.lines[-1]

    def frame(self, frame: dict[str, Any] | str, line: Connection | None = None) -> "Play":
        return self.do(self.session.handle(line or self.lines[-1], parse(frame if isinstance(frame, str) else json.dumps(frame))))

    def message(self, topic: str, text: str = "{}", line: Connection | None = None) -> "Play":
        return self.frame({"type": "MESSAGE", "data": {"topic": topic, "message": text}}, line)

    def requests(self, kind: str, line: Connection | None = None) -> list[dict[str, Any]]:
        return [one for one in self.said[line or self.lines[-1]] if one["type"] == kind]

    def answer(self, error: str = "", line: Connection | None = None, at: int = -1) -> "Play":
        """The answer to the last LISTEN of the line, or another one."""
        return self.frame({"type": "RESPONSE", "nonce": self.requests("LISTEN", line)[at]["nonce"], "error": error}, line)

    # The clock

    def pass_(self, seconds: float) -> "Play":
        """Time passes; whatever is due is done at its time."""
        until = self.now + seconds
        for _ in range(10_000):
            self.do(self.session.tick(hidden(self.held)))
            at = self.session.next_at()
            if at is None or at > until:
                break
            self.now = max(self.now, at)
        else:
            raise AssertionError("something is due again and again without time passing")
        self.now = until
        return self.do(self.session.tick(hidden(self.held)))


def topics(many: int, prefix: str = "whispers") -> Iterable[str]:
    return [f"{prefix}.{number}" for number in range(many)]
