"""Rooms: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/rooms.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from twitchapi_gen.api.chat.common import ChatUserType
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.chat.tags import (
    BADGES,
    BOOL,
    COMMAS,
    INT,
    Badge,
)
from twitchapi_gen.runtime.models.shapes import TEXT, Choice, Field


class ChatNoticeId(OpenEnum):
    """Kind of a notice from Twitch."""

    EMOTE_ONLY_ON = "emote_only_on"
    """Only emotes are allowed now"""

    EMOTE_ONLY_OFF = "emote_only_off"
    """Text is allowed again"""

    FOLLOWERS_ON = "followers_on"
    """Only followers of some time may write now"""

    FOLLOWERS_ON_ZERO = "followers_on_zero"
    """Only followers may write now"""

    FOLLOWERS_OFF = "followers_off"
    """Everybody may write again"""

    R9K_ON = "r9k_on"
    """Messages must be unique now"""

    R9K_OFF = "r9k_off"
    """Messages may be repeated again"""

    SLOW_ON = "slow_on"
    """Slow mode is on now"""

    SLOW_OFF = "slow_off"
    """Slow mode is off again"""

    SUBS_ON = "subs_on"
    """Only subscribers may write now"""

    SUBS_OFF = "subs_off"
    """Others than subscribers may write again"""

    MSG_BANNED = "msg_banned"
    """Not sent or not joined, because the user is banned from the channel"""

    MSG_BAD_CHARACTERS = "msg_bad_characters"
    """Not sent, because of unfit characters"""

    MSG_CHANNEL_BLOCKED = "msg_channel_blocked"
    """Not sent, because the account isn't welcome there"""

    MSG_CHANNEL_SUSPENDED = "msg_channel_suspended"
    """The channel is closed or doesn't exist"""

    MSG_DUPLICATE = "msg_duplicate"
    """Not sent, because the text is the same as within the last 30 seconds"""

    MSG_EMOTEONLY = "msg_emoteonly"
    """Not sent, because only emotes are allowed"""

    MSG_EMOTESONLY = "msg_emotesonly"
    """Not sent, because only emotes are allowed; another name for `msg_emoteonly`"""

    MSG_FOLLOWERSONLY = "msg_followersonly"
    """Not sent, because only followers of some time may write"""

    MSG_FOLLOWERSONLY_FOLLOWED = "msg_followersonly_followed"
    """Not sent, because the user has not followed for long enough"""

    MSG_FOLLOWERSONLY_ZERO = "msg_followersonly_zero"
    """Not sent, because only followers may write"""

    MSG_R9K = "msg_r9k"
    """Not sent, because the text isn't unique enough"""

    MSG_RATELIMIT = "msg_ratelimit"
    """Not sent, because messages came too fast"""

    MSG_REJECTED = "msg_rejected"
    """Held by AutoMod until a moderator decides"""

    MSG_REJECTED_MANDATORY = "msg_rejected_mandatory"
    """Not sent, because the channel's settings forbid it"""

    MSG_REQUIRES_VERIFIED_PHONE_NUMBER = "msg_requires_verified_phone_number"
    """Not sent, because the account needs a verified phone number"""

    MSG_VERIFIED_EMAIL = "msg_verified_email"
    """Not sent, because the account needs a verified e-mail address"""

    MSG_BANNED_EMAIL_ALIAS = "msg_banned_email_alias"
    """Not sent, because a banned account has the same e-mail address"""

    MSG_SLOWMODE = "msg_slowmode"
    """Not sent, because slow mode requires a wait"""

    MSG_SUBSONLY = "msg_subsonly"
    """Not sent, because only subscribers may write"""

    MSG_SUSPENDED = "msg_suspended"
    """Not sent, because the account is suspended"""

    MSG_TIMEDOUT = "msg_timedout"
    """Not sent, because the user is timed out"""

    TOS_BAN = "tos_ban"
    """Twitch has closed the channel"""

    UNRECOGNIZED_CMD = "unrecognized_cmd"
    """Not sent, because IRC takes no such command"""

    NO_PERMISSION = "no_permission"
    """Not allowed"""

    ALREADY_BANNED = "already_banned"
    """Answer of a retired command"""

    BAN_SUCCESS = "ban_success"
    """Answer of a retired command"""

    TIMEOUT_SUCCESS = "timeout_success"
    """Answer of a retired command"""

    UNBAN_SUCCESS = "unban_success"
    """Answer of a retired command"""

    DELETE_MESSAGE_SUCCESS = "delete_message_success"
    """Answer of a retired command"""

    ROOM_MODS = "room_mods"
    """Answer of a retired command"""

    NO_MODS = "no_mods"
    """Answer of a retired command"""

    VIPS_SUCCESS = "vips_success"
    """Answer of a retired command"""

    NO_VIPS = "no_vips"
    """Answer of a retired command"""

    RAID_NOTICE_MATURE = "raid_notice_mature"
    """Answer of a retired command"""

    RAID_ERROR_SELF = "raid_error_self"
    """Answer of a retired command"""

    COLOR_CHANGED = "color_changed"
    """Answer of a retired command"""


@define(eq=False, repr=False, kw_only=True)
class RoomState(IrcMessage):
    """Settings of a chat, all of them after a join. Later, only what changed.

    `:tmi.twitch.tv ROOMSTATE #<channel>`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "ROOMSTATE"
    PARTS = (("channel", 0),)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("room-id", TEXT, "room_id"),
        Field("emote-only", BOOL, "emote_only", absent=True),
        Field("followers-only", INT, "followers_only", absent=True),
        Field("r9k", BOOL, absent=True),
        Field("slow", INT, absent=True),
        Field("subs-only", BOOL, "subs_only", absent=True),
        Field("rituals", BOOL, absent=True),
    )

    channel: str
    """Login name of the channel, without the `#`."""

    room_id: str
    """Id of the channel's owner."""

    emote_only: bool | None = None
    """Whether messages may contain only emotes. Twitch sends it after a join and after a change."""

    followers_only: int | None = None
    """Minutes that users must have followed before they can write; 0 for all followers, -1 if everybody can write. Twitch sends it after a
    join and after a change.
    """

    r9k: bool | None = None
    """Whether messages must be unique. Twitch sends it after a join and after a change."""

    slow: int | None = None
    """Seconds to wait between two messages; 0 if slow mode is off. Twitch sends it after a join and after a change."""

    subs_only: bool | None = None
    """Whether only subscribers may write. Twitch sends it after a join and after a change."""

    rituals: bool | None = None
    """Whether first messages are announced. Twitch sends it in old recordings.

    Deprecated: Twitch no longer sends it.
    """


@define(eq=False, repr=False, kw_only=True)
class UserState(IrcMessage):
    """You in a chat, after a join and after each message that you sent.

    `:tmi.twitch.tv USERSTATE #<channel>`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "USERSTATE"
    PARTS = (("channel", 0),)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("badge-info", BADGES, "badge_info"),
        Field("badges", BADGES),
        Field("color", TEXT, empty=True),
        Field("display-name", TEXT, "display_name", empty=True),
        Field("emote-sets", COMMAS, "emote_sets"),
        Field("mod", BOOL),
        Field("subscriber", BOOL),
        Field("user-type", Choice(ChatUserType), "user_type", empty=True),
        Field("client-nonce", TEXT, "client_nonce", absent=True),
        Field("id", TEXT, absent=True),
        Field("turbo", BOOL, absent=True),
        Field("vip", BOOL, absent=True),
    )

    channel: str
    """Login name of the channel, without the `#`."""

    badge_info: list[Badge]
    """Details of badges, such as the exact number of months for `subscriber`."""

    badges: list[Badge]
    """Badges shown beside the name, in their order."""

    color: str | None = None
    """Colour of the name, as `#RRGGBB`; none if the user never chose one."""

    display_name: str | None = None
    """Name as shown; none if it is unknown."""

    emote_sets: list[str]
    """Ids of the emote sets that the user has."""

    mod: bool
    """Whether the user moderates the channel."""

    subscriber: bool
    """Whether the user subscribes to the channel."""

    user_type: ChatUserType | None = None
    """Kind of account."""

    client_nonce: str | None = None
    """The nonce that you gave. Twitch sends it after a message that had one."""

    id: str | None = None
    """Id that the message got. Twitch sends it after a message."""

    turbo: bool | None = None
    """Whether the user has Turbo. Twitch sends it sometimes."""

    vip: bool | None = None
    """Whether the user is a VIP of the channel. Twitch sends it for VIPs."""


@define(eq=False, repr=False, kw_only=True)
class GlobalUserState(IrcMessage):
    """You, after the login.

    `:tmi.twitch.tv GLOBALUSERSTATE`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "GLOBALUSERSTATE"
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("badge-info", BADGES, "badge_info"),
        Field("badges", BADGES),
        Field("color", TEXT, empty=True),
        Field("display-name", TEXT, "display_name", empty=True),
        Field("emote-sets", COMMAS, "emote_sets"),
        Field("user-id", TEXT, "user_id"),
        Field("user-type", Choice(ChatUserType), "user_type", empty=True),
        Field("turbo", BOOL, absent=True),
    )

    badge_info: list[Badge]
    """Details of badges, such as the exact number of months for `subscriber`."""

    badges: list[Badge]
    """Badges shown beside the name, in their order."""

    color: str | None = None
    """Colour of the name, as `#RRGGBB`; none if the user never chose one."""

    display_name: str | None = None
    """Name as shown; none if it is unknown."""

    emote_sets: list[str]
    """Ids of the emote sets that the user has."""

    user_id: str
    """Id of the user."""

    user_type: ChatUserType | None = None
    """Kind of account."""

    turbo: bool | None = None
    """Whether the user has Turbo. Twitch sends it sometimes."""


@define(eq=False, repr=False, kw_only=True)
class Notice(IrcMessage):
    """Twitch tells you something, such as the reason why a message was not sent. The channel is `*` for a failed login.

    `:tmi.twitch.tv NOTICE #<channel>|* :<text>`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "NOTICE"
    PARTS = (
        ("channel", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("text", TEXT),
        Field("msg-id", Choice(ChatNoticeId), "msg_id", absent=True),
        Field("target-user-id", TEXT, "target_user_id", absent=True),
    )

    channel: str
    """Login name of the channel, or `*`."""

    text: str
    """The text."""

    msg_id: ChatNoticeId | None = None
    """Kind of notice. Twitch sends it nearly always."""

    target_user_id: str | None = None
    """Id of the user that it is about. Twitch sends it in old recordings."""


@define(eq=False, repr=False, kw_only=True)
class Join(IrcMessage):
    """A user, perhaps you, joined. Those of others need `twitch.tv/membership` and are late by up to 10 seconds. A line that you send may name
    several channels.

    `:<login>!<login>@<login>.tmi.twitch.tv JOIN #<channel>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "JOIN"
    PARTS = (
        ("login", None),
        ("channel", 0),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("login", TEXT),
        Field("channel", TEXT),
    )

    login: str
    """Login name of the user, in lower case."""

    channel: str
    """Login name of the channel, without the `#`."""


@define(eq=False, repr=False, kw_only=True)
class Part(IrcMessage):
    """A user, perhaps you, left. Those of others need `twitch.tv/membership` and are late by up to 10 seconds.

    `:<login>!<login>@<login>.tmi.twitch.tv PART #<channel>`

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "PART"
    PARTS = (
        ("login", None),
        ("channel", 0),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("login", TEXT),
        Field("channel", TEXT),
    )

    login: str
    """Login name of the user, in lower case."""

    channel: str
    """Login name of the channel, without the `#`."""


@define(eq=False, repr=False, kw_only=True)
class HostTarget(IrcMessage):
    """The channel began or ended to host another one.

    Twitch ended host mode on 2022-10-03.

    `:tmi.twitch.tv HOSTTARGET #<channel> :<login>|- [<viewers>]`. Twitch sends it to connections with `twitch.tv/commands`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "HOSTTARGET"
    PARTS = (
        ("channel", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("text", TEXT),
    )

    channel: str
    """Login name of the channel, without the `#`."""

    text: str
    """Login name of the hosted channel, or `-`; then perhaps the number of viewers."""
