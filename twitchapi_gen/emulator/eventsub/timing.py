"""The timing of the emulated EventSub. Tests can shorten it."""

from attrs import define


@define
class Timing:
    """Times in seconds, unless stated otherwise. Changes take effect at once.

    keepalive: a session without events gets a keepalive after the interval of its welcome, times this factor. subscribe_within, reconnect_within,
    pong_within: the client's time limits. ping_every: interval of pings. write_within: until a client that doesn't read is disconnected.
    reply_within: a callback's time limit.
    retries: pauses between the attempts to deliver a notification to a callback; each fails with another status than 2xx.
    answer: delay of the replies of Helix and OAuth to what they have carried out. challenge: delay of a callback's challenge.
    failures: number of consecutive failed notifications that end a subscription.
    """

    keepalive: float = 1.0
    subscribe_within: float = 10.0
    reconnect_within: float = 30.0
    ping_every: float = 10.0
    pong_within: float = 10.0
    write_within: float = 10.0
    reply_within: float = 5.0
    answer: float = 0.0
    challenge: float = 0.0
    retries: tuple[float, ...] = (1.0, 5.0, 20.0)
    failures: int = 3
