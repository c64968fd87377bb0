"""Talks: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/talks.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import READER, read_reader
from twitchapi_gen.api.eventsub.models import common as common_models, talks as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import TEXT, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_reader = key("reader")
k_tones = key("tones")
k_data = key("data")

_TONE = choices(common_models.Tone)


TALK_BEGIN = Table(
    models.TalkBegin,
    (
        Field("id", "id", TEXT),
        Field("reader", "reader", Object(READER)),
        Field("tones", "tones", ListOf(Choice(common_models.Tone)), absent=True),
    ),
)


def read_talk_begin(value: dict[str, Any]) -> models.TalkBegin:
    """Reads TalkBegin."""
    try:
        f_id = value[k_id]
        f_reader = value[k_reader]
        f_tones = value.get(k_tones)
        if f_id.__class__ is str and (f_tones.__class__ is list if f_tones is not None else k_tones not in value):
            made = new(models.TalkBegin)
            made.id = f_id
            made.reader = read_reader(f_reader)
            made.tones = None if f_tones is None else [_TONE[one] for one in f_tones]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return TALK_BEGIN.read(value)


TALK_BEGIN_V1 = Table(models.TalkBeginV1, (Field("id", "id", TEXT),))


def read_talk_begin_v1(value: dict[str, Any]) -> models.TalkBeginV1:
    """Reads TalkBeginV1."""
    try:
        f_id = value[k_id]
        if f_id.__class__ is str:
            made = new(models.TalkBeginV1)
            made.id = f_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return TALK_BEGIN_V1.read(value)


BOOK_RETURNED = Table(
    models.BookReturned,
    (
        Field("id", "id", TEXT),
        Field("data", "data", Object(READER)),
    ),
)


def read_book_returned(value: dict[str, Any]) -> models.BookReturned:
    """Reads BookReturned."""
    try:
        f_id = value[k_id]
        f_data = value[k_data]
        if f_id.__class__ is str:
            made = new(models.BookReturned)
            made.id = f_id
            made.data = read_reader(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BOOK_RETURNED.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "TalkBeginV1": (read_talk_begin_v1, TALK_BEGIN_V1),
    "TalkBegin": (read_talk_begin, TALK_BEGIN),
    "BookReturned": (read_book_returned, BOOK_RETURNED),
}
"""Of each kind of event: the fast reader and the table."""
