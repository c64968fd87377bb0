"""Sort orders, periods and similar selections of a list that go beyond comparing a field of the item."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from twitchapi_gen.emulator.default_world import CATEGORIES
from twitchapi_gen.emulator.resources import Sent
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import World

_DAYS: Mapping[str, int] = {"day": 1, "week": 7, "month": 30, "year": 365}


def moment(text: str) -> datetime:
    when = datetime.fromisoformat(text.upper())
    return when if when.tzinfo is not None else when.replace(tzinfo=UTC)


def videos(world: World, items: list[Item], sent: Sent) -> list[Item]:
    """Of a channel or a category: those of the period, the newest, the most watched or the most watched for their age first."""
    if "id" in sent:
        return items
    now, days = world.state.now, _DAYS.get(str(sent.get("period", "all")))
    if "game_id" in sent:  # a video doesn't say its category
        items = [one for one in items if CATEGORIES[world.number("category of a video", one["id"]) % len(CATEGORIES)][0] == sent["game_id"]]
    found = [one for one in items if days is None or moment(one["published_at"]) > now - timedelta(days=days)]
    match sent.get("sort", "time"):
        case "views":
            return sorted(found, key=lambda one: int(one["view_count"]), reverse=True)
        case "trending":
            return sorted(found, key=lambda one: int(one["view_count"]) / (1 + abs((now - moment(one["published_at"])).days)), reverse=True)
        case _:
            return sorted(found, key=lambda one: moment(one["published_at"]), reverse=True)


def redemptions(_: World, items: list[Item], sent: Sent) -> list[Item]:
    """The oldest first, unless the newest are asked for."""
    return sorted(items, key=lambda one: moment(one["redeemed_at"]), reverse=sent.get("sort") == "NEWEST")


def leaders(_: World, items: list[Item], sent: Sent) -> list[Item]:
    """The highest score first. Cheers are spread evenly over the years, so that a shorter period has its share of a score."""
    days = _DAYS.get(str(sent.get("period", "all")))
    scores = [{**one, "score": int(one["score"]) * days // (3 * 365) if days else int(one["score"])} for one in items]
    best = sorted((one for one in scores if one["score"]), key=lambda one: int(one["score"]), reverse=True)
    found = best if "user_id" in sent else best[: int(sent.get("count", 10))]
    return [{**one, "rank": at} for at, one in enumerate(found, 1)]


def reports(_: World, items: list[Item], sent: Sent) -> list[Item]:
    """Reports cover the dates that are asked for."""
    if "started_at" not in sent:
        return items
    return [{**one, "date_range": {"started_at": sent["started_at"], "ended_at": sent["ended_at"]}} for one in items]


def cheermotes(_: World, items: list[Item], sent: Sent) -> list[Item]:
    """A channel's own Cheermotes are shown with that channel."""
    return [one for one in items if "broadcaster_id" in sent or one["type"] != "channel_custom"]


def chat_settings(_: World, items: list[Item], sent: Sent) -> list[Item]:
    """The delay of messages is for moderators' eyes."""
    hidden = () if "moderator_id" in sent else ("moderator_id", "non_moderator_chat_delay", "non_moderator_chat_delay_duration")
    return [{name: value for name, value in one.items() if name not in hidden} for one in items]
