"""Resources that Helix reads but never writes: streams, categories, followers, subscriptions, emotes … Only additions to the world change them."""

from collections.abc import Callable, Mapping
from typing import Any

from twitchapi_gen.emulator import selecting
from twitchapi_gen.emulator.default_world import CATEGORIES, LIVE
from twitchapi_gen.emulator.resources import Looking, Resource
from twitchapi_gen.emulator.selecting import moment
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import World


def during(field: str) -> Mapping[str, Callable[[Item, Any], bool]]:
    """Filters for a window of time, whose end isn't part of it."""
    return {
        "started_at": lambda item, start: moment(item[field]) >= moment(start),
        "ended_at": lambda item, end: moment(item[field]) < moment(end),
    }


def _streams(look: Looking) -> list[Item]:
    live = [one for one in look.world.accounts.cast if one.login in _LIVE]
    channels = {one["broadcaster_id"]: one for one in look.of("channel", {"broadcaster_id": [one.id for one in live]})}
    return [
        {
            "user_id": one.id, "type": "live", "viewer_count": 5000 // (at + 1), "is_mature": False, **_of_channel(channels[one.id]),
        }
        for at, one in enumerate(live)
    ]  # fmt: skip


_LIVE = frozenset(LIVE)


def _of_channel(channel: Item) -> Item:
    """Return the channel's fields in a stream."""
    return {
        "game_id": channel["game_id"], "game_name": channel["game_name"], "title": channel["title"], "tags": channel["tags"],
        "language": channel["broadcaster_language"],
    }  # fmt: skip


def _with_channel(world: World, stream: Item) -> Item:
    """A stream has the title and category that its channel has now."""
    changed = world.state.seen(("channel",)).written.get((stream["user_id"],))
    return stream if changed is None else {**stream, **_of_channel(changed)}


def _categories(_: Looking) -> list[Item]:
    return [{"id": id, "name": name, "igdb_id": str(1000 + at) if at % 7 else ""} for at, (id, name) in enumerate(CATEGORIES)]


def _channels_found(look: Looking) -> list[Item]:
    """Live channels first; a channel's login or name has the text, or its category or title."""
    wanted = str(look.sent.get("query", "")).lower()
    accounts = [one for one in look.world.accounts.everybody() if one.channel]
    streams = {one["user_id"]: one for one in look.of("stream", {})}
    named = [one for one in accounts if wanted in one.login or wanted in one.display_name.lower()]
    channels = {one["broadcaster_id"]: one for one in look.of("channel", {"broadcaster_id": [one.id for one in named]})}
    found = [
        {
            "id": one.id, "broadcaster_login": one.login, "display_name": one.display_name, "is_live": one.id in streams,
            "started_at": streams[one.id]["started_at"] if one.id in streams else "",
            **{name: channels[one.id][name] for name in ("broadcaster_language", "game_id", "game_name", "tags", "title")},
        }
        for one in named if one.id in channels
    ]  # fmt: skip
    return sorted(found, key=lambda item: not item["is_live"])


def _categories_found(look: Looking) -> list[Item]:
    wanted = str(look.sent.get("query", "")).lower()
    return [
        {"id": one["id"], "name": one["name"], "box_art_url": one["box_art_url"]} for one in look.of("category", {}) if wanted in one["name"].lower()
    ]


def _followed_streams(look: Looking) -> list[Item]:
    followed = {one["broadcaster_id"] for one in look.of("followed channel", {"user_id": look.sent["user_id"]})}
    return [one for one in look.of("stream", {}) if one["user_id"] in followed]


def _downloads(look: Looking) -> list[Item]:
    wanted = look.sent.get("clip_id", [])
    there = {one["id"] for one in look.of("clip", {"id": wanted})}
    return [{"clip_id": id} for id in wanted if id in there]


def _authorizations(look: Looking) -> list[Item]:
    """Return the scopes that the app's users have granted it."""
    client = look.token.client_id if look.token is not None else ""
    granted: dict[str, set[str]] = {}
    for token in list(look.world.tokens.values()):
        if token.user is not None and token.client_id == client and token.expires_at > look.world.now():
            granted.setdefault(token.user.id, set()).update(token.scopes)
    return [{"user_id": id, "scopes": sorted(scopes), "has_authorized": True} for id, scopes in granted.items()]


def _teams(look: Looking) -> list[Item]:
    """Those that channels say they are in."""
    found = {one["id"]: one for channel in look.world.accounts.cast for one in look.of("team of a channel", {"broadcaster_id": channel.id})}
    return [{name: one[name] for name in ("id", "team_name", "team_display_name")} for one in found.values()]


_BROADCASTER = ("broadcaster_id",)

UNWRITTEN: tuple[Resource, ...] = (
    Resource(
        name="stream",
        id=("user_id",),
        reads=("get_streams",),
        source=_streams,
        overlay=_with_channel,
        also={"user_login": "user_login"},
        filters={"type": lambda item, kind: kind in ("all", item["type"])},
        unwritten=True,
    ),
    Resource(name="followed stream", reads=("get_followed_streams",), id=("id",), key=("user_id",), source=_followed_streams, unwritten=True),
    Resource(
        name="category",
        id=("id",),
        reads=("get_games", "get_top_games"),
        source=_categories,
        also={"name": "name", "igdb_id": "igdb_id"},
        unwritten=True,
    ),
    Resource(
        name="category found",
        id=("id",),
        reads=("search_categories",),
        source=_categories_found,
        filters={"query": lambda _, __: True},
        unwritten=True,
    ),
    Resource(
        name="channel found",
        id=("id",),
        reads=("search_channels",),
        source=_channels_found,
        filters={"query": lambda _, __: True, "live_only": lambda item, wanted: item["is_live"] or not wanted},
        unwritten=True,
    ),
    Resource(
        name="follower",
        key=_BROADCASTER,
        id=("user_id",),
        reads=("get_channel_followers",),
        relation=("follow", "people"),
        mirror="followed channel",
        unwritten=True,
    ),
    Resource(
        name="followed channel",
        key=("user_id",),
        id=_BROADCASTER,
        reads=("get_followed_channels",),
        relation=("follow", "channels"),
        mirror="follower",
        unwritten=True,
    ),
    Resource(
        name="subscription",
        key=_BROADCASTER,
        id=("user_id",),
        reads=("get_broadcaster_subscriptions",),
        relation=("subscribe", "people"),
        mirror="subscription of a user",
        unwritten=True,
    ),
    Resource(
        name="subscription of a user",
        key=("user_id",),
        id=_BROADCASTER,
        reads=("check_user_subscription",),
        relation=("subscribe", "channels"),
        mirror="subscription",
        unwritten=True,
    ),
    Resource(name="editor", key=_BROADCASTER, id=("user_id",), reads=("get_channel_editors",), relation=("edit", "people"), unwritten=True),
    Resource(name="chatter", key=_BROADCASTER, id=("user_id",), reads=("get_chatters",), relation=("watch", "people"), unwritten=True),
    Resource(name="extension report", id=("extension_id",), reads=("get_extension_analytics",), select=selecting.reports, unwritten=True),
    Resource(name="game report", id=("game_id",), reads=("get_game_analytics",), select=selecting.reports, unwritten=True),
    Resource(
        name="leaderboard entry",
        key=("@user",),
        id=("user_id",),
        reads=("get_bits_leaderboard",),
        relation=("subscribe", "people"),
        select=selecting.leaders,
        unwritten=True,
    ),
    Resource(
        name="cheermote",
        id=("prefix",),
        reads=("get_cheermotes",),
        filters={"broadcaster_id": lambda _, __: True},
        select=selecting.cheermotes,
        unwritten=True,
    ),
    Resource(name="Power-up", key=_BROADCASTER, id=("id",), reads=("get_custom_power_up",), unwritten=True),
    Resource(name="transaction", key=("extension_id",), id=("id",), reads=("get_extension_transactions",), unwritten=True),
    Resource(name="label", id=("id",), reads=("get_content_classification_labels",), filters={"locale": lambda _, __: True}, unwritten=True),
    Resource(name="charity campaign", key=_BROADCASTER, reads=("get_charity_campaign",), rare=True, unwritten=True),
    Resource(name="donation", key=_BROADCASTER, id=("id",), reads=("get_charity_campaign_donations",), unwritten=True),
    Resource(name="emote", key=_BROADCASTER, id=("id",), reads=("get_channel_emotes",), unwritten=True),
    Resource(name="global emote", id=("id",), reads=("get_global_emotes",), unwritten=True),
    Resource(name="emote of a set", key=("emote_set_id",), id=("id",), reads=("get_emote_sets",), everyone=None, unwritten=True),
    Resource(
        name="emote of a user", key=("user_id",), id=("id",), reads=("get_user_emotes",), filters={"broadcaster_id": "owner_id"}, unwritten=True
    ),
    Resource(name="badge set", key=_BROADCASTER, id=("set_id",), reads=("get_channel_chat_badges",), unwritten=True),
    Resource(name="global badge set", id=("set_id",), reads=("get_global_chat_badges",), unwritten=True),
    Resource(name="shared chat session", key=_BROADCASTER, reads=("get_shared_chat_session",), rare=True, unwritten=True),
    Resource(name="clip download", id=("clip_id",), reads=("get_clips_download",), source=_downloads, unwritten=True),
    Resource(name="live channel of an extension", key=("extension_id",), id=_BROADCASTER, reads=("get_extension_live_channels",), unwritten=True),
    Resource(name="extension", key=("extension_id",), reads=("get_extensions",), unwritten=True),
    Resource(name="released extension", key=("extension_id",), reads=("get_released_extensions",), unwritten=True),
    Resource(name="goal", key=_BROADCASTER, id=("id",), reads=("get_creator_goals",), unwritten=True),
    Resource(name="Hype Train status", key=_BROADCASTER, reads=("get_hype_train_status",), unwritten=True),
    Resource(name="stream key", key=_BROADCASTER, reads=("get_stream_key",), unwritten=True),
    Resource(name="team of a channel", key=_BROADCASTER, id=("id",), reads=("get_channel_teams",), unwritten=True),
    Resource(name="team", id=("id",), reads=("get_teams",), source=_teams, also={"name": "team_name"}, unwritten=True),
    Resource(name="authorization", id=("user_id",), reads=("get_authorization_by_user",), source=_authorizations, unwritten=True),
    Resource(name="installed extension", key=("@user",), id=("id",), reads=("get_user_extensions",), unwritten=True),
)
