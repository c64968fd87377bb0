"""The place of a user in a channel, as the world knows it: roles, badges, colour, bans; and the channel's settings."""

from attrs import define

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.memory import View, read
from twitchapi_gen.emulator.remembered import RESOURCES
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import World

_BY_NAME = {one.name: one for one in RESOURCES}
_SINCE = (1, 3, 6, 12, 24)
"""Versions of the badge of subscribers, in months."""


@define(frozen=True)
class Standing:
    """badges: set, version and detail of each, in the order in which Twitch shows them."""

    user: Account
    color: str
    badges: tuple[tuple[str, str, str], ...]

    def has(self, *sets: str) -> bool:
        return any(badge[0] in sets for badge in self.badges)

    @property
    def moderates(self) -> bool:
        return self.has("broadcaster", "moderator")

    @property
    def privileged(self) -> bool:
        """Whether the channel's modes don't apply."""
        return self.has("broadcaster", "moderator", "vip")

    def tags(self) -> dict[str, str]:
        """The tags that messages, notices and states share."""
        return {
            "badge-info": ",".join(f"{name}/{info}" for name, _, info in self.badges if info),
            "badges": ",".join(f"{name}/{version}" for name, version, _ in self.badges), "color": self.color,
            "display-name": self.user.display_name, "mod": str(int(self.has("moderator"))), "subscriber": str(int(self.has("subscriber"))),
            "turbo": "0", "user-id": self.user.id, "user-type": "mod" if self.has("moderator") else "",
            **({"vip": "1"} if self.has("vip") else {}),
        }  # fmt: skip

    def shown(self) -> list[Item]:
        """The badges as EventSub tells them."""
        return [{"set_id": name, "id": version, "info": info} for name, version, info in self.badges]


def related(world: World, relation: str, user: str, channel: str) -> Item | None:
    """The user's item in that list of the channel: a ban, a subscription, a follow. None if there is none."""
    found = View(world, _BY_NAME[relation], {"broadcaster_id": channel}, None).find((user,))
    return found.item if found is not None else None


def standing(world: World, user: Account, channel: Account) -> Standing:
    badges: list[tuple[str, str, str]] = []
    if user.id == channel.id:
        badges.append(("broadcaster", "1", ""))
    elif related(world, "moderator", user.id, channel.id) is not None:
        badges.append(("moderator", "1", ""))
    elif related(world, "VIP", user.id, channel.id) is not None:
        badges.append(("vip", "1", ""))
    if related(world, "subscription", user.id, channel.id) is not None:
        months = 1 + world.number("months", user.id, channel.id) % 30
        badges.append(("subscriber", str(max(one for one in _SINCE if one <= months)), str(months)))
    return Standing(user, color(world, user), tuple(badges))


def color(world: World, user: Account) -> str:
    found = View(world, _BY_NAME["chat color"], {"user_id": [user.id]}, None).find((user.id,))
    return str(found.item["color"]) if found is not None else ""


def settings(world: World, channel: Account) -> Item:
    rows = read(world, operations["get_chat_settings"], {"broadcaster_id": channel.id}, None)
    return rows.items[0] if rows is not None and rows.items else {}


def room_tags(found: Item) -> dict[str, str]:
    """The tags of ROOMSTATE, from the channel's settings."""
    followers = str(found.get("follower_mode_duration") or 0) if found.get("follower_mode") else "-1"
    return {
        "emote-only": str(int(bool(found.get("emote_mode")))), "followers-only": followers, "r9k": str(int(bool(found.get("unique_chat_mode")))),
        "slow": str(found.get("slow_mode_wait_time") or 0) if found.get("slow_mode") else "0",
        "subs-only": str(int(bool(found.get("subscriber_mode")))),
    }  # fmt: skip


def sharing(world: World, channel: Account) -> list[Account]:
    """The other channels of the channel's shared chat. The default world has none; add one with `add("shared_chat_session", …)`."""
    for (name, *owner), collection in world.state.all():
        if name == "shared chat session":
            for item in collection.written.values():
                ids = [str(one["broadcaster_id"]) for one in item.get("participants", [])]
                if channel.id in ids or owner == [channel.id]:
                    return [world.account(id=id) for id in dict.fromkeys([*owner, *ids]) if id != channel.id]
    return []


def emotes(world: World, channel: Account) -> dict[str, str]:
    """Name → id of the emotes that can be used in the channel: a few of Twitch's own, and the channel's."""
    own = View(world, _BY_NAME["emote"], {"broadcaster_id": channel.id}, None)
    return {**GLOBAL_EMOTES, **{str(one.item["name"]): str(one.item["id"]) for one in own.every()}}


GLOBAL_EMOTES = {"Kappa": "25", "HeyGuys": "30259", "LUL": "425618", "PogChamp": "305954156", "BibleThump": "86"}
