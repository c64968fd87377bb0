"""Guest Star: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import guest_star as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.guest_star import GuestStarGroupLayout, GuestStarInvite, GuestStarSession, GuestStarSettings
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_channel_guest_star_settings(
    broadcaster_id: str,
    moderator_id: str,
) -> Call[Page[GuestStarSettings], AsyncPage[GuestStarSettings]]:
    """`GET /helix/guest_star/channel_settings`"""
    return make_call(
        facts.GET_CHANNEL_GUEST_STAR_SETTINGS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
        },
    )


def update_channel_guest_star_settings(
    broadcaster_id: str,
    *,
    is_moderator_send_live_enabled: bool | Unset = UNSET,
    slot_count: int | Unset = UNSET,
    is_browser_source_audio_enabled: bool | Unset = UNSET,
    group_layout: GuestStarGroupLayout | str | Unset = UNSET,
    regenerate_browser_sources: bool | Unset = UNSET,
) -> Call[None, None]:
    """`PUT /helix/guest_star/channel_settings`"""
    return make_call(
        facts.UPDATE_CHANNEL_GUEST_STAR_SETTINGS,
        {
            "broadcaster_id": broadcaster_id,
            "is_moderator_send_live_enabled": is_moderator_send_live_enabled,
            "slot_count": slot_count,
            "is_browser_source_audio_enabled": is_browser_source_audio_enabled,
            "group_layout": group_layout,
            "regenerate_browser_sources": regenerate_browser_sources,
        },
    )


def get_guest_star_session(
    broadcaster_id: str,
    moderator_id: str,
) -> Call[Page[GuestStarSession], AsyncPage[GuestStarSession]]:
    """`GET /helix/guest_star/session`"""
    return make_call(
        facts.GET_GUEST_STAR_SESSION,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
        },
    )


def create_guest_star_session(
    broadcaster_id: str,
) -> Call[Page[GuestStarSession], AsyncPage[GuestStarSession]]:
    """`POST /helix/guest_star/session`"""
    return make_call(
        facts.CREATE_GUEST_STAR_SESSION,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def end_guest_star_session(
    broadcaster_id: str,
    session_id: str,
) -> Call[Page[GuestStarSession], AsyncPage[GuestStarSession]]:
    """`DELETE /helix/guest_star/session`"""
    return make_call(
        facts.END_GUEST_STAR_SESSION,
        {
            "broadcaster_id": broadcaster_id,
            "session_id": session_id,
        },
    )


def get_guest_star_invites(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
) -> Call[Page[GuestStarInvite], AsyncPage[GuestStarInvite]]:
    """`GET /helix/guest_star/invites`"""
    return make_call(
        facts.GET_GUEST_STAR_INVITES,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "session_id": session_id,
        },
    )


def send_guest_star_invite(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
    guest_id: str,
) -> Call[None, None]:
    """`POST /helix/guest_star/invites`"""
    return make_call(
        facts.SEND_GUEST_STAR_INVITE,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "session_id": session_id,
            "guest_id": guest_id,
        },
    )


def delete_guest_star_invite(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
    guest_id: str,
) -> Call[None, None]:
    """`DELETE /helix/guest_star/invites`"""
    return make_call(
        facts.DELETE_GUEST_STAR_INVITE,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "session_id": session_id,
            "guest_id": guest_id,
        },
    )


def assign_guest_star_slot(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
    guest_id: str,
    slot_id: str,
) -> Call[None, None]:
    """`POST /helix/guest_star/slot`"""
    return make_call(
        facts.ASSIGN_GUEST_STAR_SLOT,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "session_id": session_id,
            "guest_id": guest_id,
            "slot_id": slot_id,
        },
    )


def update_guest_star_slot(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
    source_slot_id: str,
    destination_slot_id: str | Unset = UNSET,
) -> Call[None, None]:
    """`PATCH /helix/guest_star/slot`"""
    return make_call(
        facts.UPDATE_GUEST_STAR_SLOT,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "session_id": session_id,
            "source_slot_id": source_slot_id,
            "destination_slot_id": destination_slot_id,
        },
    )


def delete_guest_star_slot(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
    guest_id: str,
    slot_id: str,
    should_reinvite_guest: bool | Unset = UNSET,
) -> Call[None, None]:
    """`DELETE /helix/guest_star/slot`"""
    return make_call(
        facts.DELETE_GUEST_STAR_SLOT,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "session_id": session_id,
            "guest_id": guest_id,
            "slot_id": slot_id,
            "should_reinvite_guest": should_reinvite_guest,
        },
    )


def update_guest_star_slot_settings(
    broadcaster_id: str,
    moderator_id: str,
    *,
    session_id: str,
    slot_id: str,
    is_audio_enabled: bool | Unset = UNSET,
    is_video_enabled: bool | Unset = UNSET,
    is_live: bool | Unset = UNSET,
    volume: int | Unset = UNSET,
) -> Call[None, None]:
    """`PATCH /helix/guest_star/slot_settings`"""
    return make_call(
        facts.UPDATE_GUEST_STAR_SLOT_SETTINGS,
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
