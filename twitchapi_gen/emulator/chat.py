"""Chat. Helix shows only that it accepted a message."""

from collections.abc import Mapping
from typing import Any

from twitchapi_gen.emulator.memory import Rows
from twitchapi_gen.emulator.resources import new_id
from twitchapi_gen.emulator.world import Token, World


def sent(world: World, _: Mapping[str, Any], __: Token) -> Rows:
    """Accept every message as sent."""
    return Rows([{"message_id": new_id(world), "is_sent": True, "drop_reason": None}], {})
