"""Users: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    TEXT,
    Field,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class UserAuthorizationGrant(Model):
    """A user granted scopes to the app."""

    FIELDS = (
        Field("client_id", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

    client_id: str
    """Client id of the app."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class UserAuthorizationRevoke(Model):
    """A user revoked the app's authorisation."""

    FIELDS = (
        Field("client_id", TEXT),
        Field("user_id", TEXT),
        Field("user_login", Nullable(TEXT)),
        Field("user_name", Nullable(TEXT)),
    )

    client_id: str
    """Client id of the app."""
    user_id: str
    """Id of the user."""
    user_login: str | None = None
    """Login name of the user, in lower case."""
    user_name: str | None = None
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class UserUpdate(Model):
    """The account of a user as it is now."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("email", TEXT, empty=True),
        Field("email_verified", FLAG),
        Field("description", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    email: str | None = None
    """E-mail address; none without the scope user:read:email."""
    email_verified: bool
    """Whether Twitch has verified the address; meaningless without one."""
    description: str
    """User's description."""


@define(eq=False, repr=False, kw_only=True)
class WhisperBody(Model):
    """The whisper itself."""

    FIELDS = (Field("text", TEXT),)

    text: str
    """The whispered text."""


@define(eq=False, repr=False, kw_only=True)
class WhisperMessage(Model):
    """A whisper to the user."""

    FIELDS = (
        Field("from_user_id", TEXT),
        Field("from_user_name", TEXT),
        Field("from_user_login", TEXT),
        Field("to_user_id", TEXT),
        Field("to_user_name", TEXT),
        Field("to_user_login", TEXT),
        Field("whisper_id", TEXT),
        Field("whisper", Object(WhisperBody.TABLE)),
    )

    from_user_id: str
    """Id of the sender."""
    from_user_name: str
    """Display name of the sender."""
    from_user_login: str
    """Login name of the sender."""
    to_user_id: str
    """Id of the recipient."""
    to_user_name: str
    """Display name of the recipient."""
    to_user_login: str
    """Login name of the recipient."""
    whisper_id: str
    """Id of the whisper."""
    whisper: WhisperBody
    """The whisper."""
