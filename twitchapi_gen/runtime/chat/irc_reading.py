"""Chat's events from messages of IRC, in EventSub's words."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

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
from twitchapi_gen.runtime.chat.tags import EmoteRange

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


def message_of(channel: Channel, sent: Any) -> Message:
    """sent: a `PrivateMessage`."""
    text: str = sent.text or ""
    is_action = text.startswith(_ACTION)
    if is_action:
        text = text[len(_ACTION) :].removesuffix(_END)
    kind = str(sent.msg_id) if sent.msg_id is not None else ""
    made = Message(
        sent.id or "", channel, _author(sent, sent.login or ""), text, _time(sent), sent, partial(_fragments, text, sent), is_action,
        _number(sent.bits), KINDS.get(kind, kind) or "text", sent.custom_reward_id or "", is_first=sent.first_msg is True,
        is_returning=sent.returning_chatter is True, nonce=sent.client_nonce or "",
    )  # fmt: skip
    if sent.reply_parent_msg_id:
        made.reply = _reply(sent)
    made.source = _source(sent)
    return made


def notice_of(channel: Channel, sent: Any) -> Notice:
    """sent: a `UserNotice`."""
    source = _source(sent)
    kind = str((sent.source_msg_id if source is not None else None) or sent.msg_id or "")
    author = None if sent.login == _ANONYMOUS else _author(sent, sent.login or "")
    return Notice(sent.id or "", channel, NOTICES.get(kind, kind), sent.system_msg or "", author, sent.text or "", _time(sent), sent, source)


def cleared_of(channel: Channel, sent: Any) -> UserCleared | ChatCleared:
    """sent: a `ClearChat`."""
    if not sent.login:
        return ChatCleared(channel, sent)
    length = sent.ban_duration
    seconds = round(length.total_seconds()) if hasattr(length, "total_seconds") else None
    return UserCleared(channel, User(sent.target_user_id or "", sent.login, sent.login), sent, seconds, seconds is None)


def deleted_of(channel: Channel, sent: Any) -> MessageDeleted:
    """sent: a `ClearMessage`."""
    login = sent.login or ""
    return MessageDeleted(channel, sent.target_msg_id or "", User("", login, login), sent, sent.text or "")


def presence_of(channel: Channel, sent: Any) -> Presence:
    """sent: a `Join` or `Part`."""
    return Presence(channel, sent.login or "", sent.COMMAND == "JOIN", sent)


def settings_of(channel: Channel, tags: Mapping[str, str], sent: IrcMessage) -> SettingsChanged:
    """tags: all tags of the channel's ROOMSTATEs, the newest of each."""
    minutes = _number(tags.get("followers-only", "-1"), -1)
    return SettingsChanged(
        channel, tags.get("emote-only") == "1", minutes if minutes >= 0 else None, _number(tags.get("slow", "0")), tags.get("subs-only") == "1",
        tags.get("r9k") == "1", sent,
    )  # fmt: skip


READERS: Mapping[str, Callable[[Channel, Any], ChatEvent]] = {
    "PRIVMSG": message_of, "USERNOTICE": notice_of, "CLEARCHAT": cleared_of, "CLEARMSG": deleted_of, "JOIN": presence_of, "PART": presence_of,
}  # fmt: skip
"""By command."""


def _number(value: Any, default: int = 0) -> int:
    """Return the number in a tag; the default where there is none."""
    try:
        return int(value)
    except (ValueError, TypeError):
        return default


def _time(sent: Any) -> datetime:
    when = sent.tmi_sent_ts
    return when if isinstance(when, datetime) else datetime.now(UTC)


def _badges(badges: Any, details: Any) -> tuple[Badge, ...]:
    infos: dict[str, str] = dict(details or ())
    return tuple(Badge(name, version, infos.get(name, "")) for name, version in badges or ())


def _author(sent: Any, login: str) -> Author:
    return Author(sent.user_id or "", login, sent.display_name or login, sent.color or "", _badges(sent.badges, sent.badge_info))


def _reply(sent: Any) -> Reply:
    login, thread = sent.reply_parent_user_login or "", sent.reply_thread_parent_user_login or ""
    return Reply(
        sent.reply_parent_msg_id, sent.reply_parent_msg_body or "",
        User(sent.reply_parent_user_id or "", login, sent.reply_parent_display_name or login),
        sent.reply_thread_parent_msg_id or sent.reply_parent_msg_id,
        User(sent.reply_thread_parent_user_id or "", thread, sent.reply_thread_parent_display_name or thread),
    )  # fmt: skip


def _source(sent: Any) -> Source | None:
    """Return where a message of a shared chat comes from; None if that is this channel."""
    room = sent.source_room_id
    if not room or room == sent.room_id:
        return None
    badges = _badges(sent.source_badges, sent.source_badge_info)
    return Source(Channel(room, "", ""), sent.source_id or "", badges, getattr(sent, "source_only", None) is True)


def _fragments(text: str, sent: Any) -> Sequence[Fragment]:
    """The text in pieces. Ranges that don't fit the text, or overlap, stay text."""
    found: list[Fragment] = []
    at = 0
    emotes: Iterable[EmoteRange] = sent.emotes or () if not isinstance(sent.emotes, str) else ()
    for id, first, last in emotes:
        if not at <= first <= last < len(text):
            continue
        found += _mentions(text[at:first])
        found.append(Fragment("emote", text[first : last + 1], emote=Emote(id)))
        at = last + 1
    return [*found, *_mentions(text[at:])]


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
