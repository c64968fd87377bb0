"""How long PubSub waits for what, in seconds."""

from collections.abc import Iterable

from attrs import define

from twitchapi_gen.runtime.errors import ParameterError

TOPICS = 50
"""A connection's most, as Twitch allows."""
CONNECTIONS = 10
"""Of one client."""
SPREAD = 12.0
"""Seconds over which clients that were told to reconnect spread."""
MOST_PING = 300
_STEPS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0)


@define
class Settings:
    ping_frequency: float = 120
    ping_jitter: float = 4
    pong_within: float = 10
    listen_confirm_timeout: float = 30
    reconnect_delay_steps: tuple[float, ...] = _STEPS


def seconds(name: str, value: object, least: float, most: float) -> float:
    """The number, checked. Raises ParameterError."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise ParameterError(f"{name} must be from {least:g} to {most:g} seconds, not {value!r}")
    return value


def steps(value: Iterable[float]) -> tuple[float, ...]:
    """Waits before the tries to connect again; the last one is kept to. Raises ParameterError."""
    found = tuple(value)
    if not found:
        raise ParameterError("reconnect_delay_steps is empty; it needs at least one number of seconds")
    return tuple(seconds("each of reconnect_delay_steps", one, 0, 3600) for one in found)
