"""Chat's own errors."""

from typing import Any

from twitchapi_gen.runtime.base.errors import TwitchError


class MessageDropped(TwitchError):
    """Twitch accepted the message, but didn't show it in the chat.

    reason: Twitch's code, such as `msg_duplicate`, `msg_ratelimit` or `automod_held`. channel: the login. done: the ids of the parts of a long
    message that were sent before.
    """

    def __init__(self, message: str, *, reason: str = "", channel: str = "") -> None:
        super().__init__(message)
        self.reason, self.channel = reason, channel

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args[0], self.reason, self.channel)


class ChannelUnavailable(TwitchError):
    """The channel doesn't exist, is closed, or has banned this user. channel: the login. reason: Twitch's code, or `unknown`."""

    def __init__(self, message: str, *, reason: str = "", channel: str = "") -> None:
        super().__init__(message)
        self.reason, self.channel = reason, channel

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args[0], self.reason, self.channel)


def _again(kind: type[MessageDropped] | type[ChannelUnavailable], message: str, reason: str, channel: str) -> TwitchError:
    return kind(message, reason=reason, channel=channel)
