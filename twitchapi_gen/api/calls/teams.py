"""Teams: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import teams as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.teams import ChannelTeam, Team
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_channel_teams(
    broadcaster_id: str,
) -> Call[Page[ChannelTeam], AsyncPage[ChannelTeam]]:
    """`GET /helix/teams/channel`"""
    return make_call(
        facts.GET_CHANNEL_TEAMS,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_teams(
    *,
    name: str | None = None,
    id: str | None = None,
) -> Call[Page[Team], AsyncPage[Team]]:
    """`GET /helix/teams`"""
    return make_call(
        facts.GET_TEAMS,
        {
            "name": name,
            "id": id,
        },
    )
