"""Streams: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class StreamType(OpenEnum):
    """What kind of stream it is."""

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

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "type": "type",
        "started_at": "started_at",
    }

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

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
    }

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
