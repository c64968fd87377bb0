"""Goals: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import goals as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.goals import CreatorGoal
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_creator_goals(
    broadcaster_id: str,
) -> Call[Page[CreatorGoal], AsyncPage[CreatorGoal]]:
    """`GET /helix/goals`"""
    return make_call(
        facts.GET_CREATOR_GOALS,
        {
            "broadcaster_id": broadcaster_id,
        },
    )
