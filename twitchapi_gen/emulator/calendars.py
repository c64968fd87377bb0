"""The schedule as a calendar, with one event for each stored broadcast."""

from datetime import datetime
from typing import Any

from twitchapi_gen.emulator.memory import View
from twitchapi_gen.emulator.remembered import SHOWN
from twitchapi_gen.emulator.resources import Sent
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import Token, World

_SCHEDULE = SHOWN["get_channel_stream_schedule"]


def calendar(world: World, sent: Sent, token: Token | None) -> bytes:
    """The parts of RFC 5545 that a client needs."""
    written = View(world, _SCHEDULE, sent, token).collection.written.values()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//twitchapi_gen//emulator//EN", f"NAME:{_text(sent['broadcaster_id'])}"]
    for item in written:
        lines += _event(item)
    return "".join(f"{line}\r\n" for line in [*lines, "END:VCALENDAR"]).encode("utf-8", "replace")


def _event(item: Item) -> list[str]:
    start, end = (datetime.fromisoformat(item[name]).strftime("%Y%m%dT%H%M%SZ") for name in ("start_time", "end_time"))
    return ["BEGIN:VEVENT", f"UID:{item['id']}", f"DTSTART:{start}", f"DTEND:{end}", f"SUMMARY:{_text(item['title'])}", "END:VEVENT"]


def _text(text: Any) -> str:
    escaped = str(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(escaped.splitlines())
