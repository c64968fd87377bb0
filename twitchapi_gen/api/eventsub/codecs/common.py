"""Common: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/common.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import common as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_emote_set_id = key("emote_set_id")
k_owner_id = key("owner_id")
k_format = key("format")
k_prefix = key("prefix")
k_bits = key("bits")
k_tier = key("tier")
k_gif_id = key("gif_id")
k_url = key("url")
k_type = key("type")
k_text = key("text")
k_cheermote = key("cheermote")
k_emote = key("emote")
k_mention = key("mention")
k_gif = key("gif")
k_fragments = key("fragments")
k_name = key("name")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_user_login = key("user_login")
k_set_id = key("set_id")
k_info = key("info")
k_begin = key("begin")
k_end = key("end")
k_emotes = key("emotes")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")

_EMOTE_FORMAT = choices(models.EmoteFormat)
_FRAGMENT_TYPE_OR_NULL = choices(models.FragmentType, nullable=True)


FRAGMENT_EMOTE = Table(
    models.FragmentEmote,
    (
        Field("id", "id", TEXT),
        Field("emote_set_id", "emote_set_id", TEXT, absent=True),
        Field("owner_id", "owner_id", TEXT, absent=True),
        Field("format", "format", ListOf(Choice(models.EmoteFormat)), absent=True),
    ),
)


def read_fragment_emote(value: dict[str, Any]) -> models.FragmentEmote:
    """Reads FragmentEmote."""
    try:
        f_id = value[k_id]
        f_emote_set_id = value.get(k_emote_set_id)
        f_owner_id = value.get(k_owner_id)
        f_format = value.get(k_format)
        if (
            f_id.__class__ is str
            and (f_emote_set_id is None or f_emote_set_id.__class__ is str)
            and (f_owner_id is None or f_owner_id.__class__ is str)
            and (f_format.__class__ is list if f_format is not None else k_format not in value)
        ):
            made = new(models.FragmentEmote)
            made.id = f_id
            made.emote_set_id = f_emote_set_id
            made.owner_id = f_owner_id
            made.format = None if f_format is None else [_EMOTE_FORMAT[one] for one in f_format]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FRAGMENT_EMOTE.read(value)


CHEERMOTE = Table(
    models.Cheermote,
    (
        Field("prefix", "prefix", TEXT),
        Field("bits", "bits", WHOLE),
        Field("tier", "tier", WHOLE),
    ),
)


def read_cheermote(value: dict[str, Any]) -> models.Cheermote:
    """Reads Cheermote."""
    try:
        f_prefix = value[k_prefix]
        f_bits = value[k_bits]
        f_tier = value[k_tier]
        if f_prefix.__class__ is str and f_bits.__class__ is f_tier.__class__ is int:
            made = new(models.Cheermote)
            made.prefix = f_prefix
            made.bits = f_bits
            made.tier = f_tier
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHEERMOTE.read(value)


FRAGMENT_GIF = Table(
    models.FragmentGif,
    (
        Field("gif_id", "gif_id", TEXT),
        Field("url", "url", TEXT),
    ),
)


def read_fragment_gif(value: dict[str, Any]) -> models.FragmentGif:
    """Reads FragmentGif."""
    try:
        f_gif_id = value[k_gif_id]
        f_url = value[k_url]
        if f_gif_id.__class__ is f_url.__class__ is str:
            made = new(models.FragmentGif)
            made.gif_id = f_gif_id
            made.url = f_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FRAGMENT_GIF.read(value)


MENTION = Table(
    models.Mention,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
    ),
)


def read_mention(value: dict[str, Any]) -> models.Mention:
    """Reads Mention."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        if f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is str:
            made = new(models.Mention)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MENTION.read(value)


FRAGMENT = Table(
    models.Fragment,
    (
        Field("type", "type", Choice(models.FragmentType), absent=True),
        Field("text", "text", TEXT),
        Field("cheermote", "cheermote", Nullable(Object(CHEERMOTE)), absent=True),
        Field("emote", "emote", Nullable(Object(FRAGMENT_EMOTE))),
        Field("mention", "mention", Nullable(Object(MENTION)), absent=True),
        Field("gif", "gif", Nullable(Object(FRAGMENT_GIF)), absent=True),
    ),
)


def read_fragment(value: dict[str, Any]) -> models.Fragment:
    """Reads Fragment."""
    try:
        f_text = value[k_text]
        f_cheermote = value.get(k_cheermote)
        f_emote = value[k_emote]
        f_mention = value.get(k_mention)
        f_gif = value.get(k_gif)
        if f_text.__class__ is str:
            made = new(models.Fragment)
            made.type = _FRAGMENT_TYPE_OR_NULL[value.get(k_type)]
            made.text = f_text
            made.cheermote = None if f_cheermote is None else read_cheermote(f_cheermote)
            made.emote = None if f_emote is None else read_fragment_emote(f_emote)
            made.mention = None if f_mention is None else read_mention(f_mention)
            made.gif = None if f_gif is None else read_fragment_gif(f_gif)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FRAGMENT.read(value)


MESSAGE_BODY = Table(
    models.MessageBody,
    (
        Field("text", "text", TEXT),
        Field("fragments", "fragments", ListOf(Object(FRAGMENT))),
    ),
)


def read_message_body(value: dict[str, Any]) -> models.MessageBody:
    """Reads MessageBody."""
    try:
        f_text = value[k_text]
        f_fragments = value[k_fragments]
        if f_text.__class__ is str and f_fragments.__class__ is list:
            made = new(models.MessageBody)
            made.text = f_text
            made.fragments = [read_fragment(one) for one in f_fragments]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MESSAGE_BODY.read(value)


NAMED_EMOTE = Table(
    models.NamedEmote,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
    ),
)


def read_named_emote(value: dict[str, Any]) -> models.NamedEmote:
    """Reads NamedEmote."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        if f_id.__class__ is f_name.__class__ is str:
            made = new(models.NamedEmote)
            made.id = f_id
            made.name = f_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return NAMED_EMOTE.read(value)


BADGE = Table(
    models.Badge,
    (
        Field("set_id", "set_id", TEXT),
        Field("id", "id", TEXT),
        Field("info", "info", TEXT, empty=True),
    ),
)


def read_badge(value: dict[str, Any]) -> models.Badge:
    """Reads Badge."""
    try:
        f_set_id = value[k_set_id]
        f_id = value[k_id]
        f_info = value[k_info]
        if f_set_id.__class__ is f_id.__class__ is str and (f_info is None or f_info.__class__ is str):
            made = new(models.Badge)
            made.set_id = f_set_id
            made.id = f_id
            made.info = f_info or None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BADGE.read(value)


EMOTE_POSITION = Table(
    models.EmotePosition,
    (
        Field("begin", "begin", WHOLE),
        Field("end", "end", WHOLE),
        Field("id", "id", TEXT),
    ),
)


def read_emote_position(value: dict[str, Any]) -> models.EmotePosition:
    """Reads EmotePosition."""
    try:
        f_begin = value[k_begin]
        f_end = value[k_end]
        f_id = value[k_id]
        if f_id.__class__ is str and f_begin.__class__ is f_end.__class__ is int:
            made = new(models.EmotePosition)
            made.begin = f_begin
            made.end = f_end
            made.id = f_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EMOTE_POSITION.read(value)


EMOTED_MESSAGE = Table(
    models.EmotedMessage,
    (
        Field("text", "text", TEXT),
        Field("emotes", "emotes", ListOf(Object(EMOTE_POSITION)), empty=True),
    ),
)


def read_emoted_message(value: dict[str, Any]) -> models.EmotedMessage:
    """Reads EmotedMessage."""
    try:
        f_text = value[k_text]
        f_emotes = value[k_emotes]
        if f_text.__class__ is str and (f_emotes is None or f_emotes.__class__ is list):
            made = new(models.EmotedMessage)
            made.text = f_text
            made.emotes = [] if f_emotes is None else [read_emote_position(one) for one in f_emotes]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EMOTED_MESSAGE.read(value)


PARTICIPANT = Table(
    models.Participant,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
    ),
)


def read_participant(value: dict[str, Any]) -> models.Participant:
    """Reads Participant."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        if f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str:
            made = new(models.Participant)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PARTICIPANT.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {}
"""Of each kind of message: the fast reader and the table."""
