"""Guest Star: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.guest_star import GuestStarGroupLayout, GuestStarInvite, GuestStarSession, GuestStarSettings
    from twitchapi_gen.runtime.models.page import AsyncPage


class GuestStarMethods(AsyncClient):
    """Guest Star."""

    async def get_channel_guest_star_settings(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> AsyncPage[GuestStarSettings]:
        """Get how a channel has set up Guest Star.

        In beta: Twitch may change it without notice.

        `GET /helix/guest_star/channel_settings`, user token; scope channel:manage:guest_star or channel:read:guest_star or
        moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The settings.

        Raises: ParameterError, BadRequest, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#get-channel-guest-star-settings
        """
        return await self._call(
            facts.guest_star.GET_CHANNEL_GUEST_STAR_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    async def update_channel_guest_star_settings(
        self,
        broadcaster_id: str,
        *,
        is_moderator_send_live_enabled: bool | Unset = UNSET,
        slot_count: int | Unset = UNSET,
        is_browser_source_audio_enabled: bool | Unset = UNSET,
        group_layout: GuestStarGroupLayout | str | Unset = UNSET,
        regenerate_browser_sources: bool | Unset = UNSET,
    ) -> None:
        """Change the Guest Star settings of the token's own channel. Omitted parameters stay unchanged.

        In beta: Twitch may change it without notice.

        `PUT /helix/guest_star/channel_settings`, user token; scope channel:manage:guest_star.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            is_moderator_send_live_enabled: Whether Guest Star moderators may put guests on air and take them off.
            slot_count: Number of slots in a call. 1 to 6.
            is_browser_source_audio_enabled: Whether the channel's browser sources play sound.
            group_layout: Layout of the group's browser source.
            regenerate_browser_sources: True creates a new token for browser sources; existing ones stop working at once.

        Returns: nothing.

        Raises: ParameterError, BadRequest, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#update-channel-guest-star-settings
        """
        return await self._call(
            facts.guest_star.UPDATE_CHANNEL_GUEST_STAR_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "is_moderator_send_live_enabled": is_moderator_send_live_enabled,
                "slot_count": slot_count,
                "is_browser_source_audio_enabled": is_browser_source_audio_enabled,
                "group_layout": group_layout,
                "regenerate_browser_sources": regenerate_browser_sources,
            },
        )

    async def get_guest_star_session(
        self,
        broadcaster_id: str,
        moderator_id: str,
    ) -> AsyncPage[GuestStarSession]:
        """Get the running session of a channel. Guests can see it only if they are invited or have a slot.

        In beta: Twitch may change it without notice.

        `GET /helix/guest_star/session`, user token; scope channel:manage:guest_star or channel:read:guest_star or
        moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.

        Returns: The session.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#get-guest-star-session
        """
        return await self._call(
            facts.guest_star.GET_GUEST_STAR_SESSION,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
            },
        )

    async def create_guest_star_session(
        self,
        broadcaster_id: str,
    ) -> AsyncPage[GuestStarSession]:
        """Start a session in the token's own channel. The broadcaster must be in the call, or Twitch ends the session. Fails if a session is
        already running, or if the broadcaster's phone number isn't verified.

        In beta: Twitch may change it without notice.

        `POST /helix/guest_star/session`, user token; scope channel:manage:guest_star.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.

        Returns: The new session, with the host as its only guest.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#create-guest-star-session
        """
        return await self._call(
            facts.guest_star.CREATE_GUEST_STAR_SESSION,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    async def end_guest_star_session(
        self,
        broadcaster_id: str,
        session_id: str,
    ) -> AsyncPage[GuestStarSession]:
        """End a session of the token's own channel, like the button in the call. Fails if the session has already ended.

        In beta: Twitch may change it without notice.

        `DELETE /helix/guest_star/session`, user token; scope channel:manage:guest_star.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            session_id: Id of the session.

        Returns: The session, as it was when it ended.

        Raises: ParameterError, BadRequest, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#end-guest-star-session
        """
        return await self._call(
            facts.guest_star.END_GUEST_STAR_SESSION,
            {
                "broadcaster_id": broadcaster_id,
                "session_id": session_id,
            },
        )

    async def get_guest_star_invites(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
    ) -> AsyncPage[GuestStarInvite]:
        """List the pending invitations to a session, and how ready each guest is.

        In beta: Twitch may change it without notice.

        `GET /helix/guest_star/invites`, user token; scope channel:manage:guest_star or channel:read:guest_star or
        moderator:manage:guest_star or moderator:read:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.

        Returns: The invitations.

        Raises: ParameterError, BadRequest, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#get-guest-star-invites
        """
        return await self._call(
            facts.guest_star.GET_GUEST_STAR_INVITES,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
            },
        )

    async def send_guest_star_invite(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
        guest_id: str,
    ) -> None:
        """Invite a user to a session. Fails if the user may not be invited, or already is.

        In beta: Twitch may change it without notice.

        `POST /helix/guest_star/invites`, user token; scope channel:manage:guest_star or moderator:manage:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.
            guest_id: Id of the user to invite.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#send-guest-star-invite
        """
        return await self._call(
            facts.guest_star.SEND_GUEST_STAR_INVITE,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
                "guest_id": guest_id,
            },
        )

    async def delete_guest_star_invite(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
        guest_id: str,
    ) -> None:
        """Take an invitation to a session back.

        In beta: Twitch may change it without notice.

        `DELETE /helix/guest_star/invites`, user token; scope channel:manage:guest_star or moderator:manage:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.
            guest_id: Id of the invited user.

        Returns: nothing.

        Raises: ParameterError, BadRequest, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#delete-guest-star-invite
        """
        return await self._call(
            facts.guest_star.DELETE_GUEST_STAR_INVITE,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
                "guest_id": guest_id,
            },
        )

    async def assign_guest_star_slot(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
        guest_id: str,
        slot_id: str,
    ) -> None:
        """Admit an invited guest to the call by assigning a slot. The guest must be ready and can't have a slot already.

        In beta: Twitch may change it without notice.

        `POST /helix/guest_star/slot`, user token; scope channel:manage:guest_star or moderator:manage:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.
            guest_id: Id of the guest to admit.
            slot_id: Slot to give, from `1` to the channel's `slot_count`; `0` is the host's.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#assign-guest-star-slot
        """
        return await self._call(
            facts.guest_star.ASSIGN_GUEST_STAR_SLOT,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
                "guest_id": guest_id,
                "slot_id": slot_id,
            },
        )

    async def update_guest_star_slot(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
        source_slot_id: str,
        destination_slot_id: str | Unset = UNSET,
    ) -> None:
        """Move a guest to another slot. If that slot is occupied, the two guests swap.

        In beta: Twitch may change it without notice.

        `PATCH /helix/guest_star/slot`, user token; scope channel:manage:guest_star or moderator:manage:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.
            source_slot_id: Slot of the guest.
            destination_slot_id: Slot to move to; a guest who has it moves to `source_slot_id`.

        Returns: nothing.

        Raises: ParameterError, BadRequest, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#update-guest-star-slot
        """
        return await self._call(
            facts.guest_star.UPDATE_GUEST_STAR_SLOT,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
                "source_slot_id": source_slot_id,
                "destination_slot_id": destination_slot_id,
            },
        )

    async def delete_guest_star_slot(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
        guest_id: str,
        slot_id: str,
        should_reinvite_guest: bool | Unset = UNSET,
    ) -> None:
        """Remove a guest from their slot and end their part in the call at once. Fails for a restricted slot.

        In beta: Twitch may change it without notice.

        `DELETE /helix/guest_star/slot`, user token; scope channel:manage:guest_star or moderator:manage:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.
            guest_id: Id of the guest to remove.
            slot_id: Slot of the guest.
            should_reinvite_guest: Whether to invite the guest again.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#delete-guest-star-slot
        """
        return await self._call(
            facts.guest_star.DELETE_GUEST_STAR_SLOT,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
                "guest_id": guest_id,
                "slot_id": slot_id,
                "should_reinvite_guest": should_reinvite_guest,
            },
        )

    async def update_guest_star_slot_settings(
        self,
        broadcaster_id: str,
        moderator_id: str,
        *,
        session_id: str,
        slot_id: str,
        is_audio_enabled: bool | Unset = UNSET,
        is_video_enabled: bool | Unset = UNSET,
        is_live: bool | Unset = UNSET,
        volume: int | Unset = UNSET,
    ) -> None:
        """Set the visibility, sound and volume of the guest in a slot. Omitted parameters stay unchanged. Fails for a restricted slot.

        In beta: Twitch may change it without notice.

        `PATCH /helix/guest_star/slot_settings`, user token; scope channel:manage:guest_star or moderator:manage:guest_star.

        Args:
            broadcaster_id: Id of the host.
            moderator_id: Id of the broadcaster or of one of the channel's moderators; must be the user of a user token.
            session_id: Id of the session.
            slot_id: Slot of the guest.
            is_audio_enabled: Whether the slot may send sound. False mutes the guest; true only allows the guest to unmute.
            is_video_enabled: Whether the slot may send a picture.
            is_live: Whether the guest is on air in the host's stream.
            volume: Volume of the guest, 0 to 100. 0 to 100.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/guest-star/#update-guest-star-slot-settings
        """
        return await self._call(
            facts.guest_star.UPDATE_GUEST_STAR_SLOT_SETTINGS,
            {
                "broadcaster_id": broadcaster_id,
                "moderator_id": moderator_id,
                "session_id": session_id,
                "slot_id": slot_id,
                "is_audio_enabled": is_audio_enabled,
                "is_video_enabled": is_video_enabled,
                "is_live": is_live,
                "volume": volume,
            },
        )
