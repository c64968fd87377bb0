"""Streams: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    Choice,
    Field,
)


class StreamType(OpenEnum):
    """Kind of stream."""

    LIVE = "live"
    """Live"""

    PLAYLIST = "playlist"
    """A playlist"""

    WATCH_PARTY = "watch_party"
    """A watch party"""

    PREMIERE = "premiere"
    """A premiere"""

    RERUN = "rerun"
    """A rerun"""


@define(eq=False, repr=False, kw_only=True)
class StreamOnline(Model):
    """A stream began."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("type", Choice(StreamType)),
        Field("started_at", MOMENT),
    )

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    type: StreamType
    """Its kind."""
    started_at: datetime
    """When it began."""


@define(eq=False, repr=False, kw_only=True)
class StreamOffline(Model):
    """A stream ended."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
    )

    id: str
    """Its id.

    Added to Twitch's API on 2026-06-26.
    """
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
