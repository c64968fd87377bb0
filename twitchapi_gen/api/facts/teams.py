"""Teams: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.teams import ChannelTeam, Team
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CHANNEL_TEAMS: Endpoint[Page[ChannelTeam], AsyncPage[ChannelTeam]] = Endpoint(
    name="get_channel_teams",
    title="Get Channel Teams",
    group="Teams",
    method="GET",
    path="/teams/channel",
    docs_url="https://dev.twitch.tv/docs/api/reference/teams/#get-channel-teams",
    module="teams",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401, 404),
)

GET_TEAMS: Endpoint[Page[Team], AsyncPage[Team]] = Endpoint(
    name="get_teams",
    title="Get Teams",
    group="Teams",
    method="GET",
    path="/teams",
    docs_url="https://dev.twitch.tv/docs/api/reference/teams/#get-teams",
    module="teams",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="name", python="name", type="string"),
        Parameter(name="id", python="id", type="string"),
    ),
    rules=(Rule("exactly_one_of", ("name", "id")),),
    reply="fields",
    codes=(200, 400, 401, 404),
)
