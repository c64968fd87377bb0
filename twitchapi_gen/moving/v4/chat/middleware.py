"""Version 4's middleware: whether a command may run."""

import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Hashable
from typing import TypeAlias

from twitchapi_gen.moving.v4.chat.events import ChatCommand

Blocked: TypeAlias = Callable[[ChatCommand], Awaitable[None]] | None


class BaseCommandMiddleware(ABC):
    """Decides whether a command may run. execute_blocked_handler: a coroutine function, called if it may not."""

    execute_blocked_handler: Blocked = None

    @abstractmethod
    async def can_execute(self, command: ChatCommand) -> bool:
        """Whether the command may run."""

    @abstractmethod
    async def was_executed(self, command: ChatCommand) -> None:
        """Called when the command has run."""


def _room(command: ChatCommand) -> str:
    return command.room.name if command.room is not None else ""


class ChannelRestriction(BaseCommandMiddleware):
    """Only in certain channels. Names in any case."""

    def __init__(
        self, allowed_channel: list[str] | None = None, denied_channel: list[str] | None = None, execute_blocked_handler: Blocked = None
    ) -> None:
        self.execute_blocked_handler = execute_blocked_handler
        self.allowed = [one.lower() for one in allowed_channel or ()]
        self.denied = [one.lower() for one in denied_channel or ()]

    async def can_execute(self, command: ChatCommand) -> bool:
        """Whether the channel is allowed, or none is, and it isn't denied."""
        return (not self.allowed or _room(command) in self.allowed) and _room(command) not in self.denied

    async def was_executed(self, command: ChatCommand) -> None:
        """Nothing to do."""


class UserRestriction(BaseCommandMiddleware):
    """Only for certain users. Names in any case."""

    def __init__(
        self, allowed_users: list[str] | None = None, denied_users: list[str] | None = None, execute_blocked_handler: Blocked = None
    ) -> None:
        self.execute_blocked_handler = execute_blocked_handler
        self.allowed = [one.lower() for one in allowed_users or ()]
        self.denied = [one.lower() for one in denied_users or ()]

    async def can_execute(self, command: ChatCommand) -> bool:
        """Whether the user is allowed, or none is, and isn't denied."""
        return (not self.allowed or command.user.name in self.allowed) and command.user.name not in self.denied

    async def was_executed(self, command: ChatCommand) -> None:
        """Nothing to do."""


class StreamerOnly(BaseCommandMiddleware):
    """Only for the broadcaster."""

    def __init__(self, execute_blocked_handler: Blocked = None) -> None:
        self.execute_blocked_handler = execute_blocked_handler

    async def can_execute(self, command: ChatCommand) -> bool:
        """Whether it is the broadcaster's."""
        return command.user.name == _room(command)

    async def was_executed(self, command: ChatCommand) -> None:
        """Nothing to do."""


class _Cooldown(BaseCommandMiddleware):
    """Not again within some seconds of the last run."""

    def __init__(self, cooldown_seconds: int, execute_blocked_handler: Blocked = None) -> None:
        self.execute_blocked_handler = execute_blocked_handler
        self.cooldown = cooldown_seconds
        self._last: dict[Hashable, float] = {}

    def _key(self, command: ChatCommand) -> Hashable:
        """The subject of the cooldown."""
        return command.name.lower()

    async def can_execute(self, command: ChatCommand) -> bool:
        """Whether the time is over."""
        last = self._last.get(self._key(command))
        return last is None or time.monotonic() - last >= self.cooldown

    async def was_executed(self, command: ChatCommand) -> None:
        """The time begins. Those that are over are forgotten."""
        now = time.monotonic()
        self._last = {key: when for key, when in self._last.items() if now - when < self.cooldown}
        self._last[self._key(command)] = now


class ChannelCommandCooldown(_Cooldown):
    """Not again in the channel within some seconds."""

    def _key(self, command: ChatCommand) -> Hashable:
        return _room(command), command.name.lower()


class ChannelUserCommandCooldown(_Cooldown):
    """Not again by the user in the channel within some seconds."""

    def _key(self, command: ChatCommand) -> Hashable:
        return _room(command), command.user.name, command.name.lower()


class GlobalCommandCooldown(_Cooldown):
    """Not again anywhere within some seconds."""


class SharedChatOnlyCurrent(BaseCommandMiddleware):
    """Not from other channels of a shared chat."""

    async def can_execute(self, command: ChatCommand) -> bool:
        """Whether it was written in this channel."""
        return command.source_room_id is None or (command.room is not None and command.source_room_id == command.room.room_id)

    async def was_executed(self, command: ChatCommand) -> None:
        """Nothing to do."""
