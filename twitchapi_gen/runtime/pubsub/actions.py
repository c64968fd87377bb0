"""What is done about whatever came to a connection: the actions that the table names, and the steps that they share."""

import uuid
from abc import ABC, abstractmethod
from itertools import count

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.errors import Interrupted, PubSubBadAuth, PubSubListenTimeout, TokenError, TwitchError
from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.pubsub.effects import Connected, Deliver, Dial, Disconnected, Effect, GetToken, HangUp, Say, Settled, Trouble
from twitchapi_gen.runtime.pubsub.frames import PING, Came, Frame, request
from twitchapi_gen.runtime.pubsub.line import Asked, Line, State
from twitchapi_gen.runtime.pubsub.refusals import BAD_AUTH, error_for
from twitchapi_gen.runtime.pubsub.settings import MOST_PING, SPREAD, Settings
from twitchapi_gen.runtime.pubsub.twins import Twins
from twitchapi_gen.runtime.pubsub.wanted import Slot, Want, place
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.watching import log


class Actions(ABC):
    """`_out` collects the effects."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings, self.clock = settings, clock
        self.slots: list[Slot] = []
        self._of: dict[str, Slot] = {}
        self._out: list[Effect] = []
        self._token_now: Secret[str] | None = None
        self._numbers, self._prefix = count(1), uuid.uuid4().hex[:12]

    # The table's actions

    def opened(self, slot: Slot, line: Line, frame: Frame) -> None:
        line.ping_at = self._next_ping()
        if any(other.state is not State.DIALLING for other in slot.lines if other is not line):
            slot.twins.watch()
        else:
            self._out.append(Connected())
        self.ask(slot)
        self.perhaps_leave(slot)

    def lost(self, slot: Slot, line: Line, frame: Frame) -> None:
        self._gone(slot, line)
        if frame.came is Came.FAILED:
            log.warning("no connection to PubSub: %s", frame.text)
        elif not slot.connected:
            self._out.append(Disconnected(frame.text))
        if slot.topics and slot.dial_at is None and not slot.replacing:
            slot.dial_at = self.clock.monotonic() + slot.backoff.next()

    def dead(self, slot: Slot, line: Line, frame: Frame) -> None:
        self._out.append(HangUp(line))
        self.lost(slot, line, frame)

    def deliver(self, slot: Slot, line: Line, frame: Frame) -> None:
        (topic,) = frame.topics
        owner = self._of.get(topic)
        if owner is not None and owner.twins.fresh(line.number, topic, frame.text):
            self._out.append(Deliver(topic, frame.text))

    def answered(self, slot: Slot, line: Line, frame: Frame) -> None:
        asked = line.asked.pop(frame.nonce, None)
        if asked is None or not asked.listen:
            if frame.error:
                log.warning("PubSub answered %s to an UNLISTEN, or to nothing that was asked", frame.error[:60])
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

    def late(self, slot: Slot, line: Line, frame: Frame) -> None:
        now = self.clock.monotonic()
        for nonce in [nonce for nonce, asked in line.asked.items() if now >= asked.late]:
            asked = line.asked.pop(nonce)
            for topic in self.still_wanted(line, asked.topics) if asked.listen else ():
                self.refused(slot, line, slot.topics[topic], PubSubListenTimeout(f"{topic}: LISTEN was not answered", topic), asked.token)
        self.perhaps_leave(slot)

    def ponged(self, slot: Slot, line: Line, frame: Frame) -> None:
        line.ponged += 1
        slot.backoff.reset()
        if line.ponged >= line.pinged:
            line.pong_by, line.ping_at = None, self._next_ping()
        if line.fence and line.ponged >= line.fence:
            line.fence = 0
            if len(slot.lines) == 1:
                slot.twins.over()

    def ping(self, slot: Slot, line: Line, frame: Frame) -> None:
        line.pinged += 1
        if line.pong_by is None:
            line.pong_by = self.clock.monotonic() + self.settings.pong_within
        self._out.append(Say(line, PING))

    def replace(self, slot: Slot, line: Line, frame: Frame) -> None:
        if slot.dial_at is None and not slot.replacing:
            slot.dial_at = self.clock.monotonic() + self.clock.uniform(0.0, SPREAD)

    def leave(self, slot: Slot, line: Line, frame: Frame) -> None:
        line.last = self._say("UNLISTEN", line, tuple(line.heard))

    def close(self, slot: Slot, line: Line, frame: Frame) -> None:
        self._out.append(HangUp(line))
        self._gone(slot, line)

    def revoked(self, slot: Slot, line: Line, frame: Frame) -> None:
        by_token: dict[Secret[str] | None, list[str]] = {}
        for topic in frame.topics:
            if topic in line.heard:
                by_token.setdefault(line.heard.pop(topic), []).append(topic)
        for token, topics in by_token.items() if line is slot.newest else ():
            line.asking.update(topics)
            for topic in self.still_wanted(line, tuple(topics)):
                slot.topics[topic].again = True
            self._out.append(GetToken(line, tuple(topics), token))

    def unreadable(self, slot: Slot, line: Line, frame: Frame) -> None:
        log.warning("a frame from PubSub was skipped: %s", frame.text)

    def unknown(self, slot: Slot, line: Line, frame: Frame) -> None:
        log.info("PubSub sent a frame of type %r, which nobody knows; it was skipped", frame.text)

    # Steps that they share

    def ask(self, slot: Slot) -> None:
        """Asks for all topics that are due, together where they can be."""
        line, now = slot.newest, self.clock.monotonic()
        if line is None:
            return
        due = [want for topic, want in slot.topics.items() if topic not in line.heard and topic not in line.asking and want.due(now, self._token_now)]
        line.asking.update(want.topic for want in due)
        together = tuple(want.topic for want in due if not want.alone)
        for topics in ([together] if together else []) + [(want.topic,) for want in due if want.alone]:
            self._out.append(GetToken(line, topics))

    def listen(self, line: Line, topics: tuple[str, ...], token: Secret[str] | None) -> None:
        self._say("LISTEN", line, topics, token)

    def refused(self, slot: Slot, line: Line, want: Want, error: TwitchError, token: Secret[str] | None) -> None:
        """It can't be listened to. A topic that never could isn't wanted any more; another one is tried again later, or with another token."""
        line.asking.discard(want.topic)
        if want.first_by is not None:
            self.drop(slot, want.topic)
            self._out.append(Settled(want.topic, error))
            return
        want.again = want.renewed = False
        if isinstance(error, PubSubBadAuth | TokenError) and not isinstance(error, Interrupted):
            want.refused, want.refused_with = True, token
            self._out.append(Trouble(want.topic, error, revoked=True))
            return
        want.retry_at = self.clock.monotonic() + want.backoff.next()
        if not want.told:
            want.told = True
            self._out.append(Trouble(want.topic, error))

    def one_by_one(self, slot: Slot, line: Line, topics: tuple[str, ...]) -> None:
        """One of them spoils the LISTEN; each is asked for alone."""
        for topic in self.still_wanted(line, topics):
            slot.topics[topic].alone = True
            line.asking.discard(topic)
        self.ask(slot)

    def perhaps_leave(self, slot: Slot) -> None:
        """Gives up connections that were told to go, once the newest has all that it can have."""
        newest = slot.newest
        if newest is None or newest.state is not State.OPEN or newest.asking:
            return
        for line in [line for line in slot.lines if line.state is State.NOTICED]:
            self.react(line, Frame(Came.TAKEN_OVER if line.heard else Came.OF_NO_USE))

    @abstractmethod
    def react(self, line: Line, frame: Frame) -> None:
        """Does what a frame, or a connection's end, calls for."""

    def still_wanted(self, line: Line, topics: tuple[str, ...]) -> tuple[str, ...]:
        gone = [topic for topic in topics if topic not in self._of]
        line.asking.difference_update(gone)
        return tuple(topic for topic in topics if topic in self._of)

    def add(self, topic: str) -> Slot:
        slot = place(self.slots, topic) or self.new_slot()
        backoff = Backoff(self.clock, spread=0.0)
        slot.topics[topic] = Want(topic, backoff, first_by=self.clock.monotonic() + self.settings.listen_confirm_timeout)
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
                self._out.append(HangUp(line))

    def new_slot(self) -> Slot:
        made = Slot(Backoff(self.clock, steps=self.settings.reconnect_delay_steps), Twins(self.clock))
        self.slots.append(made)
        return made

    def dial(self, slot: Slot) -> None:
        slot.dial_at = None
        line = Line(next(self._numbers))
        slot.lines.append(line)
        self._out.append(Dial(line))

    def _confirmed(self, slot: Slot, line: Line, asked: Asked) -> None:
        slot.backoff.reset()
        for topic in asked.topics:
            line.asking.discard(topic)
            want = slot.topics.get(topic)
            if want is None:  # given up meanwhile
                self._say("UNLISTEN", line, (topic,))
                continue
            line.heard[topic] = asked.token
            want.confirmed()
            self._out.append(Settled(topic))

    def _gone(self, slot: Slot, line: Line) -> None:
        slot.lines.remove(line)
        newest = slot.newest
        if newest is None:
            if not slot.connected:
                slot.twins.over()
        elif slot.twins.watching:
            self.ping(slot, newest, Frame(Came.PING_DUE))
            newest.fence = newest.pinged

    def _say(self, kind: str, line: Line, topics: tuple[str, ...], token: Secret[str] | None = None) -> str:
        nonce = f"{self._prefix}-{next(self._numbers)}"
        within = self.settings.listen_confirm_timeout if kind == "LISTEN" else self.settings.pong_within
        line.asked[nonce] = Asked(topics, token, self.clock.monotonic() + within, listen=kind == "LISTEN")
        self._out.append(Say(line, Secret(request(kind, nonce, topics, token))))
        return nonce

    def _next_ping(self) -> float:
        most, jitter = self.settings.ping_frequency, self.settings.ping_jitter
        wait = min(float(MOST_PING), most + self.clock.uniform(-jitter, jitter))
        return self.clock.monotonic() + max(wait, most / 2)
