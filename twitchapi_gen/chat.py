"""Chat: `Chat` and `AsyncChat` read and write chats, over EventSub or over IRC. For bots with commands, see `twitchapi_gen.bot`.

https://dev.twitch.tv/docs/chat/
"""

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.chat.client import AsyncChatFace, SyncChatFace
from twitchapi_gen.runtime.chat.errors import ChannelUnavailable, MessageDropped
from twitchapi_gen.runtime.chat.message import (
    Author,
    Badge,
    Channel,
    ChatCleared,
    Cheermote,
    Emote,
    Fragment,
    Message,
    MessageDeleted,
    Notice,
    Presence,
    Reply,
    Role,
    SettingsChanged,
    Source,
    User,
    UserCleared,
)
from twitchapi_gen.runtime.chat.received import Parser
from twitchapi_gen.runtime.chat.rendering import ChatImages, mentions, plain_text

__all__ = [
    "AsyncChat",
    "Author",
    "Badge",
    "Channel",
    "ChannelUnavailable",
    "Chat",
    "ChatCleared",
    "ChatImages",
    "Cheermote",
    "Emote",
    "Fragment",
    "Message",
    "MessageDeleted",
    "MessageDropped",
    "Notice",
    "Presence",
    "Reply",
    "Role",
    "SettingsChanged",
    "Source",
    "User",
    "UserCleared",
    "mentions",
    "plain_text",
]


def irc_parser_() -> Parser:
    """Return the parser of IRC's lines; its messages are imported with the first connection."""
    from twitchapi_gen.api.chat import parse

    return parse


class Chat(SyncChatFace):
    """Chat: `for message in chat`, `@chat.on(Message)` for callbacks, `send` and `reply`, and what moderators do.

    It acts for the client's user. A `with` block starts and stops it; `run` runs it until Ctrl-C. Plain callbacks run in threads, so they may
    call `chat.send`.

        with Chat(twitch, channels=["amber_plays"]) as chat:
            for message in chat:
                chat.reply(message, f"Hello {message.author.name}!")

    Args:
        twitch: A `Twitch` with a user, whose token needs the scopes user:read:chat and user:write:chat (over IRC: chat:read and chat:edit).
            Without one, over IRC, it reads anonymously.
        channels: The channels to join at the start, by login.
        transport: `eventsub` reads through EventSub and sends through Helix. `irc` uses IRC; then up to 100 channels need one connection.
        verified: Whether Twitch has verified the bot, which raises its limits to 7,500 messages in 30 seconds and 2,000 joins in 10 seconds.
        split: Whether texts of more than 500 characters are sent in parts, split between words. Otherwise they raise ParameterError.
        include_own: Whether messages of its own user also arrive. Over EventSub only, since IRC doesn't return them.
        timeout: Seconds that `start` and `join` wait for their subscriptions.
        max_waiting: Messages that may wait for each callback or loop, 10,000 by default. Beyond that, new ones are dropped, and `on_error` gets an
            EventsDropped.
        give_up_after: Seconds without a connection after which it gives up; None means never.
        eventsub_url, irc_url: Addresses other than the client's.
        conduit: A `Conduit` that brings the events instead of a socket of its own, for many processes. You start and stop it. The app needs the
            grants user:bot and user:read:chat of the bot, and channel:bot of each broadcaster or the bot as a moderator.
        on_connected: Called with each new `Session`; `resumed` means that nothing was lost.
        on_disconnected: Called with a `Drop` each time a connection ends. Messages during the drop are lost.
        on_parted: Called with a Channel and the reason when Twitch ends its chat for this user, such as after a ban.
        on_gave_up: Called with the last error when it gives up.
        on_error: Called with an exception and its place, for errors that no caller awaits. By default, errors are logged.

    The hooks may be plain or async functions. Raises ParameterError.
    https://dev.twitch.tv/docs/chat/
    """

    _types = subscription_types
    _parser = staticmethod(irc_parser_)


class AsyncChat(AsyncChatFace):
    """Chat for asyncio: `async for message in chat`, `@chat.on(Message)` for callbacks, `send` and `reply`, and what moderators do.

    It acts for the client's user. An `async with` block starts and stops it; `await chat.run()` runs it until `stop`. Async callbacks run in the
    event loop, plain ones in threads. The parameters are those of `Chat`, with an `AsyncTwitch`.

        async with AsyncChat(twitch, channels=["amber_plays"]) as chat:
            async for message in chat:
                await chat.reply(message, f"Hello {message.author.name}!")

    Raises ParameterError.
    https://dev.twitch.tv/docs/chat/
    """

    _types = subscription_types
    _parser = staticmethod(irc_parser_)
