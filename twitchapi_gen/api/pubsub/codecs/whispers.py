"""Whispers: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import whispers as models
from twitchapi_gen.runtime.reading.codec import (
    OBJECTS,
    UNLIKE,
    key,
    only,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, OBJECT, TEXT, WHOLE, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_data = key("data")
k_data_object = key("data_object")
k_message_id = key("message_id")
k_id = key("id")
k_thread_id = key("thread_id")
k_body = key("body")
k_sent_ts = key("sent_ts")
k_from_id = key("from_id")
k_tags = key("tags")
k_recipient = key("recipient")
k_nonce = key("nonce")
k_last_read = key("last_read")
k_archived = key("archived")
k_muted = key("muted")
k_spam_info = key("spam_info")
k_login = key("login")
k_display_name = key("display_name")
k_color = key("color")
k_emotes = key("emotes")
k_badges = key("badges")
k_user_type = key("user_type")
k_username = key("username")
k_profile_image = key("profile_image")
k_likelihood = key("likelihood")
k_last_marked_not_spam = key("last_marked_not_spam")
k_emote_id = key("emote_id")
k_start = key("start")
k_end = key("end")
k_version = key("version")


WHISPER_TAGS_EMOTE = Table(
    models.WhisperTagsEmote,
    (
        Field("emote_id", "emote_id", TEXT),
        Field("start", "start", WHOLE),
        Field("end", "end", WHOLE),
    ),
)


def read_whisper_tags_emote(value: dict[str, Any]) -> models.WhisperTagsEmote:
    """Reads WhisperTagsEmote."""
    try:
        f_emote_id = value[k_emote_id]
        f_start = value[k_start]
        f_end = value[k_end]
        if f_emote_id.__class__ is str and f_start.__class__ is f_end.__class__ is int:
            made = new(models.WhisperTagsEmote)
            made.emote_id = f_emote_id
            made.start = f_start
            made.end = f_end
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_TAGS_EMOTE.read(value)


WHISPER_TAGS_BADGE = Table(
    models.WhisperTagsBadge,
    (
        Field("id", "id", TEXT),
        Field("version", "version", TEXT),
    ),
)


def read_whisper_tags_badge(value: dict[str, Any]) -> models.WhisperTagsBadge:
    """Reads WhisperTagsBadge."""
    try:
        f_id = value[k_id]
        f_version = value[k_version]
        if f_id.__class__ is f_version.__class__ is str:
            made = new(models.WhisperTagsBadge)
            made.id = f_id
            made.version = f_version
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_TAGS_BADGE.read(value)


WHISPER_TAGS = Table(
    models.WhisperTags,
    (
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("color", "color", TEXT),
        Field("emotes", "emotes", ListOf(Object(WHISPER_TAGS_EMOTE))),
        Field("badges", "badges", ListOf(Object(WHISPER_TAGS_BADGE))),
        Field("user_type", "user_type", TEXT, absent=True),
    ),
)


def read_whisper_tags(value: dict[str, Any]) -> models.WhisperTags:
    """Reads WhisperTags."""
    try:
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        f_color = value[k_color]
        f_emotes = value[k_emotes]
        f_badges = value[k_badges]
        f_user_type = value.get(k_user_type)
        if (
            f_login.__class__ is f_display_name.__class__ is f_color.__class__ is str
            and f_emotes.__class__ is list
            and f_badges.__class__ is list
            and (f_user_type is None or f_user_type.__class__ is str)
        ):
            made = new(models.WhisperTags)
            made.login = f_login
            made.display_name = f_display_name
            made.color = f_color
            made.emotes = [read_whisper_tags_emote(one) for one in f_emotes]
            made.badges = [read_whisper_tags_badge(one) for one in f_badges]
            made.user_type = f_user_type
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_TAGS.read(value)


WHISPER_RECIPIENT = Table(
    models.WhisperRecipient,
    (
        Field("id", "id", WHOLE),
        Field("username", "username", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("color", "color", TEXT),
        Field("profile_image", "profile_image", Nullable(OBJECT), absent=True),
        Field("user_type", "user_type", TEXT, absent=True),
        Field("badges", "badges", ListOf(OBJECT), absent=True),
    ),
)


def read_whisper_recipient(value: dict[str, Any]) -> models.WhisperRecipient:
    """Reads WhisperRecipient."""
    try:
        f_id = value[k_id]
        f_username = value[k_username]
        f_display_name = value[k_display_name]
        f_color = value[k_color]
        f_profile_image = value.get(k_profile_image)
        f_user_type = value.get(k_user_type)
        f_badges = value.get(k_badges)
        if (
            f_username.__class__ is f_display_name.__class__ is f_color.__class__ is str
            and f_id.__class__ is int
            and (f_profile_image is None or f_profile_image.__class__ is dict)
            and (f_user_type is None or f_user_type.__class__ is str)
            and (f_badges.__class__ is list and only(OBJECTS, f_badges) if f_badges is not None else k_badges not in value)
        ):
            made = new(models.WhisperRecipient)
            made.id = f_id
            made.username = f_username
            made.display_name = f_display_name
            made.color = f_color
            made.profile_image = f_profile_image
            made.user_type = f_user_type
            made.badges = f_badges
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_RECIPIENT.read(value)


WHISPER = Table(
    models.Whisper,
    (
        Field("message_id", "message_id", TEXT, absent=True),
        Field("id", "id", WHOLE),
        Field("thread_id", "thread_id", TEXT),
        Field("body", "body", TEXT),
        Field("sent_ts", "sent_ts", WHOLE),
        Field("from_id", "from_id", WHOLE),
        Field("tags", "tags", Object(WHISPER_TAGS)),
        Field("recipient", "recipient", Object(WHISPER_RECIPIENT)),
        Field("nonce", "nonce", TEXT, absent=True),
    ),
)


def read_whisper(value: dict[str, Any]) -> models.Whisper:
    """Reads Whisper."""
    try:
        f_message_id = value.get(k_message_id)
        f_id = value[k_id]
        f_thread_id = value[k_thread_id]
        f_body = value[k_body]
        f_sent_ts = value[k_sent_ts]
        f_from_id = value[k_from_id]
        f_tags = value[k_tags]
        f_recipient = value[k_recipient]
        f_nonce = value.get(k_nonce)
        if (
            f_thread_id.__class__ is f_body.__class__ is str
            and f_id.__class__ is f_sent_ts.__class__ is f_from_id.__class__ is int
            and (f_message_id is None or f_message_id.__class__ is str)
            and (f_nonce is None or f_nonce.__class__ is str)
        ):
            made = new(models.Whisper)
            made.message_id = f_message_id
            made.id = f_id
            made.thread_id = f_thread_id
            made.body = f_body
            made.sent_ts = f_sent_ts
            made.from_id = f_from_id
            made.tags = read_whisper_tags(f_tags)
            made.recipient = read_whisper_recipient(f_recipient)
            made.nonce = f_nonce
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER.read(value)


WHISPER_RECEIVED = Table(
    models.WhisperReceived,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(WHISPER)),
        Field("data_object", "data_object", Object(WHISPER)),
    ),
)


def read_whisper_received(value: dict[str, Any]) -> models.WhisperReceived:
    """Reads WhisperReceived."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        f_data_object = value[k_data_object]
        if f_type.__class__ is str:
            made = new(models.WhisperReceived)
            made.type = f_type
            made.data = read_whisper(f_data)
            made.data_object = read_whisper(f_data_object)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_RECEIVED.read(value)


WHISPER_THREAD_STATE_SPAM_INFO = Table(
    models.WhisperThreadStateSpamInfo,
    (
        Field("likelihood", "likelihood", TEXT),
        Field("last_marked_not_spam", "last_marked_not_spam", WHOLE),
    ),
)


def read_whisper_thread_state_spam_info(value: dict[str, Any]) -> models.WhisperThreadStateSpamInfo:
    """Reads WhisperThreadStateSpamInfo."""
    try:
        f_likelihood = value[k_likelihood]
        f_last_marked_not_spam = value[k_last_marked_not_spam]
        if f_likelihood.__class__ is str and f_last_marked_not_spam.__class__ is int:
            made = new(models.WhisperThreadStateSpamInfo)
            made.likelihood = f_likelihood
            made.last_marked_not_spam = f_last_marked_not_spam
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_THREAD_STATE_SPAM_INFO.read(value)


WHISPER_THREAD_STATE = Table(
    models.WhisperThreadState,
    (
        Field("id", "id", TEXT),
        Field("last_read", "last_read", WHOLE),
        Field("archived", "archived", FLAG),
        Field("muted", "muted", FLAG),
        Field("spam_info", "spam_info", Object(WHISPER_THREAD_STATE_SPAM_INFO)),
    ),
)


def read_whisper_thread_state(value: dict[str, Any]) -> models.WhisperThreadState:
    """Reads WhisperThreadState."""
    try:
        f_id = value[k_id]
        f_last_read = value[k_last_read]
        f_archived = value[k_archived]
        f_muted = value[k_muted]
        f_spam_info = value[k_spam_info]
        if f_id.__class__ is str and f_last_read.__class__ is int and f_archived.__class__ is f_muted.__class__ is bool:
            made = new(models.WhisperThreadState)
            made.id = f_id
            made.last_read = f_last_read
            made.archived = f_archived
            made.muted = f_muted
            made.spam_info = read_whisper_thread_state_spam_info(f_spam_info)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_THREAD_STATE.read(value)


WHISPER_THREAD = Table(
    models.WhisperThread,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(WHISPER_THREAD_STATE)),
        Field("data_object", "data_object", Object(WHISPER_THREAD_STATE)),
    ),
)


def read_whisper_thread(value: dict[str, Any]) -> models.WhisperThread:
    """Reads WhisperThread."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        f_data_object = value[k_data_object]
        if f_type.__class__ is str:
            made = new(models.WhisperThread)
            made.type = f_type
            made.data = read_whisper_thread_state(f_data)
            made.data_object = read_whisper_thread_state(f_data_object)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_THREAD.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "WhisperReceived": (read_whisper_received, WHISPER_RECEIVED),
    "WhisperThread": (read_whisper_thread, WHISPER_THREAD),
}
"""Of each kind of message: the fast reader and the table."""
