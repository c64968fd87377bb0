"""Whispers: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    OBJECT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class WhisperTagsEmote(Model):
    """Contents of `emotes` in WhisperTags."""

    FIELDS = (
        Field("emote_id", TEXT),
        Field("start", WHOLE),
        Field("end", WHOLE),
    )

    emote_id: str
    """Id of the emote."""
    start: int
    """Place of the first character."""
    end: int
    """Place of the last character."""


@define(eq=False, repr=False, kw_only=True)
class WhisperTagsBadge(Model):
    """Contents of `badges` in WhisperTags."""

    FIELDS = (
        Field("id", TEXT),
        Field("version", TEXT),
    )

    id: str
    """Its id."""
    version: str
    """Its version."""


@define(eq=False, repr=False, kw_only=True)
class WhisperTags(Model):
    """Contents of `tags` in Whisper."""

    FIELDS = (
        Field("login", TEXT),
        Field("display_name", TEXT),
        Field("color", TEXT),
        Field("emotes", ListOf(Object(WhisperTagsEmote.TABLE))),
        Field("badges", ListOf(Object(WhisperTagsBadge.TABLE))),
        Field("user_type", TEXT, absent=True),
    )

    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    color: str
    """Colour as"""
    emotes: list[WhisperTagsEmote]
    """Emotes in the text, with their positions."""
    badges: list[WhisperTagsBadge]
    """Badges that the user shows."""
    user_type: str | None = None
    """Kind of account."""


@define(eq=False, repr=False, kw_only=True)
class WhisperRecipient(Model):
    """Contents of `recipient` in Whisper."""

    FIELDS = (
        Field("id", WHOLE),
        Field("username", TEXT),
        Field("display_name", TEXT),
        Field("color", TEXT),
        Field("profile_image", Nullable(OBJECT), absent=True),
        Field("user_type", TEXT, absent=True),
        Field("badges", ListOf(OBJECT), absent=True),
    )

    id: int
    """Its id."""
    username: str
    """Login name of the user."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    color: str
    """Colour as"""
    profile_image: dict[str, Json] | None = None
    """Pictures of the profile."""
    user_type: str | None = None
    """Kind of account."""
    badges: list[dict[str, Json]] | None = None
    """Badges that the user shows."""


@define(eq=False, repr=False, kw_only=True)
class Whisper(Model):
    """A private message from one user to another."""

    FIELDS = (
        Field("message_id", TEXT, absent=True),
        Field("id", WHOLE),
        Field("thread_id", TEXT),
        Field("body", TEXT),
        Field("sent_ts", WHOLE),
        Field("from_id", WHOLE),
        Field("tags", Object(WhisperTags.TABLE)),
        Field("recipient", Object(WhisperRecipient.TABLE)),
        Field("nonce", TEXT, absent=True),
    )

    message_id: str | None = None
    """Id of the message."""
    id: int
    """Its id."""
    thread_id: str
    """Id of the thread."""
    body: str
    """Text of the message."""
    sent_ts: int
    """When it was sent, in Unix seconds."""
    from_id: int
    """Id of the user who wrote it."""
    tags: WhisperTags
    """Tags set by the broadcaster."""
    recipient: WhisperRecipient
    """The recipient."""
    nonce: str | None = None
    """Text that the sender chose to know its message again."""


@define(eq=False, repr=False, kw_only=True)
class WhisperReceived(Model):
    """A whisper was received or sent."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(Whisper.TABLE)),
        Field("data_object", Object(Whisper.TABLE)),
    )

    type: str
    """Its kind."""
    data: Whisper
    """The message itself."""
    data_object: Whisper
    """The message itself once more."""


@define(eq=False, repr=False, kw_only=True)
class WhisperThreadStateSpamInfo(Model):
    """Contents of `spam_info` in WhisperThreadState."""

    FIELDS = (
        Field("likelihood", TEXT),
        Field("last_marked_not_spam", WHOLE),
    )

    likelihood: str
    """Likelihood of spam."""
    last_marked_not_spam: int
    """When it was last marked as no spam, in Unix seconds."""


@define(eq=False, repr=False, kw_only=True)
class WhisperThreadState(Model):
    """State of a whisper thread for one user."""

    FIELDS = (
        Field("id", TEXT),
        Field("last_read", WHOLE),
        Field("archived", FLAG),
        Field("muted", FLAG),
        Field("spam_info", Object(WhisperThreadStateSpamInfo.TABLE)),
    )

    id: str
    """Its id."""
    last_read: int
    """Id of the last message that was read."""
    archived: bool
    """Whether the thread is put away."""
    muted: bool
    """Whether the thread is muted."""
    spam_info: WhisperThreadStateSpamInfo
    """Whether it is spam."""


@define(eq=False, repr=False, kw_only=True)
class WhisperThread(Model):
    """A thread of whispers was changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(WhisperThreadState.TABLE)),
        Field("data_object", Object(WhisperThreadState.TABLE)),
    )

    type: str
    """Its kind."""
    data: WhisperThreadState
    """The thread itself."""
    data_object: WhisperThreadState
    """The thread itself once more."""
