"""The parts that both PubSub clients share: parameters and settings."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from twitchapi_gen.runtime.base.addresses import PUBSUB
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.legacy.pubsub.engine import Hooks, Run, TokenSource
from twitchapi_gen.runtime.legacy.pubsub.messages import MOST_PING, Settings, seconds, steps

GRACE = 10.0


class Face:
    """Base class of both clients. The public classes describe the parameters."""

    def __init__(self, twitch: ClientBase[Any, Any], run: Run, pubsub_url: str | None, hooks: Hooks) -> None:
        url = PUBSUB.address(pubsub_url, twitch.core_.addresses)
        self._settings = Settings()
        self._access = TokenSource(twitch, run)
        from twitchapi_gen.runtime.legacy.pubsub.engine import Engine  # aiohttp is imported with the first PubSub

        self._engine = Engine(url, twitch.core_, self._access, self._settings, hooks)

    @property
    def ping_frequency(self) -> float:
        """Seconds between PINGs; 120 by default, 300 at most."""
        return self._settings.ping_frequency

    @ping_frequency.setter
    def ping_frequency(self, value: float) -> None:
        self._settings.ping_frequency = seconds("ping_frequency", value, 0.01, MOST_PING)

    @property
    def ping_jitter(self) -> float:
        """Maximum random deviation of each PING in seconds; 4 by default. No PING is later than 300 seconds."""
        return self._settings.ping_jitter

    @ping_jitter.setter
    def ping_jitter(self, value: float) -> None:
        self._settings.ping_jitter = seconds("ping_jitter", value, 0, MOST_PING)

    @property
    def listen_confirm_timeout(self) -> float:
        """Seconds that Twitch has to confirm a topic; 30 by default."""
        return self._settings.listen_confirm_timeout

    @listen_confirm_timeout.setter
    def listen_confirm_timeout(self, value: float) -> None:
        self._settings.listen_confirm_timeout = seconds("listen_confirm_timeout", value, 0.01, 3600)

    @property
    def reconnect_delay_steps(self) -> Sequence[float]:
        """Seconds before each reconnect; the last one repeats. Each is randomized, and 120 at most."""
        return list(self._settings.reconnect_delay_steps)

    @reconnect_delay_steps.setter
    def reconnect_delay_steps(self, value: Iterable[float]) -> None:
        self._settings.reconnect_delay_steps = steps(value)

    def is_connected(self) -> bool:
        """Return True if it was started, and all connections that it needs are currently open."""
        session = self._engine.session
        return session is not None and session.connected

    def __repr__(self) -> str:
        state = "connected" if self.is_connected() else "started" if self._engine.running else "stopped"
        return f"{type(self).__name__}({state}, {len(self._engine.callbacks.topics)} topics)"


def plain_topic(topic: str) -> str:
    """Raise ParameterError unless the text can be a topic."""
    if not topic or not topic.isascii() or not topic.isprintable() or " " in topic:
        raise ParameterError(f"topic must be text without spaces, such as 'ads.1234', not {topic!r}")
    return topic


def callable_(callback: object) -> None:
    if not callable(callback):
        raise ParameterError(f"callback_func must be a function, not {callback!r}")


Hook = Callable[..., object]
