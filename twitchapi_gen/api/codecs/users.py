"""Users: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import users as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    join,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, MapOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_login = key("login")
k_display_name = key("display_name")
k_type = key("type")
k_broadcaster_type = key("broadcaster_type")
k_description = key("description")
k_profile_image_url = key("profile_image_url")
k_offline_image_url = key("offline_image_url")
k_view_count = key("view_count")
k_email = key("email")
k_created_at = key("created_at")
k_user_id = key("user_id")
k_user_name = key("user_name")
k_user_login = key("user_login")
k_scopes = key("scopes")
k_has_authorized = key("has_authorized")
k_version = key("version")
k_name = key("name")
k_can_activate = key("can_activate")
k_active = key("active")
k_x = key("x")
k_y = key("y")
k_panel = key("panel")
k_overlay = key("overlay")
k_component = key("component")
k_data = key("data")

_BROADCASTER_TYPE_OR_EMPTY = choices(models.BroadcasterType, empty=True)
_USER_EXTENSION_TYPE = choices(models.UserExtensionType)
_USER_TYPE_OR_EMPTY = choices(models.UserType, empty=True)


USER = Table(
    models.User,
    (
        Field("id", "id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("type", "type", Choice(models.UserType), empty=True),
        Field("broadcaster_type", "broadcaster_type", Choice(models.BroadcasterType), empty=True),
        Field("description", "description", TEXT),
        Field("profile_image_url", "profile_image_url", TEXT),
        Field("offline_image_url", "offline_image_url", TEXT),
        Field("view_count", "view_count", WHOLE),
        Field("email", "email", TEXT, absent=True, empty=True),
        Field("created_at", "created_at", MOMENT),
    ),
)


def read_user(value: dict[str, Any]) -> models.User:
    """Reads User."""
    try:
        f_id = value[k_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        f_description = value[k_description]
        f_profile_image_url = value[k_profile_image_url]
        f_offline_image_url = value[k_offline_image_url]
        f_view_count = value[k_view_count]
        f_email = value.get(k_email)
        f_created_at = when(value[k_created_at])
        if (
            f_id.__class__
            is f_login.__class__
            is f_display_name.__class__
            is f_description.__class__
            is f_profile_image_url.__class__
            is f_offline_image_url.__class__
            is str
            and f_view_count.__class__ is int
            and (f_email is None or f_email.__class__ is str)
            and f_created_at.tzinfo is not None
        ):
            made = new(models.User)
            made.id = f_id
            made.login = f_login
            made.display_name = f_display_name
            made.type = _USER_TYPE_OR_EMPTY[value[k_type]]
            made.broadcaster_type = _BROADCASTER_TYPE_OR_EMPTY[value[k_broadcaster_type]]
            made.description = f_description
            made.profile_image_url = f_profile_image_url
            made.offline_image_url = f_offline_image_url
            made.view_count = f_view_count
            made.email = f_email or None
            made.created_at = f_created_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER.read(value)


USER_AUTHORIZATION = Table(
    models.UserAuthorization,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("scopes", "scopes", ListOf(TEXT)),
        Field("has_authorized", "has_authorized", FLAG, absent=True),
    ),
)


def read_user_authorization(value: dict[str, Any]) -> models.UserAuthorization:
    """Reads UserAuthorization."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        f_scopes = value[k_scopes]
        f_has_authorized = value.get(k_has_authorized)
        if (
            f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is str
            and f_scopes.__class__ is list
            and join(f_scopes).__class__ is str
            and (f_has_authorized is None or f_has_authorized.__class__ is bool)
        ):
            made = new(models.UserAuthorization)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.scopes = f_scopes
            made.has_authorized = f_has_authorized
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_AUTHORIZATION.read(value)


BLOCKED_USER = Table(
    models.BlockedUser,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_blocked_user(value: dict[str, Any]) -> models.BlockedUser:
    """Reads BlockedUser."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_display_name = value[k_display_name]
        if f_user_id.__class__ is f_user_login.__class__ is f_display_name.__class__ is str:
            made = new(models.BlockedUser)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BLOCKED_USER.read(value)


USER_EXTENSION = Table(
    models.UserExtension,
    (
        Field("id", "id", TEXT),
        Field("version", "version", TEXT),
        Field("name", "name", TEXT),
        Field("can_activate", "can_activate", FLAG),
        Field("type", "type", ListOf(Choice(models.UserExtensionType))),
    ),
)


def read_user_extension(value: dict[str, Any]) -> models.UserExtension:
    """Reads UserExtension."""
    try:
        f_id = value[k_id]
        f_version = value[k_version]
        f_name = value[k_name]
        f_can_activate = value[k_can_activate]
        f_type = value[k_type]
        if f_id.__class__ is f_version.__class__ is f_name.__class__ is str and f_can_activate.__class__ is bool and f_type.__class__ is list:
            made = new(models.UserExtension)
            made.id = f_id
            made.version = f_version
            made.name = f_name
            made.can_activate = f_can_activate
            made.type = [_USER_EXTENSION_TYPE[one] for one in f_type]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_EXTENSION.read(value)


ACTIVE_EXTENSION = Table(
    models.ActiveExtension,
    (
        Field("active", "active", FLAG),
        Field("id", "id", TEXT, absent=True),
        Field("version", "version", TEXT, absent=True),
        Field("name", "name", TEXT, absent=True),
    ),
)


def read_active_extension(value: dict[str, Any]) -> models.ActiveExtension:
    """Reads ActiveExtension."""
    try:
        f_active = value[k_active]
        f_id = value.get(k_id)
        f_version = value.get(k_version)
        f_name = value.get(k_name)
        if (
            f_active.__class__ is bool
            and (f_id is None or f_id.__class__ is str)
            and (f_version is None or f_version.__class__ is str)
            and (f_name is None or f_name.__class__ is str)
        ):
            made = new(models.ActiveExtension)
            made.active = f_active
            made.id = f_id
            made.version = f_version
            made.name = f_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ACTIVE_EXTENSION.read(value)


ACTIVE_COMPONENT_EXTENSION = Table(
    models.ActiveComponentExtension,
    (
        Field("active", "active", FLAG),
        Field("id", "id", TEXT, absent=True),
        Field("version", "version", TEXT, absent=True),
        Field("name", "name", TEXT, absent=True),
        Field("x", "x", WHOLE, absent=True),
        Field("y", "y", WHOLE, absent=True),
    ),
)


def read_active_component_extension(value: dict[str, Any]) -> models.ActiveComponentExtension:
    """Reads ActiveComponentExtension."""
    try:
        f_active = value[k_active]
        f_id = value.get(k_id)
        f_version = value.get(k_version)
        f_name = value.get(k_name)
        f_x = value.get(k_x)
        f_y = value.get(k_y)
        if (
            f_active.__class__ is bool
            and (f_id is None or f_id.__class__ is str)
            and (f_version is None or f_version.__class__ is str)
            and (f_name is None or f_name.__class__ is str)
            and (f_x is None or f_x.__class__ is int)
            and (f_y is None or f_y.__class__ is int)
        ):
            made = new(models.ActiveComponentExtension)
            made.active = f_active
            made.id = f_id
            made.version = f_version
            made.name = f_name
            made.x = f_x
            made.y = f_y
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ACTIVE_COMPONENT_EXTENSION.read(value)


ACTIVE_EXTENSIONS = Table(
    models.ActiveExtensions,
    (
        Field("panel", "panel", MapOf(Object(ACTIVE_EXTENSION))),
        Field("overlay", "overlay", MapOf(Object(ACTIVE_EXTENSION))),
        Field("component", "component", MapOf(Object(ACTIVE_COMPONENT_EXTENSION))),
    ),
)


def read_active_extensions(value: dict[str, Any]) -> models.ActiveExtensions:
    """Reads ActiveExtensions."""
    try:
        f_panel = value[k_panel]
        f_overlay = value[k_overlay]
        f_component = value[k_component]
        if f_panel.__class__ is dict and f_overlay.__class__ is dict and f_component.__class__ is dict:
            made = new(models.ActiveExtensions)
            made.panel = {key: read_active_extension(one) for key, one in f_panel.items()}
            made.overlay = {key: read_active_extension(one) for key, one in f_overlay.items()}
            made.component = {key: read_active_component_extension(one) for key, one in f_component.items()}
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ACTIVE_EXTENSIONS.read(value)


GET_USERS = Codec(
    "get_users",
    page_reader(read_user),
    page_table(Object(USER)),
)

UPDATE_USER = Codec(
    "update_user",
    page_reader(read_user),
    page_table(Object(USER)),
)

GET_AUTHORIZATION_BY_USER = Codec(
    "get_authorization_by_user",
    page_reader(read_user_authorization),
    page_table(Object(USER_AUTHORIZATION)),
)

GET_USER_BLOCK_LIST = Codec(
    "get_user_block_list",
    page_reader(read_blocked_user),
    page_table(Object(BLOCKED_USER)),
)

GET_USER_EXTENSIONS = Codec(
    "get_user_extensions",
    page_reader(read_user_extension),
    page_table(Object(USER_EXTENSION)),
)

GET_USER_ACTIVE_EXTENSIONS_REPLY = Table(models.GetUserActiveExtensionsReply, (Field("data", "data", Object(ACTIVE_EXTENSIONS)),))


def read_get_user_active_extensions_reply(value: dict[str, Any]) -> models.GetUserActiveExtensionsReply:
    """Reads GetUserActiveExtensionsReply."""
    try:
        f_data = value[k_data]
        if value.__class__ is dict:
            made = new(models.GetUserActiveExtensionsReply)
            made.data = read_active_extensions(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_USER_ACTIVE_EXTENSIONS_REPLY.read(value)


GET_USER_ACTIVE_EXTENSIONS = Codec(
    "get_user_active_extensions",
    read_get_user_active_extensions_reply,
    GET_USER_ACTIVE_EXTENSIONS_REPLY,
    dict,
)

UPDATE_USER_EXTENSIONS_REPLY = Table(models.UpdateUserExtensionsReply, (Field("data", "data", Object(ACTIVE_EXTENSIONS)),))


def read_update_user_extensions_reply(value: dict[str, Any]) -> models.UpdateUserExtensionsReply:
    """Reads UpdateUserExtensionsReply."""
    try:
        f_data = value[k_data]
        if value.__class__ is dict:
            made = new(models.UpdateUserExtensionsReply)
            made.data = read_active_extensions(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_USER_EXTENSIONS_REPLY.read(value)


UPDATE_USER_EXTENSIONS = Codec(
    "update_user_extensions",
    read_update_user_extensions_reply,
    UPDATE_USER_EXTENSIONS_REPLY,
    dict,
)
