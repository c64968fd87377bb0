"""Resources of users and chat: the endpoints that write and read them."""

from twitchapi_gen.emulator import happenings, selecting
from twitchapi_gen.emulator.resources import Act, Clash, Resource
from twitchapi_gen.emulator.state import Id
from twitchapi_gen.emulator.world import World


def _exists(world: World, id: Id) -> bool:
    return world.exists(id[0])


_EVERYBODY_TALKS = {
    "emote_mode": False, "follower_mode": False, "follower_mode_duration": None, "slow_mode": False, "slow_mode_wait_time": None,
    "subscriber_mode": False, "unique_chat_mode": False,
}  # fmt: skip
"""A channel has no restrictions until it sets them, so that a bot can talk in every channel of the default world."""

PEOPLE: tuple[Resource, ...] = (
    Resource(
        name="ban", key=("broadcaster_id",), id=("user_id",), reads=("get_banned_users",),
        relation=("ban", "people"),
        acts=(
            Act(
                operation="ban_user", does="create", new={"reason": ""}, then=happenings.banned, reply={"end_time": "expires_at"},
                clash=Clash(400, "The user is banned already", lambda new, old: new["user_id"] == old["user_id"] and not old["expires_at"]),
            ),
            Act(operation="unban_user", does="delete"),
        ),
    ),
    Resource(
        name="unban request", key=("broadcaster_id",), id=("id",), reads=("get_unban_requests",), named={"unban_request_id": "id"},
        filters={"status": "status", "user_id": "user_id"},
        acts=(Act(operation="resolve_unban_requests", does="update", then=happenings.unban_resolved),),
    ),
    Resource(
        name="moderator", key=("broadcaster_id",), id=("user_id",), reads=("get_moderators",),
        relation=("moderate", "people"), mirror="moderated channel",
        acts=(
            Act(
                operation="add_channel_moderator", does="create",
                clash=Clash(400, "The user is a moderator already", lambda new, old: new["user_id"] == old["user_id"]),
            ),
            Act(operation="remove_channel_moderator", does="delete"),
        ),
    ),
    Resource(
        name="moderated channel", key=("user_id",), id=("broadcaster_id",), reads=("get_moderated_channels",),
        relation=("moderate", "channels"), mirror="moderator",
        acts=(
            Act(operation="add_channel_moderator", does="create"),
            Act(operation="remove_channel_moderator", does="delete", missing=0),
        ),
    ),
    Resource(
        name="VIP", key=("broadcaster_id",), id=("user_id",), reads=("get_vips",),
        relation=("VIP", "people"),
        acts=(
            Act(
                operation="add_channel_vip", does="create",
                clash=Clash(422, "The user is a VIP already", lambda new, old: new["user_id"] == old["user_id"]),
            ),
            Act(operation="remove_channel_vip", does="delete", missing=422),
        ),
    ),
    Resource(
        name="blocked term", key=("broadcaster_id",), id=("id",), reads=("get_blocked_terms",),
        acts=(
            Act(operation="add_blocked_term", does="create", new={"expires_at": None}, then=happenings.term_added),
            Act(operation="remove_blocked_term", does="delete"),
        ),
    ),
    Resource(
        name="AutoMod settings", key=("broadcaster_id",), reads=("get_automod_settings",),
        acts=(Act(operation="update_automod_settings", does="update", then=happenings.automod),),
    ),
    Resource(
        name="shield mode", key=("broadcaster_id",), reads=("get_shield_mode_status",),
        acts=(Act(operation="update_shield_mode_status", does="update", then=happenings.shield_mode),),
    ),
    Resource(
        name="chat settings", key=("broadcaster_id",), reads=("get_chat_settings",), select=selecting.chat_settings, made=_EVERYBODY_TALKS,
        acts=(Act(operation="update_chat_settings", does="update", then=happenings.chat_settings),),
    ),
    Resource(
        name="chat color", id=("user_id",), reads=("get_user_chat_color",),
        everyone=_exists,
        acts=(Act(operation="update_user_chat_color", does="update", then=happenings.chat_color),),
    ),
    Resource(
        name="blocked user", key=("broadcaster_id|@user",), id=("user_id",), reads=("get_user_block_list",), named={"target_user_id": "user_id"},
        relation=("block", "people"),
        acts=(
            Act(operation="block_user", does="create"),
            Act(operation="unblock_user", does="delete", missing=0),
        ),
    ),
    Resource(
        name="user", id=("id",), reads=("get_users",), own=True,
        everyone=_exists,
        acts=(Act(operation="update_user", does="update"),),
    ),
    Resource(
        name="active extensions", key=("user_id|@user",), reads=("get_user_active_extensions",),
        acts=(Act(operation="update_user_extensions", does="update", then=happenings.extensions_chosen),),
    ),
)  # fmt: skip
