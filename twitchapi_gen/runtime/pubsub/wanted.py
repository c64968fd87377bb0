"""What is to be listened to, spread over as many connections as it takes."""

from attrs import define, field

from twitchapi_gen.runtime.errors import PubSubTooManyTopics
from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.pubsub.line import Line, State
from twitchapi_gen.runtime.pubsub.settings import CONNECTIONS, TOPICS
from twitchapi_gen.runtime.pubsub.twins import Twins
from twitchapi_gen.runtime.secret import Secret


@define(eq=False)
class Want:
    """A topic that is wanted.

    first_by: by when its first LISTEN must be confirmed; None once it was. alone: asked for by itself, since it may spoil the LISTEN of others.
    retry_at: not to be asked for before. again: may be asked for once more with the same token. renewed: got another token already.
    refused: rests until there is another token than `refused_with`.
    """

    topic: str
    backoff: Backoff
    first_by: float | None
    alone: bool = False
    retry_at: float = 0.0
    again: bool = False
    renewed: bool = False
    refused: bool = False
    refused_with: Secret[str] | None = None
    told: bool = False

    def confirmed(self) -> None:
        """All is well with it."""
        self.first_by = None
        self.alone = self.again = self.renewed = self.refused = self.told = False
        self.backoff.reset()

    def due(self, now: float, token: Secret[str] | None) -> bool:
        return now >= self.retry_at and not (self.refused and token == self.refused_with)


@define(eq=False)
class Slot:
    """Topics that share a connection. Its lines, oldest first: one, or more while one takes over from another. dial_at: when the next one is due."""

    backoff: Backoff
    twins: Twins
    topics: dict[str, Want] = field(factory=dict[str, Want])
    lines: list[Line] = field(factory=list[Line])
    dial_at: float | None = None

    @property
    def newest(self) -> Line | None:
        """The connection that topics are asked for on."""
        return next((line for line in reversed(self.lines) if line.live), None)

    @property
    def connected(self) -> bool:
        return any(line.state not in (State.DIALLING, State.OVER) for line in self.lines)

    @property
    def replacing(self) -> bool:
        """Whether a connection that stays is there or under way."""
        return any(line.state in (State.DIALLING, State.OPEN) for line in self.lines)


def place(slots: list[Slot], topic: str) -> Slot | None:
    """The slot with room for one more; None when it takes another one. Raises PubSubTooManyTopics when there can't be another."""
    for slot in slots:
        if len(slot.topics) < TOPICS:
            return slot
    if len(slots) >= CONNECTIONS:
        raise PubSubTooManyTopics(
            f"{topic}: {CONNECTIONS} connections with {TOPICS} topics each are in use, and Twitch allows no more; unlisten to some first", topic
        )
    return None
