"""What both faces of PubSub share: their parameters and settings."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from twitchapi_gen.runtime.base.addresses import PUBSUB
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.legacy.pubsub.engine import Hooks, Run, TokenSource
from twitchapi_gen.runtime.legacy.pubsub.messages import MOST_PING, Settings, seconds, steps

GRACE = 10.0


class Face:
    """The public classes describe the parameters."""

    def __init__(self, twitch: ClientBase[Any, Any], run: Run, pubsub_url: str | None, hooks: Hooks) -> None:
        url = PUBSUB.address(pubsub_url, twitch.core_.addresses)
        self._settings = Settings()
        self._access = TokenSource(twitch, run)
        from twitchapi_gen.runtime.legacy.pubsub.engine import Engine  # aiohttp is loaded with the first PubSub

        self._engine = Engine(url, twitch.core_, self._access, self._settings, hooks)

    @property
    def ping_frequency(self) -> float:
        """Seconds between PINGs; 120 unless set, 300 at most."""
        return self._settings.ping_frequency

    @ping_frequency.setter
    def ping_frequency(self, value: float) -> None:
        self._settings.ping_frequency = seconds("ping_frequency", value, 0.01, MOST_PING)

    @property
    def ping_jitter(self) -> float:
        """Seconds by which each PING is earlier or later, by chance; up to 4 unless set. It never gets later than 300 seconds."""
        return self._settings.ping_jitter

    @ping_jitter.setter
    def ping_jitter(self, value: float) -> None:
        self._settings.ping_jitter = seconds("ping_jitter", value, 0, MOST_PING)

    @property
    def listen_confirm_timeout(self) -> float:
        """Seconds that Twitch has to confirm a topic; 30 unless set."""
        return self._settings.listen_confirm_timeout

    @listen_confirm_timeout.setter
    def listen_confirm_timeout(self, value: float) -> None:
        self._settings.listen_confirm_timeout = seconds("listen_confirm_timeout", value, 0.01, 3600)

    @property
    def reconnect_delay_steps(self) -> Sequence[float]:
        """Seconds before each try to connect again, the last one for all that follow; each is spread by chance, and 120 at most."""
        return list(self._settings.reconnect_delay_steps)

    @reconnect_delay_steps.setter
    def reconnect_delay_steps(self, value: Iterable[float]) -> None:
        self._settings.reconnect_delay_steps = steps(value)

    def is_connected(self) -> bool:
        """Whether it has been started, and no connection that it needs is missing right now."""
        session = self._engine.session
        return session is not None and session.connected

    def __repr__(self) -> str:
        state = "connected" if self.is_connected() else "started" if self._engine.running else "stopped"
        return f"{type(self).__name__}({state}, {len(self._engine.callbacks.topics)} topics)"


def plain_topic(topic: str) -> str:
    """Raises ParameterError for what can't be a topic."""
    if not topic or not topic.isascii() or not topic.isprintable() or " " in topic:
        raise ParameterError(f"topic must be text without blanks, such as 'ads.1234', not {topic!r}")
    return topic


def callable_(callback: object) -> None:
    if not callable(callback):
        raise ParameterError(f"callback_func must be a function, not {callback!r}")


Hook = Callable[..., object]
