"""Guest Star: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.guest_star import GuestStarInvite, GuestStarSession, GuestStarSettings
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CHANNEL_GUEST_STAR_SETTINGS: Endpoint[Page[GuestStarSettings], AsyncPage[GuestStarSettings]] = Endpoint(
    name="get_channel_guest_star_settings",
    title="Get Channel Guest Star Settings",
    group="Guest Star",
    method="GET",
    path="/guest_star/channel_settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#get-channel-guest-star-settings",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.CHANNEL_READ_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_READ_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"channel:read:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
        frozenset({"moderator:read:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
    ),
    reply="fields",
    codes=(200, 400, 403),
    status="beta",
)

UPDATE_CHANNEL_GUEST_STAR_SETTINGS: Endpoint[None, None] = Endpoint(
    name="update_channel_guest_star_settings",
    title="Update Channel Guest Star Settings",
    group="Guest Star",
    method="PUT",
    path="/guest_star/channel_settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#update-channel-guest-star-settings",
    module="guest_star",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_GUEST_STAR,),
    scopes_any=(frozenset({"channel:manage:guest_star"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="is_moderator_send_live_enabled", python="is_moderator_send_live_enabled", type="bool", place="body"),
        Parameter(name="slot_count", python="slot_count", type="int", place="body", minimum=1, maximum=6),
        Parameter(name="is_browser_source_audio_enabled", python="is_browser_source_audio_enabled", type="bool", place="body"),
        Parameter(
            name="group_layout",
            python="group_layout",
            type="string",
            place="body",
            values=("TILED_LAYOUT", "SCREENSHARE_LAYOUT", "HORIZONTAL_LAYOUT", "VERTICAL_LAYOUT"),
        ),
        Parameter(name="regenerate_browser_sources", python="regenerate_browser_sources", type="bool", place="body"),
    ),
    reply="none",
    codes=(204, 400),
    status="beta",
)

GET_GUEST_STAR_SESSION: Endpoint[Page[GuestStarSession], AsyncPage[GuestStarSession]] = Endpoint(
    name="get_guest_star_session",
    title="Get Guest Star Session",
    group="Guest Star",
    method="GET",
    path="/guest_star/session",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#get-guest-star-session",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.CHANNEL_READ_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_READ_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"channel:read:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
        frozenset({"moderator:read:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
    ),
    reply="fields",
    codes=(200, 400, 401),
    status="beta",
)

CREATE_GUEST_STAR_SESSION: Endpoint[Page[GuestStarSession], AsyncPage[GuestStarSession]] = Endpoint(
    name="create_guest_star_session",
    title="Create Guest Star Session",
    group="Guest Star",
    method="POST",
    path="/guest_star/session",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#create-guest-star-session",
    module="guest_star",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_GUEST_STAR,),
    scopes_any=(frozenset({"channel:manage:guest_star"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 401, 403),
    status="beta",
)

END_GUEST_STAR_SESSION: Endpoint[Page[GuestStarSession], AsyncPage[GuestStarSession]] = Endpoint(
    name="end_guest_star_session",
    title="End Guest Star Session",
    group="Guest Star",
    method="DELETE",
    path="/guest_star/session",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#end-guest-star-session",
    module="guest_star",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_GUEST_STAR,),
    scopes_any=(frozenset({"channel:manage:guest_star"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
    ),
    reply="fields",
    codes=(200, 400, 403),
    status="beta",
)

GET_GUEST_STAR_INVITES: Endpoint[Page[GuestStarInvite], AsyncPage[GuestStarInvite]] = Endpoint(
    name="get_guest_star_invites",
    title="Get Guest Star Invites",
    group="Guest Star",
    method="GET",
    path="/guest_star/invites",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#get-guest-star-invites",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.CHANNEL_READ_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_READ_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"channel:read:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
        frozenset({"moderator:read:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
    ),
    reply="fields",
    codes=(200, 400),
    status="beta",
)

SEND_GUEST_STAR_INVITE: Endpoint[None, None] = Endpoint(
    name="send_guest_star_invite",
    title="Send Guest Star Invite",
    group="Guest Star",
    method="POST",
    path="/guest_star/invites",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#send-guest-star-invite",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
        Parameter(name="guest_id", python="guest_id", type="string", required=True, who="anyone"),
    ),
    reply="none",
    codes=(204, 400, 403),
    status="beta",
)

DELETE_GUEST_STAR_INVITE: Endpoint[None, None] = Endpoint(
    name="delete_guest_star_invite",
    title="Delete Guest Star Invite",
    group="Guest Star",
    method="DELETE",
    path="/guest_star/invites",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#delete-guest-star-invite",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
        Parameter(name="guest_id", python="guest_id", type="string", required=True, who="anyone"),
    ),
    reply="none",
    codes=(204, 400, 404),
    status="beta",
)

ASSIGN_GUEST_STAR_SLOT: Endpoint[None, None] = Endpoint(
    name="assign_guest_star_slot",
    title="Assign Guest Star Slot",
    group="Guest Star",
    method="POST",
    path="/guest_star/slot",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#assign-guest-star-slot",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
        Parameter(name="guest_id", python="guest_id", type="string", required=True, who="anyone"),
        Parameter(name="slot_id", python="slot_id", type="string", required=True),
    ),
    reply="none",
    codes=(204, 400, 401, 403),
    status="beta",
)

UPDATE_GUEST_STAR_SLOT: Endpoint[None, None] = Endpoint(
    name="update_guest_star_slot",
    title="Update Guest Star Slot",
    group="Guest Star",
    method="PATCH",
    path="/guest_star/slot",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#update-guest-star-slot",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
        Parameter(name="source_slot_id", python="source_slot_id", type="string", required=True),
        Parameter(name="destination_slot_id", python="destination_slot_id", type="string"),
    ),
    reply="none",
    codes=(204, 400),
    status="beta",
)

DELETE_GUEST_STAR_SLOT: Endpoint[None, None] = Endpoint(
    name="delete_guest_star_slot",
    title="Delete Guest Star Slot",
    group="Guest Star",
    method="DELETE",
    path="/guest_star/slot",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#delete-guest-star-slot",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
        Parameter(name="guest_id", python="guest_id", type="string", required=True, who="anyone"),
        Parameter(name="slot_id", python="slot_id", type="string", required=True),
        Parameter(name="should_reinvite_guest", python="should_reinvite_guest", type="bool"),
    ),
    reply="none",
    codes=(204, 400, 403, 404),
    status="beta",
)

UPDATE_GUEST_STAR_SLOT_SETTINGS: Endpoint[None, None] = Endpoint(
    name="update_guest_star_slot_settings",
    title="Update Guest Star Slot Settings",
    group="Guest Star",
    method="PATCH",
    path="/guest_star/slot_settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/guest-star/#update-guest-star-slot-settings",
    module="guest_star",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_GUEST_STAR,
        AuthScope.MODERATOR_MANAGE_GUEST_STAR,
    ),
    scopes_any=(
        frozenset({"channel:manage:guest_star"}),
        frozenset({"moderator:manage:guest_star"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="session_id", python="session_id", type="string", required=True),
        Parameter(name="slot_id", python="slot_id", type="string", required=True),
        Parameter(name="is_audio_enabled", python="is_audio_enabled", type="bool"),
        Parameter(name="is_video_enabled", python="is_video_enabled", type="bool"),
        Parameter(name="is_live", python="is_live", type="bool"),
        Parameter(name="volume", python="volume", type="int", minimum=0, maximum=100),
    ),
    reply="none",
    codes=(204, 400, 403),
    status="beta",
)
