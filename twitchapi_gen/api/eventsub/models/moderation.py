"""Moderation: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import Fragment
from twitchapi_gen.runtime.base.values import OpenEnum
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
)


class UnbanRequestStatus(OpenEnum):
    """Decision about an unban request."""

    APPROVED = "approved"
    """Granted"""

    CANCELED = "canceled"
    """Withdrawn"""

    DENIED = "denied"
    """Refused"""


class ModerateAction(OpenEnum):
    """Action of a moderator."""

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
    """Made a user a moderator"""

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
    """Change to terms."""

    ADD = "add"
    """Put on the list"""

    REMOVE = "remove"
    """Taken off the list"""


class TermsList(OpenEnum):
    """Kind of list of terms."""

    BLOCKED = "blocked"
    """Blocked ones"""

    PERMITTED = "permitted"
    """Allowed ones"""


class LowTrustStatus(OpenEnum):
    """Treatment of a suspicious user."""

    NONE = "none"
    """Like anybody else"""

    ACTIVE_MONITORING = "active_monitoring"
    """Watched"""

    RESTRICTED = "restricted"
    """Messages don't reach the chat"""

    NO_TREATMENT = "no_treatment"
    """No longer treated as suspicious"""


class SuspiciousUserType(OpenEnum):
    """Reason why a user counts as suspicious."""

    MANUALLY_ADDED = "manually_added"
    """A moderator said so"""

    BAN_EVADER = "ban_evader"
    """Perhaps evades a ban"""

    BANNED_IN_SHARED_CHANNEL = "banned_in_shared_channel"
    """Banned in a channel that shares its bans"""


class BanEvasion(OpenEnum):
    """Likelihood that a user evades a ban, according to Twitch."""

    UNKNOWN = "unknown"
    """Not known"""

    POSSIBLE = "possible"
    """It may be"""

    LIKELY = "likely"
    """Probably"""


@define(eq=False, repr=False, kw_only=True)
class ChannelBan(Model):
    """A user was banned or timed out."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("reason", TEXT),
        Field("banned_at", MOMENT),
        Field("ends_at", Nullable(MOMENT)),
        Field("is_permanent", Nullable(FLAG)),
    )

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
    """Reason; none if the moderator gave none."""
    banned_at: datetime
    """When the ban or timeout was given."""
    ends_at: datetime | None = None
    """When it ends; none for a ban, which has no end."""
    is_permanent: bool | None = None
    """Whether it is a ban; a timeout otherwise."""


@define(eq=False, repr=False, kw_only=True)
class ChannelUnban(Model):
    """A ban or timeout was lifted."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
    )

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
    """A user asks to be unbanned."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("text", TEXT),
        Field("created_at", MOMENT),
    )

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
    """User's text."""
    created_at: datetime
    """When it was created."""


@define(eq=False, repr=False, kw_only=True)
class ChannelUnbanRequestResolve(Model):
    """An unban request was answered."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("resolution_text", Nullable(TEXT)),
        Field("status", Choice(UnbanRequestStatus)),
        Field("moderator_user_id", Nullable(TEXT), absent=True),
        Field("moderator_user_login", Nullable(TEXT), absent=True),
        Field("moderator_user_name", Nullable(TEXT), absent=True),
    )

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
    """Moderator's message to the user."""
    status: UnbanRequestStatus
    """Result."""
    moderator_user_id: str | None = None
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str | None = None
    """Login name of the moderator."""
    moderator_user_name: str | None = None
    """Display name of the moderator."""


@define(eq=False, repr=False, kw_only=True)
class FollowersMode(Model):
    """Followers-only mode."""

    FIELDS = (Field("follow_duration_minutes", WHOLE),)

    follow_duration_minutes: int
    """Minutes that users must have followed before they can write."""


@define(eq=False, repr=False, kw_only=True)
class SlowMode(Model):
    """Slow mode."""

    FIELDS = (Field("wait_time_seconds", WHOLE),)

    wait_time_seconds: int
    """Seconds to wait between two messages."""


@define(eq=False, repr=False, kw_only=True)
class ModeratedUser(Model):
    """The user whom it is about."""

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
class ModerateBan(Model):
    """A ban."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("reason", Nullable(TEXT)),
    )

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

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("reason", Nullable(TEXT)),
        Field("expires_at", MOMENT),
    )

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

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("viewer_count", WHOLE),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    viewer_count: int
    """Number of viewers in the raid."""


@define(eq=False, repr=False, kw_only=True)
class ModerateDelete(Model):
    """A message that was deleted."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("message_id", TEXT),
        Field("message_body", TEXT),
    )

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

    FIELDS = (
        Field("action", Choice(TermsAction)),
        Field("list", Choice(TermsList), "list_"),
        Field("terms", ListOf(TEXT)),
        Field("from_automod", FLAG),
    )

    action: TermsAction
    """Action taken."""
    list_: TermsList
    """List that was changed."""
    terms: list[str]
    """The terms."""
    from_automod: bool
    """Whether it resulted from a decision about a held message."""


@define(eq=False, repr=False, kw_only=True)
class ModerateUnbanRequest(Model):
    """An answer to an unban request."""

    FIELDS = (
        Field("is_approved", FLAG),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("moderator_message", TEXT),
    )

    is_approved: bool
    """Whether it was granted."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    moderator_message: str
    """Moderator's message to the user."""


@define(eq=False, repr=False, kw_only=True)
class ChannelModerateV1(Model):
    """A moderator took an action (version 1, without warnings). The field named after the action has the details; the fields of other actions
    are none.
    """

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("source_broadcaster_user_id", TEXT, absent=True),
        Field("source_broadcaster_user_login", TEXT, absent=True),
        Field("source_broadcaster_user_name", Nullable(TEXT), absent=True),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("action", Choice(ModerateAction)),
        Field("followers", Nullable(Object(FollowersMode.TABLE))),
        Field("slow", Nullable(Object(SlowMode.TABLE))),
        Field("vip", Nullable(Object(ModeratedUser.TABLE))),
        Field("unvip", Nullable(Object(ModeratedUser.TABLE))),
        Field("mod", Nullable(Object(ModeratedUser.TABLE))),
        Field("unmod", Nullable(Object(ModeratedUser.TABLE))),
        Field("ban", Nullable(Object(ModerateBan.TABLE))),
        Field("unban", Nullable(Object(ModeratedUser.TABLE))),
        Field("timeout", Nullable(Object(ModerateTimeout.TABLE))),
        Field("untimeout", Nullable(Object(ModeratedUser.TABLE))),
        Field("raid", Nullable(Object(ModerateRaid.TABLE))),
        Field("unraid", Nullable(Object(ModeratedUser.TABLE))),
        Field("delete", Nullable(Object(ModerateDelete.TABLE))),
        Field("automod_terms", Nullable(Object(ModerateTerms.TABLE))),
        Field("unban_request", Nullable(Object(ModerateUnbanRequest.TABLE))),
        Field("shared_chat_ban", Nullable(Object(ModerateBan.TABLE))),
        Field("shared_chat_unban", Nullable(Object(ModeratedUser.TABLE))),
        Field("shared_chat_timeout", Nullable(Object(ModerateTimeout.TABLE))),
        Field("shared_chat_untimeout", Nullable(Object(ModeratedUser.TABLE))),
        Field("shared_chat_delete", Nullable(Object(ModerateDelete.TABLE))),
    )

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
    """Action taken."""
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

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("reason", Nullable(TEXT)),
        Field("chat_rules_cited", Nullable(ListOf(TEXT))),
    )

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
    """A moderator took an action. The field named after the action has the details; the fields of other actions are none."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("source_broadcaster_user_id", TEXT, absent=True),
        Field("source_broadcaster_user_login", TEXT, absent=True),
        Field("source_broadcaster_user_name", Nullable(TEXT), absent=True),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("action", Choice(ModerateAction)),
        Field("followers", Nullable(Object(FollowersMode.TABLE))),
        Field("slow", Nullable(Object(SlowMode.TABLE))),
        Field("vip", Nullable(Object(ModeratedUser.TABLE))),
        Field("unvip", Nullable(Object(ModeratedUser.TABLE))),
        Field("mod", Nullable(Object(ModeratedUser.TABLE)), absent=True),
        Field("unmod", Nullable(Object(ModeratedUser.TABLE))),
        Field("ban", Nullable(Object(ModerateBan.TABLE))),
        Field("unban", Nullable(Object(ModeratedUser.TABLE))),
        Field("timeout", Nullable(Object(ModerateTimeout.TABLE))),
        Field("untimeout", Nullable(Object(ModeratedUser.TABLE))),
        Field("raid", Nullable(Object(ModerateRaid.TABLE))),
        Field("unraid", Nullable(Object(ModeratedUser.TABLE))),
        Field("delete", Nullable(Object(ModerateDelete.TABLE))),
        Field("automod_terms", Nullable(Object(ModerateTerms.TABLE))),
        Field("unban_request", Nullable(Object(ModerateUnbanRequest.TABLE))),
        Field("warn", Nullable(Object(ModerateWarn.TABLE))),
        Field("shared_chat_ban", Nullable(Object(ModerateBan.TABLE))),
        Field("shared_chat_unban", Nullable(Object(ModeratedUser.TABLE))),
        Field("shared_chat_timeout", Nullable(Object(ModerateTimeout.TABLE))),
        Field("shared_chat_untimeout", Nullable(Object(ModeratedUser.TABLE))),
        Field("shared_chat_delete", Nullable(Object(ModerateDelete.TABLE))),
    )

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
    """Action taken."""
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
    """A user became a moderator."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

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
    """A user is no longer a moderator."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

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
    """The treatment of a suspicious user changed."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_name", TEXT),
        Field("moderator_user_login", TEXT),
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("low_trust_status", Choice(LowTrustStatus)),
    )

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
    """Treatment of the user."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousMessageBody(Model):
    """The message of a suspicious user."""

    FIELDS = (
        Field("message_id", TEXT),
        Field("text", TEXT),
        Field("fragments", ListOf(Object(Fragment.TABLE))),
    )

    message_id: str
    """Id of the message."""
    text: str
    """The whole message."""
    fragments: list[Fragment]
    """The message in pieces, in order."""


@define(eq=False, repr=False, kw_only=True)
class SuspiciousUserMessage(Model):
    """A suspicious user wrote something."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("low_trust_status", Choice(LowTrustStatus)),
        Field("shared_ban_channel_ids", ListOf(TEXT), empty=True),
        Field("types", ListOf(Choice(SuspiciousUserType))),
        Field("ban_evasion_evaluation", Choice(BanEvasion)),
        Field("message", Object(SuspiciousMessageBody.TABLE)),
    )

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
    """Treatment of the user."""
    shared_ban_channel_ids: list[str]
    """Channels that share their bans and have banned the user."""
    types: list[SuspiciousUserType]
    """Reason why the user counts as suspicious."""
    ban_evasion_evaluation: BanEvasion
    """Likelihood that the user evades a ban."""
    message: SuspiciousMessageBody
    """The message."""


@define(eq=False, repr=False, kw_only=True)
class ChannelVipAdd(Model):
    """A user became a VIP."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
    )

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
    """A user is no longer a VIP."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
    )

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
    """A user acknowledged a warning."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

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

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("reason", Nullable(TEXT)),
        Field("chat_rules_cited", Nullable(ListOf(TEXT))),
    )

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

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("started_at", MOMENT, absent=True),
        Field("ended_at", MOMENT, absent=True),
    )

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
