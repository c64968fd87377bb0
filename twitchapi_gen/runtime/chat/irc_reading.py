"""Chat's events from messages of IRC, in EventSub's words."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TypeAlias

from twitchapi_gen.runtime.chat.message import (
    Author,
    Badge,
    Channel,
    ChatCleared,
    ChatEvent,
    Emote,
    Fragment,
    Message,
    MessageDeleted,
    Notice,
    Presence,
    Reply,
    SettingsChanged,
    Source,
    User,
    UserCleared,
)
from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.chat.tags import EmoteRange, read_badges, read_emotes, read_milliseconds

Tags: TypeAlias = Mapping[str, str]
_ACTION, _END = "\x01ACTION ", "\x01"
_MENTION = re.compile(r"@(\w+)", re.ASCII)
KINDS: Mapping[str, str] = {
    "highlighted-message": "channel_points_highlighted", "skip-subs-mode-message": "channel_points_sub_only", "user-intro": "user_intro",
    "animated-message": "power_ups_message_effect", "gigantified-emote-message": "power_ups_gigantified_emote",
}  # fmt: skip
NOTICES: Mapping[str, str] = {
    "subgift": "sub_gift", "anonsubgift": "sub_gift", "submysterygift": "community_sub_gift", "anonsubmysterygift": "community_sub_gift",
    "giftpaidupgrade": "gift_paid_upgrade", "anongiftpaidupgrade": "gift_paid_upgrade", "primepaidupgrade": "prime_paid_upgrade",
    "standardpayforward": "pay_it_forward", "communitypayforward": "pay_it_forward", "bitsbadgetier": "bits_badge_tier",
    "charitydonation": "charity_donation", "viewermilestone": "watch_streak",
}  # fmt: skip
"""IRC's words → EventSub's, where they differ."""
_ANONYMOUS = "ananonymousgifter"


def message_of(channel: Channel, sent: IrcMessage) -> Message:
    """Read a PRIVMSG. This and the others read the tags themselves: decoding each through its field would take three times as long."""
    tags: Tags = sent.json_
    text = tags.get("text", "")
    is_action = text.startswith(_ACTION)
    if is_action:
        text = text[len(_ACTION) :].removesuffix(_END)
    kind = tags.get("msg-id", "")
    made = Message(
        tags.get("id", ""), channel, _author(tags), text, _time(tags), sent, partial(_fragments, text, sent), is_action,
        _number(tags.get("bits")), KINDS.get(kind, kind) or "text", tags.get("custom-reward-id", ""),
    )  # fmt: skip
    made.is_first, made.is_returning = tags.get("first-msg") == "1", tags.get("returning-chatter") == "1"
    made.nonce = tags.get("client-nonce", "")
    if "reply-parent-msg-id" in tags:
        made.reply = _reply(tags)
    if "source-room-id" in tags:
        made.source = _source(tags)
    return made


def notice_of(channel: Channel, sent: IrcMessage) -> Notice:
    """Read a USERNOTICE."""
    tags: Tags = sent.json_
    source = _source(tags)
    kind = (tags.get("source-msg-id") if source is not None else None) or tags.get("msg-id", "")
    author = None if tags.get("login") == _ANONYMOUS else _author(tags)
    text, system = tags.get("text", ""), tags.get("system-msg", "")
    return Notice(tags.get("id", ""), channel, NOTICES.get(kind, kind), system, author, text, _time(tags), sent, source)


def cleared_of(channel: Channel, sent: IrcMessage) -> UserCleared | ChatCleared:
    """Read a CLEARCHAT."""
    tags: Tags = sent.json_
    login, length = tags.get("login", ""), tags.get("ban-duration")
    if not login:
        return ChatCleared(channel, sent)
    seconds = None if length is None else _number(length)
    return UserCleared(channel, User(tags.get("target-user-id", ""), login, login), sent, seconds, length is None)


def deleted_of(channel: Channel, sent: IrcMessage) -> MessageDeleted:
    """Read a CLEARMSG."""
    tags: Tags = sent.json_
    login = tags.get("login", "")
    return MessageDeleted(channel, tags.get("target-msg-id", ""), User("", login, login), sent, tags.get("text", ""))


def presence_of(channel: Channel, sent: IrcMessage) -> Presence:
    """Read a JOIN or PART."""
    return Presence(channel, sent.json_.get("login", ""), sent.COMMAND == "JOIN", sent)


def settings_of(channel: Channel, tags: Mapping[str, str], sent: IrcMessage) -> SettingsChanged:
    """tags: all tags of the channel's ROOMSTATEs, the newest of each."""
    minutes = _number(tags.get("followers-only", "-1"), -1)
    return SettingsChanged(
        channel, tags.get("emote-only") == "1", minutes if minutes >= 0 else None, _number(tags.get("slow", "0")), tags.get("subs-only") == "1",
        tags.get("r9k") == "1", sent,
    )  # fmt: skip


READERS: Mapping[str, Callable[[Channel, IrcMessage], ChatEvent]] = {
    "PRIVMSG": message_of, "USERNOTICE": notice_of, "CLEARCHAT": cleared_of, "CLEARMSG": deleted_of, "JOIN": presence_of, "PART": presence_of,
}  # fmt: skip
"""By command."""


def _number(value: str | None, default: int = 0) -> int:
    """Return the number in a tag; the default where there is none."""
    try:
        return int(value or default)
    except ValueError:
        return default


def _time(tags: Tags) -> datetime:
    try:
        return read_milliseconds(tags["tmi-sent-ts"])
    except (KeyError, ValueError, OverflowError):
        return datetime.now(UTC)


def _badges(badges: str, details: str) -> tuple[Badge, ...]:
    if not badges:
        return ()
    infos: dict[str, str] = dict(read_badges(details))
    return tuple([Badge(name, version, infos.get(name, "")) for name, version in read_badges(badges)])


def _author(tags: Tags) -> Author:
    login = tags.get("login", "")
    badges = _badges(tags.get("badges", ""), tags.get("badge-info", ""))
    return Author(tags.get("user-id", ""), login, tags.get("display-name") or login, tags.get("color", ""), badges)


def _reply(tags: Tags) -> Reply:
    of, thread = "reply-parent", "reply-thread-parent"
    id = tags[f"{of}-msg-id"]
    return Reply(id, tags.get(f"{of}-msg-body", ""), _user(tags, of), tags.get(f"{thread}-msg-id", id), _user(tags, thread))


def _user(tags: Tags, prefix: str) -> User:
    login = tags.get(f"{prefix}-user-login", "")
    return User(tags.get(f"{prefix}-user-id", ""), login, tags.get(f"{prefix}-display-name") or login)


def _source(tags: Tags) -> Source | None:
    """Return where a message of a shared chat comes from; None if that is this channel."""
    room = tags.get("source-room-id")
    if not room or room == tags.get("room-id"):
        return None
    badges = _badges(tags.get("source-badges", ""), tags.get("source-badge-info", ""))
    return Source(Channel(room, "", ""), tags.get("source-id", ""), badges, tags.get("source-only") == "1")


def _fragments(text: str, sent: IrcMessage) -> Sequence[Fragment]:
    """The text in pieces. Ranges that don't fit the text, or overlap, stay text."""
    found: list[Fragment] = []
    at = 0
    for id, first, last in _emotes(sent.json_.get("emotes", "")):
        if not at <= first <= last < len(text):
            continue
        found += _mentions(text[at:first])
        found.append(Fragment("emote", text[first : last + 1], emote=Emote(id)))
        at = last + 1
    return [*found, *_mentions(text[at:])]


def _emotes(written: str) -> Sequence[EmoteRange]:
    try:
        return read_emotes(written)
    except ValueError:
        return ()


def _mentions(text: str) -> Iterable[Fragment]:
    at = 0
    for word in _MENTION.finditer(text):
        if word.start() and not text[word.start() - 1].isspace():
            continue
        if word.start() > at:
            yield Fragment("text", text[at : word.start()])
        yield Fragment("mention", word[0], mention=User("", word[1].lower(), word[1]))
        at = word.end()
    if at < len(text):
        yield Fragment("text", text[at:])
