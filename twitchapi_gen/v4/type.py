"""Enums, exceptions and dicts of pyTwitchAPI 4.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypedDict

__all__ = [
    "AnalyticsReportType",
    "AuthScope",
    "AuthType",
    "AutoModAction",
    "AutoModCheckEntry",
    "BlockReason",
    "BlockSourceContext",
    "ChatEvent",
    "ChatRoom",
    "CustomRewardRedemptionStatus",
    "DeprecatedError",
    "DropsEntitlementFulfillmentStatus",
    "EntitlementFulfillmentStatus",
    "EventSubSubscriptionConflict",
    "EventSubSubscriptionError",
    "EventSubSubscriptionTimeout",
    "ForbiddenError",
    "HypeTrainContributionMethod",
    "InvalidRefreshTokenException",
    "InvalidTokenException",
    "MissingAppSecretException",
    "MissingScopeException",
    "ModerationEventType",
    "NotFoundException",
    "PollStatus",
    "PredictionStatus",
    "SortMethod",
    "SortOrder",
    "StatusCode",
    "TimePeriod",
    "TwitchAPIException",
    "TwitchAuthorizationException",
    "TwitchBackendException",
    "TwitchResourceNotFound",
    "UnauthorizedException",
    "VideoType",
]


class AnalyticsReportType(Enum):
    """Kinds of an extension's or game's report."""

    V1 = "overview_v1"
    V2 = "overview_v2"


class AuthScope(Enum):
    """Scopes of a user or the app, with version 4's names."""

    ANALYTICS_READ_EXTENSION = "analytics:read:extensions"
    ANALYTICS_READ_GAMES = "analytics:read:games"
    BITS_READ = "bits:read"
    CHANNEL_READ_SUBSCRIPTIONS = "channel:read:subscriptions"
    CHANNEL_READ_STREAM_KEY = "channel:read:stream_key"
    CHANNEL_EDIT_COMMERCIAL = "channel:edit:commercial"
    CHANNEL_READ_HYPE_TRAIN = "channel:read:hype_train"
    CHANNEL_MANAGE_BROADCAST = "channel:manage:broadcast"
    CHANNEL_READ_REDEMPTIONS = "channel:read:redemptions"
    CHANNEL_MANAGE_REDEMPTIONS = "channel:manage:redemptions"
    CHANNEL_READ_CHARITY = "channel:read:charity"
    CLIPS_EDIT = "clips:edit"
    USER_EDIT = "user:edit"
    USER_EDIT_BROADCAST = "user:edit:broadcast"
    USER_READ_BROADCAST = "user:read:broadcast"
    USER_READ_EMAIL = "user:read:email"
    USER_EDIT_FOLLOWS = "user:edit:follows"
    CHANNEL_MODERATE = "channel:moderate"
    CHAT_EDIT = "chat:edit"
    CHAT_READ = "chat:read"
    WHISPERS_READ = "whispers:read"
    WHISPERS_EDIT = "whispers:edit"
    MODERATION_READ = "moderation:read"
    CHANNEL_SUBSCRIPTIONS = "channel_subscriptions"
    CHANNEL_READ_EDITORS = "channel:read:editors"
    CHANNEL_MANAGE_VIDEOS = "channel:manage:videos"
    USER_READ_BLOCKED_USERS = "user:read:blocked_users"
    USER_MANAGE_BLOCKED_USERS = "user:manage:blocked_users"
    USER_READ_SUBSCRIPTIONS = "user:read:subscriptions"
    USER_READ_FOLLOWS = "user:read:follows"
    CHANNEL_READ_GOALS = "channel:read:goals"
    CHANNEL_READ_POLLS = "channel:read:polls"
    CHANNEL_MANAGE_POLLS = "channel:manage:polls"
    CHANNEL_READ_PREDICTIONS = "channel:read:predictions"
    CHANNEL_MANAGE_PREDICTIONS = "channel:manage:predictions"
    MODERATOR_MANAGE_AUTOMOD = "moderator:manage:automod"
    CHANNEL_MANAGE_SCHEDULE = "channel:manage:schedule"
    MODERATOR_MANAGE_CHAT_SETTINGS = "moderator:manage:chat_settings"
    MODERATOR_READ_CHAT_SETTINGS = "moderator:read:chat_settings"
    MODERATOR_MANAGE_BANNED_USERS = "moderator:manage:banned_users"
    MODERATOR_READ_BANNED_USERS = "moderator:read:banned_users"
    MODERATOR_READ_BLOCKED_TERMS = "moderator:read:blocked_terms"
    MODERATOR_MANAGE_BLOCKED_TERMS = "moderator:manage:blocked_terms"
    CHANNEL_MANAGE_RAIDS = "channel:manage:raids"
    MODERATOR_MANAGE_ANNOUNCEMENTS = "moderator:manage:announcements"
    MODERATOR_MANAGE_CHAT_MESSAGES = "moderator:manage:chat_messages"
    MODERATOR_READ_CHAT_MESSAGES = "moderator:read:chat_messages"
    MODERATOR_READ_WARNINGS = "moderator:read:warnings"
    MODERATOR_MANAGE_WARNINGS = "moderator:manage:warnings"
    USER_MANAGE_CHAT_COLOR = "user:manage:chat_color"
    CHANNEL_MANAGE_MODERATORS = "channel:manage:moderators"
    CHANNEL_READ_VIPS = "channel:read:vips"
    MODERATOR_READ_MODERATORS = "moderator:read:moderators"
    MODERATOR_READ_VIPS = "moderator:read:vips"
    CHANNEL_MANAGE_VIPS = "channel:manage:vips"
    USER_READ_WHISPERS = "user:read:whispers"
    USER_MANAGE_WHISPERS = "user:manage:whispers"
    MODERATOR_READ_CHATTERS = "moderator:read:chatters"
    MODERATOR_READ_SHIELD_MODE = "moderator:read:shield_mode"
    MODERATOR_MANAGE_SHIELD_MODE = "moderator:manage:shield_mode"
    MODERATOR_READ_AUTOMOD_SETTINGS = "moderator:read:automod_settings"
    MODERATOR_MANAGE_AUTOMOD_SETTINGS = "moderator:manage:automod_settings"
    MODERATOR_READ_FOLLOWERS = "moderator:read:followers"
    MODERATOR_MANAGE_SHOUTOUTS = "moderator:manage:shoutouts"
    MODERATOR_READ_SHOUTOUTS = "moderator:read:shoutouts"
    CHANNEL_BOT = "channel:bot"
    USER_BOT = "user:bot"
    USER_READ_CHAT = "user:read:chat"
    CHANNEL_READ_ADS = "channel:read:ads"
    CHANNEL_MANAGE_ADS = "channel:manage:ads"
    USER_WRITE_CHAT = "user:write:chat"
    USER_READ_MODERATED_CHANNELS = "user:read:moderated_channels"
    USER_READ_EMOTES = "user:read:emotes"
    MODERATOR_READ_UNBAN_REQUESTS = "moderator:read:unban_requests"
    MODERATOR_MANAGE_UNBAN_REQUESTS = "moderator:manage:unban_requests"
    MODERATOR_READ_SUSPICIOUS_USERS = "moderator:read:suspicious_users"


class ModerationEventType(Enum):
    """Moderation events."""

    BAN = "moderation.user.ban"
    UNBAN = "moderation.user.unban"
    UNKNOWN = ""


class TimePeriod(Enum):
    """Spans of time."""

    ALL = "all"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class SortMethod(Enum):
    """Orders of videos."""

    TIME = "time"
    TRENDING = "trending"
    VIEWS = "views"


class HypeTrainContributionMethod(Enum):
    """Kinds of contribution to a Hype Train."""

    BITS = "BITS"
    SUBS = "SUBS"
    OTHER = "OTHER"
    UNKNOWN = ""


class VideoType(Enum):
    """Kinds of videos."""

    ALL = "all"
    UPLOAD = "upload"
    ARCHIVE = "archive"
    HIGHLIGHT = "highlight"
    UNKNOWN = ""


class AuthType(Enum):
    """Kinds of tokens that a call takes."""

    NONE = 0
    USER = 1
    APP = 2
    EITHER = 3


class StatusCode(Enum):
    """Result for a code."""

    SUCCESSFULLY_REDEEMED = "SUCCESSFULLY_REDEEMED"
    ALREADY_CLAIMED = "ALREADY_CLAIMED"
    EXPIRED = "EXPIRED"
    USER_NOT_ELIGIBLE = "USER_NOT_ELIGIBLE"
    NOT_FOUND = "NOT_FOUND"
    INACTIVE = "INACTIVE"
    UNUSED = "UNUSED"
    INCORRECT_FORMAT = "INCORRECT_FORMAT"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    UNKNOWN_VALUE = ""


class CustomRewardRedemptionStatus(Enum):
    """Status of a redemption."""

    UNFULFILLED = "UNFULFILLED"
    FULFILLED = "FULFILLED"
    CANCELED = "CANCELED"


class SortOrder(Enum):
    """Orders of redemptions."""

    OLDEST = "OLDEST"
    NEWEST = "NEWEST"


class BlockSourceContext(Enum):
    """Places of the harassment that led to a block."""

    CHAT = "chat"
    WHISPER = "whisper"


class BlockReason(Enum):
    """Reason for blocking a user."""

    SPAM = "spam"
    HARASSMENT = "harassment"
    OTHER = "other"


class EntitlementFulfillmentStatus(Enum):
    """Whether an entitlement was handed out."""

    CLAIMED = "CLAIMED"
    FULFILLED = "FULFILLED"


class PollStatus(Enum):
    """States of a poll."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    MODERATED = "MODERATED"
    INVALID = "INVALID"
    TERMINATED = "TERMINATED"
    ARCHIVED = "ARCHIVED"


class PredictionStatus(Enum):
    """States of a prediction."""

    ACTIVE = "ACTIVE"
    RESOLVED = "RESOLVED"
    CANCELED = "CANCELED"
    LOCKED = "LOCKED"


class AutoModAction(Enum):
    """Decision about a held message."""

    ALLOW = "ALLOW"
    DENY = "DENY"


class DropsEntitlementFulfillmentStatus(Enum):
    """Status of a Drops entitlement."""

    CLAIMED = "CLAIMED"
    FULFILLED = "FULFILLED"


class ChatEvent(Enum):
    """Events of `chat.Chat`."""

    READY = "ready"
    MESSAGE = "message"
    SUB = "sub"
    RAID = "raid"
    ROOM_STATE_CHANGE = "room_state_change"
    JOIN = "join"
    JOINED = "joined"
    LEFT = "left"
    USER_LEFT = "user_left"
    MESSAGE_DELETE = "message_delete"
    CHAT_CLEARED = "chat_cleared"
    WHISPER = "whisper"
    NOTICE = "notice"


class AutoModCheckEntry(TypedDict, total=False):
    """A message to check, for `check_automod_status`."""

    msg_id: str
    msg_text: str


@dataclass
class ChatRoom:
    """A channel and its settings."""

    name: str
    is_emote_only: bool
    is_subs_only: bool
    is_followers_only: bool
    is_unique_only: bool
    follower_only_delay: int
    room_id: str
    slow: int


class TwitchAPIException(Exception):
    """Twitch refused a request; the base class of all others."""


class InvalidRefreshTokenException(TwitchAPIException):
    """The refresh token is refused."""


class InvalidTokenException(TwitchAPIException):
    """The token isn't valid, or isn't a user's of this app."""


class NotFoundException(TwitchAPIException):
    """Not raised; TwitchResourceNotFound is, when Twitch has no such object."""


class TwitchAuthorizationException(TwitchAPIException):
    """Twitch doesn't accept the credentials."""


class UnauthorizedException(TwitchAuthorizationException):
    """The call has no token, or Twitch refuses it."""


class MissingScopeException(TwitchAuthorizationException):
    """The token lacks a scope."""


class TwitchBackendException(TwitchAPIException):
    """Twitch's servers failed, or could not be reached."""


class MissingAppSecretException(TwitchAPIException):
    """An app token needs the app's secret, which the client doesn't have."""


class EventSubSubscriptionTimeout(TwitchAPIException):
    """Twitch didn't verify the callback in time."""


class EventSubSubscriptionConflict(TwitchAPIException):
    """The subscription exists already."""


class EventSubSubscriptionError(TwitchAPIException):
    """Twitch refused the subscription."""


class DeprecatedError(TwitchAPIException):
    """Twitch has withdrawn the called method."""


class TwitchResourceNotFound(TwitchAPIException):
    """Twitch has no such object."""


class ForbiddenError(TwitchAPIException):
    """Twitch doesn't allow the call for this user or this app."""


raised_for_: Mapping[str, type[TwitchAPIException]] = {
    "TwitchError": TwitchAPIException,
    "LoginRequired": InvalidRefreshTokenException,
    "InvalidToken": InvalidTokenException,
    "TokenError": TwitchAuthorizationException,
    "LoginFailed": TwitchAuthorizationException,
    "MissingToken": UnauthorizedException,
    "Unauthorized": UnauthorizedException,
    "MissingScope": MissingScopeException,
    "ServerError": TwitchBackendException,
    "NetworkError": TwitchBackendException,
    "VerificationFailed": EventSubSubscriptionTimeout,
    "Conflict": EventSubSubscriptionConflict,
    "SubscriptionLimit": EventSubSubscriptionError,
    "Gone": DeprecatedError,
    "NotFound": TwitchResourceNotFound,
    "Forbidden": ForbiddenError,
}
"""The modern errors, by name, and the exception that each becomes."""
renamed_scopes_: Mapping[str, str] = {
    "channel_subscriptions": "channel:read:subscriptions",
    "user:edit:follows": "",
    "whispers:edit": "user:manage:whispers",
}
"""Scopes that Twitch has renamed; nothing in place of those that it has withdrawn."""
