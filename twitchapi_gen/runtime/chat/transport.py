"""The seam between chat and its transports, EventSub and IRC: what chat asks of a transport, and what a transport hands up."""

from collections.abc import Collection
from typing import Protocol

from twitchapi_gen.runtime.chat.message import Channel, ChatEvent


class Receiver(Protocol):
    """Chat, as a transport sees it. All methods are called in chat's event loop; the plain ones neither block nor raise."""

    def received(self, event: ChatEvent) -> None:
        """Dispatch an event of a joined channel. Each event once: the transport deduplicates. Its `channel` is the one that `join` returned."""
        ...

    def connected(self, session_id: str, resumed: bool) -> None:
        """Report a connection. resumed: it continues an earlier one without a loss. Over IRC, session_id may be ""."""
        ...

    def disconnected(self, session_id: str, code: int, reason: str) -> None:
        """Report a lost connection; the transport reconnects and joins its channels again. code: the close code, 0 for none."""
        ...

    def gave_up(self, error: Exception) -> None:
        """Report the end of all attempts to connect."""
        ...

    def failed(self, error: Exception, where: str) -> None:
        """Report an error that no caller awaits. where: a place, such as `chat of amber_plays`."""
        ...

    def parted(self, channel: Channel, error: Exception) -> None:
        """Report that Twitch ended a channel's chat for this user, such as by a ban. The transport has forgotten the channel."""
        ...

    def privileged(self, channel: Channel, privileged: bool) -> None:
        """Report whether this user is the broadcaster or a moderator of the channel, which raises its limit for messages."""
        ...

    async def may_join(self) -> None:
        """Wait until the limit for joins allows another one. A transport calls it before each channel that it joins, also after a drop."""
        ...


class Transport(Protocol):
    """A connection to chat. All methods are called in one event loop. It keeps its channels over drops, by itself."""

    @property
    def name(self) -> str:
        """`eventsub` or `irc`."""
        ...

    @property
    def can_send(self) -> bool:
        """Whether there is a user to send as. An anonymous reader can't."""
        ...

    @property
    def is_connected(self) -> bool:
        """Whether all channels are being read."""
        ...

    async def start(self, receiver: Receiver) -> None:
        """Connect. IRC returns after the login, EventSub at once, since it connects with the first join.

        Raises the error that makes all attempts hopeless, such as InvalidToken, or Timeout.
        """
        ...

    async def stop(self) -> None:
        """Disconnect, and end all tasks and sockets. Calls the receiver no more."""
        ...

    async def join(self, channel: Channel) -> Channel:
        """Read the channel. Return it with id and login as soon as its messages arrive.

        Raises ChannelUnavailable if it doesn't exist, is closed, or has banned this user; MissingToken, MissingScope and the errors of every call.
        """
        ...

    async def part(self, channel: Channel) -> None:
        """Stop reading the channel."""
        ...

    async def send(self, channel: Channel, text: str, *, reply_to: str = "", nonce: str = "") -> str:
        """Send one message of at most 500 characters, and return its id. Chat has already observed the limits. nonce: IRC only.

        Raises MessageDropped if Twitch refuses it, with Twitch's reason, and the errors of every call. Over IRC, it waits for the USERSTATE.
        """
        ...

    async def want(self, kinds: Collection[type[ChatEvent]]) -> None:
        """Receive these kinds of events, from all channels. EventSub subscribes only to what is wanted; IRC sends everything anyway."""
        ...
