"""Chat from Python: the interface for a program that runs an emulator."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from twitchapi_gen.emulator.irc import orders
from twitchapi_gen.emulator.irc.server import ChatServer, ChatTiming

R = TypeVar("R")


class ChatPlay(ABC):
    """The chat methods of `Emulator`. Call them from any thread while the emulator runs; otherwise they raise NotRunning."""

    @property
    @abstractmethod
    def _chat(self) -> ChatServer: ...

    @abstractmethod
    def _in_loop(self, work: Callable[[], R]) -> R:
        """Run it in the server's loop."""

    def say(
        self,
        login: str,
        text: str,
        *,
        channel: str | None = None,
        reply_to: str = "",
        bits: int = 0,
        action: bool = False,
        first: bool | None = None,
        returning: bool = False,
        kind: str = "",
        reward_id: str = "",
    ) -> dict[str, Any]:
        """Say something in a chat: `say("streamer_a", "!hello", channel="streamer_b")`. It arrives over EventSub and IRC at once.

        login: the author, who is created if necessary; roles, badges and colour are the world's (`add("moderators", …)`). channel: the login of an
        existing channel, by default the author's own. reply_to: id of the message that it answers. bits: of a cheer. action: as with /me.
        first: whether it is the author's first message in the channel, by default as it is. kind: highlighted-message, skip-subs-mode-message,
        user-intro, animated-message or gigantified-emote-message. reward_id: of a custom reward. Limits, bans and modes don't apply.

        Returns the event `channel.chat.message`, with its `message_id`. Raises ValueError, with the remedy, for invalid arguments.
        """
        body = {
            "login": login, "text": text, "channel": channel, "reply_to": reply_to, "bits": bits, "action": action, "first": first,
            "returning": returning, "kind": kind, "reward_id": reward_id,
        }  # fmt: skip
        return self._in_loop(lambda: orders.say(self._chat.hub, {name: value for name, value in body.items() if value is not None}))

    def verify_bots(self, logins: Iterable[str]) -> None:
        """Set the logins of all verified bots, which may send 7,500 messages in 30 seconds and join 2,000 channels in 10."""
        self._in_loop(lambda: orders.told(self._chat.hub, {"verified": list(logins)}))

    def disturb_chat(self, do: str, **how: int | float | str) -> list[str]:
        """Disturb the connections of the IRC server: reconnect, close, reset, silence, ping, malformed, line, twice or refuse.

        `emulator.irc.disturbing.KINDS` describes each, with its use of `times`, `code`, `seconds` and `line`. login: only that user's connections.
        Returns the logins of the connections. Raises ValueError for invalid arguments.
        """
        done: list[str] = self._in_loop(lambda: orders.told(self._chat.hub, {"do": do, **how}))["connections"]
        return done

    @property
    def chat_connections(self) -> list[dict[str, Any]]:
        """The connections of the IRC server: login, channels, capabilities and silent."""
        return self._in_loop(lambda: self._chat.summary())

    @property
    def chat_timing(self) -> ChatTiming:
        """The IRC server's timing; set a field to change it."""
        return self._chat.timing
