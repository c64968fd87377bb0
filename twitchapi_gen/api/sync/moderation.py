"""Moderation: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.moderation import (
        AutoModAction,
        AutoModMessageInput,
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
        SuspiciousUserTreatment,
        UnbanRequest,
        UnbanRequestResolution,
        UnbanRequestStatus,
        Vip,
    )
    from twitchapi_gen.runtime.models.page import Page


class ModerationMethods(SyncClient):
    """Moderation."""

    def check_automod_status(
        self,
        broadcaster_id: str,
        data: Iterable[AutoModMessageInput | Mapping[str, object]],
    ) -> Page[AutoModStatus]:
        """Check whether AutoMod and the channel's blocked terms would allow messages. Limits per channel: 5 checks a minute and 50 an hour,
        for affiliates 10 and 100, for partners 30 and 300. The rate limit headers don't reflect these limits.

        `POST /helix/moderation/enforcements/status`, app or user token; scope moderation:read; with an app token (since 2026-07-09), the
        user of broadcaster_id must have granted the app moderation:read.

        Args:
            broadcaster_id: Id of the broadcaster, whose AutoMod levels and blocked terms apply; must be the user of a user token.
            data: The messages to judge. 1 to 100 values.

        Returns: A verdict for each message.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#check-automod-status
        """
        return self._call(
            facts.moderation.CHECK_AUTOMOD_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "data": data,
            },
        )

    def manage_held_automod_messages(
        self,
        user_id: str,
        msg_id: str,
        action: AutoModAction | str,
    ) -> None:
        """Allow or deny a message that AutoMod holds for review. For the broadcaster's moderators.

        `POST /helix/moderation/automod/message`, app or user token; scope moderator:manage:automod; with an app token (since 2026-07-09),
        the user of user_id must have granted the app moderator:manage:automod.

        Args:
            user_id: Id of the moderator who decides; must be the user of a user token.
            msg_id: Id of the held message, from the EventSub event automod.message.hold.
            action: The decision.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#manage-held-automod-messages
        """
        return self._call(
            facts.moderation.MANAGE_HELD_AUTOMOD_MESSAGES,
            {
                "user_id": user_id,
                "msg_id": msg_id,
                "action": action,
            },
        )

    def get_automod_settings(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> Page[AutoModSettings]:
        """Get AutoMod's filter levels for the channel's chat. For the broadcaster and moderators.

        `GET /helix/moderation/automod/settings`, app or user token; scope moderator:read:automod_settings; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:read:automod_settings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The settings, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-automod-settings
        """
        return self._call(
            facts.moderation.GET_AUTOMOD_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    def update_automod_settings(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        aggression: int | Unset = UNSET,
        bullying: int | Unset = UNSET,
        disability: int | Unset = UNSET,
        misogyny: int | Unset = UNSET,
        overall_level: int | Unset = UNSET,
        race_ethnicity_or_religion: int | Unset = UNSET,
        sex_based_terms: int | Unset = UNSET,
        sexuality_sex_or_gender: int | Unset = UNSET,
        swearing: int | Unset = UNSET,
    ) -> Page[AutoModSettings]:
        """Replace all AutoMod levels of the channel. Pass either the overall level, which sets a default for each filter, or single levels;
        omitted levels become 0. For the broadcaster and moderators.

        `PUT /helix/moderation/automod/settings`, app or user token; scope moderator:manage:automod_settings; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:manage:automod_settings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            aggression: Level against aggressive hostility, 0 (off) to 4. 0 to 4.
            bullying: Level against insults and name calling, 0 (off) to 4. 0 to 4.
            disability: Level against discrimination by disability, 0 (off) to 4. 0 to 4.
            misogyny: Level against misogyny, 0 (off) to 4. 0 to 4.
            overall_level: Overall level, 0 (off) to 4; Twitch derives the single levels from it, and they may differ from it. 0 to 4.
            race_ethnicity_or_religion: Level against discrimination by race, ethnicity or religion, 0 (off) to 4. 0 to 4.
            sex_based_terms: Level against sexual words, 0 (off) to 4. 0 to 4.
            sexuality_sex_or_gender: Level against discrimination by sexuality, sex or gender, 0 (off) to 4. 0 to 4.
            swearing: Level against swear words, 0 (off) to 4. 0 to 4.

        Returns: The new settings, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#update-automod-settings
        """
        return self._call(
            facts.moderation.UPDATE_AUTOMOD_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "aggression": aggression,
                "bullying": bullying,
                "disability": disability,
                "misogyny": misogyny,
                "overall_level": overall_level,
                "race_ethnicity_or_religion": race_ethnicity_or_religion,
                "sex_based_terms": sex_based_terms,
                "sexuality_sex_or_gender": sexuality_sex_or_gender,
                "swearing": swearing,
            },
        )

    def get_banned_users(
        self,
        broadcaster_id: str,
        *,
        user_ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
    ) -> Page[BannedUser]:
        """List the users who are banned from the broadcaster's chat or timed out in it.

        `GET /helix/moderation/banned`, app or user token; scope moderation:read or moderator:manage:banned_users; with an app token (since
        2026-07-09), the user of broadcaster_id must have granted the app moderation:read or moderator:manage:banned_users.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of a user token.
            user_ids: Only these users, in this order; users without a ban or timeout are omitted. The client splits more than 100 over
                several requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            before: Cursor of the next page; returns the page before it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The banned and timed out users. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-banned-users
        """
        return self._call(
            facts.moderation.GET_BANNED_USERS,
            {
                "broadcaster_id": broadcaster_id,
                "user_ids": user_ids,
                "first": first,
                "after": after,
                "before": before,
            },
            limit,
        )

    def ban_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
        duration: int | timedelta | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> Page[Ban]:
        """Ban a user from the channel's chat, or time them out if you pass a duration. The call can change a timeout or turn it into a ban,
        but fails with 400 for a banned user. For the broadcaster and moderators.

        `POST /helix/moderation/bans`, app or user token; scope moderator:manage:banned_users; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:banned_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            user_id: Id of the user to ban or time out.
            duration: Length of the timeout, two weeks at most; without it, a ban for good. Seconds, or a timedelta. 1 to 1,209,600 seconds.
            reason: Reason in the moderator's words. At most 500 characters.

        Returns: The ban or timeout, always one.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, RateLimited, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#ban-user
        """
        return self._call(
            facts.moderation.BAN_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
                "duration": duration,
                "reason": reason,
            },
        )

    def unban_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
    ) -> None:
        """End a ban or timeout; fails with 400 if the user has neither. For the broadcaster and moderators.

        `DELETE /helix/moderation/bans`, app or user token; scope moderator:manage:banned_users; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:banned_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            user_id: Id of the user to unban.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, RateLimited, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#unban-user
        """
        return self._call(
            facts.moderation.UNBAN_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
            },
        )

    def get_unban_requests(
        self,
        broadcaster_id: str,
        moderator_id: str,
        status: UnbanRequestStatus | str,
        *,
        user_id: str | None = None,
        after: str | None = None,
        first: int | None = None,
        limit: int | None = None,
    ) -> Page[UnbanRequest]:
        """List the channel's unban requests that have the given status. For the broadcaster and moderators.

        `GET /helix/moderation/unban_requests`, user token; scope moderator:manage:unban_requests or moderator:read:unban_requests.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            status: Only requests with this status.
            user_id: Only requests of this user.
            after: Cursor of the previous page; returns the page after it.
            first: Items per page.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The unban requests. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-unban-requests
        """
        return self._call(
            facts.moderation.GET_UNBAN_REQUESTS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "status": status,
                "user_id": user_id,
                "after": after,
                "first": first,
            },
            limit,
        )

    def resolve_unban_requests(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        unban_request_id: str,
        status: UnbanRequestResolution | str,
        resolution_text: str | Unset = UNSET,
    ) -> Page[UnbanRequest]:
        """Approve or deny one unban request. For the broadcaster and moderators.

        `PATCH /helix/moderation/unban_requests`, user token; scope moderator:manage:unban_requests.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            unban_request_id: Id of the unban request to decide.
            status: The decision.
            resolution_text: Answer to the user. At most 500 characters.

        Returns: The unban request as decided, always one.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#resolve-unban-requests
        """
        return self._call(
            facts.moderation.RESOLVE_UNBAN_REQUESTS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "unban_request_id": unban_request_id,
                "status": status,
                "resolution_text": resolution_text,
            },
        )

    def get_blocked_terms(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[BlockedTerm]:
        """List the channel's blocked terms other than private ones, whether added by hand or by AutoMod's denials, newest first. For the
        broadcaster and moderators.

        `GET /helix/moderation/blocked_terms`, app or user token; scope moderator:manage:blocked_terms or moderator:read:blocked_terms; with
        an app token (since 2026-07-09), the user of moderator_id must have granted the app moderator:manage:blocked_terms or
        moderator:read:blocked_terms.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The blocked terms, newest first. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-blocked-terms
        """
        return self._call(
            facts.moderation.GET_BLOCKED_TERMS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    def add_blocked_term(
        self,
        broadcaster_id: str,
        moderator_id: str,
        text: str,
    ) -> Page[BlockedTerm]:
        """Block a word or phrase in the channel's chat. If it is blocked already, the reply contains the existing term. For the broadcaster
        and moderators.

        `POST /helix/moderation/blocked_terms`, app or user token; scope moderator:manage:blocked_terms; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:manage:blocked_terms.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            text: Word or phrase to block; an asterisk at the start or end of a word stands for anything, as in `foo*`. 2 to 500 characters.

        Returns: The blocked term, new or existing, always one.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-blocked-term
        """
        return self._call(
            facts.moderation.ADD_BLOCKED_TERM,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "text": text,
            },
        )

    def remove_blocked_term(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        id: str,
    ) -> None:
        """Remove a blocked term from the channel's list; an unknown id is no error. For the broadcaster and moderators.

        `DELETE /helix/moderation/blocked_terms`, app or user token; scope moderator:manage:blocked_terms; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:manage:blocked_terms.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            id: Id of the blocked term.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-blocked-term
        """
        return self._call(
            facts.moderation.REMOVE_BLOCKED_TERM,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "id": id,
            },
        )

    def delete_chat_messages(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        message_id: str | Unset = UNSET,
    ) -> None:
        """Delete one chat message, or clear the whole chat if you pass no message. For the broadcaster and moderators.

        `DELETE /helix/moderation/chat`, app or user token; scope moderator:manage:chat_messages; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:chat_messages.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            message_id: Id of the message to delete, at most 6 hours old and written neither by the broadcaster nor by another moderator;
                without it, the whole chat is cleared.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#delete-chat-messages
        """
        return self._call(
            facts.moderation.DELETE_CHAT_MESSAGES,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "message_id": message_id,
            },
        )

    def get_moderated_channels(
        self,
        user_id: str,
        *,
        after: str | None = None,
        first: int | None = None,
        limit: int | None = None,
    ) -> Page[ModeratedChannel]:
        """List the channels in which the token's user is a moderator.

        `GET /helix/moderation/channels`, app or user token; scope user:read:moderated_channels; with an app token (since 2026-07-09), the
        user of user_id must have granted the app user:read:moderated_channels.

        Args:
            user_id: Id of the moderator; must be the user of a user token.
            after: Cursor of the previous page; returns the page after it.
            first: Items per page. 1 to 100. Default: 20.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The channels. Iterating fetches all pages.

        Raises: ParameterError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-moderated-channels
        """
        return self._call(
            facts.moderation.GET_MODERATED_CHANNELS,
            {
                "user_id": user_id,
                "after": after,
                "first": first,
            },
            limit,
        )

    def get_moderators(
        self,
        broadcaster_id: str,
        *,
        user_ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[Moderator]:
        """List the moderators of the broadcaster's channel.

        `GET /helix/moderation/moderators`, user token; scope channel:manage:moderators or moderation:read.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_ids: Only these users, in this order; users who aren't moderators are omitted. The client splits more than 100 over several
                requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The moderators. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-moderators
        """
        return self._call(
            facts.moderation.GET_MODERATORS,
            {
                "broadcaster_id": broadcaster_id,
                "user_ids": user_ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    def add_channel_moderator(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Make a user a moderator of the channel. Fails with 400 if the user is a moderator already or banned, and with 422 if the user is a
        VIP. At most 10 in 10 seconds.

        `POST /helix/moderation/moderators`, user token; scope channel:manage:moderators.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_id: Id of the user who is to become a moderator.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, UnprocessableEntity, RateLimited, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-channel-moderator
        """
        return self._call(
            facts.moderation.ADD_CHANNEL_MODERATOR,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    def remove_channel_moderator(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Remove a user's moderator role; fails with 400 if the user doesn't have it. At most 10 in 10 seconds.

        `DELETE /helix/moderation/moderators`, user token; scope channel:manage:moderators.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_id: Id of the moderator to dismiss.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-channel-moderator
        """
        return self._call(
            facts.moderation.REMOVE_CHANNEL_MODERATOR,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    def get_vips(
        self,
        broadcaster_id: str,
        *,
        user_ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[Vip]:
        """List the VIPs of the broadcaster's channel.

        `GET /helix/channels/vips`, user token; scope channel:manage:vips or channel:read:vips.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_ids: Only these users; users who aren't VIPs are omitted. The client splits more than 100 over several requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The VIPs; empty if there are none. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-vips
        """
        return self._call(
            facts.moderation.GET_VIPS,
            {
                "broadcaster_id": broadcaster_id,
                "user_ids": user_ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    def add_channel_vip(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Make a user a VIP of the channel. Fails with 422 if the user is a VIP or moderator already, with 409 if no VIP slot is free, and
        with 425 before the channel has earned VIPs. At most 10 in 10 seconds.

        `POST /helix/channels/vips`, user token; scope channel:manage:vips.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_id: Id of the user who is to become a VIP.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, Conflict, UnprocessableEntity, RateLimited, and the errors of
        every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-channel-vip
        """
        return self._call(
            facts.moderation.ADD_CHANNEL_VIP,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    def remove_channel_vip(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Remove a user's VIP role; fails with 422 if the user doesn't have it. The token's user must be the broadcaster or the VIP. At most
        10 in 10 seconds.

        `DELETE /helix/channels/vips`, user token; scope channel:manage:vips.

        Args:
            broadcaster_id: Id of the user whose channel this is about. Must be the token's user, unless the token's user is the one in
                `user_id`.
            user_id: Id of the VIP to dismiss.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, UnprocessableEntity, RateLimited, and the errors of every
        call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-channel-vip
        """
        return self._call(
            facts.moderation.REMOVE_CHANNEL_VIP,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    def update_shield_mode_status(
        self,
        broadcaster_id: str,
        moderator_id: str,
        is_active: bool,
    ) -> Page[ShieldModeStatus]:
        """Switch Shield Mode on or off. Shield Mode applies the stricter chat settings that are configured on Twitch, or Twitch's defaults.
        For the broadcaster and moderators.

        `PUT /helix/moderation/shield_mode`, app or user token; scope moderator:manage:shield_mode; with an app token (since 2026-07-09),
        the user of moderator_id must have granted the app moderator:manage:shield_mode.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            is_active: Whether to switch Shield Mode on.

        Returns: The new status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#update-shield-mode-status
        """
        return self._call(
            facts.moderation.UPDATE_SHIELD_MODE_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "is_active": is_active,
            },
        )

    def get_shield_mode_status(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> Page[ShieldModeStatus]:
        """Get the channel's Shield Mode status. For the broadcaster and moderators.

        `GET /helix/moderation/shield_mode`, app or user token; scope moderator:manage:shield_mode or moderator:read:shield_mode; with an
        app token (since 2026-07-09), the user of moderator_id must have granted the app moderator:manage:shield_mode or
        moderator:read:shield_mode.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-shield-mode-status
        """
        return self._call(
            facts.moderation.GET_SHIELD_MODE_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    def warn_chat_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
        reason: str,
    ) -> Page[ChatWarning]:
        """Warn a user, who must acknowledge the warning before chatting in the channel again. It replaces an open warning. For the broadcaster
        and moderators.

        `POST /helix/moderation/warnings`, app or user token; scope moderator:manage:warnings; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:warnings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            user_id: Id of the user to warn.
            reason: Message to the user. At most 500 characters.

        Returns: The warning, always one.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, RateLimited, ServerError, and the errors of every call
        (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#warn-chat-user
        """
        return self._call(
            facts.moderation.WARN_CHAT_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
                "reason": reason,
            },
        )

    def add_suspicious_status_to_chat_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
        status: SuspiciousUserTreatment | str,
    ) -> Page[SuspiciousUser]:
        """Flag a user as suspicious in the channel's chat, to be watched or restricted. For the broadcaster and moderators.

        `POST /helix/moderation/suspicious_users`, app or user token; scope moderator:manage:suspicious_users; with an app token, the user
        of moderator_id must have granted the app moderator:manage:suspicious_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of the token, if it has one.
            user_id: Id of the user to flag.
            status: Treatment to apply to the user.

        Returns: The user's new status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-suspicious-status-to-chat-user
        """
        return self._call(
            facts.moderation.ADD_SUSPICIOUS_STATUS_TO_CHAT_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
                "status": status,
            },
        )

    def remove_suspicious_status_from_chat_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
    ) -> Page[SuspiciousUser]:
        """End the treatment of a user as suspicious in the channel's chat. For the broadcaster and moderators.

        `DELETE /helix/moderation/suspicious_users`, app or user token; scope moderator:manage:suspicious_users; with an app token, the user
        of moderator_id must have granted the app moderator:manage:suspicious_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of the token, if it has one.
            user_id: Id of the user whose treatment ends.

        Returns: The user's new status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-suspicious-status-from-chat-user
        """
        return self._call(
            facts.moderation.REMOVE_SUSPICIOUS_STATUS_FROM_CHAT_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
            },
        )
