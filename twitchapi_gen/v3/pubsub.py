"""PubSub of pyTwitchAPI 3, which Twitch has shut down."""

from typing import NoReturn

from twitchapi_gen.v3.twitch import Twitch
from twitchapi_gen.v3.types import DeprecatedError

__all__ = ["PubSub"]


class PubSub:
    """Raises DeprecatedError: Twitch shut PubSub down on 14 April 2025."""

    def __init__(self, twitch: Twitch) -> NoReturn:
        raise DeprecatedError("PubSub: on 14 April 2025 Twitch shut down PubSub; use EventSub, as docs/pubsub.md says for each topic")
