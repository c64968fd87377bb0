"""Chat: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.chat import (
        AnnouncementColor,
        ChatBadgeSet,
        ChatColor,
        ChatSettings,
        GetChannelEmotesPage,
        GetChattersPage,
        GetEmoteSetsPage,
        GetGlobalEmotesPage,
        GetUserEmotesPage,
        PinnedChatMessage,
        SentChatMessage,
        SharedChatSession,
        UserChatColor,
    )
    from twitchapi_gen.runtime.models.page import Page


class ChatMethods(SyncClient):
    """Chat."""

    def get_chatters(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> GetChattersPage:
        """List the users in a channel's chat. The list reflects changes with some delay. For the broadcaster and moderators.

        `GET /helix/chat/chatters`, app or user token; scope moderator:read:chatters; with an app token (since 2026-07-09), the user of
        moderator_id must have granted the app moderator:read:chatters.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            first: Items per page. 1 to 1,000. Default: 100.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: Users in the chat; may be empty. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-chatters
        """
        return self._call(
            facts.chat.GET_CHATTERS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    def get_channel_emotes(
        self,
        broadcaster_id: str,
    ) -> GetChannelEmotesPage:
        """List the emotes a broadcaster made for followers, subscribers and cheerers. Follower emotes work in that channel's chat only, all
        others everywhere.

        `GET /helix/chat/emotes`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: Emotes of the channel; empty if it has none.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-channel-emotes
        """
        return self._call(
            facts.chat.GET_CHANNEL_EMOTES,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_global_emotes(
        self,
    ) -> GetGlobalEmotesPage:
        """List the emotes made by Twitch that work for everyone in every chat.

        `GET /helix/chat/emotes/global`, app or user token.

        Returns: Twitch's own emotes.

        Raises: Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-global-emotes
        """
        return self._call(facts.chat.GET_GLOBAL_EMOTES, {})

    def get_emote_sets(
        self,
        emote_set_ids: str | Iterable[str],
    ) -> GetEmoteSetsPage:
        """List the emotes of up to 25 emote sets. Unknown and repeated ids are ignored.

        `GET /helix/chat/emotes/set`, app or user token.

        Args:
            emote_set_ids: Id of an emote set, as found in `emote_set_id` of an emote. The client splits more than 25 over several requests.

        Returns: Emotes in the order of the sets asked for; empty if no set was found.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-emote-sets
        """
        return self._call(
            facts.chat.GET_EMOTE_SETS,
            {
                "emote_set_ids": emote_set_ids,
            },
        )

    def get_channel_chat_badges(
        self,
        broadcaster_id: str,
    ) -> Page[ChatBadgeSet]:
        """List a channel's own chat badges, those for subscribers and for Bits.

        `GET /helix/chat/badges`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: Badge sets ordered by `set_id`; empty if the channel made no badges.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-channel-chat-badges
        """
        return self._call(
            facts.chat.GET_CHANNEL_CHAT_BADGES,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_global_chat_badges(
        self,
    ) -> Page[ChatBadgeSet]:
        """List Twitch's own chat badges, shown in every channel.

        `GET /helix/chat/badges/global`, app or user token.

        Returns: Badge sets ordered by `set_id`.

        Raises: Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-global-chat-badges
        """
        return self._call(facts.chat.GET_GLOBAL_CHAT_BADGES, {})

    def get_chat_settings(
        self,
        broadcaster_id: str,
        *,
        moderator_id: str | None = None,
    ) -> Page[ChatSettings]:
        """Get a channel's chat settings. They include the delay for non-moderators only if you pass the id of a moderator whose token has the
        scope moderator:read:chat_settings.

        `GET /helix/chat/settings`, app or user token; the reply has more fields with moderator:read:chat_settings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or a moderator, who must be the token's user; only needed to see the delay for
                non-moderators.

        Returns: The channel's settings, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-chat-settings
        """
        return self._call(
            facts.chat.GET_CHAT_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    def get_shared_chat_session(
        self,
        broadcaster_id: str,
    ) -> Page[SharedChatSession]:
        """Get the current shared chat of a channel.

        `GET /helix/shared_chat/session`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: The shared chat; empty if the channel is in none.

        Raises: ParameterError, BadRequest, Unauthorized, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-shared-chat-session
        """
        return self._call(
            facts.chat.GET_SHARED_CHAT_SESSION,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_user_emotes(
        self,
        user_id: str,
        *,
        after: str | None = None,
        broadcaster_id: str | None = None,
        limit: int | None = None,
    ) -> GetUserEmotesPage:
        """List all emotes that the token's user can use, from any channel.

        `GET /helix/chat/emotes/user`, user token; scope user:read:emotes.

        Args:
            user_id: Id of the user; must be the user of the token.
            after: Cursor of the previous page; returns the page after it.
            broadcaster_id: Id of a broadcaster, to include that broadcaster's follower emotes; unnecessary if the user subscribes to the
                channel.
            limit: Maximum number of items when iterating, over all pages.

        Returns: Emotes at the user's disposal. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-user-emotes
        """
        return self._call(
            facts.chat.GET_USER_EMOTES,
            {
                "user_id": user_id,
                "after": after,
                "broadcaster_id": broadcaster_id,
            },
            limit,
        )

    def update_chat_settings(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        emote_mode: bool | Unset = UNSET,
        follower_mode: bool | Unset = UNSET,
        follower_mode_duration: int | timedelta | Unset = UNSET,
        non_moderator_chat_delay: bool | Unset = UNSET,
        non_moderator_chat_delay_duration: int | timedelta | Unset = UNSET,
        slow_mode: bool | Unset = UNSET,
        slow_mode_wait_time: int | timedelta | Unset = UNSET,
        subscriber_mode: bool | Unset = UNSET,
        unique_chat_mode: bool | Unset = UNSET,
    ) -> Page[ChatSettings]:
        """Change a channel's chat settings. Omitted parameters stay unchanged; a time needs its mode to be switched on.

        `PATCH /helix/chat/settings`, app or user token; scope moderator:manage:chat_settings; with an app token (since 2026-07-09), the
        user of moderator_id must have granted the app moderator:manage:chat_settings.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            emote_mode: Whether messages may consist of emotes only.
            follower_mode: Whether only followers may write.
            follower_mode_duration: Time that users must have followed before they can write, 3 months at most; only with `follower_mode`
                true. Minutes, or a timedelta. 0 to 129,600 minutes. Default: 0.
            non_moderator_chat_delay: Whether viewers see messages later than moderators, who can delete them first.
            non_moderator_chat_delay_duration: Length of that delay: 2, 4 or 6, best 2; only with `non_moderator_chat_delay` true. Seconds,
                or a timedelta. 2 to 6 seconds.
            slow_mode: Whether users must wait between two messages.
            slow_mode_wait_time: Time between two messages of a user; only with `slow_mode` true. Seconds, or a timedelta. 3 to 120 seconds.
                Default: 30.
            subscriber_mode: Whether only subscribers may write.
            unique_chat_mode: Whether repeating a message is refused.

        Returns: All settings after the change, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#update-chat-settings
        """
        return self._call(
            facts.chat.UPDATE_CHAT_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "emote_mode": emote_mode,
                "follower_mode": follower_mode,
                "follower_mode_duration": follower_mode_duration,
                "non_moderator_chat_delay": non_moderator_chat_delay,
                "non_moderator_chat_delay_duration": non_moderator_chat_delay_duration,
                "slow_mode": slow_mode,
                "slow_mode_wait_time": slow_mode_wait_time,
                "subscriber_mode": subscriber_mode,
                "unique_chat_mode": unique_chat_mode,
            },
        )

    def send_chat_announcement(
        self,
        broadcaster_id: str,
        moderator_id: str,
        message: str,
        *,
        color: AnnouncementColor | str | Unset = UNSET,
        for_source_only: bool | Unset = UNSET,
    ) -> None:
        """Post a highlighted announcement in a channel's chat, for its broadcaster and moderators. At most one every 2 seconds.

        `POST /helix/chat/announcements`, app or user token; scope moderator:manage:announcements; with an app token (since 2026-04-02), the
        user of broadcaster_id must have granted the app channel:bot, and the user of moderator_id must have granted the app
        moderator:manage:announcements and user:bot.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            message: Text of the announcement; cut off after 500 characters. At least 1 character.
            color: Colour of the highlight. Default: primary.
            for_source_only: Whether to send it to this channel of a shared chat only; true if omitted. For app tokens only; with a user
                token, Twitch replies 400. Added to Twitch's API on 2026-04-02.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#send-chat-announcement
        """
        return self._call(
            facts.chat.SEND_CHAT_ANNOUNCEMENT,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "message": message,
                "color": color,
                "for_source_only": for_source_only,
            },
        )

    def send_a_shoutout(
        self,
        from_broadcaster_id: str,
        moderator_id: str,
        *,
        to_broadcaster_id: str,
    ) -> None:
        """Recommend another broadcaster in a channel's chat, with a button to follow them. The channel must be live and have a viewer. At most
        one every 2 minutes, and one an hour for the same broadcaster.

        `POST /helix/chat/shoutouts`, app or user token; scope moderator:manage:shoutouts; with an app token (since 2026-07-09), the user of
        from_broadcaster_id must have granted the app channel:bot, and the user of moderator_id must have granted the app
        moderator:manage:shoutouts and user:bot.

        Args:
            from_broadcaster_id: Id of the broadcaster in whose chat it appears.
            moderator_id: Id of the recommending broadcaster or one of their moderators; must be the user of a user token.
            to_broadcaster_id: Id of the broadcaster who is recommended; must be another one.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#send-a-shoutout
        """
        return self._call(
            facts.chat.SEND_A_SHOUTOUT,
            {
                "from_broadcaster_id": from_broadcaster_id,
                "moderator_id": moderator_id,
                "to_broadcaster_id": to_broadcaster_id,
            },
        )

    def send_chat_message(
        self,
        broadcaster_id: str,
        sender_id: str,
        message: str,
        *,
        reply_parent_message_id: str | Unset = UNSET,
        for_source_only: bool | Unset = UNSET,
        pin: bool | Unset = UNSET,
    ) -> Page[SentChatMessage]:
        """Post a message in a channel's chat. `is_sent` says whether the message appeared; the status code doesn't. In a shared chat, a user
        token's message appears in all channels, and an app token's in this one only unless `for_source_only` is false. With an app token, a
        moderator as the sender doesn't need channel:bot.

        `POST /helix/chat/messages`, app or user token; scope user:write:chat; with an app token, the user of sender_id must have granted
        the app user:bot and user:write:chat, and the user of broadcaster_id must have granted the app channel:bot.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            sender_id: Id of the user who writes; with a user token, it must be the token's user.
            message: Text of the message; the names of emotes in it become emotes, written with the right capitals and without colons. At
                most 500 characters.
            reply_parent_message_id: Id of the message that this one answers.
            for_source_only: Whether to send it to this channel of a shared chat only; true if omitted. For app tokens only; with a user
                token, Twitch replies 400.
            pin: Whether to pin the message for 20 minutes. The sender must be the broadcaster or a moderator who has also granted
                moderator:manage:chat_messages. If pinning fails, Twitch doesn't send the message. Default: false. Added to Twitch's API on
                2026-05-29.

        Returns: Result for the message, always one item.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, UnprocessableEntity, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#send-chat-message
        """
        return self._call(
            facts.chat.SEND_CHAT_MESSAGE,
            {
                "broadcaster_id": broadcaster_id,
                "sender_id": sender_id,
                "message": message,
                "reply_parent_message_id": reply_parent_message_id,
                "for_source_only": for_source_only,
                "pin": pin,
            },
        )

    def get_user_chat_color(
        self,
        user_ids: str | Iterable[str],
    ) -> Page[UserChatColor]:
        """Get the chat colours of up to 100 users. Unknown and repeated ids are ignored.

        `GET /helix/chat/color`, app or user token.

        Args:
            user_ids: Id of the user. The client splits more than 100 over several requests.

        Returns: The users found and their colours.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-user-chat-color
        """
        return self._call(
            facts.chat.GET_USER_CHAT_COLOR,
            {
                "user_ids": user_ids,
            },
        )

    def update_user_chat_color(
        self,
        user_id: str,
        color: ChatColor | str,
    ) -> None:
        """Change the colour of the name of the token's user in chat. Named colours are for everyone, others for Turbo and Prime users.

        `PUT /helix/chat/color`, user token; scope user:manage:chat_color.

        Args:
            user_id: Id of the user; must be the user of the token.
            color: A named colour; for Turbo and Prime users also a code such as #9146FF.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#update-user-chat-color
        """
        return self._call(
            facts.chat.UPDATE_USER_CHAT_COLOR,
            {
                "user_id": user_id,
                "color": color,
            },
        )

    def get_pinned_chat_message(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> Page[PinnedChatMessage]:
        """Get the message that a moderator has pinned to a channel's chat.

        Added to Twitch's API on 2026-05-29.

        `GET /helix/chat/pins`, app or user token; scope moderator:manage:chat_messages or moderator:read:chat_messages; with an app token,
        the user of broadcaster_id must have granted the app channel:bot, and the user of moderator_id must have granted the app
        moderator:manage:chat_messages and user:bot or moderator:read:chat_messages and user:bot.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The pinned message, one item; empty if no moderator has pinned one.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#get-pinned-chat-message
        """
        return self._call(
            facts.chat.GET_PINNED_CHAT_MESSAGE,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    def pin_chat_message(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        message_id: str,
        duration_seconds: int | timedelta | Unset = UNSET,
    ) -> None:
        """Pin a message to a channel's chat and replace the pinned one. A chat has one pinned message at a time.

        Added to Twitch's API on 2026-05-29.

        `PUT /helix/chat/pins`, app or user token; scope moderator:manage:chat_messages; with an app token, the user of broadcaster_id must
        have granted the app channel:bot, and the user of moderator_id must have granted the app moderator:manage:chat_messages and
        user:bot.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            message_id: Id of the message to pin.
            duration_seconds: Duration of the pin; by default until the stream ends. Seconds, or a timedelta. 30 to 1,800 seconds.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#pin-chat-message
        """
        return self._call(
            facts.chat.PIN_CHAT_MESSAGE,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "message_id": message_id,
                "duration_seconds": duration_seconds,
            },
        )

    def update_pinned_chat_message(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        message_id: str,
        duration_seconds: int | timedelta | Unset = UNSET,
    ) -> None:
        """Change the duration of the pinned message in a channel's chat, counted from now.

        Added to Twitch's API on 2026-05-29.

        `PATCH /helix/chat/pins`, app or user token; scope moderator:manage:chat_messages; with an app token, the user of broadcaster_id
        must have granted the app channel:bot, and the user of moderator_id must have granted the app moderator:manage:chat_messages and
        user:bot.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            message_id: Id of the pinned message.
            duration_seconds: New duration of the pin, counted from now; by default until the stream ends. Seconds, or a timedelta. 30 to
                1,800 seconds.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#update-pinned-chat-message
        """
        return self._call(
            facts.chat.UPDATE_PINNED_CHAT_MESSAGE,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "message_id": message_id,
                "duration_seconds": duration_seconds,
            },
        )

    def unpin_chat_message(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        message_id: str,
    ) -> None:
        """Take down the pinned message of a channel's chat.

        Added to Twitch's API on 2026-05-29.

        `DELETE /helix/chat/pins`, app or user token; scope moderator:manage:chat_messages; with an app token, the user of broadcaster_id
        must have granted the app channel:bot, and the user of moderator_id must have granted the app moderator:manage:chat_messages and
        user:bot.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            message_id: Id of the pinned message.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/chat/#unpin-chat-message
        """
        return self._call(
            facts.chat.UNPIN_CHAT_MESSAGE,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "message_id": message_id,
            },
        )
