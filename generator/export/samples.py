"""Tables for generated values. The examples of the exports use them; `api/samples.py` gives them to the emulator."""

from collections.abc import Mapping
from itertools import chain
from zlib import crc32

from generator.ir import Api, Parameter

WORDS = (
    "Quiet", "Harbour", "Painting", "Marathon", "Cooking", "Retro", "Speedrun", "Garden", "Story", "Puzzle", "Night", "Music", "Sketch", "Evening",
    "Bridge", "Railway", "Chess", "Forest",
)  # fmt: skip
TEXTS: Mapping[str, tuple[str, ...]] = {
    "id": ("$number",),
    "ids": ("$number",),
    "login": ("user_$number",),
    "name": ("$title",),
    "url": ("https://twitch.example/$number.png",),
    "urls": ("https://twitch.example/$number.png",),
    "URL": ("https://twitch.example/$number.csv",),
    "url_1x": ("https://twitch.example/$number-1x.png",),
    "url_2x": ("https://twitch.example/$number-2x.png",),
    "url_4x": ("https://twitch.example/$number-4x.png",),
    "color": ("#$color",),
    "email": ("user_$number@twitch.example",),
    "language": ("en", "de", "fr", "es"),
    "version": ("0.4.1", "1.2.0", "2.9.3", "3.0.5"),
    "currency": ("USD", "EUR"),
    "callback": ("https://bot.example/$number",),
    "scopes": ("bits:read", "user:read:email"),
    "template": ("https://twitch.example/emotes/{{id}}/{{format}}/{{theme_mode}}/{{scale}}",),
}
"""Ending of a field's name → its possible texts. Any other text consists of three of the words."""
SMALL = ("level", "count", "places")
"""Endings of the names of small integers, 1 to 5; all others are below `BELOW`."""
BELOW = 5_000
CONDITION = "broadcaster_user_id"
"""Content of an object without a fixed shape, usually a condition of EventSub."""
_ROLES = (
    "user", "broadcaster", "moderator", "gifter", "creator", "broadcaster_user", "host_broadcaster", "owner", "moderator_user", "chatter_user",
    "from_user", "to_user", "from_broadcaster_user", "to_broadcaster_user", "source_broadcaster_user", "requester_user", "target_user",
    "from", "to", "guest_user", "host_user", "host_broadcaster_user", "parent_user", "thread_user", "sender_user", "pinned_by_user",
)  # fmt: skip
PEOPLE = (
    ("id", "login", "display_name"),
    ("user_id", "user_login", "display_name"),
    ("user_id", "user_login", "user_display_name"),
    *((f"{role}_id", f"{role}_login", f"{role}_name") for role in _ROLES),
)
"""Fields for the id, login and name of one user."""


def bounds(api: Api) -> dict[str, tuple[int, int]]:
    """The bounds of numeric parameters, by name; if several share a name, the range that all of them accept."""
    found: dict[str, tuple[int, int]] = {}
    for one in chain.from_iterable(operation.parameters for operation in api.operations):
        if one.python != "first" and one.type.kind == "int" and one.maximum is not None:
            low, high = found.get(one.name, (0, 1 << 31))
            found[one.name] = max(low, int(one.minimum or 0)), min(high, int(one.maximum))
    return found


def number(name: str) -> int:
    """A number for a name, always the same: 1,000,000 to 99,999,999."""
    return 10**6 + crc32(name.encode("utf-8", "surrogatepass")) % (99 * 10**6)


def sample_text(name: str) -> str:
    """A text for a field of that name."""
    fitting = next((texts for ending, texts in TEXTS.items() if name == ending or name.endswith(f"_{ending}")), ("$title",))
    whole = number(name.removesuffix("s"))
    title = " ".join(WORDS[(whole + step) % len(WORDS)] for step in (0, 5, 10))
    return fitting[0].replace("$number", str(whole)).replace("$title", title).replace("$color", f"{whole % 0xFFFFFF:06X}")


def sample_whole(name: str, within: Mapping[str, tuple[int, int]]) -> int:
    """An integer for a field of that name, within the bounds of the parameter of that name."""
    made = 3 if name.endswith(SMALL) else number(name) % BELOW
    low, high = within.get(name, (made, made))
    return made if low <= made <= high else low + made % (high - low + 1)


def bounded(one: Parameter, made: float) -> float:
    """The number within the parameter's bounds."""
    return min(max(made, one.minimum if one.minimum is not None else made), one.maximum if one.maximum is not None else made)


def person(id: str) -> tuple[str, str]:
    """Login and name of the person with that id."""
    return f"user_{id}", f"User{id}"
