"""Teams: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    Field,
    ListOf,
    Nullable,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class ChannelTeam(Model):
    """A team that a channel belongs to."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("background_image_url", Nullable(TEXT)),
        Field("banner", Nullable(TEXT)),
        Field("created_at", MOMENT),
        Field("updated_at", MOMENT),
        Field("info", TEXT),
        Field("thumbnail_url", Nullable(TEXT)),
        Field("team_name", TEXT),
        Field("team_display_name", TEXT),
        Field("id", TEXT),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    background_image_url: str | None = None
    """Background image of the team's page, if there is one."""
    banner: str | None = None
    """URL of the banner image, if there is one."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""
    info: str
    """Team's description; may contain HTML, Markdown and line breaks."""
    thumbnail_url: str | None = None
    """Image of the team's logo, if there is one."""
    team_name: str
    """Short name, such as livecoders; what teams are looked up by."""
    team_display_name: str
    """Name as viewers see it, such as Live Coders."""
    id: str
    """Its id."""


@define(eq=False, repr=False, kw_only=True)
class TeamMember(Model):
    """A user who belongs to a team."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class Team(Model):
    """A team, with its members."""

    FIELDS = (
        Field("users", ListOf(Object(TeamMember.TABLE)), absent=True, empty=True),
        Field("background_image_url", Nullable(TEXT)),
        Field("banner", Nullable(TEXT)),
        Field("created_at", MOMENT),
        Field("updated_at", MOMENT),
        Field("info", TEXT),
        Field("thumbnail_url", Nullable(TEXT)),
        Field("team_name", TEXT),
        Field("team_display_name", TEXT),
        Field("id", TEXT),
    )

    users: list[TeamMember] | None = None
    """Members of the team; missing if it has none."""
    background_image_url: str | None = None
    """Background image of the team's page, if there is one."""
    banner: str | None = None
    """URL of the banner image, if there is one."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""
    info: str
    """Team's description; may contain HTML, Markdown and line breaks."""
    thumbnail_url: str | None = None
    """Image of the team's logo, if there is one."""
    team_name: str
    """Short name, such as livecoders; what teams are looked up by."""
    team_display_name: str
    """Name as viewers see it, such as Live Coders."""
    id: str
    """Its id."""


REPLIES: dict[str, Table[Any]] = {
    "get_channel_teams": page_of(Object(ChannelTeam.TABLE)),
    "get_teams": page_of(Object(Team.TABLE)),
}
"""The decoder for the reply of each operation."""
