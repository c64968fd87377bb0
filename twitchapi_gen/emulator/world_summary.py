"""A world at a glance, for the control API and the page."""

from typing import Any

from twitchapi_gen.emulator.memory import View
from twitchapi_gen.emulator.world import World
from twitchapi_gen.emulator.world_kinds import KINDS, kind_of


def summary(world: World) -> dict[str, Any]:
    """Its users, its live channels, and how many things of each kind were added or written."""
    streams = View(world, kind_of("streams").resource, {}, None).every()
    names = {kind.resource.name: name for name, kind in KINDS.items()}
    written: dict[str, int] = {}
    for key, count in world.state.sizes():
        if key[0] in names:
            written[names[key[0]]] = written.get(names[key[0]], 0) + count
    return {
        "users": [{"id": one.id, "login": one.login, "display_name": one.display_name} for one in world.accounts.everybody()],
        "live": [one.item["user_login"] for one in streams],
        "written": written,
        "now": world.now(),
    }
