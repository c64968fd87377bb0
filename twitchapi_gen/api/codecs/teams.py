"""Teams: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import teams as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_background_image_url = key("background_image_url")
k_banner = key("banner")
k_created_at = key("created_at")
k_updated_at = key("updated_at")
k_info = key("info")
k_thumbnail_url = key("thumbnail_url")
k_team_name = key("team_name")
k_team_display_name = key("team_display_name")
k_id = key("id")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_users = key("users")


CHANNEL_TEAM = Table(
    models.ChannelTeam,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("background_image_url", "background_image_url", Nullable(TEXT)),
        Field("banner", "banner", Nullable(TEXT)),
        Field("created_at", "created_at", MOMENT),
        Field("updated_at", "updated_at", MOMENT),
        Field("info", "info", TEXT),
        Field("thumbnail_url", "thumbnail_url", Nullable(TEXT)),
        Field("team_name", "team_name", TEXT),
        Field("team_display_name", "team_display_name", TEXT),
        Field("id", "id", TEXT),
    ),
)


def read_channel_team(value: dict[str, Any]) -> models.ChannelTeam:
    """Reads ChannelTeam."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_background_image_url = value[k_background_image_url]
        f_banner = value[k_banner]
        f_created_at = when(value[k_created_at])
        f_updated_at = when(value[k_updated_at])
        f_info = value[k_info]
        f_thumbnail_url = value[k_thumbnail_url]
        f_team_name = value[k_team_name]
        f_team_display_name = value[k_team_display_name]
        f_id = value[k_id]
        if (
            f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_info.__class__
            is f_team_name.__class__
            is f_team_display_name.__class__
            is f_id.__class__
            is str
            and (f_background_image_url is None or f_background_image_url.__class__ is str)
            and (f_banner is None or f_banner.__class__ is str)
            and f_created_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
            and (f_thumbnail_url is None or f_thumbnail_url.__class__ is str)
        ):
            made = new(models.ChannelTeam)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.background_image_url = f_background_image_url
            made.banner = f_banner
            made.created_at = f_created_at
            made.updated_at = f_updated_at
            made.info = f_info
            made.thumbnail_url = f_thumbnail_url
            made.team_name = f_team_name
            made.team_display_name = f_team_display_name
            made.id = f_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_TEAM.read(value)


TEAM_MEMBER = Table(
    models.TeamMember,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_team_member(value: dict[str, Any]) -> models.TeamMember:
    """Reads TeamMember."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str:
            made = new(models.TeamMember)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return TEAM_MEMBER.read(value)


TEAM = Table(
    models.Team,
    (
        Field("users", "users", ListOf(Object(TEAM_MEMBER)), absent=True, empty=True),
        Field("background_image_url", "background_image_url", Nullable(TEXT)),
        Field("banner", "banner", Nullable(TEXT)),
        Field("created_at", "created_at", MOMENT),
        Field("updated_at", "updated_at", MOMENT),
        Field("info", "info", TEXT),
        Field("thumbnail_url", "thumbnail_url", Nullable(TEXT)),
        Field("team_name", "team_name", TEXT),
        Field("team_display_name", "team_display_name", TEXT),
        Field("id", "id", TEXT),
    ),
)


def read_team(value: dict[str, Any]) -> models.Team:
    """Reads Team."""
    try:
        f_users = value.get(k_users)
        f_background_image_url = value[k_background_image_url]
        f_banner = value[k_banner]
        f_created_at = when(value[k_created_at])
        f_updated_at = when(value[k_updated_at])
        f_info = value[k_info]
        f_thumbnail_url = value[k_thumbnail_url]
        f_team_name = value[k_team_name]
        f_team_display_name = value[k_team_display_name]
        f_id = value[k_id]
        if (
            f_info.__class__ is f_team_name.__class__ is f_team_display_name.__class__ is f_id.__class__ is str
            and (f_users.__class__ is list if f_users is not None else k_users not in value)
            and (f_background_image_url is None or f_background_image_url.__class__ is str)
            and (f_banner is None or f_banner.__class__ is str)
            and f_created_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
            and (f_thumbnail_url is None or f_thumbnail_url.__class__ is str)
        ):
            made = new(models.Team)
            made.users = None if f_users is None else [read_team_member(one) for one in f_users]
            made.background_image_url = f_background_image_url
            made.banner = f_banner
            made.created_at = f_created_at
            made.updated_at = f_updated_at
            made.info = f_info
            made.thumbnail_url = f_thumbnail_url
            made.team_name = f_team_name
            made.team_display_name = f_team_display_name
            made.id = f_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return TEAM.read(value)


GET_CHANNEL_TEAMS = Codec(
    "get_channel_teams",
    page_reader(read_channel_team),
    page_table(Object(CHANNEL_TEAM)),
)

GET_TEAMS = Codec(
    "get_teams",
    page_reader(read_team),
    page_table(Object(TEAM)),
)
