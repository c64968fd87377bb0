"""Moderation: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.moderation import (
        AutoModSettings,
        AutoModStatus,
        Ban,
        BannedUser,
        BlockedTerm,
        ChatWarning,
        ModeratedChannel,
        Moderator,
        ShieldModeStatus,
        SuspiciousUser,
        UnbanRequest,
        Vip,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

CHECK_AUTOMOD_STATUS: Endpoint[Page[AutoModStatus], AsyncPage[AutoModStatus]] = Endpoint(
    name="check_automod_status",
    title="Check AutoMod Status",
    group="Moderation",
    method="POST",
    path="/moderation/enforcements/status",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#check-automod-status",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATION_READ,),
    scopes_any=(frozenset({"moderation:read"}),),
    grants=(("broadcaster_id", (frozenset({"moderation:read"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token", refused=403),
        Parameter(name="data", python="data", type="AutoModMessageInput[]", place="body", required=True, min_items=1, max_items=100),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 429),
)

MANAGE_HELD_AUTOMOD_MESSAGES: Endpoint[None, None] = Endpoint(
    name="manage_held_automod_messages",
    title="Manage Held AutoMod Messages",
    group="Moderation",
    method="POST",
    path="/moderation/automod/message",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#manage-held-automod-messages",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_AUTOMOD,),
    scopes_any=(frozenset({"moderator:manage:automod"}),),
    grants=(("user_id", (frozenset({"moderator:manage:automod"}),)),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", place="body", required=True, who="token"),
        Parameter(name="msg_id", python="msg_id", type="string", place="body", required=True),
        Parameter(name="action", python="action", type="string", place="body", required=True, values=("ALLOW", "DENY")),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 404),
)

GET_AUTOMOD_SETTINGS: Endpoint[Page[AutoModSettings], AsyncPage[AutoModSettings]] = Endpoint(
    name="get_automod_settings",
    title="Get AutoMod Settings",
    group="Moderation",
    method="GET",
    path="/moderation/automod/settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-automod-settings",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_READ_AUTOMOD_SETTINGS,),
    scopes_any=(frozenset({"moderator:read:automod_settings"}),),
    grants=(("moderator_id", (frozenset({"moderator:read:automod_settings"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

UPDATE_AUTOMOD_SETTINGS: Endpoint[Page[AutoModSettings], AsyncPage[AutoModSettings]] = Endpoint(
    name="update_automod_settings",
    title="Update AutoMod Settings",
    group="Moderation",
    method="PUT",
    path="/moderation/automod/settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#update-automod-settings",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_AUTOMOD_SETTINGS,),
    scopes_any=(frozenset({"moderator:manage:automod_settings"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:automod_settings"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="aggression", python="aggression", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="bullying", python="bullying", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="disability", python="disability", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="misogyny", python="misogyny", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="overall_level", python="overall_level", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="race_ethnicity_or_religion", python="race_ethnicity_or_religion", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="sex_based_terms", python="sex_based_terms", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="sexuality_sex_or_gender", python="sexuality_sex_or_gender", type="int", place="body", minimum=0, maximum=4),
        Parameter(name="swearing", python="swearing", type="int", place="body", minimum=0, maximum=4),
    ),
    rules=(
        Rule(
            "at_least_one_of",
            (
                "overall_level",
                "aggression",
                "bullying",
                "disability",
                "misogyny",
                "race_ethnicity_or_religion",
                "sex_based_terms",
                "sexuality_sex_or_gender",
                "swearing",
            ),
        ),
        Rule("at_most_one_of", ("overall_level", "aggression")),
        Rule("at_most_one_of", ("overall_level", "bullying")),
        Rule("at_most_one_of", ("overall_level", "disability")),
        Rule("at_most_one_of", ("overall_level", "misogyny")),
        Rule("at_most_one_of", ("overall_level", "race_ethnicity_or_religion")),
        Rule("at_most_one_of", ("overall_level", "sex_based_terms")),
        Rule("at_most_one_of", ("overall_level", "sexuality_sex_or_gender")),
        Rule("at_most_one_of", ("overall_level", "swearing")),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

GET_BANNED_USERS: Endpoint[Page[BannedUser], AsyncPage[BannedUser]] = Endpoint(
    name="get_banned_users",
    title="Get Banned Users",
    group="Moderation",
    method="GET",
    path="/moderation/banned",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-banned-users",
    module="moderation",
    tokens=("app", "user"),
    scopes=(
        AuthScope.MODERATION_READ,
        AuthScope.MODERATOR_MANAGE_BANNED_USERS,
    ),
    scopes_any=(
        frozenset({"moderation:read"}),
        frozenset({"moderator:manage:banned_users"}),
    ),
    grants=(
        (
            "broadcaster_id",
            (
                frozenset({"moderation:read"}),
                frozenset({"moderator:manage:banned_users"}),
            ),
        ),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="user_id", python="user_ids", type="string", many=100, who="anyone"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="before", python="before", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

BAN_USER: Endpoint[Page[Ban], AsyncPage[Ban]] = Endpoint(
    name="ban_user",
    title="Ban User",
    group="Moderation",
    method="POST",
    path="/moderation/bans",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#ban-user",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_BANNED_USERS,),
    scopes_any=(frozenset({"moderator:manage:banned_users"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:banned_users"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="user_id", python="user_id", type="string", place="body", required=True, who="anyone"),
        Parameter(name="duration", python="duration", type="int", place="body", unit="seconds", minimum=1, maximum=1209600),
        Parameter(name="reason", python="reason", type="string", place="body", max_length=500),
    ),
    body_in="data",
    reply="fields",
    codes=(200, 400, 401, 403, 409, 429),
)

UNBAN_USER: Endpoint[None, None] = Endpoint(
    name="unban_user",
    title="Unban User",
    group="Moderation",
    method="DELETE",
    path="/moderation/bans",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#unban-user",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_BANNED_USERS,),
    scopes_any=(frozenset({"moderator:manage:banned_users"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:banned_users"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="user_id", python="user_id", type="string", required=True, who="anyone"),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 409, 429),
)

GET_UNBAN_REQUESTS: Endpoint[Page[UnbanRequest], AsyncPage[UnbanRequest]] = Endpoint(
    name="get_unban_requests",
    title="Get Unban Requests",
    group="Moderation",
    method="GET",
    path="/moderation/unban_requests",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-unban-requests",
    module="moderation",
    tokens=("user",),
    scopes=(
        AuthScope.MODERATOR_MANAGE_UNBAN_REQUESTS,
        AuthScope.MODERATOR_READ_UNBAN_REQUESTS,
    ),
    scopes_any=(
        frozenset({"moderator:manage:unban_requests"}),
        frozenset({"moderator:read:unban_requests"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="status", python="status", type="string", required=True, values=("pending", "approved", "denied", "acknowledged", "canceled")),
        Parameter(name="user_id", python="user_id", type="string", who="anyone"),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="first", python="first", type="int"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

RESOLVE_UNBAN_REQUESTS: Endpoint[Page[UnbanRequest], AsyncPage[UnbanRequest]] = Endpoint(
    name="resolve_unban_requests",
    title="Resolve Unban Requests",
    group="Moderation",
    method="PATCH",
    path="/moderation/unban_requests",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#resolve-unban-requests",
    module="moderation",
    tokens=("user",),
    scopes=(AuthScope.MODERATOR_MANAGE_UNBAN_REQUESTS,),
    scopes_any=(frozenset({"moderator:manage:unban_requests"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="unban_request_id", python="unban_request_id", type="string", required=True),
        Parameter(name="status", python="status", type="string", required=True, values=("approved", "denied")),
        Parameter(name="resolution_text", python="resolution_text", type="string", max_length=500),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)

GET_BLOCKED_TERMS: Endpoint[Page[BlockedTerm], AsyncPage[BlockedTerm]] = Endpoint(
    name="get_blocked_terms",
    title="Get Blocked Terms",
    group="Moderation",
    method="GET",
    path="/moderation/blocked_terms",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-blocked-terms",
    module="moderation",
    tokens=("app", "user"),
    scopes=(
        AuthScope.MODERATOR_MANAGE_BLOCKED_TERMS,
        AuthScope.MODERATOR_READ_BLOCKED_TERMS,
    ),
    scopes_any=(
        frozenset({"moderator:manage:blocked_terms"}),
        frozenset({"moderator:read:blocked_terms"}),
    ),
    grants=(
        (
            "moderator_id",
            (
                frozenset({"moderator:manage:blocked_terms"}),
                frozenset({"moderator:read:blocked_terms"}),
            ),
        ),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403),
)

ADD_BLOCKED_TERM: Endpoint[Page[BlockedTerm], AsyncPage[BlockedTerm]] = Endpoint(
    name="add_blocked_term",
    title="Add Blocked Term",
    group="Moderation",
    method="POST",
    path="/moderation/blocked_terms",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#add-blocked-term",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_BLOCKED_TERMS,),
    scopes_any=(frozenset({"moderator:manage:blocked_terms"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:blocked_terms"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="text", python="text", type="string", place="body", required=True, min_length=2, max_length=500),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

REMOVE_BLOCKED_TERM: Endpoint[None, None] = Endpoint(
    name="remove_blocked_term",
    title="Remove Blocked Term",
    group="Moderation",
    method="DELETE",
    path="/moderation/blocked_terms",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#remove-blocked-term",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_BLOCKED_TERMS,),
    scopes_any=(frozenset({"moderator:manage:blocked_terms"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:blocked_terms"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="id", python="id", type="string", required=True),
    ),
    reply="none",
    codes=(204, 400, 401, 403),
)

DELETE_CHAT_MESSAGES: Endpoint[None, None] = Endpoint(
    name="delete_chat_messages",
    title="Delete Chat Messages",
    group="Moderation",
    method="DELETE",
    path="/moderation/chat",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#delete-chat-messages",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_CHAT_MESSAGES,),
    scopes_any=(frozenset({"moderator:manage:chat_messages"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:chat_messages"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="message_id", python="message_id", type="string"),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 404),
)

GET_MODERATED_CHANNELS: Endpoint[Page[ModeratedChannel], AsyncPage[ModeratedChannel]] = Endpoint(
    name="get_moderated_channels",
    title="Get Moderated Channels",
    group="Moderation",
    method="GET",
    path="/moderation/channels",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-moderated-channels",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.USER_READ_MODERATED_CHANNELS,),
    scopes_any=(frozenset({"user:read:moderated_channels"}),),
    grants=(("user_id", (frozenset({"user:read:moderated_channels"}),)),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="token"),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
    ),
    reply="fields",
    paging="after",
    codes=(200,),
)

GET_MODERATORS: Endpoint[Page[Moderator], AsyncPage[Moderator]] = Endpoint(
    name="get_moderators",
    title="Get Moderators",
    group="Moderation",
    method="GET",
    path="/moderation/moderators",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-moderators",
    module="moderation",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_MODERATORS,
        AuthScope.MODERATION_READ,
    ),
    scopes_any=(
        frozenset({"channel:manage:moderators"}),
        frozenset({"moderation:read"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="user_id", python="user_ids", type="string", many=100, who="anyone"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

ADD_CHANNEL_MODERATOR: Endpoint[None, None] = Endpoint(
    name="add_channel_moderator",
    title="Add Channel Moderator",
    group="Moderation",
    method="POST",
    path="/moderation/moderators",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#add-channel-moderator",
    module="moderation",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_MODERATORS,),
    scopes_any=(frozenset({"channel:manage:moderators"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="user_id", python="user_id", type="string", required=True, who="anyone"),
    ),
    reply="none",
    codes=(204, 400, 401, 422, 429),
)

REMOVE_CHANNEL_MODERATOR: Endpoint[None, None] = Endpoint(
    name="remove_channel_moderator",
    title="Remove Channel Moderator",
    group="Moderation",
    method="DELETE",
    path="/moderation/moderators",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#remove-channel-moderator",
    module="moderation",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_MODERATORS,),
    scopes_any=(frozenset({"channel:manage:moderators"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="user_id", python="user_id", type="string", required=True, who="anyone"),
    ),
    reply="none",
    codes=(204, 400, 401, 429),
)

GET_VIPS: Endpoint[Page[Vip], AsyncPage[Vip]] = Endpoint(
    name="get_vips",
    title="Get VIPs",
    group="Moderation",
    method="GET",
    path="/channels/vips",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-vips",
    module="moderation",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_VIPS,
        AuthScope.CHANNEL_READ_VIPS,
    ),
    scopes_any=(
        frozenset({"channel:manage:vips"}),
        frozenset({"channel:read:vips"}),
    ),
    parameters=(
        Parameter(name="user_id", python="user_ids", type="string", many=100, who="anyone"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

ADD_CHANNEL_VIP: Endpoint[None, None] = Endpoint(
    name="add_channel_vip",
    title="Add Channel VIP",
    group="Moderation",
    method="POST",
    path="/channels/vips",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#add-channel-vip",
    module="moderation",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_VIPS,),
    scopes_any=(frozenset({"channel:manage:vips"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="anyone"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 404, 409, 422, 425, 429),
)

REMOVE_CHANNEL_VIP: Endpoint[None, None] = Endpoint(
    name="remove_channel_vip",
    title="Remove Channel VIP",
    group="Moderation",
    method="DELETE",
    path="/channels/vips",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#remove-channel-vip",
    module="moderation",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_VIPS,),
    scopes_any=(frozenset({"channel:manage:vips"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="anyone"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="own_unless_self"),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 404, 422, 429),
)

UPDATE_SHIELD_MODE_STATUS: Endpoint[Page[ShieldModeStatus], AsyncPage[ShieldModeStatus]] = Endpoint(
    name="update_shield_mode_status",
    title="Update Shield Mode Status",
    group="Moderation",
    method="PUT",
    path="/moderation/shield_mode",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#update-shield-mode-status",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_SHIELD_MODE,),
    scopes_any=(frozenset({"moderator:manage:shield_mode"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:shield_mode"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="is_active", python="is_active", type="bool", place="body", required=True),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

GET_SHIELD_MODE_STATUS: Endpoint[Page[ShieldModeStatus], AsyncPage[ShieldModeStatus]] = Endpoint(
    name="get_shield_mode_status",
    title="Get Shield Mode Status",
    group="Moderation",
    method="GET",
    path="/moderation/shield_mode",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#get-shield-mode-status",
    module="moderation",
    tokens=("app", "user"),
    scopes=(
        AuthScope.MODERATOR_MANAGE_SHIELD_MODE,
        AuthScope.MODERATOR_READ_SHIELD_MODE,
    ),
    scopes_any=(
        frozenset({"moderator:manage:shield_mode"}),
        frozenset({"moderator:read:shield_mode"}),
    ),
    grants=(
        (
            "moderator_id",
            (
                frozenset({"moderator:manage:shield_mode"}),
                frozenset({"moderator:read:shield_mode"}),
            ),
        ),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

WARN_CHAT_USER: Endpoint[Page[ChatWarning], AsyncPage[ChatWarning]] = Endpoint(
    name="warn_chat_user",
    title="Warn Chat User",
    group="Moderation",
    method="POST",
    path="/moderation/warnings",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#warn-chat-user",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_WARNINGS,),
    scopes_any=(frozenset({"moderator:manage:warnings"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:warnings"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="user_id", python="user_id", type="string", place="body", required=True, who="anyone"),
        Parameter(name="reason", python="reason", type="string", place="body", required=True, max_length=500),
    ),
    body_in="data",
    reply="fields",
    codes=(200, 400, 401, 403, 409, 429, 500),
)

ADD_SUSPICIOUS_STATUS_TO_CHAT_USER: Endpoint[Page[SuspiciousUser], AsyncPage[SuspiciousUser]] = Endpoint(
    name="add_suspicious_status_to_chat_user",
    title="Add Suspicious Status to Chat User",
    group="Moderation",
    method="POST",
    path="/moderation/suspicious_users",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#add-suspicious-status-to-chat-user",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_SUSPICIOUS_USERS,),
    scopes_any=(frozenset({"moderator:manage:suspicious_users"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:suspicious_users"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="user_id", python="user_id", type="string", place="body", required=True, who="anyone"),
        Parameter(name="status", python="status", type="string", place="body", required=True, values=("ACTIVE_MONITORING", "RESTRICTED")),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

REMOVE_SUSPICIOUS_STATUS_FROM_CHAT_USER: Endpoint[Page[SuspiciousUser], AsyncPage[SuspiciousUser]] = Endpoint(
    name="remove_suspicious_status_from_chat_user",
    title="Remove Suspicious Status From Chat User",
    group="Moderation",
    method="DELETE",
    path="/moderation/suspicious_users",
    docs_url="https://dev.twitch.tv/docs/api/reference/moderation/#remove-suspicious-status-from-chat-user",
    module="moderation",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_SUSPICIOUS_USERS,),
    scopes_any=(frozenset({"moderator:manage:suspicious_users"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:suspicious_users"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="user_id", python="user_id", type="string", required=True, who="anyone"),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)
