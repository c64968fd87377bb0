"""Moderation: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import Fragment
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class UnbanRequestStatus(OpenEnum):
    """What became of an unban request."""

    APPROVED = "approved"
    """Granted"""

    CANCELED = "canceled"
    """Withdrawn"""

    DENIED = "denied"
    """Refused"""


class ModerateAction(OpenEnum):
    """What a moderator did."""

    BAN = "ban"
    """Banned a user"""

    TIMEOUT = "timeout"
    """Put a user in timeout"""

    UNBAN = "unban"
    """Lifted a ban"""

    UNTIMEOUT = "untimeout"
    """Ended a timeout"""

    CLEAR = "clear"
    """Cleared the chat"""

    EMOTEONLY = "emoteonly"
    """Emotes only"""

    EMOTEONLYOFF = "emoteonlyoff"
    """Emotes only no more"""

    FOLLOWERS = "followers"
    """Followers only"""

    FOLLOWERSOFF = "followersoff"
    """Followers only no more"""

    UNIQUECHAT = "uniquechat"
    """Unique messages only"""

    UNIQUECHATOFF = "uniquechatoff"
    """Unique messages only no more"""

    SLOW = "slow"
    """Slow mode"""

    SLOWOFF = "slowoff"
    """Slow mode no more"""

    SUBSCRIBERS = "subscribers"
    """Subscribers only"""

    SUBSCRIBERSOFF = "subscribersoff"
    """Subscribers only no more"""

    UNRAID = "unraid"
    """Called off a raid"""

    DELETE = "delete"
    """Deleted a message"""

    UNVIP = "unvip"
    """Took VIP status away"""

    VIP = "vip"
    """Gave VIP status"""

    RAID = "raid"
    """Began a raid"""

    ADD_BLOCKED_TERM = "add_blocked_term"
    """Blocked a term"""

    ADD_PERMITTED_TERM = "add_permitted_term"
    """Allowed a term"""

    REMOVE_BLOCKED_TERM = "remove_blocked_term"
    """Unblocked a term"""

    REMOVE_PERMITTED_TERM = "remove_permitted_term"
    """Took back the permission of a term"""

    MOD = "mod"
    """Made somebody a moderator"""

    UNMOD = "unmod"
    """Took moderator status away"""

    APPROVE_UNBAN_REQUEST = "approve_unban_request"
    """Granted an unban request"""

    DENY_UNBAN_REQUEST = "deny_unban_request"
    """Refused an unban request"""

    SHARED_CHAT_BAN = "shared_chat_ban"
    """A ban, in another channel of the shared chat"""

    SHARED_CHAT_TIMEOUT = "shared_chat_timeout"
    """A timeout, in another channel of the shared chat"""

    SHARED_CHAT_UNTIMEOUT = "shared_chat_untimeout"
    """The end of a timeout, in another channel of the shared chat"""

    SHARED_CHAT_UNBAN = "shared_chat_unban"
    """The end of a ban, in another channel of the shared chat"""

    SHARED_CHAT_DELETE = "shared_chat_delete"
    """A message deleted, in another channel of the shared chat"""

    WARN = "warn"
    """Warned a user"""


class TermsAction(OpenEnum):
    """What was done to terms."""

    ADD = "add"
    """Put on the list"""

    REMOVE = "remove"
    """Taken off the list"""


class TermsList(OpenEnum):
    """Which list of terms."""

    BLOCKED = "blocked"
    """Blocked ones"""

    PERMITTED = "permitted"
    """Allowed ones"""


class LowTrustStatus(OpenEnum):
    """How a suspicious user is treated."""

    NONE = "none"
    """Like anybody else"""

    ACTIVE_MONITORING = "active_monitoring"
    """Watched"""

    RESTRICTED = "restricted"
    """Messages don't reach the chat"""

    NO_TREATMENT = "no_treatment"
    """No longer treated as suspicious"""


class SuspiciousUserType(OpenEnum):
    """Why a user is suspicious."""

    MANUALLY_ADDED = "manually_added"
    """A moderator said so"""

    BAN_EVADER = "ban_evader"
    """Perhaps evades a ban"""

    BANNED_IN_SHARED_CHANNEL = "banned_in_shared_channel"
    """Banned in a channel that shares its bans"""


class BanEvasion(OpenEnum):
    """How likely it is that a user evades a ban, as Twitch reckons."""

    UNKNOWN = "unknown"
    """Not known"""

    POSSIBLE = "possible"
    """It may be"""

    LIKELY = "likely"
    """Probably"""


@define(eq=False, repr=False, kw_only=True)
class ChannelBan(Model):
    """A user was banned or put in timeout."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
        "reason": "reason",
        "banned_at": "banned_at",
        "ends_at": "ends_at",
        "is_permanent": "is_permanent",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    reason: str
    """Why; none where the moderator gave no reason."""
    banned_at: datetime
    """When the ban or timeout was given."""
    ends_at: datetime | None = None
    """When it ends; none for a ban, which has no end."""
    is_permanent: bool | None = None
    """Whether it is a ban; a timeout otherwise."""


@define(eq=False, repr=False, kw_only=True)
class ChannelUnban(Model):
    """A ban or timeout was lifted."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class ChannelUnbanRequestCreate(Model):
    """Somebody asks to be unbanned."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "text": "text",
        "created_at": "created_at",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    text: str
    """What the user wrote."""
    created_at: datetime
    """When it was created."""


@define(eq=False, repr=False, kw_only=True)
class ChannelUnbanRequestResolve(Model):
    """An unban request was answered."""

    NAMES = {
        "id": "id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "resolution_text": "resolution_text",
        "status": "status",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
    }

    id: str
    """Its id."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    resolution_text: str | None = None
    """What the moderator wrote to the user."""
    status: UnbanRequestStatus
    """What became of it."""
    moderator_user_id: str | None = None
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str | None = None
    """Login name of the moderator."""
    moderator_user_name: str | None = None
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class FollowersMode(Model):
    """Followers-only mode."""

    NAMES = {
        "follow_duration_minutes": "follow_duration_minutes",
    }

    follow_duration_minutes: int
    """Minutes that one must have followed to write."""


@define(eq=False, repr=False, kw_only=True)
class SlowMode(Model):
    """Slow mode."""

    NAMES = {
        "wait_time_seconds": "wait_time_seconds",
    }

    wait_time_seconds: int
    """Seconds to wait between two messages."""


@define(eq=False, repr=False, kw_only=True)
class ModeratedUser(Model):
    """The user whom it is about."""

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
class ModerateBan(Model):
    """A ban."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "reason": "reason",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    reason: str | None = None
    """Why."""


@define(eq=False, repr=False, kw_only=True)
class ModerateTimeout(Model):
    """A timeout."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "reason": "reason",
        "expires_at": "expires_at",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    reason: str | None = None
    """Why."""
    expires_at: datetime
    """When it ends."""


@define(eq=False, repr=False, kw_only=True)
class ModerateRaid(Model):
    """A raid that was begun."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "viewer_count": "viewer_count",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    viewer_count: int
    """How many come along."""


@define(eq=False, repr=False, kw_only=True)
class ModerateDelete(Model):
    """A message that was deleted."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "message_id": "message_id",
        "message_body": "message_body",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    message_id: str
    """Id of the message."""
    message_body: str
    """Text of the message."""


@define(eq=False, repr=False, kw_only=True)
class ModerateTerms(Model):
    """A change to the terms that AutoMod heeds."""

    NAMES = {
        "action": "action",
        "list": "list_",
        "terms": "terms",
        "from_automod": "from_automod",
    }

    action: TermsAction
    """What was done."""
    list_: TermsList
    """Which list was changed."""
    terms: list[str]
    """The terms."""
    from_automod: bool
    """Whether it came of a decision about a held message."""


@define(eq=False, repr=False, kw_only=True)
class ModerateUnbanRequest(Model):
    """An answer to an unban request."""

    NAMES = {
        "is_approved": "is_approved",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "moderator_message": "moderator_message",
    }

    is_approved: bool
    """Whether it was granted."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    moderator_message: str
    """What the moderator wrote to the user."""


@define(eq=False, repr=False, kw_only=True)
class ChannelModerateV1(Model):
    """A moderator did something (version 1, without warnings). What is in the field named after the action; the others of these are none."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "source_broadcaster_user_id": "source_broadcaster_user_id",
        "source_broadcaster_user_login": "source_broadcaster_user_login",
        "source_broadcaster_user_name": "source_broadcaster_user_name",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
        "action": "action",
        "followers": "followers",
        "slow": "slow",
        "vip": "vip",
        "unvip": "unvip",
        "mod": "mod",
        "unmod": "unmod",
        "ban": "ban",
        "unban": "unban",
        "timeout": "timeout",
        "untimeout": "untimeout",
        "raid": "raid",
        "unraid": "unraid",
        "delete": "delete",
        "automod_terms": "automod_terms",
        "unban_request": "unban_request",
        "shared_chat_ban": "shared_chat_ban",
        "shared_chat_unban": "shared_chat_unban",
        "shared_chat_timeout": "shared_chat_timeout",
        "shared_chat_untimeout": "shared_chat_untimeout",
        "shared_chat_delete": "shared_chat_delete",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    source_broadcaster_user_id: str | None = None
    """Id of the channel where it happened, in a shared chat; else none or this one."""
    source_broadcaster_user_login: str | None = None
    """Login name of the channel where it happened, in a shared chat; else none or this one."""
    source_broadcaster_user_name: str | None = None
    """Display name of the channel where it happened, in a shared chat; else none."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    action: ModerateAction
    """What was done."""
    followers: FollowersMode | None = None
    """About followers-only mode."""
    slow: SlowMode | None = None
    """About slow mode."""
    vip: ModeratedUser | None = None
    """About the new VIP."""
    unvip: ModeratedUser | None = None
    """About the former VIP."""
    mod: ModeratedUser | None = None
    """About the new moderator."""
    unmod: ModeratedUser | None = None
    """About the former moderator."""
    ban: ModerateBan | None = None
    """About the ban."""
    unban: ModeratedUser | None = None
    """About the ban that was lifted."""
    timeout: ModerateTimeout | None = None
    """About the timeout."""
    untimeout: ModeratedUser | None = None
    """About the timeout that was ended."""
    raid: ModerateRaid | None = None
    """About the raid."""
    unraid: ModeratedUser | None = None
    """About the raid that was called off."""
    delete: ModerateDelete | None = None
    """About the message that was deleted."""
    automod_terms: ModerateTerms | None = None
    """About the change to the terms."""
    unban_request: ModerateUnbanRequest | None = None
    """About the unban request."""
    shared_chat_ban: ModerateBan | None = None
    """About the ban, in another channel of the shared chat."""
    shared_chat_unban: ModeratedUser | None = None
    """About the ban that was lifted, in another channel of the shared chat."""
    shared_chat_timeout: ModerateTimeout | None = None
    """About the timeout, in another channel of the shared chat."""
    shared_chat_untimeout: ModeratedUser | None = None
    """About the timeout that was ended, in another channel of the shared chat."""
    shared_chat_delete: ModerateDelete | None = None
    """About the message that was deleted, in another channel of the shared chat."""


@define(eq=False, repr=False, kw_only=True)
class ModerateWarn(Model):
    """A warning."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "reason": "reason",
        "chat_rules_cited": "chat_rules_cited",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    reason: str | None = None
    """Why."""
    chat_rules_cited: list[str] | None = None
    """Chat rules that were quoted."""


@define(eq=False, repr=False, kw_only=True)
class ChannelModerate(Model):
    """A moderator did something. What is in the field named after the action; the others of these are none."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "source_broadcaster_user_id": "source_broadcaster_user_id",
        "source_broadcaster_user_login": "source_broadcaster_user_login",
        "source_broadcaster_user_name": "source_broadcaster_user_name",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
        "action": "action",
        "followers": "followers",
        "slow": "slow",
        "vip": "vip",
        "unvip": "unvip",
        "mod": "mod",
        "unmod": "unmod",
        "ban": "ban",
        "unban": "unban",
        "timeout": "timeout",
        "untimeout": "untimeout",
        "raid": "raid",
        "unraid": "unraid",
        "delete": "delete",
        "automod_terms": "automod_terms",
        "unban_request": "unban_request",
        "warn": "warn",
        "shared_chat_ban": "shared_chat_ban",
        "shared_chat_unban": "shared_chat_unban",
        "shared_chat_timeout": "shared_chat_timeout",
        "shared_chat_untimeout": "shared_chat_untimeout",
        "shared_chat_delete": "shared_chat_delete",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    source_broadcaster_user_id: str | None = None
    """Id of the channel where it happened, in a shared chat; else none or this one."""
    source_broadcaster_user_login: str | None = None
    """Login name of the channel where it happened, in a shared chat; else none or this one."""
    source_broadcaster_user_name: str | None = None
    """Display name of the channel where it happened, in a shared chat; else none."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    action: ModerateAction
    """What was done."""
    followers: FollowersMode | None = None
    """About followers-only mode."""
    slow: SlowMode | None = None
    """About slow mode."""
    vip: ModeratedUser | None = None
    """About the new VIP."""
    unvip: ModeratedUser | None = None
    """About the former VIP."""
    mod: ModeratedUser | None = None
    """About the new moderator."""
    unmod: ModeratedUser | None = None
    """About the former moderator."""
    ban: ModerateBan | None = None
    """About the ban."""
    unban: ModeratedUser | None = None
    """About the ban that was lifted."""
    timeout: ModerateTimeout | None = None
    """About the timeout."""
    untimeout: ModeratedUser | None = None
    """About the timeout that was ended."""
    raid: ModerateRaid | None = None
    """About the raid."""
    unraid: ModeratedUser | None = None
    """About the raid that was called off."""
    delete: ModerateDelete | None = None
    """About the message that was deleted."""
    automod_terms: ModerateTerms | None = None
    """About the change to the terms."""
    unban_request: ModerateUnbanRequest | None = None
    """About the unban request."""
    warn: ModerateWarn | None = None
    """About the warning."""
    shared_chat_ban: ModerateBan | None = None
    """About the ban, in another channel of the shared chat."""
    shared_chat_unban: ModeratedUser | None = None
    """About the ban that was lifted, in another channel of the shared chat."""
    shared_chat_timeout: ModerateTimeout | None = None
    """About the timeout, in another channel of the shared chat."""
    shared_chat_untimeout: ModeratedUser | None = None
    """About the timeout that was ended, in another channel of the shared chat."""
    shared_chat_delete: ModerateDelete | None = None
    """About the message that was deleted, in another channel of the shared chat."""


@define(eq=False, repr=False, kw_only=True)
class ChannelModeratorAdd(Model):
    """Somebody became a moderator."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class ChannelModeratorRemove(Model):
    """Somebody is no longer a moderator."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousUserUpdate(Model):
    """A suspicious user is treated otherwise now."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_name": "broadcaster_user_name",
        "broadcaster_user_login": "broadcaster_user_login",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_name": "moderator_user_name",
        "moderator_user_login": "moderator_user_login",
        "user_id": "user_id",
        "user_name": "user_name",
        "user_login": "user_login",
        "low_trust_status": "low_trust_status",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_name: str
    """Display name of the moderator."""
    moderator_user_login: str
    """Login name of the moderator."""
    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    low_trust_status: LowTrustStatus
    """How the user is treated."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousMessageBody(Model):
    """The message of a suspicious user."""

    NAMES = {
        "message_id": "message_id",
        "text": "text",
        "fragments": "fragments",
    }

    message_id: str
    """Id of the message."""
    text: str
    """The whole message."""
    fragments: list[Fragment]
    """The message in pieces, in order."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousUserMessage(Model):
    """A suspicious user wrote something."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_name": "broadcaster_user_name",
        "broadcaster_user_login": "broadcaster_user_login",
        "user_id": "user_id",
        "user_name": "user_name",
        "user_login": "user_login",
        "low_trust_status": "low_trust_status",
        "shared_ban_channel_ids": "shared_ban_channel_ids",
        "types": "types",
        "ban_evasion_evaluation": "ban_evasion_evaluation",
        "message": "message",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    low_trust_status: LowTrustStatus
    """How the user is treated."""
    shared_ban_channel_ids: list[str]
    """Channels that share their bans and have banned the user."""
    types: list[SuspiciousUserType]
    """Why the user is suspicious."""
    ban_evasion_evaluation: BanEvasion
    """How likely it is that the user evades a ban."""
    message: SuspiciousMessageBody
    """The message."""


@define(eq=False, repr=False, kw_only=True)
class ChannelVipAdd(Model):
    """Somebody became a VIP."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""


@define(eq=False, repr=False, kw_only=True)
class ChannelVipRemove(Model):
    """Somebody is no longer a VIP."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""


@define(eq=False, repr=False, kw_only=True)
class ChannelWarningAcknowledge(Model):
    """A user has taken note of a warning."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class ChannelWarningSend(Model):
    """A user was warned."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "reason": "reason",
        "chat_rules_cited": "chat_rules_cited",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    reason: str | None = None
    """Why."""
    chat_rules_cited: list[str] | None = None
    """Chat rules that were quoted."""


@define(eq=False, repr=False, kw_only=True)
class ShieldMode(Model):
    """Shield Mode was switched on or off."""

    NAMES = {
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "moderator_user_id": "moderator_user_id",
        "moderator_user_login": "moderator_user_login",
        "moderator_user_name": "moderator_user_name",
        "started_at": "started_at",
        "ended_at": "ended_at",
    }

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    started_at: datetime | None = None
    """When it was switched on; in the event of its beginning only."""
    ended_at: datetime | None = None
    """When it was switched off; in the event of its end only."""
