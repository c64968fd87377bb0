"""Guest Star: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    Nullable,
)


class GuestState(OpenEnum):
    """Status of a guest."""

    INVITED = "invited"
    """Invited"""

    ACCEPTED = "accepted"
    """Has accepted and sets up devices"""

    READY = "ready"
    """Ready, waits for a slot"""

    BACKSTAGE = "backstage"
    """In a slot, off air"""

    LIVE = "live"
    """In a slot, on air"""

    REMOVED = "removed"
    """Gone"""


class GroupLayout(OpenEnum):
    """Layout of the guests in the browser source."""

    TILED = "tiled"
    """All in the same size"""

    SCREENSHARE = "screenshare"
    """Shared screen large, guests small"""

    HORIZONTAL_TOP = "horizontal_top"
    """In a row at the top"""

    HORIZONTAL_BOTTOM = "horizontal_bottom"
    """In a row at the bottom"""

    VERTICAL_LEFT = "vertical_left"
    """In a column on the left"""

    VERTICAL_RIGHT = "vertical_right"
    """In a column on the right"""


@define(eq=False, repr=False, kw_only=True)
class GuestStarSessionBegin(Model):
    """A Guest Star session began."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("session_id", TEXT),
        Field("started_at", MOMENT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    session_id: str
    """Id of the session."""
    started_at: datetime
    """When it began."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarSessionEnd(Model):
    """A Guest Star session ended."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("session_id", TEXT),
        Field("started_at", MOMENT),
        Field("ended_at", MOMENT),
        Field("host_user_id", TEXT, absent=True),
        Field("host_user_name", TEXT, absent=True),
        Field("host_user_login", TEXT, absent=True),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    session_id: str
    """Id of the session."""
    started_at: datetime
    """When it began."""
    ended_at: datetime
    """When it ended; none while it still runs."""
    host_user_id: str | None = None
    """Id of the host."""
    host_user_name: str | None = None
    """Display name of the host."""
    host_user_login: str | None = None
    """Login name of the host."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarGuestUpdate(Model):
    """A guest or a slot of a Guest Star session has changed."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("session_id", TEXT),
        Field("moderator_user_id", Nullable(TEXT)),
        Field("moderator_user_name", Nullable(TEXT)),
        Field("moderator_user_login", Nullable(TEXT)),
        Field("guest_user_id", Nullable(TEXT)),
        Field("guest_user_name", Nullable(TEXT)),
        Field("guest_user_login", Nullable(TEXT)),
        Field("slot_id", Nullable(TEXT)),
        Field("state", Nullable(Choice(GuestState))),
        Field("host_user_id", TEXT, absent=True),
        Field("host_user_name", TEXT, absent=True),
        Field("host_user_login", TEXT, absent=True),
        Field("host_video_enabled", Nullable(FLAG)),
        Field("host_audio_enabled", Nullable(FLAG)),
        Field("host_volume", Nullable(WHOLE)),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    session_id: str
    """Id of the session."""
    moderator_user_id: str | None = None
    """Id of the moderator, or of the broadcaster."""
    moderator_user_name: str | None = None
    """Display name of the moderator."""
    moderator_user_login: str | None = None
    """Login name of the moderator."""
    guest_user_id: str | None = None
    """Id of the guest; none for an empty slot."""
    guest_user_name: str | None = None
    """Display name of the guest; none for an empty slot."""
    guest_user_login: str | None = None
    """Login name of the guest; none for an empty slot."""
    slot_id: str | None = None
    """Id of the slot; none for a guest without one."""
    state: GuestState | None = None
    """Status of the guest; none for an empty slot."""
    host_user_id: str | None = None
    """Id of the host."""
    host_user_name: str | None = None
    """Display name of the host."""
    host_user_login: str | None = None
    """Login name of the host."""
    host_video_enabled: bool | None = None
    """Whether the host lets the others see the slot; none for a guest without one."""
    host_audio_enabled: bool | None = None
    """Whether the host lets the others hear the slot; none for a guest without one."""
    host_volume: int | None = None
    """Volume of the slot, 0 to 100; none for a guest without one."""


@define(eq=False, repr=False, kw_only=True)
class GuestStarSettingsUpdate(Model):
    """The Guest Star settings as they are now."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("is_moderator_send_live_enabled", FLAG),
        Field("slot_count", WHOLE),
        Field("is_browser_source_audio_enabled", FLAG),
        Field("group_layout", Choice(GroupLayout)),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    is_moderator_send_live_enabled: bool
    """Whether moderators may put guests on air."""
    slot_count: int
    """Number of slots."""
    is_browser_source_audio_enabled: bool
    """Whether browser sources play sound."""
    group_layout: GroupLayout
    """Layout of the guests."""
