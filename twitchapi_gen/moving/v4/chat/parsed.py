"""A line of chat as version 4 took it apart: a dict with `tags`, `source`, `command` and `parameters`. Handlers of raids get it as it is."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from twitchapi_gen.runtime.chat.line import parse_line

Parsed: TypeAlias = dict[str, Any]
_BADGES = frozenset({"badges", "badge-info", "source-badges", "source-badge-info"})
_IGNORED = frozenset({"flags", "client-nonce"})


def parsed(raw: str) -> Parsed:
    """Take a line apart. Empty tags are None. Never raises: what Twitch may have left out is None."""
    line = parse_line(raw)
    nick, _, host = line.prefix.rpartition("!")
    *places, text = (*line.parameters, "") if len(line.parameters) < 2 else line.parameters
    return {
        "tags": {name: _tag(name, value) for name, value in line.tags.items() if name not in _IGNORED},
        "source": {"nick": f":{nick}" if nick else None, "host": host if nick else f":{host}"},
        "command": {"command": line.command, "channel": places[0] if places else ""},
        "parameters": text or None,
    }


def with_command(message: Parsed, prefix: str) -> Parsed:
    """Add `bot_command` and `bot_command_params` if the text begins with the prefix."""
    text: str = message["parameters"] or ""
    if prefix and text.startswith(prefix) and text != prefix:
        name, _, rest = text.removeprefix(prefix).partition(" ")
        more = {"bot_command": name.strip(), **({"bot_command_params": rest.strip()} if rest.strip() else {})}
        return {**message, "command": {**message["command"], **more}}
    return message


def channel_of(message: Parsed) -> str:
    """Return the channel's login; empty if the line has none."""
    return str(message["command"]["channel"]).removeprefix("#")


def number(tags: Mapping[str, Any], name: str) -> int | None:
    """Return the number in a tag; None if there is none."""
    try:
        return int(tags[name])
    except (KeyError, TypeError, ValueError):
        return None


def _tag(name: str, value: str) -> Any:
    if not value:
        return None
    if name in _BADGES:
        return {badge: version for badge, _, version in (one.partition("/") for one in value.split(","))}
    if name == "emotes":
        found: dict[str, list[dict[str, str]]] = {}
        for one in value.split("/"):
            id, _, ranges = one.partition(":")
            places = [place.partition("-") for place in ranges.split(",") if place]
            found[id] = [{"start_position": first, "end_position": last} for first, _, last in places]
        return found
    return value.split(",") if name == "emote-sets" else value
