"""Users: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import users as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, TEXT, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_client_id = key("client_id")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_email = key("email")
k_email_verified = key("email_verified")
k_description = key("description")
k_text = key("text")
k_from_user_id = key("from_user_id")
k_from_user_name = key("from_user_name")
k_from_user_login = key("from_user_login")
k_to_user_id = key("to_user_id")
k_to_user_name = key("to_user_name")
k_to_user_login = key("to_user_login")
k_whisper_id = key("whisper_id")
k_whisper = key("whisper")


USER_AUTHORIZATION_GRANT = Table(
    models.UserAuthorizationGrant,
    (
        Field("client_id", "client_id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_user_authorization_grant(value: dict[str, Any]) -> models.UserAuthorizationGrant:
    """Reads UserAuthorizationGrant."""
    try:
        f_client_id = value[k_client_id]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if f_client_id.__class__ is f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str:
            made = new(models.UserAuthorizationGrant)
            made.client_id = f_client_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_AUTHORIZATION_GRANT.read(value)


USER_AUTHORIZATION_REVOKE = Table(
    models.UserAuthorizationRevoke,
    (
        Field("client_id", "client_id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", Nullable(TEXT)),
        Field("user_name", "user_name", Nullable(TEXT)),
    ),
)


def read_user_authorization_revoke(value: dict[str, Any]) -> models.UserAuthorizationRevoke:
    """Reads UserAuthorizationRevoke."""
    try:
        f_client_id = value[k_client_id]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if (
            f_client_id.__class__ is f_user_id.__class__ is str
            and (f_user_login is None or f_user_login.__class__ is str)
            and (f_user_name is None or f_user_name.__class__ is str)
        ):
            made = new(models.UserAuthorizationRevoke)
            made.client_id = f_client_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_AUTHORIZATION_REVOKE.read(value)


USER_UPDATE = Table(
    models.UserUpdate,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("email", "email", TEXT, empty=True),
        Field("email_verified", "email_verified", FLAG),
        Field("description", "description", TEXT),
    ),
)


def read_user_update(value: dict[str, Any]) -> models.UserUpdate:
    """Reads UserUpdate."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_email = value[k_email]
        f_email_verified = value[k_email_verified]
        f_description = value[k_description]
        if (
            f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is f_description.__class__ is str
            and f_email_verified.__class__ is bool
            and (f_email is None or f_email.__class__ is str)
        ):
            made = new(models.UserUpdate)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.email = f_email or None
            made.email_verified = f_email_verified
            made.description = f_description
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_UPDATE.read(value)


WHISPER_BODY = Table(models.WhisperBody, (Field("text", "text", TEXT),))


def read_whisper_body(value: dict[str, Any]) -> models.WhisperBody:
    """Reads WhisperBody."""
    try:
        f_text = value[k_text]
        if f_text.__class__ is str:
            made = new(models.WhisperBody)
            made.text = f_text
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_BODY.read(value)


WHISPER_MESSAGE = Table(
    models.WhisperMessage,
    (
        Field("from_user_id", "from_user_id", TEXT),
        Field("from_user_name", "from_user_name", TEXT),
        Field("from_user_login", "from_user_login", TEXT),
        Field("to_user_id", "to_user_id", TEXT),
        Field("to_user_name", "to_user_name", TEXT),
        Field("to_user_login", "to_user_login", TEXT),
        Field("whisper_id", "whisper_id", TEXT),
        Field("whisper", "whisper", Object(WHISPER_BODY)),
    ),
)


def read_whisper_message(value: dict[str, Any]) -> models.WhisperMessage:
    """Reads WhisperMessage."""
    try:
        f_from_user_id = value[k_from_user_id]
        f_from_user_name = value[k_from_user_name]
        f_from_user_login = value[k_from_user_login]
        f_to_user_id = value[k_to_user_id]
        f_to_user_name = value[k_to_user_name]
        f_to_user_login = value[k_to_user_login]
        f_whisper_id = value[k_whisper_id]
        f_whisper = value[k_whisper]
        if (
            f_from_user_id.__class__
            is f_from_user_name.__class__
            is f_from_user_login.__class__
            is f_to_user_id.__class__
            is f_to_user_name.__class__
            is f_to_user_login.__class__
            is f_whisper_id.__class__
            is str
        ):
            made = new(models.WhisperMessage)
            made.from_user_id = f_from_user_id
            made.from_user_name = f_from_user_name
            made.from_user_login = f_from_user_login
            made.to_user_id = f_to_user_id
            made.to_user_name = f_to_user_name
            made.to_user_login = f_to_user_login
            made.whisper_id = f_whisper_id
            made.whisper = read_whisper_body(f_whisper)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WHISPER_MESSAGE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "UserAuthorizationGrant": (read_user_authorization_grant, USER_AUTHORIZATION_GRANT),
    "UserAuthorizationRevoke": (read_user_authorization_revoke, USER_AUTHORIZATION_REVOKE),
    "UserUpdate": (read_user_update, USER_UPDATE),
    "WhisperMessage": (read_whisper_message, WHISPER_MESSAGE),
}
"""Of each kind of event: the fast reader and the table."""
