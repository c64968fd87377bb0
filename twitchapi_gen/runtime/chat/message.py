"""Chat's events as callbacks receive them: the same types over EventSub and over IRC."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import define, field

from twitchapi_gen.runtime.models.model import Model, Shown


class Role(StrEnum):
    """A user's role in a channel. Twitch shows all but `follower` as badges."""

    BROADCASTER = "broadcaster"
    MODERATOR = "moderator"
    VIP = "vip"
    SUBSCRIBER = "subscriber"
    FOLLOWER = "follower"


@define(unsafe_hash=True)
class Badge:
    """A badge beside a name. set_id: such as `subscriber`. id: its version. info: the months, for badges of subscribers; otherwise ""."""

    set_id: str
    id: str
    info: str = ""


_ROLES = {
    "broadcaster": Role.BROADCASTER, "moderator": Role.MODERATOR, "lead_moderator": Role.MODERATOR, "vip": Role.VIP,
    "subscriber": Role.SUBSCRIBER, "founder": Role.SUBSCRIBER,
}  # fmt: skip


class _Fields(Shown):
    __slots__ = ()

    def shown_(self) -> Iterable[tuple[str, Any]]:
        names = (one.name for one in getattr(type(self), "__attrs_attrs__", ()) if one.repr)
        return [(name, value) for name in names if (value := getattr(self, name)) not in (None, "", (), 0, False)]


@define(eq=False, repr=False)
class User(_Fields):
    """A user. name: as Twitch displays it; where a transport doesn't send it, the login. id: "" where a transport doesn't send it.

    Users are equal if their logins are.
    """

    id: str
    login: str
    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, User) and other.login == self.login

    def __hash__(self) -> int:
        return hash(self.login)


@define(eq=False, repr=False)
class Channel(User):
    """A channel, which is its broadcaster. Over IRC, `name` is the login, and `id` is "" until Twitch has answered the first join."""


@define(eq=False, repr=False)
class Author(User):
    """The author of a message. color: as #RRGGBB, "" if never chosen."""

    color: str = ""
    badges: tuple[Badge, ...] = ()

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that the badges show. A follower has no badge."""
        return frozenset(role for badge in self.badges if (role := _ROLES.get(badge.set_id)) is not None)

    @property
    def is_broadcaster(self) -> bool:
        return any(badge.set_id == "broadcaster" for badge in self.badges)

    @property
    def is_moderator(self) -> bool:
        """Whether it is a moderator. The broadcaster isn't one."""
        return Role.MODERATOR in self.roles

    @property
    def is_vip(self) -> bool:
        return any(badge.set_id == "vip" for badge in self.badges)

    @property
    def is_subscriber(self) -> bool:
        return Role.SUBSCRIBER in self.roles


@define(eq=False, repr=False)
class Cheermote(_Fields):
    """A cheermote. prefix: the word before the number of Bits, in lower case. tier: of the picture, which depends on the Bits."""

    prefix: str
    bits: int
    tier: int


@define(eq=False, repr=False)
class Emote(_Fields):
    """An emote. formats: `static`, and `animated` if there is an animation. EventSub only: formats, set_id, owner_id (of the channel)."""

    id: str
    formats: tuple[str, ...] = ()
    set_id: str = ""
    owner_id: str = ""


@define(eq=False, repr=False)
class Fragment(_Fields):
    """A piece of a message. type: `text`, `emote`, `cheermote`, `mention` or `gif`; Twitch may add more. text: the piece as text.

    mention: over IRC, its `id` is "". EventSub only: cheermote, and gif_url.
    """

    type: str
    text: str
    emote: Emote | None = None
    cheermote: Cheermote | None = None
    mention: User | None = None
    gif_url: str = ""


@define(eq=False, repr=False)
class Reply(_Fields):
    """The message that a reply answers, and the message that the thread began with."""

    message_id: str
    text: str
    author: User
    thread_id: str
    thread_author: User


@define(eq=False, repr=False)
class Source(_Fields):
    """In a shared chat, the other channel that a message was written in. badges: of the author there. is_only: only that channel shows it.

    Over IRC, the channel's `login` and `name` are "".
    """

    channel: Channel
    message_id: str
    badges: tuple[Badge, ...] = ()
    is_only: bool = False


Parts: TypeAlias = Callable[[], Sequence[Fragment]]


@define(eq=False, repr=False)
class Message(_Fields):
    """A message in a chat.

    text: the whole text; of `/me`, without the command. is_action: whether it was written with `/me`. bits: 0 unless it is a cheer.
    sent_at: in UTC. reply: None unless it is a reply. source: None unless another channel of a shared chat sent it.
    kind: in EventSub's words, `text` for most; over IRC, too: `channel_points_highlighted`, `channel_points_sub_only`, `user_intro`,
    `power_ups_message_effect`, `power_ups_gigantified_emote`. reward_id: of the custom reward that it was sent with, otherwise "".
    raw: what the transport received, with all fields: a ChannelChatMessage or an IRC message.

    IRC only: is_first (the author's first message in the channel), is_returning, and nonce (of the sender's client).
    """

    id: str
    channel: Channel
    author: Author
    text: str
    sent_at: datetime
    raw: Model = field(repr=False)
    parts_: Parts = field(repr=False)
    """Computes the fragments when they are first asked for. The transport gives it."""
    is_action: bool = False
    bits: int = 0
    kind: str = "text"
    reward_id: str = ""
    reply: Reply | None = None
    source: Source | None = None
    is_first: bool = False
    is_returning: bool = False
    nonce: str = ""
    _fragments: tuple[Fragment, ...] | None = field(default=None, init=False, repr=False)

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """The text in pieces, in order: plain text, emotes, mentions."""
        found = self._fragments
        if found is None:
            found = self._fragments = tuple(self.parts_())
        return found


@define(eq=False, repr=False)
class MessageDeleted(_Fields):
    """A moderator deleted a message. author: over IRC, without id. text: IRC only."""

    channel: Channel
    message_id: str
    author: User
    raw: Model = field(repr=False)
    text: str = ""


@define(eq=False, repr=False)
class UserCleared(_Fields):
    """All messages of a user were removed, because of a ban or timeout.

    IRC only: seconds, the duration of a timeout, and is_ban. Over EventSub they are None; listen to `channel.ban` or `channel.moderate` there.
    """

    channel: Channel
    user: User
    raw: Model = field(repr=False)
    seconds: int | None = None
    is_ban: bool | None = None


@define(eq=False, repr=False)
class ChatCleared(_Fields):
    """All messages of a channel were removed."""

    channel: Channel
    raw: Model = field(repr=False)


@define(eq=False, repr=False)
class Notice(_Fields):
    """A notice in a chat, such as a new subscription or a raid.

    kind: in EventSub's words, also over IRC: `sub`, `resub`, `sub_gift`, `community_sub_gift`, `gift_paid_upgrade`, `prime_paid_upgrade`, `raid`,
    `unraid`, `pay_it_forward`, `announcement`, `bits_badge_tier`, `charity_donation`, `watch_streak`, `modiversary`; other values as Twitch sends
    them. One from another channel of a shared chat has the same kind, and a `source`. system_text: the line that Twitch displays.
    text: what the user wrote with it, otherwise "". author: None for an anonymous user. raw: all fields, including those of each kind.
    """

    id: str
    channel: Channel
    kind: str
    system_text: str
    author: Author | None
    text: str
    sent_at: datetime
    raw: Model = field(repr=False)
    source: Source | None = None


@define(eq=False, repr=False)
class SettingsChanged(_Fields):
    """The settings of a chat changed: all of them, as they are now.

    followers_only: minutes that one must have followed; None if it is off. slow: seconds between two messages of a user; 0 if it is off.
    """

    channel: Channel
    emote_only: bool
    followers_only: int | None
    slow: int
    subscribers_only: bool
    unique: bool
    raw: Model = field(repr=False)


@define(eq=False, repr=False)
class Presence(_Fields):
    """A user entered or left a chat. IRC only: every few seconds, and only in chats with fewer than about 1,000 users."""

    channel: Channel
    login: str
    is_there: bool
    raw: Model = field(repr=False)


ChatEvent: TypeAlias = Message | MessageDeleted | UserCleared | ChatCleared | Notice | SettingsChanged | Presence
EVENTS: tuple[type[ChatEvent], ...] = (Message, MessageDeleted, UserCleared, ChatCleared, Notice, SettingsChanged, Presence)
