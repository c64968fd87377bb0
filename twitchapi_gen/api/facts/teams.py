"""Teams: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from twitchapi_gen.runtime.facts import Operation, Parameter, Rule

GET_CHANNEL_TEAMS = Operation(
    name="get_channel_teams",
    title="Get Channel Teams",
    group="Teams",
    method="GET",
    path="/teams/channel",
    docs_url="https://dev.twitch.tv/docs/api/reference/teams/#get-channel-teams",
    module="teams",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True),),
    reply="fields",
    codes=(200, 400, 401, 404),
)

GET_TEAMS = Operation(
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
