"""Users: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import UNSET, OpenEnum, Unset
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
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
    MapOf,
    Object,
    Table,
)


class UserType(OpenEnum):
    """Role of a user at Twitch."""

    ADMIN = "admin"
    """Administrator at Twitch"""

    GLOBAL_MOD = "global_mod"
    """Moderator of the whole site"""

    STAFF = "staff"
    """Employee of Twitch"""


class BroadcasterType(OpenEnum):
    """Twitch programme of a broadcaster."""

    AFFILIATE = "affiliate"
    """Affiliate"""

    PARTNER = "partner"
    """Partner"""


class BlockSourceContext(OpenEnum):
    """Place of the harassment that led to a block."""

    CHAT = "chat"
    """In chat"""

    WHISPER = "whisper"
    """In a whisper"""


class BlockReason(OpenEnum):
    """Reason for blocking a user."""

    HARASSMENT = "harassment"
    """Harassment"""

    SPAM = "spam"
    """Spam"""

    OTHER = "other"
    """Something else"""


class UserExtensionType(OpenEnum):
    """Places for an extension."""

    COMPONENT = "component"
    """Over a part of the video"""

    MOBILE = "mobile"
    """In the mobile app"""

    OVERLAY = "overlay"
    """Over the whole video"""

    PANEL = "panel"
    """In a panel below the video"""


@define(eq=False, repr=False, kw_only=True)
class User(Model):
    """An account on Twitch."""

    FIELDS = (
        Field("id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
        Field("type", Choice(UserType), empty=True),
        Field("broadcaster_type", Choice(BroadcasterType), empty=True),
        Field("description", TEXT),
        Field("profile_image_url", TEXT),
        Field("offline_image_url", TEXT),
        Field("view_count", WHOLE),
        Field("email", TEXT, absent=True, empty=True),
        Field("created_at", MOMENT),
    )

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    type: UserType | None = None
    """Role at Twitch; none for a normal user."""
    broadcaster_type: BroadcasterType | None = None
    """Programme the account belongs to; none for a normal account."""
    description: str
    """User's description of the channel."""
    profile_image_url: str
    """Profile picture."""
    offline_image_url: str
    """Picture that the channel shows while it is offline."""
    view_count: int
    """Number of views of the channel.

    Deprecated: Twitch no longer maintains it; the number means nothing.
    """
    email: str | None = None
    """Verified e-mail address; needs the scope user:read:email, and is present for the token's user only."""
    created_at: datetime
    """When the account was created."""


@define(eq=False, repr=False, kw_only=True)
class UserAuthorization(Model):
    """Scopes that one user has granted to the app."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("scopes", ListOf(TEXT)),
        Field("has_authorized", FLAG, absent=True),
    )

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    scopes: list[str]
    """Scopes that the app holds for this user."""
    has_authorized: bool | None = None
    """Whether the user has authorized the app at all."""


@define(eq=False, repr=False, kw_only=True)
class BlockedUser(Model):
    """A user whom a broadcaster has blocked."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("display_name", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class UserExtension(Model):
    """An extension that a user has installed."""

    FIELDS = (
        Field("id", TEXT),
        Field("version", TEXT),
        Field("name", TEXT),
        Field("can_activate", FLAG),
        Field("type", ListOf(Choice(UserExtensionType))),
    )

    id: str
    """Its id."""
    version: str
    """Its version."""
    name: str
    """Its name."""
    can_activate: bool
    """Whether it is configured, so that it can be activated."""
    type: list[UserExtensionType]
    """Places for which it can be activated."""


@define(eq=False, repr=False, kw_only=True)
class ActiveExtension(Model):
    """A slot for a panel or an overlay, and the extension in it."""

    FIELDS = (
        Field("active", FLAG),
        Field("id", TEXT, absent=True),
        Field("version", TEXT, absent=True),
        Field("name", TEXT, absent=True),
    )

    active: bool
    """Whether an extension is active in the slot; the other fields may be absent if not."""
    id: str | None = None
    """Id of the extension."""
    version: str | None = None
    """Version of the extension."""
    name: str | None = None
    """Name of the extension."""


@define(eq=False, repr=False, kw_only=True)
class ActiveComponentExtension(Model):
    """A slot for a component, and the extension in it."""

    FIELDS = (
        Field("active", FLAG),
        Field("id", TEXT, absent=True),
        Field("version", TEXT, absent=True),
        Field("name", TEXT, absent=True),
        Field("x", WHOLE, absent=True),
        Field("y", WHOLE, absent=True),
    )

    active: bool
    """Whether an extension is active in the slot; the other fields may be absent if not."""
    id: str | None = None
    """Id of the extension."""
    version: str | None = None
    """Version of the extension."""
    name: str | None = None
    """Name of the extension."""
    x: int | None = None
    """Horizontal position."""
    y: int | None = None
    """Vertical position."""


@define(eq=False, repr=False, kw_only=True)
class ActiveExtensions(Model):
    """The slots of a channel, by the number that each has in its kind, from "1" on."""

    FIELDS = (
        Field("panel", MapOf(Object(ActiveExtension.TABLE))),
        Field("overlay", MapOf(Object(ActiveExtension.TABLE))),
        Field("component", MapOf(Object(ActiveComponentExtension.TABLE))),
    )

    panel: dict[str, ActiveExtension]
    """Panels below the video, by slot number."""
    overlay: dict[str, ActiveExtension]
    """Overlays of the whole video, by slot number."""
    component: dict[str, ActiveComponentExtension]
    """Components over a part of the video, by slot number."""


@define(kw_only=True, repr=False)
class ActiveExtensionInput(Input):
    """New content of a slot for a panel or an overlay."""

    PARAMETERS = (
        Parameter(name="active", python="active", type="bool", place="body", required=True),
        Parameter(name="id", python="id", type="string", place="body"),
        Parameter(name="version", python="version", type="string", place="body"),
    )

    active: bool
    """True activates the extension in the slot; false deactivates the slot and needs no other field."""
    id: str | Unset = UNSET
    """Id of the extension; it must be installed."""
    version: str | Unset = UNSET
    """Version of the extension that is installed."""


@define(kw_only=True, repr=False)
class ActiveComponentExtensionInput(Input):
    """New content of a slot for a component."""

    PARAMETERS = (
        Parameter(name="active", python="active", type="bool", place="body", required=True),
        Parameter(name="id", python="id", type="string", place="body"),
        Parameter(name="version", python="version", type="string", place="body"),
        Parameter(name="x", python="x", type="int", place="body"),
        Parameter(name="y", python="y", type="int", place="body"),
    )

    active: bool
    """True activates the extension in the slot; false deactivates the slot and needs no other field."""
    id: str | Unset = UNSET
    """Id of the extension; it must be installed."""
    version: str | Unset = UNSET
    """Version of the extension that is installed."""
    x: int | Unset = UNSET
    """Horizontal position."""
    y: int | Unset = UNSET
    """Vertical position."""


@define(eq=False, repr=False, kw_only=True)
class GetUserActiveExtensionsReply(Model):
    """Reply of `get_user_active_extensions`."""

    FIELDS = (Field("data", Object(ActiveExtensions.TABLE)),)

    data: ActiveExtensions
    """The channel's slots."""


@define(eq=False, repr=False, kw_only=True)
class UpdateUserExtensionsReply(Model):
    """Reply of `update_user_extensions`."""

    FIELDS = (Field("data", Object(ActiveExtensions.TABLE)),)

    data: ActiveExtensions
    """The slots after the change."""


REPLIES: dict[str, Table[Any]] = {
    "get_users": page_of(Object(User.TABLE)),
    "update_user": page_of(Object(User.TABLE)),
    "get_authorization_by_user": page_of(Object(UserAuthorization.TABLE)),
    "get_user_block_list": page_of(Object(BlockedUser.TABLE)),
    "get_user_extensions": page_of(Object(UserExtension.TABLE)),
    "get_user_active_extensions": GetUserActiveExtensionsReply.TABLE,
    "update_user_extensions": UpdateUserExtensionsReply.TABLE,
}
"""The decoder for the reply of each operation."""
