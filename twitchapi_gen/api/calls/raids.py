"""Raids: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/raids.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import raids as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.raids import Raid
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def start_a_raid(
    from_broadcaster_id: str,
    to_broadcaster_id: str,
) -> Call[Page[Raid], AsyncPage[Raid]]:
    """`POST /helix/raids`"""
    return make_call(
        facts.START_A_RAID,
        {
            "from_broadcaster_id": from_broadcaster_id,
            "to_broadcaster_id": to_broadcaster_id,
        },
    )


def cancel_a_raid(
    broadcaster_id: str,
) -> Call[None, None]:
    """`DELETE /helix/raids`"""
    return make_call(
        facts.CANCEL_A_RAID,
        {
            "broadcaster_id": broadcaster_id,
        },
    )
