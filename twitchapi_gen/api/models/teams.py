"""Teams: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class ChannelTeam(Model):
    """A team that a channel belongs to."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "background_image_url": "background_image_url",
        "banner": "banner",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "info": "info",
        "thumbnail_url": "thumbnail_url",
        "team_name": "team_name",
        "team_display_name": "team_display_name",
        "id": "id",
    }

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    background_image_url: str | None = None
    """Background image of the team's page, if there is one."""
    banner: str | None = None
    """Address of the banner image, if there is one."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""
    info: str
    """What the team says about itself; may hold HTML, Markdown and line breaks."""
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

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class Team(Model):
    """A team, with its members."""

    NAMES = {
        "users": "users",
        "background_image_url": "background_image_url",
        "banner": "banner",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "info": "info",
        "thumbnail_url": "thumbnail_url",
        "team_name": "team_name",
        "team_display_name": "team_display_name",
        "id": "id",
    }

    users: list[TeamMember] | None = None
    """Members of the team; left out where it has none."""
    background_image_url: str | None = None
    """Background image of the team's page, if there is one."""
    banner: str | None = None
    """Address of the banner image, if there is one."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed."""
    info: str
    """What the team says about itself; may hold HTML, Markdown and line breaks."""
    thumbnail_url: str | None = None
    """Image of the team's logo, if there is one."""
    team_name: str
    """Short name, such as livecoders; what teams are looked up by."""
    team_display_name: str
    """Name as viewers see it, such as Live Coders."""
    id: str
    """Its id."""
