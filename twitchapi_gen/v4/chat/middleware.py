"""Whether a command of chat may run.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.chat.middleware import (
    BaseCommandMiddleware as BaseCommandMiddleware,
    ChannelCommandCooldown as ChannelCommandCooldown,
    ChannelRestriction as ChannelRestriction,
    ChannelUserCommandCooldown as ChannelUserCommandCooldown,
    GlobalCommandCooldown as GlobalCommandCooldown,
    SharedChatOnlyCurrent as SharedChatOnlyCurrent,
    StreamerOnly as StreamerOnly,
    UserRestriction as UserRestriction,
)

__all__ = [
    "BaseCommandMiddleware",
    "ChannelCommandCooldown",
    "ChannelRestriction",
    "ChannelUserCommandCooldown",
    "GlobalCommandCooldown",
    "SharedChatOnlyCurrent",
    "StreamerOnly",
    "UserRestriction",
]
