"""Guest Star: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


class GuestStarGroupLayout(OpenEnum):
    """Arrangement of the live guests in the browser source for the whole group."""

    TILED_LAYOUT = "TILED_LAYOUT"
    """Tiles of equal size"""

    SCREENSHARE_LAYOUT = "SCREENSHARE_LAYOUT"
    """Tiles, with a shared screen larger than the rest"""

    HORIZONTAL_LAYOUT = "HORIZONTAL_LAYOUT"
    """A row from side to side"""

    VERTICAL_LAYOUT = "VERTICAL_LAYOUT"
    """A column from top to bottom"""


class GuestStarInviteStatus(OpenEnum):
    """Status of an invited guest."""

    INVITED = "INVITED"
    """Has not reacted yet"""

    ACCEPTED = "ACCEPTED"
    """Is in the waiting room but not ready"""

    READY = "READY"
    """Waits to be admitted"""


@define(eq=False, repr=False, kw_only=True)
class GuestStarSettings(Model):
    """Guest Star settings of a channel."""

    FIELDS = (
        Field("is_moderator_send_live_enabled", FLAG),
        Field("slot_count", WHOLE),
        Field("is_browser_source_audio_enabled", FLAG),
        Field("group_layout", Choice(GuestStarGroupLayout), absent=True),
        Field("layout", Choice(GuestStarGroupLayout), absent=True),
        Field("browser_source_token", TEXT),
    )

    is_moderator_send_live_enabled: bool
    """Whether Guest Star moderators may put guests on air and take them off."""
    slot_count: int
    """Number of slots in a call, 1 to 6."""
    is_browser_source_audio_enabled: bool
    """Whether the channel's browser sources play sound."""
    group_layout: GuestStarGroupLayout | None = None
    """Layout of the group's browser source."""
    layout: GuestStarGroupLayout | None = None
    """Another name under which Twitch may send `group_layout`."""
    browser_source_token: str
    """Token for the addresses of browser sources; allows viewing only."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarMediaSettings(Model):
    """State of a guest's sound or picture."""

    FIELDS = (
        Field("is_host_enabled", FLAG),
        Field("is_guest_enabled", FLAG),
        Field("is_available", FLAG),
    )

    is_host_enabled: bool
    """Whether the host lets it through."""
    is_guest_enabled: bool
    """Whether the guest has it switched on."""
    is_available: bool
    """Whether the guest has a working device for it."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarGuest(Model):
    """A participant with a slot in a Guest Star session. The host and a shared screen count as participants."""

    FIELDS = (
        Field("slot_id", TEXT, absent=True),
        Field("id", TEXT, absent=True),
        Field("is_live", FLAG),
        Field("user_id", TEXT),
        Field("user_display_name", TEXT),
        Field("user_login", TEXT),
        Field("volume", WHOLE),
        Field("assigned_at", MOMENT),
        Field("audio_settings", Object(GuestStarMediaSettings.TABLE)),
        Field("video_settings", Object(GuestStarMediaSettings.TABLE)),
    )

    slot_id: str | None = None
    """Slot held: `0` for the host, `1` and up for guests, `SCREENSHARE` for a shared screen; also used in browser source addresses."""
    id: str | None = None
    """Another name under which Twitch may send `slot_id`."""
    is_live: bool
    """Whether the guest is shown in the host's stream."""
    user_id: str
    """Id of the user."""
    user_display_name: str
    """Display name of the guest."""
    user_login: str
    """Login name of the user, in lower case."""
    volume: int
    """Volume that the host has set for the guest, 0 to 100."""
    assigned_at: datetime
    """When the guest got the slot."""
    audio_settings: GuestStarMediaSettings
    """State of the guest's microphone."""
    video_settings: GuestStarMediaSettings
    """State of the guest's camera."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarSession(Model):
    """A call between a host and the guests."""

    FIELDS = (
        Field("id", TEXT),
        Field("guests", ListOf(Object(GuestStarGuest.TABLE))),
    )

    id: str
    """Its id."""
    guests: list[GuestStarGuest]
    """All participants with a slot, including the host."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarInvite(Model):
    """An invitation to a Guest Star session that is still pending."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("invited_at", MOMENT),
        Field("status", Choice(GuestStarInviteStatus)),
        Field("is_video_enabled", FLAG),
        Field("is_audio_enabled", FLAG),
        Field("is_video_available", FLAG),
        Field("is_audio_available", FLAG),
    )

    user_id: str
    """Id of the guest."""
    invited_at: datetime
    """When the guest was invited."""
    status: GuestStarInviteStatus
    """Its state."""
    is_video_enabled: bool
    """Whether the guest's camera is switched on; the guest can change that when joining."""
    is_audio_enabled: bool
    """Whether the guest's microphone is switched on; the guest can change that when joining."""
    is_video_available: bool
    """Whether the guest has a camera."""
    is_audio_available: bool
    """Whether the guest has a microphone."""


REPLIES: dict[str, Table[Any]] = {
    "get_channel_guest_star_settings": page_of(Object(GuestStarSettings.TABLE)),
    "get_guest_star_session": page_of(Object(GuestStarSession.TABLE)),
    "create_guest_star_session": page_of(Object(GuestStarSession.TABLE)),
    "end_guest_star_session": page_of(Object(GuestStarSession.TABLE)),
    "get_guest_star_invites": page_of(Object(GuestStarInvite.TABLE)),
}
"""The decoder for the reply of each operation."""
