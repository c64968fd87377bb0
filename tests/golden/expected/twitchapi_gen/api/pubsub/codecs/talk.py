"""Talk: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/talk.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import talk as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import TEXT, Choice, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_nickname = key("nickname")
k_type = key("type")
k_data = key("data")
k_mood = key("mood")

_MOOD_OR_NULL = choices(models.Mood, nullable=True)


SPEAKER = Table(
    models.Speaker,
    (
        Field("id", "id", TEXT),
        Field("nickname", "nickname", TEXT, empty=True),
    ),
)


def read_speaker(value: dict[str, Any]) -> models.Speaker:
    """Reads Speaker."""
    try:
        f_id = value[k_id]
        f_nickname = value[k_nickname]
        if f_id.__class__ is str and (f_nickname is None or f_nickname.__class__ is str):
            made = new(models.Speaker)
            made.id = f_id
            made.nickname = f_nickname or None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SPEAKER.read(value)


SAID = Table(
    models.Said,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(SPEAKER)),
        Field("mood", "mood", Choice(models.Mood), absent=True),
    ),
)


def read_said(value: dict[str, Any]) -> models.Said:
    """Reads Said."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.Said)
            made.type = f_type
            made.data = read_speaker(f_data)
            made.mood = _MOOD_OR_NULL[value.get(k_mood)]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SAID.read(value)


SILENCE = Table(models.Silence, (Field("type", "type", TEXT),))


def read_silence(value: dict[str, Any]) -> models.Silence:
    """Reads Silence."""
    try:
        f_type = value[k_type]
        if f_type.__class__ is str:
            made = new(models.Silence)
            made.type = f_type
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SILENCE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Said": (read_said, SAID),
    "Silence": (read_silence, SILENCE),
}
"""Of each kind of message: the fast reader and the table."""
