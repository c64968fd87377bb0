"""How a socket was set up, checked."""

from collections.abc import Callable

from attrs import define, field

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.eventsub.socket.limits import EACH, SOCKETS
from twitchapi_gen.runtime.eventsub.socket.machine import Machine, Times


@define(kw_only=True)
class Options:
    """patience: seconds that whoever subscribes waits. waiting: events that may wait for callbacks. The rest is as the machine has it."""

    url: str
    keepalive: int
    give_up_after: float | None
    patience: float
    waiting: int
    clock: Clock = field(factory=Clock)
    times: Times = field(factory=Times)
    sockets: int = SOCKETS
    each: int = EACH
    backoff: Callable[[Clock], Backoff] = Backoff

    def __attrs_post_init__(self) -> None:
        if not 10 <= self.keepalive <= 600:
            raise ParameterError(f"keepalive_timeout_seconds must be from 10 to 600, not {self.keepalive}")
        if self.give_up_after is not None and not self.give_up_after > 0:
            raise ParameterError(f"give_up_after must be more than 0 seconds, or None for never, not {self.give_up_after}")
        if not self.patience > 0:
            raise ParameterError(f"timeout must be more than 0 seconds, not {self.patience}")
        if self.waiting < 1:
            raise ParameterError(f"max_waiting must be 1 or more, not {self.waiting}")

    def machine(self) -> Machine:
        return Machine(self.url, self.keepalive, self.clock, self.give_up_after, self.times, backoff=self.backoff(self.clock))
