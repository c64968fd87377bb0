"""What a session asks of its engine. Reprs show no token."""

from typing import TypeAlias

from attrs import define

from twitchapi_gen.runtime.errors import TwitchError
from twitchapi_gen.runtime.pubsub.line import Line
from twitchapi_gen.runtime.secret import Secret


@define(frozen=True)
class Dial:
    """Open a connection."""

    line: Line


@define(frozen=True, repr=False)
class Say:
    """Send the text."""

    line: Line
    text: str | Secret[str]


@define(frozen=True)
class HangUp:
    """Close the connection."""

    line: Line


@define(frozen=True, repr=False)
class GetToken:
    """Get the token for a LISTEN to these topics, and tell `Session.token`. stale: was refused; it is looked into, and renewed if dead."""

    line: Line
    topics: tuple[str, ...]
    stale: Secret[str] | None = None


@define(frozen=True)
class Deliver:
    """Hand the message to the topic's callbacks."""

    topic: str
    text: str


@define(frozen=True)
class Settled:
    """Whoever waits for the topic is told: it is listened to, or it isn't wanted any more for this reason."""

    topic: str
    error: TwitchError | None = None


@define(frozen=True)
class Trouble:
    """A topic that was listened to can't be for now, and is tried again. revoked: not before there is another token."""

    topic: str
    error: TwitchError
    revoked: bool = False


@define(frozen=True)
class Connected:
    """There is a connection (again)."""


@define(frozen=True)
class Disconnected:
    """One was lost, and none is left for its topics."""

    reason: str


Effect: TypeAlias = Dial | Say | HangUp | GetToken | Deliver | Settled | Trouble | Connected | Disconnected
