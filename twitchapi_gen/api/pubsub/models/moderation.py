"""Moderation: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    MapOf,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class ModerationActionData(Model):
    """Contents of `data` in ModerationAction."""

    FIELDS = (
        Field("type", TEXT),
        Field("moderation_action", TEXT),
        Field("args", ListOf(TEXT), empty=True),
        Field("created_by", TEXT, absent=True, empty=True),
        Field("created_by_user_id", TEXT, absent=True, empty=True),
        Field("created_at", MOMENT, absent=True, empty=True),
        Field("msg_id", TEXT, absent=True, empty=True),
        Field("target_user_id", TEXT, empty=True),
        Field("target_user_login", TEXT, empty=True),
        Field("from_automod", FLAG, absent=True),
    )

    type: str
    """Its kind."""
    moderation_action: str
    """Actions of the moderators."""
    args: list[str]
    """Arguments of the moderator's command, in order."""
    created_by: str | None = None
    """User who created it."""
    created_by_user_id: str | None = None
    """Id of the user who did it."""
    created_at: datetime | None = None
    """When it was created."""
    msg_id: str | None = None
    """Id of the message."""
    target_user_id: str | None = None
    """Id of the target user."""
    target_user_login: str | None = None
    """Login name of the affected user."""
    from_automod: bool | None = None
    """Whether AutoMod did it."""


@define(eq=False, repr=False, kw_only=True)
class ModerationAction(Model):
    """A moderator took an action."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(ModerationActionData.TABLE)),
    )

    type: str
    """Its kind."""
    data: ModerationActionData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class ModeratorAddedData(Model):
    """Contents of `data` in ModeratorAdded."""

    FIELDS = (
        Field("channel_id", TEXT),
        Field("target_user_id", TEXT),
        Field("target_user_login", TEXT),
        Field("created_by_user_id", TEXT),
        Field("created_by", TEXT),
        Field("moderation_action", TEXT, absent=True),
    )

    channel_id: str
    """Id of the channel."""
    target_user_id: str
    """Id of the target user."""
    target_user_login: str
    """Login name of the affected user."""
    created_by_user_id: str
    """Id of the user who did it."""
    created_by: str
    """User who created it."""
    moderation_action: str | None = None
    """Actions of the moderators."""


@define(eq=False, repr=False, kw_only=True)
class ModeratorAdded(Model):
    """The channel gained or lost a moderator or VIP."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(ModeratorAddedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: ModeratorAddedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class ApproveUnbanRequestData(Model):
    """Contents of `data` in ApproveUnbanRequest."""

    FIELDS = (
        Field("moderation_action", TEXT),
        Field("created_by_id", TEXT),
        Field("created_by_login", TEXT),
        Field("moderator_message", TEXT, empty=True),
        Field("target_user_id", TEXT),
        Field("target_user_login", TEXT),
    )

    moderation_action: str
    """Actions of the moderators."""
    created_by_id: str
    """Id of the user who did it."""
    created_by_login: str
    """Login name of the user who did it."""
    moderator_message: str | None = None
    """Moderator's message."""
    target_user_id: str
    """Id of the target user."""
    target_user_login: str
    """Login name of the affected user."""


@define(eq=False, repr=False, kw_only=True)
class ApproveUnbanRequest(Model):
    """A moderator decided about an unban request."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(ApproveUnbanRequestData.TABLE)),
    )

    type: str
    """Its kind."""
    data: ApproveUnbanRequestData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class ChannelTermsActionData(Model):
    """Contents of `data` in ChannelTermsAction."""

    FIELDS = (
        Field("type", TEXT),
        Field("id", TEXT),
        Field("text", TEXT),
        Field("requester_id", TEXT),
        Field("requester_login", TEXT),
        Field("channel_id", TEXT),
        Field("expires_at", MOMENT, empty=True),
        Field("updated_at", MOMENT, empty=True),
        Field("from_automod", FLAG),
    )

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

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(ChannelTermsActionData.TABLE)),
    )

    type: str
    """Its kind."""
    data: ChannelTermsActionData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCaughtMessageContentClassification(Model):
    """Contents of `content_classification` in AutomodCaughtMessageData."""

    FIELDS = (
        Field("category", TEXT),
        Field("level", WHOLE),
    )

    category: str
    """Category assigned to it."""
    level: int
    """The level."""


@define(eq=False, repr=False, kw_only=True)
class CaughtFragmentAutomod(Model):
    """Contents of `automod` in CaughtFragment."""

    FIELDS = (
        Field("topics", MapOf(WHOLE)),
        Field("is_channel_blocked_term", FLAG, absent=True),
        Field("isCensored", FLAG, "is_censored", absent=True),
    )

    topics: dict[str, int]
    """Findings with their severity."""
    is_channel_blocked_term: bool | None = None
    """Whether it is a term that the channel blocks."""
    is_censored: bool | None = None
    """Whether the fragment is hidden."""


@define(eq=False, repr=False, kw_only=True)
class CaughtFragmentUserMention(Model):
    """Contents of `user_mention` in CaughtFragment."""

    FIELDS = (
        Field("userID", TEXT, "user_id"),
        Field("login", TEXT),
        Field("display_name", TEXT),
    )

    user_id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class CaughtFragment(Model):
    """Contents of `fragments` in CaughtContent."""

    FIELDS = (
        Field("text", TEXT),
        Field("automod", Object(CaughtFragmentAutomod.TABLE), absent=True),
        Field("user_mention", Object(CaughtFragmentUserMention.TABLE), absent=True),
    )

    text: str
    """The text."""
    automod: CaughtFragmentAutomod | None = None
    """AutoMod's findings in the fragment."""
    user_mention: CaughtFragmentUserMention | None = None
    """The user who is named."""


@define(eq=False, repr=False, kw_only=True)
class CaughtContent(Model):
    """Contents of `content` in CaughtMessage."""

    FIELDS = (
        Field("text", TEXT),
        Field("fragments", ListOf(Object(CaughtFragment.TABLE))),
    )

    text: str
    """The text."""
    fragments: list[CaughtFragment]
    """The text in parts."""


@define(eq=False, repr=False, kw_only=True)
class CaughtSenderBadge(Model):
    """Contents of `badges` in CaughtSender."""

    FIELDS = (
        Field("id", TEXT),
        Field("version", TEXT),
    )

    id: str
    """Its id."""
    version: str
    """Its version."""


@define(eq=False, repr=False, kw_only=True)
class CaughtSender(Model):
    """Contents of `sender` in CaughtMessage."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
        Field("chat_color", TEXT, absent=True),
        Field("badges", ListOf(Object(CaughtSenderBadge.TABLE)), absent=True),
    )

    user_id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    chat_color: str | None = None
    """Colour of the user's name in chat."""
    badges: list[CaughtSenderBadge] | None = None
    """Badges that the user shows."""


@define(eq=False, repr=False, kw_only=True)
class CaughtMessage(Model):
    """Contents of `message` in AutomodCaughtMessageData."""

    FIELDS = (
        Field("content", Object(CaughtContent.TABLE)),
        Field("id", TEXT),
        Field("sender", Object(CaughtSender.TABLE)),
        Field("sent_at", MOMENT),
        Field("channel_id", TEXT, absent=True),
        Field("channel_login", TEXT, absent=True),
        Field("non_broadcaster_language", TEXT, absent=True),
    )

    content: CaughtContent
    """Text."""
    id: str
    """Its id."""
    sender: CaughtSender
    """Author of the message."""
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
    """Contents of `automod_failure` in CaughtReason."""

    FIELDS = (
        Field("category", TEXT),
        Field("level", WHOLE),
        Field("positions_in_message", TEXT),
    )

    category: str
    """Category assigned to it."""
    level: int
    """The level."""
    positions_in_message: str
    """Positions in the message."""


@define(eq=False, repr=False, kw_only=True)
class CaughtReasonBlockedTermFailure(Model):
    """Contents of `blocked_term_failure` in CaughtReason."""

    FIELDS = (
        Field("contains_private_term", FLAG),
        Field("terms_found", TEXT),
    )

    contains_private_term: bool
    """Whether one of them is private."""
    terms_found: str
    """The terms that were met."""


@define(eq=False, repr=False, kw_only=True)
class CaughtReason(Model):
    """Contents of `caught_message_reason` in AutomodCaughtMessageData."""

    FIELDS = (
        Field("reason", TEXT),
        Field("automod_failure", Object(CaughtReasonAutomodFailure.TABLE)),
        Field("blocked_term_failure", Object(CaughtReasonBlockedTermFailure.TABLE)),
    )

    reason: str
    """Why."""
    automod_failure: CaughtReasonAutomodFailure
    """AutoMod's objection."""
    blocked_term_failure: CaughtReasonBlockedTermFailure
    """Blocked terms that were met."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCaughtMessageData(Model):
    """Contents of `data` in AutomodCaughtMessage."""

    FIELDS = (
        Field("id", TEXT, absent=True),
        Field("content_classification", Object(AutomodCaughtMessageContentClassification.TABLE)),
        Field("message", Object(CaughtMessage.TABLE)),
        Field("reason_code", TEXT, empty=True),
        Field("resolver_id", TEXT, empty=True),
        Field("resolver_login", TEXT, empty=True),
        Field("status", TEXT),
        Field("caught_message_reason", Object(CaughtReason.TABLE), absent=True),
    )

    id: str | None = None
    """Its id."""
    content_classification: AutomodCaughtMessageContentClassification
    """Category and severity of the message."""
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
    """Reason why the message was held."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCaughtMessage(Model):
    """AutoMod holds a message."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(AutomodCaughtMessageData.TABLE)),
    )

    type: str
    """Its kind."""
    data: AutomodCaughtMessageData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class OwnMessageCaughtData(Model):
    """Contents of `data` in OwnMessageCaught."""

    FIELDS = (
        Field("message_id", TEXT),
        Field("status", TEXT),
    )

    message_id: str
    """Id of the message."""
    status: str
    """Its state."""


@define(eq=False, repr=False, kw_only=True)
class OwnMessageCaught(Model):
    """A message of the user is held by AutoMod."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(OwnMessageCaughtData.TABLE)),
    )

    type: str
    """Its kind."""
    data: OwnMessageCaughtData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserTreatmentUpdateUpdatedBy(Model):
    """Contents of `updated_by` in LowTrustUserTreatmentUpdateData."""

    FIELDS = (
        Field("id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
    )

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserTreatmentUpdateData(Model):
    """Contents of `data` in LowTrustUserTreatmentUpdate."""

    FIELDS = (
        Field("low_trust_id", TEXT),
        Field("channel_id", TEXT),
        Field("updated_by", Object(LowTrustUserTreatmentUpdateUpdatedBy.TABLE)),
        Field("updated_at", MOMENT),
        Field("treatment", TEXT),
        Field("types", ListOf(TEXT), absent=True, empty=True),
        Field("ban_evasion_evaluation", TEXT, empty=True),
        Field("evaluated_at", MOMENT),
        Field("target_user_id", TEXT),
        Field("target_user", TEXT),
    )

    low_trust_id: str
    """Id of the record about the user."""
    channel_id: str
    """Id of the channel."""
    updated_by: LowTrustUserTreatmentUpdateUpdatedBy
    """User who changed it."""
    updated_at: datetime
    """When it was last changed."""
    treatment: str
    """Treatment of the user."""
    types: list[str] | None = None
    """Reason why the user counts as suspicious."""
    ban_evasion_evaluation: str | None = None
    """Likelihood that the user evades a ban."""
    evaluated_at: datetime
    """When that was judged."""
    target_user_id: str
    """Id of the target user."""
    target_user: str
    """The affected user."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserTreatmentUpdate(Model):
    """The treatment of a suspicious user changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(LowTrustUserTreatmentUpdateData.TABLE)),
    )

    type: str
    """Its kind."""
    data: LowTrustUserTreatmentUpdateData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserSender(Model):
    """Contents of `sender` in LowTrustUser."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
    )

    user_id: str
    """Id of the user."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUser(Model):
    """Contents of `low_trust_user` in LowTrustUserNewMessageData."""

    FIELDS = (
        Field("low_trust_id", TEXT),
        Field("channel_id", TEXT),
        Field("updated_by", Object(LowTrustUserTreatmentUpdateUpdatedBy.TABLE)),
        Field("updated_at", MOMENT),
        Field("treatment", TEXT),
        Field("types", ListOf(TEXT), absent=True, empty=True),
        Field("ban_evasion_evaluation", TEXT, empty=True),
        Field("evaluated_at", MOMENT),
        Field("id", TEXT),
        Field("sender", Object(LowTrustUserSender.TABLE)),
        Field("shared_ban_channel_ids", ListOf(TEXT), absent=True, empty=True),
    )

    low_trust_id: str
    """Id of the record about the user."""
    channel_id: str
    """Id of the channel."""
    updated_by: LowTrustUserTreatmentUpdateUpdatedBy
    """User who changed it."""
    updated_at: datetime
    """When it was last changed."""
    treatment: str
    """Treatment of the user."""
    types: list[str] | None = None
    """Reason why the user counts as suspicious."""
    ban_evasion_evaluation: str | None = None
    """Likelihood that the user evades a ban."""
    evaluated_at: datetime
    """When that was judged."""
    id: str
    """Its id."""
    sender: LowTrustUserSender
    """Author of the message."""
    shared_ban_channel_ids: list[str] | None = None
    """Channels that have banned the user."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustContentFragmentEmoticon(Model):
    """Contents of `emoticon` in LowTrustContentFragment."""

    FIELDS = (
        Field("emoticonID", TEXT, "emoticon_id"),
        Field("emoticonSetID", TEXT, "emoticon_set_id"),
    )

    emoticon_id: str
    """Id of the emote."""
    emoticon_set_id: str
    """Id of the set that the emote belongs to."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustContentFragment(Model):
    """Contents of `fragments` in LowTrustContent."""

    FIELDS = (
        Field("text", TEXT),
        Field("emoticon", Object(LowTrustContentFragmentEmoticon.TABLE), absent=True),
    )

    text: str
    """The text."""
    emoticon: LowTrustContentFragmentEmoticon | None = None
    """The emote, where the fragment is one."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustContent(Model):
    """Contents of `message_content` in LowTrustUserNewMessageData."""

    FIELDS = (
        Field("text", TEXT),
        Field("fragments", ListOf(Object(LowTrustContentFragment.TABLE))),
    )

    text: str
    """The text."""
    fragments: list[LowTrustContentFragment]
    """The text in parts."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserNewMessageData(Model):
    """Contents of `data` in LowTrustUserNewMessage."""

    FIELDS = (
        Field("low_trust_user", Object(LowTrustUser.TABLE)),
        Field("message_content", Object(LowTrustContent.TABLE)),
        Field("message_id", TEXT),
        Field("sent_at", MOMENT),
    )

    low_trust_user: LowTrustUser
    """Information about the user."""
    message_content: LowTrustContent
    """Text of the message."""
    message_id: str
    """Id of the message."""
    sent_at: datetime
    """When it was sent, in Unix seconds."""


@define(eq=False, repr=False, kw_only=True)
class LowTrustUserNewMessage(Model):
    """A suspicious user wrote in chat."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(LowTrustUserNewMessageData.TABLE)),
    )

    type: str
    """Its kind."""
    data: LowTrustUserNewMessageData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class BansSharingSettingsUpdateSharingPermissions(Model):
    """Contents of `sharing_permissions` in BansSharingSettingsUpdateData."""

    FIELDS = (
        Field("AFFILIATES", FLAG, "affiliates"),
        Field("ALL", FLAG, "all"),
        Field("MUTUAL_FOLLOWERS", FLAG, "mutual_followers"),
        Field("PARTNERS", FLAG, "partners"),
    )

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
    """Contents of `data` in BansSharingSettingsUpdate."""

    FIELDS = (
        Field("channel_id", TEXT),
        Field("is_enabled", FLAG),
        Field("shared_bans_user_treatment", TEXT),
        Field("sharing_permissions", Object(BansSharingSettingsUpdateSharingPermissions.TABLE)),
    )

    channel_id: str
    """Id of the channel."""
    is_enabled: bool
    """Whether it is switched on."""
    shared_bans_user_treatment: str
    """Treatment of users whom other channels banned."""
    sharing_permissions: BansSharingSettingsUpdateSharingPermissions
    """Channels that share bans."""


@define(eq=False, repr=False, kw_only=True)
class BansSharingSettingsUpdate(Model):
    """The channels that share bans changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(BansSharingSettingsUpdateData.TABLE)),
    )

    type: str
    """Its kind."""
    data: BansSharingSettingsUpdateData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class UserModerationActionData(Model):
    """Contents of `data` in UserModerationAction."""

    FIELDS = (
        Field("action", TEXT),
        Field("channel_id", TEXT),
        Field("target_id", TEXT),
        Field("reason", TEXT, absent=True),
        Field("expires_at", MOMENT, absent=True),
        Field("expires_in_ms", WHOLE, absent=True),
    )

    action: str
    """Action taken."""
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
    """The user was banned, timed out or unbanned."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(UserModerationActionData.TABLE)),
    )

    type: str
    """Its kind."""
    data: UserModerationActionData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class ChannelBannedAliasRestrictionUpdateData(Model):
    """Contents of `data` in ChannelBannedAliasRestrictionUpdate."""

    FIELDS = (
        Field("user_is_restricted", FLAG),
        Field("ChannelID", TEXT, "channel_id"),
    )

    user_is_restricted: bool
    """Whether the user may still ask."""
    channel_id: str
    """Id of the channel."""


@define(eq=False, repr=False, kw_only=True)
class ChannelBannedAliasRestrictionUpdate(Model):
    """Whether other accounts of banned users are restricted was changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(ChannelBannedAliasRestrictionUpdateData.TABLE)),
    )

    type: str
    """Its kind."""
    data: ChannelBannedAliasRestrictionUpdateData
    """The requested items."""
