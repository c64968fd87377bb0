"""Chat's events from EventSub's."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from twitchapi_gen.runtime.base.values import is_array
from twitchapi_gen.runtime.chat.message import (
    Author,
    Badge,
    Channel,
    ChatCleared,
    ChatEvent,
    Cheermote,
    Emote,
    Fragment,
    Message,
    MessageDeleted,
    Notice,
    Reply,
    SettingsChanged,
    Source,
    User,
    UserCleared,
)
from twitchapi_gen.runtime.eventsub.types import Event
from twitchapi_gen.runtime.models.model import Model

_ACTION, _END = "\x01ACTION ", "\x01"
_SHARED = "shared_chat_"


def action_text(text: str) -> str | None:
    """Return what follows `/me` in a message that was sent with it; None for any other."""
    return text[len(_ACTION) :].removesuffix(_END) if text.startswith(_ACTION) else None


def message_of(channel: Channel, event: Event[Any]) -> Message:
    data = event.data
    body, cheer, text = data.message, data.cheer, data.message.text
    action = action_text(text) if text.startswith(_ACTION) else None
    made = Message(
        data.message_id,
        channel,
        Author(data.chatter_user_id, data.chatter_user_login, data.chatter_user_name, data.color or "", badges_of(data.badges)),
        text if action is None else action,
        event.timestamp,
        data,
        partial(_fragments, body),
        action is not None,
        cheer.bits if cheer is not None else 0,
        data.message_type or "text",
        data.channel_points_custom_reward_id or "",
    )
    if data.reply is not None:
        made.reply = _reply(data.reply)
    if data.source_broadcaster_user_id is not None:
        made.source = _source(channel, data)
    return made


def _reply(sent: Any) -> Reply:
    return Reply(
        sent.parent_message_id,
        sent.parent_message_body,
        User(sent.parent_user_id, sent.parent_user_login, sent.parent_user_name),
        sent.thread_message_id,
        User(sent.thread_user_id, sent.thread_user_login, sent.thread_user_name),
    )


def _source(channel: Channel, data: Any) -> Source | None:
    """Return where a message of a shared chat comes from; None if that is this channel."""
    id = data.source_broadcaster_user_id
    if not id or id == channel.id:
        return None
    there = Channel(id, data.source_broadcaster_user_login or "", data.source_broadcaster_user_name or "")
    return Source(there, data.source_message_id or "", badges_of(data.source_badges), bool(data.is_source_only))


def badges_of(sent: Any) -> tuple[Badge, ...]:
    return tuple([Badge(one.set_id, one.id, one.info or "") for one in sent if isinstance(one, Model)]) if is_array(sent) else ()  # type: ignore[attr-defined]


def _fragments(body: Any) -> Sequence[Fragment]:
    sent: Iterable[Any] = body.fragments if is_array(body.fragments) else ()
    found = [_fragment(one) for one in sent if isinstance(one, Model)]
    if found and found[0].text.startswith(_ACTION):
        found[0].text = found[0].text.removeprefix(_ACTION)
        found[-1].text = found[-1].text.removesuffix(_END)
    return [one for one in found if one.text]


def _fragment(sent: Any) -> Fragment:
    emote, cheermote, mention, gif = sent.emote, sent.cheermote, sent.mention, sent.gif
    return Fragment(
        str(sent.type or "text"),
        sent.text or "",
        None if emote is None else Emote(emote.id, tuple(map(str, emote.format or ())), emote.emote_set_id or "", emote.owner_id or ""),
        None if cheermote is None else Cheermote(cheermote.prefix, cheermote.bits, cheermote.tier),
        None if mention is None else User(mention.user_id, mention.user_login, mention.user_name),
        "" if gif is None else gif.url,
    )


def deleted_of(channel: Channel, event: Event[Any]) -> MessageDeleted:
    data = event.data
    return MessageDeleted(channel, data.message_id, User(data.target_user_id, data.target_user_login, data.target_user_name), data)


def user_cleared_of(channel: Channel, event: Event[Any]) -> UserCleared:
    data = event.data
    return UserCleared(channel, User(data.target_user_id, data.target_user_login, data.target_user_name), data)


def cleared_of(channel: Channel, event: Event[Any]) -> ChatCleared:
    return ChatCleared(channel, event.data)


def notice_of(channel: Channel, event: Event[Any]) -> Notice:
    data = event.data
    author = None
    if not data.chatter_is_anonymous and data.chatter_user_id:
        author = Author(data.chatter_user_id, data.chatter_user_login, data.chatter_user_name, data.color or "", badges_of(data.badges))
    text = data.message.text if data.message is not None else ""
    kind = str(data.notice_type).removeprefix(_SHARED)
    return Notice(data.message_id, channel, kind, data.system_message, author, text or "", event.timestamp, data, _source(channel, data))


def settings_of(channel: Channel, event: Event[Any]) -> SettingsChanged:
    data = event.data
    followers = (data.follower_mode_duration_minutes or 0) if data.follower_mode else None
    slow = (data.slow_mode_wait_time_seconds or 0) if data.slow_mode else 0
    return SettingsChanged(channel, data.emote_mode, followers, slow, data.subscriber_mode, data.unique_chat_mode, data)


READERS: dict[type[ChatEvent], tuple[str, Callable[[Channel, Event[Any]], ChatEvent]]] = {
    Message: ("channel.chat.message", message_of),
    MessageDeleted: ("channel.chat.message_delete", deleted_of),
    UserCleared: ("channel.chat.clear_user_messages", user_cleared_of),
    ChatCleared: ("channel.chat.clear", cleared_of),
    Notice: ("channel.chat.notification", notice_of),
    SettingsChanged: ("channel.chat_settings.update", settings_of),
}
"""The subscription type of each kind of event, all of version 1, and how to read its events."""
