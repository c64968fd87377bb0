"""Moderation: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class ModerationActionData(Model):
    """What `data` holds in ModerationAction."""

    NAMES = {
        "type": "type",
        "moderation_action": "moderation_action",
        "args": "args",
        "created_by": "created_by",
        "created_by_user_id": "created_by_user_id",
        "created_at": "created_at",
        "msg_id": "msg_id",
        "target_user_id": "target_user_id",
        "target_user_login": "target_user_login",
        "from_automod": "from_automod",
    }

    type: str
    """Its kind."""
    moderation_action: str
    """What the moderators did."""
    args: list[str]
    """What the moderator's command was given, in its order."""
    created_by: str | None = None
    """Who created it."""
    created_by_user_id: str | None = None
    """Id of the user who did it."""
    created_at: datetime | None = None
    """When it was created."""
    msg_id: str | None = None
    """Id of the message."""
    target_user_id: str | None = None
    """Id of the user it is aimed at."""
    target_user_login: str | None = None
    """Login name of the user whom it happened to."""
    from_automod: bool | None = None
    """Whether AutoMod did it."""


@define(eq=False, repr=False, kw_only=True)
class ModerationAction(Model):
    """A moderator did something."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: ModerationActionData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class ModeratorAddedData(Model):
    """What `data` holds in ModeratorAdded."""

    NAMES = {
        "channel_id": "channel_id",
        "target_user_id": "target_user_id",
        "target_user_login": "target_user_login",
        "created_by_user_id": "created_by_user_id",
        "created_by": "created_by",
        "moderation_action": "moderation_action",
    }

    channel_id: str
    """Id of the channel."""
    target_user_id: str
    """Id of the user it is aimed at."""
    target_user_login: str
    """Login name of the user whom it happened to."""
    created_by_user_id: str
    """Id of the user who did it."""
    created_by: str
    """Who created it."""
    moderation_action: str | None = None
    """What the moderators did."""


@define(eq=False, repr=False, kw_only=True)
class ModeratorAdded(Model):
    """A moderator or VIP came or went."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: ModeratorAddedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class ApproveUnbanRequestData(Model):
    """What `data` holds in ApproveUnbanRequest."""

    NAMES = {
        "moderation_action": "moderation_action",
        "created_by_id": "created_by_id",
        "created_by_login": "created_by_login",
        "moderator_message": "moderator_message",
        "target_user_id": "target_user_id",
        "target_user_login": "target_user_login",
    }

    moderation_action: str
    """What the moderators did."""
    created_by_id: str
    """Id of the user who did it."""
    created_by_login: str
    """Login name of the user who did it."""
    moderator_message: str | None = None
    """What the moderator wrote."""
    target_user_id: str
    """Id of the user it is aimed at."""
    target_user_login: str
    """Login name of the user whom it happened to."""


@define(eq=False, repr=False, kw_only=True)
class ApproveUnbanRequest(Model):
    """A moderator decided about an unban request."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: ApproveUnbanRequestData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class ChannelTermsActionData(Model):
    """What `data` holds in ChannelTermsAction."""

    NAMES = {
        "type": "type",
        "id": "id",
        "text": "text",
        "requester_id": "requester_id",
        "requester_login": "requester_login",
        "channel_id": "channel_id",
        "expires_at": "expires_at",
        "updated_at": "updated_at",
        "from_automod": "from_automod",
    }

    type: str
    """Its kind."""
    id: str
    """Its id."""
    text: str
    """The text."""
    requester_id: str
    """Id of the user who asked."""
    requester_login: str
    """Login name of the user who asked."""
    channel_id: str
    """Id of the channel."""
    expires_at: datetime | None = None
    """When it stops being valid."""
    updated_at: datetime | None = None
    """When it was last changed."""
    from_automod: bool
    """Whether AutoMod did it."""


@define(eq=False, repr=False, kw_only=True)
class ChannelTermsAction(Model):
    """A blocked or permitted term was changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: ChannelTermsActionData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCaughtMessageContentClassification(Model):
    """What `content_classification` holds in AutomodCaughtMessageData."""

    NAMES = {
        "category": "category",
        "level": "level",
    }

    category: str
    """What it was classed as."""
    level: int
    """The level."""


@define(eq=False, repr=False, kw_only=True)
class CaughtFragmentAutomod(Model):
    """What `automod` holds in CaughtFragment."""

    NAMES = {
        "topics": "topics",
        "is_channel_blocked_term": "is_channel_blocked_term",
        "isCensored": "is_censored",
    }

    topics: dict[str, int]
    """What was found, and how severe."""
    is_channel_blocked_term: bool | None = None
    """Whether it is a term that the channel blocks."""
    is_censored: bool | None = None
    """Whether the fragment is hidden."""


@define(eq=False, repr=False, kw_only=True)
class CaughtFragmentUserMention(Model):
    """What `user_mention` holds in CaughtFragment."""

    NAMES = {
        "userID": "user_id",
        "login": "login",
        "display_name": "display_name",
    }

    user_id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class CaughtFragment(Model):
    """What `fragments` holds in CaughtContent."""

    NAMES = {
        "text": "text",
        "automod": "automod",
        "user_mention": "user_mention",
    }

    text: str
    """The text."""
    automod: CaughtFragmentAutomod | None = None
    """What AutoMod found in the fragment."""
    user_mention: CaughtFragmentUserMention | None = None
    """The user who is named."""


@define(eq=False, repr=False, kw_only=True)
class CaughtContent(Model):
    """What `content` holds in CaughtMessage."""

    NAMES = {
        "text": "text",
        "fragments": "fragments",
    }

    text: str
    """The text."""
    fragments: list[CaughtFragment]
    """The text in parts."""


@define(eq=False, repr=False, kw_only=True)
class CaughtSenderBadge(Model):
    """What `badges` holds in CaughtSender."""

    NAMES = {
        "id": "id",
        "version": "version",
    }

    id: str
    """Its id."""
    version: str
    """Its version."""


@define(eq=False, repr=False, kw_only=True)
class CaughtSender(Model):
    """What `sender` holds in CaughtMessage."""

    NAMES = {
        "user_id": "user_id",
        "login": "login",
        "display_name": "display_name",
        "chat_color": "chat_color",
        "badges": "badges",
    }

    user_id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""
    chat_color: str | None = None
    """Colour of the user's name in chat."""
    badges: list[CaughtSenderBadge] | None = None
    """Badges that the user shows."""


@define(eq=False, repr=False, kw_only=True)
class CaughtMessage(Model):
    """What `message` holds in AutomodCaughtMessageData."""

    NAMES = {
        "content": "content",
        "id": "id",
        "sender": "sender",
        "sent_at": "sent_at",
        "channel_id": "channel_id",
        "channel_login": "channel_login",
        "non_broadcaster_language": "non_broadcaster_language",
    }

    content: CaughtContent
    """What it says."""
    id: str
    """Its id."""
    sender: CaughtSender
    """Who wrote it."""
    sent_at: datetime
    """When it was sent, in Unix seconds."""
    channel_id: str | None = None
    """Id of the channel."""
    channel_login: str | None = None
    """Login name of the channel."""
    non_broadcaster_language: str | None = None
    """Language of the channel, where it isn't the broadcaster's."""


@define(eq=False, repr=False, kw_only=True)
class CaughtReasonAutomodFailure(Model):
    """What `automod_failure` holds in CaughtReason."""

    NAMES = {
        "category": "category",
        "level": "level",
        "positions_in_message": "positions_in_message",
    }

    category: str
    """What it was classed as."""
    level: int
    """The level."""
    positions_in_message: str
    """Where in the message it stands."""


@define(eq=False, repr=False, kw_only=True)
class CaughtReasonBlockedTermFailure(Model):
    """What `blocked_term_failure` holds in CaughtReason."""

    NAMES = {
        "contains_private_term": "contains_private_term",
        "terms_found": "terms_found",
    }

    contains_private_term: bool
    """Whether one of them is private."""
    terms_found: str
    """The terms that were met."""


@define(eq=False, repr=False, kw_only=True)
class CaughtReason(Model):
    """What `caught_message_reason` holds in AutomodCaughtMessageData."""

    NAMES = {
        "reason": "reason",
        "automod_failure": "automod_failure",
        "blocked_term_failure": "blocked_term_failure",
    }

    reason: str
    """Why."""
    automod_failure: CaughtReasonAutomodFailure
    """What AutoMod objected to."""
    blocked_term_failure: CaughtReasonBlockedTermFailure
    """Blocked terms that were met."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCaughtMessageData(Model):
    """What `data` holds in AutomodCaughtMessage."""

    NAMES = {
        "id": "id",
        "content_classification": "content_classification",
        "message": "message",
        "reason_code": "reason_code",
        "resolver_id": "resolver_id",
        "resolver_login": "resolver_login",
        "status": "status",
        "caught_message_reason": "caught_message_reason",
    }

    id: str | None = None
    """Its id."""
    content_classification: AutomodCaughtMessageContentClassification
    """What the message was classed as, and how severe."""
    message: CaughtMessage
    """The text."""
    reason_code: str | None = None
    """Code of the reason."""
    resolver_id: str | None = None
    """Id of the moderator who decided."""
    resolver_login: str | None = None
    """Login name of the moderator who decided."""
    status: str
    """Its state."""
    caught_message_reason: CaughtReason | None = None
    """Why the message was held."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCaughtMessage(Model):
    """AutoMod holds a message."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: AutomodCaughtMessageData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class OwnMessageCaughtData(Model):
    """What `data` holds in OwnMessageCaught."""

    NAMES = {
        "message_id": "message_id",
        "status": "status",
    }

    message_id: str
    """Id of the message."""
    status: str
    """Its state."""


@define(eq=False, repr=False, kw_only=True)
class OwnMessageCaught(Model):
    """A message of the user is held by AutoMod."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: OwnMessageCaughtData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserTreatmentUpdateUpdatedBy(Model):
    """What `updated_by` holds in LowTrustUserTreatmentUpdateData."""

    NAMES = {
        "id": "id",
        "login": "login",
        "display_name": "display_name",
    }

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserTreatmentUpdateData(Model):
    """What `data` holds in LowTrustUserTreatmentUpdate."""

    NAMES = {
        "low_trust_id": "low_trust_id",
        "channel_id": "channel_id",
        "updated_by": "updated_by",
        "updated_at": "updated_at",
        "treatment": "treatment",
        "types": "types",
        "ban_evasion_evaluation": "ban_evasion_evaluation",
        "evaluated_at": "evaluated_at",
        "target_user_id": "target_user_id",
        "target_user": "target_user",
    }

    low_trust_id: str
    """Id of the record about the user."""
    channel_id: str
    """Id of the channel."""
    updated_by: LowTrustUserTreatmentUpdateUpdatedBy
    """Who changed it."""
    updated_at: datetime
    """When it was last changed."""
    treatment: str
    """What happens to the user."""
    types: list[str] | None = None
    """Why the user counts as suspicious."""
    ban_evasion_evaluation: str | None = None
    """How likely the user evades a ban."""
    evaluated_at: datetime
    """When that was judged."""
    target_user_id: str
    """Id of the user it is aimed at."""
    target_user: str
    """The user whom it happened to."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserTreatmentUpdate(Model):
    """A suspicious user is treated otherwise from now on."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: LowTrustUserTreatmentUpdateData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserSender(Model):
    """What `sender` holds in LowTrustUser."""

    NAMES = {
        "user_id": "user_id",
        "login": "login",
        "display_name": "display_name",
    }

    user_id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUser(Model):
    """What `low_trust_user` holds in LowTrustUserNewMessageData."""

    NAMES = {
        "low_trust_id": "low_trust_id",
        "channel_id": "channel_id",
        "updated_by": "updated_by",
        "updated_at": "updated_at",
        "treatment": "treatment",
        "types": "types",
        "ban_evasion_evaluation": "ban_evasion_evaluation",
        "evaluated_at": "evaluated_at",
        "id": "id",
        "sender": "sender",
        "shared_ban_channel_ids": "shared_ban_channel_ids",
    }

    low_trust_id: str
    """Id of the record about the user."""
    channel_id: str
    """Id of the channel."""
    updated_by: LowTrustUserTreatmentUpdateUpdatedBy
    """Who changed it."""
    updated_at: datetime
    """When it was last changed."""
    treatment: str
    """What happens to the user."""
    types: list[str] | None = None
    """Why the user counts as suspicious."""
    ban_evasion_evaluation: str | None = None
    """How likely the user evades a ban."""
    evaluated_at: datetime
    """When that was judged."""
    id: str
    """Its id."""
    sender: LowTrustUserSender
    """Who wrote it."""
    shared_ban_channel_ids: list[str] | None = None
    """Channels that have banned the user."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustContentFragmentEmoticon(Model):
    """What `emoticon` holds in LowTrustContentFragment."""

    NAMES = {
        "emoticonID": "emoticon_id",
        "emoticonSetID": "emoticon_set_id",
    }

    emoticon_id: str
    """Id of the emote."""
    emoticon_set_id: str
    """Id of the set that the emote belongs to."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustContentFragment(Model):
    """What `fragments` holds in LowTrustContent."""

    NAMES = {
        "text": "text",
        "emoticon": "emoticon",
    }

    text: str
    """The text."""
    emoticon: LowTrustContentFragmentEmoticon | None = None
    """The emote, where the fragment is one."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustContent(Model):
    """What `message_content` holds in LowTrustUserNewMessageData."""

    NAMES = {
        "text": "text",
        "fragments": "fragments",
    }

    text: str
    """The text."""
    fragments: list[LowTrustContentFragment]
    """The text in parts."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserNewMessageData(Model):
    """What `data` holds in LowTrustUserNewMessage."""

    NAMES = {
        "low_trust_user": "low_trust_user",
        "message_content": "message_content",
        "message_id": "message_id",
        "sent_at": "sent_at",
    }

    low_trust_user: LowTrustUser
    """What is known of the user."""
    message_content: LowTrustContent
    """What the message says."""
    message_id: str
    """Id of the message."""
    sent_at: datetime
    """When it was sent, in Unix seconds."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserNewMessage(Model):
    """A suspicious user wrote in chat."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: LowTrustUserNewMessageData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class BansSharingSettingsUpdateSharingPermissions(Model):
    """What `sharing_permissions` holds in BansSharingSettingsUpdateData."""

    NAMES = {
        "AFFILIATES": "affiliates",
        "ALL": "all",
        "MUTUAL_FOLLOWERS": "mutual_followers",
        "PARTNERS": "partners",
    }

    affiliates: bool
    """Whether with affiliates."""
    all: bool
    """Whether with everybody."""
    mutual_followers: bool
    """Whether with channels that follow one another."""
    partners: bool
    """Whether with partners."""


@define(eq=False, repr=False, kw_only=True)
class BansSharingSettingsUpdateData(Model):
    """What `data` holds in BansSharingSettingsUpdate."""

    NAMES = {
        "channel_id": "channel_id",
        "is_enabled": "is_enabled",
        "shared_bans_user_treatment": "shared_bans_user_treatment",
        "sharing_permissions": "sharing_permissions",
    }

    channel_id: str
    """Id of the channel."""
    is_enabled: bool
    """Whether it is switched on."""
    shared_bans_user_treatment: str
    """What happens to users whom others banned."""
    sharing_permissions: BansSharingSettingsUpdateSharingPermissions
    """With whom bans are shared."""


@define(eq=False, repr=False, kw_only=True)
class BansSharingSettingsUpdate(Model):
    """With whom bans are shared was changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: BansSharingSettingsUpdateData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UserModerationActionData(Model):
    """What `data` holds in UserModerationAction."""

    NAMES = {
        "action": "action",
        "channel_id": "channel_id",
        "target_id": "target_id",
        "reason": "reason",
        "expires_at": "expires_at",
        "expires_in_ms": "expires_in_ms",
    }

    action: str
    """What was done."""
    channel_id: str
    """Id of the channel."""
    target_id: str
    """Id of the user or channel that it is about."""
    reason: str | None = None
    """Why."""
    expires_at: datetime | None = None
    """When it stops being valid."""
    expires_in_ms: int | None = None
    """Milliseconds until it expires."""


@define(eq=False, repr=False, kw_only=True)
class UserModerationAction(Model):
    """The user was banned, timed out, or let in again."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: UserModerationActionData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class ChannelBannedAliasRestrictionUpdateData(Model):
    """What `data` holds in ChannelBannedAliasRestrictionUpdate."""

    NAMES = {
        "user_is_restricted": "user_is_restricted",
        "ChannelID": "channel_id",
    }

    user_is_restricted: bool
    """Whether the user may still ask."""
    channel_id: str
    """Id of the channel."""


@define(eq=False, repr=False, kw_only=True)
class ChannelBannedAliasRestrictionUpdate(Model):
    """Whether other accounts of banned users are restricted was changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: ChannelBannedAliasRestrictionUpdateData
    """What was asked for."""
