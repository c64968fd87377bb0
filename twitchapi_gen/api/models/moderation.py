"""Moderation: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
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
    Nullable,
    Object,
    Table,
)


class AutoModAction(OpenEnum):
    """Decision about a message that AutoMod holds."""

    ALLOW = "ALLOW"
    """Let it appear in chat"""

    DENY = "DENY"
    """Keep it out of chat"""


class UnbanRequestStatus(OpenEnum):
    """Status of an unban request."""

    PENDING = "pending"
    """Not decided yet"""

    APPROVED = "approved"
    """Granted"""

    DENIED = "denied"
    """Turned down"""

    ACKNOWLEDGED = "acknowledged"
    """Marked as acknowledged"""

    CANCELED = "canceled"
    """Called off without a decision"""


class UnbanRequestResolution(OpenEnum):
    """A moderator's decision on an unban request."""

    APPROVED = "approved"
    """Grant it"""

    DENIED = "denied"
    """Turn it down"""


class SuspiciousUserStatus(OpenEnum):
    """A channel's treatment of a user flagged as suspicious."""

    ACTIVE_MONITORING = "ACTIVE_MONITORING"
    """Watched; messages appear, marked for moderators"""

    RESTRICTED = "RESTRICTED"
    """Messages reach moderators only"""

    NO_TREATMENT = "NO_TREATMENT"
    """Treated like anyone else"""


class SuspiciousUserTreatment(OpenEnum):
    """A treatment that a moderator can put on a suspicious user."""

    ACTIVE_MONITORING = "ACTIVE_MONITORING"
    """Watch; messages appear, marked for moderators"""

    RESTRICTED = "RESTRICTED"
    """Show messages to moderators only"""


class SuspiciousUserType(OpenEnum):
    """Reason why a user counts as suspicious."""

    MANUALLY_ADDED = "MANUALLY_ADDED"
    """Flagged by a moderator"""

    DETECTED_BAN_EVADER = "DETECTED_BAN_EVADER"
    """Taken by Twitch for a banned user with a new account"""

    DETECTED_SUS_CHATTER = "DETECTED_SUS_CHATTER"
    """Found suspicious by Twitch"""

    BANNED_IN_SHARED_CHANNEL = "BANNED_IN_SHARED_CHANNEL"
    """Banned in a channel that shares its bans with this one"""


@define(eq=False, repr=False, kw_only=True)
class AutoModStatus(Model):
    """AutoMod's verdict on one message of the request."""

    FIELDS = (
        Field("msg_id", TEXT),
        Field("is_permitted", FLAG),
    )

    msg_id: str
    """The id that the request gave to the message."""
    is_permitted: bool
    """Whether the message may appear in chat; false when it would be held for review or blocked."""


@define(eq=False, repr=False, kw_only=True)
class AutoModSettings(Model):
    """AutoMod's filter levels for a channel's chat. Each level goes from 0 (off) to 4 (strictest); all are 0 when AutoMod is off."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("moderator_id", TEXT),
        Field("overall_level", Nullable(WHOLE)),
        Field("disability", WHOLE),
        Field("aggression", WHOLE),
        Field("sexuality_sex_or_gender", WHOLE),
        Field("misogyny", WHOLE),
        Field("bullying", WHOLE),
        Field("swearing", WHOLE),
        Field("race_ethnicity_or_religion", WHOLE),
        Field("sex_based_terms", WHOLE),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    moderator_id: str
    """Id of the moderator who made the request."""
    overall_level: int | None = None
    """Overall level, 0 (off) to 4; none if the levels are set individually."""
    disability: int
    """Level against discrimination by disability, 0 (off) to 4."""
    aggression: int
    """Level against aggressive hostility, 0 (off) to 4."""
    sexuality_sex_or_gender: int
    """Level against discrimination by sexuality, sex or gender, 0 (off) to 4."""
    misogyny: int
    """Level against misogyny, 0 (off) to 4."""
    bullying: int
    """Level against insults and name calling, 0 (off) to 4."""
    swearing: int
    """Level against swear words, 0 (off) to 4."""
    race_ethnicity_or_religion: int
    """Level against discrimination by race, ethnicity or religion, 0 (off) to 4."""
    sex_based_terms: int
    """Level against sexual words, 0 (off) to 4."""


@define(eq=False, repr=False, kw_only=True)
class BannedUser(Model):
    """A user who is banned from a channel's chat or timed out in it."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("expires_at", MOMENT, empty=True),
        Field("created_at", MOMENT),
        Field("reason", TEXT),
        Field("moderator_id", TEXT),
        Field("moderator_login", TEXT),
        Field("moderator_name", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    expires_at: datetime | None = None
    """When the timeout ends; none for a ban."""
    created_at: datetime
    """When the ban or timeout was given."""
    reason: str
    """The moderator's words; empty if they gave no reason."""
    moderator_id: str
    """Id of the moderator or broadcaster who gave the ban or timeout."""
    moderator_login: str
    """Login name of the moderator, in lower case."""
    moderator_name: str
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class Ban(Model):
    """A ban or timeout that was just given."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("moderator_id", TEXT),
        Field("user_id", TEXT),
        Field("created_at", MOMENT),
        Field("end_time", Nullable(MOMENT)),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    moderator_id: str
    """Id of the moderator or broadcaster who gave it."""
    user_id: str
    """Id of the user who was banned or timed out."""
    created_at: datetime
    """When it was given."""
    end_time: datetime | None = None
    """When the timeout ends; none for a ban."""


@define(eq=False, repr=False, kw_only=True)
class UnbanRequest(Model):
    """A banned user's request to be unbanned from a channel's chat."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("moderator_id", Nullable(TEXT)),
        Field("moderator_login", Nullable(TEXT)),
        Field("moderator_name", Nullable(TEXT)),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("text", TEXT),
        Field("status", Choice(UnbanRequestStatus)),
        Field("created_at", MOMENT),
        Field("resolved_at", Nullable(MOMENT)),
        Field("resolution_text", Nullable(TEXT)),
    )

    id: str
    """Its id."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    moderator_id: str | None = None
    """Id of the moderator or broadcaster who decided on it; none while it is pending."""
    moderator_login: str | None = None
    """Login name of the moderator, in lower case; none while it is pending."""
    moderator_name: str | None = None
    """Display name of the moderator; none while it is pending."""
    user_id: str
    """Id of the user who asks to be unbanned."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    text: str
    """User's text."""
    status: UnbanRequestStatus
    """Whether and how it was decided."""
    created_at: datetime
    """When it was created."""
    resolved_at: datetime | None = None
    """When it was decided; none while it is pending."""
    resolution_text: str | None = None
    """The moderator's answer to the user; none if there isn't one."""


@define(eq=False, repr=False, kw_only=True)
class BlockedTerm(Model):
    """A word or phrase that may not be used in a channel's chat."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("moderator_id", TEXT),
        Field("id", TEXT),
        Field("text", TEXT),
        Field("created_at", MOMENT),
        Field("updated_at", MOMENT),
        Field("expires_at", Nullable(MOMENT)),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    moderator_id: str
    """Id of the moderator or broadcaster who blocked it."""
    id: str
    """Its id."""
    text: str
    """The word or phrase; an asterisk at the start or end of a word stands for anything."""
    created_at: datetime
    """When it was created."""
    updated_at: datetime
    """When it was last changed or last denied by AutoMod; created_at at first."""
    expires_at: datetime | None = None
    """End of the block; none for a permanent block, such as a term added by hand."""


@define(eq=False, repr=False, kw_only=True)
class ModeratedChannel(Model):
    """A channel in which the user is a moderator."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""


@define(eq=False, repr=False, kw_only=True)
class Moderator(Model):
    """A moderator of a channel."""

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
class Vip(Model):
    """A VIP of a channel."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""


@define(eq=False, repr=False, kw_only=True)
class ShieldModeStatus(Model):
    """Whether a channel's Shield Mode is on, and who last switched it on."""

    FIELDS = (
        Field("is_active", FLAG),
        Field("moderator_id", TEXT, empty=True),
        Field("moderator_login", TEXT, empty=True),
        Field("moderator_name", TEXT, empty=True),
        Field("last_activated_at", MOMENT, empty=True),
    )

    is_active: bool
    """Whether Shield Mode is on."""
    moderator_id: str | None = None
    """Id of the user who last switched it on; none if it never was on."""
    moderator_login: str | None = None
    """Login name of the same moderator, in lower case; none if it never was on."""
    moderator_name: str | None = None
    """Display name of the same moderator; none if it never was on."""
    last_activated_at: datetime | None = None
    """When it was last switched on; none if it never was."""


@define(eq=False, repr=False, kw_only=True)
class ChatWarning(Model):
    """A warning that a user must acknowledge before chatting again."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("user_id", TEXT),
        Field("moderator_id", TEXT),
        Field("reason", TEXT),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    user_id: str
    """Id of the user who was warned."""
    moderator_id: str
    """Id of the moderator or broadcaster who gave the warning."""
    reason: str
    """Message to the user."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousUser(Model):
    """A channel's current treatment of a user who was flagged as suspicious."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("moderator_id", TEXT),
        Field("updated_at", MOMENT),
        Field("status", Choice(SuspiciousUserStatus)),
        Field("types", ListOf(Choice(SuspiciousUserType))),
    )

    user_id: str
    """Id of the user."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    moderator_id: str
    """Id of the moderator or broadcaster who last changed the status."""
    updated_at: datetime
    """When the status was last changed."""
    status: SuspiciousUserStatus
    """Treatment of the user."""
    types: list[SuspiciousUserType]
    """Reason why the user counts as suspicious."""


@define(kw_only=True, repr=False)
class AutoModMessageInput(Input):
    """A message for AutoMod to judge."""

    PARAMETERS = (
        Parameter(name="msg_id", python="msg_id", type="string", place="body", required=True),
        Parameter(name="msg_text", python="msg_text", type="string", place="body", required=True),
    )

    msg_id: str
    """An id of your choice, by which to find the verdict in the reply."""
    msg_text: str
    """Text of the message."""


REPLIES: dict[str, Table[Any]] = {
    "check_automod_status": page_of(Object(AutoModStatus.TABLE)),
    "get_automod_settings": page_of(Object(AutoModSettings.TABLE)),
    "update_automod_settings": page_of(Object(AutoModSettings.TABLE)),
    "get_banned_users": page_of(Object(BannedUser.TABLE)),
    "ban_user": page_of(Object(Ban.TABLE)),
    "get_unban_requests": page_of(Object(UnbanRequest.TABLE)),
    "resolve_unban_requests": page_of(Object(UnbanRequest.TABLE)),
    "get_blocked_terms": page_of(Object(BlockedTerm.TABLE)),
    "add_blocked_term": page_of(Object(BlockedTerm.TABLE)),
    "get_moderated_channels": page_of(Object(ModeratedChannel.TABLE)),
    "get_moderators": page_of(Object(Moderator.TABLE)),
    "get_vips": page_of(Object(Vip.TABLE)),
    "update_shield_mode_status": page_of(Object(ShieldModeStatus.TABLE)),
    "get_shield_mode_status": page_of(Object(ShieldModeStatus.TABLE)),
    "warn_chat_user": page_of(Object(ChatWarning.TABLE)),
    "add_suspicious_status_to_chat_user": page_of(Object(SuspiciousUser.TABLE)),
    "remove_suspicious_status_from_chat_user": page_of(Object(SuspiciousUser.TABLE)),
}
"""The decoder for the reply of each operation."""
