"""All of PubSub's protocol, without I/O. What is to be done about whatever comes stands in `table.py`.

Each method returns effects, which the engine carries out in their order.
"""

from collections.abc import Iterable

from twitchapi_gen.runtime.errors import PubSubListenTimeout, TwitchError
from twitchapi_gen.runtime.pubsub.actions import Actions
from twitchapi_gen.runtime.pubsub.effects import Effect, HangUp, Settled
from twitchapi_gen.runtime.pubsub.frames import Came, Frame
from twitchapi_gen.runtime.pubsub.line import Line, State
from twitchapi_gen.runtime.pubsub.refusals import BAD_AUTH, error_for
from twitchapi_gen.runtime.pubsub.table import TABLE
from twitchapi_gen.runtime.pubsub.wanted import Slot
from twitchapi_gen.runtime.secret import Secret

_LOOK = 1.0
"""Seconds between looks for another token, while a topic rests for want of one."""


class Session(Actions):
    """From start to stop."""

    # What the program wants

    def start(self, topics: Iterable[str]) -> list[Effect]:
        """Dials, and listens to these. There is one connection even without topics. Raises PubSubTooManyTopics."""
        for topic in topics:
            self.add(topic)
        if not self.slots:
            self.dial(self.new_slot())
        return self._taken()

    def want(self, topic: str) -> list[Effect]:
        """Listens to one more. Raises PubSubTooManyTopics."""
        self.ask(self.add(topic))
        return self._taken()

    def unwant(self, topic: str) -> list[Effect]:
        """Listens to it no more."""
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
        return [HangUp(line) for line in lines]

    def pending(self, topic: str) -> bool:
        """Whether nobody knows yet if it can be listened to."""
        slot = self._of.get(topic)
        return slot is not None and slot.topics[topic].first_by is not None

    def wants(self, topic: str) -> bool:
        return topic in self._of

    @property
    def connected(self) -> bool:
        """Whether a connection is open, and none is missing that has topics."""
        return any(slot.connected for slot in self.slots) and all(slot.connected for slot in self.slots if slot.topics)

    # What comes

    def handle(self, line: Line, frame: Frame) -> list[Effect]:
        """One thing that came to a connection."""
        self.react(line, frame)
        return self._taken()

    def react(self, line: Line, frame: Frame) -> None:
        if line.state is State.LEAVING and frame.came is Came.RESPONSE and frame.nonce == line.last:
            frame = Frame(Came.ANSWERED_LAST)
        rule = TABLE.get((line.state, frame.came))
        slot = self._slot(line)
        if rule is not None and slot is not None:
            line.state, action = rule
            action(self, slot, line, frame)

    def token(self, line: Line, topics: tuple[str, ...], stale: Secret[str] | None, token: Secret[str] | None) -> list[Effect]:
        """The token that was asked for: LISTEN goes out, unless this token was refused already."""
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

    def no_token(self, line: Line, topics: tuple[str, ...], stale: Secret[str] | None, error: TwitchError) -> list[Effect]:
        """There is none, or it can't be had now."""
        slot = self._slot(line)
        if slot is not None and line.live:
            for topic in self.still_wanted(line, topics):
                self.refused(slot, line, slot.topics[topic], error, self._token_now if stale is None else stale)
            self.perhaps_leave(slot)
        return self._taken()

    # What is due

    def tick(self, token_now: Secret[str] | None) -> list[Effect]:
        """Does what is due by the clock. token_now: the one that the client holds."""
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
        """On topics that were never confirmed in time."""
        for want in [want for want in slot.topics.values() if want.first_by is not None and now >= want.first_by]:
            reason = "no answer" if slot.connected else "no connection"
            error = PubSubListenTimeout(f"{want.topic}: {reason} within {self.settings.listen_confirm_timeout:g} seconds", want.topic)
            self.drop(slot, want.topic)
            self._out.append(Settled(want.topic, error))

    def next_at(self) -> float | None:
        """When to tick next; None when nothing is due by the clock alone."""
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

    def _slot(self, line: Line) -> Slot | None:
        return next((slot for slot in self.slots if line in slot.lines), None)

    def _taken(self) -> list[Effect]:
        taken, self._out = self._out, []
        return taken
