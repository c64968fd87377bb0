"""Moderation: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.inputs import Input
from twitchapi_gen.runtime.facts import Parameter
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class AutoModAction(OpenEnum):
    """What to do with a message that AutoMod holds."""

    ALLOW = "ALLOW"
    """Let it appear in chat"""

    DENY = "DENY"
    """Keep it out of chat"""


class UnbanRequestStatus(OpenEnum):
    """Where an unban request stands."""

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
    """How a moderator decides on an unban request."""

    APPROVED = "approved"
    """Grant it"""

    DENIED = "denied"
    """Turn it down"""


class SuspiciousUserStatus(OpenEnum):
    """How a channel treats a user flagged as suspicious."""

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
    """Why a user is held to be suspicious."""

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

    NAMES = {
        "msg_id": "msg_id",
        "is_permitted": "is_permitted",
    }

    msg_id: str
    """The id that the request gave to the message."""
    is_permitted: bool
    """Whether the message may appear in chat; false when it would be held for review or blocked."""


@define(eq=False, repr=False, kw_only=True)
class AutoModSettings(Model):
    """How strictly AutoMod filters a channel's chat. Each level goes from 0 (off) to 4 (strictest); all are 0 when AutoMod is off."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "moderator_id": "moderator_id",
        "overall_level": "overall_level",
        "disability": "disability",
        "aggression": "aggression",
        "sexuality_sex_or_gender": "sexuality_sex_or_gender",
        "misogyny": "misogyny",
        "bullying": "bullying",
        "swearing": "swearing",
        "race_ethnicity_or_religion": "race_ethnicity_or_religion",
        "sex_based_terms": "sex_based_terms",
    }

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    moderator_id: str
    """Id of the moderator who made the request."""
    overall_level: int | None = None
    """Level chosen for everything together, 0 (off) to 4; none when levels are set one by one."""
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

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "expires_at": "expires_at",
        "created_at": "created_at",
        "reason": "reason",
        "moderator_id": "moderator_id",
        "moderator_login": "moderator_login",
        "moderator_name": "moderator_name",
    }

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
    """The moderator's words; empty when they gave no reason."""
    moderator_id: str
    """Id of the moderator or broadcaster who gave the ban or timeout."""
    moderator_login: str
    """Login name of the moderator, in lower case."""
    moderator_name: str
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class Ban(Model):
    """A ban or timeout that was just given."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "moderator_id": "moderator_id",
        "user_id": "user_id",
        "created_at": "created_at",
        "end_time": "end_time",
    }

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
    """A banned user's request to be let back into a channel's chat."""

    NAMES = {
        "id": "id",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "moderator_id": "moderator_id",
        "moderator_login": "moderator_login",
        "moderator_name": "moderator_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "text": "text",
        "status": "status",
        "created_at": "created_at",
        "resolved_at": "resolved_at",
        "resolution_text": "resolution_text",
    }

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
    """What the user wrote."""
    status: UnbanRequestStatus
    """Whether and how it was decided."""
    created_at: datetime
    """When it was created."""
    resolved_at: datetime | None = None
    """When it was decided; none while it is pending."""
    resolution_text: str | None = None
    """The moderator's answer to the user; none when there isn't one."""


@define(eq=False, repr=False, kw_only=True)
class BlockedTerm(Model):
    """A word or phrase that may not be used in a channel's chat."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "moderator_id": "moderator_id",
        "id": "id",
        "text": "text",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "expires_at": "expires_at",
    }

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
    """When it may be used again; none when blocked for good, as terms added by hand are."""


@define(eq=False, repr=False, kw_only=True)
class ModeratedChannel(Model):
    """A channel in which the user is a moderator."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
    }

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""


@define(eq=False, repr=False, kw_only=True)
class Moderator(Model):
    """A moderator of a channel."""

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
class Vip(Model):
    """A VIP of a channel."""

    NAMES = {
        "user_id": "user_id",
        "user_name": "user_name",
        "user_login": "user_login",
    }

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""


@define(eq=False, repr=False, kw_only=True)
class ShieldModeStatus(Model):
    """Whether a channel's Shield Mode is on, and who last switched it on."""

    NAMES = {
        "is_active": "is_active",
        "moderator_id": "moderator_id",
        "moderator_login": "moderator_login",
        "moderator_name": "moderator_name",
        "last_activated_at": "last_activated_at",
    }

    is_active: bool
    """Whether Shield Mode is on."""
    moderator_id: str | None = None
    """Id of whoever last switched it on; none if it never was on."""
    moderator_login: str | None = None
    """Login name of the same moderator, in lower case; none if it never was on."""
    moderator_name: str | None = None
    """Display name of the same moderator; none if it never was on."""
    last_activated_at: datetime | None = None
    """When it was last switched on; none if it never was."""


@define(eq=False, repr=False, kw_only=True)
class ChatWarning(Model):
    """A warning that a user must acknowledge before chatting again."""

    NAMES = {
        "broadcaster_id": "broadcaster_id",
        "user_id": "user_id",
        "moderator_id": "moderator_id",
        "reason": "reason",
    }

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    user_id: str
    """Id of the user who was warned."""
    moderator_id: str
    """Id of the moderator or broadcaster who gave the warning."""
    reason: str
    """What the user is told."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousUser(Model):
    """How a channel now treats a user who was flagged as suspicious."""

    NAMES = {
        "user_id": "user_id",
        "broadcaster_id": "broadcaster_id",
        "moderator_id": "moderator_id",
        "updated_at": "updated_at",
        "status": "status",
        "types": "types",
    }

    user_id: str
    """Id of the user."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    moderator_id: str
    """Id of the moderator or broadcaster who last changed the status."""
    updated_at: datetime
    """When the status was last changed."""
    status: SuspiciousUserStatus
    """How the user is treated."""
    types: list[SuspiciousUserType]
    """Why the user counts as suspicious."""


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
