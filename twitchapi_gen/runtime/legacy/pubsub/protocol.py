"""PubSub's protocol without I/O: a table (connection state, occurrence → next state, action), and the session.

Each method returns effects, which the engine executes in order."""

import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import TypeAlias

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import Interrupted, PubSubBadAuth, PubSubListenTimeout, TokenError, TwitchError
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.legacy.pubsub.messages import (
    BAD_AUTH,
    MOST_PING,
    PING,
    SPREAD,
    Asked,
    Came,
    Close,
    Connected,
    Connection,
    Deliver,
    Dial,
    Disconnected,
    DuplicateFilter,
    Effect,
    Frame,
    GetToken,
    ReportError,
    SendFrame,
    Settings,
    Settled,
    Slot,
    State,
    WantedTopic,
    error_for,
    place,
    request,
)


class Actions(ABC):
    """The table's actions. `_out` collects the effects."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings, self.clock = settings, clock
        self.slots: list[Slot] = []
        self._of: dict[str, Slot] = {}
        self._out: list[Effect] = []
        self._token_now: Secret[str] | None = None
        self._numbers, self._prefix = count(1), uuid.uuid4().hex[:12]

    # The table's actions

    def opened(self, slot: Slot, line: Connection, frame: Frame) -> None:
        line.ping_at = self._next_ping()
        if any(other.state is not State.DIALLING for other in slot.lines if other is not line):
            slot.duplicates.watch()
        else:
            self._out.append(Connected())
        self.ask(slot)
        self.perhaps_leave(slot)

    def lost(self, slot: Slot, line: Connection, frame: Frame) -> None:
        self._gone(slot, line)
        if frame.came is Came.FAILED:
            log.warning("no connection to PubSub: %s", frame.text)
        elif not slot.connected:
            self._out.append(Disconnected(frame.text))
        if slot.topics and slot.dial_at is None and not slot.replacing:
            slot.dial_at = self.clock.monotonic() + slot.backoff.next()

    def dead(self, slot: Slot, line: Connection, frame: Frame) -> None:
        self._out.append(Close(line))
        self.lost(slot, line, frame)

    def deliver(self, slot: Slot, line: Connection, frame: Frame) -> None:
        (topic,) = frame.topics
        owner = self._of.get(topic)
        if owner is not None and owner.duplicates.fresh(line.number, topic, frame.text):
            self._out.append(Deliver(topic, frame.text))

    def answered(self, slot: Slot, line: Connection, frame: Frame) -> None:
        asked = line.asked.pop(frame.nonce, None)
        if asked is None or not asked.listen:
            if frame.error:
                log.warning("PubSub replied %s to an UNLISTEN, or without a request", frame.error[:60])
        elif not frame.error:
            self._confirmed(slot, line, asked)
        elif frame.error == BAD_AUTH and asked.token is not None:
            self._out.append(GetToken(line, asked.topics, asked.token))
        elif len(asked.topics) > 1:
            self.one_by_one(slot, line, asked.topics)
        else:
            for topic in self.still_wanted(line, asked.topics):
                self.refused(slot, line, slot.topics[topic], error_for(frame.error, topic), asked.token)
        self.perhaps_leave(slot)

    def late(self, slot: Slot, line: Connection, frame: Frame) -> None:
        now = self.clock.monotonic()
        for nonce in [nonce for nonce, asked in line.asked.items() if now >= asked.late]:
            asked = line.asked.pop(nonce)
            for topic in self.still_wanted(line, asked.topics) if asked.listen else ():
                self.refused(slot, line, slot.topics[topic], PubSubListenTimeout(f"{topic}: no reply to LISTEN", topic), asked.token)
        self.perhaps_leave(slot)

    def ponged(self, slot: Slot, line: Connection, frame: Frame) -> None:
        line.ponged += 1
        slot.backoff.reset()
        if line.ponged >= line.pinged:
            line.pong_by, line.ping_at = None, self._next_ping()
        if line.fence and line.ponged >= line.fence:
            line.fence = 0
            if len(slot.lines) == 1:
                slot.duplicates.over()

    def ping(self, slot: Slot, line: Connection, frame: Frame) -> None:
        line.pinged += 1
        if line.pong_by is None:
            line.pong_by = self.clock.monotonic() + self.settings.pong_within
        self._out.append(SendFrame(line, PING))

    def replace(self, slot: Slot, line: Connection, frame: Frame) -> None:
        if slot.dial_at is None and not slot.replacing:
            slot.dial_at = self.clock.monotonic() + self.clock.uniform(0.0, SPREAD)

    def leave(self, slot: Slot, line: Connection, frame: Frame) -> None:
        line.last = self._say("UNLISTEN", line, tuple(line.heard))

    def close(self, slot: Slot, line: Connection, frame: Frame) -> None:
        self._out.append(Close(line))
        self._gone(slot, line)

    def revoked(self, slot: Slot, line: Connection, frame: Frame) -> None:
        by_token: dict[Secret[str] | None, list[str]] = {}
        for topic in frame.topics:
            if topic in line.heard:
                by_token.setdefault(line.heard.pop(topic), []).append(topic)
        for token, topics in by_token.items() if line is slot.newest else ():
            line.asking.update(topics)
            for topic in self.still_wanted(line, tuple(topics)):
                slot.topics[topic].again = True
            self._out.append(GetToken(line, tuple(topics), token))

    def unreadable(self, slot: Slot, line: Connection, frame: Frame) -> None:
        log.warning("skipped a frame from PubSub: %s", frame.text)

    def unknown(self, slot: Slot, line: Connection, frame: Frame) -> None:
        log.info("skipped a PubSub frame of the unknown type %r", frame.text)

    # Shared steps

    def ask(self, slot: Slot) -> None:
        """Request all due topics, in one LISTEN if possible."""
        line, now = slot.newest, self.clock.monotonic()
        if line is None:
            return
        due = [want for topic, want in slot.topics.items() if topic not in line.heard and topic not in line.asking and want.due(now, self._token_now)]
        line.asking.update(want.topic for want in due)
        together = tuple(want.topic for want in due if not want.alone)
        for topics in ([together] if together else []) + [(want.topic,) for want in due if want.alone]:
            self._out.append(GetToken(line, topics))

    def listen(self, line: Connection, topics: tuple[str, ...], token: Secret[str] | None) -> None:
        self._say("LISTEN", line, topics, token)

    def refused(self, slot: Slot, line: Connection, want: WantedTopic, error: TwitchError, token: Secret[str] | None) -> None:
        """Handle a refused topic. Drop it if it was never confirmed; otherwise retry it later, or with another token."""
        line.asking.discard(want.topic)
        if want.first_by is not None:
            self.drop(slot, want.topic)
            self._out.append(Settled(want.topic, error))
            return
        want.again = want.renewed = False
        if isinstance(error, PubSubBadAuth | TokenError) and not isinstance(error, Interrupted):
            want.refused, want.refused_with = True, token
            self._out.append(ReportError(want.topic, error, revoked=True))
            return
        want.retry_at = self.clock.monotonic() + want.backoff.next()
        if not want.told:
            want.told = True
            self._out.append(ReportError(want.topic, error))

    def one_by_one(self, slot: Slot, line: Connection, topics: tuple[str, ...]) -> None:
        """Request each topic alone, since one of them makes the joint LISTEN fail."""
        for topic in self.still_wanted(line, topics):
            slot.topics[topic].alone = True
            line.asking.discard(topic)
        self.ask(slot)

    def perhaps_leave(self, slot: Slot) -> None:
        """Leave connections that are being replaced once the newest one has all the topics that it can have."""
        newest = slot.newest
        if newest is None or newest.state is not State.OPEN or newest.asking:
            return
        for line in [line for line in slot.lines if line.state is State.NOTICED]:
            self.react(line, Frame(Came.TAKEN_OVER if line.heard else Came.OF_NO_USE))

    @abstractmethod
    def react(self, line: Connection, frame: Frame) -> None:
        """React to a frame, or to a connection's end."""

    def still_wanted(self, line: Connection, topics: tuple[str, ...]) -> tuple[str, ...]:
        gone = [topic for topic in topics if topic not in self._of]
        line.asking.difference_update(gone)
        return tuple(topic for topic in topics if topic in self._of)

    def add(self, topic: str) -> Slot:
        slot = place(self.slots, topic) or self.new_slot()
        backoff = Backoff(self.clock, spread=0.0)
        slot.topics[topic] = WantedTopic(topic, backoff, first_by=self.clock.monotonic() + self.settings.listen_confirm_timeout)
        self._of[topic] = slot
        if not slot.lines and slot.dial_at is None:
            self.dial(slot)
        return slot

    def drop(self, slot: Slot, topic: str) -> None:
        del slot.topics[topic], self._of[topic]
        for line in slot.lines:
            if line.live and topic in line.heard:
                del line.heard[topic]
                self._say("UNLISTEN", line, (topic,))
        if not slot.topics and slot is not self.slots[0]:
            self.slots.remove(slot)
            for line in slot.lines:
                line.state = State.OVER
                self._out.append(Close(line))

    def new_slot(self) -> Slot:
        made = Slot(Backoff(self.clock, steps=self.settings.reconnect_delay_steps), DuplicateFilter(self.clock))
        self.slots.append(made)
        return made

    def dial(self, slot: Slot) -> None:
        slot.dial_at = None
        line = Connection(next(self._numbers))
        slot.lines.append(line)
        self._out.append(Dial(line))

    def _confirmed(self, slot: Slot, line: Connection, asked: Asked) -> None:
        slot.backoff.reset()
        for topic in asked.topics:
            line.asking.discard(topic)
            want = slot.topics.get(topic)
            if want is None:  # dropped meanwhile
                self._say("UNLISTEN", line, (topic,))
                continue
            line.heard[topic] = asked.token
            want.confirmed()
            self._out.append(Settled(topic))

    def _gone(self, slot: Slot, line: Connection) -> None:
        slot.lines.remove(line)
        newest = slot.newest
        if newest is None:
            if not slot.connected:
                slot.duplicates.over()
        elif slot.duplicates.watching:
            self.ping(slot, newest, Frame(Came.PING_DUE))
            newest.fence = newest.pinged

    def _say(self, kind: str, line: Connection, topics: tuple[str, ...], token: Secret[str] | None = None) -> str:
        nonce = f"{self._prefix}-{next(self._numbers)}"
        within = self.settings.listen_confirm_timeout if kind == "LISTEN" else self.settings.pong_within
        line.asked[nonce] = Asked(topics, token, self.clock.monotonic() + within, listen=kind == "LISTEN")
        self._out.append(SendFrame(line, Secret(request(kind, nonce, topics, token))))
        return nonce

    def _next_ping(self) -> float:
        most, jitter = self.settings.ping_frequency, self.settings.ping_jitter
        wait = min(float(MOST_PING), most + self.clock.uniform(-jitter, jitter))
        return self.clock.monotonic() + max(wait, most / 2)


Rule: TypeAlias = tuple[State, Callable[[Actions, Slot, Connection, Frame], None]]

TABLE: Mapping[tuple[State, Came], Rule] = {
    (State.DIALLING, Came.OPENED): (State.OPEN, Actions.opened),
    (State.DIALLING, Came.FAILED): (State.OVER, Actions.lost),
    #
    (State.OPEN, Came.MESSAGE): (State.OPEN, Actions.deliver),
    (State.OPEN, Came.RESPONSE): (State.OPEN, Actions.answered),
    (State.OPEN, Came.ANSWER_LATE): (State.OPEN, Actions.late),
    (State.OPEN, Came.PING_DUE): (State.OPEN, Actions.ping),
    (State.OPEN, Came.PONG): (State.OPEN, Actions.ponged),
    (State.OPEN, Came.PONG_LATE): (State.OVER, Actions.dead),
    (State.OPEN, Came.AUTH_REVOKED): (State.OPEN, Actions.revoked),
    (State.OPEN, Came.RECONNECT): (State.NOTICED, Actions.replace),
    (State.OPEN, Came.UNREADABLE): (State.OPEN, Actions.unreadable),
    (State.OPEN, Came.UNKNOWN): (State.OPEN, Actions.unknown),
    (State.OPEN, Came.LOST): (State.OVER, Actions.lost),
    #
    (State.NOTICED, Came.MESSAGE): (State.NOTICED, Actions.deliver),
    (State.NOTICED, Came.RESPONSE): (State.NOTICED, Actions.answered),
    (State.NOTICED, Came.ANSWER_LATE): (State.NOTICED, Actions.late),
    (State.NOTICED, Came.PING_DUE): (State.NOTICED, Actions.ping),
    (State.NOTICED, Came.PONG): (State.NOTICED, Actions.ponged),
    (State.NOTICED, Came.PONG_LATE): (State.OVER, Actions.dead),
    (State.NOTICED, Came.AUTH_REVOKED): (State.NOTICED, Actions.revoked),
    (State.NOTICED, Came.TAKEN_OVER): (State.LEAVING, Actions.leave),
    (State.NOTICED, Came.OF_NO_USE): (State.OVER, Actions.close),
    (State.NOTICED, Came.UNREADABLE): (State.NOTICED, Actions.unreadable),
    (State.NOTICED, Came.UNKNOWN): (State.NOTICED, Actions.unknown),
    (State.NOTICED, Came.LOST): (State.OVER, Actions.lost),
    #
    (State.LEAVING, Came.MESSAGE): (State.LEAVING, Actions.deliver),
    (State.LEAVING, Came.ANSWERED_LAST): (State.OVER, Actions.close),
    (State.LEAVING, Came.ANSWER_LATE): (State.OVER, Actions.close),
    (State.LEAVING, Came.UNREADABLE): (State.LEAVING, Actions.unreadable),
    (State.LEAVING, Came.LOST): (State.OVER, Actions.lost),
}


_LOOK = 1.0
"""Seconds between checks for another token while a topic waits for one."""


class Session(Actions):
    """A session from start to stop."""

    # Requests of the program

    def start(self, topics: Iterable[str]) -> list[Effect]:
        """Connect, and listen to these topics. Without topics, it still opens one connection. Raises PubSubTooManyTopics."""
        for topic in topics:
            self.add(topic)
        if not self.slots:
            self.dial(self.new_slot())
        return self._taken()

    def want(self, topic: str) -> list[Effect]:
        """Listen to another topic. Raises PubSubTooManyTopics."""
        self.ask(self.add(topic))
        return self._taken()

    def unwant(self, topic: str) -> list[Effect]:
        """Stop listening to a topic."""
        slot = self._of.get(topic)
        if slot is not None:
            self.drop(slot, topic)
            self.perhaps_leave(slot)
        return self._taken()

    def stop(self) -> list[Effect]:
        lines = [line for slot in self.slots for line in slot.lines]
        for line in lines:
            line.state = State.OVER
        self.slots, self._of = [], {}
        return [Close(line) for line in lines]

    def pending(self, topic: str) -> bool:
        """Return True if the topic still awaits its first confirmation."""
        slot = self._of.get(topic)
        return slot is not None and slot.topics[topic].first_by is not None

    def wants(self, topic: str) -> bool:
        return topic in self._of

    @property
    def connected(self) -> bool:
        """Whether a connection is open, and all that have topics are."""
        return any(slot.connected for slot in self.slots) and all(slot.connected for slot in self.slots if slot.topics)

    # Occurrences

    def handle(self, line: Connection, frame: Frame) -> list[Effect]:
        """Handle an occurrence on a connection."""
        self.react(line, frame)
        return self._taken()

    def react(self, line: Connection, frame: Frame) -> None:
        if line.state is State.LEAVING and frame.came is Came.RESPONSE and frame.nonce == line.last:
            frame = Frame(Came.ANSWERED_LAST)
        rule = TABLE.get((line.state, frame.came))
        slot = self._slot(line)
        if rule is not None and slot is not None:
            line.state, action = rule
            action(self, slot, line, frame)

    def token(self, line: Connection, topics: tuple[str, ...], stale: Secret[str] | None, token: Secret[str] | None) -> list[Effect]:
        """Take the requested token and send the LISTEN, unless this token was already refused."""
        slot = self._slot(line)
        if slot is None or not line.live:
            return []
        wants = [slot.topics[topic] for topic in self.still_wanted(line, topics)]
        if stale is not None:
            same = token == stale
            out_of_luck = [want for want in wants if (not want.again if same else want.renewed)]
            if out_of_luck and len(wants) > 1:
                self.one_by_one(slot, line, topics)
                return self._taken()
            for want in out_of_luck:
                self.refused(slot, line, want, error_for(BAD_AUTH, want.topic), token)
            wants = [want for want in wants if want not in out_of_luck]
            for want in wants:
                want.again, want.renewed = False, want.renewed or not same
        if wants:
            self.listen(line, tuple(want.topic for want in wants), token)
        self.perhaps_leave(slot)
        return self._taken()

    def no_token(self, line: Connection, topics: tuple[str, ...], stale: Secret[str] | None, error: TwitchError) -> list[Effect]:
        """Handle a missing or unavailable token."""
        slot = self._slot(line)
        if slot is not None and line.live:
            for topic in self.still_wanted(line, topics):
                self.refused(slot, line, slot.topics[topic], error, self._token_now if stale is None else stale)
            self.perhaps_leave(slot)
        return self._taken()

    # Deadlines

    def tick(self, token_now: Secret[str] | None) -> list[Effect]:
        """Handle all passed deadlines. token_now: the token that the client holds."""
        self._token_now, now = token_now, self.clock.monotonic()
        for slot in list(self.slots):
            self._give_up(slot, now)
            if slot not in self.slots:
                continue
            if slot.dial_at is not None and now >= slot.dial_at:
                self.dial(slot)
            for line in list(slot.lines):
                if any(now >= asked.late for asked in line.asked.values()):
                    self.react(line, Frame(Came.ANSWER_LATE))
                if line.pong_by is not None and now >= line.pong_by:
                    self.react(line, Frame(Came.PONG_LATE, f"no PONG within {self.settings.pong_within:g} seconds"))
                if line.pong_by is None and now >= line.ping_at:
                    self.react(line, Frame(Came.PING_DUE))
            self.ask(slot)
        return self._taken()

    def _give_up(self, slot: Slot, now: float) -> None:
        """Drop the topics that were not confirmed in time."""
        for want in [want for want in slot.topics.values() if want.first_by is not None and now >= want.first_by]:
            reason = "no reply" if slot.connected else "no connection"
            error = PubSubListenTimeout(f"{want.topic}: {reason} within {self.settings.listen_confirm_timeout:g} seconds", want.topic)
            self.drop(slot, want.topic)
            self._out.append(Settled(want.topic, error))

    def next_at(self) -> float | None:
        """The time of the next tick; None if no deadline is pending."""
        times: list[float] = []
        now = self.clock.monotonic()
        for slot in self.slots:
            times += [] if slot.dial_at is None else [slot.dial_at]
            for want in slot.topics.values():
                times += [] if want.first_by is None else [want.first_by]
                times += [now + _LOOK] if want.refused else []
                times += [want.retry_at] if want.retry_at > now else []
            for line in slot.lines:
                times += [asked.late for asked in line.asked.values()]
                if line.live:
                    times.append(line.ping_at if line.pong_by is None else line.pong_by)
        return min(times, default=None)

    def _slot(self, line: Connection) -> Slot | None:
        return next((slot for slot in self.slots if line in slot.lines), None)

    def _taken(self) -> list[Effect]:
        taken, self._out = self._out, []
        return taken
