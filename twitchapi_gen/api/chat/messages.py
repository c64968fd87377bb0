"""Messages: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/messages.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from attrs import define

from twitchapi_gen.api.chat.common import ChatUserType
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.chat.tags import (
    BADGES,
    BOOL,
    EMOTES,
    INT,
    MARKS,
    MILLISECONDS,
    SECONDS,
    Badge,
    EmoteRange,
    MarkedRange,
)
from twitchapi_gen.runtime.models.shapes import TEXT, Choice, Field


class PrivateMessageKind(OpenEnum):
    """Special kind of a chat message."""

    HIGHLIGHTED_MESSAGE = "highlighted-message"
    """Highlighted with channel points"""

    SKIP_SUBS_MODE_MESSAGE = "skip-subs-mode-message"
    """Sent with channel points in subscribers-only mode"""

    USER_INTRO = "user-intro"
    """A newcomer's first message"""

    GIGANTIFIED_EMOTE_MESSAGE = "gigantified-emote-message"
    """With a huge emote that Bits paid for"""

    ANIMATED_MESSAGE = "animated-message"
    """With an effect that Bits paid for"""


@define(eq=False, repr=False, kw_only=True)
class PrivateMessage(IrcMessage):
    """A message in a chat. Your own messages don't come back; a `UserState` confirms them. Lines that you send may have the tags
    `reply-parent-msg-id` and `client-nonce`.

    `:<login>!<login>@<login>.tmi.twitch.tv PRIVMSG #<channel> :<text>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "PRIVMSG"
    PARTS = (
        ("login", None),
        ("channel", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("login", TEXT),
        Field("channel", TEXT),
        Field("text", TEXT),
        Field("badge-info", BADGES, "badge_info"),
        Field("badges", BADGES),
        Field("color", TEXT, empty=True),
        Field("display-name", TEXT, "display_name", empty=True),
        Field("emotes", EMOTES),
        Field("flags", MARKS),
        Field("id", TEXT),
        Field("mod", BOOL),
        Field("room-id", TEXT, "room_id"),
        Field("subscriber", BOOL),
        Field("tmi-sent-ts", MILLISECONDS, "tmi_sent_ts"),
        Field("turbo", BOOL),
        Field("user-id", TEXT, "user_id"),
        Field("user-type", Choice(ChatUserType), "user_type", empty=True),
        Field("first-msg", BOOL, "first_msg", absent=True),
        Field("returning-chatter", BOOL, "returning_chatter", absent=True),
        Field("client-nonce", TEXT, "client_nonce", absent=True),
        Field("vip", BOOL, absent=True),
        Field("bits", INT, absent=True),
        Field("emote-only", BOOL, "emote_only", absent=True),
        Field("msg-id", Choice(PrivateMessageKind), "msg_id", absent=True),
        Field("custom-reward-id", TEXT, "custom_reward_id", absent=True),
        Field("animation-id", TEXT, "animation_id", absent=True),
        Field("reply-parent-msg-id", TEXT, "reply_parent_msg_id", absent=True),
        Field("reply-parent-user-id", TEXT, "reply_parent_user_id", absent=True),
        Field("reply-parent-user-login", TEXT, "reply_parent_user_login", absent=True),
        Field("reply-parent-display-name", TEXT, "reply_parent_display_name", absent=True),
        Field("reply-parent-msg-body", TEXT, "reply_parent_msg_body", absent=True),
        Field("reply-thread-parent-msg-id", TEXT, "reply_thread_parent_msg_id", absent=True),
        Field("reply-thread-parent-user-login", TEXT, "reply_thread_parent_user_login", absent=True),
        Field("reply-thread-parent-user-id", TEXT, "reply_thread_parent_user_id", absent=True),
        Field("reply-thread-parent-display-name", TEXT, "reply_thread_parent_display_name", absent=True),
        Field("source-room-id", TEXT, "source_room_id", absent=True),
        Field("source-id", TEXT, "source_id", absent=True),
        Field("source-badges", BADGES, "source_badges", absent=True),
        Field("source-badge-info", BADGES, "source_badge_info", absent=True),
        Field("source-only", BOOL, "source_only", absent=True),
        Field("pinned-chat-paid-amount", INT, "pinned_chat_paid_amount", absent=True),
        Field("pinned-chat-paid-canonical-amount", INT, "pinned_chat_paid_canonical_amount", absent=True),
        Field("pinned-chat-paid-currency", TEXT, "pinned_chat_paid_currency", absent=True),
        Field("pinned-chat-paid-exponent", INT, "pinned_chat_paid_exponent", absent=True),
        Field("pinned-chat-paid-level", TEXT, "pinned_chat_paid_level", absent=True),
        Field("pinned-chat-paid-is-system-message", BOOL, "pinned_chat_paid_is_system_message", absent=True),
    )

    login: str
    """Login name of the user, in lower case."""

    channel: str
    """Login name of the channel, without the `#`."""

    text: str
    """The text as sent. `/me` wraps it: `\\x01ACTION …\\x01`."""

    badge_info: list[Badge]
    """Details of badges, such as the exact number of months for `subscriber`."""

    badges: list[Badge]
    """Badges shown beside the name, in their order."""

    color: str | None = None
    """Colour of the name, as `#RRGGBB`; none if the user never chose one."""

    display_name: str | None = None
    """Name as shown; none if it is unknown."""

    emotes: list[EmoteRange]
    """Emotes in the text. Positions count code points, as Python's `len` does."""

    flags: list[MarkedRange]
    """Passages that AutoMod marked. Twitch doesn't document this."""

    id: str
    """Id of the message."""

    mod: bool
    """Whether the user moderates the channel."""

    room_id: str
    """Id of the channel's owner."""

    subscriber: bool
    """Whether the user subscribes to the channel."""

    tmi_sent_ts: datetime
    """When Twitch received it."""

    turbo: bool
    """Whether the user has Turbo."""

    user_id: str
    """Id of the user."""

    user_type: ChatUserType | None = None
    """Kind of account."""

    first_msg: bool | None = None
    """Whether it is the user's first message ever in the channel. Twitch sends it with nearly all messages."""

    returning_chatter: bool | None = None
    """Whether the user writes again after a long absence. Twitch sends it with nearly all messages."""

    client_nonce: str | None = None
    """Text that the sender's program chose. Twitch sends it if the sender's program gave one."""

    vip: bool | None = None
    """Whether the user is a VIP of the channel. Twitch sends it with messages of VIPs only."""

    bits: int | None = None
    """Number of Bits. Twitch sends it with cheers."""

    emote_only: bool | None = None
    """Whether the text consists of emotes only. Twitch sends it if it is true."""

    msg_id: PrivateMessageKind | None = None
    """Special kind of the message. Twitch sends it with special kinds of messages."""

    custom_reward_id: str | None = None
    """Id of the custom reward that was redeemed. Twitch sends it with the text of a custom reward."""

    animation_id: str | None = None
    """Name of the effect. Twitch sends it with animated messages."""

    reply_parent_msg_id: str | None = None
    """Id of the message that this one answers. Twitch sends it with replies."""

    reply_parent_user_id: str | None = None
    """Id of the user who is answered. Twitch sends it with replies."""

    reply_parent_user_login: str | None = None
    """Login name of the user who is answered. Twitch sends it with replies."""

    reply_parent_display_name: str | None = None
    """Display name of the user who is answered. Twitch sends it with replies."""

    reply_parent_msg_body: str | None = None
    """Text of the message that this one answers. Twitch sends it with replies."""

    reply_thread_parent_msg_id: str | None = None
    """Id of the first message of the thread. Twitch sends it with replies."""

    reply_thread_parent_user_login: str | None = None
    """Login name of the user who began the thread. Twitch sends it with replies."""

    reply_thread_parent_user_id: str | None = None
    """Id of the user who began the thread. Twitch sends it with replies; undocumented."""

    reply_thread_parent_display_name: str | None = None
    """Display name of the user who began the thread. Twitch sends it with replies; undocumented."""

    source_room_id: str | None = None
    """Id of the channel that it was written in. It is `room-id` in that channel. Twitch sends it in a shared chat."""

    source_id: str | None = None
    """Id of the message in the channel that it was written in. Twitch sends it in a shared chat."""

    source_badges: list[Badge] | None = None
    """Badges in the channel that it was written in. Twitch sends it in a shared chat."""

    source_badge_info: list[Badge] | None = None
    """Details of the badges in the channel that it was written in. Twitch sends it in a shared chat."""

    source_only: bool | None = None
    """Whether only the channel that it was written in shows it. Twitch sends it in a shared chat."""

    pinned_chat_paid_amount: int | None = None
    """Amount paid, in the currency's smallest unit. Twitch sends it with Hype Chats.

    Deprecated: Hype Chat ended in 2024.
    """

    pinned_chat_paid_canonical_amount: int | None = None
    """Amount in US cents. Twitch sends it with Hype Chats.

    Deprecated: Hype Chat ended in 2024.
    """

    pinned_chat_paid_currency: str | None = None
    """Currency, as an ISO 4217 code. Twitch sends it with Hype Chats.

    Deprecated: Hype Chat ended in 2024.
    """

    pinned_chat_paid_exponent: int | None = None
    """Number of decimal places of the currency. Twitch sends it with Hype Chats.

    Deprecated: Hype Chat ended in 2024.
    """

    pinned_chat_paid_level: str | None = None
    """Level, `ONE` to `TEN`. Twitch sends it with Hype Chats.

    Deprecated: Hype Chat ended in 2024.
    """

    pinned_chat_paid_is_system_message: bool | None = None
    """Whether Twitch wrote the text. Twitch sends it with Hype Chats.

    Deprecated: Hype Chat ended in 2024.
    """


@define(eq=False, repr=False, kw_only=True)
class ClearChat(IrcMessage):
    """Messages disappear. Without a login, all of the channel; with `ban_duration`, those of a user who was timed out; else those of a banned
    user.

    `:tmi.twitch.tv CLEARCHAT #<channel> [:<login>]`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "CLEARCHAT"
    PARTS = (
        ("channel", 0),
        ("login", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("login", TEXT, absent=True),
        Field("room-id", TEXT, "room_id"),
        Field("tmi-sent-ts", MILLISECONDS, "tmi_sent_ts"),
        Field("ban-duration", SECONDS, "ban_duration", absent=True),
        Field("target-user-id", TEXT, "target_user_id", absent=True),
    )

    channel: str
    """Login name of the channel, without the `#`."""

    login: str | None = None
    """Login name of the banned or timed-out user; none if the whole chat was cleared."""

    room_id: str
    """Id of the channel's owner."""

    tmi_sent_ts: datetime
    """When Twitch received it."""

    ban_duration: timedelta | None = None
    """Length of the timeout. Twitch sends it with timeouts."""

    target_user_id: str | None = None
    """Id of the banned or timed-out user. Twitch sends it with a login."""


@define(eq=False, repr=False, kw_only=True)
class ClearMessage(IrcMessage):
    """A moderator deleted one message.

    `:tmi.twitch.tv CLEARMSG #<channel> :<text>`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "CLEARMSG"
    PARTS = (
        ("channel", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("text", TEXT),
        Field("login", TEXT),
        Field("room-id", TEXT, "room_id", empty=True),
        Field("target-msg-id", TEXT, "target_msg_id"),
        Field("tmi-sent-ts", MILLISECONDS, "tmi_sent_ts"),
    )

    channel: str
    """Login name of the channel, without the `#`."""

    text: str
    """Text of the deleted message."""

    login: str
    """Login name of the author."""

    room_id: str | None = None
    """Id of the channel's owner; sometimes empty."""

    target_msg_id: str
    """Id of the deleted message."""

    tmi_sent_ts: datetime
    """When Twitch received it."""


@define(eq=False, repr=False, kw_only=True)
class Whisper(IrcMessage):
    """A private message. Whether Twitch still sends it is uncertain; EventSub's `user.whisper.message` is certain. Whispers can't be sent over
    IRC.

    `:<login>!<login>@<login>.tmi.twitch.tv WHISPER <own login> :<text>`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "WHISPER"
    PARTS = (
        ("login", None),
        ("recipient", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("login", TEXT),
        Field("recipient", TEXT),
        Field("text", TEXT),
        Field("badges", BADGES),
        Field("color", TEXT, empty=True),
        Field("display-name", TEXT, "display_name", empty=True),
        Field("emotes", EMOTES),
        Field("message-id", TEXT, "message_id"),
        Field("thread-id", TEXT, "thread_id"),
        Field("turbo", BOOL),
        Field("user-id", TEXT, "user_id"),
        Field("user-type", Choice(ChatUserType), "user_type", empty=True),
    )

    login: str
    """Login name of the user, in lower case."""

    recipient: str
    """Your own login name."""

    text: str
    """The text."""

    badges: list[Badge]
    """Badges shown beside the name, in their order."""

    color: str | None = None
    """Colour of the name, as `#RRGGBB`; none if the user never chose one."""

    display_name: str | None = None
    """Name as shown; none if it is unknown."""

    emotes: list[EmoteRange]
    """Emotes in the text. Positions count code points, as Python's `len` does."""

    message_id: str
    """Number of the message in the thread, as text."""

    thread_id: str
    """Ids of both users, joined by `_`."""

    turbo: bool
    """Whether the user has Turbo."""

    user_id: str
    """Id of the user."""

    user_type: ChatUserType | None = None
    """Kind of account."""
