"""How long the emulated EventSub waits for what. A test shortens what it would have to wait for."""

from attrs import define


@define
class Timing:
    """Delays, in seconds unless stated otherwise. Changes take effect immediately.

    keepalive: a session without events gets a keepalive after what its welcome told, times this. subscribe_within, reconnect_within,
    pong_within: what a client has for it. ping_every: from ping to ping. write_within: until a client that doesn't read is cut off.
    reply_within: what a callback has.
    retries: pauses between the attempts to deliver a notification to a callback; each fails with another status than 2xx.
    answer: until Helix and OAuth answer what they have carried out. challenge: until a callback is asked.
    failures: so many notifications in a row that were given up end a subscription.
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
