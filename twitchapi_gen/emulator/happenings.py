"""Side effects of writes, according to Twitch's known rules. Hooks of the tables `remembered_*`."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

from twitchapi_gen.emulator.resources import Write, need
from twitchapi_gen.emulator.state import Item, timestamp

_COLORS = {
    "blue": "#0000FF", "blue_violet": "#8A2BE2", "cadet_blue": "#5F9EA0", "chocolate": "#D2691E", "coral": "#FF7F50", "dodger_blue": "#1E90FF",
    "firebrick": "#B22222", "golden_rod": "#DAA520", "green": "#008000", "hot_pink": "#FF69B4", "orange_red": "#FF4500", "red": "#FF0000",
    "sea_green": "#2E8B57", "spring_green": "#00FF7F", "yellow_green": "#9ACD32",
}  # fmt: skip
_DURATIONS = {
    "follower_mode": ("follower_mode_duration", 0), "slow_mode": ("slow_mode_wait_time", 30),
    "non_moderator_chat_delay": ("non_moderator_chat_delay_duration", 2),
}  # fmt: skip


def redeemed(write: Write) -> None:
    need(write.before is None or write.before["status"] == "UNFULFILLED", 404, "The redemption was fulfilled or cancelled before")


def poll_started(write: Write) -> None:
    write.item["started_at"] = write.stamp
    for choice in write.item["choices"]:
        choice.update(votes=0, channel_points_votes=0, bits_votes=0)


def poll_ended(write: Write) -> None:
    need(write.before is None or write.before["status"] == "ACTIVE", 400, "The poll isn't active")
    write.item["ended_at"] = write.stamp


def prediction_started(write: Write) -> None:
    write.item["created_at"] = write.stamp
    for at, outcome in enumerate(write.item["outcomes"]):
        outcome.update(users=0, channel_points=0, top_predictors=None, color="PINK" if at else "BLUE")


def prediction_ended(write: Write) -> None:
    """Locked or ended: a locked one can't be locked again, an ended one can't be changed."""
    status, before = write.sent["status"], write.before
    if before is not None:
        need(before["status"] == "ACTIVE" or (before["status"] == "LOCKED" and status != "LOCKED"), 400, f"The prediction is {before['status']}")
        if status == "RESOLVED":
            ids = [outcome["id"] for outcome in before["outcomes"]]
            need(write.sent.get("winning_outcome_id") in ids, 400, "winning_outcome_id must be one of the prediction's outcomes")
    write.item["locked_at"] = write.item["locked_at"] or write.stamp if status != "CANCELED" else write.item["locked_at"]
    write.item["ended_at"] = None if status == "LOCKED" else write.stamp


def segment(write: Write) -> None:
    """A broadcast of the schedule: its end follows from its length."""
    item, sent = write.item, write.sent
    start = _utc(item["start_time"])
    length = _utc(write.before["end_time"]) - _utc(write.before["start_time"]) if write.before is not None else timedelta(hours=1)
    if isinstance(minutes := sent.get("duration"), str) and minutes.isdecimal():
        length = timedelta(minutes=min(int(minutes), 100_000))
    item["start_time"] = timestamp(start)
    with suppress(OverflowError):  # a broadcast at the end of time
        item["end_time"] = timestamp(start + length)
    if sent.get("category_id"):
        item["category"] = {"id": sent["category_id"], "name": write.game(sent["category_id"])}
    if "is_canceled" in sent:
        item["canceled_until"] = item["end_time"] if sent["is_canceled"] else None


def from_then_on(item: Item, start: str) -> bool:
    return _utc(item["start_time"]) >= _utc(start)


def _utc(text: str) -> datetime:
    when = datetime.fromisoformat(text)
    try:
        return when.astimezone(UTC) if when.tzinfo is not None else when.replace(tzinfo=UTC)
    except OverflowError:
        return when.replace(tzinfo=UTC)


def vacation(write: Write) -> None:
    sent = write.sent
    if "is_vacation_enabled" in sent:
        times = {"start_time": sent.get("vacation_start_time", write.stamp), "end_time": sent.get("vacation_end_time", write.stamp)}
        write.item["vacation"] = times if sent["is_vacation_enabled"] else None


def banned(write: Write) -> None:
    seconds = write.sent.get("duration")
    write.item["created_at"] = write.stamp
    write.item["expires_at"] = timestamp(write.now + timedelta(seconds=seconds)) if seconds else ""


def unban_resolved(write: Write) -> None:
    need(write.before is None or write.before["status"] == "pending", 400, "The request was resolved before")
    write.item["resolved_at"] = write.stamp


def term_added(write: Write) -> None:
    write.item["created_at"] = write.item["updated_at"] = write.stamp


def automod(write: Write) -> None:
    """One level for everything, or a level each and those that aren't named at 0."""
    levels = [name for name, value in write.item.items() if type(value) is int and name != "overall_level"]
    overall = write.sent.get("overall_level")
    write.item["overall_level"] = overall
    for name in levels:
        write.item[name] = overall if overall is not None else write.sent.get(name) or 0


def shield_mode(write: Write) -> None:
    if write.sent["is_active"]:
        write.item["last_activated_at"] = write.stamp


def chat_settings(write: Write) -> None:
    """A mode that is off has no length; one that is on has a usual one."""
    for mode, (length, usual) in _DURATIONS.items():
        if write.item.get(mode) is False:
            write.item[length] = None
        elif write.item.get(mode) is True and write.item.get(length) is None:
            write.item[length] = usual


def channel(write: Write) -> None:
    item, sent = write.item, write.sent
    if "game_id" in sent:
        item["game_id"] = "" if sent["game_id"] in ("", "0", None) else sent["game_id"]
        item["game_name"] = item["game_id"] and write.game(item["game_id"])
    labels: dict[str, None] = dict.fromkeys(item["content_classification_labels"])
    sent_labels: list[Item] = sent.get("content_classification_labels") or []
    for label in sent_labels:
        if label.get("is_enabled"):
            labels[label["id"]] = None
        else:
            labels.pop(label["id"], None)
    item["content_classification_labels"] = list(labels)


def same_pin(write: Write) -> None:
    need(write.before is None or write.before["message_id"] == write.sent["message_id"], 400, "message_id isn't that of the pinned message")


def pinned(write: Write) -> None:
    """In place of whatever was pinned."""
    write.item["starts_at"] = write.stamp
    _until(write)


def pinned_until(write: Write) -> None:
    """Counted from now."""
    same_pin(write)
    _until(write)


def _until(write: Write) -> None:
    seconds = write.sent.get("duration_seconds")
    write.item["ends_at"] = timestamp(write.now + timedelta(seconds=int(seconds))) if seconds is not None else None
    write.item["updated_at"] = write.stamp


def chat_color(write: Write) -> None:
    write.item["color"] = _COLORS.get(write.sent["color"], write.sent["color"])


def clipped(write: Write) -> None:
    item = write.item
    item["created_at"], item["view_count"], item["is_featured"] = write.stamp, 0, False
    item["url"] = f"https://clips.twitch.example/{item['id']}"


def marked(write: Write) -> None:
    """Markers lie in the user's newest video, which has the user's id, so that it leads back to them."""
    made = write.part("videos.markers", {"description": write.sent.get("description") or "", "created_at": write.stamp})
    made["id"] = write.new_id()
    earlier: list[Item] = write.before["videos"][0]["markers"] if write.before is not None else []
    write.item["videos"] = [{"video_id": write.sent["user_id"], "markers": [made, *earlier]}]
    write.answer = made


def ad_snoozed(write: Write) -> None:
    item = write.item
    need(write.before is None or item["snooze_count"] > 0, 429, "No snoozes are left")
    item["snooze_count"] = max(0, item["snooze_count"] - 1)
    now = int(write.now.timestamp())
    item["snooze_refresh_at"] = item["snooze_refresh_at"] or now + 3600
    item["next_ad_at"] = (item["next_ad_at"] or now) + 300


def ad_started(write: Write) -> None:
    write.item["last_ad_at"] = int(write.now.timestamp())
    write.item["duration"] = write.sent["length"]


def secret_added(write: Write) -> None:
    delay = write.sent.get("delay", 300)
    active = write.now + timedelta(seconds=min(delay, 10**8))
    known = {"active_at": timestamp(active), "expires_at": timestamp(active + timedelta(days=36500))}
    write.item["secrets"] = [*write.item["secrets"], {**write.part("secrets", known), "content": write.new_id()}]


def extensions_chosen(write: Write) -> None:
    """Slots that aren't named stay; one that isn't active is empty."""
    for kind in ("panel", "overlay", "component"):
        slots: Item = {**write.earlier.get(kind, {}), **write.item.get(kind, {})}
        write.item[kind] = {slot: value if value.get("active") else {"active": False} for slot, value in slots.items()}
