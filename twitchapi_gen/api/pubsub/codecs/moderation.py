"""Moderation: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import moderation as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    WHOLES,
    join,
    key,
    moment,
    only,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, ListOf, MapOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_data = key("data")
k_moderation_action = key("moderation_action")
k_args = key("args")
k_created_by = key("created_by")
k_created_by_user_id = key("created_by_user_id")
k_created_at = key("created_at")
k_msg_id = key("msg_id")
k_target_user_id = key("target_user_id")
k_target_user_login = key("target_user_login")
k_from_automod = key("from_automod")
k_channel_id = key("channel_id")
k_created_by_id = key("created_by_id")
k_created_by_login = key("created_by_login")
k_moderator_message = key("moderator_message")
k_id = key("id")
k_text = key("text")
k_requester_id = key("requester_id")
k_requester_login = key("requester_login")
k_expires_at = key("expires_at")
k_updated_at = key("updated_at")
k_content_classification = key("content_classification")
k_message = key("message")
k_reason_code = key("reason_code")
k_resolver_id = key("resolver_id")
k_resolver_login = key("resolver_login")
k_status = key("status")
k_caught_message_reason = key("caught_message_reason")
k_message_id = key("message_id")
k_low_trust_id = key("low_trust_id")
k_updated_by = key("updated_by")
k_treatment = key("treatment")
k_types = key("types")
k_ban_evasion_evaluation = key("ban_evasion_evaluation")
k_evaluated_at = key("evaluated_at")
k_target_user = key("target_user")
k_low_trust_user = key("low_trust_user")
k_message_content = key("message_content")
k_sent_at = key("sent_at")
k_is_enabled = key("is_enabled")
k_shared_bans_user_treatment = key("shared_bans_user_treatment")
k_sharing_permissions = key("sharing_permissions")
k_action = key("action")
k_target_id = key("target_id")
k_reason = key("reason")
k_expires_in_ms = key("expires_in_ms")
k_user_is_restricted = key("user_is_restricted")
k_channel_id_1 = key("ChannelID")
k_category = key("category")
k_level = key("level")
k_content = key("content")
k_sender = key("sender")
k_channel_login = key("channel_login")
k_non_broadcaster_language = key("non_broadcaster_language")
k_automod_failure = key("automod_failure")
k_blocked_term_failure = key("blocked_term_failure")
k_login = key("login")
k_display_name = key("display_name")
k_shared_ban_channel_ids = key("shared_ban_channel_ids")
k_fragments = key("fragments")
k_affiliates = key("AFFILIATES")
k_all = key("ALL")
k_mutual_followers = key("MUTUAL_FOLLOWERS")
k_partners = key("PARTNERS")
k_user_id = key("user_id")
k_chat_color = key("chat_color")
k_badges = key("badges")
k_positions_in_message = key("positions_in_message")
k_contains_private_term = key("contains_private_term")
k_terms_found = key("terms_found")
k_emoticon = key("emoticon")
k_automod = key("automod")
k_user_mention = key("user_mention")
k_version = key("version")
k_emoticon_id = key("emoticonID")
k_emoticon_set_id = key("emoticonSetID")
k_topics = key("topics")
k_is_channel_blocked_term = key("is_channel_blocked_term")
k_is_censored = key("isCensored")
k_user_id_1 = key("userID")


MODERATION_ACTION_DATA = Table(
    models.ModerationActionData,
    (
        Field("type", "type", TEXT),
        Field("moderation_action", "moderation_action", TEXT),
        Field("args", "args", ListOf(TEXT), empty=True),
        Field("created_by", "created_by", TEXT, absent=True, empty=True),
        Field("created_by_user_id", "created_by_user_id", TEXT, absent=True, empty=True),
        Field("created_at", "created_at", MOMENT, absent=True, empty=True),
        Field("msg_id", "msg_id", TEXT, absent=True, empty=True),
        Field("target_user_id", "target_user_id", TEXT, empty=True),
        Field("target_user_login", "target_user_login", TEXT, empty=True),
        Field("from_automod", "from_automod", FLAG, absent=True),
    ),
)


def read_moderation_action_data(value: dict[str, Any]) -> models.ModerationActionData:
    """Reads ModerationActionData."""
    try:
        f_type = value[k_type]
        f_moderation_action = value[k_moderation_action]
        f_args = value[k_args]
        f_created_by = value.get(k_created_by)
        f_created_by_user_id = value.get(k_created_by_user_id)
        f_created_at = value.get(k_created_at)
        f_msg_id = value.get(k_msg_id)
        f_target_user_id = value[k_target_user_id]
        f_target_user_login = value[k_target_user_login]
        f_from_automod = value.get(k_from_automod)
        if (
            f_type.__class__ is f_moderation_action.__class__ is str
            and (f_args is None or f_args.__class__ is list and join(f_args).__class__ is str)
            and (f_created_by is None or f_created_by.__class__ is str)
            and (f_created_by_user_id is None or f_created_by_user_id.__class__ is str)
            and (f_msg_id is None or f_msg_id.__class__ is str)
            and (f_target_user_id is None or f_target_user_id.__class__ is str)
            and (f_target_user_login is None or f_target_user_login.__class__ is str)
            and (f_from_automod is None or f_from_automod.__class__ is bool)
        ):
            made = new(models.ModerationActionData)
            made.type = f_type
            made.moderation_action = f_moderation_action
            made.args = [] if f_args is None else f_args
            made.created_by = f_created_by or None
            made.created_by_user_id = f_created_by_user_id or None
            made.created_at = None if f_created_at is None or f_created_at == "" else moment(f_created_at)
            made.msg_id = f_msg_id or None
            made.target_user_id = f_target_user_id or None
            made.target_user_login = f_target_user_login or None
            made.from_automod = f_from_automod
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATION_ACTION_DATA.read(value)


MODERATION_ACTION = Table(
    models.ModerationAction,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(MODERATION_ACTION_DATA)),
    ),
)


def read_moderation_action(value: dict[str, Any]) -> models.ModerationAction:
    """Reads ModerationAction."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.ModerationAction)
            made.type = f_type
            made.data = read_moderation_action_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATION_ACTION.read(value)


MODERATOR_ADDED_DATA = Table(
    models.ModeratorAddedData,
    (
        Field("channel_id", "channel_id", TEXT),
        Field("target_user_id", "target_user_id", TEXT),
        Field("target_user_login", "target_user_login", TEXT),
        Field("created_by_user_id", "created_by_user_id", TEXT),
        Field("created_by", "created_by", TEXT),
        Field("moderation_action", "moderation_action", TEXT, absent=True),
    ),
)


def read_moderator_added_data(value: dict[str, Any]) -> models.ModeratorAddedData:
    """Reads ModeratorAddedData."""
    try:
        f_channel_id = value[k_channel_id]
        f_target_user_id = value[k_target_user_id]
        f_target_user_login = value[k_target_user_login]
        f_created_by_user_id = value[k_created_by_user_id]
        f_created_by = value[k_created_by]
        f_moderation_action = value.get(k_moderation_action)
        if (
            f_channel_id.__class__
            is f_target_user_id.__class__
            is f_target_user_login.__class__
            is f_created_by_user_id.__class__
            is f_created_by.__class__
            is str
            and (f_moderation_action is None or f_moderation_action.__class__ is str)
        ):
            made = new(models.ModeratorAddedData)
            made.channel_id = f_channel_id
            made.target_user_id = f_target_user_id
            made.target_user_login = f_target_user_login
            made.created_by_user_id = f_created_by_user_id
            made.created_by = f_created_by
            made.moderation_action = f_moderation_action
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATOR_ADDED_DATA.read(value)


MODERATOR_ADDED = Table(
    models.ModeratorAdded,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(MODERATOR_ADDED_DATA)),
    ),
)


def read_moderator_added(value: dict[str, Any]) -> models.ModeratorAdded:
    """Reads ModeratorAdded."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.ModeratorAdded)
            made.type = f_type
            made.data = read_moderator_added_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATOR_ADDED.read(value)


APPROVE_UNBAN_REQUEST_DATA = Table(
    models.ApproveUnbanRequestData,
    (
        Field("moderation_action", "moderation_action", TEXT),
        Field("created_by_id", "created_by_id", TEXT),
        Field("created_by_login", "created_by_login", TEXT),
        Field("moderator_message", "moderator_message", TEXT, empty=True),
        Field("target_user_id", "target_user_id", TEXT),
        Field("target_user_login", "target_user_login", TEXT),
    ),
)


def read_approve_unban_request_data(value: dict[str, Any]) -> models.ApproveUnbanRequestData:
    """Reads ApproveUnbanRequestData."""
    try:
        f_moderation_action = value[k_moderation_action]
        f_created_by_id = value[k_created_by_id]
        f_created_by_login = value[k_created_by_login]
        f_moderator_message = value[k_moderator_message]
        f_target_user_id = value[k_target_user_id]
        f_target_user_login = value[k_target_user_login]
        if (
            f_moderation_action.__class__
            is f_created_by_id.__class__
            is f_created_by_login.__class__
            is f_target_user_id.__class__
            is f_target_user_login.__class__
            is str
            and (f_moderator_message is None or f_moderator_message.__class__ is str)
        ):
            made = new(models.ApproveUnbanRequestData)
            made.moderation_action = f_moderation_action
            made.created_by_id = f_created_by_id
            made.created_by_login = f_created_by_login
            made.moderator_message = f_moderator_message or None
            made.target_user_id = f_target_user_id
            made.target_user_login = f_target_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return APPROVE_UNBAN_REQUEST_DATA.read(value)


APPROVE_UNBAN_REQUEST = Table(
    models.ApproveUnbanRequest,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(APPROVE_UNBAN_REQUEST_DATA)),
    ),
)


def read_approve_unban_request(value: dict[str, Any]) -> models.ApproveUnbanRequest:
    """Reads ApproveUnbanRequest."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.ApproveUnbanRequest)
            made.type = f_type
            made.data = read_approve_unban_request_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return APPROVE_UNBAN_REQUEST.read(value)


CHANNEL_TERMS_ACTION_DATA = Table(
    models.ChannelTermsActionData,
    (
        Field("type", "type", TEXT),
        Field("id", "id", TEXT),
        Field("text", "text", TEXT),
        Field("requester_id", "requester_id", TEXT),
        Field("requester_login", "requester_login", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("expires_at", "expires_at", MOMENT, empty=True),
        Field("updated_at", "updated_at", MOMENT, empty=True),
        Field("from_automod", "from_automod", FLAG),
    ),
)


def read_channel_terms_action_data(value: dict[str, Any]) -> models.ChannelTermsActionData:
    """Reads ChannelTermsActionData."""
    try:
        f_type = value[k_type]
        f_id = value[k_id]
        f_text = value[k_text]
        f_requester_id = value[k_requester_id]
        f_requester_login = value[k_requester_login]
        f_channel_id = value[k_channel_id]
        f_expires_at = value[k_expires_at]
        f_updated_at = value[k_updated_at]
        f_from_automod = value[k_from_automod]
        if (
            f_type.__class__
            is f_id.__class__
            is f_text.__class__
            is f_requester_id.__class__
            is f_requester_login.__class__
            is f_channel_id.__class__
            is str
            and f_from_automod.__class__ is bool
        ):
            made = new(models.ChannelTermsActionData)
            made.type = f_type
            made.id = f_id
            made.text = f_text
            made.requester_id = f_requester_id
            made.requester_login = f_requester_login
            made.channel_id = f_channel_id
            made.expires_at = None if f_expires_at is None or f_expires_at == "" else moment(f_expires_at)
            made.updated_at = None if f_updated_at is None or f_updated_at == "" else moment(f_updated_at)
            made.from_automod = f_from_automod
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_TERMS_ACTION_DATA.read(value)


CHANNEL_TERMS_ACTION = Table(
    models.ChannelTermsAction,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CHANNEL_TERMS_ACTION_DATA)),
    ),
)


def read_channel_terms_action(value: dict[str, Any]) -> models.ChannelTermsAction:
    """Reads ChannelTermsAction."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.ChannelTermsAction)
            made.type = f_type
            made.data = read_channel_terms_action_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_TERMS_ACTION.read(value)


AUTOMOD_CAUGHT_MESSAGE_CONTENT_CLASSIFICATION = Table(
    models.AutomodCaughtMessageContentClassification,
    (
        Field("category", "category", TEXT),
        Field("level", "level", WHOLE),
    ),
)


def read_automod_caught_message_content_classification(value: dict[str, Any]) -> models.AutomodCaughtMessageContentClassification:
    """Reads AutomodCaughtMessageContentClassification."""
    try:
        f_category = value[k_category]
        f_level = value[k_level]
        if f_category.__class__ is str and f_level.__class__ is int:
            made = new(models.AutomodCaughtMessageContentClassification)
            made.category = f_category
            made.level = f_level
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_CAUGHT_MESSAGE_CONTENT_CLASSIFICATION.read(value)


CAUGHT_FRAGMENT_AUTOMOD = Table(
    models.CaughtFragmentAutomod,
    (
        Field("topics", "topics", MapOf(WHOLE)),
        Field("is_channel_blocked_term", "is_channel_blocked_term", FLAG, absent=True),
        Field("isCensored", "is_censored", FLAG, absent=True),
    ),
)


def read_caught_fragment_automod(value: dict[str, Any]) -> models.CaughtFragmentAutomod:
    """Reads CaughtFragmentAutomod."""
    try:
        f_topics = value[k_topics]
        f_is_channel_blocked_term = value.get(k_is_channel_blocked_term)
        f_is_censored = value.get(k_is_censored)
        if (
            f_topics.__class__ is dict
            and only(WHOLES, f_topics.values())
            and (f_is_channel_blocked_term is None or f_is_channel_blocked_term.__class__ is bool)
            and (f_is_censored is None or f_is_censored.__class__ is bool)
        ):
            made = new(models.CaughtFragmentAutomod)
            made.topics = f_topics
            made.is_channel_blocked_term = f_is_channel_blocked_term
            made.is_censored = f_is_censored
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_FRAGMENT_AUTOMOD.read(value)


CAUGHT_FRAGMENT_USER_MENTION = Table(
    models.CaughtFragmentUserMention,
    (
        Field("userID", "user_id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_caught_fragment_user_mention(value: dict[str, Any]) -> models.CaughtFragmentUserMention:
    """Reads CaughtFragmentUserMention."""
    try:
        f_user_id = value[k_user_id_1]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        if f_user_id.__class__ is f_login.__class__ is f_display_name.__class__ is str:
            made = new(models.CaughtFragmentUserMention)
            made.user_id = f_user_id
            made.login = f_login
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_FRAGMENT_USER_MENTION.read(value)


CAUGHT_FRAGMENT = Table(
    models.CaughtFragment,
    (
        Field("text", "text", TEXT),
        Field("automod", "automod", Object(CAUGHT_FRAGMENT_AUTOMOD), absent=True),
        Field("user_mention", "user_mention", Object(CAUGHT_FRAGMENT_USER_MENTION), absent=True),
    ),
)


def read_caught_fragment(value: dict[str, Any]) -> models.CaughtFragment:
    """Reads CaughtFragment."""
    try:
        f_text = value[k_text]
        f_automod = value.get(k_automod)
        f_user_mention = value.get(k_user_mention)
        if f_text.__class__ is str:
            made = new(models.CaughtFragment)
            made.text = f_text
            made.automod = None if f_automod is None else read_caught_fragment_automod(f_automod)
            made.user_mention = None if f_user_mention is None else read_caught_fragment_user_mention(f_user_mention)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_FRAGMENT.read(value)


CAUGHT_CONTENT = Table(
    models.CaughtContent,
    (
        Field("text", "text", TEXT),
        Field("fragments", "fragments", ListOf(Object(CAUGHT_FRAGMENT))),
    ),
)


def read_caught_content(value: dict[str, Any]) -> models.CaughtContent:
    """Reads CaughtContent."""
    try:
        f_text = value[k_text]
        f_fragments = value[k_fragments]
        if f_text.__class__ is str and f_fragments.__class__ is list:
            made = new(models.CaughtContent)
            made.text = f_text
            made.fragments = [read_caught_fragment(one) for one in f_fragments]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_CONTENT.read(value)


CAUGHT_SENDER_BADGE = Table(
    models.CaughtSenderBadge,
    (
        Field("id", "id", TEXT),
        Field("version", "version", TEXT),
    ),
)


def read_caught_sender_badge(value: dict[str, Any]) -> models.CaughtSenderBadge:
    """Reads CaughtSenderBadge."""
    try:
        f_id = value[k_id]
        f_version = value[k_version]
        if f_id.__class__ is f_version.__class__ is str:
            made = new(models.CaughtSenderBadge)
            made.id = f_id
            made.version = f_version
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_SENDER_BADGE.read(value)


CAUGHT_SENDER = Table(
    models.CaughtSender,
    (
        Field("user_id", "user_id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("chat_color", "chat_color", TEXT, absent=True),
        Field("badges", "badges", ListOf(Object(CAUGHT_SENDER_BADGE)), absent=True),
    ),
)


def read_caught_sender(value: dict[str, Any]) -> models.CaughtSender:
    """Reads CaughtSender."""
    try:
        f_user_id = value[k_user_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        f_chat_color = value.get(k_chat_color)
        f_badges = value.get(k_badges)
        if (
            f_user_id.__class__ is f_login.__class__ is f_display_name.__class__ is str
            and (f_chat_color is None or f_chat_color.__class__ is str)
            and (f_badges.__class__ is list if f_badges is not None else k_badges not in value)
        ):
            made = new(models.CaughtSender)
            made.user_id = f_user_id
            made.login = f_login
            made.display_name = f_display_name
            made.chat_color = f_chat_color
            made.badges = None if f_badges is None else [read_caught_sender_badge(one) for one in f_badges]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_SENDER.read(value)


CAUGHT_MESSAGE = Table(
    models.CaughtMessage,
    (
        Field("content", "content", Object(CAUGHT_CONTENT)),
        Field("id", "id", TEXT),
        Field("sender", "sender", Object(CAUGHT_SENDER)),
        Field("sent_at", "sent_at", MOMENT),
        Field("channel_id", "channel_id", TEXT, absent=True),
        Field("channel_login", "channel_login", TEXT, absent=True),
        Field("non_broadcaster_language", "non_broadcaster_language", TEXT, absent=True),
    ),
)


def read_caught_message(value: dict[str, Any]) -> models.CaughtMessage:
    """Reads CaughtMessage."""
    try:
        f_content = value[k_content]
        f_id = value[k_id]
        f_sender = value[k_sender]
        f_sent_at = when(value[k_sent_at])
        f_channel_id = value.get(k_channel_id)
        f_channel_login = value.get(k_channel_login)
        f_non_broadcaster_language = value.get(k_non_broadcaster_language)
        if (
            f_id.__class__ is str
            and f_sent_at.tzinfo is not None
            and (f_channel_id is None or f_channel_id.__class__ is str)
            and (f_channel_login is None or f_channel_login.__class__ is str)
            and (f_non_broadcaster_language is None or f_non_broadcaster_language.__class__ is str)
        ):
            made = new(models.CaughtMessage)
            made.content = read_caught_content(f_content)
            made.id = f_id
            made.sender = read_caught_sender(f_sender)
            made.sent_at = f_sent_at
            made.channel_id = f_channel_id
            made.channel_login = f_channel_login
            made.non_broadcaster_language = f_non_broadcaster_language
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_MESSAGE.read(value)


CAUGHT_REASON_AUTOMOD_FAILURE = Table(
    models.CaughtReasonAutomodFailure,
    (
        Field("category", "category", TEXT),
        Field("level", "level", WHOLE),
        Field("positions_in_message", "positions_in_message", TEXT),
    ),
)


def read_caught_reason_automod_failure(value: dict[str, Any]) -> models.CaughtReasonAutomodFailure:
    """Reads CaughtReasonAutomodFailure."""
    try:
        f_category = value[k_category]
        f_level = value[k_level]
        f_positions_in_message = value[k_positions_in_message]
        if f_category.__class__ is f_positions_in_message.__class__ is str and f_level.__class__ is int:
            made = new(models.CaughtReasonAutomodFailure)
            made.category = f_category
            made.level = f_level
            made.positions_in_message = f_positions_in_message
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_REASON_AUTOMOD_FAILURE.read(value)


CAUGHT_REASON_BLOCKED_TERM_FAILURE = Table(
    models.CaughtReasonBlockedTermFailure,
    (
        Field("contains_private_term", "contains_private_term", FLAG),
        Field("terms_found", "terms_found", TEXT),
    ),
)


def read_caught_reason_blocked_term_failure(value: dict[str, Any]) -> models.CaughtReasonBlockedTermFailure:
    """Reads CaughtReasonBlockedTermFailure."""
    try:
        f_contains_private_term = value[k_contains_private_term]
        f_terms_found = value[k_terms_found]
        if f_terms_found.__class__ is str and f_contains_private_term.__class__ is bool:
            made = new(models.CaughtReasonBlockedTermFailure)
            made.contains_private_term = f_contains_private_term
            made.terms_found = f_terms_found
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_REASON_BLOCKED_TERM_FAILURE.read(value)


CAUGHT_REASON = Table(
    models.CaughtReason,
    (
        Field("reason", "reason", TEXT),
        Field("automod_failure", "automod_failure", Object(CAUGHT_REASON_AUTOMOD_FAILURE)),
        Field("blocked_term_failure", "blocked_term_failure", Object(CAUGHT_REASON_BLOCKED_TERM_FAILURE)),
    ),
)


def read_caught_reason(value: dict[str, Any]) -> models.CaughtReason:
    """Reads CaughtReason."""
    try:
        f_reason = value[k_reason]
        f_automod_failure = value[k_automod_failure]
        f_blocked_term_failure = value[k_blocked_term_failure]
        if f_reason.__class__ is str:
            made = new(models.CaughtReason)
            made.reason = f_reason
            made.automod_failure = read_caught_reason_automod_failure(f_automod_failure)
            made.blocked_term_failure = read_caught_reason_blocked_term_failure(f_blocked_term_failure)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CAUGHT_REASON.read(value)


AUTOMOD_CAUGHT_MESSAGE_DATA = Table(
    models.AutomodCaughtMessageData,
    (
        Field("id", "id", TEXT, absent=True),
        Field("content_classification", "content_classification", Object(AUTOMOD_CAUGHT_MESSAGE_CONTENT_CLASSIFICATION)),
        Field("message", "message", Object(CAUGHT_MESSAGE)),
        Field("reason_code", "reason_code", TEXT, empty=True),
        Field("resolver_id", "resolver_id", TEXT, empty=True),
        Field("resolver_login", "resolver_login", TEXT, empty=True),
        Field("status", "status", TEXT),
        Field("caught_message_reason", "caught_message_reason", Object(CAUGHT_REASON), absent=True),
    ),
)


def read_automod_caught_message_data(value: dict[str, Any]) -> models.AutomodCaughtMessageData:
    """Reads AutomodCaughtMessageData."""
    try:
        f_id = value.get(k_id)
        f_content_classification = value[k_content_classification]
        f_message = value[k_message]
        f_reason_code = value[k_reason_code]
        f_resolver_id = value[k_resolver_id]
        f_resolver_login = value[k_resolver_login]
        f_status = value[k_status]
        f_caught_message_reason = value.get(k_caught_message_reason)
        if (
            f_status.__class__ is str
            and (f_id is None or f_id.__class__ is str)
            and (f_reason_code is None or f_reason_code.__class__ is str)
            and (f_resolver_id is None or f_resolver_id.__class__ is str)
            and (f_resolver_login is None or f_resolver_login.__class__ is str)
        ):
            made = new(models.AutomodCaughtMessageData)
            made.id = f_id
            made.content_classification = read_automod_caught_message_content_classification(f_content_classification)
            made.message = read_caught_message(f_message)
            made.reason_code = f_reason_code or None
            made.resolver_id = f_resolver_id or None
            made.resolver_login = f_resolver_login or None
            made.status = f_status
            made.caught_message_reason = None if f_caught_message_reason is None else read_caught_reason(f_caught_message_reason)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_CAUGHT_MESSAGE_DATA.read(value)


AUTOMOD_CAUGHT_MESSAGE = Table(
    models.AutomodCaughtMessage,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(AUTOMOD_CAUGHT_MESSAGE_DATA)),
    ),
)


def read_automod_caught_message(value: dict[str, Any]) -> models.AutomodCaughtMessage:
    """Reads AutomodCaughtMessage."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.AutomodCaughtMessage)
            made.type = f_type
            made.data = read_automod_caught_message_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMOD_CAUGHT_MESSAGE.read(value)


OWN_MESSAGE_CAUGHT_DATA = Table(
    models.OwnMessageCaughtData,
    (
        Field("message_id", "message_id", TEXT),
        Field("status", "status", TEXT),
    ),
)


def read_own_message_caught_data(value: dict[str, Any]) -> models.OwnMessageCaughtData:
    """Reads OwnMessageCaughtData."""
    try:
        f_message_id = value[k_message_id]
        f_status = value[k_status]
        if f_message_id.__class__ is f_status.__class__ is str:
            made = new(models.OwnMessageCaughtData)
            made.message_id = f_message_id
            made.status = f_status
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return OWN_MESSAGE_CAUGHT_DATA.read(value)


OWN_MESSAGE_CAUGHT = Table(
    models.OwnMessageCaught,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(OWN_MESSAGE_CAUGHT_DATA)),
    ),
)


def read_own_message_caught(value: dict[str, Any]) -> models.OwnMessageCaught:
    """Reads OwnMessageCaught."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.OwnMessageCaught)
            made.type = f_type
            made.data = read_own_message_caught_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return OWN_MESSAGE_CAUGHT.read(value)


LOW_TRUST_USER_TREATMENT_UPDATE_UPDATED_BY = Table(
    models.LowTrustUserTreatmentUpdateUpdatedBy,
    (
        Field("id", "id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_low_trust_user_treatment_update_updated_by(value: dict[str, Any]) -> models.LowTrustUserTreatmentUpdateUpdatedBy:
    """Reads LowTrustUserTreatmentUpdateUpdatedBy."""
    try:
        f_id = value[k_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        if f_id.__class__ is f_login.__class__ is f_display_name.__class__ is str:
            made = new(models.LowTrustUserTreatmentUpdateUpdatedBy)
            made.id = f_id
            made.login = f_login
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER_TREATMENT_UPDATE_UPDATED_BY.read(value)


LOW_TRUST_USER_TREATMENT_UPDATE_DATA = Table(
    models.LowTrustUserTreatmentUpdateData,
    (
        Field("low_trust_id", "low_trust_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("updated_by", "updated_by", Object(LOW_TRUST_USER_TREATMENT_UPDATE_UPDATED_BY)),
        Field("updated_at", "updated_at", MOMENT),
        Field("treatment", "treatment", TEXT),
        Field("types", "types", ListOf(TEXT), absent=True, empty=True),
        Field("ban_evasion_evaluation", "ban_evasion_evaluation", TEXT, empty=True),
        Field("evaluated_at", "evaluated_at", MOMENT),
        Field("target_user_id", "target_user_id", TEXT),
        Field("target_user", "target_user", TEXT),
    ),
)


def read_low_trust_user_treatment_update_data(value: dict[str, Any]) -> models.LowTrustUserTreatmentUpdateData:
    """Reads LowTrustUserTreatmentUpdateData."""
    try:
        f_low_trust_id = value[k_low_trust_id]
        f_channel_id = value[k_channel_id]
        f_updated_by = value[k_updated_by]
        f_updated_at = when(value[k_updated_at])
        f_treatment = value[k_treatment]
        f_types = value.get(k_types)
        f_ban_evasion_evaluation = value[k_ban_evasion_evaluation]
        f_evaluated_at = when(value[k_evaluated_at])
        f_target_user_id = value[k_target_user_id]
        f_target_user = value[k_target_user]
        if (
            f_low_trust_id.__class__
            is f_channel_id.__class__
            is f_treatment.__class__
            is f_target_user_id.__class__
            is f_target_user.__class__
            is str
            and f_updated_at.tzinfo is not None
            and (f_types.__class__ is list and join(f_types).__class__ is str if f_types is not None else k_types not in value)
            and (f_ban_evasion_evaluation is None or f_ban_evasion_evaluation.__class__ is str)
            and f_evaluated_at.tzinfo is not None
        ):
            made = new(models.LowTrustUserTreatmentUpdateData)
            made.low_trust_id = f_low_trust_id
            made.channel_id = f_channel_id
            made.updated_by = read_low_trust_user_treatment_update_updated_by(f_updated_by)
            made.updated_at = f_updated_at
            made.treatment = f_treatment
            made.types = None if f_types is None else f_types
            made.ban_evasion_evaluation = f_ban_evasion_evaluation or None
            made.evaluated_at = f_evaluated_at
            made.target_user_id = f_target_user_id
            made.target_user = f_target_user
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER_TREATMENT_UPDATE_DATA.read(value)


LOW_TRUST_USER_TREATMENT_UPDATE = Table(
    models.LowTrustUserTreatmentUpdate,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(LOW_TRUST_USER_TREATMENT_UPDATE_DATA)),
    ),
)


def read_low_trust_user_treatment_update(value: dict[str, Any]) -> models.LowTrustUserTreatmentUpdate:
    """Reads LowTrustUserTreatmentUpdate."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.LowTrustUserTreatmentUpdate)
            made.type = f_type
            made.data = read_low_trust_user_treatment_update_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER_TREATMENT_UPDATE.read(value)


LOW_TRUST_USER_SENDER = Table(
    models.LowTrustUserSender,
    (
        Field("user_id", "user_id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_low_trust_user_sender(value: dict[str, Any]) -> models.LowTrustUserSender:
    """Reads LowTrustUserSender."""
    try:
        f_user_id = value[k_user_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        if f_user_id.__class__ is f_login.__class__ is f_display_name.__class__ is str:
            made = new(models.LowTrustUserSender)
            made.user_id = f_user_id
            made.login = f_login
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER_SENDER.read(value)


LOW_TRUST_USER = Table(
    models.LowTrustUser,
    (
        Field("low_trust_id", "low_trust_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("updated_by", "updated_by", Object(LOW_TRUST_USER_TREATMENT_UPDATE_UPDATED_BY)),
        Field("updated_at", "updated_at", MOMENT),
        Field("treatment", "treatment", TEXT),
        Field("types", "types", ListOf(TEXT), absent=True, empty=True),
        Field("ban_evasion_evaluation", "ban_evasion_evaluation", TEXT, empty=True),
        Field("evaluated_at", "evaluated_at", MOMENT),
        Field("id", "id", TEXT),
        Field("sender", "sender", Object(LOW_TRUST_USER_SENDER)),
        Field("shared_ban_channel_ids", "shared_ban_channel_ids", ListOf(TEXT), absent=True, empty=True),
    ),
)


def read_low_trust_user(value: dict[str, Any]) -> models.LowTrustUser:
    """Reads LowTrustUser."""
    try:
        f_low_trust_id = value[k_low_trust_id]
        f_channel_id = value[k_channel_id]
        f_updated_by = value[k_updated_by]
        f_updated_at = when(value[k_updated_at])
        f_treatment = value[k_treatment]
        f_types = value.get(k_types)
        f_ban_evasion_evaluation = value[k_ban_evasion_evaluation]
        f_evaluated_at = when(value[k_evaluated_at])
        f_id = value[k_id]
        f_sender = value[k_sender]
        f_shared_ban_channel_ids = value.get(k_shared_ban_channel_ids)
        if (
            f_low_trust_id.__class__ is f_channel_id.__class__ is f_treatment.__class__ is f_id.__class__ is str
            and f_updated_at.tzinfo is not None
            and (f_types.__class__ is list and join(f_types).__class__ is str if f_types is not None else k_types not in value)
            and (f_ban_evasion_evaluation is None or f_ban_evasion_evaluation.__class__ is str)
            and f_evaluated_at.tzinfo is not None
            and (
                f_shared_ban_channel_ids.__class__ is list and join(f_shared_ban_channel_ids).__class__ is str
                if f_shared_ban_channel_ids is not None
                else k_shared_ban_channel_ids not in value
            )
        ):
            made = new(models.LowTrustUser)
            made.low_trust_id = f_low_trust_id
            made.channel_id = f_channel_id
            made.updated_by = read_low_trust_user_treatment_update_updated_by(f_updated_by)
            made.updated_at = f_updated_at
            made.treatment = f_treatment
            made.types = None if f_types is None else f_types
            made.ban_evasion_evaluation = f_ban_evasion_evaluation or None
            made.evaluated_at = f_evaluated_at
            made.id = f_id
            made.sender = read_low_trust_user_sender(f_sender)
            made.shared_ban_channel_ids = None if f_shared_ban_channel_ids is None else f_shared_ban_channel_ids
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER.read(value)


LOW_TRUST_CONTENT_FRAGMENT_EMOTICON = Table(
    models.LowTrustContentFragmentEmoticon,
    (
        Field("emoticonID", "emoticon_id", TEXT),
        Field("emoticonSetID", "emoticon_set_id", TEXT),
    ),
)


def read_low_trust_content_fragment_emoticon(value: dict[str, Any]) -> models.LowTrustContentFragmentEmoticon:
    """Reads LowTrustContentFragmentEmoticon."""
    try:
        f_emoticon_id = value[k_emoticon_id]
        f_emoticon_set_id = value[k_emoticon_set_id]
        if f_emoticon_id.__class__ is f_emoticon_set_id.__class__ is str:
            made = new(models.LowTrustContentFragmentEmoticon)
            made.emoticon_id = f_emoticon_id
            made.emoticon_set_id = f_emoticon_set_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_CONTENT_FRAGMENT_EMOTICON.read(value)


LOW_TRUST_CONTENT_FRAGMENT = Table(
    models.LowTrustContentFragment,
    (
        Field("text", "text", TEXT),
        Field("emoticon", "emoticon", Object(LOW_TRUST_CONTENT_FRAGMENT_EMOTICON), absent=True),
    ),
)


def read_low_trust_content_fragment(value: dict[str, Any]) -> models.LowTrustContentFragment:
    """Reads LowTrustContentFragment."""
    try:
        f_text = value[k_text]
        f_emoticon = value.get(k_emoticon)
        if f_text.__class__ is str:
            made = new(models.LowTrustContentFragment)
            made.text = f_text
            made.emoticon = None if f_emoticon is None else read_low_trust_content_fragment_emoticon(f_emoticon)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_CONTENT_FRAGMENT.read(value)


LOW_TRUST_CONTENT = Table(
    models.LowTrustContent,
    (
        Field("text", "text", TEXT),
        Field("fragments", "fragments", ListOf(Object(LOW_TRUST_CONTENT_FRAGMENT))),
    ),
)


def read_low_trust_content(value: dict[str, Any]) -> models.LowTrustContent:
    """Reads LowTrustContent."""
    try:
        f_text = value[k_text]
        f_fragments = value[k_fragments]
        if f_text.__class__ is str and f_fragments.__class__ is list:
            made = new(models.LowTrustContent)
            made.text = f_text
            made.fragments = [read_low_trust_content_fragment(one) for one in f_fragments]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_CONTENT.read(value)


LOW_TRUST_USER_NEW_MESSAGE_DATA = Table(
    models.LowTrustUserNewMessageData,
    (
        Field("low_trust_user", "low_trust_user", Object(LOW_TRUST_USER)),
        Field("message_content", "message_content", Object(LOW_TRUST_CONTENT)),
        Field("message_id", "message_id", TEXT),
        Field("sent_at", "sent_at", MOMENT),
    ),
)


def read_low_trust_user_new_message_data(value: dict[str, Any]) -> models.LowTrustUserNewMessageData:
    """Reads LowTrustUserNewMessageData."""
    try:
        f_low_trust_user = value[k_low_trust_user]
        f_message_content = value[k_message_content]
        f_message_id = value[k_message_id]
        f_sent_at = when(value[k_sent_at])
        if f_message_id.__class__ is str and f_sent_at.tzinfo is not None:
            made = new(models.LowTrustUserNewMessageData)
            made.low_trust_user = read_low_trust_user(f_low_trust_user)
            made.message_content = read_low_trust_content(f_message_content)
            made.message_id = f_message_id
            made.sent_at = f_sent_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER_NEW_MESSAGE_DATA.read(value)


LOW_TRUST_USER_NEW_MESSAGE = Table(
    models.LowTrustUserNewMessage,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(LOW_TRUST_USER_NEW_MESSAGE_DATA)),
    ),
)


def read_low_trust_user_new_message(value: dict[str, Any]) -> models.LowTrustUserNewMessage:
    """Reads LowTrustUserNewMessage."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.LowTrustUserNewMessage)
            made.type = f_type
            made.data = read_low_trust_user_new_message_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOW_TRUST_USER_NEW_MESSAGE.read(value)


BANS_SHARING_SETTINGS_UPDATE_SHARING_PERMISSIONS = Table(
    models.BansSharingSettingsUpdateSharingPermissions,
    (
        Field("AFFILIATES", "affiliates", FLAG),
        Field("ALL", "all", FLAG),
        Field("MUTUAL_FOLLOWERS", "mutual_followers", FLAG),
        Field("PARTNERS", "partners", FLAG),
    ),
)


def read_bans_sharing_settings_update_sharing_permissions(value: dict[str, Any]) -> models.BansSharingSettingsUpdateSharingPermissions:
    """Reads BansSharingSettingsUpdateSharingPermissions."""
    try:
        f_affiliates = value[k_affiliates]
        f_all = value[k_all]
        f_mutual_followers = value[k_mutual_followers]
        f_partners = value[k_partners]
        if f_affiliates.__class__ is f_all.__class__ is f_mutual_followers.__class__ is f_partners.__class__ is bool:
            made = new(models.BansSharingSettingsUpdateSharingPermissions)
            made.affiliates = f_affiliates
            made.all = f_all
            made.mutual_followers = f_mutual_followers
            made.partners = f_partners
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BANS_SHARING_SETTINGS_UPDATE_SHARING_PERMISSIONS.read(value)


BANS_SHARING_SETTINGS_UPDATE_DATA = Table(
    models.BansSharingSettingsUpdateData,
    (
        Field("channel_id", "channel_id", TEXT),
        Field("is_enabled", "is_enabled", FLAG),
        Field("shared_bans_user_treatment", "shared_bans_user_treatment", TEXT),
        Field("sharing_permissions", "sharing_permissions", Object(BANS_SHARING_SETTINGS_UPDATE_SHARING_PERMISSIONS)),
    ),
)


def read_bans_sharing_settings_update_data(value: dict[str, Any]) -> models.BansSharingSettingsUpdateData:
    """Reads BansSharingSettingsUpdateData."""
    try:
        f_channel_id = value[k_channel_id]
        f_is_enabled = value[k_is_enabled]
        f_shared_bans_user_treatment = value[k_shared_bans_user_treatment]
        f_sharing_permissions = value[k_sharing_permissions]
        if f_channel_id.__class__ is f_shared_bans_user_treatment.__class__ is str and f_is_enabled.__class__ is bool:
            made = new(models.BansSharingSettingsUpdateData)
            made.channel_id = f_channel_id
            made.is_enabled = f_is_enabled
            made.shared_bans_user_treatment = f_shared_bans_user_treatment
            made.sharing_permissions = read_bans_sharing_settings_update_sharing_permissions(f_sharing_permissions)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BANS_SHARING_SETTINGS_UPDATE_DATA.read(value)


BANS_SHARING_SETTINGS_UPDATE = Table(
    models.BansSharingSettingsUpdate,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(BANS_SHARING_SETTINGS_UPDATE_DATA)),
    ),
)


def read_bans_sharing_settings_update(value: dict[str, Any]) -> models.BansSharingSettingsUpdate:
    """Reads BansSharingSettingsUpdate."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.BansSharingSettingsUpdate)
            made.type = f_type
            made.data = read_bans_sharing_settings_update_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BANS_SHARING_SETTINGS_UPDATE.read(value)


USER_MODERATION_ACTION_DATA = Table(
    models.UserModerationActionData,
    (
        Field("action", "action", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("target_id", "target_id", TEXT),
        Field("reason", "reason", TEXT, absent=True),
        Field("expires_at", "expires_at", MOMENT, absent=True),
        Field("expires_in_ms", "expires_in_ms", WHOLE, absent=True),
    ),
)


def read_user_moderation_action_data(value: dict[str, Any]) -> models.UserModerationActionData:
    """Reads UserModerationActionData."""
    try:
        f_action = value[k_action]
        f_channel_id = value[k_channel_id]
        f_target_id = value[k_target_id]
        f_reason = value.get(k_reason)
        f_expires_at = value.get(k_expires_at)
        f_expires_in_ms = value.get(k_expires_in_ms)
        if (
            f_action.__class__ is f_channel_id.__class__ is f_target_id.__class__ is str
            and (f_reason is None or f_reason.__class__ is str)
            and (f_expires_in_ms is None or f_expires_in_ms.__class__ is int)
        ):
            made = new(models.UserModerationActionData)
            made.action = f_action
            made.channel_id = f_channel_id
            made.target_id = f_target_id
            made.reason = f_reason
            made.expires_at = None if f_expires_at is None else moment(f_expires_at)
            made.expires_in_ms = f_expires_in_ms
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_MODERATION_ACTION_DATA.read(value)


USER_MODERATION_ACTION = Table(
    models.UserModerationAction,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(USER_MODERATION_ACTION_DATA)),
    ),
)


def read_user_moderation_action(value: dict[str, Any]) -> models.UserModerationAction:
    """Reads UserModerationAction."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.UserModerationAction)
            made.type = f_type
            made.data = read_user_moderation_action_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_MODERATION_ACTION.read(value)


CHANNEL_BANNED_ALIAS_RESTRICTION_UPDATE_DATA = Table(
    models.ChannelBannedAliasRestrictionUpdateData,
    (
        Field("user_is_restricted", "user_is_restricted", FLAG),
        Field("ChannelID", "channel_id", TEXT),
    ),
)


def read_channel_banned_alias_restriction_update_data(value: dict[str, Any]) -> models.ChannelBannedAliasRestrictionUpdateData:
    """Reads ChannelBannedAliasRestrictionUpdateData."""
    try:
        f_user_is_restricted = value[k_user_is_restricted]
        f_channel_id = value[k_channel_id_1]
        if f_channel_id.__class__ is str and f_user_is_restricted.__class__ is bool:
            made = new(models.ChannelBannedAliasRestrictionUpdateData)
            made.user_is_restricted = f_user_is_restricted
            made.channel_id = f_channel_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_BANNED_ALIAS_RESTRICTION_UPDATE_DATA.read(value)


CHANNEL_BANNED_ALIAS_RESTRICTION_UPDATE = Table(
    models.ChannelBannedAliasRestrictionUpdate,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CHANNEL_BANNED_ALIAS_RESTRICTION_UPDATE_DATA)),
    ),
)


def read_channel_banned_alias_restriction_update(value: dict[str, Any]) -> models.ChannelBannedAliasRestrictionUpdate:
    """Reads ChannelBannedAliasRestrictionUpdate."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.ChannelBannedAliasRestrictionUpdate)
            made.type = f_type
            made.data = read_channel_banned_alias_restriction_update_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_BANNED_ALIAS_RESTRICTION_UPDATE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ModerationAction": (read_moderation_action, MODERATION_ACTION),
    "ModeratorAdded": (read_moderator_added, MODERATOR_ADDED),
    "ApproveUnbanRequest": (read_approve_unban_request, APPROVE_UNBAN_REQUEST),
    "ChannelTermsAction": (read_channel_terms_action, CHANNEL_TERMS_ACTION),
    "AutomodCaughtMessage": (read_automod_caught_message, AUTOMOD_CAUGHT_MESSAGE),
    "OwnMessageCaught": (read_own_message_caught, OWN_MESSAGE_CAUGHT),
    "LowTrustUserTreatmentUpdate": (read_low_trust_user_treatment_update, LOW_TRUST_USER_TREATMENT_UPDATE),
    "LowTrustUserNewMessage": (read_low_trust_user_new_message, LOW_TRUST_USER_NEW_MESSAGE),
    "BansSharingSettingsUpdate": (read_bans_sharing_settings_update, BANS_SHARING_SETTINGS_UPDATE),
    "UserModerationAction": (read_user_moderation_action, USER_MODERATION_ACTION),
    "ChannelBannedAliasRestrictionUpdate": (read_channel_banned_alias_restriction_update, CHANNEL_BANNED_ALIAS_RESTRICTION_UPDATE),
}
"""Of each kind of message: the fast reader and the table."""
