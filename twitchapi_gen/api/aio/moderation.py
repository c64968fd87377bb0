"""Moderation: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

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
    from twitchapi_gen.runtime.models.page import AsyncPage


class ModerationMethods(AsyncClient):
    """Moderation."""

    async def check_automod_status(
        self,
        broadcaster_id: str,
        data: Iterable[AutoModMessageInput | Mapping[str, object]],
    ) -> AsyncPage[AutoModStatus]:
        """Asks whether AutoMod and the channel's blocked terms would let messages through. Limits per channel: 5 checks a minute and 50 an
        hour, for affiliates 10 and 100, for partners 30 and 300; the rate limit headers don't reflect them.

        `POST /helix/moderation/enforcements/status`, app or user token; scope moderation:read; with an app token (since 2026-07-09), the
        user of broadcaster_id must have granted the app moderation:read.

        Args:
            broadcaster_id: Id of the broadcaster, whose AutoMod levels and blocked terms apply; must be the user of a user token.
            data: The messages to judge. 1 to 100 values.

        Returns: A verdict for each message.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, RateLimited, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#check-automod-status
        """
        return await self._call(
            facts.moderation.CHECK_AUTOMOD_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "data": data,
            },
        )

    async def manage_held_automod_messages(
        self,
        user_id: str,
        msg_id: str,
        action: AutoModAction | str,
    ) -> None:
        """Lets a message that AutoMod holds for review into the chat, or rejects it. For the broadcaster's moderators.

        `POST /helix/moderation/automod/message`, app or user token; scope moderator:manage:automod; with an app token (since 2026-07-09),
        the user of user_id must have granted the app moderator:manage:automod.

        Args:
            user_id: Id of the moderator who decides; must be the user of a user token.
            msg_id: Id of the held message, as the EventSub event automod.message.hold gives it.
            action: The decision.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#manage-held-automod-messages
        """
        return await self._call(
            facts.moderation.MANAGE_HELD_AUTOMOD_MESSAGES,
            {
                "user_id": user_id,
                "msg_id": msg_id,
                "action": action,
            },
        )

    async def get_automod_settings(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> AsyncPage[AutoModSettings]:
        """Tells how strictly AutoMod filters the channel's chat. For the broadcaster and moderators.

        `GET /helix/moderation/automod/settings`, app or user token; scope moderator:read:automod_settings; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:read:automod_settings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The settings, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-automod-settings
        """
        return await self._call(
            facts.moderation.GET_AUTOMOD_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    async def update_automod_settings(
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
    ) -> AsyncPage[AutoModSettings]:
        """Replaces all AutoMod levels of the channel: give either the overall level, which picks a default for each, or single levels, where
        those left out become 0. For the broadcaster and moderators.

        `PUT /helix/moderation/automod/settings`, app or user token; scope moderator:manage:automod_settings; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:manage:automod_settings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            aggression: Level against aggressive hostility, 0 (off) to 4. 0 to 4.
            bullying: Level against insults and name calling, 0 (off) to 4. 0 to 4.
            disability: Level against discrimination by disability, 0 (off) to 4. 0 to 4.
            misogyny: Level against misogyny, 0 (off) to 4. 0 to 4.
            overall_level: Level for everything together, 0 (off) to 4; the single levels that Twitch derives from it may differ from it. 0
                to 4.
            race_ethnicity_or_religion: Level against discrimination by race, ethnicity or religion, 0 (off) to 4. 0 to 4.
            sex_based_terms: Level against sexual words, 0 (off) to 4. 0 to 4.
            sexuality_sex_or_gender: Level against discrimination by sexuality, sex or gender, 0 (off) to 4. 0 to 4.
            swearing: Level against swear words, 0 (off) to 4. 0 to 4.

        Returns: The new settings, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#update-automod-settings
        """
        return await self._call(
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
    ) -> Listing[AsyncPage[BannedUser], BannedUser]:
        """Lists the users who are banned from the broadcaster's chat or timed out in it.

        `GET /helix/moderation/banned`, app or user token; scope moderation:read or moderator:manage:banned_users; with an app token (since
        2026-07-09), the user of broadcaster_id must have granted the app moderation:read or moderator:manage:banned_users.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of a user token.
            user_ids: Only these users, in this order; those neither banned nor timed out are left out. More than 100 are split over several
                requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            before: Cursor of the page behind; gives the page that precedes it.
            limit: Items at most when iterating, over all pages.

        Returns: The banned and timed out users. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-banned-users
        """
        return self._listing(
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

    async def ban_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
        duration: int | timedelta | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> AsyncPage[Ban]:
        """Bans a user from the channel's chat, or times them out when a duration is given. A timeout can be changed or made a ban this way,
        but for a user already banned the call fails with 400. For the broadcaster and moderators.

        `POST /helix/moderation/bans`, app or user token; scope moderator:manage:banned_users; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:banned_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            user_id: Id of the user to ban or time out.
            duration: Length of the timeout, two weeks at most; without it, a ban for good. Seconds, or a timedelta. 1 to 1,209,600 seconds.
            reason: Why, in the moderator's words. At most 500 characters.

        Returns: The ban or timeout, always one.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, RateLimited, and what every call may raise (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#ban-user
        """
        return await self._call(
            facts.moderation.BAN_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
                "duration": duration,
                "reason": reason,
            },
        )

    async def unban_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
    ) -> None:
        """Lifts a ban or ends a timeout; fails with 400 when the user has neither. For the broadcaster and moderators.

        `DELETE /helix/moderation/bans`, app or user token; scope moderator:manage:banned_users; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:banned_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            user_id: Id of the user to let back into the chat.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, RateLimited, and what every call may raise (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#unban-user
        """
        return await self._call(
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
    ) -> Listing[AsyncPage[UnbanRequest], UnbanRequest]:
        """Lists the channel's unban requests that have the given status. For the broadcaster and moderators.

        `GET /helix/moderation/unban_requests`, user token; scope moderator:manage:unban_requests or moderator:read:unban_requests.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            status: Only requests with this status.
            user_id: Only requests of this user.
            after: Cursor of the page before; gives the page that follows it.
            first: Items per page.
            limit: Items at most when iterating, over all pages.

        Returns: The unban requests. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-unban-requests
        """
        return self._listing(
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

    async def resolve_unban_requests(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        unban_request_id: str,
        status: UnbanRequestResolution | str,
        resolution_text: str | Unset = UNSET,
    ) -> AsyncPage[UnbanRequest]:
        """Grants or turns down one unban request. For the broadcaster and moderators.

        `PATCH /helix/moderation/unban_requests`, user token; scope moderator:manage:unban_requests.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            unban_request_id: Id of the unban request to decide.
            status: The decision.
            resolution_text: Answer to the user. At most 500 characters.

        Returns: The unban request as decided, always one.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#resolve-unban-requests
        """
        return await self._call(
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
    ) -> Listing[AsyncPage[BlockedTerm], BlockedTerm]:
        """Lists the channel's blocked terms other than private ones, whether added by hand or by AutoMod's denials, newest first. For the
        broadcaster and moderators.

        `GET /helix/moderation/blocked_terms`, app or user token; scope moderator:manage:blocked_terms or moderator:read:blocked_terms; with
        an app token (since 2026-07-09), the user of moderator_id must have granted the app moderator:manage:blocked_terms or
        moderator:read:blocked_terms.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The blocked terms, newest first. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-blocked-terms
        """
        return self._listing(
            facts.moderation.GET_BLOCKED_TERMS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    async def add_blocked_term(
        self,
        broadcaster_id: str,
        moderator_id: str,
        text: str,
    ) -> AsyncPage[BlockedTerm]:
        """Blocks a word or phrase in the channel's chat; one that is blocked already just comes back as it is. For the broadcaster and
        moderators.

        `POST /helix/moderation/blocked_terms`, app or user token; scope moderator:manage:blocked_terms; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:manage:blocked_terms.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            text: Word or phrase to block; an asterisk at the start or end of a word stands for anything, as in `foo*`. 2 to 500 characters.

        Returns: The blocked term, new or existing, always one.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-blocked-term
        """
        return await self._call(
            facts.moderation.ADD_BLOCKED_TERM,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "text": text,
            },
        )

    async def remove_blocked_term(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        id: str,
    ) -> None:
        """Allows a blocked term in the channel's chat again; an unknown id is no error. For the broadcaster and moderators.

        `DELETE /helix/moderation/blocked_terms`, app or user token; scope moderator:manage:blocked_terms; with an app token (since
        2026-07-09), the user of moderator_id must have granted the app moderator:manage:blocked_terms.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            id: Id of the blocked term.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-blocked-term
        """
        return await self._call(
            facts.moderation.REMOVE_BLOCKED_TERM,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "id": id,
            },
        )

    async def delete_chat_messages(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        message_id: str | Unset = UNSET,
    ) -> None:
        """Deletes one chat message, or clears the whole chat when no message is given. For the broadcaster and moderators.

        `DELETE /helix/moderation/chat`, app or user token; scope moderator:manage:chat_messages; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:chat_messages.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            message_id: Id of the message to delete, at most 6 hours old and written neither by the broadcaster nor by another moderator;
                without it, the whole chat is cleared.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#delete-chat-messages
        """
        return await self._call(
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
    ) -> Listing[AsyncPage[ModeratedChannel], ModeratedChannel]:
        """Lists the channels in which the token's user is a moderator.

        `GET /helix/moderation/channels`, app or user token; scope user:read:moderated_channels; with an app token (since 2026-07-09), the
        user of user_id must have granted the app user:read:moderated_channels.

        Args:
            user_id: Id of the moderator; must be the user of a user token.
            after: Cursor of the page before; gives the page that follows it.
            first: Items per page. 1 to 100. Default: 20.
            limit: Items at most when iterating, over all pages.

        Returns: The channels. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-moderated-channels
        """
        return self._listing(
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
    ) -> Listing[AsyncPage[Moderator], Moderator]:
        """Lists the moderators of the broadcaster's channel.

        `GET /helix/moderation/moderators`, user token; scope channel:manage:moderators or moderation:read.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_ids: Only these users, in this order; those who aren't moderators are left out. More than 100 are split over several
                requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The moderators. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-moderators
        """
        return self._listing(
            facts.moderation.GET_MODERATORS,
            {
                "broadcaster_id": broadcaster_id,
                "user_ids": user_ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    async def add_channel_moderator(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Makes a user a moderator of the channel; fails with 400 when they are one already or are banned, and with 422 when they are a VIP.
        At most 10 in 10 seconds.

        `POST /helix/moderation/moderators`, user token; scope channel:manage:moderators.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_id: Id of the user who is to become a moderator.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, UnprocessableEntity, RateLimited, and what every call may raise (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-channel-moderator
        """
        return await self._call(
            facts.moderation.ADD_CHANNEL_MODERATOR,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    async def remove_channel_moderator(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Takes the role of moderator from a user; fails with 400 when they don't have it. At most 10 in 10 seconds.

        `DELETE /helix/moderation/moderators`, user token; scope channel:manage:moderators.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_id: Id of the moderator to dismiss.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-channel-moderator
        """
        return await self._call(
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
    ) -> Listing[AsyncPage[Vip], Vip]:
        """Lists the VIPs of the broadcaster's channel.

        `GET /helix/channels/vips`, user token; scope channel:manage:vips or channel:read:vips.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_ids: Only these users; those who aren't VIPs are left out. More than 100 are split over several requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The VIPs; empty when there are none. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-vips
        """
        return self._listing(
            facts.moderation.GET_VIPS,
            {
                "broadcaster_id": broadcaster_id,
                "user_ids": user_ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    async def add_channel_vip(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Makes a user a VIP of the channel. Fails with 422 when they are a VIP or moderator already, with 409 when no VIP slot is free, and
        with 425 before the channel has earned VIPs. At most 10 in 10 seconds.

        `POST /helix/channels/vips`, user token; scope channel:manage:vips.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            user_id: Id of the user who is to become a VIP.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, Conflict, UnprocessableEntity, RateLimited, and what every
        call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-channel-vip
        """
        return await self._call(
            facts.moderation.ADD_CHANNEL_VIP,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    async def remove_channel_vip(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> None:
        """Takes the role of VIP from a user; fails with 422 when they don't have it. For the broadcaster and for the VIP, one of whom must be
        the token's user. At most 10 in 10 seconds.

        `DELETE /helix/channels/vips`, user token; scope channel:manage:vips.

        Args:
            broadcaster_id: Id of the user whose channel this is about. Must be the token's user, unless the token's user is the one in
                `user_id`.
            user_id: Id of the VIP to dismiss.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, UnprocessableEntity, RateLimited, and what every call may
        raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-channel-vip
        """
        return await self._call(
            facts.moderation.REMOVE_CHANNEL_VIP,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )

    async def update_shield_mode_status(
        self,
        broadcaster_id: str,
        moderator_id: str,
        is_active: bool,
    ) -> AsyncPage[ShieldModeStatus]:
        """Switches Shield Mode on or off, which tightens chat as set up on Twitch, or by Twitch's defaults. For the broadcaster and
        moderators.

        `PUT /helix/moderation/shield_mode`, app or user token; scope moderator:manage:shield_mode; with an app token (since 2026-07-09),
        the user of moderator_id must have granted the app moderator:manage:shield_mode.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            is_active: Whether Shield Mode shall be on.

        Returns: The new status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#update-shield-mode-status
        """
        return await self._call(
            facts.moderation.UPDATE_SHIELD_MODE_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "is_active": is_active,
            },
        )

    async def get_shield_mode_status(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> AsyncPage[ShieldModeStatus]:
        """Tells whether the channel's Shield Mode is on. For the broadcaster and moderators.

        `GET /helix/moderation/shield_mode`, app or user token; scope moderator:manage:shield_mode or moderator:read:shield_mode; with an
        app token (since 2026-07-09), the user of moderator_id must have granted the app moderator:manage:shield_mode or
        moderator:read:shield_mode.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#get-shield-mode-status
        """
        return await self._call(
            facts.moderation.GET_SHIELD_MODE_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    async def warn_chat_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
        reason: str,
    ) -> AsyncPage[ChatWarning]:
        """Warns a user, who can't chat in the channel before acknowledging it; a warning already open is replaced. For the broadcaster and
        moderators.

        `POST /helix/moderation/warnings`, app or user token; scope moderator:manage:warnings; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:warnings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            user_id: Id of the user to warn.
            reason: What the user is told. At most 500 characters.

        Returns: The warning, always one.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, Conflict, RateLimited, ServerError, and what every call may raise
        (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#warn-chat-user
        """
        return await self._call(
            facts.moderation.WARN_CHAT_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
                "reason": reason,
            },
        )

    async def add_suspicious_status_to_chat_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
        status: SuspiciousUserTreatment | str,
    ) -> AsyncPage[SuspiciousUser]:
        """Flags a user as suspicious in the channel's chat, to be watched or restricted. For the broadcaster and moderators.

        `POST /helix/moderation/suspicious_users`, app or user token; scope moderator:manage:suspicious_users; with an app token, the user
        of moderator_id must have granted the app moderator:manage:suspicious_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of the token, if it has one.
            user_id: Id of the user to flag.
            status: How to treat the user.

        Returns: The user's new status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#add-suspicious-status-to-chat-user
        """
        return await self._call(
            facts.moderation.ADD_SUSPICIOUS_STATUS_TO_CHAT_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
                "status": status,
            },
        )

    async def remove_suspicious_status_from_chat_user(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        user_id: str,
    ) -> AsyncPage[SuspiciousUser]:
        """Ends the treatment of a user as suspicious in the channel's chat. For the broadcaster and moderators.

        `DELETE /helix/moderation/suspicious_users`, app or user token; scope moderator:manage:suspicious_users; with an app token, the user
        of moderator_id must have granted the app moderator:manage:suspicious_users.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of the token, if it has one.
            user_id: Id of the user to stop treating so.

        Returns: The user's new status, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/moderation/#remove-suspicious-status-from-chat-user
        """
        return await self._call(
            facts.moderation.REMOVE_SUSPICIOUS_STATUS_FROM_CHAT_USER,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "user_id": user_id,
            },
        )
