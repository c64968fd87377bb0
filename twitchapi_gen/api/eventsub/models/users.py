"""Users: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class UserAuthorizationGrant(Model):
    """A user gave the app scopes."""

    NAMES = {
        "client_id": "client_id",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

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
    """A user took the scopes of the app back."""

    NAMES = {
        "client_id": "client_id",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

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

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "email": "email",
        "email_verified": "email_verified",
        "description": "description",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    email: str | None = None
    """E-mail address; none without the scope user:read:email."""
    email_verified: bool
    """Whether Twitch has verified the address; means nothing where there is none."""
    description: str
    """What the user says of themselves."""


@define(eq=False, repr=False, kw_only=True)
class WhisperBody(Model):
    """The whisper itself."""

    NAMES = {
        "text": "text",
    }

    text: str
    """What was whispered."""


@define(eq=False, repr=False, kw_only=True)
class WhisperMessage(Model):
    """A whisper to the user."""

    NAMES = {
        "from_user_id": "from_user_id",
        "from_user_name": "from_user_name",
        "from_user_login": "from_user_login",
        "to_user_id": "to_user_id",
        "to_user_name": "to_user_name",
        "to_user_login": "to_user_login",
        "whisper_id": "whisper_id",
        "whisper": "whisper",
    }

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
